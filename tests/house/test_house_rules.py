"""The house stays tidy: sizes, pinned and argued dependencies, documented commands."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULE_LINES = 300
FUNCTION_LINES = 40


def tracked(*patterns: str) -> list[Path]:
    """Files git knows (or would add), by pattern; a deleted one that is still listed does not count."""
    listed = subprocess.run(
        [
            "git",
            "-c",
            "safe.directory=*",
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            *patterns,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    return sorted({ROOT / name for name in listed if name and (ROOT / name).exists()})


def functions(path: Path) -> list[tuple[str, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return [
        (
            f"{path.relative_to(ROOT)}:{node.lineno} {node.name}",
            (node.end_lineno or node.lineno) - node.lineno + 1,
        )
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    ]


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked("*.py", "*.js")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MODULE_LINES
    }
    assert not long


def test_no_function_is_longer_than_forty_lines() -> None:
    long = [
        (name, size) for path in tracked("*.py") for name, size in functions(path) if size > FUNCTION_LINES
    ]
    assert not long


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_dependency_is_pinned(name: str) -> None:
    lines = [
        line
        for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
        if line and not line.startswith(("#", "-r"))
    ]
    assert lines
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][\w.]*", line)] == []


def test_every_dependency_is_argued_for() -> None:
    record = (ROOT / "docs/decisions/0002-dependencies.md").read_text(encoding="utf-8").lower()
    names = [
        line.split("==")[0].lower()
        for file in ("requirements.txt", "requirements-dev.txt")
        for line in (ROOT / file).read_text(encoding="utf-8").splitlines()
        if "==" in line and not line.startswith("types-")
    ]
    assert [name for name in names if name not in record] == []


def test_every_link_in_the_documentation_leads_somewhere() -> None:
    dead = []
    for page in tracked("*.md"):
        for target in re.findall(r"\]\((?!https?://|#|mailto:)([^)#]+)", page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                dead.append(f"{page.relative_to(ROOT)} → {target}")
    assert not dead


def test_what_the_fixed_layout_asks_for_is_there() -> None:
    asked = ["app", "pictograms", "phrases", "audio_cache", "tests", "requirements.txt", "README.md"]
    assert [name for name in asked if not (ROOT / name).exists()] == []
    packages = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert [
        name for name in ("streamlit", "pillow", "deep-translator", "gtts") if f"{name}==" not in packages
    ] == []
