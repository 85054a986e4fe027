# ruff: noqa: E501
"""Goods, money and vehicles of every day."""

#: Joined to the things of `things`.
WARES = """
data_centre: data centre*, data center*, server farm*, centre de donnees, centres de donnees, дата-центр*, датацентр*, цод, 데이터센터, 데이터 센터, rechenzentr*, datenzentr*, データセンター, centro de datos, centros de datos, 数据中心
appliance: washing machine*, refrigerator*, fridge*, air conditioner*, air conditioning, home appliance*, machine a laver, refrigerateur*, climatiseur*, climatisation, electromenager, холодильник*, кондиционер*, стиральн* машин*, бытов* техник*, 에어컨, 냉장고, 세탁기, klimaanlage*, waschmaschine*, kuhlschrank*, haushaltsgerat*, エアコン, 冷蔵庫, 洗濯機, 家電, lavadora*, frigorifico*, aire acondicionado, electrodomestico*, 空调, 冰箱, 洗衣机, 家电
power_bank: power bank*, powerbank*, charging station*, batterie externe, batteries externes, borne de recharge, bornes de recharge, пауэрбанк*, 보조배터리, 충전기, 충전소, ladestation*, ladesaule*, ladegerat*, モバイルバッテリー, 充電器, 充電スタンド, cargador*, bateria externa, baterias externas, punto de recarga, puntos de recarga, 充电宝, 充电桩, 充电器
gas_cylinder: gas cylinder*, gas bottle*, gas canister*, bouteille de gaz, bouteilles de gaz, bonbonne*, газов* баллон*, баллон* с газом, 가스통, 부탄가스, gasflasche*, ガスボンベ, プロパン, bombona*, garrafa de gas, 煤气罐, 液化气罐
backpack: backpack*, suitcase*, luggage, baggage, sac a dos, valise*, bagage*, рюкзак*, чемодан*, багаж*, 수하물, 여행가방, 캐리어, rucksack*, koffer, gepack*, スーツケース, 手荷物, リュック, maleta*, mochila*, equipaje*, 行李, 手提箱, 背包
helmet: helmet*, casque de, casques, port du casque, шлем, шлема, шлемы, 헬멧, helmpflicht, ヘルメット, 头盔
seat_belt: seat belt*, seatbelt*, ceinture de securite, ремн* безопасн*, 안전벨트, 안전띠, sicherheitsgurt*, gurtpflicht, シートベルト, cinturon de seguridad, 安全带
uniform: tenue scolaire, школьн* форм*, униформ*, 교복, 제복, schuluniform*, 校服, 学生服, 制服警官
headscarf: headscarf, headscarves, hijab*, burqa*, burka*, niqab*, veil ban, voile islamique, foulard*, burqa, niqab, хиджаб*, паранж*, никаб*, 히잡, 부르카, kopftuch*, nikab*, ヒジャブ, ブルカ, スカーフ, velo islamico, hiyab*, 头巾, 罩袍
disabled: wheelchair*, fauteuils roulants, инвалидн* коляск*, rollstuhl*, 車椅子, sillas de ruedas
coffin: coffin*, casket*, cercueil*, гроб, гроба, гробы, гробом, 관에 담긴, sarg, sarge, ataud*, feretro*, 棺材, 灵柩
cemetery: tomb, tombs, gravestone*, tombeau*, sepulture*, гробниц*, надгроб*, курган*, 무덤, 고분, graber, grabern, grabstein*, 古墳, tumbas, sepulcro*, 坟墓, 陵墓, 墓碑, una tumba, la tumba
relic: relic, relics, artefact*, artifact*, relique*, antiquites, pieces archeologiques, реликви*, артефакт*, 문화재, reliquie*, artefakt*, antiken, 遺物, 文化財, 国宝, reliquia*, antiguedades, pieza arqueologica, 文物, 圣物, мощи святого, мощи святой, святые мощи, святых мощей, 국보급, 국보 지정
mosaic: mosaic*, frescoes, mural, murals, mosaique*, fresque*, мозаик*, фреск*, 모자이크, 벽화, 프레스코, mosaik*, fresko, fresken, wandbild*, モザイク画, 壁画, mosaico*, murales, 马赛克
treasure: клад, клада, кладоискат*, сокровищ*, 보물, schatzsuch*, 財宝, 埋蔵金, 宝藏, 珍宝, tesoros, un tesoro, cazatesoros, schatzfund*, goldschatz*
manuscript: manuscript*, manuscrit*, рукопис*, манускрипт*, 필사본, 고문서, manuskript*, handschrift*, 写本, 原稿, 古文書, manuscrito*, 手稿, 手抄本, 친필 원고, 육필 원고
sword: sword*, machete*, machette*, hache, haches, epee, меч, мечи, мачете, топор, топора, топором, сабл*, 도끼, 검을 휘두, 마체테, 일본도, schwert*, axt, 刀剣, 日本刀, 鉈, hachazo*, 斧头, 砍刀
crossbow: crossbow*, bow and arrow, arbalete*, tir a l'arc, арбалет*, лучник*, стрельб* из лука, 석궁, 양궁, armbrust*, bogenschutz*, bogenschieß*, アーチェリー, ボウガン, ballesta*, tiro con arco, 射箭, 弓弩
syringe: seringue*, шприц*, инъекц*, 주사기, jeringa*, jeringuilla*, 针头
patent: brevet, brevets, патент*, 특허, patent, patente, patentstreit, 特許, 专利
copyright: copyright*, plagiar*, droits d'auteur, plagiat*, авторск* прав*, плагиат*, 저작권, 표절, urheberrecht*, 著作権, 盗作, derechos de autor, plagio*, 版权, 抄袭, 剽窃
sponsor: mecene*, 후원사, 스폰서, スポンサー, 赞助, sponsorship*, sponsor deal*, sponsoring*, hauptsponsor*, спонсорск*, генеральн* спонсор*, patrocinio*, patrocinador oficial
bond: bond market, government bonds, treasury bonds, bond yields, sovereign bond*, obligations d'etat, emprunt obligataire, obligataire*, облигаци*, евробонд*, гособлигац*, 국채, 회사채, 채권 금리, anleihe*, staatsanleihe*, 国債, 社債, bonos soberanos, bonos del, deuda publica, 国债, 债券
fund: hedge fund*, pension fund*, sovereign wealth, investment fund*, fonds souverain, fonds de pension, fonds d'investissement, инвестфонд*, суверенн* фонд*, фонд национального, 국부펀드, hedgefonds, staatsfonds, investmentfonds, pensionsfonds, 投資ファンド, 政府系ファンド, fondo soberano, fondo de inversion, fondos de inversion, fondo buitre
credit_card: credit card*, debit card*, cashless, atm, atms, carte bancaire, cartes bancaires, carte de credit, distributeur de billets, distributeurs de billets, банковск* карт*, кредитн* карт*, банкомат*, 신용카드, 현금인출기, kreditkarte*, ec-karte*, geldautomat*, bankomat*, クレジットカード, 現金自動, キャッシュレス, tarjeta de credito, tarjetas de credito, cajero automatico, cajeros automaticos, 信用卡, 自动取款机
cash: suitcase of cash, argent liquide, наличн*, 현금, bargeld*, 現金, dinero en efectivo, 现金
ticket: entrance fee*, admission fee*, billets, билет*, плата за вход, 승차권, 입장료, 입장권, fahrpreis*, fahrkarte*, eintrittspreis*, 切符, 運賃, 入場料, billetes, boleto*, 门票, 车票, 机票
welfare: child benefit*, welfare benefit*, welfare payment*, social benefit*, allocation chomage, allocations familiales, prestations sociales, пособи*, маткапитал*, материнск* капитал*, соцвыплат*, 재난지원금, 양육비, kindergeld*, burgergeld*, elterngeld*, sozialhilfe, 手当, 給付金, 生活保護, prestacion*, subsidio*, ayuda por hijo, ayudas sociales, 津贴, 低保, 育儿补贴, 失业补贴, 生活补贴, 住房补贴
buyback: buyback*, share buyback*, rachat d'actions, обратн* выкуп*, 자사주, aktienruckkauf*, 自社株, recompra de acciones, 回购
silver: silver price*, silver mine*, prix de l'argent, mine d'argent, 은값, 은괴, silberpreis*, silbermine*, 銀価格, 銀塊, precio de la plata, mina de plata, 白银, 银价, 银矿
platinum: platinum*, palladium*, titanium*, cobalt*, tungsten*, palladium, titane, cobalt, tungstene, платин*, паллади*, кобальт*, вольфрам*, 백금, 팔라듐, 티타늄, 코발트, 텅스텐, platin, kobalt, wolfram, プラチナ, パラジウム, チタン, コバルト, タングステン, platino, paladio, titanio, cobalto, volframio, tungsteno, 铂金, 钯, 钛, 钴, 钨, 白金価格, 白金族
iron_ore: iron ore*, minerai de fer, железн* руд*, 철광석, eisenerz*, 鉄鉱石, mineral de hierro, 铁矿
marble: marble, limestone, quarry, quarries, marbre, granit, мрамор*, гранит*, известняк*, каменолом*, 대리석, 화강암, 채석장, marmor, steinbruch*, 大理石, 花崗岩, 採石場, marmol*, granito, cantera*, 花岗岩, 采石场
sand: extraction de sable, gravier, добыч* песка, гравий, 골재, kiesgrube*, 土砂採取, 砂利, 砂の, arena ilegal, extraccion de arena, 采砂, 砂石, 沙子
asbestos: asbestos, amiante, асбест*, 석면, asbest*, アスベスト, 石綿, amianto, asbesto, 石棉
mercury: ртут*, 수은, quecksilber*, 水銀, 水银, 汞
amber: 호박 채굴, 琥珀, добыч* янтар*, янтарн* комбинат*, контрабанд* янтар*
ivory: ivory, слонов* кост*, бивн*, 상아, elfenbein*, 象牙, marfil
pearl: жемчуг*, жемчуж*, 진주목걸이, 진주 양식, perlenkette, 真珠養殖, 養殖真珠, 真珠の, 珍珠养殖, 珍珠项链
rubber: caoutchouc, каучук*, kautschuk*, caucho, 橡胶
silk: 비단, шелк, шелка, шелком, шелководств*, 실크 원단, 실크 의류, 丝绸厂, 丝绸服装
wool: cashmere, cachemire, шерст*, кашемир*, 양모, 캐시미어, kaschmir, 羊毛, カシミヤ, lana de, cachemira, 羊绒
cannabis: cannabis, marijuana, hashish, haschisch, марихуан*, каннабис*, гашиш*, конопл*, 마리화나, cannabis*, marihuana, hanf*, 大麻, マリフアナ, hachis, 대마초, 대마 흡연, 대마 재배, 대마 밀수, 합성대마
opium: opium, heroin, fentanyl, opioid*, methamphetamine*, ecstasy, opioide*, опиум*, фентанил*, опиоид*, метамфетамин*, 아편, 헤로인, 펜타닐, 필로폰, crystal meth, アヘン, ヘロイン, フェンタニル, 覚醒剤, opio, heroina, fentanilo, metanfetamina*, 鸦片, 海洛因, 芬太尼, 冰毒
cocaine: cocaine, кокаин*, 코카인, kokain*, コカイン, cocaina, 可卡因
asphalt: asphalt, potholes, pothole, asphalte, bitume, nid-de-poule, nids-de-poule, асфальт*, ям* на дорог*, 아스팔트, 포트홀, 도로포장, schlagloch*, アスファルト, 舗装, asfalto, 沥青
brick: brick, bricks, brick kiln*, brique*, briqueterie*, кирпич*, 벽돌, ziegel*, backstein*, れんが, レンガ, ladrillo*, 砖厂, 砖窑, 砖块
paint: spray paint, peinture rouge, aspergent, jet de peinture, облил* краской, 페인트, farbbeutel, farbanschlag*, 塗料, ペンキ, pintura roja, pintadas, 油漆, 颜料
soap: soap, detergent*, shampoo*, toothpaste, sanitiser*, sanitizer*, lessive*, shampoing*, gel hydroalcoolique, мыло, мыла, шампун*, порошок стиральн*, антисептик*, 비누, 세제, 샴푸, 손세정제, seife, waschmittel*, shampoo, 石けん, 洗剤, シャンプー, 消毒液, jabon*, detergente*, champu*, 肥皂, 洗涤, 洗发水
diaper: nappy, nappies, diaper*, sanitary pads, period products, couches pour, protections periodiques, подгузник*, 기저귀, 생리대, windel*, tampons, 紙おむつ, 生理用品, panal, panales, compresas, 尿布, 纸尿裤, 卫生巾
baby_food: baby formula, infant formula, baby food, baby milk, lait infantile, laits infantiles, petit pot, детск* смес*, детск* питан*, 분유, 이유식, babynahrung, babymilch*, sauglingsnahrung, 粉ミルク, 離乳食, leche infantil, leche de formula, 婴儿奶粉, 配方奶粉
mattress: mattress*, matelas, матрас*, 매트리스, matratze*, マットレス, colchon*, 床垫
carpet: carpets, rug, rugs, tapis, ковер, ковра, ковры, 카펫, 양탄자, じゅうたん, alfombra*, persian carpet*, carpet weav*, carpet factory, 地毯厂, 波斯地毯, perserteppich*, teppiche, teppichhand*
scooter: e-scooter*, electric scooter*, trottinette*, электросамокат*, самокат*, 전동킥보드, e-scooter, e-roller, tretroller, 電動キックボード, patinete*, monopatin*
electric_bike: e-bike*, electric bike*, electric bicycle*, velo electrique, velos electriques, электровелосипед*, 전기자전거, pedelec*, 電動自転車, 電動アシスト, bicicleta electrica, bicicletas electricas, 电动自行车, 电瓶车
tractor: tractor*, combine harvester*, tracteur*, moissonneuse*, трактор*, комбайн*, 트랙터, 콤바인, traktor*, mahdrescher*, コンバイン, cosechadora*, 拖拉机, 收割机
excavator: excavator*, bulldozer*, pelleteuse*, экскаватор*, бульдозер*, 굴착기, 포클레인, 불도저, planierraupe*, ショベルカー, 重機, ブルドーザー, excavadora*, retroexcavadora*, 挖掘机, 推土机, 铲车
van: vans, minibus*, minivan*, minibus, camionnette*, fourgon*, fourgonnette*, микроавтобус*, маршрутк*, фургон*, 승합차, 미니버스, kleinbus*, lieferwagen*, kleintransporter*, ワゴン車, マイクロバス, ワンボックス, furgoneta*, furgon*, microbus*, 面包车, 小巴, 厢式货车, 中巴车, 봉고차
bus: tour bus*, tourist bus*, coach crash*, autocar*, car scolaire, bus scolaire, туристическ* автобус*, экскурсионн* автобус*, 관광버스, 전세버스, 고속버스, reisebus*, touristenbus*, 観光バス, 高速バス, 貸し切りバス, autobus turistico, 大巴, 客车, 旅游大巴, school bus*, bus scolaire*, ramassage scolaire, школьн* автобус*, 통학버스, 스쿨버스, 통학 버스, schulbus*, スクールバス, 通学バス, autobus escolar*, transporte escolar, 校车, 미니버스, マイクロバス
freight_train: freight train*, goods train*, cargo train*, train de marchandises, trains de marchandises, fret ferroviaire, товарн* поезд*, грузов* поезд*, товарняк*, 화물열차, guterzug*, 貨物列車, tren de mercancias, tren de carga, 货运列车, 货车脱轨
high_speed_train: high-speed train*, high speed train*, high-speed rail, bullet train*, tgv, ligne a grande vitesse, lgv, скоростн* поезд*, высокоскоростн* магистрал*, 고속철, 고속열차, ktx, srt, hochgeschwindigkeitszug*, ice-strecke, schnellfahrstrecke*, 新幹線, 高速鉄道, alta velocidad, tren bala, 高铁, 高速铁路, поезд* сапсан*, поезд* «сапсан*, поезд* "сапсан*
ship: cargo ship*, freighter*, bulk carrier*, container ship*, cargo vessel*, le cargo, du cargo, d'un cargo, porte-conteneurs, vraquier*, сухогруз*, балкер*, контейнеровоз*, грузов* судно, грузового судна, 화물선, 컨테이너선, 벌크선, frachter*, frachtschiff*, containerschiff*, massengutfrachter*, 貨物船, コンテナ船, carguero*, portacontenedores, buque de carga, mercante, 货轮, 集装箱船, 散货船, 货船, cruise ship*, bateau de croisiere, クルーズ船, 客船, barco de crucero, 砕氷船, 破冰船
cruise_ship: cruise ship*, cruise liner*, cruise passenger*, paquebot*, bateau de croisiere, croisieriste*, круизн* лайнер*, 크루즈선, 유람선, kreuzfahrtschiff*, kreuzfahrt*, クルーズ船, 客船, crucerista*, crucero turistico, barco de crucero, trasatlantico, 邮轮, 游轮
icebreaker: icebreaker*, brise-glace*, ледокол*, 쇄빙선, eisbrecher*, 砕氷船, rompehielos, 破冰船
canoe: canoe*, kayak*, rower*, rowing, dinghy, dinghies, rubber boat*, canot*, aviron, каноэ, байдарк*, каяк*, надувн* лодк*, гребец, гребл*, гребцы, 카누, 카약, 고무보트, kanu, kanuten, kajak*, schlauchboot*, カヌー, カヤック, ゴムボート, ボート競技, canoa*, piragua*, remero*, lancha neumatica, patera, 皮划艇, 独木舟, 橡皮艇, 赛艇
sailboat: sailboat*, sailing boat*, regatta*, voilier*, regate*, парусник*, парусн* регат*, яхтсмен*, 요트, 돛단배, segelboot*, segler*, segelschiff*, ヨット, 帆船, velero*, regata*, 帆板
# What longer words here would hide, and forms that the other tables lack.
road: ям* на дорог*, 도로포장
child: baby formula, baby food, baby milk, детск* смес*, детск* питан*, 婴儿奶粉
milk: baby milk, lait infantile, leche infantil, leche de formula, 婴儿奶粉, 配方奶粉
debt: deuda publica
school: school bus*, школьн* автобус*
boat: rubber boat*, 고무보트, ゴムボート, ボート競技, lancha neumatica, 独木舟, sailing boat*
book: авторск* прав*, derechos de autor
bicycle: e-bike*, electric bike*, electric bicycle*, velo electrique, velos electriques, 전기자전거, 電動自転車, bicicleta electrica, bicicletas electricas, 电动自行车
train: freight train*, goods train*, cargo train*, train de marchandises, trains de marchandises, fret ferroviaire, товарн* поезд*, грузов* поезд*, 화물열차, 貨物列車, tren de mercancias, tren de carga, 货运列车, high-speed train*, high speed train*, high-speed rail, bullet train*, скоростн* поезд*, 고속열차, 高速鉄道, tren bala, 高速铁路
pension: pension fund*, fonds de pension, pensionsfonds
gas: gas cylinder*, gas bottle*, gas canister*, bouteille de gaz, bouteilles de gaz, 가스통, 부탄가스, ガスボンベ, garrafa de gas
mining: mineral de hierro
elephant: слонов* кост*
battery: batterie externe, batteries externes, 보조배터리, bateria externa, baterias externas
cargo: cargo ship*, freighter*, cargo vessel*, грузов* судно, 화물선, frachter*, frachtschiff*, 貨物船
container: container ship*, porte-conteneurs, контейнеровоз*, 컨테이너선, containerschiff*, コンテナ船, 集装箱船
price: silver price*, prix de l'argent, 銀価格, precio de la plata
"""
