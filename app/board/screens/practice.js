// Practice: a word card at a time. Hear it, hear it slowly, read and say it, hear it again. The volunteer learns the
// family's words, or the parent learns Dutch.

import { h } from "../dom.js";
import { back, bar, help, tool } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { nameOf } from "../parts/play.js";
import { shown } from "../parts/shown.js";
import { own, roman, words } from "../parts/words.js";
import { STEPS } from "../rules/learn.js";
import { PARENT } from "../state.js";

export function practice(view) {
  const { state, book, words: text } = view;
  const { ids, at, learner } = state.practice;
  const learning = learner === PARENT ? book.volunteer : view.language;
  return [
    bar(back(view), [own(view, text.practiseTitle(nameOf(view, learning)), "span.title"), own(view, `${at + 1}/${ids.length}`, "span.quiet.count")],
      [tool(view, "learner", "swap", text.otherWay(nameOf(view, learner === PARENT ? view.language : book.volunteer)))], help(view)),
    h("main.practice", { "data-key": "practice" }, silence(view),
      bubble(learner, state.turn === learner, { kind: `${learner === PARENT ? "" : side(view)}.drill`, attributes: { "data-doing": STEPS[state.practice.step] ?? null } }, word(view, learning)),
      steps(view)),
    dock(view),
  ];
}

function word(view, learning) {
  const { state, book, language } = view;
  const id = state.practice.ids[state.practice.at];
  const said = book.text(id, learning.code, state.form);
  const other = learning === language ? book.volunteer : language;
  return [
    h("div.picture", {}, shown(view, id)),
    h("div.sentence", { "data-fits": true },
      words(learning, said.text, "p.say"),
      learning === language ? roman(said.roman) : null,
      words(other, book.text(id, other.code, state.form).text, "p.text")),
  ];
}

const SIGNS = { hear: "speak-loud", slow: "slow", read: "say-it", again: "speak-loud" };

function steps(view) {
  const { practice } = view.state;
  return h("div.steps-row", { role: "group", "aria-label": view.words.practise },
    turnTo(view, "previous", "back", -1, view.words.previousWord),
    STEPS.map((step, at) => h("button.tap.drill-step", { type: "button", "data-step": step, "data-key": step, "aria-pressed": String(practice.step === at) },
      icon(SIGNS[step], "icon big-icon"), own(view, view.words.drill[step], "span.label"))),
    turnTo(view, "next-word", "next", 1, view.words.nextWord));
}

function turnTo(view, key, sign, by, label) {
  return h("button.tap.drill-step.turn-to", { type: "button", "data-action": "other-word", "data-by": by, "data-key": key },
    icon(sign, "icon big-icon"), own(view, label, "span.label"));
}
