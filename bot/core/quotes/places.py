"""A state behind a comma, which only says where a town is: "a trader in Dandong, China" is a trader."""

from __future__ import annotations

import re

from bot.core.quotes.phrases import Subject

#: States, and those of America, that English puts behind a town.
_STATE = re.compile(
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    r"Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|"
    r"Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York|Zealand)|(?:North|South) (?:Carolina|Dakota|Korea)|"
    r"Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Africa|Tennessee|Texas|Utah|Vermont|Virginia|"
    r"Washington|D\.C\.|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|British Columbia|"
    r"China|Russia|Japan|Mongolia|"
    r"Ukraine|Belarus|Poland|Germany|Austria|Switzerland|France|Italy|Spain|Portugal|England|Scotland|Wales|Ireland|"
    r"Britain|Norway|Sweden|Finland|Estonia|Latvia|Lithuania|Turkey|Israel|Iran|Iraq|Syria|Egypt|India|Pakistan|"
    r"Vietnam|Thailand|Malaysia|Indonesia|Philippines|Taiwan|Australia|Canada|Mexico|Brazil|Argentina|Kazakhstan)$"
)
#: What stands before it: the town with its preposition, and the noun that those belong to.
_TOWN = re.compile(r"\S.*?(?P<place> (?:in|at|near|from|outside|of|to) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*), $")


def without_state(text: str, subject: Subject) -> Subject:
    """`subject` without the town and state that its name is only the place of, else itself."""
    if subject.name is None or subject.name[0] == subject.start or not _STATE.match(text[slice(*subject.name)]):
        return subject
    town = _TOWN.fullmatch(text, subject.start, subject.name[0])
    return subject._replace(end=town.start("place"), name=None) if town else subject
