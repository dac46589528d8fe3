// Talk plates: one wide scene to point in. A tap says the word in the family's language, the next one in Dutch; or
// the tablet says a word, and whoever learns it finds the thing.

import { h } from "../dom.js";
import { back, bar, flip, help, search, tool } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock, face } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { nameOf, play, slow } from "../parts/play.js";
import { scene, tags } from "../parts/scene.js";
import { own, roman, words } from "../parts/words.js";
import { HINT } from "../rules/learn.js";
import { PARENT, VOLUNTEER } from "../state.js";

export function plates(view) {
  const { state, book, language } = view;
  return [
    bar(back(view), own(view, view.words.platesTitle, "span.title"), [search(view)], help(view)),
    h("main", { "data-key": "plates" }, silence(view),
      bubble(state.turn, true, {},
        h("div.plates", { "data-scroll": "plates" }, book.plates(language.code, state.form).map((one) => tile(view, one))))),
    dock(view),
  ];
}

function tile(view, plate) {
  const { book, language } = view;
  const title = book.title(plate, language.code);
  return h("button.tap.tile.wide", { type: "button", "data-plate": plate.id },
    picture(view, plate.picture),
    h("span.both", {}, own(view, plate.title[view.ui] ?? plate.id, "span.label"), title ? words(language, title, "span.label") : null));
}

export function plate(view) {
  const { state, book, language } = view;
  const one = book.plate(state.plate);
  const title = book.title(one, language.code);
  return [
    bar(back(view),
      h("span.names.row", {}, own(view, one.title[view.ui] ?? one.id, "span.title"), title ? words(language, title, "span.title.theirs") : null),
      tools(view, one), help(view)),
    h("main", { "data-key": `plate-${one.id}` }, silence(view),
      bubble(state.turn, true, { kind: side(view) }, h("div.sight", { "data-scroll": `plate-${one.id}` }, sight(view, one)),
        state.find ? looking(view) : word(view))),
    dock(view),
  ];
}

function tools(view, one) {
  const { state, words: text } = view;
  const finding = state.find !== null;
  return [
    tool(view, "find", finding ? "close" : null, finding ? text.stopFinding : text.find, { pressed: finding, scene: "find-it" }),
    tool(view, "practise", "practise", text.practise, { of: one.id }),
    tool(view, "tags", "words", text.tags, { pressed: state.tags, kind: ".roomier" }),
    flip(view, ".roomier"),
  ];
}

function sight(view, plate) {
  const { book, state, language } = view;
  const spots = book.spots(plate, language.code, state.form);
  const places = spots.map(({ id, at }) => ({ id, at, hook: "spot", label: book.card(id).text, on: state.spot?.id === id, state: signOf(state, id) }));
  const reader = state.turn === PARENT ? language : book.volunteer;
  const named = spots.map(({ id, at }) => ({ at, text: book.text(id, reader.code, state.form).text }));
  return scene(book.picture(plate.picture, state.language, state.form), book.alt(plate.picture, language.code, view.ui), places,
    state.tags && !state.find ? tags(reader, named) : []);
}

// After two misses the thing shows itself: nobody has to give up.
function signOf({ find, spot }, id) {
  if (find && !find.found && spot?.id === id && id !== find.target) return "missed";
  if (!find || find.target !== id) return null;
  return find.found ? "found" : find.misses >= HINT ? "hint" : null;
}

function word(view) {
  const { state, book, language } = view;
  if (!state.spot) return h("div.word", {}, own(view, view.words.pointAt, "p.text"));
  const { id } = state.spot;
  const text = book.text(id, language.code, state.form);
  return h("div.word", {},
    face(view, PARENT, true), play(view, id, language, { kind: ".small.theirs" }),
    h("span.sentence", {}, words(language, text.text, "p.say"), roman(text.roman)),
    face(view, VOLUNTEER, true), play(view, id, book.volunteer, { kind: ".small.ours" }),
    words(book.volunteer, book.card(id).text, "p.say.ours"));
}

// The word that is looked for can be heard again, slowly too; it is only written once it was found.
function looking(view) {
  const { state, book, language, words: text } = view;
  const { find } = state;
  const taught = find.language === language.code ? language : book.volunteer;
  const said = book.text(find.target, taught.code, state.form);
  return h("div.word.looking", { "data-found": find.found },
    play(view, find.target, taught, { kind: ".small" }), slow(view),
    find.found
      ? [picture(view, "found-it"), h("span.sentence", {}, words(taught, said.text, "p.say"), taught === language ? roman(said.roman) : null),
         h("button.tap.pill", { type: "button", "data-action": "find-next" }, icon("next"), own(view, text.nextWord, "span.label"))]
      : [picture(view, "find-it"), own(view, text.whereIs, "p.text"), inOther(view, taught)]);
}

function inOther(view, taught) {
  const { book, language } = view;
  const other = taught === language ? book.volunteer : language;
  return h("button.tap.pill", { type: "button", "data-action": "find-language", "data-of": other.code }, face(view, other === language ? PARENT : VOLUNTEER, true), own(view, nameOf(view, other), "span.label"));
}
