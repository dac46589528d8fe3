// What the page asks of the server. An answer, or one of two errors: refused, or not reached.

const PATIENCE = 30_000;
const PATIENCE_SOUND = 300_000;
const LATER = new Set([408, 429, 502, 503, 504]);

/** The server could not be reached, or had no time: the same may be asked again. */
export class Offline extends Error {}

/** The server said no, and asking again will not help. `told` is what it said. */
export class Refused extends Error {
  constructor(status, told) {
    super(told.code ?? String(status));
    this.status = status;
    this.told = told;
  }
}

export class Server {
  #token = "";

  /** Opens the visit of a link; with an empty token, the one in the cookie. */
  async enter(token) {
    const told = await this.#post("enter", { token });
    this.#token = told.csrf;
    return told;
  }

  tasks() {
    return this.#ask("tasks.json", {}, PATIENCE);
  }

  rename(name) {
    return this.#post("name", { name });
  }

  say(verdict) {
    return this.#post("verdict", verdict);
  }

  /** Sends a recording of one form of a phrase; answers with how it sounds and what could be better. */
  hear(sound, task, form) {
    const about = new URLSearchParams({ set: task.set, card: task.card, form });
    const headers = { "content-type": sound.type || "audio/mpeg" };
    return this.#ask(`recording?${about}`, { method: "POST", body: sound, headers }, PATIENCE_SOUND);
  }

  keep(id, consent) {
    return this.#post("recording/keep", { id, consent });
  }

  leave() {
    return this.#post("leave", {});
  }

  #post(path, body) {
    const headers = { "content-type": "application/json" };
    return this.#ask(path, { method: "POST", body: JSON.stringify(body), headers }, PATIENCE);
  }

  async #ask(path, request, patience) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    const headers = { ...request.headers, "x-praatplaat": "1", "x-praatplaat-token": this.#token };
    try {
      const answer = await fetch(path, { cache: "no-store", ...request, headers, signal: stop.signal });
      return await read(answer);
    } catch (error) {
      throw error instanceof Refused ? error : new Offline();
    } finally {
      clearTimeout(timer);
    }
  }
}

async function read(answer) {
  if (LATER.has(answer.status)) throw new Offline();
  const told = await answer.json();
  if (!answer.ok) throw new Refused(answer.status, told);
  return told;
}
