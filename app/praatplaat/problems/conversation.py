"""What can go wrong with what a talk needs around its cards: slots, plans, plates, ways out, words."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

ENTRIES: dict[str, Entry] = {
    "no-way-out": Entry(
        nl=(
            "Met deze antwoorden kan een ouder niet zeggen dat hij iets niet weet of liever niet zegt.",
            "Zet er één bij: {exits}.",
        ),
        en=("With these answers a parent cannot say: I do not know, or rather not.", "Add one of: {exits}."),
        warning=True,
    ),
    "unknown-card": Entry(
        nl=("Er is geen kaart ‘{name}’.", "Kies een kaart uit een reeks, of haal deze weg."),
        en=("There is no card ‘{name}’.", "Choose a card from a phrase set, or take this away."),
    ),
    "unknown-card-near": Entry(
        nl=("Er is geen kaart ‘{name}’.", "Bedoelt u ‘{near}’?"),
        en=("There is no card ‘{name}’.", "Do you mean ‘{near}’?"),
    ),
    "unknown-slot": Entry(
        nl=("Er is geen slot ‘{name}’.", "Kies er een uit phrases/slots.yaml: {known}."),
        en=("There is no slot ‘{name}’.", "Choose one from phrases/slots.yaml: {known}."),
    ),
    "unknown-value": Entry(
        nl=("‘{name}’ is geen waarde van het slot ‘{slot}’.", "Zet hem bij het slot, of haal hem hier weg."),
        en=("‘{name}’ is not a value of the slot ‘{slot}’.", "Add it to the slot, or take it away here."),
    ),
    "value-missing": Entry(
        nl=(
            "Bij het slot ‘{slot}’ ontbreekt een zin voor: {names}.",
            "Schrijf de hele zin voor elke waarde.",
        ),
        en=(
            "For the slot ‘{slot}’ a sentence is missing: {names}.",
            "Write the whole sentence for each value.",
        ),
        warning=True,
    ),
    "figure-stray": Entry(
        nl=("Alleen een waarde van een slot heeft een ‘figure’.", "Haal die regel weg."),
        en=("Only a value of a slot has a ‘figure’.", "Take that line away."),
        warning=True,
    ),
    "place-missing": Entry(
        nl=("Op de plaat van het slot ‘{slot}’ ontbreken: {names}.", "Geef ze een plek bij places."),
        en=("The picture of the slot ‘{slot}’ has no place for: {names}.", "Give them one under places."),
        warning=True,
    ),
    "unknown-answer-set": Entry(
        nl=("Er is geen antwoordreeks ‘{name}’.", "Kies er een uit phrases/answers.yaml: {known}."),
        en=("There is no answer set ‘{name}’.", "Choose one from phrases/answers.yaml: {known}."),
    ),
    "synonym-repeats": Entry(
        nl=("Het zoekwoord ‘{word}’ staat er al.", "Haal het weg: de tekst zelf wordt ook doorzocht."),
        en=(
            "The search word ‘{word}’ stands here already.",
            "Take it away: the text itself is searched too.",
        ),
        warning=True,
    ),
    "synonym-long": Entry(
        nl=("Het zoekwoord ‘{word}’ is te lang om te typen.", "Gebruik hoogstens {most} tekens."),
        en=("The search word ‘{word}’ is too long to type.", "Use {most} characters at most."),
        warning=True,
    ),
    "synonym-letters": Entry(
        nl=(
            "Het zoekwoord ‘{word}’ heeft letters die in ‘{language}’ niemand typt: {letters}.",
            "Schrijf het in het eigen schrift, of in Latijnse letters.",
        ),
        en=(
            "The search word ‘{word}’ has letters that nobody types in ‘{language}’: {letters}.",
            "Write it in the language's own letters, or in Latin ones.",
        ),
        warning=True,
    ),
    "slot-absent": Entry(
        nl=("In de tekst staat niet één keer {slot}.", "Zet {slot} op de plek die open blijft."),
        en=("The text does not have {slot} once.", "Put {slot} where the sentence stays open."),
    ),
    "slot-in-answer": Entry(
        nl=("Een antwoord kan geen open plek hebben.", "Schrijf de zin als kaart in phrases/sets."),
        en=("An answer cannot leave a slot open.", "Write the sentence as a card in phrases/sets."),
    ),
    "slot-and-answers": Entry(
        nl=("De kaart heeft een slot en antwoorden; de antwoorden komen niet op het bord.", "Haal ze weg."),
        en=("The card has a slot and answers; the answers do not show on the board.", "Take them away."),
        warning=True,
    ),
    "slot-stray": Entry(
        nl=(
            "In ‘{text}’ staan accolades, maar de kaart heeft geen slot.",
            "Haal ze weg, of geef de kaart een slot.",
        ),
        en=("‘{text}’ has braces, but the card has no slot.", "Take them away, or give the card a slot."),
    ),
    "form-for-nobody": Entry(
        nl=(
            "De kaart is alleen voor ‘{form}’, maar ‘{language}’ heeft nog een vorm.",
            "Haal die andere weg.",
        ),
        en=("The card is for ‘{form}’ only, but ‘{language}’ has another form.", "Take the other one away."),
    ),
    "plate-bare": Entry(
        nl=("De praatplaat heeft maar {count} plekken om aan te tikken.", "Maak er ten minste {fewest}."),
        en=("The talk plate has only {count} places to tap.", "Make {fewest} at least."),
        warning=True,
    ),
    "plate-view": Entry(
        nl=("De plaat ‘{name}’ is niet breed, of wordt gespiegeld.", "Zet view: wide, en haal mirror weg."),
        en=("The plate ‘{name}’ is not wide, or is mirrored.", "Write view: wide, and take mirror away."),
    ),
    "spot-box": Entry(
        nl=(
            "De plek ‘{name}’ valt buiten de plaat of is te klein voor een vinger.",
            "Blijf binnen 1024 bij 512, en maak hem ten minste {smallest} breed en hoog.",
        ),
        en=(
            "The place ‘{name}’ is outside the plate or too small for a finger.",
            "Stay within 1024 by 512, and make it {smallest} wide and high at least.",
        ),
    ),
    "plan-named-as-set": Entry(
        nl=("Het bezoekplan ‘{id}’ heet net als een reeks.", "Geef het plan een andere id."),
        en=("The visit plan ‘{id}’ has the name of a phrase set.", "Give the plan another id."),
    ),
    "term-unused": Entry(
        nl=(
            "Hier staat niet ‘{word}’, het woord voor ‘{term}’ in de woordenlijst.",
            "Gebruik dat woord, of zet de vorm die hier staat bij ‘use’ in phrases/glossary.yaml.",
        ),
        en=(
            "The text does not use ‘{word}’, the glossary's word for ‘{term}’.",
            "Use it, or add the form that stands here to ‘use’ in phrases/glossary.yaml.",
        ),
        warning=True,
    ),
    "words-unknown": Entry(
        nl=(
            "Van ‘{text}’ staan {known} van de {words} woorden in de woordenlijst van ‘{language}’.",
            "Laat iemand die de taal spreekt ernaar kijken.",
        ),
        en=(
            "Of ‘{text}’ {known} of {words} words are in the word list of ‘{language}’.",
            "Have somebody look at it who speaks the language.",
        ),
        warning=True,
    ),
}
