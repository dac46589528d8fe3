// Prepare: put a plan together, card by card, and in order. It waits on this tablet until the visit is over.

import { h } from "../dom.js";
import { back, bar, help, tool } from "../parts/bar.js";
import { bubble } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { own, words } from "../parts/words.js";
import { OWN } from "../rules/plan.js";
import { VOLUNTEER } from "../state.js";

export function prepare(view) {
  const { state, words: text } = view;
  const cards = state.own.filter((id) => view.book.card(id));
  return [
    bar(back(view), own(view, text.ownPlan, "span.title"),
      [cards.length ? tool(view, "practise", "practise", text.practise, { of: OWN }) : null,
       cards.length ? tool(view, "drop-plan", "bin", text.dropPlan) : null], help(view)),
    h("main", { "data-key": "prepare" }, silence(view),
      bubble(VOLUNTEER, true, { kind: ".preparing" },
        h("div.acts-row", {},
          act(view, "pick", "add", text.pickCards),
          state.former.length ? act(view, "former-plan", "again", text.formerPlan(state.former.length)) : null,
          cards.length ? h("button.tap.pill.go-plan", { type: "button", "data-theme": OWN }, icon("next"), own(view, text.startPlan, "span.label")) : null),
        cards.length ? null : h("div.empty", {}, own(view, text.planHow, "p.text"), pasted(view)),
        h("ol.prepared", { "data-scroll": "prepare" }, cards.map((id, at) => row(view, id, at, cards.length))))),
    dock(view),
  ];
}

// On an iPad a scanned link opens in the browser, not in the app of the home screen: there it is pasted.
function pasted(view) {
  return h("label.field", {}, own(view, view.words.pasteLink, "span.label"),
    h("input.text", { type: "text", "data-input": "plan-link", "data-key": "plan-link", autocomplete: "off", spellcheck: "false", inputmode: "url" }));
}

function act(view, action, sign, label) {
  return h("button.tap.pill", { type: "button", "data-action": action, "data-key": action }, icon(sign), own(view, label, "span.label"));
}

function row(view, id, at, count) {
  const { book, words: text } = view;
  const name = book.card(id).text;
  const button = (action, sign, label, by, off) =>
    h("button.tap.round.mini", { type: "button", "data-action": action, "data-of": id, "data-by": by, "data-key": `${action}-${id}-${by}`,
      "aria-disabled": off ? "true" : null, "aria-label": `${label}: ${name}` }, icon(sign));
  return h("li.entry", { "data-row": id },
    picture(view, book.card(id).picture, { kind: "img.thumb" }),
    words(book.volunteer, name, "span.label"),
    button("move", "up", text.up, -1, at === 0),
    button("move", "down", text.down, 1, at === count - 1),
    button("choose", "close", text.outOfPlan, null, false));
}
