"""What can go wrong at the door: signing in, and requests that are not what they should be."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

_NEW_LINK = (
    "Vraag wie Praatplaat beheert om een nieuwe link (praatplaat link).",
    "Ask whoever runs Praatplaat for a new link (praatplaat link).",
)
_RELOAD = (
    "Laad de bladzijde opnieuw en probeer het nog eens.",
    "Load the page again and try once more.",
)


def _entry(nl: str, en: str, mend: tuple[str, str]) -> Entry:
    return Entry(nl=(nl, mend[0]), en=(en, mend[1]))


LINKS: dict[str, Entry] = {
    "link-used": _entry("Deze link is al gebruikt.", "This link has been used already.", _NEW_LINK),
    "link-expired": _entry(
        "Deze link was een half uur geldig, en dat is voorbij.",
        "This link was valid for half an hour, which has passed.",
        _NEW_LINK,
    ),
    "link-unknown": _entry(
        "Deze link klopt niet: misschien is hij niet helemaal overgenomen.",
        "This link is not right: perhaps it was not copied whole.",
        (
            "Open de hele link, tot en met het laatste teken, of vraag om een nieuwe.",
            "Open the whole link, up to its last sign, or ask for a new one.",
        ),
    ),
}

ACCOUNTS: dict[str, Entry] = {
    "account-unknown": _entry(
        "Dit account hoort bij niemand die hier mag werken.",
        "This account belongs to nobody who may work here.",
        (
            "Meld u af en kies een ander account, of vraag een coördinator u toe te voegen bij Mensen.",
            "Sign out and choose another account, or ask a coordinator to add you under People.",
        ),
    ),
    "account-unproven": _entry(
        "De organisatie zegt niet dat dit e-mailadres echt van u is.",
        "The organisation does not say that this e-mail address really is yours.",
        (
            "Meld u af en kies een ander account, of vraag de beheerder ervan het adres te bevestigen.",
            "Sign out and choose another account, or ask who manages it to confirm the address.",
        ),
    ),
}

REQUESTS: dict[str, Entry] = {
    "request-elsewhere": _entry(
        "Deze vraag kwam niet van een bladzijde van Praatplaat.",
        "This request did not come from a page of Praatplaat.",
        ("Open Praatplaat zelf en probeer het daar.", "Open Praatplaat itself and try it there."),
    ),
    "request-stale": _entry("Deze bladzijde is te oud.", "This page is too old.", _RELOAD),
    "request-unreadable": _entry(
        "Praatplaat begrijpt deze vraag niet.", "Praatplaat does not understand this request.", _RELOAD
    ),
    "request-too-large": Entry(
        nl=("Dit is te groot om te sturen: hoogstens {limit} kB.", "Maak het kleiner en stuur het opnieuw."),
        en=("This is too large to send: at most {limit} kB.", "Make it smaller and send it again."),
    ),
    "request-too-many": Entry(
        nl=("Te veel pogingen achter elkaar.", "Wacht {seconds} seconden en probeer het dan opnieuw."),
        en=("Too many attempts in a row.", "Wait {seconds} seconds and then try again."),
    ),
    "request-failed": _entry(
        "Er ging iets mis; er is niets gebeurd.", "Something went wrong; nothing has happened.", _RELOAD
    ),
    "signed-out": _entry(
        "U bent niet (meer) aangemeld.",
        "You are not signed in (any more).",
        ("Meld u opnieuw aan.", "Sign in again."),
    ),
}

ENTRIES: Mapping[str, Entry] = {**LINKS, **ACCOUNTS, **REQUESTS}
