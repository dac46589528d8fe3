"""The studio's words for signing in and out, in Dutch and in English."""

from __future__ import annotations

SIGNING: dict[str, tuple[str, str]] = {
    "signed-in": ("Aangemeld als {name}", "Signed in as {name}"),
    "sign-in": ("Aanmelden", "Sign in"),
    "sign-out": ("Afmelden", "Sign out"),
    "sign-in-account": (
        "Aanmelden met het account van de organisatie",
        "Sign in with the organisation’s account",
    ),
    "sign-in-named": ("Aanmelden met {name}", "Sign in with {name}"),
    "sign-in-other": ("Een ander account kiezen", "Choose another account"),
    "sign-in-first": ("Meld u eerst aan", "Sign in first"),
    "sign-in-why": (
        "Onderwerpen maken, controleren en publiceren kan alleen een coördinator. "
        "Oefenen en de bibliotheek bekijken kan iedereen.",
        "Only a coordinator makes, checks and publishes themes. "
        "Anybody may practise and look in the library.",
    ),
    "sign-in-link": (
        "Open de link die verschijnt waar Praatplaat gestart is, of vraag de beheerder om een nieuwe: "
        "praatplaat link. Een link werkt één keer, een half uur lang.",
        "Open the link that appears where Praatplaat was started, or ask whoever runs it for a new one: "
        "praatplaat link. A link works once, for half an hour.",
    ),
    "session-over": ("Uw aanmelding is afgelopen", "Your session has ended"),
    "session-over-why": (
        "Dat gebeurt na twee uur niets doen, na twaalf uur, of na afmelden in een ander venster. "
        "Wat bewaard was staat er nog zodra u weer bent aangemeld.",
        "That happens after two hours of doing nothing, after twelve hours, or after signing out in another "
        "window. What was saved is there again once you have signed in.",
    ),
    "role-other": ("Dit is werk voor een coördinator.", "This is work for a coordinator."),
}
