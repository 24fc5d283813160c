// Shows all that is known of one quote.

import { element, isolated, percent } from "./elements.js";

export function showDetail(root, findings, quote) {
  if (!quote) {
    root.replaceChildren(
      element("p", { class: "quiet" }, "Point at a quotation, or choose its number, to see its speaker, cue and source."),
    );
    return;
  }
  const member = findings.memberOf(quote);
  root.replaceChildren(
    who(member),
    element("blockquote", { dir: "auto" }, quote.content.map((span) => span.text).join(" … ")),
    element("dl", { class: "facts" }, ...facts(findings, quote)),
    meter("Attribution", quote.confidence, member.colour),
    quote.speakerConfidence === null
      ? element("p", { class: "quiet" }, "The text does not tell who said this, or not surely enough.")
      : meter("Speaker", quote.speakerConfidence, member.colour),
  );
}

/** A speaker's number, name and role. */
export function who(member) {
  const role = member.speaker?.role;
  return element(
    "p",
    { class: "who" },
    element("span", { class: `badge ${member.colour}`, "aria-hidden": "true" }, member.number),
    element("strong", {}, isolated(member.name)),
    role ? element("span", { class: "quiet" }, isolated(role)) : null,
  );
}

function facts(findings, quote) {
  const rows = [["Kind", quote.kind]];
  if (quote.cue) {
    rows.push(["Cue", quote.cue.text, cueNotes(quote.cue)]);
  }
  if (quote.source) {
    rows.push(["Source", quote.source.text, quote.source.form]);
  }
  const outer = findings.outer(quote);
  if (outer) {
    rows.push(["Within", `a quote of ${findings.memberOf(outer).name}`]);
  }
  return rows.flatMap(([name, value, note]) => [
    element("dt", {}, name),
    element("dd", {}, isolated(value), note ? element("span", { class: "quiet" }, ` (${note})`) : null),
  ]);
}

/** What a cue says besides its words; its lemma where that is another. */
export function cueNotes(cue) {
  return [
    cue.lemma === cue.text.toLowerCase() ? "" : cue.lemma,
    cue.act === "say" ? "" : cue.act === "think" ? "a thought" : "an act",
    cue.hedged ? "hedged" : "",
    cue.negated ? "negated" : "",
  ]
    .filter((note) => note !== "")
    .join(", ");
}

function meter(name, probability, colour) {
  const bar = element("span", { class: `bar-of ${colour}`, "aria-hidden": "true" }, element("span", {}));
  // The policy of this page forbids styles in markup, not those set by our own scripts.
  bar.firstChild.style.inlineSize = `${probability * 100}%`;
  return element(
    "p",
    { class: "meter" },
    element("span", {}, name),
    bar,
    element("span", { class: "figure" }, percent(probability)),
  );
}
