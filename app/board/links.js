// A plan that comes by link or QR code: `#plan=` and five characters for each card. A fragment never reaches a server.

const LENGTH = 5;
const ALIKE = { O: "0", I: "1", L: "1" };

/** Ids of the cards that a fragment names, in order; cards this tablet does not have are left out. */
export function planIn(hash, book) {
  const [, written = ""] = /^#plan=([\w%-]*)$/.exec(hash) ?? [];
  const codes = written.toUpperCase().replace(/[OIL]/g, (letter) => ALIKE[letter]).replace(/[^0-9A-Z]/g, "").match(/.{5}/g) ?? [];
  const owners = new Map(Object.entries(book.base.cards).map(([id, { code }]) => [code, id]));
  return [...new Set(codes.filter((code) => code.length === LENGTH).map((code) => owners.get(code)))].filter((id) => book.owners.has(id));
}

/** Hears of a plan as soon as there is one in the address, and wipes it from there. Gives what stops it. */
export function hearPlans(book, tell) {
  const look = () => {
    const cards = planIn(location.hash, book());
    if (!cards.length) return;
    history.replaceState(null, "", location.pathname + location.search);
    tell(cards);
  };
  window.addEventListener("hashchange", look);
  look();
  return () => window.removeEventListener("hashchange", look);
}
