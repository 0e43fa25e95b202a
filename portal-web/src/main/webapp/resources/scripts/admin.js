/* The console's own behaviour: dialogs that open and close by their buttons, notices that are heard, keys that save
   ways, and words that outlive a session. */

(() => {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.opens) {
      document.getElementById(button.dataset.opens).showModal();
    } else if (button?.dataset.closes !== undefined) {
      button.closest("dialog").close();
    }
  });

  /* PrimeFaces waits for keys, but Chinese is written by an input method. */
  document.addEventListener("input", (event) => {
    if (event.target.matches(".ui-selectonemenu-filter")) {
      PrimeFaces.getWidgetById("bar:site").filter(event.target.value);
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    window.jQuery?.(document)
      .on("pfAjaxComplete", (event, request, settings, answer) => {
        if (answer) {
          closeDialogs(Boolean(answer.refused || answer.validationFailed));
          if (answer.proofTooOld) {
            askForProof();
          }
        }
      })
      .on("pfAjaxError", (event, request) => {
        closeDialogs(false);
        sayNotDone(request.status);
      });
  });

  document.addEventListener("DOMContentLoaded", () => {
    if (document.getElementById("prove-anew")?.dataset.due === "true") {
      askForProof();
    }
  });

  /* The menu of tasks, where a narrow screen folds it behind a button. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-folds]");
    if (button) {
      const open = document.getElementById(button.dataset.folds).classList.toggle("unfolded");
      button.setAttribute("aria-expanded", String(open));
    }
  });

  function askForProof() {
    document.getElementById("prove-anew").showModal();
    document.getElementById("proof:newCode").focus();
  }

  function closeDialogs(refused) {
    for (const dialog of document.querySelectorAll("dialog[open]")) {
      if (!refused || dialog.dataset.stays === undefined) {
        dialog.close();
      }
    }
    if (refused && !document.querySelector("dialog[open]")) {
      document.getElementById("notices").focus();
    }
  }

  /* The server did not answer as a page does: too large, out of reach, broken. PrimeFaces would leave the button dead. */
  function sayNotDone(status) {
    const notices = document.getElementById("notices");
    const notice = document.createElement("p");
    notice.className = "notice-refused";
    notice.textContent = status === 413 ? notices.dataset.tooLarge : notices.dataset.notSent;
    notices.replaceChildren(notice);
    notices.focus();
    for (const button of document.querySelectorAll("button.ui-state-loading")) {
      button.disabled = false;
      button.removeAttribute("aria-disabled");
      button.classList.remove("ui-state-loading", "ui-state-disabled");
    }
  }

  /* Keys. Those of a single character never count while somebody types, and can be turned off (WCAG 2.1.4). */
  const SINGLE_KEYS_OFF = "desk-single-keys-off";

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) {
      return;
    }
    const act = event.ctrlKey || event.metaKey ? withControl(event.key) : alone(event);
    if (act) {
      event.preventDefault();
      act();
    }
  });

  function withControl(key) {
    if (key.toLowerCase() === "k") {
      return findField;
    }
    if (document.querySelector("dialog[open]")) {
      return null;
    }
    const save = document.getElementById("edit:save");
    const publish = document.querySelector("[data-opens=publish-dialog]");
    if (key.toLowerCase() === "s" && save) {
      return () => save.click();
    }
    return key === "Enter" && publish ? () => publish.click() : null;
  }

  function alone(event) {
    const found = event.target.closest?.("#find, .found a");
    if (found && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      return () => step(found, event.key === "ArrowDown" ? 1 : -1);
    }
    if (isTyping(event.target) || localStorage.getItem(SINGLE_KEYS_OFF) || document.querySelector("dialog[open]")) {
      return null;
    }
    return { "/": findField, "?": showKeys }[event.key] ?? null;
  }

  function isTyping(element) {
    return element.isContentEditable || element.matches?.("input, textarea, select, [role=combobox], [role=listbox]");
  }

  function findField() {
    document.querySelector("dialog[open]")?.close();
    document.getElementById("find")?.focus();
    document.getElementById("find")?.select();
  }

  /* From the field to the first of what was found, and on from one to the next. */
  function step(from, by) {
    const stops = [document.getElementById("find"), ...document.querySelectorAll(".found a")];
    stops[Math.max(0, Math.min(stops.indexOf(from) + by, stops.length - 1))].focus();
  }

  function showKeys() {
    const dialog = document.getElementById("keys-dialog");
    const single = document.getElementById("singleKeys");
    single.checked = !localStorage.getItem(SINGLE_KEYS_OFF);
    single.onchange = () =>
      single.checked ? localStorage.removeItem(SINGLE_KEYS_OFF) : localStorage.setItem(SINGLE_KEYS_OFF, "true");
    dialog.showModal();
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys]")) {
      showKeys();
    }
  });

  /* A long form that a session may end in keeps what was typed in this tab, under its account and its page, until it
     was sent; the forms of articles do so by themselves. What another account left in this tab is forgotten. */
  document.addEventListener("DOMContentLoaded", () => {
    const account = document.body.dataset.account;
    if (account) {
      forgetOthers(account);
    }
    for (const form of document.querySelectorAll("form[data-keeps-words]")) {
      keepWords(form, `desk-edit ${account} ${form.id} ${location.pathname}${location.search}`);
    }
  });

  function forgetOthers(account) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith("desk-edit ") && !key.startsWith(`desk-edit ${account} `))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  function keepWords(form, key) {
    const fields = () => [...form.elements].filter((field) => field.matches("textarea, input[type=text]"));
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    const restored = fields().filter((field) => kept[field.id] && kept[field.id] !== field.value);
    restored.forEach((field) => (field.value = kept[field.id]));
    const note = form.querySelector("[data-restored]");
    note.hidden = restored.length === 0;
    note.querySelector("button").addEventListener("click", () => {
      sessionStorage.removeItem(key);
      location.reload();
    });
    form.addEventListener("input", () =>
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields().map((field) => [field.id, field.value])))),
    );
    window.jQuery?.(document).on("pfAjaxSuccess", (event, request) => {
      const way = request.responseXML?.querySelector("redirect")?.getAttribute("url");
      if (way && !way.includes("/admin/sign-in.xhtml")) {
        sessionStorage.removeItem(key);
      }
    });
  }
})();
