// Themes: what shall we talk about? And, twice as wide and next to their seat: the parent begins.

import { h } from "../dom.js";
import { bar, help, plan, readiness, search, tool, trail } from "../parts/bar.js";
import { bubble } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { picture } from "../parts/icon.js";
import { news, picking, silence } from "../parts/notice.js";
import { signTile, themeTile } from "../parts/tile.js";
import { own, words } from "../parts/words.js";
import { PARENT, VOLUNTEER } from "../state.js";

export function themes(view) {
  const { state, book, language } = view;
  const title = h("span.names", {}, own(view, view.words.topics, "span.title"), view.offline ? readiness(view) : null);
  const tiles = book.themes(language.code, state.form).map((theme) => themeTile(view, theme));
  if (book.plates(language.code, state.form).length && !state.picking) tiles.push(platesTile(view));
  const begins = !state.picking && book.begins(language.code, state.form).length > 0 ? [starts(view)] : [];
  return [
    bar(tool(view, "end-visit", "door", view.words.end, { kind: ".lead" }), title, [search(view), plan(view), trail(view)], help(view)),
    h("main", { "data-key": "themes" }, picking(view) ?? news(view), silence(view),
      bubble(VOLUNTEER, state.turn === VOLUNTEER, {},
        h("div.themes", { "data-scroll": "themes", "data-columns": columns(tiles.length + 2 * begins.length) }, tiles, begins))),
    dock(view),
  ];
}

// Few themes get large tiles; twenty still stand on a lying tablet without scrolling, in rows of seven, with the
// parent's own tile below them from edge to edge.
function columns(places) {
  return places <= 8 ? 4 : places <= 15 ? 5 : places <= 18 ? 6 : 7;
}

function platesTile(view) {
  const { book, state, language } = view;
  return signTile(view, "plates", view.words.plates, { scene: book.plates(language.code, state.form)[0].picture });
}

function starts(view) {
  const { state, book, language } = view;
  const word = book.word("starts", language.code, state.form);
  return h(
    "button.tap.starts",
    { type: "button", "data-action": "parent-starts", "data-who": PARENT, "data-key": "starts" },
    picture(view, "seat-parent-begins"),
    h("span.words", {},
      word ? words(language, word.text, "span.title") : null,
      own(view, view.words.parentStarts[state.form] ?? view.words.parentStarts.both, "span.label")),
  );
}
