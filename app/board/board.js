// The board: pictures that talk. `mount` is all there is to call; docs/board.md tells the rest.

import { h } from "./dom.js";
import { loadFonts } from "./fonts.js";
import { fitLayout } from "./layout.js";
import { hearPlans } from "./links.js";
import { forgetful, memory } from "./memory.js";
import { Keeper, NOTHING, firstPack } from "./offline/keeper.js";
import { Shelf } from "./offline/shelf.js";
import { Worker } from "./offline/worker.js";
import { offered, openBook } from "./pack.js";
import { Session } from "./session.js";
import { wordsFor } from "./strings.js";
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
    this.dressed = dress(root);
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
    if (!this.#closed) this.session = new Session({ board: this.element, book, memory: forgetful, shelf: null, keeper: null, status: NOTHING });
  }

  async #openOnTablet() {
    const worker = new Worker(this.at);
    const registered = worker.register();
    const shelf = await Shelf.open(this.at);
    const first = await firstPack(this.at, shelf);
    const book = await this.#book(first.pack, shelf, memory.read("family")?.language);
    if (this.#closed) return;
    this.keeper = new Keeper(this.at, shelf, worker, first, (status) => this.session?.learn(status));
    const status = { ...NOTHING, offline: shelf && worker.able ? "loading" : "none", pending: first.pack.pending };
    this.session = new Session({ board: this.element, book, memory, shelf, keeper: this.keeper, status });
    this.deafen = hearPlans(() => this.session.book, (cards) => this.session.send({ type: "given-plan", cards }));
    await registered;
    await this.keeper.start();
  }

  async #book(pack, shelf, language) {
    const [book] = await Promise.all([
      openBook(pack, this.at, shelf, language ?? ""),
      loadFonts(pack, (asset) => new URL(`assets/${asset}`, this.at).href),
      this.dressed,
    ]);
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
