"""What can go wrong with recordings of native speakers, said to who holds the phone."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry


def _advice(nl: tuple[str, str], en: tuple[str, str]) -> Entry:
    """Return an entry about a recording that may be kept as it is."""
    return Entry(nl=nl, en=en, warning=True)


REFUSED: dict[str, Entry] = {
    "recording-unreadable": Entry(
        nl=(
            "In dit bestand vinden we geen geluid.",
            "Neem de zin hier opnieuw op, of kies een ander bestand (wav, webm, m4a, mp3, ogg of flac).",
        ),
        en=(
            "We find no sound in this file.",
            "Record the sentence here again, or choose another file (wav, webm, m4a, mp3, ogg or flac).",
        ),
    ),
    "recording-silent": Entry(
        nl=(
            "Er is niets te horen.",
            "Kijk of de microfoon aan staat, houd de telefoon bij uw mond en neem het opnieuw op.",
        ),
        en=(
            "There is nothing to hear.",
            "See that the microphone is on, hold the phone near your mouth and record it again.",
        ),
    ),
    "recording-noise": Entry(
        nl=(
            "Er is alleen geruis te horen, geen stem.",
            "Houd de telefoon bij uw mond, met uw hand niet op de microfoon, en neem het opnieuw op.",
        ),
        en=(
            "There is only noise to hear, no voice.",
            "Hold the phone near your mouth, your hand off the microphone, and record it again.",
        ),
    ),
    "recording-tone": Entry(
        nl=(
            "Er is alleen een toon of gebrom te horen, geen stem.",
            "Ga weg van het apparaat dat bromt of piept, en neem het opnieuw op.",
        ),
        en=(
            "There is only a tone or a hum to hear, no voice.",
            "Move away from what hums or beeps, and record it again.",
        ),
    ),
    "recording-too-short": Entry(
        nl=(
            "De opname is te kort voor deze zin: {seconds} seconden.",
            "Begin na het tikken, zeg de hele zin rustig en stop pas daarna.",
        ),
        en=(
            "The recording is too short for this sentence: {seconds} seconds.",
            "Begin after tapping, say the whole sentence calmly and stop only then.",
        ),
    ),
    "recording-too-long": Entry(
        nl=(
            "De opname is te lang voor deze zin: {seconds} seconden.",
            "Zeg alleen deze zin, één keer, en stop dan.",
        ),
        en=(
            "The recording is too long for this sentence: {seconds} seconds.",
            "Say this sentence only, once, and then stop.",
        ),
    ),
}

ADVICE: dict[str, Entry] = {
    "recording-quiet": _advice(
        ("Uw stem is zacht.", "Houd de telefoon dichter bij uw mond."),
        ("Your voice is soft.", "Hold the phone nearer."),
    ),
    "recording-overdriven": _advice(
        ("Het geluid kraakt: te hard of te dichtbij.", "Houd de telefoon een hand verder weg."),
        ("The sound crackles: too loud or too near.", "Hold the phone a hand further away."),
    ),
    "recording-noisy": _advice(
        ("Er is veel geluid om u heen.", "Ga naar een stille kamer en doe ramen en televisie dicht en uit."),
        (
            "There is much noise around you.",
            "Go to a quiet room, with the window shut and the television off.",
        ),
    ),
    "recording-muffled": _advice(
        ("Uw stem klinkt dof of ver weg.", "Haal uw hand of een hoesje van de microfoon en kom dichterbij."),
        ("Your voice is dull or far away.", "Take your hand or a cover off the microphone and come nearer."),
    ),
    "recording-starts-late": _advice(
        ("Het begin lijkt weg te vallen.", "Wacht na het tikken één tel en begin dan."),
        ("The beginning seems to be cut off.", "Wait a moment after tapping, then begin."),
    ),
    "recording-ends-early": _advice(
        ("Het einde lijkt weg te vallen.", "Wacht na de zin één tel en stop dan."),
        ("The end seems to be cut off.", "Wait a moment after the sentence, then stop."),
    ),
}

KEEPING: dict[str, Entry] = {
    "recording-without-consent": Entry(
        nl=(
            "Zonder toestemming van wie sprak bewaren we geen opname.",
            "Vraag of de stem op de tablets gebruikt mag worden, en vink dat aan.",
        ),
        en=(
            "Without consent of who spoke we keep no recording.",
            "Ask whether the voice may be used on the tablets, and tick that.",
        ),
    ),
    "recording-unknown": Entry(
        nl=("Deze opname is er niet (meer).", "Laad de pagina opnieuw; dan ziet u welke opnamen er zijn."),
        en=(
            "This recording is not there (any more).",
            "Load the page again to see which recordings there are.",
        ),
    ),
    "recordings-unwritable": Entry(
        nl=(
            "In de map voor opnamen kan niet geschreven worden: {reason}.",
            "Vraag de beheerder om schrijfrechten, of om een andere map (PRAATPLAAT_DATA).",
        ),
        en=(
            "The folder for recordings cannot be written to: {reason}.",
            "Ask who runs the server for permission to write, or for another folder (PRAATPLAAT_DATA).",
        ),
    ),
    "recordings-disk-full": Entry(
        nl=(
            "De schijf met opnamen is vol; deze opname is niet bewaard.",
            "Vraag de beheerder om ruimte te maken en bewaar de opname dan opnieuw.",
        ),
        en=(
            "The disk with recordings is full; this recording was not kept.",
            "Ask who runs the server to make room, then keep the recording again.",
        ),
    ),
}

ENTRIES: Mapping[str, Entry] = {**REFUSED, **ADVICE, **KEEPING}
