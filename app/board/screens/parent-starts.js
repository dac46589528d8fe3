// The parent begins: the same grid in yellow, their words first. A tap says it in Dutch.

import { h } from "../dom.js";
import { back, bar, tool } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { silence } from "../parts/notice.js";
import { wishTile } from "../parts/tile.js";
import { own, words } from "../parts/words.js";
import { PARENT } from "../state.js";

export function parentStarts(view) {
  const { state, book, language } = view;
  const word = book.word("starts", language.code, state.form);
  const title = [
    word ? words(language, word.text, "span.title") : null,
    own(view, view.words.parentStarts[state.form] ?? view.words.parentStarts.both, "span.title.ours"),
  ];
  return [
    bar(back(view), h("span.names.row", {}, title), [
      tool(view, "flip", state.flip ? "flip-back" : "flip", state.flip ? view.words.flipBack : view.words.flip),
      tool(view, "help", "help", view.words.help),
    ]),
    h("main", { "data-key": "parent-starts" }, silence(view),
      bubble(PARENT, state.turn === PARENT, { kind: side(view) },
        h("div.themes.wishes", { "data-scroll": "parent-starts" },
          book.begins(language.code, state.form).map((id) => wishTile(view, id))))),
    dock(view),
  ];
}
