// What the board fetches while somebody looks at it: the search index, a translation. Nothing of it is kept.

import { readAsset } from "./pack.js";

const PATIENCE = 45_000;

/** Search in a book that may change: `ready` when there is an index to ask, `failed` when none could be had. */
export class Search {
  #book = null;
  finder = null;
  failed = false;

  /** Brings the index of this book, once, and tells when it is there. */
  open(book, shelf, tell) {
    if (this.#book === book) return;
    Object.assign(this, { finder: null, failed: false });
    this.#book = book;
    readIndex(book, shelf).then((finder) => ({ finder }), () => ({ failed: true })).then((found) => {
      if (this.#book !== book) return;
      Object.assign(this, found);
      tell();
    });
  }

  /** Forgets what was looked for, and a failure with it. */
  forget() {
    this.#book = null;
  }
}

async function readIndex(book, shelf) {
  if (!book.base.search) throw new Error("a pack from before there was search");
  const { Finder } = await import("./search.js");
  return new Finder(await readAsset(book.base.search, book.at, shelf), { ...book.pack.languages, [book.volunteer.code]: book.volunteer });
}

/** Asks the server for a translation: {result} as docs/pack.md has it, or {problem: {nl, en}}. Never rejects. */
export async function translate(at, { text, from, to, form }) {
  if (!navigator.onLine) return { problem: { reason: "offline" } };
  try {
    const response = await fetch(new URL("sentence", at), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, from, to, form }),
      cache: "no-store",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    const answer = await response.json();
    return response.ok ? { result: answer } : { problem: answer };
  } catch {
    return { problem: { reason: "offline" } };
  }
}
