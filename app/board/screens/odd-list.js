// Sounded odd: phrases that were marked on this tablet, with a code to read out or type for the coordinator. Nothing is sent.

import { h } from "../dom.js";
import { back, bar, help, tool } from "../parts/bar.js";
import { nameOf } from "../parts/play.js";
import { own, words } from "../parts/words.js";

export function oddList(view) {
  const { state, words: text } = view;
  return [
    bar(back(view), own(view, text.oddTitle, "span.title"),
      state.odd.length ? [tool(view, "odd-clear", "bin", text.oddClear)] : [], help(view)),
    h("main.odd-list", { "data-key": "odd-list" },
      own(view, state.odd.length ? text.oddHow : text.oddNone, "p.text"),
      h("ol.codes", { "data-scroll": "odd" }, state.odd.map((one) => entry(view, one)))),
  ];
}

function entry(view, { id, language }) {
  const { book } = view;
  const { code, text } = book.card(id);
  return h("li.entry", {},
    own(view, code, "b.code"),
    words(book.volunteer, text, "span.label"),
    own(view, nameOf(view, book.language(language)), "span.quiet"));
}
