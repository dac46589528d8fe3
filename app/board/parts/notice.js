// What the board has to tell: a missing sound, new phrases, and the echo of what was just said.

import { h } from "../dom.js";
import { PARENT } from "../state.js";
import { icon, picture } from "./icon.js";
import { own, words } from "./words.js";

const SILENT = new Set(["noSound", "muted"]);

/** Silence is a fault: it is told, with a picture, where the eyes are. */
export function silence(view) {
  const why = view.state.missing?.why;
  const sign = SILENT.has(why) ? "mute" : "warn";
  return why ? h("p.notice.alarm", { role: "alert" }, icon(sign), own(view, view.words[why], "span.label")) : null;
}

/** New phrases, or a new board, are offered between cards and never on one. */
export function news(view) {
  const { fresh, board } = view.status;
  if (!fresh && !board) return null;
  const [text, label] = fresh ? [view.words.newPhrases, view.words.useThem] : [view.words.newBoard, view.words.useIt];
  return h(
    "div.notice.good",
    { role: "status" },
    icon("tick"),
    own(view, text, "span.label"),
    h("button.tap.pill", { type: "button", "data-action": fresh ? "use-phrases" : "use-board" }, own(view, label, "span.label")),
  );
}

/** What a core card just said, large for the listener, over the bubble. */
export function echo(view) {
  const { state, book, language } = view;
  if (!state.echo) return null;
  const { card, who } = state.echo;
  const pair = [[language, book.text(card, language.code, state.form)], [book.volunteer, book.text(card, book.volunteer.code)]];
  const [[heard, large], [said, small]] = who === PARENT ? pair.reverse() : pair;
  return h(
    "div.echo",
    { "data-who": who, role: "status" },
    picture(view, book.card(card).picture),
    h("div.words", {}, words(heard, large.text, "span.say"), words(said, small.text, "span.text")),
    state.missing?.of === card ? icon("mute") : null,
  );
}

/** While cards are picked for a plan, it is said on every list of cards. */
export function picking(view) {
  const { state, words: text } = view;
  if (!state.picking) return null;
  return h("div.notice.good", { role: "status" }, icon("plan"), own(view, text.picking(state.own.length), "span.label"),
    h("button.tap.pill", { type: "button", "data-action": "picked" }, icon("tick"), own(view, text.picked, "span.label")));
}
