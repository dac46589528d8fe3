// Icons are symbols of one file; a picture is an asset of the pack.

import { h, svg } from "../dom.js";

const SHEET = new URL("../icons.svg", import.meta.url).href;

export function icon(name, kind = "icon") {
  return svg("svg", { class: kind, "aria-hidden": "true", "data-key": name }, svg("use", { href: `${SHEET}#${name}` }));
}

const NO_PICTURE = new URL("../no-picture.svg", import.meta.url).href;

/** A scene of the family's cast; a speech bubble where the pack has none. Beside words it needs no name of its own; alone it says what it shows. */
export function picture(view, name, { alt = "", kind = "img" } = {}) {
  const { book, state } = view;
  return h(kind, { src: book.picture(name, state.language, state.form) ?? NO_PICTURE, alt, draggable: "false", decoding: "async" });
}
