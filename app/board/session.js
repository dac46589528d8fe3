// One board at work: takes events, keeps the state, draws it, and gives words to the loudspeaker.

import { patch } from "./dom.js";
import { fitWords } from "./fit.js";
import { loadFonts } from "./fonts.js";
import { Invitation, invitationOf } from "./invitation.js";
import { openBook, openPart } from "./pack.js";
import { answersOf } from "./screens/card.js";
import { draw, isReady, others } from "./screens/index.js";
import { openFinder, translate } from "./errands.js";
import { Player } from "./sound.js";
import { SETTINGS } from "./rules/visit.js";
import { opening, reduce, settled } from "./state.js";
import { bringWords, uiLanguage, wordsFor } from "./strings.js";
import { tapped } from "./taps.js";

const ECHO = 3_500;

/** After so long without a tap the talk is over: what was said is gone. */
const LEFT_ALONE = 30 * 60_000;

/** Screens that show how far the tablet is; the others are not drawn again for every file that comes in. */
const TELLING = new Set(["start", "themes", "ready"]);

/** What speaks when it is tapped: the loudspeaker itself ends what sounded before. */
const SPEAKING = new Set(["play", "open-card", "answer", "core", "spot", "step", "find", "find-next", "find-language", "say-sentence"]);

/** What only changes how the board looks: the voice goes on. */
const LOOKS = new Set(["turn", "flip", "tip", "slow", "age", "about", "private", "tags", "odd", "choose", "move"]);

export class Session {
  #screen = null;
  #scrolls = new Map();
  #stop = new AbortController();
  #echo = null;
  #alone = null;

