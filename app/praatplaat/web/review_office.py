"""The office behind the page for native speakers: its phrases, and where what they say is kept."""

from __future__ import annotations

import os
import secrets
import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from praatplaat.library import Library
from praatplaat.model import BackTranslation, Card, Form, Language, PhraseSet, Text, Utterance, filled
from praatplaat.office import invitations, people, recording, reviews, sets, shelves
from praatplaat.office.desk import Office
from praatplaat.office.invitations import Invitation
from praatplaat.office.reviews import About, Outcome, Said
from praatplaat.problems import ProblemError, problem
from praatplaat.review import wording
from praatplaat.speech import listening
from praatplaat.speech.clips import Clips
from praatplaat.speech.recordings import Consent, Facts
from praatplaat.speech.voices import Voice
from praatplaat.web.review_desk import Heard, Task, Verdict, Visit, Wording

ORGANISATION = "PRAATPLAAT_ORGANISATION"
HELD = 200
"""Recordings held at the same time until somebody keeps them; the oldest go first."""

_Pending = tuple[str, str, str, Form, listening.Heard]
"""Invitation, set, card, form, and the recording itself."""


class OfficeDesk:
    """`ReviewDesk` over the office of an organisation. Safe to use from several threads."""

    def __init__(self, office: Callable[[], Office], clips: Callable[[], Clips | None]) -> None:
        self._office, self._clips = office, clips
        self._held: OrderedDict[str, _Pending] = OrderedDict()
        self._lock = threading.Lock()
        self._read: tuple[str, Library] | None = None

    def enter(self, token: str) -> Visit:
        """Return the visit of a link. Raises ProblemError."""
        return _visit(invitations.enter(self._office(), token))

    def visit_of(self, session: str) -> Visit | None:
        """Return the visit that a browser came back with; None when its invitation holds no more."""
        try:
            return _visit(invitations.require(self._office(), session))
        except ProblemError:
            return None

    def rename(self, visit: Visit, name: str) -> Visit:
        """Return the visit under the name that somebody wants to be known by. Raises ProblemError."""
        office = self._office()
        people.call_me(office, invitations.require(office, visit.session).actor, name)
        return _visit(invitations.require(office, visit.session))

    def tasks(self, visit: Visit) -> tuple[Task, ...]:
        """Return the phrases of the sets somebody was invited for, in order."""
        office = self._office()
        library = self._library(office)
        mine = self._said(office, invitations.require(office, visit.session))
        sets = (one for one in library.sets if one.id in visit.sets)
        return tuple(
            self._task(library, one, card, visit, mine.get(card.id, ()))
            for one in sets
            for card in _said_aloud(one)
            if visit.language in card.texts
        )

    def say(self, visit: Visit, verdict: Verdict) -> None:
        """Keep what somebody says of a phrase. Raises ProblemError."""
        office = self._office()
        actor = invitations.require(office, visit.session).actor
        about = About(verdict.set_id, verdict.card, verdict.wording)
        texts: Any = {form.value: text for form, text in verdict.texts.items()}
        if set(texts) == {Form.BOTH.value}:
            texts = texts[Form.BOTH.value]
        reviews.say(office, actor, about, verdict.said, texts, verdict.comment)

    def hear(self, visit: Visit, data: bytes, set_id: str, card: str, form: Form) -> Heard:
        """Listen to a recording, and hold it until it is kept. Raises ProblemError."""
        library = self._library(self._office())
        text = _text(_of_visit(library, visit, set_id, card), visit.language, form)
        found = listening.listen(data, text.spoken, library.languages[visit.language])
        key = secrets.token_urlsafe(16)
        with self._lock:
            self._held[key] = (visit.session, set_id, card, form, found)
            while len(self._held) > HELD:
                self._held.popitem(last=False)
        return Heard(key, found.before, found.after, found.seconds, found.advice)

    def keep(self, visit: Visit, heard: str, consent: Consent) -> None:
        """Keep a recording that was heard. Raises ProblemError."""
        with self._lock:
            pending = self._held.get(heard)
        if pending is None or pending[0] != visit.session:
            raise ProblemError(problem("recording-unknown"))
        office, (_, set_id, card, form, found) = self._office(), pending
        actor = invitations.require(office, visit.session).actor
        recording.keep(office, actor, set_id, card, found, Facts(actor.name, consent, actor.name, form))
        with self._lock:
            self._held.pop(heard, None)

    def clip(self, visit: Visit, name: str) -> Path | None:
        """Return the MP3 file of a clip in the phrases of this visit; None for any other name."""
        clips = self._clips()
        shown = (one.clip for task in self.tasks(visit) for one in task.wordings.values())
        found = clips.find_named(name) if clips and name in set(shown) else None
        return found.path if found else None

    def _library(self, office: Office) -> Library:
        """Return the content as it was last saved; it is read again only when something was."""
        stamp = sets.stamp(office)
        read = self._read
        if read is None or read[0] != stamp:
            read = self._read = (stamp, shelves.shelf_of(office).library)
        return read[1]

    def _said(self, office: Office, invitation: Invitation) -> Mapping[str, list[reviews.Verdict]]:
        """Return what somebody said before, by card."""
        found: dict[str, list[reviews.Verdict]] = defaultdict(list)
        for one in reviews.of_person(office, invitation.person):
            if one.language == invitation.language:
                found[one.card].append(one)
        return found

    def _task(
        self,
        library: Library,
        one: PhraseSet,
        card: Card,
        visit: Visit,
        said: Sequence[reviews.Verdict],
    ) -> Task:
        language = library.languages[visit.language]
        mark = wording(card, language.code, library.volunteer)
        asked = (verdict.answer for verdict in said if verdict.outcome is Outcome.ASKED)
        now = {Said(verdict.verdict) for verdict in said if verdict.wording == mark}
        return Task(
            set_id=one.id,
            title=dict(one.title),
            card=card.id,
            says=card.says,
            picture=card.picture,
            wordings=dict(self._wordings(card, language, visit.name)),
            meanings=dict(_meanings(library, card, language.code)),
            state=library.state(card, language.code),
            wording=mark,
            said=tuple(sorted(now)),
            asked=next(asked, ""),
        )

    def _wordings(self, card: Card, language: Language, name: str) -> Iterator[tuple[Form, Wording]]:
        clips, review = self._clips(), card.review.get(language.code)
        for form, text in card.texts[language.code].texts.items():
            said = Utterance(card.id, language.code, form, text.text, text.spoken)
            clip = clips.find(said) if clips else None
            mine = recording.recordings(self._office()).of(language.code, text.spoken)
            yield (
                form,
                Wording(
                    text,
                    clip.name if clip else None,
                    computer=clip is None or clip.voice is not Voice.NATIVE,
                    recorded=any(one.by == name and not one.withdrawn for one in mine),
                    back=_back(review.back, form) if review else None,
                ),
            )


