/* The media library. Files that are dropped or chosen are sent one after the other, and each says what became of it. On one
   picture a press marks what must be seen of it, and dragging marks the part to be kept; the numbers beside it do the same. */

(() => {
  const FEWEST = 2;
  const zone = document.querySelector("[data-uploads]");
  const waiting = [];
  let sending = false;

  if (zone) {
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.dataset.over = "";
    });
    zone.addEventListener("dragleave", () => delete zone.dataset.over);
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      delete zone.dataset.over;
      take(event.dataTransfer.files);
    });
    document.getElementById("files").addEventListener("change", (event) => {
      take(event.target.files);
      event.target.value = "";
    });
  }

  function take(files) {
    for (const file of files) {
      waiting.push({ file, row: addRow(file.name) });
    }
    if (!sending) {
      sendNext();
    }
  }

  function addRow(name) {
    const row = document.createElement("li");
    const title = document.createElement("strong");
    title.textContent = name;
    const progress = document.createElement("progress");
    progress.max = 1;
    progress.value = 0;
    progress.setAttribute("aria-label", name);
    const said = document.createElement("span");
    said.textContent = zone.dataset.waiting;
    row.append(title, " ", progress, " ", said);
    document.getElementById("uploads").append(row);
    return { progress, said, row };
  }

  function sendNext() {
    const next = waiting.shift();
    sending = next !== undefined;
    if (next) {
      send(next.file, next.row);
    } else {
      document.getElementById("list:look").click();
    }
  }

  function send(file, row) {
    const request = new XMLHttpRequest();
    request.open("POST", `${zone.dataset.uploads}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => {
      row.progress.value = event.loaded / Math.max(1, event.total);
    });
    request.addEventListener("load", () => tell(row, request.status === 201, sentence(request)));
    request.addEventListener("error", () => tell(row, false, zone.dataset.failed));
    request.addEventListener("loadend", sendNext);
    request.send(file);
  }

  function sentence(request) {
    if (request.status === 413 && !request.responseText.startsWith("{")) {
      return zone.dataset.tooLarge;
    }
    try {
      const said = JSON.parse(request.responseText);
      return said.refused ?? zone.dataset.kept;
    } catch {
      return zone.dataset.over;
    }
  }

  function tell(row, kept, words) {
    row.progress.remove();
    row.row.className = kept ? "upload-kept" : "upload-refused";
    row.said.textContent = words;
  }

  let begun = null;

  document.addEventListener("dragstart", (event) => {
    if (event.target.closest?.("[data-picture]")) {
      event.preventDefault();
    }
  });

  document.addEventListener("pointerdown", (event) => {
    const picture = event.target.closest?.("[data-picture]");
    begun = picture && { picture, at: place(picture, event) };
  });

  document.addEventListener("pointermove", (event) => {
    if (begun) {
      const area = between(begun.at, place(begun.picture, event));
      if (area.across > FEWEST && area.down > FEWEST) {
        draw(begun.picture, area);
      }
    }
  });

  document.addEventListener("pointerup", (event) => {
    if (!begun) {
      return;
    }
    const end = place(begun.picture, event);
    const area = between(begun.at, end);
    if (area.across > FEWEST && area.down > FEWEST) {
      fill({ left: area.left, top: area.top, across: area.across, down: area.down });
      draw(begun.picture, area);
    } else {
      fill({ focusX: end.x, focusY: end.y });
      mark(begun.picture, end);
    }
    begun = null;
  });

  /* In percent of the picture. */
  function place(picture, event) {
    const box = picture.querySelector("img").getBoundingClientRect();
    return {
      x: inside((100 * (event.clientX - box.left)) / box.width),
      y: inside((100 * (event.clientY - box.top)) / box.height),
    };
  }

  function inside(percent) {
    return Math.round(Math.max(0, Math.min(100, percent)));
  }

  function between(one, other) {
    return {
      left: Math.min(one.x, other.x),
      top: Math.min(one.y, other.y),
      across: Math.abs(one.x - other.x),
      down: Math.abs(one.y - other.y),
    };
  }

  function fill(numbers) {
    for (const [name, number] of Object.entries(numbers)) {
      const field = document.getElementById(`media:${name}`);
      if (field) {
        field.value = number;
      }
    }
  }

  function draw(picture, area) {
    const drawn = picture.querySelector(".media-area");
    drawn.hidden = false;
    drawn.style.left = `${area.left}%`;
    drawn.style.top = `${area.top}%`;
    drawn.style.width = `${area.across}%`;
    drawn.style.height = `${area.down}%`;
  }

  function mark(picture, at) {
    const drawn = picture.querySelector(".media-focus");
    drawn.hidden = false;
    drawn.style.left = `${at.x}%`;
    drawn.style.top = `${at.y}%`;
  }

  const opened = document.querySelector("[data-picture]");
  const x = document.getElementById("media:focusX");
  if (opened && x) {
    mark(opened, { x: x.value, y: document.getElementById("media:focusY").value });
  }
})();
