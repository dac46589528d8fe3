// A wide scene with places to tap: a talk plate, or a body to point at.

import { svg } from "../dom.js";

const WIDE = 1024, HIGH = 512;

/**
 * `source` is the URL of a picture of 1024 by 512. A place is {id, at: [left, top, width, height], label, hook, on, state}:
 * `hook` is the data attribute that says what a tap on it means, `on` whether it is the chosen one.
 */
export function scene(source, name, places, extra = []) {
  return svg("svg", { class: "plate", viewBox: `0 0 ${WIDE} ${HIGH}`, role: "group", "aria-label": name },
    svg("image", { href: source, width: WIDE, height: HIGH }),
    ...places.map(place), ...extra);
}

// The box is as large as the thing; what is tapped is outlined, so that both see what the word belongs to.
function place({ id, at: [x, y, width, height], label, hook, value = id, on, state }) {
  return svg("rect", { class: "spot", [`data-${hook}`]: value, "data-key": id, x, y, width, height, rx: 14, tabindex: 0,
    role: "button", "aria-label": label, "aria-pressed": String(Boolean(on)), "data-state": state ?? null });
}

/** One place out of a scene, by itself. */
export function detail(source, [x, y, width, height]) {
  return svg("svg", { class: "detail", viewBox: `${x} ${y} ${width} ${height}`, "aria-hidden": "true" }, svg("image", { href: source, width: WIDE, height: HIGH }));
}

/** The word of a place, written at its foot. Its outline is drawn below it, so that it can be read on any ground. */
export function tag({ script, direction, code }, text, [x, y, width, height]) {
  const word = svg("text", { class: "tag", x: x + width / 2, y: Math.min(y + height - 8, HIGH - 10), lang: code, direction, "data-script": script });
  word.textContent = text;
  return word;
}
