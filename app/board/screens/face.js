// Face to face: the tablet lies between two people, and each reads their own half upright.

import { h } from "../dom.js";
import { side } from "../parts/bubble.js";
import { begin, core, face } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { about } from "../parts/about.js";
import { help, tool } from "../parts/bar.js";
import { ahead } from "../parts/nexts.js";
import { silence } from "../parts/notice.js";
import { play, plays, slow } from "../parts/play.js";
import { answerTile, cardTile } from "../parts/tile.js";
import { own, roman, words } from "../parts/words.js";
import { PARENT, VOLUNTEER, answering } from "../state.js";
import { answersOf, beside, bucket, isOpen, labelOf, marks } from "./card.js";

export function faceToFace(view) {
  return [h("h1.hidden", { tabindex: "-1" }, own(view, view.words.sitAcross, "span")),
    h("main.facing", { "data-key": "face" }, theirs(view), seam(view), ours(view))];
}

function theirs(view) {
  const { state, book, language } = view;
  const said = answering(state, book) === VOLUNTEER ? state.answer ?? state.card : state.card;
  return h("section.half", { "data-who": PARENT },
    h("div.reach", {}, core(view, PARENT), begin(view)),
    h(`div.bubble${side(view)}`, { "data-who": PARENT, "data-active": state.turn === PARENT },
      still(view, language, said),
      h("div.asking", {},
        h("div.fit", { "data-fits": true }, words(language, book.text(said, language.code, state.form).text, "p.say")),
        book.card(said).values ? null : play(view, said, language)),
      choices(view, PARENT)));
}

// Answers lie before whoever taps them.
function choices(view, who) {
  const ids = answersOf(view);
  if (!ids.length || answering(view.state, view.book) !== who || (who === VOLUNTEER && view.state.answer)) return null;
  const tile = (id) => answerTile(view, id, { dutch: who === VOLUNTEER, label: labelOf(view, id) });
  return h("div.choices", { "data-count": bucket(ids.length), "data-stacked": ids.length > 3, "data-scroll": `face-${view.state.card}` }, ids.map(tile));
}

function ours(view) {
  const { state, book, language } = view;
  const said = state.answer ?? state.card;
  const list = choices(view, VOLUNTEER);
  if (list) {
    return h("section.half", { "data-who": VOLUNTEER },
      h("div.bubble.picking", { "data-who": VOLUNTEER, "data-active": state.turn === VOLUNTEER },
        words(book.volunteer, book.card(state.card).text, "p.title"), list),
      core(view, VOLUNTEER));
  }
  return h("section.half", { "data-who": VOLUNTEER },
    h("div.bubble", { "data-who": VOLUNTEER, "data-active": state.turn === VOLUNTEER },
      still(view, language, said),
      h("div.sentence", { "data-fits": true },
        words(book.volunteer, book.card(said).text, "p.say"),
        state.answer ? words(book.volunteer, book.card(state.card).text, "p.text") : roman(book.text(said, language.code, state.form).roman),
        state.answer ? null : beside(view),
        state.answer ? null : marks(view)),
      h("div.plays", {}, isOpen(view) && !state.answer ? null : [play(view, said, spoken(view)), slow(view)]),
      silence(view), about(view), onward(view)),
    core(view, VOLUNTEER));
}

// The way on for the volunteer: while the parent answers there is none.
function onward(view) {
  const [first] = view.state.turn === VOLUNTEER ? ahead(view) : [];
  return first ? h("div.onward", { role: "group", "aria-label": view.words.more }, cardTile(view, first.id, first.sign)) : null;
}

// The language in which what was said last is heard on the other side.
function spoken({ state, book, language }) {
  const who = state.answer ? answering(state, book) : state.speaker;
  return who === PARENT ? book.volunteer : language;
}

function still(view, language, of = view.state.card) {
  if (view.book.card(of).values) return h("div.picture", {}, picture(view, view.book.card(of).picture));
  return h("button.tap.picture", { ...plays(of, language), "aria-label": view.words.saying }, picture(view, view.book.card(of).picture));
}

function seam(view) {
  const { state } = view;
  const one = (who) => face(view, who, state.turn === who, state.turn === who ? ".now" : "");
  return h("div.seam", {},
    tool(view, "back", "back", view.words.back),
    h("button.turn-mark", { type: "button", "data-action": "turn", "aria-label": view.words.swapTurn },
      one(VOLUNTEER), icon("swap"), one(PARENT)),
    h("div.tools", {}, tool(view, "tip", "tip", view.words.tip, { pressed: state.tip }), help(view), tool(view, "flip", "flip-back", view.words.beside)));
}
