// Card: one sentence, large. A question is followed by its answers, an answer by what it means.

import { h } from "../dom.js";
import { about } from "../parts/about.js";
import { back, bar, flip, help, plan, search, tool } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { next, themeHere } from "../parts/nexts.js";
import { silence } from "../parts/notice.js";
import { nameOf, play, plays, slow, soundOf } from "../parts/play.js";
import { answerTile } from "../parts/tile.js";
import { own, roman, words } from "../parts/words.js";
import { running } from "../rules/plan.js";
import { PARENT, VOLUNTEER, answering } from "../state.js";
import { heading } from "./theme.js";

/** `choices` lays out answers that are more than tiles in a row (screens/pick.js). */
export function card(view, choices = null) {
  const shape = shapeOf(view);
  const ids = answersOf(view);
  const picked = shape === "asking" && (view.state.picks || isOpen(view));
  const attributes = {
    "data-key": `card-${shape}`, "data-count": bucket(ids.length), "data-stacked": stacked(view, ids), "data-pick": picked,
    "data-figure": picked && Boolean(view.book.base.figures?.[view.book.card(view.state.card).picker]),
  };
  return [top(view), h(`main.${shape}`, attributes, silence(view), about(view), SHAPES[shape](view, choices)), dock(view)];
}

function top(view) {
  const more = tool(view, "tip", "tip", view.words.tip, { pressed: view.state.tip });
  const planned = running(view.state, view.book) ? plan(view) : null;
  return bar(back(view), heading(view, themeHere(view)),
    [flip(view, planned ? ".roomier" : ""), more, planned, search(view, ".roomier")], help(view));
}

function shapeOf({ state, book, language }) {
  if (state.answer) return "answered";
  return answersOf({ state, book, language }).length ? "asking" : "telling";
}

const SHAPES = {
  asking: (view, choices) => [question(view, view.state.speaker), answers(view, choices)],
  telling: (view) => [question(view, view.state.speaker), next(view)],
  answered: (view) => [asked(view), reply(view), next(view)],
};

/** What can be tapped below the sentence: its answers, or the whole sentences that fill its slot. */
export function answersOf({ state, book, language }) {
  const said = book.values(state.card, language.code, state.form);
  if (said.length) return said.map(({ sentence }) => sentence);
  return state.speaker === VOLUNTEER ? book.spoken(book.card(state.card).answers, language.code, state.form) : [];
}

/** The words on the tile of an answer: of a whole sentence only the value that fills it. */
export function labelOf({ state, book, language }, id) {
  return book.values(state.card, language.code, state.form).find(({ sentence }) => sentence === id)?.value ?? id;
}

/** How many answers there are decides how large each can be. */
export function bucket(count) {
  return count <= 3 ? "three" : count === 4 ? "four" : count <= 6 ? "six" : count <= 10 ? "ten" : "many";
}

/** The sentence. What the listener hears is large; the speaker's own words are below it. */
function question(view, speaker) {
  const { state, book, language } = view;
  const text = book.text(state.card, language.code, state.form);
  const [heard, other] = speaker === PARENT ? [book.volunteer, language] : [language, book.volunteer];
  const long = (speaker === PARENT ? book.card(state.card) : text).long;
  const missing = soundOf(view, state.card, heard.code) === "missing";
  const active = speaker === state.turn;
  return bubble(
    speaker, active,
    { kind: `.question${side(view)}`, attributes: { "data-length": long ? "long" : null, "data-missing": missing } },
    bigPicture(view, heard),
    h("div.sentence", { "data-fits": true },
      words(heard, book.text(state.card, heard.code, state.form).text, "p.say"),
      speaker === PARENT ? null : roman(text.roman),
      h("div.line-play", {}, words(other, book.text(state.card, other.code, state.form).text, "p.text"),
        isOpen(view) ? null : play(view, state.card, other, { kind: ".mini", sign: "speak" })),
      beside(view),
      marks(view)),
    isOpen(view) ? null : h("div.plays", {}, play(view, state.card, heard), slow(view)),
  );
}

/** Whether the sentence still leaves something open: then it cannot be said yet. */
export function isOpen({ state, book }) {
  return Boolean(book.card(state.card).values);
}

// A promise and its limit are never further apart than this.
export function beside(view) {
  const { state, book, language } = view;
  const id = book.beside(state.card, language.code, state.form);
  return id && h("button.tap.pill.with", { type: "button", "data-card": id, "aria-label": `${view.words.goesWith}: ${book.card(id).text}` },
    picture(view, book.card(id).picture), own(view, view.words.goesWith, "span.label"));
}

