"""Whether somebody of the lexicon is a woman or a man: what keeps "she" from whom she spoke with."""

from __future__ import annotations

from bot.core.model import Entity
from bot.core.quotes import endings
from bot.core.quotes.languages import Words

#: First names that women have and men do not, in Latin letters: chosen by hand, the common ones of the languages read
#: here, for whoever is missing is only not known to be a woman. Left out are names that men have elsewhere (Andrea,
#: Jean, Robin), and those of places and things (Victoria, Florence, Hope).
_WOMEN = frozenset(
    "alessandra alexandra alice alina amanda amy ana anastasia angela angelika anita anja anke ann anna annalena "
    "anne annette annie antonia barbara beatrice beatriz birgit brenda brigitte carla carmen caroline carrie "
    "catherine cathy cheryl chiara christina christine claire claudia cristiana cristina cynthia cécile daniela "
    "daria debbie deborah denise diana diane donna dorothy ekaterina elaine elena eleonora elisa elisabeth "
    "elisabetta elise elizabeth ellen elly elsa emily emma erika esther eva eve federica fernanda francesca "
    "françoise gabriela galina gertrud giorgia gisela giulia grace hannah heather heidi heike helen helga hillary "
    "hélène ilaria ines ingrid inés irina isabel isabela isabella isabelle jane janet jennifer jessica johanna "
    "josephine joyce judith judy julia julie juliette kamala karin karina katharina katherine kathleen kathrin kathy "
    "katja kirsten kristina larissa laura lilia linda lisa lucia lucie lucy ludmila luisa lydia magdalena margaret "
    "margarita maria marie marina marta martha martina mary megan melanie melissa michelle molly monica monika nadia "
    "nancy natalia natalie natascha nathalie nicole nina oksana olga olivia pamela paola patricia paula pauline "
    "petra polina rachel raffaella raquel rebecca renate rita roberta rosa rosalind ruth sabine samantha sandra "
    "sanna sara sarah sharon silvana silvia sonia sonja sophia sophie stefanie stephanie susan susanna susanne "
    "suzanne svetlana swetlana sylvia sylvie ségolène tamara tatiana tatjana teresa theresa tina ulrike ursula uta "
    "ute valentina valérie verena veronica veronika wendy yulia yvonne".split()
)


def of_woman(name: str) -> bool:
    """Whether a full name begins with a first name that only women have."""
    first, _, family = name.partition(" ")
    return family != "" and first.lower() in _WOMEN


def sex(entity: Entity | None) -> str | None:
    """``f``, ``m``, or None where nothing tells it."""
    if entity is None or entity.type != "person":
        return None
    told = (endings.sex(form) for form in entity.forms.get("ru", ()) if " " in form)
    return entity.gender or next(told, None)


def told_by(pronoun: str | None, words: Words) -> str | None:
    """What the gender of a pronoun tells of whom it means: "she" is a woman from there on; "sie" may be several."""
    return pronoun if pronoun == "m" or (pronoun == "f" and not words.verb_second) else None
