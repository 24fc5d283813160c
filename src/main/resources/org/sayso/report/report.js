"use strict";

// Begins: what is chosen, by the address, a click, a table or the field, is counted, drawn and listed.

const TYPING_PAUSE = 250;

const list = makeList();
const sections = [...document.querySelectorAll(".chart")];
const isSideBySide = window.matchMedia("(min-width: 68rem)");
const charts = new Map();

function choose(dimension, value) {
  selection.toggle(dimension, value);
  render();
  if (!isSideBySide.matches && selection.chosen[dimension] !== null) {
    document.getElementById("quotes").scrollIntoView();
    document.getElementById("quotes").focus({ preventScroll: true });
  }
}

function render() {
  const counts = count();
  for (const section of sections) {
    const rows = rowsOf[section.id](counts);
    draw(section, charts.get(section), rows);
    const focused = section.contains(document.activeElement) ? document.activeElement.dataset.value : null;
    // A chart shows when there was nothing, a table need not.
    fillTable(section, section.id === "times" ? rows.filter((row) => row.figure > 0) : rows, choose);
    if (focused) {
      section.querySelector(`button[data-value="${focused}"]`)?.focus();
    }
  }
  list.show(counts.selected, document.getElementById("order").value);
  tellWhatIsChosen(counts);
}

function tellWhatIsChosen(counts) {
  const chips = dimensionNames
    .filter((name) => selection.chosen[name] !== null)
    .map((name) => chip(dimensions[name].label(selection.chosen[name]), () => choose(name, selection.chosen[name])));
  if (selection.words) {
    chips.push(chip(`“${selection.words}”`, () => find("")));
  }
  document.getElementById("chips").replaceChildren(...chips);
  document.getElementById("clear").hidden = selection.isEmpty;
  document.getElementById("hint").hidden = !selection.isEmpty;
  document.getElementById("count").textContent = selection.isEmpty
    ? `All ${plural(quoteCount, "quote")}`
    : `${NUMBER.format(counts.selected.length)} of ${plural(quoteCount, "quote")}`;
  const field = document.getElementById("find");
  if (field.value.trim() !== selection.words) {
    field.value = selection.words;
  }
}

function chip(label, onRemove) {
  const button = element("button", { type: "button", onclick: onRemove }, isolated(label), " ",
    element("span", { ariaHidden: "true" }, "×"));
  button.setAttribute("aria-label", `Do not choose by ${label}`);
  return element("li", {}, button);
}

function find(text) {
  selection.find(text);
  render();
}

function summarize() {
  const named = [...people.kinds.keys()].filter(isNamed).length;
  const days = articles.days.filter((day) => day !== null).sort((a, b) => a - b);
  const from = days.length > 0 ? DAY.format(dateOf(days[0])) : "";
  const to = days.length > 0 ? DAY.format(dateOf(days[days.length - 1])) : "";
  document.getElementById("summary").textContent = [
    plural(articles.ids.length, "article"),
    plural(quoteCount, "quote"),
    plural(named, "named source"),
    from === to ? from : `${from} to ${to}`,
  ].filter(Boolean).join(" · ");
  const undated = articles.ids.length - days.length;
  document.getElementById("times").hidden = days.length === 0;
  document.getElementById("undated").hidden = undated === 0;
  document.getElementById("undated").textContent =
    `${plural(undated, "article has", "articles have")} no date that can be read.`;
}

function tellProblems() {
  const problems = document.getElementById("problems");
  const parts = [
    data.failures > 0 ? `${plural(data.failures, "article")} could not be read` : "",
    data.malformed > 0 ? `${plural(data.malformed, "entry", "entries")} of the input could not be understood` : "",
  ].filter(Boolean);
  problems.hidden = parts.length === 0;
  problems.querySelector("summary").textContent = parts.join(", ") + "; they are not counted";
  problems.querySelector("ul").replaceChildren(
    ...data.problems.map((problem) => element("li", {}, isolated(problem))));
}

// Paper is white, whatever the screen is.
function printLight(isPrinting) {
  document.documentElement.classList.toggle("print", isPrinting);
  render();
}

selection.read();
summarize();
tellProblems();
for (const section of sections) {
  charts.set(section, makeChart(section, choose));
}
render();

window.addEventListener("popstate", () => { selection.read(); render(); });
window.addEventListener("beforeprint", () => printLight(true));
window.addEventListener("afterprint", () => printLight(false));
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", render);
document.querySelector(".measures").addEventListener("change", render);
document.getElementById("order").addEventListener("change", render);
document.getElementById("clear").addEventListener("click", () => { selection.clear(); render(); });
let typing = 0;
document.getElementById("find").addEventListener("input", (event) => {
  clearTimeout(typing);
  typing = setTimeout(() => find(event.target.value.trim()), TYPING_PAUSE);
});
