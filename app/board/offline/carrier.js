// Brings a pack to the tablet: every file fetched, checked against the hash in its name, and only then kept.

// A browser opens six connections to a server: half of them stay free for what is on the screen.
const AT_ONCE = 3;
const GIVE_UP = 3;

export class Carrier {
  #checked = new Set();

  constructor(shelf, at) {
    this.shelf = shelf;
    this.at = at;
  }

  /**
   * Makes the pack whole for every language not in `left`. `tell` hears the progress
   * {files: {done, total}, bytes: {done, total}, languages: {code: {carried, done, total, bytes}}}.
   * Resolves to {whole, problem, names}: problem is null, "stopped" or "full". Safe to call again: it goes on.
   */
  async fill(pack, left, tell, signal) {
    const load = new Load(pack, left, tell);
    try {
      const base = await this.#json(pack.base.file);
      load.add("", { [pack.base.file]: pack.base.bytes, ...base.assets });
      await this.#addLanguages(pack, left, load);
      await this.#bring(load, signal);
    } catch (error) {
      if (error.name === "AbortError") throw error;
      return { whole: false, problem: error.name === "QuotaExceededError" ? "full" : "stopped", names: load.names };
    }
    return { whole: load.complete, problem: load.complete ? null : "stopped", names: load.names };
  }

  /** Files that are no longer kept have to be looked at again, should they be wanted again. */
  forgetAllBut(names) {
    this.#checked = new Set([...this.#checked].filter((name) => names.has(name)));
  }

  async #addLanguages(pack, left, load) {
    for (const [code, language] of Object.entries(pack.languages)) {
      load.add("", greeting(language));
      if (left.includes(code)) continue;
      const part = await this.#json(language.part.file);
      load.add(code, { [language.part.file]: language.part.bytes, ...part.assets });
    }
  }

  async #bring(load, signal) {
    const waiting = load.todo();
    let failures = 0;
    const work = async () => {
      for (let next = waiting.shift(); next && failures < GIVE_UP; next = waiting.shift()) {
        signal?.throwIfAborted();
        if (await this.#ensure(next)) load.arrived(next);
        else failures += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    load.report();
  }

  /** True when the file is on the shelf with the right contents. Throws only what makes going on useless. */
  async #ensure(name) {
    if (this.#checked.has(name)) return true;
    const stored = await this.shelf.asset(name);
    if (stored && (await fits(name, await stored.arrayBuffer()))) return this.#sure(name);
    if (stored) await this.shelf.drop(name);
    return (await this.#fetch(name, "default")) || (await this.#fetch(name, "reload"));
  }

  async #fetch(name, cache) {
    const response = await fetch(new URL(`assets/${name}`, this.at), { cache, priority: "low" }).catch(() => null);
    if (!response?.ok) return false;
    const bytes = await response.arrayBuffer().catch(() => null);
    if (!bytes || !(await fits(name, bytes))) return false;
    await this.shelf.keep(name, bytes, response.headers.get("content-type") ?? "");
    return this.#sure(name);
  }

  #sure(name) {
    this.#checked.add(name);
    return true;
  }

  async #json(name) {
    if (!(await this.#ensure(name))) throw new Error(name);
    return (await this.shelf.asset(name)).json();
  }
}

/** Counts what is to come and what is there, per language. */
class Load {
  #sizes = new Map();
  #owners = new Map();
  #done = new Set();
  #told = 0;

  constructor(pack, left, tell) {
    this.tell = tell;
    this.languages = Object.fromEntries(
      Object.values(pack.languages).map(({ code, bytes }) => [code, { carried: !left.includes(code), done: 0, total: 0, bytes }]),
    );
  }

  add(code, sizes) {
    for (const [name, bytes] of Object.entries(sizes)) {
      if (this.#sizes.has(name)) continue;
      this.#sizes.set(name, bytes);
      this.#owners.set(name, code);
      if (code) this.languages[code].total += 1;
    }
  }

  get names() {
    return new Set(this.#sizes.keys());
  }

  get complete() {
    return this.#done.size === this.#sizes.size;
  }

  todo() {
    return [...this.#sizes.keys()];
  }

  arrived(name) {
    this.#done.add(name);
    const owner = this.#owners.get(name);
    if (owner) this.languages[owner].done += 1;
    if (performance.now() - this.#told > 250) this.report();
  }

  report() {
    this.#told = performance.now();
    const bytes = (names) => [...names].reduce((sum, name) => sum + this.#sizes.get(name), 0);
    this.tell({
      files: { done: this.#done.size, total: this.#sizes.size },
      bytes: { done: bytes(this.#done), total: bytes(this.#sizes.keys()) },
      languages: structuredClone(this.languages),
    });
  }
}

// What the start screen shows and says of a language, also of one that is left at home. Sizes are not told: none.
function greeting({ who, name_clip: name, words }) {
  const clips = [name, ...Object.values(words).flatMap((forms) => Object.values(forms).map((word) => word.clip))];
  const files = [...Object.values(who), ...clips.map((clip) => clip?.file)].filter(Boolean);
  return Object.fromEntries(files.map((file) => [file, 0]));
}

async function fits(name, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return name.startsWith(Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""));
}
