"""Publish: what tablets get next, what stays behind, and packs from before."""

from praatplaat.office.desk import Role
from praatplaat.ui.content import content
from praatplaat.ui.publishing.showing import show_publishing
from praatplaat.ui.signing import require

actor = require(Role.COORDINATOR)
show_publishing(content(), actor)
