/* What a script adds to an article: type size, reading aloud, printing, copying its address, pictures in a frame.
   The article is complete without it. */
"use strict";

(function () {
  const article = document.querySelector(".article");
  const text = article.querySelector(".text");

  offerSizes();
  offerReadingAloud();
  offerPrinting();
  offerCopying();
  closeShareByEscape();
  showPicturesInAFrame();

  function offerSizes() {
    const sizes = article.querySelector(".sizes");
    const buttons = sizes.querySelectorAll("[data-size]");

    sizes.hidden = false;
    mark();
    document.addEventListener("zhanqun:reading", mark);
    sizes.addEventListener("click", function (event) {
      const button = event.target.closest("[data-size]");
      if (button !== null) zhanqun.reading.set("size", button.dataset.size);
    });

    function mark() {
      const size = zhanqun.reading.get("size") || "medium";
      buttons.forEach(function (button) {
        button.setAttribute("aria-pressed", String(button.dataset.size === size));
      });
    }
  }

  /* Paragraph by paragraph: browsers fall silent in the middle of long texts. */
  function offerReadingAloud() {
    if (!("speechSynthesis" in window)) return;
    const voice = window.speechSynthesis;
    const reads = article.querySelector("[data-reads]");
    const stops = article.querySelector("[data-stops]");
    const pieces = [article.querySelector("h1"), ...text.querySelectorAll("p, h2, h3, h4, li, td, th, figcaption")].filter(
      (piece) => !piece.classList.contains("slide-hint") && piece.textContent.trim() !== "" && !piece.querySelector("p, li"),
    );
    let at = -1;

    reads.hidden = false;
    reads.addEventListener("click", function () {
      if (at < 0) {
        read(0);
      } else if (voice.paused) {
        voice.resume();
        say(reads.dataset.pauses);
      } else {
        voice.pause();
        say(reads.dataset.resumes);
      }
    });
    stops.addEventListener("click", stop);
    window.addEventListener("pagehide", () => voice.cancel());

    function read(number) {
      unmark();
      if (number >= pieces.length) {
        stop();
        return;
      }
      at = number;
      const words = new SpeechSynthesisUtterance(pieces[number].textContent);
      words.lang = "zh-CN";
      words.voice = voice.getVoices().find((known) => known.lang.replace("_", "-") === "zh-CN") ?? null;
      words.onend = () => at === number && read(number + 1);
      words.onerror = () => at === number && stop();
      pieces[number].classList.add("read-now");
      pieces[number].scrollIntoView({ block: "nearest" });
      say(reads.dataset.pauses);
      stops.hidden = false;
      voice.speak(words);
    }

    function stop() {
      unmark();
      at = -1;
      voice.cancel();
      say(reads.dataset.reads);
      stops.hidden = true;
      if (document.activeElement === document.body) reads.focus();
    }

    function unmark() {
      article.querySelector(".read-now")?.classList.remove("read-now");
    }

    function say(word) {
      reads.querySelector("span").textContent = word;
    }
  }

  function offerPrinting() {
    const prints = article.querySelector("[data-prints]");
    prints.hidden = false;
    prints.addEventListener("click", () => window.print());
  }

  function offerCopying() {
    const copies = article.querySelector("[data-copies]");
    const address = document.getElementById(copies.dataset.copies);

    copies.hidden = false;
    copies.addEventListener("click", function () {
      copy().then(function () {
        article.querySelector(".copied").textContent = copies.dataset.copied;
      });
    });

    /* Without TLS a browser only copies what is selected. */
    function copy() {
      if (navigator.clipboard) return navigator.clipboard.writeText(address.value);
      address.select();
      document.execCommand("copy");
      return Promise.resolve();
    }
  }

  function closeShareByEscape() {
    const share = article.querySelector(".share");
    share.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !share.open) return;
      share.open = false;
      share.querySelector("summary").focus();
    });
    document.addEventListener("click", function (event) {
      if (!share.contains(event.target)) share.open = false;
    });
  }

  function showPicturesInAFrame() {
    if (typeof HTMLDialogElement === "undefined") return;
    text.addEventListener("click", function (event) {
      const link = event.target.closest("a.enlarge");
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(link);
    });

    function show(link) {
      const frame = document.createElement("dialog");
      const picture = document.createElement("img");
      const close = document.createElement("button");
      const caption = link.closest("figure")?.querySelector("figcaption");

      frame.className = "picture-frame";
      frame.setAttribute("aria-label", link.getAttribute("aria-label"));
      picture.src = link.href;
      picture.alt = link.querySelector("img").alt;
      close.type = "button";
      close.className = "button";
      close.textContent = article.dataset.closes;
      frame.append(close, picture);
      if (caption) {
        frame.append(Object.assign(document.createElement("p"), { textContent: caption.textContent }));
      }
      frame.addEventListener("click", (event) => event.target !== picture && frame.close());
      frame.addEventListener("close", function () {
        frame.remove();
        link.focus();
      });
      document.body.append(frame);
      frame.showModal();
    }
  }
})();
