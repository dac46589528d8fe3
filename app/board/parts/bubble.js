// The screen is a speech bubble: its colour and its tail say whose turn it is.

import { h, svg } from "../dom.js";

/** A bubble of `who`; full colour and in charge when it is their turn. `kind` adds classes (".question.rtl"). */
export function bubble(who, active, { kind = "", attributes = {} } = {}, ...children) {
  const turn = { "data-who": who, "data-active": active };
  return h(`section.bubble${kind}`, { ...turn, ...attributes }, ...children, tail());
}

function tail() {
  return svg(
    "svg",
    { class: "tail", viewBox: "0 0 60 32", "aria-hidden": "true" },
    svg("path", { d: "M10 2.5C12 14 9 24 1 31C22 30 44 20 52 2.5" }),
    svg("path", { class: "mouth", d: "M11.6 0H50.6L49.4 4L48 6H11.4Z" }),
  );
}

/** Class of everything the parent reads in a right-to-left script. */
export function side(view) {
  return view.language?.direction === "rtl" ? ".rtl" : "";
}
