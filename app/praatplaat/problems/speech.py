"""What can go wrong with clips, voices and engines."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

_RECORD_AGAIN = ("Neem het opnieuw op.", "Record it again.")


def _recording(nl: str, en: str, *, warning: bool = False) -> Entry:
    """Return an entry about a sound that has to be recorded anew."""
    return Entry(nl=(nl, _RECORD_AGAIN[0]), en=(en, _RECORD_AGAIN[1]), warning=warning)


ENGINES: dict[str, Entry] = {
    "voice-absent": Entry(
        nl=(
            "De stem {engine} spreekt geen {language}.",
            "Kies een andere stem, of zet er een bij in phrases/languages.yaml.",
        ),
        en=(
            "The voice {engine} does not speak {language}.",
            "Choose another voice, or add one in phrases/languages.yaml.",
        ),
    ),
    "speech-text-unfit": Entry(
        nl=(
            "Deze tekst is niet uit te spreken: “{text}”.",
            "Schrijf een zin van ten minste één letter en ten hoogste {limit} tekens.",
        ),
        en=(
            "This text cannot be spoken: “{text}”.",
            "Write a sentence of at least one letter and at most {limit} characters.",
        ),
    ),
    "engine-failed": Entry(
        nl=(
            "De stem {engine} gaf geen geluid ({reason}).",
            "Probeer het nog eens; blijft het misgaan, meld dan deze regel.",
        ),
        en=(
            "The voice {engine} gave no sound ({reason}).",
            "Try once more; if it goes on failing, report this line.",
        ),
    ),
    "engine-refused": Entry(
        nl=(
            "De dienst {engine} weigert ({reason}).",
            "Probeer het over een uur opnieuw; de computerstem blijft werken.",
        ),
        en=(
            "The service {engine} refuses ({reason}).",
            "Try again in an hour; the computer voice goes on working.",
        ),
    ),
    "engine-offline": Entry(
        nl=(
            "Er is geen verbinding met {engine} ({reason}).",
            "Maak verbinding met internet en geef de opdracht opnieuw; wat al klaar is blijft.",
        ),
        en=(
            "There is no connection to {engine} ({reason}).",
            "Connect to the internet and give the command again; what is ready stays.",
        ),
    ),
    "engine-throttled": Entry(
        nl=(
            "{engine} vraagt om minder verzoeken (429).",
            "Geef de opdracht over een uur opnieuw; wat al klaar is blijft.",
        ),
        en=(
            "{engine} asks for fewer requests (429).",
            "Give the command again in an hour; what is ready stays.",
        ),
    ),
}

SOUNDS: dict[str, Entry] = {
    "audio-too-large": Entry(
        nl=(
            "Dit geluidsbestand is te groot: {megabytes} MB.",
            "Stuur een opname van ten hoogste {limit} MB.",
        ),
        en=("This sound file is too large: {megabytes} MB.", "Send a recording of at most {limit} MB."),
    ),
    "audio-too-long": Entry(
        nl=("Deze opname duurt te lang.", "Neem alleen de zin op, in ten hoogste {limit} seconden."),
        en=("This recording is too long.", "Record the sentence only, in at most {limit} seconds."),
    ),
    "audio-unreadable": Entry(
        nl=("Hierin is geen geluid te vinden ({reason}).", "Stuur wav, webm, m4a, mp3, ogg of flac."),
        en=("No sound can be found in this ({reason}).", "Send wav, webm, m4a, mp3, ogg or flac."),
    ),
    "clip-silent": _recording("Er is niets te horen.", "There is nothing to hear."),
    "clip-noise": _recording(
        "Dit klinkt als ruis, niet als spraak.", "This sounds like noise, not like speech."
    ),
    "clip-tone": _recording(
        "Dit klinkt als een toon, niet als spraak.", "This sounds like a tone, not like speech."
    ),
    "clip-too-short": _recording(
        "Te kort voor deze tekst: {seconds} s voor {letters} letters. Valt er iets weg?",
        "Too short for this text: {seconds} s for {letters} letters. Is something cut off?",
    ),
    "clip-too-long": _recording(
        "Te lang voor deze tekst: {seconds} s voor {letters} letters. Hoort dit bij elkaar?",
        "Too long for this text: {seconds} s for {letters} letters. Do they belong together?",
    ),
    "clip-noisy": _recording("Er is veel geruis.", "There is much background noise.", warning=True),
    "clip-overdriven": _recording(
        "De opname is overstuurd: te hard of te dichtbij.",
        "The recording is overdriven: too loud or too close.",
        warning=True,
    ),
    "clip-quiet": _recording("De opname is erg zacht.", "The recording is very quiet.", warning=True),
    "clip-starts-late": _recording(
        "Het begin lijkt weg te vallen.", "The beginning seems to be cut off.", warning=True
    ),
    "clip-ends-early": _recording(
        "Het einde lijkt weg te vallen.", "The end seems to be cut off.", warning=True
    ),
    "clip-muffled": _recording(
        "De stem klinkt dof of ver weg.", "The voice is muffled or far away.", warning=True
    ),
}

CACHE: dict[str, Entry] = {
    "clips-unwritable": Entry(
        nl=(
            "In de map voor geluid kan niet geschreven worden: {reason}.",
            "Geef schrijfrechten, of wijs met PRAATPLAAT_AUDIO_CACHE een andere map aan.",
        ),
        en=(
            "The folder for sound cannot be written to: {reason}.",
            "Give permission to write, or name another folder with PRAATPLAAT_AUDIO_CACHE.",
        ),
    ),
    "clips-disk-full": Entry(
        nl=(
            "De schijf met het geluid is vol.",
            "Maak ruimte en geef de opdracht opnieuw; wat al klaar is blijft.",
        ),
        en=("The disk with the sound is full.", "Make room and give the command again; what is ready stays."),
    ),
}

ENTRIES: dict[str, Entry] = {**ENGINES, **SOUNDS, **CACHE}
