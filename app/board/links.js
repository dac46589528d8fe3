// A plan that comes by link or QR code. A fragment never reaches a server.

import { planIn } from "./rules/codes.js";

/** Hears of a plan as soon as there is one in the address, and wipes it from there. Gives what stops it. */
export function hearPlans(book, tell) {
  const look = () => {
    const { hash } = location;
    if (!hash.startsWith("#plan")) return;
    history.replaceState(null, "", location.pathname + location.search);
    tell(planIn(hash, book()));
  };
  window.addEventListener("hashchange", look);
  look();
  return () => window.removeEventListener("hashchange", look);
}
