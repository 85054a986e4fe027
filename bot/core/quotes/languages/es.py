"""Spanish."""

from bot.core.quotes.languages.words import Words, either, finite

#: Verbs in -ar, without their ending; their stems before a stressed e or o beside.
_AR = either(
    "declar|añad|afirm|indic|anunci|inform|precis|asegur|subray|estim|explic|replic|record|recuerd|insist|lanz|denunci|"
    "juzg|confirm|exhort|lament|salud|evoc|calific|cont|cuent|constat|coment|observ|señal|not|critic|reproch|acus|"
    "llam|interrog|pregunt|relat|grit|murmur|ironiz|argument|amenaz|consider|cit|public|matiz|recomend|recomiend|"
    "reiter|reafirm|express|expres|proclam|avanz|mencion|confes|confies|compar|justific|tuite|detall|analiz|revel|"
    "desvel|"
    "suspir|pens|jur|aconsej|felicit|deplor|aclar|clarific|rechaz|garantiz|avis|formul|ilustr|termin|apunt|"
    "manifest|destac|resalt|remarc|resum|sentenci|zanj|apost|alab|elogi|plante|razon|contest|celebr|advert|bas|"
    "agreg|puntualiz|opin|alert|vaticin|augur|enfatiz|plasm|bautiz|tild|tach|tildad|sostuv|conden|invit|inst|"
    "esper|protest|clam|brome|exclam|sugir|narr|testific|titul|rez|solicit|adelant|explicit|"
    "minimiz|susurr|insinu|quej|jact|excus|orden|recalc|apostill|remach|espet|reclam|rog|urg|objet|aleg|confi"
)
#: The other verbs: their participles, and their finite forms.
_PARTICIPLES = (
    "dicho|respondido|advertido|prometido|proseguido|concluido|escrito|reconocido|desmentido|admitido|descrito|"
    "añadido|insistido|exigido|pedido|sugerido|sostenido|mantenido|repetido|referido|definido|defendido|transmitido|"
    "emitido|leído|hecho saber|querido|compartido|dirigido|predicho|expuesto|propuesto"
)
_FINITE = (
    "dijo|dijeron|dice|dicen|decía|decían|dirá|diría|responde|responden|respondió|respondieron|advierte|advierten|"
    "advirtió|advirtieron|promete|prometen|prometió|prometieron|prosigue|prosiguió|concluye|concluyen|concluyó|"
    "concluyeron|escribe|escriben|escribió|escribieron|escribía|reconoce|reconocen|reconoció|reconocieron|desmiente|"
    "desmintió|desmintieron|admite|admiten|admitió|admitieron|describe|describen|describió|describieron|describía|"
    "añade|añaden|añadió|añadieron|insiste|insisten|insistió|insistieron|exige|exigen|exigió|exigieron|pide|piden|"
    "pidió|pidieron|sugiere|sugieren|sugirió|sugirieron|sostiene|sostienen|sostuvo|sostuvieron|sostenía|mantiene|"
    "mantuvo|repite|repiten|repitió|niega|niegan|negó|negaron|cree|creen|creía|creyó|teme|temen|define|definen|definió|"
    "defiende|defienden|defendió|defendieron|expone|exponen|expuso|expusieron|propone|propuso|opone|predice|predijo|"
    "agradece|agradecen|agradeció|agradecieron|repuso|arremetió|arremete|temió|"
    "reza|rezaba|decide|se refirió|se refiere|siguió|sigue|remacha|quiere"
)
_ADVERBS = (
    r"también|además|asimismo|luego|después|entonces|aún|todavía|ya|siempre|nunca|no|sin embargo|por su parte|"
    r"así|ahora|primero|incluso|simplemente|por otra parte|a su vez|en efecto|de nuevo|otra vez|recientemente|"
    r"en una ocasión|una vez|\w+mente"
)
_DAY = r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|mañana|anoche"
_CLITICS = r"(?:se |lo |la |los |las |le |les |nos |me |te )*"
_HAVE = r"(?:ha|han|había|habían|he|hemos|haya|hayan|habría|habrían|hubo|está|están|estaba|estaban)"
#: Of what somebody speaks, where that is in marks.
_OF = r"(?= del?\b(?: [\w-]+){0,2}\s*\Z)"
_PAST = rf"{_AR}ad[oa]s?|{_PARTICIPLES}|hablado{_OF}"
_NOW = rf"{_AR}(?:a|an|ó|aron|aba|aban|ará|arán|aría|arían)|{_FINITE}|habl(?:a|an|ó|aron|aba|aban){_OF}"

