// What the board is showing, and how an event changes it. Pure: no page, no sound, no clock.
//
// reduce(state, event, book) gives [state, effects]; an effect is {say: {of, language}} or {remember: {...}}.
// Rules of the turn live here and nowhere else.

export const VOLUNTEER = "volunteer";
export const PARENT = "parent";

/** What a visit begins with; nothing of it is kept. */
const VISIT = {
  turn: VOLUNTEER, theme: null, card: null, answer: null, speaker: null, from: null,
  plate: null, spot: null, age: null, about: null, private: false, slow: false, flip: false, face: false, tip: false,
  echo: null, sounding: null, missing: null,
};

/** The state at opening; `remembered` is {language, form} of an earlier visit, or null. */
export function opening(remembered) {
  return { ...VISIT, screen: "start", before: null, language: remembered?.language ?? null, form: null, remembered };
}

export function reduce(state, event, book) {
  const change = CHANGES[event.type];
  if (!change) return [state, []];
  const [next, ...effects] = [change(state, event, book)].flat();
  return [next, effects];
}

/** The state once other phrases came in: a language, theme or card that is gone is not shown any more. */
export function settled(state, book) {
  if (state.form === null) return state;
  if (!book.holds(state.language)) return opening(null);
  const cards = [state.card, state.answer, state.spot?.id, state.echo?.card, state.before?.card, state.before?.answer].filter(Boolean);
  if (state.plate && !book.plate(state.plate)) return begin(state, state.form);
  const all = cards.every((id) => book.text(id, state.language, state.form)) && (!state.theme || book.theme(state.theme));
  return all ? state : begin(state, state.form);
}

const quiet = { echo: null, missing: null };
const go = (state, screen, more = {}) => ({ ...state, ...quiet, tip: false, flip: false, face: false, screen, ...more });
const say = (of, language) => ({ say: { of, language } });

const CHANGES = {
  // ---- who is this for
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
  "end-visit": (state) => ({ ...opening(state.remembered) }),

  // ---- where are we
  "open-theme": (state, { theme }) => go(state, "theme", { theme, private: false, turn: VOLUNTEER }),
  plans: (state) => go(state, "plans", { turn: VOLUNTEER }),
  plates: (state) => go(state, "plates", { plate: null, spot: null, turn: VOLUNTEER }),
  "open-plate": (state, { plate }) => go(state, "plate", { plate, spot: null }),
  spot: pointed,
  "parent-starts": (state) => go(state, "parent-starts", { turn: PARENT, about: null, private: false }),
  about: (state, { theme }) => ({ ...state, about: theme, private: false }),
  help: (state) => go(state, "help", { before: placeOf(state) }),
  ready: (state) => go(state, "ready", { before: placeOf(state) }),
  back: (state, _event, book) => backFrom(state, book),
  age: (state, { age }) => ({ ...state, age: state.age === age ? null : age }),
  private: (state) => ({ ...state, private: !state.private }),
  tip: (state) => ({ ...state, tip: !state.tip }),

  // ---- talking
  "open-card": openCard,
  answer: (state, { id }, book) => [
    { ...state, ...quiet, answer: id, turn: VOLUNTEER },
    say(id, listening(state, answering(state, book), book)),
  ],
  core: (state, { id }, book) => [
    { ...state, missing: null, echo: { card: id, who: state.turn } },
    say(id, listening(state, state.turn, book)),
  ],
  play: (state, { of, language }) => [{ ...state, missing: null }, say(of, language)],
  slow: slower,
  turn: (state, { who }, book) => given(state, who ?? other(state.turn), book),
  flip: (state, { roomy }) =>
    state.screen === "card" && roomy
      ? { ...state, face: !state.face, flip: false }
      : { ...state, flip: !state.flip, face: false },

  // ---- what the loudspeaker and the tablet report
  loading: (state, { request }) => ({ ...state, sounding: { ...request, state: "loading" } }),
  playing: (state, { request }) => ({ ...state, sounding: { ...request, state: "playing" } }),
  silent: (state) => ({ ...state, sounding: null }),
  missing: (state, { request }) => ({ ...state, sounding: null, missing: { ...request, why: "noSound" } }),
  muted: (state, { request }) => ({ ...state, missing: { ...request, why: "muted" } }),
  "not-here": (state, { language }) => ({ ...opening(state.remembered), language, missing: { why: "notHere" } }),
  "echo-over": (state) => (state.sounding ? state : { ...state, echo: null }),
};

