"""Drafts by a machine for the texts that a phrase set lacks: what is wanted, asked one by one, put in place.

Nobody has checked a draft, and putting it in a set makes it no more than that. What is half done is simply
gone on with: only what is still missing is wanted the next time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from praatplaat.editing.fields import with_entry, with_field
from praatplaat.editing.values import Values
from praatplaat.editing.wording import with_wordings, wordings
from praatplaat.entries import review_of
from praatplaat.model import ADDRESSED, Card, Form, Language, State, Text, Translation
from praatplaat.review import effective_state, wording
from praatplaat.translation.asking import Drafted, Place, Wanted
from praatplaat.translation.translator import Draft

ADDRESSEE, VERDICT = "?", "machine"
"""What a back-translation by the machine itself says of whom it heard addressed, and of what it is worth."""
NOTE = "machine draft"
"""How the line begins that a draft puts in the note for the reviewer."""
LONGEST_NOTE = 2000
"""Letters in a note, as the schema has it."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One thing that a set says in several languages: a card, what it says for a value, or the title."""

    card: str
    value: str
    values: Values
    only: Form = Form.BOTH
    slot: str = ""
    addressed: bool = True

    def forms(self, language: Language) -> tuple[Form, ...]:
        """Return the forms of address that a draft is put under."""
        if not (self.addressed and language.addressed):
            return (Form.BOTH,)
        return ADDRESSED if self.only is Form.BOTH else (self.only,)


def wanted(
    document: Values,
    languages: Mapping[str, Language],
    volunteer: str,
    only: Collection[Place] | None = None,
) -> tuple[Wanted, ...]:
    """Return what has a source but no translation, language by language, in the order of the set.

    `languages` are those to translate into. With `only`, what stands in those places is wanted, also where
    somebody wrote a text already. What is checked or approved in its present wording is never wanted. The
    shape of the document must be sound (`shapes.faults`).
    """
    sentences = tuple(_sentences(document))
    return tuple(
        one
        for code, language in languages.items()
        if code != volunteer
        for sentence in sentences
        if only is None or Place(code, sentence.card, sentence.value) in only
        for one in _wanted(sentence, language, volunteer, only is not None)
    )


def with_drafts(
    document: Values,
    drafted: Iterable[Drafted],
    languages: Mapping[str, Language],
    volunteer: str,
    on: str,
) -> Values:
    """Return a set with the drafts that it still wants; `on` is the day, as 2026-11-23.

    Asking takes minutes, in which people go on writing: where the source or the translation is no longer what
    it was when the draft was asked for, the draft is left out.
    """
    made = [(one.wanted, one.draft) for one in drafted if one.draft]
    chosen = wanted(document, languages, volunteer, {one.place for one, _ in made})
    still = {*chosen, *wanted(document, languages, volunteer)}
    for one, draft in made:
        if one in still:
            document = _placed(document, one, draft, volunteer, on)
    return document


def _sentences(document: Values) -> Iterator[_Sentence]:
    """Yield all that is said in a set, the title first."""
    yield _Sentence("", "", document["title"], addressed=False)
    for card in document["cards"]:
        only = Form(card.get("form", Form.BOTH))
        yield _Sentence(card["id"], "", card, only, card.get("slot", ""))
        for value, said in card.get("values", {}).items():
            yield _Sentence(card["id"], value, said, only)


def _wanted(one: _Sentence, language: Language, volunteer: str, asked: bool) -> Iterator[Wanted]:
    """Yield what is to be translated of a sentence: mostly one text, or one for each form of the source."""
    read = _read(one.values, language.code, volunteer)
    source, said = read.texts.get(volunteer), read.texts.get(language.code)
    if source is None or effective_state(read, language.code, volunteer) is not State.DRAFT:
        return
    forms = one.forms(language)
    forms = forms if asked or said is None else _absent(forms, said)
    over = wording(read, language.code, volunteer) if said else ""
    for text, alike in _by_source(source, forms).items():
        # A source without its open place is faulty itself; that is told where it is written.
        if not one.slot or text.count(f"{{{one.slot}}}") == 1:
            yield Wanted(Place(language.code, one.card, one.value), alike, text, one.slot, over)


