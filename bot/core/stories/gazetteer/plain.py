# ruff: noqa: E501
"""Plain words of everyday headlines that the other tables lack in one language or another."""

#: Joined to `ACTS`.
PLAIN_ACTS = """
convict: found guilty, reconnu coupable, reconnue coupable, reconnus coupables, признан* виновн*, 유죄 평결, 유죄 판단, schuldig gesprochen, schuldspruch*, 有罪評決, declaran culpable, declarado culpable, declara culpable, 被判有罪, 裁定有罪, life sentence*, life in prison, life imprisonment, sentenced to life, perpetuite, prison a vie, пожизненн*, 무기징역, 종신형, lebenslang*, 無期懲役, 終身刑, cadena perpetua, 无期徒刑, 终身监禁, suspended sentence*, avec sursis, условн* срок*, условно осужд*, 집행유예, bewahrungsstrafe*, 執行猶予, 缓刑, 実刑, 获刑, 獲刑, 判处
strip_of: dechu de, dechue de, retire la nationalite, лишен* гражданств*, лишил* гражданств*, лишен* титул*, лишил* титул*, aberkannt, 剥夺, 褫夺
release: befreit geisel*, befreien geisel*, geiseln befreit, geisel befreit, released from jail, freed from prison, released from prison, paroled, libere de prison, liberation conditionnelle, удо, условно-досрочн*, 가석방, aus haft entlassen, aus dem gefangnis entlassen, 仮釈放, sale de prision, sale de la carcel, 出狱, 假释, 刑满释放, libertad condicional
break_in: break-in, breaks into, broke into, intruder*, s'introduit dans, entre par effraction, проник* в дом, вломил*, забрал* в магазин, забрал* в дом, залез* в, 난입, eingebrochen, eindringling*, irrumpe*, irrumpi*, allana, entra en una vivienda, 入室, 擅闯, dringt in haus, dringt in wohnung, 闯入民宅, 闯入住宅, 闯入校园
crash: rammed, ploughs into, plows into, slams into, crashes into, fonce sur, voiture belier, протаранил*, врезал*, rammt, gerammt, 突っ込, embiste, embistio, se estrella contra, 冲撞, 冲入, 撞上, 撞向, въехал* в толпу, въехал* в столб, въехал* в остановку, въехал* в дом, въехал* в дерево, въехал* в грузовик
strand: trapped in, trapped under, stuck in lift, stranded on, pieges dans, застрял*, eingeschlossen, sitzen fest, 取り残, atrapad*, quedan atrapad*, varad*, 困在, 발 묶, 足止め, bloques en, заблокирован* в лифте, заблокирован* в шахте, bloques par la neige, bloques par les eaux, stuck on train, stuck on trains, stuck on plane, stuck on roof, prisonniers des flammes, prisonniers des decombres
bury_under: buried under, buried by, enseveli*, ensevelis sous, завалило, засыпал*, 매몰, verschuttet*, 生き埋め, 埋まる, sepultad*, sepulta a, 被埋, 掩埋
sweep_away: swept away, washed away, carried away by, emporte par, emportee par, emportes par, смыло, смыл*, унесло*, унесен*, 휩쓸, 떠내려, weggespult, mitgerissen, fortgespult, さらわれ, arrastrad* por, 冲走, 卷走, 冲毁, 濁流に流され, 川に流され, 波に流され, 海に流され
uproot: uproot*, fallen tree*, tree falls on, falling tree, arbre deracine, chute d'arbre, chute d'un arbre, повал* дерев*, упавш* дерев*, дерево упало, вырвал* с корн*, 나무 쓰러, 쓰러진 나무, umgesturzt*, entwurzelt*, baum sturzt, umgestürzter, 倒木, なぎ倒, arbol caido, caida de un arbol, derriba arboles, arboles caidos, 树倒, 连根拔起, 大树倒, topples trees, arrache des arbres, arbres arraches
sell_out: sold out, sells out, sellout, guichets fermes, rupture de stock, распродан*, аншлаг*, раскупили, 매진, 완판, 품절, ausverkauft, 完売, 売り切れ, entradas agotadas, 售罄, 抢购一空
price_gouging: price gouging, price-fixing, price fixing, cartel fine, entente sur les prix, entente illicite, картельн* сговор*, сговор* цен, 담합, 폭리, preisabsprache*, wucher*, 価格カルテル, 談合, colusion, pactar precios, 价格垄断, 哄抬
steal: bank robbery, bank robber*, jewel heist, armed robbery, robbers, braquage de banque, braqueurs, ограблен* банк*, налетчик*, вооруженн* ограблен*, грабител*, 은행강도, 무장강도, bankrauber*, bankuberfall*, raububerfall*, 銀行強盗, 強盗団, atraco*, atracador*, asalto a un banco, 抢银行, 劫匪, 持枪抢劫
# What longer words here would hide, and forms that the other tables lack.
bury: buried under, buried by, 生き埋め, sepultad*, sepulta a
elect: второй тур выборов, второго тура выборов, второй тур голосования, поражени* на выборах, recall vote*, recall election*, recall referendum, vote revocatoire, referendum revocatoire, リコール投票, snap election*, early election*, elections anticipees, 결선투표, 보궐선거, 解散総選挙, 決選投票, 補欠選挙, elecciones anticipadas, 提前选举, 第二轮投票, 투표율, wahlbeteiligung*, 投票率, participacion electoral, vote rigging, electoral fraud, election fraud, vote-buying, vote buying, fraude electorale, 부정선거, wahlbetrug*, wahlfalschung*, 不正選挙, fraude electoral, 选举舞弊, 선출, 選出
close: school closure*, schools closed, school closes, fermeture d'ecoles, ecoles fermees, fermeture de classe, закрыт* школ*, schulen geschlossen, 学級閉鎖, closed down, cierran, cerrada, cerrado por, 閉店, 停业, 歇业, vollgesperrt, gesperrt wegen
stampede: gedrange
electrocute: electric shock, удар* током, убило током, 电击身亡, 遭电击
erupt: vulkan bricht aus, 화산 폭발, 火山爆发, 再次喷发
evict: выселили, выселяют, zwangsgeraumt, 強制退去, 强制搬迁
hire: 採用, contratara, 招人
clone: cloner, clonent, clones, clonan, clonaron
tow: 拖带
overturn: kippt um, kippte um, se retourne
sink_ship: coulent, coule par, потонул*, versenkt, gesunkenes, gesunkene, hundimiento del barco
run_aground: s'echoue au, s'echoue sur, село на мель
drown: ertrinken, おぼれ, 淹死
run_over: hit by truck, hit by a truck, hit by lorry, hit by a lorry, ecrase par, сбили насмерть, сбила пешехода, задавил насмерть, ひかれ, arrollado por, arrollada por, 被撞身亡, 撞倒
suffocate: ersticken, meurent etouffes, mort etouffe
collapse: eboulement*, 崩れ落ち, 崩れ通行
leak: gas leak*, oil leak*, water leak*, leak at, fuite d'ammoniac, fuite d'eau, fuite radioactive, утечка, утечки, утечку, утечке, 유출, gasleck*, leckage, ガス漏れ, 漏洩, 流出, fuga de amoniaco, 泄露, escape de gas, escape de amoniaco
bite: mordu par, mordue par, morsure, morsures, укусил*, 개에 물, 뱀에 물, muerde a, 犬にかまれ, クマにかまれ, ヘビにかまれ
repair: repare, reparan, 修复, 修補
renovate: renove, renoves, 보수 공사, 改装, 翻修, 装修
demolish: torn down, tears down, pulled down, снос, сноса, сносу, 허물, reißt ab, 拆楼, 拆房
recall_goods: recalls bottles, recalls toys, recalls cheese, recalls chicken, recalls milk, rappel de lots, отзывает парти*, отзыв парти*, 회수 조치, ruft zuruck, ruft produkt*, 製品回収
suspend_service: traffic halted, trains halted, trafic interrompu, circulation interrompue, движение остановлено, движение приостановлено, verkehr eingestellt, verkehr unterbrochen, stillgelegt, servicio interrumpido, trafico interrumpido, 暂停运营, 暂停服务
vandalise: pintadas, grafitis, geschandet, 损毁文物
censor: 言论审查, 封杀
swear_in: takes office, took office, prend ses fonctions, присягу, amtseid, juramenta, juramento, asume el cargo, asumio el cargo
cure: излечил*, 治好
train_people: adiestra a, обучат
protest: протест, протеста, протесту, протесты, протестов, протестом, протестует, протестуют, протестовали, протестовал, протестуем
extradite: extrade, extradee, extrades, liefert * aus, 身柄引き渡し
freeze_assets: freezes accounts, freezes bank, freezes funds, gele les comptes, gele les fonds, friert konten ein, konten eingefroren, congela cuentas, congela fondos, 口座凍結, 资产冻结
surrender: se rend a la police, se rend aux, ergibt sich, stellt sich der, 자수해, 자수했, 자수하
escape: s'echappe, s'echappent, s'est echappe, побег, побега, побеге, 탈주, entflohen, geflohener, escapa de, se escapa, se escapan, fuga masiva, fuga de presos, fuga de reos, 逃げ出, 出逃, 逃跑
smuggle: 偷运
inspect: инспекци*, inspiziert
buy: закупит, закупает, закупила, закупили, erwirbt, 買い取, 采购
sell: 变卖, 抛售
export: вывоз, вывоза, ausfuhr, ausfuhren
deport: вывоз детей, вывоз украинских детей, вывоза детей, вывоза украинских детей
import: ввоз, ввоза, einfuhr, einfuhren
supply: 納入
build: 준공, 着工, 兴建, 修建, 建成
develop: 研制
appoint: 聘任, 聘请, 起用
resign: 辞職, 退任, 请辞, 請辭
sue: подал* в суд, подают в суд, 提告, 状告, 訴えを起こ, 訴訟を起こ
trial: предстал* перед судом, предстан* перед судом, 公判, 受审, 受審, 开庭, 庭审
acquit: spricht * frei, declara inocente, суд оправдал*, присяжные оправдал*, declaran inocentes, declarados inocentes
search_house: 抄家, 突击搜查, 立ち入り捜査
hospitalise: in hospital, ins krankenhaus, im krankenhaus, 救急搬送, 病院に搬送
kill: 폐사, verendet, verendete, verenden, 死ぬ, 死んだ, 丧生, 喪生, 丧命, meurt, meurent
injure: 重傷, 軽傷, 伤者, 轻伤, 重伤
rescue: sauve de, 救出, 获救, 獲救, 救起
disappear: vermisste, vermissten, vermisster, 失联, 安否不明
evacuate: 撤离, geraumt, gebaude geraumt
win: 夺得, 赢得, 奪得
lose: defaite, 敗れ, 落败, потерпел* поражени*, поражени* на выборах, поражени* в матче, поражени* со счетом, после поражени*
cancel: 取り消し
postpone: 지연, verspatung, verspatungen, 遅れ, 遅延, 延误
open: offnet, offnen, 开业, 開館
"""

