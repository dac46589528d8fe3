// Finds cards by what somebody types, in every language of the pack. Pure: no page, no network, no clock.
// Letters that people leave out or take for one another become one; that hangs on the letters, never on a language.

/** How well a word fits: the very word, its beginning, with a slip of the finger, one inside the other. */
const EXACT = 1, BEGUN = 0.7, SLIPPED = 0.5, INSIDE = 0.3;
/** What a word adds the more of it is typed, what an edit and an end not yet typed take off. */
const FULLER = 0.2, EDIT = 0.05, UNFINISHED = 0.03;
/** A synonym is worth a little less, each further word of a text too; below this part of the best is no answer. */
const SYNONYM = 0.97, LONGER = 0.001, FLOOR = 0.25;
/** So many typed words count, so many stay known until the next keystroke, and so many letters of a word. */
const ASKED = 24, KEPT = 32, LETTERS = 40;

export class Finder {
  #places = new Map();
  #kept = new Map();

  /**
   * @param index     {cards: [ids], terms: {<code>: ["<text>\n<other form>\t<synonym>\t…" for each card]}}
   * @param languages Map or object by code: only these languages are searched
   */
  constructor({ cards, terms }, languages) {
    const codes = Object.keys(terms).filter((code) => (languages instanceof Map ? languages.has(code) : code in languages));
    Object.assign(this, { cards, many: codes.length, lengths: new Uint8Array(cards.length * codes.length) });
    codes.forEach((code, nth) => terms[code].forEach((said, card) => this.#add(said, card * codes.length + nth)));
    this.words = [...this.#places.keys()];
    this.masks = Int32Array.from(this.words, maskOf);
    this.worths = new Float32Array(this.lengths.length);
  }

  /** Ids of the cards that fit what is typed, best first; `allowed(id)` says which may be shown. */
  find(query, { limit = 24, allowed = () => true } = {}) {
    const asked = [...new Set(wordsOf(query))].slice(0, ASKED).map((word) => this.#look(word));
    const best = this.#best(this.#sum(asked), limit, allowed);
    return best.filter(({ worth }) => worth >= FLOOR * best[0].worth).map(({ id }) => id);
  }

  // A place is a card in one language. A word of its text is noted before the same word as a synonym.
  #add(said, place) {
    said.split("\t").forEach((text, synonym) => {
      const words = wordsOf(text);
      this.lengths[place] ||= words.length;
      for (const word of [...words, ...words.map(bare)]) if (word) this.#note(word, 2 * place + (synonym && 1));
    });
  }

  #note(word, noted) {
    const places = this.#places.get(word);
    if (!places) this.#places.set(word, [noted]);
    else if (places.at(-1) >> 1 !== noted >> 1) places.push(noted);
  }

  // Who types changes the last word only.
  #look(word) {
    const found = this.#kept.get(word) ?? this.#match(word);
    this.#kept.delete(word);
    this.#kept.set(word, found);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value);
    return found;
  }

  // How well a typed word fits each place, and what it weighs: the rarer, the more.
  #match(typed) {
    const fits = new Float32Array(this.lengths.length);
    const places = [];
    for (const way of [typed, bare(typed)].filter(Boolean)) {
      const mask = maskOf(way);
      this.words.forEach((word, nth) => {
        const fit = fitOf(way, mask, word, this.masks[nth]);
        for (const noted of fit ? this.#places.get(word) : []) {
          if (!fits[noted >> 1]) places.push(noted >> 1);
          fits[noted >> 1] = Math.max(fits[noted >> 1], noted & 1 ? fit * SYNONYM : fit);
        }
      });
    }
    const often = this.#places.get(typed)?.length ?? places.length;
    return { fits, places, weight: often && Math.log(1 + this.cards.length / often) };
  }

  #sum(asked) {
    const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
    const worths = this.worths.fill(0);
    for (const { fits, places, weight } of asked) for (const place of places) worths[place] += (fits[place] * weight) / whole;
    return worths;
  }

  // The best few in order; of equals the one that comes first in the index.
  #best(worths, limit, allowed) {
    const best = [];
    this.cards.forEach((id, card) => {
      const worth = this.#worth(worths, card * this.many);
      if (!worth || worth <= best[limit - 1]?.worth || !allowed(id)) return;
      let at = best.length;
      while (at && best[at - 1].worth < worth) at--;
      best.splice(at, 0, { id, worth });
      best.splice(limit);
    });
    return best;
  }

  // A card is worth what the language makes of it in which it fits best.
  #worth(worths, from) {
    let best = 0;
    for (let place = from; place < from + this.many; place++) {
      if (worths[place]) best = Math.max(best, worths[place] - LONGER * this.lengths[place]);
    }
    return best;
  }
}

