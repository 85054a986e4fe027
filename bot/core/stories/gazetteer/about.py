# ruff: noqa: E501
"""Words by which a title says what an act is about: "agreement on", «делегация министерства», "…협정", by language.

`FRAMES` are what is about something, `LINKS` stand between it and its subject, `ENDS` end the subject, and `EMPTY` is
said of any subject: "cooperation", "the field of", "new", and what is done with an agreement. A star stands for any
ending; a language without a line is not read so.
"""

FRAMES = """
en: agreement*, accord, accords, deal, deals, pact, pacts, treaty, treaties, memorand*, mou, protocol*, contract*, convention, talks, negotiation*, consultation*, discussion*, dialogue, meeting*, conference, forum, seminar, session, commission, committee, delegation*, ministry, ministries, minister*, law, laws, bill, bills, decree*, ban, bans, banned, embargo, exhibition*, fair, festival*, week, days, exports, export, imports, import, supply, supplies, shipment*, deliver*, sale, sales, purchase*, cooperat*, agree, agrees, agreed, condolence*, programme*, roadmap, experts, specialists, department, jailed, jails, sentence*, convict*, fined, fines
fr: accord, accords, memorand*, protocole*, convention*, traite*, pacte, contrat*, pourparlers, negociation*, consultation*, discussion*, entretien*, dialogue, reunion, conference, forum, seminaire, commission, comite, delegation*, ministere, ministre*, loi, projet de loi, decret, interdi*, embargo, exposition, foire, festival, amende, semaine, journees, exportation*, importation*, livraison*, vente*, achat*, coopera*, cooper*, condoleances, programme, experts, condamn*
ru: соглашен*, договор*, меморандум*, протокол*, конвенц*, пакт*, контракт*, переговор*, консультац*, диалог*, встреч*, заседани*, комисси*, комитет*, делегац*, министерств*, министр*, закон*, указ, указа, запре*, выставк*, ярмарк*, фестивал*, форум*, конференц*, семинар*, недел*, дни, экспорт*, импорт*, ввоз*, вывоз*, поставк*, продаж*, закупк*, сотруднич*, соболезнован*, программ*, специалист*, эксперт*, осужд*, осудил*, приговор*, оштраф*
uk: угод*, договор*, меморандум*, протокол*, переговор*, консультаці*, зустріч*, засіданн*, комісі*, делегаці*, міністерств*, міністр*, закон*, заборон*, виставк*, форум*, експорт*, імпорт*, поставк*, постачан*, співпрац*, співробітниц*, співчутт*
de: abkommen, vertrag, vertrage, vereinbarung*, memorandum, protokoll, protokolle, pakt, gesprach*, verhandlung*, konsultation*, treffen, konferenz, kommission, komitee, delegation*, ministerium, minister, ministerin, gesetz, gesetze, verbot, verbietet, ausstellung, messe, festival, woche, export, exporte, exporten, import, importe, importen, lieferung*, verkauf, kauf, zusammenarbeit, kooperation, einfuhr, ausfuhr, beileid, programm, experten, verurteilt
es: acuerdo*, memorand*, protocolo*, convenio*, tratado*, pacto, contrato*, conversaciones, negociacion*, consulta*, dialogo, reunion, conferencia, foro, comision, comite, delegacion*, ministerio, ministro, ministra, ley, prohib*, embargo, exposicion, feria, festival, semana, exportacion*, importacion*, suministro*, venta*, compra*, coopera*, condolencias, pesame, programa, expertos, condena*, multa*
it: accordo, accordi, memorandum, protocollo, convenzione, trattato, patto, contratto, colloqui, negoziat*, consultazion*, dialogo, riunione, conferenza, forum, commissione, comitato, delegazion*, ministero, ministro, ministra, legge, vieta*, divieto, embargo, mostra, fiera, festival, settimana, esportazion*, importazion*, fornitur*, vendita, acquisto, coopera*, condoglianze, cordoglio, programma, esperti, condanna*
ko: 협정, 협약, 조약, 양해각서, 합의서, 의정서, 계약, 회담, 협의, 회의, 대표단, 위원회, 장관, 법안, 금지, 전시회, 전람회, 축전, 주간, 수출, 수입, 협력, 교류, 공급
ja: 協定, 条約, 覚書, 議定書, 契約, 合意, 会談, 協議, 会議, 代表団, 委員会, 大臣, 法案, 禁止, 展覧会, 展示会, 輸出, 輸入, 協力, 交流, 供給, 禁輸
zh: 协定, 协议, 条约, 备忘录, 议定书, 合同, 会谈, 磋商, 谈判, 会议, 代表团, 委员会, 部长, 法案, 禁止, 展览, 出口, 进口, 合作, 交流, 供应, 協定, 協議, 條約, 備忘錄, 會談, 代表團
"""

