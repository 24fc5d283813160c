"use strict";

// Shows, for whatever is pointed at, focused or tapped in a text, which other parts belong to the
// same quote, and who said it. Without scripts the list behind each article tells as much.
document.addEventListener("DOMContentLoaded", () => {
  const note = document.getElementById("note");
  note.setAttribute("role", "status");

  function hide() {
    note.hidden = true;
    document.querySelectorAll(".is-shown").forEach((part) => part.classList.remove("is-shown"));
  }

  // The innermost quote is named last.
  function show(part) {
    hide();
    const label = part.dataset.quotes.split(" ").pop();
    const article = part.closest(".article");
    for (const each of article.querySelectorAll("[data-quotes]")) {
      each.classList.toggle("is-shown", each.dataset.quotes.split(" ").includes(label));
    }
    const entry = document.getElementById(label);
    note.replaceChildren(
      ...[entry.querySelector(".who"), entry.querySelector(".quiet")].map((p) => p.cloneNode(true)),
    );
    note.hidden = false;
  }

  function partOf(event) {
    return event.target instanceof Element ? event.target.closest("[data-quotes]") : null;
  }

  for (const kind of ["mouseover", "focusin", "click"]) {
    document.addEventListener(kind, (event) => {
      const part = partOf(event);
      if (part) {
        show(part);
      } else if (!note.contains(event.target)) {
        hide();
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
});