def _read(values: Values, code: str, volunteer: str) -> Card:
    """Return the source and one translation of it, with its review, as the rules on reviews read a card."""
    texts = {one: Translation(found) for one in (volunteer, code) if (found := wordings(values, one))}
    written = values.get("review", {}).get(code)
    return Card("", "", texts, review={code: review_of(written)} if written else {})


def _absent(forms: tuple[Form, ...], said: Translation) -> tuple[Form, ...]:
    """Return the forms that a translation lacks; a text for everybody lacks none."""
    if Form.BOTH in said.texts or Form.BOTH in forms:
        return ()
    return tuple(form for form in forms if form not in said.texts)


def _by_source(source: Translation, forms: tuple[Form, ...]) -> dict[str, tuple[Form, ...]]:
    """Return the forms by the text of the source that they are translated from."""
    found: dict[str, tuple[Form, ...]] = {}
    for form in forms:
        text = source.texts.get(form) or source.texts.get(Form.BOTH) or next(iter(source.texts.values()))
        found[text.text] = (*found.get(text.text, ()), form)
    return found


def _placed(document: Values, one: Wanted, draft: Draft, volunteer: str, on: str) -> Values:
    """Return a set with one draft in its place."""
    place = one.place
    if not place.card:
        return with_entry(document, "title", place.language, draft.text)
    cards = [
        _in_card(card, one, draft, volunteer, on) if card["id"] == place.card else card
        for card in document["cards"]
    ]
    return with_field(document, "cards", cards)


def _in_card(card: Values, one: Wanted, draft: Draft, volunteer: str, on: str) -> Values:
    value = one.place.value
    if not value:
        return _drafted(card, one, draft, volunteer, on)
    said = card.get("values", {})[value]
    return with_entry(card, "values", value, _drafted(said, one, draft, volunteer, on))


def _drafted(values: Values, one: Wanted, draft: Draft, volunteer: str, on: str) -> Values:
    """Return a sentence with a draft in it and the review of that language at its beginning.

    A machine does not know whom it addresses: its one text stands under each form, for the reviewer to part.
    """
    code = one.place.language
    kept = {form: text for form, text in wordings(values, code).items() if _stays(form, one)}
    said = with_wordings(values, code, {**kept, **dict.fromkeys(one.forms, Text(draft.text))})
    back = {**_backs_kept(values, one, volunteer), **_back(draft, one.forms)}
    review = {
        "state": State.DRAFT.value,
        "by": draft.engine,
        "on": on,
        "note": _note(values, one, draft, bool(kept)),
        "of": wording(_read(said, code, volunteer), code, volunteer),
        **({"back": back} if back else {}),
    }
    return with_entry(said, "review", code, review)


def _stays(form: Form, one: Wanted) -> bool:
    """Return whether what is said in a form is left alone; a text for everybody gives way to any other."""
    return Form.BOTH not in {form, *one.forms} and form not in one.forms


def _backs_kept(values: Values, one: Wanted, volunteer: str) -> Values:
    """Return the back-translations of the forms left alone, where they are of the present wording."""
    code = one.place.language
    read = _read(values, code, volunteer)
    if code not in read.review or code not in read.texts:
        return {}
    if read.review[code].of != wording(read, code, volunteer):
        return {}
    written: Values = values["review"][code].get("back", {})
    return {form: back for form, back in written.items() if _stays(Form(form), one)}


def _back(draft: Draft, forms: tuple[Form, ...]) -> Values:
    if draft.back is None:
        return {}
    return {form.value: {"meaning": draft.back, "addressee": ADDRESSEE, "verdict": VERDICT} for form in forms}


def _note(values: Values, one: Wanted, draft: Draft, in_part: bool) -> str:
    """Return what the reviewer should know of a draft; what people noted before stands under it."""
    which = f" of {', '.join(one.forms)}" if in_part else ""
    unseen = [] if Form.BOTH in one.forms else ["forms of address not looked at"]
    unseen += [] if draft.back else ["not translated back"]
    line = f"{NOTE}{which}{': ' if unseen else ''}{', '.join(unseen)}"
    before = values.get("review", {}).get(one.place.language, {}).get("note", "").splitlines()
    return "\n".join([line, *(old for old in before if not old.startswith(NOTE))])[:LONGEST_NOTE]
