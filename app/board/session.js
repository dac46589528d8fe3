// One board at work: takes events, keeps the state, has it shown, and gives words to the loudspeaker.

import { Alone } from "./alone.js";
import { Search, translate } from "./errands.js";
import { loadFonts } from "./fonts.js";
import { Invitation, invitationOf } from "./invitation.js";
import { openBook, openPart } from "./pack.js";
import { Pane } from "./pane.js";
import { setOf } from "./rules/plan.js";
import { SETTINGS, VOLUNTEER } from "./rules/visit.js";
import { answersOf } from "./screens/card.js";
import { isReady, others } from "./screens/index.js";
import { Player } from "./sound.js";
import { opening, reduce, settled } from "./state.js";
import { bringWords, uiLanguage, wordsFor } from "./strings.js";
import { tapped } from "./taps.js";

/** How long a volunteer's core card stands large; a parent's stays until the next tap: "stop" must not fade away. */
const ECHO = 3_500;

/** After so long without a touch the talk is over: what was said is gone. */
const LEFT_ALONE = 30 * 60_000;

/** Screens that show how far the tablet is; the others are not drawn again for every file that comes in. */
const TELLING = new Set(["start", "themes", "ready"]);

/** What speaks when it is tapped: the loudspeaker itself ends what sounded before. */
const SPEAKING = new Set(["play", "open-card", "answer", "core", "spot", "step", "find", "find-next", "find-language", "say-sentence"]);

/** What only changes how the board looks: the voice goes on. */
const LOOKS = new Set(["turn", "flip", "tip", "slow", "age", "about", "private", "tags", "odd", "choose", "move"]);

export class Session {
  #stop = new AbortController();
  #echo = null;

  /** `board` is the element it lives in; `shelf` is null in the studio, and `tablet` false. `keeper` comes once it is there. */
  constructor({ board, book, memory, shelf, status, tablet }) {
    Object.assign(this, { board, book, memory, shelf, status, tablet, keeper: null });
    this.pane = new Pane(board);
    this.search = new Search();
    this.player = new Player((event) => this.#heard(event));
    this.invitation = new Invitation((one) => this.#say(one, { unasked: true }));
    this.state = opening(this.#kept());
    this.alone = new Alone(LEFT_ALONE, () => this.#meant({ type: "idle" }));
    this.#listen();
    this.#draw();
    others.bring().catch(() => null);
  }

  /** The board has another size, or its letters have come. */
  fit() {
    const roomy = this.#roomy;
    if (this.state.roomy === roomy) return this.pane.fit();
    this.state = { ...this.state, roomy };
    this.#draw();
  }

  close() {
    this.#stop.abort();
    this.invitation.hush();
    this.alone.close();
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
    if (before.form !== null && state.form === null) this.#forget();
    effects.forEach((effect) => this.#act(effect));
    if (state !== before || effects.length) this.#draw(elsewhere(before, state));
    return true;
  }

  // What outlives a visit. What an earlier pack had may be gone from this one.
  #kept() {
    const [family, settings, plan, odd] = ["family", "settings", "plan", "odd"].map((name) => this.memory.read(name));
    const { languages } = this.book.pack;
    return {
      remembered: family && languages[family.language] ? family : null,
      settings: { ...SETTINGS, ...settings },
      own: (plan ?? []).filter((id) => this.book.card(id)),
      odd: (odd ?? []).filter(({ id, language }) => this.book.card(id) && languages[language]),
      roomy: this.#roomy,
    };
  }

  get #roomy() {
    return this.board.dataset.layout !== "phone";
  }

  // A talk is over: nothing of it stays, neither words that were looked for nor voices or places in lists.
  #forget() {
    this.pane.forget();
    this.search.forget();
    this.player.forget();
    this.prepared = null;
  }

  // ---- what people do

  #listen() {
    const { signal } = this.#stop;
    const touches = (name, heed) => this.board.addEventListener(name, (event) => {
      this.alone.touch();
      heed(event);
    }, { signal });
    touches("click", (event) => this.#tap(event));
    touches("input", (event) => this.#typed(event.target));
    touches("keydown", (event) => this.#key(event));
    document.addEventListener("visibilitychange", () => this.alone.look(), { signal });
    document.fonts.addEventListener("loadingdone", () => this.pane.fit(), { signal });
  }

  #tap(event) {
    this.invitation.hush();
    const meant = tapped(event.target);
    if (!meant) return;
    if (meant.type in OUTSIDE) return void OUTSIDE[meant.type](this, meant);
    if (meant.type === "pick-language") openPart(this.book, meant.language, this.shelf).catch(() => null);
    this.#meant(meant);
  }

  // Any tap ends what sounds, except those that only change how the board looks.
  #meant(event) {
    if (!SPEAKING.has(event.type) && !LOOKS.has(event.type)) this.player.stop();
    this.send({ ...event, roll: Math.random() });
  }

  // What is typed goes with every letter to where it is needed; the field itself keeps it on the screen.
  #typed({ dataset, value }) {
    if (dataset.input) this.send({ type: dataset.input, text: value });
  }

  // Escape goes back; a place in a scene is a button that the browser does not know as one.
  #key(event) {
    const { key, target } = event;
    if (event.isComposing || event.repeat) return;
    if (key === "Escape") {
      this.invitation.hush();
      this.#meant({ type: this.state.tip ? "tip" : "back" });
    } else if (key === "Enter" && !event.shiftKey && target.dataset?.enter) {
      event.preventDefault();
      this.#meant({ type: target.dataset.enter });
    } else if (["Enter", " "].includes(key) && target.closest?.(".spot")) {
      event.preventDefault();
      this.#tap(event);
    }
  }

