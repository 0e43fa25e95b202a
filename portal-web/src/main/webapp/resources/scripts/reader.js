/* Small courtesies of the reader's pages. Every page does its work without this script. */
"use strict";

(function () {
  const howTos = document.querySelectorAll(".how-to");

  markStepsOf(browserOf(navigator.userAgent));
  keepOneOpen();
  slideToCurrentSite();
  offerReading();
  offerLargeButtons();

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

  /* The links among these lead to the same page in another form, for when there is no script. */
  function offerReading() {
    document.addEventListener("click", function (event) {
      const chosen = event.target.closest("[data-reading]");
      if (chosen === null) return;
      zhanqun.reading.set(chosen.dataset.reading, chosen.dataset.value);
      if (!asksByAddress() || chosen.dataset.reading !== "view") event.preventDefault();
      else if (chosen.tagName === "BUTTON") location.assign(document.querySelector(".to-full a").href);
    });
    document.addEventListener("zhanqun:reading", sayWhatHolds);
    sayWhatHolds();
  }

  function asksByAddress() {
    return new URLSearchParams(location.search).has("view");
  }

  function sayWhatHolds() {
    document.querySelectorAll("button[data-reading]").forEach(function (button) {
      const holds = zhanqun.reading.get(button.dataset.reading) === button.dataset.value;
      button.setAttribute("aria-pressed", String(holds));
    });
    document.querySelectorAll("[data-step]").forEach(function (button) {
      button.disabled = !zhanqun.reading.canStep(Number(button.dataset.step));
    });
  }

  function offerLargeButtons() {
    const articlesOwnVoice = document.querySelector("[data-reads]");
    document.addEventListener("click", function (event) {
      const button = event.target.closest("[data-back], [data-step], [data-aloud]");
      if (button === null) return;
      if ("back" in button.dataset) history.back();
      else if ("step" in button.dataset) zhanqun.reading.step(Number(button.dataset.step));
      else if (articlesOwnVoice === null) readAloud(button);
      else articlesOwnVoice.click();
    });
    if (!("speechSynthesis" in window)) {
      document.querySelectorAll("[data-aloud]").forEach((button) => (button.hidden = true));
    }
  }

  /* A second press stops it. Sentence by sentence, because some voices give up on long texts. */
  function readAloud(button) {
    const starts = button.textContent === button.dataset.aloud;
    speechSynthesis.cancel();
    sayWhetherItReads(button, starts);
    if (!starts) return;
    const text = document.getElementById("main").innerText;
    const spoken = (text.match(/[^\n。！？；]+[。！？；]?/g) || []).map((sentence) => new SpeechSynthesisUtterance(sentence));
    spoken.forEach(function (sentence) {
      sentence.lang = document.documentElement.lang;
      speechSynthesis.speak(sentence);
    });
    if (spoken.length > 0) spoken[spoken.length - 1].onend = () => sayWhetherItReads(button, false);
  }

  function sayWhetherItReads(button, reads) {
    button.textContent = reads ? button.dataset.stop : button.dataset.aloud;
  }
})();
