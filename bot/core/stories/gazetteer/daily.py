# ruff: noqa: E501
"""More words for what the other tables name, and for what papers write of every day besides."""

#: Joined to `ACTS`.
DAILY_ACTS = """
congratulate: congratulat*, sends congratul*, sent congratul*, sends greeting*, sends message of greeting*, sent message of greeting*, message of greeting*, messages of greeting*, greeting message*, felicite, felicitent, a felicite, ont felicite, message de felicitations, felicitations, поздрав*, 축전, 축전을 보냈, 축전을 보내, 축전을 보낸, 축하 전문, 축하전문, gratulier*, gratuliert, gluckwunsch*, felicita a, felicito a, felicitacion*, si congratula, auguri a, 祝電, 贺电, 賀電, 致贺
convene: convene*, convening, summon* party, convoque*, convocation*, созовет, созовут, созван*, созвал*, созыв*, 소집, einberuf*, beruft, convoca, convoco, convocan, 召集, 召开
fire: feu ravage*, prend feu, prennent feu, pris feu, mis le feu, met le feu, feu de foret, feux de foret, ravage par le feu, ravagee par le feu, up in flames, in flames, on fire, burns down, burned down, burnt down, fire destroys, fire guts, fire kills, fire at, fire in, fire breaks out, fire rips, fire damages, house fire, warehouse fire, factory fire, forest fire*, brush fire*, brennt, brennen, in flammen, abgebrannt, niedergebrannt, grossbrand*, großbrand*, waldbrand*, brandstiftung, en llamas, arde, arden, ardio, a fuoco, in fiamme, rogo, roghi, brucia, incendi, сгоре*, горит, горел*, охвачен* огнем, полыха*, 불타
quake: la terre a tremble, terre tremble, secousse sismique, secousses sismiques, aftershock*, tremor*, erdstoss*, erdstoß*, nachbeben*, temblor*, scossa di terremoto, scosse di terremoto, scossa sismica, подземн* толч*, афтершок*, 여진, 余震
kill: found dead, retrouve mort, retrouvee morte, мертвым, мертвой, мертвыми, мертвы, мертв, 숨진 채, tot aufgefunden, muerto, muertos, muerta, trovato morto, murder*, homicide*, manslaughter, meurtr*, assassin*, feminicide*, mord, mordes, ermord*, totschlag*, homicidio*, omicid*, uccision*, убийств*, убийц*, 살해, 살인, 杀害, 谋杀, 殺害, 殺人, s'est eteint*, passes away, passed away, verstorben*, muere, mueren
attack: drone hits, drones hit, missile hits, missiles hit, drone hit, missile hit, hit by drone*, hit by a drone, hit by missile*, hits refinery, hit refinery, under attack, drohnenangriff*, luftangriff*, raketenangriff*, drohnen treffen, drohne trifft, raketen treffen, rakete trifft, drohnenattacke*, attentat*, теракт*, anschlag, anschlage*, atentado*, agress*, aggredit*, aggression*, assault*, нападени*, 테러, 袭击, 襲撃
steal: braquage*, braqueur*, braque*, hold-up*, holdup*, heist*, einbruch*, einbrech*, raububerfall*, uberfall*, atraco*, atracador*, разбойн*, 강도, 抢劫, 強盗
escape: evade*, en cavale, manhunt*, auf der flucht, fluchtige*, evaso, evasi, в розыске
lay_off: plan social, plans sociaux, suppressions d'emplois, suppression d'emplois, job losses, kundigung*, stellenstreichung*, esuberi, сокращени* штат*, 감원
crash: carambolage*, pile-up*, massenkarambolage*, auffahrunfall*, colision multiple, tamponament*, percute*
fall: degringol*, desplom*
transfer_player: fichaje*, ausgeliehen, en pret, prete au, on loan, cedido*, in prestito
extend_contract: prolonge jusqu*, prolongent jusqu*, prolonge son contrat, prolongation de contrat, contract extension*, extends contract, new contract, vertragsverlangerung*, vertrag verlangert, verlangert vertrag, verlangert bis, renueva hasta, renueva con, renueva su contrato, rinnova fino, rinnova con, rinnovo di contratto, продлил* контракт, продлени* контракт*, 재계약, 契約延長, 续约
arrest: apprehend*, nabbed, held on suspicion, festnahm*, gefasst, in gewahrsam, inhaftier*, detencion*, arrestad*, apresad*, capturad* a, capturo a, 붙잡, 연행, 구금, 拘束, 身柄, 拘捕, 抓获, 抓捕, 被抓, 落网, 刑拘, ecroue*, custodia cautelare, prision preventiva, под страж*
resign: dimite, dimiten, dimitio
seize_goods: arraisonn*, boards tanker*, boards ship*, boards vessel*, boards oil, boards russian*, boards shadow, board tanker*, boarded tanker*, boarded the tanker*, boarded the ship*, boarded the vessel*, boarded a tanker*, monte a bord, montee a bord, montes a bord, задержал танкер*, задержала танкер*, задержали танкер*, задержал судно, задержала судно, задержали судно, задержан танкер, задержано судно, арестовал судно, арестовала судно, арестовали судно, 선박 억류, 억류해, 억류했, 拿捕, 臨検, 扣留, 登船
award: honours officers, honours soldiers, honours troops, honours commanders, honors officers, honors soldiers, honors troops, honors commanders, honours north korean*, honors north korean*, awards medals, medals to, awarded medals, remet des medailles, remis des medailles, наградил*, наградили, вручил ордена, вручил медали, вручил награды, 포상, 국가표창, 勋章, 勲章
mourn: condolence*, condoleances, соболезнован*, 조전, 弔電, 唁电, 慰唁, beileid*, condolencias, pesame, cordoglio, condoglianze, day of mourning, days of mourning, in mourning, mourns, jour de deuil, jours de deuil, deuil national, deuil, траур, траура, трауром, траурн*, 애도, 추모, trauertag*, staatstrauer, dia de luto, dias de luto, luto, lutto, 哀悼, 追悼, 服喪, 悼念
remand: arrest warrant*, mandat d'arret, mandats d'arret, ордер на арест*, ордера на арест*, haftbefehl*, orden de arresto, orden de detencion, mandato d'arresto, mandato di cattura, 逮捕令, 逮捕状, 체포영장, remanded, pre-trial detention, pretrial detention, house arrest, detention provisoire, ecroue*, assigne a residence, под страж*, в сизо, домашний арест, заключил под, 구속영장, 구속 수감, 구속됐, 구속돼, untersuchungshaft, hausarrest, prision preventiva, arresto domiciliario, custodia cautelare, arresti domiciliari, 勾留, 批捕, 羁押
tow: refloat*, renflou*, сняли с мели, снято с мели, снят с мели, 이초, freigeschleppt, reflot*, disincagliat*, 离礁, 離礁, 脱浅, tows, towed, towing, remorqu*, отбуксир*, буксир*, 예인, abgeschleppt, schleppt, remolc*, rimorchi*, 曳航, 拖曳
repatriate: sends back, sent back, send back, sending back, returned home, returns home, repatri*, rapatri*, репатриир*, вернула на родину, вернули на родину, возвращены на родину, 송환, 돌려보, zuruckgeschickt, ruckfuhrung*, rimpatri*, 送還, 遣返, 送回
defect: defects, defect, defected, defecting, defection*, fait defection, font defection, a fait defection, перебежал*, бежал из кндр, бежал в южн*, сдался южнокор*, перешел границу, перешла границу, перешел линию, 귀순, 탈북해, 탈북했, 망명해, 망명했, lauft uber, ubergelaufen, deserta, deserto, diserta, 脱北し, 亡命し, 投奔, 叛逃
scramble_jets: scrambles jets, scrambled jets, scrambles fighter*, scrambled fighter*, scrambles warplanes, scramble jets, fait decoller, ont decolle en urgence, подняла истребител*, подняли истребител*, поднял истребител*, 긴급 출격, 긴급출격, 전투기 출격, 출격시, 출격했, alarmrotte*, 緊急発進, スクランブル, 紧急升空, 緊急升空, jets aufsteigen, kampfjets aufsteigen, kampfjets auf, abfangjager*, lasst jets, lassen jets, 紧急起飞, 戦闘機が緊急
jam_signal: jams gps, jammed gps, jamming, jams signals, brouille le gps, brouille les signaux, brouillage, глушит, глушени*, подавил сигнал*, 전파교란, 전파 교란, gps 교란, stort gps, interfiere, 妨害電波, 电子干扰
swap_prisoners: prisoner swap*, prisoner exchange*, swap prisoners, swaps prisoners, swapped prisoners, exchange prisoners, exchanged prisoners, exchange of prisoners, swap of prisoners, prisoners of war each, echange de prisonniers, обмен пленными, обмена пленными, обмене пленными, обменялись пленными, обменяли пленн*, обмен военнопленными, 포로 교환, 포로교환, gefangenenaustausch*, gefangene ausgetauscht, canje de prisioneros, intercambio de prisioneros, scambio di prigionieri, 捕虜交換, 交换战俘, 换俘, tauschen kriegsgefangene, tauschen gefangene, tauschten gefangene, tauschten kriegsgefangene, kriegsgefangene ausgetauscht, kriegsgefangenen ausgetauscht, kriegsgefangenenaustausch*, echangent des prisonniers, echange* de prisonniers, canjean, canjearon, canje* de prisioneros, intercambian prisioneros, intercambiaron prisioneros, scambiano prigionieri, scambio* di prigionieri, 交换*被俘, 互换*被俘, 交换*战俘, 互换*战俘, 交換*捕虜, 捕虜を交換, 捕虜*を交換, gefangene aus, kriegsgefangene aus
hand_over_bodies: receives bodies, bodies of fallen, bodies of soldiers, bodies of its soldiers, bodies of ukrainian, bodies of russian, hands over bodies, handed over the bodies, handed over bodies, remet les corps, restitue les corps, corps de soldats, передала украине тела, передала тела, передали тела, вернули тела, получила тела, тела погибших, тел погибших, 시신 송환, 시신 인도, 유해 송환, leichen von soldaten, cuerpos de soldados, salme di soldati, 遺体を引き渡, 移交遗体
elect: elegido, elegida, elegidos, eletto, eletta, eletti
fire_from_post: dismissed as, dismisses minister*, dismisses defence, dismisses defense, dismisses foreign, dismisses transport, dismisses deputy, dismisses governor*, dismisses head*, dismisses chief*, dismisses commander*, dismisses general*, dismisses top, dismisses senior, dismisses official*, fires minister*, от должности, с должности, с поста, смещен*, 해임, уволен, уволена, уволены
rise: вырос, widens, widened, se creuse, s'alourdit, возрос*, увеличилось, увеличился, увеличилась, climbs to, rises to, risen to, 늘어, 늘었, 늘어나
flood: riada*, паводок, паводк*, половодь*
recall_product: rappel de produit*, rappels de produits, product recall*, ruckruf*, retirada de productos, отзыв* продукц*, リコール, 召回, 리콜
divorce: divorzi*
give_birth: femme enceinte, femmes enceintes, enceinte de
"""

