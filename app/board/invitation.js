// When nobody taps, what can be tapped says itself: the languages at the start, the answers after a question.

import { answering } from "./state.js";

const LANGUAGES_AFTER = 5_000;
const ANSWERS_AFTER = 6_000;

/** More answers than this do not say themselves: nobody would wait for the end of a list of ages. */
const LISTENED_TO = 6;

/** What would say itself on this screen: {key, after, list: [{of, language}]}, or null. Pure. */
export function invitationOf(state, book, answers) {
  if (state.screen === "start" && state.language === null) {
    const list = book.languages.map(({ code }) => ({ of: "name", language: code }));
    return { key: "start", after: LANGUAGES_AFTER, list };
  }
  if (state.screen === "card" && state.turn === "parent" && !state.answer && answers.length && answers.length <= LISTENED_TO && answering(state, book) === "parent") {
    const list = answers.map((of) => ({ of, language: state.language }));
    return { key: `answers-${state.card}`, after: ANSWERS_AFTER, list };
  }
  return null;
}

/** Lets an invitation speak once; the first tap ends it. `say` starts one clip, `next()` is called when it is over. */
export class Invitation {
  #timer = null;
  #list = [];
  #key = null;

  constructor(say) {
    this.say = say;
  }

  /** Arms for this screen; the same one is not repeated, and another starts afresh. */
  arm(wanted) {
    if (wanted?.key === this.#key) return;
    this.hush();
    this.#key = wanted?.key ?? null;
    if (wanted) this.#timer = setTimeout(() => this.#begin(wanted.list), wanted.after);
  }

  /** Stops at once, and stays quiet on this screen. */
  hush() {
    clearTimeout(this.#timer);
    this.#list = [];
  }

  next() {
    const one = this.#list.shift();
    if (one) this.say(one);
  }

  #begin(list) {
    this.#list = [...list];
    this.next();
  }
}
