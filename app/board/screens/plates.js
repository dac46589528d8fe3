// Talk plates: one wide scene to point in. A tap says the word in the family's language, the next one in Dutch.

import { h, svg } from "../dom.js";
import { back, bar, tool } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { picture } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { play } from "../parts/play.js";
import { own, roman, words } from "../parts/words.js";

const WIDE = 1024, HIGH = 512;

export function plates(view) {
  const { state, book, language } = view;
  return [
    bar(back(view), own(view, view.words.platesTitle, "span.title"), [tool(view, "help", "help", view.words.help)]),
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
      [tool(view, "flip", state.flip ? "flip-back" : "flip", state.flip ? view.words.flipBack : view.words.flip),
       tool(view, "help", "help", view.words.help)]),
    h("main", { "data-key": `plate-${one.id}` }, silence(view),
      bubble(state.turn, true, { kind: side(view) }, h("div.sight", { "data-scroll": `plate-${one.id}` }, scene(view, one)), word(view))),
    dock(view),
  ];
}

function scene(view, plate) {
  const { book, state, language } = view;
  const source = book.picture(plate.picture, state.language, state.form);
  return svg("svg", { class: "plate", viewBox: `0 0 ${WIDE} ${HIGH}`, role: "group", "aria-label": book.alt(plate.picture, language.code, view.ui) },
    svg("image", { href: source, width: WIDE, height: HIGH }),
    ...book.spots(plate, language.code, state.form).map((spot) => place(view, spot)));
}

// The box is as large as the thing; what is tapped is outlined, so that both see what the word belongs to.
function place(view, { id, at: [x, y, width, height] }) {
  return svg("rect", { class: "spot", "data-spot": id, "data-key": id, x, y, width, height, rx: 14, tabindex: 0, role: "button",
    "aria-label": view.book.card(id).text, "aria-pressed": String(view.state.spot?.id === id) });
}

function word(view) {
  const { state, book, language } = view;
  if (!state.spot) return h("div.word", {}, own(view, view.words.pointAt, "p.text"));
  const { id } = state.spot;
  const text = book.text(id, language.code, state.form);
  return h("div.word", {},
    play(view, id, language, { kind: ".small" }),
    h("span.sentence", {}, words(language, text.text, "p.say"), roman(text.roman)),
    play(view, id, book.volunteer, { kind: ".small" }),
    words(book.volunteer, book.card(id).text, "p.say.ours"));
}
