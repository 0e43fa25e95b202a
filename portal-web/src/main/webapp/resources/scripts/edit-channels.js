/* Channels are dragged over each other: let go near an edge they stand before or behind, in the middle under the other.
   The server moves them and draws the tree anew; the buttons beside it do the same by keyboard. */

(() => {
  const EDGE = 0.3;
  let dragged = null;

  document.addEventListener("dragstart", (event) => {
    dragged = row(event);
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.channel);
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = row(event);
    if (!dragged || !over || over === dragged) {
      return;
    }
    event.preventDefault();
    forget();
    over.dataset.drop = placeOn(over, event);
  });

  document.addEventListener("drop", (event) => {
    const over = row(event);
    if (dragged && over && over !== dragged) {
      event.preventDefault();
      tell(dragged.dataset.channel, over.dataset.channel, placeOn(over, event));
    }
    forget();
    dragged = null;
  });

  document.addEventListener("dragend", () => {
    forget();
    dragged = null;
  });

  function row(event) {
    return event.target.closest?.(".channel-tree li") ?? null;
  }

  function placeOn(over, event) {
    const box = over.getBoundingClientRect();
    const height = (event.clientY - box.top) / box.height;
    return height < EDGE ? "BEFORE" : height > 1 - EDGE ? "BEHIND" : "UNDER";
  }

  function forget() {
    for (const marked of document.querySelectorAll(".channel-tree [data-drop]")) {
      delete marked.dataset.drop;
    }
  }

  function tell(moved, target, where) {
    document.getElementById("channels:moved").value = moved;
    document.getElementById("channels:target").value = target;
    document.getElementById("channels:where").value = where;
    document.getElementById("channels:drop").click();
  }
})();
