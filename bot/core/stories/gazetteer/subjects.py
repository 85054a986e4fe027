# ruff: noqa: E501
"""Fields in which states and people have dealings: what an agreement, talks, a delegation or a ban is about."""

#: Joined to the things of `things`: the fields that no other thing stands for.
SUBJECTS = """
fisherman: fishing, pollock, fish catch*, catch quota*, fishing quota*, peche maritime, de peche, la peche, halieutique*, рыбн*, рыбохозяйств*, росрыболовств*, минта*, квот* на вылов, вылов, вылова, рибальств*, рибн*, 수산, 명태, 어획, 조업, fischfang*, fangquote*, fischerei*, fischquote*, pesca, pesquera*, cuotas de pesca, captura de, pescherecc*, 渔业, 漁業, 捕鱼, 捕撈, 水産, 漁獲, 明太, スケトウダラ
justice: legal assistance, legal aid, judicial, justice ministr*, ministry of justice, entraide judiciaire, judiciaire*, правов* помощ*, минюст*, министерств* юстиции, министр* юстиции, юстици*, правосуди*, 사법, 법무, 법률 지원, rechtshilfe*, justizminist*, justizzusammen*, asistencia judicial, judiciales, asistencia legal, giudiziari*, 司法, 法務
crime: crime-fighting, law enforcement, organized crime, organised crime, lutte contre la criminalite, criminalite, преступност*, правоохранит*, злочинн*, 범죄 예방, 범죄 대응, 범죄 퇴치, 치안, kriminalitat*, verbrechensbekampf*, criminalidad, delincuencia, crimen organizado, criminalita, 犯罪対策, 打击犯罪, 治安, 执法
health: health, healthcare, health-care, sanitary, sante, sanitaire*, здравоохран*, минздрав*, медицин*, охорон* здоров*, моз украини, 보건, 의료, 위생, gesundheit*, salud, sanidad, sanitari*, salute, sanita, 卫生, 衛生, 保健, 医疗, 醫療, 厚生
postal: mail service*, parcel*, parcels, postaux, postales, postale*, colis, почта, почты, почте, посылк*, поштов*, 우편, 소포, postverkehr*, postdienst*, postabkommen, postwesen, paketverkehr, servicio postal, correo postal, paqueteri*, servizi postali, 邮政, 郵政, 郵便, 邮件, 小包
education: education, educational, enseignement, educatif*, educative*, образован*, минобр*, просвещен*, минпросвещ*, педагог*, освіт*, 교육, bildung*, educacion, educativ*, istruzione, 教育
culture: cultural, culture, cultures, culturel*, культур*, минкультур*, 문화, kultur*, kulturell*, cultura, culturales, culturali, 文化
science: science, sciences, scientific, science and technology, scientifique*, наука, науки, науке, научн*, научно-техн*, наук, 과학, 과학기술, wissenschaft*, ciencia*, cientific*, scienza, scientific*, 科学, 科學, 科技
aviation: aviation, air service*, air traffic, air transport, direct flights, aviation civile, transport aerien, liaison aerienne, авиасообщ*, авиаци*, воздушн* сообщ*, росавиац*, авіац*, 항공, luftverkehr*, luftfahrt*, aviacion, transporte aereo, aviazione, trasporto aereo, 航空, 民航, direktflug*, direktfluge*, 直行便, 直航
shipping: shipping, maritime transport, seaport*, sea transport, merchant shipping, transport maritime, maritimes, судоходств*, морск* перевоз*, морск* транспорт*, морск* порт*, судноплав*, 해운, 해상운송, 해상 운송, 항만, schifffahrt*, seeschifffahrt*, seeverkehr*, transporte maritimo, navegacion, trasporto marittimo, 海运, 航运, 海運, 航運
transport: transport, transports, transportation, logistics, logistique, транспорт*, минтранс*, логистик*, 운송, 물류, 교통, 운수, verkehr, verkehrsminister*, transport*, logistik*, transporte*, logistica, trasport*, 运输, 運輸, 交通运输, 物流, 輸送
labour: труд, труда, труде, arbeitskraft*, labour*, labor, workforce, guest worker*, labour ministry, main-d'oeuvre, трудов*, минтруд*, занятост*, трудов* миграц*, рабоч* сил*, 노동, 고용, 근로, 노무, arbeitsmarkt*, arbeitsminister*, beschaftigung*, laboral*, empleo*, mano de obra, manodopera, 劳务, 劳动, 就业, 労働, 雇用
customs: customs, douane*, douanier*, таможн*, таможен*, митн*, 세관, 관세청, 통관, zollwesen, zollbehord*, zollabkommen, zollzusammen*, aduan*, dogan*, 海关, 海關, 税関, 通関
banking: banking, payment system*, payments, bancaire*, paiements, банковск*, платежн*, расчетов в, банківськ*, 금융, 결제, 은행, bankwesen, bankenabkommen, zahlungsverkehr*, zahlungssystem*, bancari*, sistema de pagos, 银行业, 金融, 支付, 結算, 决済, 決済, 结算
double_citizenship: dual nationality, double nationalite, двойно* гражданств*, подвійн* громадян*, громадянств*, 이중국적, 복수국적, doppelstaat*, doppelte staats*, doble nacionalidad, nacionalidad, doppia cittadinanza, 双重国籍, 二重国籍
land: agriculture*, agrarian, crop*, агропром*, аграрн*, минсельхоз*, сельскохоз*, сільськ*, 농업, 축산, 농산물, agrar*, agraria*, agropecuari*, cultivos, 农产品, 農業, 農産
forest: forestry, logging, sylviculture, forestier*, лесозаготов*, лесопромышл*, рослесхоз*, лісов*, 임업, 벌목, forstwirt*, forstwesen, abholzung, silvicultura, forestal*, forestali, 林业, 林業, 伐木
energy: energy, energie, energies, energetique*, энергетик*, энергетич*, минэнерго, енергет*, 에너지, 전력, energiepolit*, energieabkommen, energieminister*, energiezusammen*, energia, energetic*, 能源, エネルギー
nuclear_energy: nuclear energy, nuclear power, civil nuclear, atomic energy, rosatom, energie nucleaire, nucleaire civil, атомн* энерг*, мирн* атом*, росатом*, атомн* электро*, атомн* станц*, 원자력, 원전, kernenergie*, atomenergie*, kernkraft*, energia nuclear, energia nucleare, 核能, 原子力, 核电
water: water resources, water supply, ressources en eau, водн* ресурс*, водоснабж*, 수자원, 상수도, wasserwirtschaft*, wasserversorg*, recursos hidricos, risorse idriche, 水资源, 水利, 水資源
sport: athlete*, athletes, спортсмен*, 선수단, sportler*, deportistas, atlet*, 运动员, 選手団, sport, sports, sporting, sportif*, sportive*, спорт, спорта, спорту, спортом, спорте, спортивн*, минспорт*, 체육, 스포츠, sportzusammen*, sportminister*, sportabkommen, deportes, deportiv*, sportiv*, 体育, 體育, スポーツ
youth: youth, young people, jeunesse, молодеж*, росмолодеж*, молод*, 청년, 청소년, jugend*, jugendpolitik, juventud, gioventu, 青年, 青少年
media: news agenc*, news agency, journalis*, mass media, agences de presse, сми, информагентств*, журналист*, 언론, 기자동맹, nachrichtenagentur*, medienzusammen*, medien, agencias de noticias, agencia de noticias, medios de comunicacion, periodismo, agenzie di stampa, agenzia di stampa, giornalis*, 媒体, 媒體, 新闻合作, メディア, 報道機関
language: russian language, korean language, language teaching, language institute, langue russe, langue coreenne, русск* язык*, русского языка, корейск* язык*, изучени* русского, 러시아어, 조선어, 한국어 교육, russischunterricht, russische sprache, russischen sprache, koreanische sprache, idioma ruso, lengua rusa, lingua russa, 俄语, 俄語, ロシア語, 朝鮮語
archives: archive, archives, archival, archivist*, архив*, росархив*, архів*, 기록보관, 기록물, 문서고, 사료, archiv, archiven, archivwesen, archivos, archivi, 档案, 檔案, 公文書, アーカイブ
weather: meteorolog*, hydrometeorolog*, weather service*, weather data, гидрометеоролог*, росгидромет*, метеоролог*, метеослужб*, гідромет*, 기상, 수문기상, wetterdienst*, wetterdaten, meteorologi*, meteorologic*, 气象, 氣象, 気象
disaster_relief: disaster relief, disaster response, emergency situations, emergencies ministry, emergency management, civil defence, civil defense, situations d'urgence, protection civile, secours en cas de, мчс, чрезвычайн* ситуац*, ликвидац* чрезвычайн*, надзвичайн* ситуац*, 재난, 비상사태부, 긴급상황, 구난, katastrophenschutz*, katastrophenhilfe*, zivilschutz*, emergencias, proteccion civil, protezione civile, 应急管理, 紧急情况部, 救灾, 防災, 災害救助, 非常事態省
veterinary: veterinar*, animal health, phytosanit*, quarantine control*, veterinaire*, ветеринар*, россельхознадзор*, фитосанитар*, 수의, 동물 방역, 검역, tiergesundheit*, tierarzt*, tiermedizin*, tierseuchen*, sanidad animal, fitosanitari*, 兽医, 獸醫, 獣医, 动物检疫, 検疫
environment: ecology, ecological, nature conservation, nature protection, wildlife, ecologie, ecologique*, protection de la nature, охран* природы, 환경 보호, 환경보호, 환경성, 국토환경, окружающ* сред*, минприрод*, довкілл*, 생태, 자연보호, umweltschutz*, umweltfragen, umweltminister*, naturschutz*, ecologia, medioambient*, proteccion de la naturaleza, protezione della natura, 环境保护, 生态, 自然保護
standards: standardi*, standards, metrology, certification, normalisation, metrologie, стандартизац*, метролог*, росстандарт*, сертификац*, 표준, 규격, 계량, normung*, standardisier*, metrologi*, eichwesen, zertifizierung, normalizacion, normas tecnicas, metrologia, certificacion, 标准化, 計量, 计量, 標準化, 規格
investment: investment protection, protection of investments
taxation: accord fiscal, convention fiscale, accords fiscaux, fiscalite, fiscalidad, acuerdo fiscal, double taxation, tax evasion, налогообложен*, двойн* налог*, double imposition, оподаткуван*, 이중과세, doppelbesteuer*, doble imposicion, doble tributacion, doppia imposizione, 双重征税, 二重課税, 租税
telecoms: telecom*, communications ministry, mobile network*, telecommunication*, минцифр*, минсвяз*, телекоммуник*, 통신망, 정보통신, 체신, telekommunik*, digitalisier*, telecomunic*, 通信網, 电信, 電信
mining: bergbaudelegation*, mining, minerals, mineral resources, subsoil, geology, geological, miniere*, minier, geologi*, недр*, геолог*, полезн* ископаем*, роснедр*, надр, 광물, 지하자원, 광업, 지질, bergbau*, rohstoff*, mineria, minera, minero, mineros, minerales, mineral*, geologia, minerari*, 矿产, 矿业, 鉱物, 鉱業, 地質, 地质
statistics: statistics agency, statistics service, росстат*, статистическ* служб*, 통계국, statistikamt, 统计局
book: publishing, publishers, book publishing, книгоиздан*, издательств*, 출판, verlagswesen, 出版
film: cinematograph*, film industry, кинематограф*, киноиндустр*, filmindustrie, filmwesen, cinematograf*
women_union: women's union, women's organi*, unions de femmes, союз* женщин, женск* союз*, 여성동맹, 녀성동맹, frauenverband*, frauenbund*, union de mujeres, 妇女联合会, 妇联, 女性同盟
trade_union: trade union*, labour union*, syndicat*, syndical*, профсоюз*, профспілк*, 직업동맹, 직맹, 노동조합, gewerkschaft*, sindicat*, sindical*, sindacat*, 工会, 労働組合, 職業同盟
shellfish: 게 수입, 대게, krabben, cangrejo*, granchi*, カニ, 蟹
textile: textile*, текстил*, швейн*, 섬유, 피복
construction_materials: building materials, construction industry, стройматериал*, минстро*, строительн* отрасл*, 건설 부문, 건설성, 건재, bauwesen, bauwirtschaft, materiales de construccion, 建材, 建設業
cosmetics: cosmetic*, cosmetique*, космети*, 화장품, kosmetik*, 化妆品, 化粧品
espionage: spying, spied, espionage, espionnage, шпионаж*, шпигун*, spionage*, espionaje, spionaggio
train: железн* дорог*, железными дорогами, railroad*, залізниц*, schienenverkehr*, ferroviario*
space: outer space, on space, sur l'espace, espacio exterior, space agenc*, space cooperation, agreement on space, cooperation in space, exploration of space, roscosmos, роскосмос*, exploration spatiale, 항공우주, weltraum*, 航天局
stamps: postage stamp*, stamps, stamp, timbres, марок, почтов* марк*, 우표, briefmark*, sellos, francobolli, 邮票, 郵票, 切手
icons: icons, icones, икон, иконы, 성화, 이콘, ikonen, iconos religiosos, 圣像, イコン
coal: sul carbone, di carbone, del carbone, sobre carbon, de carbon, del carbon, el carbon, carbon norcoreano, carbon ruso, вугілл*
visa: 査証, 비자 협
treason: treason, haute trahison, trahison, госизмен*, измен* родине, держзрад*, 반역, 국가반역, hochverrat, landesverrat, traicion, tradimento, 叛国, 反逆
"""

