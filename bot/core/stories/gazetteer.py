# ruff: noqa: E501
"""Words of the news in nine languages: what happened, to what, where; so that texts in two languages can be compared.

A line is ``name: forms``, the forms separated by commas and folded (lower case, no accents, е for ё); a star stands
for any ending. Chinese, Japanese and Korean forms are found inside words, all others as whole words.
"""

#: Acts: what the event is. Two articles of one event rarely name acts that exclude each other.
ACTS = """
launch: fires, fired, fire a, launch*, test-fir*, test fir*, test launch, projectile*, lance un missile, tir de, tire deux, tire trois, tire quatre, tire cinq, tire des, tire un, a tire, tirs de, tir nord-coreen, tirs, lancement*, lancer, lance de, запуст*, запуск*, пуск, пуски, пуска, пусков, выпусти*, стартова*, 발사, 쏘았, 쏜, 쐈, abgefeuert, feuert, raketentest*, raketenstart*, lanza, lanzo, lanzamiento*, dispara, disparo, lancia, lanciato, lancio, 发射, 發射, 试射, 試射, 打ち上げ
arrive: arrives, arrived, arrival, landed in, lands in, arrive a, arrivee*, arrive en, est arrive*, a atterri, прибы*, прилет*, приземл*, 도착, 방북, 방러, 방한, 방중, 방일, trifft in, eingetroffen, ankunft, angekommen, llega, llego, llegada, arriva, arrivato, 抵达, 抵達, 到着
depart: leaves, departs, departed, left for, quitte, est parti, parti de, покину*, отбы*, вылет*, отправился, 출발, 떠나, 떠났, 귀국, 출국, abgereist, abreise, partio, sale de, partito, 离开, 離開, 启程, 出発
visit: visit, visits, visited, visiting, visite*, se rendr*, se rendu, est rendu, визит*, посети*, посещ*, поездк*, поед*, 방문, 방북, 방러, 방한, 방중, 방일, 순방, besuch*, visita*, viaje, viaggio, 访问, 訪問, 访俄, 访朝, 訪朝, 訪露, 訪ロ
meet: meet, meets, met with, met, meeting*, talks, held talks, receives, received, summit, rencontr*, recoit, a ete recu, recu par, s'entretien*, entretiens, pourparlers, sommet, встре*, перегов*, принял, приняла, беседу провел, саммит*, 회담, 접견, 만나, 만났, 면담, 정상회의, trifft, treffen, traf, gesprache, gipfel*, reunion, reuni*, encuentro, cumbre, incontr*, vertice, colloqui, 会谈, 會談, 会晤, 会見, 会面, 峰会, 首脳会談
call: phone, phoned, by phone, telephone*, phone call, call between, minute call, phone talks, au telephone, appel de, appel entre, entretien telephonique, созвон*, телефон*, 통화, 전화, telefon*, llamada, telefonic*, telefonat*, 通话, 通話, 电话, 電話
sanction: sanction*, blacklist*, asset freeze, liste noire, санкци*, черный список, санкционн*, ограничения против, новые ограничения, ввел* ограничения, 제재, sanktion*, sanciona*, sancion*, sanzion*, 制裁
deploy: sent troops, sends, sent, deploy*, dispatch*, envoie*, envoy*, envoi*, deploie*, depech*, отправи*, отправл*, направи*, перебро*, развер*, отправк*, 파병, 파견, 보냈, 보낸, 보내, 배치, 투입, entsend*, entsandt*, schickt*, desplieg*, envia*, envio, invia*, inviato, schiera*, 派遣, 派兵, 部署
deny: denies, denied, deny, denial, dismiss*, rejects, rejected, refut*, false claims, as fiction, fake news, hoax, debunk*, dement*, rejette*, nie, nient, a nie, refute*, invention, опроверг*, отверг*, отрицает, отрицают, отрицал*, отрицани*, вымыс*, не соответству*, не подтверд*, ложн*, фейк*, 부인, 반박, 일축, 사실무근, 허위, dementier*, weist zuruck, bestreit*, leugnet, niega, nego, desmient*, desmint*, rechaza*, smenti*, nega, respinge, 否认, 否認, 驳斥, 否定
cancel: cancel*, called off, scrap*, axed, annul*, отмен*, 취소, 철회, 무산, abgesagt, absage*, gestrichen, storniert, 取消, 撤销, 中止
postpone: postpon*, delay*, put off, report de, reporte*, repousse*, differe*, перенес*, отлож*, отсроч*, 연기, 미뤄, 늦춰, verschob*, verschieb*, aplaza*, pospon*, retras*, rinvi*, rimanda*, 推迟, 延期, 延後
agree: sign, signs, signed, agreement*, accord, accords, signe, signent, signature, ratif*, подписа*, соглашен*, договор, договора, 서명, 합의, 체결, 협정, 비준, unterzeichn*, abkommen, vertrag, firma, firmo, firman, acuerdo*, accordo, accordi, 签署, 簽署, 协议, 签订, 署名, 合意, 調印
announce: announc*, annonce*, unveil*, devoile*, объяв*, анонсир*, сообщил о планах, 발표, 공개, ankundig*, angekundigt, gibt bekannt, anuncia*, annuncia*, 宣布, 公布, 発表
invite: invit*, приглас*, приглаш*, 초청, 초대, eingeladen, einlad*, 邀请, 邀請, 招待
open: opened, opens, opening of, open first, inaugur*, ouvre, ouvert*, ouverture, откры*, 개통, 개장, 개막, 개관, 문 열, eroffn*, inaugura*, apert*, apre, abre, abrio, apertura, 开通, 開通, 开幕, 開幕, 開業
close: closes, closed, closure, shut down, shuts, ferme*, fermeture, закры*, 폐쇄, 폐막, 폐관, schliess*, geschlossen, cierra, cerro, cierre, chius*, chiude, 关闭, 閉鎖
drill: drill, drills, military exercise*, joint exercise*, naval exercise*, war game*, exercise, exercices, exercice, manoeuvres, учени*, маневр*, 훈련, 연습, manover, ubung, ubungen, maniobras, ejercicio*, esercitazion*, 军演, 演习, 演習, 軍演
attack: attack*, strike, strikes, struck, raid, shell*, bomb*, drone strike*, attaqu*, frappe*, bombard*, атак*, удар*, обстрел*, налет*, 공격, 공습, 폭격, 타격, angriff*, angegriffen, beschuss, ataque*, ataco, bombardeo*, attacc*, colpit*, 袭击, 攻击, 空袭, 攻撃, 襲撃
kill: killed, kills, kill, dead, deaths, death toll, die, dies, died, death, fatal*, mort, morts, morte, mortes, tue, tues, tuee*, tuent, deces, decede*, deced*, погиб*, убит*, умер*, скончал*, гибел*, смерт*, 사망, 숨져, 숨진, 숨졌, 별세, 살해, 죽였, 죽인, tote, toten, tot, getotet, starb, gestorben, todes*, muert*, murio, fallec*, mata, mato, asesin*, morti, morto, ucciso, uccis*, decedut*, 死亡, 遇难, 去世, 身亡, 杀害, 死去, 死者
injure: injur*, wounded, hurt, blesse*, ранен*, пострада*, 부상자, 부상을 입, 부상을 당, 부상당, 부상 입, 명 부상, 명이 부상, 중경상, 다쳐, 다친, verletz*, herido*, ferit*, 受伤, 负伤, 負傷, けが
arrest: arrest*, detain*, custody, interpell*, garde a vue, задерж*, арест*, 체포, 구속, 검거, verhaft*, festgenommen, festnahme*, detien*, detenid*, detuv*, fermat*, 逮捕, 拘留, 被捕
charge: charged with, indict*, prosecut*, inculp*, mis en examen, poursuivi, accus*, обвин*, 기소, 혐의, angeklagt, anklage*, acusad*, imputad*, 起诉, 起訴, 指控
convict: sentenc*, jailed, convict*, guilty, prison, condamn*, coupable, приговор*, осужд*, осудил*, 선고, 유죄, 징역, verurteil*, schuldig, condenad*, culpable, condannat*, colpevol*, 判刑, 判决, 有罪, 判決
trial: trial, court, courts, lawsuit, judge, hearing, proces, tribunal*, cour, juge, суд, суда, суде, судья, судьи, 재판, 법원, 판사, 법정, 대법원, gericht*, prozess, richter*, juicio, juez, corte, processo, giudice, 法院, 法庭, 裁判
sue: sues, sued, suing, porte plainte, иск, 소송, 고소, 고발, klagt, klage, demanda, querella, denuncia, 诉讼, 提訴
protest: protest*, demonstrat*, rally, rallies, riot*, manifest*, emeute*, митинг*, демонстрац*, беспоряд*, 시위, 집회, 항의, demonstr*, kundgebung*, 抗议, 示威, 抗議, デモ
elect: elect*, vote, votes, voted, voting, ballot, poll, polls, referend*, scrutin, выбор*, голосов*, избра*, референдум*, 선거, 투표, 당선, 국민투표, wahl*, gewahlt, abstimm*, eleccion*, elezion*, voto, votar*, 选举, 投票, 当选, 選挙, 当選
appoint: appoint*, nominat*, named as, nomm*, nomination, назнач*, кандидат*, 임명, 지명, 내정, 후보, ernannt, ernenn*, nombra*, nomin*, 任命, 提名
resign: resign*, steps down, stepped down, quits, demission*, quitte ses fonctions, ушел в отставку, отставк*, уволи*, 사임, 사퇴, 사직, 물러나, rucktritt, zuruckgetreten, tritt zuruck, dimision*, renuncia, dimission*, dimett*, 辞职, 辭職, 辞任
win: wins, won, winner*, beat, beats, defeat*, victor*, gagne*, remport*, vainqueur*, l'emporte*, battu*, bat, победи*, выигра*, побед*, обыграл*, одержал*, 승리, 우승, 이겼, 꺾고, 꺾었, 이긴, gewinnt, gewann, gewonnen, sieg, siegt*, gana, gano, vence, vencio, victoria*, vince, vinto, vittoria, 胜利, 获胜, 夺冠, 击败, 勝利, 優勝
lose: loses, lost, losing, perd, perdu*, perdent, проигра*, потерпел*, 패배, 졌다, 패했, verliert, verlor*, niederlage, pierde, perdio, derrota, perde, perso, sconfitt*, 失利, 输给, 敗北
score: goal, goals, scored, scores, but de, buteur, buts, гол, голы, забил*, голом, 골을, 득점, 골로, tor, tore, trifft zum, gol, goles, 进球, 射门, ゴール
quake: earthquake*, quake, magnitude, seisme*, tremblement de terre, землетряс*, магнитуд*, 지진, 규모, erdbeben, terremoto*, sismo*, 地震
fire: blaze, wildfire*, arson, incendie*, en feu, flammes, пожар*, загорел*, возгоран*, 화재, 산불, 불이 나, 방화, brand, brandes, feuer, incendio*, 火灾, 大火, 火災, 火事
flood: flood*, inondation*, crue, наводнен*, затоп*, 홍수, 침수, 수해, uberschwemm*, hochwasser, inundac*, alluvion*, inondazion*, 洪水, 洪灾
storm: storm*, hurricane*, typhoon*, cyclone*, tempete*, ouragan*, шторм*, ураган*, тайфун*, циклон*, 태풍, 허리케인, 폭풍, sturm, orkan, taifun, tormenta*, huracan, uragano, tempesta, 台风, 飓风, 颱風, 台風
tsunami: tsunami*, цунами, 쓰나미, 지진해일, 海啸, 津波
crash: crash*, collid*, collision*, accident*, derail*, s'ecrase*, deraill*, авари*, столкн*, дтп, катастроф*, крушен*, 추락, 충돌, 사고, unfall*, absturz*, abgesturz*, zusammenst*, accidente*, choque*, incidente stradale, 坠毁, 车祸, 撞, 事故, 墜落
explode: explo*, blast, blasts, deflagration, взрыв*, взорв*, подорв*, 폭발, 폭탄, esplo*, sprengst*, 爆炸, 爆発
shoot: shooting*, gunman, gunmen, shot dead, opened fire, fusillade*, coups de feu, ouvert le feu, tireur*, стрельб*, застрел*, выстрел*, стрелял*, 총격, 총기, 총을, 발포, schuss*, schoss, erschoss*, tiroteo*, dispar*, sparatoria, 枪击, 開槍, 开枪, 銃撃, 発砲
stab: stab*, knife, poignard*, couteau, arme blanche, зарезал*, ножев*, 흉기, 칼에, messer*, apunal*, cuchillo, accoltell*, 持刀, 刺伤, 刺した
rape: rape, rapist, raped, sexual assault*, sexually, abus*, viol, violee, agression sexuelle, agresse* sexuellement, изнасилов*, сексуальн*, домогател*, 성폭행, 성추행, 성폭력, vergewalt*, sexuell*, violacion, stupr*, sessual*, 性侵, 强奸, 性的暴行
steal: steal*, stole, stolen, theft, robb*, burglar*, vol, voles, vole, cambriol*, украл*, кража, кражу, похит*, ограб*, 절도, 훔쳐, 훔친, 강도, 도난, gestohlen, diebstahl, raub*, robo, robar*, furto, rapina, rubat*, 盗窃, 偷, 抢劫, 盗ん, 強盗
hack: hack*, cyberattack*, cyber*, pirat*, хакер*, взлом*, кибер*, 해킹, 해커, 사이버, ciber*, 黑客, 网络攻击, ハッカー, サイバー
inspect: inspect*, oversaw, oversees, observes, observed, watches, supervis*, assiste a, проинспект*, наблюдал*, проконтрол*, посетил завод, 시찰, 참관, 현지지도, 지도했다, uberwacht, besichtig*, inspeccion*, supervis*, ispezion*, 视察, 観察, 視察, 现地指导
veto: veto*, вето, 거부권, 否决, 拒否権
evacuate: evacu*, эваку*, 대피, 피난, evakui*, evacua*, 疏散, 避難
rescue: rescue*, sauvet*, secour*, спас*, 구조, 구출, gerettet, rettung*, rescat*, salvat*, soccors*, 救援, 营救, 救助
ban: ban, bans, banned, prohibit*, interdi*, запрет*, запрещ*, 금지, verbot*, verbiet*, prohib*, vieta*, 禁止
approve: approv*, authoriz*, authoris*, green light, approuv*, autoris*, feu vert, одобр*, разреш*, утверд*, 승인, 허가, 인가, 허용, genehm*, zugelassen, erlaub*, aprueb*, aprob*, autoriz*, 批准, 许可, 承認, 許可
promise: vow*, pledg*, promis*, promet*, s'engage, обеща*, пообещ*, поклял*, 약속, 맹세, 다짐, versprich*, versprech*, verspro*, prometi*, promett*, 承诺, 誓言, 約束
warn: warn*, averti*, met* en garde, предупре*, предостер*, 경고, 경보, warnt, warnung*, advierte*, advirti*, avvert*, 警告, 警戒
threaten: threat*, menac*, угроз*, угрожа*, пригроз*, 위협, 협박, droht, drohung*, amenaz*, minacc*, 威胁, 脅迫
accuse: accus*, blame*, обвини*, 비난, 고발, beschuldig*, vorwurf*, acusa*, 指责, 指控, 非難
criticise: critici*, slam*, condemn*, critiqu*, denonc*, condamn* les, раскритик*, осуди*, критик*, 비판, 규탄, kritik*, kritisier*, verurteilt die, critica*, 批评, 谴责, 批判
demand: demand*, urge*, calls for, exige*, appelle a, reclame*, потребов*, призва*, требу*, 촉구, 요구, fordert, forderung*, exig*, pide, chied*, esig*, 要求, 呼吁
celebrate: celebrat*, commemorat*, anniversar*, celebr*, commemor*, anniversaire, отмеча*, праздн*, годовщин*, юбиле*, памят*, 기념, 축하, 주년, feier*, jahrestag, aniversari*, 纪念, 庆祝, 周年, 記念, 祝う
investigate: investigat*, probe, inquiry, enquet*, расследов*, следств*, проверк*, 수사, 조사, untersuch*, ermittl*, investiga*, indag*, inchiest*, 调查, 調査, 捜査
find: discover*, found, decouv*, retrouve*, обнаруж*, нашли, найден*, 발견, entdeck*, gefunden, descubr*, halla*, encontr*, scopert*, scopr*, 发现, 發現, 発見
disappear: missing, disappear*, dispar*, portee disparue, пропал*, исчез*, без вести, 실종, 사라, vermisst, verschwund*, desapareci*, scompar*, 失踪, 行方不明
buy: buys, bought, acquir*, acquisition, takeover, merger, merge, achet*, achat, rachat, rachet*, fusion, купил*, покуп*, приобр*, слиян*, 인수, 매입, 구매, 구입, 합병, kauft, gekauft, ubernahm*, ubernimmt, compra*, adqui*, acquist*, fusione, 收购, 购买, 合并, 買収, 購入
sell: sells, sold, selling, sale, sales, vend, vendu, vente*, прода*, 판매, 매각, 팔았, verkauf*, vende, vendi*, venta*, vendit*, 出售, 销售, 販売, 売却
supply: deliver*, supply, supplies, shipment*, transfer*, livr*, fournit*, fournir, acheminement, постав*, передач*, 공급, 제공, 이전, 납품, lieferung*, geliefert, liefert, suministr*, entreg*, fornitur*, consegn*, 供应, 提供, 交付, 供給
export: export*, экспорт*, 수출, esport*, 出口, 輸出
import: import*, импорт*, 수입, 进口, 輸入
rise: rises, rose, rising, surge*, soar*, increas*, jump*, hausse, augment*, grimpe*, выросл*, рост, роста, повыс*, подорож*, 상승, 증가, 급등, 인상, steig*, gestiegen, anstieg, sube, subio, aument*, 上涨, 增长, 上昇, 増加
fall: falls, fell, drop, drops, dropp*, plung*, tumbl*, decline*, baisse*, chute*, recul*, dimin*, упал*, сниз*, паден*, сокра*, 하락, 감소, 급락, 줄어, 줄었, sink*, gesunken, fallen, ruckgang, cae, cayo, baja*, scend*, 下跌, 下降, 减少, 減少, 下落
release: releas*, freed, libere*, liberat*, освобо*, отпустил*, 석방, 풀려, 출시, freigelassen, freilassung, libera*, rilasc*, 释放, 釈放, 发布
develop: develop*, developp*, разраба*, разработ*, 개발, entwick*, desarroll*, svilupp*, 研发, 开发, 開発
build: build*, built, construct*, construi*, строит*, постро*, 건설, 건조, 착공, 완공, gebaut, bauen, bau, construy*, costru*, 建设, 建造, 建設
"""

