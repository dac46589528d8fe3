// The dock: two seats, and between them the few cards that are always in reach.

import { h } from "../dom.js";
import { PARENT, VOLUNTEER } from "../state.js";
import { picture } from "./icon.js";
import { own, words } from "./words.js";

export function dock(view) {
  const [left, right] = view.state.settings.swapped ? [PARENT, VOLUNTEER] : [VOLUNTEER, PARENT];
  return h("footer.dock", {}, seat(view, left), core(view), begin(view), seat(view, right));
}

/** The parent begins: in reach from everywhere, next to their seat. */
export function begin(view) {
  const { book, state, language, words: text } = view;
  if (["themes", "parent-starts"].includes(state.screen) || !book.begins(language.code, state.form).length) return null;
  const word = book.word("starts", language.code, state.form);
  const name = text.parentStarts[state.form] ?? text.parentStarts.both;
  return h("button.tap.core-card.begin", { type: "button", "data-action": "parent-starts", "data-who": PARENT, "data-key": "begin" },
    picture(view, "seat-parent-begins"),
    word ? words(language, word.text, "span.label") : null,
    own(view, name, word ? "span.hidden" : "span.label"));
}

/** A chair with a face. Whose turn it is talks; a tap gives the turn. */
export function seat(view, who) {
  const active = view.state.turn === who;
  const name = who === VOLUNTEER ? view.words.volunteer : view.words.parent;
  return h(
    "button.seat",
    {
      type: "button", "data-action": "turn", "data-who": who, "data-key": `seat-${who}`,
      "aria-pressed": String(active), "aria-label": view.words.giveTurn(name),
    },
    face(view, who, active),
    seatLabel(view, who, active),
  );
}

export function face(view, who, active, kind = "") {
  const scene = `seat-${who}${active ? "-talk" : ""}`;
  return h(`span.face${kind}`, { "data-who": who }, picture(view, scene));
}

// The one whose turn it is reads that in the own language; the other sees which language it is.
function seatLabel(view, who, active) {
  const { book, state, language, ui } = view;
  const theirs = who === VOLUNTEER ? book.volunteer : language;
  if (!active) return own(view, theirs.names[ui] ?? theirs.autonym, "span.quiet");
  const turn = who === VOLUNTEER ? null : book.word("turn", language.code, state.form);
  return turn ? words(language, turn.text, "span.label") : own(view, view.words.yourTurn, "span.label");
}

/** The core cards, labelled for the finger that taps: Dutch for the volunteer, their own language for the parent. */
export function core(view, turn = view.state.turn) {
  const { book, state, language } = view;
  const reader = turn === PARENT ? language : book.volunteer;
  const cards = book.spoken(book.base.core, language.code, state.form);
  return h("nav.core", { "aria-label": view.words.always, "data-count": cards.length }, cards.map((id) => coreCard(view, id, reader)));
}

function coreCard(view, id, reader) {
  const { book, state } = view;
  const playing = state.echo?.card === id && state.sounding?.of === id;
  return h(
    "button.tap.core-card",
    { type: "button", "data-core": id, "data-state": playing ? "playing" : "rest" },
    picture(view, book.card(id).picture),
    words(reader, book.text(id, reader.code, state.form).text, "span.label"),
  );
}
