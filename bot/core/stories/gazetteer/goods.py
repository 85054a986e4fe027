# ruff: noqa: E501
"""Words for what the news is about: food, goods, money and health."""

#: Joined to the things of `things`.
GOODS = """
# Food and drink.
bread: bread, baker, bakers, bakery, bakeries, baguette*, boulanger*, хлеб, хлеба, хлебом, пекарн*, 제빵, 빵집, brot, brote, backer, backerei*, panaderia*, panadero*, pane, panettier*, panificio, 面包, 麵包, パン屋
rice: rice, riz, рис, риса, рисом, рису, 쌀값, 쌀을, 쌀 수출, 벼농사, reis, arroz, riso, 大米, 稻米, 水稻, コメ価格, 米価
grain: wheat, grain, grains, corn, maize, ble, cereales, mais, пшениц*, зерно, зерна, зерном, зернов*, кукуруз*, 밀가루, 곡물, 옥수수, 밀 수출, weizen*, getreide*, trigo, maiz, grano, cereali, 小麦, 粮食, 玉米, 糧食, 穀物, トウモロコシ
soy: soy, soybean*, soja, соя, сои, сою, соев*, sojabohne*, soia, 大豆, 대두 수입
potato: potato*, pommes de terre, pomme de terre, картофел*, картошк*, 감자, kartoffel*, patata, patatas, patate, 土豆, 马铃薯, ジャガイモ
vegetable: vegetable*, onion*, garlic, tomato*, cabbage*, carrot*, cucumber*, legumes, oignon*, tomate*, овощ*, капуст*, морков*, огурц*, помидор*, томат*, чеснок*, 채소, 배추, 양파, 마늘, 토마토, gemuse*, zwiebel*, knoblauch, verdura*, cebolla*, ortaggi, verdure, pomodor*, cipoll*, 蔬菜, 大蒜, 洋葱, 西红柿, 番茄, 野菜, 白菜, タマネギ, ニンニク, トマト
fruit: fruit, fruits, banana*, grapes, strawberr*, watermelon*, peaches, banane*, fraise*, raisins, pasteque*, фрукт*, банан*, клубник*, арбуз*, яблоки, яблок, виноград*, 과일, 바나나, 딸기, 수박, 복숭아, obst, erdbeer*, apfel, trauben, fruta, frutas, platano*, fresas, manzana*, frutta, fragol*, mele, uva, 水果, 香蕉, 草莓, 西瓜, 果物, リンゴ, バナナ, イチゴ, スイカ, 포도밭, 샤인머스캣
mushroom: mushroom*, champignon*, гриб, грибы, грибов, грибник*, грибами, 송이버섯, 버섯, pilze, pilzen, pilzsammler*, setas, hongos, funghi, fungo, 蘑菇, 松茸, キノコ, マツタケ
sugar: sugar, sucre, sucrier*, сахар, сахара, сахаром, сахарн*, 설탕, zucker*, azucar, zucchero, 食糖, 白糖, 砂糖
salt: salt, sel, sels, соль, соли, солью, 소금, salz, salzes, sal, sale marino, 食盐, 食鹽, 食塩, 塩田
milk: milk, dairy, lait, laitier*, молоко, молока, молоком, молочн*, 우유, 분유, 유제품, milch*, leche*, lacteo*, latte, lattier*, 牛奶, 奶粉, 乳制品, 牛乳, 乳製品, 粉ミルク
cheese: cheese*, fromage*, сыр, сыра, сыры, сыров, сыром, 치즈, kase, kasen, quesos, queso, formaggi*, parmigiano, 奶酪, 起司, チーズ
butter: butter, beurre, сливочное масло, сливочного масла, 버터, mantequilla, burro, 黄油, 奶油, バター
egg: egg, eggs, oeuf*, яйца, яиц, яйцо, яйцами, 계란, 달걀, eier, eiern, huevo*, uova, uovo, 鸡蛋, 雞蛋, 鶏卵, 卵の
meat: meat, meats, butcher*, slaughterhouse*, viande*, boucher*, abattoir*, мясо, мяса, мясом, мясокомбинат*, мясн*, скотобойн*, 육류, 고기를, 도축, 정육, fleisch*, metzger*, schlachthof*, carne, carnes, carnicer*, matadero*, carni, macell*, 肉类, 屠宰, 肉類, 食肉
sausage: sausage*, saucisse*, charcuterie, jambon*, колбас*, сосиск*, ветчин*, 소시지, wurst, wurste, wursten, wurstwaren, schinken, salchicha*, embutido*, jamon, salsicc*, prosciutt*, salumi, 香肠, 火腿, ソーセージ, ハム工
shellfish: oyster*, shrimp*, prawn*, crab, crabs, lobster*, mussels, seafood, huitre*, crevette*, crabe*, homard*, fruits de mer, устриц*, креветк*, краб, крабы, крабов*, морепродукт*, 굴 양식, 새우, 꽃게, 해산물, 수산물, auster, austern, garnele*, krabbe*, hummer, muscheln, meeresfruchte*, ostra*, camaron*, cangrejo*, langostino*, marisco*, ostrica, ostriche, gamber*, granchio, granchi, cozze, frutti di mare, 牡蛎, 龙虾, 螃蟹, 海鲜, 水产, 海產, カニ漁, カキ養殖, 水産物, 海産物, ホタテ, エビ養殖
wine: wine, wines, winery, wineries, vineyard*, grape harvest, vin, vins, vigneron*, vignoble*, viticult*, вино, вин, винодел*, 와인, 포도주, wein, weine, weinbau*, winzer*, vino, vinos, bodega, bodegas, vini, vendemmia, viticolt*, 葡萄酒, 红酒, ワイン
beer: beer, beers, brewer*, biere, bieres, brasserie*, пиво, пива, пивом, пивовар*, пивн*, 맥주, bier, brauerei*, cerveza*, cervecer*, birra, birre, birrific*, 啤酒, ビール
spirits: alcohol*, whisky, whiskey, vodka, liquor, alcool*, spiritueux, алкогол*, водка, водки, водку, виски, коньяк*, самогон*, 술에 취, 위스키, 소주, 보드카, alkohol*, schnaps, wodka, licor, licores, alcol*, 白酒, 酒精, 威士忌, 烈酒, ウイスキー, アルコール, 日本酒, 飲酒
coffee: coffee*, cafes, кофе, кофейн*, 커피, 카페, kaffee*, cafe, cafetal*, caffe, 咖啡, コーヒー
tea: tea, teas, чай, чая, чаем, чайн*, 홍차, 녹차, tee, tees, 茶叶, 茶葉, 紅茶, 緑茶, お茶
cocoa: cocoa, cacao, chocolat*, какао, шоколад*, 초콜릿, kakao*, schokolade*, cioccolat*, 巧克力, 可可, チョコレート, カカオ豆
honey: honey, miel, мед, меда, медом, honig, miele, 蜂蜜, ハチミツ, 벌꿀
olive_oil: olive*, huile d'olive, оливков*, оливки, 올리브, aceite de oliva, aceituna*, olio d'oliva, olio di oliva, 橄榄油, 橄榄, オリーブ
cooking_oil: cooking oil, palm oil, sunflower oil, huile de palme, huile de tournesol, подсолнечное масло, подсолнечного масла, пальмовое масло, пальмового масла, 식용유, 팜유, palmol, sonnenblumenol, speiseol, aceite de palma, aceite de girasol, olio di palma, olio di semi, 食用油, 棕榈油, パーム油
ice_cream: ice cream*, glaces, glacier artisan*, мороженое, мороженого, мороженым, 아이스크림, speiseeis, eisdiele*, helado*, gelato, gelati, gelateri*, 冰淇淋, 雪糕, アイスクリーム
pizza: pizza*, pizze, пицца, пиццы, пиццу, пиццери*, 피자, 披萨, 比萨, ピザ
noodles: noodle*, ramen, pasta, nouilles, pates alimentaires, лапша, лапши, макарон*, 국수, 냉면, nudeln, fideos, spaghett*, 面条, 方便面, 拉面, ラーメン, 麺類, 컵라면, 라면 수출
kimchi: kimchi*, кимчи, 김치, 김장, 泡菜, キムチ
tobacco: tobacco, cigarette*, smoking, vape, vapes, vaping, табак, табака, табачн*, сигарет*, вейп*, 담배, 흡연, tabak*, zigarette*, rauchverbot*, tabac*, cigarrillo*, sigarett*, fumo, 香烟, 吸烟, 烟草, 香煙, たばこ, 喫煙, タバコ
# Goods, materials and industry.
steel: steel, steelmaker*, steelworks, acier, acieri*, siderurg*, сталь, стали производ*, сталелитейн*, металлург*, 철강, stahl*, acero*, acciai*, 钢铁, 鋼鐵, 鉄鋼, 製鉄, 제철소
aluminium: alumin*, алюмини*, 알루미늄, allumini*, 铝, 鋁, アルミ
copper: copper, cuivre, медь, медью, медн*, 전선 절도, kupfer*, cobre, rame, 铜矿, 铜价, 銅線, 銅鉱, 구리 가격, 구리선
nickel: nickel*, никел*, 니켈, niquel, nichel, 镍, ニッケル
gold: lingot*, золотодобы*, 금값, 금괴, 금광, 순금, goldpreis*, goldbarren, goldmine*, 金价, 金矿, 金価格, 金塊, 金鉱, 黄金价格, gold price*, gold mine*, gold bar, gold bars, prix de l'or, mine d'or, цена золота, цены на золото, precio del oro, mina de oro, prezzo dell'oro
diamond: diamond*, diamant*, алмаз*, бриллиант*, 다이아몬드, 钻石, 鑽石, ダイヤモンド
lithium: lithium*, литий, лития, литиев*, 리튬, litio, 锂, 鋰, リチウム
rare_earths: rare earth*, terres rares, редкоземельн*, 희토류, seltene erden, seltenen erden, seltener erden, tierras raras, terre rare, 稀土, レアアース
uranium: uranium*, уран, урана, ураном, уранов*, 우라늄, uran, urans, uranio, 浓缩铀, 铀, 濃縮ウラン, ウラン鉱, urananreicherung*, ウラン濃縮, 铀浓缩
coal: coal, charbon, houille, уголь, угля, углем, угольн*, 석탄, 무연탄, kohle, kohlekraft*, steinkohle*, braunkohle*, carbon mineral, minas de carbon, carbone fossile, miniera di carbone, 煤炭, 燃煤, 石炭
mine: mine, mines, miner, minera, mineras, minero*, bergbau*, miners, mining, mineur de fond, mineurs de fond, miniere*, шахта, шахты, шахте, шахту, шахтер*, рудник*, горняк*, 탄광, 광산, 광부, bergwerk*, bergleute, mina, minas, mineri*, miniera, minator*, 煤矿, 矿山, 矿工, 礦場, 炭鉱, 鉱山
timber: timber, lumber, sawmill*, scierie*, лесоматериал*, пиломатериал*, древесин*, лесопил*, 목재, 제재소, holz, holzes, sagewerk*, madera*, aserradero*, legname, segheri*, 木材, 製材
paper: cardboard, paper mill*, papeterie*, carton, целлюлозн*, макулатур*, бумажн*, 제지, 종이를, papierfabrik*, altpapier*, papelera*, cartiera, cartiere, 造纸, 纸张, 製紙
cement: cement*, concrete, ciment*, beton, бетон*, цемент*, 시멘트, 콘크리트, 레미콘, zement*, hormigon, calcestruzz*, 水泥, 混凝土, セメント, コンクリート
fertiliser: fertiliser*, fertilizer*, engrais, удобрени*, 비료, dunger*, dungemittel*, fertilizante*, fertilizzant*, 化肥, 肥料
pesticide: pesticid*, weedkiller*, glyphosat*, пестицид*, гербицид*, глифосат*, 농약, 제초제, pestizid*, plaguicida*, glifosat*, 农药, 農藥, 農薬
textile: clothing, garment*, cotton, vetement*, coton, текстил*, одежд*, хлопок, хлопка, хлопков*, 섬유, 의류, 봉제, 면화, textil*, kleidung*, baumwoll*, ropa, algodon, tessil*, abbigliament*, cotone, 纺织, 服装, 棉花, 紡織, 繊維, 衣料, 綿花
shoes: shoe, shoes, footwear, sneakers, chaussure*, обувь, обуви, обувью, кроссовк*, 신발, 운동화, schuh, schuhe, schuhen, turnschuh*, zapato*, zapatilla*, calzado, scarpa, scarpe, calzatur*, 鞋子, 运动鞋, 球鞋, スニーカー, 靴メーカ
toy: toy, toys, doll, dolls, jouet*, poupee*, игрушк*, игрушек, 장난감, 완구, spielzeug*, juguet*, muneca, munecas, giocattol*, bambol*, 玩具, 玩偶, おもちゃ, 人形, 인형극, 곰인형
furniture: furniture, ikea, meuble*, мебел*, 가구업체, 가구 공장, mobel, mobelhaus*, muebles, mobilifici*, 家具
perfume: perfume*, cosmetic*, parfum*, cosmetique*, парфюм*, духи, космети*, 향수, 화장품, kosmetik*, profum*, 香水, 化妆品, 化妝品, 化粧品
jewellery: jewel*, necklace*, tiara*, bijou*, joaill*, ювелир*, драгоценн*, ожерель*, украшени*, 귀금속, 목걸이, juwel*, schmuck, schmuckstuck*, joya, joyas, joyer*, gioiell*, collana, collane, 珠宝, 首饰, 珠寶, 宝石, 宝飾, 보석상
clock: luxury watch*, wristwatch*, watchmak*, horlog*, montre de luxe, montres de luxe, часы марки, наручные часы, часовщик*, 손목시계, 명품시계, armbanduhr*, uhrenhersteller*, uhrenindustrie, reloj, relojes, relojer*, orologio, orologi, orologeria, 手表, 腕表, 手錶, 腕時計, 高級時計
chip: semiconductor*, microchip*, chipmaker*, chips, semi-conducteur*, semiconducteur*, puces electroniques, полупроводник*, микросхем*, микрочип*, 반도체, halbleiter*, mikrochip*, semicondutt*, 芯片, 半导体, 半導體, 半導体
battery: battery, аккумулятор*, батаре*, 배터리, 이차전지, akku, akkus, bateria, baterias, batteri*, 电池, 電池
tyre: tyre, tyres, tires, pneu, pneus, pneumatiques, шины, шин, покрышк*, 타이어, reifen*, autoreifen, neumatico*, pneumatici, gomme, 轮胎, 輪胎, タイヤ
glass: glassmak*, verrerie*, stekol*, стекло, стекла, стекол, стеклом, стеклозавод*, 유리창, 유리 공장, glasfabrik*, glashutte*, glasscherben, vidrio, vidrios, vetro, vetri, vetrata, vetrate, 玻璃, ガラス
pipeline: pipeline*, gazoduc*, oleoduc*, трубопровод*, газопровод*, нефтепровод*, 송유관, 가스관, 파이프라인, gasleitung*, olleitung*, gasoduct*, gasdott*, oleodott*, 管道, 输油管, パイプライン
chemicals: chemical*, ammonia, chlorine, acid, chimique*, ammoniac, chlore, химическ*, химзавод*, аммиак*, хлор, хлора, кислот*, 화학, 암모니아, 염소가스, 황산, chemie*, chemikali*, chlorgas*, ammoniak*, saure, quimic*, amoniac*, cloro, acido, chimic*, ammoniaca, 化工, 化学品, 氨气, 化學, 化学工場, アンモニア, 塩素, 硫酸
fur: furs, leather, fourrure*, cuir, мех, меха, мехов*, пушнин*, кожан*, 모피, 가죽, pelz, pelze, leder, pelliccia, pellicce, peletera, piel sintetica, 皮草, 皮革, 毛皮, 革製品, fur farm*, fur coat*, fur trade
# Money.
loan: loan, loans, mortgage*, lender*, pret bancaire, prets bancaires, pret de, emprunt*, кредит*, ипотек*, займ, займа, займы, займов, 대출, 차관, 주택담보, darlehen*, kredit*, hypothek*, prestamo*, hipotec*, prestit*, mutuo, mutui, 贷款, 貸款, 房贷, 融資, 住宅ローン, 借款
debt: debt, debts, dette, dettes, endettement, долг, долга, долги, долгов, долгу, задолженност*, 부채, 국가채무, 채무, 빚을, 빚에, schulden*, verschuld*, staatsschuld*, deuda*, debito, debiti, 债务, 負債, 债券, 債務, 借金
insurance: insurance, insurer*, assureur*, assurances, страхов*, 보험, versicherung*, versicherer*, aseguradora*, seguro medico, seguros, assicurazion*, assicurativ*, assicuratric*, 保险, 保險, 保険
pension: pension*, retraites, reforme des retraites, пенси*, 연금, rente, renten, rentenreform*, rentner*, jubilacion*, jubilad*, 养老金, 退休金, 年金
wages: wage, wages, salary, salaries, salaire*, зарплат*, заработн*, мрот, 임금, 월급, 최저임금, 연봉, lohn, lohne, lohnen, mindestlohn*, gehalt, gehalter, tarifvertrag*, salario*, sueldo*, salari, stipend*, 工资, 薪资, 薪資, 薪水, 賃金, 給与, 賃上げ
coin: coin, coins, banknote*, piece de monnaie, pieces de monnaie, billets de banque, монета, монеты, монет, монету, банкнот*, купюр*, 동전, 지폐, munze, munzen, geldschein*, moneda, monedas, billetes falsos, banconot*, moneta, monete, 硬币, 纸币, 钞票, 硬貨, 紙幣
crypto: bitcoin*, crypto*, ethereum, stablecoin*, биткоин*, криптовалют*, 비트코인, 가상화폐, 암호화폐, 가상자산, kryptowahrung*, criptomoned*, criptovalut*, 比特币, 加密货币, 虚拟货币, 比特幣, ビットコイン, 暗号資産, 仮想通貨
lottery: lottery, jackpot*, loterie, loto, euromillions, лотере*, джекпот*, 로또, lotterie*, lotto*, loteria*, lotteria, superenalotto, 彩票, 大乐透, 樂透, 宝くじ, 복권 당첨
casino: casino*, gambl*, betting, казино, азартн*, букмекер*, paris sportifs, 카지노, 도박, kasino*, glucksspiel*, sportwetten, apuestas, scommess*, azzardo, 赌场, 赌博, 賭場, カジノ, 賭博
bankruptcy: bankrupt*, insolven*, faillite*, redressement judiciaire, liquidation judiciaire, банкрот*, 파산, 법정관리, 회생절차, konkurs, pleite, bancarrota, quiebra, fallimento, bancarotta, 破产, 破產, 倒産, 経営破綻, 破産
interest_rate: interest rate*, key rate*, policy rate*, benchmark rate*, lending rate*, rate hike*, rate cut*, cuts key rate*, cuts rate*, cuts interest rate*, cuts its key rate*, cuts benchmark rate*, cut rates, holds rate, holds rates, keeps rates, raises rates, hikes rates, lowers rates, son taux, ses taux, taux a, tipo al, tipos al, tasa al, tasa clave, tipo clave, i tassi, i suoi tassi, tasso chiave, tasso di riferimento, ставку до, ставку на, ставки до, учетную ставку, базовую ставку, процентную ставку, процентная ставка, taux d'interet, taux directeur*, ключевая ставка, ключевую ставку, ключевой ставки, процентные ставки, процентной ставки, 기준금리, 금리, leitzins*, zinssatz*, zinssenkung*, zinserhohung*, tasas de interes, tipos de interes, tasa de interes, tassi di interesse, tassi d'interesse, tasso di interesse, 利率, 降息, 加息, 利上げ, 利下げ, 金利, tipo* de interes, tipi di interesse
subsidy: subsid*, subvention*, субсиди*, дотаци*, 보조금, 지원금, fordermittel*, zuschuss*, subvencion*, sussidi*, sovvenzion*, 补贴, 補貼, 補助金
donation: charit*, donateur*, association caritative, пожертвован*, благотворит*, spende, spenden*, wohltatig*, donacion*, donativo*, caridad, beneficenza, donazion*, 捐款, 捐赠, 慈善, 捐贈, 寄付, 募金, 기부금, 기부한, 기부했, 자선단체, donation*, donates, donated, donating, donate, fait don, gespendet, spendet, подарил музе*, 기증, 寄贈, dono
fine: fined, fines, fine of, amende, amendes, штраф*, 과징금, 벌금, 과태료, geldstrafe*, bussgeld*, bußgeld*, geldbusse, geldbuße, multa, multas, multad*, multat*, multe, 罚款, 罰款, 罰金, 課徴金
corruption: corrupt*, briber*, bribes, bribed, kickback*, corrompu*, pots-de-vin, pot-de-vin, коррупц*, взятк*, взяток, 뇌물, 부패, korrupt*, bestech*, schmiergeld*, soborno*, corrupc*, corruzion*, tangent*, mazzett*, 贪污, 腐败, 受贿, 贿赂, 貪污, 汚職, 贈収賄, 賄賂
fraud: fraud*, scam, scams, scammer*, swindl*, embezzl*, escroc*, arnaque*, detournement de fonds, мошенн*, афер*, хищени*, растрат*, 보이스피싱, 횡령, betrug, betruger*, betrugs*, unterschlag*, veruntreu*, estafa*, malversac*, frode, frodi, truff*, appropriazione indebita, 诈骗, 詐騙, 欺诈, 挪用, 詐欺, 横領, 사기 혐의, 사기죄, 투자사기
laundering: money laundering, launder*, blanchiment, отмыван*, 돈세탁, 자금세탁, geldwasche*, lavado de dinero, blanqueo de*, riciclagg*, 洗钱, 洗錢, 資金洗浄, マネーロンダリング
auction: auction*, encheres, аукцион*, торги по, 경매, auktion*, versteiger*, subasta*, asta di, all'asta, 拍卖, 拍賣, 競売, オークション
startup: startup*, start-up*, стартап*, 스타트업, 初创, スタートアップ
real_estate: real estate, housing market, property market, immobilier, недвижимост*, 부동산, 집값, immobilien*, inmobiliari*, immobiliar*, 房地产, 楼市, 房价, 房地產, 不動産
rent: rents, landlord*, tenant*, loyer*, locataire*, арендн*, арендатор*, арендодател*, 임대료, 월세, 세입자, miete, mieten, mieter*, mietpreis*, alquiler*, affitto, affitti, inquilin*, 房租, 租金, 家賃
# Health.
nurse: nurse*, infirmier*, медсест*, 간호사, krankenschwester*, pfleger*, pflegekraft*, enfermer*, infermier*, 护士, 護士, 看護師
surgery: surgeon*, surgery, surgical, transplant*, chirurg*, greffe, greffes, хирург*, пересадк*, 수술, 이식, 외과, operationssaal, organspend*, cirug*, cirujan*, trasplant*, trapiant*, 手术, 手術, 移植, 外科
ebola: ebola, эбола, эболы, эболу, 에볼라, 埃博拉, エボラ
cholera: cholera, холер*, 콜레라, colera, 霍乱, 霍亂, コレラ
measles: measles, rougeole, корь, кори, корью, 홍역, masern, sarampion, morbillo, 麻疹, はしか
malaria: malaria*, paludisme, маляри*, 말라리아, 疟疾, マラリア
dengue: dengue, денге, 뎅기열, denguefieber, 登革热, デング熱
hiv: hiv, aids, sida, вич, спид, 에이즈, vih, 艾滋病, 愛滋病, エイズ
flu: flu, influenza, grippe, грипп*, 독감, 인플루엔자, gripe, grippewelle, 流感, インフルエンザ
bird_flu: bird flu, avian flu, avian influenza, h5n1, grippe aviaire, птичий грипп, птичьего гриппа, птичьим гриппом, 조류인플루엔자, 조류 인플루엔자, 조류독감, vogelgrippe, gripe aviar, influenza aviaria, aviaria, 禽流感, 鳥インフル
swine_fever: swine fever, peste porcine, африканская чума, африканской чумы, африканскую чуму, ачс, 아프리카돼지열병, 돼지열병, schweinepest, peste porcina, peste suina, 非洲猪瘟, 猪瘟, 豚熱, アフリカ豚熱
foot_and_mouth: foot-and-mouth, fievre aphteuse, ящур*, 구제역, maul- und klauenseuche, fiebre aftosa, afta epizootica, 口蹄疫
rabies: rabies, rabid, la rage, бешенств*, 광견병, tollwut*, rabia, rabbia silvestre, 狂犬病
tuberculosis: tubercul*, туберкул*, 결핵, tuberkul*, 结核, 結核
mpox: mpox, monkeypox, variole du singe, оспа обезьян, оспы обезьян, оспой обезьян, 엠폭스, 원숭이두창, affenpocken, viruela del mono, vaiolo delle scimmie, 猴痘, サル痘, エムポックス
polio: polio, poliomyelit*, полиомиелит*, 소아마비, kinderlahmung, poliomielit*, 脊髓灰质炎, ポリオ
diabetes: diabet*, диабет*, 당뇨, 糖尿病
bacteria: bacteri*, listeria*, e. coli, legionell*, бактери*, сальмонелл*, кишечн*, ботулизм*, 식중독, 살모넬라, 세균, bakteri*, salmonel*, batteri, batterio, 细菌, 沙门氏菌, 食物中毒, 食中毒, 細菌, サルモネラ
quarantine: quarantin*, lockdown, confinement, карантин*, локдаун*, 격리, 봉쇄령, quarantane*, cuarentena*, quarantena, 隔离, 隔離, 封城, 検疫
medicine: medicine*, medication*, antibiotic*, pharmac*, drugmaker*, medicament*, antibiotique*, лекарств*, препарат*, аптек*, антибиотик*, фармацевт*, фармкомпан*, 의약품, 약국, 항생제, 치료제, medikament*, arzneimittel*, apotheke*, antibiotik*, farmac*, 药品, 药物, 药店, 抗生素, 藥品, 医薬品, 薬局, 製薬, 抗生物質, 제약사, 제약회사
mask: face mask*, masks, masques, маски, масок, масочн*, 마스크, masken, maskenpflicht, mascarilla*, mascherin*, 口罩, マスク着用
blood: blood donation*, blood donor*, blood transfusion*, blood bank*, don du sang, dons de sang, донор*, переливани*, 헌혈, 수혈, blutspende*, blutkonserve*, donacion de sangre, donar sangre, donazione di sangre, donazioni di sangue, 献血, 輸血, 输血
heart: heart attack*, cardiac arrest, crise cardiaque, arret cardiaque, инфаркт*, 심장마비, 심근경색, 심정지, herzinfarkt*, herzstillstand, infarto*, paro cardiaco, arresto cardiaco, 心脏病, 心臟病, 心筋梗塞, 心肺停止, 心臓発作
poisoning: poison*, food poisoning, empoisonn*, intoxication*, отравлен*, отравил*, 중독사고, 독극물, 집단 식중독, vergift*, intoxicac*, envenen*, avvelenat*, avvelenament*, intossicazion*, intossicat*, 中毒, 投毒
abortion: abortion*, avortement*, ivg, аборт*, 낙태, 임신중절, abtreibung*, aborto*, 堕胎, 人工流产, 墮胎, 中絶
disabled: disabled, disabilit*, paralympi*, wheelchair*, handicap*, fauteuil roulant, инвалид*, паралимп*, 장애인, 휠체어, 패럴림픽, behinderte*, behinderung*, rollstuhl*, discapac*, silla de ruedas, disabili, disabile, sedia a rotelle, 残疾人, 残障, 轮椅, 残奥, 障害者, 車いす, パラリンピック
birth_rate: birth rate*, birthrate*, fertility rate*, natalite, рождаемост*, 출산율, 저출산, 출생률, 합계출산율, geburtenrate*, natalidad, natalita, denatalita, 出生率, 生育率, 少子化
carbon_monoxide: carbon monoxide, monoxyde de carbone, угарным газом, угарного газа, 일산화탄소, kohlenmonoxid*, monoxido de carbono, monossido di carbonio, 一氧化碳, 一酸化炭素
elderly: elderly, nursing home*, care home*, retirement home*, maison de retraite, maisons de retraite, ehpad, дом престарелых, доме престарелых, домов престарелых, пансионат*, 요양원, 요양병원, 노인, altenheim*, pflegeheim*, seniorenheim*, residencia de ancianos, ancianos, casa di riposo, case di riposo, anziani, anziano, 养老院, 老年人, 老人ホーム, 介護施設, 高齢者
"""
