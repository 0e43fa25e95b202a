/* The preview of a home page beside the form it is arranged in: drawn anew when the form holds something else, as wide as
   a desk or a phone, light or dark. What the reader of the console chose for their own reading stays untouched. */

(() => {
  const WIDE = 1200;
  const PHONE = 390;
  let drawn = "";

  document.addEventListener("DOMContentLoaded", () => {
    const frame = document.querySelector(".preview iframe");
    if (!frame) {
      return;
    }
    drawn = drawnNow();
    frame.addEventListener("load", () => light(frame));
    light(frame);
    fit(frame);
    new ResizeObserver(() => fit(frame)).observe(frame.parentElement);
    document.addEventListener("click", (event) => choose(event, frame));
    window.jQuery(document).on("pfAjaxComplete", () => drawAnew(frame));
  });

  function drawnNow() {
    return document.querySelector("[data-drawn]").dataset.drawn;
  }

  function drawAnew(frame) {
    if (drawnNow() !== drawn) {
      drawn = drawnNow();
      frame.contentWindow.location.reload();
    }
  }

  function choose(event, frame) {
    const button = event.target.closest("[data-preview]");
    if (!button) {
      return;
    }
    const { preview, value } = button.dataset;
    for (const other of document.querySelectorAll(`[data-preview="${preview}"]`)) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    frame.parentElement.dataset[preview] = value;
    light(frame);
    fit(frame);
  }

  function light(frame) {
    frame.contentDocument.documentElement.dataset.theme = frame.parentElement.dataset.theme ?? "light";
  }

  /* A desk is wider than the place beside the form, so the page is drawn smaller. */
  function fit(frame) {
    const place = frame.parentElement;
    const width = place.dataset.width === "phone" ? PHONE : WIDE;
    const scale = Math.min(1, place.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${place.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  }
})();
