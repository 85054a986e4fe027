# ruff: noqa: E501
"""Words that say no, and those of harm that a title may deny."""

#: Forms as in `phases`; each counts in any language, as a source may say a wrong one or none, but as `OTHER_THAN_NO` has it.
NOT = """no, not, never, none, nobody, nothing, neither, hasn't, haven't, isn't, aren't, wasn't, won't, don't, doesn't, didn't, can't, cannot, couldn't, wouldn't, shouldn't, mustn't, weren't, hadn't, ain't, nor, non, ne, n'a*, n'e*, n'h*, n'i*, n'o*, n'u*, n'y*, pas, aucun*, jamais, не, нет, никогда, нельзя, ни, никто, никого, ничего, нема, немає, ні, ніхто, 않, 못, 없, 아니, nicht, nichts, niemand*, niemals, kein*, nie, nikt, weder, nunca, tampoco, ningun*, nadie, jamas, ni, mai, nessun*, niente, brak, zaden, zadna, zadne, zadnego, zadnej, zadnych, niet, geen, nao, inte, ikke, 不, 没, 沒, 未, 无, 無, 并非, 並非, ない, なし, なく, ません, できぬ"""

#: The languages in which a form is another word: a number or "in the", need, a prefix, "of it", a step, "denies", May or a name.
OTHER_THAN_NO = """no: fr de pt cs tr; not: de; non: en de es; ne: en de es it tr; pas: en de es it nl pl cs ro; nie: fr
mai: en fr de es pt ro nl pl; ni: en de it pl; brak: en nl; inte: en; nao: en; 没: ja; 沒: ja"""

#: What has the letters of a no and says none, by language. English numbers; in French a step, a department, a birth; elsewhere
#: mistakes and ponds, drones, the future and seizures, "soon", "at least", "almost" and "must". Whole words, as 不同 (another) is no 不同意 (disagrees).
LETTERS_OF_NO = {
    "en": r"\bno\.? ?\d+|\bno[- ](?:fly|confidence)\b|\bnot only\b|(?:\bnot|n't|\bnever) (?:rul\w+ out|excluded?)\b",
    "fr": r"\b(?:pas[- ]de[- ]calais|(?:un|premiers?|faux|grands?|petits?) pas|pas vers|ne (?:en|a|le \d)|n'(?:importe|exclu\w* pas)|non[- ](?:prolif\w+|grata|lieu))\b",
    "de": r"\bnicht (?:nur|zuletzt|auszuschlie(?:ss|ß)en|ausgeschlossen|aus$)\b|\bnicht-\w+",
    "es": r"\bno (?:solo|obstante|prolif\w+|descart\w+)\b",
    "it": r"\bnon (?:solo|grata|prolif\w+|esclud\w+)\b",
    "ru": r"\b(?:не (?:только|менее|более|исключ\w+)|(?:чуть|едва) не)\b",
    "uk": r"\bне (?:лише|тільки|менше|виключ\w+)\b",
    "pl": r"\bnie (?:tylko|mniej|wyklucz\w+)\b",
    "ko": "(?<=[가-힣]) ?없이(?![가-힣])|잘못|연못|못(?:지않|박|난|생긴)|(?:끊임|어이|틀림|흔들림 ?|차질 ?|다름|상관|관계|변함|빠짐|거침|어김|아낌|빈틈|터무니|수|한|더)없|머지않|없[애앤앨앴]|아니라|피아니|투아니|아니메|배제(?:하지|할 수)[는도]? ?[않없]",
    "zh": "[无無](?:人(?:[机機车車船艇潜潛驾駕战戰]|[飞飛]机|作[战戰]|系[统統])|[线線锡錫论論疑辜数數限偿償核]|期徒|[产產][阶階]|障)"
    "|艾未未|前所未|未(?:成年|婚|遂|知|[满滿])|[沉沈淹吞埋出覆][没沒]|[没沒](?:收(?![到回])|落|入)"
    "|未[来來](?![访訪]|[朝俄华華韩韓](?:[访訪参參出]|\\W|$))"
    "|不(?:[断斷](?![绝絕供电電])|[满滿](?!足)|安(?![全排装裝])|同(?!意(?![见見义義]))|足(?!以)|明(?![确確])|[过過](?![问問关關境])|得不|[仅僅法少久幸良测測但论論管错錯锈鏽丹]"
    "|列[颠顛]|勒斯|[扩擴]散|[结結]盟|可抗|可思|排除)|差不多|[永始坚堅毫终終][^，。、 ]{0,3}不(?:[渝移变變]|动摇)|不遗余力|[无無]条件|不懈|[对對了]不起",
    "ja": "不(?:[断正法審祥況良幸運利備測慮振倫信]|満(?!足)|安(?![定全])|足|明(?![確瞭])|動産|思議|具合|発弾|時着)|未(?:来(?!訪)|明|満|成年|婚|亡人|知|遂|踏|曾有)"
    "|無(?:[人線料理事駄償職数残断限敵]|期[懲限]|免許|差別)|(?:少|危|違い|情け|切|やむを得|思いがけ|かもしれ|しか)ない|(?:もて|み|は|こ|か)なし|(?:少|間も|まも|余儀|までも)なく|なく[なすし]"
    "|(?:変わ|揺る|揺るが)[らが]?ぬ|変わらない|(?:揺る|限り|惜しみ|揺るぎ)ない|なし(?=[でにの])|必ず|先ず|(?<![一-龥々])まず|思わず|絶えず|相変わらず|とりあえず|やむを得ず|かもしれず",
}