/** The language somebody's words have to be said in: that of the one who listens. */
function listening(state, speaker, book) {
  return speaker === PARENT ? book.volunteer.code : state.language;
}

/** Who taps what is below the sentence: the parent answers, but a sentence with an open slot is filled by who says it. */
export function answering(state, book) {
  return book.values(state.card, state.language, state.form).length ? state.speaker : PARENT;
}

function other(who) {
  return who === PARENT ? VOLUNTEER : PARENT;
}

function remember(language, form) {
  return { remember: { language, form } };
}

function begin(state, form) {
  const remembered = { language: state.language, form };
  return go({ ...state, ...VISIT, sounding: state.sounding }, "themes", { form, remembered, before: null });
}

// Where *back* leads from help and ready. A card that was opened from help is still help: what was before that counts.
function placeOf(state) {
  const { screen, before, turn, card, answer, speaker, from, plate } = state;
  const away = ["help", "ready"].includes(screen) || (screen === "card" && from === "help");
  return away ? before : { screen, turn, card, answer, speaker, from, plate };
}

function home(state) {
  return go(state, state.form ? "themes" : "start", { turn: VOLUNTEER, before: null });
}

// Opening a card says it, unless it leaves something open. Who says it decides the language; a question then gives
// the turn to the parent.
function openCard(state, { id }, book) {
  const card = book.card(id);
  if (!card) return state;
  const begun = state.screen === "parent-starts" ? PARENT : state.turn;
  const speaker = card.says === "both" ? begun : card.says;
  const open = book.values(id, state.language, state.form).length > 0;
  const asks = !open && speaker === VOLUNTEER && book.spoken(card.answers, state.language, state.form).length > 0;
  const next = go(state, "card", {
    card: id, speaker, answer: null, turn: asks || (open && speaker === PARENT) ? PARENT : VOLUNTEER,
    from: state.screen === "card" ? state.from : state.screen, face: state.face,
  });
  return open ? next : [next, say(id, listening(state, speaker, book))];
}

// First tap: the word in the family's language. The same place again: in Dutch, and so on in turn.
function pointed(state, { id }, book) {
  const theirs = state.spot?.id !== id || state.spot.language !== state.language;
  const language = theirs ? state.language : book.volunteer.code;
  return [{ ...state, ...quiet, spot: { id, language } }, say(id, language)];
}

// Whoever asks for slow wants to hear it now. Off again is silent: the sentence was just said.
function slower(state, _event, book) {
  const next = { ...state, missing: null, slow: !state.slow };
  const open = state.card && book.card(state.card)?.values;
  const said = state.screen === "plate" ? null : open ? state.answer : state.card;
  return next.slow && said ? [next, say(said, listening(state, state.speaker, book))] : next;
}

// A parent who gets the turn back after an answer may have meant another one: all answers are there again.
function given(state, turn, book) {
  const again = turn === PARENT && state.card && answering(state, book) === PARENT;
  return { ...state, echo: null, turn, answer: again ? null : state.answer };
}

function backFrom(state, book) {
  const { screen, before, from } = state;
  if (screen === "card") return go(state, from ?? "themes", { turn: from === "parent-starts" ? PARENT : VOLUNTEER });
  if (screen === "help" || screen === "ready") return before ? go(state, before.screen, { ...before, before: null }) : home(state);
  if (screen === "plate") return go(state, "plates", { plate: null, spot: null });
  if (screen === "theme" && book.plan(state.theme)) return go(state, "plans", { turn: VOLUNTEER });
  if (["theme", "plans", "plates", "parent-starts"].includes(screen)) return go(state, "themes", { turn: VOLUNTEER });
  return state;
}
