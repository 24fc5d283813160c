// Asks the service that this page came from.

export class Problem extends Error {
  constructor(status, title, detail, remedy) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.remedy = remedy;
  }
}

export class Service {
  /** @param askForToken gives a promise of what the user types in */
  constructor(askForToken) {
    this.askForToken = askForToken;
    // Nowhere else: not in the address, a cookie or the browser's storage.
    this.token = null;
  }

  async quotes(id, text, mediaType) {
    const answer = await this.ask("v1/quotes", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: mediaType },
      body: JSON.stringify({ id, text }),
    });
    return answer.text();
  }

  async sample(name) {
    const answer = await this.ask(`samples/${encodeURIComponent(name)}.txt`, { headers: {} });
    return answer.text();
  }

  async ask(path, request) {
    if (this.token) {
      request.headers.Authorization = `Bearer ${this.token}`;
    }
    const answer = await this.fetch(path, request);
    if (answer.status === 401) {
      this.token = await this.askForToken(this.token !== null);
      return this.ask(path, request);
    }
    if (!answer.ok) {
      throw await problem(answer);
    }
    return answer;
  }

  async fetch(path, request) {
    try {
      return await fetch(path, { ...request, cache: "no-store", credentials: "omit" });
    } catch {
      throw new Problem(0, "The service cannot be reached", "", "Check that it runs, and try again.");
    }
  }
}

async function problem(answer) {
  try {
    const told = await answer.json();
    return new Problem(answer.status, told.title, told.detail, told.remedy);
  } catch {
    return new Problem(answer.status, `The service answered with status ${answer.status}`, "", "Try again.");
  }
}
