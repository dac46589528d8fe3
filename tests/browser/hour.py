"""Two visits of forty exchanges, from hello to goodbye, as an experienced volunteer would have them.

An exchange is what it is about, and then its taps in order. A tap is a hook of the board and its value
(HOOKS below), and behind `>` what must be heard then: the language, and the card where it is another one
than the value. Taps without `>` must be silent.
"""

from __future__ import annotations

from dataclasses import dataclass

HOOKS = {
    "theme": "[data-theme={}].tile",
    "card": ".card[data-card={}]",
    "next": ".nexts [data-card={}]",
    "beside": ".with[data-card={}]",
    "about": "[data-about={}]",
    "wish": ".wishes [data-card={}]",
    "answer": "[data-answer={}]",
    "core": "nav.core [data-core={}]",
    "seat": ".seat[data-who={}]",
    "plate": "[data-plate={}].tile",
    "spot": "[data-spot={}]",
    "look": "[data-spot={}]",
    "hear": "main [data-play={language}][data-of={}]",
    "step": "[data-step={}]",
    "do": "[data-action={}]",
}
"""What is tapped for each word of a script; `look` is a place that is tapped in the game."""

SAID = frozenset({"card", "next", "beside", "wish", "answer", "core", "spot"})
"""What *Gezegd* lists: not what is only heard again, practised or looked for."""

Exchange = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tap:
    """One tap. `card` and `language` are empty where nothing is to be heard."""

    hook: str
    value: str
    card: str
    language: str

    @property
    def at(self) -> str:
        """The selector of what is tapped."""
        return HOOKS[self.hook].format(self.value, language=self.language)

    @property
    def listed(self) -> bool:
        """Whether it adds a line to what was said."""
        return bool(self.language) and self.hook in SAID


