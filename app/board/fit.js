// Words always fit: where a sentence would be cut, it is set smaller, and what is least needed goes first.

/** Scale of the letters, and whether the board is tight: then CSS leaves out the second line. Tried in this order. */
const STEPS = [[1, false], [0.9, false], [0.8, false], [1, true], [0.9, true], [0.8, true], [0.72, true], [0.64, true], [0.56, true]];

/** Sets every element marked `data-fits` below `root` as large as fits. Reads all, then writes all, step by step. */
export function fitWords(root) {
  let tight = [...root.querySelectorAll("[data-fits]")];
  for (const step of STEPS) {
    tight.forEach((element) => set(element, step));
    tight = tight.filter(overflows);
    if (!tight.length) return;
  }
}

function set(element, [scale, tight]) {
  element.style.setProperty("--fit", scale);
  element.toggleAttribute("data-tight", tight);
}

function overflows(element) {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}
