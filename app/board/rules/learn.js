// Learning each other's words: practice, card by card, and the game "find it" in a talk plate.

import { PARENT, VOLUNTEER, other, over, quiet, say } from "./visit.js";
import { setOf } from "./plan.js";

/** What is done with every word, in this order: hear it, hear it slowly, read and say it, hear it again. */
export const STEPS = ["hear", "slow", "read", "again"];

/** Misses after which the thing itself lights up. */
export const HINT = 2;

export const LEARN = {
  practise: (state, { of, card }, book) => {
    const ids = wordsOf(state, of, book);
    const at = Math.max(ids.indexOf(card), 0);
    return ids.length ? over(state, "practice", { practice: { ids, at, step: null, learner: VOLUNTEER } }) : state;
  },
  step: (state, { step }, book) => stepped(state, STEPS.indexOf(step), book),
  "other-word": (state, { by }) => moved(state, by),
  learner: (state) => {
    const learner = other(state.practice.learner);
    return { ...drill(state, { learner, step: null }), turn: learner };
  },

  tags: (state) => ({ ...state, tags: !state.tags }),
  find: (state, { roll }, book) => (state.find ? { ...state, find: null, spot: null } : asked(state, { language: book.volunteer.code, left: [] }, roll, book)),
  "find-next": (state, { roll }, book) => asked(state, state.find, roll, book),
  "find-language": (state, { language, roll }, book) => asked(state, { language, left: [] }, roll, book),
};

/** The language that is learnt. */
export function learnt({ practice, language }, book) {
  return practice.learner === PARENT ? book.volunteer.code : language;
}

function wordsOf(state, of, book) {
  const plate = book.plate(of);
  if (plate) return book.spots(plate, state.language, state.form).map(({ id }) => id);
  const cards = book.spoken(setOf(state, book, of)?.cards ?? [], state.language, state.form);
  return cards.filter((id) => !book.card(id).values && (state.private || !book.isPrivate(id)));
}

const drill = (state, change) => ({ ...state, ...quiet, practice: { ...state.practice, ...change } });

function stepped(state, step, book) {
  const next = drill(state, { step });
  const slow = STEPS[step] === "slow";
  return STEPS[step] === "read" ? next : [next, say(state.practice.ids[state.practice.at], learnt(state, book), slow)];
}

function moved(state, by) {
  const { ids, at } = state.practice;
  return drill(state, { at: (at + by + ids.length) % ids.length, step: null });
}

// A word out of those not asked yet; `roll` is chance, from 0 up to 1, thrown by whoever sends the event.
function asked(state, { language, left }, roll, book) {
  const all = book.spots(book.plate(state.plate), state.language, state.form).map(({ id }) => id);
  const pool = left.length ? left : all;
  const target = pool[Math.floor(roll * pool.length)];
  const find = { target, language, misses: 0, found: false, left: pool.filter((id) => id !== target) };
  return [{ ...state, ...quiet, spot: null, find }, say(target, language)];
}

/** A tap while something is looked for. Nobody is told off: what is not meant is marked, and the word is said again. */
export function judged(state, { id }) {
  const { find } = state;
  if (find.found) return [{ ...state, ...quiet, spot: { id, language: find.language } }, say(id, find.language)];
  const found = id === find.target;
  const next = { ...find, found, misses: find.misses + (found ? 0 : 1) };
  return [{ ...state, ...quiet, find: next, spot: { id, language: find.language } }, say(find.target, find.language)];
}
