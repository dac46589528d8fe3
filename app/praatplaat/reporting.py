"""The page docs/content.md: what the content holds and how far it has been checked.

`praatplaat check --report docs/content.md` renews it; a test holds the page against the content.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from praatplaat.library import Library
from praatplaat.model import Card, Care, PhraseSet, Says, State
from praatplaat.tally import AGREES, Tally, tally

HEAD = """# What there is to say, and how far it has been checked

Written by `praatplaat check --report docs/content.md` from `phrases/`; a test holds this page against them.
How phrases are written: [phrases.md](phrases.md).
"""

HOW = """## How it was checked

Arabic, Tigrinya and English were written from the Dutch by machine-assisted authors. Every wording, form by
form, then went to a reader who had only numbered, shuffled sentences in that language and wrote down what
they mean and whom they address. Somebody else compared that with the source. What differed was mended and
went to another reader. What the reader understood, whom they heard addressed, the verdict and the round stay
with the text, under `review`.

Automatic checks hold the letters, another language's words, the forms of address, slots, numerals, lengths,
doubles, ways out, the glossary, and at most twelve words in a Dutch sentence.

The readers were models, as the authors were: they share blind spots that a person would not have.
"""


def told_as_page(library: Library) -> str:
    """Return the page, as Markdown."""
    found = tally(library)
    parts = [HEAD, *_approval(library), _figures(found), _themes(library), _backs(library, found), HOW]
    return "\n".join([*parts, _withheld(library), _alone(library), _plans(library), _drafts(library)])


def _approval(library: Library) -> Iterator[str]:
    """Say first what matters most: whether anybody who speaks the language approved anything."""
    for language in library.family_languages:
        approved = sum(library.state(card, language.code) is State.APPROVED for card in library.cards())
        name = language.names.get("en", language.code)
        if approved:
            yield f"**{name}: {approved} texts are approved by a native speaker.**"
        else:
            yield f"**{name}: no native speaker has approved anything yet.**"
    yield ""


def _figures(found: Tally) -> str:
    rows = [
        ("cards", found.cards),
        ("of which a parent begins with", found.parent),
        ("whole sentences for slots", f"{found.sentences}, of {found.slots} slots"),
        ("answers", f"{found.answers}, and {found.values} numbers, days, times, ages and places of pain"),
        ("cards with a tip", found.tips),
        ("visit plans", found.plans),
        ("terms in the glossary", found.terms),
        ("words in a Dutch sentence", f"{found.words} on average, {found.longest} at most"),
        *((f"cards for a child of {age}", count) for age, count in found.ages.items()),
    ]
    return _table(("what", "how many"), rows)


def _themes(library: Library) -> str:
    codes = [language.code for language in library.family_languages]
    head = ("theme", "cards", *(f"{code}: {state.value}" for code in codes for state in State))
    rows = [_theme(library, one, codes) for one in library.sets]
    words = [spot.word for plate in library.plates for spot in plate.spots]
    rows.append(_row(library, "words of talk plates", words, codes))
    rows.append(_row(library, "answers and values", list(library.answers.values()), codes))
    return "## Themes, languages, states\n\n" + _table(head, rows)


def _theme(library: Library, one: PhraseSet, codes: list[str]) -> tuple[object, ...]:
    sentences = [sentence for card in one.cards for sentence in card.values.values()]
    row = _row(library, one.title[library.volunteer], [*one.cards, *sentences], codes)
    return (row[0], f"{len(one.cards)} + {len(sentences)}" if sentences else len(one.cards), *row[2:])


def _row(library: Library, name: str, cards: list[Card], codes: list[str]) -> tuple[object, ...]:
    counts = (
        sum(code in card.texts and library.state(card, code) is state for card in cards)
        for code in codes
        for state in State
    )
    return (name, len(cards), *(count or "" for count in counts))


def _backs(library: Library, found: Tally) -> str:
    rows = [
        (
            library.languages[code].names.get("en", code),
            back["texts"],
            back["read"],
            back["agree"],
            f"{100 * back['agree'] / back['texts']:.1f} %" if back["texts"] else "",
        )
        for code, back in found.backs.items()
    ]
    head = ("language", "wordings", "translated back", f"“{AGREES}”", "share")
    return "## Blind back-translation\n\n" + _table(head, rows)


def _withheld(library: Library) -> str:
    cards = [card for one in library.sets for card in one.cards if card.withheld]
    lead = (
        "State a fact about health, law or safety; they stay out of packs until a professional confirms them"
    )
    return f"## Withheld\n\n{lead}\n([how](phrases.md#care)).\n\n" + _list(library, cards)


def _alone(library: Library) -> str:
    cards = [card for one in library.sets for card in one.cards if Care.ONE_TO_ONE in card.care]
    return "## One to one\n\nBehind one more tap, so that nobody reads along.\n\n" + _list(library, cards)


def _plans(library: Library) -> str:
    rows = [(plan.title[library.volunteer], len(plan.cards)) for plan in library.plans]
    begun = [card for one in library.sets for card in one.cards if card.says is Says.PARENT]
    return (
        "## Visit plans\n\n"
        + _table(("plan", "cards"), rows)
        + "\n## What a parent can begin with\n\n"
        + _list(library, begun)
    )


def _drafts(library: Library) -> str:
    """List what nobody has checked as it reads now, per language."""
    lines = ["## Not checked", ""]
    for language in library.family_languages:
        ids = [
            card.id
            for card in library.cards()
            if language.code in card.texts and library.state(card, language.code) is State.DRAFT
        ]
        lines.append(
            f"- {language.names.get('en', language.code)}: {', '.join(f'`{one}`' for one in ids) or 'none'}"
        )
    return "\n".join([*lines, ""])


def _list(library: Library, cards: list[Card]) -> str:
    lines = [f"- `{card.id}`: {_source(library, card)}" for card in cards]
    return "\n".join([*(lines or ["None."]), ""])


def _source(library: Library, card: Card) -> str:
    return next(iter(card.texts[library.volunteer].texts.values())).text


def _table(head: Sequence[object], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines) + "\n"