  /** `board` is the element it lives in; `shelf` is null in the studio, and `tablet` false. `keeper` comes once it is there. */
  constructor({ board, book, memory, shelf, status, tablet }) {
    Object.assign(this, { board, book, memory, shelf, status, tablet, keeper: null, finder: null, touched: Date.now() });
    this.player = new Player((event) => this.#heard(event));
    this.invitation = new Invitation((one) => this.#say(one, { unasked: true }));
    this.state = opening(this.#kept());
    const { signal } = this.#stop;
    board.addEventListener("click", (event) => this.#tap(event), { signal });
    board.addEventListener("input", ({ target }) => this.#typed(target), { signal });
    board.addEventListener("keydown", (event) => this.#key(event), { signal });
    document.addEventListener("visibilitychange", () => this.#watch(), { signal });
    document.fonts.addEventListener("loadingdone", () => this.fit(), { signal });
    this.#draw();
    this.#watch();
    others.bring().catch(() => null);
  }

  /** Measures the words again: the board has another size, or its letters have come. */
  fit() {
    fitWords(this.#screen);
  }

  close() {
    this.#stop.abort();
    this.invitation.hush();
    clearTimeout(this.#echo);
    clearTimeout(this.#alone);
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
    const before = { ...this.state, roomy: this.board.dataset.layout !== "phone" };
    const [state, effects] = reduce(before, event, this.book);
    if (state.form && !this.book.holds(state.language)) return this.#fetchLanguage(state.language, event);
    this.state = state;
    effects.forEach((effect) => this.#act(effect));
    if (state !== before || effects.length) this.#draw(state.screen !== before.screen);
    return true;
  }

  // A language that an earlier pack had may be gone from this one, and so may cards of a plan.
  #kept() {
    const [family, settings, plan, odd] = ["family", "settings", "plan", "odd"].map((name) => this.memory.read(name));
    return {
      remembered: family && this.book.pack.languages[family.language] ? family : null,
      settings: { ...SETTINGS, ...settings },
      own: (plan ?? []).filter((id) => this.book.card(id)),
      odd: (odd ?? []).filter(({ id }) => this.book.card(id)),
    };
  }

  #tap(event) {
    this.touched = Date.now();
    this.invitation.hush();
    const meant = tapped(event.target);
    if (!meant) return;
    if (meant.type in OUTSIDE) return void OUTSIDE[meant.type](this, meant);
    if (meant.type === "pick-language") openPart(this.book, meant.language, this.shelf).catch(() => null);
    if (!SPEAKING.has(meant.type)) this.#hushFor(meant);
    this.send({ ...meant, roll: Math.random() });
  }

  // What is typed goes with every letter to where it is needed; the field itself keeps it on the screen.
  #typed({ dataset, value }) {
    this.touched = Date.now();
    if (dataset.input) this.send({ type: dataset.input, text: value });
  }

  // Nobody touched the tablet for long, also while it slept: nothing of the talk stays on it.
  #watch() {
    clearTimeout(this.#alone);
    const left = this.touched + LEFT_ALONE - Date.now();
    if (left > 0) this.#alone = setTimeout(() => this.#watch(), left);
    else this.#leave();
  }

  #leave() {
    this.player.stop();
    this.send({ type: "idle" });
    this.touched = Date.now();
    this.#watch();
  }

  // Escape goes back; a place in a talk plate is a button that the browser does not know as one.
  #key(event) {
    this.touched = Date.now();
    if (event.key === "Escape") return void this.send({ type: "back" });
    if (event.key === "Enter" && event.target.dataset?.enter) return void this.send({ type: event.target.dataset.enter });
    if (!["Enter", " "].includes(event.key) || event.repeat || !event.target.closest?.(".spot")) return;
    event.preventDefault();
    this.#tap(event);
  }

  // Any tap ends what sounds, except those that only change how the board looks.
  #hushFor({ type }) {
    if (!LOOKS.has(type)) this.player.stop();
  }

  #act({ say, remember, keep, translate: sentence, speak }) {
    if (say) this.#say(say);
    if (remember) this.memory.write("family", remember);
    if (keep) this.memory.write(keep.name, keep.value);
    if (sentence) this.#translate(sentence);
    if (speak) this.#speak(speak);
  }

  async #translate(asked) {
    const answer = await translate(this.book.at, asked);
    const type = answer.result ? "translated" : "untranslated";
    if (this.send({ type, asked, ...answer }) && answer.result && this.state.sentence?.result === answer.result) this.#speak(answer.result);
  }

  // The voice of a typed sentence is on the server for some minutes only, and in no pack.
  #speak({ clip }) {
    const { who } = this.state.sentence;
    const language = who === "parent" ? this.book.volunteer.code : this.state.language;
    const detail = { card: null, language, form: this.book.formOf(language, this.state.form), clip };
    this.player.say({ of: "sentence", language, detail, slow: this.state.slow, source: clip && new URL(clip, this.book.at).href });
  }

  #say({ of, language, slow }, { unasked = false } = {}) {
    const { book, state } = this;
    const form = book.formOf(language, state.form);
    const clip = book.clip(of, language, state.form);
    const card = of === "name" || of.startsWith("word:") ? null : of;
    const detail = { card, language, form, clip: clip && (clip.file ?? clip.pending) };
    this.player.say({ of, language, detail, unasked, slow: slow ?? state.slow, source: clip && book.source(clip) });
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
    this.finder = null;
    loadFonts(pack, (asset) => this.book.link(asset));
    this.state = settled(this.state, this.book);
    this.#draw();
  }

  // ---- drawing

  #draw(moved = false) {
    bringWords(this.state.settings.ui ?? this.book.volunteer.code).then((came) => came && this.#draw(), () => null);
    if (!isReady(this.state)) return void others.bring().then(() => this.#draw(moved), () => this.send({ type: "back" }));
    if (this.state.screen === "search" || this.state.screen === "sentence") this.#openFinder();
    const view = this.#view();
    this.#keepScroll();
    const wanted = draw(view);
    if (this.#screen) this.#screen = patch(this.#screen, wanted);
    else this.board.replaceChildren((this.#screen = wanted));
    this.fit();
    this.#restoreScroll();
    if (moved) this.#arrive();
    this.#screen.querySelector(".spot[data-state], .spot[aria-pressed='true']")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#tellOffline();
    this.#prepare(view);
    this.invitation.arm(invitationOf(this.state, this.book, this.state.screen === "card" ? answersOf(view) : []));
  }

  // A new screen is read from its top, by eye and by ear.
  #arrive() {
    this.board.scrollTop = 0;
    (this.#screen.querySelector("[data-first]") ?? this.#screen.querySelector("h1"))?.focus({ preventScroll: true });
  }

  async #openFinder() {
    if (this.finder) return;
    this.finder = await openFinder(this.book, this.shelf).catch(() => null);
    if (this.finder) this.#draw();
  }

  get #ui() {
    return uiLanguage(this.state.settings.ui ?? this.book.volunteer.code);
  }

  #view() {
    const { book, state, status, finder } = this;
    const ui = this.#ui;
    const language = state.language ? book.language(state.language) : null;
    return { book, state, status, language, finder, ui, words: wordsFor(ui), offline: this.tablet };
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
    const roots = this.tablet ? [this.board, document.documentElement] : [this.board];
    for (const root of roots) Object.assign(root.dataset, { pack: this.book.version, offline: this.status.offline });
    if (this.tablet) document.documentElement.lang = this.#ui;
    const { large, swapped } = this.state.settings;
    this.board.toggleAttribute("data-large", large);
    this.board.toggleAttribute("data-swapped", swapped);
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
    "use-board": ({ keeper }) => keeper?.worker.useBoard(),
    carry: ({ keeper }, { language }) => keeper?.carry(language),
    retry: ({ keeper }) => keeper?.retry(),
    install: ({ keeper }) => keeper?.install.ask(),
  };
}

/** Taps that are not about the talk: they go to the keeper of the tablet. */
const OUTSIDE = Session.outside;
