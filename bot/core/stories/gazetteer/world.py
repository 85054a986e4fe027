# ruff: noqa: E501
"""Words for what the news is about: transport, buildings, nature and animals."""

#: Joined to the things of `things`.
WORLD = """
# Transport.
crane: crane, cranes, grue, grues, кран, крана, краном, кране, краны, кранов, автокран*, 크레인, 기중기, kran, krane, kranen, baukran*, grua, gruas, una gru, 起重机, 起重機, 塔吊, 吊车, クレーン
tanker: tanker*, petrolier*, танкер*, 유조선, tankschiff*, oltanker*, buque petrolero, 油轮, 油輪, タンカー, petrolero, petroleros, petroliera, petroliere
ferry: ferry, ferries, traversier*, паром, парома, пароме, паромом, паромы, паромн*, 여객선, 페리호, autofahre*, fahrschiff*, transbordador*, traghett*, 渡轮, フェリー
boat: wooden boat*, fishing boat*, 목선, 어선, 소형 선박, 木造船, boat, boats, dinghy, dinghies, bateau*, canot, canots, pirogue*, лодка, лодки, лодке, лодку, лодкой, лодок, шлюпк*, 보트, boot, boote, booten, schlauchboot*, lancha, lanchas, patera, pateras, bote, botes, barca, barche, barcone, barconi, gommone, gommoni, 小艇, 快艇, 橡皮艇, ボート, holzboot*, fischerboot*, fischkutter*, 목조선, 木船, 木舟, 渔船, 漁船
yacht: yacht*, яхт*, 요트, jacht, jachten, yate, yates, 游艇, ヨット
container: container*, conteneur*, контейнер*, 컨테이너, contenedor*, 集装箱, 貨櫃, コンテナ
cable: cable, cables, кабел*, 케이블, kabel*, cavo sottomarino, cavi sottomarini, 电缆, 光缆, 海缆, 電纜, ケーブル
cablecar: cable car, cable cars, chairlift*, telepherique*, telecabine*, telesiege*, канатн*, фуникулер*, 케이블카, seilbahn*, sessellift*, teleferico*, funivia, funivie, seggiovi*, funicular*, funiculaire*, funicolare, 缆车, 纜車, ロープウェイ
tunnel: tunnel*, тоннел*, туннел*, 터널, tunel, tuneles, 隧道, トンネル
subway: subway*, metro, metro station*, метро, метрополитен*, 지하철, u-bahn*, el metro de, linea de metro, estacion de metro, la metro, 地铁, 地鐵, 地下鉄
tram: tram, trams, tramway*, streetcar*, трамва*, 노면전차, strassenbahn*, straßenbahn*, tranvia*, 有轨电车, 路面電車
truck: truck, trucks, lorry, lorries, camion, camions, camionnette*, poids lourd, poids lourds, грузовик*, фура, фуры, фуру, фурой, фурами, 트럭, 화물차, lastwagen*, lkw, camiones, camioneta*, 卡车, 卡車, 货车, トラック
motorcycle: motorcycl*, motorbike*, moped*, moto, motos, motocycl*, motard*, мотоцикл*, мопед*, 오토바이, motorrad*, motocicl*, 摩托车, 摩托車, オートバイ, バイク
bicycle: bicycl*, bike, bikes, cyclist*, velo, velos, cyclisme, велосипед*, 자전거, fahrrad*, radfahrer*, radsport*, biciclet*, ciclist*, ciclismo, 自行车, 自行車, 自転車
scooter: scooter*, trottinette*, самокат*, 킥보드, patinete*, monopattin*, 滑板车, キックボード
lift: elevator*, escalator*, ascenseur*, escalier mecanique, лифт, лифта, лифте, лифты, лифтов, эскалатор*, 엘리베이터, 승강기, 에스컬레이터, aufzug*, fahrstuhl*, rolltreppe*, ascensor*, escalera mecanica, scala mobile, scale mobili, 电梯, 電梯, エレベーター, エスカレーター
station: train station*, railway station*, gare, gares, вокзал*, 기차역, bahnhof*, estacion de tren*, stazione ferroviaria, stazione centrale, alla stazione, 火车站, 车站, 車站, 駅
runway: runway*, tarmac, piste d'atterrissage, взлетно-посадочн*, 활주로, landebahn*, startbahn*, rollfeld*, pista de aterrizaje, pista d'atterraggio, 机场跑道, 滑走路
balloon: balloon*, montgolfiere*, воздушный шар, воздушного шара, воздушном шаре, воздушные шары, воздушных шаров, аэростат*, 풍선, 열기구, heissluftballon*, heißluftballon*, ballon, ballons, globo aerostatico, globos aerostaticos, mongolfier*, 气球, 氣球, 気球
parachute: parachut*, skydiv*, парашют*, 낙하산, fallschirm*, paracaid*, paracadut*, 跳伞, 降落伞, パラシュート
passenger: passenger*, passager*, пассажир*, 승객, 탑승객, fahrgast*, passagier*, pasajer*, passegger*, 乘客, 旅客, 乗客
cargo: cargo, cargoes, freight*, fret, cargaison*, груз, груза, грузы, грузом, грузов, грузоперевоз*, 화물, fracht*, cargamento*, 货物, 貨物
traffic_jam: traffic jam*, embouteillage*, автомобильная пробка, дорожные пробки, 교통체증, stau, staus, atasco*, ingorgo, ingorghi, 堵车, 塞車, 渋滞
parking: parking lot, car park, car parks, parking garage, parking souterrain, парковк*, парковок, автостоянк*, 주차장, parkplatz*, parkhaus*, aparcamiento*, parcheggi*, 停车场, 停車場, 駐車場, 불법주차, 불법 주차
ambulance: ambulanc*, скорая помощь, скорой помощи, скорую помощь, 구급차, krankenwagen*, rettungswagen*, ambulanz*, 救护车, 救護車, 救急車
electric_car: electric vehicle*, electric car*, evs, voiture electrique, voitures electriques, vehicules electriques, электромобил*, электрокар*, 전기차, elektroauto*, e-auto*, coche electrico, coches electricos, vehiculos electricos, auto elettric*, 电动车, 电动汽车, 電動車, 電気自動車
shipyard: shipyard*, chantier naval, chantiers navals, верфь, верфи, верфей, верфях, судостроит*, судоверф*, 조선소, werft, werften, astillero*, cantiere navale, cantieri navali, 造船厂, 造船所, 船厂
driver: driver*, chauffeur*, conducteur*, водител*, 운전자, 운전사, 운전기사, fahrer, autofahrer*, conductor, conductores, automobilist*, autista, autisti, 司机, 司機, 運転手
crew: crew, crews, sailor*, seafarer*, equipage*, marins, моряк*, матрос*, экипаж*, 선원, 승무원, seeleute, seemann, matrose*, besatzungsmitglied*, marinero*, tripulac*, tripulante*, marinaio, marinai, equipaggi*, 船员, 船員, 乗組員, 机组人员, 海员
pilot: pilots, the pilot, airline pilot, pilote, pilotes, летчик*, пилоты, пилотов, пилот, пилота, 조종사, piloten, piloto, pilotos, pilota, piloti, 飞行员, 飛行員, 機長, 操縦士, パイロット
# Buildings and rooms.
tower: tower, towers, skyscraper*, high-rise*, tour eiffel, gratte-ciel, башня, башни, башне, башню, башней, небоскреб*, 고층 건물, 고층빌딩, 초고층, hochhaus*, wolkenkratzer*, rascacielos, grattaciel*, 摩天大楼, 高楼, 超高層, 高層ビル
stadium: stadium*, stadion*, stade, stades, стадион*, 경기장, 스타디움, estadio*, stadio, 体育场, 體育場, 体育館, スタジアム, 競技場
theatre: theatre*, theater*, театр*, 극장, 연극, teatro*, teatri, teatral*, 剧院, 话剧, 劇院, 劇場, 演劇
library: library, libraries, bibliotheque*, библиотек*, 도서관, bibliothek*, bibliotec*, 图书馆, 圖書館, 図書館
factory: factory, factories, usine, usines, завод, завода, заводе, заводы, заводов, заводу, фабрик*, 공장, fabrik, fabriken, werksschliess*, werksschließ*, fabrica, fabricas, fabbrica, fabbriche, stabiliment*, 工厂, 工廠, 工場
warehouse: warehouse*, entrepot*, склад, склада, складе, склады, складов, складах, 창고, 물류센터, lagerhaus*, lagerhalle*, almacen, almacenes, magazzin*, 仓库, 倉庫
mosque: mosque*, мечет*, 이슬람 사원, moschee*, mezquita*, moschea, 清真寺
synagogue: synagog*, синагог*, 유대교 회당, sinagog*, 犹太教堂, シナゴーグ
temple: temple, temples, храм, храма, храме, храмы, храмов, храму, 사찰, tempel*, templo*, tempio, templi, 寺庙, 寺廟, 寺院, 神社
monastery: monaster*, convent, convents, couvent, couvents, монастыр*, 수도원, kloster, klosters, convento, conventi, conventos, 修道院
cathedral: cathedral*, собор, собора, соборе, собором, собору, 대성당, kathedrale*, catedral*, cattedral*, 大教堂, 大聖堂, kolner dom
palace: palace, palais, дворец, дворца, дворце, дворцов*, 궁전, palast, palacio*, palazzo reale, 宫殿, 皇宫, 王宮, 宮殿
castle: castle*, chateau, chateaux, замок, замка, замке, замки, замков, schloss, castillo*, castello, castelli, 城堡, 城跡, 古城
cemetery: cemeter*, graveyard*, cimetiere*, кладбищ*, 공동묘지, 묘지, friedhof*, cementerio*, cimiter*, 墓地, 公墓, 墓园
park: national park*, amusement park*, theme park*, parc national, parc d'attractions, нацпарк*, национальный парк, национального парка, национальном парке, парк развлечений, парка развлечений, 국립공원, 놀이공원, 테마파크, nationalpark*, freizeitpark*, parque nacional, parque de atracciones, parco nazionale, parco divertimenti, 国家公园, 游乐园, 国立公園, 遊園地
zoo: zoo, zoos, zoopark, зоопарк*, зоосад*, 동물원, tierpark*, zoologico*, giardino zoologico, 动物园, 動物園
circus: circus*, cirque, цирк, цирка, цирке, цирков*, 서커스, zirkus*, circo, circhi, 马戏, サーカス
market: street market*, market stall*, flea market*, marche aux puces, marche de noel, marches de noel, christmas market*, рынок на, вещевой рынок, ярмарк*, 재래시장, 전통시장, weihnachtsmarkt*, wochenmarkt*, mercadillo*, mercatin*, 集市, 菜市场, 农贸市场
supermarket: supermarket*, supermarche*, супермаркет*, гипермаркет*, 슈퍼마켓, 대형마트, supermarkt*, supermercad*, supermercat*, 超市, スーパーマーケット
shop: shop, shops, shopping mall*, shopping centre*, shopping center*, boutique*, magasin*, centre commercial, centres commerciaux, магазин*, торгового центра, торговом центре, торговый центр, 상점, 쇼핑몰, 백화점, kaufhaus*, einkaufszentrum*, geschaft, geschafte, geschaften, tienda*, centro comercial, negozi, negozio, centro commerciale, 商店, 商场, 购物中心, 百货, 商業施設, 百貨店, 店舗
nightclub: nightclub*, night club*, discotheque*, boite de nuit, ночной клуб, ночного клуба, ночном клубе, дискотек*, 나이트클럽, 클럽에서, diskothek*, nachtclub*, discotec*, 夜店, 夜总会, ナイトクラブ
dam: dam, dams, barrage hydro*, barrages hydro*, плотин*, дамб*, гэс, 댐, staudamm*, talsperre*, embalse*, diga, dighe, represa, represas, 大坝, 水坝, 水壩, 水电站, ダム建設, ダム決壊, ダム湖
roof: roof, roofs, rooftop*, toit, toits, toiture*, крыша, крыши, крыше, крышу, крышей, кровл*, 지붕, dach, dacher, tejado*, tetto, tetti, 屋顶, 屋頂, 屋根
stairs: staircase*, stairs, escalier*, лестниц*, 계단, treppe, treppen, treppenhaus*, escaleras, scalinat*, 楼梯, 樓梯, 階段
apartment: apartment*, flats, appartement*, квартир*, многоэтаж*, 아파트, 빌라, wohnung, wohnungen, wohnhaus*, apartamento*, appartament*, 公寓, 居民楼, マンション, アパート
kindergarten: kindergarten*, nursery, nurseries, creche*, ecole maternelle, детсад*, детский сад, детского сада, детском саду, 유치원, 어린이집, kita, kitas, guarderia*, asilo nido, asili nido, 幼儿园, 幼稚園, 保育園, 保育所
orphanage: orphan*, orphelin*, сирот*, детдом*, детский дом, детского дома, детском доме, 고아, waisen*, huerfan*, orfan*, 孤儿, 孤兒, 孤児
building_site: scaffold*, construction site*, building site*, chantier*, echafaudage*, стройплощадк*, стройк*, строек, строительной площадк*, леса обруш*, 공사장, 공사현장, 건설현장, baustelle*, gerust, geruste, andamio*, sitio de construccion, cantiere edile, cantieri edili, impalcatur*, 工地, 脚手架, 工事現場, 建設現場, 足場
balcony: balcon*, balkon*, балкон*, 발코니, 베란다, 阳台, 陽台, ベランダ, バルコニー
wall: retaining wall*, wall collapse*, mur effondre, стена дома, стена здания, стены здания, 담장, 외벽, 옹벽, mauer, mauern, muro, muros, muri, 围墙, 城墙, 外壁
# Nature, weather, the sky.
snow: snow*, blizzard*, neige*, tempete de neige, снег, снега, снегом, снегопад*, метель, метели, снежн*, 폭설, 대설, 눈보라, schnee*, nieve*, nevad*, nevicat*, bufera di neve, 大雪, 暴雪, 降雪, 積雪, 吹雪
rain: rain, rains, rainfall, downpour*, heavy rain*, pluie*, averses, дождь, дождя, дожди, дождей, дождем, ливень, ливни, ливня, ливней, ливнев*, 폭우, 호우, 집중호우, 장맛비, regen, regens, regenfall*, starkregen*, lluvia*, aguacero*, piogg*, nubifrag*, 暴雨, 降雨, 大雨, 豪雨
heatwave: heatwave*, heat wave*, extreme heat, canicule*, vague de chaleur, жара, жары, жару, жаре, зной, 폭염, 무더위, hitzewelle*, hitze, ola de calor, olas de calor, ondata di caldo, caldo record, 高温天气, 热浪, 熱浪, 猛暑, 酷暑, 熱中症, 高温
cold: cold snap*, cold wave*, extreme cold, vague de froid, grand froid, мороз*, похолодан*, 한파, 강추위, kaltewelle*, ola de frio, frente frio, ondata di gelo, ondata di freddo, 寒潮, 寒波
drought: drought*, secheresse*, засух*, 가뭄, durre, sequia*, siccita, 干旱, 旱灾, 乾旱, 干ばつ, 渇水
hail: hailstorm*, hailstone*, grele, grelons, град размером, града размером, крупный град, 우박, hagel*, granizo*, granizada*, grandine, grandinat*, 冰雹, ひょう害
lightning: lightning, thunderstorm*, foudre, foudroy*, orage, orages, молния, молнии, молнией, молний, гроза, грозы, грозой, гроз, 벼락, 낙뢰, 번개, 뇌우, blitz, blitze, blitzschlag*, gewitter*, relampago*, rayos, tormenta electrica, fulmine, fulmini, 雷击, 雷電, 雷暴, 闪电, 落雷, 雷雨, un rayo
tornado: tornado*, торнадо, смерч*, 토네이도, 회오리바람, tromba d'aria, 龙卷风, 龍捲風, 竜巻
landslide: landslide*, mudslide*, rockslide*, glissement de terrain, glissements de terrain, coulee de boue, coulees de boue, eboulement*, оползень, оползня, оползни, оползней, сель, селя, селев*, камнепад*, 산사태, 토사, erdrutsch*, schlammlawine*, felssturz*, deslizamiento de tierra, deslizamientos de tierra, deslave*, corrimiento de tierra*, desprendimiento*, frana, frane, smottament*, 山体滑坡, 泥石流, 滑坡, 土石流, 土砂崩れ, 土砂災害
avalanche: avalanch*, лавин*, 눈사태, lawine*, alud, aludes, valanga, valanghe, slavina, 雪崩
fog: fog, smog, brouillard*, туман, тумана, туману, тумане, туманом, смога, смогом, 안개, 미세먼지, nebel, nebels, niebla*, nebbia, nebbie, 大雾, 雾霾, 濃霧, 霧霾, スモッグ
sandstorm: sandstorm*, dust storm*, tempete de sable, песчаная буря, песчаной бури, пыльная буря, пыльной бури, 황사, 모래폭풍, sandsturm*, staubsturm*, tormenta de arena, tormenta de polvo, tempesta di sabbia, 沙尘暴, 沙塵暴, 黄砂, 砂嵐
ice: iceberg*, glacier*, glace de mer, banquise, ледник*, айсберг*, льдин*, гололед*, 빙하, 빙산, gletscher*, eisberg*, glatteis, glaciar*, ghiacciai*, 冰川, 冰山, 氷河, 氷山, 流氷
river: river, rivers, riviere*, fleuve*, река, реки, реке, реку, рекой, рек, 강물, 하천, fluss, flusse, flussen, rio, rios, fiume, fiumi, 河流, 江水, 河川
lake: lake, lakes, lac, lacs, озеро, озера, озере, озер, озером, 호수, 저수지, lago, lagos, laghi, 湖泊, 水库, 湖で
island: ile, iles, остров, острова, острове, острову, островов, островах, островом, 섬에서, 섬을, 외딴섬, insel, inseln, isla, islas, isola, isole, 岛屿, 小岛, 離島, 無人島, 島で, the island, an island, islands, islander*, island of, remote island
mountain: mountain*, montagne*, mont blanc, гора, горах, альпинист*, 등산, 등반, 산악, 등산객, berge, bergen, bergsteiger*, montana*, alpinist*, alpinism*, montagna, scalator*, climber*, 登山, 登山者, 登山客, 山岳
forest: forest*, foret, forets, deforest*, лес, леса, лесу, лесов, лесом, лесн*, 산림, 삼림, 숲에서, wald, walder, waldern, waldes, bosque*, selva, bosco, boschi, 森林, 林业, 熱帯林
tree: tree, trees, arbre, arbres, дерево, дерева, деревьев, деревья, деревом, 나무가, 나무에, 가로수, 고목, baum, baume, baumen, arbol, arboles, albero, alberi, 大树, 树木, 樹木, 倒木
beach: beach*, plage*, пляж*, 해변, 해수욕장, strand, strande, stranden, playa, playas, spiaggi*, 海滩, 海灘, 沙滩, 海水浴場, 海岸に
desert: desert, deserts, пустын*, 사막, wuste, wusten, desierto*, deserto, 沙漠, 砂漠
cave: cave, caves, grotte, grottes, пещер*, 동굴, hohle, hohlen, cueva, cuevas, grotta, 洞穴, 山洞, 洞窟
sinkhole: sinkhole*, sink hole*, doline, провал грунта, 싱크홀, 땅꺼짐, erdfall, socavon*, hundimiento*, voragine, voragini, 地陷, 天坑, 路面塌陷, 陥没
pollution: pollut*, загрязнен*, 오염, verschmutz*, contaminac*, contaminad*, inquinament*, inquinat*, 污染, 汚染
oil_spill: oil spill*, oil slick*, maree noire, разлив нефти, разлива нефти, разлив мазута, 기름 유출, 원유 유출, olpest, olteppich*, marea negra, vertido de petroleo, derrame de petroleo, marea nera, 漏油, 石油泄漏, 原油流出, 重油流出, 油流出
meteor: meteor, meteors, meteorit*, asteroid*, comet, comets, comete*, метеорит*, метеор, метеора, метеоров, астероид*, комета, кометы, комету, 운석, 유성우, 소행성, 혜성, komet, kometen, cometa, cometas, 陨石, 流星, 小行星, 彗星, 隕石, 小惑星
moon: moon, lune, lunaire*, луна, луны, луне, луну, лунн*, 달 탐사, 달 착륙, 달 궤도, mond, mondes, mondlandung*, luna, lunar*, 月球, 登月, 月面, 月探査
eclipse: eclips*, затмени*, 월식, sonnenfinsternis*, mondfinsternis*, 日食, 月食, 日全食, 개기일식, 부분일식
environment: environmental*, ecolog*, environnemental*, эколог*, природоохран*, 환경부, 환경단체, 환경오염, umweltschutz*, medioambient*, medio ambiente, ambientalist*, 环保, 環保, 生态环境, 環境省, 環境保護
plastic: plastic*, plastique*, пластик*, пластмасс*, 플라스틱, 비닐봉, plastik*, 塑料, 塑膠, プラスチック
rubbish: 오물, garbage, rubbish, landfill*, trash, dechets, poubelle*, мусор*, свалк*, свалок, 쓰레기, 폐기물, mull, mulldeponie*, abfall, abfalle, basura*, vertedero*, rifiuti, discarica, discariche, 垃圾, ごみ処理, ゴミ, 廃棄物
# Animals.
dog: dog, dogs, собак*, 강아지, 반려견, 들개, 개고기, perro*, cane, cani, 狗, 犬, hund, hunde, hunden, hundes, chien, chiens, chienne*
cat: cat, cats, chat, chats, кошк*, 고양이, katze*, gato*, 猫, gatto, gatti, gatta, gatte
bear: bear attack*, brown bear*, polar bear*, grizzly, ours, ourson*, медвед*, 반달곰, 불곰, 북극곰, 흑곰, barin, baren, eisbar*, braunbar*, oso, osos, osezno*, orso, orsi, orsa, 棕熊, 黑熊, 北极熊, ヒグマ, 熊が, 熊に, 熊出没, a bear, black bear*, クマが, クマに, ツキノワグマ
wolf: wolf, wolves, loup, loups, волк, волка, волки, волков, волками, 늑대, wolfe, wolfen, lobo, lobos, lupo, lupi, 野狼, 狼群, オオカミ
tiger: tiger, tigers, tigre, tigres, тигр*, 호랑이, tigern, tigri, 老虎, 东北虎, トラが, 虎が
lion: lion, lions, lioness*, лев сбежал, львы, львов, львица, львицы, львенок, львят*, 사자가, 사자를, 사자에, lowe, lowen, lowin, leon escapado, leones, leone, leoni, leonessa, 狮子, 獅子, ライオン
leopard: leopard*, panther*, jaguar, jaguars, cheetah*, guepard*, леопард*, пантер*, гепард*, барс, барса, барсов, 표범, 치타, gepard*, pantera*, giaguar*, ghepard*, 豹子, 花豹, 雪豹, 猎豹, ヒョウが
elephant: elephant*, слон, слона, слоны, слонов, слоном, слоненок, слоних*, 코끼리, elefant*, 大象, 象牙, ゾウが
rhino: rhino*, носорог*, 코뿔소, nashorn*, rinoceront*, 犀牛
giraffe: giraffe*, girafe*, жираф*, 기린이, 기린을, jirafa*, 长颈鹿, 長頸鹿
panda: panda*, панда, панды, панду, пандам*, 푸바오, 熊猫, 大熊貓, パンダ, 자이언트판다
monkey: monkey*, gorilla*, chimpanze*, orangutan*, singes, macaque*, обезьян*, горилл*, шимпанзе, орангутан*, 원숭이, 침팬지, 고릴라, affe, affen, schimpans*, mono escapado, monos, gorila*, chimpance*, scimmi*, scimpanze, 猴子, 猩猩, チンパンジー, ゴリラ, ニホンザル
whale: whale*, baleine*, cachalot*, orca, orcas, orque*, кит выбросил*, киты, китов, китобо*, косатк*, кашалот*, 고래, wal, wale, walen, ballena*, balena, balene, capodogli*, 鲸鱼, 鲸, 鯨, クジラ, シャチ
dolphin: dolphin*, dauphin*, дельфин*, 돌고래, delfin*, 海豚, イルカ
shark: shark*, requin*, акула, акулы, акул, акулу, акулой, 상어, hai, haie, haien, haiangriff*, tiburon*, squalo, squali, 鲨鱼, 鯊魚, サメ
seal: sea lion*, seal pup*, phoque*, тюлен*, нерпа, нерпы, нерп, морж, моржа, моржи, моржей, 물개, 바다사자, 물범, seehund*, robbe, robben, walross*, walrus*, foca, focas, foche, 海豹, 海狮, アザラシ, アシカ
fish: fish, fishes, tuna, poisson*, saumon*, thon, рыба, рыбы, рыбу, рыб, рыбой, лосос*, тунец, тунца, 물고기, 연어, 참치, 생선, fisch, fische, fischen, lachs, thunfisch*, pez, peces, pescado*, salmon*, atun, pesce, pesci, tonno, 鱼类, 三文鱼, 金枪鱼, マグロ, サケ, 魚が, 魚介
turtle: turtle*, tortoise*, tortue*, черепах*, 거북이, 바다거북, schildkrote*, tortuga*, tartarug*, 海龟, 乌龟, 烏龜, ウミガメ
snake: snake*, python*, cobra*, serpent*, vipere*, змея, змеи, змею, змей, змеей, питон*, кобра, кобры, гадюк*, 비단뱀, 뱀에, 뱀이, schlange, schlangen, serpiente*, culebra*, vipera, pitone, 毒蛇, 蟒蛇, ニシキヘビ, ヘビ
crocodile: crocodil*, alligator*, крокодил*, аллигатор*, 악어, krokodil*, cocodrilo*, caiman, caimanes, coccodrill*, 鳄鱼, 鱷魚, ワニ
bird: bird, birds, oiseau*, pigeon*, goeland*, mouette*, птица, птицы, птиц, птицу, птицами, чайк*, 철새, 비둘기, 새떼, 갈매기, vogel, vogeln, taube, tauben, pajaro*, aves, paloma, palomas, uccell*, piccione, piccioni, gabbian*, 鸟类, 候鸟, 鸟撞, 鳥類, 野鳥, カラス, голубь, голубя, голуби, голубей, голубями
eagle: eagle, eagles, falcon*, vulture*, aigle*, faucon*, vautour*, орел, орла, орлы, орлов, орлан*, сокол, сокола, соколы, стервятник*, 독수리, 송골매, adler, geier, aguila*, halcon, halcones, buitre*, aquila, aquile, avvoltoi*, 秃鹫, 老鹰, タカ目
penguin: penguin*, manchots, pingouin*, пингвин*, 펭귄, pinguin*, 企鹅, 企鵝, ペンギン
poultry: chicken*, poultry, poulet*, volaille*, poules, кур, куры, курица, курицы, птицефабрик*, птицеферм*, 닭고기, 양계장, 가금류, 치킨, huhn, huhner*, geflugel*, pollo, pollos, avicol*, pollame, polli, gallin*, 家禽, 鸡肉, 養鶏, 鶏肉
pig: pig, pigs, pork, swine, boar, boars, cochon*, porc, porcs, sanglier*, свинь*, свинин*, кабан, кабана, кабаны, кабанов, 돼지, 멧돼지, schwein*, wildschwein*, cerdo*, jabali*, porcin*, maiale, maiali, suini, cinghial*, 生猪, 猪肉, 野猪, 豚肉, イノシシ, 豚熱
cow: cow, cows, cattle, bull, bulls, beef, vaches, vache, taureau*, bovin*, коров*, бык, быка, быки, быков, крупного рогатого, говядин*, 소고기, 한우, 젖소, 황소, 축산, kuh, kuhe, kuhen, rinder, rindfleisch, stier, stiere, vaca, vacas, toro, toros, ganado, mucca, mucche, tori, 奶牛, 牛肉, 公牛, 牛がし, 乳牛, 肉牛
sheep: sheep, lamb, lambs, goat, goats, mouton*, brebis, chevre*, agneau*, овца, овцы, овец, баран, барана, бараны, баранин*, коза, козы, козел, козла, 양떼, 염소, schaf, schafe, schafen, ziege, ziegen, lamm, oveja*, cordero*, cabra, cabras, pecora, pecore, agnell*, capra, capre, 绵羊, 山羊, 羊群, ヒツジ, ヤギ
horse: horse, horses, horse racing, cheval, chevaux, лошад*, конь, коня, кони, коней, коннозаводств*, 승마, pferd, pferde*, caballo*, cavallo, cavalli, 马匹, 赛马, 競馬, 乗馬, 競走馬, 경마장
camel: camel, camels, chameau*, dromadaire*, верблюд*, 낙타, kamel, kamele*, camello*, cammell*, 骆驼, 駱駝, ラクダ
deer: deer, moose, elk, reindeer, cerf, cerfs, chevreuil*, rennes, олень, оленя, олени, оленей, оленев*, лось, лося, лоси, лосей, 사슴, 고라니, 순록, hirsch, hirsche*, reh, rehe, rentier*, elch, elche, ciervo*, venado*, reno, renos, cervo, cervi, renna, renne, 麋鹿, 驯鹿, 梅花鹿, トナカイ, ニホンジカ
fox: foxes, red fox, renard*, лиса, лисы, лису, лисиц*, fuchs, fuchse*, zorro, zorros, volpe, volpi, 狐狸, キツネ, 여우가, 붉은여우
rabbit: rabbit*, hare, hares, lapin*, заяц, зайца, зайцы, зайцев, кролик*, 토끼, hase, hasen, kaninchen*, conejo*, liebre*, coniglio, conigli, 兔子, ウサギ
rat: rats, rodent*, mice, souris, rongeur*, крыса, крысы, крыс, мыши, мышей, грызун*, 들쥐, 쥐떼, 쥐가, ratte, ratten, mause, roedor*, ratas, raton, ratones, ratti, topi, roditor*, 老鼠, ネズミ
bee: bee, bees, beekeep*, honeybee*, wasp, wasps, hornet, hornets, abeille*, apicult*, guepe*, frelon*, пчел*, осы, осами, шершн*, 꿀벌, 말벌, 벌집, biene, bienen*, wespe, wespen, hornisse*, abeja*, avispa*, avispon*, apicoltor*, vespa, vespe, calabron*, 蜜蜂, 马蜂, 胡蜂, ミツバチ, スズメバチ
locust: locust*, criquet*, sauterelle*, саранч*, 메뚜기, heuschrecke*, langosta*, cavallette, 蝗虫, 蝗災, 蝗灾, サバクトビバッタ
mosquito: mosquito*, moustique*, комар, комара, комары, комаров, комарами, stechmucke*, mucken, zanzar*, 蚊子, 蚊虫, 蚊媒, 모기 매개
insect: insect*, bedbug*, bed bug*, punaise*, насеком*, клещ, клеща, клещи, клещей, клопы, клопов, 곤충, 빈대, 진드기, insekt*, zecke, zecken, wanzen, bettwanz*, chinche*, garrapata*, insett*, cimici, zecca, zecche, 昆虫, 臭虫, 昆蟲, トコジラミ, マダニ
spider: spider*, scorpion*, araignee*, паук, паука, пауки, пауков, скорпион*, 거미가, 독거미, 전갈, spinne, spinnen, skorpion*, arana*, escorpion*, alacran*, ragno, ragni, 蜘蛛, 蝎子, サソリ
jellyfish: jellyfish, meduse*, медуза, медузы, медуз, 해파리, qualle, quallen, medusa, medusas, 水母, クラゲ
octopus: octopus*, squid, squids, pieuvre*, poulpe*, calmar, calmars, осьминог*, кальмар*, 문어, 오징어, 낙지, tintenfisch*, oktopus*, krake, kraken, pulpo, pulpos, calamar*, polpo, polpi, 章鱼, 鱿鱼, 章魚, イカ漁
dinosaur: dinosaur*, mammoth*, mammouth*, динозавр*, мамонт*, 공룡, 매머드, mammut*, mamut*, 恐龙, 恐龍, 猛犸, 恐竜, マンモス
livestock: livestock, betail, скот, скота, скотом, поголовь*, 가축, vieh, viehs, bestiame, allevament*, ganader*, 牲畜, 畜牧, 家畜
hunting: hunter*, chasseurs, охотник*, охота на, охоту на, браконьер*, poach*, braconn*, 사냥, 밀렵, jager, wilderer*, wilderei, cazador*, caza furtiva, cacciator*, bracconier*, bracconagg*, 猎人, 偷猎, 盗猎, 密猟, 狩猟, ハンター
"""
