"""What can go wrong with a wording in one language, and with the review of it."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

REVIEWS: dict[str, Entry] = {
    "review-stale": Entry(
        nl=(
            "De tekst is veranderd nadat hij ‘{state}’ was, en telt nu als concept.",
            "Laat hem opnieuw nakijken.",
        ),
        en=("The text changed after it was ‘{state}’, and counts as a draft now.", "Have it checked again."),
        warning=True,
    ),
    "review-unstamped": Entry(
        nl=(
            "Er staat ‘{state}’, maar niet van welke tekst; het telt als concept.",
            "Is deze tekst nagekeken zoals hij er staat, zet er dan bij: of: '{of}'.",
        ),
        en=(
            "It says ‘{state}’, but not of which wording; it counts as a draft.",
            "If it was checked as it reads now, add: of: '{of}'.",
        ),
        warning=True,
    ),
    "approved-unnamed": Entry(
        nl=(
            "Goedgekeurd, maar er staat niet door wie.",
            "Zet bij ‘by’ de naam van wie het goedkeurde; tot dan telt het als nagekeken.",
        ),
        en=(
            "Approved, but not by whom.",
            "Put the approver's name in ‘by’; until then it counts as checked.",
        ),
        warning=True,
    ),
}

WORDINGS: dict[str, Entry] = {
    "invisible-sign": Entry(
        nl=(
            "In de tekst zit een onzichtbaar teken ({sign}).",
            "Typ de tekst opnieuw; plakken neemt zulke tekens mee.",
        ),
        en=(
            "There is an invisible sign in the text ({sign}).",
            "Type the text again; pasting brings such signs along.",
        ),
    ),
    "wrong-script": Entry(
        nl=(
            "‘{text}’ is niet in het schrift van ‘{language}’ ({script}).",
            "Zet de tekst bij de goede taal, of vertaal hem.",
        ),
        en=(
            "‘{text}’ is not in the script of ‘{language}’ ({script}).",
            "Put the text with its own language, or translate it.",
        ),
    ),
    "foreign-letters": Entry(
        nl=(
            "In deze tekst staan letters die niet bij ‘{language}’ horen: {letters}.",
            "Vervang ze, of schrijf bij ‘speak’ hoe het klinkt.",
        ),
        en=(
            "This text has letters that do not belong to ‘{language}’: {letters}.",
            "Replace them, or write in ‘speak’ how it sounds.",
        ),
    ),
    "spoken-numerals": Entry(
        nl=(
            "Een stem kan deze cijfers niet zeggen: {numerals}.",
            "Schrijf bij ‘speak’ de tekst met getallen als woorden.",
        ),
        en=(
            "A voice cannot say these numerals: {numerals}.",
            "Write the text in ‘speak’ with numbers as words.",
        ),
    ),
    "spoken-letters": Entry(
        nl=(
            "In ‘speak’ staan letters die een stem in ‘{language}’ niet zegt: {letters}.",
            "Schrijf het zoals het klinkt.",
        ),
        en=(
            "‘speak’ has letters that a voice in ‘{language}’ does not say: {letters}.",
            "Write it as it sounds.",
        ),
    ),
    "spoken-nothing": Entry(
        nl=("Hier valt in ‘{language}’ niets te zeggen.", "Schrijf bij ‘speak’ de woorden."),
        en=("There is nothing to say here in ‘{language}’.", "Write the words in ‘speak’."),
    ),
    "speak-differs": Entry(
        nl=("‘speak’ lijkt een andere zin dan de tekst: ‘{speak}’ naast ‘{text}’.", "Maak ze gelijk."),
        en=(
            "‘speak’ seems another sentence than the text: ‘{speak}’ beside ‘{text}’.",
            "Make them the same.",
        ),
        warning=True,
    ),
    "vowels-missing": Entry(
        nl=(
            "‘{speak}’ heeft te weinig klinkertekens; een stem raadt ze dan.",
            "Schrijf bij ‘speak’ de tekst met klinkers.",
        ),
        en=(
            "‘{speak}’ has too few vowel signs; a voice will guess them.",
            "Write the text with vowels in ‘speak’.",
        ),
        warning=True,
    ),
    "other-language": Entry(
        nl=(
            "Dit is waarschijnlijk niet ‘{language}’, gezien: {found}.",
            "Laat iemand die de taal spreekt het vertalen.",
        ),
        en=(
            "This is probably not ‘{language}’, judging by: {found}.",
            "Have somebody who speaks the language translate it.",
        ),
    ),
    "suspect-language": Entry(
        nl=(
            "Dit hoort misschien niet bij ‘{language}’: {found}.",
            "Laat iemand die de taal spreekt ernaar kijken.",
        ),
        en=(
            "This may not belong to ‘{language}’: {found}.",
            "Have somebody who speaks the language look at it.",
        ),
        warning=True,
    ),
    "rare-letters": Entry(
        nl=("Zeldzame letters, meestal een tikfout: {letters}.", "Kijk of het de goede letters zijn."),
        en=(
            "Rare letters, mostly a slip of the keyboard: {letters}.",
            "See whether these are the right letters.",
        ),
        warning=True,
    ),
}

ENTRIES: dict[str, Entry] = REVIEWS | WORDINGS
