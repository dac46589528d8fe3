"""What can go wrong with running the program: commands, server, disk, packs."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

ENTRIES: dict[str, Entry] = {
    "port-busy": Entry(
        nl=(
            "Poort {port} op {host} is al in gebruik; misschien draait Praatplaat al.",
            "Stop het andere programma, of kies een andere poort: PORT={other} make run.",
        ),
        en=(
            "Port {port} on {host} is in use already; perhaps Praatplaat is running.",
            "Stop the other program, or choose another port: PORT={other} make run.",
        ),
    ),
    "port-forbidden": Entry(
        nl=("Poort {port} mag u niet openen.", "Kies een poort boven 1023: PORT=8501 make run."),
        en=("You may not open port {port}.", "Choose a port above 1023: PORT=8501 make run."),
    ),
    "port-wrong": Entry(
        nl=("‘{port}’ is geen poort.", "Kies een getal van 1 tot 65535, zoals PORT=8501 make run."),
        en=("‘{port}’ is not a port.", "Choose a number from 1 to 65535, such as PORT=8501 make run."),
    ),
    "host-wrong": Entry(
        nl=(
            "Het adres {host} kan hier niet geopend worden ({reason}).",
            "Kies HOST=127.0.0.1 voor alleen deze computer, of HOST=0.0.0.0 voor het hele netwerk.",
        ),
        en=(
            "The address {host} cannot be opened here ({reason}).",
            "Choose HOST=127.0.0.1 for this computer only, or HOST=0.0.0.0 for the whole network.",
        ),
    ),
    "language-unknown": Entry(
        nl=("De taal ‘{name}’ staat niet in phrases/languages.yaml.", "Kies uit: {known}."),
        en=("The language ‘{name}’ is not in phrases/languages.yaml.", "Choose from: {known}."),
    ),
    "cast-unknown": Entry(
        nl=("Er is geen rolbezetting ‘{name}’.", "Kies uit: {known}."),
        en=("There is no cast ‘{name}’.", "Choose from: {known}."),
    ),
    "place-unwritable": Entry(
        nl=(
            "{path} kan niet geschreven worden ({reason}).",
            "Kies een andere plek, of maak deze beschrijfbaar.",
        ),
        en=("{path} cannot be written ({reason}).", "Choose another place, or make this one writable."),
    ),
    "pack-empty": Entry(
        nl=(
            "Er is niets om mee te geven aan tablets: phrases/languages.yaml is niet te gebruiken.",
            "Kijk wat er mis is met: praatplaat check.",
        ),
        en=(
            "There is nothing for tablets to carry: phrases/languages.yaml cannot be used.",
            "See what is wrong with it: praatplaat check.",
        ),
    ),
    "packs-disk-full": Entry(
        nl=(
            "De schijf is vol: er kan geen nieuw pakket geschreven worden. Het vorige blijft in gebruik.",
            "Maak ruimte vrij; daarna gaat het vanzelf verder.",
        ),
        en=(
            "The disk is full: no new pack can be written. The previous one stays in use.",
            "Make room; then it goes on by itself.",
        ),
    ),
    "packs-unwritable": Entry(
        nl=(
            "Hier kunnen geen pakketten geschreven worden ({reason}).",
            "Maak de map beschrijfbaar, of kies een andere met PRAATPLAAT_DATA.",
        ),
        en=(
            "Packs cannot be written here ({reason}).",
            "Make the folder writable, or choose another one with PRAATPLAAT_DATA.",
        ),
    ),
    "packs-in-use": Entry(
        nl=(
            "In {path} werkt al een Praatplaat.",
            "Die houdt de pakketten daar zelf bij. Schrijf een ander met --out, of stop hem eerst.",
        ),
        en=(
            "A Praatplaat works in {path} already.",
            "It keeps the packs there current itself. Write another one with --out, or stop it first.",
        ),
    ),
    "data-unwritable": Entry(
        nl=(
            "In {path} kan niet geschreven worden ({reason}); tot het stoppen wordt {instead} gebruikt.",
            "Maak de map beschrijfbaar, of kies een andere met {variable}; "
            "anders begint alles elke keer opnieuw.",
        ),
        en=(
            "{path} cannot be written ({reason}); {instead} is used until the program stops.",
            "Make the folder writable, or choose another one with {variable}; "
            "otherwise all begins anew each time.",
        ),
        warning=True,
    ),
    "data-shared": Entry(
        nl=(
            "Een andere Praatplaat werkt al in {path}; deze laat zien wat die maakt.",
            "Dat mag. Wilt u een eigen pakket maken, kies dan een andere map met PRAATPLAAT_DATA.",
        ),
        en=(
            "Another Praatplaat works in {path} already; this one shows what that one makes.",
            "That is fine. To make a pack of its own, choose another folder with PRAATPLAAT_DATA.",
        ),
        warning=True,
    ),
    "clips-left-out": Entry(
        nl=(
            "{count} klanken konden niet gemaakt worden; die zinnen blijven stil op het bord.",
            "Kijk met ‘praatplaat speak’ welke het zijn, of spreek ze in.",
        ),
        en=(
            "{count} clips could not be made; those sentences stay silent on the board.",
            "See which with ‘praatplaat speak’, or record them.",
        ),
        warning=True,
    ),
}
