"""Content files as plain values with the line of every field: YAML as people write it, without its traps.

What YAML would quietly change (yes, no, dates) stays recognisable; what could hurt (aliases, tags, depth,
size) is refused. A file either becomes a whole `Document` or a `ProblemError` that says where it goes wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import yaml

from praatplaat.problems import Problem, ProblemError, Where, problem

LARGEST = 2 * 1024 * 1024
"""Bytes a content file may hold; the largest phrase set in use is under 100 kB."""

DEEPEST = 16
"""Levels of nesting a content file may have; the deepest real field is at eight."""

FIELD_ON = "on"
"""The one field (the day of a review) that YAML takes for a truth value; nobody should have to quote it."""

DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?")

Way = tuple[str | int, ...]
"""The way to a field: keys and list positions from the top."""


@dataclass(frozen=True, slots=True)
class Switch:
    """A plain yes, no, on, off, true or false: a truth value to YAML, mostly a word to who wrote it."""

    word: str

    @property
    def on(self) -> bool:
        """The truth value that YAML sees."""
        return self.word.lower() in {"yes", "true", "on", "y"}


Value = str | int | float | Switch | None | list[Any] | dict[str, Any]
"""What a file is made of."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file: its values (mappings, lists, text, numbers, `None`, `Switch`) and the line of each."""

    file: str
    value: Any
    lines: Mapping[Way, int]

    def where(self, path: Way = ()) -> Where:
        """Return the place of a field, or of the nearest field around it that is written."""
        near = path
        while near and near not in self.lines:
            near = near[:-1]
        return Where(self.file, self.lines.get(near, 1), spelled(path))


