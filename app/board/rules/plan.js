// Plans: cards prepared for a visit. Walked through in order; left and taken up again at will.

import { planIn } from "./codes.js";
import { VOLUNTEER, go, keep, opening, over, placeOf, quiet } from "./visit.js";

/** The plan that was made on this tablet, or came by link. */
export const OWN = "own";

/** How many cards a plan of one's own can hold. */
export const MOST = 40;

export const PLAN = {
  "open-theme": (state, { theme }, book) => opened(state, theme, book),
  plans: (state) => go(state, "plans", { turn: VOLUNTEER, picking: false }),
  plan: (state, _event, book) => (state.plan ? opened(state, state.plan.id, book) : go(state, "plans", { turn: VOLUNTEER })),
  prepare: (state) => over(state, "prepare", { picking: false }),
  adapt: (state, { theme }, book) => replaced(over(state, "prepare"), setOf(state, book, theme)?.cards ?? []),
  pick: (state) => go(state, "themes", { turn: VOLUNTEER, picking: true, before: null }),
  picked: (state) => go(state, "prepare", { picking: false, before: placeOf({ ...state, screen: "plans", before: null }) }),
  choose: (state, { card }) => chosen(state, card),
  move: (state, { card, by }) => held(state, moved(state.own, card, by)),
  "given-plan": (state, { cards }) => (cards.length ? replaced(state, cards) : { ...state, missing: { why: "noPlan" } }),
  "end-visit": ended,
  "plan-link": (state, { text }, book) => {
    const cards = planIn(text, book);
    return cards.length ? replaced({ ...state, ...quiet }, cards) : { ...state, missing: { why: "noPlan" } };
  },
  "keep-plan": (state) => ({ ...opening(state), ended: true }),
  "drop-plan": (state) => replaced(state, []),
  "former-plan": (state) => replaced(state, state.former),
  idle: leftAlone,
};

/** A theme, a ready-made plan, or the own one; null for what there is not. */
export function setOf(state, book, id = state.theme) {
  if (id !== OWN) return book.theme(id);
  return { id: OWN, title: {}, picture: "chosen-cards", cards: state.own };
}

export function isPlan(book, id) {
  return id === OWN || Boolean(book.plan(id));
}

/** The plan that is being walked through, with what was said of it: {set, said, next} or null. */
export function running(state, book) {
  const set = state.plan && setOf(state, book, state.plan.id);
  if (!set) return null;
  const cards = book.spoken(set.cards, state.language, state.form);
  const open = cards.filter((id) => !state.plan.said.includes(id) && (state.private || !book.isPrivate(id)));
  return { set, cards, said: state.plan.said, next: open[0] ?? null };
}

/** The state once a card was opened: in a plan that is under way it is ticked off. */
export function ticked(state, id, book) {
  const { plan } = state;
  if (!plan || plan.said.includes(id) || !setOf(state, book, plan.id)?.cards.includes(id)) return state;
  return { ...state, plan: { ...plan, said: [...plan.said, id] } };
}

/** The state with a card put in the own plan, or taken out. */
export function chosen(state, id) {
  const without = state.own.filter((one) => one !== id);
  if (without.length < state.own.length) return held(state, without);
  return state.own.length < MOST ? held(state, [...state.own, id]) : { ...state, missing: { why: "planFull" } };
}

/** Whether a tap on a card puts it in the plan, rather than saying it. */
export function isPicking({ picking, screen }) {
  return picking && ["theme", "search"].includes(screen);
}

function held(state, own) {
  return [{ ...state, missing: null, own }, keep("plan", own)];
}

// Another plan in the place of this one: that can be put back, as long as this visit lasts.
function replaced(state, cards) {
  const plan = state.plan?.id === OWN ? null : state.plan;
  return held({ ...state, plan, former: state.own.length ? state.own : state.former }, cards.slice(0, MOST));
}

function moved(own, card, by) {
  const at = own.indexOf(card);
  const to = Math.min(Math.max(at + by, 0), own.length - 1);
  const rest = own.filter((one) => one !== card);
  return at < 0 ? own : [...rest.slice(0, to), card, ...rest.slice(to)];
}

function opened(state, theme, book) {
  const starts = isPlan(book, theme) && state.plan?.id !== theme && !state.picking;
  return go(state, "theme", { theme, private: false, turn: VOLUNTEER, plan: starts ? { id: theme, said: [] } : state.plan });
}

// A plan that was under way belongs to the talk that is over; one that still waits stays.
function leftAlone(state) {
  if (state.form === null) return state;
  const used = state.plan?.id === OWN && state.plan.said.length > 0;
  return used ? held(opening({ ...state, own: [] }), []) : opening(state);
}

// A plan of one's own is the only thing a visit could leave behind: at the end it is asked whether it may go.
function ended(state) {
  if (state.own.length && state.form !== null && state.screen !== "end") return over(state, "end");
  return [{ ...opening({ ...state, own: [] }), ended: state.form !== null }, keep("plan", [])];
}

