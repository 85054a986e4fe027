"""French."""

from bot.core.quotes.languages.words import Words, either, finite

#: Verbs in -er, without their ending.
_ER = either(
    "déclar|ajout|affirm|indiqu|annonc|annonç|rapport|précis|assur|soulign|estim|expliqu|répliqu|rappel|rappell|confi|"
    "insist|lanc|lanç|dénonc|dénonç|jug|confirm|exhort|regrett|salu|évoqu|martel|martèl|qualifi|racont|constat|comment|"
    "observ|signal|not|critiqu|reproch|accus|tax|appel|appell|interrog|demand|relat|cri|murmur|ironis|plaid|"
    "argument|menac|menaç|propos|considér|considèr|cit|publi|nuanc|nuanç|tempêt|plaisant|lâch|gliss|souhait|recommand|"
    "résum|réaffirm|réitér|réitèr|revendiqu|témoign|tranch|vant|exprim|ripost|clam|proclam|fustig|avanc|avanç|mentionn|"
    "stipul|inform|avou|compar|rassur|justifi|tweet|enchaîn|détaill|analys|os|s'exclam|exclam|dévoil|révèl|révél|"
    "soupir|rétorqu|imagin|pens|jur|dissip|dédouan|conseill|suggér|suggèr|s'inquièt|inquiét|inquièt|félicit|s'étonn|"
    "étonn|"
    "déplor|sal|clarifi|pos|balay|écart|réfut|contest|rejet|rejett|garanti|avis|marqu|pronostiqu|form|formul|"
    "illustr|prôn|réclam|exig|acquiesc|décrypt|récus|remerci|interpell|encourag|"
    "ordonn|enjoin|lou|élud|relativis|tempèr|tempér|souffl|assèn|assén|fulmin|concèd|concéd|confess|raill|brocard|"
    "certifi|"
    "complèt|complét|"
    "protest|object|minimis|tacl|tonn|pest|râl|spécifi|suppos|balbuti|chuchot|hurl|vocifér|vocifèr|grommel|grommell|"
    "bougonn|insinu|divulgu|persifl|relev|relèv|remarqu|répét|répèt|alert|excus|lament|s'écri|questionn|espèr|espér|"
    "s'emport|s'agac|s'alarm|s'insurg|suppli|implor|s'indign|indign|adress|termin|résign"
)
#: The other verbs: their participles, and their finite forms.
_PARTICIPLES = (
    "dite?s?|répondu|averti|promis|poursuivi|conclu|écrite?s?|prévenu|reconnu|démenti|démentie?s?|admis|décrite?s?|"
    "renchéri|réagi|nié|niée?s?|fait savoir|fait valoir|fait part|inscrit|soutenu|voulu|convenu|défendu|entendu|"
    "mis en garde|fait remarquer|fait observer|averti|repris|retenu|bornée?s? à (?:dire|répondre|déclarer)|"
    r"contentée?s? de (?:dire|répondre)|réjouie?s?|offusquée?s?|enthousiasmée?s?|"
    "enjoint|surenchéri|plainte?s?|laissé (?:entendre|tomber)|prétendu|sous-entendu|souscrit|garanti|applaudi|"
    "prédit|contredit|maintenu|offert"
)
_FINITE = (
    "dirai(?:t|ent)|répondrai(?:t|ent)|écrirai(?:t|ent)|ajouterait|affirmerait|expliquerait|rétorquerait|"
    "réponde|dit|disent|disait|disaient|dirent|répond(?:ent|ait|it)?|avertit|avertissent|promet(?:tent|tait)?|poursuit|"
    "poursuivait|poursuivent|conclut|concluait|écrit|écrivent|écrivait|prévient|préviennent|prévenait|reconnaît|"
    "reconnait|reconnaissent|dément|démentent|admet|admettent|décrit|décrivent|décrivait|renchérit|nie|nient|niait|"
    "croit|croient|veut|fait (?:savoir|valoir|part|état)|soutient|soutiennent|maintient|reprend|dispose|défend|réagit|"
    "met(?:tent)? en garde|surenchérit|se plaint|se plaignent|laisse(?:nt)? entendre|prétend(?:ent|ait)?|"
    "sous-entend|prédit|voit|sourit|se réjouit|revient|souvient|souviennent|exclut|excluent|"
    "excluait"
)
_ADVERBS = (
    r"également|aussi|néanmoins|ensuite|encore|déjà|de son côté|"
    r"à son tour|à leur tour|pour sa part|ainsi|alors|toujours|notamment|clairement|"
    r"un jour|précédemment|récemment|par ailleurs|toutefois|cependant|simplement|même|en effet|d’abord|d'abord|plutôt|"
    r"quant à lui|quant à elle|pas|jamais|plus|bien|vivement|à nouveau|rapidement|formellement|"
    # A noun in -ment has an article before it: `scan` tells.
    r"\w+ment"
)
_DAY = r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|aujourd'hui|demain"
_HAVE = (
    r"(?:n[’'] ?|l[’'] ?|s[’'] ?|m[’'] ?|lui |leur |les |en |nous |y )*"
    r"(?:a|ont|avait|avaient|ait|aient|est|sont|était|étaient|ai|avons|aurait|auraient)"
)
#: Of what somebody speaks, where that is in marks; not "a parlé d'un film, « … »".
_OF = r"(?= d(?:[’']|es?\b|u\b)(?: ?[\w’'-]+){0,2}\s*\Z)"
_PAST = rf"{_ER}(?:ée?s?|çé)|{_PARTICIPLES}|parlé{_OF}"
_ASKED = "interrogé|questionné|interviewé|interpellé|sollicité|demandé|invité|accueilli|reçu|rencontré"
_NOW = rf"{_ER}(?:e|ent|ait|aient|a|èrent)|{_FINITE}|parl(?:e|ent|ait|aient|a){_OF}"
_CLITICS = r"(?:s[’']|se |l[’']|lui |leur |nous |n[’']en |en |n[’'])?"