#: Things, people, places in general: what the event is about.
THINGS = """
eastsea: sea of japan, east sea, mer du japon, mer de l'est, японского моря, японское море, японском море, восточного моря, 동해, 일본해, 日本海, japanisch* meer, mar del japon, mar del giappone
yellowsea: yellow sea, west sea, mer jaune, желтого моря, желтое море, 서해, 황해, 黄海
missile: missile*, rocket*, projectile*, roquette*, fusee*, engins balistiques, engin balistique, ракет*, снаряд*, 미사일, 로켓, 발사체, rakete*, misil*, cohete*, missil*, razz*, 导弹, 導彈, 火箭, ミサイル, ロケット
ballistic: ballist*, баллист*, 탄도, balist*, 弹道, 弾道
cruise: cruise missile*, missile* de croisiere, крылат*, 순항, marschflugk*, crucero, da crociera, 巡航
nuclear: nuclear*, nuclea*, atomic, ядерн*, атомн*, 핵무기, 핵실험, 핵무장, 핵폐기, 핵탄두, 비핵화, 핵개발, 원자력, 원전, atom*, nuklear*, nuclear*, 核武, 核试, 核兵, 原子力, 核弹
satellite: satellite*, спутник*, 위성, satellit*, satelit*, 卫星, 衛星
drone: drone*, uav, uavs, беспилот*, дрон*, бпла, 드론, 무인기, drohne*, 无人机, 無人機, ドローン
weapon: weapon*, arms, munition*, ammunition, artiller*, shells, arme, armes, armement*, оруж*, боеприпас*, вооружен*, снарядов, 무기, 탄약, 포탄, 군수, 무장, waffe*, arma, armas, armi, 武器, 弹药, 军火, 弾薬, 兵器
ship: ship, ships, vessel*, warship*, destroyer*, navire*, bateau*, destroyer*, fregate*, корабл*, судно, суда, эсмин*, катер*, 함정, 군함, 선박, 구축함, 함대, schiff*, zerstorer, kriegsschiff*, barco*, buque*, nave, navi, 舰, 军舰, 船, 驱逐舰, 駆逐艦, 艦
submarine: submarine*, sous-marin*, подводн*, подлодк*, 잠수함, u-boot*, submarin*, sottomarin*, 潜艇, 潜水艦
plane: plane, planes, aircraft*, jet, jets, airliner, flight, avion*, vol direct, самолет*, рейс, рейса, рейсы, 비행기, 항공기, 여객기, 전투기, 항공편, flugzeug*, flug, aereo, aerei, volo, avion*, vuelo*, 飞机, 航班, 客机, 航空機, 飛行機
helicopter: helicopter*, helicoptere*, вертолет*, 헬기, 헬리콥터, hubschrauber*, helicoptero*, elicotter*, 直升机, ヘリ
train: train, trains, railway*, rail, ferroviaire*, cheminots, chemins de fer, поезд, поезда, поездов, железнодорож*, ржд, 열차, 철도, 기차, zug, bahn, eisenbahn*, tren, trenes, ferrocarril*, treno, ferrovi*, 列车, 铁路, 火车, 列車, 鉄道
bridge: bridge*, pont, ponts, мост, моста, мосту, мосты, 다리, 교량, 대교, brucke*, puente*, ponte, 大桥, 桥, 橋
road: road*, highway*, motorway*, route, autoroute*, routier*, дорог*, автомобильн*, трасс*, 도로, 고속도로, 자동차, strasse*, autobahn*, carretera*, strada*, 公路, 道路
car: car, cars, vehicle*, driver*, voiture*, automobiliste*, vehicule*, машин*, автомобил*, водител*, 차량, 승용차, 운전자, auto, autos, fahrer, fahrzeug*, coche*, automovil*, vehiculo*, automobil*, 汽车, 车辆, 司机, 自動車
airport: airport*, aeroport*, аэропорт*, 공항, flughafen*, aeropuerto*, aeroporto, 机场, 空港
port: port of, harbour, harbor, порт, порта, портов*, 항구, 항만, hafen*, puerto, porto, 港口
volcano: volcan*, вулкан*, 화산, vulkan*, volcan*, vulcan*, 火山
refinery: refiner*, raffineri*, нефтеперераб*, нпз, 정유, 精炼, 製油
oil: oil, crude, petrole, petrolier*, нефт*, 석유, 원유, ol, erdol*, petroleo, petrolio, 石油, 原油
gas: gas, gaz, gazprom, газ, газа, газпром*, 가스, 天然气, ガス
bank: bank, banks, banque*, банк*, 은행, banken, banco*, banca, banche, 银行, 銀行
company: compan*, firm, corporation, entreprise*, societe, компани*, фирм*, предприят*, 회사, 기업, unternehm*, konzern*, empresa*, compania*, aziend*, societa, 公司, 企业, 企業, 会社
entity: entit*, организаци*, юрлиц*, юридических лиц, 단체, organisation*, einrichtung*, entidad*, entita, 实体, 团体, 団体
person: people, persons, individual*, personne*, individus, человек, физических лиц, физлиц*, лиц, 명의, 개인, personen, menschen, personas, individu*, persone, 个人, 人员, 個人
soldier: soldier*, troop*, soldat*, militaires, troupes, servicem*, военн*, солдат*, бойц*, воинск*, 병력, 군인, 병사, 북한군, 장병, 군대, soldato, soldad*, soldati, truppe*, tropas, 士兵, 军人, 部队, 兵士, 兵力, 部隊
worker: worker*, labour*, labor, travailleur*, ouvrier*, main-d'oeuvre, рабоч*, работник*, 노동자, 근로자, 인력, arbeiter*, trabajador*, obrer*, lavorator*, operai*, 工人, 劳工, 労働者
engineer: engineer*, genie militaire, sapeur*, инженер*, сапер*, 공병, 기술자, ingenier*, ingegner*, zapador*, 工程师, 工兵
police: police, policem*, officer, officers, policier*, gendarm*, полици*, полицейск*, мвд, 경찰, polizei*, polizist*, polici*, polizia, carabinieri, 警察, 警方
army: army, military, armee, armees, militaire, арми*, военно*, 군사, 육군, 군부, armee, militar*, ejercito, esercito, militar*, 军队, 军方, 軍事, 陸軍
navy: navy, naval, marine, navale*, военно-мор*, флот*, вмф, 해군, 해상, marine, marina, armada, navale, 海军, 海上, 海軍
government: government*, gouvernement*, правительств*, 정부, regierung*, gobierno*, govern*, 政府
parliament: parliament*, lawmaker*, congress*, senat*, legislat*, parlement*, depute*, assemblee nationale, парламент*, депутат*, дума, думы, госдум*, сенат*, конгресс*, 국회, 의회, 의원, 상원, 하원, bundestag, abgeordnet*, parlament*, diputad*, senador*, deputat*, 议会, 国会, 议员, 参议院, 議会, 議員
president: president, presidents, presidential, presidente*, presidentiel*, президент*, 대통령, prasident*, presidenci*, 总统, 大統領
premier: prime minister*, premier ministre, chancell*, premier, премьер*, канцлер*, 총리, 수상, ministerprasident, kanzler*, primer ministro, premier, 总理, 首相
minister: minister*, ministr*, secretary of state, министр*, минист*, 장관, 외무상, minister*, ministro, ministra, 部长, 外长, 大臣, 外相
ambassador: ambassad*, envoy, embass*, ambassade*, посол, посла, послом, посольств*, 대사, 대사관, 특사, botschaft*, embajad*, ambasciat*, 大使, 使馆
king: king, queen, prince, princess, royal*, roi, reine, princesse, король, королев*, принц*, 국왕, 여왕, 왕자, 공주, 왕실, konig*, prinz*, rey, reina, principe, princesa, regina, 国王, 女王, 王子, 皇
pope: pope, vatican, pape, папа римский, папы, ватикан*, 교황, papst, vatikan, papa francisco, papa, vaticano, 教皇, 教宗
church: church*, priest*, bishop*, eglise*, pretre*, eveque*, церк*, священн*, епископ*, 교회, 성직자, 주교, 신부, kirche*, priester, bischof*, iglesia*, sacerdote*, obispo*, chiesa, prete, vescovo, 教会, 教堂, 神父
letter: letter, lettre, lettres, message personnel, письмо, послани*, 친서, 서한, 편지, brief, carta, lettera, 信件, 亲笔信, 親書, 書簡
troops_more: additional, more troops, supplementaires, de plus, renforts, дополнительн*, еще, 추가, weitere, adicional*, aggiuntiv*, 增派, 追加
hospital: hospital*, hopital, hopitaux, больниц*, госпитал*, 병원, krankenhaus*, klinik*, ospedal*, 医院, 病院
doctor: doctor*, physician*, nurse*, medic, medics, medecin*, infirmier*, docteur, врач*, медик*, медсест*, 의사, 간호사, 의료, arzt*, arzte, pfleger*, medico*, enfermer*, infermier*, 医生, 护士, 医師, 看護
virus: virus*, coronavirus, covid*, pandemi*, epidemi*, вирус*, коронавирус*, пандеми*, эпидеми*, ковид*, 바이러스, 코로나, 전염병, 감염, 病毒, 疫情, 肺炎, ウイルス, コロナ, 感染
vaccine: vaccin*, вакцин*, прививк*, 백신, 접종, impf*, vacun*, 疫苗, ワクチン
cancer: cancer*, онколог*, рак груди, 암 환자, 유방암, krebs*, tumor*, 癌, がん
drug: drug*, cocaine, heroin, narcot*, drogue*, stupefiant*, наркот*, 마약, drogen, droga*, 毒品, 麻薬
school: school*, teacher*, pupil*, ecole*, enseignant*, eleve*, lycee*, школ*, учител*, 학교, 교사, 학생, schule*, lehrer*, escuela*, maestr*, scuol*, insegnant*, 学校, 教师, 学生, 教師
university: universit*, college*, студент*, университет*, вуз*, 대학, universid*, hochschul*, 大学
child: child*, baby, babies, boy, girl, kid, kids, enfant*, bebe*, garcon, fille, ребен*, дети, детей, детск*, мальчик*, девочк*, 아이, 어린이, 아기, 소녀, 소년, 아동, kind, kinder*, baby, nino*, nina*, hijo*, bambin*, figli*, 儿童, 孩子, 婴儿, 子供
woman: woman, women, femme*, женщин*, 여성, 여자, frau, frauen, mujer*, donna, donne, 女子, 女性
migrant: migrant*, refugee*, asylum*, refugie*, demandeur* d'asile, мигрант*, беженц*, 난민, 이민, 이주, fluchtling*, migrant*, refugiad*, migrant*, rifugiat*, profughi, 难民, 移民, 難民
prison: prison*, jail*, inmate*, detenu*, тюрьм*, колони*, заключен*, 교도소, 수감, gefangnis*, haft, carcel*, preso*, carcer*, detenut*, 监狱, 刑務所
money: dollar*, euro, euros, pound*, yen, yuan, ruble*, roubles, rouble, won, доллар*, евро, рубл*, 달러, 유로, 엔, 위안, 루블, dolar*, pesos, 美元, 欧元, 卢布, 日元, ドル, ユーロ, 万円
price: price*, inflation, prix, цен, цены, цена, инфляц*, 물가, 가격, preis*, precio*, prezz*, inflacion, 价格, 通胀, 物価, 価格
tax: tax, taxes, taxation, impot*, taxe*, налог*, 세금, 과세, 조세, steuer*, impuesto*, tass*, impost*, 税
tariff: tariff*, droits de douane, пошлин*, 관세, zoll, zolle, arancel*, dazi, 关税, 関税
trade: trade, commerce, commercial*, торгов*, товарооб*, 무역, 교역, 통상, handel*, comerci*, commerci*, 贸易, 貿易
economy: econom*, gdp, econom*, эконом*, ввп, 경제, wirtschaft*, economi*, 经济, 経済
budget: budget*, бюджет*, 예산, haushalt, presupuest*, bilancio, 预算, 予算
stock: shares, stocks, stock market, bourse, actions de, акци*, биржа, бирж*, 주가, 증시, 주식, aktie*, borse, accion*, bolsa, azion*, borsa, 股票, 股市, 株価
profit: profit*, earnings, revenue*, benefic*, chiffre d'affaires, прибыл*, выручк*, доход*, 이익, 매출, 실적, gewinn*, umsatz*, benefici*, ganancia*, utili, ricav*, 利润, 收入, 营收, 利益
internet: internet, online, website*, facebook*, twitter, google*, youtube*, instagram*, social media, reseaux sociaux, интернет*, сайт*, соцсет*, фейсбук*, гугл*, 인터넷, 온라인, 페이스북, 트위터, 구글, 유튜브, 인스타그램, soziale netzwerke, redes sociales, 网络, 互联网, ネット
phone: smartphone*, iphone*, apple*, samsung, смартфон*, айфон*, 스마트폰, 휴대폰, 아이폰, 애플, 삼성, telefono*, handy, 手机, スマホ
film: film*, movie*, cinema, actor, actress, acteur*, actrice*, фильм*, кино*, актер*, актрис*, 영화, 배우, schauspiel*, pelicula*, actriz, attor*, attric*, 电影, 演员, 映画, 俳優
music: music*, singer*, song*, album*, concert*, chanteu*, chanson*, musique, певец, певиц*, песн*, музык*, альбом*, 음악, 가수, 노래, 앨범, sanger*, cantant*, cancion*, 音乐, 歌手, 音楽
football: football*, soccer, premier league, world cup, coupe du monde, championnat*, футбол*, матч*, чемпионат*, лига, лиги, 축구, 월드컵, 리그, 경기, fussball*, bundesliga, futbol, liga, campionat*, calcio, serie a, 足球, 联赛, サッカー
team: team, teams, club, clubs, coach, equipe*, entraineur*, команд*, клуб*, тренер*, 팀, 클럽, 감독, 구단, mannschaft*, trainer*, equipo*, entrenador*, squadra, allenator*, 球队, 教练, 監督, チーム
player: player*, striker, midfielder, joueu*, attaquant, игрок*, нападающ*, футболист*, 선수, 공격수, spieler*, sturmer, jugador*, delantero, giocator*, attaccante, 球员, 选手, 選手
cup: cup, trophy, coupe, trophee*, кубок, кубк*, 컵, 트로피, pokal, copa, trofeo, coppa, 杯
olympic: olympi*, олимп*, 올림픽, olimpi*, 奥运, 五輪, オリンピック
golf: golf*, ryder*, гольф*, 골프, 라이더컵, 高尔夫, ゴルフ
tennis: tennis, теннис*, 테니스, tenis, 网球, テニス
race: formula 1, formula one, grand prix, f1, формул*, гран-при, 포뮬러, 그랑프리, formel 1, 赛车, 大奖赛
climate: climat*, global warming, климат*, 기후, 온난화, klima*, clima*, 气候, 気候
weather: weather, forecast, temperature*, meteo, погод*, 날씨, 기온, 기상, wetter*, tiempo, 天气, 天気, 気象
animal: animal*, dog, dogs, cat, cats, chien*, chat, chats, живот*, собак*, кошк*, 동물, 강아지, 고양이, tier, tiere*, hund*, katze*, perro*, gato*, animal*, cane, cani, gatt*, 动物, 狗, 猫, 動物, 犬
space: space station, astronaut*, cosmonaut*, nasa, spatial*, космонавт*, космос*, космическ*, 우주, 우주비행사, raumfahrt*, espacial*, spazial*, 太空, 航天, 宇宙
museum: museum*, musee*, музе*, 박물관, 미술관, museo*, 博物馆, 博物館
statue: statue*, monument*, памятник*, статуя, стату*, монумент*, 동상, 기념비, 기념물, denkmal*, estatua*, monumento, 雕像, 像, 銅像
book: book*, author, livre, livres, auteur, roman, книг*, автор*, писател*, 책을, 저자, 작가, buch, bucher, autor*, libro*, autor*, scrittor*, 书籍, 作家, 小説
war: war, wars, guerre*, война, войны, войне, войну, 전쟁, krieg*, guerra*, 战争, 戦争
ceasefire: ceasefire*, cease-fire, truce, cessez-le-feu, treve, перемири*, прекращени* огня, 휴전, 정전, waffenruhe, waffenstillstand, alto el fuego, tregua, cessate il fuoco, 停火, 停戦
hostage: hostage*, kidnap*, abduct*, otage*, enlev*, заложник*, похищ*, 인질, 납치, geisel*, entfuhr*, rehen*, secuestr*, ostagg*, rapit*, 人质, 绑架, 人質, 誘拐
terror: terror*, islamic state, jihad*, extremis*, djihad*, террор*, игил*, экстремист*, 테러, 극단주의, 恐怖, テロ
intelligence: intelligence, spy, spies, renseignement*, espion*, services sud-coreens, разведк*, шпион*, спецслужб*, 국정원, 국가정보원, 정보당국, 정보기관, 간첩, geheimdienst*, spion*, inteligencia, espia*, spia, spie, 情报, 间谍, 情報機関, スパイ
border: border*, frontier*, границ*, приграничн*, 국경, 접경, grenze*, fronter*, confin*, 边境, 国境
embargo: embargo*, эмбарго, 금수, 禁运
aid: humanitarian, aide humanitaire, гуманитарн*, 인도적, 지원금, humanitar*, humanitari*, umanitar*, 人道, 援助
refugee_camp: camp, camps, лагер*, 수용소, 캠프, lager, campamento*, campo profughi, 营地, キャンプ
strike_labour: on strike, walkout, greve*, забастовк*, 파업, streik*, huelga*, sciopero, scioperi, 罢工, ストライキ
suicide: suicid*, самоубий*, 자살, 극단적 선택, selbstmord*, suizid*, 自杀, 自殺
defector: defect*, transfuge*, deserteur*, перебежчик*, 탈북, 망명, uberlauf*, desertor*, disertor*, 叛逃, 脱北, 亡命
summit: summit, sommet, саммит*, 정상회담, 정상회의, gipfel*, cumbre, vertice, 峰会, 首脳会談
congress_party: party congress, congres du parti, съезд*, 당대회, parteitag, 党代会, 党大会
parade: parade*, defile militaire, парад*, 열병식, desfile*, parata, 阅兵, 軍事パレード
bus: bus, buses, autobus*, autocar*, автобус*, 버스, autobus, 公交, 巴士, バス
taxi: taxi*, uber, такси*, 택시, 出租车, タクシー
restaurant: restaurant*, ресторан*, кафе, 식당, 레스토랑, restaurante*, ristorant*, 餐厅, 餐馆, レストラン
hotel: hotel*, отел*, гостиниц*, 호텔, 酒店, ホテル
food: food, aliment*, nourriture, продукт*, продоволь*, еда, 식품, 음식, 식량, lebensmittel*, comida, cibo, 食品, 食物, 食料
water: water, eau, вода, воды, воду, 물을, 수돗물, wasser, agua, acqua, 水源, 用水
house: house, houses, home, homes, maison*, logement*, дом, дома, жиль*, 주택, 가옥, haus, hauser, casa, casas, case, 住宅, 房屋
land: farm*, agricult*, agricol*, ферм*, сельск*, 농업, 농장, 농민, landwirt*, bauern, granja*, agricultor*, 农业, 農業
power_plant: power plant, centrale, электростанц*, аэс, 발전소, 원전, kraftwerk*, central nuclear, 发电站, 核电, 発電所, 原発
"""

