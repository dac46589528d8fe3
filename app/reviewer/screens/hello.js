// The first screen: what this is, how long it takes, what becomes of it, and under which name.

import { h } from "/visit/dom.js";
import { button, icon, word } from "../parts.js";
import { picture } from "../pictures.js";
import { left, minutes } from "../rules.js";

export function hello(app) {
  const { visit, tasks } = app;
  const count = left(tasks).length || tasks.length;
  const fill = { name: visit.name, organisation: visit.organisation };
  return h("main.screen.hello", { "data-screen": "hello", "data-key": "hello" },
    h("div.cover", {}, picture("talking", "woman")),
    h("h1.title", { tabindex: "-1" }, word(app, "hello", fill)),
    h("p.text", {}, word(app, "about")),
    h("p.text", {}, word(app, "ask")),
    fact("plan", word(app, "duration", { count, minutes: minutes(count) }), word(app, "pause")),
    fact("lock", word(app, "privacy", fill)),
    h("label.field", {}, h("span.label", {}, word(app, "name")), h("span.quiet", {}, word(app, "name-how")),
      h("input", { name: "name", value: visit.name, maxlength: "80", autocomplete: "given-name", dir: "auto" })),
    h("div.dock", {}, button("start", { kind: ".main" }, h("span.label", {}, word(app, "start")), icon("next", "icon arrow"))));
}

const fact = (sign, ...lines) => h("div.fact", {}, icon(sign), h("div", {}, lines.map((line) => h("p", {}, line))));
