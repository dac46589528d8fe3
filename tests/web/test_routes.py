"""What the board is served: files, packs and clips; and what nobody gets."""

from __future__ import annotations

import gzip
import hashlib
import json
import threading
from typing import TYPE_CHECKING, Any

import brotli
import pytest
from tests.web.conftest import in_front_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.web.conftest import Browser, Engine, Gallery, House


def base_of(client: Browser, pack: dict[str, Any]) -> Any:  # noqa: ANN401
    return client.get(f"/visit/assets/{pack['base']['file']}").json()


@pytest.fixture
def slow(engine: Engine) -> Engine:
    """Return the voice, slowed down; asked for before the client, so that the workshop starts so."""
    engine.pause = 0.5
    return engine


def test_a_pack_is_served_before_a_single_clip_is_made(slow: Engine, client: Browser) -> None:
    pack = client.get("/visit/pack.json").json()
    assert pack["pending"] > 0
    assert base_of(client, pack)["cards"]["yes"]["clip"].keys() == {"pending"}


def test_the_pack_becomes_whole_by_itself(client: Browser, house: House) -> None:
    house.settled()
    pack = client.get("/visit/pack.json").json()
    assert pack["pending"] == 0
    clip = base_of(client, pack)["cards"]["yes"]["clip"]
    sound = client.get(f"/visit/assets/{clip['file']}")
    assert sound.headers["content-type"] == "audio/mpeg"
    assert f"{hashlib.sha256(sound.content).hexdigest()}.mp3" == clip["file"]


def test_status_tells_how_far_the_clips_are(client: Browser, house: House) -> None:
    house.settled()
    status = client.get("/visit/status.json")
    now = status.json()
    assert now["done"] == now["total"] > 0
    assert now["pending"] == 0
    assert now["version"] == client.get("/visit/pack.json").json()["version"]
    assert status.headers["cache-control"] == "no-store"


def test_health_is_told_without_a_pack_too(client: Browser) -> None:
    assert client.get("/health").json()["status"] == "ok"