#: What says no by more than a word: it refuses, or tells what was averted.
NO_IN_OTHER_WAYS = {
    # The verb behind it has another form than without it.
    "en": r"\b(?:(?:does|did)(?:n't| not)|(?:fail(?:s|ed)?|refuse[sd]?|decline[sd]?) to) \w+|\b(?:rules?|ruled) out\b|\b(?:foil|thwart|avert|defuse)(?:s|e?d)?\b",
    "fr": r"\b(?:refuse(?:nt)?|a refuse|ont refuse) (?:de |d')\w+|\b(?:dejou|desamorc)\w+",
    "de": r"\bweiger\w+ sich\b|\b(?:vereitel|entscharf)\w+",
    "pl": r"\bodm(?:awia\w*|owil\w*)\b",
    "es": r"\b(?:se nieg\w+|se neg\w+|rehus\w+) a \w+|\bdescart(?:a|an|o|aron)\b|\b(?:frustr(?:an?|o|aron|ad[oa]s?)|desactiv\w+)\b",
    "ru": r"\bотказ(?:ал\w+|ыва\w+) \w+(?:ть|ться|ти)\b|\bисключ(?:ил[аи]?|ает|ают)\b(?! из)|\bне (?:стан[еу]т|буд[еу]т|намерен\w*|собирае\w+) \w+(?:ть|ться|ти)\b|\b(?:предотвра|обезвре)\w+",
    "it": r"\b(?:rifiut\w+) di \w+|\bne\b.+\bne\b|\bnon (?:\w+ ){1,3}alcun[ao]?\b|\b(?:sventa|disinnesc)\w*",
    # A word of its own before its verb: «방문 안 한다»; before a noun it is a plan or a name, behind one a draft. And what "cannot
    # be" is neither Bulgaria nor unavoidable.
    "ko": "(?<![가-힣])안(?: (?:[해했한할함하가간갈갔와온올왔된될됐돼열연받줄준줘줬쓸쓴써]|보[내낸낼냈]|만[나난날났]|바[꾸꿀꾼뀐]|알[려린릴]|[가-힣]{1,4}(?:다|기로)(?![가-힣]))"
    "|한다|했|하기로|하겠|할|해(?![가-힣])|된다|됐|돼|간다|갔|온다|왔|준다|줬|보(?:낸다|냈|내기로))|[가-힣]?[하되]지[는도]? ?[않못]|거부(?!권)|불(?:참|허|응|가(?![피리사분침결]))",
    # Endings of verbs, and not the same signs within a word or a name.
    "zh": "拒[绝絕]|挫[败敗]|拆除炸[弹彈]",
    "ja": "拒否(?!権)|拒[むみん]|未然に|[わらかがさたなばまえれけげせてねべめ]ぬ(?![いきるぐくりれが])|[わらかがさたなばまえれけげせてねべめきじこ一-龥]ず(?:に|とも|(?![ぁ-ゖー]))",
}

