// The bar: the way back, where we are, and the tools that exist on this screen.

import { h } from "../dom.js";
import { running } from "../rules/plan.js";
import { picture as drawn, icon } from "./icon.js";
import { own } from "./words.js";

/** A button with a picture and a word; a phone shows the picture only, a screen reader always has the word. */
export function tool(view, action, picture, label, { bare = false, pressed = null, kind = "", of = null, name = null, scene = null } = {}) {
  const attributes = { type: "button", "data-action": action, "data-key": action, "data-of": of, "aria-label": name };
  if (pressed !== null) attributes["aria-pressed"] = String(pressed);
  return h(
    `button.tap.tool${bare ? ".bare" : ""}${kind}`,
    bare ? { ...attributes, "aria-label": label } : attributes,
    picture ? icon(picture) : drawn(view, scene, { kind: "img.icon" }),
    bare ? null : own(view, label, "span.label"),
  );
}

export function back(view) {
  return tool(view, "back", "back", view.words.back, { bare: true, kind: ".lead" });
}

/** Across the table, or side by side again. */
export function flip(view, kind = "") {
  const { state, words } = view;
  const away = state.settings.opposite;
  return tool(view, "flip", away ? "flip-back" : "flip", away ? words.flipBack : words.flip, { kind });
}

export const search = (view, kind = "") => tool(view, "search", "search", view.words.search, { kind });

export const trail = (view) => tool(view, "trail", "trail", view.words.trail);

/** The plan that is under way, with how far it is; or else where plans are. */
export function plan(view, kind = "") {
  const under = running(view.state, view.book);
  if (!under) return tool(view, "plans", "plan", view.words.plans, { kind });
  const done = under.cards.filter((id) => under.said.includes(id)).length;
  const label = `${view.words.plans}: ${done} ${view.words.of} ${under.cards.length}`;
  return tool(view, "plan", "plan", `${done}/${under.cards.length}`, { kind, name: label });
}

/** Help stands in the same corner wherever there is a bar. */
export const help = (view) => tool(view, "help", "help", view.words.help, { kind: ".corner" });

/** `title` is one node or several; the heading takes the focus when the screen changes. */
export function bar(lead, title, tools = [], corner = null) {
  return h("header.bar", {}, lead, h("h1", { tabindex: "-1" }, title), h("div.tools", {}, tools), corner);
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
