"""What can go wrong with translating: a sentence that no card says, and drafts for a phrase set."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

_CARD = ("Zoek een kaart die het zegt.", "Look for a card that says it.")
_REPHRASE = (
    "Zeg het korter en anders, of zoek een kaart die het zegt.",
    "Say it shorter and in other words, or look for a card that says it.",
)


def _unsure(nl: str, en: str) -> Entry:
    """Return an entry about a translation that is not to be trusted."""
    return Entry(nl=(nl, _REPHRASE[0]), en=(en, _REPHRASE[1]))


SERVICES: dict[str, Entry] = {
    "translation-offline": Entry(
        nl=(
            "Er is geen internet, dus {engine} kan niet vertalen.",
            "Maak verbinding met internet, of zoek een kaart die het zegt: die werkt zonder.",
        ),
        en=(
            "There is no internet, so {engine} cannot translate.",
            "Connect to the internet, or look for a card that says it: that works without.",
        ),
    ),
    "translation-silent": Entry(
        nl=("De vertaaldienst {engine} antwoordt niet.", "Probeer het over een minuut nog eens."),
        en=("The translation service {engine} does not answer.", "Try once more in a minute."),
    ),
    "translation-throttled": Entry(
        nl=("De vertaaldienst {engine} heeft het te druk.", f"Probeer het later nog eens. {_CARD[0]}"),
        en=("The translation service {engine} is too busy.", f"Try once more later. {_CARD[1]}"),
    ),
    "translation-turned-down": Entry(
        nl=("De vertaaldienst {engine} weigert.", f"Probeer het later nog eens. {_CARD[0]}"),
        en=("The translation service {engine} refuses.", f"Try once more later. {_CARD[1]}"),
    ),
    "translation-too-long": Entry(
        nl=("De zin is te lang voor {engine}.", "Maak er twee korte zinnen van."),
        en=("The sentence is too long for {engine}.", "Make two short sentences of it."),
    ),
    "translation-none": Entry(
        nl=("Tussen deze twee talen kan niemand vertalen.", _CARD[0]),
        en=("Nobody can translate between these two languages.", _CARD[1]),
    ),
}

ANSWERS: dict[str, Entry] = {
    "translation-nothing": _unsure("{engine} gaf niets terug.", "{engine} gave nothing back."),
    "translation-same": _unsure("{engine} gaf dezelfde zin terug.", "{engine} gave the same sentence back."),
    "translation-other-language": _unsure(
        "{engine} antwoordde in een andere taal.", "{engine} answered in another language."
    ),
    "translation-altered": _unsure(
        "Bij {engine} raakte iets van de zin zoek.", "{engine} lost something of the sentence."
    ),
}

SENTENCES: dict[str, Entry] = {
    "sentence-off": Entry(
        nl=("Zelf zinnen vertalen staat hier uit.", _CARD[0]),
        en=("Translating one's own sentences is switched off here.", _CARD[1]),
    ),
    "sentence-elsewhere": Entry(
        nl=("Dit is alleen voor het bord zelf.", "Open het bord en typ de zin daar."),
        en=("This is for the board itself only.", "Open the board and type the sentence there."),
    ),
    "sentence-unreadable": Entry(
        nl=("Dit verzoek is niet te lezen.", "Laad het bord opnieuw en probeer het nog eens."),
        en=("This request cannot be read.", "Load the board anew and try once more."),
    ),
    "sentence-language": Entry(
        nl=("Deze talen kunnen hier niet.", "Kies twee verschillende talen van het bord."),
        en=("These languages are not possible here.", "Choose two different languages of the board."),
    ),
    "sentence-empty": Entry(
        nl=("Er staat geen zin.", "Typ een korte zin."), en=("There is no sentence.", "Type a short one.")
    ),
    "sentence-too-long": Entry(
        nl=("De zin is te lang.", "Typ ten hoogste {limit} tekens, liefst één korte zin."),
        en=("The sentence is too long.", "Type at most {limit} characters, one short sentence at best."),
    ),
    "sentence-unfit": Entry(
        nl=("In de zin staan onzichtbare tekens.", "Typ de zin zelf, plak hem niet."),
        en=("There are invisible signs in the sentence.", "Type the sentence, do not paste it."),
    ),
    "sentence-too-many": Entry(
        nl=(
            "Er worden te veel zinnen na elkaar vertaald.",
            "Wacht {seconds} seconden en probeer het nog eens.",
        ),
        en=("Too many sentences are being translated.", "Wait {seconds} seconds and try once more."),
    ),
    "sentence-queue": Entry(
        nl=("Er zijn nu te veel zinnen tegelijk.", "Probeer het over een halve minuut nog eens."),
        en=("There are too many sentences at the same time.", "Try once more in half a minute."),
    ),
    "sentence-stumbled": Entry(
        nl=("Er ging iets mis bij het vertalen.", "Probeer het nog eens."),
        en=("Something went wrong while translating.", "Try once more."),
    ),
}

_BY_HAND = (
    "Schrijf het Nederlands korter en anders, of laat een moedertaalspreker deze zin vertalen.",
    "Put the Dutch in shorter and other words, or let a native speaker translate this one.",
)


def _no_draft(nl: str, en: str) -> Entry:
    """Return an entry about a text of a set that a machine did not translate well."""
    return Entry(nl=(nl, _BY_HAND[0]), en=(en, _BY_HAND[1]))


DRAFTS: dict[str, Entry] = {
    "draft-nothing": _no_draft(
        "{engine} heeft hier geen vertaling van.", "{engine} has no translation of this."
    ),
    "draft-same": _no_draft("{engine} liet de zin onvertaald.", "{engine} left the sentence untranslated."),
    "draft-other-language": _no_draft(
        "{engine} vertaalde deze zin in een andere taal.", "{engine} translated this into another language."
    ),
    "draft-altered": _no_draft(
        "{engine} liet iets van de zin weg, of zette er iets bij.",
        "{engine} left something of the sentence out, or added to it.",
    ),
    "draft-too-long": _no_draft(
        "De zin is te lang om door {engine} vertaald te worden.",
        "The sentence is too long for {engine} here.",
    ),
    "draft-place-lost": Entry(
        nl=(
            "Bij {engine} raakte iets van de zin zoek, misschien de open plek {place}.",
            "Laat een moedertaalspreker deze zin vertalen, met {place} erin.",
        ),
        en=(
            "{engine} lost something of the sentence, perhaps the open place {place}.",
            "Let a native speaker translate this one, with {place} in it.",
        ),
    ),
    "draft-none": Entry(
        nl=("Voor deze taal is er geen vertaaldienst.", "Laat een moedertaalspreker de zinnen vertalen."),
        en=("There is no translation service for this language.", "Let a native speaker translate these."),
    ),
    "draft-waits": Entry(
        nl=("{engine} heeft het te druk voor deze zin.", "Begin straks opnieuw: hij staat dan nog klaar."),
        en=("{engine} is too busy for this sentence.", "Begin again later: it is still waiting then."),
    ),
    "draft-one-way": Entry(
        nl=(
            "{engine} vertaalde deze zin wel, maar niet terug in het Nederlands.",
            "De vertaling staat er; laat een moedertaalspreker zeggen wat er staat.",
        ),
        en=(
            "{engine} translated this sentence, but not back into Dutch.",
            "The translation is there; ask a native speaker what it says.",
        ),
        warning=True,
    ),
    "drafts-offline": Entry(
        nl=(
            "Er is geen internet, dus er kan niets vertaald worden. Nog te doen: {left}.",
            "Maak verbinding en begin opnieuw; wat al vertaald is blijft.",
        ),
        en=(
            "There is no internet, so nothing can be translated. Still to do: {left}.",
            "Connect and begin again; what is translated already stays.",
        ),
    ),
    "drafts-busy": Entry(
        nl=(
            "Alle vertaaldiensten hebben het te druk. Nog te doen: {left}.",
            "Begin over een kwartier opnieuw; wat al vertaald is blijft.",
        ),
        en=(
            "All translation services are too busy. Still to do: {left}.",
            "Begin again in a quarter of an hour; what is translated already stays.",
        ),
    ),
}

ENTRIES: dict[str, Entry] = {**SERVICES, **ANSWERS, **SENTENCES, **DRAFTS}
