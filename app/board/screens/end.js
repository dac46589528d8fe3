// End: only asked when there is something that could stay behind, a plan of one's own.

import { h } from "../dom.js";
import { back, bar } from "../parts/bar.js";
import { icon } from "../parts/icon.js";
import { own } from "../parts/words.js";

export function end(view) {
  const { words: text, state } = view;
  return [
    bar(back(view), own(view, text.endTitle, "span.title")),
    h("main.end", { "data-key": "end" },
      own(view, text.endHow(state.own.length), "p.text"),
      choice(view, "end-visit", "bin", text.endAll, text.endAllHow),
      choice(view, "keep-plan", "plan", text.endKeep, text.endKeepHow)),
  ];
}

function choice(view, action, sign, title, why) {
  return h("button.tap.choice", { type: "button", "data-action": action }, icon(sign, "icon huge"),
    h("span.words", {}, own(view, title, "span.title"), own(view, why, "span.text")));
}
