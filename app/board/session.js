// One board at work: takes events, keeps the state, draws it, and gives words to the loudspeaker.

import { patch } from "./dom.js";
import { fitWords } from "./fit.js";
import { loadFonts } from "./fonts.js";
import { Invitation, invitationOf } from "./invitation.js";
import { openBook, openPart } from "./pack.js";
import { answersOf } from "./screens/card.js";
import { draw } from "./screens/index.js";
import { Player } from "./sound.js";
import { opening, reduce, settled } from "./state.js";
import { uiLanguage, wordsFor } from "./strings.js";
import { tapped } from "./taps.js";

const ECHO = 3_500;

/** Screens that show how far the tablet is; the others are not drawn again for every file that comes in. */
const TELLING = new Set(["start", "themes", "ready"]);

export class Session {
  #screen = null;
  #scrolls = new Map();
  #stop = new AbortController();
  #echo = null;

  /** `board` is the element it lives in; `shelf` and `keeper` are null in the studio. */
  constructor({ board, book, memory, shelf, keeper, status }) {
    Object.assign(this, { board, book, memory, shelf, keeper, status });
    this.player = new Player((event) => this.#heard(event));
    this.invitation = new Invitation((one) => this.#say(one, { unasked: true }));
    this.state = opening(this.#known(memory.read()));
    const { signal } = this.#stop;
    board.addEventListener("click", (event) => this.#tap(event), { signal });
    board.addEventListener("keydown", (event) => this.#key(event), { signal });
    document.fonts.addEventListener("loadingdone", () => this.fit(), { signal });
    this.#draw();
  }

  /** Measures the words again: the board has another size, or its letters have come. */
  fit() {
    fitWords(this.#screen);
  }

  close() {
    this.#stop.abort();
    this.invitation.hush();
    clearTimeout(this.#echo);
    this.player.close();
  }

  /** What is known about working offline changed. New phrases come in by themselves where nobody can notice. */
  learn(status) {
    this.status = status;
    const { screen, form } = this.state;
    const idle = (screen === "start" || screen === "ready") && !form;
    if (status.fresh && (idle || (this.book.pack.pending > 0 && screen !== "card"))) this.#usePhrases();
    else if (TELLING.has(screen)) this.#draw();
    else this.#tellOffline();
  }

  /** Changes the state by an event of state.js; false where a language has to be fetched first. */
  send(event) {
    const before = this.state;
    const [state, effects] = reduce(before, event, this.book);
    if (state.form && !this.book.holds(state.language)) return this.#fetchLanguage(state.language, event);
    this.state = state;
    effects.forEach((effect) => this.#act(effect));
    if (state !== before || effects.length) this.#draw(state.screen !== before.screen);
    return true;
  }

  // A language that an earlier pack had may be gone from this one.
  #known(remembered) {
    return remembered && this.book.pack.languages[remembered.language] ? remembered : null;
  }

  #tap(event) {
    this.invitation.hush();
    const meant = tapped(event.target);
    if (!meant) return;
    if (meant.type in OUTSIDE) return void OUTSIDE[meant.type](this, meant);
    if (meant.type === "pick-language") openPart(this.book, meant.language, this.shelf).catch(() => null);
    if (!["play", "open-card", "answer", "core", "spot"].includes(meant.type)) this.#hushFor(meant);
    this.send({ ...meant, roomy: this.board.dataset.layout !== "phone" });
  }

  // Escape goes back; a place in a talk plate is a button that the browser does not know as one.
  #key(event) {
    if (event.key === "Escape") return void this.send({ type: "back" });
    if (!["Enter", " "].includes(event.key) || event.repeat || !event.target.closest?.(".spot")) return;
    event.preventDefault();
    this.#tap(event);
  }

  // Any tap ends what sounds, except those that only change how the board looks.
  #hushFor({ type }) {
    if (!["turn", "flip", "tip", "slow", "age", "about", "private"].includes(type)) this.player.stop();
  }

  #act({ say, remember }) {
    if (say) this.#say(say);
    if (remember) this.memory.write(remember);
  }

  #say({ of, language }, { unasked = false } = {}) {
    const { book, state } = this;
    const form = book.formOf(language, state.form);
    const clip = book.clip(of, language, state.form);
    const card = of === "name" || of.startsWith("word:") ? null : of;
    const detail = { card, language, form, clip: clip && (clip.file ?? clip.pending) };
    this.player.say({ of, language, detail, unasked, slow: state.slow, source: clip && book.source(clip) });
  }

  #heard(event) {
    this.send(event);
    if (event.type !== "silent") return;
    this.invitation.next();
    clearTimeout(this.#echo);
    if (this.state.echo) this.#echo = setTimeout(() => this.send({ type: "echo-over" }), ECHO);
  }

  #fetchLanguage(language, event) {
    openPart(this.book, language, this.shelf).then(
      () => this.send(event),
      () => this.send({ type: "not-here", language }),
    );
    return false;
  }

  async #usePhrases() {
    const pack = await this.keeper?.use();
    if (!pack) return;
    this.book = await openBook(pack, this.book.at, this.shelf, this.state.language ?? "");
    loadFonts(pack, (asset) => this.book.link(asset));
    this.state = settled(this.state, this.book);
    this.#draw();
  }

  // ---- drawing

  #draw(moved = false) {
    const view = this.#view();
    this.#keepScroll();
    const wanted = draw(view);
    if (this.#screen) this.#screen = patch(this.#screen, wanted);
    else this.board.replaceChildren((this.#screen = wanted));
    this.fit();
    this.#restoreScroll();
    if (moved) this.#arrive();
    this.#tellOffline();
    this.#prepare(view);
    this.invitation.arm(invitationOf(this.state, this.book, this.state.screen === "card" ? answersOf(view) : []));
  }

  // A new screen is read from its top, by eye and by ear.
  #arrive() {
    this.board.scrollTop = 0;
    this.#screen.querySelector("h1")?.focus({ preventScroll: true });
  }

  #view() {
    const { book, state, status } = this;
    const code = book.volunteer.code;
    const language = state.language ? book.language(state.language) : null;
    return { book, state, status, language, ui: uiLanguage(code), words: wordsFor(code), offline: this.keeper !== null };
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

  #tellOffline() {
    const roots = this.keeper ? [this.board, document.documentElement] : [this.board];
    for (const root of roots) Object.assign(root.dataset, { pack: this.book.version, offline: this.status.offline });
  }

  // The sounds of what is on the screen, so that a tap is heard at once. Clips still to be made are not asked for.
  #prepare({ state, book }) {
    if (state.screen !== "card" || state.card === this.prepared) return;
    this.prepared = state.card;
    const said = book.values(state.card, state.language, state.form).map(({ sentence }) => sentence);
    const ids = [state.card, ...said, ...book.spoken(book.card(state.card).answers, state.language, state.form)];
    const clips = ids.flatMap((id) => [state.language, book.volunteer.code].map((code) => book.clip(id, code, state.form)));
    this.player.prepare(clips.filter((clip) => clip?.file).map((clip) => book.source(clip)));
  }

  static outside = {
    "use-phrases": (session) => session.#usePhrases(),
    "use-board": ({ keeper }) => keeper.worker.useBoard(),
    carry: ({ keeper }, { language }) => keeper.carry(language),
    retry: ({ keeper }) => keeper.retry(),
    install: ({ keeper }) => keeper.install.ask(),
  };
}

/** Taps that are not about the talk: they go to the keeper of the tablet. */
const OUTSIDE = Session.outside;
