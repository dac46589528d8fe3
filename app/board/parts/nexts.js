// Where to go from a card: back to what was explained, on in the plan, "show me", and the next cards of the theme.

import { h } from "../dom.js";
import { running, setOf } from "../rules/plan.js";
import { PARENT, VOLUNTEER } from "../state.js";
import { bubble } from "./bubble.js";
import { cardTile } from "./tile.js";

/** The theme or plan that a card belongs to now: one that was opened, if it is in there, or else its own. */
export function themeHere({ state, book }) {
  const open = setOf(state, book);
  return open?.cards.includes(state.card) ? open : book.themeOf(state.card);
}

/** The next cards the volunteer can say, three at most. */
export function next(view) {
  const { state } = view;
  const tiles = ahead(view).map(({ id, sign }) => cardTile(view, id, sign));
  return bubble(VOLUNTEER, state.turn === VOLUNTEER, { kind: ".next" },
    h("div.nexts", { role: "group", "aria-label": view.words.more }, tiles));
}

/** What comes next: {id, sign}, what there is a reason for first. */
export function ahead(view) {
  const { state, book, language, words } = view;
  const { beside, explained, plan } = marked(view);
  const others = followers(view).map((id) => ({ id, sign: null }));
  const card = book.card(state.card);
  const asks = card.explains && state.speaker === VOLUNTEER && book.base.teach_back;
  const show = asks ? { id: book.base.teach_back, sign: { icon: "show", label: words.showMe } } : null;
  const seen = new Set([state.card]);
  return [explained, plan, show, beside, ...others]
    .filter((one) => one && !seen.has(one.id) && seen.add(one.id) && book.spoken([one.id], language.code, state.form).length)
    .slice(0, 3);
}

// What is ahead for a reason, each with the sign that says so.
function marked(view) {
  const { state, book, language, words } = view;
  const beside = book.beside(state.card, language.code, state.form);
  const next = running(state, book)?.next;
  return {
    explained: state.explained && { id: state.explained, sign: { icon: "again", label: words.explained } },
    plan: next && { id: next, sign: { icon: "plan", label: words.nextInPlan } },
    beside: beside && !book.isPrivate(beside) && { id: beside, sign: null },
  };
}

function followers(view) {
  const { state, book, language } = view;
  const cards = book.spoken(themeHere(view)?.cards ?? [], language.code, state.form);
  const at = cards.indexOf(state.card);
  return [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0))]
    .filter((id) => book.card(id).says !== PARENT && !book.isPrivate(id));
}
