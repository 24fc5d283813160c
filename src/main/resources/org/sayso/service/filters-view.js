// Lets some speakers and kinds be chosen; where none is, all are shown.

import { element, isolated } from "./elements.js";

const KINDS = ["direct", "indirect", "mixed"];

export class FiltersView {
  /** @param changed called after each choice */
  constructor(castRoot, kindsRoot, changed) {
    this.castRoot = castRoot;
    this.kindsRoot = kindsRoot;
    this.changed = changed;
    this.speakers = new Set();
    this.kinds = new Set();
  }

  show(findings, speakers, kinds) {
    this.speakers = new Set(findings.cast.map((each) => each.id).filter((id) => speakers.includes(id)));
    this.kinds = new Set(KINDS.filter((kind) => kinds.includes(kind)));
    this.castRoot.replaceChildren(
      ...findings.cast.map((member) => this.button(this.speakers, member.id, ...person(member))),
    );
    this.kindsRoot.replaceChildren(
      ...KINDS.map((kind) => {
        const count = findings.count(kind);
        const button = this.button(this.kinds, kind, kind, figure(count));
        button.firstChild.disabled = count === 0;
        return button;
      }),
    );
  }

  isShown(quote) {
    return (
      (this.speakers.size === 0 || this.speakers.has(quote.speaker ?? "")) &&
      (this.kinds.size === 0 || this.kinds.has(quote.kind))
    );
  }

  isFiltering() {
    return this.speakers.size + this.kinds.size > 0;
  }

  clear() {
    this.speakers.clear();
    this.kinds.clear();
    for (const root of [this.castRoot, this.kindsRoot]) {
      root.querySelectorAll("button").forEach((each) => each.setAttribute("aria-pressed", "false"));
    }
    this.changed();
  }

  button(chosen, value, ...children) {
    const toggle = (event) => {
      if (!chosen.delete(value)) {
        chosen.add(value);
      }
      event.currentTarget.setAttribute("aria-pressed", String(chosen.has(value)));
      this.changed();
    };
    return element(
      "li",
      {},
      element(
        "button",
        { type: "button", class: "toggle", "aria-pressed": String(chosen.has(value)), on: { click: toggle } },
        ...children,
      ),
    );
  }
}

function person(member) {
  const role = member.speaker?.role ?? (member.speaker ? null : "the text does not tell");
  return [
    element("span", { class: `badge ${member.colour}`, "aria-hidden": "true" }, member.number),
    element(
      "span",
      { class: "name" },
      isolated(member.name),
      role ? element("span", { class: "quiet" }, isolated(role)) : null,
    ),
    figure(member.count),
  ];
}

function figure(count) {
  return element("span", { class: "figure" }, String(count), element("span", { class: "unseen" }, count === 1 ? " quote" : " quotes"));
}