_POST = (
    r"(?:vice-|sous-|ex-)?(?:présidente?|ministre|chancelière?|secrétaire|sénat(?:eur|rice)|députée?|gouverneure?|"
    r"générale?|amirale?|colonel|capitaine|commandante?|maire|ambassad(?:eur|rice)|direct(?:eur|rice)|professeure?|"
    r"porte-parole|chef|cheffe|dirigeante?|leader|commissaire|procureure?|juge|avocate?|analyste|experte?|"
    r"cherch(?:eur|euse)|conseill(?:er|ère)|émissaire|envoyée?|responsable|diplomate|fondat(?:eur|rice)|économiste|"
    r"historien(?:ne)?|journaliste|rédact(?:eur|rice)|scientifique|ingénieure?|entraîn(?:eur|euse)|militante?|membre|"
    r"représentante?|coordinat(?:eur|rice)|patronn?e?|déléguée?|propriétaire)"
)
_SPEECH = "(?:affirmation|déclaration|propos|accusation|allégation|promesse|avertissement|thèse)"
#: An office before its bearer's name, "ministre russe de la Défense": not "proches de", "ambassade à".
_OFFICE = (
    rf"(?:(?:[a-zà-þ-]+ )?(?:{_POST}) (?:(?!(?:de|du|des|en|à|pour|chez)\b)[a-zà-þ-]+ )?"
    r"(?:(?:de la|des|de|du) [A-ZÀ-Þ][\w’'-]+ (?:[a-zà-þ]+ )?|(?:de l|d)[’'][A-ZÀ-Þ][\w’'-]+ )?)?"
)

