"""The colours of every picture: one ink, skins with readable faces, flat fills."""

from __future__ import annotations

INK = "#22222a"
"""The one outline colour, also of the board."""

OUTLINE = 8.0
"""Width of every outline in a 512 × 512 picture, whatever the scale of what it surrounds."""

SKINS = {"light": "#f7d5b5", "tan": "#e3b183", "brown": "#bd8152", "dark": "#a0673f", "deep": "#8a5735"}

FACE_LINES = {"light": INK, "tan": INK, "brown": INK, "dark": "#1c1310", "deep": "#150d0a"}
"""Ink of eyes, brows and mouth by skin; at least 3:1 on it."""

COLOURS = {
    "red": "#d8412f",
    "blue": "#3f7fc1",
    "sky": "#a9d7f2",
    "green": "#4a9d5b",
    "mint": "#a8dcb5",
    "yellow": "#f7c945",
    "orange": "#ef8f35",
    "purple": "#7d5ba6",
    "lilac": "#c5a8dc",
    "teal": "#2f9a98",
    "pink": "#ef9fb0",
    "white": "#ffffff",
    "cream": "#fff6df",
    "grey": "#c9ced6",
    "slate": "#6d7480",
    "brown-wood": "#8a5a36",
    "wood": "#c58f57",
    "plank": "#a8743f",
    "navy": "#2c3e66",
    "black": "#2b2b33",
    "night": "#31487a",
    "rose": "#c94f6d",
    "clay": "#4a3026",
    "hair": "#33261f",
    "hair-brown": "#5a3a22",
    "blond": "#d9a94e",
    "silver": "#d4d7dc",
    "mouth": "#7c2a24",
    "tongue": "#e2766b",
    "tear": "#58b4ea",
    "flush": "#e0584a",
    "crumb": "#d9b98c",
    "dusk": "#f3a66b",
    "volunteer": "#9fcdf2",
    "parent": "#ffc94f",
    "ink": INK,
    "none": "none",
}

GROUNDS = {
    "white": "#ffffff",
    "yellow": "#ffe68a",
    "red": "#ffd9d2",
    "green": "#dcf1d8",
    "blue": "#dcecf9",
    "cream": "#fdeedd",
    "lilac": "#efe9fb",
    "dusk": "#ffdcae",
    "night": "#31487a",
    "none": "none",
}
"""Grounds hint at meaning, never carry it: yes is green, no is red, feelings are yellow, night is blue."""


def colour(name: str) -> str:
    """Return the value of a named colour or skin; a value such as `#aabbcc` stays as it is."""
    return SKINS.get(name) or COLOURS.get(name, name)


def luminance(value: str) -> float:
    """Relative luminance of `#rrggbb` as WCAG 2.2 defines it, 0 to 1."""
    channels = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
