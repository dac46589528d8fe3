"""Reading XML of strangers in one pass: no DTD, no entities, nothing fetched, and never a tree in memory."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from praatplaat.exchange.faults import refused

DEEPEST = 64
"""Levels of elements in a part; those of a sheet go seven deep."""


class Reader(ContentHandler):
    """Hears of elements by their name without a prefix: programs differ in the prefixes they write."""

    depth = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 (as SAX has it)
        """Hear of the start of an element."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise SAXException("too deep")
        self.opened(name.rpartition(":")[2], dict(attrs.items()))

    def endElement(self, name: str) -> None:  # noqa: N802 (as SAX has it)
        """Hear of the end of an element."""
        self.depth -= 1
        self.closed(name.rpartition(":")[2])

    def opened(self, name: str, attributes: Mapping[str, str], /) -> None:
        """Take note of an element that begins."""

    def closed(self, name: str) -> None:
        """Take note of an element that ends."""


def hear(content: bytes, reader: Reader, name: str) -> None:
    """Read one part of a workbook. Raises ProblemError; `name` is the file as people see it."""
    parser = DefusedExpatParser(forbid_dtd=True)
    parser.setContentHandler(reader)
    try:
        parser.feed(content)
        parser.close()
    except DefusedXmlException as error:
        raise refused("workbook-entities", name) from error
    except (SAXException, ValueError, LookupError) as error:
        raise refused("workbook-broken", name) from error
