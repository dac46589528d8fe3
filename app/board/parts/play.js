// Buttons that speak, and the tortoise that makes them speak slowly.

import { h } from "../dom.js";
import { icon } from "./icon.js";

/** "rest", "loading", "playing" or "missing", for one phrase in one language. */
export function soundOf(view, of, language) {
  const { sounding, missing } = view.state;
  const same = (request) => request?.of === of && request.language === language;
  if (same(sounding)) return sounding.state;
  return same(missing) && missing.why === "noSound" ? "missing" : "rest";
}

/** A round button that says phrase `of` in a language of the pack. */
export function play(view, of, language, { kind = ".play", sign = "speak-loud" } = {}) {
  const state = soundOf(view, of, language.code);
  const signs = { missing: "mute", loading: "dots" };
  return h(
    `button.tap.round${kind}`,
    { ...plays(of, language), "data-state": state, "aria-label": view.words.say(nameOf(view, language)) },
    icon(signs[state] ?? sign),
  );
}

/** The tortoise; with `of` it says that phrase, or else what was said last on this screen. */
export function slow(view, of = null, kind = ".slow") {
  return h(
    `button.tap.round${kind}`,
    { type: "button", "data-action": "slow", "data-of": of, "aria-pressed": String(view.state.slow), "aria-label": view.words.slow },
    icon("slow"),
  );
}

/** Attributes of anything that speaks when tapped. */
export function plays(of, language) {
  return { type: "button", "data-play": language.code, "data-of": of };
}

export function nameOf(view, language) {
  return language.names[view.ui] ?? language.autonym;
}
