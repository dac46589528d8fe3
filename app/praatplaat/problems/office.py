"""What can go wrong where the studio keeps its work, and who may do what."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

ENTRIES: Mapping[str, Entry] = {
    "store-full": Entry(
        nl=(
            "De schijf is vol: er is niets bewaard ({reason}).",
            "Maak ruimte en bewaar opnieuw. Wat er stond is heel gebleven.",
        ),
        en=(
            "The disk is full: nothing was saved ({reason}).",
            "Make room and save again. What was there is whole.",
        ),
    ),
    "store-busy": Entry(
        nl=(
            "De database was te lang bezet: er is niets bewaard ({reason}).",
            "Bewaar over een minuut opnieuw.",
        ),
        en=("The database was busy for too long: nothing was saved ({reason}).", "Save again in a minute."),
    ),
    "store-broken": Entry(
        nl=(
            "De database is beschadigd ({reason}).",
            "Zet een back-up terug met ‘praatplaat restore’. Plaatjes en opnamen staan apart en zijn er nog.",
        ),
        en=(
            "The database is damaged ({reason}).",
            "Put a backup back with ‘praatplaat restore’. Pictures and recordings stand apart.",
        ),
    ),
    "store-shut": Entry(
        nl=(
            "In de database kan niet geschreven worden ({reason}).",
            "Laat Praatplaat in de map data/ schrijven, of kies een andere map met PRAATPLAAT_DATA.",
        ),
        en=(
            "The database cannot be written ({reason}).",
            "Let Praatplaat write in the folder data/, or choose another one with PRAATPLAAT_DATA.",
        ),
    ),
    "store-failed": Entry(
        nl=(
            "De database doet het niet ({reason}); er is niets bewaard.",
            "Probeer het opnieuw. Blijft het misgaan, laat dan de beheerder naar de database kijken.",
        ),
        en=(
            "The database fails ({reason}); nothing was saved.",
            "Try again. If it goes on, have whoever runs Praatplaat look at the database.",
        ),
    ),
    "store-unknown": Entry(
        nl=(
            "DATABASE_URL noemt een database die we niet kennen ({kind}).",
            "Schrijf postgresql://naam:wachtwoord@server/database, of laat het weg voor een eigen bestand.",
        ),
        en=(
            "DATABASE_URL names a kind of database we do not know ({kind}).",
            "Write postgresql://name:password@server/database, or leave it out for a file of our own.",
        ),
    ),
    "store-newer": Entry(
        nl=(
            "De database is gemaakt door een nieuwere versie van Praatplaat.",
            "Werk Praatplaat bij, of zet een back-up terug van vóór het bijwerken.",
        ),
        en=(
            "The database was made by a newer version of Praatplaat.",
            "Update Praatplaat, or put back a backup from before that update.",
        ),
    ),
    "not-allowed": Entry(
        nl=(
            "Dit mag alleen wie is aangemeld met het recht ervoor ({role}).",
            "Meld u aan; wat u had getypt staat er nog.",
        ),
        en=(
            "Only who is signed in with the right to ({role}) may do this.",
            "Sign in; what you typed is still there.",
        ),
    ),
    "set-conflict": Entry(
        nl=(
            "Iemand anders ({who}) heeft dit onderwerp intussen ook bewaard.",
            "Kijk wat er veranderd is, en voeg het samen of bewaar uw versie apart. Er is niets verloren.",
        ),
        en=(
            "Somebody else ({who}) has saved this set in the meantime.",
            "See what changed, and merge or keep your version apart. Nothing is lost.",
        ),
    ),
    "set-unknown": Entry(
        nl=("Er is geen onderwerp met de naam ‘{id}’.", "Kies er een uit de lijst."),
        en=("There is no set named ‘{id}’.", "Choose one from the list."),
    ),
    "revision-unknown": Entry(
        nl=("Versie {number} van ‘{id}’ is er niet.", "Kies een versie uit de geschiedenis."),
        en=("There is no version {number} of ‘{id}’.", "Choose a version from the history."),
    ),
    "set-unsound": Entry(
        nl=("Dit onderwerp kan zo niet bewaard worden ({reason}).", "Verbeter dat, en bewaar opnieuw."),
        en=("This set cannot be saved like this ({reason}).", "Mend that and save again."),
    ),
    "own-approval": Entry(
        nl=(
            "Wie een zin schreef, keurt hem niet zelf goed.",
            "Vraag een andere moedertaalspreker om deze zin na te kijken.",
        ),
        en=("Nobody approves what they wrote.", "Ask another native speaker to check this phrase."),
    ),
    "wording-changed": Entry(
        nl=(
            "Deze zin is intussen veranderd: het oordeel ging over de oude.",
            "Vraag om de nieuwe zin na te kijken.",
        ),
        en=(
            "This phrase has changed: the verdict was about the old one.",
            "Ask for the new one to be checked.",
        ),
    ),
    "verdict-unknown": Entry(
        nl=("Dit oordeel is er niet, of er is al over beslist.", "Ververs de lijst."),
        en=("There is no such verdict, or it was decided already.", "Refresh the list."),
    ),
    "publication-unknown": Entry(
        nl=("Er is geen pakket met nummer {number}.", "Kies er een uit de lijst."),
        en=("There is no pack number {number}.", "Choose one from the list."),
    ),
    "person-unknown": Entry(
        nl=("Deze persoon staat niet in de lijst.", "Ververs de lijst."),
        en=("This person is not in the list.", "Refresh the list."),
    ),
    "person-last": Entry(
        nl=(
            "Dit is de laatste coördinator: zonder kan niemand er meer in.",
            "Maak eerst iemand anders coördinator.",
        ),
        en=(
            "This is the last coordinator: without one nobody gets in.",
            "Make somebody else coordinator first.",
        ),
    ),
    "person-taken": Entry(
        nl=("Er is al iemand met dit e-mailadres.", "Kies die persoon uit de lijst."),
        en=("Somebody has this e-mail address already.", "Choose that person from the list."),
    ),
    "field-wrong": Entry(
        nl=("‘{field}’ is leeg of te lang (hoogstens {most} tekens).", "Vul het in, of maak het korter."),
        en=("‘{field}’ is empty or too long (at most {most} characters).", "Fill it in, or make it shorter."),
    ),
    "backup-unreadable": Entry(
        nl=(
            "Dit is geen back-up van Praatplaat, of hij is beschadigd ({reason}).",
            "Kies een ander bestand. Er is niets veranderd.",
        ),
        en=(
            "This is no backup of Praatplaat, or it is damaged ({reason}).",
            "Choose another file. Nothing was changed.",
        ),
    ),
    "backup-unwritable": Entry(
        nl=("De back-up kan niet geschreven worden ({reason}).", "Kies een andere map, of maak ruimte."),
        en=("The backup cannot be written ({reason}).", "Choose another folder, or make room."),
    ),
    "backup-exists": Entry(
        nl=("‘{path}’ bestaat al: dat wordt niet overschreven.", "Kies een andere naam voor de back-up."),
        en=("‘{path}’ is there already, and is not overwritten.", "Choose another name for the backup."),
    ),
    "invitation-empty": Entry(
        nl=("Een uitnodiging heeft een taal en minstens één onderwerp nodig.", "Kies ze, en maak de link."),
        en=("An invitation needs a language and at least one set.", "Choose them, and make the link."),
    ),
    "invitation-unknown": Entry(
        nl=("Deze link kennen we niet.", "Vraag wie u uitnodigde om een nieuwe link."),
        en=("We do not know this link.", "Ask whoever invited you for a new one."),
    ),
    "invitation-revoked": Entry(
        nl=("Deze link is ingetrokken.", "Vraag wie u uitnodigde om een nieuwe link."),
        en=("This link was withdrawn.", "Ask whoever invited you for a new one."),
    ),
    "invitation-expired": Entry(
        nl=("Deze link is verlopen.", "Vraag wie u uitnodigde om een nieuwe link."),
        en=("This link has expired.", "Ask whoever invited you for a new one."),
    ),
    "not-invited": Entry(
        nl=("Deze zin hoort niet bij uw uitnodiging.", "Ga terug naar de lijst met zinnen."),
        en=("This phrase is not part of your invitation.", "Go back to the list of phrases."),
    ),
    "card-unknown": Entry(
        nl=("Er is geen kaart met de naam ‘{id}’ in dit onderwerp.", "Ververs de bladzijde."),
        en=("There is no card named ‘{id}’ in this set.", "Refresh the page."),
    ),
    "publication-busy": Entry(
        nl=(
            "Iemand anders publiceert op dit moment.",
            "Wacht even, kijk wat er veranderde, en publiceer opnieuw.",
        ),
        en=("Somebody else is publishing now.", "Wait a moment, see what changed, and publish again."),
    ),
}
