# ruff: noqa: E501
"""People by their trade, and where they are at work: the buildings, roads and waters of a town."""

#: Joined to the things of `things`.
TOWN = """
# Trades and callings.
headmaster: headmaster*, headteacher*, head teacher*, school principal*, proviseur*, directeur d'ecole, directrice d'ecole, doyen, директор школы, директора школы, директору школы, ректор*, 교장, schulleiter*, rektor*, schuldirektor*, 校長, 学長, director de colegio, directora de colegio, director del colegio, 校长
dentist: dentist*, dental, dentiste*, dentaire*, стоматолог*, дантист*, зубн* врач*, 치과, zahnarzt*, zahnarzte*, 歯科, dentista*, odontolog*, 牙医, 牙科
medicine: pharmac*, pharmaci*, фармацевт*, аптек*, провизор*, 약사, apotheke*, 薬剤師, farmaci*, farmaceutic*, 药房, 药剂师
midwife: midwi*, maternity, sage-femme*, sages-femmes, maternite*, акушер*, роддом*, 산부인과, 조산사, 산모, hebamme*, kreißsaal*, geburtsklinik*, 産婦人科, 助産師, 産科, matrona*, partera*, maternidad*, 助产士, 产科, 妇产科
paramedic: paramedic*, ambulancier*, secouriste*, фельдшер*, парамедик*, 구급대원, 응급구조, sanitater*, rettungssanitater*, notarzt*, 救急隊, 救命士, sanitarios, socorrista*, 急救人员, 救护人员
veterinary: vets, 동물병원, 動物病院, 宠物医院
psychiatrist: psychiatr*, psycholog*, psychotherap*, психиатр*, психолог*, 정신과, 정신병원, 심리학, psychiat*, 精神科, 心理学, psiquiatr*, psicolog*, 精神病院, 心理医生
elderly: caregiver*, care worker*, carer, carers, nursing home*, care home*, retirement home*, aide-soignant*, aides-soignant*, ehpad*, дома престарелых, сиделк*, 간병, altenheim*, altersheim*, pflegeheim*, seniorenheim*, 介護, residencia de mayores, residencias de mayores, cuidador*, asilo de ancianos, geriatric*, 敬老院, 养老护工, 女护工, 护工虐待
babysitter: babysitter*, nannies, childmind*, nourrice*, baby-sitter*, assistante maternelle, няня, няни, няню, няней, бебиситтер*, 베이비시터, 아이돌보미, tagesmutter*, kindermadchen, ベビーシッター, ninera*, 保姆, 月嫂
refuse_collector: bin collector*, binmen, garbage collector*, refuse collect*, bin strike, eboueur*, мусоровоз*, вывоз мусора, 쓰레기 수거, mullabfuhr*, mullwagen, mullmann*, ごみ収集, recogida de basura*, recolector* de basura, basurero*, 垃圾车, 垃圾清运
plumber: plumber*, plombier*, сантехник*, 배관공, klempner*, 配管工, fontanero*, plomer*, 水管工, 管道工
electrician: electrician*, electricien*, электрик*, электромонтер*, 전기기사, 전기공, elektriker*, 電気工, electricista*, 电工
carpenter: carpent*, charpentier*, menuisier*, плотник*, столяр*, 목수, zimmermann, zimmerleute, schreiner*, tischler*, carpinter*, 木匠, 木工
welder: welder*, welding, soudeur*, soudure*, сварщик*, сварк*, сварочн*, 용접, schweißer*, schweißarbeit*, 溶接, soldador*, soldadura*, 焊工, 焊接, 电焊
mechanic: car mechanic*, mechanics, mecanicien*, garagiste*, автомеханик*, механик, механика, автосервис*, 정비사, 정비소, mechaniker*, autowerkstatt*, 整備士, 整備工場, mecanicos, taller mecanico, 修理工, 技师, 汽修
hairdresser: hairdress*, barber*, hair salon*, coiffeur*, coiffeuse*, barbier*, salon de coiffure, парикмахер*, барбер*, 미용사, 미용실, 이발사, 이발소, friseur*, barbershop*, 美容師, 理髪, 理容, peluquer*, barberia*, 理发, 美发
waiter: waiter*, waitress*, serveuse*, официант*, 종업원, 웨이터, kellner*, ウエーター, 給仕, camarer*, meser*, 服务员, serveur de restaurant, serveurs de restaurant
pastry: pastry chef*, cake, cakes, confectioner*, birthday cake*, patissier*, patisserie*, gateau*, торт, торта, торты, кондитер*, 케이크, 제과, 제빵사, konditor*, torte, torten, kuchen, 菓子職人, ケーキ, パティシエ, pasteler*, tarta, tartas, pastel, reposter*, 糕点, 蛋糕
gardener: gardener*, gardening, jardinier*, jardinage, садовник*, садовод*, дачник*, 정원사, gartner*, 庭師, 園芸, jardiner*, 园丁, 园艺
florist: florist*, flower shop*, fleuriste*, флорист*, 꽃집, 화훼, blumenladen, blumenhand*, 花屋, 生花, florister*, 花店, 花农
shepherd: shepherd*, bergere*, пастух*, пастух, чабан*, оленевод*, 목동, 양치기, schafer, hirte, hirten, 羊飼い, 遊牧民, pastor de ovejas, pastores de, 牧羊人, 牧民
wine: winemaker*, wine grower*, winegrower*, vintner*, vigneron*, viticulteur*, винодел*, виноградар*, 와이너리, 와인 농가, winzer*, ワイン農家, ワイナリー, 醸造家, viticultor*, vinicultor*, bodeguer*, 酒农, 酿酒师, 酒庄
brewery: brewery, breweries, distiller*, brasserie, distillerie*, пивзавод*, винокурн*, пивоварен*, 양조장, 증류소, brauerei*, brennerei*, 醸造所, 酒蔵, 蒸留所, cervecera*, destileria*, 酒厂, 酿酒, 啤酒厂
tailor: tailor, tailors, seamstress*, couturier*, couturiere*, tailleur, портн*, швея, швеи, ателье, 재단사, 재봉, schneiderin, naherin*, 仕立て, 縫製, sastre*, costurera*, modist*, 裁缝, 缝纫
blacksmith: blacksmith*, forgeron*, кузнец, кузнеца, 대장장이, schmiede, hufschmied*, 鍛冶, herrero*, 铁匠
bank: banker*, banquier*, банкир*, 은행가, 은행원, bankier*, banker, bankern, 銀行家, 銀行員, banquer*, 银行家
accountant: accountant*, comptable*, cour des comptes, бухгалтер*, счетн* палат*, 회계, 감사원, wirtschaftsprufer*, buchhalter*, rechnungshof*, 会計士, 会計検査, contable*, contador publico, tribunal de cuentas, 会计, 审计
diplomat: consul, consulate*, consul general, consular, consulat, consulats, консул, консула, консульств*, 외교관, 영사, konsul, konsulat*, 外交官, 領事, consulado*, 领事, diplomat, diplomats, diplomate, diplomates, дипломат, дипломата, дипломату, дипломатом, дипломаты, дипломатов, дипломатам, diplomaten
notary: notary, notaries, notaire*, нотариус*, нотариальн*, 공증, notare, notariat*, 公証, notaria, 公证
hitman: hitman, hitmen, contract killer*, hired killer*, contract killing, tueur a gages, tueurs a gages, киллер*, заказн* убийств*, наемн* убийц*, 청부살인, 살인청부, auftragskiller*, auftragsmord*, 殺し屋, sicari*, asesino a sueldo, 杀手, 雇凶
sniper: sniper*, tireur d'elite, tireurs d'elite, снайпер*, 저격, scharfschutz*, 狙撃, francotirador*, 狙击
marines: marines, marine corps, paratrooper*, commando, commandos, special forces, parachutiste*, commando*, forces speciales, морпех*, морск* пехот*, десантник*, спецназ*, 해병대, 특수부대, 특전사, 공수부대, fallschirmjager*, marineinfanter*, spezialkrafte, spezialeinheit*, 海兵隊, 特殊部隊, 空挺, infantes de marina, infanteria de marina, paracaidista*, fuerzas especiales, 海军陆战队, 特种部队, 空降兵
pirate: pirates, piracy, pirates au large, pirates somaliens, piraterie*, пират*, 해적, piraten*, piraterie, 海賊, piratas, pirateria, 海盗
prison_guard: prison guard*, prison officer*, jail guard*, warder*, surveillant* de prison, gardien de prison, gardiens de prison, surveillants penitentiaires, надзирател*, тюремщик*, сотрудник* фсин, 교도관, gefangniswarter*, justizbeamt*, vollzugsbeamt*, 刑務官, carcelero*, guardias de prision, funcionarios de prisiones, 狱警
librarian: librarian*, bibliothecaire*, библиотекар*, bibliothekar*, 司書, bibliotecari*, 图书管理员, 사서 교사, 도서관 사서
curator: curator*, conservateur du musee, хранител* музе*, куратор выставк*, 큐레이터, 학예사, kurator*, 学芸員, comisari* de la exposicion, conservador del museo, 策展人
magician: magician*, illusionist*, sorcer*, witchcraft, magicien*, illusionniste*, sorcell*, фокусник*, иллюзионист*, колдун*, колдовств*, 마술사, magier*, zauberer*, hexerei, 手品, マジシャン, 魔術, mago, ilusionista*, brujeri*, 魔术师, 巫术
fortune_teller: fortune teller*, fortune-teller*, clairvoyant*, shaman*, voyante*, voyance, chaman*, гадалк*, экстрасенс*, ясновид*, шаман*, 점쟁이, 역술인, 무속, wahrsager*, hellseher*, schaman*, 占い師, 霊媒, シャーマン, 算命, 占卜, 巫师, 무당이, 무당에게, 무당을
clown: clown*, клоун*, 광대, ピエロ, 道化, payaso*, 小丑
puppet: puppet*, puppeteer*, marionnette*, кукольн* театр*, марионет*, 인형극, 꼭두각시, puppenspiel*, puppentheater*, marionette*, 人形劇, 人形遣い, 操り人形, titere*, marioneta*, 木偶
choir: choir*, choeur, choeurs, chorale*, хор, хора, хоров*, 합창, chor, knabenchor*, 合唱
fashion_model: supermodel*, fashion model*, top model*, mannequin*, модель года, топ-модел*, супермодел*, 패션모델, 슈퍼모델, 톱모델, topmodel*, ファッションモデル, スーパーモデル, supermodelo*, modelo brasilen*, 模特, 超模
camping: campsite*, camping, camper, campers, caravan*, camping*, campeur*, caravane*, кемпинг*, палаточн*, палатк*, 캠핑, 야영, campingplatz*, zeltplatz*, wohnmobil*, キャンプ場, campista*, acampad*, autocaravana*, 露营, 野营, 房车
child: stepson*, beau-fils, сын, сына, сыну, сыном, сыновья, сыновей, пасынк*, 아들이, 아들을, 아들 살해, 의붓아들, sohn, sohne, sohnes, 息子, 長男, hijastro*, 儿子, 长子, daughter*, дочь, дочери, дочк*, дочер*, 딸이, 딸을, 딸과, 친딸, 의붓딸, 외동딸, tochter, tochtern, 長女, 次女, 娘を, 娘が, 娘の, hija, hijas, hijastra*, 女儿, 长女, newborn*, infant, infants, toddler*, nourrisson*, bebes, bambin*, младен*, грудничк*, новорожд*, 신생아, 영아, 갓난아기, saugling*, kleinkind*, 乳児, 幼児, 新生児, 赤ちゃん, lactante*, recien nacid*, 幼童, 新生儿, 幼儿, childmind*, baby-sitter*, 아이돌보미, kindermadchen, детск* площадк*
emperor: emperor*, empress*, empereur*, imperatrice, император*, 일왕, 황제, 천황, kaiserin, kaisers, 天皇, 皇帝, 皇后, emperador*, emperatriz
sultan: sultan*, sheikh*, emirs, cheikh*, султан*, шейх*, эмир*, 술탄, 셰이크, 에미르, scheich*, スルタン, jeque*, 苏丹王, 埃米尔, 苏丹陛下
monk: bonne soeur, couvent*, монахин*, nonne, ordensschwester*, 尼僧, 修女
cardinal: cardinals, conclave*, cardinaux, кардинал*, конклав*, 추기경, 콘클라베, kardinal*, konklave*, 枢機卿, コンクラーベ, cardenal*, 枢机, 红衣主教
indigenous: indigenous, aborigin*, native americans, tribal, autochtone*, indigenes, aborigene*, коренн* народ*, индейц*, абориген*, племя, племен*, 원주민, indigene*, ureinwohner*, 先住民, 部族, indigena*, aborigen*, 原住民, 土著, 部落
# Buildings, roads and waters.
clinic: clinics, hospice*, поликлиник*, хоспис*, 클리닉, 호스피스, hospiz*, クリニック, 診療所, ホスピス, clinica*, hospicio*, 诊所, 卫生院
aquarium: aquarium*, oceanarium*, аквариум*, океанариум*, дельфинари*, 수족관, 아쿠아리움, aquarien, 水族館, acuario*, oceanario*, 水族馆, 海洋馆, 海洋公园
garden: botanic*, ботаническ* сад*, сады, садов, 식물원, 수목원, botanisch*, 植物園, 庭園, 植物园, 花园
greenhouse: greenhouse*, serre, serres, теплиц*, тепличн*, парник*, 비닐하우스, 온실, gewachshaus*, treibhaus*, 温室, ビニールハウス, invernadero*, 大棚
barn: barn, barns, ecurie*, etable*, сарай*, амбар*, конюшн*, хлев, коровник*, 외양간, 마구간, 헛간, scheune*, stalle, stallen, 牛舎, 馬小屋, 納屋, 畜舎, establo*, granero*, cuadra, 牛棚, 马厩, 谷仓, 畜棚
land: farms, farmhouse*, farmland*, plantation*, ferme agricole, exploitation agricole, exploitations agricoles, elevage*, ферма, фермы, ферме, ферму, плантаци*, 목장, 양식장, 과수원, bauernhof*, plantage*, 農場, 牧場, 農園, granja*, finca*, plantacion*, 农场, 牧场, 种植园, 养殖场
orchard: orchard*, verger*, яблонев*, фруктов* сад*, 과수원, obstgarten*, obstplantage*, 果樹園, 果园
silo: silo, silos, grain elevator*, элеватор*, зернохранилищ*, силос*, 사일로, 곡물창고, getreidespeicher*, サイロ, 粮仓, 筒仓
foundry: foundry, foundries, smelter*, fonderie*, haut-fourneau*, hauts-fourneaux, плавильн*, литейн*, доменн*, 제련소, 주조, 용광로, gießerei*, hochofen*, 製錬所, 溶鉱炉, 高炉, fundicion*, altos hornos, alto horno, 冶炼, 炼钢, 铸造, stahlhutte*, huttenwerk*, eisenhutte*
workshop: гараж*, 작업장, 차고, werkstatt*, garage*, 作業場, 車庫, talleres, garaje*, cochera*, 作坊, 车间, 车库, repair workshop*, workshop fire, workshop blaze, 도자기 공방, 공예 공방
tower: skyscraper*, high-rise*, tower block*, gratte-ciel*, immeuble de grande hauteur, небоскреб*, высотк*, 마천루, wolkenkratzer*, hochhaus*, タワマン, 摩天, 高层建筑
villa: holiday home*, maison de vacances, вилла, виллы, вилле, виллу, особняк*, дача, дачи, даче, 별장, 저택, 펜션, villen, ferienhaus*, 別荘, 邸宅, 豪邸, 别墅, 豪宅, 别院
hut: huts, cabin, cottage*, cabane*, refuge de montagne, хижин*, избушк*, 오두막, 산장, hutten, berghutte*, 山小屋, cabana*, choza*, 小木屋, 棚屋, 茅屋
fire_station: fire station*, firehouse, caserne de pompiers, пожарн* част*, 소방서, feuerwache*, feuerwehrhaus, 消防署, parque de bomberos, cuartel de bomberos, 消防站
barracks: barracks, caserne*, казарм*, 병영, 막사, 내무반, kaserne*, 兵舎, 駐屯地, cuarteles, 兵营, 营房, cuartel militar, cuartel del ejercito
checkpoint: checkpoint*, border crossing*, border post*, poste-frontiere, postes-frontieres, point de passage, check-point*, кпп, погранпереход*, блокпост*, пункт* пропуска, 검문소, 국경검문, kontrollpunkt*, kontrollposten, 検問, 国境検問所, puesto de control, retenes, paso fronterizo, 检查站, 哨所, 关卡, 경계초소, 감시초소, 검문초소
dormitory: dormitor*, hostel, hostels, student housing, dortoir*, foyer de jeunes, residence universitaire, auberge de jeunesse, общежити*, хостел*, 기숙사, 호스텔, wohnheim*, studentenwohnheim*, hostel*, 学生寮, 寮で, ホステル, residencia universitaria, albergue*, hostal, dormitorio*, 宿舍, 青年旅舍
canteen: canteen*, cafeteria*, school meal*, school lunch*, cantine*, restauration scolaire, школьн* столов*, школьн* питан*, школьн* обед*, 구내식당, kantine*, schulessen, 給食, 食堂, comedor escolar, comedores, cantina, 配餐, 学校午餐, 학교 급식, 학교급식, 급식실, 급식소, 무상급식, 단체급식
toilet: toilet, toilets, public toilet*, restroom*, lavator*, toilettes publiques, sanitaires publics, туалет*, унитаз*, уборн*, 화장실, 변기, toiletten, klo, wc, トイレ, 便所, retrete*, inodoro*, aseos, banos publicos, 厕所, 马桶, 洗手间
sauna: sauna, saunas, bathhouse*, hot spring*, spa, thermes, bains thermaux, hammam*, баня, бани, бане, баню, сауна, сауны, сауне, термальн*, 사우나, 찜질방, 목욕탕, 온천, saunen, thermalbad, therme, thermen, サウナ, 銭湯, 温泉, sauna*, termas, aguas termales, balneario*, 桑拿, 澡堂, 浴池
swimming_pool: swimming pool*, waterpark*, water park*, piscine*, parc aquatique, parcs aquatiques, бассейн*, аквапарк*, 수영장, 워터파크, schwimmbad*, freibad*, hallenbad*, schwimmbecken, プール事故, プールで, 市民プール, ウォーターパーク, piscina*, parque acuatico, 游泳池, 泳池, 水上乐园
gym: gyms, fitness, sports hall*, salle de sport, salles de sport, gymnase*, спортзал*, фитнес*, тренажерн*, 헬스장, 체육관, 피트니스, fitnessstudio*, turnhalle*, sporthalle*, 体育館, フィットネス, スポーツジム, gimnasio*, polideportivo*, pabellon deportivo, 健身房, 体育馆
playground: playground*, aire de jeux, aires de jeux, terrain de jeux, детск* площадк*, 놀이터, spielplatz*, 遊び場, 公園の遊具, parque infantil, parques infantiles, zona de juegos, 游乐场, 操场
roller_coaster: roller coaster*, rollercoaster*, ferris wheel*, carousel*, funfair*, bouncy castle*, montagnes russes, grande roue, fete foraine, chateau gonflable, аттракцион*, американск* горк*, колес* обозрен*, карусел*, батут*, 롤러코스터, 놀이기구, 관람차, 회전목마, achterbahn*, riesenrad*, karussell*, hupfburg*, kirmes, jahrmarkt, ジェットコースター, 観覧車, 遊具, メリーゴーラウンド, montana rusa, noria, atraccion de feria, castillo hinchable, tiovivo, 过山车, 摩天轮, 游乐设施, 旋转木马
gallery: art gallery, art galleries, galerie d'art, galeries d'art, галере*, 갤러리, 미술관, kunstgalerie*, 画廊, ギャラリー, 美術館, galeria de arte, galerias de arte, 美术馆
kiosk: street vendor*, food truck*, snack bar*, kiosque*, marchand ambulant, vendeurs ambulants, vendeurs a la sauvette, food-truck*, киоск*, ларек, ларьк*, уличн* торгов*, шаурм*, 노점, 포장마차, 푸드트럭, 가판대, imbiss*, marktstand*, straßenhandler*, 屋台, 露店, 売店, キッチンカー, kiosko*, quiosco*, puesto callejero, vendedores ambulantes, vendedor ambulante, puestos de comida, 摊位, 摊贩, 小贩
station: train station*, railway station*, central station, gare de, gare ferroviaire, en gare, вокзал*, железнодорожн* станц*, 역 승강장, bahnhof*, hauptbahnhof*, 駅前, 駅で, 駅構内, 駅ホーム, estacion de trenes, estacion central, 高铁站
level_crossing: level crossing*, railway crossing*, grade crossing*, railroad crossing*, passage a niveau, passages a niveau, железнодорожн* переезд*, на переезде, 철도 건널목, 건널목, bahnubergang*, 踏切, paso a nivel, pasos a nivel, 道口
crossroads: intersection*, junction, crossroad*, roundabout*, zebra crossing*, crosswalk*, rond-point*, ronds-points, passage pieton, passages pietons, перекрест*, пешеходн* переход*, развязк*, 교차로, 횡단보도, 로터리, kreuzung, kreuzungen, kreisverkehr*, zebrastreifen, 交差点, 横断歩道, rotonda*, paso de cebra, paso de peatones, 十字路口, 路口, 斑马线, 人行横道, 네거리, cruce de carreteras, cruce de caminos
pavement: sidewalk*, pavement*, trottoir*, тротуар*, 인도로 돌진, 보도블록, 인도 덮, gehweg*, burgersteig*, gehsteig*, 歩道, acera, aceras, 人行道
bus_stop: bus stop*, bus station*, bus terminal*, arret de bus, arrets de bus, gare routiere, автобусн* останов*, на остановке, остановку, автовокзал*, 버스정류장, 버스 정류장, 버스터미널, bushaltestelle*, haltestelle*, busbahnhof*, バス停, バスターミナル, parada de autobus*, terminal de autobus*, marquesina, 公交站, 汽车站, 公交车站
canal: waterway*, canaux, voie navigable, canal de panama, canal de suez, судоходн* канал*, панамск* канал*, суэцк* канал*, 운하, suezkanal*, panamakanal*, wasserstraße*, 運河, 水路, 运河, 水渠, 농수로, 배수로
dyke: levee*, dyke, dykes, dikes, seawall*, embankment*, digue*, дамба, дамбы, дамбу, дамбе, 제방, 방파제, deich, deiche, deichen, 堤防, 防潮堤, dique, diques, malecon*, 堤坝, 海堤
pier: pier, piers, jetty, wharf, quay, quayside, docks, jetee*, quai, quais, embarcadere*, причал*, пирс*, пристан*, 부두, 선착장, 방파제, seebrucke*, anlegestelle, anleger, 桟橋, 埠頭, 岸壁, embarcadero*, malecon*, 码头, 栈桥, muelle, muelles
docker: docker*, dockworker*, longshorem*, stevedore*, port worker*, докер*, портовик*, портов* рабоч*, 항만노동자, 항만 노동자, 하역노동자, hafenarbeiter*, 港湾労働者, 港湾作業員, estibador*, 码头工人, 港口工人
lighthouse: lighthouse*, маяк, маяка, маяке, маяки, 등대, leuchtturm*, 灯台, 灯塔
well: borehole*, fell into a well, well water, wells, puits, колодец, колодц*, скважин*, 우물, 관정, brunnen, bohrloch, 井戸, pozo, pozos, 水井, 枯井, 井里
sewer: sewer*, sewage, wastewater, manhole*, egout*, eaux usees, bouche d'egout, assainissement, канализац*, сточн*, 하수구, 하수도, 하수처리, 맨홀, kanalisation, abwasser*, klaranlage*, gully*, 下水管, マンホール, 汚水, alcantarilla*, aguas residuales, cloaca*, 下水道, 污水, 窨井, крышк* люк*, открыт* люк*, провалил* в люк, 생활오수, 오수 유출, 오수처리
water_main: water main*, burst pipe*, water pipe*, pipe burst, canalisation*, rupture de conduite, прорыв трубы, прорвало трубу, водопровод*, коммунальн* авари*, 수도관, 상수도관, 수도 배관, rohrbruch*, wasserrohr*, wasserleitung*, 水道管, 断水, tuberia*, caneria*, 水管, 爆管, 自来水
ravine: ravine*, canyon*, abyss, ravin, ravins, precipice*, falaise*, ущель*, обрыв*, каньон*, пропаст*, овраг*, скала, скалы, утес*, 협곡, 절벽, 낭떠러지, 벼랑, schlucht*, abgrund, klippe*, felswand, 峡谷, 渓谷, barranco*, acantilado*, precipicio*, desfiladero*, canon del, 悬崖, 山谷, 深沟
waterfall: waterfall*, cascade*, chute d'eau, chutes d'eau, chutes du, водопад*, 폭포, wasserfall*, wasserfalle*, 滝つぼ, 滝で, cascada*, catarata*, 瀑布
crater: crater*, lava, cratere*, lave, кратер*, лава, лавы, лаву, лавой, 분화구, 용암, krater*, lavastrom*, 火口, 溶岩, 火山口, 岩浆, 熔岩
wetland: wetland*, swamp*, marshes, lagoon*, marecage*, zone humide, zones humides, lagune*, болот*, лагун*, 습지, 갯벌, 늪, feuchtgebiet*, sumpf*, 湿地, 干潟, humedal*, pantano*, marisma*, laguna*, 沼泽, 潟湖
coral_reef: corail, coraux, recif*, коралл*, риф, рифа, рифов, koralle*, サンゴ, arrecife*, 珊瑚, 산호초
ceiling: faux plafond, потол*, 천장, decke stur*, zimmerdecke, deckeneinsturz, 天井, 天花板, 吊顶, 屋顶, ceiling collapse*, ceiling falls, ceiling fell
basement: basement*, cellar*, cave a, sous-sol, sous-sols, подвал*, погреб*, 지하실, 반지하, 지하주차장, kellern, tiefgarage*, 地下室, sotano*
chimney: chimney*, cheminee*, дымоход*, печн* труб*, трубы тэц, 굴뚝, schornstein*, kamin, 煙突, chimenea*, 烟囱
facade: facade*, фасад*, 외벽, fassade*, 外壁, fachada*, 外墙
lift: escalator*, эскалатор*, rolltreppe*, escaleras mecanicas, 扶梯
streetlight: streetlight*, street light*, street lamp*, traffic light*, lampadaire*, eclairage public, feu rouge, feux rouges, уличн* освещени*, фонар*, светофор*, 가로등, 신호등, straßenlaterne*, straßenbeleuchtung, ampeln, 街灯, 信号機, farola*, alumbrado publico, semaforo*, 路灯, 红绿灯, ampelanlage*, rote ampel, roter ampel
slum: shantytown*, slum, slums, favela*, bidonville*, трущоб*, фавел*, 빈민가, 판자촌, elendsviertel, 貧民街, chabola*, barriada*, 贫民窟, 棚户区
suicide: sets himself on fire, set himself on fire, sets herself on fire, self-immolat*, jumps to death, immole par le feu, s'immole, se donne la mort, mettent fin a leurs jours, met fin a ses jours, самосожжен*, свел* счеты с жизнью, поджег себя, подожгла себя, покончил* с собой, 극단선택, selbstverbrennung*, nimmt sich das leben, nahm sich das leben, 焼身, 飛び降り, se quema a lo bonzo, se quita la vida, se quito la vida, se inmola, 自焚, 轻生, 跳楼, 분신 사망, 분신자살, 분신 시도, 투신 사망, 투신자살
# What longer words here would hide, and forms that the other tables lack.
cow: коровник*
beer: brewery, breweries, пивоварен*, cervecera*, 啤酒厂
bus: bus stop*, bus station*, bus terminal*, arret de bus, arrets de bus, автобусн* останов*, 버스정류장, 버스 정류장, 버스터미널, バス停, バスターミナル, parada de autobus*, terminal de autobus*, 公交站, 公交车站
school: school meal*, school lunch*, школьн* столов*, школьн* питан*, школьн* обед*, schulessen, 学校午餐, head teacher*, school principal*, directeur d'ecole, directrice d'ecole, директор школы, директора школы, директору школы, director de colegio, directora de colegio, director del colegio
border: border crossing*, border post*, poste-frontiere, postes-frontieres, 국경검문, 国境検問所
health: 卫生院
exhibition: куратор выставк*, comisari* de la exposicion
museum: conservateur du musee, хранител* музе*, conservador del museo
port: портовик*, портов* рабоч*, 항만노동자, 항만 노동자, hafenarbeiter*, 港口工人
university: residence universitaire, residencia universitaria
dam: дамба, дамбы, дамбу, дамбе
king: 天皇, 皇帝, 皇后
fashion: fashion model*, 패션모델, ファッションモデル
firefighter: caserne de pompiers, feuerwehrhaus, 消防署, parque de bomberos, cuartel de bomberos, 消防站
shop: flower shop*
sport: sports hall*, salle de sport, salles de sport, 체육관, スポーツジム, pabellon deportivo, 体育馆
mountain: refuge de montagne
truck: food truck*, food-truck*, 푸드트럭
farmer: bauernhof*, 와인 농가, ワイン農家
train: railway crossing*, railroad crossing*, железнодорожн* переезд*, 철도 건널목, gare ferroviaire, железнодорожн* станц*
library: библиотекар*, bibliothekar*, bibliotecari*
navy: marine corps, infantes de marina, infanteria de marina, 海军陆战队
soldier: 特殊部隊, 特种部队
car: car mechanic*
fruit: фруктов* сад*
ambulance: ambulancier*
prison: prison guard*, prison officer*, jail guard*, surveillant* de prison, gardien de prison, gardiens de prison, gefangniswarter*, carcelero*
theatre: кукольн* театр*
rubbish: garbage collector*, мусоровоз*, вывоз мусора, 쓰레기 수거, recogida de basura*, recolector* de basura, 垃圾车, 垃圾清运
sheep: pastor de ovejas
grain: grain elevator*, 곡물창고, getreidespeicher*
swimming: swimming pool*, 游泳池
animal: 동물병원, 動物病院
hospital: 동물병원, 動物病院, 宠物医院
house: holiday home*, maison de vacances
water: water main*, water pipe*, 상수도관
auction: goes under hammer, under the hammer, fetches, adjuge, vendu aux encheres, mis aux encheres, с молотка, продан* на аукцион*, 경매 나와, 낙찰, versteigert, unter den hammer, 落札, 競売に, subastad*, se subasta, subastan, 拍出, 拍卖
quarantine: lockdown*, shut in, reconfine*, локдаун*, 봉쇄령, 봉쇄 조치, ロックダウン, 都市封鎖, confinamiento*, cuarentena, 封城, 封控
"""
