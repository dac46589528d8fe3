"""The pack: the immutable bundle of texts, pictures, clips and fonts that a tablet carries (docs/pack.md)."""

from praatplaat.pack.building import build
from praatplaat.pack.versions import Built, Size, current

__all__ = ["Built", "Size", "build", "current"]
