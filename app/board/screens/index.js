// Which screen shows what: one function each, from a view to the parts of the page. A view is
// {state, book, status, language, ui, words, offline}; see docs/board.md.

import { h } from "../dom.js";
import { echo } from "../parts/notice.js";
import { card } from "./card.js";
import { help } from "./help.js";
import { parentStarts } from "./parent-starts.js";
import { plate, plates } from "./plates.js";
import { plans } from "./plans.js";
import { ready } from "./ready.js";
import { start } from "./start.js";
import { theme } from "./theme.js";
import { themes } from "./themes.js";

const SCREENS = { start, themes, theme, card, "parent-starts": parentStarts, help, plans, plate, plates, ready };

/** The whole screen of a view, as one element that carries the hooks of docs/board.md. */
export function draw(view) {
  const { state } = view;
  return h(
    "div.screen",
    {
      "data-screen": state.screen, "data-turn": state.turn, "data-language": state.language, "data-form": state.form,
      "data-theme": state.theme, "data-card": state.screen === "card" ? state.card : null,
      "data-plate": state.screen === "plate" ? state.plate : null,
      "data-flip": state.flip, "data-view": state.face && state.screen === "card" ? "face" : null,
      "data-docked": docked(state),
    },
    SCREENS[state.screen](view).filter(Boolean),
    echo(view),
  );
}

function docked({ screen, form }) {
  return form !== null && !["start", "ready"].includes(screen);
}
