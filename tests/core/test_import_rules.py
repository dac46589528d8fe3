"""Which part may know which: held by import-linter, from `.importlinter`."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app/praatplaat"


def test_the_parts_know_each_other_in_one_direction_only() -> None:
    # In a process of its own: it silences every logger that is there, and other tests read logs.
    command = [
        str(Path(sys.executable).parent / "lint-imports"),
        "--config",
        str(ROOT / ".importlinter"),
        "--no-cache",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def imported(path: Path) -> set[str]:
    """Top names of everything a module imports, at whatever depth in it."""
    tree = ast.parse(path.read_text("utf-8"))
    whole = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    parts = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in whole | parts}


@pytest.mark.parametrize(
    ("library", "homes"), [("streamlit", {"ui"}), ("starlette", {"web"}), ("uvicorn", {"commands"})]
)
def test_frameworks_stay_where_they_belong(library: str, homes: set[str]) -> None:
    strangers = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if library in imported(path) and path.relative_to(PACKAGE).parts[0] not in homes
    }
    assert strangers == set()


def test_every_module_has_a_place_in_the_layers() -> None:
    layered = (ROOT / ".importlinter").read_text("utf-8")
    parts = {
        path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    absent = {part for part in parts - {"__init__"} if f"praatplaat.{part}" not in layered}
    assert absent == set()
