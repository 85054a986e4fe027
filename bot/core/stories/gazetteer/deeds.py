# ruff: noqa: E501
"""What happens in the regions and in court, at schools and in matches, on roads and in the wild."""

#: Joined to `ACTS`.
DEEDS = """
# Quarrels and crimes.
beat_up: beaten up, beats up, savagely beaten, brutally beaten, punched, punches, assaulted, tabasse*, roue* de coups, passe* a tabac, frappe au visage, избил*, избит*, избиен*, избива*, драка, драке, драку, драки, подрал*, 구타, 폭행, 두들겨, 주먹질, 난투극, 몸싸움, verprugel*, schlagerei*, zusammengeschlagen, schlagt auf, 暴行, 殴ら, 殴り, 殴る, 乱闘, paliza, palizas, golpean a, golpeo a, apalead*, apalean*, pelea entre, 殴打, 斗殴, 打架, 围殴, 互殴
behead: behead*, decapitat*, decapit*, обезглав*, 참수, enthaupt*, gekopft, 斬首, degollad*, 斩首
strangle: strangl*, etrangl*, задуш*, удуш*, 목 졸, 교살, erwurg*, erdrossel*, 絞殺, 首を絞, estrangul*, 勒死, 掐死
fire: set ablaze, sets fire to, set fire to, set on fire, torched, mettent le feu, поджег, подожг*, поджог*, поджиг*, 불 질러, angezundet, in brand gesetzt, brandstift*, 放火, 火をつけ, prenden fuego, prende fuego, incendian, 纵火
loot: looting, looters, looted, pillag*, plunder*, pillage*, pillent, pilleur*, мародер*, разграб*, 약탈, geplundert, 略奪, saqueo*, saquead*, saquean, saqueadores, 抢掠, 洗劫, 掠夺
blackmail: blackmail*, extort*, chantage*, extorsion*, maitre chanteur, шантаж*, вымогат*, 공갈, 갈취, 협박해 돈, erpress*, 恐喝, ゆすり, chantaje*, extorsiona*, 敲诈, 勒索
wiretap: wiretap*, eavesdrop*, phone tapping, bugging of, ecoutes telephoniques, mis sur ecoute, mise sur ecoute, прослушк*, прослушив*, 감청, abgehort, abhoraktion*, abhorskandal, lauschangriff, 盗聴, escuchas telefonicas, pinchazos telefonicos, 窃听, 监听, 도청장치, 도청 장치, 불법 도청, 도청 의혹, 도청 사건, 도청당, 도청했, 도청한
stalk: stalk*, сталкер*, 스토킹, 스토커, ストーカー, つきまとい, acosador*, acecho, 跟踪狂, 尾随
hijack: hijack*, detournement d'avion, detourne un avion, pirate de l'air, угнан*, 공중납치, 여객기 납치, entfuhrtes flugzeug, flugzeugentfuhr*, ハイジャック, secuestro aereo, secuestra un avion, 劫机, 劫持
emergency_landing: emergency landing*, crash-land*, makes emergency, made emergency landing, forced to land, atterrissage d'urgence, se pose en urgence, se poser en urgence, pose d'urgence, atterrit en urgence, вынужденн* посадк*, экстренн* посадк*, аварийн* посадк*, экстренно сел*, аварийно сел*, 비상착륙, 불시착, 긴급착륙, 비상 착륙, 긴급 착륙, 회항, notlandung*, notland*, notgelandet, muss notlanden, 緊急着陸, 不時着, aterrizaje de emergencia, aterriza de emergencia, aterrizaje forzoso, 迫降, 备降, 紧急降落, 離陸後に引き返
overrun_runway: skids off runway, overshoots runway, overran runway, veers off runway, slides off runway, sort de la piste, sortie de piste, выкатил* за пределы, 활주로 이탈, 활주로 벗어나, rutscht uber die landebahn, schießt uber landebahn, von der landebahn, オーバーラン, 滑走路を逸脱, se sale de la pista, salio de la pista, 冲出跑道, 偏离跑道
overturn: capsiz*, chavir*, перевернулась лодка, опрокинулась лодка, перевернулось судно, kentern, zozobr*, vuelca una lancha, naufraga*, 沉船
sink_ship: shipwreck*, naufrag*, кораблекрушен*, schiffbruch*, schiffsungluck*, 難破, 海难
faint: faints, fainted, collapsed on stage, passes out, s'evanouit, упал* в обморок, потерял* сознание, стало плохо, 실신, 기절, 쓰러져, bricht zusammen, ohnmachtig, kollabiert, kollaps, 失神, 気絶, 倒れ搬送, se desmaya, desmay*, desvanec*, 晕倒, 昏倒, 昏迷, fait un malaise, victime d'un malaise, pris de malaise, collapses on stage, s'effondre sur scene
survive: survives, survived, survivor*, survivant*, rescape*, выжил*, выживш*, уцелел*, 생존, 살아남, uberlebt, uberlebend*, uberlebte, 生存者, 生き延び, 命に別条, sobreviv*, 生还, 幸存
lose_way: lost in the forest, lost in the mountains, lost hiker*, s'egare, egares, perdu en foret, заблуди*, блуждал*, потерялся, потерялась, 길 잃, verirrt*, 道に迷, se pierde en, perdidos en, 迷路, 走失, 산악 조난, 등산객 조난, 山岳遭難, 山で遭難, 登山者遭難
dig_up: unearth*, dug up, excavat*, exhum*, mis au jour, mise au jour, раскопа*, откопал*, эксгум*, 발굴, 출토, ausgegraben, ausgrab*, freigelegt, 発掘, 出土, desentierr*, excava*, 发掘, 挖出
demolish: dismantl*, demantel*, demont*, демонтир*, демонтаж*, разобрали, 해체, demontier*, zerschlagen, zerschlagt, desmantel*, desmont*, 捣毁
plant_trees: plant trees, plants trees, planted trees, tree planting, tree-planting, reforest*, reboise*, plantation d'arbres, plante des arbres, высади* дерев*, посади* дерев*, лесовосстан*, 나무 심, 식목, pflanzt baume, baumpflanz*, aufforst*, 植樹, 植林, plantan arboles, siembra de arboles, 植树, 造林, 기념식수, 기념 식수
fell_trees: illegal logging, felling of, cut down trees, cuts down trees, tree felling, loggers, abattage d'arbres, coupe d'arbres, abat des arbres, вырубк*, вырубил*, лесоруб*, 벌목, 벌채, abholz*, holzfaller*, rodung*, 伐採, tala de, tala ilegal, talan arboles, 砍伐, 伐木, 盗伐
sow: sowing, seeding, semis de, semailles, ensemenc*, посевн*, посеял*, засея*, сев яров*, 파종, 모내기, aussaat*, 種まき, 田植え, siembra, siembran, 播种, 春耕, 插秧
cull: cull, culls, culled, culling, abattage de, abattage sanitaire, abattus preventivement, уничтож* птиц*, отстрел*, забил* скот, 살처분, 도살, gekeult, keulung*, notschlacht*, 殺処分, sacrifican, sacrificio sanitario, sacrificad*, 扑杀, 捕杀, забой скота, забоя скота, забой птицы, забоя птицы
hatch: hatches, hatched, cubs born, chicks born, baby born at zoo, eclos*, eclor*, reproduction en captivite, вывелись, вылупил*, детеныш*, 부화, 새끼 낳, geschlupft, jungtier*, gezuchtet, 孵化, 赤ちゃん誕生, 繁殖, eclosion*, 繁育, 幼崽
reintroduce: released into wild, released into the wild, reintroduc*, released back into, reintrodu*, relache* dans la nature, выпустил* в дикую, выпустили в реку, реинтродук*, 자연 방사, 자연으로, ausgewildert, auswilder*, 野生復帰, 放鳥, liberan en su habitat, suelta de, 放生, 放归, 치어 방류, 마리 방류, 匹を放流, 匹放流, 羽を放, 稚魚を放流, 稚魚放流
sting: stung, stings, piqure*, ужал*, укус пчел, 쏘여, 벌에 쏘, gestochen, stiche, 刺され, picadura*, picad* por, 蜇伤, 蜇死, 叮咬, pique* par des abeilles, pique* par des guepes, pique* par des frelons, pique* par un frelon, pique* par une guepe
graduate: graduates, graduation*, remise des diplomes, выпускн*, дипломы, 졸업, absolvent*, abschlussfeier*, 卒業, graduacion*, se gradua*, 毕业
enrol: enrol*, entrance ceremony, admitted to university, rentree scolaire, rentree des classes, зачисл*, поступил* в вуз, приемн* кампани*, первокласс*, 입학, 신입생, eingeschult, einschul*, immatrikul*, studienanfanger*, 入学, 新入生, matricula*, ingreso a la universidad, 开学, 招生
knock_out: knocked out of, eliminated from, crash out, crashes out, exit world cup, sortis par, вылетел из плей*, вылетела из плей*, вылетели из плей*, вылетел из кубк*, вылетела из кубк*, вылетел из лиги, вылетел с чемпионат*, вылетела с чемпионат*, вылетели с чемпионат*, вылетела с турнира, вылетел с турнира, 탈락, wirft * aus, 敗退, 脱落, caen eliminados, 出局, eliminated in, elimine de, eliminee de, elimines de, выбыл* из турнир, eliminado de, eliminada de, scheidet im achtelfinale, scheidet im viertelfinale, scheidet im halbfinale, vorrundenaus, pokalaus, queda fuera del mundial, queda fuera de la copa, 淘汰出局, 惨遭淘汰, 止步八强, 止步四强, 止步小组赛
relegate: relegat*, relegue*, descend en ligue, вылет из премьер*, вылет из рпл, вылет из высш*, вылет из лиги, вылет в перв*, вылетел в перв*, вылетел во втор*, вылетела в перв*, вылетела во втор*, 강등, absteiger*, steigt ab, abstieg aus, 降格, desciende a, descenso a segunda, 降级
send_off: red card*, sent off, carton rouge, exclu du match, красн* карточк*, удален* с поля, rote karte, platzverweis*, レッドカード, tarjeta roja, 红牌, 罚下, 退場処分, 一発退場
penalty_kick: penalty kick*, spot kick*, tirs au but, пенальти, 승부차기, 페널티킥, elfmeter*, PK戦, PKで, ペナルティーキック, 点球, penaltis, tanda de penales, penalty shootout*
cap_price: price cap*, caps price*, cap prices, price ceiling, price freeze*, plafonn*, gel des prix, bloque les prix, потолок цен, предельн* цен*, 상한제, 가격 상한, preisdeckel*, preisbremse*, gedeckelt, 上限設定, 価格上限, tope de precio, tope al precio, topes, congela precios, 限价, 价格上限
ration: ration, rations, rationing, rationed, нормирован*, по талонам, карточки на, 배급, rationier*, 配給, 給水制限, racionam*, racionar*, raciona, 限量供应, 配给, 限水, 限电
# Courts, rules and roads.
shortage: shortage*, run out of, runs out of, running out of, penurie*, дефицит*, нехватк*, не хватает, 품귀, 물부족, 인력난, 대란, mangel an, engpass*, knappheit*, personalmangel, fachkraftemangel*, 人手不足, 品薄, 水不足, escasez, desabastec*, 短缺, 紧缺, 缺水
testify: testif*, testimony, takes the stand, temoign*, depose devant, дал* показания, дает показания, 증언, sagt aus, zeugenaussage*, bezeugt, 証言, testifica*, testimonio*, declara como, 作证, 证词
confess: confess*, pleads guilty, pleaded guilty, admits to killing, passe aux aveux, plaide coupable, plaident coupable, признал* вину, признался, сознал*, 혐의 인정, gesteht, gestandnis*, gestand, 自白, 自供, 容疑を認め, confiesa, confeso, confesion*, se declara culpable, 认罪, 供认, 坦白
settle: settles lawsuit, out-of-court, reach settlement, accord a l'amiable, reglement a l'amiable, transige, мировое соглашение, 합의금, 조정 합의, vergleich vor, vergleich mit, acuerdo extrajudicial, conciliacion, 庭外和解, 和解成立, 和解金, 和解案
retry: retrial*, new trial, verdict overturned, conviction overturned, nouveau proces, condamnation annulee, отменил* приговор, пересмотр* дела, новое рассмотрение, 재심, 파기환송, neuer prozess, urteil aufgehoben, aufgehobenes urteil, wiederaufnahmeverfahren, 再審, 差し戻し, nuevo juicio, anula la condena, repetir el juicio, 重审, 再审, 撤销判决, conviction quashed, convictions quashed, quashes conviction*
legalise: legalis*, legaliz*, decriminal*, depenalis*, легализ*, декриминализ*, 합법화, legalisier*, entkriminal*, 合法化, despenaliz*
exempt: exempt*, waives, waiver, освободил* от налог*, 면제, 감면, befreit von, steuerbefrei*, 免除, 減免, exencion*, exime, 豁免, 免征, exonere* d'impot*, exoneration fiscale, exonerations fiscales, von der steuer ausgenommen
protest: marchers, marche contre, шествие*, 가두, demozug, デモ行進, 游行, 大游行, марш протеста, марше протеста, protestmarsch*, protestzug*, marchan contra, marchan por, marchan en protesta, 거리 행진, 항의 행진, 抗議の行進
hunger_strike: hunger strike*, greve de la faim, голодовк*, hungerstreik*, ハンスト, ハンガーストライキ, huelga de hambre, 绝食, 단식농성, 단식 농성, 단식투쟁, 단식 투쟁, 무기한 단식
disperse: tear gas, water cannon*, rubber bullets, gaz lacrymogene*, canon a eau, canons a eau, слезоточив*, водомет*, разогнал*, 최루, 물대포, 강제 해산, tranengas, wasserwerfer*, 催涙, 放水銃, gases lacrimogenos, gas lacrimogeno, 催泪, 水炮, 驱散
divert: diverted, rerouted, deroute*, devie, перенаправ*, ушел на запасной, 회항, umgeleitet, umleitung*, 目的地変更, 备降, vuelo desviado, vuelos desviados, vuelo es desviado
speeding: speeding, speed limit*, speed camera*, radar trap, exces de vitesse, limitation de vitesse, vitesse limitee, radars, превышен* скорост*, скоростн* режим*, ограничен* скорост*, 과속, 제한속도, 속도제한, tempolimit*, tempo 30, blitzer*, zu schnell gefahren, 速度違反, 制限速度, スピード違反, exceso de velocidad, limite de velocidad, 超速, 限速
drunk_driving: drunk driving, drink-driv*, drunk driver*, drunk-driving, drunk at the wheel, driving drunk, conduite en etat d'ivresse, ivre au volant, alcool au volant, пьян* водител*, пьян* за рулем, пьян* за руль, нетрезв* водител*, нетрезв* за рулем, 음주운전, 만취 운전, 만취운전, betrunken am steuer, betrunkene* fahrer*, betrunkene* autofahrer*, alkohol am steuer, trunkenheit*, 飲酒運転, 酒気帯び, 酔っ払い運転, conductor ebrio, conductor borracho, conducir ebrio, conducia ebrio, alcoholemia, 酒驾, 醉驾, 醉酒驾
run_over: hit and run, flees scene, скрылся с места, скрылась с места, unfallflucht, 当て逃げ, se da a la fuga, conductor a la fuga
engage: engaged to, engagement to, fiance*, помолв*, 약혼, verlobt*, verlobung*, 婚約, compromiso matrimonial, comprometid* con, 订婚
climb: ascent of, ascension de, gravit, alpiniste, взобрал*, восхожден*, покорил*, 등정, 기어올라, erklimmt, bestieg*, besteigung*, geklettert, 登頂, よじ登, escala el, ascenso al, trepa, corona el, 攀登, 登顶, 爬上, поднялся на вершин*, поднялись на вершин*, поднялся на эверест
swim_across: swims across, swam across, swims channel, traverse a la nage, traversee a la nage, переплыл*, 헤엄쳐, 수영으로 횡단, durchschwimm*, durchschwamm, 泳いで横断, 遠泳, cruza a nado, a nado, 游过, 横渡
sail_round: circumnavigat*, solo voyage, round-the-world, tour du monde, circumnavig*, кругосветн*, 세계일주, 요트 일주, weltumseg*, 世界一周, vuelta al mundo, circunnaveg*, 环球航行
adrift: adrift, drifting, drifted, a la derive, дрейф*, 표류, treibt im meer, trieb im meer, manovrierunfahig, 漂流, a la deriva, 漂浮
return_goods: returned to owner, returns looted, restitu*, 반환, gibt * zuruck, zuruckgegeben, ruckgabe*, restitution*, 返還, 返却, devuelv*, devolvi*, devolucion*, restituy*, 归还, 返还, 送还
eating_disorder: anorexi*, eating disorder*, анорекси*, 거식증, 섭식장애, magersucht, essstorung*, 拒食症, 摂食障害, anorexia, trastorno alimentario, 厌食症
# What longer words here would hide, and forms that the other tables lack.
attack: assaulted, frappe au visage
convict: pleads guilty, pleaded guilty, plaide coupable, plaident coupable, se declara culpable, conviction overturned, condamnation annulee, отменил* приговор, 撤销判决
crash: crash-land*, аварийн* посадк*, аварийно сел*
collapse: collapsed on stage, collapses on stage, s'effondre sur scene
release: released into wild, released into the wild, released back into, relache* dans la nature, liberan en su habitat
trial: new trial, nouveau proces, neuer prozess, nuevo juicio, repetir el juicio, settles lawsuit, out-of-court
agree: accord a l'amiable, мировое соглашение, 합의금, 조정 합의, einigung im, acuerdo extrajudicial
invest: investor*, venture capital, investisseur*, инвестор*, 투자자, anleger*, 投資家, 投資ファンド, inversor*, inversionista*, 投资者, 投资人
smuggle: smuggler*, people smuggl*, human smuggl*, passeur*, trafiquant*, contrebandier*, контрабандист*, 밀수꾼, 밀수범, 브로커, schmuggler*, schleuser*, 密輸業者, 密輸団, contrabandista*, traficante*, 走私犯, 蛇头
"""
