# ruff: noqa: E501
"""Words for what the news is about: what an agency writes of every day."""

#: Joined to the things of the modules beside this one.
OFTEN = """
eastsea: японским морем, японскому морю, sea of japan, east sea, mer du japon, mer de l'est, японского моря, японское море, японском море, восточного моря, 동해, 일본해, 日本海, japanisch* meer, mar del japon, mar del giappone
yellowsea: yellow sea, west sea, mer jaune, желтого моря, желтое море, 서해, 황해, 黄海
missile: missile*, rocket*, projectile*, roquette*, fusee*, engins balistiques, engin balistique, ракет*, снаряд*, 미사일, 로켓, 발사체, rakete*, misil*, cohete*, missil*, razz*, 导弹, 導彈, 火箭, ミサイル, ロケット, kurzstreckenrakete*, mittelstreckenrakete*, langstreckenrakete*, interkontinentalrakete*, boden-luft-rakete*, proyectil*
ballistic: ballist*, баллист*, 탄도, balist*, 弹道, 弾道
cruise: cruise missile*, missile* de croisiere, крылат*, 순항, marschflugk*, crucero, da crociera, 巡航
nuclear: nuclear*, nuclea*, atomic, ядерн*, атомн*, 핵무기, 핵실험, 핵무장, 핵폐기, 핵탄두, 비핵화, 핵개발, 원자력, 원전, atom*, nuklear*, 核武, 核试, 核兵, 原子力, 核弹, 核実験, 核兵器
satellite: satellite*, спутник*, 위성, satellit*, satelit*, 卫星, 衛星
drone: drone*, uav, uavs, беспилот*, дрон*, бпла, 드론, 무인기, drohne*, 无人机, 無人機, ドローン, dron, droni, kampfdrohne*
weapon: weapon*, arms, munition*, ammunition, artiller*, shells, arme, armes, armement*, obus, оруж*, боеприпас*, вооружен*, снарядов, снаряды, снарядами, снарядам, 무기, 탄약, 포탄, 군수, 무장, waffe*, arma, armas, armi, 武器, 弹药, 军火, 弾薬, 兵器, municion*
ship: ship, ships, vessel*, warship*, destroyer*, navire*, bateau*, fregate*, корабл*, судно, суда, судне, судном, судну, эсмин*, катер*, 함정, 군함, 선박, 구축함, 함대, schiff*, zerstorer, kriegsschiff*, barco*, buque*, nave, navi, 舰, 军舰, 船, 驱逐舰, 駆逐艦, 艦, destructor, destructores, cacciatorpediniere
submarine: submarine*, sous-marin*, подводн*, подлодк*, 잠수함, u-boot*, submarin*, sottomarin*, 潜艇, 潜水艦
plane: plane, planes, aircraft*, jet, jets, airliner, flight, avion*, vol direct, самолет*, рейс, рейса, рейсы, 비행기, 항공기, 여객기, 전투기, 항공편, flugzeug*, flug, aereo, aerei, volo, vuelo*, 飞机, 航班, 客机, 航空機, 飛行機
helicopter: helicopter*, helicoptere*, вертолет*, 헬기, 헬리콥터, hubschrauber*, helicoptero*, elicotter*, 直升机, ヘリ
train: train, trains, railway*, rail, ferroviaire*, cheminots, chemins de fer, поезд, поезда, поездов, железнодорож*, ржд, 열차, 철도, 기차, zug, bahn, eisenbahn*, tren, trenes, ferrocarril*, treno, ferrovi*, 列车, 铁路, 火车, 列車, 鉄道, zugverkehr*, bahnverbindung*, zugverbindung*
bridge: bridge*, pont, ponts, мост, моста, мосту, мосты, 다리, 교량, 대교, brucke*, puente*, ponte, 大桥, 桥, 橋, strassenbrucke*, straßenbrucke*, autobrucke*, eisenbahnbrucke*
road: road*, highway*, motorway*, route, autoroute*, routier*, дорог*, автомобильн*, трасс*, 도로, 고속도로, 자동차, strasse*, straße*, autobahn*, carretera*, strada*, 公路, 道路
car: car, cars, vehicle*, driver*, voiture*, automobiliste*, automobile*, vehicule*, carmaker*, automaker*, машин*, автомобил*, автопроизводител*, автопром*, водител*, 차량, 승용차, 운전자, auto, autos, autobauer*, fahrer, fahrzeug*, coche*, automovil*, vehiculo*, automobil*, 汽车, 车辆, 司机, 自動車
airport: airport*, aeroport*, аэропорт*, 공항, flughafen*, aeropuerto*, aeroporto, 机场, 空港
port: port of, harbour, harbor, порт, порта, портов*, 항구, 항만, hafen*, puerto, porto, 港口
volcano: volcan*, вулкан*, 화산, vulkan*, vulcan*, 火山
refinery: refiner*, raffineri*, нефтеперераб*, нпз, 정유, 精炼, 製油, olraffineri*, erdolraffineri*, 炼油
oil: oil, crude, petrole, petrolier*, нефт*, 석유, 원유, ol, erdol*, petroleo, petrolio, 石油, 原油, oil depot*, fuel depot*, depot petrolier*, depot de carburant*, 유류 저장, 저유소, ollager*, treibstofflager*, tanklager*, kraftstofflager*, deposito* de combustible, deposito* di carburante, 油库, 油庫, 石油貯蔵, 燃料貯蔵, petrolifer*
gas: gas, gaz, gazprom, газ, газа, газпром*, 가스, 天然气, ガス, erdgas*
bank: bank, banks, banque*, банк*, центробанк*, цб, 은행, banken, banco*, banca, banche, 银行, 銀行
company: compan*, firm, corporation, entreprise*, societe, компани*, фирм*, предприят*, 회사, 기업, unternehm*, konzern*, empresa*, compania*, aziend*, societa, 公司, 企业, 企業, 会社
entity: entit*, организаци*, юрлиц*, юридических лиц, 단체, organisation*, einrichtung*, entidad*, entita, 实体, 团体, 団体
person: people, persons, individual*, personne*, individus, человек, физических лиц, физлиц*, лиц, 명의, 개인, personen, menschen, personas, individu*, persone, 个人, 人员, 個人
soldier: soldier*, troop*, soldat*, militaires, troupes, servicem*, военн*, солдат*, бойц*, воинск*, 병력, 군인, 병사, 북한군, 장병, 군대, soldato, soldad*, soldati, truppe*, tropas, 士兵, 军人, 部队, 兵士, 兵力, 部隊
worker: worker*, labour*, labor, travailleur*, ouvrier*, main-d'oeuvre, рабоч*, работник*, 노동자, 근로자, 인력, arbeiter*, trabajador*, obrer*, lavorator*, operai*, 工人, 劳工, 労働者
engineer: engineer*, genie militaire, sapeur*, инженер*, сапер*, 공병, 기술자, ingenier*, ingegner*, zapador*, 工程师, 工兵
police: police, policem*, officer, officers, policier*, gendarm*, полици*, полицейск*, мвд, 경찰, polizei*, polizist*, polici*, polizia, carabinieri, 警察, 警方
army: army, military, armee, armees, militaire, арми*, военно*, 군사, 육군, 군부, militar*, ejercito, esercito, 军队, 军方, 軍事, 陸軍
navy: navy, naval, marine, navale*, военно-мор*, флот*, вмф, 해군, 해상, marina, armada, navale, 海军, 海上, 海軍
government: government*, gouvernement*, правительств*, 정부, regierung*, gobierno*, govern*, 政府
parliament: parliament*, lawmaker*, congress*, senat*, legislat*, parlement*, depute*, assemblee nationale, парламент*, депутат*, дума, думы, госдум*, сенат*, конгресс*, 국회, 의회, 의원, 상원, 하원, bundestag, abgeordnet*, parlament*, diputad*, senador*, deputat*, 议会, 国会, 议员, 参议院, 議会, 議員
president: president, presidents, presidential, presidente*, presidentiel*, президент*, 대통령, prasident*, presidenci*, 总统, 大統領
premier: председател* кабмина, председател* кабинета министров, глав* кабмина, chef du gouvernement, chef de gouvernement, regierungschef*, jefe de gobierno, jefe del gobierno, prime minister*, premier ministre, chancell*, premier, премьер*, канцлер*, 총리, 수상, ministerprasident, kanzler*, primer ministro, 总理, 首相
delegation: delegation*, bergbaudelegation*, делегаци*, 대표단, delegacion*, delegazion*, 代表团, 代表團, 代表団
minister: minister*, ministr*, secretary of state, министр*, минист*, 장관, 외무장관, 국무장관, 재무장관, 법무장관, 내무장관, 외무상, ministro, ministra, 部长, 外长, 大臣, 外相, aussenminister*, außenminister*, verteidigungsminister*, innenminister*, finanzminister*, 防长, 国防相, 防衛相, 財務相
ambassador: ambassad*, envoy, embass*, ambassade*, посол, посла, послом, посольств*, 대사, 대사관, 특사, botschaft*, embajad*, ambasciat*, 大使, 使馆
king: king, queen, prince, princess, royal*, roi, reine, princesse, король, королев*, принц*, 국왕, 여왕, 왕자, 공주, 왕실, konig*, prinz*, rey, reina, principe, princesa, regina, 国王, 女王, 王子, 皇
pope: pope, vatican, pape, папа римский, папы, ватикан*, 교황, papst, vatikan, papa francisco, papa, vaticano, 教皇, 教宗
church: church*, priest*, bishop*, eglise*, pretre*, eveque*, церк*, священн*, епископ*, 교회, 성직자, 주교, 신부, kirche*, priester, bischof*, iglesia*, sacerdote*, obispo*, chiesa, prete, vescovo, 教会, 教堂, 神父
letter: letter, lettre, lettres, message personnel, письмо, послани*, 친서, 서한, 편지, brief, carta, lettera, 信件, 亲笔信, 親書, 書簡
troops_more: additional, more troops, supplementaires, renforts, дополнительн*, 추가, adicional*, aggiuntiv*, 增派, 追加
hospital: hospital*, hospitali*, hopital, hopitaux, больниц*, госпитал*, госпитализ*, 병원, krankenhaus*, klinik*, ospedal*, 医院, 病院
doctor: doctor*, physician*, nurse*, medic, medics, medecin*, infirmier*, docteur, врач*, медик*, медсест*, 의사, 간호사, 의료, arzt*, arzte, pfleger*, medico*, enfermer*, infermier*, 医生, 护士, 医師, 看護
virus: virus*, coronavirus, covid*, pandemi*, epidemi*, вирус*, коронавирус*, пандеми*, эпидеми*, ковид*, 바이러스, 코로나, 전염병, 감염, 病毒, 疫情, 肺炎, ウイルス, コロナ, 感染
vaccine: vaccin*, вакцин*, прививк*, 백신, 접종, impf*, vacun*, 疫苗, ワクチン
cancer: cancer*, онколог*, рак груди, 암 환자, 유방암, krebs*, tumor*, 癌, がん
drug: drug*, cocaine, heroin, narcot*, drogue*, stupefiant*, наркот*, 마약, drogen, droga*, 毒品, 麻薬
school: school*, teacher*, pupil*, ecole*, enseignant*, eleve*, lycee*, школ*, учител*, 학교, 교사, 학생, schule*, lehrer*, escuela*, maestr*, scuol*, insegnant*, 学校, 教师, 学生, 教師
university: universit*, college*, студент*, университет*, вуз*, 대학, 국립대, 종합대, universid*, hochschul*, 大学
child: child*, baby, babies, boy, girl, kid, kids, enfant*, bebe*, garcon, fille, ребен*, дети, детей, детск*, мальчик*, девочк*, 아이, 어린이, 아기, 소녀, 소년, 아동, kind, kinder*, nino*, nina*, hijo*, bambin*, figli*, 儿童, 孩子, 婴儿, 子供
woman: woman, women, femme*, женщин*, 여성, 여자, frau, frauen, mujer*, donna, donne, 女子, 女性
migrant: migrant*, refugee*, asylum*, refugie*, demandeur* d'asile, мигрант*, беженц*, 난민, 이민, 이주, fluchtling*, refugiad*, rifugiat*, profughi, 难民, 移民, 難民
prison: prison*, jail*, inmate*, detenu*, тюрьм*, колони*, заключен*, 교도소, 수감, gefangnis*, haft, carcel*, preso*, carcer*, detenut*, 监狱, 刑務所, straflager*, strafkolonie*, straflagerhaft
money: 외화, dollar*, euro, euros, pound*, yen, yuan, ruble*, roubles, rouble, won, доллар*, евро, рубл*, 달러, 유로, 엔, 위안, 루블, dolar*, pesos, 美元, 欧元, 卢布, 日元, ドル, ユーロ, 万円, rubel, rublo, rubli, ルーブル
price: price*, inflation, prix, price hike*, rincar*, 値上げ, 値上がり, 涨价, 提价, 漲價, 値下げ, 降价, 降價, ribass*, rebaja*, цен, цены, цена, инфляц*, 물가, 가격, preis*, precio*, prezz*, inflacion, 价格, 通胀, 物価, 価格
tax: tax, taxes, taxation, impot*, taxe*, налог*, 세금, 과세, 조세, steuer*, impuesto*, tassa, tasse, tassazion*, impost*, 税
tariff: tariff*, droits de douane, пошлин*, 관세, zoll, zolle, arancel*, dazi, 关税, 関税
trade: trade, commerce, commercial*, торгов*, товарооб*, 무역, 교역, 통상, handel*, comerci*, commerci*, 贸易, 貿易
output: industrial output, industrial production, factory output, oil output, coal output, production industrielle, добыча, добычу, добыче, добычи, промпроизводств*, промышленного производства, промышленное производство, 생산량, 산업생산, 채굴량, industrieproduktion, produccion industrial, produzione industriale, 工业产值, 产量, 鉱工業生産, 生産量
economy: econom*, gdp, эконом*, ввп, 경제, wirtschaft*, economi*, 经济, 経済
budget: budget*, бюджет*, 예산, haushalt, presupuest*, legge di bilancio, bilancio dello stato, bilancio pubblico, bilancio della difesa, bilancio dell'ue, bilancio europeo, bilanci, 预算, 予算
stock: shares, stocks, stock market, bourse, actions de, акци*, биржа, бирж*, 주가, 증시, 주식, aktie*, borse, accion*, bolsa, azion*, borsa, 股票, 股市, 株価
profit: profit*, earnings, revenue*, benefic*, chiffre d'affaires, прибыль, прибылью, прибыльн*, выручк*, доход*, 이익, 매출, 실적, gewinn*, umsatz*, benefici*, ganancia*, utili, ricav*, 利润, 收入, 营收, 利益
internet: internet, online, website*, facebook*, twitter, google*, youtube*, instagram*, social media, reseaux sociaux, интернет*, сайт*, соцсет*, фейсбук*, гугл*, 인터넷, 온라인, 페이스북, 트위터, 구글, 유튜브, 인스타그램, soziale netzwerke, redes sociales, 网络, 互联网, ネット
phone: smartphone*, iphone*, apple*, samsung, смартфон*, айфон*, 스마트폰, 휴대폰, 아이폰, 애플, 삼성, telefono*, handy, 手机, スマホ
film: film*, movie*, cinema, actor, actress, acteur*, actrice*, фильм*, кино*, актер*, актрис*, 영화, 배우, schauspiel*, pelicula*, actriz, attor*, attric*, 电影, 演员, 映画, 俳優
music: music*, singer*, song*, album*, concert*, chanteu*, chanson*, musique, певец, певиц*, песн*, музык*, альбом*, 음악, 가수, 노래, 앨범, sanger*, cantant*, cancion*, 音乐, 歌手, 音楽
football: football*, soccer, premier league, world cup, coupe du monde, championnat*, футбол*, матч*, чемпионат*, лига, лиги, 축구, 월드컵, 리그, 경기, fussball*, fußball*, bundesliga, futbol, liga, campionat*, calcio, serie a, 足球, 联赛, サッカー
team: team, teams, club, clubs, coach, equipe*, entraineur*, команд*, клуб*, тренер*, 팀, 클럽, 감독, 구단, mannschaft*, trainer*, equipo*, entrenador*, squadra, allenator*, 球队, 教练, 監督, チーム
player: player*, striker, midfielder, joueu*, attaquant, игрок*, нападающ*, футболист*, 선수, 공격수, spieler*, sturmer, jugador*, delantero, giocator*, attaccante, 球员, 选手, 選手
cup: cup, trophy, coupe, trophee*, кубок, кубк*, 컵, 트로피, pokal, copa, trofeo, coppa, 杯
olympic: olympi*, олимп*, 올림픽, olimpi*, 奥运, 五輪, オリンピック
golf: golf*, ryder*, гольф*, 골프, 라이더컵, 高尔夫, ゴルフ
tennis: tennis, теннис*, 테니스, tenis, 网球, テニス
race: formula 1, formula one, grand prix, f1, формула 1, формулы 1, формуле 1, формулу 1, формула-1, формулы-1, формуле-1, формулу-1, гран-при, 포뮬러, 그랑프리, formel 1, 赛车, 大奖赛
climate: climat*, global warming, климат*, 기후, 온난화, klima*, clima*, 气候, 気候
weather: weather, forecast, temperature*, meteo, погод*, 날씨, 기온, 기상, wetter*, tiempo, 天气, 天気, 気象
animal: animal*, dog, dogs, cat, cats, chien, chiens, chienne*, chat, chats, живот*, собак*, кошк*, 동물, 강아지, 고양이, tier, tiere*, hund, hunde, hunden, hundes, katze*, perro*, gato*, cane, cani, gatto, gatti, gatta, gatte, 动物, 狗, 猫, 動物, 犬
space: space station, astronaut*, cosmonaut*, nasa, spatial*, космонавт*, космос*, космическ*, 우주, 우주비행사, raumfahrt*, espacial*, spazial*, 太空, 航天, 宇宙
museum: museum*, musee*, музе*, 박물관, 미술관, museo*, 博物馆, 博物館
statue: statue*, monument*, памятник*, статуя, стату*, монумент*, 동상, 기념비, 기념물, denkmal*, estatua*, monumento, 雕像, 铜像, 塑像, 石像, 銅像, statua
book: book*, author, livre, livres, roman, книг*, автор*, писател*, 책을, 저자, 작가, buch, bucher, autor*, libro*, scrittor*, 书籍, 作家, 小説
war: war, wars, guerre*, война, войны, войне, войну, 전쟁, krieg*, guerra*, 战争, 戦争
ceasefire: ceasefire*, cease-fire, truce, cessez-le-feu, treve, перемири*, прекращени* огня, 휴전, 정전, waffenruhe, waffenstillstand, alto el fuego, tregua, cessate il fuoco, 停火, 停戦
hostage: hostage*, kidnap*, abduct*, otage*, enlev*, заложник*, похищ*, 인질, 납치, geisel*, entfuhr*, rehen*, secuestr*, ostagg*, rapit*, 人质, 绑架, 人質, 誘拐, 拉致, rapimento, rapimenti
terror: terror*, islamic state, jihad*, extremis*, djihad*, террор*, игил*, экстремист*, 테러, 극단주의, 恐怖, テロ
intelligence: intelligence, spy, spies, renseignement*, services sud-coreens, разведк*, спецслужб*, 국정원, 국가정보원, 정보당국, 정보기관, geheimdienst*, inteligencia, 情报, 情報機関
border: border*, frontier*, границ*, приграничн*, 국경, 접경, grenze*, fronter*, confin*, 边境, 国境, grenzubergang*, grenzubergange*, grenzschliessung*, grenzschließung*, paso fronterizo, pasos fronterizos, valico, valichi, 口岸, 検問所
embargo: embargo*, эмбарго, 금수, 禁运
aid: humanitarian, aide humanitaire, гуманитарн*, 인도적, 지원금, humanitar*, humanitari*, umanitar*, 人道, 援助
refugee_camp: camp, camps, лагер*, 수용소, 캠프, lager, campamento*, campo profughi, 营地, キャンプ
strike_labour: on strike, walkout, greve*, забастовк*, 파업, streik*, huelga*, sciopero, scioperi, 罢工, ストライキ
suicide: suicid*, самоубий*, 자살, 극단적 선택, selbstmord*, suizid*, 自杀, 自殺
defector: 귀순, 월남했, 망명, defect*, transfuge*, deserteur*, перебежчик*, 탈북, uberlauf*, desertor*, disertor*, 叛逃, 脱北, 亡命
summit: summit, sommet, саммит*, 정상회담, 정상회의, gipfel*, cumbre, vertice, 峰会, 首脳会談
plenum: plenum*, plenary meeting*, plenary session*, key party meeting*, party meeting, plenary of the, reunion pleniere, session pleniere, plenum du, пленум*, 전원회의, plenarsitzung*, plenartagung*, pleno del, sesion plenaria, reunion plenaria, riunione plenaria, 总会全体会议, 全体会议, 全会, 中央委総会, 全員会議
congress_party: 노동당 대회, 당 대회, 차 대회, congreso del partido, congresso del partito, party congress, congres du parti, съезд*, 당대회, parteitag, 党代会, 党大会
victory_day: victory day, jour de la victoire, fete de la victoire, 9-mai, день победы, дня победы, дню победы, днем победы, дне победы, парад* победы, годовщин* победы, 전승절, tag des sieges, dia de la victoria, giorno della vittoria, 胜利日, 勝利日, 戦勝記念日, 対独戦勝
parade: парад* победы, parade*, defile militaire, парад*, 열병식, desfile*, parata, 阅兵, パレード
bus: bus, buses, autobus*, autocar*, автобус*, 버스, autobus, 公交, 巴士, バス
taxi: taxi*, uber, такси*, 택시, 出租车, タクシー
restaurant: restaurant*, ресторан*, кафе, 식당, 레스토랑, restaurante*, ristorant*, 餐厅, 餐馆, レストラン
hotel: hotel*, отел*, гостиниц*, 호텔, 酒店, ホテル
food: food, aliment*, nourriture, продукт*, продоволь*, еда, 식품, 음식, 식량, lebensmittel*, comida, cibo, 食品, 食物, 食料
water: water, eau, вода, воды, воду, 물을, 수돗물, wasser, agua, acqua, 水源, 用水
house: house, houses, home, homes, maison*, logement*, дом, дома, жиль*, 주택, 가옥, haus, hauser, casa, casas, case, 住宅, 房屋
land: farm*, farmer*, agricult*, agriculteur*, agricoltor*, фермер*, agricol*, ферм*, сельск*, 농업, 농장, 농민, landwirt*, bauern, granja*, agricultor*, 农业, 農業
power_plant: nuclear plant*, nuclear power station*, nuclear station*, атомная станция, атомной станции, атомную станцию, 핵발전소, atomkraftwerk*, akw, nucleare centrale, centrale nucleare, power plant, centrale, электростанц*, аэс, 발전소, 원전, kraftwerk*, central nuclear, 发电站, 核电, 発電所, 原発, 发电厂, central electrica, centrales electricas, centrale elettrica, centrali elettriche, heizkraftwerk*

"""
