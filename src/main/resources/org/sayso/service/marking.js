// Cuts a text into lines, and those wherever a mark begins or ends, so that marks may overlap as
// they like.

/** Returns the lines that are not blank, each a list of pieces; quotes not shown leave no marks. */
export function linesOf(findings, isShown) {
  const marks = marksOf(findings, isShown);
  const lines = [];
  let next = 0;
  let open = [];
  const begun = new Set();
  for (const [begin, end] of lineSpans(findings.text)) {
    const edges = edgesWithin(marks, begin, end);
    const pieces = [];
    for (let i = 0; i + 1 < edges.length; i++) {
      const [from, to] = [edges[i], edges[i + 1]];
      open = open.filter((mark) => mark.end > from);
      for (; next < marks.length && marks[next].begin <= from; next++) {
        if (marks[next].end > from) {
          open.push(marks[next]);
        }
      }
      pieces.push(piece(findings.text.slice(from, to), open, begun));
    }
    if (findings.text.slice(begin, end).trim() !== "") {
      lines.push(pieces);
    }
  }
  return lines;
}

function marksOf(findings, isShown) {
  const marks = findings.unattributed.map((span) => mark("unattributed", span, null));
  for (const quote of findings.quotes.filter(isShown)) {
    marks.push(...quote.content.map((span) => mark("content", span, quote)));
    for (const part of ["cue", "source"]) {
      if (quote[part] !== null) {
        marks.push(mark(part, quote[part], quote));
      }
    }
  }
  return marks.filter((each) => each.end > each.begin).sort((a, b) => a.begin - b.begin);
}

function mark(part, span, quote) {
  return { part, begin: span.begin, end: span.end, quote };
}

function* lineSpans(text) {
  const ends = /\r\n|\n|\r/g;
  let begin = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    yield [begin, found.index];
    begin = found.index + found[0].length;
  }
  yield [begin, text.length];
}

function edgesWithin(marks, begin, end) {
  const edges = new Set([begin, end]);
  for (const each of marks) {
    if (each.begin > end) {
      break;
    }
    for (const edge of [each.begin, each.end]) {
      if (edge > begin && edge < end) {
        edges.add(edge);
      }
    }
  }
  return [...edges].sort((a, b) => a - b);
}

/** A piece has the colour of the innermost quote, and an edge in that of the outermost. */
function piece(text, open, begun) {
  const contents = open
    .filter((each) => each.part === "content")
    .sort((a, b) => a.end - a.begin - (b.end - b.begin));
  const inner = contents[0]?.quote ?? null;
  const outer = contents.at(-1)?.quote ?? null;
  const begins = contents
    .map((each) => each.quote)
    .reverse()
    .filter((quote) => !begun.has(quote.id));
  begins.forEach((quote) => begun.add(quote.id));
  return {
    text,
    inner,
    outer: outer === inner ? null : outer,
    begins,
    cue: open.find((each) => each.part === "cue")?.quote ?? null,
    source: open.find((each) => each.part === "source")?.quote ?? null,
    isUnattributed: open.some((each) => each.part === "unattributed"),
    quotes: [...new Set(open.filter((each) => each.quote).map((each) => each.quote.id))],
  };
}
