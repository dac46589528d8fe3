"""People: who may come in, who did what, and a backup of everything."""

from praatplaat.office.desk import Role
from praatplaat.ui.content import content
from praatplaat.ui.people.showing import show_people
from praatplaat.ui.signing import require

actor = require(Role.COORDINATOR)
show_people(content(), actor)
