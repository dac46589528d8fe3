// Letters that travel in the pack. Text is readable before they come; the first paint waits for them a moment only.

const MOMENT = 250;

/** Loads a pack's fonts; resolves when they are there or the moment is over. */
export function loadFonts(pack, link) {
  const faces = pack.fonts.map(({ family, weight, file }) =>
    new FontFace(family, `url("${link(file)}")`, { weight: String(weight), display: "swap" }));
  const loaded = faces.map((face) => face.load().then((ready) => document.fonts.add(ready), () => null));
  return Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, MOMENT))]);
}
