/* The console's own behaviour: dialogs that open and close by their buttons, and notices that are heard. */

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
    showTask();
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

  /* On a phone the tasks slide sideways: the one at hand is slid into sight. */
  function showTask() {
    const tasks = document.querySelector(".tasks");
    const task = tasks?.querySelector("[aria-current]");
    if (task) {
      tasks.scrollLeft = task.offsetLeft - (tasks.clientWidth - task.offsetWidth) / 2;
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (document.getElementById("prove-anew")?.dataset.due === "true") {
      askForProof();
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
})();
