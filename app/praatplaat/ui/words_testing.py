"""The studio's words for looking at pictures and testing them with parents, in Dutch and in English."""

from __future__ import annotations

TESTING: dict[str, tuple[str, str]] = {
    "testing-lead": (
        "Begrijpen ouders de plaatjes zonder woorden? Vraag het een paar ouders en schrijf op wat ze zeggen.",
        "Do parents understand the pictures without words? Ask a few parents and note what they say.",
    ),
    "test-title": ("Wat zegt dit plaatje?", "What does this picture say?"),
    "test-steps": (
        "Laat één plaatje tegelijk zien, zonder woorden en zonder geluid.\n"
        "Vraag met een tolk of in de eigen taal: wat zegt dit plaatje?\n"
        "Help niet en knik niet. Schrijf op de lijn wat de ouder zegt, in diens eigen woorden.\n"
        "Is er geen antwoord, schrijf dan: weet niet.\n"
        "Schrijf geen namen op. Vul thuis de uitkomsten in de studio in: Plaatjes toetsen.",
        "Show one picture at a time, without words and without sound.\n"
        "Ask with an interpreter or in their own language: what does this picture say?\n"
        "Do not help and do not nod. Write on the line what the parent says, in their own words.\n"
        "If there is no answer, write: does not know.\n"
        "Write down no names. Enter the outcome in the studio afterwards: Test pictures.",
    ),
    "test-key": ("Sleutel, alleen voor wie de toets afneemt", "Key, only for who leads the test"),
    "test-number": ("nr.", "no."),
    "test-meaning": ("bedoeld", "meant"),
    "test-print": ("Toetsblad van {count} plaatjes", "Test sheet of {count} pictures"),
    "test-enter": ("Wat zei een ouder?", "What did a parent say?"),
    "test-picture": ("Plaatje", "Picture"),
    "test-said": ("Wat de ouder zei", "What the parent said"),
    "test-verdict": ("Vergeleken met wat bedoeld is", "Compared with what is meant"),
    "verdict-understood": ("begrepen", "understood"),
    "verdict-close": ("bijna: het onderwerp, niet de kern", "close: the subject, not the point"),
    "verdict-misread": ("iets anders", "something else"),
    "verdict-critical": ("het tegendeel, of iets gevaarlijks", "the opposite, or something harmful"),
    "verdict-unknown": ("weet niet", "does not know"),
    "test-privacy": (
        "Geen namen, geen adressen. Alleen wat er over het plaatje gezegd is wordt bewaard.",
        "No names, no addresses. Only what was said about the picture is kept.",
    ),
    "test-keep": ("Bewaar", "Keep"),
    "test-incomplete": (
        "Kies een plaatje en een oordeel, en schrijf op wat er gezegd is.",
        "Choose a picture and a verdict, and write down what was said.",
    ),
    "test-kept": ("Bewaard.", "Kept."),
    "test-by": ("ouder", "parent"),
    "test-outcome": ("Hoe de plaatjes begrepen worden", "How the pictures are understood"),
    "test-own": ("Door ouders bij u", "By parents with you"),
    "test-shipped": ("Door lezers zonder bijschrift", "By readers without a caption"),
    "test-shipped-lead": (
        "Geen ouders, en geen mensen: modellen die alleen plaatjes zagen. Uw eigen toets telt meer.",
        "Not parents, and not people: models that saw only the pictures. Your own test counts for more.",
    ),
    "test-none": ("Er is nog niets ingevuld.", "Nothing has been entered yet."),
    "test-sum": (
        "{good} van {total} plaatjes halen 85 %. Hieronder de andere, de slechtste eerst.",
        "{good} of {total} pictures reach 85 %. The others are below, the worst first.",
    ),
}

LOOKING: dict[str, tuple[str, str]] = {
    "size": ("Grootte", "Size"),
    "size-large": ("groot", "large"),
    "size-small": ("96 pixels", "96 pixels"),
    "grey": ("Grijs, als een kopie", "Grey, as a copy"),
    "cast-all": ("iedereen", "everybody"),
    "read-as": ("Zonder bijschrift gelezen als", "Read without a caption as"),
}
