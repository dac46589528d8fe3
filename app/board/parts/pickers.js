// Answers that are picked rather than read: where on the body, and how many.

import { h, svg } from "../dom.js";
import { own, words } from "./words.js";
import { scene } from "./scene.js";
import { answerTile } from "./tile.js";

/** What is tapped on a scene instead of on tiles: {picture, places} of the pack, or null. */
export function figureOf({ book, state }) {
  return book.base.figures?.[book.card(state.card).picker] ?? null;
}

/** A scene to point at; `label(id)` gives the value that an answer stands for. What has no place stays a tile beside it. */
export function pointing(view, ids, label) {
  const { book, state, language } = view;
  const figure = figureOf(view);
  const answer = new Map(ids.map((id) => [label(id), id]));
  const places = figure.places.filter(({ id }) => answer.has(id)).map(({ id, at }, nth) => ({
    id: `${id}-${nth}`, at, hook: "answer", value: answer.get(id), on: state.sounding?.of === answer.get(id),
    label: `${book.card(id).text}, ${book.text(id, language.code, state.form).text}`,
  }));
  const pointed = new Set(places.map(({ value }) => value));
  const rest = ids.filter((id) => !pointed.has(id));
  const source = book.picture(figure.picture, state.language, state.form);
  return h("div.pointing", {},
    h("div.sight", { "data-scroll": `figure-${state.card}` }, scene(source, book.alt(figure.picture, language.code, view.ui), places)),
    rest.length ? h("div.rest", {}, rest.map((id) => answerTile(view, id, { label: label(id) }))) : null);
}

/** How many of what is counted, or null where an answer has no number. */
export function figureIn({ book }, id) {
  return book.card(id).figure ?? null;
}

/** A key of the keypad: the figure, as many dots, and the word. */
export function keyTile(view, id, label) {
  const { book, state, language } = view;
  const count = figureIn(view, label);
  return h("button.tap.answer.key",
    { type: "button", "data-answer": id, "data-state": state.sounding?.of === id ? state.sounding.state : "rest", "aria-pressed": "false" },
    own(view, String(count), "span.number"),
    dots(count),
    h("span.words", {}, words(language, book.text(label, language.code, state.form).text, "span.label"),
      words(book.volunteer, book.card(label).text, "span.quiet")));
}

// Two rows of five, filled from the left: a ten-frame. What goes beyond ten begins another one.
function dots(count) {
  const frames = count > 10 ? 2 : 1;
  const circle = (at) => svg("circle", {
    class: at < count ? "dot full" : "dot",
    cx: 12 + 20 * (at % 5) + 116 * Math.floor(at / 10), cy: 12 + 20 * (Math.floor(at / 5) % 2), r: 8,
  });
  return svg("svg", { class: "dots", viewBox: `0 0 ${116 * frames - 12} 44`, "aria-hidden": "true" },
    ...Array.from({ length: 10 * frames }, (_, at) => circle(at)));
}
