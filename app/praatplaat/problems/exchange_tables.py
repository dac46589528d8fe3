"""What can go wrong inside a table of cards: its columns, its rows, what stands in a cell."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

TABLES: dict[str, Entry] = {
    "table-long": Entry(
        nl=(
            "De tabel heeft meer dan {most} rijen.",
            "Haal lege rijen weg, of verdeel de kaarten over meer reeksen.",
        ),
        en=(
            "The table has more than {most} rows.",
            "Take empty rows away, or spread the cards over more sets.",
        ),
    ),
    "table-wide": Entry(
        nl=("De tabel heeft meer dan {most} kolommen.", "Haal weg wat niet bij de kaarten hoort."),
        en=("The table has more than {most} columns.", "Take away what does not belong to the cards."),
    ),
    "heading-absent": Entry(
        nl=(
            "De kolommen hebben geen namen die wij kennen.",
            "Zet op de eerste rij de namen van de kolommen, zoals ‘{column}’, of neem een leeg formulier.",
        ),
        en=(
            "The columns have no names that we know.",
            "Put the names of the columns in the first row, such as ‘{column}’, or take an empty template.",
        ),
    ),
    "column-twice": Entry(
        nl=("‘{name}’ staat er twee keer.", "Haal er een weg, of geef hem de goede naam."),
        en=("‘{name}’ stands here twice.", "Take one away, or give it the right name."),
    ),
    "column-unknown-near": Entry(
        nl=("De kolom ‘{name}’ kennen wij niet.", "Bedoelt u ‘{near}’? Geef hem dan die naam."),
        en=("We do not know the column ‘{name}’.", "Do you mean ‘{near}’? Then give it that name."),
    ),
    "column-unknown": Entry(
        nl=("De kolom ‘{name}’ kennen wij niet.", "Wat erin staat wordt niet overgenomen."),
        en=("We do not know the column ‘{name}’.", "What it says is not taken over."),
        warning=True,
    ),
    "row-twice": Entry(
        nl=("De kaart ‘{id}’ staat ook al in rij {first}.", "Haal een van beide rijen weg."),
        en=("The card ‘{id}’ stands in row {first} too.", "Take one of the two rows away."),
    ),
    "row-elsewhere": Entry(
        nl=(
            "Er is al een kaart ‘{id}’ in een andere reeks ({first}).",
            "Laat de id leeg voor een nieuwe kaart, of verander de kaart in die reeks.",
        ),
        en=(
            "There is a card ‘{id}’ in another set ({first}).",
            "Leave the id empty for a new card, or change the card in that set.",
        ),
    ),
    "set-known": Entry(
        nl=("Er is al een reeks ‘{id}’.", "Lees de tabel in bij die reeks, of geef de nieuwe een andere id."),
        en=(
            "There is a set ‘{id}’ already.",
            "Read the table in with that set, or give the new one another id.",
        ),
    ),
    "set-other": Entry(
        nl=(
            "Deze tabel is van de reeks ‘{found}’, niet van ‘{id}’.",
            "Kies de goede reeks, of de goede tabel.",
        ),
        en=(
            "This table is of the set ‘{found}’, not of ‘{id}’.",
            "Choose the right set, or the right table.",
        ),
    ),
    "set-guessed": Entry(
        nl=("De reeks heet nu naar het bestand, ‘{name}’.", "Geef hem na het inlezen een goede titel."),
        en=("The set has the name of the file, ‘{name}’.", "Give it a good title after reading it in."),
        warning=True,
    ),
    "set-full": Entry(
        nl=("De reeks zou meer dan {most} kaarten krijgen.", "Verdeel de kaarten over meer reeksen."),
        en=("The set would get more than {most} cards.", "Spread the cards over more sets."),
    ),
    "set-untitled": Entry(
        nl=("De reeks heeft geen titel in ‘{language}’.", "Vul hem in op het blad ‘set’."),
        en=("The set has no title in ‘{language}’.", "Fill it in on the sheet ‘set’."),
    ),
    "set-unpictured": Entry(
        nl=("De reeks heeft geen plaatje.", "Vul op het blad ‘set’ de naam van een plaatje in."),
        en=("The set has no picture.", "Fill in the name of a picture on the sheet ‘set’."),
    ),
}

CELLS: dict[str, Entry] = {
    "cell-long": Entry(
        nl=("Deze cel is veel te lang.", "Eén kaart is één zin; verdeel de tekst over meer kaarten."),
        en=("This cell is much too long.", "One card is one sentence; spread the text over more cards."),
    ),
    "cell-text-long": Entry(
        nl=("De tekst heeft {count} letters.", "Maak er ten hoogste {most} van, of twee kaarten."),
        en=("The text has {count} letters.", "Make it {most} at most, or two cards."),
    ),
    "cell-sign": Entry(
        nl=(
            "In deze cel zit een teken dat niemand ziet.",
            "Typ de tekst opnieuw; plakken neemt zulke tekens mee.",
        ),
        en=(
            "There is a sign in this cell that nobody sees.",
            "Type the text again; pasting brings such signs along.",
        ),
    ),
    "cell-formula": Entry(
        nl=("In deze cel staat een formule.", "Zet er de tekst zelf neer."),
        en=("There is a formula in this cell.", "Put the text itself there."),
    ),
    "cell-date": Entry(
        nl=(
            "Het rekenblad heeft van deze cel een datum gemaakt.",
            "Maak de cel op als tekst en typ opnieuw wat u bedoelde, zoals 2-4.",
        ),
        en=(
            "The spreadsheet made a date of this cell.",
            "Format the cell as text and type again what you meant, such as 2-4.",
        ),
    ),
    "cell-broken": Entry(
        nl=("Wat in deze cel staat is niet te lezen.", "Typ het opnieuw."),
        en=("What stands in this cell cannot be read.", "Type it again."),
    ),
    "cell-name": Entry(
        nl=(
            "‘{got}’ kan geen naam zijn.",
            "Gebruik kleine letters, cijfers en losse streepjes, zoals slaapt-goed.",
        ),
        en=(
            "‘{got}’ cannot be a name.",
            "Use small letters, digits and single hyphens, such as sleeps-well.",
        ),
    ),
    "cell-source-empty": Entry(
        nl=("Deze kaart heeft geen tekst in ‘{language}’.", "Schrijf daar wat de kaart zegt."),
        en=("This card has no text in ‘{language}’.", "Write there what the card says."),
    ),
    "cell-spoken-alone": Entry(
        nl=(
            "Er staat hoe het klinkt (‘{text}’), maar niet wat er staat.",
            "Vul ook de kolom met de tekst in.",
        ),
        en=(
            "It says how it sounds (‘{text}’), but not how it reads.",
            "Fill in the column with the text too.",
        ),
    ),
    "cell-choice": Entry(
        nl=("‘{got}’ kan hier niet staan.", "Kies uit: {allowed}."),
        en=("‘{got}’ cannot stand here.", "Choose from: {allowed}."),
    ),
    "cell-choice-near": Entry(
        nl=("‘{got}’ kan hier niet staan.", "Bedoelt u ‘{near}’? U kunt kiezen uit: {allowed}."),
        en=("‘{got}’ cannot stand here.", "Do you mean ‘{near}’? You can choose from: {allowed}."),
    ),
    "cell-answer": Entry(
        nl=("Er is geen antwoord ‘{name}’.", "Kies er een van het blad ‘lijsten’ in het formulier."),
        en=("There is no answer ‘{name}’.", "Choose one from the sheet ‘lists’ in the template."),
    ),
    "cell-answer-near": Entry(
        nl=(
            "Er is geen antwoord ‘{name}’.",
            "Bedoelt u ‘{near}’? Alle antwoorden staan op het blad ‘lijsten’.",
        ),
        en=("There is no answer ‘{name}’.", "Do you mean ‘{near}’? All answers stand on the sheet ‘lists’."),
    ),
    "cell-picture": Entry(
        nl=("Er is geen plaatje ‘{name}’.", "Kies er een uit de lijst, of laat de cel leeg."),
        en=("There is no picture ‘{name}’.", "Choose one from the list, or leave the cell empty."),
    ),
    "cell-picture-near": Entry(
        nl=("Er is geen plaatje ‘{name}’.", "Bedoelt u ‘{near}’?"),
        en=("There is no picture ‘{name}’.", "Do you mean ‘{near}’?"),
    ),
    "picture-lent": Entry(
        nl=("Deze kaart heeft nog geen eigen plaatje, en krijgt dat van de reeks.", "Kies er later een."),
        en=("This card has no picture of its own yet, and gets that of the set.", "Choose one later."),
        warning=True,
    ),
}
