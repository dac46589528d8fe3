// What a pack says, ready to be asked: texts, clips and pictures by phrase, language and form of address.

export class Book {
  #owners = null;

  /**
   * @param pack  contents of pack.json
   * @param base  contents of the file it names as base
   * @param parts Map of language code to the contents of that language's part; may grow later
   * @param at    URL that everything below /visit/ is relative to
   */
  constructor(pack, base, parts, at) {
    Object.assign(this, { pack, base, parts, at });
    this.languages = Object.values(pack.languages);
    this.volunteer = base.volunteer;
  }

  get version() {
    return this.pack.version;
  }

  language(code) {
    return code === this.volunteer.code ? this.volunteer : this.pack.languages[code];
  }

  /** The form a family is addressed in: the chosen one, or "both" where the language makes no difference. */
  formOf(code, form) {
    const forms = this.pack.languages[code]?.forms ?? ["both"];
    return forms.includes(form) ? form : forms[0];
  }

  holds(code) {
    return this.parts.has(code);
  }

  card(id) {
    return this.base.cards[id] ?? null;
  }

  /** Text of a phrase: `{text, roman?, clip?, long}`, or null where the language does not have it (yet). */
  text(id, code, form) {
    const card = this.card(id);
    if (code === this.volunteer.code) return card && { text: card.text, clip: card.clip, long: card.long };
    const texts = this.parts.get(code)?.texts[id];
    return texts?.[this.formOf(code, form)] ?? texts?.both ?? null;
  }

  /** A word of the language itself: "woman", "man", "turn", "starts". */
  word(name, code, form) {
    const forms = this.language(code)?.words?.[name];
    return forms?.[this.formOf(code, form)] ?? forms?.both ?? null;
  }

  title(theme, code) {
    return this.parts.get(code)?.titles[theme.spots ? `plate:${theme.id}` : theme.id] ?? null;
  }

  /** Whether a native speaker approved the text. The volunteer's own language is the source: always. */
  approved(id, code) {
    return code === this.volunteer.code || this.parts.get(code)?.state[id] === "approved";
  }

  /** A theme or a visit plan: both have a title, a picture and cards in order. */
  theme(id) {
    return this.base.sets.find((set) => set.id === id) ?? this.plan(id);
  }

  plan(id) {
    return (this.base.plans ?? []).find((plan) => plan.id === id) ?? null;
  }

  themeOf(card) {
    return this.base.sets.find((set) => set.cards.includes(card)) ?? null;
  }

  /** Whom a phrase belongs to that can be looked for: a card to itself, a whole sentence to the card it fills, a word to itself. */
  get owners() {
    this.#owners ??= new Map([
      ...this.base.sets.flatMap(({ cards }) => cards).flatMap((id) => [[id, id], ...(this.card(id)?.values ?? []).map(({ sentence }) => [sentence, id])]),
      ...(this.base.plates ?? []).flatMap(({ spots }) => spots).map(({ id }) => [id, id]),
    ]);
    return this.#owners;
  }

  /** Themes with at least one card in this language. */
  themes(code, form) {
    return this.base.sets.filter((set) => this.spoken(set.cards, code, form).length > 0);
  }

  plans(code, form) {
    return (this.base.plans ?? []).filter((plan) => this.spoken(plan.cards, code, form).length > 0);
  }

  plate(id) {
    return (this.base.plates ?? []).find((plate) => plate.id === id) ?? null;
  }

  /** Talk plates with at least one word in this language. */
  plates(code, form) {
    return (this.base.plates ?? []).filter((plate) => this.spots(plate, code, form).length > 0);
  }

  /** Where a word stands: {plate, at}, or null for a phrase of its own. */
  spotOf(id) {
    for (const plate of this.base.plates ?? []) {
      const spot = plate.spots.find((one) => one.id === id);
      if (spot) return { plate, at: spot.at };
    }
    return null;
  }

  /** The places to tap whose word exists in this language: [{id, at}]. */
  spots(plate, code, form) {
    return plate.spots.filter(({ id }) => this.spoken([id], code, form).length > 0);
  }

  /** Whether a card is for one parent alone, with nobody listening. */
  isPrivate(id) {
    return this.card(id).care.includes("one-to-one");
  }

  /** The whole sentences of a card that leaves a slot open: [{value, sentence}]; empty for every other card. */
  values(id, code, form) {
    return (this.card(id)?.values ?? []).filter(({ value, sentence }) => this.spoken([value, sentence], code, form).length === 2);
  }

  /** The card that goes with this one, or null. */
  beside(id, code, form) {
    return this.spoken([this.card(id)?.beside].filter(Boolean), code, form)[0] ?? null;
  }

  /** Those of the cards that exist in this language; one that leaves something open, with a sentence that fills it. */
  spoken(ids, code, form) {
    return ids.filter((id) => this.card(id) && this.text(id, code, form) && (!this.card(id).values || this.values(id, code, form).length));
  }

  /** Cards a parent can begin with, by theme, what is needed most first: [{theme, cards}]. */
  begins(code, form) {
    const themes = [...this.base.sets].sort((one, other) => one.begins - other.begins);
    const cards = (theme) => this.spoken(theme.cards, code, form).filter((id) => this.card(id).says !== "volunteer");
    return themes.map((theme) => ({ theme, cards: cards(theme) })).filter((one) => one.cards.length > 0);
  }

  /** URL of a scene in this family's cast, or null. */
  picture(name, code, form) {
    const asset = this.#scenes(code, form)?.[name];
    return asset ? this.link(asset) : null;
  }

  /** What a scene shows, in words, for those who hear the screen. */
  alt(name, code, reader) {
    return this.parts.get(code)?.alts[name]?.[reader] ?? "";
  }

  #scenes(code, form) {
    const pictures = this.parts.get(code)?.pictures;
    return pictures?.[this.formOf(code, form)] ?? pictures?.both ?? null;
  }

  link(asset) {
    return new URL(`assets/${asset}`, this.at).href;
  }

  /** Where to get the sound of a clip: the pack's own file, or the server that makes it when asked. */
  source(clip) {
    return clip.file ? this.link(clip.file) : new URL(`clips/${clip.pending}.mp3`, this.at).href;
  }

  /** Every clip key is a phrase id, "name" (a language says itself) or "word:<name>". */
  clip(of, code, form) {
    if (of === "name") return this.language(code)?.name_clip ?? null;
    if (of.startsWith("word:")) return this.word(of.slice(5), code, form)?.clip ?? null;
    return this.text(of, code, form)?.clip ?? null;
  }
}
