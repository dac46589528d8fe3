"""Whatever is done to one file, loading never raises and the other files are all there."""

from __future__ import annotations

import copy
import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.library import load
from praatplaat.model import Says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.core.conftest import Content

FILES = ("languages", "answers", "sets/sleeping", "sets/eating")

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["woman", "nl", "ti", "yes", "0-2", "\u202e", "\ud7ff", "x" * 700])
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, str]:
    """The text of every file of the sound library, by name."""
    made: Content = request.getfixturevalue("make_content")(tmp_path_factory.mktemp("sound"))
    return {name: made.path(name).read_text("utf-8") for name in FILES}


def spots(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    """Every place in a document that can be changed."""
    yield way
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from spots(inner, (*way, key))


def changed(value: Any, way: tuple[Any, ...], new: Any) -> Any:  # noqa: ANN401
    """The document with another value in one place."""
    if not way:
        return new
    result = copy.copy(value)
    result[way[0]] = changed(value[way[0]], way[1:], new)
    return result


def loaded(files: dict[str, bytes]) -> set[str]:
    """Load a library of these files; return the ids of its cards. Also say and serialise everything in it."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = Path(folder) / "phrases" / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        library = load(Path(folder))
    for problem in library.problems:
        assert problem.message("nl").encode()
        assert problem.message("en").encode()
    for utterance in library.utterances():
        assert utterance.spoken.encode()
    for card in library.cards():
        own = {one.id for one in library.answers_of(card)} - library.answers.keys()
        assert all(library.card(name).says is not Says.VOLUNTEER for name in own)
    return {card.id for card in library.cards()}


OWN = {"answers": {"yes", "no"}, "sets/sleeping": {"sleeps-well"}, "sets/eating": {"eats-well"}}


def others(name: str) -> set[str]:
    """Cards of the files that were not touched."""
    return {card for file, cards in OWN.items() if file != name for card in cards}


@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(FILES), new=values, pick=st.randoms(use_true_random=False))
def test_any_value_in_any_place_of_one_file_leaves_the_others_whole(
    sound: dict[str, str], name: str, new: object, pick: random.Random
) -> None:
    document = yaml.safe_load(sound[name])
    broken = changed(document, pick.choice(list(spots(document))), new)
    text = yaml.dump(broken, allow_unicode=True).encode("utf-8", "surrogatepass")
    ids = loaded({file: content.encode() for file, content in sound.items()} | {name: text})
    # A new id may be that of another card: then the first of the two stays, and the id is there all the same.
    assert others(name) <= ids


@settings(max_examples=300, deadline=None)
@given(
    name=st.sampled_from(FILES),
    cut=st.floats(0, 1),
    length=st.integers(0, 12),
    junk=st.binary(max_size=8)
    | st.sampled_from([b"\t", b": ", b"- ", b"&a ", b"*a", b"{", b"]", b'"', b"---\n"]),
)
def test_any_damage_to_the_bytes_of_one_file_leaves_the_others_whole(
    sound: dict[str, str], name: str, cut: float, length: int, junk: bytes
) -> None:
    whole = sound[name].encode()
    at = int(cut * len(whole))
    damaged = whole[:at] + junk + whole[at + length :]
    ids = loaded({file: content.encode() for file, content in sound.items()} | {name: damaged})
    assert others(name) <= ids


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_at_all_are_only_a_problem(sound: dict[str, str], junk: bytes) -> None:
    ids = loaded({file: content.encode() for file, content in sound.items()} | {"sets/eating": junk})
    assert ids == {"yes", "no", "sleeps-well"}


texts = st.text(st.sampled_from("ድቃስውላድኪጽቡቕ "), min_size=1, max_size=30).filter(str.strip)
slugs = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z]{1,5})?", fullmatch=True)


@settings(max_examples=100, deadline=None)
@given(ids=st.lists(slugs, unique=True, min_size=1, max_size=6), words=st.data())
def test_every_sound_set_loads_with_exactly_what_was_written(
    sound: dict[str, str], ids: list[str], words: st.DataObject
) -> None:
    ids = [f"n-{one}" for one in ids]
    forms = {one: {"woman": words.draw(texts), "man": words.draw(texts)} for one in ids}
    cards = [{"id": one, "picture": "p", "nl": f"Zin {one}", "ti": forms[one]} for one in ids]
    document = {"id": "eating", "title": {"nl": "Eten"}, "picture": "p", "cards": cards}
    with tempfile.TemporaryDirectory() as folder:
        for name, content in {**sound, "sets/eating": yaml.dump(document, allow_unicode=True)}.items():
            path = Path(folder) / "phrases" / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8")
        library = load(Path(folder))
    assert [problem for problem in library.problems if not problem.warning] == []
    read = {card.id: card.texts["ti"].texts for card in library.sets[0].cards}
    assert {
        one: {form.value: text.text for form, text in said.items()} for one, said in read.items()
    } == forms
