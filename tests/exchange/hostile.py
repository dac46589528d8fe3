"""Files nobody should be able to hurt us with, made here: each with the name it is sent under."""

from __future__ import annotations

import io
import json
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from praatplaat.exchange import bundle

MARK = "KWAAD"
"""Stands in every hostile text; it may be in no document."""

NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
ZEROS = b"\0" * (1024 * 1024)


@dataclass(frozen=True)
class Hostile:
    """One file: how it is sent, and whether as a bundle."""

    file: str
    data: bytes
    is_bundle: bool = False


def rows(*texts: tuple[str, ...]) -> str:
    """The rows of a sheet, each cell an inline text."""
    cells = ["".join(f'<c t="inlineStr"><is><t>{one}</t></is></c>' for one in row) for row in texts]
    return "".join(f"<row>{one}</row>" for one in cells)


def sheet(inside: str, after: str = "", head: str = "") -> bytes:
    return f"{head}<worksheet {NS}><sheetData>{inside}</sheetData>{after}</worksheet>".encode()


def parts(cards: bytes, **extra: bytes) -> dict[str, bytes]:
    """The parts of a workbook with one sheet; more of them by name, `__` for a slash."""
    named = '<sheets><sheet name="kaarten" sheetId="1" r:id="r1"/></sheets>'
    book = f'<workbook {NS} xmlns:r="{REL}">{named}</workbook>'
    link = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
    return {
        "[Content_Types].xml": TYPES,
        "xl/workbook.xml": book.encode(),
        "xl/_rels/workbook.xml.rels": link.encode(),
        "xl/worksheets/sheet1.xml": cards,
        **{name.replace("__", "/"): content for name, content in extra.items()},
    }


def packed(files: Mapping[str, bytes], change: Callable[[zipfile.ZipInfo], None] = lambda _: None) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            change(entry)
            archive.writestr(entry, content)
    return stream.getvalue()


def doubled(files: Mapping[str, bytes], again: str) -> bytes:
    """A zip file with one name in it twice."""
    stream = io.BytesIO(packed(files))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(stream, "a") as archive:
            archive.writestr(again, sheet(GOOD))
    return stream.getvalue()


def lying(data: bytes, size: int = 10) -> bytes:
    """A zip file whose every file says in the list that it unpacks to a few bytes."""
    changed = bytearray(data)
    at = changed.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 24 : at + 28] = struct.pack("<I", size)
        at = changed.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


def flagged(data: bytes) -> bytes:
    """A zip file whose files say they are encrypted."""
    changed = bytearray(data)
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(magic)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(magic, at + 4)
    return bytes(changed)


GOOD = rows(("nl",), (MARK,))
BOOK = parts(sheet(GOOD))
ENTITY = '<!DOCTYPE w [<!ENTITY a "KWAAD"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def workbooks() -> dict[str, bytes]:
    """Workbooks, by what is wrong with them."""
    return {**archives(), **markups(), **kinds(), **sheets(), **cells()}