#: Places that stand for their country, and peoples; joined to the country's code in `COUNTRIES`.
METONYMS = """
US: u.s., us, u.s, usa, united states, america, american*, washington*, white house, pentagon*, state department, etats-unis, etats unis, americain*, maison blanche, maison-blanche, сша, америк*, вашингтон*, белый дом, белого дома, пентагон*, госдеп*, 미국, 미군, 백악관, 워싱턴, 한미, 미 정부, 미 대통령, 미 국무, 미 재무, usa, amerikan*, weisse* haus, estados unidos, ee uu, ee.uu., eeuu, estadounidens*, casa blanca, stati uniti, american*, casa bianca, 美国, 美军, 白宫, 华盛顿, 美國, 米国, 米軍, ホワイトハウス
KR: south korea*, s. korea*, seoul*, rok, coree du sud, sud-coreen*, sud coreen*, южн* коре*, южнокорей*, сеул*, республик* корея, республики корея, 한국, 서울, 남한, 남측, 우리 정부, 합참, sudkorea*, corea del sur, surcorean*, seul, corea del sud, sudcorean*, 韩国, 韓國, 首尔, 南韩, 韓国, ソウル
KP: north korea*, n. korea*, nkorea, dprk, pyongyang*, north's, coree du nord, nord-coreen*, nord coreen*, rpdc, кндр, северн* коре*, северокорей*, пхеньян*, 북한, 북한군, 평양, 북측, 북러, 대북, 방북, 남북, 조선중앙통신, nordkorea*, dvrk, pjongjang*, corea del norte, norcorea*, pionyang, corea del nord, nordcorean*, 朝鲜, 朝鮮, 平壤, 北韩, 朝俄, 俄朝, 北朝鮮, 平壌
RU: russia*, moscow*, kremlin*, russie, russe, russes, russo-*, moscou, россия, россии, россию, россией, российск*, рф, москв*, кремл*, россиян*, 러시아, 모스크바, 크렘린, 북러, 방러, 대러, 러북, russland*, russisch*, russe, russen, moskau*, kreml, rusia, ruso, rusa, rusos, rusas, moscu, russa, russi, russo, mosca, cremlino, 俄罗斯, 俄羅斯, 莫斯科, 克里姆林, 朝俄, 俄朝, 俄方, 俄军, ロシア, モスクワ, クレムリン, 露朝, 朝露, ロ朝
UA: ukrain*, kyiv, kiev, украин*, киев*, 우크라이나, 우크라, 키이우, 키예프, ukrainisch*, kiew, ucrani*, ucrain*, 乌克兰, 基辅, ウクライナ, キーウ
CN: china*, chinese, beijing*, chine, chinois*, pekin*, китай, китая, китаю, китайск*, китаем, пекин*, 중국, 베이징, 북중, 중러, 방중, chinesisch*, peking*, china, chino*, chinas, pechino, cina, cinese, cinesi, 中国, 北京, 中國, 中朝, 中俄
JP: japan*, tokyo*, japon*, япон*, токио, 일본, 도쿄, 日本, 东京, 東京, giappon*
UK: uk, u.k., britain*, british, london*, england, english, scotland, scottish, royaume-uni, britanni*, londres, angleterre, великобритани*, британ*, лондон*, англи*, 영국, 런던, 잉글랜드, grossbritannien, britisch*, vereinigte* konigreich, reino unido, inglaterra, regno unito, londra, inghilterra, 英国, 伦敦, イギリス, ロンドン, 英國
FR: france, french, paris, francais*, франци*, француз*, париж*, 프랑스, 파리, frankreich*, franzos*, francia, frances*, parigi, 法国, 巴黎, フランス, パリ
DE: german*, berlin*, allemand*, allemagne, герман*, немецк*, берлин*, 독일, 베를린, deutsch*, bundesregierung, alemani*, aleman*, tedesc*, berlino, 德国, 柏林, ドイツ, ベルリン
IT: italy, italian*, rome, italie*, итали*, рим, рима, риме, 이탈리아, 로마, italien*, rom, italia*, roma, 意大利, 罗马, イタリア, ローマ
ES: spain, spanish, madrid, espagn*, мадрид*, испан*, 스페인, 마드리드, spanien*, spanisch*, espan*, spagn*, 西班牙, 马德里, スペイン
IR: iran*, tehran*, teheran*, иран*, тегеран*, 이란, 테헤란, 伊朗, 德黑兰, イラン
IL: israel*, tel aviv, jerusalem*, израил*, тель-авив*, иерусалим*, 이스라엘, 예루살렘, 以色列, 耶路撒冷, イスラエル
PS: palestin*, gaza*, hamas, палестин*, газа, газе, газу, хамас*, 팔레스타인, 가자, 하마스, 巴勒斯坦, 加沙, 哈马斯, パレスチナ, ガザ
SY: syria*, damascus, syrie*, damas, сири*, дамаск*, 시리아, syrien*, siria*, 叙利亚, シリア
TR: turkey, turkish, ankara, istanbul, turqui*, turc, turque, turcs, турци*, турецк*, анкар*, стамбул*, 튀르키예, 터키, turkei, turkisch*, turquia, turco*, turchia, 土耳其, トルコ
IN: india, indian, indians, delhi, new delhi, inde, indien*, индия, индии, индию, индийск*, дели, 인도의, 뉴델리, indisch*, 印度, インド
PL: poland, polish, warsaw, pologne, polonais*, varsovie, польш*, польск*, варшав*, 폴란드, polen, polnisch*, warschau, polonia, polac*, varsovia, 波兰, ポーランド
BR: brazil*, bresil*, brasil*, бразил*, 브라질, brasilien*, 巴西, ブラジル
MX: mexic*, mexique, мексик*, 멕시코, mexik*, messic*, 墨西哥, メキシコ
AU: australi*, sydney, canberra, австрали*, сидне*, 호주, 시드니, 오스트레일리아, austral*, 澳大利亚, 悉尼, オーストラリア
CA: canad*, ottawa, toronto, канад*, 캐나다, kanad*, 加拿大, カナダ
ID: indonesi*, jakarta, индонез*, джакарт*, 인도네시아, 자카르타, 印度尼西亚, 印尼, インドネシア
VN: vietnam*, hanoi, вьетнам*, ханой, 베트남, 하노이, 越南, 河内, ベトナム
MN: mongol*, монгол*, 몽골, 蒙古, モンゴル
BY: belarus*, minsk, bielorussi*, белорус*, беларус*, минск*, 벨라루스, 白俄罗斯, ベラルーシ
CU: cuba, cuban*, havana, cubain*, куба, кубы, кубинск*, 쿠바, kuba*, 古巴, キューバ
VE: venezuel*, caracas, венесуэл*, 베네수엘라, 委内瑞拉, ベネズエラ
AF: afghan*, kabul, kaboul, афган*, кабул*, 아프가니스탄, 카불, 阿富汗, アフガニスタン
IQ: iraq*, baghdad, irak*, bagdad, ирак*, багдад*, 이라크, 伊拉克, イラク
SA: saudi*, riyadh, arabie saoudite, riyad, саудов*, эр-рияд*, 사우디, 沙特, サウジ
MK: macedoni*, skopje, македон*, скопье, 마케도니아, mazedon*, 马其顿, マケドニア
GR: greece, greek*, athens, grece, grec, grecque*, athenes, греци*, греческ*, афин*, 그리스, 아테네, griech*, griego*, greci*, 希腊, ギリシャ
RS: serbi*, belgrade, serbe, serbes, серби*, сербск*, белград*, 세르비아, 塞尔维亚, セルビア
EU: european union, eu, e.u., brussels, union europeenne, ue, l'ue, bruxelles, ministres europeens, евросоюз*, ес, европейск* союз*, брюссел*, 유럽연합, eu의, 브뤼셀, europaisch* union, brussel, union europea, unione europea, bruselas, 欧盟, 欧洲联盟, 布鲁塞尔, 欧州連合, eu
UN: united nations, u.n., un security council, security council, un general assembly, nations unies, onu, l'onu, conseil de securite de l'onu, оон, совбез*, совет безопасности оон, 유엔, 안보리, vereinte nationen, vereinten nationen, uno, naciones unidas, nazioni unite, 联合国, 安理会, 国連, 安保理
NATO: nato, otan, нато, 나토, 北约, 北大西洋
"""

