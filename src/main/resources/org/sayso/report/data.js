"use strict";

// What was counted, as columns of numbers, and the words of the quotes, which are parsed in portions
// when they are first shown: a page of 100,000 quotes opens by its numbers alone.

const data = JSON.parse(document.getElementById("index").textContent);
document.getElementById("index").remove();

const { articles, people, quotes } = data;
const quoteCount = quotes.article.length;

const NOBODY = -1;
const KINDS = ["direct", "indirect", "mixed"];
const HEDGED = 1;
const NEGATED = 2;

// Named and unnamed, in the order in which they are shown; the last has no speaker.
const SOURCES = [
  { kind: "person", label: "Named people" },
  { kind: "organization", label: "Organizations" },
  { kind: "group", label: "Groups" },
  { kind: "document", label: "Documents" },
  { kind: "unnamed", label: "Unnamed" },
  { kind: "", label: "Not told who" },
];
const UNNAMED = SOURCES.findIndex(({ kind }) => kind === "unnamed");
const DOCUMENT = SOURCES.findIndex(({ kind }) => kind === "document");
const NOT_TOLD = SOURCES.length - 1;

// From the data's own numbers to those of the lists above.
quotes.kind = renumbered(quotes.kind, quotes.kindNames, (name) => KINDS.indexOf(name));
people.kinds = renumbered(people.kinds, people.kindNames,
  (name) => SOURCES.findIndex(({ kind }) => kind === name));

function renumbered(column, names, numberOf) {
  const numbers = names.map(numberOf);
  return column.map((value) => numbers[value]);
}

const NUMBER = new Intl.NumberFormat("en");
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

function plural(count, one, many = one + "s") {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

function dateOf(day) {
  return new Date(day * 86400000);
}

function nameOf(person) {
  return person === NOBODY ? "not told who" : people.names[person];
}

function titleOf(article) {
  return articles.titles[article] || articles.ids[article];
}

// Neither somebody whom an article only describes, nor a report without a name.
function isNamed(person) {
  const kind = people.kinds[person];
  return kind !== UNNAMED && !(kind === DOCUMENT && people.onlyArticle[person] >= 0);
}

function sourceOf(person) {
  return person === NOBODY ? NOT_TOLD : people.kinds[person];
}

const texts = (() => {
  const elements = [...document.querySelectorAll("script.texts")];
  const parsed = [];

  function portion(number) {
    if (!parsed[number]) {
      parsed[number] = JSON.parse(elements[number].textContent);
      elements[number].remove();
    }
    return parsed[number];
  }

  function of(quote) {
    const [content, cue, source, role, sure, speakerSure] =
      portion(Math.floor(quote / data.textsInElement))[quote % data.textsInElement];
    return { content, cue, source, role, sure, speakerSure };
  }

  return { of };
})();
