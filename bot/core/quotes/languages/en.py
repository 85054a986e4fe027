"""English."""

from bot.core.quotes.languages.words import Words, either, finite

_SAY = (
    r"said|says?|sings?|ruled|found(?= that)|"
    r"told|tells?|wrote|writes?|asks?|thinks?|thought|knew|puts? it|put it|spoke|speaks|felt|feels|went on"
    r"|protested|muttered|mutters|murmured|murmurs|shrugged|thundered|reckons|reckoned|enthused|chuckled|surmised|"
    r"summari[sz]ed|rebutted|goes on|swore|swears|read|reads|meant|(?:begins?|began)(?=[,:])|gave|taught|sang|"
    r"quipped|quips|"
    r"texted|emailed|reminded|concurred|bragged|slammed|begged|signalled|snapped|relayed"
)
_STEMS = either(
    "accus|acknowledg|add|admir|advis|affirm|agre|alleg|announc|answer|apologis|apologiz|appeal|applaud|reaffirm|"
    "argu|ask|assert|assur|attack|believ|bemoan|bill|blam|blast|boast|brand|call|caution|celebrat|"
    "champion|chant|characteris|characteriz|charg|chid|cit|claim|clarif|comment|compar|complain|"
    "conced|conclud|condemn|confirm|contend|continu|counter|credit|criticis|criticiz|declar|declin|"
    "decr|deem|defend|demand|denounc|deride|describ|disagre|disclos|dismiss|dubb|echo|elaborat|"
    "emphasi[sz]|estimat|exclaim|exhort|expect|explain|express|fault|fear|fir|flunk|frame|fum|"
    "grumbl|gush|hail|hint|hit|hop|implor|indicat|inform|inquir|insinuat|insist|interject|intone|"
    "invok|jok|knock|label|lament|lampoon|laud|laugh|liken|maintain|mention|mock|mus|not|observ|"
    "offer|opin|paint|peg|plead|pledg|point|portray|posit|post|pound|prais|pray|predict|proclaim|"
    "promis|propos|question|quot|rail|rant|reason|recall|recommend|recount|refer|reiterat|reject|"
    "rebuff|refut|remark|repeat|report|respond|retort|retweet|reveal|ridicul|riff|ripp|scoff|scold|scream|shout|"
    "sigh|signal|slam|sneer|specif|speculat|stipulat|stress|sugges|suggest|tag|tease|term|testif|"
    "threaten|reassur|confid|confess|pronounc|theoriz|labell|deplor|commend|congratulat|salut|rebuff|lambast|deadpan|"
    "thank|tout|tweet|typ|underlin|underscor|urg|vent|voic|vow|warble|warn|whisper|wonder|yell"
)
#: Orders are words where their clause begins, "ordered the army to", "ordered:", and not where things are ordered.
_ORDER = "|".join(
    rf"{verb}(?= (?:[\w’'-]+ ){{1,8}}?to\b| that\b|[,:.]|\s*\Z)"
    for verb in ("ordered", "orders", "instructed", "instructs")
)
_IES = either("repl|den|testif|clarif|specif|cr|decr|impl")
_SPEECH = (
    r"(?:claim|assertion|statement|remark|comment|promise|pledge|call|warning|argument|description|accusation|"
    r"contention|suggestion|dictum|insistence|allegation|prediction|reference|admission|demand|complaint)"
)
#: Adverbs in -ly, and neither the nouns nor the names that end so.
_LY = (
    r"(?!(?:(?:sub)?fami|assemb|al|ral|bul|rep|supp|f|homi|monopo|anoma|fol|tal|bel|gul|butterf)ly\b|"
    r"(?:ita|sici|emi|kel|shel|sal|wal|mol|pol|hol|dol|bil|wil|mil|til|li|lil|el|nel|car|bever|kimber|rei?l|o[’']reil|"
    r"donnel|connol|connel|kennel)ly\b)\w+ly"
)
_POST = (
    r"deputy|(?:vice-|deputy-|ex-)?(?:president|premier|chancellor|chair(?:man|woman|person)?|minister|secretary|"
    r"senator|"
    r"governor|general|admiral|colonel|captain|commander|mayor|ambassador|director|professor|speaker|leader|chief|"
    r"spokes(?:man|woman|person)|congress(?:man|woman)|representative|head|commissioner|attorney|inspector|analyst|"
    r"expert|researcher|fellow|adviser|advisor|envoy|official|officer|diplomat|lawmaker|manager|founder|executive|"
    r"economist|historian|lawyer|judge|prosecutor|journalist|editor|author|scientist|engineer|coach|activist|"
    r"organi[sz]er|member|owner|coordinator|aide|master|foreman|forewoman|boss)"
)
#: An office before its bearer's name, "the former defence minister"; not "aides of", "the embassy in", "men facing".
_OFFICE = (
    r"(?:(?:(?!(?:in|on|at|to|from|for|with|by|about|of|near|close|who|whom|that|and|or|over|under|against|like|"
    r"than)\b)"
    r"(?!(?!acting\b)[a-z]+ing\b|(?!(?:affairs|rights|arms|press|news|communications|operations|relations|services)\b)"
    rf"[a-z]+s\b)[\w.-]+ ){{0,4}}?(?i:{_POST}) )?"
)

