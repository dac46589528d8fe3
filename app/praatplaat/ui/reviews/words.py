"""The studio's words for inviting native speakers and for what they said, in Dutch and in English."""

from __future__ import annotations

INVITING: dict[str, tuple[str, str]] = {
    "reviews-lead": (
        "Een moedertaalspreker krijgt een link, en kijkt de zinnen na op de eigen telefoon. "
        "U beslist wat ermee gebeurt.",
        "A native speaker gets a link, and checks the phrases on their own phone. "
        "You decide what becomes of it.",
    ),
    "reviews-view": ("Laat zien", "Show"),
    "reviews-incoming": ("Binnengekomen ({count})", "Came in ({count})"),
    "reviews-invite": ("Uitnodigen", "Invite"),
    "reviews-decided": ("Afgehandeld", "Decided"),
    "reviews-who": ("Naam van de moedertaalspreker", "Name of the native speaker"),
    "reviews-who-help": (
        "Een voornaam is genoeg. Deze naam komt bij de antwoorden te staan.",
        "A first name is enough. This name is put with the answers.",
    ),
    "reviews-language": ("Taal", "Language"),
    "reviews-sets": ("Onderwerpen", "Themes"),
    "reviews-sets-hint": ("Kies een of meer onderwerpen", "Choose one or more themes"),
    "reviews-lasts": ("De link werkt", "The link works for"),
    "reviews-days": ("{count} dagen", "{count} days"),
    "reviews-much": (
        "Zinnen: {count}. Ongeveer {minutes} minuten werk.",
        "Phrases: {count}. About {minutes} minutes of work.",
    ),
    "reviews-none": (
        "In wat u koos staat nog geen zin in deze taal. Schrijf of vertaal die eerst bij Zinnen maken.",
        "What you chose has no phrase in this language yet. Write or translate those first under Write.",
    ),
    "reviews-lacking": (
        "Nog niet vertaald, en dus niet te zien voor wie nakijkt: {titles}.",
        "Not translated yet, so whoever checks will not see: {titles}.",
    ),
    "reviews-make": ("Maak de link", "Make the link"),
    "reviews-another": ("Nodig nog iemand uit", "Invite somebody else"),
    "reviews-unnamed": ("Vul eerst een naam in.", "Fill in a name first."),
    "reviews-unchosen": ("Kies eerst een onderwerp.", "Choose a theme first."),
    "reviews-months": (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "January February March April May June July August September October November December",
    ),
    "reviews-link": ("De link voor {name}", "The link for {name}"),
    "reviews-link-how": (
        "Stuur deze tekst aan {name}, via WhatsApp of e-mail. De link is persoonlijk en werkt tot {until}.",
        "Send this text to {name}, by WhatsApp or e-mail. The link is personal and works until {until}.",
    ),
    "reviews-letter-own": ("In het {tongue}", "In {tongue}"),
    "reviews-letter-unread": (
        "De woorden in deze taal zijn nog niet door een moedertaalspreker gelezen.",
        "No native speaker has read the words in this language yet.",
    ),
    "reviews-copy": ("Kopieer de tekst", "Copy the text"),
    "reviews-copy-link": ("Kopieer de link", "Copy the link"),
    "reviews-copied": ("Gekopieerd: plak het in het bericht", "Copied: paste it in the message"),
    "reviews-mail": ("Open in e-mail", "Open in e-mail"),
    "reviews-scan": (
        "Zit {name} naast u? Laat de code scannen met de camera van de telefoon.",
        "Is {name} beside you? Have the code scanned with the camera of the phone.",
    ),
    "reviews-qr": ("QR-code van de link voor {name}", "QR code of the link for {name}"),
    "reviews-after": (
        "Wat {name} zegt, staat meteen bij Binnengekomen.",
        "What {name} says is under Came in at once.",
    ),
    "reviews-address-here": (
        "Deze link werkt alleen op deze computer. Vul hierboven het adres in waarmee een telefoon "
        "Praatplaat van buiten bereikt; vraag het de beheerder.",
        "This link works on this computer only. Fill in above the address at which a phone reaches "
        "Praatplaat from outside; ask whoever runs it.",
    ),
    "reviews-address-open": (
        "Zonder beveiligd adres (https) mag een telefoon de microfoon niet gebruiken: nakijken kan, "
        "inspreken niet.",
        "Without a secure address (https) a phone may not use the microphone: checking works, "
        "recording does not.",
    ),
    "reviews-invited": ("Wie er uitgenodigd is", "Who is invited"),
    "reviews-invited-none": ("Er is nog niemand uitgenodigd.", "Nobody has been invited yet."),
    "reviews-invited-past": (
        "Eerdere uitnodigingen ({count})",
        "Earlier invitations ({count})",
    ),
    "reviews-more": ("en nog {count}", "and {count} more"),
    "reviews-until": ("tot {until}", "until {until}"),
    "reviews-opened": ("geopend op {on}", "opened on {on}"),
    "reviews-unopened": ("nog niet geopend", "not opened yet"),
    "reviews-revoked": ("ingetrokken", "withdrawn"),
    "reviews-done": ("{done} van {count} zinnen bekeken", "{done} of {count} phrases looked at"),
    "reviews-spoken": ("{count} ingesproken", "{count} recorded"),
    "reviews-show-link": ("Laat de link zien", "Show the link"),
    "reviews-revoke": ("Trek in", "Withdraw"),
    "reviews-revoke-sure": (
        "De link van {name} werkt dan meteen niet meer. Wat al gezegd is, blijft.",
        "The link of {name} then stops working at once. What was said stays.",
    ),
    "reviews-revoke-yes": ("Ja, trek de link in", "Yes, withdraw the link"),
    "reviews-revoke-done": ("De link van {name} werkt niet meer.", "The link of {name} works no more."),
}

