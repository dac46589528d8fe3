// What the board is showing, and how an event changes it. Pure: no page, no sound, no clock, no chance.
//
// reduce(state, event, book) gives [state, effects]; an effect is {say: {of, language, slow}}, {remember: {...}},
// {keep: {name, value}}, {translate: {...}} or {speak: {...}}. The rules stand in rules/, by what they are about.

import { TOOLS } from "./rules/aids.js";
import { LEARN } from "./rules/learn.js";
import { PLAN, isPlan, setOf } from "./rules/plan.js";
import { TALK } from "./rules/talk.js";
import { PARENT, VOLUNTEER, begin, go, opening, over, quiet, say, turned, under } from "./rules/visit.js";

export { answering } from "./rules/talk.js";
export { facing } from "./rules/visit.js";
export { PARENT, VOLUNTEER, opening };

export function reduce(state, event, book) {
  const change = CHANGES[event.type];
  if (!change) return [state, []];
  const [next, ...effects] = [change(state, event, book)].flat();
  return [turned(next, state), effects];
}

/** The state once other phrases came in: a language, theme or card that is gone is not shown any more. */
export function settled(state, book) {
  if (state.form === null) return kept(state, book);
  if (!book.holds(state.language)) return opening({ ...state, remembered: null });
  const { before, echo } = state;
  const cards = [state.card, state.answer, state.spot?.id, echo?.card, before?.card, before?.answer].filter(Boolean);
  const sets = [state.theme, before?.theme].filter(Boolean);
  const plates = [state.plate, before?.plate].filter(Boolean);
  const there =
    cards.every((id) => book.text(id, state.language, state.form)) &&
    sets.every((id) => setOf(state, book, id)) && plates.every((id) => book.plate(id));
  return there && !state.practice && !state.find ? kept(state, book) : begin(kept(state, book), state.form);
}

// Of what outlives a visit, only what these phrases still have.
function kept(state, book) {
  const { languages } = book.pack;
  return {
    ...state,
    own: state.own.filter((id) => book.card(id)),
    odd: state.odd.filter(({ id, language }) => book.card(id) && languages[language]),
  };
}

const WHO = {
  "pick-language": (state, { language }, book) => {
    const next = { ...state, ...quiet, language, form: null };
    const [only, ...others] = book.language(language).forms;
    const effect = say("name", language);
    return others.length ? [next, effect] : [begin(next, only), effect, remember(language, only)];
  },
  "pick-form": (state, { form }) =>
    state.language === null
      ? state
      : [begin(state, form), say(`word:${form}`, state.language), remember(state.language, form)],
  continue: (state) => begin({ ...state, language: state.remembered.language }, state.remembered.form),
  "not-here": (state, { language }) => ({ ...opening(state), language, missing: { why: "notHere" } }),
};

const MOVES = {
  plates: (state) => go(state, "plates", { plate: null, spot: null, find: null, turn: VOLUNTEER, before: null }),
  "open-plate": (state, { plate, spot }) => (["plates", "plate"].includes(state.screen) ? go : over)(state, "plate", { plate, spot: spot ?? null, find: null }),
  "parent-starts": (state) => over(state, "parent-starts", { turn: PARENT, about: null, private: false }),
  about: (state, { theme }) => ({ ...state, about: theme, private: false }),
  back: (state, _event, book) => backFrom(state, book),
  age: (state, { age }) => ({ ...state, age: state.age === age ? null : age }),
  private: (state) => ({ ...state, private: !state.private }),
  tip: (state) => ({ ...state, echo: null, tip: !state.tip }),
};

const CHANGES = { ...WHO, ...MOVES, ...PLAN, ...TALK, ...LEARN, ...TOOLS };

function remember(language, form) {
  return { remember: { language, form } };
}

function backFrom(state, book) {
  const { screen, from } = state;
  if (screen === "start" || screen === "themes") return state;
  if (screen === "card") return go(state, from ?? "themes", { turn: from === "parent-starts" ? PARENT : VOLUNTEER });
  if (screen === "plate") return state.before ? under(state) : go(state, "plates", { plate: null, spot: null, find: null });
  if (screen === "theme" && isPlan(book, state.theme)) return go(state, "plans", { turn: VOLUNTEER });
  if (["theme", "plans", "plates"].includes(screen)) return go(state, "themes", { turn: VOLUNTEER });
  return under(state);
}