#: Which of the things and acts belong to which field, and behind "<" the wider fields that it is part of: talks on
#: energy may be those on coal, and those on coal are not those on gas.
FIELDS = """
fishing < trade: t:fisherman t:fish t:shellfish
extradition < justice crime: a:extradite
justice: t:justice t:prosecutor
crime < justice: t:crime t:police t:gang
drugs < crime: t:drug
smuggling < crime: a:smuggle
fraud < crime: t:fraud t:laundering
corruption < crime: t:corruption
terror < crime: t:terror
spying < crime: t:espionage t:intelligence t:treason
health: t:health t:hospital t:doctor t:nurse t:medicine t:vaccine t:virus t:cancer
post: t:postal
education: t:education t:school t:university t:teacher t:textbook a:train_people
culture: t:culture
film < culture: t:film
music < culture: t:music t:orchestra
museum < culture: t:museum
painting < culture: t:painting
books < culture: t:book t:library
photo < culture: t:photo
stage < culture: t:theatre t:ballet t:opera t:circus t:dance
tourism: t:tourist
science: t:science t:scientist t:laboratory
space < science: t:space t:satellite t:telescope
transport < trade: t:transport
railways < transport: t:train
roads < transport: t:road t:bridge
aviation < transport: t:plane t:airport t:aviation
shipping < transport: t:ship t:port t:ferry t:shipping
labour: t:labour t:worker t:wages t:trade_union
customs < trade: t:customs t:tariff
banking < trade: t:bank t:banking t:loan
insurance < trade: t:insurance
tax < trade: t:tax t:taxation
investment < trade: t:investment a:invest
visas: t:visa t:passport
citizenship: t:citizenship t:double_citizenship
migration: t:migrant
farming < trade: t:land t:grain t:rice t:livestock t:poultry t:pig t:potato t:soy t:vegetable t:fruit t:fertiliser
veterinary < farming health: t:veterinary
forestry < trade ecology: t:forest t:timber
energy < trade: t:energy t:power_plant
coal < energy mining: t:coal
oil < energy: t:oil t:fuel
gas < energy: t:gas
electricity < energy: t:electricity
nuclear_energy < energy: t:nuclear_energy t:reactor t:nuclear
mining < trade: t:mining t:mine t:gold t:copper
steel < trade: t:steel
textiles < trade: t:textile
food < trade farming fishing: t:food
stamps: t:stamps
icons < culture church: t:icons
cosmetics < trade: t:cosmetics
building < trade: t:construction_materials
water < ecology: t:water
sport: t:sport t:football t:basketball t:volleyball t:ice_hockey t:wrestling t:boxing t:martial_arts t:olympic t:ski t:chess
youth: t:youth
media: t:media t:newspaper t:tv t:radio
language < education culture: t:language
archives: t:archives
weather: t:weather
disaster < aid: t:disaster_relief t:firefighter a:rescue
aid: t:aid
ecology: t:environment t:pollution t:climate
standards < trade: t:standards
pensions: t:pension
telecoms: t:telecoms t:internet t:mobile_network t:ai t:software t:computer
statistics: t:statistics
women: t:women_union
parliament: t:parliament
church: t:church
trade: t:trade t:economy
quake < aid disaster: a:quake
flood < aid disaster: a:flood
fire < aid disaster: a:fire
crash < aid disaster: a:crash
"""

#: Goods of the gazetteer that are each a field of its own, within trade.
TRADED = """
bread sugar salt milk cheese butter egg meat sausage wine beer spirits coffee tea cocoa honey olive_oil cooking_oil ice_cream
noodles tobacco aluminium nickel diamond lithium rare_earths uranium paper cement pesticide shoes toy furniture perfume
jewellery clock chip battery tyre glass chemicals fur mushroom truck motorcycle bicycle
"""
