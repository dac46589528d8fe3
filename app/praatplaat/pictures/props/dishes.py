"""What food is cooked in and eaten from: plates, bowls, spoons, pots."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.food import RICE, grains, steam
from praatplaat.pictures.props.strokes import cord, dot

FOODS = {"porridge": "crumb", "soup": "orange", "stew": "#b5452f", "milk": "white"}
STEEL, SHINE = "#c9ced6", "#e9ecf0"


@prop("plate")
def plate() -> str:
    """an empty plate"""
    return circle(0, 6, 122, "white", ry=56) + circle(0, 2, 82, SHINE, 6, ry=33)


@prop("plate-food")
def plate_food() -> str:
    """a plate with rice, meat and vegetables"""
    rice = grains(-36, 8, 104, 56)
    meat = path("M6 6C0 -32 50 -48 74 -20C92 2 72 26 44 26C22 26 8 20 6 6Z", "plank") + path(
        "M36 -14Q56 -16 60 -2", width=7, stroke="crumb"
    )
    greens = circle(-28, 24, 15, "green") + circle(0, 30, 15, "red") + circle(28, 30, 14, "green")
    return plate() + rice + meat + greens


@prop("plate-full")
def plate_full() -> str:
    """a plate heaped high with food: a lot"""
    beans = "".join(circle(x, y, 17, fill) for x, y, fill in _HEAP)
    return plate() + grains(0, 14, 184, 118) + beans


_HEAP = (
    (-58, -16, "green"),
    (-22, -40, "red"),
    (20, -48, "orange"),
    (54, -18, "green"),
    (-34, 6, "orange"),
    (2, -10, "green"),
    (32, 8, "red"),
)


@prop("plate-little")
def plate_little() -> str:
    """a plate with only a few bites on it: a little"""
    return plate() + circle(-18, -4, 16, "green") + circle(16, 2, 16, "orange")


@prop("place-setting")
def place_setting() -> str:
    """a laid place at table: an empty plate between a fork and a spoon"""
    return plate() + placed(fork(), -150, 24, 0.9, 90) + placed(spoon("none"), 150, 24, 0.9, 90)


@prop("bowl")
def bowl(food: str = "porridge", fill: str = "blue", hot: bool = False) -> str:
    """a bowl: food porridge|soup|stew|milk|none, fill, hot true|false"""
    inside = circle(0, -2, 92, SHINE, ry=30)
    if food != "none":
        inside += circle(0, 4, 74, FOODS[food], 6, ry=20)
    body = path("M-92 -2C-90 52 -54 72 -36 76H36C54 72 90 52 92 -2C88 40 -88 40 -92 -2Z", fill)
    return (placed(steam(36, 3), 0, -38) if hot else "") + inside + body


@prop("spoon")
def spoon(food: str = "porridge") -> str:
    """a spoon held at its handle, its bowl to the left: food porridge|soup|stew|milk|none"""
    svg = tube([(-76, 0), (34, 0)], 16, STEEL) + circle(-106, 0, 36, SHINE, ry=24)
    if food != "none":
        svg += path("M-138 -4C-136 -34 -78 -36 -74 -4Q-106 14 -138 -4Z", FOODS[food], 6)
    return svg


@prop("fork")
def fork() -> str:
    """a fork held at its handle, its tines to the left"""
    tines = "M-78 0H34M-78 0C-98 0 -96 -26 -112 -26H-144M-92 0H-144M-78 0C-98 0 -96 26 -112 26H-144"
    return path(tines, width=20) + path(tines, width=7, stroke=STEEL)


@prop("pot")
def pot(hot: bool = True, lid: bool = True) -> str:
    """a cooking pot: hot true|false (steam), lid true|false"""
    body = path("M-92 -30H92V46Q92 72 66 72H-66Q-92 72 -92 46Z", STEEL) + path(
        "M-64 -4V30", width=10, stroke="white"
    )
    ears = cord("M-94 -4H-116V18H-94M94 -4H116V18H94", 9, "black")
    top = (
        box(-102, -46, 204, 24, 10, SHINE) + circle(0, -58, 14, "black")
        if lid
        else circle(0, -30, 92, "orange", ry=14)
    )
    return (placed(steam(50, 3), 0, -82 if lid else -52) if hot else "") + ears + body + top


@prop("pan")
def pan(food: str = "egg") -> str:
    """a frying pan held at its handle: food egg|none"""
    svg = (
        cord("M-60 0H40", 16, "brown-wood")
        + circle(-140, 4, 92, "black", ry=50)
        + circle(-140, 0, 74, "slate", 6, ry=36)
    )
    if food == "egg":
        svg += circle(-142, 0, 48, RICE, 6, ry=24) + circle(-140, -4, 17, "yellow", 6, ry=11)
    return svg


@prop("tray")
def tray() -> str:
    """a tray with two glasses of tea and a pot, held at the middle of its lower edge"""
    glasses = "".join(path(f"M{x - 20} -84H{x + 20}L{x + 15} -26H{x - 15}Z", "orange") for x in (-104, 104))
    pot_ = (
        path("M-44 -34C-60 -84 -36 -106 0 -106S60 -84 44 -34Z", STEEL)
        + dot(0, -118, 10)
        + cord("M46 -84C84 -92 84 -48 48 -48", 7, STEEL)
    )
    spout = path("M-46 -56L-76 -92L-60 -98L-38 -82Z", STEEL)
    return glasses + spout + pot_ + path("M-156 -26H156L140 0H-140Z", "wood")
