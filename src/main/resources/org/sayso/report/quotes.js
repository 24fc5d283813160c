"use strict";

// The list of what is chosen, some at a time.

const QUOTES_AT_ONCE = 25;

// What was said is what everybody expects.
const ACTS = { think: "thought rather than said", other: "neither said nor thought" };

function ordered(selected, order) {
  if (order === "longest") {
    return [...selected].sort((a, b) => quotes.words[b] - quotes.words[a]);
  }
  if (order === "newest") {
    const day = (quote) => articles.days[quotes.article[quote]] ?? -Infinity;
    const days = new Map(selected.map((quote) => [quote, day(quote)]));
    return [...selected].sort((a, b) => {
      const [one, other] = [days.get(a), days.get(b)];
      return one === other ? a - b : other - one;
    });
  }
  return selected;
}

function makeList() {
  const list = document.getElementById("list");
  const more = document.getElementById("more");
  const nothing = document.getElementById("nothing");
  let all = [];
  let shownQuotes = 0;

  function show(selected, order) {
    all = ordered(selected, order);
    shownQuotes = 0;
    list.replaceChildren();
    list.parentElement.scrollTop = 0;
    nothing.hidden = all.length > 0;
    showMore();
  }

  function showMore() {
    const next = all.slice(shownQuotes, shownQuotes + QUOTES_AT_ONCE);
    list.append(...next.map(item));
    shownQuotes += next.length;
    const left = all.length - shownQuotes;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(left, QUOTES_AT_ONCE)} more of ${NUMBER.format(left)}`;
  }

  more.addEventListener("click", () => {
    const begin = shownQuotes;
    showMore();
    list.children[begin].setAttribute("tabindex", "-1");
    list.children[begin].focus({ preventScroll: true });
  });

  return { show };
}

function item(quote) {
  const text = texts.of(quote);
  const person = quotes.person[quote];
  return element("li", {},
    element("p", { className: "who" },
      element("strong", {}, isolated(nameOf(person))),
      text.role ? element("span", { className: "quiet" }, ", ", isolated(text.role)) : null,
      ...howItIsReported(quote, text, person)),
    Object.assign(element("blockquote", {}, text.content), { dir: "auto" }),
    element("p", { className: "where quiet" }, ...where(quotes.article[quote])),
    element("p", { className: "facts quiet" }, facts(quote, text)),
  );
}

// The words for the speaker are shown where they tell more than the name does.
function howItIsReported(quote, text, person) {
  const name = nameOf(person).toLowerCase();
  const source = text.source.toLowerCase();
  const tellsMore = text.source && !source.includes(name) && !name.includes(source);
  const parts = [];
  if (tellsMore) {
    parts.push(element("span", { className: "quiet" }, " (", isolated(text.source), ")"));
  }
  if (text.cue) {
    parts.push(" · ", element("span", { className: "verb" }, isolated(text.cue)));
  }
  return parts;
}

function where(article) {
  const title = isolated(titleOf(article));
  const address = articles.addresses[article];
  const day = articles.days[article];
  return [
    address ? element("a", { href: address, rel: "noreferrer" }, title) : title,
    day === null ? "" : ` · ${DAY.format(dateOf(day))}`,
  ];
}

function facts(quote, text) {
  const percent = (value) => `${value} %`;
  return [
    KINDS[quotes.kind[quote]],
    quotes.facts[quote] & HEDGED ? "hedged" : "",
    quotes.facts[quote] & NEGATED ? "negated" : "",
    ACTS[quotes.actNames[quotes.act[quote]]] ?? "",
    text.sure >= 0 ? `${percent(text.sure)} sure` : "",
    text.speakerSure >= 0 ? `speaker ${percent(text.speakerSure)} sure` : "",
  ].filter(Boolean).join(" · ");
}
