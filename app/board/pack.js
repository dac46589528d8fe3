// Opens a pack: pack.json, the base and the part of a language, from the tablet first and from the server next.

import { Book } from "./book.js";

export const SCHEMA = 2;

/** A pack could not be opened; `reason` is "network", "schema" or "damaged". */
export class PackError extends Error {
  constructor(reason, cause) {
    super(`pack: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Fetches JSON below `at`; rejects with PackError. */
async function fetchJson(at, path, options = {}) {
  let response;
  try {
    response = await fetch(new URL(path, at), options);
  } catch (cause) {
    throw new PackError("network", cause);
  }
  if (!response.ok) throw new PackError("network", new Error(`${path}: ${response.status}`));
  return response.json().catch((cause) => Promise.reject(new PackError("damaged", cause)));
}

/** The pack the server offers now. */
export async function offered(at, options = {}) {
  return checked(await fetchJson(at, "pack.json", options));
}

/** Refuses a pack this board does not understand, rather than showing half of it. */
export function checked(pack) {
  if (pack.schema !== SCHEMA) throw new PackError("schema");
  return pack;
}

/**
 * Opens a pack as a Book. `shelf` holds what the tablet has stored (or null); `code` is a language to open at once.
 */
export async function openBook(pack, at, shelf, code) {
  const wanted = code in pack.languages ? [pack.base.file, pack.languages[code].part.file] : [pack.base.file];
  const [base, part] = await Promise.all(wanted.map((file) => readAsset(file, at, shelf)));
  return new Book(pack, base, new Map(part ? [[code, part]] : []), at);
}

/** Adds a language's part to a book that was opened without it. */
export async function openPart(book, code, shelf) {
  if (book.holds(code)) return;
  book.parts.set(code, await readAsset(book.pack.languages[code].part.file, book.at, shelf));
}

/** A JSON file of the pack: from the tablet, or else from the server. */
export async function readAsset(file, at, shelf) {
  const stored = await shelf?.asset(file);
  if (stored) return stored.json().catch((cause) => Promise.reject(new PackError("damaged", cause)));
  return fetchJson(at, `assets/${file}`);
}
