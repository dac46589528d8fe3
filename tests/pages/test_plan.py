"""The plan page: cards for one visit, from the office to the tablet, and nothing of it is kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import segno
from streamlit.testing.v1 import AppTest

from praatplaat.codes import PLAN, code_of, plan_link, read_plan
from praatplaat.model import Form
from praatplaat.ui.addresses import plan_qr
from praatplaat.ui.content import content
from praatplaat.ui.pictures import Players
from praatplaat.ui.plans import MOST, Parent, added, moved, without
from praatplaat.ui.printing import plan_sheet

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

PLANS = """
plans:
  - id: first-visit
    title: {nl: Eerste bezoek, en: First visit}
    picture: child-sleeping
    cards: [eats-well, sleeps-well, where-sleeps]
"""
CARDS = ("eats-well", "i-worry", "sleeps-well", "where-sleeps")
PLAYERS = Players("syrian", Form.WOMAN)


@pytest.fixture
def page(studio: Studio) -> AppTest:
    """Return the plan page over a studio with one ready-made plan."""
    studio.write("plans", PLANS)
    return studio.open("plan")


def click(at: AppTest, *keys: str) -> None:
    for key in keys:
        at.button(key=key).click().run()
        assert not at.exception


def begin(at: AppTest) -> None:
    at.selectbox(key="plan-ready").select("first-visit").run()
    click(at, "plan-use")


def ids(at: AppTest) -> list[str]:
    """Return the cards of the plan, as its link names them."""
    return list(read_plan(at.code[0].value.split("#")[1], CARDS)) if at.code else []


def test_a_plan_begins_empty_and_has_no_code_to_scan(page: AppTest, markup_of: Reader) -> None:
    assert "Nog leeg. Kies een kant-en-klaar plan" in markup_of(page)
    assert not page.code and not page.get("imgs")


def test_a_ready_made_plan_is_taken_over_in_its_order(page: AppTest, markup_of: Reader) -> None:
    begin(page)
    assert ids(page) == ["eats-well", "sleeps-well", "where-sleeps"]
    assert 'data-count="3">3 van hoogstens 40 kaarten' in markup_of(page)


def test_only_cards_of_themes_can_be_chosen_each_with_its_picture_and_dutch(
    page: AppTest, markup_of: Reader
) -> None:
    offers = [button.key for button in page.button if str(button.key).startswith("sign-add-")]
    assert offers == [f"sign-add-{one}" for one in CARDS]
    markup = markup_of(page)
    assert "Eet uw kind &lt;b&gt;goed&lt;/b&gt;?</bdi>" in markup and "data:image/svg+xml" in markup
    assert page.button(key="sign-add-eats-well").label == r"Zet erbij: Eet uw kind \<b\>goed\<\/b\>\?"


def test_cards_are_found_by_word_and_theme(page: AppTest, markup_of: Reader) -> None:
    page.text_input(key="plan-words").set_value("waar slaapt").run()
    assert "1 van 4 kaarten" in markup_of(page)
    page.selectbox(key="plan-set").select("eating").run()
    assert "Geen kaart past hierbij." in markup_of(page)


def test_a_card_is_added_once_moved_and_taken_out(page: AppTest) -> None:
    click(page, "sign-add-i-worry", "sign-add-sleeps-well", "sign-add-eats-well")
    assert page.button(key="sign-add-i-worry").disabled
    click(page, "sign-up-eats-well", "sign-down-i-worry")
    assert ids(page) == ["eats-well", "i-worry", "sleeps-well"]
    assert page.button(key="sign-up-eats-well").disabled and page.button(key="sign-down-sleeps-well").disabled
    click(page, "sign-out-i-worry")
    assert ids(page) == ["eats-well", "sleeps-well"]
    assert not page.button(key="sign-add-i-worry").disabled


def test_an_emptied_plan_can_be_put_back(page: AppTest) -> None:
    begin(page)
    click(page, "plan-clear")
    assert ids(page) == []
    click(page, "plan-undo")
    assert ids(page) == ["eats-well", "sleeps-well", "where-sleeps"]


def test_a_plan_goes_on_from_its_link(page: AppTest, markup_of: Reader) -> None:
    link = plan_link("https://elsewhere.example.org/visit/", ["where-sleeps", "i-worry"])
    page.text_input(key="plan-paste").set_value(link).run()
    assert ids(page) == ["where-sleeps", "i-worry"]
    assert page.text_input(key="plan-paste").value == ""
    page.text_input(key="plan-paste").set_value("https://elsewhere.example.org/visit/").run()
    assert "In deze link staat geen plan." in markup_of(page)
    assert ids(page) == ["where-sleeps", "i-worry"]


def test_a_plan_stays_while_the_page_is_open_and_is_kept_nowhere(studio: Studio, page: AppTest) -> None:
    begin(page)
    page.switch_page("app_pages/library.py").run()
    page.switch_page("app_pages/plan.py").run()
    assert ids(page) == ["eats-well", "sleeps-well", "where-sleeps"]
    assert not page.query_params.get(PLAN.strip("="))
    kept = [path for path in (studio.root.parent / "data").rglob("*") if path.is_file()]
    assert [path for path in kept if b"sleeps-well" in path.read_bytes()] == []
    assert ids(studio.open("plan")) == []


def test_a_card_that_has_gone_from_the_content_falls_out(studio: Studio, page: AppTest) -> None:
    begin(page)
    studio.change("sets/sleeping", "id: where-sleeps", "id: where-does-it-sleep")
    assert ids(page.run()) == ["eats-well", "sleeps-well"]


def test_a_card_that_tablets_lack_is_named_with_its_languages(page: AppTest, markup_of: Reader) -> None:
    click(page, "sign-add-sleeps-well", "sign-add-where-sleeps")
    assert "niet in: Tigrinya, Arabisch" in markup_of(page)
    assert 'data-gaps="2"' in markup_of(page)
    page.selectbox(key="plan-language").select("ar").run()
    assert "niet in: Arabisch" in markup_of(page) and "niet in: Tigrinya" not in markup_of(page)
    assert 'data-gaps="1"' in markup_of(page)


def test_a_card_that_waits_for_a_professional_says_so(
    studio: Studio, page: AppTest, markup_of: Reader
) -> None:
    studio.change("sets/eating", "care: one-to-one", "care: professional-check")
    assert "wacht op een deskundige" in markup_of(page.run())


def test_a_card_for_a_woman_alone_says_so(studio: Studio, page: AppTest, markup_of: Reader) -> None:
    studio.change("sets/sleeping", "id: where-sleeps", "id: where-sleeps\n    form: woman")
    assert "alleen voor een vrouw" in markup_of(page.run())


def test_the_language_of_the_parent_brings_pictures_of_people_like_them(
    page: AppTest, markup_of: Reader
) -> None:
    page.selectbox(key="plan-language").select("ti").run()
    first = re.findall(r'src="(data:[^"]+)"', markup_of(page))
    page.selectbox(key="plan-language").select("ar").run()
    assert re.findall(r'src="(data:[^"]+)"', markup_of(page)) != first


def test_the_link_leads_to_the_public_address(page: AppTest, markup_of: Reader) -> None:
    begin(page)
    assert "Dit adres werkt alleen op deze computer." in markup_of(page)
    page.text_input(key="address").set_value("https://praat.example.org").run()
    assert page.code[0].value.startswith("https://praat.example.org/visit/#plan=")
    assert f'href="visit/#plan={code_of("eats-well")}' in markup_of(page)


def test_the_qr_code_holds_the_link_and_stays_coarse_for_a_full_plan() -> None:
    link = plan_link("https://praatplaat.example.org/visit/", [f"card-{n}" for n in range(MOST)])
    head, codes = link[: link.index("=") + 1], link[link.index("=") + 1 :]
    expected = segno.make([head, codes], error="l", micro=False)
    assert expected.symbol_size(border=4)[0] * 8 == int(re.search(r'width="(\d+)"', plan_qr(link))[1])
    assert expected.symbol_size(border=0)[0] < segno.make(link, error="m").symbol_size(border=0)[0]
    assert plan_qr("https://praatplaat.example.org/visit/#plan=").startswith("<svg")


@pytest.mark.parametrize(
    ("card", "by", "order"),
    [("a", 1, "bac"), ("c", -1, "acb"), ("a", -1, "abc"), ("c", 1, "abc"), ("a", 9, "bca"), ("c", -9, "cab")],
)
def test_a_card_moves_within_the_plan_and_never_past_its_ends(card: str, by: int, order: str) -> None:
    assert "".join(moved(("a", "b", "c"), card, by)) == order


def test_a_plan_has_each_card_once_and_no_more_than_fit() -> None:
    assert added(("a", "b"), ("b", "c", "c")) == ("a", "b", "c")
    assert len(added((), [str(n) for n in range(MOST + 1)])) == MOST
    assert without(("a", "b"), "a") == ("b",)


def test_a_full_plan_says_what_it_leaves_out(studio: Studio, page: AppTest, markup_of: Reader) -> None:
    more = "".join(f"  - {{id: card-{n}, picture: 'yes', nl: Kaart {n} is er.}}\n" for n in range(MOST))
    studio.change("sets/eating", "cards:\n", f"cards:\n{more}")
    page.run()
    link = plan_link("", [f"card-{n}" for n in range(MOST)])
    page.text_input(key="plan-paste").set_value(link).run()
    assert "Het plan is vol." not in markup_of(page)
    begin(page)
    assert "Het plan is vol." in markup_of(page)
    assert 'data-count="40"' in markup_of(page)
    click(page, "sign-out-card-3")
    assert "Het plan is vol." not in markup_of(page)


def test_the_sheet_has_the_code_the_pictures_and_what_tablets_carry(studio: Studio) -> None:
    studio.open("plan")
    code = plan_qr("https://praat.example.org/visit/#plan=GGF7C")
    sheet = plan_sheet(content(), ("sleeps-well", "i-worry"), Parent("ar", Form.MAN), PLAYERS, code).decode()
    assert sheet.count("data:image/svg+xml;base64,") == 3
    assert "Slaapt uw kind goed?" in sheet and "هل ينام طفلكَ جيدًا؟" in sheet
    assert "طفلكِ" not in sheet and "እፈርህ" not in sheet
    assert "nog niet alle zijn goedgekeurd" in sheet and "Schrijf geen namen" in sheet


def test_a_sheet_without_a_language_has_dutch_alone(studio: Studio) -> None:
    studio.open("plan")
    sheet = plan_sheet(content(), ("sleeps-well", "where-sleeps"), Parent(), PLAYERS, "<svg/>").decode()
    assert "Waar slaapt uw kind?" in sheet
    assert "طفل" not in sheet and "goedgekeurd" not in sheet and "font-face" not in sheet