def test_a_known_pack_is_not_sent_again(client: Browser, house: House) -> None:
    house.settled()
    first = client.get("/visit/pack.json")
    assert first.headers["cache-control"] == "no-cache"
    again = client.get("/visit/pack.json", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get("/visit/pack.json", headers={"if-none-match": '"something-else"'})
    assert other.status_code == 200


@pytest.mark.parametrize(("coding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_assets_come_compressed_to_who_can_read_that(
    client: Browser,
    house: House,
    coding: str,
    unpack: Any,  # noqa: ANN401
) -> None:
    house.settled()
    name = client.get("/visit/pack.json").json()["base"]["file"]
    house.until((house.workshop.assets / f"{name}.gz").exists)
    answer, raw = client.raw(f"/visit/assets/{name}", {"accept-encoding": coding})
    assert answer.headers["content-encoding"] == coding
    assert answer.headers["vary"] == "accept-encoding"
    assert hashlib.sha256(unpack(raw)).hexdigest() == name.partition(".")[0]


def test_a_coding_that_is_refused_is_not_used(client: Browser, house: House) -> None:
    house.settled()
    answer = client.get("/visit/", headers={"accept-encoding": "br;q=0, identity"})
    assert "content-encoding" not in answer.headers


def test_assets_may_be_kept_for_ever(client: Browser, pack: dict[str, Any]) -> None:
    answer = client.get(f"/visit/assets/{pack['base']['file']}")
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize(
    "name",
    ["0" * 64 + ".mp3", "x.mp3", "..%2fcurrent", "%2e%2e/current", "A" * 64 + ".json", "0" * 64 + ".exe", ""],
)
def test_an_asset_that_no_pack_has_is_not_there(client: Browser, house: House, name: str) -> None:
    house.settled()
    assert client.get(f"/visit/assets/{name}").status_code == 404


def test_half_an_asset_is_sent_to_who_asks_for_half(client: Browser, house: House) -> None:
    house.settled()
    clip = base_of(client, client.get("/visit/pack.json").json())["cards"]["yes"]["clip"]["file"]
    whole = client.get(f"/visit/assets/{clip}").content
    part = client.get(f"/visit/assets/{clip}", headers={"range": "bytes=2-5"})
    assert (part.status_code, part.content) == (206, whole[2:6])
    assert part.headers["content-range"] == f"bytes 2-5/{len(whole)}"
    beyond = client.get(f"/visit/assets/{clip}", headers={"range": f"bytes={len(whole)}-"})
    assert beyond.status_code == 416


def test_a_pending_clip_is_made_when_it_is_asked_for(slow: Engine, client: Browser) -> None:
    pending = base_of(client, client.get("/visit/pack.json").json())["cards"]["no"]["clip"]["pending"]
    sound = client.get(f"/visit/clips/{pending}.mp3")
    assert sound.status_code == 200
    assert sound.headers["content-type"] == "audio/mpeg"
    assert "Nee" in slow.spoken


def test_a_clip_that_went_with_its_text_is_not_there(
    client: Browser, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.settled()
    monkeypatch.setattr(house.workshop, "knows", lambda name: True)
    assert client.get(f"/visit/clips/{'0' * 20}-{'0' * 12}.mp3").status_code == 404


@pytest.mark.parametrize("name", ["0" * 20 + "-" + "0" * 12, "anything", "..%2f..%2fsecret", "a/b"])
def test_a_clip_that_nothing_in_the_library_sounds_like_is_never_made(
    client: Browser, house: House, name: str
) -> None:
    house.settled()
    spoken = list(house.engine.spoken)
    assert client.get(f"/visit/clips/{name}.mp3").status_code == 404
    assert house.engine.spoken == spoken


def test_a_clip_that_cannot_be_made_is_said_so_in_words(slow: Engine, client: Browser) -> None:
    slow.fails = lambda text: text == "Nee"
    pending = base_of(client, client.get("/visit/pack.json").json())["cards"]["no"]["clip"]["pending"]
    answer = client.get(f"/visit/clips/{pending}.mp3")
    assert answer.status_code == 503
    assert "retry-after" in answer.headers
    assert "Traceback" not in answer.text


def test_the_board_is_at_the_address_with_and_without_a_slash(client: Browser) -> None:
    answer = client.get("/visit")
    assert (answer.status_code, answer.headers["location"]) == (308, "/visit/")
    assert "<title>Bord</title>" in client.get("/visit/").text


def test_files_of_the_board_are_served_with_their_kind(client: Browser) -> None:
    assert client.get("/visit/board.js").headers["content-type"] == "text/javascript; charset=utf-8"
    assert client.get("/visit/styles/board.css").headers["content-type"] == "text/css; charset=utf-8"


@pytest.mark.parametrize(
    "path",
    [
        "/visit/nope",
        "/visit/notes.txt",
        "/visit/.secret.js",
        "/visit/../outside.js",
        "/visit/%2e%2e/outside.js",
        "/visit/styles",
        "/visit/styles/",
        "/visit//etc/passwd",
        "/visit/styles/..%2f..%2foutside.js",
    ],
)
def test_everything_else_is_a_real_404_with_a_short_page(client: Browser, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert len(answer.content) < 1000
    assert "secret" not in answer.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", ["/visit/", "/visit/pack.json", "/visit/nope", "/health"])
def test_nothing_can_be_sent_to_us(client: Browser, method: str, path: str) -> None:
    assert client.request(method, path).status_code == 405


def test_a_head_has_no_body(client: Browser, house: House) -> None:
    house.settled()
    for path in ("/visit/", "/visit/pack.json", "/visit/status.json"):
        answer = client.request("HEAD", path)
        assert (answer.status_code, answer.content) == (200, b"")


def test_the_worker_knows_every_file_of_the_board_and_nothing_else(client: Browser, house: House) -> None:
    house.settled()
    code = client.get("/visit/sw.js").text
    listed = json.loads(code.partition("SHELL = ")[2].partition(";")[0])
    assert listed == [
        *("./", "board.js", "styles/board.css", "manifest.webmanifest"),
        *("icons/32.png", "icons/180.png", "icons/192.png"),
    ]
    for name in listed:
        assert client.get(f"/visit/{name}").status_code == 200


def test_the_first_worker_after_a_start_is_the_one_that_stays(client: Browser, house: House) -> None:
    first = client.get("/visit/sw.js").content
    assert client.get("/visit/manifest.webmanifest").json()["icons"]
    house.settled()
    assert client.get("/visit/sw.js").content == first


def test_the_worker_changes_when_any_file_changes(client: Browser, board: Path) -> None:
    first = client.get("/visit/sw.js")
    assert first.headers["cache-control"] == "no-cache"
    (board / "styles/board.css").write_text("html { color: #000000 }", "utf-8")
    assert client.get("/visit/sw.js").text != first.text


def test_what_installs_the_board_is_complete(client: Browser, house: House) -> None:
    house.settled()
    answer = client.get("/visit/manifest.webmanifest")
    manifest = answer.json()
    assert answer.headers["content-type"] == "application/manifest+json"
    assert (manifest["id"], manifest["scope"], manifest["start_url"]) == ("/visit/",) * 3
    assert (manifest["lang"], manifest["display"]) == ("nl", "standalone")
    assert {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]} == {
        (f"{size}x{size}", purpose) for size in (192, 512) for purpose in ("any", "maskable")
    }
    for icon in manifest["icons"]:
        png = client.get(f"/visit/{icon['src']}").content
        assert png[:8] == b"\x89PNG\r\n\x1a\n"
        assert f"{int.from_bytes(png[16:20])}x{int.from_bytes(png[20:24])}" == icon["sizes"]


def test_an_icon_that_is_asked_for_before_the_pictures_are_read_is_waited_for(
    open_house: Callable[..., House], board: Path
) -> None:
    house = open_house()
    later = threading.Timer(0.3, house.workshop.start)
    later.start()
    assert in_front_of(house, board).get("/visit/icons/192.png").status_code == 200
    later.join()


def test_icons_come_in_the_sizes_that_are_used_only(client: Browser, house: House) -> None:
    house.settled()
    assert client.get("/visit/icons/100000.png").status_code == 404


def test_without_a_picture_of_the_app_no_icon_is_promised(
    client: Browser, house: House, gallery: Gallery
) -> None:
    del gallery.scenes["app-icon"]
    house.settled()
    assert client.get("/visit/icons/192.png").status_code == 404
    assert client.get("/visit/manifest.webmanifest").json()["icons"] == []
    assert "icons/" not in client.get("/visit/sw.js").text
