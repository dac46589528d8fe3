"""Searching as people type: without accents, with slips, half a word, another word for it, in any script."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from praatplaat import places

pytestmark = pytest.mark.browser

ADDRESS = "http://board.test/"
LANGUAGES = {
    "nl": {"script": "Latn"},
    "en": {"script": "Latn"},
    "ar": {"script": "Arab"},
    "ti": {"script": "Ethi"},
}
CARDS = {
    "sleeps-well": {
        "nl": "Slaapt uw kind goed?\tnachtrust\tbedtijd",
        "en": "Does your child sleep well?",
        "ar": "هل ينام طفلكِ جيدا؟\nهل ينام طفلكَ جيدا؟",
        "ti": "ቆልዓኺ ጽቡቕ ይድቅስ ድዩ፧\nቆልዓኻ ጽቡቕ ይድቅስ ድዩ፧",
    },
    "where-sleeps": {"nl": "Waar slaapt uw kind?", "en": "Where does your child sleep?"},
    "eats-well": {"nl": "Eet uw kind goed?", "en": "Does your child eat well?"},
    "fever": {
        "nl": "Heeft uw kind koorts?\tgloeit",
        "en": "Does your child have a fever?",
        "ar": "هل عند طفلكِ حرارة؟",
        "ti": "ቆልዓኺ ረስኒ ኣለዎ ዶ፧",
    },
    "at-home": {"nl": "Thuis", "en": "At home", "ar": "في البيت", "ti": "ኣብ ገዛ።"},
    "house": {"nl": "het huis", "en": "the house", "ar": "بيت", "ti": "ገዛ"},
    "doctor": {"nl": "Ik wil naar de huisarts.\tdokter", "en": "I want to go to the GP."},
    "twins": {"nl": "Zijn het tweelingen?", "en": "Are they twins?"},
    "coffee": {"nl": "Een kop café crème?", "ar": "قهوة"},
    "sun": {"nl": "de zon", "en": "the sun", "ar": "شمس", "ti": "ጸሓይ"},
    "child-seat": {"nl": "de kinderstoel", "en": "the high chair"},
    "potty": {"nl": "het potje", "en": "the potty\nthe chamber pot"},
    "seven": {"nl": "7 uur", "en": "7 o'clock", "ar": "الساعة ٧"},
}
Find = Callable[..., list[str]]


def index_of(cards: dict[str, dict[str, str]]) -> dict[str, Any]:
    terms = {code: [texts.get(code, "") for texts in cards.values()] for code in LANGUAGES}
    return {"schema": 1, "cards": list(cards), "terms": terms}


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """A page with nothing in it that can import the module as a tablet does."""

    def answer(route: Route) -> None:
        if route.request.url.endswith(".js"):
            name = route.request.url.removeprefix(ADDRESS)
            route.fulfill(path=places.board() / name, content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    context = chromium.new_context()
    context.route("**/*", answer)
    one = context.new_page()
    one.goto(ADDRESS)
    yield one
    context.close()


def load(page: Page, index: dict[str, Any]) -> None:
    page.evaluate(
        """async ([index, languages]) => {
          const { Finder } = await import("/search.js");
          Object.assign(window, { index, finder: new Finder(index, languages) });
        }""",
        [index, LANGUAGES],
    )


@pytest.fixture
def find(page: Page) -> Find:
    """Search the small index; `only` are the cards that may be shown."""
    load(page, index_of(CARDS))

    def found(query: str, limit: int = 24, only: list[str] | None = None) -> list[str]:
        ids: list[str] = page.evaluate(
            """([query, limit, only]) =>
              window.finder.find(query, only ? { limit, allowed: (id) => only.includes(id) } : { limit })""",
            [query, limit, only],
        )
        return ids

    return found


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("café", "coffee"),
        ("cafe", "coffee"),
        ("CREME", "coffee"),
        ("Thuis", "at-home"),
        ("o’clock", "seven"),
        ("oclock", "seven"),
        ("٧", "seven"),
    ],
)
def test_accents_capitals_and_apostrophes_do_not_matter(find: Find, typed: str, first: str) -> None:
    assert find(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kort", "fever"),  # one missing, and not finished
        ("kooorts", "fever"),  # one too many
        ("koorst", "fever"),  # two swapped
        ("koprts", "fever"),  # the key beside it
        ("huisatrs", "doctor"),
        ("tweelnigen", "twins"),
        ("tweeilngne", "twins"),  # two slips in a long word
        ("tweelng", "twins"),  # a slip, and not finished
    ],
)
def test_slips_of_the_finger_still_find_the_card(find: Find, typed: str, first: str) -> None:
    assert find(typed)[0] == first


def test_a_short_word_with_a_slip_is_another_word(find: Find) -> None:
    assert find("zom") == []


def test_the_first_letters_are_enough(find: Find) -> None:
    assert set(find("w")) == {"where-sleeps", "doctor", "eats-well", "sleeps-well"}
    assert find("twee") == ["twins"]
    assert find("ش") == ["sun"]


def test_another_word_for_it_finds_the_card_after_those_that_say_it(find: Find) -> None:
    assert find("gloeit") == ["fever"]
    assert find("dokter")[0] == "doctor"
    assert find("bedt")[0] == "sleeps-well"


def test_a_whole_word_comes_before_a_beginning_a_slip_and_a_part(find: Find) -> None:
    assert find("huis")[:2] == ["house", "doctor"]
    assert find("huis")[-1] == "at-home"  # inside "thuis"
    assert find("stoel") == ["child-seat"]
    assert find("kind").index("sleeps-well") < find("kind").index("child-seat")


def test_a_longer_word_finds_what_a_part_of_it_says(find: Find) -> None:
    assert find("koortsthermometer") == ["fever"]


def test_a_short_text_comes_before_a_long_one_and_the_earlier_of_equals_first(find: Find) -> None:
    assert find("ገዛ") == ["house", "at-home"]
    assert find("slaapt") == ["sleeps-well", "where-sleeps"]


@pytest.mark.parametrize("typed", ["بيت", "البيت", "بَيْت", "البَيْتِ", "بـيـت", "والبيت"])
def test_arabic_is_found_with_and_without_vowels_and_article(find: Find, typed: str) -> None:
    assert set(find(typed)[:2]) == {"house", "at-home"}


@pytest.mark.parametrize(
    ("typed", "first"),
    [("قهوه", "coffee"), ("قَهْوَةٌ", "coffee"), ("الساعه", "seven"), ("حراره", "fever"), ("طفلكِ", "fever")],
)
def test_arabic_letters_that_people_take_for_one_another_are_one(find: Find, typed: str, first: str) -> None:
    assert first in find(typed)[:2]


def test_the_article_alone_does_not_hide_what_follows(find: Find) -> None:
    assert "at-home" in find("ال")
    assert "at-home" in find("الب")


@pytest.mark.parametrize("typed", ["ጸሓይ", "ፀሓይ", "ጸሃይ", "ፀኃይ", "ጸሐይ"])
def test_ethiopic_letters_that_sound_alike_are_one(find: Find, typed: str) -> None:
    assert find(typed) == ["sun"]


def test_ethiopic_is_found_by_a_first_letter_a_wrong_vowel_and_around_its_marks(find: Find) -> None:
    assert find("ረስ")[0] == "fever"
    assert find("ረሲኒ")[0] == "fever"
    assert find("ጽቡቕ፡ይድቅስ")[0] == "sleeps-well"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Slaapt uw kind wel een beetje goed?", "sleeps-well"),
        ("heeft mijn kindje misschien koorts", "fever"),
        ("does your child have a high fever today", "fever"),
        ("هل ينام طفلك جيدا في الليل", "sleeps-well"),
        ("ቆልዓኻ ሎሚ ረስኒ ኣለዎ", "fever"),
    ],
)
def test_a_whole_sentence_finds_the_nearest_card(find: Find, typed: str, first: str) -> None:
    assert find(typed)[0] == first


def test_words_that_are_nowhere_do_not_empty_the_list(find: Find) -> None:
    assert find("xyzxyz koorts qqqqq")[0] == "fever"


@pytest.mark.parametrize("typed", ["", "  ", "?!…", "xyzxyz", "፧"])
def test_nothing_typed_or_nothing_like_it_finds_nothing(find: Find, typed: str) -> None:
    assert find(typed) == []


def test_cards_that_may_not_be_shown_give_their_place_to_others(find: Find) -> None:
    assert find("slaapt", limit=1, only=["where-sleeps"]) == ["where-sleeps"]
    assert len(find("kind", limit=2)) == 2


def test_a_language_that_is_not_asked_for_is_not_searched(page: Page) -> None:
    found = page.evaluate(
        """async (index) => {
          const { Finder } = await import("/search.js");
          const some = new Finder(index, new Map([["ar", { script: "Arab" }]]));
          return [some.find("koorts"), some.find("حرارة")];
        }""",
        index_of(CARDS),
    )
    assert found == [[], ["fever"]]


def test_each_of_ten_thousand_cards_is_found_by_its_own_words(page: Page) -> None:
    load(page, index_of(many(10_000)))
    lost = page.evaluate(
        """() => {
          const { finder } = window;
          const { cards, terms } = window.index;
          const codes = Object.keys(terms);
          return cards.filter((id, nth) => {
            const said = terms[codes[nth % codes.length]][nth];
            return !finder.find(said, { limit: 3 }).includes(id);
          });
        }"""
    )
    assert lost == []


LETTERS = {"nl": "aeioubdgklmnprstvwz", "en": "aeiouhbcdfgklmnprsty"}
LETTERS |= {"ar": "ابتجحدرسشعفقكلمنهوي", "ti": "ሀለመረሰቀበተነከወዘየደገጸሉሚራስቕቡ"}


def many(count: int) -> dict[str, dict[str, str]]:
    """Return cards, no two texts of the same words; words are made of few letters, so much alike."""
    chance = random.Random(4)
    words = {
        code: ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(600)]
        for code, letters in LETTERS.items()
    }
    drawn: dict[str, dict[frozenset[str], None]] = {code: {} for code in words}
    for code, own in words.items():
        while len(drawn[code]) < count:
            drawn[code][frozenset(chance.choices(own, k=chance.randint(3, 7)))] = None
    texts = {code: [" ".join(sorted(one)) for one in found] for code, found in drawn.items()}
    return {f"card-{nth}": {code: own[nth] for code, own in texts.items()} for nth in range(count)}
