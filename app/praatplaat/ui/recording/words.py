"""The studio's words for recording phrases, in Dutch and in English."""

from __future__ import annotations

RECORDING: dict[str, tuple[str, str]] = {
    "recording-lead": (
        "Neem een moedertaalspreker mee achter deze computer, of voeg opnamen van een telefoon toe. "
        "Wie liever thuis inspreekt, stuurt u een link bij Nakijken.",
        "Have a native speaker beside you at this computer, or add recordings from a phone. "
        "Send a link under Review to whoever prefers to record at home.",
    ),
    "recording-language": ("Taal", "Language"),
    "recording-theme": ("Onderwerp", "Theme"),
    "recording-left": ("{title}: nog {count}", "{title}: {count} left"),
    "recording-whole": ("{title}: alles ingesproken", "{title}: all recorded"),
    "recording-speaker": ("Wie spreekt er?", "Who is speaking?"),
    "recording-speaker-help": (
        "De naam zoals de spreker die wil. Leeg mag: dan bewaren we geen naam.",
        "The name as the speaker wants it. It may be empty: then we keep no name.",
    ),
    "recording-consent": ("Toestemming van de spreker", "Consent of the speaker"),
    "recording-consent-tick": ("De spreker is het hiermee eens", "The speaker agrees to this"),
    "recording-consent-first": (
        "Lees dit samen, en zet het vinkje. Daarna kunt u opnemen.",
        "Read this together, and tick the box. Then you can record.",
    ),
    "recording-no-themes": (
        "In deze taal staan nog geen zinnen. Schrijf of vertaal ze eerst bij Zinnen maken.",
        "There are no phrases in this language yet. Write or translate them first under Write.",
    ),
    "recording-step": ("Zin {number} van {count}", "Phrase {number} of {count}"),
    "recording-whom-woman": ("tegen een vrouw", "to a woman"),
    "recording-whom-man": ("tegen een man", "to a man"),
    "recording-by-woman": ("een vrouw zegt het", "a woman says it"),
    "recording-by-man": ("een man zegt het", "a man says it"),
    "recording-now-native": ("Nu te horen: een moedertaalspreker", "Heard now: a native speaker"),
    "recording-now-computer": ("Nu te horen: een computerstem", "Heard now: a computer voice"),
    "recording-now-online": ("Nu te horen: een internetstem", "Heard now: an online voice"),
    "recording-now-none": ("Nog geen geluid", "No sound yet"),
    "recording-mic": (
        "Tik op de microfoon, zeg de zin rustig, en tik weer",
        "Tap the microphone, say the phrase calmly, and tap again",
    ),
    "recording-file": ("Of een opname van een telefoon", "Or a recording from a phone"),
    "recording-file-label": (
        "Kies een geluidsbestand met alleen deze zin",
        "Choose a sound file with this phrase only",
    ),
    "recording-listening": ("We luisteren naar de opname …", "Listening to the recording …"),
    "recording-before": ("Zoals het is opgenomen", "As it was recorded"),
    "recording-after": ("Zoals het op de tablet klinkt", "As the tablet will say it"),
    "recording-fine": ("De opname is goed te gebruiken.", "The recording is fine to use."),
    "recording-better": (
        "U kunt dit bewaren. Nog eens opnemen maakt het misschien beter:",
        "You can keep this. Recording again may make it better:",
    ),
    "recording-refused": (
        "Deze opname kan zo niet bewaard worden:",
        "This recording cannot be kept like this:",
    ),
    "recording-keep": ("Bewaar en ga naar de volgende", "Keep and go to the next"),
    "recording-again": ("Nog eens", "Again"),
    "recording-previous": ("Vorige", "Previous"),
    "recording-next": ("Volgende", "Next"),
    "recording-kept": ("Bewaard: ‘{text}’.", "Kept: ‘{text}’."),
    "recording-all-done": (
        "Alle zinnen van dit onderwerp zijn ingesproken.",
        "All phrases of this theme are recorded.",
    ),
    "recording-then": (
        "De stem komt vanzelf op de tablets bij het volgende pakket.",
        "The voice gets on tablets by itself with the next pack.",
    ),
    "recording-list": ("Opnamen in dit onderwerp ({count})", "Recordings in this theme ({count})"),
    "recording-list-none": ("Nog geen opnamen in dit onderwerp.", "No recordings in this theme yet."),
    "recording-by": ("{speaker} · {on} · {seconds} s", "{speaker} · {on} · {seconds} s"),
    "recording-consented": ("toestemming op {on}", "consent on {on}"),
    "recording-heard": ("te horen", "heard"),
    "recording-older": ("een nieuwere is te horen", "a newer one is heard"),
    "recording-withdrawn": ("ingetrokken", "withdrawn"),
    "recording-remove": ("Weghalen", "Take away"),
    "recording-withdraw-why": (
        "Intrekken: de opname is niet meer te horen, maar wordt bewaard.",
        "Withdraw: the recording is heard no more, but kept.",
    ),
    "recording-withdraw": ("Trek de opname in", "Withdraw the recording"),
    "recording-erase-why": (
        "Wissen: als de spreker dat vraagt. De stem en de naam zijn dan voorgoed weg.",
        "Erase: when the speaker asks for it. The voice and the name are then gone for good.",
    ),
    "recording-erase": ("Wis de opname voorgoed", "Erase the recording for good"),
    "recording-withdrawn-done": (
        "De opname is ingetrokken. Op tablets verdwijnt hij met het volgende pakket.",
        "The recording is withdrawn. It leaves tablets with the next pack.",
    ),
    "recording-erased-done": (
        "De opname is gewist. Op tablets verdwijnt hij met het volgende pakket.",
        "The recording is erased. It leaves tablets with the next pack.",
    ),
}