def spelled(path: Way) -> str:
    """Return the way to a field as people read it: `cards[2].ar.woman`, counting from 1."""
    parts = [f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def read(path: Path, name: str) -> Document:
    """Read one file; `name` is how people see it. Raises ProblemError."""
    return parse(written(path, name), name)


def written(path: Path, name: str) -> str:
    """Return the text of a file. Raises ProblemError."""
    return _decoded(_bytes(path, name), name)


def parse(text: str, name: str) -> Document:
    """Turn the text of a file into values. Raises ProblemError."""
    builder = _Builder(text, name)
    try:
        value = builder.document()
    except yaml.YAMLError as error:
        raise ProblemError(_yaml_problem(error, text, name)) from error
    return Document(name, value, builder.lines)


def _bytes(path: Path, name: str) -> bytes:
    """Return what is in the file, reading never more than is allowed."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise ProblemError(problem("file-absent", Where(name))) from None
    except OSError as error:
        raise ProblemError(problem("file-unreadable", Where(name), reason=error.strerror or error)) from error
    if len(content) > LARGEST:
        raise ProblemError(problem("file-large", Where(name), most=LARGEST // 1024 // 1024))
    return content


def _decoded(content: bytes, name: str) -> str:
    """Return the text; a byte order mark, as Windows programs write it, is harmless."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ProblemError(problem("file-encoding", Where(name, line))) from None


def _yaml_problem(error: yaml.YAMLError, text: str, name: str) -> Problem:
    """Return what the parser stumbled over, in words for people who do not know YAML."""
    mark = getattr(error, "problem_mark", None)
    if "quoted" in (getattr(error, "context", None) or ""):
        # A quote that never closes is noticed at the end of the file; what helps is where it opens.
        mark = getattr(error, "context_mark", mark)
    if mark is None:
        position = getattr(error, "position", None)
        line = text[:position].count("\n") + 1 if isinstance(position, int) else None
        return problem("yaml-character", Where(name, line))
    line = min(mark.line + 1, text.count("\n") + 1)
    written = text.split("\n")[line - 1]
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return problem("yaml-tab", Where(name, line))
    reason = getattr(error, "problem", None) or "?"
    return problem("yaml-form", Where(name, line), reason=reason, written=_short(written))


def _short(written: str, most: int = 60) -> str:
    """Return a line to quote in a message."""
    line = " ".join(written.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


class _Builder:
    """Builds values from the events of the parser: nothing is expanded before it has been looked at."""

    def __init__(self, text: str, name: str) -> None:
        self._loader = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
        self._name = name
        self.lines: dict[Way, int] = {}

    def document(self) -> Value:
        """Return the value of the only document in the file."""
        self._next()
        if self._loader.check_event(yaml.StreamEndEvent):
            raise self._refused("file-empty", 1)
        self._next()
        value = self._value(())
        self._next()
        if not self._loader.check_event(yaml.StreamEndEvent):
            raise self._refused("yaml-documents", self._line(self._peek()))
        return value

    def _next(self) -> yaml.Event:
        """Take the next event; the parser itself guarantees their order and their end."""
        event: yaml.Event = self._loader.get_event()  # type: ignore[assignment]
        return event

    def _peek(self) -> yaml.Event:
        event: yaml.Event = self._loader.peek_event()  # type: ignore[assignment]
        return event

    def _value(self, path: Way) -> Value:
        event = self._next()
        self.lines.setdefault(path, self._line(event))
        self._guard(event, path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._scalar(cast(yaml.ScalarEvent, event))

    def _guard(self, event: yaml.Event, path: Way) -> None:
        """Refuse what no content file needs and an attacker might."""
        if getattr(event, "anchor", None):
            raise self._refused("yaml-alias", self._line(event), path)
        if tag := getattr(event, "tag", None):
            raise self._refused("yaml-tag", self._line(event), path, tag=_short(tag))
        if len(path) > DEEPEST:
            raise self._refused("yaml-deep", self._line(event), path[:4], most=DEEPEST)

    def _mapping(self, path: Way) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not self._loader.check_event(yaml.MappingEndEvent):
            line = self._line(self._peek())
            key = self._key(path, line)
            if key in mapping:
                first = self.lines[(*path, key)]
                raise self._refused("yaml-twice", line, (*path, key), key=_short(key), first=first)
            self.lines[(*path, key)] = line
            mapping[key] = self._value((*path, key))
        self._next()
        return mapping

    def _key(self, path: Way, line: int) -> str:
        event = self._next()
        self._guard(event, path)
        if not isinstance(event, yaml.ScalarEvent):
            raise self._refused("yaml-key", line, path)
        key = self._scalar(event)
        if isinstance(key, Switch) and key.word != FIELD_ON:
            raise self._refused("unquoted-key", line, path, word=key.word)
        return key if isinstance(key, str) else event.value

    def _sequence(self, path: Way) -> list[Any]:
        items: list[Any] = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            items.append(self._value((*path, len(items))))
        self._next()
        return items

    def _scalar(self, event: yaml.ScalarEvent) -> Value:
        """Return text in normal form (NFC), or what YAML makes of an unquoted word."""
        written: str = event.value
        if any(unicodedata.category(letter) in {"Cc", "Cs"} and letter not in "\n\t" for letter in written):
            raise self._refused("yaml-character", self._line(event))
        tag: str = self._loader.resolve(yaml.ScalarNode, written, event.implicit)  # type: ignore[no-untyped-call]
        kind = tag.rpartition(":")[2]
        match kind:
            case "bool":
                return Switch(written)
            case "null":
                return None
            case "int" | "float":
                return _number(written)
        return unicodedata.normalize("NFC", written)

    def _line(self, event: yaml.Event) -> int:
        line: int = event.start_mark.line  # type: ignore[union-attr]
        return line + 1

    def _refused(self, code: str, line: int, path: Way = (), **detail: object) -> ProblemError:
        return ProblemError(problem(code, Where(self._name, line, spelled(path)), **detail))


def _number(written: str) -> float | str:
    """Return a decimal number; what else YAML counts as one (1:30, 0x1F, 017, 1_000) stays text."""
    if not DECIMAL.fullmatch(written):
        return written
    return float(written) if "." in written else int(written)
