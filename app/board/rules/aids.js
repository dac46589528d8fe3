// What helps beside the cards: search, a typed sentence, what was said, a phrase that sounded odd, and settings.

import { PARENT, VOLUNTEER, facing, keep, over } from "./visit.js";

export const AIDS = {
  search: (state) => over(state, "search"),
  query: (state, { text }) => ({ ...state, query: text }),
  trail: (state) => over(state, "trail"),
  settings: (state) => over(state, "settings"),
  "odd-list": (state) => over(state, "odd-list"),
  help: (state) => over(state, "help"),
  ready: (state) => over(state, "ready"),

  set: (state, { name, value }) => put(state, { ...state.settings, [name]: value }),
  flip: flipped,

  odd: (state, { card }) => listed(state, toggled(state, card)),
  "odd-clear": (state) => listed(state, []),

  sentence: (state, { text, who }) => over(state, "sentence", { turn: who ?? VOLUNTEER, sentence: blank(text ?? "", who ?? VOLUNTEER) }),
  type: (state, { text }) => ({ ...state, sentence: { ...state.sentence, text } }),
  writer: (state) => {
    const who = state.sentence.who === PARENT ? VOLUNTEER : PARENT;
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

// Across the table: the screen is split where there is room for it, or else turned round now.
function flipped(state) {
  if (facing(state) || state.flip) return put({ ...state, flip: false }, { ...state.settings, opposite: false });
  const [next, effect] = put(state, { ...state.settings, opposite: true });
  return [{ ...next, flip: !facing(next) }, effect];
}

/** Whether the volunteer marked this phrase, in this language, as sounding odd. */
export function soundsOdd({ odd, language, form }, id) {
  return odd.some((one) => one.id === id && one.language === language && one.form === form);
}

function toggled(state, id) {
  const { odd, language, form } = state;
  if (!soundsOdd(state, id)) return [...odd, { id, language, form }].slice(-60);
  return odd.filter((one) => !(one.id === id && one.language === language && one.form === form));
}

function listed(state, odd) {
  return [{ ...state, odd }, keep("odd", odd)];
}

const blank = (text, who) => ({ text, who, status: "idle", result: null, problem: null });

function translating(state, _event, book) {
  const { text, who } = state.sentence;
  if (!text.trim()) return state;
  const [from, to] = who === PARENT ? [state.language, book.volunteer.code] : [book.volunteer.code, state.language];
  const asked = { text: text.trim(), from, to, form: state.form };
  return [{ ...state, missing: null, sentence: { ...state.sentence, status: "busy", asked } }, { translate: asked }];
}

// What comes back for another sentence than the one that was asked last is nobody's business any more.
function heard(state, asked, change) {
  if (state.screen !== "sentence" || state.sentence?.asked !== asked) return state;
  return { ...state, sentence: { ...state.sentence, ...change } };
}
