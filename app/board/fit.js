// Words always fit: where a sentence would be cut, it is set a step smaller, never cut.

const STEPS = [1, 0.9, 0.81, 0.73, 0.66, 0.6, 0.54];

/** Sets every element marked `data-fits` below `root` as large as fits. Reads all, then writes all, step by step. */
export function fitWords(root) {
  let tight = [...root.querySelectorAll("[data-fits]")];
  tight.forEach((element) => element.style.setProperty("--fit", STEPS[0]));
  for (const step of STEPS.slice(1)) {
    tight = tight.filter(overflows);
    if (!tight.length) return;
    tight.forEach((element) => element.style.setProperty("--fit", step));
  }
}

function overflows(element) {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}