#: Words behind which the subject follows; in Russian and Ukrainian the genitive does without.
#: Those that are verbs: before them stands who does it.
DONE = """
en: banned, agree, agrees, agreed, cooperat*, deliver*, jail*, sentenc*, convict*, fined, fines
ru: приговор*, осуди*, осужд*
uk: засуд*
"""

LINKS = """
en: on, over, about, regarding, concerning, for, of, against
fr: sur, de, des, du, d, concernant, relatif, relative, pour, matiere, domaine, contre
ru: о, об, обо, по, на, за, области, сфере
uk: про, щодо, з, на, за, галузі, сфері
de: uber, zu, zur, zum, fur, bereich, gebiet, von, wegen
es: sobre, de, del, materia, para, por, contra
it: su, sul, sulla, sui, sulle, sull, di, d, del, dell, della, dei, delle, materia, per, contro
"""

ENDS = """
en: in, at, during, after, amid, as, while, when, ahead, before, between, with, by, from, into, despite, to, says, say, following, until, under
fr: a, au, aux, en, lors, apres, avant, entre, avec, par, pendant, malgre, selon, chez, dans
ru: в, во, с, со, при, после, перед, до, между, из, от, к, на фоне, во время, через, что, как, и-за
uk: в, у, при, після, перед, до, між, із, від, під, що, як
de: in, im, bei, nach, vor, zwischen, mit, wahrend, trotz, aus, durch, an, am
es: en, a, al, durante, tras, antes, entre, con, segun, ante
it: in, a, al, alla, nel, nella, durante, dopo, prima, tra, fra, con, dal, dalla, secondo
"""

