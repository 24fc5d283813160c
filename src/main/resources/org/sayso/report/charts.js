"use strict";

// The charts, and beside each its table, which has the same figures and does by keyboard what a
// click on a bar does.

const BARS = 15;
const ROWS = 25;
const BAR_HEIGHT = 27;
const AXIS_HEIGHT = 12;
const TIME_HEIGHT = 220;
const LABEL_GAP = 14;

const measure = () => document.querySelector("[name=measure]:checked").value;

function ranked(counts) {
  return [...counts.keys()].filter((value) => counts[value] > 0).sort((a, b) => counts[b] - counts[a]);
}

// Each gives the rows of its chart: value, label, figure, and what else the table has.
const rowsOf = {
  people(counts) {
    const kind = selection.chosen.source;
    const figures = counts.who[measure()];
    return ranked(figures)
      .filter((person) => (kind === null ? isNamed(person) : people.kinds[person] === kind))
      .map((person) => ({
        value: person,
        label: nameOf(person),
        where: people.onlyArticle[person],
        figure: figures[person],
        cells: [counts.who.articles[person], counts.who.quotes[person], counts.who.words[person]],
      }));
  },
  kinds: (counts) => shares(counts.kind, dimensions.kind),
  sources: (counts) => shares(counts.source, dimensions.source).filter((row) => row.figure > 0),
  verbs: (counts) => {
    const total = sum(counts.verb);
    return ranked(counts.verb).map((verb) => share(verb, counts.verb[verb], total, dimensions.verb));
  },
  times: (counts) => shares(counts.period, dimensions.period),
};

const heads = {
  people: ["Name", "Articles", "Quotes", "Words"],
  kinds: ["Kind", "Quotes", "Share"],
  sources: ["Source", "Quotes", "Share"],
  verbs: ["Verb", "Quotes", "Share"],
  times: [`When (by ${periods.unit})`, "Quotes", "Share"],
};

function sum(counts) {
  return counts.reduce((total, each) => total + each, 0);
}

function shares(counts, dimension) {
  const total = sum(counts);
  return [...counts.keys()].map((value) => share(value, counts[value], total, dimension));
}

function share(value, figure, total, dimension) {
  const percent = total === 0 ? "–" : `${Math.round((figure / total) * 100)} %`;
  return { value, label: dimension.label(value), figure, cells: [figure, percent], percent };
}

const FONT_SIZE = 12;

