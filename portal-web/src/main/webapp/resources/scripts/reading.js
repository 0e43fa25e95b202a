/* How this reader likes to read: put on the page before it is first drawn, and kept in one cookie that is set only
   when the reader chooses something. It holds the choices themselves, such as "theme-dark.size-large", and no number
   by which anybody could be known; the server never reads it. */
"use strict";

var zhanqun = window.zhanqun || {};

zhanqun.reading = (function () {
  const CHOICES = {
    view: ["elder"],
    size: ["small", "", "large", "largest"],
    theme: ["light", "dark"],
    contrast: ["more"],
  };
  const A_YEAR = 31536000;
  const page = document.documentElement;
  const viewOfAddress = page.dataset.view || "";
  let chosen = kept();

  page.dataset.scripted = "";
  show();
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      chosen = kept();
      show();
    }
  });

  function kept() {
    const found = /(?:^|; )reading=([a-z.-]*)/.exec(document.cookie);
    const choices = {};
    (found === null ? "" : found[1]).split(".").forEach(function (choice) {
      const [name, value] = choice.split("-");
      if (isChoice(name, value)) choices[name] = value;
    });
    return choices;
  }

  function isChoice(name, value) {
    return Object.hasOwn(CHOICES, name) && Boolean(value) && CHOICES[name].includes(value);
  }

  function show() {
    Object.keys(CHOICES).forEach(function (name) {
      page.dataset[name] = get(name);
    });
    document.dispatchEvent(new Event("zhanqun:reading"));
  }

  /** What holds now; empty for the usual. */
  function get(name) {
    return chosen[name] || (name === "view" ? viewOfAddress : "");
  }

  /** Chooses, remembers and shows; anything that is no choice means the usual. */
  function set(name, value) {
    if (isChoice(name, value)) chosen[name] = value;
    else delete chosen[name];
    keep();
    show();
  }

  function keep() {
    const choices = Object.keys(chosen).map((name) => name + "-" + chosen[name]);
    const value = choices.join(".");
    const rest =
      "; path=/; max-age=" + (value === "" ? 0 : A_YEAR) + "; samesite=lax" + (location.protocol === "https:" ? "; secure" : "");
    const domain = page.dataset.domain;
    const everywhere = domain && ("." + location.hostname).endsWith("." + domain) ? "; domain=" + domain : "";
    document.cookie = "reading=" + value + everywhere + rest;
  }

  /** Type one size larger (1) or smaller (-1); where there is none, nothing happens. */
  function step(by) {
    const size = CHOICES.size[place() + by];
    if (size !== undefined) set("size", size);
  }

  function canStep(by) {
    return CHOICES.size[place() + by] !== undefined;
  }

  function place() {
    return CHOICES.size.indexOf(get("size"));
  }

  return { get, set, step, canStep };
})();
