// Text on the screen: always with its language, direction and script, so that letters and voices come out right.

import { h } from "../dom.js";

/** Words of a phrase: `language` is an entry of the pack ({code, script, direction}). */
export function words(language, text, kind = "span.text") {
  return h(kind, { lang: language.code, dir: language.direction, "data-script": language.script }, text);
}

/** The board's own words, in the volunteer's language. */
export function own(view, text, kind = "span.text") {
  return h(kind, { lang: view.ui, dir: "ltr", "data-script": "Latn" }, text);
}

/** The romanised line: the family's words in letters a volunteer can try. */
export function roman(text) {
  return text ? h("p.roman", { dir: "ltr", "data-script": "Latn" }, text) : null;
}