  // ---- what the board does

  #act({ say, remember, keep, translate: sentence, speak }) {
    if (say) this.#say(say);
    if (remember) this.memory.write("family", remember);
    if (keep) this.memory.write(keep.name, keep.value);
    if (sentence) this.#translate(sentence);
    if (speak) this.#speak(speak);
  }

  async #translate(asked) {
    const answer = await translate(this.book.at, asked);
    this.send({ type: answer.result ? "translated" : "untranslated", asked, ...answer });
    if (answer.result && this.state.sentence?.result === answer.result) this.#speak(answer.result, { unasked: true });
  }

  // The voice of a typed sentence is on the server for some minutes only, and in no pack.
  #speak({ clip }, { unasked = false } = {}) {
    const { asked } = this.state.sentence;
    const detail = { card: null, language: asked.to, form: this.book.formOf(asked.to, this.state.form), clip };
    const source = clip && new URL(clip, this.book.at).href;
    this.player.say({ of: "sentence", language: asked.to, detail, unasked, slow: this.state.slow, source });
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
    if (this.state.echo?.who === VOLUNTEER) this.#echo = setTimeout(() => this.send({ type: "echo-over" }), ECHO);
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

  // ---- what there is to see

  #draw(arrived = false) {
    const { state, book } = this;
    bringWords(this.#wished).then((came) => came && this.#draw(), () => null);
    if (!isReady(state)) return void others.bring().then(() => this.#draw(arrived), () => this.send({ type: "back" }));
    if (["search", "sentence"].includes(state.screen)) this.search.open(book, this.shelf, () => this.#draw());
    const view = this.#view();
    this.pane.show(view, arrived);
    this.#tellOffline();
    this.#prepare();
    this.invitation.arm(invitationOf(state, book, state.screen === "card" ? answersOf(view) : []));
  }

  /** The language the volunteer wants the board itself in. */
  get #wished() {
    return this.state.settings.ui ?? this.book.volunteer.code;
  }

  #view() {
    const { book, state, status, search, tablet } = this;
    const ui = uiLanguage(this.#wished);
    const language = state.language ? book.language(state.language) : null;
    return { book, state, status, language, search, ui, words: wordsFor(ui), offline: tablet };
  }

  #tellOffline() {
    const roots = this.tablet ? [this.board, document.documentElement] : [this.board];
    for (const root of roots) Object.assign(root.dataset, { pack: this.book.version, offline: this.status.offline });
    if (this.tablet) document.documentElement.lang = uiLanguage(this.#wished);
  }

  // The sounds of what is on the screen, so that a tap is heard at once. Clips still to be made are not asked for.
  #prepare() {
    const { state, book } = this;
    const soon = SOON[state.screen]?.(state, book);
    if (!soon || soon.at === this.prepared) return;
    this.prepared = soon.at;
    const clips = soon.ids.flatMap((id) => soon.languages.map((code) => book.clip(id, code, state.form)));
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

/** How many cards of a list are made ready: those in sight, and what a short scroll brings. */
const IN_SIGHT = 18;

// What is likely to be said next: the cards of a list in the family's language; of a card itself and its answers, both.
const SOON = {
  theme: (state, book) => ({
    at: `theme ${state.theme}`, languages: [state.language],
    ids: book.spoken(setOf(state, book).cards, state.language, state.form).slice(0, IN_SIGHT),
  }),
  card: (state, book) => ({
    at: `card ${state.card}`, languages: [state.language, book.volunteer.code],
    ids: [state.card, ...book.values(state.card, state.language, state.form).map(({ sentence }) => sentence),
      ...book.spoken(book.card(state.card).answers, state.language, state.form)],
  }),
};

// Another place than before: another screen or card, or its answer instead of its question.
function elsewhere(before, { screen, card, answer }) {
  return screen !== before.screen || (screen === "card" && (card !== before.card || Boolean(answer) !== Boolean(before.answer)));
}

/** Taps that are not about the talk: they go to the keeper of the tablet. */
const OUTSIDE = Session.outside;
