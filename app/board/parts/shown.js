// What a phrase is shown by: its own picture, or the thing in the talk plate whose word it is.

import { picture } from "./icon.js";
import { detail } from "./scene.js";

export function shown(view, id) {
  const { book, state } = view;
  const spot = book.spotOf(id);
  if (!spot) return picture(view, book.card(id).picture);
  return detail(book.picture(spot.plate.picture, state.language, state.form), spot.at);
}
