"""What can go wrong with running the program: commands, server, disk."""

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
    "scene-unknown": Entry(
        nl=("Er is geen plaatje ‘{name}’.", "Kijk in pictograms/scenes; het meest lijkt: {near}."),
        en=("There is no picture ‘{name}’.", "Look in pictograms/scenes; the nearest is: {near}."),
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
}
