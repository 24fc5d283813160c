"use strict";

// What is chosen, kept in the address of the page, so that the browser's own back button and a copied
// address work; and the counts for it. A chart counts what all the other charts leave: its own
// choice is shown in it, not taken from it.

const DAYS_FOR_DAYS = 45;
const DAYS_FOR_WEEKS = 26 * 7;
const DAYS_FOR_MONTHS = 8 * 366;

// Days, weeks, months or years, whichever makes a chart that can be read.
const periods = (() => {
  const days = articles.days.filter((day) => day !== null);
  const none = { size: 0, of: () => NOBODY, label: () => "", unit: "day" };
  if (days.length === 0) {
    return none;
  }
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const monthOf = (day) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();
  const weekOf = (day) => Math.floor((day + 3) / 7);
  const yearOf = (day) => dateOf(day).getUTCFullYear();
  const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
  const span = last - first;
  const [unit, unitOf, nameOfUnit] =
    span <= DAYS_FOR_DAYS ? ["day", (d) => d, (u) => DAY.format(dateOf(u))]
    : span <= DAYS_FOR_WEEKS ? ["week", weekOf, (u) => "week of " + DAY.format(dateOf(u * 7 - 3))]
    : span <= DAYS_FOR_MONTHS ? ["month", monthOf,
      (u) => month.format(Date.UTC(Math.floor(u / 12), u % 12, 1))]
    : ["year", yearOf, String];
  const begin = unitOf(first);
  const byArticle = articles.days.map((d) => (d === null ? NOBODY : unitOf(d) - begin));
  return {
    unit,
    size: unitOf(last) - begin + 1,
    of: (article) => byArticle[article],
    label: (period) => nameOfUnit(period + begin),
  };
})();

const dimensions = {
  person: {
    size: people.names.length,
    of: (quote) => quotes.person[quote],
    label: (value) => nameOf(value),
  },
  kind: { size: KINDS.length, of: (quote) => quotes.kind[quote], label: (value) => KINDS[value] },
  source: {
    size: SOURCES.length,
    of: (quote) => sourceOf(quotes.person[quote]),
    label: (value) => SOURCES[value].label,
  },
  verb: {
    size: quotes.verbs.length + 1,
    // The last is for quotes without a verb of their own.
    of: (quote) => (quotes.verb[quote] === NOBODY ? quotes.verbs.length : quotes.verb[quote]),
    label: (value) => (value === quotes.verbs.length ? "no verb of its own" : quotes.verbs[value]),
  },
  period: {
    size: periods.size,
    of: (quote) => periods.of(quotes.article[quote]),
    label: (value) => periods.label(value),
  },
};
const dimensionNames = Object.keys(dimensions);

const selection = (() => {
  const chosen = {};
  let words = "";

  function read() {
    const address = new URLSearchParams(location.hash.slice(1));
    for (const name of dimensionNames) {
      const value = Number.parseInt(address.get(name), 10);
      const isThere = value >= 0 && value < dimensions[name].size;
      chosen[name] = isThere ? value : null;
    }
    words = address.get("find") ?? "";
  }

  function write(isNewStep) {
    const address = new URLSearchParams();
    for (const name of dimensionNames) {
      if (chosen[name] !== null) {
        address.set(name, chosen[name]);
      }
    }
    if (words) {
      address.set("find", words);
    }
    const url = "#" + address.toString();
    if (isNewStep) {
      history.pushState(null, "", url);
    } else {
      history.replaceState(null, "", url);
    }
  }

  function toggle(name, value) {
    chosen[name] = chosen[name] === value ? null : value;
    write(true);
  }

  function find(text) {
    words = text;
    write(false);
  }

  function clear() {
    dimensionNames.forEach((name) => { chosen[name] = null; });
    words = "";
    write(true);
  }

  return {
    chosen, read, toggle, find, clear,
    get words() { return words; },
    get isEmpty() { return !words && dimensionNames.every((name) => chosen[name] === null); },
  };
})();

// Which quotes have the words that are looked for; null where none are. Names are looked up once a
// person, the rest once a quote.
const found = (() => {
  let known = "";
  let mask = null;

  function of(words) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const key = wanted.join(" ");
    if (key !== known) {
      known = key;
      mask = key ? search(wanted) : null;
    }
    return mask;
  }

  function search(wanted) {
    const names = people.names.map((name) => name.toLowerCase());
    const titles = articles.ids.map((id, article) => titleOf(article).toLowerCase());
    const result = new Uint8Array(quoteCount);
    for (let quote = 0; quote < quoteCount; quote++) {
      const person = quotes.person[quote];
      const text = texts.of(quote);
      const all = [
        text.content.toLowerCase(), text.source.toLowerCase(), titles[quotes.article[quote]],
        person === NOBODY ? "" : names[person],
      ];
      result[quote] = wanted.every((word) => all.some((each) => each.includes(word))) ? 1 : 0;
    }
    return result;
  }

  return { of };
})();

// One pass: a quote that fails no choice counts everywhere, one that fails a single choice counts
// in the chart of that choice.
function count() {
  const names = dimensionNames;
  const values = names.map((name) => dimensions[name].of);
  const chosen = names.map((name) => selection.chosen[name]);
  const counts = names.map((name) => new Uint32Array(dimensions[name].size));
  const mask = found.of(selection.words);
  const who = {
    articles: new Uint32Array(dimensions.person.size),
    words: new Uint32Array(dimensions.person.size),
    last: new Int32Array(dimensions.person.size).fill(NOBODY),
  };
  const personAt = names.indexOf("person");
  const selected = [];
  for (let quote = 0; quote < quoteCount; quote++) {
    if (mask && !mask[quote]) {
      continue;
    }
    let failed = NOBODY;
    let failures = 0;
    for (let d = 0; d < names.length && failures < 2; d++) {
      if (chosen[d] !== null && values[d](quote) !== chosen[d]) {
        failed = d;
        failures++;
      }
    }
    if (failures > 1) {
      continue;
    }
    if (failures === 0) {
      selected.push(quote);
    }
    for (let d = 0; d < names.length; d++) {
      const value = failures === 0 || failed === d ? values[d](quote) : NOBODY;
      if (value === NOBODY) {
        continue;
      }
      counts[d][value]++;
      if (d === personAt) {
        who.words[value] += quotes.words[quote];
        if (who.last[value] !== quotes.article[quote]) {
          who.last[value] = quotes.article[quote];
          who.articles[value]++;
        }
      }
    }
  }
  const byName = Object.fromEntries(names.map((name, d) => [name, counts[d]]));
  return { ...byName, selected, who: { ...who, quotes: byName.person } };
}
