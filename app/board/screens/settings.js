// Settings of this tablet: how people sit, how large the words are, and in which language the board helps the volunteer.

import { h } from "../dom.js";
import { back, bar, help, tool } from "../parts/bar.js";
import { icon, picture } from "../parts/icon.js";
import { own } from "../parts/words.js";
import { UI_LANGUAGES } from "../strings.js";

export function settings(view) {
  const { state, words: text } = view;
  const { opposite, split, large, swapped } = state.settings;
  return [
    bar(back(view), own(view, text.settings, "span.title"), [tool(view, "odd-list", "odd", text.oddOf(state.odd.length))], help(view)),
    h("main.settings", { "data-key": "settings", "data-scroll": "settings" },
      group(view, text.sitting, [
        option(view, "opposite", false, !opposite, text.sitBeside, "sit-beside"),
        option(view, "opposite", true, opposite, text.sitAcross, "sit-across"),
      ]),
      group(view, text.acrossHow, [
        option(view, "split", true, split, text.acrossSplit, "split"),
        option(view, "split", false, !split, text.acrossTurn, "flip"),
      ]),
      group(view, text.seats, [
        option(view, "swapped", false, !swapped, text.volunteerLeft, "seat-left"),
        option(view, "swapped", true, swapped, text.volunteerRight, "seat-right"),
      ]),
      group(view, text.letters, [
        option(view, "large", false, !large, text.lettersNormal, "letters"),
        option(view, "large", true, large, text.lettersLarge, "letters-large"),
      ]),
      group(view, text.buttons, Object.entries(UI_LANGUAGES).map(([code, name]) => option(view, "ui", code, view.ui === code, name, null))),
      h("section.group", {}, h("label.field.stacked", {}, own(view, text.postNumber, "span.label"),
        h("input.text", { type: "tel", "data-input": "post", "data-key": "post", value: state.settings.post, maxlength: 16, autocomplete: "off" })))),
  ];
}

function group(view, title, options) {
  return h("section.group", { role: "group", "aria-label": title }, own(view, title, "h2.label"), h("div.options", {}, options));
}

function option(view, name, value, on, label, sign) {
  const scene = sign && view.state.language && view.book.picture(sign, view.state.language, view.state.form ?? "both");
  return h("button.tap.option", { type: "button", "data-set": name, "data-value": JSON.stringify(value), "data-key": `${name}-${value}`, "aria-pressed": String(on) },
    scene ? picture(view, sign) : sign && icon(SIGNS[sign] ?? sign), own(view, label, "span.label"), on ? icon("tick", "icon sign") : null);
}

const SIGNS = { "sit-beside": "flip-back", "sit-across": "flip" };
