// What is on the glass: draws a view into the board, and keeps scroll, focus and the size of words right.

import { patch } from "./dom.js";
import { fitWords } from "./fit.js";
import { draw } from "./screens/index.js";

export class Pane {
  #screen = null;
  #scrolls = new Map();

  constructor(board) {
    this.board = board;
  }

  /** Shows a view; `arrived` when it is another place than before: that is read from its top, by eye and by ear. */
  show(view, arrived) {
    const { large, swapped } = view.state.settings;
    this.board.toggleAttribute("data-large", large);
    this.board.toggleAttribute("data-swapped", swapped);
    this.#keepScroll();
    const held = this.#focused?.dataset.key;
    const wanted = draw(view);
    if (this.#screen) this.#screen = patch(this.#screen, wanted);
    else this.board.replaceChildren((this.#screen = wanted));
    this.fit();
    this.#restoreScroll();
    if (arrived) this.#arrive();
    else if (held && !this.#focused) this.#screen.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
    // Only where somebody looks for a thing: a body that moved under the finger would answer for another part.
    this.#screen.querySelector("[data-spot][data-state], [data-spot][aria-pressed='true']")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Measures the words again: the board has another size, or its letters have come. */
  fit() {
    if (this.#screen) fitWords(this.#screen);
  }

  /** Forgets how far lists were scrolled. */
  forget() {
    this.#scrolls.clear();
  }

  // What has the focus on the board itself; in the studio that is inside a shadow root.
  get #focused() {
    const active = this.board.getRootNode().activeElement;
    return active && active !== this.board && this.board.contains(active) ? active : null;
  }

  #arrive() {
    this.board.scrollTop = 0;
    const first = this.#screen.querySelector("[data-first]");
    (first ?? this.#screen.querySelector("h1"))?.focus({ preventScroll: true });
    first?.select();
  }

  #keepScroll() {
    this.#screen?.querySelectorAll("[data-scroll]").forEach((list) => this.#scrolls.set(list.dataset.scroll, list.scrollTop));
  }

  #restoreScroll() {
    this.#screen.querySelectorAll("[data-scroll]").forEach((list) => {
      const top = this.#scrolls.get(list.dataset.scroll) ?? 0;
      if (list.scrollTop !== top) list.scrollTop = top;
    });
  }
}
