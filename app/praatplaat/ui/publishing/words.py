"""The studio's words for publishing, in Dutch and in English."""

from __future__ import annotations

PUBLISHING: dict[str, tuple[str, str]] = {
    "publish-lead": (
        "Wat u bij Zinnen maken bewaart, staat pas op tablets na publiceren.",
        "What you save under Write is on tablets only after publishing.",
    ),
    "publish-none-yet": (
        "Er is nog niets gepubliceerd. Tablets hebben de onderwerpen die met Praatplaat meekomen.",
        "Nothing was published yet. Tablets have the themes that come with Praatplaat.",
    ),
    "publish-now": (
        "Laatst gepubliceerd: pakket {number}, door {by} ({time}).",
        "Published last: pack {number}, by {by} ({time}).",
    ),
    "publish-building": (
        "Het pakket wordt gemaakt. Dit duurt meestal minder dan een minuut; u hoeft niets te doen.",
        "The pack is being made. This mostly takes less than a minute; there is nothing to do.",
    ),
    "publish-sounds": (
        "Het pakket staat klaar. Er worden nog {count} geluiden gemaakt; die komen er vanzelf bij.",
        "The pack is ready. {count} sounds are still being made; they follow by themselves.",
    ),
    "publish-ready": (
        "Klaar. Tablets met netwerk halen het pakket vanzelf op, zodra het bord opengaat.",
        "Ready. Tablets with a network fetch the pack by themselves, as soon as the board opens.",
    ),
    "publish-late": (
        "Het maken duurt langer dan gewoonlijk. Tablets houden zolang wat ze hebben. "
        "Is dit over een uur nog zo, vraag dan wie Praatplaat beheert om te kijken.",
        "Making it takes longer than usual. Tablets keep what they have meanwhile. "
        "If this is still so in an hour, ask whoever runs Praatplaat to look.",
    ),
    "publish-changes": ("Wat er verandert", "What changes"),
    "publish-changes-none": (
        "Tablets hebben alles wat er bewaard is. U hoeft nu niets te publiceren.",
        "Tablets have everything that was saved. There is nothing to publish now.",
    ),
    "publish-draft": (
        "Uw concept van ‘{title}’ is nog niet bewaard en gaat dus niet mee.",
        "Your draft of ‘{title}’ has not been saved, so it does not go along.",
    ),
    "publish-new": ("nieuw", "new"),
    "publish-changed": ("veranderd", "changed"),
    "publish-gone": ("gaat van de tablets af", "leaves the tablets"),
    "publish-shipped": ("weer zoals Praatplaat het levert", "as Praatplaat ships it again"),
    "publish-cards": ("{count} kaarten", "{count} cards"),
    "publish-card-one": ("1 kaart", "1 card"),
    "publish-by": ("{who}, {time}", "{who}, {time}"),
    "publish-same": ("Opnieuw bewaard, zonder verschil.", "Saved again, without a difference."),
    "publish-more": ("en nog {count} andere", "and {count} more"),
    "publish-details": (
        "Wat er precies verandert in ‘{title}’ ({count})",
        "What changes in ‘{title}’ ({count})",
    ),
    "publish-along": ("Wat er meegaat", "What goes along"),
    "publish-along-lead": (
        "Kies per taal wanneer een zin op tablets mag. ‘Nagekeken’: de terugvertaling klopt; op de kaart "
        "staat dat nog geen moedertaalspreker hem goedkeurde. ‘Alleen goedgekeurd’: een moedertaalspreker "
        "vond hem goed.",
        "Choose for each language when a phrase may be on tablets. ‘Checked’: its back-translation agrees; "
        "the card says that no native speaker approved it yet. ‘Approved only’: a native speaker said it is "
        "right.",
    ),
    "publish-least": ("Wanneer mag {name} op tablets?", "When may {name} be on tablets?"),
    "publish-least-checked": ("Nagekeken", "Checked"),
    "publish-least-approved": ("Alleen goedgekeurd", "Approved only"),
    "publish-goes": ("{count} van {total} kaarten gaan mee", "{count} of {total} cards go along"),
    "publish-why-text": ("{count} zonder tekst", "{count} without a text"),
    "publish-why-draft": ("{count} nog concept", "{count} still a draft"),
    "publish-why-least": ("{count} nog niet goedgekeurd", "{count} not approved yet"),
    "publish-why-care": ("{count} wachten op een deskundige", "{count} wait for a professional"),
    "publish-why-beside": (
        "{count} horen bij een kaart die niet meegaat",
        "{count} belong to a card that does not go along",
    ),
    "publish-behind": ("Kaarten die niet meegaan", "Cards that do not go along"),
    "publish-behind-language": ("{name}: {count} kaarten", "{name}: {count} cards"),
    "publish-comment": (
        "Wat is er nieuw? (voor uw collega’s, hoeft niet)",
        "What is new? (for your colleagues, may be empty)",
    ),
    "publish-do": ("Publiceren", "Publish"),
    "publish-do-what": (
        "Dan wordt een nieuw pakket gemaakt. Een ouder pakket kunt u altijd terugzetten.",
        "A new pack is made then. You can always put an earlier pack back.",
    ),
    "publish-done": ("Pakket {number} is gepubliceerd.", "Pack {number} is published."),
    "publish-tablets": ("Een nieuwe tablet?", "A new tablet?"),
    "publish-earlier": ("Eerdere pakketten", "Earlier packs"),
    "publish-pack": ("Pakket {number}", "Pack {number}"),
    "publish-is-now": ("het laatste", "the last one"),
    "publish-held": ("Eigen onderwerpen: {titles}", "Own themes: {titles}"),
    "publish-held-gone": ("Niet op tablets: {titles}", "Not on tablets: {titles}"),
    "publish-held-none": ("Alleen wat met Praatplaat meekomt.", "Only what comes with Praatplaat."),
    "publish-was-back": ("Pakket {number} teruggezet", "Pack {number} put back"),
    "publish-back": ("Terugzetten", "Put back"),
    "publish-back-why": (
        "Tablets krijgen dan weer precies wat in pakket {number} zat. Wat daarna geschreven is, blijft staan "
        "bij Zinnen maken.",
        "Tablets then get exactly what pack {number} held. What was written since stays under Write.",
    ),
    "publish-back-sure": ("Ja, zet pakket {number} terug", "Yes, put pack {number} back"),
}
