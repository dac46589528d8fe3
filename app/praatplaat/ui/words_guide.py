"""The studio's words round the guide, in Dutch and English; its chapters are in `docs/guide/`."""

from __future__ import annotations

GUIDE: dict[str, tuple[str, str]] = {
    "guide-lead": (
        "Korte hoofdstukken met plaatjes. Kies wat u nu nodig heeft; de volgorde is een voorstel.",
        "Short chapters with pictures. Choose what you need now; the order is a suggestion.",
    ),
    "guide-for-volunteer": ("Voor vrijwilligers", "For volunteers"),
    "guide-for-coordinator": ("Voor coördinatoren", "For coordinators"),
    "guide-tip": ("Tip van vandaag", "Tip of the day"),
    "guide-also": ("Lees ook", "See also"),
    "guide-next": ("Volgende", "Next"),
    "guide-before": ("Vorige", "Previous"),
    "guide-all": ("Alle hoofdstukken", "All chapters"),
    "guide-print": ("Print dit hoofdstuk", "Print this chapter"),
}
