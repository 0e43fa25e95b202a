/* Writing an article: the text is edited as it will look, and what is not saved yet is kept in this tab, so that
   neither an expired session nor a reload loses a word. Stored text that nobody touches is sent back as it came. */

(() => {
  document.addEventListener("DOMContentLoaded", () => {
    const form = document.getElementById("edit");
    const writing = writingSurface();
    const unsaved = unsavedWords(form, writing);

    unsaved.restore();
    form.addEventListener("input", unsaved.remember);
    form.addEventListener("change", unsaved.remember);
    writing.onChange(unsaved.remember);

    document.addEventListener("click", (event) => {
      if (event.target.closest("[data-discards]")) {
        unsaved.forget();
        location.reload();
      }
    });
    window.addEventListener("beforeunload", (event) => {
      if (unsaved.isDirty()) {
        event.preventDefault();
      }
    });

    jQuery(document)
      .on("pfAjaxSend", unsaved.sent)
      .on("pfAjaxSuccess", (event, request) => {
        if (request.responseXML?.querySelector("redirect")) {
          unsaved.leaveToRestore();
        }
      })
      .on("pfAjaxComplete", (event, request, settings, answer) => {
        writing.showIfReplaced();
        if (answer?.saved) {
          unsaved.saved(answer.saved);
        }
        if (answer?.picture) {
          writing.insertPicture(JSON.parse(answer.picture));
          document.getElementById("picture").reset();
        }
        if (answer?.attached) {
          document.getElementById("attaching").reset();
          document.getElementById("edit:attach").click();
          unsaved.remember();
        }
      });
  });

  /* The text as it will look, over the field that is sent. */
  function writingSurface() {
    const surface = document.getElementById("writing");
    const field = () => document.getElementById(surface.parentElement.dataset.writes);
    let shown;
    let place = null;
    let changed = () => {};

    document.execCommand("defaultParagraphSeparator", false, "p");
    show();
    surface.addEventListener("input", send);
    surface.addEventListener("paste", paste);
    document.addEventListener("selectionchange", notePlace);
    toolbar(surface.parentElement.querySelector("[role=toolbar]"));

    function show() {
      shown = field();
      surface.innerHTML = shown.value || "<p><br></p>";
    }

    function showIfReplaced() {
      if (field() !== shown) {
        show();
      }
    }

    function send() {
      field().value = surface.textContent.trim() || surface.querySelector("img") ? surface.innerHTML : "";
      changed();
    }

    function notePlace() {
      const selection = getSelection();
      if (selection.rangeCount && surface.contains(selection.anchorNode)) {
        place = selection.getRangeAt(0);
      }
    }

    /* How it looked elsewhere is dropped at once; what it may mean, the server decides. What office programs
       write down of lists, titles and notes waits for it apart, where no browser tidies it away. */
    const meant = /^\s*(mso-|font:\s*7(\.0)?pt|margin-left)/i;
    function paste(event) {
      const html = event.clipboardData.getData("text/html");
      if (html) {
        event.preventDefault();
        const page = new DOMParser().parseFromString(html, "text/html");
        page.querySelectorAll("script, style, meta, link, title").forEach((element) => element.remove());
        for (const element of page.body.querySelectorAll("*")) {
          const means = (element.getAttribute("style") || "").split(";").filter((part) => meant.test(part)).join(";");
          for (const name of element.getAttributeNames()) {
            const isOffice = name === "class" && element.getAttribute(name).startsWith("Mso");
            if ((["style", "class", "id"].includes(name) && !isOffice) || name.startsWith("on")) {
              element.removeAttribute(name);
            }
          }
          if (means) {
            element.dataset.office = means;
          }
        }
        document.execCommand("insertHTML", false, page.body.innerHTML);
      }
    }

    function toolbar(bar) {
      const buttons = [...bar.querySelectorAll("button")];
      buttons.forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
      bar.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const at = buttons.indexOf(document.activeElement);
        if (step && at >= 0) {
          const next = buttons[(at + step + buttons.length) % buttons.length];
          buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
          next.focus();
        }
      });
      bar.addEventListener("mousedown", (event) => event.preventDefault());
      bar.addEventListener("click", (event) => use(event.target.closest("[data-tool]")));
    }

    function use(button) {
      if (!button) {
        return;
      }
      returnToPlace();
      const tool = button.dataset.tool;
      if (tool === "link") {
        const address = prompt(button.dataset.asks, "https://");
        document.execCommand(address ? "createLink" : "unlink", false, address);
      } else if (tool === "blockquote" && isInside("blockquote")) {
        document.execCommand("outdent");
      } else if (["p", "h2", "h3", "blockquote"].includes(tool)) {
        document.execCommand("formatBlock", false, tool);
      } else {
        document.execCommand(tool);
      }
    }

    function isInside(name) {
      const node = getSelection().anchorNode;
      return Boolean((node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(name));
    }

    function returnToPlace() {
      surface.focus();
      if (place && surface.contains(place.startContainer)) {
        const selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(place);
      }
    }

    function insertPicture(picture) {
      const figure = document.createElement("figure");
      const image = figure.appendChild(document.createElement("img"));
      Object.assign(image, { src: picture.src, alt: picture.alt, width: picture.width, height: picture.height });
      if (picture.caption) {
        figure.appendChild(document.createElement("figcaption")).textContent = picture.caption;
      }
      const after = blockAtPlace();
      after ? after.after(figure) : surface.append(figure);
      if (!figure.nextElementSibling) {
        figure.after(Object.assign(document.createElement("p"), { innerHTML: "<br>" }));
      }
      send();
      figure.scrollIntoView({ block: "nearest" });
    }

    function blockAtPlace() {
      let node = place?.startContainer;
      while (node && node.parentNode !== surface) {
        node = node.parentNode;
      }
      return node;
    }

    return { showIfReplaced, show, insertPicture, onChange: (listener) => (changed = listener) };
  }

  /* What the server does not have yet, kept in this tab until it has. */
  function unsavedWords(form, writing) {
    let article = form.dataset.article;
    let dirty = false;
    let changedSinceSent = false;

    const key = () => `desk-edit ${form.dataset.keeps} ${article}`;

    function words() {
      const values = {};
      for (const field of form.elements) {
        if (field.name.startsWith("edit:") && field.id && field.type !== "submit" && field.type !== "button") {
          values[field.id] = field.value;
        }
      }
      return values;
    }

    function remember() {
      dirty = true;
      changedSinceSent = true;
      sessionStorage.setItem(key(), JSON.stringify(words()));
    }

    function forget() {
      dirty = false;
      sessionStorage.removeItem(key());
    }

    function restore() {
      const kept = JSON.parse(sessionStorage.getItem(key()) ?? "{}");
      const stored = words();
      const isSeen = (id) => id.startsWith("edit:seen");
      if (!Object.keys(kept).some((id) => !isSeen(id) && id in stored && kept[id] !== stored[id])) {
        forget();
        return;
      }
      for (const [id, value] of Object.entries(kept)) {
        const field = document.getElementById(id);
        if (field) {
          field.value = value;
        }
      }
      writing.show();
      dirty = true;
      document.getElementById("restored").hidden = false;
    }

    function saved(articleId) {
      forget();
      if (String(articleId) !== article) {
        article = String(articleId);
        history.replaceState(null, "", `${location.pathname}?article=${article}`);
        form.action = location.href;
      }
      document.getElementById("restored").hidden = true;
      if (changedSinceSent) {
        remember();
      }
    }

    return {
      remember,
      forget,
      restore,
      saved,
      sent: () => (changedSinceSent = false),
      isDirty: () => dirty,
      leaveToRestore: () => (dirty = false),
    };
  }
})();
