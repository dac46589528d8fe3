// What the screens share: words, texts in a language, icons, buttons, faces.

import { h, svg } from "/visit/dom.js";
import { picture } from "./pictures.js";

/** A word of the page with its places filled in, each isolated: a name in other letters turns nothing round. */
export function word(app, key, filled = {}) {
  const text = app.visit.words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => isolated(String(filled[name] ?? ""))).trim();
}

const isolated = (value) => (value ? `\u2068${value}\u2069` : "");

/** Says of an element which language its text is in. */
export const inLanguage = (language) => ({ lang: language.code, dir: language.direction, "data-script": language.script });

export function icon(name, kind = "icon") {
  return svg("svg", { class: kind, "aria-hidden": "true", "data-key": name }, svg("use", { href: `#${name}` }));
}

/** A button that does something; `data-do` names it in the table of app.js. */
export function button(action, attributes, ...children) {
  const { kind = "", ...more } = attributes;
  return h(`button.tap${kind}`, { type: "button", "data-do": action, ...more }, ...children);
}

/** A button with an icon and a word. */
export function tool(app, action, sign, key, attributes = {}) {
  return button(action, attributes, icon(sign), h("span.label", {}, word(app, key)));
}

const FACES = {
  volunteer: ["seat-volunteer-talk", "seat-parent"],
  parent: ["seat-parent-talk", "seat-volunteer"],
  both: ["seat-volunteer-talk", "seat-parent-talk"],
};

/** Who says it to whom, as two faces. */
export function faces(task, form) {
  const [from, to] = FACES[task.says];
  return h("span.faces", {}, face(from, form), icon("next", "icon arrow"), face(to, form));
}

const face = (name, form) => h("span.face", { "data-who": name.includes("parent") ? "parent" : "volunteer" }, picture(name, form));

/** Who is addressed, or who speaks, in words; empty where it makes no difference. */
export function formWord(app, task, form) {
  if (form === "both") return "";
  return word(app, `${task.says === "parent" ? "by" : "to"}-${form}`);
}

/** The phrase itself, large. */
export function sentence(app, text) {
  return h("p.say", { ...inLanguage(app.visit.language), "data-length": text.length > 34 ? "long" : null }, text);
}

/** A button that plays `source`; `of` names the sound. */
export function play(app, of, source, label, kind = ".round") {
  const now = app.sounding?.of === of ? app.sounding.state : "rest";
  const sign = now === "missing" ? "mute" : now === "loading" ? "dots" : "speak-loud";
  return button("play", { kind, "data-of": of, "data-source": source, "data-state": now, "aria-label": label }, icon(sign));
}

export const heading = (app, key, filled) => h("h1.title", { tabindex: "-1" }, word(app, key, filled));
