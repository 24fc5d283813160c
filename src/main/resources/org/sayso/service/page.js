// The page: an article goes to the service, and what comes back is shown.

import { readAddress, writeAddress } from "./address.js";
import { showDetail } from "./detail-view.js";
import { download } from "./download.js";
import { element } from "./elements.js";
import { FiltersView } from "./filters-view.js";
import { Findings } from "./findings.js";
import { filterList, showList } from "./list-view.js";
import { Problem, Service } from "./service.js";
import { TextView } from "./text-view.js";

const at = (id) => document.getElementById(id);

const service = new Service(askForToken);
const textView = new TextView(at("article"), choose);
const filters = new FiltersView(at("cast"), at("kinds"), filter);

// What is shown. A sample is one as long as its text is not changed.
const view = { sample: null, sampleText: null, findings: null, json: "", chosen: null, stays: null };

function start() {
  at("form").addEventListener("submit", (event) => {
    event.preventDefault();
    run(() => read(at("text").value));
  });
  at("text").addEventListener("input", showSize);
  at("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      at("form").requestSubmit();
    }
  });
  for (const button of document.querySelectorAll("[data-sample]")) {
    button.addEventListener("click", () => run(() => openSample(button.dataset.sample, {})));
  }
  at("again").addEventListener("click", showComposer);
  at("all").addEventListener("click", () => filters.clear());
  at("link").addEventListener("click", () => run(copyLink));
  at("as-json").addEventListener("click", () => download(fileName("json"), "application/json", view.json));
  at("as-csv").addEventListener("click", () => run(downloadCsv));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      choose(null, true);
    }
  });
  window.addEventListener("hashchange", () => run(openAddress));
  run(openAddress);
}

async function openAddress() {
  const address = readAddress();
  if (address.sample) {
    await openSample(address.sample, address);
  }
}

async function openSample(name, chosen) {
  const text = await service.sample(name);
  view.sample = name;
  view.sampleText = text;
  at("text").value = text;
  showSize();
  await read(text, chosen);
}

async function read(text, chosen = {}) {
  if (text.trim() === "") {
    at("text").focus();
    return;
  }
  at("status").textContent = "Reading …";
  view.json = await service.quotes(articleId(text), text, "application/json");
  view.findings = new Findings(text, JSON.parse(view.json));
  at("composer").hidden = true;
  at("results").hidden = false;
  showList(at("list"), view.findings, showInText);
  at("link").hidden = !isSample();
  filters.show(view.findings, chosen.speakers ?? [], chosen.kinds ?? []);
  view.stays = view.findings.byId.has(chosen.quote) ? chosen.quote : null;
  view.chosen = view.stays;
  at("summary").textContent = summary(view.findings);
  at("status").textContent = "";
  filter();
  at("summary").focus();
}

function isSample() {
  return view.sample !== null && view.findings.text === view.sampleText;
}

function articleId(text) {
  return view.sample !== null && text === view.sampleText ? view.sample : "article";
}

function summary(findings) {
  const named = findings.cast.filter((member) => member.speaker).length;
  const open = findings.quotes.filter((quote) => quote.speaker === null).length;
  const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;
  if (findings.quotes.length === 0) {
    return "No quotes found";
  }
  return (
    `${count(findings.quotes.length, "quote", "quotes")} by ${count(named, "speaker", "speakers")}` +
    (open > 0 ? `, ${open} whose speaker is unknown` : "")
  );
}

/** A quote that is pointed at is shown as long as that; one that was chosen stays. */
function choose(id, stays) {
  if (stays) {
    view.stays = id;
  }
  view.chosen = id ?? view.stays;
  update();
}

function showInText(id) {
  filters.clear();
  textView.focus(id);
}

/** Marks the quotes that are to be shown anew. */
function filter() {
  const isShown = (quote) => filters.isShown(quote);
  const shown = view.findings.quotes.filter(isShown);
  if (!shown.some((quote) => quote.id === view.stays)) {
    view.stays = null;
    view.chosen = null;
  }
  textView.show(view.findings, isShown);
  filterList(at("list"), view.findings, isShown);
  at("shown").textContent = `${shown.length} of ${view.findings.quotes.length} shown`;
  at("all").hidden = !filters.isFiltering();
  update();
}

function update() {
  if (!view.findings) {
    return;
  }
  textView.mark(view.chosen);
  showDetail(at("detail"), view.findings, view.findings.byId.get(view.chosen));
  at("detail").classList.toggle("is-empty", view.chosen === null);
  writeAddress({
    sample: isSample() ? view.sample : null,
    speakers: [...filters.speakers],
    kinds: [...filters.kinds],
    quote: view.stays,
  });
}

function showComposer() {
  at("composer").hidden = false;
  at("results").hidden = true;
  view.findings = null;
  writeAddress({ sample: null });
  at("text").focus();
}

function showSize() {
  const words = at("text").value.split(/\s+/u).filter((word) => word !== "").length;
  at("size").textContent = words === 0 ? "" : `${words} ${words === 1 ? "word" : "words"}`;
}

async function copyLink() {
  await navigator.clipboard.writeText(location.href);
  at("status").textContent = "The link is copied: it opens this view of the sample.";
}

async function downloadCsv() {
  const text = view.findings.text;
  download(fileName("csv"), "text/csv", await service.quotes(articleId(text), text, "text/csv"));
}

function fileName(ending) {
  return `sayso-${articleId(view.findings.text)}.${ending}`;
}

/** Returns a promise of the token that the user gives. */
function askForToken(wasWrong) {
  const form = at("token-form");
  form.hidden = false;
  at("token").value = "";
  at("token").focus();
  at("status").textContent = wasWrong ? "The service does not take that token." : "The service asks for a token.";
  return new Promise((resolve) => {
    form.addEventListener(
      "submit",
      (event) => {
        event.preventDefault();
        form.hidden = true;
        resolve(at("token").value.trim());
      },
      { once: true },
    );
  });
}

/** Does what takes a while, one thing at a time, and says what went wrong. */
async function run(action) {
  if (document.body.ariaBusy === "true") {
    return;
  }
  document.body.ariaBusy = "true";
  at("error").hidden = true;
  try {
    await action();
  } catch (e) {
    at("status").textContent = "";
    showError(e instanceof Problem ? e : new Problem(0, "This page has a mistake", String(e), "Please report it."));
  } finally {
    document.body.ariaBusy = "false";
  }
}

function showError(problem) {
  at("error").replaceChildren(
    element("p", {}, element("strong", {}, problem.message)),
    ...[problem.detail, problem.remedy].filter((line) => line).map((line) => element("p", {}, line)),
  );
  at("error").hidden = false;
}

start();
