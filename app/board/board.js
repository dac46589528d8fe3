// The board: pictures that talk. `mount` is all there is to call; docs/board.md tells the rest.

import { h } from "./dom.js";
import { loadFonts } from "./fonts.js";
import { fitLayout } from "./layout.js";
import { hearPlans } from "./links.js";
import { forgetful, memory } from "./memory.js";
import { NOTHING, able, firstPack } from "./offline/first.js";
import { Shelf } from "./offline/shelf.js";
import { offered, openBook } from "./pack.js";
import { Session } from "./session.js";
import { bringWords, wordsFor } from "./strings.js";
import { dress } from "./styles.js";

/**
 * Shows the board in `root` (an element or a shadow root).
 *
 * @param base    URL of /visit/, absolute or relative to the page
 * @param offline true for the tablet's own page: worker, stored packs, memory of language and form. False inside the
 *                studio: nothing is kept, and nothing outside `root` is touched except that sounds are announced
 * @returns a function that takes the board away again
 */
export function mount(root, { base, offline }) {
  const board = new Board(root, new URL(base, document.baseURI), offline);
  board.open();
  return () => board.close();
}

class Board {
  #closed = false;

  constructor(root, at, offline) {
    Object.assign(this, { at, offline, session: null, keeper: null });
    this.element = h("div.board", { "data-offline": offline ? "loading" : "none" }, h("p.coming", { lang: "nl" }, wordsFor("nl").loading));
    root.append(this.element);
    this.dressed = dress(root, () => this.session?.fit());
    this.unfit = fitLayout(this.element, () => this.session?.fit());
  }

  close() {
    this.#closed = true;
    this.unfit();
    this.deafen?.();
    this.session?.close();
    this.keeper?.close();
    this.element.remove();
  }

  async open() {
    try {
      await (this.offline ? this.#openOnTablet() : this.#openInStudio());
    } catch (error) {
      if (!this.#closed) this.#excuse(error);
    }
  }

  async #openInStudio() {
    const book = await this.#book(await offered(this.at), null, null);
    if (!this.#closed) this.session = new Session({ board: this.element, book, memory: forgetful, shelf: null, status: NOTHING, tablet: false });
  }

  async #openOnTablet() {
    const shelf = await Shelf.open(this.at);
    const first = await firstPack(this.at, shelf);
    const book = await this.#book(first.pack, shelf, memory.read("family")?.language);
    if (this.#closed) return;
    const status = { ...NOTHING, offline: shelf && able() ? "loading" : "none", pending: first.pack.pending };
    this.session = new Session({ board: this.element, book, memory, shelf, status, tablet: true });
    this.deafen = hearPlans(() => this.session.book, (cards) => this.session.send({ type: "given-plan", cards }));
    await this.#keep(shelf, first);
  }

  // Working offline is prepared once somebody can talk: it is not what a family waits for.
  async #keep(shelf, first) {
    const [{ Keeper }, { Worker }] = await Promise.all([import("./offline/keeper.js"), import("./offline/worker.js")]);
    if (this.#closed) return;
    const worker = new Worker(this.at);
    this.keeper = this.session.keeper = new Keeper(this.at, shelf, worker, first, (status) => this.session?.learn(status));
    await worker.register();
    await this.keeper.start();
  }

  async #book(pack, shelf, language) {
    const [book] = await Promise.all([
      openBook(pack, this.at, shelf, language ?? ""),
      loadFonts(pack, (asset) => new URL(`assets/${asset}`, this.at).href),
      this.dressed,
    ]);
    const ui = this.offline ? memory.read("settings")?.ui : null;
    await bringWords(ui ?? book.volunteer.code).catch(() => false);
    return book;
  }

  // Nothing to show at all: say so, and how to mend it. The usual cause is a first opening without internet.
  #excuse(error) {
    console.info("Praatplaat could not open:", error.message);
    const words = wordsFor("nl");
    const again = h("button.tap.pill", { type: "button", "data-action": "retry" }, words.retry);
    again.addEventListener("click", () => location.reload());
    this.element.dataset.offline = "none";
    if (this.offline) document.documentElement.dataset.offline = "none";
    this.element.replaceChildren(h("div.excuse", { lang: "nl", role: "alert", "data-screen": "excuse" },
      h("p.title", {}, words.cannotOpen), h("p.text", {}, words.cannotOpenHow), again));
  }
}
