// There is nothing to show: the link opens nothing, or the server cannot be reached. In every language there is.

import { h } from "/visit/dom.js";
import { inLanguage } from "../parts.js";

/** Why a link opens nothing; whose it was is not known, so it is said in all languages. */
export function closed(told) {
  const said = told.map((one) => h("section", inLanguage(one), h("p.label", {}, one.text), h("p", {}, one.ask)));
  return h("main.screen.closed", { "data-screen": "closed" }, h("h1.title", {}, "Praatplaat"), said);
}

/** No connection, so no words and no icons either: a sign that everybody knows. */
export function unreachable(retry) {
  const button = h("button.tap.huge", { type: "button", "aria-label": "Praatplaat" }, "↻");
  button.addEventListener("click", retry);
  return h("main.screen.closed", { "data-screen": "unreachable" }, h("h1.title", {}, "Praatplaat"), button);
}
