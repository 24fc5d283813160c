// What was found in one article, and what the page calls and colours it.

/** As many as page.css has, but for that of nobody. */
const COLOURS = 8;

export class Findings {
  constructor(text, answer) {
    this.text = text;
    this.answer = answer;
    this.quotes = answer.quotes;
    this.unattributed = answer.unattributed;
    this.byId = new Map(answer.quotes.map((quote) => [quote.id, quote]));
    this.cast = castOf(answer);
    this.members = new Map(this.cast.map((member) => [member.id, member]));
  }

  /** The member of the cast that a quote is of; nobody is one as well. */
  memberOf(quote) {
    return this.members.get(quote.speaker ?? "");
  }

  outer(quote) {
    return quote.within === null ? undefined : this.byId.get(quote.within);
  }

  count(kind) {
    return this.quotes.filter((quote) => quote.kind === kind).length;
  }
}

/** Speakers in the order of their first quotes, then nobody, each with a count. */
function castOf(answer) {
  const speakers = new Map(answer.speakers.map((speaker) => [speaker.id, speaker]));
  const members = new Map();
  for (const quote of answer.quotes) {
    const id = quote.speaker ?? "";
    if (!members.has(id)) {
      members.set(id, { id, speaker: speakers.get(id) ?? null, count: 0 });
    }
    members.get(id).count += 1;
  }
  const named = [...members.values()].filter((member) => member.speaker);
  named.forEach((member, index) => {
    member.number = String(index + 1);
    member.colour = `s${(index % COLOURS) + 1}`;
    member.name = member.speaker.name;
  });
  const nobody = members.get("");
  if (!nobody) {
    return named;
  }
  return [...named, { ...nobody, number: "?", colour: "s0", name: "Unknown" }];
}