function bigPicture(view, language) {
  const { state, book } = view;
  const name = book.card(state.card).picture;
  const alt = book.alt(name, view.language.code, view.ui);
  if (isOpen(view)) return h("div.picture", {}, picture(view, name));
  return h("button.tap.picture", { ...plays(state.card, language), "aria-label": [view.words.saying, alt].filter(Boolean).join(": ") },
    picture(view, name));
}

/** Quiet signs for the volunteer: nobody approved this text yet; this is a computer's voice. */
export function marks(view, said = view.state.card) {
  const { book, language, state } = view;
  const signs = [];
  if (!book.approved(said, language.code)) {
    signs.push(mark(view, "draft", [view.words.unapproved, h("span.roomy", {}, view.words.unapprovedBy)]));
  }
  if (book.card(said).care.includes("professional-check")) signs.push(mark(view, "warn", view.words.professional));
  if (book.text(said, language.code, state.form).clip?.voice === "computer") signs.push(mark(view, "computer", view.words.computer));
  return signs.length ? h("p.marks", {}, signs) : null;
}

function mark(view, sign, text) {
  return h("span", { "data-mark": sign }, icon(sign), own(view, text, "span.quiet"));
}

function answers(view, choices) {
  const ids = answersOf(view);
  const attributes = { "data-count": bucket(ids.length), "data-stacked": stacked(view, ids) };
  const who = answering(view.state, view.book);
  return bubble(who, view.state.turn === who, { kind: `.answers${side(view)}`, attributes },
    choices?.(view, ids) ?? h("div.choices", { "data-scroll": `answers-${view.state.card}` }, ids.map((id) => answerTile(view, id, { label: labelOf(view, id) }))));
}

/** Long words get the whole width of the tile, below its picture; few and large tiles have room beside it. */
function stacked(view, ids) {
  const { book, state, language } = view;
  const count = bucket(ids.length);
  // Two rows of flat tiles would leave a strip for the picture: there the words stand beside it, however long.
  if (count === "six") return false;
  const [line, word] = count === "three" ? [30, 12] : [16, 9];
  const texts = ids.map((id) => labelOf(view, id)).flatMap((id) => [book.text(id, language.code, state.form).text, book.card(id).text]);
  return texts.some((text) => text.length > line || text.split(" ").some((one) => one.length > word));
}

// ---- answered: the question small, the answer large, and where to go from here

function asked(view) {
  const { state, book, language } = view;
  return bubble(state.speaker, false, { kind: `.asked${side(view)}` },
    bigPicture(view, language),
    h("div.sentence", { "data-fits": true },
      words(language, book.text(state.card, language.code, state.form).text, "p.title"),
      words(book.volunteer, book.card(state.card).text, "p.text")),
    isOpen(view) ? null : h("div.plays", {}, play(view, state.card, listened(view), { kind: ".small", sign: "speak" }), slow(view, state.card, ".small")));
}

/** The language in which the sentence itself is heard. */
function listened({ state, book, language }) {
  return state.speaker === PARENT ? book.volunteer : language;
}

function reply(view) {
  const { state, book, language } = view;
  const meaning = book.card(state.answer);
  const who = answering(state, book);
  const [heard, other] = who === PARENT ? [book.volunteer, language] : [language, book.volunteer];
  const missing = soundOf(view, state.answer, heard.code) === "missing";
  const said = book.text(state.answer, heard.code, state.form).text;
  return bubble(
    who, state.turn === who,
    { kind: `.reply${side(view)}`, attributes: { "data-missing": missing } },
    h("button.tap.said", { type: "button", "data-answer": state.answer, "aria-pressed": "true", "aria-label": meaning.text },
      picture(view, meaning.picture)),
    h("div.sentence", { "data-fits": true },
      h("div.line", {},
        words(heard, said, `p.${said.length > 8 ? "say" : "loud"}`),
        play(view, state.answer, heard)),
      h("div.line", {},
        words(other, book.text(state.answer, other.code, state.form).text, "p.say.theirs"),
        who === PARENT ? sayBack(view) : null),
      isOpen(view) && who !== PARENT ? marks(view, state.answer) : null),
    h("div.others", { role: "group", "aria-label": view.words.otherAnswers },
      answersOf(view).filter((id) => id !== state.answer).slice(0, 2).map((id) => otherAnswer(view, id))),
  );
}

function sayBack(view) {
  const { state, language } = view;
  return h("button.tap.pill", { ...plays(state.answer, language), "data-state": soundOf(view, state.answer, language.code),
    "aria-label": `${view.words.fits}: ${view.words.say(nameOf(view, language))}` },
    icon("ear"), own(view, view.words.fits, "span.label"));
}

function otherAnswer(view, id) {
  const { state, book, language } = view;
  return h("button.tap.tile", { type: "button", "data-answer": id },
    picture(view, book.card(id).picture),
    words(language, book.text(labelOf(view, id), language.code, state.form).text, "span.label"));
}
