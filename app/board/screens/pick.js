// A card whose answers are picked: on a body, on the keys of a keypad, or from a long list.

import { h } from "../dom.js";
import { figureIn, figureOf, keyTile, pointing } from "../parts/pickers.js";
import { answerTile } from "../parts/tile.js";
import { card, labelOf } from "./card.js";

export const pick = (view) => card(view, choices);

function choices(view, ids) {
  const label = (id) => labelOf(view, id);
  if (figureOf(view)) return pointing(view, ids, label);
  const keyed = view.book.card(view.state.card).picker === "number";
  const key = (id) => keyed && figureIn(view, label(id)) !== null;
  return h("div.choices", { "data-scroll": `answers-${view.state.card}`, "data-keys": keyed },
    ids.map((id) => (key(id) ? keyTile(view, id, label(id)) : answerTile(view, id, { label: label(id) }))));
}
