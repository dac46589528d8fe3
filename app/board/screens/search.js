// Search: type a word in any of the languages; the cards come with their pictures, letter by letter.

import { h } from "../dom.js";
import { back, help } from "../parts/bar.js";
import { bubble } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { picking, silence } from "../parts/notice.js";
import { cardTile, privateTile } from "../parts/tile.js";
import { shown } from "../parts/shown.js";
import { own, words } from "../parts/words.js";
import { PARENT, VOLUNTEER } from "../state.js";

const MANY = 24;

export function search(view) {
  const { state } = view;
  return [
    h("header.bar", {}, back(view),
      h("div.heading", {}, h("h1.hidden", { tabindex: "-1" }, own(view, view.words.search, "span")), field(view)), h("div.tools"), help(view)),
    h("main", { "data-key": "search" }, picking(view), silence(view),
      bubble(VOLUNTEER, state.turn === VOLUNTEER, {},
        h("p.hidden", { role: "status" }, own(view, count(view), "span")),
        h("div.cards", { "data-scroll": "search" }, results(view)))),
    dock(view),
  ];
}

function field(view) {
  const { query } = view.state;
  return h("label.field", {}, icon("search"), own(view, view.words.search, "span.hidden"),
    h("input.text", { type: "search", dir: "auto", "data-input": "query", "data-first": true, "data-key": "query", value: query, placeholder: view.words.searchHint,
      autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "search", maxlength: 80 }));
}

function results(view) {
  const { state, words: text } = view;
  if (!state.query.trim()) return own(view, text.searchHow, "p.text");
  if (!view.search.finder) return own(view, view.search.failed ? text.searchFailed : text.loading, "p.text");
  const ids = found(view, state.query, MANY);
  const open = ids.filter((id) => state.private || !view.book.isPrivate(id));
  return [
    ...open.map((id) => hit(view, id)),
    open.length < ids.length ? privateTile(view) : null,
    ids.length ? null : own(view, text.nothingFound, "p.text"),
    state.picking ? null : typeIt(view),
  ];
}

function count(view) {
  return view.state.query.trim() && view.search.finder ? view.words.foundMany(found(view, view.state.query, MANY).length) : "";
}

/** Cards and words of plates that fit what was typed, best first; whole sentences stand for the card they fill. */
export function found(view, query, limit) {
  const { book, state, language } = view;
  const { finder } = view.search;
  if (!finder) return [];
  const spoken = (id) => book.spoken([id], language.code, state.form).length > 0;
  const owners = book.owners;
  const ids = finder.find(query, { limit: 3 * limit, allowed: (id) => owners.has(id) && spoken(id) });
  const cards = ids.map((id) => owners.get(id)).filter((one) => spoken(one) && !(state.picking && book.spotOf(one)));
  return [...new Set(cards)].slice(0, limit);
}

export function hit(view, id) {
  const { plate } = view.book.spotOf(id) ?? {};
  return plate ? spotTile(view, plate, id) : cardTile(view, id);
}

function spotTile(view, plate, id) {
  const { book, state, language } = view;
  return h("button.tap.card", { type: "button", "data-plate": plate.id, "data-of": id, "data-who": state.turn === PARENT ? PARENT : VOLUNTEER },
    shown(view, id),
    h("span.words", {}, words(book.volunteer, book.card(id).text, "span.label"),
      words(language, book.text(id, language.code, state.form).text, "span.line")));
}

function typeIt(view) {
  return h("button.tap.card.other", { type: "button", "data-action": "sentence", "data-text": view.state.query },
    picture(view, "type-it"),
    h("span.words", {}, own(view, view.words.typeIt, "span.label"), own(view, view.words.typeItHow, "span.line")));
}
