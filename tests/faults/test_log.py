"""A whole day at a real server, faults included: nothing of what people wrote or are called is in its log."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.browser.conftest import Server, free_port, written
from tests.office.house import LANGUAGE, SET, House, saying

from praatplaat.office import invitations, people, publishing, sets
from praatplaat.office.desk import HOST
from praatplaat.store.database import FILE

PHRASE = "Slaapt uw kind vannacht bij zijn tante in Zwijndrecht?"
COMMENT = "Dit klinkt alsof Gebremariam het zei"
NAME, EMAIL = "Mariamawit Weldegebriel", "els.zonneveld@praat.example"
SOUND = {"content-type": "audio/webm"}


class Phone:
    """A native speaker's phone before a server."""

    def __init__(self, base: str) -> None:
        self.client = httpx.Client(base_url=base, timeout=60)
        self.fields = {"origin": base, "x-praatplaat": "1"}

    def post(self, path: str, sent: Any, **headers: str) -> httpx.Response:  # noqa: ANN401 (anything)
        body = {"content": sent} if isinstance(sent, bytes) else {"json": sent}
        return self.client.post(path, headers=self.fields | headers, **body)

    def enter(self, token: str) -> httpx.Response:
        answer = self.post("/review/enter", {"token": token})
        self.fields["x-praatplaat-token"] = answer.json().get("csrf", "")
        return answer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(written(tmp_path / "content"), free_port())
    running.start(whole=False)
    yield running
    running.stop()


def test_nothing_that_people_wrote_or_are_called_is_in_the_log(server: Server) -> None:
    base = server.url.removesuffix("/visit/")
    house, phone = House(server.root / "data"), Phone(base)
    house.now = datetime.now(UTC)  # as it is at the server
    said = list(_a_day(house, phone))
    _mishaps(house, phone, server.root / "data")
    house.office.store.close()
    phone.client.close()
    server.stop()
    log = (server.root / "server.log").read_text("utf-8")
    once = re.findall(r"/door/#(\S+)", log)
    assert len(once) <= 1, "the link that whoever starts it asked for, and no other"
    assert [one for one in said if one and one in log] == []
    assert "Traceback" not in log, log
    assert "Studio" in log


def _a_day(house: House, phone: Phone) -> Iterator[str]:
    """Sign in, write, invite, review and publish; yield everything that is nobody's business."""
    yield from (PHRASE, COMMENT, NAME, EMAIL, "Zwijndrecht", "Gebremariam", "Weldegebriel")
    yield (token := people.open_link(house.office, HOST))
    assert phone.post("/door/enter", {"token": token}).status_code == 200
    yield from phone.client.cookies.values()
    els = house.coordinator("Els Zonneveld", EMAIL)
    yield from (els.key, els.name)
    sets.save(house.office, els, saying(PHRASE), 0, COMMENT)
    wanted = invitations.invite(house.office, els, NAME, LANGUAGE, [SET])
    yield (link := invitations.link_token(house.office, wanted))
    opened = phone.enter(link)
    assert opened.status_code == 200, opened.text
    yield from (*phone.client.cookies.values(), phone.fields["x-praatplaat-token"])
    (task,) = opened.json()["tasks"]
    about = {name: task[name] for name in ("set", "card", "wording")}
    for verdict in ("odd", "comment"):
        said = phone.post("/review/verdict", {**about, "verdict": verdict, "comment": COMMENT})
        assert said.status_code == 200, said.text
    assert phone.post("/review/name", {"name": f"{NAME} zelf"}).status_code == 200
    publishing.publish(house.office, els, {}, COMMENT)
    assert phone.client.get("/visit/pack.json").status_code == 200


def _mishaps(house: House, phone: Phone, data: Path) -> None:
    """Send what is wrong, damage what is there, and ask again."""
    wrong: tuple[Any, ...] = (
        b"{",
        {"token": "\ud800"},
        {"token": NAME},
        [PHRASE],
        {"verdict": COMMENT},
        b"\xff",
    )
    for path in ("/door/enter", "/review/enter", "/review/verdict", "/review/name", "/visit/sentence"):
        for sent in wrong:
            body = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
            assert phone.post(path, body, **{"content-type": "application/json"}).status_code < 500, (
                path,
                sent,
            )
    where = f"/review/recording?set={SET}&card={PHRASE}&form=woman"
    assert phone.post(where, COMMENT.encode(), **SOUND).status_code < 500
    house.office.store.close()
    for path in data.glob(f"{FILE}*"):
        shutil.copy(path, path.with_name(f"kept-{path.name}"))
        path.write_bytes(b"damaged " * 4096)
    for path in ("/door/enter", "/review/enter", "/review/verdict"):
        phone.post(path, {"token": NAME, "name": NAME, "comment": COMMENT})
    phone.client.get(f"/visit/{NAME}")