EMPTY = """
en: cooperation, co-operation, cooperating, field, fields, area, areas, sphere, sector, issue*, matter*, number, series, package, range, relations, ties, partnership, friendship, develop*, further, strengthening, expan*, mutual, bilateral, joint*, new, key, major, landmark, historic, intergovernmental, inter-governmental, interagency, working, group, high-level, trilateral, annual, first, second, third, fresh, draft, framework, comprehensive, strategic, sideline*, ceremony, visit*, summit, government*, state, official*, national, plan, plans, project*, sign*, ink*, reach*, strike*, seal*, conclu*, clinch*, finali*, ratif*, approv*, back, backs, backed, hail*, endors*, announc*, initial*, exchang*, pass*, adopt*, impos*, lift*, extend*, renew*, end, ends, ended, open*, hold*, held, host*, receiv*, welcom*, meet*, met, greet*, send*, sent, lead*, head*, boost*, rais*, cut*, halt*, resum*, begin*, began, start*, increas*, deepen*, strengthen*, discuss*, propos*, prepar*, arriv*, visit*, years, year, months, month, day, leader*, side*, two, three, four, five, six, several, many, a, an, this, that, these, those, such, both, all, last, next, recent, their, its, his, the, and, some, more, region*, good, goods, product*, implementation, possible, possibilit*, situation, crisis, peace, future, details, documents, document, it, he, she, they, which, charge*, prison, jail, outbound, inbound, less, than, overall, total, shipments
fr: la, le, les, l, un, une, ce, cet, cette, ces, plusieurs, deux, trois, quatre, cooperation, domaine*, matiere, question*, serie, ensemble, relations, liens, partenariat, amitie, developpe*, renforce*, mutuel*, bilatera*, conjoint*, nouve*, majeur, historique, intergouvernement*, mixte, travail, groupe, premier*, deuxieme, cadre, global*, strategique*, marge, ceremonie, visite*, sommet, gouvernement*, etat, officiel*, national*, plan*, projet*, sign*, ratifi*, approuv*, annonc*, adopt*, tien*, ouvr*, recoi*, rencontr*, an, ans, mois, jour*, leur*, mise, oeuvre, prison, suite, apres, plus, moins, camp, camps, colonie, penitentiaire*, reclusion, detention, hausse, baisse
ru: сотруднич*, взаимодейств*, област*, сфер*, вопрос*, ряд, ряда, пакет*, отношен*, связ*, партнерств*, дружб*, развит*, укреплен*, расширен*, взаимн*, двусторонн*, совместн*, нов*, крупн*, историческ*, межправ*, межвед*, рабоч*, групп*, перв*, втор*, трет*, проект*, рамочн*, всеобъемл*, стратегическ*, полях, итог*, церемон*, визит*, саммит*, правительств*, государств*, официальн*, план*, подпис*, заключ*, ратифиц*, одобр*, приня*, провел*, прове*, прош*, прохо*, нача*, заверш*, состоя*, откр*, прибы*, посет*, обсуд*, договорил*, выраз*, направ*, отправ*, готов*, лет, год*, месяц*, день, стран*, сторон*, две, два, три, четыре, пять, несколько, этот, эта, это, своих, их, и, за, реализац*, приглашен*, слов*, данн*, сообщени*, поруч*, уровн*, высок*, продукц*, товар*, ситуац*, глав*, года, год, колони*, тюрьм*, лишени*, свободы, заключени*, гражданин*, жител*
uk: співробітниц*, співпрац*, галуз*, сфер*, питан*, відносин*, партнерств*, розвит*, спільн*, нов*, міжуряд*, проект*, підпис*, уклад*, ратифік*, схвал*, провел*, прибул*, рок*, сторон*, та, і, й
de: zusammenarbeit, kooperation*, bereich*, gebiet*, frage*, reihe, paket, beziehung*, partnerschaft*, freundschaft*, entwicklung, ausbau, vertiefung, starkung, gegenseitig*, bilateral*, gemeinsam*, neu*, historisch*, regierungs*, rahmen*, zusatz*, erst*, zweit*, umfassend*, strategisch*, rande, zeremonie, besuch*, gipfel*, staat*, offiziell*, national*, plan*, projekt*, unterzeichn*, fuhr*, halt, halten, schliess*, schließ*, ratifizier*, billig*, verabschied*, eroffn*, jahre*, monat*, tag*, und, die, der, das, den, dem, des, ein, eine, einen, einem, einer, ihre, aussen, außen, premier, ministerprasident*, haft, gefangnis*, lagerhaft, straflager
es: cooperacion, ambito, materia, cuestion*, serie, paquete, relacion*, lazos, asociacion, amistad, desarrollo, fortalec*, mutu*, bilateral*, conjunt*, nuev*, historic*, intergubernamental*, mixta, grupo, trabajo, primer*, segund*, marco, integral, estrategic*, margen, ceremonia, visita*, cumbre, gobierno*, estado, oficial*, nacional*, plan*, proyecto*, firm*, ratific*, aprueb*, aprob*, adopt*, celebr*, ano, anos, mes*, dia*, el, la, los, las, un, una, unos, varios, dos, tres, cuatro, este, esta, su, sus, y, prision, carcel, mas, menos
it: cooperazione, settore, materia, question*, serie, pacchetto, relazion*, legami, partenariato, amicizia, sviluppo, rafforz*, reciproc*, bilateral*, congiunt*, nuov*, storic*, intergovernativ*, mista, gruppo, lavoro, prim*, second*, quadro, strategic*, margine, cerimonia, visita*, vertice, governo, stato, ufficial*, nazional*, piano, progett*, firm*, ratific*, approv*, adott*, tien*, ann*, mes*, giorn*, il, la, i, le, gli, l, un, uno, una, alcuni, due, tre, quattro, e, carcere, prigione, anni, piu, meno
ko: 협력, 정부간, 정부, 공동, 양국, 쌍무, 새로운, 신규, 체결, 서명, 조인, 평양서, 모스크바서, 상호, 포괄적, 전략적, 동반자, 관계, 분야, 관한, 관련, 대한, 위한, 고위급, 실무, 당국, 친선, 확대, 강화, 제1차, 제2차, 정상, 국가, 방문, 도착, 개최, 간, 및, 한, 등, 에서, 북한, 러시아, 북러, 조러, 러북, 외무, 외무상, 외무장관, 외교, 국방, 장관, 열려, 열린, 진행
ja: 協力, 政府間, 政府, 共同, 両国, 二国間, 新, 新たな, 締結, 署名, 調印, 相互, 包括的, 戦略的, 関係, 分野, 関する, 関連, 実務, 高官, 友好, 拡大, 強化, 首脳, 訪問, 到着, 開催, 外相, 外務, 両, 第, 回
zh: 在, 和, 与, 及, 合作, 政府间, 政府, 联合, 两国, 双边, 新, 签署, 签订, 缔结, 相互, 全面, 战略, 关系, 领域, 关于, 有关, 高级, 友好, 扩大, 加强, 首脑, 访问, 抵达, 举行, 外长, 双方, 达成, 間, 簽署, 的, 就
"""

#: Languages whose subject may stand in front: "fisheries agreement", «рыболовное соглашение», "Fischereiabkommen".
BEFORE = ("en", "ru", "uk", "de")
#: … and behind without a link: "accord halieutique", «экспорт угля», "acuerdo pesquero".
BEHIND = ("fr", "es", "it", "ru", "uk")

#: German compounds of a subject and a frame.
COMPOUND = (
    r"(\w{4,}?)s?(?:abkommen|vertrag|vertrages|vereinbarung\w*|gesprache\w*|verhandlungen|ministerium\w*|ministern?|ministerin"
    r"|delegation\w*|gesetz\w*|verbot\w*|ausstellung\w*|exporte?n?|importe?n?|zusammenarbeit|kooperation|kommission\w*"
    r"|lieferung\w*|einfuhr\w*|ausfuhr\w*|memorandum|protokolle?)"
)