#: Cities, so that a launch from one is not taken for a launch from another.
SITES = """
wonsan: wonsan, вонсан*, 원산, 元山
sunan: sunan, сунан*, 순안, 顺安, 順安
kaechon: kaechon, kaech'on, кэчхон*, кечхон*, 개천, 价川
sinpo: sinpo, синпхо*, 신포, 新浦
hamhung: hamhung, хамхын*, 함흥, 咸兴, 咸興
sohae: sohae, tongchang-ri, сохэ, тончхан*, 서해위성, 동창리, 西海
kusong: kusong, кусон*, 구성시, 龟城
nampo: nampo, nampho, нампхо*, 남포, 南浦
chongjin: chongjin, чхонджин*, 청진, 清津
rason: rason, rajin, расон*, раджин*, 나선, 나진, 罗先, 羅先
punggye: punggye-ri, пхунгер*, 풍계리, 丰溪里, 豊渓里
yongbyon: yongbyon, енбен*, 영변, 宁边, 寧辺
tumen: tumen, tumangang, туманн*, туманган*, 두만강, 图们江, 豆満江
kursk: kursk, koursk, курск*, 쿠르스크, 库尔斯克, クルスク
belgorod: belgorod, белгород*, 벨고로드, 别尔哥罗德, ベルゴロド
bryansk: bryansk, briansk, брянск*, 브랸스크, 布良斯克
rostov: rostov, ростов*, 로스토프, 罗斯托夫, ロストフ
primorye: primorye, primorie, primorsk*, приморь*, приморск*, 연해주, 프리모리예, 滨海, 沿海地方
alabuga: alabuga, alabouga, алабуг*, елабуг*, 알라부가, 옐라부가, 阿拉布加
vladivostok: vladivostok, wladiwostok, владивосток*, 블라디보스토크, 블라디보스톡, 海参崴, 符拉迪沃斯托克, ウラジオストク
vostochny: vostochny, vostotchny, восточный космодром, космодром* восточн*, 보스토치니, 东方航天, ボストーチヌイ
khabarovsk: khabarovsk, хабаровск*, 하바롭스크, 哈巴罗夫斯克, ハバロフスク
khasan: khasan, хасан, хасана, хасане, 하산, 哈桑
donetsk: donetsk, donezk, донецк*, 도네츠크, 顿涅茨克, ドネツク
luhansk: luhansk, lougansk, луганск*, 루한스크, 卢甘斯克
zaporizhzhia: zaporizh*, zaporozh*, zaporij*, запорож*, 자포리자, 扎波罗热, ザポリージャ
kherson: kherson, херсон*, 헤르손, 赫尔松
kharkiv: kharkiv, kharkov, харьков*, харкив*, 하르키우, 하리코프, 哈尔科夫
odesa: odesa, odessa, одесс*, 오데사, 敖德萨
crimea: crimea*, crimee, крым, крыма, крыму, 크림반도, 크름반도, krim, crimea, 克里米亚, クリミア
ryazan: ryazan, riazan, рязан*, 랴잔
petersburg: st petersburg, st. petersburg, saint-petersbourg, saint petersburg, петербург*, 상트페테르부르크, 圣彼得堡, サンクトペテルブルク
geneva: geneva, geneve, женев*, 제네바, genf, ginebra, ginevra, 日内瓦, ジュネーブ
vienna: vienna, vienne, вена, вене, 빈에서, wien, viena, 维也纳, ウィーン
newyork: new york, нью-йорк*, 뉴욕, nueva york, 纽约, ニューヨーク
losangeles: los angeles, лос-анджелес*, 로스앤젤레스, 洛杉矶, ロサンゼルス
hongkong: hong kong, hongkong, гонконг*, 홍콩, 香港
shanghai: shanghai, шанхай*, 상하이, 上海
wuhan: wuhan, ухан*, 우한, 武汉, 武漢
singapore: singap*, сингапур*, 싱가포르, 新加坡, シンガポール
"""

