"""What a pack keeps together, and what it leaves out: promises and limits, facts, open sentences."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from tests.pack.conftest import SLEEPING

if TYPE_CHECKING:
    from tests.pack.conftest import Maker


def written(maker: Maker, *cards: dict[str, Any], draft: tuple[str, ...] = ()) -> None:
    """Put cards beside those of the small library, all checked but those named."""
    document = copy.deepcopy(SLEEPING)
    document["cards"] += cards
    maker.content.put("sets/sleeping.yaml", document, *draft)


def card(name: str, **more: object) -> dict[str, Any]:
    return {"id": name, "picture": "child-sleeping", "nl": f"{name}.", "ti": "ኣነ እየ።", **more}


def test_a_promise_is_carried_with_its_limit_only(maker: Maker) -> None:
    pair = card("promise", beside="limit"), card("limit", ti="ንስኻ ኢኻ።")
    written(maker, *pair)
    assert {"promise", "limit"} <= maker.part("ti")["texts"].keys()
    assert maker.base()["cards"]["promise"]["beside"] == "limit"
    written(maker, *pair, draft=("limit",))
    assert not {"promise", "limit"} & maker.part("ti")["texts"].keys()


def test_cards_that_go_with_each_other_are_carried_and_no_circle_hangs(maker: Maker) -> None:
    written(maker, card("one", beside="other"), card("other", beside="one", ti="ንስኻ ኢኻ።"))
    assert {"one", "other"} <= maker.part("ti")["texts"].keys()


def test_a_limit_for_a_woman_alone_does_not_let_a_promise_to_everybody_through(maker: Maker) -> None:
    written(maker, card("promise", beside="limit"), card("limit", form="woman", ti={"woman": "ንስኺ ኢኺ።"}))
    texts = maker.part("ti")["texts"]
    assert "promise" not in texts
    assert list(texts["limit"]) == ["woman"]


def test_a_fact_nobody_confirmed_is_in_no_part_and_not_in_the_base(maker: Maker) -> None:
    fact = card("fact", care=["professional-check", "one-to-one"])
    written(maker, fact)
    base = maker.base()
    assert "fact" not in base["cards"]
    assert "fact" not in base["sets"][0]["cards"]
    assert "fact" not in maker.part("ti")["texts"]
    written(maker, {**fact, "confirmed": {"by": "H. Arts", "on": "2026-11-01"}})
    assert maker.base()["cards"]["fact"]["care"] == ["professional-check", "one-to-one"]
    assert "fact" in maker.part("ti")["texts"]


def test_an_answer_of_the_set_itself_is_carried_as_any_card(maker: Maker) -> None:
    asks = card("asks", answers=["at-dentist", "yes"])
    answer = card("at-dentist", says="parent", ti="ንስኻ ኢኻ።", answers=["yes"])
    written(maker, asks, answer)
    assert maker.base()["cards"]["asks"]["answers"] == ["at-dentist", "yes"]
    assert maker.part("ti")["texts"].keys() >= {"asks", "at-dentist"}
    # A draft has no text on a tablet: the board leaves it out where it shows answers.
    written(maker, asks, answer, draft=("at-dentist",))
    assert "at-dentist" not in maker.part("ti")["texts"]
    written(maker, asks, {**answer, "care": "professional-check"})
    assert maker.base()["cards"]["asks"]["answers"] == ["yes"]


def test_an_open_sentence_stands_with_dots_without_sound_and_its_sentences_in_order(maker: Maker) -> None:
    values = [
        {"id": name, "picture": "yes", "nl": name, "ti": text} for name, text in (("b", "ሰኑይ"), ("a", "ሰሉስ"))
    ]
    maker.content.put("slots.yaml", {"answers": values})
    maker.content.change("slots.yaml", "answers:", "slots: {day: [b, a]}\nvalues:")
    said = {"b": {"nl": "Ik kom b.", "ti": "ሰኑይ እመጽእ።"}, "a": {"nl": "Ik kom a.", "ti": "ሰሉስ እመጽእ።"}}
    come = card("come", nl="Ik kom {day}.", ti="{day} እመጽእ።", slot="day", values=said)
    written(maker, come, draft=("come-a", "come-b"))
    base = maker.base()["cards"]["come"]
    assert base["text"] == "Ik kom …"
    assert "clip" not in base
    assert [one["value"] for one in base["values"]] == ["b", "a"]
    assert "come" not in maker.part("ti")["texts"], "none of its sentences is checked yet"


def test_plans_and_plates_travel_with_their_titles(maker: Maker) -> None:
    maker.content.write(
        "plans.yaml",
        "plans: [{id: first, title: {nl: Eerste, ti: ቀዳማይ}, picture: yes-picture, cards: [sleeps-well]}]",
    )
    spot = "{id: pan, at: [10, 10, 60, 60], nl: de pan, ti: ድስቲ}"
    maker.content.write(
        "plates/sleeping.yaml", f"id: sleeping\ntitle: {{nl: Keuken, ti: ክሽነ}}\npicture: p\nspots: [{spot}]"
    )
    base, part = maker.base(), maker.part("ti")
    assert [one["cards"] for one in base["plans"]] == [["sleeps-well"]]
    assert base["plates"][0]["spots"] == [{"id": "pan", "at": [10.0, 10.0, 60.0, 60.0]}]
    assert part["titles"] == {"sleeping": "ድቃስ", "first": "ቀዳማይ", "plate:sleeping": "ክሽነ"}
