"""What the page for native speakers is told, as JSON."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from praatplaat.model import BackTranslation, Form
from praatplaat.problems import Problem
from praatplaat.web.review_desk import Heard, Task, Wording


def task_json(task: Task, readable: Collection[str]) -> dict[str, Any]:
    """Return one phrase, with what it means in the languages that most people here can read."""
    return {
        "set": task.set_id,
        "title": dict(task.title),
        "card": task.card,
        "says": task.says.value,
        "picture": task.picture,
        "forms": [_form_json(form, wording) for form, wording in task.wordings.items()],
        "meanings": [
            {"language": code, "text": text} for code, text in task.meanings.items() if code in readable
        ],
        "state": task.state.value,
        "wording": task.wording,
        "said": [one.value for one in task.said],
        "asked": task.asked,
    }


def heard_json(heard: Heard, told: Callable[[Problem], str]) -> dict[str, Any]:
    """Return a recording that was listened to; `told` says a piece of advice in the listener's language."""
    advice = [{"code": one.code, "text": told(one)} for one in heard.advice]
    return {"id": heard.id, "seconds": round(heard.seconds, 1), "advice": advice}


def _form_json(form: Form, wording: Wording) -> dict[str, Any]:
    clip = {"url": f"clip/{wording.clip}.mp3", "computer": wording.computer} if wording.clip else None
    spoken = {"clip": clip, "recorded": wording.recorded}
    return {"form": form.value, "text": wording.text.text, "back": _back_json(wording.back), **spoken}


def _back_json(back: BackTranslation | None) -> dict[str, str] | None:
    return {"meaning": back.meaning, "addressee": back.addressee} if back else None
