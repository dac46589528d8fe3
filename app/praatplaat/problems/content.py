"""What can go wrong with cards, and with the tables around them: answer sets, phrase sets, languages."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

CARDS: dict[str, Entry] = {
    "duplicate-id": Entry(
        nl=(
            "De naam ‘{id}’ is al gebruikt in {first}.",
            "Geef deze kaart een andere id; de eerste blijft staan.",
        ),
        en=("The name ‘{id}’ is used already in {first}.", "Give this card another id; the first one stays."),
    ),
    "unknown-answer": Entry(
        nl=("Er is geen antwoord ‘{name}’.", "Maak het in phrases/answers.yaml, of haal het hier weg."),
        en=("There is no answer ‘{name}’.", "Make it in phrases/answers.yaml, or take it away here."),
    ),
    "unknown-answer-near": Entry(
        nl=("Er is geen antwoord ‘{name}’.", "Bedoelt u ‘{near}’? Maak het anders in phrases/answers.yaml."),
        en=(
            "There is no answer ‘{name}’.",
            "Do you mean ‘{near}’? Otherwise make it in phrases/answers.yaml.",
        ),
    ),
    "answer-unfit": Entry(
        nl=(
            "De kaart ‘{name}’ kan hier geen antwoord zijn.",
            "Kies een andere kaart die de ouder zegt, zonder open plek. Een kaart onder vier ogen past "
            "alleen bij een vraag onder vier ogen.",
        ),
        en=(
            "The card ‘{name}’ cannot be an answer here.",
            "Choose another card that a parent says, without an open place. A one-to-one card answers a "
            "one-to-one question only.",
        ),
    ),
    "unknown-language": Entry(
        nl=("‘{name}’ is geen veld en geen taal.", "Kies een taal uit phrases/languages.yaml: {known}."),
        en=(
            "‘{name}’ is neither a field nor a language.",
            "Choose a language from phrases/languages.yaml: {known}.",
        ),
    ),
    "unknown-language-near": Entry(
        nl=("‘{name}’ is geen veld en geen taal.", "Bedoelt u ‘{near}’? De talen zijn: {known}."),
        en=(
            "‘{name}’ is neither a field nor a language.",
            "Do you mean ‘{near}’? The languages are: {known}.",
        ),
    ),
    "text-and-forms": Entry(
        nl=(
            "Hier staan ‘text’ en ‘woman’/‘man’ naast elkaar.",
            "Houd één van beide: één tekst, of een per vorm.",
        ),
        en=(
            "Here ‘text’ stands beside ‘woman’/‘man’.",
            "Keep one of the two: one text, or one for each form.",
        ),
    ),
    "no-source": Entry(
        nl=(
            "De kaart heeft geen tekst in de taal van de vrijwilliger ({language}).",
            "Schrijf die bij ‘{language}:’.",
        ),
        en=(
            "The card has no text in the volunteer's language ({language}).",
            "Write it after ‘{language}:’.",
        ),
    ),
    "forms-unwanted": Entry(
        nl=("In ‘{language}’ is er één tekst voor iedereen.", "Schrijf de tekst zonder woman en man."),
        en=("In ‘{language}’ there is one text for everybody.", "Write the text without woman and man."),
    ),
    "form-missing": Entry(
        nl=(
            "De vorm ‘{form}’ ontbreekt in ‘{language}’.",
            "Schrijf die erbij, of gebruik één tekst als ze gelijk zijn.",
        ),
        en=("The form ‘{form}’ is missing in ‘{language}’.", "Add it, or use one text if they are the same."),
    ),
    "forms-alike": Entry(
        nl=("woman en man zijn in ‘{language}’ gelijk.", "Klopt dat? Schrijf dan één tekst voor beide."),
        en=("woman and man are the same in ‘{language}’.", "Is that right? Then write one text for both."),
        warning=True,
    ),
    "same-text": Entry(
        nl=(
            "Deze kaart zegt in ‘{language}’ hetzelfde als ‘{id}’ ({first}).",
            "Maak er één kaart van, of zeg het anders.",
        ),
        en=(
            "This card says the same in ‘{language}’ as ‘{id}’ ({first}).",
            "Make them one card, or say it differently.",
        ),
        warning=True,
    ),
    "source-long": Entry(
        nl=("De zin heeft {words} woorden.", "Maak er hoogstens {most} van, of twee kaarten."),
        en=("The sentence has {words} words.", "Make it {most} at most, or two cards."),
        warning=True,
    ),
    "length-odd": Entry(
        nl=(
            "De vertaling is {ratio} keer zo lang als de bron ‘{source}’.",
            "Kijk of er iets mist of te veel staat.",
        ),
        en=(
            "The translation is {ratio} times as long as its source ‘{source}’.",
            "See whether anything is missing or added.",
        ),
        warning=True,
    ),
}

TABLES: dict[str, Entry] = {
    "volunteer-unknown": Entry(
        nl=(
            "De taal van de vrijwilliger, ‘{name}’, staat niet bij de talen: {known}.",
            "Voeg hem toe of kies een andere.",
        ),
        en=(
            "The volunteer's language, ‘{name}’, is not among the languages: {known}.",
            "Add it or choose another.",
        ),
    ),
    "letters-wrong": Entry(
        nl=(
            "De eigen naam ‘{autonym}’ is niet geschreven in {letters}.",
            "Zet bij ‘letters’ hoe Unicode het schrift noemt.",
        ),
        en=(
            "The autonym ‘{autonym}’ is not written in {letters}.",
            "Put in ‘letters’ what Unicode calls the script.",
        ),
    ),
    "respelling-wrong": Entry(
        nl=("‘{find}’ kan zo niet gezocht of vervangen worden ({reason}).", "Verbeter het of haal het weg."),
        en=("‘{find}’ cannot be found or replaced like this ({reason}).", "Mend it or take it away."),
    ),
    "pace-wrong": Entry(
        nl=(
            "Het langzaamste tempo ({slow}) is niet lager dan het snelste ({fast}).",
            "Schrijf [langzaam, snel].",
        ),
        en=("The slowest pace ({slow}) is not below the fastest ({fast}).", "Write [slow, fast]."),
    ),
    "word-missing": Entry(
        nl=(
            "Het woord ‘{name}’ voor het bord ontbreekt in ‘{language}’.",
            "Schrijf het onder words; tot dan blijft deze taal weg.",
        ),
        en=(
            "The board's word ‘{name}’ is missing in ‘{language}’.",
            "Write it under words; until then this language stays away.",
        ),
    ),
    "word-form-missing": Entry(
        nl=("Van dit woord in ‘{language}’ is er maar één vorm.", "Schrijf woman en man, of één tekst."),
        en=("This word in ‘{language}’ has only one form.", "Write woman and man, or one text."),
    ),
    "set-named-as-answer": Entry(
        nl=("De reeks ‘{name}’ heet net als een antwoord.", "Geef de reeks een andere naam."),
        en=("The answer set ‘{name}’ has the name of an answer.", "Give the set another name."),
    ),
    "duplicate-set": Entry(
        nl=(
            "De reeks ‘{id}’ bestaat al in {first}.",
            "Geef deze een andere id en bestandsnaam; de eerste blijft staan.",
        ),
        en=(
            "The set ‘{id}’ exists already in {first}.",
            "Give this one another id and file name; the first one stays.",
        ),
    ),
    "set-file-name": Entry(
        nl=("Het bestand heet anders dan de reeks ‘{id}’.", "Noem het {id}.yaml."),
        en=("The file is not named after its set ‘{id}’.", "Name it {id}.yaml."),
        warning=True,
    ),
    "set-empty": Entry(
        nl=("De reeks heeft geen kaarten.", "Schrijf er ten minste één, of haal het bestand weg."),
        en=("The set has no cards.", "Write one at least, or take the file away."),
    ),
    "title-missing": Entry(
        nl=("De titel ontbreekt in de taal van de vrijwilliger ({language}).", "Schrijf hem onder title."),
        en=("The title is missing in the volunteer's language ({language}).", "Write it under title."),
    ),
    "title-untranslated": Entry(
        nl=("De titel ontbreekt in: {languages}.", "Schrijf hem erbij onder title."),
        en=("The title is missing in: {languages}.", "Add it under title."),
        warning=True,
    ),
}

PICTURES: dict[str, Entry] = {
    "picture-missing": Entry(
        nl=("Er is geen plaatje ‘{name}’.", "Teken het in pictograms/scenes/{name}.yaml, of kies een ander."),
        en=("There is no picture ‘{name}’.", "Draw it in pictograms/scenes/{name}.yaml, or choose another."),
    ),
    "picture-missing-near": Entry(
        nl=("Er is geen plaatje ‘{name}’.", "Bedoelt u ‘{near}’? Teken het anders in pictograms/scenes."),
        en=("There is no picture ‘{name}’.", "Do you mean ‘{near}’? Otherwise draw it in pictograms/scenes."),
    ),
}

ENTRIES: dict[str, Entry] = PICTURES | CARDS | TABLES
