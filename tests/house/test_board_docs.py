"""The page about the board names what the board has: modules, screens, hooks, events, what a tablet keeps."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOARD = ROOT / "app" / "board"
PAGE = (ROOT / "docs" / "board.md").read_text("utf-8")
SOURCE = {path.relative_to(BOARD).as_posix(): path.read_text("utf-8") for path in BOARD.rglob("*.js")}
SCRIPT = "\n".join(SOURCE.values())
STYLE = "\n".join(path.read_text("utf-8") for path in BOARD.rglob("*.css"))
ON_PAGES = {"data-pack", "data-offline"}
"""Attributes that code sets by another name than it is read by."""


def told(heading: str, mark: str = "###") -> str:
    """Return what the page says below a heading, up to the next one of its rank."""
    _, _, after = PAGE.partition(f"\n{mark} {heading}\n")
    return re.split(rf"^#{{2,{len(mark)}}} ", after, flags=re.M)[0]


def named(text: str) -> set[str]:
    return set(re.findall(r"`([a-z][a-z-]*)`", text))


def cells(heading: str, column: int) -> set[str]:
    """Return the names in one column of the table below a heading."""
    rows = [line.split("|") for line in told(heading).splitlines() if line.startswith("| ")]
    return set().union(*(named(row[column]) for row in rows[1:]))


def row(heading: str, attribute: str) -> set[str]:
    (line,) = (one for one in told(heading).splitlines() if one.startswith(f"| `{attribute}` |"))
    return named(line.split("|", 2)[2])


def keys(block: str, depth: int = 2) -> set[str]:
    """Return the keys of an object as code writes it, one a line."""
    found = re.findall(rf'^ {{{depth}}}(?:"([a-z-]+)"|([a-z]+))[:,]', block, re.M)
    return {quoted or bare for quoted, bare in found}


def listed(pattern: str, text: str = SCRIPT) -> set[str]:
    """Return the keys inside the braces of a literal object that is written on one line."""
    (inside,) = re.findall(pattern, text)
    return {one.split(":")[0].strip().strip('"') for one in inside.split(",")}


def changes() -> set[str]:
    """Return every event that changes a state."""
    blocks = re.findall(
        r"^(?:export )?const (?:TALK|PLAN|LEARN|TOOLS|WHO|MOVES) = \{\n(.*?)^\};", SCRIPT, re.M | re.S
    )
    return set().union(*map(keys, blocks))


def outside() -> set[str]:
    """Return what is not about the talk but about the tablet."""
    (block,) = re.findall(r"static outside = \{\n(.*?)^  \};", SOURCE["session.js"], re.M | re.S)
    return keys(block, depth=4)


def actions() -> set[str]:
    """Return what screens put in `data-action`, by themselves or through a function that takes the action."""
    written = " ".join(re.findall(r'"data-action": ([^,}]*)', SCRIPT))
    makers = {a or b for a, b in re.findall(r"(?:function (\w+)|const (\w+) =) ?\([^)]*\baction\b", SCRIPT)}
    called = rf'\b(?:{"|".join(makers)})\((?:view, )?"([a-z-]+)"'
    return set(re.findall(r'"([a-z-]+)"', written)) | set(re.findall(called, SCRIPT))


def hooks() -> set[str]:
    """Return the attributes that a tap is read from."""
    return {f"data-{name}" for name in re.findall(r'^  \["([a-z]+)",', SOURCE["taps.js"], re.M)}


def typed() -> set[str]:
    return set(re.findall(r'"data-input": "([a-z-]+)"', SCRIPT))


def test_every_module_and_folder_is_in_the_table() -> None:
    there = {path.name for path in BOARD.glob("*.js")} | {
        f"rules/{path.name}" for path in BOARD.glob("rules/*")
    }
    there |= {f"{path.name}/" for path in BOARD.iterdir() if path.is_dir() and path.name != "rules"}
    table = set(re.findall(r"`([\w/.-]+)`", told("One direction", "##")))
    assert sorted(there - table) == []
    assert sorted(name for name in table if "." in name and not (BOARD / name).exists()) == [
        "others.js"  # said to be in screens/
    ]


def test_every_screen_is_named_and_no_other() -> None:
    screens = listed(r"const SCREENS = \{([^}]*)\}") | listed(r"const OTHERS = \{([^}]*)\}")
    assert row("Where the board is", "data-screen") == (screens - {"face", "pick"}) | {"excuse"}


def test_every_action_is_named_and_no_other() -> None:
    assert cells("Actions", 2) == actions()


def test_every_action_on_a_screen_does_something() -> None:
    assert sorted(actions() - changes() - outside()) == []


def test_every_attribute_a_tap_is_read_from_is_named_and_no_other() -> None:
    first = {name for name in cells("What can be tapped", 1) if name.startswith("data-")}
    assert first == hooks()


def test_every_event_is_a_tap_a_field_or_told_by_the_board_itself() -> None:
    tapped = set(re.findall(r'type: "([a-z-]+)"', SOURCE["taps.js"])) | actions()
    assert named(told("What the board tells itself")) == changes() - tapped - typed()


def test_every_field_step_and_setting_is_named_and_no_other() -> None:
    (steps,) = re.findall(r"const STEPS = \[([^\]]*)\]", SOURCE["rules/learn.js"])
    options = set(re.findall(r'option\(view, "([a-z]+)"', SOURCE["screens/settings.js"]))
    assert row("What can be typed", "data-input") == typed()
    assert row("What can be tapped", "data-step") == set(re.findall(r"[a-z]+", steps))
    assert row("What can be tapped", "data-set") - {"data-value"} == options


def test_every_data_attribute_of_the_board_is_told_of_and_no_other() -> None:
    written = re.findall(r'"(data-[a-z]+)"', SCRIPT) + re.findall(r"\[(data-[a-z]+)", STYLE)
    told_of = {name for name in named(told("Hooks", "##")) if name.startswith("data-")}
    assert told_of == {*written, *hooks(), *ON_PAGES}


def test_what_a_tablet_keeps_is_told_key_by_key() -> None:
    (kept,) = re.findall(r"const KEYS = \{([^}]*)\}", SOURCE["memory.js"])
    settings = listed(r"const SETTINGS = Object.freeze\(\{([^}]*)\}\)")
    rows = [line for line in told("What is kept", "##").splitlines() if line.startswith("| `praat")]
    assert {line.split("`")[1] for line in rows} == set(re.findall(r'"([a-z-]+)"', kept))
    (line,) = (one for one in rows if "praatplaat-settings" in one)
    assert set(re.findall(r'"([a-z]+)"', line)) == settings
