// Letters of the reviewer's script: a phone may not have them, or has ones that are hard to read.

const WEIGHTS = [700, 400];

/** Loads the letters of scripts one after another; the page is read in the phone's own until they are there. */
export async function loadLetters(scripts) {
  for (const script of scripts) {
    for (const weight of WEIGHTS) await load(script, weight);
  }
}

async function load(script, weight) {
  const source = `url("font/${script}-${weight}.woff2")`;
  const face = new FontFace(`Praatplaat ${script}`, source, { weight: String(weight), display: "swap" });
  await face.load().then((loaded) => document.fonts.add(loaded), () => null);
}
