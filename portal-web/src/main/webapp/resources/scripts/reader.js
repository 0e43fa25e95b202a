/* Small courtesies of the reader's pages. Every page does its work without this script. */
"use strict";

(function () {
  const howTos = document.querySelectorAll(".how-to");

  markStepsOf(browserOf(navigator.userAgent));
  keepOneOpen();
  slideToCurrentSite();
  letKeysReachWideTables();

  /* The order counts: nearly every browser also claims to be Chrome or Safari. */
  function browserOf(agent) {
    if (/MicroMessenger/i.test(agent)) return "wechat";
    if (/HarmonyOS|HuaweiBrowser|MiuiBrowser|UCBrowser|MQQBrowser|HeyTapBrowser|VivoBrowser/i.test(agent)) {
      return "phone";
    }
    if (/iPhone|iPad/.test(agent)) return "iphone";
    if (/Android/.test(agent)) return "phone";
    if (/360|QIHU|MetaSr|QQBrowser/i.test(agent)) return "china-desktop";
    if (/Edg\//.test(agent)) return "edge";
    if (/Firefox\//.test(agent)) return "firefox";
    if (/Chrome\//.test(agent)) return "chrome";
    if (/Macintosh.*Safari\//.test(agent)) return "safari";
    return "";
  }

  function markStepsOf(browser) {
    if (browser === "") return;
    document.querySelectorAll(`.how-to [data-browser="${browser}"]`).forEach(function (steps) {
      steps.classList.add("yours");
      steps.parentElement.prepend(steps);
    });
  }

  function keepOneOpen() {
    document.addEventListener("click", function (event) {
      closeAllBut(event.target.closest(".how-to"));
    });
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      const open = document.querySelector(".how-to[open]");
      closeAllBut(null);
      if (open !== null) open.querySelector("summary").focus();
    });
  }

  function closeAllBut(kept) {
    howTos.forEach(function (howTo) {
      if (howTo !== kept) howTo.open = false;
    });
  }

  /* On a phone the network is one long line: the reader's site comes into view. */
  function slideToCurrentSite() {
    const current = document.querySelector(".network [aria-current]");
    if (current === null) return;
    const line = current.closest("ul");
    line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
  }

  /* A table wider than the page slides; arrow keys slide it only while it has the focus. */
  function letKeysReachWideTables() {
    document.querySelectorAll(".text table").forEach(function (table) {
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    });
  }
})();