def archives() -> dict[str, bytes]:
    """What can be wrong with the zip file."""
    return {
        "zip bomb": packed({**BOOK, "xl/media/a.png": ZEROS * 300}),
        "zip bomb that lies about its size": lying(packed(parts(sheet(rows(("nl",), ("x" * 30_000_000,)))))),
        "many files": packed({**BOOK, **{f"xl/a{number}.xml": b"" for number in range(5_000)}}),
        "zip in a zip": packed({**BOOK, "xl/embeddings/a.zip": packed(BOOK)}),
        "program inside": packed({**BOOK, "xl/a.exe": b"MZ"}),
        "name with ..": packed({**BOOK, "xl/../../evil.xml": b"<a/>"}),
        "absolute name": packed({**BOOK, "/etc/evil.xml": b"<a/>"}),
        "name with backslash": packed({**BOOK, "xl\\evil.xml": b"<a/>"}),
        "name with a drive": packed({**BOOK, "C:/evil.xml": b"<a/>"}),
        "name that is turned round": packed({**BOOK, "xl/a\u202elmx.xml": b"<a/>"}),
        "same name twice": doubled(BOOK, "xl/worksheets/sheet1.xml"),
        "name twice but for capitals": doubled(BOOK, "xl/worksheets/SHEET1.xml"),
        "symbolic link": packed(
            BOOK, lambda entry: setattr(entry, "external_attr", (stat.S_IFLNK | 0o777) << 16)
        ),
        "encrypted zip": flagged(packed(BOOK)),
        "truncated": packed(BOOK)[:-40],
        "half": packed(BOOK)[: len(packed(BOOK)) // 2],
        "wrong checksum": spoiled(packed(BOOK)),
        "wrong magic": b"XX" + packed(BOOK)[2:],
        "only the magic": b"PK\x03\x04" + bytes(100),
    }


def markups() -> dict[str, bytes]:
    """What can be wrong with the XML in it."""
    deep = "<a>" * 900_000 + "</a>" * 900_000
    return {
        "entities": packed(parts(sheet(rows(("nl",), ("&b;",)), head=ENTITY))),
        "entity from a file": packed(parts(sheet(rows(("nl",), ("&a;",)), head=OUTSIDE))),
        "entity in UTF-16": packed(parts(sheet(GOOD, head=ENTITY).decode().encode("utf-16"))),
        "no XML": packed(parts(b"\x00\x01\x02")),
        "deep XML": packed(parts(sheet(deep))),
    }


def kinds() -> dict[str, bytes]:
    """What is another kind of file, or holds one."""
    link = b'<Relationships><Relationship Id="r1" TargetMode="External" Target="file:///etc/passwd"/></Relationships>'
    macro = TYPES.replace(b"/>", b"><x>macroEnabled</x></Types>")
    ods = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}
    return {
        "macros": packed({**BOOK, "xl/vbaProject.bin": b"x"}),
        "macros by type": packed({**BOOK, "[Content_Types].xml": macro}),
        "binary workbook": packed({"[Content_Types].xml": TYPES, "xl/workbook.bin": b"x"}),
        "ods": packed(ods),
        "docx": packed({"[Content_Types].xml": TYPES, "word/document.xml": b"<a/>"}),
        "links to other files": packed({**BOOK, "xl/externalLinks/externalLink1.xml": b"<a/>"}),
        "sheet elsewhere": packed({**BOOK, "xl/_rels/workbook.xml.rels": link}),
    }


def sheets() -> dict[str, bytes]:
    """What can be wrong with the sheet of cards, and with what it shares."""
    big = "<si><t>a</t></si>" * 400_000
    return {
        "merged over everything": packed(
            parts(sheet(GOOD, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))
        ),
        "a million empty rows": packed(parts(sheet(GOOD + "<row/>" * 1_000_000))),
        "a million cells in a row": packed(parts(sheet("<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"))),
        "three thousand cards": packed(parts(sheet(rows(("nl",), *[(MARK,)] * 3_000)))),
        "row that does not exist": packed(parts(sheet('<row r="99999999"/>' + GOOD))),
        "rows backwards": packed(parts(sheet('<row r="5"/><row r="2"/>' + GOOD))),
        "cell in another row": packed(
            parts(sheet('<row r="1"><c r="A9" t="inlineStr"><is><t>nl</t></is></c></row>'))
        ),
        "shared texts without end": packed(
            parts(sheet(GOOD)) | {"xl/sharedStrings.xml": f"<sst {NS}>{big}</sst>".encode()}
        ),
        "shared text that is not there": packed(
            parts(sheet(rows(("nl",)) + '<row><c t="s"><v>9</v></c></row>'))
        ),
        "styles without end": packed(
            {**BOOK, "xl/styles.xml": b"<a><cellXfs>" + b"<xf/>" * 1_000_000 + b"</cellXfs></a>"}
        ),
    }


def cells() -> dict[str, bytes]:
    """What can stand in a cell."""
    return {
        "formula": packed(
            parts(sheet(rows(("nl",)) + f'<row><c t="str"><f>HYPERLINK("x")</f><v>{MARK}</v></c></row>'))
        ),
        "formula in the heading": packed(parts(sheet('<row><c t="str"><f>A1</f><v>nl</v></c></row>'))),
        "huge cell": packed(parts(sheet(rows(("nl",), (MARK * 1_000_000,))))),
        "text turned round": packed(parts(sheet(rows(("nl",), (f"\u202e{MARK}",))))),
        "invisible sign": packed(parts(sheet(rows(("nl",), (f"{MARK}\u200b",))))),
        "control sign": packed(parts(sheet(rows(("nl",), (f"{MARK}&#7;",))))),
        "infinite number": packed(parts(sheet(rows(("nl",)) + "<row><c><v>1e999</v></c></row>"))),
        "error": packed(parts(sheet(rows(("nl",)) + '<row><c t="e"><v>#REF!</v></c></row>'))),
        "heading twice": packed(parts(sheet(rows(("nl", "NL "), (MARK, MARK))))),
        "no heading": packed(parts(sheet(rows((MARK, MARK), (MARK, MARK))))),
        "empty": packed(parts(sheet(""))),
    }


