/* A courtesy of the link 找错: what is marked on the page goes with it. The form works without it. */
"use strict";

(function () {
  const AT_MOST = 200;
  const link = document.querySelector("a.report-mistake");
  if (link === null) return;
  const address = link.getAttribute("href");

  /* Before the click itself, because that takes the mark away. */
  link.addEventListener("pointerdown", takeTheMarkAlong);
  link.addEventListener("keydown", takeTheMarkAlong);

  function takeTheMarkAlong() {
    const marked = Array.from(String(document.getSelection()).trim()).slice(0, AT_MOST).join("");
    link.href = marked === "" ? address : `${address}&text=${encodeURIComponent(marked)}`;
  }
})();
