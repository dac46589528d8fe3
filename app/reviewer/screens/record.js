// Recording one form of a phrase: say it, hear it as it was and as it becomes, keep it.

import { h } from "/visit/dom.js";
import { button, faces, formWord, icon, inLanguage, play, sentence, tool, word } from "../parts.js";
import { canRecord } from "../recorder.js";
import { name } from "../rules.js";

export function record(app) {
  const { task, take } = app;
  const shape = task.forms.find((one) => one.form === take.form);
  return h("main.screen.record", { "data-screen": "record", "data-phase": take.phase, "data-key": `record ${name(task)} ${take.form}` },
    h("header.top", {},
      button("cancel", { "aria-label": word(app, "previous") }, icon("back", "icon arrow")),
      h("h1.heading", { tabindex: "-1" }, h("span.label", {}, word(app, "record")), app.takes.length ? h("span.quiet", {}, `${word(app, "count-left")}: ${app.takes.length}`) : null)),
    app.takes.length ? null : forms(app),
    h("section.bubble", { "data-who": task.says === "parent" ? "parent" : "volunteer" },
      h("div.who", {}, faces(task, take.form), h("span.label", {}, formWord(app, task, take.form))),
      sentence(app, shape.text),
      task.meanings.slice(0, 1).map(({ language, text }) => h("p.quiet", inLanguage(app.visit.languages[language]), text))),
    h("section.take", {}, PHASES[take.phase](app, take)));
}

/** Which form is recorded, where there are more. */
function forms(app) {
  const { task, take } = app;
  if (task.forms.length < 2) return null;
  return h("div.forms", {}, task.forms.map(({ form, recorded }) =>
    button("record-form", { "data-form": form, "aria-pressed": String(form === take.form) },
      recorded ? icon("tick") : null, h("span.label", {}, formWord(app, task, form)))));
}

const skip = (app) => (app.takes.length ? button("record-skip", { kind: ".way" }, h("span.label", {}, word(app, "next")), icon("next", "icon arrow")) : null);

const file = (app) =>
  h("label.tap.file", {}, icon("file"), h("span.label", {}, word(app, "file")),
    h("input.hidden", { type: "file", accept: "audio/*", capture: !canRecord(), "data-change": "file" }));

const start = (app) => button("record-start", { kind: ".huge", "aria-label": word(app, "record-start") }, icon("mic"));

const again = (app) => tool(app, "record-again", "again", "again");

const without = (key) => (app) => [h("p.warning", { role: "alert" }, icon("warn"), word(app, key)), h("div.rest", {}, file(app), skip(app))];

const PHASES = {
  ready: (app) => [h("p", {}, word(app, "record-how")), start(app), h("p.label", {}, word(app, "record-start")), h("div.rest", {}, file(app), skip(app))],
  none: without("mic-none"),
  denied: without("mic-denied"),
  recording: (app) => [
    h("p.clock.title", {}, word(app, "seconds", { seconds: 0 })),
    h("div.level", { "aria-hidden": "true" }, h("span")),
    button("record-stop", { kind: ".huge", "aria-label": word(app, "record-stop") }, icon("stop")),
    h("p.label", {}, word(app, "record-stop")),
  ],
  sending: (app) => [h("p.text", { role: "status" }, icon("dots"), word(app, "sending"))],
  unsent: (app) => [
    h("p.warning", { role: "alert" }, icon("wifi-off"), word(app, "offline")),
    h("div.rest", {}, tool(app, "record-retry", "swap", "retry"), again(app)),
    keep(app),
  ],
  refused: (app, take) => [h("p.warning", { role: "alert" }, icon("warn"), app.problem(take.problem)), h("div.rest", {}, again(app), skip(app))],
  heard: (app, take) => [
    h("div.compare", {},
      version(app, "before", take.heard.before, "mic"),
      version(app, "after", take.heard.after, "tablet")),
    take.heard.advice.map(({ text }) => h("p.advice", {}, icon("tip"), text)),
    keep(app),
    h("div.rest", {}, again(app), skip(app)),
  ],
};

const version = (app, key, source, sign) =>
  h("div.version", {}, play(app, key, source, word(app, key)), h("p", {}, icon(sign), h("span", {}, word(app, key))));

const keep = (app) => button("record-keep", { kind: ".main" }, icon("tick"), h("span.label", {}, word(app, "keep")));
