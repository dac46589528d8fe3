"""The studio's words for people, for what they did and for backups, in Dutch and in English."""

from __future__ import annotations

_WHO = {
    "people-lead": (
        "Wie hier mag werken, wie wat deed, en een back-up van alles.",
        "Who may work here, who did what, and a backup of everything.",
    ),
    "people-who": ("Wie mag erin", "Who may come in"),
    "people-did": ("Wie deed wat", "Who did what"),
    "people-keep": ("Back-up", "Backup"),
    "people-coordinators": ("Coördinatoren", "Coordinators"),
    "people-by-link": (
        "Een coördinator komt binnen met een link. Voeg elke collega toe en maak voor ieder een eigen link: "
        "dan staat bij alles wie het deed. De link die verschijnt waar Praatplaat start, is van {name}.",
        "A coordinator comes in by a link. Add each colleague and make everybody a link of their own: then "
        "all that is done carries a name. The link that appears where Praatplaat is started is for {name}.",
    ),
    "people-by-account": (
        "Een coördinator meldt zich aan met het account van de organisatie. Vul het e-mailadres in dat "
        "daarbij hoort. Wie er geen heeft, komt binnen met een link.",
        "A coordinator signs in with the organisation’s account. Fill in the e-mail address that belongs to "
        "it. Who has none comes in by a link.",
    ),
    "people-you": ("dat bent u", "this is you"),
    "people-out": ("mag er niet in", "may not come in"),
    "people-name": ("Naam", "Name"),
    "people-email": ("E-mailadres van het account", "E-mail address of the account"),
    "people-add": ("Een collega toevoegen", "Add a colleague"),
    "people-add-do": ("Toevoegen", "Add"),
    "people-added": (
        "{name} staat erbij. Maak nu een link, of laat {name} zich aanmelden met het account.",
        "{name} was added. Make a link now, or let {name} sign in with the account.",
    ),
    "people-change": ("Veranderen", "Change"),
    "people-save": ("Bewaren", "Save"),
    "people-put-out": ("Eruit zetten", "Put out"),
    "people-put-out-why": (
        "{name} wordt meteen afgemeld en komt er niet meer in. Wat {name} schreef blijft staan.",
        "{name} is signed out at once and gets in no more. What {name} wrote stays.",
    ),
    "people-put-out-sure": ("Ja, zet eruit", "Yes, put out"),
    "people-let-back": ("Weer toelaten", "Let in again"),
    "people-link": ("Link maken", "Make a link"),
    "people-link-for": ("Link voor {name}", "Link for {name}"),
    "people-link-what": (
        "Stuur deze link alleen aan {name}, of laat de code scannen. Hij werkt één keer, tot {time}.",
        "Send this link to {name} only, or have the code scanned. It works once, until {time}.",
    ),
    "people-link-here": (
        "Let op: deze link werkt alleen op deze computer, want Praatplaat is hier geopend als {host}. "
        "Open Praatplaat op het adres dat uw collega kan bereiken, en maak de link daar.",
        "Mind: this link works on this computer only, for Praatplaat is opened here as {host}. Open it at "
        "the address that your colleague can reach, and make the link there.",
    ),
    "people-link-qr": ("QR-code van de link voor {name}", "QR code of the link for {name}"),
    "people-link-close": ("Klaar, verberg de link", "Done, hide the link"),
    "people-speakers": ("Moedertaalsprekers", "Native speakers"),
    "people-speakers-lead": (
        "Wie bij Nakijken is uitgenodigd. Zij zien alleen hun eigen zinnen, op hun telefoon.",
        "Who was invited under Review. They see their own phrases only, on their telephone.",
    ),
    "people-speakers-none": ("Nog niemand uitgenodigd.", "Nobody was invited yet."),
    "people-invited": ("{name}, uitnodiging tot {time}", "{name}, invited until {time}"),
    "people-uninvited": ("{name}, geen geldige uitnodiging", "{name}, no invitation that holds"),
}

_DEEDS = {
    "people-everybody": ("Iedereen", "Everybody"),
    "people-whose": ("Van wie", "By whom"),
    "people-did-lead": (
        "De laatste {count} dingen, de nieuwste boven. Deze lijst kan niemand veranderen.",
        "The last {count} things, the newest first. Nobody can change this list.",
    ),
    "people-did-none": ("Er is nog niets gedaan.", "Nothing was done yet."),
    "people-when": ("Wanneer", "When"),
    "people-by": ("Wie", "Who"),
    "people-what": ("Wat", "What"),
}

