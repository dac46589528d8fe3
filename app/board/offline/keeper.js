// Keeps the tablet's pack whole and up to date, and says truthfully whether it works without internet.

import { offered } from "../pack.js";
import { Carrier } from "./carrier.js";
import { NOTHING, SOON } from "./first.js";
import { installation } from "./install.js";
import { CURRENT, NEXT } from "./shelf.js";

const LATER = 15 * 60_000;

export class Keeper {
  #stop = new AbortController();
  #round = new AbortController();
  #queue = Promise.resolve();
  #timer = null;
  #bringing = false;
  #looking = false;
  #next = null;
  #spare = false;
  #shell = false;

  /** `first` is what firstPack gave; `tell(status)` hears every change of what NOTHING describes. */
  constructor(at, shelf, worker, first, tell) {
    const { pack, left } = first;
    Object.assign(this, { at, shelf, worker, first, tell, status: { ...NOTHING }, left, pack, whole: false });
    this.carrier = shelf && new Carrier(shelf, at);
    this.install = installation((how) => this.#report({ how }));
  }

  /** Begins to keep the pack whole. Somebody may have chosen languages already: then that counts. */
  async start() {
    const { pack, left, whole, promoted } = this.first;
    this.#spare ||= Boolean(promoted);
    this.#report({ pending: pack.pending, how: this.install.how });
    if (!this.shelf || !this.worker.able) return;
    const { signal } = this.#stop;
    window.addEventListener("online", () => this.retry(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.#check(), { signal });
    this.worker.watch(() => this.#report({ board: true }));
    if (this.left === left) await this.shelf.keepPack(CURRENT, pack, whole, left);
    await this.retry();
    navigator.storage?.persist?.().catch(() => false);
  }

  close() {
    this.#stop.abort();
    this.#round.abort();
    this.install.close();
    clearTimeout(this.#timer);
  }

  /** Goes on where it stopped: the pack in use first, then whether there is a newer one. */
  async retry({ quietly = false } = {}) {
    await this.#alone(() => this.#carry(quietly));
    await this.#check();
  }

  /** Takes a language along, or leaves it at home. */
  async carry(code) {
    if (!this.shelf) return;
    this.left = this.left.includes(code) ? this.left.filter((one) => one !== code) : [...this.left, code];
    this.#spare = true;
    this.#round.abort();
    this.#round = new AbortController();
    await this.#alone(() => this.#chosen());
    await this.retry();
  }

  // A pack that waits was brought for other languages: it is brought anew.
  async #chosen() {
    this.whole = false;
    await this.shelf.keepPack(CURRENT, this.pack, false, this.left);
    await this.shelf.forget(NEXT);
    return { fresh: false };
  }

  /** Puts the waiting pack in use; gives it, or null if there is none. The caller sees to it that no card is open. */
  async use() {
    if (!this.shelf) return null;
    let next = null;
    await this.#alone(async () => {
      next = await this.shelf.promote().catch(() => null);
      return next ? this.#begin(next.pack) : { fresh: false };
    });
    if (next) this.#check();
    return next && next.pack;
  }

  async #begin(pack) {
    Object.assign(this, { pack, whole: this.#shell });
    if (this.#next) await this.#tidy(this.#next);
    this.#next = null;
    return { fresh: false, pending: pack.pending, problem: null };
  }

  // A try that nobody asked for does not call itself loading: nothing may come of it.
  async #carry(quietly) {
    this.#bringing = !quietly;
    if (!quietly) this.#report({ problem: null });
    const result = await this.carrier.fill(this.pack, this.left, (progress) => this.#report(progress), this.#round.signal);
    this.#shell = await this.worker.whole();
    this.whole = result.whole && this.#shell;
    await this.shelf.keepPack(CURRENT, this.pack, result.whole, this.left);
    if (this.#spare && result.whole && !this.status.fresh) await this.#tidy(result.names);
    return { problem: this.whole ? null : (result.problem ?? "stopped") };
  }

  async #tidy(names) {
    this.#spare = false;
    this.carrier.forgetAllBut(names);
    await this.shelf.tidy(names);
  }

  // Asks the server now and then; while voices are being made, soon again.
  async #check() {
    if (this.#looking || this.#stop.signal.aborted) return;
    this.#looking = true;
    await this.#alone(() => this.#look());
    this.#looking = false;
    clearTimeout(this.#timer);
    const next = this.whole ? () => this.#check() : () => this.retry({ quietly: true });
    this.#timer = setTimeout(next, this.pack.pending || !this.whole ? SOON : LATER);
  }

  async #look() {
    const pack = await this.#offered();
    if (!pack || pack.version === this.pack.version || this.status.fresh) return {};
    if (pack.pending > 0 && this.pack.pending === 0) return {};
    const { whole, names } = await this.carrier.fill(pack, this.left, () => {}, this.#round.signal);
    if (!whole) return {};
    await this.shelf.keepPack(NEXT, pack, true, this.left);
    this.#next = names;
    return { fresh: true };
  }

  // While voices are made the small status file tells how far that is; the pack itself is asked for when it changed.
  async #offered() {
    if (this.pack.pending === 0) return offered(this.at, { cache: "no-cache" }).catch(() => null);
    const response = await fetch(new URL("status.json", this.at), { cache: "no-store" }).catch(() => null);
    const status = await response?.json().catch(() => null);
    if (!status) return null;
    this.#report({ pending: status.pending });
    return status.version === this.pack.version ? null : offered(this.at, { cache: "no-cache" }).catch(() => null);
  }

  // One thing at a time: what comes while something is going on waits for it.
  #alone(work) {
    this.#queue = this.#queue.then(() => this.#work(work));
    return this.#queue;
  }

  async #work(work) {
    const found = await work().catch((error) => (error.name === "AbortError" ? {} : { problem: "stopped" }));
    this.#bringing = false;
    this.#report(found);
  }

  #report(change) {
    if (this.#stop.signal.aborted) return;
    this.status = { ...this.status, ...change };
    this.status.offline = this.#offline();
    this.tell(this.status);
  }

  #offline() {
    if (!this.shelf || !this.worker.able) return "none";
    if (this.whole && this.pack.pending === 0) return "ready";
    return this.#bringing || (this.pack?.pending > 0 && navigator.onLine) ? "loading" : "partial";
  }
}
