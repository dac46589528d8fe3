// A visit: what it begins with, where it can go, and what the tablet keeps beyond it. Pure.

export const VOLUNTEER = "volunteer";
export const PARENT = "parent";

/** How this tablet is used; the only thing about people in it is where they sit. */
export const SETTINGS = Object.freeze({ ui: null, large: false, swapped: false, opposite: false, split: true, post: "" });

/** What a visit begins with; nothing of it is kept. */
const VISIT = {
  turn: VOLUNTEER, theme: null, card: null, answer: null, speaker: null, from: null, before: null, explained: null, picks: false,
  plate: null, spot: null, tags: false, find: null, practice: null, query: "", sentence: null,
  plan: null, picking: false, ended: false, former: [], trail: [],
  age: null, about: null, private: false, slow: false, flip: false, tip: false,
  echo: null, sounding: null, missing: null,
};

/** The state at opening; `kept` holds what outlives a visit: {remembered, settings, own, odd, roomy}. */
export function opening({ remembered = null, settings = SETTINGS, own = [], odd = [], roomy = true } = {}) {
  const family = { language: remembered?.language ?? null, form: null, remembered };
  return { ...VISIT, ...family, settings, own, odd, roomy, screen: "start" };
}

export const quiet = { echo: null, missing: null };

export const go = (state, screen, more = {}) => ({ ...state, ...quiet, tip: false, screen, ...more });

export const say = (of, language, slow) => ({ say: { of, language, slow } });

export const keep = (name, value) => ({ keep: { name, value } });

export function other(who) {
  return who === PARENT ? VOLUNTEER : PARENT;
}

/** The language somebody's words have to be said in: that of the one who listens. */
export function listening(state, speaker, book) {
  return speaker === PARENT ? book.volunteer.code : state.language;
}

/** The first screen of a talk. */
export function begin(state, form) {
  const remembered = { language: state.language, form };
  const { settings, own, odd, roomy, sounding, former } = state;
  return { ...opening({ remembered, settings, own, odd, roomy }), form, sounding, former, screen: "themes" };
}

export function home(state) {
  return go(state, state.form ? "themes" : "start", { turn: VOLUNTEER, before: null });
}

/** Lays a screen over the one that is open; *back* leads to that. A screen that is under it already comes up again. */
export function over(state, screen, more = {}) {
  // A card that was opened from this very screen is not what lies under it.
  let before = state.screen === "card" && state.from === screen ? state.before : placeOf(state);
  for (let one = before; one; one = one.before) if (one.screen === screen) before = one.before;
  return go(state, screen, { turn: VOLUNTEER, before, ...more });
}

/** Takes away what lies on top. */
export function under(state) {
  return state.before ? go(state, state.before.screen, state.before) : home(state);
}

const PLACE = ["screen", "before", "turn", "theme", "card", "answer", "speaker", "from", "explained", "picks", "plate", "spot", "practice"];

/** What *back* needs to know of a screen. */
export function placeOf(state) {
  return Object.fromEntries(PLACE.map((name) => [name, state[name]]));
}

/** Whether the screen is split, so that two people across a table both read upright. A body or a keypad needs all of it. */
export function facing({ screen, settings, roomy, picks }) {
  return screen === "card" && settings.opposite && settings.split && roomy && !picks;
}

/** Across a table, a screen that cannot be split turns to the one whose turn it is. */
export function turned(state, before) {
  if (["screen", "turn", "card"].every((name) => state[name] === before[name])) return state;
  const flip = state.settings.opposite && state.form !== null && state.turn === PARENT && !facing(state);
  return flip === state.flip ? state : { ...state, flip };
}

/** Notes what was said, by whom and in which language, for as long as this visit lasts. */
export function noted(state, id, who, language) {
  const last = state.trail.at(-1);
  if (last && last.id === id && last.language === language) return state;
  return { ...state, trail: [...state.trail.slice(-199), { id, who, language }] };
}
