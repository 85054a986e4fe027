# ruff: noqa: E501
"""What a text calls itself in its title, by who published it and of when: the words that titles of series are made of."""

#: Folded, a star stands for any ending. A formula has one of the first words, and beside names and dates only these.
WORDS = {
    "en": (
        "statement* release report article commentary comment comments answer* briefing* conference message* greetings greeting sympathy condolence* readout* remarks transcript guidance conversation call meeting reply summary headline* editorial* review digest update updates schedule speech inspects",
        "press full text joint congratulatory issued international analyst presidential spokesperson defense brief wreath* letter* speech* policy korean official public daily weekly regular noon department* news national external domestic world major newspaper* dailies today week latest situation defence defense intelligence attributable issued sends sent receives received gives gave field various sectors telephone phone question* put raised kcna tass yonhap respected dear comrade general secretary minister* ministry* foreign affairs president premier prime chief director vice deputy spokesperson* spokesman spokeswoman office security council permanent members counterpart state leader king house white bureau central committee c wpk",
    ),
    "fr": (
        "communique* compte declaration* point discours message* entretien titres agenda revue resume",
        "presse rendu conseil essentiel conjoint* h00 gmt texte integral telephonique principaux actualite jour journee semaine porte parole ministre* ministere* affaires etrangeres europe president* republique federation premier secretaire general",
    ),
    "ru": (
        "брифинг* комментари* ответ* заявлени* встреч* разговор* поздравлени* соболезновани* приветстви* телеграмм* сводк* обзор* анонс* выступлени* интервью главное видео сообщени* совещани* указ* обстановк* оперативн*",
        "официальн* правительств* членами подписан* информаци* генштаб* газете сутки представител* министр* министерств* мид иностранных дел департамент* информации печати вопрос* сми телефонн* рабоч* полный текст пресс день ночь недел* итог* сегодня утро вечер посл* посол чрезвычайн* полномочн* заместител* президент* премьер* председател* государственн* секретар* глав* губернатор* оборон* минобороны ход* проведени* специальн* военн* операции состоянию постоянными членами совета безопасности",
    ),
    "de": (
        "erklarung* pressekonferenz* regierungspressekonferenz* presseerklarung* mitteilung* pressemitteilung* wortlaut telefonat* rede themen uberblick nachrichtenuberblick",
        "politik dpa auswartig* amt* sprecher* minister* prasident* tag* woche",
    ),
    "es": (
        "declaracion* comunicado* rueda conversacion discurso mensaje agenda titulares temas resumen",
        "prensa conjunt* telefonica texto integro dia semana agencia ministro* ministerio presidente* portavoz exteriores principales",
    ),
}
#: The same, as patterns, in languages that do not part their words.
SIGNS = {
    "ko": (
        r"담화|론평|논평|브리핑|대답|성명|축전|위문전문|조전|공보|사설|칼럼|헤드라인|단신|현지지도|현지에서료해|료해|전화통화|주요일정|회견",
        r"[가-힣]{2,4}(?= (?:대변인|장관|차관))|대변인|정례|국방성|외무상|국방상|국무위원장|총비서|보도국|대통령실|합참|장관|차관|주요|오늘|이 시각|외무성|외교부|통일부|국방부|중앙통신사?|기자|질문|내각총리|부문|사업|여러|경애하는|동지|께서|현지에서|보내시였다|오늘의|통일|외교|국방|부부장|부장|조선|중앙위원회|로동당|노동당",
    ),
    "ja": (
        r"会見|談話|論評|動静|声明|電話会談|速報まとめ|日程",
        r"[0-9]+[年月日]|[^\W\d]{2,3}(?=外務大臣|官房長官|防衛大臣|首相)|定例|午前|午後|記者|外務|大臣|首相|官房長官|報道官|記録|臨時|朝鮮中央通信",
    ),
    "zh": (
        r"记者会|声明|评论|答记者问|谈话|例行|通电话|贺电",
        r"[0-9]+[年月日]|外交部|发言人(?:[^\W\d]{2,3}(?=主持|就|答|$))?|主持|例行|中央通讯社|国防部|就|答",
    ),
}
#: Behind it stands who speaks, whom no list may know.
BEFORE_NAMES = frozenset("by of secretary minister spokesperson spokesman president premier par".split())
