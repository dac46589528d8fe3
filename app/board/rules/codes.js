// A plan written as codes: `#plan=` and five characters for each card, as links and QR codes carry it. Pure.

const ALIKE = { O: "0", I: "1", L: "1" };

/** Ids of the cards that a link or its fragment names, in order; cards this tablet does not have are left out. */
export function planIn(link, book) {
  const [, written = ""] = /#plan=([\w%-]*)\s*$/.exec(link) ?? [];
  const codes = written.toUpperCase().replace(/[OIL]/g, (letter) => ALIKE[letter]).replace(/[^0-9A-Z]/g, "").match(/.{5}/g) ?? [];
  const named = new Map(Object.entries(book.base.cards).map(([id, { code }]) => [code, id]));
  return [...new Set(codes.map((code) => named.get(code)))].filter((id) => id && book.owners.get(id) === id && !book.spotOf(id));
}
