// About this card, for the volunteer: a tip, and what can be done with it besides saying it.

import { h } from "../dom.js";
import { soundsOdd } from "../rules/aids.js";
import { tool } from "./bar.js";
import { icon } from "./icon.js";
import { themeHere } from "./nexts.js";
import { own } from "./words.js";

export function about(view) {
  const { state, book } = view;
  if (!state.tip) return null;
  const text = book.card(state.card).tip?.[view.ui];
  return h("aside.about", { "aria-label": view.words.about },
    text ? h("p.advice", { role: "status" }, icon("tip"), own(view, text, "span.text")) : null,
    h("div.deeds", {}, deeds(view)));
}

function deeds(view) {
  const { state, book, words } = view;
  const said = state.answer ?? state.card;
  const [chosen, odd] = [state.own.includes(state.card), soundsOdd(state, said)];
  const set = themeHere(view);
  return [
    set && !book.card(state.card).values ? deed(view, "practise", "practise", words.practise, { of: set.id, at: state.card }) : null,
    deed(view, "choose", "plan", words.intoPlan, { of: state.card, pressed: chosen }),
    deed(view, "odd", "odd", words.odd, { of: said, pressed: odd }),
    deed(view, "search", "search", words.search, { kind: ".narrow" }),
    tool(view, "tip", "close", words.close),
  ];
}

function deed(view, action, picture, label, { of = null, at = null, pressed = null, kind = "" }) {
  const attributes = { type: "button", "data-action": action, "data-key": action, "data-of": of, "data-at": at };
  return h(`button.tap.tool.deed${kind}`, pressed === null ? attributes : { ...attributes, "aria-pressed": String(pressed) },
    icon(picture), own(view, label, "span.label"));
}
