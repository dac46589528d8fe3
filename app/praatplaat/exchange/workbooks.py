"""Workbooks (xlsx) of strangers: which sheets there are, and the rows of one. Nothing in them is computed."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from praatplaat.exchange.archives import MB, Archive, Limits, printable
from praatplaat.exchange.cells import Sheet
from praatplaat.exchange.faults import refused
from praatplaat.exchange.markup import Reader, hear
from praatplaat.exchange.sheets import Rows, Strings

LIMITS = Limits(packed=2 * MB, unpacked=20 * MB, one=20 * MB, files=300)
"""What a workbook may be: one with five hundred cards in four languages is under 200 kB."""

PARTS = (".xml", ".rels", ".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".vml")
"""Kinds of files in a workbook that hold text and looks; others are programs, or files packed along."""

STYLES = 70_000
"""Styles a workbook may list; a spreadsheet itself stops at 65,490."""

_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_QUIET = re.compile(r'"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)


class Workbook:
    """A workbook whose parts have been looked at. Every method raises ProblemError."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._archive = Archive(data, name, LIMITS)
        self._refuse_others()
        self._sheets = self._listed()
        self._texts: list[str] | None = None
        self._dates: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the sheets, from left to right."""
        return tuple(self._sheets)

    def sheet(self, name: str) -> Sheet:
        """Return the rows of a sheet. Raises KeyError for one that is not there."""
        if self._texts is None:
            strings = Strings(self._name)
            self._hear("xl/sharedStrings.xml", strings)
            styles = Styles(self._name)
            self._hear("xl/styles.xml", styles)
            self._texts, self._dates = strings.texts, styles.dates
        rows = Rows(name, self._texts, self._dates)
        self._hear(self._sheets[name], rows)
        return Sheet(name, tuple(rows.rows))

    def _refuse_others(self) -> None:
        """Refuse, in words, what is a zip file but no workbook, or holds more than text."""
        names = self._archive.names
        if "mimetype" in names:
            raise refused("workbook-other", self._name, kind="OpenDocument (ods)")
        if "bundle.json" in names:
            raise refused("workbook-is-bundle", self._name)
        if any("vba" in name.lower() or name.endswith("macrosheet.xml") for name in names):
            raise refused("workbook-macros", self._name)
        if "xl/workbook.bin" in names:
            raise refused("workbook-other", self._name, kind="xlsb")
        if "xl/workbook.xml" not in names or "[Content_Types].xml" not in names:
            raise refused("workbook-none", self._name)
        if any(name.startswith("xl/externalLinks/") for name in names):
            raise refused("workbook-links", self._name)
        for name in names:
            if not name.lower().endswith(PARTS) and not name.startswith("xl/printerSettings/"):
                raise refused("workbook-attached", self._name, name=printable(name))
        if b"macroEnabled" in self._archive.read("[Content_Types].xml"):
            raise refused("workbook-macros", self._name)

    def _listed(self) -> dict[str, str]:
        """Return the part of each sheet, by the sheet's name."""
        links, sheets = Links(), SheetNames()
        self._hear("xl/_rels/workbook.xml.rels", links)
        self._hear("xl/workbook.xml", sheets)
        parts = {name: links.parts.get(link, "") for name, link in sheets.links}
        found = {name: part for name, part in parts.items() if part in self._archive.names}
        if not found or len(parts) != len(sheets.links):
            raise refused("workbook-broken", self._name)
        return found

    def _hear(self, part: str, reader: Reader) -> None:
        """Read a part; one that is not there says nothing."""
        if part in self._archive.names:
            hear(self._archive.read(part), reader, self._name)


class Links(Reader):
    """Which part of the workbook each link leads to; what lies outside is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[str, str] = {}

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take note of a link."""
        if name == "Relationship" and attributes.get("TargetMode", "Internal") == "Internal":
            target = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
            self.parts[attributes.get("Id", "")] = target.lstrip("/")


class SheetNames(Reader):
    """The names of the sheets, each with its link."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take note of a sheet."""
        if name == "sheet":
            link = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.links.append((attributes.get("name", ""), link))


class Styles(Reader):
    """Which styles show a number as a date or a time: what somebody typed there is not what is stored."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._own, self._within, self._count = name, set(_DATES), False, 0
        self._found: set[str] = set()

    @property
    def dates(self) -> frozenset[str]:
        """Numbers of the styles, as cells name them."""
        return frozenset(self._found)

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take note of a format, or of a style that uses one."""
        if name == "numFmt" and re.search(
            "[dmyhs]", _QUIET.sub("", attributes.get("formatCode", "").lower())
        ):
            self._own.add(_whole(attributes.get("numFmtId", "")))
        elif name == "cellXfs":
            self._within = True
        elif name == "xf" and self._within:
            if _whole(attributes.get("numFmtId", "0")) in self._own:
                self._found.add(str(self._count))
            self._count += 1
            if self._count > STYLES:
                raise refused("workbook-broken", self._name)

    def closed(self, name: str) -> None:
        """Leave the list of styles."""
        if name == "cellXfs":
            self._within = False


def _whole(written: str) -> int:
    return int(written) if re.fullmatch("[0-9]{1,7}", written) else -1
