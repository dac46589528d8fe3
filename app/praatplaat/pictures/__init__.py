"""Our own picture kit: scene files and casts become SVG, without one line of anybody else's art."""
