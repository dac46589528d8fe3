// Writing a phrase better, or something about it.

import { h } from "/visit/dom.js";
import { button, faces, formWord, heading, inLanguage, word } from "../parts.js";
import { name } from "../rules.js";

export function correct(app) {
  const { task, visit } = app;
  return h("main.screen.correct", { "data-screen": "correct", "data-key": `correct ${name(task)}` },
    heading(app, "how-better"),
    task.meanings.slice(0, 2).map(({ language, text }) => h("p.quiet", inLanguage(visit.languages[language]), text)),
    task.forms.map((shape) => h("label.field", {},
      h("span.who", {}, faces(task, shape.form), h("span.label", {}, formWord(app, task, shape.form) || visit.language.autonym)),
      h("textarea.say", { name: shape.form, rows: "3", maxlength: "400", spellcheck: "false", ...inLanguage(visit.language) }, shape.text))),
    h("label.field", {}, h("span.label", {}, word(app, "comment")),
      h("textarea.text", { name: "comment", rows: "2", maxlength: "1000", dir: "auto" })),
    h("div.dock", {}, h("div.ways", {},
      button("send-correct", { kind: ".main" }, h("span.label", {}, word(app, "send"))),
      button("cancel", { kind: ".way" }, h("span.label", {}, word(app, "cancel"))))));
}
