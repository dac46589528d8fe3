// After the last phrase: thanks, what was done and what is left.

import { h } from "/visit/dom.js";
import { button, heading, icon, word } from "../parts.js";
import { picture } from "../pictures.js";
import { tally, unrecorded } from "../rules.js";

export function end(app) {
  const counts = tally(app.tasks);
  const wanted = unrecorded(app.tasks).length;
  return h("main.screen.end", { "data-screen": "end", "data-key": "end" },
    h("div.cover", {}, picture("thank-you", "woman")),
    heading(app, "thanks"),
    h("p.text", {}, word(app, "thanks-why")),
    h("dl.counts", {},
      count(app, "tick", "count-good", counts.good),
      count(app, "pencil", "count-corrected", counts.corrected),
      count(app, "mic", "count-recorded", counts.recorded),
      count(app, "dots", "count-left", counts.left)),
    h("div.dock", {},
      counts.left ? button("show-left", { kind: ".main" }, h("span.label", {}, word(app, "show-left")), icon("next", "icon arrow")) : null,
      wanted ? button("record-all", {}, icon("mic"), h("span.label", {}, word(app, "record-all"))) : null,
      h("div.ways", {},
        button("previous", { kind: ".way" }, icon("back", "icon arrow"), h("span.label", {}, word(app, "previous"))),
        button("finish", { kind: ".way" }, h("span.label", {}, word(app, "finish"))))));
}

const count = (app, sign, key, value) => h("div", {}, h("dt", {}, icon(sign), word(app, key)), h("dd.title", {}, value));

export function bye(app) {
  return h("main.screen.end", { "data-screen": "bye", "data-key": "bye" },
    h("div.cover", {}, h("img", { src: "/visit/icons/192.png", alt: "" })),
    heading(app, "thanks"),
    h("p.text", {}, word(app, "bye")));
}
