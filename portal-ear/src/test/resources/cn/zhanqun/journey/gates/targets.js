/* What is too small to be pressed, one sentence each: anything under 24 px, and what stands by itself under the
   height that is asked for. A link in running text is as high as its line. */
(asked) => {
  const LEAST = 24;
  const ALONE = "button, input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea, summary, nav a, .button";

  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !waitsOutside(control))
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ control, box }) => box.width > 1 && isTooSmall(control, box))
    .map(({ control, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${name(control)}`);

  function waitsOutside(control) {
    return control.getBoundingClientRect().bottom + scrollY < 0;
  }

  function isTooSmall(control, box) {
    if (control.matches(ALONE)) return box.height < asked - 0.5 || box.width < LEAST;
    return !standsInText(control) && (box.height < LEAST - 0.5 || box.width < LEAST - 0.5);
  }

  function standsInText(control) {
    const words = control.closest("p, li, dd, td, th, figcaption, blockquote, h1, h2, h3");
    return words !== null && getComputedStyle(control).display === "inline"
      && words.textContent.trim() !== control.textContent.trim();
  }

  function name(control) {
    const words = (control.textContent || control.name || "").trim().replace(/\s+/g, " ").slice(0, 20);
    const around = control.closest("[class]:not(a, button, input, select)");
    return `${around === null ? "" : "." + around.classList[0] + " "}${control.localName} “${words}”`;
  }
}
