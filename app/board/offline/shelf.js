// What the tablet keeps: packs, and files named by their hash. The same caches are read by the worker (sw.js).

const ASSETS = "praatplaat-assets";
const PACKS = "praatplaat-packs";

/** Slots of the shelf: the pack in use, and the one that waits until it is whole. */
export const CURRENT = "pack.json";
export const NEXT = "pack-next.json";

export class Shelf {
  #assets;
  #packs;

  /** A shelf below `at`, or null where the browser keeps nothing (no secure connection, private window). */
  static async open(at) {
    if (!globalThis.caches || !globalThis.crypto?.subtle) return null;
    try {
      return new Shelf(at, await caches.open(ASSETS), await caches.open(PACKS));
    } catch {
      return null;
    }
  }

  constructor(at, assets, packs) {
    this.at = at;
    this.#assets = assets;
    this.#packs = packs;
  }

  asset(name) {
    return this.#assets.match(this.#url(name));
  }

  keep(name, bytes, type) {
    return this.#assets.put(this.#url(name), new Response(bytes, { headers: { "content-type": type } }));
  }

  drop(name) {
    return this.#assets.delete(this.#url(name));
  }

  /** A stored pack as {pack, whole, left}: its contents, whether every file was there, languages left at home. */
  async pack(slot) {
    const stored = await this.#packs.match(new URL(slot, this.at).href);
    if (!stored) return null;
    const left = stored.headers.get("x-left") ?? "";
    const pack = await stored.json().catch(() => null);
    return pack && { pack, whole: stored.headers.get("x-whole") === "yes", left: left.split(" ").filter(Boolean) };
  }

  keepPack(slot, pack, whole, left) {
    const headers = { "content-type": "application/json", "x-whole": whole ? "yes" : "no", "x-left": left.join(" ") };
    return this.#packs.put(new URL(slot, this.at).href, new Response(JSON.stringify(pack), { headers }));
  }

  forget(slot) {
    return this.#packs.delete(new URL(slot, this.at).href);
  }

  /** Puts the waiting pack in use, if there is one and it is whole; gives it. */
  async promote() {
    const next = await this.pack(NEXT);
    if (!next?.whole) return null;
    await this.keepPack(CURRENT, next.pack, true, next.left);
    await this.forget(NEXT);
    return next;
  }

  /** Removes every file that is not in `wanted` (a Set of names). */
  async tidy(wanted) {
    for (const request of await this.#assets.keys()) {
      const name = request.url.slice(request.url.lastIndexOf("/") + 1);
      if (!wanted.has(name)) await this.#assets.delete(request);
    }
  }

  #url(name) {
    return new URL(`assets/${name}`, this.at).href;
  }
}