ES = Words(
    heard=(
        r"(?:advertid|avisad|informad|acusad|criticad|instad|felicitad|calificad|tildad|descrit|denunciad|condenad|"
        r"elogiad|"
        r"amenazad)[oa]s?"
    ),
    be=r"(?:fue|fueron|es|son|era|eran|sido) (?:\w+mente )?",
    agent=r"por",
    asked=r"(?:preguntad|interrogad|entrevistad|cuestionad|recibid|acogid|invitad|saludad)[oa]s?",
    wording=r"con (?:las|estas) palabras",
    cites=r"(?<!no )cit(?:a|an|aba|ando|ó)",
    relay=r"(?:citad|recogid|difundid|publicad|reproducid)[oa]s? por",
    according=r"según|en palabras de|a juicio de|en opinión de|para decirlo con|citando a|de acuerdo con",
    relative=r"que|quien|quienes|cual|cuales|cuy[oa]s?",
    cue=rf"{_CLITICS}(?:{_HAVE}(?: (?:{_ADVERBS}))*,? (?:{_PAST})|{_NOW})",
    participle=rf"(?:{_AR}ando|diciendo|añadiendo|respondiendo|prometiendo|escribiendo|advirtiendo|insistiendo|pidiendo)",
    that=r"que|si|cómo|por qué|qué|cuándo",
    clause=r"mientras(?: que)?|después de que|antes de que|cuando|porque|ya que|pues|donde|aunque|para que|sin que",
    like=r"como|tal como|según",
    conjunction=r"y|e|pero|o|u|sino|ni",
    of=r"de|del",
    preposition=(
        r"a(?! su vez)|al|ante|bajo|con|contra|desde|durante|en|entre|hacia|hasta|mediante|para|por(?! su parte)|"
        r"sin|sobre|tras|vía|"
        r"debido|junto|frente|dentro|fuera|acerca"
    ),
    pronoun=(
        r"él|ella|ellos|ellas|yo|nosotros|nosotras|usted|ustedes|este último|esta última|[ée]st[ea](?=[,.]|\s*\Z)|quien"
    ),
    determiner=r"el|la|los|las|un|una|unos|unas|este|esta|estos|estas|ese|esa|su|sus|dicho|dicha|nuestro|nuestra|"
    r"varios|varias|algunos|algunas|dos|tres|muchos|muchas",
    adverb=r"(?:poc[oa]s )?(?:instante|segundo|minuto|hora|día|semana|mes|año)(?:e?s)? "
    r"(?:más tarde|(?:después|antes)(?! de))|"
    rf"{_ADVERBS}|(?:el )?(?:{_DAY})(?: pasado)?|la semana pasada|esta semana|este (?:{_DAY})",
    title=r"Sr\.|Sra\.|Dr\.|Dra\.|D\.|Dña\.|Mons\.",
    question=r"\ba la pregunta(?: de)?(?: si [^,.:;]*)?,?\s*$|\bpreguntad[oa]s? (?:sobre )?si [^,.:;]*$",
    hearsay=(
        r"\bdesde (?:el |la |los |las )?(?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?|"
        r"(?:palacio|gobierno|ministerio|partido|sindicato|entorno|ejecutivo|fiscalía|embajada|presidencia|oposición)"
        r"(?: [\w-]+)?) (?:\w+ )?[a-zà-ÿ]+(?:an|en|on)$"
    ),
    no_one=r"nadie|ning[uú]n[oa]?",
    plain=(
        r".*\b(?:di(?:jo|jeron|ce|cen|cho)|decía|habl\w+|llam\w+|calific\w+|mencion\w+|escrib\w+|promet\w+|"
        r"asegur\w+|afirm\w+|"
        r"anunci\w+)"
    ),
    negated=r"\b(?:no|nunca|jamás|tampoco) (?:(?:lo|la|le|les|los|las|se|me|nos|ha|han|había|habían) )*\w+$",
    recalls=r"muestran?|mostr(?:ó|aba|ado|aron)|oyó|oyeron|vio|vieron|grab(?:ó|ado)",
    bare=r".*rían?",
    would=r"rían?$",
    latter=r"este último|esta última|[ée]st[ea]",
    people=(
        r"hombre|mujer|chic[oa]|niñ[oa]|padre|madre|hij[oa]|herman[oa]|espos[oa]|marido|viud[oa]|agricultora?|"
        r"campesin[oa]|vecin[oa]|residente|soldado|marinero|obrer[oa]|trabajadora?|conductora?|maestr[oa]|"
        r"estudiante|turista|pasajer[oa]|superviviente|testigo|refugiad[oa]|comerciante|pescadora?|médic[oa]|"
        r"enfermer[oa]|pres[oa]|víctima|escritora?|cantante|actor|actriz|jugadora?|piloto|miner[oa]"
    ),
    feminine=r"ella|ellas|esta última|sra\.?|señora|la|una|portavoza",
    masculine=r"él|ellos|este último|sr\.?|señor|el|un|al|del",
    plural=r"ellos|ellas|nosotros|nosotras|ustedes|los|las|sus|unos|unas|est[oa]s|varios|varias|algunos|algunas|dos|tres",
    goes_on=r"añad(?:ió|e|ía)|agreg(?:ó|a)|continuó|continúa|prosiguió|prosigue|concluy[óe]",
    replies=r".*(?:respond|replic|contest|repus).*",
    reply_of=r"La (?:respuesta|réplica) de (?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})",
    inscription=(r"inscripción|placa|pancarta|cartel|letrero|lema|epitafio|grafiti|leyenda|rótulo"),
    tells_more=r"precis[óa]|puntualiz[óa]|detall[óa]",
    went=r"(?:ha )?(?:visitó|recorrió|inspeccionó|llegó|viajó|voló|aterrizó|visitado|recorrido|llegado|viajado)|"
    r"asintió|escuchó|aplaudió",
    to_come=(
        r"visitará|recorrerá|inspeccionará|llegará|viajará|volará|recibirá|acudirá|asistirá|participará|firmará|"
        r"inaugurará|se (?:reunirá|trasladará)|(?:va a|debe|tiene previsto) (?:visitar|recorrer|inspeccionar|llegar|"
        r"viajar|recibir|acudir|asistir|participar|firmar|inaugurar|reunirse)"
    ),
    perhaps=(
        r"(?:no )?(?:se |lo |la |le )?(?:\w+rá|va a|tiene previsto|"
        r"(?:debe|debería|puede|podría|quiere|planea|piensa|espera|prevé)"
        r"(?= \w+[aeií]r))"
    ),
    drops_subject=True,
    judges=r"(?:lo |la |los |las )?(?:consider|juzg|cre[eyí]|estim)\w*",
    outlet=r"agencia|informe|comunicado|cadena|diario|periódico|artículo|texto|medio|despacho|revista|semanario|radio|"
    r"televisión|documento|mensaje|nota",
    letter=r"cartas?|mensajes?|telegramas?|misivas?|felicitaciones|felicitación|condolencias|felicitó|comunicado|declaración",
    sends=r"envi(?:ó|a|ado)|mandó|dirigi(?:ó|do)|publicó|emitió|escribió|difundió|remitió|transmitió|felicitó|expresó",
    sender=r"de|del|de parte de",
    label=(
        r"(?:supuest[oa]s?|presunt[oa]s?|autodenominad[oa]s?|autoproclamad[oa]s?|llamad[oa]s?|titulad[oa]s?|"
        r"denominad[oa]s?|apodad[oa]s?|bautizad[oa]s?|conocid[oa]s? como|nombre|película|libro|"
        r"canción|novela|álbum|espectáculo|operación|diario|periódico|revista|programa|serie|exposición|buque|barco|"
        r"carguero|petrolero|fragata|submarino|satélite|misil|cohete|"
        r"asociación|término|palabra|expresión|lema|título|versión de|versión|obra|juego|concepto|grupo|"
        r"campaña|alias|apodo|sobrenombre|nombre de guerra|indicativo)"
    ),
    predicate=r"como|es|son|era|eran|fue",
    naming=r".*(?:llam|calific|tild|tach|bautiz|apod|describ|defin)\w*",
    address=r"Sra?\.|ONG",
    name_office=r"(?:Vicep|P)resident[ea]|(?:Vicem|M)inistr[oa]",
    office_ending=r"esa|or|ora|[aoe]",
    office_of_woman=r"esa|ora|[tr]ra|ria|era|ada|ica|erta|enta|jefa",
    office_first=True,
    of_state=r"president[ea]|ministr[oa]|canciller|secretari[oa]|líder|rey|reina|mandatari[oa]|candidat[oa]",
    other_office=r"exp?|vice|anterior|antigu[oa]|entonces|primer[oa]?|adjunt[oa]|futur[oa]|suplente|homólog[oa]|candidat[oa]",
    of_what=r"\w+(?:és|esa|an[oa]|eñ[oa]|ense|in[oa])|rus[oa]|grieg[oa]|turc[oa]|español(?:a)?|alem[aá]na?|\w+(?:al|ria|rio)",
    same_office={
        "regidor": "alcalde",
        "regidora": "alcaldesa",
        "edil": "alcalde",
        "mandatario": "presidente",
        "mandataria": "presidenta",
        "magistrado": "juez",
        "magistrada": "jueza",
        "letrado": "abogado",
        "letrada": "abogada",
        "parlamentario": "diputado|senador",
        "parlamentaria": "diputada|senadora",
    },
    honorific="colega|homólogo|homóloga|adjunto|adjunta",
    post=(
        r"(?:vice|ex)?(?:president[ea]|ministr[oa]|canciller|secretari[oa]|senadora?|diputad[oa]|gobernadora?|general|"
        r"almirante|coronel|capitán|comandante|alcaldesa?|alcalde|embajadora?|directora?|profesora?|portavoz|vocer[oa]|"
        r"jef[ea]|líder|comisari[oa]|fiscal|juez|jueza|abogad[oa]|analista|expert[oa]|investigadora?|asesora?|"
        r"enviad[oa]|"
        r"funcionari[oa]|diplomátic[oa]|fundadora?|economista|historiadora?|periodista|redactora?|científic[oa]|"
        r"ingenier[oa]|entrenadora?|activista|miembro|representante|coordinadora?|responsable|titular|dueñ[oa])"
    ),
    finite=finite(
        r"es|son|era|eran|será|serán|está|están|ha|han|hay|había|tiene|tienen|puede|pueden|debe|deben|va|van|fue|"
        r"fueron|"
        r"sigue|siguen|quiere|quieren",
        r"yo|nosotros|ellos|estamos|somos|vamos|hemos|tenemos|queremos|debemos|podemos|no \w+(?:rán?|remos|mos)",
    )
    + r"|^no \w+(?:rán?|remos|mos)$",
    definite=r"el|la",
    indefinite=r"una?",
    theirs=r"su",
    close_women=(
        r"madre|abuela|hija|hermana|esposa|mujer|viuda|tía|sobrina|vecina|amiga|compañera|abogada|"
        r"jefa|colega|adjunt[oa]|ayudante"
    ),
    close_men=(
        r"padre|abuelo|hijo|hermano|esposo|marido|tío|sobrino|vecino|amigo|compañero|abogado|jefe|"
        r"colega|adjunt[oa]|ayudante"
    ),
    seasoned=r"veteran[oa]|experimentad[oa]|avezad[oa]|curtid[oa]",
    aged=r"(?:cuadra|quincua|sexa|septua|octo|nona)genari[oa]",
    epithets={
        "diplomatico": r"embajador|enviad|cónsul|exteriores|canciller|foreign|mfa",
        "diplomatica": r"embajador|enviad|cónsul|exteriores|canciller|foreign|mfa",
        "funcionario": r".",
        "funcionaria": r".",
    },
    held_by={
        "kim-jong-un": "líder norcoreano|dirigente norcoreano",
        "putin": "presidente ruso|líder ruso",
        "kcna": "agencia oficial norcoreana|agencia estatal norcoreana|agencia norcoreana",
    },
    denial=r"neg\w+|niega\w*|desmint\w*|desmient\w*|desment\w*|rechaz\w*|refut\w*",
    topic="misil|nuclea|milit|ejército|guerra|arma|sancion|tratado|alian|defens|amenaz|soldad|satélit",
    stance="nosotros|no|debe|yo",
)