function fontOf() {
  return `${FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
}

// Chart.js gives labels no more than half of the width, and cuts off the rest. Marks that turn the
// direction of writing would turn what stands behind a label as well.
function shortened(label, ctx, width) {
  const letters = [...label.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")];
  let length = letters.length;
  const text = () => letters.slice(0, length).join("").trimEnd() + (length < letters.length ? "…" : "");
  while (length > 1 && ctx.measureText(text()).width > width) {
    length--;
  }
  return text();
}

// The value at the right edge, so that the figure beside the longest bar has its place.
function endOfScale(chart) {
  const { ctx, width, data } = chart;
  const widest = (texts) => Math.max(0, ...texts.map((text) => ctx.measureText(text).width));
  const area = width - Math.min(width / 2, widest(data.labels) + LABEL_GAP);
  const bars = Math.max(area - widest(data.figures) - LABEL_GAP, area / 4);
  return (Math.max(1, ...data.datasets[0].data) * area) / bars;
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(name).trim();
  return {
    bar: of("--bar"), chosen: of("--bar-chosen"), faint: of("--bar-faint"),
    ink: of("--ink"), quiet: of("--quiet"), line: of("--line"),
  };
}

// Writes the figure at the end of each lying bar.
const figures = {
  id: "figures",
  afterDatasetsDraw(chart) {
    if (chart.options.indexAxis !== "y") {
      return;
    }
    const { ctx } = chart;
    ctx.save();
    ctx.font = fontOf();
    ctx.textBaseline = "middle";
    ctx.fillStyle = colours().quiet;
    chart.getDatasetMeta(0).data.forEach((bar, index) => {
      ctx.fillText(chart.data.figures[index], bar.x + 6, bar.y);
    });
    ctx.restore();
  },
};

function makeChart(section, onChoose) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = FONT_SIZE;
  const id = section.id;
  const lies = id !== "times";
  const chart = new Chart(section.querySelector("canvas"), {
    type: "bar",
    data: { labels: [], figures: [], datasets: [{ data: [], maxBarThickness: 40 }] },
    options: {
      indexAxis: lies ? "y" : "x",
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { right: 4, top: lies ? 0 : 8 } },
      onClick: (event) => {
        const scale = lies ? chart.scales.y : chart.scales.x;
        const index = scale.getValueForPixel(lies ? event.y : event.x);
        if (chart.rows[index]) {
          onChoose(section.dataset.dimension, chart.rows[index].value);
        }
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => fullLabel(chart.rows[item.dataIndex]),
            label: (item) => tooltip(id, chart.rows[item.dataIndex]),
          },
        },
      },
      scales: lies
        ? {
          x: { display: false, beginAtZero: true },
          y: { grid: { display: false }, border: { display: false }, ticks: { autoSkip: false } },
        }
        : {
          x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 16 } },
          y: { beginAtZero: true, border: { display: false }, ticks: { precision: 0, maxTicksLimit: 5 } },
        },
    },
    plugins: [figures],
  });
  chart.canvas.setAttribute("role", "img");
  return chart;
}

function fullLabel(row) {
  return row.where >= 0 ? `${row.label} (in “${titleOf(row.where)}”)` : row.label;
}

function tooltip(id, row) {
  if (id === "people") {
    const [inArticles, ofQuotes, ofWords] = row.cells;
    return `${plural(ofQuotes, "quote")} in ${plural(inArticles, "article")}, ${plural(ofWords, "word")}`;
  }
  return `${plural(row.figure, "quote")}, ${row.percent}`;
}

// The first rows, and the chosen one if it is further down.
function shown(rows, dimension) {
  const first = rows.slice(0, BARS);
  const chosen = rows.find((row) => row.value === selection.chosen[dimension]);
  return !chosen || first.includes(chosen) ? first : [...first, chosen];
}

function draw(section, chart, rows) {
  const lies = chart.options.indexAxis === "y";
  const dimension = section.dataset.dimension;
  const chosen = selection.chosen[dimension];
  const inks = colours();
  chart.rows = lies ? shown(rows, dimension) : rows;
  const { rows: bars } = chart;
  chart.canvas.parentElement.style.height =
    (lies ? Math.max(1, bars.length) * BAR_HEIGHT + AXIS_HEIGHT : TIME_HEIGHT) + "px";
  chart.resize();
  chart.ctx.font = fontOf();
  chart.data.labels = bars.map((row) => shortened(
    row.where >= 0 ? `${row.label} (one article)` : row.label, chart.ctx, chart.width / 2 - LABEL_GAP));
  chart.data.figures = bars.map(
    (row) => NUMBER.format(row.figure) + (row.percent ? ` · ${row.percent}` : ""),
  );
  const [dataset] = chart.data.datasets;
  dataset.data = bars.map((row) => row.figure);
  dataset.backgroundColor = bars.map(
    (row) => (chosen === null ? inks.bar : row.value === chosen ? inks.chosen : inks.faint),
  );
  dataset.hoverBackgroundColor = inks.chosen;
  dataset.borderRadius = 3;
  for (const scale of Object.values(chart.options.scales)) {
    scale.ticks = { ...scale.ticks, color: inks.ink };
    scale.grid = { ...scale.grid, color: inks.line };
  }
  if (lies) {
    chart.options.scales.x.max = endOfScale(chart);
  }
  chart.canvas.setAttribute("aria-label", describe(section, rows));
  chart.update();
}

function describe(section, rows) {
  const heading = section.querySelector("h2").textContent;
  const top = [...rows].sort((a, b) => b.figure - a.figure).slice(0, 3)
    .map((row) => `${row.label} ${NUMBER.format(row.figure)}`);
  return `${heading}: ${top.join(", ")}${rows.length > 3 ? " and more" : ""}. The table has all figures.`;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function isolated(text) {
  return element("bdi", {}, text);
}

function fillTable(section, rows, onChoose, size = ROWS) {
  const dimension = section.dataset.dimension;
  const chosen = selection.chosen[dimension];
  const head = element("tr", {}, ...heads[section.id].map(
    (text) => element("th", { scope: "col" }, text)));
  const body = element("tbody", {}, ...rows.slice(0, size).map((row) => {
    const button = element("button", { type: "button", onclick: () => onChoose(dimension, row.value) },
      isolated(row.label));
    button.dataset.value = row.value;
    button.setAttribute("aria-pressed", row.value === chosen);
    const where = row.where >= 0
      ? element("span", { className: "quiet" }, " in ", isolated(titleOf(row.where))) : null;
    return element("tr", {}, element("th", { scope: "row" }, button, where), ...row.cells.map(
      (cell) => element("td", {}, typeof cell === "number" ? NUMBER.format(cell) : cell)));
  }));
  const table = element("table", {},
    element("caption", { className: "unseen" }, section.querySelector("h2").textContent),
    element("thead", {}, head), body);
  const more = rows.length > size
    ? element("button", {
      type: "button",
      className: "more",
      onclick: () => fillTable(section, rows, onChoose, size + 4 * ROWS),
    }, `Show more of ${NUMBER.format(rows.length)}`)
    : null;
  section.querySelector(".table").replaceChildren(...[table, more].filter(Boolean));
}