#: Joined to the things of `things`.
DAILY_THINGS = """
peace: peace plan*, peace talks, peace deal*, peace negotiat*, plan de paix, pourparlers de paix, accord de paix, мирн* план*, мирн* переговор*, мирн* соглашен*, 평화안, 평화협상, 평화 협상, 종전안, 종전 협상, 종전협상, friedensplan*, friedensgesprach*, friedensverhandlung*, friedensabkommen*, plan de paz, negociaciones de paz, acuerdo de paz, piano di pace, negoziati di pace, accordo di pace, 和平方案, 和平计划, 和谈, 和平谈判, 和平协议, 和平案, 和平協議, 和平交渉, 和平合意
air_force: air force*, armee de l'air, forces aeriennes, ввс, 공군, luftwaffe*, luftstreitkraft*, fuerza aerea, fuerzas aereas, aeronautica militare, 空军, 空軍
coast_guard: coast guard*, coastguard*, garde-cote*, garde-cotes, берегов* охран*, 해경, 해양경찰, kustenwache*, guardacostas, guardia costera, guardia costiera, 海警, 海上保安
shadow_fleet: shadow fleet*, flotte fantome*, flotte de l'ombre, теневого флота, теневой флот, теневым флотом, теневому флоту, 그림자 선단, 그림자 함대, 그림자함대, schattenflotte*, flota fantasma, flota en la sombra, flotta ombra, flotta fantasma, 影子舰队, 影子船队, 影の船団, 影の艦隊
wreath: wreath*, gerbe, gerbes, couronne de fleurs, венок, венки, возлож* цвет*, 헌화, 화환, 꽃바구니, kranz, kranze, kranzniederlegung*, ofrenda floral, corona de flores, corona di fiori, corone di fiori, 花圈, 花篮, 献花, 花かご
launch_of_ship: launching ceremony, mise a l'eau, спуск* на воду, спустил* на воду, 진수식, stapellauf*, botadura, varo della nave, varo del cacciatorpediniere, 下水仪式, 下水儀式, 進水式
unemployment: unemploy*, jobless*, chomage, chomeur*, chomeuse*, demandeurs d'emploi, demandeur d'emploi, arbeitslos*, desempleo, desemplead*, disoccupa*, безработ*, 실업, 失业, 失業
strike_labour: debrayage*, walkout*, warnstreik*
trailer: trailer*, teaser*, bande-annonce, bande annonce, bandes-annonces, трейлер*, тизер*, 예고편, 予告編, 预告片
episode: episode*, episodio*, episodi, эпизод*
video_game: playstation, xbox, nintendo, игров* приставк*
glitch: bug, bugs, glitch*, outage*, panne*, storung*, averia*, guasto, guasti, сбой, сбои, сбоя, 故障
recycling: recycl*, recicl*, ricicl*, 재활용, リサイクル
toll_road: peage*, toll road*, tolls, maut, mautgebuhr*, peaje*, pedagg*
driving_licence: permis de conduire, driving licen*, driver's licen*, fuhrerschein*, carnet de conducir, patente di guida, водительск* прав*, 운전면허, 驾照, 運転免許
deficit: deficit*, defizit*, дефицит*, 赤字, 적자
ipo: ipo, introduction en bourse, borsengang, salida a bolsa, quotazione in borsa, выход на биржу, 上市, 上場, 상장
trade_union: trade union*, labour union*, labor union*, syndicat*, syndical*, gewerkschaft*, sindicat*, sindacat*, профсоюз*, 노조, 工会, 労組
password: password*, mot de passe, mots de passe, passwort*, contrasena*, пароль, пароля, пароли, паролей, 비밀번호, 密码, パスワード
poll: sondage*, opinion poll*, poll finds, poll shows, umfrage*, encuesta*, sondaggi*, опрос, опроса, опросы, опросу, опросов, 여론조사, 民调, 世論調査
bill: projet de loi, projets de loi, proposition de loi, draft law, gesetzentwurf*, proyecto de ley, disegno di legge, ddl, законопроект*, 법안, 法案
migrant: demandeurs d'asile, demandeur d'asile, asylbewerber*, asylsuchend*, solicitantes de asilo, richiedenti asilo
school: au college, du college, un college, le college, des colleges, les colleges, collegien*, colegio*, liceo, licei, gymnasium, gymnasien, gymnasiast*, grundschule*, гимнази*, лицей, лицея, лицее, лицеи
music: konzert, konzerte, konzerts, concierto*
film: kino, kinos, kinofilm*
subway: metropolitana, metropolitane
mosquito: mucke, mucken, stechmucke*
house: housing, vivienda*
loudspeaker: loudspeaker*, haut-parleur*, громкоговорител*, 확성기, lautsprecher*, altavoz, altavoces, altoparlant*, 拡声器, 扩音器, 喇叭
gps_jamming: jams gps, jammed gps, gps jamming, gps signals, jams signals, signal jamming, jamming of gps, brouille le gps, brouillage, brouille les signaux, signaux gps, gps 전파, 전파교란, 전파 교란, gps 교란, 교란 신호, глушени*, глушит, подавлени* сигнал*, сигналы gps, помехи gps, сигналов gps, gps-storung*, gps-signale*, stort gps, interferencia* gps, senal gps, disturbo gps, segnali gps, gps干扰, 干扰gps, gps妨害, gps信号
air_zone: air defence identification zone, air defense identification zone, air defence zone, air defense zone, air zone, adiz, kadiz, zone d'identification, zone de defense aerienne, zone d'identification de defense aerienne, опознавани*, 방공식별구역, 카디즈, luftverteidigungszone, identifikationszone, zona de identificacion, zona di identificazione, 防空识别区, 防空識別圏, 防空識別区
body: bodies of, remains of, depouille*, corps de soldats, corps de militaires, тела погибших, тел погибших, телами погибших, тела военн*, тел военн*, тела солдат, тел солдат, 시신, 유해, leichname, sterbliche uberreste, restos de, cuerpos de soldados, salme, 遗体, 遺体, 遺骨
ulchi_drill: freedom shield*, bouclier de la liberte, escudo de la libertad, scudo della liberta, ulchi*, 자유의 방패, 자유의방패, 프리덤실드, 프리덤 실드, 을지연습, 을지프리덤, щит свободы, щита свободы, ылчи, 自由护盾, 乙支, 自由の盾
"""