#: Harm to people and things, by language, as patterns of one word each.
HARM = {
    "en": r"hurts?|injur\w+|casualt\w+|deaths?|dead|die[sd]?|kill(?:s|ed)|wound(?:s|ed)|harmed|victims?|fatalit\w+|damaged?",
    "fr": r"bless\w+|victimes?|morte?s?|tuee?s?|meur(?:t|ent)|deces|degats?",
    "de": r"verletzt\w*|verwundet\w*|tote[nr]?|st[aei]rb\w*|gestorben|getotet\w*|opfern?|schaden",
    "es": r"herid\w+|victimas?|muert\w+|muere\w*|fallec\w+|lesionad\w+|danos",
    "it": r"ferit\w+|vittim\w+|mort[oi]|muo(?:re|iono)|decedut\w+|danni",
    "ru": r"пострада\w+|погиб\w*|жертв\w*|ранен\w*|умер\w*|убит\w*|разрушени\w+|ущерб\w*",
    "uk": r"постражда\w+|загин\w+|жертв\w*|поранен\w*|вбит\w*",
    "pl": r"ofiar\w*|rann\w+|zgin\w+|ucierpi\w+|poszkodowan\w+",
    "ko": "피해|부상자?|사상자|사망자?|희생자|숨[져진졌]|다[친쳐쳤]",
    "zh": "[伤傷]亡|死亡|[受死][伤傷]|遇[难難]|[丧喪]生|身亡|[伤傷死]者",
    "ja": "けが人?|負傷者?|死傷者?|死者|死亡|被害|犠牲者",
}
#: … and how a title says that there is none; HARM stands for its words.
NO_HARM = {
    "en": r"\b(?:no|not|none|nobody|no one|zero|without)(?: \w+)?(?: (?:was|were|is|are|been|reported))? HARM\b|\b(?:hurts|injures|kills) (?:no one|nobody|none)\b",
    "fr": r"\b(?:n(?:e |')\w+ (?:fait )?)?(?:pas|aucun\w*|sans)(?: fai\w+)?(?: d[e'])?(?: \w+)?[ ']HARM\b|\bpersonne n'\w+ (?:ete )?HARM\b",
    "de": r"\b(?:kein\w*|niemand\w*|nicht|ohne) (?:\w+ )?HARM\b|\bHARM (?:wurde|wird) niemand\b",
    "es": r"\b(?:no (?:se )?(?:hay|hubo|dej\w+|caus\w+|registr\w+|report\w+)(?: que lamentar)?|ningun\w*|sin|nadie) (?:\w+ )?HARM\b",
    "it": r"\b(?:nessun\w*|non (?:ci sono|fa|si registrano)|senza)[ '](?:\w+ ){0,2}HARM\b",
    "ru": r"\bHARM(?: \w+){0,2} нет\b|\b(?:нет|без) (?:\w+ )?HARM\b|\b(?:никто )?не HARM\b",
    "uk": r"\bHARM(?: \w+)? нема\w*|\b(?:немає?|без) (?:\w+ )?HARM\b|\b(?:ніхто )?не HARM\b",
    "pl": r"\b(?:(?:nikt )?nie(?: ma)?|brak|bez) (?:\w+ )?HARM\b",
    "ko": "(?:인명 ?)?HARM(?: ?사람)?[는은이가도]? ?없",
    "zh": "(?:[无無]|[没沒]有?|未)(?:造成)?(?:人[员員]?)?HARM",
    "ja": "HARM(?:など)?(?:の?(?:情報|報告|確認))?[はがも]?(?:な[しいく]|出ず|おらず|いない|(?:入って|確認されて|報告されて)い(?:ない|ません))",
}
