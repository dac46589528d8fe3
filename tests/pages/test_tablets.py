"""The tablets page: the address, its QR code, and what a tablet downloads."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import segno
from PIL import Image

from praatplaat.pack import Built, Size
from praatplaat.pictures.raster import png
from praatplaat.ui import packs
from praatplaat.ui.addresses import Address, Reach, board_of, read_address

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio


def modules(svg: str) -> np.ndarray:
    """Read the dark and light fields of a QR code back from its picture, quiet edge included."""
    side = int(re.search(r'viewBox="0 0 (\d+)', svg)[1]) if "viewBox" in svg else 0
    width = side or int(re.search(r'width="(\d+)"', svg)[1])
    with Image.open(io.BytesIO(png(svg, width))) as image:
        grey = np.asarray(image.convert("L"))
    fields = width // 8
    return (grey.reshape(fields, 8, fields, 8).mean(axis=(1, 3)) < 128).astype(int)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://praatplaat.example.org", "https://praatplaat.example.org/visit/"),
        ("praatplaat.example.org", "https://praatplaat.example.org/visit/"),
        (" https://praatplaat.example.org/visit/ ", "https://praatplaat.example.org/visit/"),
        ("https://example.org/praat/visit", "https://example.org/praat/visit/"),
        ("http://192.168.1.20:8501", "http://192.168.1.20:8501/visit/"),
    ],
)
def test_an_address_is_understood_however_it_is_written(written: str, address: str) -> None:
    assert read_address(written) == Address(address)


@pytest.mark.parametrize(
    "written",
    ["praatplaat", "ftp://example.org", "https://", "https://a b.nl", "https://me:secret@example.org",
     "https://example.org:port", "javascript:alert(1)", "https://[::1", f"https://{'a' * 300}.nl"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(written: str) -> None:
    assert read_address(written) is None


@pytest.mark.parametrize(
    ("url", "reach"),
    [
        ("http://localhost:8501/visit/", Reach.HERE),
        ("https://127.0.0.1/visit/", Reach.HERE),
        ("http://[::1]:8501/visit/", Reach.HERE),
        ("http://192.168.1.20:8501/visit/", Reach.OPEN),
        ("https://praatplaat.example.org/visit/", Reach.GOOD),
    ],
)
def test_an_address_tells_what_a_tablet_can_do_with_it(url: str, reach: Reach) -> None:
    assert Address(url).reach is reach


def test_the_board_stands_beside_the_page_under_any_path() -> None:
    assert board_of("http://host:8501/tablets?studio=English").url == "http://host:8501/visit/"
    assert board_of("https://host/praat/tablets").url == "https://host/praat/visit/"


def test_the_qr_code_holds_the_address_with_a_quiet_edge() -> None:
    url = "https://praatplaat.example.org/visit/"
    expected = np.array([list(row) for row in segno.make(url, error="m", micro=False).matrix_iter(border=4)])
    assert np.array_equal(modules(Address(url).qr()), expected)


def test_the_page_shows_its_own_address_until_one_is_given(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("tablets")
    assert "/visit/" in re.search(r'data-address="([^"]+)"', markup_of(at))[1]
    at.text_input(key="address").set_value("https://praat.example.org").run()
    assert 'data-address="https://praat.example.org/visit/"' in markup_of(at)
    assert "Beveiligd adres" in markup_of(at)


def test_without_https_the_page_says_that_nothing_can_be_kept(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("tablets")
    at.text_input(key="address").set_value("http://192.168.1.20:8501").run()
    assert "Zonder beveiligd adres (https) mag een browser niets bewaren" in markup_of(at)


def test_a_mistyped_address_says_how_to_write_it(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("tablets")
    at.text_input(key="address").set_value("praatplaat").run()
    assert "Dit is geen webadres" in markup_of(at)


def test_the_steps_for_both_kinds_of_tablet_are_there(studio: Studio, markup_of: Reader) -> None:
    markup = markup_of(studio.open("tablets"))
    assert re.findall(r'data-tablet="(\w+)"', markup) == ["android", "ipad"]
    assert "Zet op beginscherm" in markup and "App installeren" in markup


def test_before_the_first_pack_the_page_says_that_it_is_being_made(studio: Studio, markup_of: Reader) -> None:
    assert "Het pakket wordt nog gemaakt." in markup_of(studio.open("tablets"))


def test_the_page_tells_size_version_and_what_is_still_to_come(
    studio: Studio, markup_of: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    built = Built(tmp_path / "none", "0123456789abcdef0123", 12, {"ar": Size(498, 9_340_000)})
    monkeypatch.setattr(packs, "current", lambda out: built)
    markup = markup_of(studio.open("tablets"))
    assert "<td>498</td><td>9,3 MB</td>" in markup
    assert "0123456789abcdef0123" in markup
    assert "Er worden nog 12 geluiden gemaakt." in markup


def test_a_pack_without_a_family_language_says_why(
    studio: Studio, markup_of: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(packs, "current", lambda out: Built(tmp_path, "0" * 20, 0, {}))
    markup = markup_of(studio.open("tablets"))
    assert "alle vertalingen zijn nog concept" in markup
    assert "<table" not in markup
