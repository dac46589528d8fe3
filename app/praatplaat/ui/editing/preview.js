// The board's own screen of a card, beside the form where it is written: never on a tablet, and never heard.

const shown = new WeakMap();

/** Called anew by the studio with every change; `data` is what ui/editing/packing.py makes, with card, language, form and frame. */
export default async function (component) {
  const { data, parentElement: root } = component;
  if (!shown.has(root)) shown.set(root, new Preview(root));
  await shown.get(root).show(data);
}

const STYLE = `
  .glass { position: relative; overflow: clip; box-sizing: border-box; margin: 0 auto; border: 8px solid #22222a; border-radius: 20px; background: #f6efe1; }
  .glass > .sized { transform-origin: 0 0; }
  .sized > .board { width: 100%; height: 100%; min-height: 0; }
`;
const BEZEL = 16;
const TALLEST = 620;

const SILENT = { say() {}, stop() {}, prepare() {}, forget() {}, close() {} };

class Preview {
  #said = "";
  #wanted = null;
  #busy = null;

  constructor(root) {
    this.root = root;
    this.at = new URL("visit/", document.baseURI);
  }

  /** Shows the latest of what came in; what was overtaken meanwhile is never drawn. */
  async show(data) {
    this.#wanted = data;
    this.#busy ??= this.#work().finally(() => (this.#busy = null));
    await this.#busy;
  }

  async #work() {
    await this.#bring();
    while (this.#said !== JSON.stringify(this.#wanted)) {
      const data = this.#wanted;
      this.#said = JSON.stringify(data);
      await this.parts.bringWords(data.ui).catch(() => false);
      this.#draw(data);
    }
  }

  async #bring() {
    if (this.parts) return;
    const bring = (name) => import(new URL(name, this.at).href);
    const names = ["book.js", "session.js", "styles.js", "layout.js", "strings.js", "fonts.js", "pack.js", "offline/first.js", "screens/index.js"];
    this.parts = Object.assign({}, ...(await Promise.all(names.map(bring))));
    await Promise.all([this.#build(), this.parts.others.bring()]);
    // The letters of the phrases that are published; new ones come from the computer until then.
    this.parts.offered(this.at)
      .then((pack) => this.parts.loadFonts(pack, (asset) => new URL(`assets/${asset}`, this.at).href))
      .then(() => this.session?.fit(), () => null);
  }

  async #build() {
    const make = (kind, parent) => Object.assign(parent.appendChild(document.createElement("div")), { className: kind });
    const style = document.createElement("style");
    style.textContent = STYLE;
    this.root.append(style);
    this.glass = make("glass", this.root);
    this.sized = make("sized", this.glass);
    this.board = make("board", this.sized);
    this.board.dataset.offline = "none";
    await this.parts.dress(this.root, () => this.session?.fit());
    this.parts.fitLayout(this.board, () => this.session?.fit());
    new ResizeObserver(() => this.#scale()).observe(this.root.getRootNode().host ?? this.root);
  }

  // As large as there is room for, and never larger than the real thing.
  #scale() {
    if (!this.#wanted) return;
    const { width, height } = this.#wanted;
    const room = (this.root.getRootNode().host ?? this.root).clientWidth - BEZEL;
    const scale = Math.min(1, room / width, TALLEST / height);
    if (scale <= 0) return;
    Object.assign(this.sized.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    Object.assign(this.glass.style, { width: `${width * scale + BEZEL}px`, height: `${height * scale + BEZEL}px` });
  }

  // A talk begins anew with every change. It must not take the focus from the field in which somebody types.
  #draw(data) {
    const { Session, NOTHING } = this.parts;
    this.#scale();
    this.session?.close();
    this.board.inert = true;
    const memory = { read: (name) => (name === "settings" ? { ui: data.ui } : null), write: () => undefined };
    this.session = new Session({ board: this.board, book: this.#book(data), memory, shelf: null, status: NOTHING, tablet: false });
    this.session.player.close();
    this.session.player = SILENT;
    for (const event of talk(data)) this.session.send(event);
    this.session.fit();
    this.board.inert = false;
  }

  #book({ pack, base, part, language, drawn }) {
    const { Book } = this.parts;
    const at = this.at;
    class Drawn extends Book {
      link(asset) {
        return drawn[asset] ? `data:image/svg+xml,${encodeURIComponent(drawn[asset])}` : new URL(`assets/${asset}`, at).href;
      }
    }
    return new Drawn(pack, base, new Map([[language, part]]), at);
  }
}

// A language with one form of address begins by itself.
function talk({ language, form, card, base }) {
  const begun = [{ type: "pick-language", language }, ...(form === "both" ? [] : [{ type: "pick-form", form }])];
  const parent = base.cards[card].says === "parent" ? [{ type: "parent-starts" }] : [];
  return [...begun, ...parent, { type: "open-card", id: card }];
}
