/* Where the focus is now, and what is wrong with it there: null at the end, when it is on nothing or back at the
   beginning. A field to type in comes into sight only with the next picture that is drawn. */
async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) return null;
  if (focused === window.focusedFirst) return null;

  const wrong = [];
  const before = window.focusedBefore;
  window.focusedFirst ??= focused;
  window.focusedBefore = focused;
  if (!hasARing()) wrong.push("no ring");
  if (!isOnTheScreen()) wrong.push("not on the screen");
  if (focused.tabIndex > 0) wrong.push("jumps the queue");
  if (before !== undefined && !(before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    wrong.push("comes before what had the focus before");
  }
  return { name: name(), address: focused.getAttribute("href") ?? "", wrong: wrong.join(", ") };

  function hasARing() {
    const style = getComputedStyle(focused);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  }

  /* Looked at in its middle and near its ends: a link of two lines has its middle in neither, and of a large field
     the browser brings the line into sight that is written in. */
  function isOnTheScreen() {
    const parts = [0.1, 0.5, 0.9];
    return [...focused.getClientRects()].some((box) =>
      parts.some((across) =>
        parts.some((down) => isSeenAt(box.left + box.width * across, box.top + box.height * down))));
  }

  function isSeenAt(x, y) {
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused) && there.matches("label, summary, a"));
  }

  function name() {
    const words = (focused.textContent || focused.name || "").trim().replace(/\s+/g, " ").slice(0, 20);
    return `${focused.localName}${[...focused.classList].map((word) => "." + word).join("")} “${words}”`;
  }
}
