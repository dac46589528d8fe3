// Icons and pictures: fetched before they are needed, so that a lost connection takes none of them away.

import { h } from "/visit/dom.js";

const SHEETS = ["/visit/icons.svg", "icons.svg"];
const AHEAD = 3;

const kept = new Map();
const lost = new Set();

/** Puts the icons into the page, once; without them every button still has its words. */
export async function bringIcons() {
  const sheets = SHEETS.map(async (address) => (await fetch(address)).text());
  for (const text of await Promise.all(sheets).catch(() => [])) {
    const sheet = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    sheet.setAttribute("class", "hidden");
    sheet.setAttribute("aria-hidden", "true");
    document.body.append(document.importNode(sheet, true));
  }
}

const address = (name, form) => `picture/${name}.svg?form=${form === "man" ? "man" : "woman"}`;

/** A picture, drawn with people as in the families of this language; an empty place where it did not come. */
export function picture(name, form, kind = "img") {
  const src = address(name, form);
  return lost.has(src) ? h("span") : h(kind, { src, alt: "", draggable: "false" });
}

/** Fetches the pictures of the next phrases; `changed` is called when one that was wanted did not come. */
export function prepare(tasks, changed) {
  for (const task of tasks.slice(0, AHEAD)) hold(address(task.picture, task.forms[0].form), changed);
}

// A picture that is held is shown again without asking the server.
function hold(src, changed) {
  if (kept.has(src)) return;
  const image = new Image();
  image.addEventListener("load", () => lost.delete(src) && changed());
  image.addEventListener("error", () => {
    kept.delete(src);
    lost.add(src);
    changed();
  });
  image.src = src;
  kept.set(src, image);
}