def tap_of(written: str) -> Tap:
    """Read one tap of a script."""
    done, _, heard = written.partition(" > ")
    hook, _, value = done.partition(" ")
    language, _, card = heard.partition(" ")
    return Tap(hook, value, card or (value if heard else ""), language)


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is visited, on what (pixels), and what is said."""

    language: str
    form: str
    size: tuple[int, int]
    exchanges: tuple[Exchange, ...]

    @property
    def taps(self) -> tuple[Tap, ...]:
        """Every tap of the visit, in order."""
        return tuple(tap_of(written) for exchange in self.exchanges for written in exchange[1:])


MOTHER = Visit(
    "ar",
    "woman",
    (1024, 768),
    (
        ("hello", "theme visit", "card hello > ar", "answer good > nl"),
        ("that is right, is it?", "hear good > ar", "core thank-you > ar"),
        ("who comes here", "do back", "card i-am-volunteer > ar", "answer i-understand > nl"),
        ("not the police", "do back", "card not-government > ar", "answer again > nl"),
        ("so once more", "hear not-government > ar", "seat parent", "answer i-understand > nl"),
        ("it stays between us", "do back", "card stays-between-us > ar", "answer have-question > nl"),
        ("and where that ends", "next child-in-danger > ar", "answer i-understand > nl"),
        ("she wants to know", "do parent-starts", "wish do-i-pay > nl", "do back", "do back"),
        ("it is free", "do back", "card it-is-free > ar", "answer i-understand > nl"),
        ("shoes", "do back", "card shoes-off > ar", "answer no > nl"),
        ("where to sit", "do back", "card where-sit > ar", "answer on-sofa > nl"),
        ("something to drink", "do back", "card drink-together > ar", "answer coffee > nl"),
        ("who lives here", "do back", "card who-lives-here > ar", "answer my-children > nl"),
        (
            "how many she has",
            *("do parent-starts", "about visit", "wish i-have-children"),
            *("answer i-have-children-three > nl", "do back", "do back"),
        ),
        (
            "sleep, found by a word",
            *("do back", "do back", "do search", "type slaapt"),
            *("card sleeps-well > ar", "answer sometimes > nl", "do back", "do back"),
        ),
        ("where the child sleeps", "theme sleeping", "card where-sleeps > ar", "answer with-me > nl"),
        ("at night", "do back", "card wakes-at-night > ar", "answer often > nl"),
        ("what she does then", "do back", "card what-at-night > ar", "answer i-comfort > nl"),
        ("she sleeps badly herself", "do parent-starts", "about sleeping", "wish i-sleep-badly > nl"),
        (
            "an explanation",
            *("do back", "do back", "do back"),
            *("card same-every-evening > ar", "answer i-understand > nl"),
        ),
        ("show what you understood", "next show-what-you-understood > ar", "answer dont-know > nl"),
        ("so explained again", "next same-every-evening > ar", "seat parent", "core dont-understand > nl"),
        ("and slowly", "do slow > ar same-every-evening", "do slow", "answer i-understand > nl"),
        ("how she is", "do back", "do back", "theme feelings", "card how-are-you-really > ar"),
        ("tired, no, sad", "answer tired > nl", "seat parent", "answer sad > nl"),
        ("with nobody listening", "do back", "do private", "card much-stress > ar", "answer a-lot > nl"),
        ("here for you", "do back", "card here-for-you > ar", "answer thank-you > nl"),
        ("whom she misses", "do parent-starts", "about feelings", "wish i-miss-family > nl"),
        ("what helps", "next i-feel-for-you > ar", "answer want-talk-about-it > nl"),
        (
            "what gives strength",
            "do back",
            "do back",
            "do back",
            "card where-strength > ar",
            "answer faith > nl",
        ),
        ("food", "do back", "do back", "theme eating", "card likes-to-eat > ar", "answer rice > nl"),
        ("it smells good", "do back", "card cooked-well > ar", "seat parent", "core thank-you > nl"),
        (
            "across the table",
            *("do back", "do flip", "card between-meals > ar", "answer fruit > nl", "do flip", "do back"),
        ),
        (
            "her kitchen, in both languages",
            *(
                "do back",
                "do plates",
                "plate kitchen",
                "spot kitchen-window > ar",
                "spot kitchen-window > nl",
            ),
        ),
        ("and another thing", "spot kitchen-bin > ar", "spot kitchen-bin > nl"),
        (
            "find the fridge",
            "do find > nl kitchen-fridge",
            "look kitchen-bin > nl kitchen-fridge",
            "look kitchen-fridge > nl",
        ),
        ("find the next", "do find-next > nl kitchen-cooking", "look kitchen-cooking > nl", "do find"),
        (
            "the volunteer practises her word",
            *("do practise", "step hear > ar kitchen-fridge", "step slow > ar kitchen-fridge"),
            *("step read", "step again > ar kitchen-fridge", "do back", "do back", "do back"),
        ),
        ("heard once more", "do trail", "hear rice > nl", "hear likes-to-eat > ar", "do back"),
        (
            "until Tuesday",
            *(
                "theme visit",
                "card i-come-on",
                "answer i-come-on-tuesday > ar",
                "seat parent",
                "core yes > nl",
            ),
            *("do back", "card goodbye > ar", "do back", "seat parent", "card goodbye > nl"),
        ),
    ),
)

FATHER = Visit(
    "ti",
    "man",
    (360, 740),
    (
        ("at the door", "theme visit", "card may-i-come-in > ti", "answer come-in > nl"),
        ("hello", "do back", "card hello > ti", "answer so-so > nl"),
        ("from whom", "do back", "card from-organisation > ti", "answer i-understand > nl"),
        ("what for", "do back", "card why-i-come > ti", "answer good > nl"),
        ("his language", "do back", "card language-at-home > ti", "answer my-own-language > nl"),
        (
            "how this works",
            *("do back", "do back", "theme understanding"),
            *("card talk-with-tablet > ti", "answer i-understand > nl"),
        ),
        ("show what you understood", "next show-what-you-understood > ti", "answer again > nl"),
        ("so explained again", "next talk-with-tablet > ti", "answer i-understand > nl"),
        ("he cannot read", "do parent-starts", "about understanding", "wish i-cannot-read > nl"),
        (
            "no hurry",
            *("do back", "do back", "do back", "card we-have-time > ti", "answer thank-you > nl"),
        ),
        ("yes and thank you", "core yes > ti", "seat parent", "core thank-you > nl"),
        ("reading or listening", "do back", "do back", "theme visit", "card read-or-listen > ti"),
        ("listening", "answer i-listen > nl", "hear i-listen > ti"),
        ("how many children", "do back", "card how-many-children > ti", "answer two > nl"),
        ("what about today", "do back", "card what-about-today > ti", "answer topic-health > nl"),
        (
            "is the child ill",
            "do back",
            "do back",
            "theme health",
            "card is-child-ill > ti",
            "answer yes > nl",
        ),
        ("where it hurts", "do back", "card where-hurts > ti", "answer pain-belly > nl"),
        ("no, the ear", "seat parent", "answer pain-ear > nl"),
        ("fever", "do back", "card has-fever > ti", "answer dont-know > nl"),
        ("how to measure it", "do back", "card measure-fever > ti", "answer yes-please > nl"),
        ("a cough", "do back", "card coughs > ti", "answer a-little > nl"),
        (
            "his own pain",
            *("do parent-starts", "about health", "wish my-child-hurts"),
            *("answer my-child-hurts-pain-throat > nl",),
        ),
        ("to the doctor", "do back", "wish i-want-doctor > nl", "core yes > ti"),
        ("together", "do back", "wish come-to-doctor > nl", "core yes > ti", "do back", "do back"),
        (
            "an interpreter",
            "do help",
            "card call-interpreter > ti",
            "answer maybe-later > nl",
            "do back",
            "do back",
        ),
        (
            "since when",
            "do back",
            "do back",
            "theme understanding",
            "card since-when > ti",
            "answer this-week > nl",
        ),
        ("at what time of the day", "do back", "card when-in-the-day > ti", "answer night > nl"),
        ("how bad", "do back", "card how-bad > ti", "answer not-bad > nl"),
        (
            "dreams, found by a word",
            *("do back", "do back", "do search", "type dromen"),
            *("card bad-dreams > ti", "answer sometimes > nl", "do back", "do back"),
        ),
        ("before sleeping", "theme sleeping", "card before-sleeping > ti", "answer reading-story > nl"),
        ("an explanation", "do back", "card same-every-evening > ti", "answer have-question > nl"),
        ("a good day all the same", "do parent-starts", "about feelings", "wish i-am-happy-today > nl"),
        ("his Dutch", "do back", "about understanding", "wish learn-dutch-word > nl", "do back", "do back"),
        (
            "the kitchen, in both languages",
            *("do back", "do back", "do plates", "plate kitchen"),
            *("spot kitchen-window > ti", "spot kitchen-window > nl"),
        ),
        ("find it in Dutch", "do find > nl kitchen-fridge", "look kitchen-fridge > nl"),
        (
            "and the volunteer in his language",
            *("do find-next > nl kitchen-cooking", "do find-language > ti kitchen-fridge"),
            *("look kitchen-fridge > ti", "do find", "do back", "do back"),
        ),
        (
            "he practises Dutch",
            *("theme visit", "do practise", "step hear > ti hello", "do learner", "step hear > nl hello"),
            *("step slow > nl hello", "step read", "step again > nl hello", "do back"),
        ),
        (
            "writing it down",
            "card may-i-write > ti",
            "answer no > nl",
            "core thank-you > ti",
            "do back",
            "do back",
        ),
        ("heard once more", "do trail", "hear not-bad > nl", "hear how-bad > ti", "do back"),
        (
            "until tomorrow",
            *(
                "theme visit",
                "card i-come-on",
                "answer i-come-on-tomorrow > ti",
                "seat parent",
                "core yes > nl",
            ),
            *("do back", "card goodbye > ti", "do back", "seat parent", "card goodbye > nl"),
        ),
    ),
)
