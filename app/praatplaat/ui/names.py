"""What things are called where a change is told in words: languages, answers, cards, pictures."""

from __future__ import annotations

from praatplaat.editing.comparing import source_of
from praatplaat.editing.parts import cards_by_id
from praatplaat.editing.telling import Names
from praatplaat.editing.values import Values
from praatplaat.ui.content import Content
from praatplaat.ui.pictures import meaning
from praatplaat.ui.session import named


def names_of(content: Content, *documents: Values) -> Names:
    """Return what languages, answers, cards and pictures are called."""
    library = content.library
    said = {
        name: next(iter(card.texts[library.volunteer].texts.values())).text
        for name, card in library.answers.items()
        if library.volunteer in card.texts
    }
    groups = {**library.answer_sets, **library.slots}
    said |= {name: ", ".join(said.get(one, one) for one in ids[:3]) for name, ids in groups.items()}
    for document in documents:
        said |= {name: source_of(card, library.volunteer) for name, card in cards_by_id(document).items()}
    pictures = {name: meaning(content, name) for name in content.gallery.scenes}
    return Names({code: named(one.names) for code, one in library.languages.items()}, said, pictures)
