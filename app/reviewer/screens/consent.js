// Before the first recording: what a voice is used for, and that it can be taken back.

import { h } from "/visit/dom.js";
import { button, heading, icon, word } from "../parts.js";

export function consent(app) {
  return h("main.screen.consent", { "data-screen": "consent", "data-key": "consent" },
    heading(app, "consent-title"),
    h("div.big", {}, icon("mic", "icon huge")),
    h("p.text", {}, app.visit.consent.text),
    h("p.text", {}, word(app, "consent-how")),
    h("label.tap.check", {}, h("input", { type: "checkbox", name: "agree" }), h("span.label", {}, word(app, "consent-yes"))),
    h("div.dock", {}, h("div.ways", {},
      button("agree", { kind: ".main" }, h("span.label", {}, word(app, "go-on")), icon("next", "icon arrow")),
      button("cancel", { kind: ".way" }, h("span.label", {}, word(app, "cancel"))))));
}