_KEEPING = {
    "keep-lead": (
        "Maak elke week een back-up, en na veel werk. Bewaar hem op een andere plek dan deze computer.",
        "Make a backup every week, and after much work. Keep it in another place than this computer.",
    ),
    "keep-make": ("Back-up maken en bewaren", "Make and keep a backup"),
    "keep-holds": (
        "In de back-up staat alles wat uw organisatie maakte: onderwerpen met al hun versies, wat nagekeken "
        "is, pakketten, eigen plaatjes, opnamen, en wie hier werkt.",
        "The backup holds all that your organisation made: themes with all their versions, what was checked, "
        "packs, own pictures, recordings, and who works here.",
    ),
    "keep-private": (
        "Er staan dus namen, stemmen en e-mailadressen in. Bewaar hem waar alleen u erbij kunt. "
        "Over gezinnen staat er niets in: dat wordt nergens bewaard.",
        "So it holds names, voices and e-mail addresses. Keep it where only you can get at it. "
        "It holds nothing about families: that is kept nowhere.",
    ),
    "keep-back": ("Een back-up terugzetten", "Put a backup back"),
    "keep-back-lead": (
        "Kies het bestand. Er gebeurt nog niets: eerst ziet u wat erin zit.",
        "Choose the file. Nothing happens yet: you first see what it holds.",
    ),
    "keep-file": ("Back-up van Praatplaat", "Backup of Praatplaat"),
    "keep-large": (
        "Is het bestand groter dan {size} MB, vraag dan wie Praatplaat beheert om ‘praatplaat restore’.",
        "If the file is larger than {size} MB, ask whoever runs Praatplaat for ‘praatplaat restore’.",
    ),
    "keep-found": (
        "Deze back-up is van {time}. Versies van onderwerpen: {revisions}; pakketten: {publications}; "
        "mensen: {people}; opnamen en plaatjes: {files}.",
        "This backup is of {time}. Versions of themes: {revisions}; packs: {publications}; people: {people}; "
        "recordings and pictures: {files}.",
    ),
    "keep-will": (
        "Na terugzetten is alles zoals toen, ook op tablets. Wat er nu staat wordt eerst zelf als back-up "
        "bewaard op de server. Kwam u er later bij, dan wordt u afgemeld.",
        "After putting it back all is as it was then, on tablets too. What is there now is kept first, as a "
        "backup on the server. If you came later than that, you are signed out.",
    ),
    "keep-sure": ("Ja, zet deze back-up terug", "Yes, put this backup back"),
    "keep-done": (
        "De back-up is teruggezet. Versies van onderwerpen: {revisions}; pakketten: {publications}; "
        "mensen: {people}.",
        "The backup was put back. Versions of themes: {revisions}; packs: {publications}; people: {people}.",
    ),
}

PEOPLE: dict[str, tuple[str, str]] = {**_WHO, **_DEEDS, **_KEEPING}

DONE: dict[str, tuple[str, str]] = {
    "set-written": ("bewaarde ‘{what}’, versie {detail}", "saved ‘{what}’, version {detail}"),
    "set-archived": ("archiveerde ‘{what}’", "archived ‘{what}’"),
    "set-shipped": (
        "zette ‘{what}’ terug naar de versie van Praatplaat",
        "put ‘{what}’ back to Praatplaat’s own version",
    ),
    "published": ("publiceerde pakket {what}", "published pack {what}"),
    "person-added": ("voegde {what} toe", "added {what}"),
    "person-changed": ("veranderde de gegevens van {what}", "changed the details of {what}"),
    "person-renamed": ("koos een naam: {what}", "chose a name: {what}"),
    "person-put-out": ("zette {what} eruit", "put {what} out"),
    "person-let-back": ("liet {what} weer toe", "let {what} in again"),
    "link-made": ("maakte een link om aan te melden", "made a link to sign in with"),
    "signed-in": ("meldde zich aan", "signed in"),
    "invited": ("maakte een uitnodiging ({detail})", "made an invitation ({detail})"),
    "invitation-revoked": ("trok een uitnodiging in", "withdrew an invitation"),
    "recorded": ("sprak ‘{what}’ in ({detail})", "recorded ‘{what}’ ({detail})"),
    "recording-withdrawn": ("haalde een opname weg", "withdrew a recording"),
    "recording-erased": ("wiste een opname voorgoed", "erased a recording for good"),
    "said-approve": ("keurde ‘{what}’ goed ({detail})", "approved ‘{what}’ ({detail})"),
    "said-correct": ("verbeterde ‘{what}’ ({detail})", "corrected ‘{what}’ ({detail})"),
    "said-comment": (
        "schreef iets bij ‘{what}’ ({detail})",
        "wrote something about ‘{what}’ ({detail})",
    ),
    "said-odd": (
        "vond ‘{what}’ vreemd klinken ({detail})",
        "found the sound of ‘{what}’ odd ({detail})",
    ),
    "verdict-accepted": (
        "nam een oordeel over ‘{what}’ over ({detail})",
        "accepted a verdict on ‘{what}’ ({detail})",
    ),
    "verdict-asked": (
        "vroeg de moedertaalspreker iets over ‘{what}’ ({detail})",
        "asked the native speaker about ‘{what}’ ({detail})",
    ),
    "reading-added": (
        "noteerde wat een ouder in een plaatje zag",
        "noted what a parent saw in a picture",
    ),
    "picture-kept": ("voegde een eigen plaatje toe", "added an own picture"),
    "picture-described": ("beschreef een eigen plaatje", "described an own picture"),
    "picture-archived": ("archiveerde een eigen plaatje", "archived an own picture"),
    "picture-put-back": ("zette een eigen plaatje terug", "put an own picture back"),
    "sets-imported": ("las een bestand in: {what}", "read in a file: {what}"),
    "bundle-imported": ("las een bundel in: {what}", "read in a bundle: {what}"),
    "bundle-made": ("maakte een bundel: {what}", "made a bundle: {what}"),
    "backup-made": ("maakte een back-up", "made a backup"),
    "backup-put-back": ("zette een back-up terug", "put a backup back"),
    "other": ("deed iets anders", "did something else"),
}
"""What somebody did, by how the audit list calls it."""
