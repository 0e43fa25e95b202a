/* Blocks of a home page are dragged over each other, or into an area: let go on the upper half of a block they stand before
   it, on the lower half behind it. The server moves them and draws the lists anew; the buttons do the same by keyboard. */

(() => {
  let dragged = null;

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-block]") ?? null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.block);
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = place(event);
    if (over) {
      event.preventDefault();
      forget();
      over.dataset.drop = where(over, event);
    }
  });

  document.addEventListener("drop", (event) => {
    const over = place(event);
    if (over) {
      event.preventDefault();
      tell(dragged.dataset.block, over.dataset.block ?? "0", where(over, event));
    }
    forget();
    dragged = null;
  });

  document.addEventListener("dragend", () => {
    forget();
    dragged = null;
  });

  /* A block, or the area under its blocks. */
  function place(event) {
    const over = dragged && (event.target.closest?.("[data-block]") ?? event.target.closest?.("[data-area]"));
    return over && over !== dragged ? over : null;
  }

  function where(over, event) {
    if (!over.dataset.block) {
      return over.dataset.area;
    }
    const box = over.getBoundingClientRect();
    return event.clientY - box.top < box.height / 2 ? "BEFORE" : "BEHIND";
  }

  function forget() {
    for (const marked of document.querySelectorAll(".home-blocks [data-drop]")) {
      delete marked.dataset.drop;
    }
  }

  function tell(moved, target, there) {
    document.getElementById("home:moved").value = moved;
    document.getElementById("home:target").value = target;
    document.getElementById("home:where").value = there;
    document.getElementById("home:drop").click();
  }
})();