def spoiled(data: bytes) -> bytes:
    """A zip file of which one letter changed on the way."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    at = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def separated() -> dict[str, bytes]:
    """CSV files, by what is wrong with them."""
    return {
        "NUL bytes": b"nl\nKWAAD\0\n",
        "not UTF-8": "nl\nKWAAD één\n".encode("cp1252"),
        "UTF-16": "nl\nKWAAD\n".encode("utf-16"),
        "quote that never closes": b'nl\n"KWAAD\n' + b"a;b\n" * 100_000,
        "huge cell": b"nl\n" + MARK.encode() * 200_000,
        "too many rows": b"nl\n" + b"KWAAD\n" * 3_000,
        "too many columns": b"nl" + b";x" * 100_000,
        "too large": b"nl\n" + MARK.encode() * 600_000,
        "old workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "text turned round": f"nl\n\u202e{MARK}\n".encode(),
        "byte order mark inside": f"nl\n{MARK}\ufeff\n".encode(),
        "nothing": b"",
        "only empty lines": b"\n" * 1_000_000,
        "only quotes": b'"' * 1_000_001,
    }


def bundles() -> dict[str, bytes]:
    """Bundles, by what is wrong with them."""
    text = f"id: evil\ntitle: {{nl: {MARK}}}\npicture: p\ncards: []\n"
    unlisted = rebundled({"sets/evil.yaml": text.encode()})
    return {
        "bundle without a list": packed({"sets/evil.yaml": text.encode()}),
        "bundle with a list that is none": packed({"bundle.json": b"[" * 200_000}),
        "bundle of tomorrow": packed({"bundle.json": b'{"schema": 99}'}),
        "bundle with a changed file": rebundled({"sets/evil.yaml": text.encode()}, swap=True),
        "bundle with a stray file": with_more(unlisted, {"sets/more.yaml": text.encode()}),
        "bundle with a program": rebundled({"sets/evil.yaml": text.encode(), "recordings/a.exe": b"MZ"}),
        "bundle that climbs": rebundled({"sets/evil.yaml": text.encode(), "pictures/../../a.png": b"x"}),
        "bundle with aliases": rebundled({"sets/evil.yaml": b"a: &a [x]\nb: [*a, *a]\n"}),
        "bundle with tags": rebundled({"sets/evil.yaml": b"!!python/object/apply:os.system [ls]\n"}),
        "bundle turned round": rebundled({"sets/evil.yaml": text.replace(MARK, f'"\u202e{MARK}"').encode()}),
        "bundle with another field": rebundled({"sets/evil.yaml": f"{text}more: 1\n".encode()}),
        "bundle under another name": rebundled({"sets/other.yaml": text.encode()}),
        "bundle with a bomb": rebundled({"sets/evil.yaml": text.encode(), "pictures/a.png": ZEROS * 60}),
        "bundle with many bombs": packed({f"pictures/{number}.png": ZEROS * 11 for number in range(12)}),
        "bundle with nothing": rebundled({}),
    }


def rebundled(files: Mapping[str, bytes], *, swap: bool = False) -> bytes:
    """A bundle with any files at all, each in its list; with `swap`, the first one changes afterwards."""
    made = zipfile.ZipFile(io.BytesIO(bundle([], {}, {})))
    listed = json.loads(made.read("bundle.json"))
    listed["files"] = {name: sha256(content).hexdigest() for name, content in files.items()}
    changed = {name: content + (b"# more\n" if swap else b"") for name, content in files.items()}
    return packed({"bundle.json": json.dumps(listed).encode(), **changed})


def with_more(data: bytes, files: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def every() -> dict[str, Hostile]:
    """Every hostile file, by what is wrong with it."""
    return {
        **{f"xlsx: {name}": Hostile("kaarten.xlsx", data) for name, data in workbooks().items()},
        **{f"csv: {name}": Hostile("kaarten.csv", data) for name, data in separated().items()},
        **{name: Hostile("x.praatplaat.zip", data, is_bundle=True) for name, data in bundles().items()},
    }
