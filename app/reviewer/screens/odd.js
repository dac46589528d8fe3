// What is wrong with the sound: one tap.

import { h } from "/visit/dom.js";
import { button, formWord, heading, play, sentence, word } from "../parts.js";
import { name } from "../rules.js";

const REASONS = ["odd-word", "odd-unclear", "odd-pace", "odd-accent", "odd-machine", "odd-other"];

export function odd(app) {
  const { task } = app;
  const heard = task.forms.filter((shape) => shape.clip);
  return h("main.screen.odd", { "data-screen": "odd", "data-key": `odd ${name(task)}` },
    heading(app, "what-odd"),
    heard.map((shape) => h("div.line", {}, sentence(app, shape.text), play(app, `${name(task)} ${shape.form}`, shape.clip.url, `${word(app, "listen")} ${formWord(app, task, shape.form)}`))),
    h("div.chips", {}, REASONS.map((reason) => button("odd", { "data-reason": reason }, h("span.label", {}, word(app, reason))))),
    h("div.dock", {}, h("div.ways", {}, button("cancel", { kind: ".way" }, h("span.label", {}, word(app, "cancel"))))));
}
