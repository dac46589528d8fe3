// Words always fit: where a sentence would be cut, it is set smaller, and what is least needed goes first.

/**
 * What is tried, in this order: scale of the letters, whether the second line goes (CSS does that), and, as a last
 * resort, whether a word may be broken.
 */
const STEPS = [
  [1], [0.9], [0.8], [1, "tight"], [0.9, "tight"], [0.8, "tight"], [0.72, "tight"], [0.64, "tight"], [0.72, "tight", "broken"],
];

/** Sets every element marked `data-fits` below `root` as large as fits. Reads all, then writes all, step by step. */
export function fitWords(root) {
  let tight = [...root.querySelectorAll("[data-fits]")];
  for (const step of STEPS) {
    tight.forEach((element) => set(element, step));
    tight = tight.filter(overflows);
    if (!tight.length) return;
  }
}

function set(element, [scale, ...signs]) {
  element.style.setProperty("--fit", scale);
  for (const sign of ["tight", "broken"]) element.toggleAttribute(`data-${sign}`, signs.includes(sign));
}

function overflows(element) {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}
