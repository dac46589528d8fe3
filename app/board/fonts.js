// Letters that travel in the pack. Text is readable before they come; the first paint waits for them a moment only.

const MOMENT = 250;

/** Loads a pack's fonts in the place of those before; resolves when they are there or the moment is over. */
export function loadFonts(pack, link) {
  const faces = pack.fonts.map(({ family, weight, file }) =>
    new FontFace(family, `url("${link(file)}")`, { weight: String(weight), display: "swap" }));
  const loaded = faces.map((face) => face.load().then(put, () => null));
  return Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, MOMENT))]);
}

// Two faces of one name would leave it to the browser which one draws a letter that only the new one has.
function put(face) {
  const before = [...document.fonts].filter((one) => one.family === face.family && one.weight === face.weight);
  document.fonts.add(face);
  before.forEach((one) => document.fonts.delete(one));
}
