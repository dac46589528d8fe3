// Plans: cards put in order beforehand, for a first visit or for a talk about school; and one's own.

import { h } from "../dom.js";
import { back, bar, help } from "../parts/bar.js";
import { bubble } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { silence } from "../parts/notice.js";
import { signTile, themeTile } from "../parts/tile.js";
import { own } from "../parts/words.js";
import { VOLUNTEER } from "../state.js";

export function plans(view) {
  const { state, book, language } = view;
  return [
    bar(back(view), own(view, view.words.plansTitle, "span.title"), [], help(view)),
    h("main", { "data-key": "plans" }, silence(view),
      bubble(VOLUNTEER, state.turn === VOLUNTEER, {},
        h("div.themes", { "data-scroll": "plans", "data-columns": 4 },
          book.plans(language.code, state.form).map((plan) => themeTile(view, plan)),
          signTile(view, "prepare", state.own.length ? view.words.ownPlanOf(state.own.length) : view.words.newPlan, { sign: "pencil" })))),
    dock(view),
  ];
}
