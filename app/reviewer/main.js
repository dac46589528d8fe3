// Opens the visit of the link in the address, or goes on with the one this phone came with.

import { App } from "./app.js";
import { loadLetters } from "./letters.js";
import { bringIcons } from "./pictures.js";
import { closed, unreachable } from "./screens/closed.js";
import { Offline, Refused, Server } from "./server.js";

const root = document.getElementById("review");

/** The secret of the link. It goes from the address at once, so that nobody reads it there or in the history. */
function secret() {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, "", location.pathname);
  return token;
}

const icons = bringIcons();

async function open(token) {
  const server = new Server();
  try {
    const [visit] = await Promise.all([server.enter(token), icons]);
    new App(root, server, visit).begin();
    loadLetters([visit.language.script]);
  } catch (error) {
    if (error instanceof Refused && error.told.closed) refuse(error.told.closed);
    else if (error instanceof Offline || error instanceof Refused) root.replaceChildren(unreachable(() => open(token)));
    else throw error;
  }
}

function refuse(told) {
  root.replaceChildren(closed(told));
  loadLetters([...new Set(told.map(({ script }) => script))]);
}

// A second link that is opened in the same tab changes only what stands after the #.
addEventListener("hashchange", () => location.hash.length > 1 && location.reload());
open(secret());
