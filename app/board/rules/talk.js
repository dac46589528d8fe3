// Talking: who says what, in which language, and whose turn it is then. Every rule of the turn lives here.

import { chosen, isPicking, ticked } from "./plan.js";
import { judged } from "./learn.js";
import { PARENT, VOLUNTEER, go, listening, noted, other, over, quiet, say, under } from "./visit.js";

export const TALK = {
  "open-card": (state, event, book) => (isPicking(state) ? chosen(state, event.id) : openCard(state, event, book)),
  answer: (state, { id }, book) => {
    const who = answering(state, book);
    const language = listening(state, who, book);
    return [{ ...noted(state, id, who, language), ...quiet, tip: false, answer: id, turn: VOLUNTEER }, say(id, language)];
  },
  core: (state, { id }, book) => {
    const language = listening(state, state.turn, book);
    return [{ ...noted(state, id, state.turn, language), missing: null, echo: { card: id, who: state.turn } }, say(id, language)];
  },
  play: (state, { of, language }) => [{ ...state, ...quiet }, say(of, language)],
  slow: slower,
  turn: (state, { who }, book) => seated(state, who ?? other(state.turn), book),
  spot: (state, event, book) => (state.find ? judged(state, event) : pointed(state, event, book)),

  // ---- what the loudspeaker and the tablet report
  loading: (state, { request }) => ({ ...state, sounding: { ...request, state: "loading" } }),
  playing: (state, { request }) => ({ ...state, sounding: { ...request, state: "playing" } }),
  silent: (state) => ({ ...state, sounding: null }),
  missing: (state, { request }) => ({ ...state, sounding: null, missing: { ...request, why: "noSound" } }),
  muted: (state, { request }) => ({ ...state, missing: { ...request, why: "muted" } }),
  "echo-over": (state) => (state.sounding ? state : { ...state, echo: null }),
};

/** Who taps what is below the sentence: the parent answers, but a sentence with an open slot is filled by who says it. */
export function answering(state, book) {
  return book.values(state.card, state.language, state.form).length ? state.speaker : PARENT;
}

/** More answers than this are not tiles in a row any more. */
const MANY = 6;

// Answers that need the whole width: a scene to point at, a keypad, or a long list.
function picked({ picker }, count, book) {
  return count > MANY || picker === "number" || Boolean(book.base.figures?.[picker]);
}

// Opening a card says it, unless it leaves something open. Who says it decides the language; a question then gives
// the turn to the parent.
function openCard(state, { id }, book) {
  const card = book.card(id);
  if (!card) return state;
  const begun = state.screen === "parent-starts" ? PARENT : state.turn;
  const speaker = card.says === "both" ? begun : card.says;
  const open = Boolean(card.values) && book.values(id, state.language, state.form).length > 0;
  const replies = open ? book.values(id, state.language, state.form) : book.spoken(card.answers, state.language, state.form);
  const asks = !open && speaker === VOLUNTEER && replies.length > 0;
  const next = go(ticked(state, id, book), "card", {
    card: id, speaker, answer: null, explained: explained(state, id, book), picks: (open || asks) && picked(card, replies.length, book),
    turn: asks || (open && speaker === PARENT) ? PARENT : VOLUNTEER,
    from: state.screen === "card" ? state.from : state.screen,
  });
  if (open) return next;
  const language = listening(state, speaker, book);
  return [noted(next, id, speaker, language), say(id, language)];
}

// "Can you show me what you understood?" is asked about the card before it, which then stays at hand.
function explained(state, id, book) {
  return id === book.base.teach_back && state.screen === "card" && state.card !== id ? state.card : null;
}

// First tap: the word in the family's language. The same place again: in Dutch, and so on in turn.
function pointed(state, { id }, book) {
  const theirs = state.spot?.id !== id || state.spot.language !== state.language;
  const language = theirs ? state.language : book.volunteer.code;
  return [{ ...noted(state, id, state.turn, language), ...quiet, spot: { id, language } }, say(id, language)];
}

// Whoever asks for slow wants to hear it now. Off again is silent: the sentence was just said.
function slower(state, { of }, book) {
  const next = { ...state, ...quiet, slow: !state.slow };
  const question = of && of === state.card && say(of, listening(state, state.speaker, book));
  const last = next.slow && (question || SAID[state.screen]?.(state, book));
  return last ? [next, last] : next;
}

// What was said last on a screen, to be said again.
const SAID = {
  card: (state, book) => {
    if (state.answer) return say(state.answer, listening(state, answering(state, book), book));
    return book.card(state.card).values ? null : say(state.card, listening(state, state.speaker, book));
  },
  plate: ({ find, spot }) => (find ? say(find.target, find.language) : spot && say(spot.id, spot.language)),
  sentence: ({ sentence }) => sentence.result && { speak: sentence.result },
};

// Whoever gets the turn where the other one's subjects stand gets the own ones.
function seated(state, who, book) {
  if (state.screen === "themes" && who === PARENT && book.begins(state.language, state.form).length) {
    return over(state, "parent-starts", { turn: PARENT, about: null, private: false });
  }
  return state.screen === "parent-starts" && who === VOLUNTEER ? under(state) : given(state, who, book);
}

// A parent who gets the turn back after an answer may have meant another one: all answers are there again.
function given(state, turn, book) {
  const again = turn === PARENT && state.card && answering(state, book) === PARENT;
  return { ...state, echo: null, turn, answer: again ? null : state.answer };
}
