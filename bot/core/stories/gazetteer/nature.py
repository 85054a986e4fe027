# ruff: noqa: E501
"""Weather and sky, animals and plants, and what is made of them to eat."""

#: Joined to the things of `things`.
NATURE = """
# Weather, sky, animals, plants.
wind: strong wind*, gale-force, high winds, windstorm*, gusts, vent violent, vents violents, rafales, coup de vent, сильн* ветр*, шквал*, ветер, ветра, ветром, порыв* ветра, 강풍, 돌풍, sturmboe*, orkanboe*, starker wind, starke winde, boen, 強風, 暴風, 突風, vientos fuertes, viento, vientos, vendaval*, rafagas, 大风, 强风, 狂风, 阵风
frost: frost, frosts, late frost, gel tardif, заморозк*, заморозки, иней, 냉해, froste, frostschaden, spatfrost*, 霜害, 霜で, 凍霜, helada, heladas, 霜冻, 冻害, gelee blanche, gelees matinales, gelees nocturnes, gelees tardives
high_waves: high waves, giant wave*, rogue wave*, storm surge*, high tide, vagues geantes, vague scelerate, submersion, grande maree, волн* высот*, шторм* волн*, высок* волн*, 너울, 만조, riesenwelle*, sturmflut*, hohe wellen, 高波, 波にさらわ, oleaje, marejada*, pleamar, 巨浪, 风暴潮, 폭풍해일, 해일 피해, 해일 경보, нагонн* волн*, нагон воды
rip_current: rip current*, undertow, courant marin, обратн* течени*, 이안류, brandungsruckstrom, 離岸流, corriente de resaca, corriente marina, 离岸流
water_level: water level*, low water, water levels, niveau d'eau, niveau de l'eau, niveau du rhin, уровень воды, уровня воды, обмелел*, обмелен*, 수위, 저수율, wasserstand*, niedrigwasser, pegelstand*, pegel, 水位, 貯水率, nivel del agua, nivel de los embalses, bajo caudal, 枯水
aurora: northern lights, aurora, aurore boreale, aurores boreales, aurores, полярн* сияни*, северн* сияни*, 오로라, polarlicht*, nordlicht*, オーロラ, aurora boreal, auroras boreales, auroras, 极光
solar_storm: solar storm*, solar flare*, geomagnetic, tempete solaire, eruption solaire, tempete geomagnetique, магнитн* бур*, солнечн* вспышк*, вспышк* на солнце, 태양 폭발, 지자기, 태양폭풍, sonnensturm*, sonneneruption*, 太陽フレア, 磁気嵐, tormenta solar, llamarada solar, 太阳风暴, 太阳耀斑, 地磁
meteor: asteroid*, meteorit*, near-earth, asteroide*, астероид*, метеорит*, cometes, комет
spacecraft: spacecraft, space capsule*, lunar lander, lunar probe, space probe*, crew capsule, vaisseau spatial, capsule spatiale, sonde spatiale, sonde lunaire, atterrisseur, космическ* корабл*, посадочн* модул*, 우주선, 탐사선, 착륙선, 캡슐, raumschiff*, raumkapsel*, raumsonde*, mondlander*, 宇宙船, 探査機, 着陸船, カプセル, nave espacial, sonda espacial, capsula espacial, sonda lunar, 飞船, 探测器, 着陆器, 返回舱
space_debris: space debris, space junk, debris spatial, debris spatiaux, космическ* мусор*, 우주쓰레기, 우주 쓰레기, weltraumschrott, raumfahrtschrott, 宇宙ごみ, 宇宙デブリ, basura espacial, 太空垃圾, 太空碎片
spacewalk: spacewalk*, sortie dans l'espace, sortie extravehiculaire, выход* в открыт*, 우주유영, außenbordeinsatz*, weltraumspaziergang, 船外活動, caminata espacial, paseo espacial, 出舱, 太空行走
erosion: erosion, эрози*, берегообруш*, 침식, 浸食, 侵食, 侵蚀, 水土流失
park: national park*, nature reserve*, wildlife sanctuary, parcs nationaux, reserve naturelle, заповедник*, национальн* парк*, нацпарк*, заказник*, 자연보호구역, nationalpark*, naturschutzgebiet*, 自然保護区, parques nacionales, reserva natural, 自然保护区
endangered: endangered, extinct, rare species, espece menacee, especes menacees, en voie de disparition, extinction de, краснокнижн*, красн* книг*, редк* вид*, исчезающ* вид*, вымиран*, 멸종위기, 멸종, 희귀종, vom aussterben, ausgestorben, artenschutz*, bedrohte art*, 絶滅危惧, 絶滅, peligro de extincion, especie amenazada, extinto*, extincion, 濒危, 珍稀
invasive_species: invasive species, espece invasive, especes invasives, espece envahissante, инвазивн* вид*, борщевик*, 외래종, 생태교란, invasive art*, eingeschleppte art*, 外来種, 特定外来, especie invasora, especies invasoras, 入侵物种, 外来物种
lynx: lynx, рысь, рыси, рысей, 스라소니, luchs, luchse, オオヤマネコ, lince, linces, 猞猁
otter: otter, otters, loutre*, выдра, выдры, выдр, 수달, fischotter*, カワウソ, nutria, nutrias, 水獭
beaver: beaver*, castors, бобр, бобра, бобры, бобров, 비버, biber, bibern, ビーバー, 河狸, 海狸
hedgehog: hedgehog*, herisson*, еж, ежи, ежей, ежик*, 고슴도치, igel, igeln, ハリネズミ, erizo, erizos, 刺猬
squirrel: squirrel*, ecureuil*, белка, белки, белок, белку, бурундук*, 다람쥐, 청설모, eichhornchen*, ardilla*, 松鼠
bat: fruit bat*, chauve-souris, летуч* мыш*, 박쥐, fledermaus*, fledermause, コウモリ, murcielago*, 蝙蝠
raccoon: raccoon*, raton laveur, ratons laveurs, енот, енота, еноты, енотов, 라쿤, 너구리, waschbar*, アライグマ, タヌキ, mapache*, 浣熊, 貉
hippo: hippo, hippos, hippopotam*, hippopotame*, бегемот*, гиппопотам*, nilpferd*, flusspferd*, hipopotamo*, 河马
kangaroo: kangaroo*, wallab*, koala*, kangourou*, кенгуру, коала, коалы, коал, 캥거루, 코알라, kanguru*, カンガルー, コアラ, canguro*, 袋鼠, 考拉
lizard: lizard*, iguana*, gecko*, chameleon*, lezard*, iguane*, ящериц*, игуан*, геккон*, 도마뱀, 이구아나, eidechse*, leguan*, トカゲ, イグアナ, ヤモリ, lagarto*, lagartija*, 蜥蜴, 壁虎, варан, варана, вараны, варанов
frog: frog, frogs, toad*, grenouille*, crapaud*, лягушк*, жаб, жаба, жабы, 개구리, 두꺼비, frosch, frosche, krote, kroten, カエル, ヒキガエル, sapo, sapos, 青蛙, 蟾蜍, 牛蛙
eel: eel, eels, anguille*, угорь, угря, угрей, 장어, aale, ウナギ, anguila*, 鳗鱼
sturgeon: sturgeon*, caviar, esturgeon*, осетр*, икра, икры, икру, икрой, 철갑상어, 캐비아, kaviar, キャビア, チョウザメ, esturion*, 鲟鱼, 鱼子酱
herring: herring*, sardine*, mackerel*, anchov*, hareng*, maquereau*, anchois, сельд*, сардин*, скумбри*, килька, кильки, анчоус*, 청어, 정어리, 고등어, 멸치, hering, heringe, makrele*, sardellen, ニシン, arenque*, sardina*, caballa, anchoa*, anchoveta, 沙丁鱼, 鲱鱼, 秋刀鱼, 鲭鱼
cod: cabillaud, morue, треск*, 대구 어획, 명태, kabeljau*, dorsch*, bacalao, 鳕鱼
carp: carp, carps, trout, carpe, carpes, truite*, карп, карпа, карпы, форел*, 잉어, 송어, karpfen, forelle*, ニジマス, 錦鯉, trucha*, 鲤鱼, 鳟鱼
starfish: starfish, sea urchin*, etoile de mer, oursin*, морск* звезд*, морск* еж*, 불가사리, 성게, seestern*, seeigel*, ヒトデ, ウニ, estrella de mar, erizo de mar, erizos de mar, 海星, 海胆
sea_cucumber: sea cucumber*, concombre de mer, concombres de mer, трепанг*, морск* огурц*, 해삼, seegurke*, ナマコ, pepino de mar, pepinos de mar, 海参
worm: worm, worms, screwworm*, parasite*, ver parasite, vers parasites, червь, черви, червей, паразит*, 기생충, 나사벌레, wurm, wurmer, parasit*, 寄生虫, ラセンウジ, gusano*, parasito*, 蠕虫, 螺旋蝇
ant: termite*, fourmi*, муравей, термит*, 흰개미, 불개미, ameise*, termiten, シロアリ, hormiga*, termita*, 蚂蚁, 白蚁, 火蚁, 개미 떼, 개미떼, муравьи, муравья, муравейник*
butterfly: butterfly, butterflies, moth, moths, caterpillar*, papillon*, бабочк*, гусениц*, schmetterling*, raupe, raupen, チョウ類, 毛虫, mariposa*, oruga*, 蝴蝶, 나방 떼, 매미나방
beetle: beetle*, bark beetle*, weevil*, scarabee*, coleoptere*, scolyte*, charancon*, жук, жука, жуки, жуков, короед*, 딱정벌레, 하늘소, kafer, borkenkafer*, カブトムシ, 甲虫, escarabajo*, picudo*
swan: oie, oies, гусь, гуси, гусей, 백조, 거위, 기러기, schwan, schwane, gans, ganse, 白鳥, ハクチョウ, ガチョウ, cisne*, ganso*, 天鹅, 大雁, лебедь, лебедя, лебеди, лебедей, 큰고니, 고니 떼
duck: foie gras, утка, утки, уток, утку, 오리 농장, 오리고기, 청둥오리, 오리농장, pato, patos, 鸭子, 烤鸭, canards
turkey_fowl: turkeys, dinde, dindes, индейк*, индюк*, 칠면조, truthahn*, 七面鳥, pavos, 火鸡
stork: stork*, crane bird*, heron*, ibis, cigogne*, grue cendree, grues cendrees, аист*, цапл*, 황새, 두루미, 왜가리, 따오기, storch*, storche, kranich*, reiher*, コウノトリ, タンチョウ, ciguena*, grulla*, 白鹤, 丹顶鹤, 白鹳, 朱鹮, журавль, журавля, журавли, журавлей
owl: owl, owls, hibou*, chouette*, сова, совы, сову, филин*, 부엉이, 올빼미, eule, eulen, uhu, フクロウ, buho*, lechuza*, 猫头鹰
parrot: parrot*, parakeet*, macaw*, cockatoo*, perroquet*, perruche*, попуга*, 앵무새, papagei*, sittich*, kakadu*, papagayo*, guacamayo*, cacatua*, 鹦鹉
crow: magpie*, corbeau*, corneille*, pie bavarde, 까마귀, 까치, krahe*, elster*, カラス, urraca*, 乌鸦, 喜鹊
flamingo: pelican*, flamant*, пеликан*, 홍학, 펠리컨, pelikan*, ペリカン, flamenco muerto, flamencos muertos, flamencos de, 鹈鹕, pink flamingo*, flamingo chick*, розов* фламинго, стая фламинго, フラミンゴの群れ
ostrich: ostrich*, autruche*, страус*, 타조, strauße, ダチョウ, avestru*, 鸵鸟
yak: yack, yacks, 牦牛, 야크 떼
llama: alpaca*, alpaga*, альпак*, 알파카, 라마를, alpaka*, アルパカ, vicuna*, 羊驼
bison: bison*, buffaloes, buffle*, бизон*, зубр*, буйвол*, 들소, wisent*, buffel*, バイソン, 水牛, bisont*, bufalo*, 野牛
donkey: donkey*, ane, anes, ane mort, осла, ослы, ослов, ослик*, 당나귀, asno*, 毛驴, 驴子
zebra: zebra*, antelope*, saiga*, zebre*, antilope*, зебр*, антилоп*, сайга*, 얼룩말, 영양 떼, シマウマ, レイヨウ, cebra*, 斑马, 羚羊
mink: mink, minks, ferret*, vison*, furet*, норка, норки, норок, хорек, соболь, соболя, 밍크, 족제비, nerz*, frettchen*, ミンク, フェレット, 水貂, 貂
hamster: hamster*, guinea pig*, cochon d'inde, хомяк*, 햄스터, meerschwein*, ハムスター, モルモット, cobaya*, 仓鼠
pet: pet owner*, pet food, animal de compagnie, animaux de compagnie, домашн* животн*, домашн* питом*, 반려동물, 애완동물, haustier*, mascota*, 宠物
flower: tulip*, rose garden, fleurs, tulipe*, orchidee*, цветы, цветов, орхиде*, розы, 튤립, 장미, 난초, blumen, blume, tulpe*, チューリップ, バラ園, 花畑, tulipan*, orquidea*, 鲜花, 郁金香, 玫瑰, 兰花, 꽃이 피, 꽃이 만발, тюльпаны, тюльпанов
cherry_blossom: cherry blossom*, cerisiers en fleurs, сакура, сакуры, сакуру, 벚꽃, kirschblute*, 桜開花, 花見, 桜の, cerezos en flor, 樱花
bamboo: bamboo, bambou*, бамбук*, 대나무, bambus*, 竹林, タケノコ, bambu, 竹子
seaweed: seaweed*, kelp, algae, algal, algue*, sargasse*, водоросл*, ламинар*, 미역, 다시마, 김 양식, 해조류, 녹조, alge, algen, seetang, algenblute, 海藻, 昆布, ノリ養殖, わかめ, alga, algas, sargazo, 海带, 紫菜, 蓝藻, 浒苔
# Food and drink.
fruit: apple harvest, apples, apple orchard*, pomme, pommes, яблок*, яблоч*, 사과값, 사과 농가, 사과밭, 사과 재배, apfeln, apfelernte, manzana*, 苹果园, 苹果种植, 苹果价, cherries, plums, apricot*, cerise*, prunes, abricot*, poires, черешн*, сливы, персик*, абрикос*, 자두, 살구, 배 농가, kirsche*, pflaume*, pfirsich*, aprikose*, birnen, サクランボ, スモモ, アンズ, cereza*, ciruela*, melocoton*, albaricoque*, 樱桃, 车厘子, 桃子, melon*, watermelon*, pasteque*, дын*, арбуз*, 멜론, 참외, melone*, wassermelone*, melon, melones, sandia*, 哈密瓜, 甜瓜, 산딸기, 木イチゴ, 체리 수확, 체리 농가, 체리 수출
citrus: orange juice, lemons, lemon, citrus, tangerine*, agrume*, citrons, jus d'orange, апельсин*, лимон*, мандарин*, цитрус*, 오렌지, 감귤, orangensaft, zitrone*, mandarine*, zitrus*, オレンジ, ミカン, レモン, かんきつ, citrico*, mandarina*, 橙子, 柑橘, 柠檬, 橙汁, naranjas, zumo de naranja, jugo de naranja
mango: avocado*, pineapple*, durian*, mangue*, avocatier*, noix de coco, манго, авокадо, ананас*, кокос*, дуриан*, 망고, 아보카도, 파인애플, 코코넛, 두리안, kokosnuss*, マンゴー, アボカド, パイナップル, ココナツ, ドリアン, aguacate*, 芒果, 牛油果, 菠萝, 椰子, 榴莲
berry: berries, blueberr*, raspberr*, cranberr*, myrtille*, framboise*, черник*, клюкв*, брусник*, 블루베리, 산딸기, 라즈베리, heidelbeer*, himbeer*, ブルーベリー, 木イチゴ, arandano*, frambuesa*, 蓝莓, 浆果, малина, малины, малину, малиной
nuts: almond*, walnut*, hazelnut*, pistachio*, cashew*, chestnut*, amande*, noisette*, pistache*, cajou, chataigne*, миндал*, фундук*, фисташ*, кешью, 호두, 헤이즐넛, 피스타치오, 밤 수확, mandel, mandeln, mandelernte, walnuss*, haselnuss*, pistazie*, nusse, kastanie*, アーモンド, クルミ, ピスタチオ, almendra*, nuez, nueces, avellana*, pistach*, anacardo*, castana*, 杏仁, 核桃, 榛子, 开心果, 腰果, 坚果, орехи, орехами, грецк* орех*, кедров* орех*, каштаны, каштанов, 견과류
peanut: peanut*, arachide*, cacahuete*, арахис*, 땅콩, erdnuss*, erdnusse*, 落花生, ピーナツ, cacahuet*, mani, maniseros, 花生
sunflower: sunflower*, rapeseed*, canola, tournesol*, colza, подсолнечн*, подсолнух*, рапс*, 해바라기, 유채, sonnenblume*, rapsernte, ひまわり, ヒマワリ, 菜種, girasol*, 向日葵, 葵花籽, 油菜
barley: barley, buckwheat, hops, seigle, sarrasin, houblon, ячмен*, овес, овса, рожь, ржи, гречк*, гречих*, 귀리, 메밀, 호밀, gerste, hafer, roggen, buchweizen, hopfen, 大麦, ソバ, ホップ, ライ麦, cebada, avena, centeno, lupulo, 燕麦, 荞麦, 啤酒花
beans: beans, lentils, chickpea*, peas, haricots, lentilles, pois chiches, petits pois, фасол*, чечевиц*, горох*, 콩 재배, 렌즈콩, 완두콩, 팥, bohnen, linsen, erbsen, kichererbsen, 小豆, 豆類, エンドウ, frijol*, alubia*, lenteja*, garbanzo*, guisantes, 豆类, 绿豆, 豌豆, 红豆
chili: chilies, piment*, poivrons, poivre, paprika, chilischote*, 唐辛子, ピーマン, コショウ, chile verde, pimiento*, ajies, pimienta, 辣椒, 胡椒
ginger: ginger, gingembre, имбир*, 생강, ingwer, ショウガ, 生姜, jengibre
ginseng: ginseng, женьшен*, 인삼, 산삼, 홍삼, 高麗人参, 朝鮮人参, 高丽人参, 人参种植, 长白山人参
spice: spice, spices, saffron, cinnamon, cloves, safran, cannelle, специи, специй, пряност*, шафран*, ваниль, ванили, корица, 향신료, 사프란, 바닐라, 계피, gewurz*, zimt, 香辛料, サフラン, バニラ, シナモン, especia, especias, azafran, vainilla, canela, 香料, 藏红花, 香草, 肉桂
vegetable: onions, oignon*, l'ail, лук репчат*, чеснок*, zwiebel*, cebolla*, ajo, ajos, tomato*, tomate*, помидор*, томат*, tomates, jitomate*, cabbage*, lettuce*, spinach, laitue*, epinard*, шпинат*, 양배추, 상추, 시금치, kohlkopf*, kopfsalat*, spinat, キャベツ, レタス, ホウレンソウ, repollo*, lechuga*, espinaca*, 生菜, 菠菜, капуста, капусты, капусту, капустой, репчат* лук*
flour: flour, flour mill*, farine*, minoterie*, мука, муки, муку, мукой, мукомол*, 밀가루, 제분, mehl, mehlpreis*, 小麦粉, 製粉, harina*, 面粉
sweets: sweets, confectionery, chewing gum, gummies, biscuit*, cookie*, bonbon*, confiserie*, chewing-gum, конфет*, жеватель*, мармелад*, 사탕, 껌, sußigkeit*, kaugummi*, kekse, gummibarchen, お菓子, グミ, クッキー, caramelo*, golosina*, chicle*, galleta*, gominola*, 糖果, 口香糖, 零食, 젤리 제품, 젤리 간식
soup: борщ*, 설렁탕, 보신탕, みそ汁, 汤圆, 喝汤, 鱼汤
burger: hot dog*, sandwich*, kebab*, doner*, fast food, fast-food, fast-food*, restauration rapide, бургер*, шаурм*, кебаб*, фастфуд*, хот-дог*, 샌드위치, 케밥, 패스트푸드, 핫도그, バーガー, ケバブ, ファストフード, hamburguesa*, bocadillo*, comida rapida, perrito caliente, 三明治, 快餐, 烤肉, 햄버거, 치즈버거, 버거킹, 汉堡包, 汉堡店
sushi: sushi, sashimi, sushi*, 초밥, 생선회, 寿司, 刺し身, 生鱼片, суши-бар*, суши и роллы
dumpling: dumpling*, tofu, пельмен*, вареник*, тофу, 만두, 부침개, knodel, pfannkuchen, ギョーザ, 餃子, 豆腐, empanadilla*, empanada*, 饺子, 包子, 馒头, 두부 공장, 두부 제품, 순두부
tortilla: tortilla*, taco, tacos, тортиль*, тако, 타코, 토르티야, タコス, 玉米饼, 塔可
soft_drink: soft drink*, energy drink*, coca-cola, pepsi, mineral water, bottled water, boisson energisante, boissons energisantes, boissons sucrees, sodas, eau minerale, eaux minerales, газировк*, энергетическ* напит*, минеральн* вод*, лимонад*, кока-кол*, 탄산음료, 에너지음료, 코카콜라, 음료수, limonade*, energydrink*, mineralwasser, 清涼飲料, エナジードリンク, ミネラルウオーター, 飲料水, bebidas energeticas, bebida energetica, agua mineral, agua embotellada, 矿泉水, 瓶装水, 생수병, 먹는 샘물, 可口可乐, 百事可乐
bread: baguette*, багет*, 바게트, バゲット, 法棍
poisoning: food-poisoning, intoxication alimentaire, intoxications alimentaires, toxi-infection*, отравил*, отравлени*, пищев* отравл*, 식중독, lebensmittelvergift*, 食中毒, intoxicacion alimentaria, intoxicados por, intoxicaciones alimentarias, 食物中毒
hygiene: food safety, unsanitary, insalubre*, securite alimentaire, антисанитар*, санитарн* норм*, 식품안전, 비위생, hygiene*, lebensmittelkontroll*, lebensmittelsicherheit, 衛生管理, 不衛生, 食品衛生, higiene, insalubr*, seguridad alimentaria, 卫生问题, 食品安全, 不卫生
vegan: vegan*, vegetarian*, plant-based, vegetarien*, vegetalien*, веган*, вегетариан*, 채식, vegetari*, ビーガン, 菜食, 素食, 비건 식품, 비건 식당, 비건 인증
michelin: michelin, etoile michelin, мишлен*, 미슐랭, 미쉐린, michelin*, ミシュラン, 米其林
# What longer words here would hide, and forms that the other tables lack.
food: fast food, fast-food, fast-food*, comida rapida, food-poisoning, intoxication alimentaire, intoxications alimentaires, lebensmittelvergift*, intoxicacion alimentaria, intoxicaciones alimentarias
grain: 小麦粉
animal: animal de compagnie, домашн* животн*, 반려동물, 애완동물
space: debris spatial, космическ* мусор*, 우주쓰레기, 우주 쓰레기, weltraumschrott, raumfahrtschrott, 宇宙ごみ, 宇宙デブリ, basura espacial, 太空垃圾, 太空碎片, vaisseau spatial, capsule spatiale, sonde spatiale, космическ* корабл*, 우주선, 宇宙船, nave espacial, sonda espacial, capsula espacial, 우주유영, weltraumspaziergang, caminata espacial, paseo espacial, 太空行走
moon: lunar lander, lunar probe, sonde lunaire, sonda lunar
water: water level*, low water, water levels, niveau d'eau, niveau de l'eau, уровень воды, уровня воды, nivel del agua
"""
