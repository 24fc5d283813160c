// Lists the quotes one by one, for whoever would rather read that than marks in a text.

import { who, cueNotes } from "./detail-view.js";
import { element, isolated, percent } from "./elements.js";

/** @param choose called with the id of the quote to be shown in the text */
export function showList(root, findings, choose) {
  root.replaceChildren(...findings.quotes.map((quote) => entry(findings, quote, choose)));
}

export function filterList(root, findings, isShown) {
  findings.quotes.forEach((quote, index) => {
    root.children[index].hidden = !isShown(quote);
  });
}

function entry(findings, quote, choose) {
  const member = findings.memberOf(quote);
  return element(
    "li",
    {},
    who(member),
    element("blockquote", { dir: "auto" }, quote.content.map((span) => span.text).join(" … ")),
    element(
      "p",
      { class: "quiet" },
      ...notes(findings, quote).flatMap((note, index) => (index === 0 ? [note] : [" · ", note])),
      " · ",
      element(
        "button",
        { type: "button", class: "plain", "aria-label": `Show in the text: ${quote.kind} quote of ${member.name}`, on: { click: () => choose(quote.id) } },
        "show in the text",
      ),
    ),
  );
}

function notes(findings, quote) {
  const notes = [quote.kind];
  if (quote.cue) {
    const more = cueNotes(quote.cue);
    notes.push(element("span", {}, isolated(quote.cue.text), more ? ` (${more})` : ""));
  }
  const outer = findings.outer(quote);
  if (outer) {
    notes.push(element("span", {}, "within a quote of ", isolated(findings.memberOf(outer).name)));
  }
  notes.push(`${percent(quote.confidence)} sure`);
  notes.push(quote.speakerConfidence === null ? "speaker unknown" : `speaker ${percent(quote.speakerConfidence)} sure`);
  return notes;
}