// 0 is no fit. Masks put most words aside: a letter that the other word has not is an edit at least.
function fitOf(typed, mask, word, other) {
  const edits = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  const larger = word.length > 3 && !(other & ~mask) && typed.includes(word) ? INSIDE : 0;
  if (bits(mask & ~other) > edits) return larger;
  const at = word.indexOf(typed);
  const typedOf = (FULLER * typed.length) / word.length;
  if (!at) return word === typed ? EXACT : BEGUN + typedOf;
  return slipped(typed, word, edits) || (at > 0 && typed.length > 2 ? INSIDE + typedOf / 2 : larger);
}

function bits(mask) {
  let count = 0;
  for (; mask; mask &= mask - 1) count++;
  return count;
}

/** Which letters a word has, a bit for each; letters far apart may share one. */
function maskOf(word) {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

const ROWS_OF_EDITS = [0, 0, 0].map(() => new Uint8Array(LETTERS + 1));

// Edits are: a letter more, one less, another one, two swapped. The beginning of a word may be meant as well.
function slipped(typed, word, edits) {
  const most = Math.min(word.length, typed.length + edits);
  if (!edits || most < typed.length - edits) return 0;
  let [before, above, row] = ROWS_OF_EDITS, least;
  for (let at = 0; at <= most; at++) above[at] = at;
  for (let down = 1; down <= typed.length; down++) {
    row[0] = least = down;
    const letter = typed.charCodeAt(down - 1), last = typed.charCodeAt(down - 2);
    for (let at = 1; at <= most; at++) {
      const other = word.charCodeAt(at - 1);
      row[at] = Math.min(above[at] + 1, row[at - 1] + 1, above[at - 1] + (letter === other ? 0 : 1));
      if (other === last && at > 1 && letter === word.charCodeAt(at - 2)) row[at] = Math.min(row[at], before[at - 2] + 1);
      least = Math.min(least, row[at]);
    }
    if (least > edits) return 0;
    [before, above, row] = [above, row, before];
  }
  const whole = most === word.length && above[most] <= edits;
  return SLIPPED - EDIT * (whole ? above[most] : least) + (whole ? UNFINISHED : 0);
}

/** What does not count: marks on letters and Arabic vowels, tatweel, hamza by itself, apostrophes. */
const SILENT = /[\p{M}\p{Cf}ـء'’‘ʼ`]/gu;
const FOLDED = /[ٱةىیکı٠-٩۰-۹ሀ-ፗ]/g;
const ALIKE = { "ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ı": "i" };
/** The Arabic article, also grown together with a small word before it. */
const ARTICLE = /^([وفبك]?ال|لل)(?=.{3})/;
/** Rows of Ethiopic letters that sound like another row; in these two the first and the fourth sound alike. */
const ROWS = { 0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x1340: 0x1338, 0x12d0: 0x12a0 };
const OPEN = [0x1203, 0x12a3];

function wordsOf(text) {
  const folded = text.toLowerCase().normalize("NFKD").replace(SILENT, "").replace(FOLDED, fold);
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => word.slice(0, LETTERS));
}

function fold(letter) {
  const code = letter.charCodeAt();
  return ALIKE[letter] ?? (code < 0x1200 ? String(code & 15) : syllable(code & 7, code & ~7));
}

// A consonant, and a sign for its vowel unless it is the sixth: a wrong vowel is one slip, and a first letter finds.
function syllable(order, own) {
  const row = ROWS[own] ?? own;
  const vowel = OPEN.includes(row + order) ? 0 : order;
  return String.fromCharCode(row + 5, ...(order === 5 ? [] : [0x1380 + vowel]));
}

/** A word without its article; "" where it has none. */
function bare(word) {
  return ARTICLE.test(word) ? word.replace(ARTICLE, "") : "";
}
