// No card says it: a typed sentence, translated by a machine. It says so, shows both languages and what came out when
// it was translated back; without internet the nearest cards are offered instead.

import { h } from "../dom.js";
import { back, bar, flip, help, tool } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { nameOf, soundOf, slow } from "../parts/play.js";
import { own, roman, words } from "../parts/words.js";
import { PARENT } from "../state.js";
import { found, hit } from "./search.js";

const NEAREST = 6;

export function sentence(view) {
  const { who } = view.state.sentence;
  const { book, language } = view;
  const [from, to] = who === PARENT ? [language, book.volunteer] : [book.volunteer, language];
  return [
    bar(back(view), own(view, view.words.typeIt, "span.title"),
      [tool(view, "writer", "swap", view.words.typeHere(nameOf(view, to))), flip(view)], help(view)),
    h("main.sentence-main", { "data-key": "sentence" }, silence(view),
      bubble(who, view.state.turn === who, { kind: ".typed" }, form(view, from)),
      outcome(view, from, to)),
    dock(view),
  ];
}

function form(view, from) {
  const { text, status } = view.state.sentence;
  const busy = status === "busy";
  return h("div.writing", {},
    h("label.field", {}, own(view, view.words.typeHere(nameOf(view, from)), "span.quiet"),
      h("textarea.text", { "data-input": "type", "data-first": true, "data-key": `type-${from.code}`, dir: from.direction, lang: from.code, "data-script": from.script,
        rows: 2, maxlength: 200, spellcheck: "false", autocapitalize: "sentences", autocomplete: "off", "data-enter": "translate", enterkeyhint: "go" }, text)),
    h("button.tap.pill.do", { type: "button", "data-action": "translate", "data-key": "translate", "aria-disabled": busy || !text.trim() ? "true" : null },
      icon(busy ? "dots" : "next"), own(view, busy ? view.words.translating : view.words.translate, "span.label")),
    h("p.warning", {}, icon("warn"), own(view, view.words.noNames)));
}

function outcome(view, from, to) {
  const { status, result } = view.state.sentence;
  if (status === "done") return translated(view, from, to, result);
  if (status === "failed") return instead(view);
  return h("div.outcome", { "data-key": "waiting" });
}

function translated(view, from, to, { text, back: again, engine, roman: line, clip }) {
  const state = soundOf(view, "sentence", to.code);
  return bubble(view.state.sentence.who, false, { kind: `.outcome${to.direction === "rtl" ? side(view) : ""}`, attributes: { "data-key": "translated", "data-unchecked": true, role: "status" } },
    h("div.sentence", { "data-fits": true },
      words(to, text, "p.say"), roman(line),
      h("p.text.back", {}, own(view, view.words.backAgain, "span.quiet"), again ? words(from, ` ${again}`, "span.text") : own(view, ` ${view.words.noBack}`, "span.text")),
      h("p.marks", {}, h("span", { "data-mark": "machine" }, icon("draft"), own(view, view.words.machine(engine), "span.quiet")))),
    h("div.plays", {},
      h("button.tap.round.play", { type: "button", "data-action": "say-sentence", "data-state": clip ? state : "missing", disabled: !clip, "aria-label": view.words.say(nameOf(view, to)) },
        icon(clip ? "speak-loud" : "mute")),
      slow(view)));
}

// Why there is no translation, and the cards that come nearest.
function instead(view) {
  const { problem, text } = view.state.sentence;
  const why = problem[view.ui] ?? view.words.translateOffline;
  const near = found(view, text, NEAREST).filter((id) => !view.book.isPrivate(id));
  return h("div.outcome.instead", { "data-key": "instead" },
    h("p.notice.alarm", { role: "alert" }, icon("wifi-off"), own(view, why, "span.label")),
    near.length ? own(view, view.words.nearest, "p.text") : null,
    h("div.cards", { "data-scroll": "nearest" }, near.map((id) => hit(view, id))));
}
