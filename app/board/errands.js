// What the board fetches while somebody looks at it: the search index, a translation. Nothing of it is kept.

import { readAsset } from "./pack.js";

const PATIENCE = 45_000;

/** The index of a book, ready to be asked; null where its pack has none. */
export async function openFinder(book, shelf) {
  const file = book.base.search;
  if (!file) return null;
  const { Finder } = await import("./search.js");
  const scripts = Object.fromEntries([book.volunteer, ...book.languages].map(({ code, script }) => [code, { script }]));
  return new Finder(await readAsset(file, book.at, shelf), scripts);
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
