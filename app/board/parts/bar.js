// The bar: the way back, where we are, and the tools that exist on this screen.

import { h } from "../dom.js";
import { icon } from "./icon.js";
import { own } from "./words.js";

/** A button with a picture and a word; a phone shows the picture only, a screen reader always has the word. */
export function tool(view, action, picture, label, { bare = false, pressed = null, kind = "" } = {}) {
  const attributes = { type: "button", "data-action": action, "data-key": action };
  if (pressed !== null) attributes["aria-pressed"] = String(pressed);
  return h(
    `button.tap.tool${bare ? ".bare" : ""}${kind}`,
    bare ? { ...attributes, "aria-label": label } : attributes,
    icon(picture),
    bare ? null : own(view, label, "span.label"),
  );
}

export function back(view) {
  return tool(view, "back", "back", view.words.back, { bare: true, kind: ".lead" });
}

/** `title` is one node or several; the heading takes the focus when the screen changes. */
export function bar(lead, title, tools = []) {
  return h("header.bar", {}, lead, h("h1", { tabindex: "-1" }, title), h("div.tools", {}, tools));
}

const SIGNS = { ready: "tablet-ok", loading: "download", partial: "download", none: "wifi-off" };

/** One line that tells the truth about working without internet. */
export function readiness(view) {
  const { offline, files, pending } = view.status;
  const counting = (offline === "loading" || offline === "partial") && files.total > 0;
  let text = view.words.offline[offline];
  if (counting && files.done < files.total) text = view.words.arrived(files.done, files.total);
  else if (counting && pending > 0) text = view.words.making(pending);
  return h(`span.ready.${offline}`, { role: "status" }, icon(SIGNS[offline]), own(view, text, "span.words"));
}
