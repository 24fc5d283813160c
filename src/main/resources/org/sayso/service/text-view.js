// Shows the text with its marks, and tells which quote is pointed at, focused or tapped.

import { element } from "./elements.js";
import { linesOf } from "./marking.js";

/** A first line up to so long, without a full stop, is taken for the headline. */
const LONGEST_HEADLINE = 140;

export class TextView {
  /** @param choose called with a quote's id, or null, and whether it shall stay */
  constructor(root, choose) {
    this.root = root;
    this.choose = choose;
    root.addEventListener("pointerover", (event) => this.point(event, false));
    root.addEventListener("pointerleave", () => choose(null, false));
    root.addEventListener("click", (event) => this.point(event, true));
    root.addEventListener("focusin", (event) => this.point(event, true));
  }

  point(event, stays) {
    const part = event.target instanceof Element && event.target.closest("[data-quotes]");
    if (part) {
      // The innermost quote has the smallest content.
      this.choose(part.dataset.inner, stays);
    } else if (stays && event.type === "click") {
      this.choose(null, true);
    }
  }

  /** @param isShown tells which quotes are marked */
  show(findings, isShown) {
    this.findings = findings;
    const lines = linesOf(findings, isShown).map((pieces, index) => {
      const text = pieces.map((piece) => piece.text).join("");
      const name = index === 0 && isHeadline(text) ? "h3" : "p";
      return element(name, { dir: "auto" }, ...pieces.flatMap((piece) => this.nodes(piece)));
    });
    this.root.replaceChildren(...lines);
    this.parts = [...this.root.querySelectorAll("[data-quotes]")];
  }

  nodes(piece) {
    const refs = piece.begins.map((quote) => this.reference(quote));
    if (piece.quotes.length === 0 && !piece.isUnattributed) {
      return [piece.text];
    }
    const chosen = piece.cue ?? piece.source ?? piece.inner;
    const properties = { class: this.classes(piece) };
    if (chosen) {
      properties["data-quotes"] = piece.quotes.join(" ");
      properties["data-inner"] = chosen.id;
      properties["data-cue"] = piece.cue?.id;
      properties["data-source"] = piece.source?.id;
    }
    return [element("span", properties, ...refs, piece.text)];
  }

  classes(piece) {
    const colour = (quote) => this.findings.memberOf(quote).colour;
    const names = [];
    const owner = piece.inner ?? piece.cue ?? piece.source;
    if (piece.inner) {
      names.push("content", piece.inner.kind);
    }
    if (owner) {
      names.push(colour(owner));
    }
    if (piece.outer) {
      names.push("inner", `of-${colour(piece.outer)}`);
    }
    if (piece.cue) {
      names.push("cue", `by-${colour(piece.cue)}`);
    }
    if (piece.source) {
      names.push("source", `by-${colour(piece.source)}`);
    }
    if (piece.isUnattributed) {
      names.push("unattributed");
    }
    return names.join(" ");
  }

  /** The button before a quote's first words: what a keyboard and a screen reader come to. */
  reference(quote) {
    const member = this.findings.memberOf(quote);
    return element(
      "button",
      {
        type: "button",
        class: `ref ${member.colour}`,
        id: `ref-${quote.id}`,
        "aria-label": label(quote, member),
        "data-quotes": quote.id,
        "data-inner": quote.id,
      },
      member.number,
    );
  }

  /** Brings forward the parts of one quote, or of none. */
  mark(id) {
    for (const part of this.parts) {
      const quotes = part.dataset.quotes.split(" ");
      part.classList.toggle("is-chosen", id !== null && quotes.includes(id));
      part.classList.toggle("is-the-cue", id !== null && part.dataset.cue === id);
      part.classList.toggle("is-the-source", id !== null && part.dataset.source === id);
    }
    const colour = id === null ? "" : `has-chosen chosen-${this.findings.memberOf(this.findings.byId.get(id)).colour}`;
    this.root.className = `text ${colour}`.trim();
  }

  focus(id) {
    const reference = document.getElementById(`ref-${id}`);
    reference.focus({ preventScroll: true });
    reference.scrollIntoView({ block: "center" });
  }
}

function isHeadline(text) {
  return text.length <= LONGEST_HEADLINE && !/[.!?”"’]\s*$/u.test(text);
}

function label(quote, member) {
  const cue = quote.cue ? `, ${quote.cue.text}` : "";
  const who = member.speaker ? member.name : "an unknown speaker";
  return `${quote.kind} quote of ${who}${cue}`;
}
