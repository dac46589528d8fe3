// Tiles: themes, cards and answers. White is what the volunteer says, yellow what the parent says.

import { h } from "../dom.js";
import { PARENT } from "../state.js";
import { icon, picture } from "./icon.js";
import { own, words } from "./words.js";

export function themeTile(view, theme) {
  const title = theme.title[view.ui] ?? theme.id;
  return h(
    "button.tap.tile",
    { type: "button", "data-theme": theme.id },
    picture(view, theme.picture),
    h("span.label", { "data-fits": true }, own(view, title, "span")),
  );
}

/** A tile that leads somewhere else than to cards. */
export function signTile(view, action, label, { scene = null, sign = null } = {}) {
  return h("button.tap.tile", { type: "button", "data-action": action, "data-key": action },
    scene ? picture(view, scene) : icon(sign, "icon huge"),
    h("span.label", { "data-fits": true }, own(view, label, "span")));
}

/** A card in a list: the words of whoever taps in bold, the other language below; `sign` is {icon, label} in its corner. */
export function cardTile(view, id, sign = null) {
  const { book, state } = view;
  const card = book.card(id);
  const who = card.says === "both" ? state.turn : card.says;
  const picked = state.picking ? String(state.own.includes(id)) : null;
  return h(
    "button.tap.card",
    { type: "button", "data-card": id, "data-who": who, "data-sign": sign?.icon, "aria-pressed": picked },
    picture(view, card.picture),
    h("span.words", {}, twoLines(view, id, who)),
    badge(view, picked === "true" ? { icon: "tick", label: view.words.inPlan } : sign),
  );
}

function badge(view, sign) {
  return sign && h("span.badge", {}, icon(sign.icon), own(view, sign.label, "span.hidden"));
}

function twoLines(view, id, who) {
  const { book, state, language } = view;
  const theirs = words(language, book.text(id, language.code, state.form).text, who === PARENT ? "span.label" : "span.line");
  const ours = words(book.volunteer, book.card(id).text, who === PARENT ? "span.line" : "span.label");
  return who === PARENT ? [theirs, ours] : [ours, theirs];
}

/** A tile of "the parent begins": her words first, Dutch small. */
export function wishTile(view, id) {
  const { book, state, language } = view;
  const card = book.card(id);
  return h(
    "button.tap.tile",
    { type: "button", "data-card": id, "data-who": PARENT },
    picture(view, card.picture),
    h("span.both", {},
      words(language, book.text(id, language.code, state.form).text, "span.label"),
      words(book.volunteer, card.text, "span.quiet")),
  );
}

/** An answer: picture, the parent's word large, the volunteer's below; `label` is the phrase whose words it shows. */
export function answerTile(view, id, { dutch = true, label = id } = {}) {
  const { book, state, language } = view;
  const lit = state.sounding?.of === id ? state.sounding.state : "rest";
  const said = book.text(label, language.code, state.form);
  return h(
    "button.tap.answer",
    { type: "button", "data-answer": id, "data-state": lit, "aria-pressed": String(state.answer === id) },
    picture(view, book.card(id).picture),
    h("span.words", { "data-fits": true },
      words(language, said.text, "span.answer-word"),
      dutch ? words(book.volunteer, book.card(label).text, "span.text") : null),
  );
}

/** What is for one parent alone: behind one more tap. */
export function privateTile(view) {
  return h("button.tap.card.private", { type: "button", "data-action": "private" },
    icon("lock"),
    h("span.words", {}, own(view, view.words.private, "span.label"), own(view, view.words.privateWhy, "span.line")));
}