#: Joined to the things of `things`.
PLAIN_THINGS = """
referendum: referend*, plebiscit*, референдум*, 국민투표, 주민투표, volksabstimm*, volksentscheid*, burgerentscheid*, 国民投票, 住民投票, 公投, 全民公决
snap_election: snap election*, early election*, elections anticipees, досрочн* выбор*, 조기 총선, 조기 대선, 결선투표, 보궐선거, neuwahl*, stichwahl*, 解散総選挙, 決選投票, 補欠選挙, elecciones anticipadas, segunda vuelta, balotaje, ballotage, 提前选举, 第二轮投票, 补选, второй тур выборов, второго тура выборов, второй тур голосования
vote_fraud: vote rigging, electoral fraud, election fraud, vote-buying, vote buying, fraude electorale, achat de voix, вброс*, подкуп* избират*, фальсификац* на выбор*, 부정선거, wahlbetrug*, wahlfalschung*, stimmenkauf*, 不正選挙, 買収容疑, fraude electoral, compra de votos, 选举舞弊, 贿选
turnout: voter turnout, taux de participation, явк* на выбор*, явка, явки, 투표율, wahlbeteiligung*, 投票率, participacion electoral
recall_vote: recall vote*, recall election*, recall referendum, vote revocatoire, referendum revocatoire, отзыв* мэра, отзыв* депутат*, 주민소환, リコール投票, revocatori*, revocatoria
party_leader: party leader*, party leadership, leadership race, chef du parti, presidence du parti, лидер* партии, глав* партии, 당대표, 당권, parteichef*, parteivorsitz*, 党首, 総裁選, 党代表, lider del partido, secretario general del, 党主席, 党魁
coronation: coronation*, abdicat*, couronnement*, коронац*, отречен*, 대관식, 즉위, 퇴위, kronung*, abdank*, thronwechsel, 戴冠式, 即位, 退位, coronacion*, 加冕, 登基
reshuffle: cabinet reshuffle*, reshuffle*, remaniement*, перестановк* в правительств*, 개각, kabinettsumbild*, regierungsumbild*, 内閣改造, 組閣, 新内閣, remodelacion del gobierno, cambio de gabinete, 内阁改组, 改组内阁
ombudsman: ombuds*, mediateur de la republique, defenseur des droits, омбудсмен*, уполномоченн* по прав*, 옴부즈맨, 인권위, ombudsman, burgerbeauftragte*, オンブズマン, defensor del pueblo, defensora del pueblo, 监察专员
whistleblower: whistleblow*, lanceur d'alerte, lanceuse d'alerte, разоблачител*, 내부고발, 공익제보, whistleblower*, hinweisgeber*, 内部告発, 吹哨人, 举报人
migrant: migrant boat*, bateau de migrants, embarcation de migrants, лодк* с мигрант*, 난민선, 불법이민, fluchtlingsboot*, migrantenboot*, bootsfluchtling*, 移民船, 密航船, cayuco*, 偷渡船, 难民船
visa: golden visa*, golden passport*, visa dore, passeport dore, золот* виз*, золот* паспорт*, 골든비자, 투자이민, goldene visa, goldene passe, ゴールデンビザ, visados de oro, visa dorada, 黄金签证
citizenship: language test*, citizenship test, test de langue, naturalisation*, 귀화시험, einburgerung*, 帰化申請, 入籍, 국적 취득, 국적 상실, 국적법, 이중국적, 국적 포기, 국적 회복, demande la nationalite, obtient la nationalite, decheance de nationalite, double nationalite
utility_bill: power bill*, electricity bill*, energy bill*, gas bill*, facture d'electricite, factures d'energie, тариф* на жкх, коммунальн* тариф*, плата за коммунальн*, жкх, 전기요금, 가스요금, 공공요금, stromrechnung*, energiepreis*, gaspreis*, 電気料金, ガス料金, 光熱費, factura de la luz, recibo de la luz, tarifa electrica, 电费, 燃气费, 电价
ticket: train fare*, bus fare*, metro fare*, fare hike*, prix du metro, tarif du metro, стоимост* проезд*, цен* на проезд, подорож* проезд*, 지하철 요금, 버스 요금, fahrpreis*, deutschlandticket*, 運賃値上げ, 運賃改定, 地下鉄運賃, tarifa del metro, 地铁票价
transport: public transport, public transit, transports en commun, transports publics, общественн* транспорт*, 대중교통, nahverkehr*, opnv, 公共交通, transporte publico, 公交
emission_zone: low emission zone*, diesel ban, combustion engine*, zone a faibles emissions, zfe, moteurs thermiques, экозон*, двигател* внутренн*, 노후경유차, 내연기관, umweltzone*, dieselfahrverbot*, verbrenner*, verbrennungsmotor*, 排ガス規制, 内燃機関, エンジン車禁止, zona de bajas emisiones, motores de combustion, 低排放区, 燃油车
carbon: carbon tax*, carbon emission*, carbon market, net zero, greenhouse gas*, taxe carbone, emissions de co2, gaz a effet de serre, neutralite carbone, углеродн*, парников* газ*, выброс* co2, 온실가스, co2-*, klimaneutral*, treibhausgas*, emissionshandel*, 炭素税, 温室効果ガス, 脱炭素, emisiones de carbono, impuesto al carbono, gases de efecto invernadero, 碳排放, 碳税, 碳中和, 温室气体
climate_summit: cop28, cop29, cop30, cop31, климатическ* саммит*, 기후총회, 기후정상회의, weltklimakonferenz*, klimagipfel*, klimakonferenz*, 気候変動会議, 国連気候, cumbre del clima, cumbre climatica, 气候大会, 气候峰会
time_change: daylight saving, clock change, clocks go, changement d'heure, перевод* часов, перевод* стрел*, 서머타임, zeitumstell*, sommerzeit, winterzeit, サマータイム, 夏時間, cambio de hora, horario de verano, cambio horario, 夏令时
school_closure: school closure*, schools closed, classes cancelled, classes suspended, school closes, fermeture d'ecoles, ecoles fermees, fermeture de classe, classes suspendues, закрыт* школ*, 휴교, 등교 중지, 원격수업, schulausfall, unterrichtsausfall, schulen geschlossen, 休校, 休園, 臨時休業, 学級閉鎖, suspenden clases, suspension de clases, sin clases, 停课, 停学
tuition: tuition fee*, student loan*, frais d'inscription, frais de scolarite, droits d'inscription, плат* за обуч*, стоимост* обуч*, 등록금, 학자금, studiengebuhr*, bafog, 授業料, 学費, tasas universitarias, 学费, 助学贷款
tobacco: smoking ban*, interdiction de fumer, interdit de fumer, запрет* курен*, 금연, rauchverbot*, 禁煙, prohibicion de fumar, prohibe fumar, 禁烟
noise: noise complaint*, loud music, tapage, nuisances sonores, шумн* сосед*, 소음, larmbelast*, ruhestorung, 騒音, contaminacion acustica, 噪音
parking: parking dispute, parking row, parking fine*, pv de stationnement, парковк* конфликт*, 주차 시비, parkstreit, falschparker*, knollchen, 駐車違反, 駐車トラブル, disputa por estacionamiento, 停车纠纷, 违停, parking lot*, parking garage*, car park*, estacionamiento*, stationnement payant, stationnement interdit, place de stationnement, places de stationnement, 주차장, 불법주차, 주차난
deepfake: deepfake*, fake video*, hypertrucage*, fausse video, дипфейк*, 딥페이크, ディープフェイク, ultrafalso*, 深度伪造, 换脸
phone: phone ban, mobile phone*, phones in schools, smartphone ban, telephone portable, telephones portables, portables a l'ecole, мобильн* телефон*, 휴대전화, handyverbot*, 携帯電話, スマホ禁止, telefono movil, telefonos moviles, cellphone*, cell phone*, telephone mobile, telephones mobiles, handys, mobiltelefon*, celulares
call_centre: call centre*, call center*, scam centre*, scam center*, scam compound*, centre d'appels, centre d'arnaque, колл-центр*, 콜센터, callcenter*, コールセンター, 詐欺拠点, centro de llamadas, call center, 呼叫中心, 电诈园区, 诈骗园区
fraud: phone scam*, phishing, impersonat*, fake police, faux policiers, hameconnage, arnaque au, телефонн* мошенн*, выдавал* себя за, 사칭, 피싱, enkeltrick*, schockanruf*, falsche polizisten, gibt sich als, gaben sich als, なりすまし, オレオレ, フィッシング, se hacen pasar por, se hizo pasar por, 冒充, 钓鱼网站, 电信诈骗, scam centre*, scam center*, scam compound*, centre d'arnaque, 詐欺拠点, 诈骗园区, estafa piramidal
pyramid_scheme: ponzi, pyramid scheme*, pyramide financiere, финансов* пирамид*, 다단계, schneeballsystem*, ねずみ講, estafa piramidal, esquema ponzi, 庞氏骗局, 传销
buddha: buddha*, buddhist temple*, pagoda*, bouddha*, pagode*, пагод*, 불상, 불교, 仏像, 大仏, 五重塔, buda, budista*, 佛像, 大佛, 佛塔
church_bell: church bell*, 종탑, 범종, kirchenglocke*, 教会の鐘, 釣り鐘, campanario*, 钟楼, 教堂钟
unexploded: wartime bomb*, world war ii bomb*, wartime ordnance, бомб* времен, 전쟁 때 폭탄, 2차대전 폭탄, kriegsbombe*, bombenfund*, 戦時中の不発弾, 不発弾処理, bomba de la guerra, bomba de la segunda, 二战炸弹, 二战遗留, bombe entscharft, bomben entscharft, bombenentscharf*, weltkriegsbombe*
stowaway: stowaway*, passager clandestin, passagers clandestins, безбилетник*, blinder passagier, blinde passagiere, polizon, polizones
tax: taxes sugary, imposes tax, imposes a tax, introduces tax, new tax on, taxe les, instaure une taxe, taxera, вводит налог, ввел* налог, введет налог, 세금 부과, 과세한다, fuhrt steuer ein, besteuert, 課税, 新税, impuesto a, grava, gravara, 开征, 征税
fine: slaps fine, hit with fine, ecope d'une amende, оштраф*, 과태료 부과, 벌금 부과, muss strafe zahlen, bußgeld gegen, strafe zahlen, 罰金命令, 課徴金命令, multa a, multan a, 处以罚款, 被罚
pollution: contaminat*, tainted, contamine*, заражен* вод*, загрязнил*, 오염된, verseucht*, kontaminier*, 汚染され, contaminad*, 受污染
hunting: poacher*, illegal hunting, braconnier*, браконьер*, капкан*, 밀렵꾼, 올무, wilderer*, falle gelockt, 密猟者, cazador furtivo, cazadores furtivos, 偷猎者, 捕兽夹
inheritance: bequeath*, leaves fortune, legue, leguent, 유산 남, vererbt, vermacht, 遺言, 遺贈, lega su, 遗赠
monopoly: antitrust, anti-trust, monopol*, concurrence deloyale, abus de position dominante, антимонопол*, монопол*, 반독점, kartellamt*, wettbewerbshuter*, 独占禁止, 公取委, 独禁法, antimonopolio, 反垄断, 垄断
# What longer words here would hide, and forms that the other tables lack.
prison: life in prison, prison a vie, 拘置所, prision, prisiones
price: price cap*, caps price*, cap prices, price ceiling, price freeze*, gel des prix, bloque les prix, потолок цен, предельн* цен*, 가격 상한, preisdeckel*, preisbremse*, 価格上限, tope de precio, tope al precio, congela precios, 价格上限, price gouging, price-fixing, price fixing, entente sur les prix, сговор* цен, preisabsprache*, 価格カルテル, 价格垄断
tree: fallen tree*, tree falls on, falling tree, arbre deracine, chute d'arbre, chute d'un arbre, дерево упало, baum sturzt, arbol caido, caida de un arbol, derriba arboles, arboles caidos, 大树倒
gas: greenhouse gas*, gaz a effet de serre, парников* газ*, 온실가스, 温室効果ガス, gas bill*, 가스요금, ガス料金, 燃气, 煤气
church: church bell*, kirchenglocke*, 教会の鐘, 教堂钟, 성당
climate: климатическ* саммит*, 기후총회, 기후정상회의, klimagipfel*, klimakonferenz*, 気候変動会議, 国連気候, cumbre del clima, cumbre climatica, 气候大会, 气候峰会
government: перестановк* в правительств*, regierungsumbild*, remodelacion del gobierno
school: school closure*, schools closed, school closes, fermeture d'ecoles, ecoles fermees, закрыт* школ*, schulen geschlossen, ученики, ученика, учеников, ученица, ученицу, учеником, 生徒, alumno*, 小学, 中学
electricity: electricity bill*, facture d'electricite, 供电
passport: golden passport*, passeport dore, золот* паспорт*
hospital: spital, spitaler
doctor: 医者
teacher: 教員, docente, docentes, 老师, profesor, profesora, profesores, professeur, professeurs
soldier: 自衛官
police: 警官, 民警
road: шоссе, landstraße*, landstrasse*, 国道, 県道, autopista*, autovia*, 호선 국도, 번 국도, 국도변
car: pkw, 乗用車, 轿车, 자동차
truck: ダンプカー
train: 電車
tram: 트램
ferry: 페리, fahre, ferri, 轮渡
boat: barque, barques, 小船
plane: 旅客機
runway: 跑道, pista del aeropuerto
lift: elevador, elevadores
cablecar: gondola lift*, telesiege*, gondel, gondeln, 곤돌라, ロープウエー, ゴンドラ, telesilla*, telecabina*, 索道, sessellift*, подъемник* на, горнолыжн* подъемник*
homeless: indigente*, sin hogar
farmer: paysan, paysans, campesino*
mayor: 町長, 村長
prosecutor: attorney general*
rice: rice paddy, rice paddies, rice field*, riziere*, рисов* пол*, 水田, 稲作, 稻田
vegetable: 야채, hortalizas
poultry: hens, 닭, 鶏
cat: кот, кота, коты
whale: белуха, белуху, белухи, белух
forest: 林区
heatwave: 熱波
landslide: 地滑り, 地すべり, alud de barro, aludes de barro
sinkhole: effondrement de chaussee, 塌陷
fog: 浓雾
water: 飲料水, 식수난, 식수 부족, 식수원
fuel: 연료
drug: 薬物
strike_labour: bin strike, walk off job, cessent le travail, cesse le travail, arret de travail, vote to strike, votes to strike, general strike, day strike, hour strike, rail strike, pilots strike, teachers strike, nurses strike, doctors strike, drivers strike, transit strike, strike ends, end strike, ends strike, paro de transport*, paro nacional, paro docente, スト突入, 時間スト, 日間のスト, ストを, voted to strike, workers to strike, drivers to strike, staff to strike, teachers to strike, nurses to strike, doctors to strike, pilots to strike, workers walk out, staff walk out, workers walked out
bankruptcy: 부도 처리, 최종 부도, 연쇄 부도, 부도났
corruption: bribe, 비리
museum: 美術館
opera: opernhaus*
restaurant: 음식점, 飲食店, 饭店, gaststatte*
hotel: 旅館, 宾馆
shop: 가게 주인, 옷가게, 빵가게
house: 民家, 民宅
driver: chofer, choferes
subway: del metro, linea del metro, en el metro
corpse: corps sans vie, corps retrouve, body found, bodies found, finds body, body of missing, тело мужчины, тело женщины, тело ребенка, нашли тело, найдено тело, обнаружили тело
wine: vigne, vignes, виноградник*, 포도밭, weinberg*, ブドウ畑, 葡萄园, vinedo*
kindergarten: jardin de infancia, ecole maternelle, ecoles maternelles, classe maternelle, classes maternelles
rubbish: ordures, ごみ
gang: 团伙, 사기 일당, 일당 검거, 일당 체포, 일당 구속
customs: zollner*, zollfahnd*, zollbeamt*
"""