DECIDING: dict[str, tuple[str, str]] = {
    "reviews-nothing": (
        "Er is niets om over te beslissen. Zodra iemand een zin nakijkt, staat het hier.",
        "There is nothing to decide. As soon as somebody checks a phrase, it is here.",
    ),
    "reviews-own": (
        "Niemand keurt eigen woorden goed: een verbetering telt als nagekeken, tot een ander hem goedkeurt.",
        "Nobody approves their own words: a correction counts as checked, until somebody else approves it.",
    ),
    "reviews-group": ("{title} · {tongue}", "{title} · {tongue}"),
    "reviews-approves": ("{name} vindt {count} zinnen goed", "{name} finds {count} phrases good"),
    "reviews-approves-one": ("{name} vindt 1 zin goed", "{name} finds 1 phrase good"),
    "reviews-accept-all": ("Keur ze alle {count} goed", "Approve all {count}"),
    "reviews-accept-one": ("Keur hem goed", "Approve it"),
    "reviews-list": ("Laat de zinnen zien", "Show the phrases"),
    "reviews-accepting": ("Een moment: {count} zinnen …", "A moment: {count} phrases …"),
    "reviews-corrects": ("{name} stelt andere woorden voor", "{name} proposes other words"),
    "reviews-comments": ("{name} schrijft erbij", "{name} writes about it"),
    "reviews-odd": ("{name} vindt dat het geluid vreemd klinkt", "{name} finds that the sound is odd"),
    "reviews-old": ("Nu", "Now"),
    "reviews-new": ("Voorstel", "Proposal"),
    "reviews-vowels": (
        "Een computerstem leest een nieuwe tekst minder goed. Laat hem liefst ook inspreken.",
        "A computer voice reads a new text less well. Have it recorded too, if you can.",
    ),
    "reviews-accept": ("Neem over", "Take over"),
    "reviews-read": ("Gelezen", "Read"),
    "reviews-record": ("Spreek de zin in", "Record the phrase"),
    "reviews-ask": ("Vraag iets terug", "Ask back"),
    "reviews-ask-what": ("Uw vraag aan {name}", "Your question to {name}"),
    "reviews-ask-how": (
        "{name} ziet de vraag bij deze zin, met dezelfde link.",
        "{name} sees the question with this phrase, by the same link.",
    ),
    "reviews-ask-send": ("Stel de vraag", "Ask"),
    "reviews-changed": (
        "Deze zin is veranderd nadat {name} hem zag. Dit gaat dus over de oude woorden.",
        "This phrase was changed after {name} saw it. So this is about the old words.",
    ),
    "reviews-gone": (
        "De kaart waar {name} iets over zei, is er niet meer.",
        "The card that {name} said something about is no longer there.",
    ),
    "reviews-look-again": ("Vraag om opnieuw te kijken", "Ask to look again"),
    "reviews-look-again-text": (
        "Deze zin is veranderd. Wilt u er nog eens naar kijken?",
        "This phrase has changed. Would you look at it again?",
    ),
    "reviews-recordings": ("Nieuw ingesproken ({count})", "Newly recorded ({count})"),
    "reviews-recordings-how": (
        "Deze stemmen komen vanzelf in het volgende pakket. "
        "Klopt er een niet, trek hem dan in bij Inspreken.",
        "These voices come in the next pack by themselves. If one is wrong, withdraw it under Record.",
    ),
    "reviews-approved": (
        "Goedgekeurd: {count}.",
        "Approved: {count}.",
    ),
    "reviews-taken": (
        "Overgenomen. Een andere moedertaalspreker keurt de zin nog goed.",
        "Taken over. Another native speaker is still to approve the phrase.",
    ),
    "reviews-asked": ("De vraag is gesteld aan {name}.", "{name} was asked."),
    "reviews-noted": ("Gelezen, en opgeborgen bij Afgehandeld.", "Read, and put away under Decided."),
    "reviews-publish": ("Op tablets zetten: naar Publiceren", "Put it on tablets: to Publish"),
    "reviews-publish-why": (
        "Op de tablets komt het pas als u publiceert.",
        "Tablets get it only when you publish.",
    ),
    "reviews-decided-none": ("Er is nog nergens over beslist.", "Nothing has been decided yet."),
    "reviews-decided-most": ("De laatste {count}.", "The last {count}."),
    "reviews-was-approve": ("vond hem goed", "found it good"),
    "reviews-was-correct": ("stelde andere woorden voor", "proposed other words"),
    "reviews-was-comment": ("schreef een opmerking", "wrote a comment"),
    "reviews-was-odd": ("meldde een vreemd geluid", "reported an odd sound"),
    "reviews-outcome-accepted": ("overgenomen", "taken over"),
    "reviews-outcome-read": ("gelezen", "read"),
    "reviews-outcome-asked": ("teruggevraagd", "asked back"),
    "reviews-when": ("Wanneer", "When"),
    "reviews-phrase": ("Zin", "Phrase"),
    "reviews-said": ("Wie zei wat", "Who said what"),
    "reviews-became": ("Wat ermee gebeurde", "What became of it"),
    "reviews-by": ("door {name}", "by {name}"),
}

REVIEWS: dict[str, tuple[str, str]] = {**INVITING, **DECIDING}
