/* What is wrong with the page as it is laid out now, one sentence each. */
() => {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

  theDocumentDoesNotSlideSideways();
  const seen = [...document.body.querySelectorAll("*")].filter(isSeen);
  seen.forEach(liesInsideTheWindow);
  seen.forEach(showsItsWholeText);
  nothingToPressLiesOnAnother(seen.filter((element) => element.matches(CONTROLS)));
  return wrong;

  function theDocumentDoesNotSlideSideways() {
    const whole = document.documentElement.scrollWidth;
    if (whole > width) wrong.push(`the document is ${whole} px wide in a window of ${width}`);
  }

  function isSeen(element) {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isForEarsOnly(element);
  }

  /* Also what waits outside the window until it has the focus, such as the skip link. */
  function isForEarsOnly(element) {
    for (let around = element; around !== document.body; around = around.parentElement) {
      const box = around.getBoundingClientRect();
      const style = getComputedStyle(around);
      if (style.clipPath === "inset(50%)" || style.position === "absolute" && box.bottom + scrollY < 0) return true;
      if (around.parentElement === null) return true;
    }
    return false;
  }

  function liesInsideTheWindow(element) {
    if (slider(element) !== null || !hasTextOfItsOwn(element) && !element.matches(CONTROLS + ", img, svg")) return;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < -1 || box.right > width + 1)) {
      wrong.push(`outside the window (${Math.round(box.left)} to ${Math.round(box.right)} of ${width}): ${name(element)}`);
    }
  }

  function slider(element) {
    for (let around = element.parentElement; around !== document.body; around = around.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return around;
    }
    return null;
  }

  function hasTextOfItsOwn(element) {
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
  }

  /* An excerpt of so many lines is meant to end there. */
  function showsItsWholeText(element) {
    const style = getComputedStyle(element);
    if (!/hidden|clip/.test(style.overflowX + style.overflowY) || element.textContent.trim() === "") return;
    if (style.webkitLineClamp !== "none" && element.matches("p")) return;
    const across = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const down = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (across || down) wrong.push(`cut off: ${name(element)}`);
  }

  function nothingToPressLiesOnAnother(controls) {
    const places = controls.map((control) => ({ control, boxes: visibleBoxes(control) }));
    places.forEach((one, index) => {
      places.slice(index + 1).forEach((other) => {
        if (one.control.contains(other.control) || other.control.contains(one.control)) return;
        if (one.boxes.some((box) => other.boxes.some((under) => overlap(box, under)))) {
          wrong.push(`${name(one.control)} lies on ${name(other.control)}`);
        }
      });
    });
  }

  function visibleBoxes(control) {
    const around = slider(control);
    const window = around === null ? null : around.getBoundingClientRect();
    return [...control.getClientRects()]
      .map((box) => window === null ? box : {
        left: Math.max(box.left, window.left),
        right: Math.min(box.right, window.right),
        top: Math.max(box.top, window.top),
        bottom: Math.min(box.bottom, window.bottom),
      })
      .filter((box) => box.right > box.left && box.bottom > box.top);
  }

  /* Lines of running text stand close; a hair is not an overlap. */
  function overlap(one, other) {
    return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
      && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  }

  function name(element) {
    const words = (element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 20);
    return `${path(element)} “${words}”`;
  }

  function path(element) {
    const steps = [];
    for (let step = element; step !== document.body && steps.length < 4; step = step.parentElement) {
      steps.unshift(step.localName + (step.id ? "#" + step.id : [...step.classList].map((word) => "." + word).join("")));
    }
    return steps.join(" > ");
  }
}