#: "Lt. Col.", "Maj. Gen."
_RANK = "Gen|Lt|Col|Capt|Sgt|Maj|Brig|Adm|Cmdr|Cpl|Pvt"

EN = Words(
    passes_on=(
        r"(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))(?! by)"
        r"(?= [^.,;:“”\"\n]{1,60} as (?:saying|telling|writing|stating|adding)\b)"
    ),
    heard=(
        r"told|warned|urged|informed|advised|assured|reminded|cautioned|rebuked|criticis?z?ed|accused|praised|thanked|"
        r"congratulated|ordered|instructed|dismissed|denounced|condemned|described|hailed|lauded|lambasted|blamed|"
        r"branded|slammed|mocked|scolded|chided|portrayed"
    ),
    be=r"(?:was|were|is|are|be|been|being|got) (?:\w+ly )?|(?<=, )(?=\w+ by )",
    agent=r"by(?! (?i:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    asked=r"asked|questioned|quizzed|challenged|interviewed|greeted|welcomed|received|invited|met",
    wording=r"with (?:the|these) words",
    cites=r"(?<!without )(?<!not )(?<!never )(?:quot|cit)(?:es?|ed|ing)(?! by)",
    relay=(
        r"(?:as )?(?:quoted|cited|reported|carried|published|relayed|seen|reviewed|obtained|viewed) by|was quoted by|"
        r"(?<=saying )by"
    ),
    according=r"according to|in the words of|citing",
    relative=r"who|which|whose|whom",
    cue=(
        rf"(?:was|were|is|are|been) (?:quoted|cited)(?: by [^.,;“\"]{{1,40}})? (?:as )?saying|(?:{_SAY}"
        rf"|{_STEMS}(?:ed|es|s|e|d|ped|ted)|admitted|admits?|{_IES}(?:ied|ies|y)|agree[ds]?"
        rf"|(?:(?<=they )|(?<=we )|(?<=who )){_STEMS}e?"
        rf"|{_ORDER}|stated|has (?:said|called|described)|have (?:said|called)|shot back|laid out"
        r"|(?:goes|went|gone) after)"
        r"(?: out| back)?"
    ),
    # Who is told something does not say it.
    passive=(
        r"(?:was|were|been|being|is|are) (?:told|asked|warned|urged|informed|advised|assured|reminded|cautioned|"
        r"ordered|instructed)"
    ),
    participle=rf"saying|telling|writing|quipping|admitting|thinking|reading|replying|denying|stating|singing|{_STEMS}ing",
    that=r"that|whether|if|how|why|what",
    clause=r"because|while|when|after|before|although|though|since|until|unless|where",
    like=r"as|so",
    conjunction=r"and|but|or|nor|yet",
    of=r"of(?! course)",
    preposition=(
        r"in(?! (?:turn|part)\b)|on|at|to|from|for(?! (?:example|(?:his|her|its|their) part)\b)|with|"
        r"by|about|during|over|under|into|through|against|between|among|following|upon|amid|"
        r"despite|without|within|near|outside|inside|toward|towards|via|per|like|than|behind|across|around|ahead"
    ),
    pronoun=(
        r"he|she|they|i|we|it|you|the latter|"
        # "One analyst" is somebody, "one" alone anybody.
        r"one(?= (?:of|said|says|can|could|might|must|should|would|has|had|is|was|does|who)\b|[,.;:!?])|"
        r"everyone|someone|somebody|people|"
        # "Another said": somebody else of those who were told of.
        r"(?:another|others)(?= (?:said|says|told|added|asked|put|called|wrote|of)\b|[,.;:!?]|\s*\Z)"
    ),
    latter="the latter",
    nobody=r"another|others",
    determiner=r"the|an?|this|that|these|those|his|her|their|its|our|my|your|some|many|several|another|both|one|two|such|any|no|other",
    adverb=(
        r"(?:few |several |some )?(?:moment|second|minute|hour|day|week|month|year|decade)s? "
        r"(?:later|earlier|ago|afterwards?|(?:before|after)(?=,))|shortly (?:afterwards?|(?:before|after)(?=,))|"
        r"himself|herself|themselves|itself|also|later|then|once|(?:19|20)\d\d|just|only|now|still|even|ever|never|not|recently|earlier|today|"
        r"yesterday|tonight|"
        r"(?:last|this|next) (?:week|month|year|night|fall|spring|summer|winter)|"
        r"mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|night|evening|afternoon)|"
        r"has|have|had|would|could|will|can|did|do|does|may|might|must|should|was|were|is|are|been|be|being|"
        rf"{_LY}|again|instead|however|meanwhile|again|too|there|so|further|back|simply|always|often|first|"
        r"at one point|at the time|in part|in turn|for example|for (?:his|her|its|their) part|of course"
    ),
    title=(
        r"Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sen\.?|Rep\.?|Gov\.?|Prof\.?|Rev\.?|St\.?|"
        rf"(?:(?:{_RANK})\.?[ \u00a0])?(?:{_RANK})\.?"
    ),
    gesture=r"nodded|shrugged|smiled|laughed|sighed|frowned|grinned|winced|wept|shook (?:his|her) head",
    recalls=r"show(?:s|ed|ing)?|film(?:s|ed)|saw|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|heard|hears?|hearing",
    would=r"(?:might|could|would)(?: (?:well|also|simply|perhaps|probably|then))? \w+$",
    question=r"\b(?:to|on) the question(?:,? (?:of )?(?:if|whether) [^,.:;]*)?,?\s*$",
    no_one=r"nobody|no one|none|neither|no(?= [a-z])",
    plain=(
        r"sa(?:y|ys|id|ying)|call(?:s|ed|ing)?|describ\w+|sp(?:eak|eaks|oke|oken)|mention\w*|us(?:e|es|ed|ing)|"
        r"claim\w*|"
        r"promis\w+|announc\w+|tell|told|writ\w+|wrote|term(?:ed)?|label\w*"
    ),
    negated=(
        r"(?:\bnot|n[’']t|\bnever|\bwithout)(?: (?:once|ever|even|yet|actually|explicitly|openly|publicly))? \w+$|"
        r"\b(?:refused|declined) to \w+$"
    ),
    conditional=(
        r"(?:^|[,;] )(?:but |and |even )?"
        r"(?:(?:if|unless) [^,;:]{1,60}(?<!ed)(?<!said)(?<!told)(?<!wrote)(?<!spoke)|had (?!to )[^,;:]{1,40})$"
    ),
    bare=r"\w++(?<![sg])(?<!ed)(?<!said)(?<!told)",
    transitive=r"told|tells?|informed|advised|called|described|accused|thanked",
    people=(
        r"(?:wo)?man|boy|girl|(?:grand)?(?:father|mother|son|daughter)|brother|sister|wife|husband|widow|"
        r"farmer|resident|soldier|sailor|worker|driver|teacher|student|tourist|visitor|passenger|survivor|"
        r"witness|defector|refugee|trader|shopkeeper|fisherman|veteran|volunteer|doctor|nurse|prisoner|source|"
        r"person|victim|patient|neighbou?r|writer|singer|actor|actress|player|pilot|miner|docker|teenager|toddler|pensioner|firefighter|hiker"
    ),
    feminine=r"she|her|mrs\.?|ms\.?|miss|spokeswoman|chairwoman|congresswoman",
    masculine=r"he|him|mr\.?|spokesman|chairman|congressman",
    plural=r"they|them|we|these|those|several|many|some|two|three|both",
    neuter=r"it",
    several=r"[a-z-]+(?<![siu’'])s|[a-z-]*men|people|children",
    goes_on=r"add(?:s|ed|ing)?|continu(?:es|ed|ing)|conclud(?:es|ed|ing)|went on|goes on",
    replies=r"repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|retort(?:ed|s)|sho(?:t|ots) back",
    reply_of=(
        r"(?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})[’']s (?:\w+ )?(?:reply|response|answer|retort|rebuttal)\b"
    ),
    inscription=(
        r"inscription|plaque|banner|sign|signboard|poster|placard|billboard|caption|gravestone|tombstone|headstone|"
        r"epitaph|graffiti|tattoo|label|motto|sticker|t-shirt|leaflet|mural"
    ),
    tells_more=r"specif(?:ies|ied)|clarif(?:ies|ied)|elaborat(?:es|ed)",
    went=r"visited|toured|inspected|travell?ed|arrived|flew|landed|departed|nodded|listened|applauded|looked on|"
    r"shook (?:his|her) head",
    to_come=(
        r"(?:will|shall|is (?:due|set|scheduled|expected|going) to) (?:also |then |now |soon |later |first )?"
        r"(?:visit|tour|inspect|travel|arrive|fly|land|depart|return|meet|receive|host|attend|sign|address)|"
        r"is (?:due|expected) (?:back )?(?:in|on|at)"
    ),
    perhaps=(
        r"will|wo(?:n|uldn)[’']t|would|shall|may|might|can(?:[’']t|not)|couldn[’']t|could|should|"
        r"is(?: not|n[’']t)? (?:to|due|set|scheduled|expected|going)|"
        r"(?:plans|intends|hopes|wants) to"
    ),
    outlet=r"agency|news agency|state media|report|statement|communique|communiqué|newspaper|paper|outlet|broadcaster|"
    r"article|release|dispatch|magazine|network|story|post|website|document|memo|letter|editorial",
    letter=r"letters?|messages?|telegrams?|cables?|condolences|congratulations|greetings?|repl(?:y|ies)|statement|congratulate[sd]",
    sends=r"sent|sends|wrote|writes|issue[sd]|release[sd]|made|extended|expressed|conveyed|addressed|delivered|posted|congratulate[sd]",
    sender=r"from|by",
    label=(
        r"(?:call ?-?sign|nom de guerre|alias|"
        r"so-called|purported|self-styled|self-proclaimed|dubbed|titled|entitled|called|named|known as|nicknamed|"
        r"codenamed|labelled|labeled|headlined|"
        r"nickname|name|song|film|movie|book|album|novel|memoirs?|autobiography|biography|essay|single|show|series|magazine|newspaper|ship|vessel|tanker|"
        r"tug|barge|freighter|"
        r"frigate|destroyer|submarine|trawler|ferry|yacht|satellite|missile|rocket|operation|game|episode|play|"
        r"program|programme|column|podcast|musical|opera|documentary|exhibition|hashtag|term|word|phrase)"
    ),
    speech_noun=(
        r"(?:(?P<who>\b(?!(?:On|In|About|After|Amid|Despite|To|From) )"
        r"[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}(?=[’'])|\b(?:[Hh]is|[Hh]er|[Tt]heir))(?:[’']s?)? "
        rf"(?:[\w-]+ ){{0,2}}(?P<cue>{_SPEECH})s?\b"
        rf"|\b(?P<noun>{_SPEECH})s? (?:made )?(?:by|from) "
        rf"(?:(?:the )?{_OFFICE}(?P<by>[A-Z][\w.-]*(?: [A-Z][\w.-]*){{0,3}})|"
        r"(?P<other>[^.,;:!?“”\"\n]{1,60}?))(?= that\b)"
        # "The ministry's claim that", "commented on a claim that", "mocked the claim that"
        r"|(?:\b(?!(?:it|that|there|he|she|what|here|who)[’'])[a-z][\w-]*[’']s? (?:[\w-]+ ){0,2}"
        r"|\b(?:on|about|(?:respond|react|repl)\w+ to|"
        r"(?:critici[sz]|ridicul|mock|condemn|denounc|slamm|blast|challeng)\w+) "
        r"(?:(?!(?:his|her|their)\b)[\w-]+ ){0,2})"
        rf"(?P<claim>{_SPEECH})s?(?= that\b))"
        r"[^.;:!?“”\"«»]{0,80}$"
    ),
    finite=finite(
        r"is|are|was|were|am|isn[’']t|aren[’']t|will|won[’']t|would|can|can[’']t|cannot|could|must|should|shall|has|"
        r"have|"
        r"had|do|does|did|don[’']t|doesn[’']t|didn[’']t|never|means|needs?|wants?",
        r"i|we|they|he|she|it|you|that[’']s|it[’']s|there[’']s|(?:i|we|they|he|she|you)[’'](?:m|s|re|ll|ve|d)",
    ),
    act=(
        r"\w{2,}ed|met|saw|sent|gave|held|took|left|led|beat|hit|wrote|won|brought|sought|caught|taught|fought|paid|"
        r"has|had|have|will|then|also|later|again|never|always|often|once|first|\w+ly|knows?|meets?|sees?|visits|"
        r"thanks|"
        r"welcomes|invites|receives|told|accompanies|succeeds|replaces|joins|leaves|hosts|greets"
    ),
    predicate=r"as|is|are|was|were|be|been",
    naming=r"call\w*|dub\w*|label\w*|hail\w*|brand\w*|refer\w*|nicknam\w*|deem\w*|chant\w*",
    address=rf"M(?:r|rs|s)\.?|Dr\.?|Sen\.?|Rep\.?|Gov\.?|(?:{_RANK})\.?|NGO",
    name_rank=(
        r"Vice|Deputy|Acting|Former|First|Prime|Foreign|Defen[cs]e|Interior|Supreme|Major|Marshal|Judge|Justice|King|"
        r"Queen|Prince(?:ss)?|Pope|Archbishop|Bishop|Cardinal|Officer|Sir|Sheikh|Comrade"
    ),
    name_office=(
        r"President|Premier|Chancellor|Chair(?:man|woman|person)?|Minister|Secretary|Senators?|Governors?|General|"
        r"Admiral|"
        r"Colonel|Captain|Sergeant|Commander|Mayor|Ambassador|Director|Professor|Spokes(?:man|woman|person)|Speaker|"
        r"Congress(?:man|woman)|Representative|Leader|Chief|Commissioner|Attorney|Inspector|Lieutenant|Lawmaker|"
        r"Envoy|Analyst|Coach|Judge|Bishop|Archbishop|Cardinal|Detective|Sheriff|Trooper|Prosecutor|Councillor"
    ),
    post=_POST,
    office_ending=r"(?<=\w{3})(?:wo)?(?:man|men|person)",
    office_of_woman="woman",
    of_state=r"president|minister|premier|chancellor|secretary|leader|king|queen|prince|nominee|candidate",
    other_office=(
        "former|ex|late|then|deputy|vice|assistant|associate|acting|under|prime|shadow|next|future|first|"
        "would-be|lieutenant|junior|honorary|aspiring|counterpart"
    ),
    same_office={
        "governor": "gov",
        "senator": "sen",
        "representative": "rep",
        "congressman": "rep",
        "congresswoman": "rep",
        "general": "gen",
        "colonel": "col",
        "captain": "capt",
        "sergeant": "sgt",
        "professor": "prof",
        "admiral": "adm",
    },
    honorific="colleague|counterpart|deputy|fellow",
    body=(
        r"Department|Ministry|Office|Staff|Directorate|Council|Committee|Commission|Court|Agency|Bureau|Service|"
        r"Services|"
        r"Party|Assembly|Administration|Command|Board|House|Corps|Army|Affairs|Bank|Company|Group|Times|Post|News|Fund"
    ),
    definite=r"the",
    indefinite=r"an?",
    theirs=r"his|her|their",
    close_women=(
        r"(?:grand|step)?(?:mother|daughter)|sister|wife|widow|girlfriend|aunt|niece|neighbou?r|"
        r"friend|colleague|cousin|deputy|partner|assistant|aide|comrade|boss|lawyer"
    ),
    close_men=(
        r"(?:grand|step)?(?:father|son)|brother|husband|widower|boyfriend|uncle|nephew|neighbou?r|"
        r"friend|colleague|cousin|deputy|partner|assistant|aide|comrade|boss|lawyer"
    ),
    seasoned=r"veteran|seasoned|experienced|career|senior|top|retired|republican|democratic|conservative|labour|liberal|opposition|long-?serving|long-?time",
    aged=r"\d+-year-old|(?:sexa|septua|octo|nona)genarian",
    epithets={
        "diplomat": r"ambassador|envoy|consul|foreign|mfa",
        "envoy": r"ambassador|envoy|representative",
        "official": r".",
        "lawmaker": r"senator|congress|representative|deput|legislat|\bmp\b|assembly",
        "legislator": r"senator|congress|representative|deput|legislat|\bmp\b|assembly",
        "politician": r"minister|president|senator|congress|deput|governor|mayor|\bmp\b|leader|chancellor",
    },
    held_by={
        "kim-jong-un": "north korean leader|leader of north korea",
        "putin": "russian president|russian leader|kremlin leader",
        "kcna": (
            "north korean state media|north korea's state media|state media in north korea|"
            "north korean state news agency|north korea's official news agency"
        ),
    },
    denial=r"denie[sd]|den(?:y|ying)|dismiss\w*|reject\w*|refut\w*|disput\w*|rebuff\w*",
    answer=r"comment\w*|respond\w*|react\w*|repl(?:y|ie)\w*|critici[sz]\w*|ridicul\w*|mock\w*|condemn\w*|denounc\w*|slam\w*|"
    r"blast\w*|challeng\w*",
    topic=(
        r"arms|weapon|munition|troop|soldier|satellit|missil|nuclea|sanction|treaty|victo|threat|alli|defense|defence|"
        r"milit|war\b|russ"
    ),
    stance="we|i|our|not|never|must|will|should",
)
