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

/** One place out of a scene, by itself: nothing of what stands around it. */
export function detail(source, [x, y, width, height]) {
  const box = `${x} ${y} ${width} ${height}`;
  return svg("svg", { class: "detail", viewBox: box, "aria-hidden": "true" },
    svg("svg", { x, y, width, height, viewBox: box }, svg("image", { href: source, width: WIDE, height: HIGH })));
}

const LINE = 26;

/**
 * The words of places, each written at the foot of its place, or above one that stands there already. An outline
 * below the letters lets them be read on any ground. A word is {text, at}.
 */
export function tags({ script, direction, code }, words) {
  const taken = [];
  return words.map(({ text, at: [left, top, width, height] }) => {
    const half = 7 * text.length;
    const x = Math.min(Math.max(left + width / 2, half), WIDE - half);
    let y = Math.min(top + height - 8, HIGH - 10);
    while (y > LINE && taken.some((one) => Math.abs(one.x - x) < one.half + half && Math.abs(one.y - y) < LINE)) y -= LINE / 2;
    taken.push({ x, y, half });
    const tag = svg("text", { class: "tag", x, y, lang: code, direction, "data-script": script });
    tag.textContent = text;
    return tag;
  });
}