def _visit(found: Invitation) -> Visit:
    organisation = os.environ.get(ORGANISATION, "").strip() or "Praatplaat"
    return Visit(found.id, found.name, found.language, found.sets, found.expires, organisation)


def _said_aloud(one: PhraseSet) -> Iterator[Card]:
    """Yield what is really said: of a card with an open place its whole sentences, not the gap."""
    for card in one.cards:
        if card.slot:
            yield from card.values.values()
        else:
            yield card


def _of_visit(library: Library, visit: Visit, set_id: str, card: str) -> Card:
    """Return a card of the sets somebody was invited for. Raises ProblemError for any other."""
    sets = (one for one in library.sets if one.id == set_id and one.id in visit.sets)
    found = (each for one in sets for each in _said_aloud(one) if each.id == card)
    return next((one for one in found if visit.language in one.texts), None) or _strange()


def _strange() -> Card:
    raise ProblemError(problem("not-invited"))


def _text(card: Card, language: str, form: Form) -> Text:
    texts = card.texts[language].texts
    text = texts.get(form) or texts.get(Form.BOTH)
    if text is None:
        raise ProblemError(problem("not-invited"))
    return text


def _meanings(library: Library, card: Card, language: str) -> Iterator[tuple[str, str]]:
    codes = [library.volunteer, *(code for code in library.languages if code != library.volunteer)]
    for code in codes:
        if code != language and code in card.texts:
            text = next(iter(card.texts[code].texts.values()))
            yield code, filled(text, card.slot).text


def _back(back: Mapping[Form, BackTranslation], form: Form) -> BackTranslation | None:
    return back.get(form) or back.get(Form.BOTH)
