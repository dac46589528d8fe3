// What helps beside the cards: search, a typed sentence, what was said, a phrase that sounded odd, and settings.

import { PARENT, VOLUNTEER, facing, keep, other, over } from "./visit.js";

export const TOOLS = {
  search: (state) => over(state, "search", { query: "", private: false }),
  query: (state, { text }) => ({ ...state, query: text }),
  trail: (state) => over(state, "trail"),
  settings: (state) => over(state, "settings"),
  "odd-list": (state) => over(state, "odd-list"),
  help: (state) => over(state, "help"),
  ready: (state) => over(state, "ready"),

  set: (state, { name, value }) => put(state, { ...state.settings, [name]: value }),
  post: (state, { text }) => put(state, { ...state.settings, post: text.replace(/[^0-9+ -]/g, "").slice(0, 16) }),
  flip: flipped,

  odd: (state, { card }) => listed(state, toggled(state, card)),
  "odd-clear": (state) => listed(state, []),

  sentence: (state, { text, who }) => over(state, "sentence", { turn: who ?? VOLUNTEER, sentence: blank(text ?? "", who ?? VOLUNTEER) }),
  type: (state, { text }) => {
    // What was translated belongs to the words as they were.
    const same = text.trim() === state.sentence.asked?.text;
    return { ...state, sentence: same ? { ...state.sentence, text } : blank(text, state.sentence.who) };
  },
  writer: (state) => {
    const who = other(state.sentence.who);
    return { ...state, turn: who, sentence: blank("", who) };
  },
  translate: translating,
  translated: (state, { asked, result }) => heard(state, asked, { status: "done", result }),
  untranslated: (state, { asked, problem }) => heard(state, asked, { status: "failed", problem }),
  "say-sentence": (state) => [{ ...state, missing: null }, { speak: state.sentence.result }],
};

function put(state, settings) {
  return [{ ...state, settings }, keep("settings", settings)];
}

// Across the table: the screen is split where there is room for it, or else turned round now; later turns turn it.
function flipped(state) {
  if (state.settings.opposite) return put({ ...state, flip: false }, { ...state.settings, opposite: false });
  const [next, effect] = put(state, { ...state.settings, opposite: true });
  return [{ ...next, flip: !facing(next) }, effect];
}

/** Whether the volunteer marked this phrase, in this language, as sounding odd. */
export function soundsOdd({ odd, language }, id) {
  return odd.some((one) => one.id === id && one.language === language);
}

function toggled(state, id) {
  const { odd, language } = state;
  if (!soundsOdd(state, id)) return [...odd, { id, language }].slice(-60);
  return odd.filter((one) => one.id !== id || one.language !== language);
}

function listed(state, odd) {
  return [{ ...state, odd }, keep("odd", odd)];
}

const blank = (text, who) => ({ text, who, status: "idle", result: null, problem: null });

function translating(state, _event, book) {
  const { text, who } = state.sentence;
  if (!text.trim() || state.sentence.status === "busy") return state;
  const [from, to] = who === PARENT ? [state.language, book.volunteer.code] : [book.volunteer.code, state.language];
  const asked = { text: text.trim(), from, to, form: state.form };
  return [{ ...state, missing: null, sentence: { ...state.sentence, status: "busy", asked } }, { translate: asked }];
}

// What comes back for another sentence than the one that was asked last is nobody's business any more.
function heard(state, asked, change) {
  if (state.screen !== "sentence" || state.sentence?.asked !== asked) return state;
  return { ...state, sentence: { ...state.sentence, ...change } };
}
