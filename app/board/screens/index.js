// Which screen shows what: one function each, from a view to the parts of the page. A view is
// {state, book, status, language, search, ui, words, offline}; see docs/board.md.

import { h } from "../dom.js";
import { echo } from "../parts/notice.js";
import { facing } from "../state.js";
import { card } from "./card.js";
import { start } from "./start.js";
import { theme } from "./theme.js";
import { themes } from "./themes.js";

const SCREENS = { start, themes, theme, card };

/** Screens nobody needs for the first card: they come after it, all at once. */
export const others = {
  coming: null,
  bring() {
    others.coming ??= import("./others.js").then(({ OTHERS }) => Object.assign(SCREENS, OTHERS));
    others.coming.catch(() => (others.coming = null));
    return others.coming;
  },
};

/** Whether what this state shows can be drawn already. */
export const isReady = (state) => shown(state) in SCREENS;

// A card between two people across a table, and one with answers to pick, are screens of their own.
const shown = (state) => (facing(state) ? "face" : state.screen === "card" && state.picks ? "pick" : state.screen);

/** The whole screen of a view, as one element that carries the hooks of docs/board.md. */
export function draw(view) {
  const { state } = view;
  return h(
    "div.screen",
    {
      "data-screen": state.screen, "data-turn": state.turn, "data-language": state.language, "data-form": state.form,
      "data-theme": state.theme, "data-card": state.screen === "card" ? state.card : null,
      "data-plate": state.screen === "plate" ? state.plate : null,
      "data-flip": state.flip, "data-view": facing(state) ? "face" : null,
      "data-docked": docked(state), "data-picking": state.picking,
    },
    SCREENS[shown(state)](view).filter(Boolean),
    echo(view),
  );
}

const UNDOCKED = new Set(["start", "ready", "settings", "odd-list", "end"]);

function docked({ screen, form }) {
  return form !== null && !UNDOCKED.has(screen);
}
