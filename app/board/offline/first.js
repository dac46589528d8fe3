// The pack a tablet begins with, before anything of it is verified. What keeps it whole comes after the first card.

import { SCHEMA, checked, offered } from "../pack.js";
import { CURRENT } from "./shelf.js";

/** Milliseconds after which the server is asked again, or not waited for any longer. */
export const SOON = 4_000;

/** Whether this browser lets a page work without internet at all. */
export const able = () => "serviceWorker" in navigator && window.isSecureContext;

/** What is known about working offline before anything is checked; also all a board inside the studio ever has. */
export const NOTHING = Object.freeze({
  offline: "none", files: { done: 0, total: 0 }, bytes: { done: 0, total: 0 }, languages: {},
  pending: 0, problem: null, fresh: false, board: false, how: "menu",
});

/**
 * The pack to begin with: a whole one on the tablet at once, else what the server offers, else what is there.
 * Resolves to {pack, left, whole, promoted}; rejects with PackError when there is nothing at all.
 */
export async function firstPack(at, shelf) {
  const promoted = await shelf?.promote();
  const stored = promoted ?? (await shelf?.pack(CURRENT)) ?? null;
  if (stored?.whole && stored.pack.schema === SCHEMA) return { ...stored, promoted: Boolean(promoted) };
  const left = stored?.left ?? [];
  try {
    return { pack: await offered(at, { cache: "no-cache", signal: stored && impatient() }), left, whole: false };
  } catch (error) {
    if (stored) return { pack: checked(stored.pack), left, whole: false };
    throw error;
  }
}

// A network that hangs must not keep a family waiting for what the tablet already has.
function impatient() {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), SOON);
  return stop.signal;
}
