// The board brings its own style sheets into whatever root it is mounted in.

import { h } from "./dom.js";

const sheet = (name) => new URL(`styles/${name}.css`, import.meta.url).href;
const SHEETS = ["tokens", "board", "screens", "sizes"].map(sheet);

/** For the screens that come after the first card: nobody waits for it. */
const LATER = sheet("others");

/** Adds the sheets to `root` unless its page already has them; resolves when they are there (or will not come); calls `later` when the last one is. */
export function dress(root, later) {
  const tree = root.getRootNode();
  const place = tree instanceof ShadowRoot ? tree : document.head;
  const present = new Set([...place.querySelectorAll("link[rel=stylesheet]")].map((link) => link.href));
  const wanted = SHEETS.filter((one) => !present.has(one)).map((one) => add(place, one));
  if (!present.has(LATER)) add(place, LATER).then(later);
  return Promise.all(wanted);
}

function add(place, href) {
  return new Promise((resolve) => {
    const link = h("link", { rel: "stylesheet", href });
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    place.append(link);
  });
}
