"""The studio's words for earlier versions of a set, in Dutch and in English."""

from __future__ import annotations

HISTORY: dict[str, tuple[str, str]] = {
    "history-lead": (
        "Elke keer dat iemand een onderwerp bewaart, blijft de versie daarvoor bestaan. "
        "Hier ziet u wat er veranderd is, en zet u een eerdere versie terug.",
        "Each time somebody saves a theme, the version before it stays. "
        "Here you see what changed, and put an earlier version back.",
    ),
    "history-choose": ("Kies een onderwerp", "Choose a theme"),
    "history-latest": ("Het laatst bewaard", "Saved last"),
    "history-latest-none": (
        "Er is nog niets veranderd: alle onderwerpen zijn zoals Praatplaat ze meelevert.",
        "Nothing was changed yet: all themes are as they come with Praatplaat.",
    ),
    "history-look": ("Bekijken", "Look"),
    "history-archive": ("Archief ({count})", "Archive ({count})"),
    "history-archived-by": ("Naar het archief gebracht door {who}, {time}", "Archived by {who}, {time}"),
    "history-back": ("← Alle onderwerpen", "← All themes"),
    "history-write": ("Dit onderwerp openen bij ‘Zinnen maken’", "Open this theme under ‘Write’"),
    "history-version": ("Versie {number}", "Version {number}"),
    "history-shipped": ("Meegeleverd", "Comes with Praatplaat"),
    "history-by": ("{who}, {time}", "{who}, {time}"),
    "history-shipped-by": ("zoals Praatplaat hem meelevert", "as it comes with Praatplaat"),
    "history-kind-written": ("bewaard", "saved"),
    "history-kind-archived": ("naar het archief gebracht", "taken to the archive"),
    "history-kind-shipped": (
        "terug naar de meegeleverde versie",
        "back to the version that comes with Praatplaat",
    ),
    "history-now": ("nu in gebruik", "in use now"),
    "history-tablets": ("op tablets", "on tablets"),
    "history-who": ("Bewaard door: {names}", "Saved by: {names}"),
    "history-who-one": ("{name} ({count}×)", "{name} ({count}×)"),
    "history-versions": ("{count} versies", "{count} versions"),
    "history-version-one": ("1 versie", "1 version"),
    "history-unchanged": (
        "Dit onderwerp is nog zoals Praatplaat het meelevert. "
        "Zodra iemand het bewaart, staan hier de versies.",
        "This theme is still as it comes with Praatplaat. "
        "As soon as somebody saves it, its versions are listed here.",
    ),
    "history-first": (
        "Dit is de eerste versie: er is nog niets om mee te vergelijken.",
        "This is the first version: there is nothing to compare it with yet.",
    ),
    "history-changed": ("Wat veranderde er?", "What changed?"),
    "history-changed-in": ("Wat veranderde er in versie {number}?", "What changed in version {number}?"),
    "history-compare": ("Vergelijken", "Compare"),
    "history-from": ("Van", "From"),
    "history-to": ("Naar", "To"),
    "history-same": (
        "Deze twee versies zeggen precies hetzelfde.",
        "These two versions say exactly the same.",
    ),
    "history-count": ("{count} verschillen", "{count} differences"),
    "history-count-one": ("1 verschil", "1 difference"),
    "history-marks": (
        "Doorgestreept is weg, onderstreept is nieuw.",
        "Struck through is gone, underlined is new.",
    ),
    "history-spoken": ("uitgesproken", "spoken"),
    "history-restore": ("Terugzetten", "Put back"),
    "history-restore-why": (
        "Deze versie wordt de nieuwste. De versies van nu blijven in de lijst: er gaat niets verloren. "
        "Tablets krijgen hem als u daarna publiceert.",
        "This version becomes the newest one. The versions of now stay in the list: nothing is lost. "
        "Tablets get it when you publish afterwards.",
    ),
    "history-restore-sure": ("Ja, zet versie {number} terug", "Yes, put back version {number}"),
    "history-restore-shipped": ("Ja, terug naar meegeleverd", "Yes, back to what comes with Praatplaat"),
    "history-restore-archived": ("Ja, zet het onderwerp terug", "Yes, put the theme back"),
    "history-comment": ("Teruggezet: versie {number}", "Put back: version {number}"),
    "history-comment-archive": ("Uit het archief", "Out of the archive"),
    "history-done": (
        "Teruggezet, als nieuwe versie {number}. Publiceer om het op tablets te zetten.",
        "Put back, as new version {number}. Publish to give it to tablets.",
    ),
    "history-publish": ("Naar publiceren", "Go to publishing"),
}
