// Said: everything that was said in this talk, the last thing first; a tap says it again. It lives in memory only.

import { h } from "../dom.js";
import { back, bar, flip, help } from "../parts/bar.js";
import { bubble } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { soundOf } from "../parts/play.js";
import { shown } from "../parts/shown.js";
import { own, words } from "../parts/words.js";

export function trail(view) {
  const { state } = view;
  const said = state.trail.filter(({ id }) => view.book.spoken([id], view.language.code, state.form).length).reverse();
  return [
    bar(back(view), own(view, view.words.trail, "span.title"), [flip(view)], help(view)),
    h("main", { "data-key": "trail" }, silence(view),
      bubble(state.turn, true, { kind: ".trail" },
        h("p.promise", {}, icon("lock"), own(view, said.length ? view.words.trailGoes : view.words.nothingSaid)),
        h("ol.cards", { "data-scroll": "trail" }, said.map((one) => h("li", {}, entry(view, one)))))),
    dock(view),
  ];
}

function entry(view, { id, who, language: heard }) {
  const { book, state, language } = view;
  const theirs = words(language, book.text(id, language.code, state.form).text, heard === language.code ? "span.label" : "span.line");
  const ours = words(book.volunteer, book.card(id).text, heard === language.code ? "span.line" : "span.label");
  return h("button.tap.card", { type: "button", "data-play": heard, "data-of": id, "data-who": who, "data-state": soundOf(view, id, heard) },
    shown(view, id),
    h("span.words", {}, heard === language.code ? [theirs, ours] : [ours, theirs]));
}