FR = Words(
    inverted=(
        r"(?:n[’']|l[’'])?(?:a|ont|avait|avaient|s[’']est|se sont)(?:-t)?-(?:il|elle|ils|elles|on)"
        rf"(?: (?:{_ADVERBS}))* (?:{_PAST})|{_CLITICS}(?:{_NOW})(?:-t)?-(?:il|elle|ils|elles|on)|"
        # Right behind what was said any verb is one.
        r"(?<=, )\w+(?:-t)?-(?:il|elle)"
    ),
    inverted_pronoun=r"-(ils?|elles?|on)\b",
    heard=rf"(?!cité|rapporté|relayé|repris|diffusé|publié|convenu|{_ASKED})(?:{_PAST})e?s?\b",
    be=(
        rf"(?:(?<![’'])(?:été|est|était|fut)|(?<!se )(?:sont|étaient|furent)) (?:(?:{_ADVERBS}) )*|"
        r"(?<=, )(?=[\w’'-]+ par )"
    ),
    agent=r"par",
    asked=rf"(?:{_ASKED})e?s?\b",
    wording=r"(?:avec|par) ces mots|en ces termes",
    cites=r"(?<!ne )cit(?:e|ent|ait|ant)|(?:a|ont|avait) cité",
    relay=r"(?:cité|rapporté|relayé|repris|diffusé|publié)e?s? par",
    according=r"selon|d[’']après|aux yeux de|de l[’']avis d[eu]|pour reprendre les (?:mots|termes) d[eu]|citant|"
    r"à en croire",
    relative=r"qui|quoi|lequel|laquelle|lesquels|lesquelles|dont",
    cue=(
        rf"{_HAVE}(?: (?:{_ADVERBS}|{_DAY}))*,? (?:{_PAST})|{_CLITICS}(?:{_NOW})|"
        r"(?:est|sont|était|étaient) (?:convaincue?s?|persuadée?s?|certaine?s?|d[’']avis)(?= qu)"
    ),
    participle=(
        # "Et d'ajouter : …" has the subject of the verb before.
        r"d[’'](?:ajouter|insister|avertir|expliquer|affirmer|assurer|ironiser)(?= ?:)|"
        r"de (?:conclure|préciser|poursuivre|lancer|rappeler|souligner|regretter|prévenir|déplorer|marteler)(?= ?:)|"
        r"(?:en )?(?:faisant (?:part d(?:e|u|es|[’'])|état d(?:e|u|es|[’'])|valoir)|"
        rf"(?:{_ER}|dis|écriv|précis|répond|promett|soutén|soutenant|avertiss|poursuiv|conclu|prévén|reconnaiss|"
        rf"décriv)(?:ant))"
    ),
    that=r"qu[’']|que|si|comment|pourquoi",
    clause=(
        r"alors qu(?:e|[’'])|tandis qu(?:e|[’'])|après|avant|lorsqu(?:e|[’'])|quand|parce qu(?:e|[’'])|"
        r"puisqu(?:e|[’'])|car|où|bien qu(?:e|[’'])|afin|pour que"
    ),
    like=r"comme|ainsi que",
    conjunction=r"et|mais|ou|puis|or|donc",
    of=r"en(?= chef)|de(?! (?:son|leur|mon|notre) côté)|du|des|d[’']",
    preposition=(
        r"à(?! (?:son|leur) tour)|au|aux|dans|en|sur|pour(?! (?:sa|leur|ma|notre) part)|par|avec|sans|sous|vers|chez|"
        r"entre|lors d(?:e|u|es|[’'])|depuis|contre|pendant|"
        r"devant|face|jusqu[’']|malgré|dès|durant|hors|parmi|via|concernant|outre"
    ),
    pronoun=r"ils?|elles?|on|celui-ci|celle-ci|ce dernier|cette dernière|ces derniers|je|nous|j[’']|ceux-ci",
    question=(
        r"(?:à la|sur la|aux?) questions?(?:,? (?:de savoir )?si [^,.:;]*)?,?\s*$|"
        r"\b(?:interrogé|sollicité|demandé)e?s? (?:pour savoir )?si [^,.:;]*$"
    ),
    no_one=r"personne|aucune?|nul(?:le)?|pas une?",
    plain=(
        r".*\b(?:di[st]|disent|disait|parl(?:e|ent|ait|aient|é)|qualifi\w+|écri[ts]\w*|promis|promet|assur\w+|"
        r"affirm\w+|annonc\w+|"
        r"évoqu\w+|mentionn\w+|appel\w+|trait\w+|cri(?:e|é|ait)|décri[ts]\w*)"
    ),
    negated=r"\bn(?:e |[’'])(?:\w+[ ’'])*(?:pas|jamais|plus) (?:\w+ )*\w+$",
    negated_behind=r"(?<=\w) (?:pas|jamais|plus)\b(?! autre| moins| seulement| que)",
    # "Si Kern dit" may only set off what another says.
    conditional=r"(?:^|[,;] )(?:mais |et |même )?s(?:i |[’'])[^,;:]{1,60}ai(?:t|ent)$",
    bare=r".*rai(?:t|ent)(?:-.*)?",
    would=r"rai(?:t|ent)(?:-(?:t-)?\w+)?$",
    # "inquiète Tokyo" is nobody's speech.
    recalls=r"montr(?:e|ent|ait|é)|filmé|entend(?:u|ait)?|vu",
    transitive=r"inquiète(?:nt)?|inquiétait",
    latter=r"celui-ci|celle-ci|ce dernier|cette dernière",
    nobody=r"on",
    determiner=r"l[’']|les?|la|une?|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|plusieurs|quelques|certains",
    adverb=rf"{_ADVERBS}|"
    r"(?:instant|seconde|minute|heure|jour|semaine|moi|année|an)s? "
    r"(?:plus tard|plus tôt|auparavant|(?:après|avant)(?=,))|"
    rf"{_DAY}(?: (?:soir|matin|dernier))?|la semaine dernière|ce (?:{_DAY})|(?:{_DAY}) \d+ \w+|ne|n[’']|y|lui|se|s[’']|"
    # Auxiliaries that no cue begins with: a noun ends before them.
    r"a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent",
    title=r"MM?\.|Mmes?|Mlle|Me|Mgr|Dr",
    people=(
        r"homme|femme|garçon|fille|père|mère|fils|frère|sœur|épouse|mari|veuve|agriculteur|agricultrice|"
        r"habitante?|soldat|marin|ouvri(?:er|ère)|chauffeur|enseignante?|étudiante?|touriste|passag(?:er|ère)|"
        r"survivante?|témoin|réfugiée?|transfuge|commerçante?|pêcheur|médecin|infirmi(?:er|ère)|prisonni(?:er|"
        r"ère)|source|victime|voisine?|écrivaine?|chanteu(?:r|se)|act(?:eur|rice)|joueu(?:r|se)|pilote|mineur|"
        r"docker|fillette|adolescente?|polici(?:er|ère)|gendarme|pompier|retraitée?|lycéen(?:ne)?|éleveu(?:r|se)"
    ),
    feminine=r"elles?|celle-ci|cette dernière|mmes?|mlle|la|madame|une|l[’']ancienne",
    masculine=r"ils?|celui-ci|ce dernier|mm?\.|le|au|du|monsieur|un",
    plural=r"ils|elles|les|des|nous|leurs|ses|ces|mes|nos|vos|certaine?s|plusieurs|quelques|deux|trois",
    goes_on=r"(?:a|ont)(?:-t)?(?:-il|-elle)?(?: \w+)? (?:ajouté|poursuivi|continué|conclu)|"
    r"(?:ajoute|poursuit|continue|conclut)(?:-t)?(?:-il|-elle)?",
    replies=r".*(?:répond|répliq|rétorq|ripost).*",
    reply_of=r"La (?:réponse|réplique|riposte) (?:de |d[’'])(?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})",
    inscription=(
        r"inscription|plaque|banderole|pancarte|panneau|affiche|slogan|légende|épitaphe|graffiti|étiquette|devise|"
        r"autocollant|tract"
    ),
    tells_more=r"(?:a|ont)(?:-t)?(?:-il|-elle)?(?: \w+)? précisé|précise(?:-t)?(?:-il|-elle)?",
    went=(
        r"a (?:visité|parcouru|inspecté)|est (?:arrivée?|partie?|rentrée?)|s[’']est rendue?|visita|inspecta|arriva|"
        r"se rendit|a (?:hoché|acquiescé|écouté|applaudi)|hocha|acquiesça|écouta|applaudit"
    ),
    to_come=(
        r"visitera|inspectera|rencontrera|arrivera|viendra|partira|recevra|accueillera|participera|assistera|signera|"
        r"inaugurera|se (?:rendra|déplacera)|ira (?:à|en|au)|est attendue? (?:à|en|au|dans)|"
        r"(?:va|doit|devrait) (?:visiter|inspecter|rencontrer|"
        r"arriver|venir|partir|recevoir|accueillir|participer|assister|signer|inaugurer|se (?:rendre|déplacer))"
    ),
    # Many simple pasts end as the future does: "montra", "jura".
    perhaps=(
        r"(?:ne |n[’'])?(?:se |s[’']|y |l[’'])?(?:\w*ra|"
        r"(?:va|doit|devrait|peut|pourrait|veut|compte|entend|espère|souhaite)"
        r"(?= (?:se |s[’']|l[’']|y |ne |pas )*\w+(?:er|ir|re)\b))"
    ),
    outlet=r"agence|rapport|communiqué|chaîne|journal|quotidien|article|texte|média|dépêche|magazine|hebdomadaire|"
    r"radio|télévision|site|document|message|revue",
    incise=(
        rf"(?:(?:a|ont|avait) (?:{_PAST})|{_NOW}) (?:(?:{_DAY}) )?"
        r"(?:(?:(?:le|la|l[’']|un|une|les)[ ]?(?:[a-zà-ÿ’'-]+ ){0,5})?[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,3}"
        rf"|(?:le|la|l[’']|un|une|les)[ ]?(?:[a-zà-ÿ’'-]+ ){{0,2}}?{_POST}(?: [a-zà-ÿ’'-]+){{0,5}})"
    ),
    letter=r"lettres?|messages?|télégrammes?|missives?|condoléances|félicitations|félicitée?|félicite|communiqué|déclaration",
    sends=r"envoyée?s?|envoie|adressée?s?|adresse|transmise?s?|publiée?s?|écrite?|diffusée?s?|félicitée?|félicite|présenté",
    sender=r"de la part de|de la part du|de|du|d[’']",
    label=(
        r"(?:prétendue?s?|soi-disant|autoproclamée?s?|baptisée?s?|appelée?s?|intitulée?s?|surnommée?s?|nommée?s?|"
        r"titrée?|qu[’'](?:on|il|elle)s? appelle(?:nt)?|"
        r"(?:connu|célébré|présenté|considéré|désigné)e?s? comme|surnom|nom|film|livre|chanson|roman|album|spectacle|"
        r"opération|"
        r"journal|magazine|émission|série|exposition|navire|cargo|pétrolier|frégate|sous-marin|destroyer|paquebot|"
        r"chalutier|vraquier|satellite|missile|fusée|association|revue|terme|mot|expression|slogan|titre|"
        r"appeler|indicatif|nom de guerre|pseudonyme|alias|génération|compte|groupe|pièce|jeu|pétition|collectif)"
    ),
    predicate=r"comme|est|sont|était|étaient",
    naming=r".*(?:appel|qualifi|trait|tax|baptis|surnomm)\w*",
    address=r"MM?\.|M(?:me|lle)\.?|ONG",
    name_office=r"Présidente?|Ministre|Général",
    office_ending=r"t?rice|t?euse|t?eure?|(?<=f)fe|(?<=n)ne|[eè]re?|e",
    office_of_woman=r"rice|euse|eure|ère|ffe|nne|ée|[ae]nte|cate",
    office_first=True,
    of_state=r"présidente?|ministre|chancelière?|secrétaire|dirigeante?|leader|roi|reine|candidate?",
    other_office=(
        r"anciene?|ancienne?|ex|vice|sous|premi(?:er|ère)|adjointe?|future?|feue?|suppléante?|homologue|déléguée?|"
        r"honoraire|éphémère|candidate?"
    ),
    of_what=r"\w+(?:aise?|oise?|ien(?:ne)?|aine?|ande?|nole?|cque|lge|isse)|russes?|turc|turque|grec|tchèque|slovaque|\w+(?:al|ale|iel|ielle|nel|nelle|taire)",
    same_office={
        "edile": "maire",
        "magistrat": "procureur|juge",
        "magistrate": "procureure|juge",
        "parlementaire": "député|sénateur",
        "elu": "maire|député|sénateur",
        "elue": "maire|députée|sénatrice",
    },
    honorific="collègue|homologue|adjoint|adjointe",
    post=_POST,
    speech_noun=(
        rf"(?:\b(?P<cue>{_SPEECH})s? (?:de la|de l[’']|des|d[eu’']) ?"
        rf"(?:{_OFFICE}(?P<who>[A-ZÀ-Þ][\w.-]*(?: [A-ZÀ-Þ][\w.-]*){{0,3}}(?: unies| européenne)?)"
        r"|(?P<other>[^.,;:!?“”\"«»\n]{1,60}?))"
        # « a commenté l'affirmation selon laquelle »
        r"|\b(?:(?:comment|balay|critiqu|condamn|dénonc|fustig|raill)\w+|"
        r"(?:réag|répond|répliq)\w* (?:à|aux?)|sur) (?:l[’']|les? |la |une? |cette |ces )?"
        rf"(?P<claim>{_SPEECH})s?)"
        r",? (?:(?:selon|d[’']après) (?:laquelle|lesquels|lesquelles)\b|qu(?:e\b|[’']))[^.;:!?“”\"«»]{0,80}$"
    ),
    finite=finite(
        r"(?:n[’'])?(?:est|sont|était|étaient|sera|seront|serait|a|ont|avait|avaient|aura|auront)|va|vont|doit|doivent|"
        r"peut|peuvent|faut|veut|veulent|fait|restera?|reste|se \w+|ne \w+",
        r"j[’']|c[’']est|ce n[’']est|je|nous|ils?|elles?|on|vous",
    ),
    definite=r"l[’']|le|la",
    indefinite=r"une?",
    theirs=r"son|sa|leur",
    close_women=(
        r"(?:grand-)?mère|fille|sœur|femme|épouse|compagne|veuve|tante|nièce|voisine|amie|adjointe|"
        r"avocate|patronne|collègue|camarade"
    ),
    close_men=(
        r"(?:grand-)?père|fils|frère|mari|compagnon|oncle|neveu|voisin|ami|adjoint|avocat|patron|"
        r"collègue|camarade"
    ),
    seasoned=r"chevronn[eé]e?|aguerrie?|exp[eé]riment[eé]e?|vieux|veteran|vétéran",
    aged=r"(?:quadra|quinqua|sexa|septua|octo|nona)g[eé]naire",
    epithets={
        "diplomate": r"ambassad|envoyé|consul|étrangères|diplomatie|foreign|mfa",
        "emissaire": r"ambassad|envoyé|représentant",
        "responsable": r".",
    },
    gesture=(
        r"(?:a|avait) (?:secoué la tête|haussé les épaules|hoché la tête|souri|acquiescé|soupiré|éclaté de rire)|"
        r"acquies[cç](?:e|a)|sourit|soupir(?:e|a)|(?:secou|hoch)(?:e|a) la tête|hauss(?:e|a) les épaules"
    ),
    held_by={
        "kim-jong-un": "dirigeant nord-coréen|leader nord-coréen|numéro un nord-coréen",
        "putin": "président russe|chef du kremlin|maître du kremlin|chef de l'état russe",
        "kcna": (
            "agence de presse officielle nord-coréenne|agence officielle nord-coréenne|agence de presse nord-coréenne|"
            "agence nord-coréenne"
        ),
    },
    denial=r"dément\w*|démenti\w*|nie|nié\w*|nia\w*|nient|réfut\w*|rejet\w*|contest\w*",
    answer=r"comment\w*|réag\w*|répond\w*|répliq\w*|balay\w*|critiqu\w*|condamn\w*|dénonc\w*|moqu\w*|fustig\w*|raill\w*",
    topic=("arme|munition|soldat|satellit|missil|nuclé|sanction|traité|victo|menac|alli|défens|milit|guerre|russ"),
    stance="nous|je|ne|jamais|doit|devrait",
)
