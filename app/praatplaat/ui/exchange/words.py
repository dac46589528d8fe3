"""The studio's words for files that come in and go out, in Dutch and in English."""

from __future__ import annotations

EXCHANGE: dict[str, tuple[str, str]] = {
    "exchange-lead": (
        "Werk in Excel aan een onderwerp, of deel onderwerpen met een andere organisatie.",
        "Work on a theme in Excel, or share themes with another organisation.",
    ),
    "exchange-way": ("Wat wilt u doen?", "What do you want to do?"),
    "exchange-way-out": ("Een bestand maken", "Make a file"),
    "exchange-way-in": ("Een bestand inlezen", "Read a file in"),
    "exchange-kind": ("Wat voor bestand?", "Which kind of file?"),
    "exchange-kind-xlsx": ("Een onderwerp in Excel", "A theme in Excel"),
    "exchange-kind-csv": ("Een onderwerp als CSV", "A theme as CSV"),
    "exchange-kind-template": ("Een leeg formulier in Excel", "An empty form in Excel"),
    "exchange-kind-bundle": ("Een bundel voor een andere organisatie", "A bundle for another organisation"),
    "exchange-about-xlsx": (
        "Elke kaart wordt een rij. Verander of vertaal in Excel, en lees het bestand hier weer in.",
        "Each card becomes a row. Change or translate in Excel, and read the file in here again.",
    ),
    "exchange-about-csv": (
        "Hetzelfde als in Excel, als kale tekst voor andere programma’s.",
        "The same as in Excel, as plain text for other programs.",
    ),
    "exchange-about-template": (
        "Voor een nieuw onderwerp. Op het eerste blad staat hoe u het invult.",
        "For a new theme. The first sheet says how to fill it in.",
    ),
    "exchange-about-bundle": (
        "Onderwerpen met hun eigen plaatjes, en opnamen als de sprekers dat goed vinden.",
        "Themes with their own pictures, and recordings where the speakers agree.",
    ),
    "exchange-theme": ("Welk onderwerp?", "Which theme?"),
    "exchange-themes": ("Welke onderwerpen?", "Which themes?"),
    "exchange-themes-hint": ("Kies een of meer onderwerpen", "Choose one or more themes"),
    "exchange-all": ("Alle {count} onderwerpen", "All {count} themes"),
    "exchange-by": ("Van welke organisatie komt dit?", "Which organisation does this come from?"),
    "exchange-voices": ("Opnamen van sprekers", "Recordings of speakers"),
    "exchange-voices-why": (
        "Een stem is van een persoon, die u toestemming gaf voor uw eigen tablets. Vraag het eerst. "
        "Kruis alleen aan wie het goed vindt dat ook een ander de opnamen gebruikt.",
        "A voice belongs to a person, who gave consent for your own tablets. Ask first. "
        "Tick only those who agree that somebody else uses the recordings too.",
    ),
    "exchange-voices-none": (
        "In deze onderwerpen is nog niets ingesproken.",
        "Nothing has been recorded in these themes yet.",
    ),
    "exchange-voices-of": (
        "{name} vindt het goed (opnamen: {count})",
        "{name} agrees (recordings: {count})",
    ),
    "exchange-download-xlsx": ("Excel-bestand opslaan", "Save Excel file"),
    "exchange-download-csv": ("CSV-bestand opslaan", "Save CSV file"),
    "exchange-download-template": ("Leeg formulier opslaan", "Save empty form"),
    "exchange-make": ("Bundel maken", "Make bundle"),
    "exchange-made": ("De bundel is klaar. Er zit in:", "The bundle is ready. It holds:"),
    "exchange-download-bundle": ("Bundel opslaan ({size})", "Save bundle ({size})"),
    "exchange-bundle-large": (
        "Deze bundel is groter dan {most} MB en kan elders niet worden ingelezen. Kies minder onderwerpen.",
        "This bundle is larger than {most} MB and cannot be read in elsewhere. Choose fewer themes.",
    ),
    "exchange-bundle-then": (
        "Stuur het bestand met de post van uw organisatie. De ander leest het in op deze bladzijde. "
        "De geluidsbestanden van de telefoons zelf blijven hier: daarin kan staan waar iemand was.",
        "Send the file with your organisation’s mail. The other reads it in on this page. "
        "The sound files from the phones themselves stay here: they may say where somebody was.",
    ),
    "exchange-count-themes": ("{count} onderwerpen, {cards} kaarten", "{count} themes, {cards} cards"),
    "exchange-count-theme": ("1 onderwerp, {cards} kaarten", "1 theme, {cards} cards"),
    "exchange-count-pictures": ("eigen plaatjes: {count}", "own pictures: {count}"),
    "exchange-count-voices": ("opnamen van {names}: {count}", "recordings of {names}: {count}"),
    "exchange-count-voices-none": ("geen opnamen", "no recordings"),
    "exchange-file": (
        "Kies een Excel-bestand, een CSV-bestand of een bundel",
        "Choose an Excel file, a CSV file or a bundle",
    ),
    "exchange-file-then": (
        "U ziet eerst wat er verandert. Er wordt niets bewaard voordat u op ‘Overnemen’ drukt.",
        "First you see what changes. Nothing is kept before you press ‘Take over’.",
    ),
    "exchange-looking": (
        "Het bestand wordt nagekeken. Plaatjes en opnamen kosten wat tijd.",
        "The file is being looked at. Pictures and recordings take a while.",
    ),
    "exchange-target": ("Bij welk onderwerp hoort deze lijst?", "Which theme does this list belong to?"),
    "exchange-target-new": ("Het is een nieuw onderwerp", "It is a new theme"),
    "exchange-title": ("Hoe heet het nieuwe onderwerp?", "What is the new theme called?"),
    "exchange-onto": ("Dit komt bij uw onderwerp ‘{title}’.", "This goes with your theme ‘{title}’."),
    "exchange-onto-new": ("Dit wordt een nieuw onderwerp.", "This becomes a new theme."),
    "exchange-onto-archived": (
        "Het onderwerp ‘{title}’ staat in het archief. Als u dit overneemt, komt het terug.",
        "The theme ‘{title}’ is in the archive. Taking this over brings it back.",
    ),
    "exchange-changes": ("Wat er verandert", "What changes"),
    "exchange-added": ("nieuw", "new"),
    "exchange-changed": ("veranderd", "changed"),
    "exchange-same": ("hetzelfde", "the same"),
    "exchange-absent": ("niet in de lijst", "not in the list"),
    "exchange-removed": ("gaat weg", "goes away"),
    "exchange-refused": ("kan niet", "refused"),
    "exchange-refused-why": (
        "Deze rijen komen er niet bij; de andere wel. Verbeter ze in het bestand en lees het opnieuw in.",
        "These rows are left out; the others are not. Mend them in the file, and read it in again.",
    ),
    "exchange-same-all": ("Hetzelfde gebleven ({count})", "Stayed the same ({count})"),
    "exchange-absent-lead": (
        "Deze kaarten staan in uw onderwerp, maar niet in de lijst. Ze blijven. Kruis aan wat weg moet.",
        "These cards are in your theme, but not in the list. They stay. Tick what is to go.",
    ),
    "exchange-row": ("rij {row}", "row {row}"),
    "exchange-set-itself": ("Van het onderwerp zelf", "Of the theme itself"),
    "exchange-field-id": ("naam van het bestand", "name of the file"),
    "exchange-field-title": ("titel", "title"),
    "exchange-field-picture": ("plaatje", "picture"),
    "exchange-field-ages": ("leeftijden", "ages"),
    "exchange-was": ("was", "was"),
    "exchange-is": ("wordt", "becomes"),
    "exchange-empty": ("leeg", "empty"),
    "exchange-advice": ("Let op ({count})", "Mind ({count})"),
    "exchange-blocked": (
        "Dit bestand kan zo niet worden overgenomen. Er is niets veranderd.",
        "This file cannot be taken over like this. Nothing was changed.",
    ),
    "exchange-nothing": (
        "Alles in dit bestand staat hier al zo. Er is niets over te nemen.",
        "All that is in this file is here already. There is nothing to take over.",
    ),
    "exchange-take": ("Overnemen", "Take over"),
    "exchange-take-then": (
        "Daarna staat het in ‘Zinnen maken’. De tablets krijgen het pas als u publiceert.",
        "It is then in ‘Write’. Tablets get it only when you publish.",
    ),
    "exchange-comment": ("Ingelezen: {name}", "Read in: {name}"),
    "exchange-done": (
        "Overgenomen: {titles}. Wat er stond is bewaard in Geschiedenis.",
        "Taken over: {titles}. What was there is kept in History.",
    ),
    "exchange-done-files": (
        "Ook bewaard: plaatjes {pictures}, opnamen {voices}.",
        "Also kept: pictures {pictures}, recordings {voices}.",
    ),
    "exchange-then": ("Wat nu?", "What next?"),
    "exchange-then-write": ("Bekijk de kaarten", "See the cards"),
    "exchange-then-check": ("Laat ze nakijken en inspreken", "Have them checked and recorded"),
    "exchange-then-publish": ("Publiceer naar de tablets", "Publish to the tablets"),
    "exchange-clash": (
        "{who} bewaarde dit onderwerp terwijl u keek. Er is niets overschreven.",
        "{who} saved this theme while you were looking. Nothing was overwritten.",
    ),
    "exchange-clash-none": (
        "Wat u beiden veranderde past bij elkaar.",
        "What each of you changed fits together.",
    ),
    "exchange-clash-both": (
        "U veranderde allebei hetzelfde. Kies wat blijft:",
        "You both changed the same. Choose what stays:",
    ),
    "exchange-clash-mine": ("uit het bestand: {text}", "from the file: {text}"),
    "exchange-clash-theirs": ("van {who}: {text}", "from {who}: {text}"),
    "exchange-clash-take": ("Samen overnemen", "Take over together"),
    "exchange-clash-stop": ("Niet overnemen", "Do not take over"),
    "exchange-from": ("Een bundel van {by}, gemaakt op {on}.", "A bundle from {by}, made on {on}."),
    "exchange-from-nobody": ("Een bundel; er staat niet in van wie.", "A bundle; it does not say from whom."),
    "exchange-arriving": ("Onderwerpen in de bundel", "Themes in the bundle"),
    "exchange-arriving-lead": (
        "Kruis aan wat u wilt. Een onderwerp dat u al hebt wordt vervangen; uw versie blijft bewaard.",
        "Tick what you want. A theme you have already is replaced; your version is kept.",
    ),
    "exchange-replaces": ("vervangt het uwe", "replaces yours"),
    "exchange-from-archive": ("komt terug uit het archief", "comes back from the archive"),
    "exchange-cards": ("{count} kaarten", "{count} cards"),
    "exchange-card-one": ("1 kaart", "1 card"),
    "exchange-differences": (
        "Wat er verandert in ‘{title}’ ({count})",
        "What changes in ‘{title}’ ({count})",
    ),
    "exchange-more": ("en nog {count}", "and {count} more"),
    "exchange-along": ("Plaatjes en opnamen", "Pictures and recordings"),
    "exchange-pictures-new": ("nieuwe plaatjes: {count}", "new pictures: {count}"),
    "exchange-pictures-known": ("plaatjes die u al hebt: {count}", "pictures you have already: {count}"),
    "exchange-voices-new": (
        "opnamen van {name}: {count}; toestemming gegeven op {on}",
        "recordings of {name}: {count}; consent given on {on}",
    ),
    "exchange-voices-known": (
        "{count} opnamen blijven weg: u hebt ze al, ze zijn hier ingetrokken, of u hebt een eigen stem",
        "{count} recordings stay out: you have them, withdrawn here, or you have a voice of your own",
    ),
    "exchange-voices-take": ("Neem ook de opnamen over", "Take the recordings over too"),
    "exchange-left-out": ("Blijft weg ({count})", "Left out ({count})"),
    "exchange-choose-one": ("Kruis ten minste één onderwerp aan.", "Tick at least one theme."),
}
