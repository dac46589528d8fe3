// One phrase: who says it to whom, how it reads and sounds, what it should mean, and what one can say of it.

import { h } from "/visit/dom.js";
import { button, faces, formWord, icon, inLanguage, play, sentence, tool, word } from "../parts.js";
import { picture } from "../pictures.js";
import { isDone, name } from "../rules.js";

const SAYS = { volunteer: "volunteer-says", parent: "parent-says", both: "both-say" };

export function phrase(app) {
  const { task } = app;
  return h("main.screen.phrase", { "data-screen": "phrase", "data-card": task.card, "data-key": `phrase ${name(task)}` },
    top(app),
    h("section.bubble", { "data-who": task.says === "parent" ? "parent" : "volunteer" },
      h("div.cover", {}, picture(task.picture, task.forms[0].form)),
      h("p.quiet", {}, word(app, SAYS[task.says])),
      task.forms.map((shape) => wording(app, task, shape)),
      marks(app, task)),
    asked(app, task),
    meaning(app, task),
    backs(app, task),
    dock(app, task));
}

/** How far we are, and the way back. */
function top(app) {
  const step = { number: app.step + 1, count: app.walk.length };
  const title = app.task.title[app.visit.language.code] ?? Object.values(app.task.title)[0] ?? "";
  return h("header.top", {},
    button("previous", { "aria-label": word(app, "previous") }, icon("back", "icon arrow")),
    h("h1.heading", { tabindex: "-1" }, h("span.label", inLanguage(app.visit.language), title), h("span.quiet", {}, word(app, "step", step))),
    h("progress", { value: step.number, max: step.count, "aria-label": word(app, "step", step) }));
}

function wording(app, task, shape) {
  const of = `${name(task)} ${shape.form}`;
  const spoken = shape.clip
    ? play(app, of, shape.clip.url, `${word(app, "listen")} ${formWord(app, task, shape.form)}`)
    : h("span.mute", {}, icon("mute"));
  return h("div.wording", { "data-form": shape.form },
    h("div.who", {}, faces(task, shape.form), h("span.label", {}, formWord(app, task, shape.form)), h("span.mark", {}, icon(MARKS[voice(shape)]))),
    h("div.line", {}, sentence(app, shape.text), spoken));
}

const MARKS = { recorded: "tick", "no-sound": "mute", computer: "computer", person: "mic" };

/** Whose voice it is, by the word for it. */
function voice(shape) {
  if (shape.recorded) return "recorded";
  if (!shape.clip) return "no-sound";
  return shape.clip.computer ? "computer" : "person";
}

/** What the signs beside the forms mean, each once. */
function marks(app, task) {
  const found = [...new Set(task.forms.map(voice))];
  return h("p.marks", {}, found.map((key) => h("span.mark", {}, icon(MARKS[key]), word(app, key))));
}

function asked(app, task) {
  if (!task.asked) return null;
  return h("section.asked", {}, icon("tip"), h("div", {}, h("h2.label", {}, word(app, "asked")), h("p", { dir: "auto" }, task.asked)));
}

function meaning(app, task) {
  const lines = task.meanings.map(({ language, text }) => h("p.text", inLanguage(app.visit.languages[language]), text));
  return lines.length ? h("section.meaning", {}, h("h2.quiet", {}, word(app, "meaning")), lines) : null;
}

/** What somebody understood who had not seen the source: folded, so that it does not lead anybody. */
function backs(app, task) {
  const known = task.forms.filter((shape) => shape.back);
  if (!known.length) return null;
  const lines = known.map(({ form, back }) => h("div.back", {}, h("span.quiet", {}, formWord(app, task, form)), h("p", { dir: "auto" }, back.meaning)));
  return h("section.backs", {},
    button("back", { "aria-expanded": String(app.opened) }, icon("ear"), h("span.label", {}, word(app, "back")), icon(app.opened ? "up" : "down")),
    app.opened ? h("div.folded", {}, lines) : null);
}

function dock(app, task) {
  const said = (kind) => (task.said.includes(kind) ? "true" : null);
  return h("div.dock", { "data-done": isDone(task) },
    h("div.tools", {},
      tool(app, "open-correct", "pencil", "correct", { "data-said": said("correct") ?? said("comment") }),
      tool(app, "open-odd", "odd", "odd", { "data-said": said("odd") }),
      tool(app, "record", "mic", "record", { "data-said": task.forms.every((one) => one.recorded) ? "true" : null })),
    h("div.ways", {},
      button("good", { kind: ".main", "data-said": said("approve") }, icon("tick"), h("span.label", {}, word(app, "good"))),
      button("next", { kind: ".way" }, h("span.label", {}, word(app, "next")), icon("next", "icon arrow"))));
}