#: Words that make a plan of what follows, by how sure it is.
MAYBE = """may, might, could, reportedly considering, considering, mulls, rumor*, rumour*, possible, possibly, pourrait, pourraient, envisage*, peut-etre, eventuel*, может, могут, возможн*, вероятн*, рассматрива*, не исключ*, 가능성, 검토, 관측, 할 수도, 전망, konnte, konnten, moglich*, erwagt, podria, podrian, posible, potrebbe, potrebbero, possibile, 可能, 或将, 可能性, 検討"""
PLANNED = """will, to visit, to meet, to send, to hold, to open, to arrive, to launch, set to, due to, due in, plans to, planned, plan to, planning to, prepar*, preview, ahead of, upcoming, expected to, scheduled, is to, to be issued, tomorrow, next week, next month, getting ready, intends, attendu*, sera en, se rendra*, prevu*, prevoit, doit se, va se, vont se, prochain*, prochainement, bientot, s'apprete*, demain, avant, ira, aura lieu, намер*, планиру*, собира*, готовит*, предстоя*, завтра, скоро, ожида*, состоится, посетит, приедет, пройдет, запланир*, будет, будут, анонс*, отменят, остановит, 예정, 계획, 준비, 앞두고, 내일, 오는, 할 듯, 방침, 하기로, wird, werden, plant, geplant*, bevorsteh*, morgen, erwartet, soll, vorbereit*, hara, planea, previst*, proxim*, manana, visitara, prepara*, sara, prossim*, domani, previst*, 将于, 将在, 计划, 即将, 预计, 准备, 明天, 予定, 計画, 見通し, 準備"""
DONE = """has arrived, arrived, have arrived, landed, has begun, began, begun, started, took place, was held, officially, completed, concluded, ended, est arrive*, a atterri, a commence, ont commence, debut de, a eu lieu, s'est tenu*, acheve*, termine*, officiellement, прибыл*, начал*, приземл*, завершил*, состоял*, прошел, прошла, прошли, открыл*, официально, остановил, отменили, 도착, 시작, 개최됐, 열렸, 마쳤, 끝났, 완료, 공식, hat begonnen, begann, eingetroffen, beendet, abgeschlossen, offiziell, ha llegado, llego, comenzo, termino, oficialmente, e arrivato, iniziato, concluso, ufficialmente, 抵达, 开始, 结束, 已经, 完成, 到着, 開始, 終了"""
NOT = """no, not, never, none, without, hasn't, haven't, isn't, aren't, wasn't, won't, don't, doesn't, didn't, can't, cannot, non, ne, n'a, n'est, n'ont, pas, aucun*, jamais, sans, не, нет, никогда, без, нельзя, 않, 못, 없, 아니, nicht, kein*, nie, ohne, sin, nunca, ningun*, mai, senza, nessun*, 不, 没, 未, 无, ない, なく, ず"""

#: Forms that are common words of another language, and mean something else there: the languages in which they are not found.
FALSE_FRIENDS = """
die: de nl; dies: de; nie: de pl; war: de; met: nl; tot: nl; vol: nl; car: fr; case: en fr; uber: de; uno: es it; rok: pl cs
demanda: fr; premier: fr pl; centrale: fr es it pt nl; tiempo: es; kind: en; won: en; brand: en; bat: en; sale: fr it; tire: en
chat: en de; cat: fr; route: en de; papa: en fr de es ru it; brief: en; tier: en; cane: en fr; lager: en; coupe: en de; arme: de
eu: pt; donne: fr; camp: fr; perso: fr; mata: pt; prince: fr; manana: en; cumbre: en; tor: en fr; feuer: en; gol: en; volo: en
accord: en; proces: en; cour: en; poll: de; mort: en; morte: fr; tue: en; tuent: en; nave: en; navi: en; armada: en; marina: en
pont: en; but de: es; dispara: en; casa: en; auto: en; legal: en
"""
