# ruff: noqa: E501
"""Words for what happens."""

#: Acts: what the event is. Two articles of one event rarely name acts that exclude each other.
ACTS = """
# Politics, force, trade: what an agency writes of every day.
launch: fires, fired, fire a, launch*, test-fir*, test fir*, test launch, projectile*, lance un missile, tir de, tire deux, tire trois, tire quatre, tire cinq, tire des, tire un, a tire, tirs de, tir nord-coreen, tirs, lancement*, lancer, lance de, запуст*, запуск*, пуск, пуски, пуска, пусков, выпусти*, стартова*, 발사, 쏘았, 쏜, 쐈, abgefeuert, feuert, raketentest*, raketenstart*, lanza, lanzo, lanzamiento*, dispara, disparo, lancia, lanciato, lancio, 发射, 發射, 発射, 부양, 날려 보내, 띄워 보내, 试射, 試射, 打ち上げ
arrive: arrives, arrived, arrival, landed in, lands in, arrive a, arrivee*, arrive en, est arrive*, a atterri, прибы*, прилет*, приземл*, 도착, 방북, 방러, 방한, 방중, 방일, trifft in, eingetroffen, ankunft, angekommen, llega, llego, llegada, arriva, arrivato, 抵达, 抵達, 到着
depart: leaves, departs, departed, left for, quitte, est parti, parti de, покину*, отбы*, вылет*, отправился, 출발, 떠나, 떠났, 귀국, 출국, abgereist, abreise, partio, sale de, partito, 离开, 離開, 启程, 出発
visit: visit, visits, travel to, travels to, viajar*, reist*, reisen, visited, visiting, visite*, se rendr*, se rendu, est rendu, визит*, посети*, посещ*, поездк*, поед*, 방문, 방북, 방러, 방한, 방중, 방일, 순방, besuch*, visita*, viaje, viaggio, 访问, 訪問, 访俄, 访朝, 訪朝, 訪露, 訪ロ
meet: meet, meets, met with, met, meeting*, talks, held talks, receives, received, summit, rencontr*, recoit, a ete recu*, ont ete recu*, recu par, recue par, recus par, s'entretien*, entretiens, pourparlers, sommet, встре*, перегов*, принял, приняла, беседу провел, саммит*, 회담, 접견, 만나, 만났, 면담, 정상회의, trifft, treffen, traf, gesprache, gipfel*, reunion, reuni*, encuentro, cumbre, conversaciones, incontr*, vertice, colloqui, 会谈, 會談, 会談, 会晤, 会見, 会面, 峰会, 首脳会談
call: phone, phoned, by phone, telephone*, phone call, call between, minute call, phone talks, au telephone, appel de, appel entre, entretien telephonique, созвон*, телефон*, 통화, 전화, telefon*, llamada, telefonic*, telefonat*, 通话, 通話, 电话, 電話
sanction: sanction*, blacklist*, asset freeze, liste noire, санкци*, черный список, санкционн*, ограничения против, новые ограничения, ввел* ограничения, 제재, sanktion*, sanciona*, sancion*, sanzion*, 制裁
deploy: sent troops, sends, sent, deploy*, dispatch*, envoie*, envoy*, envoi*, deploie*, depech*, отправи*, отправл*, направи*, перебро*, развер*, отправк*, 파병, 파견, 보냈, 보낸, 보내, 배치, 투입, entsend*, entsandt*, schickt*, desplieg*, envia*, envio, invia*, inviato, schiera*, 派遣, 派兵, 部署
deny: 아냐, 아니라고 밝, 아니라고 반, denies, denied, deny, denial, dismiss*, rejects, rejected, refut*, false claims, as fiction, fake news, hoax, debunk*, dement*, rejette*, nie, nient, a nie, refute*, опроверг*, отверг*, отрицает, отрицают, отрицал*, отрицани*, вымыс*, не соответству*, не подтверд*, ложн*, фейк*, 부인, 반박, 일축, 사실무근, 허위, dementier*, weist zuruck, bestreit*, leugnet, niega, nego, desmient*, desmint*, rechaza*, smenti*, nega, respinge, 否认, 否認, 驳斥, 否定
cancel: cancel*, called off, scrap*, axed, annul*, отмен*, 취소, 철회, 무산, abgesagt, absage*, gestrichen, storniert, 取消, 撤销, 中止
postpone: postpon*, delay*, put off, report de, reporte*, repousse*, differe*, перенес*, отлож*, отсроч*, 연기, 미뤄, 늦춰, verschob*, verschieb*, aplaza*, pospon*, retras*, rinvi*, rimanda*, 推迟, 延期, 延後
agree: sign, signs, signed, agreement*, accord, accords, signe, signent, signature, ratif*, подписа*, согласова*, соглашен*, договор, договора, 서명, 합의, 체결, 협정, 비준, unterzeichn*, abkommen, vertrag, firma, firmo, firman, firmaron, firmado, firmano, firmato, firmata, firmati, acuerdo*, accordo, accordi, 签署, 簽署, 协议, 签订, 署名, 合意, 調印
announce: announc*, releas* name*, releas* the name*, releas* video*, releas* footage, releas* photo*, releas* image*, releas* statement*, releas* a statement*, releas* detail*, releas* data, releas* report*, annonce*, unveil*, devoile*, объяв*, анонсир*, сообщил о планах, 발표, 공개, ankundig*, angekundigt, gibt bekannt, anuncia*, annuncia*, 宣布, 公布, 発表
invite: invit*, приглас*, приглаш*, 초청, 초대, eingeladen, einlad*, 邀请, 邀請, 招待
open: opened, opens, opening of, open first, inaugur*, ouvre, ouvert*, ouverture, откры*, 개통, 개장, 개막, 개관, 문 열, eroffn*, inaugura*, apert*, apre, abre, abrio, apertura, 开通, 開通, 开幕, 開幕, 開業
close: closes, closed, closure, shut down, shuts, ferme*, fermeture, закры*, 폐쇄, 폐막, 폐관, schliess*, schließ*, geschlossen, cierra, cerro, cierre, chius*, chiude, 关闭, 閉鎖
drill: drill, drills, military exercise*, joint exercise*, naval exercise*, war game*, exercise, exercices, exercice, manoeuvres, учени*, маневр*, 훈련, 연습, manover, ubung, ubungen, maniobras, ejercicio*, esercitazion*, 军演, 演习, 演習, 軍演
attack: attack*, strike, strikes, struck, raid, shell*, bomb*, drone strike*, attaqu*, frappe*, bombard*, атак*, удар*, обстрел*, налет*, 공격, 공습, 폭격, 타격, angriff*, angegriffen, beschuss, ataque*, ataco, bombardeo*, attacc*, colpit*, 袭击, 攻击, 空袭, 攻撃, 襲撃
kill: killed, kills, kill, dead, deaths, death toll, die, dies, died, death, fatal*, mort, morts, morte, mortes, tue, tues, tuee*, tuent, deces, decede*, deced*, погиб*, убит*, умер*, скончал*, гибел*, смерт*, 사망, 숨져, 숨진, 숨졌, 별세, 살해, 죽였, 죽인, tote, toten, tot, getotet, starb, gestorben, todes*, muert*, murio, fallec*, mata, mato, asesin*, morti, morto, ucciso, uccis*, decedut*, 死亡, 遇难, 去世, 身亡, 杀害, 死去, 死者
injure: injur*, wounded, hurt, blesse*, ранен*, пострада*, 부상자, 부상을 입, 부상을 당, 부상당, 부상 입, 명 부상, 명이 부상, 중경상, 다쳐, 다친, verletz*, herido*, ferit*, 受伤, 负伤, 負傷, けが
arrest: arrest*, detain*, custody, interpell*, garde a vue, задерж*, арест*, 체포, 구속, 검거, verhaft*, festgenommen, festnahme*, detien*, detenid*, detuv*, fermat*, 逮捕, 拘留, 被捕
charge: charged with, indict*, prosecut*, inculp*, mis en examen, poursuivi, accus*, обвин*, 기소, 혐의, angeklagt, anklage*, acusad*, imputad*, 起诉, 起訴, 指控
convict: sentenc*, jailed, convict*, guilty, prison, condamn*, coupable, приговор*, осужд*, осудил*, 선고, 유죄, 징역, verurteil*, schuldig, condenad*, culpable, condannat*, colpevol*, 判刑, 判决, 有罪, 判決
trial: trial, court, courts, lawsuit, judge, hearing, proces, tribunal*, cour, juge, суд, суда, суде, судья, судьи, 재판, 법원, 판사, 법정, 대법원, gericht*, prozess, richter*, juicio, juez, corte, processo, giudice, 法院, 法庭, 裁判
appeal: appeals sentence, appeals conviction, appeals verdict, appeals ruling, appeals against, appeals treason*, appeals prison*, appeals jail*, appealed against, appealed the, files an appeal, filed an appeal, files appeal, appeal against, loses appeal, lost appeal, rejects appeal, rejected appeal, appeal rejected, appeal court, appeals court, court of appeal*, fait appel, font appel, a fait appel, interjet* appel, en appel, cour d'appel, pourvoi*, апелляц*, обжалов*, обжалу*, кассац*, кассацион*, 항소, 상고심, 상고, legt berufung, legen berufung, berufung eingelegt, berufungsgericht*, berufungsverfahren, revision verworfen, apela la, apelo la, apela su, apelacion, recurre la, recurrio la, fa appello, ricorre in appello, ricorso in appello, corte d'appello, 上诉, 上訴, 控訴, 上告
sue: sues, sued, suing, porte plainte, иск, 소송, 고소, 고발, klagt, klage, demanda, querella, denuncia, 诉讼, 提訴
protest: protest*, demonstrat*, rally, rallies, riot*, manifest*, emeute*, митинг*, демонстрац*, беспоряд*, 시위, 집회, 항의, demonstr*, kundgebung*, 抗议, 示威, 抗議, デモ
elect: elect, elects, elected, electi*, electo*, vote, votes, voted, voting, ballot, poll, polls, referend*, scrutin, выбор*, голосов*, избра*, референдум*, 선거, 투표, 당선, 국민투표, wahl*, gewahlt, abstimm*, eleccion*, elezion*, voto, votar*, 选举, 投票, 当选, 選挙, 当選
appoint: appoint*, nominat*, named as, nomm*, nomination, назнач*, кандидат*, 임명, 지명, 내정, 후보, ernannt, ernenn*, nombra*, nomin*, 任命, 提名
resign: resign*, steps down, stepped down, quits, demission*, quitte ses fonctions, ушел в отставку, отставк*, уволи*, 사임, 사퇴, 사직, 물러나, rucktritt, zuruckgetreten, tritt zuruck, dimision*, renuncia, dimission*, dimett*, 辞职, 辭職, 辞任
win: wins, won, winner*, beat, beats, defeat*, victor*, gagne*, remport*, vainqueur*, l'emporte*, battu*, bat, победи*, выигра*, побед*, обыграл*, одержал*, 승리, 우승, 이겼, 꺾고, 꺾었, 이긴, gewinnt, gewann, gewonnen, sieg, siegt*, gana, gano, vence, vencio, victoria*, vince, vinto, vittoria, 胜利, 获胜, 夺冠, 击败, 勝利, 優勝
lose: loses, lost, losing, perd, perdu*, perdent, проигра*, потерпел*, 패배, 패했, verliert, verlor*, niederlage, pierde, perdio, derrota, perde, perso, sconfitt*, 失利, 输给, 敗北
score: goal, goals, scored, scores, but de, buteur, buts, гол, голы, забил*, голом, 골을, 득점, 골로, tor, tore, trifft zum, gol, goles, 进球, 射门, ゴール
quake: earthquake*, quake, magnitude, seisme*, tremblement de terre, землетряс*, магнитуд*, 지진, 규모, erdbeben, terremoto*, sismo*, 地震
fire: blaze, wildfire*, arson, incendie*, en feu, flammes, пожар*, загорел*, возгоран*, 화재, 산불, 불이 나, 방화, brand, brandes, feuer, incendio*, 火灾, 大火, 火災, 火事
flood: flood*, inondation*, crue, наводнен*, затоп*, 홍수, 침수, 수해, uberschwemm*, hochwasser, inundac*, alluvion*, inondazion*, 洪水, 洪灾
storm: storm*, hurricane*, typhoon*, cyclone*, tempete*, ouragan*, шторм*, ураган*, тайфун*, циклон*, 태풍, 허리케인, 폭풍, sturm, orkan, taifun, tormenta*, huracan, uragano, tempesta, 台风, 飓风, 颱風, 台風
tsunami: tsunami*, цунами, 쓰나미, 지진해일, 海啸, 津波
crash: crash*, collid*, collision*, accident*, derail*, s'ecrase*, авари*, столкн*, дтп, катастроф*, крушен*, 추락, 충돌, 사고, unfall*, absturz*, abgesturz*, zusammenst*, accidente*, choque*, incidente stradale, 坠毁, 车祸, 撞, 事故, 墜落
explode: explo*, blast, blasts, deflagration, взрыв*, взорв*, подорв*, 폭발, 폭탄, esplo*, sprengst*, 爆炸, 爆発
shoot: shooting*, gunman, gunmen, shot dead, opened fire, fusillade*, coups de feu, ouvert le feu, tireur*, стрельб*, застрел*, выстрел*, стрелял*, 총격, 총기, 총을, 발포, schuss*, schoss, erschoss*, tiroteo*, disparan, disparar, dispararon, disparos, disparando, sparatoria, 枪击, 開槍, 开枪, 銃撃, 発砲
stab: stab, stabs, stabbed, stabbing*, knife, poignard*, couteau, arme blanche, зарезал*, ножев*, 흉기, 칼에, messer*, apunal*, cuchillo, accoltell*, 持刀, 刺伤, 刺した
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
criticise: осудил*, осуждает, осуждают, осуждение, critici*, slam*, condemn*, critiqu*, denonc*, condamn* les, раскритик*, осуди*, критик*, 비판, 규탄, kritik*, kritisier*, verurteilt die, critica*, 批评, 谴责, 批判
demand: demand*, urge*, calls for, exige*, appelle a, reclame*, потребов*, призва*, требу*, 촉구, 요구, fordert, forderung*, exig*, pide, chied*, esig*, 要求, 呼吁
celebrate: celebrat*, commemorat*, anniversar*, celebr*, commemor*, anniversaire, отпраздн*, праздн*, годовщин*, юбиле*, памят*, 기념, 축하, 주년, feier*, jahrestag, aniversari*, 纪念, 庆祝, 周年, 記念, 祝う
investigate: investigat*, probe, inquiry, enquet*, расследов*, следств*, проверк*, 수사, 조사, untersuch*, ermittl*, investiga*, indag*, inchiest*, 调查, 調査, 捜査
find: discover*, found, decouv*, retrouve*, обнаруж*, нашли, найден*, 발견, entdeck*, gefunden, descubr*, halla*, encontr*, scopert*, scopr*, 发现, 發現, 発見
disappear: missing, disappear*, portee disparue, disparu*, disparait*, disparaiss*, disparition*, пропал*, исчез*, без вести, 실종, 사라, vermisst, verschwund*, desapareci*, scompar*, 失踪, 行方不明
buy: buys, bought, acquir*, acquisition, takeover, merger, merge, achet*, achat, rachat, rachet*, fusion, купил*, покуп*, приобр*, слиян*, 인수, 매입, 구매, 구입, 합병, kauft, gekauft, ubernahm*, ubernimmt, compra*, adqui*, acquist*, fusione, 收购, 购买, 合并, 買収, 購入
sell: sells, sold, selling, sale, sales, vend, vendu, vente*, прода*, 판매, 매각, 팔았, verkauf*, vende, vendi*, venta*, vendit*, 出售, 销售, 販売, 売却
supply: deliver*, supply, supplies, shipment*, transfer*, livr*, fournit*, fournir, acheminement, постав*, передач*, 공급, 제공, 이전, 납품, lieferung*, geliefert, liefert, suministr*, entreg*, fornitur*, consegn*, 供应, 提供, 交付, 供給
export: export*, экспорт*, 수출, esportazion*, esportare, esporta, esportano, esportat*, esporter*, 出口, 輸出
import: import*, импорт*, 수입, 进口, 輸入
rise: raises, raised, erhoht, erhohte, heraufgesetzt, hebt leitzins, releve son taux, relevement, 引き上げ, 上调, 上調, rises, price hike*, rincar*, 値上げ, 値上がり, 涨价, 提价, 漲價, rose, rising, surge*, soar*, increas*, jump*, hausse, augment*, grimpe*, выросл*, рост, роста, повыс*, подорож*, 상승, 증가, 급등, 인상, steig*, gestiegen, anstieg, sube, subio, aument*, 上涨, 增长, 上昇, 増加
fall: senkt, senken, senkte, gesenkt, abaiss*, lowers, lowered, cuts key, cuts rate*, cuts interest, cuts its key, cuts benchmark, cut rates, slides, slid, slump*, 인하, 引き下げ, 下调, 下調, recorta, recorto, falls, 値下げ, 降价, 降價, ribass*, rebaja*, fell, drop, drops, dropp*, plung*, tumbl*, decline*, baisse*, chute*, recul*, dimin*, упал*, сниз*, паден*, сокра*, 하락, 감소, 급락, 줄어, 줄었, sink*, gesunken, fallen, ruckgang, cae, cayo, baja*, scend*, 下跌, 下降, 减少, 減少, 下落
release: releas*, freed, libere*, liberat*, освобо*, отпустил*, 석방, 풀려, 출시, freigelassen, freilassung, libera*, rilasc*, 释放, 釈放, 发布
develop: develop*, developp*, разраба*, разработ*, 개발, entwick*, desarroll*, svilupp*, 研发, 开发, 開発
build: build*, built, construct*, construi*, строит*, постро*, 건설, 건조, 착공, 완공, gebaut, bauen, bau, construy*, costru*, 建设, 建造, 建設
# What happens to things, and to people by accident.
collapse: collaps*, caves in, caved in, s'effondr*, effondr*, s'ecroul*, обруш*, рухнул*, обвал*, 붕괴, 무너져, 무너졌, 무너진, 무너지, einsturz*, eingesturzt*, sturzt ein, sturzte ein, bricht zusammen, brach zusammen, derrumb*, colaps*, se desploma*, se desplomo, croll*, cede il, ha ceduto, 坍塌, 倒塌, 垮塌, 塌方, 崩塌, 崩落, 崩壊, 倒壊
overturn: overturn*, capsiz*, tips over, tipped over, chavir*, se renverse, s'est renverse*, опрокин*, перевернул*, 전복, 뒤집혀, 뒤집힌, gekentert, kentert*, umgekippt, umgesturzt, zozobr*, si ribalta, ribaltat*, capovolt*, 倾覆, 翻车, 翻船, 侧翻, 翻覆, 転覆, 横転, volco, vuelca, volcar, volcad*
sink_ship: shipwreck*, sank, sinks, sunk, naufrag*, coule au, a coule, затонул*, пошел ко дну, 침몰, 난파, sinkt, untergegang*, schiffbruch*, schiffsungluck*, hundio, se hunde, affond*, 沉没, 沉船, 沈沒, 沈没
run_aground: aground, echoue sur, s'echou*, сел на мель, села на мель, сели на мель, выбросило на берег, 좌초, auf grund gelaufen, lauft auf grund, encall*, varad*, incagliat*, arenat*, 搁浅, 擱淺, 座礁
drown: drown*, noyad*, se noie, se noient, noye*, утону*, утоп*, 익사, 물에 빠져, ertrunken*, ertrank*, ertrinkt, ahog*, annegat*, annega, annegament*, 溺水, 溺亡, 溺死, 水死
run_over: run over, hit by car, hit-and-run, ploughs into, plows into, rams into, renverse par, percut*, fauch*, delit de fuite, сбил насмерть, сбила насмерть, сбил пешеход*, сбила пешеход*, наезд*, въехал в, 뺑소니, 치여, 들이받, uberfahren, angefahren, fahrerflucht*, atropell*, travolt*, falciat*, 肇事逃逸, 碾压, 辗过, ひき逃げ, はねられ, 突っ込, investito da, investita da, investiti da
stampede: stampede*, crowd crush*, bousculade*, mouvement de foule, давка, давки, давке, давку, 압사, massenpanik*, estampida*, avalancha humana, calca, 踩踏, 雑踏事故, 将棋倒し
suffocate: suffocat*, asphyxi*, choked to, задохн*, удуш*, 질식, erstickt*, asfixi*, soffocat*, asfissi*, 窒息
electrocute: electrocut*, удар током, ударило током, удара током, поражение током, 감전, stromschlag*, descarga electrica, folgorat*, 触电, 觸電, 感電
derail: derail*, сошел с рельсов, сошли с рельсов, схода поезда, сход поезда, сход вагон*, 탈선, entgleis*, descarril*, deragli*, 脱轨, 脱線
erupt: erupt*, извержени*, извергает*, извергл*, 분출, ausbruch des vulkans, vulkanausbruch*, erupcion*, eruzion*, 喷发, 噴發, 噴火, 화산 분화, 분화구
leak: gas leak*, leaks from, fuite de gaz, fuites de gaz, утечка газа, утечки газа, утечку газа, 누출, 누수, gasleck*, gasaustritt*, escape de gas, fuga de gas, fuga di gas, fughe di gas, 泄漏, 洩漏, 漏れ
strand: stranded, stuck in elevator, trapped, bloques dans, pris au piege, застря*, заблокированы в, 고립, 갇혀, 갇힌, eingeschloss*, gestrandet*, festsitzen*, atrapad*, varados, intrappolat*, bloccati in, 被困, 滞留, 受困, 閉じ込め, 取り残さ, 立ち往生
freeze_over: frozen, freezes over, frostbite*, gele, gelee, gelees, замерз*, обморож*, вмерз*, 동파, 꽁꽁, 결빙, zugefroren*, erfroren*, congelad*, congelat*, assiderat*, 冻死, 冻伤, 结冰, 凍死, 凍結
bite: bitten, bites, mauled, mordu*, mord un, attaque de chien, покусал*, искусал*, растерза*, загрыз*, gebissen*, beisst, beißt, mordedura*, mordid*, morso, morsi, sbranat*, azzannat*, 咬伤, 咬死, 咬傷, 噛ま, 개에 물려, 물려 숨
evict: evict*, expulsion locative, выселен*, выселя*, 퇴거, 강제철거, zwangsraum*, desahuci*, desaloj*, sfratt*, sgomber*, 驱逐租客, 强拆, 立ち退き
radioactive: contaminat*, radiation leak*, fuite radioactive, утечка радиации, радиоактивн*, 방사능, 방사성, radioaktiv*, radiactiv*, radioattiv*, 放射性, 核污水, 核污染, 放射能, 汚染水, 処理水
# Work and business.
repair: repair*, reparation*, reparer, ремонт*, починил*, отремонтир*, 수리, 보수공사, 복구, repariert*, reparatur*, instandsetzung*, reparac*, reparar*, riparat*, riparazion*, 维修, 抢修, 修復, 修理, 補修, 復旧
renovate: renovat*, refurbish*, restauration de, реставр*, реконструкц*, 복원, 리모델링, 재건축, 개보수, renovier*, sanier*, restaurier*, restaurac*, restaurad*, ristruttur*, 修缮, 翻新, 重建, 修繕, 改修, 復元, renover, renovee, renovacion, restauro di
demolish: dismantl*, removing loudspeaker*, remove loudspeaker*, removes loudspeaker*, removing anti-north, removes anti-north, demant*, demont*, демонтир*, демонтаж*, abgebaut, abbau von, baut ab, desmantel*, smantell*, 撤去, снос дома, снос здания, снос зданий, сносят, снесли, снесен*, снесут, 철거, abgerissen*, abriss*, demol*, derrib*, abbattut*, 拆除, 拆迁, 解体, 取り壊
order_goods: orders jets, orders planes, places order*, passe commande, заказал*, заказ на, заказа на, заказы на, контракт на поставку, 수주, 발주, 주문, bestellt*, bestellung*, auftragseingang*, grossauftrag*, großauftrag*, encarg*, hace un pedido, pedidos, ordini per, commessa da, commesse, 订单, 订购, 採購, 訂單, 受注, 発注
hire: hire, hires, hired, hiring, recruit*, embauch*, recrut*, набирает сотрудников, нанял*, нанима*, набор сотрудников, 채용, 고용, contrata a, contrato a, contratac*, assunzion*, assunt*, 招聘, 录用, 聘用, 雇用, neueinstellung*
lay_off: layoff*, lays off, laid off, job cut*, cuts jobs, redundanc*, licenci*, suppression d'emplois, suppressions d'emplois, suppression de postes, suppressions de postes, сокращает сотрудников, сокращение персонала, сокращение сотрудников, увольнени*, 감원, 해고, 구조조정, 희망퇴직, entlass*, stellenabbau*, stellen streichen, streicht stellen, despid*, despedid*, licenzia*, esuberi, 裁员, 解雇, 裁員, 人員削減, 希望退職, リストラ
fire_from_post: fired from, fired as, sacked, sacks, ousted, ousts, limog*, destitu*, evince, снят с должности, снята с должности, отстран*, освобожден от должности, 경질, 해임, 파면, 직위해제, gefeuert, abberuf*, cesado, cesa a, rimoss*, esonerat*, silurat*, 免职, 撤职, 革职, 解任, 更迭, 罷免
lend: lends, lent, lending, prete a, prete un, accorde un pret, выдал кредит, выдали кредит, предоставит кредит, одолжил*, 대출해, 빌려, verleiht, kreditvergabe, presta a, prestara, concede un prestito, 放贷, 借出, 貸し出し, 貸与
invest: invest, invests, invested, investing, investment*, investisse*, investit, инвестиц*, инвестир*, вложит, вложил*, 투자, investier*, investition*, inversion*, invertir*, invierte, investir*, investiment*, investe, 投资, 投資
discount: discount*, скидк*, 할인, rabatt*, descuento*, sconto, sconti, 打折, 割引, 値引き
recall_goods: product recall*, recalls cars, recalls vehicles, recalled over, rappel de produits, rappelle des, rappel de vehicules, отзыв автомобил*, отзывает автомобил*, отзывают автомобил*, отозвала партию, 리콜, 자발적 시정, ruckruf*, zuruckgerufen*, retira del mercado, retirada del mercado, llamado a revision, ritirato dal mercato, richiamo auto, 召回, リコール, 自主回収
privatise: privatis*, privatiz*, приватизац*, приватизир*, 민영화, 私有化, 民营化, 民営化
nationalise: nationalis*, nationaliz*, национализ*, 국유화, verstaatlich*, nacionaliz*, nazionalizz*, 国有化
compensate: compensat*, damages to, indemnis*, dommages-interets, dedommag*, компенсац*, возместит*, возмещен*, 보상, 배상, entschadig*, schadenersatz*, schadensersatz*, indemniz*, compensac*, risarc*, indenniz*, 赔偿, 賠償, 補償
suspend_service: halts service*, suspen*, приостанов*, 중단, 운휴, 결항, ausgesetzt, eingestellter betrieb, betrieb eingestellt, sospes*, sospen*, 停运, 停航, 停飞, 停駛, 停課, 運休, 欠航, 運転見合わせ
resume: restart*, reprend les, reprise des, reprise du trafic, возобнов*, 재개, wiederaufnahme*, wieder aufgenommen, reanud*, riprend*, ripresa dei, ripresa del, 恢复, 恢復, 再開, resume, resumes, resumed, resuming, resumption*
move_house: relocat*, moves headquarters, demenag*, delocalis*, переезд, переехал*, переезжа*, 이전한다, umzug, umgezogen, verlegt sitz, traslad*, mudanza*, trasferisce la sede, trasloc*, 搬迁, 迁址, 搬遷, 移転
rename: renam*, rebaptis*, change de nom, переимен*, 명칭 변경, 이름 바꿔, umbenannt*, umbenenn*, renombr*, cambia de nombre, rinomin*, cambia nome, ribattezzat*, 更名, 改名, 改称
# Learning and science.
train_people: training course*, trains soldiers, trains police, formation de, обучает, обучают, обучени*, подготовка кадров, 교육생, 훈련시, ausgebildet*, ausbildung*, bildet aus, formacion de, addestr*, 培训, 培養, 育成, 研修, capacitacion*
clone: cloned, cloning, clonage, клонир*, 복제, geklont*, klonen, clonac*, clonad*, clonat*, 克隆, クローン
infect: infect*, outbreak*, foyer de, заражен*, заразил*, вспышк*, 감염, 확진, infizier*, ansteck*, contagi*, brote de, focolai*, 感染, 确诊, 確診, 爆发疫情, 集団感染
# Families and life.
marry: marri*, wedding*, weds, wed, ties the knot, mariage*, se marie, se marient, epouse, свадьб*, свадеб*, женился, женится, вышла замуж, выходит замуж, бракосочет*, поженил*, 결혼, 혼인, 웨딩, heirat*, geheiratet, hochzeit*, trauung, boda, bodas, se casa, se casan, se caso, casamiento*, matrimonio*, nozze, si sposa, si sposano, sposat*, 结婚, 婚礼, 大婚, 結婚, 婚禮, 婚約
divorce: divorc*, развод, развода, разводе, развелся, развелась, развелись, разводит*, 이혼, scheidung*, geschieden, 离婚, 離婚
give_birth: gives birth, gave birth, birth of, newborn*, pregnan*, accouch*, naissance*, enceinte de, nouveau-ne*, роды, родила, родился, родилась, родились, новорожден*, беремен*, 출산, 출생, 태어나, 태어난, 임신, 신생아, geburt*, geboren, schwanger*, neugeboren*, nacimiento*, nace, nacio, embaraz*, dio a luz, recien nacid*, nascita, nascite, e nato, partorit*, partorisce, incinta, neonat*, 出生, 分娩, 怀孕, 新生儿, 出産, 妊娠, 新生児, e nata
adopt_child: adoption of child, child adoption, adopted child*, adoption internationale, enfants adoptes, усынов*, удочер*, 입양, adoptivkind*, adoptiert*, adopcion de nino*, hijos adoptivos, figli adottivi, 收养, 領養, 養子
bury: funeral*, laid to rest, bids farewell, bid farewell, obseques, funerailles, похороны, похорон, похоронен*, прощание с, прощаются с, 장례, 영결식, 발인, beerdigung*, beisetzung*, 葬儀, 葬礼, 葬禮, buried, burial, enterre, enterree, inhum*, похоронил*, захорон*, погребен*, beigesetzt*, beerdigt*, enterrad*, sepult*, 安葬, 下葬, 埋葬, 埋め, 안장식, 암매장
# On stage and on the field.
perform: performs, performed at, concert tour*, world tour*, stage debut, se produit a, donne un concert, tournee, гастрол*, концерт, концерта, концерты, 공연, 콘서트, 내한, 순회공연, auftritt*, gastspiel*, actuara, gira mundial, da un concierto, se esibisce, esibit*, esibizion*, 演出, 巡演, 公演, コンサート, ツアー公演
exhibit: on display, on show, expose au, exposee au, exposees au, выставля*, выставлен*, ausgestellt*, exhib*, espost*, in mostra, 展出, 展示, 전시된, 전시한다
premiere: avant-premiere*, премьера фильма, премьера спектакля, премьеру фильма, 시사회, 초연, urauffuhrung*, filmpremiere*, estreno*, estrena*, prima mondiale, anteprima, 首映, 首演, 初演, 試写会, world premiere*, premiere mondiale
draw_match: goalless, draw with, match nul, ничья, ничью, вничью, ничьей, 무승부, 비겼, unentschieden, remis, empat*, pareggi*, 平局, 战平, 引き分け, 戰平
qualify: qualif*, se qualifi*, квалифицир*, вышла в финал, вышел в финал, 본선 진출, 결승 진출, clasific*, 晋级, 出线, 晉級, 出場権
retire: retires, retired, retirement of, retiring, prend sa retraite, prendre sa retraite, завершил карьер*, завершает карьер*, завершила карьер*, 은퇴, karriereende*, beendet karriere, beendet seine karriere, se retira, anuncia su retirada, si ritira, addio al calcio, 退役, 退休, 引退
transfer_player: signs for, joins on loan, loan deal, transfer fee*, transfert*, prete par, трансфер*, перешел в, 임대 이적, wechselt zu, wechselt zum, ablose*, fichaje*, ficha por, calciomercato, 转会, 轉會, 移籍, 이적료, 이적 시장
disqualify: disqualif*, дисквалиф*, 실격, 자격정지, descalific*, squalific*, 取消资格, 禁赛, 禁賽, 失格, 出場停止
set_record: breaks record, broke record, sets record, record-breaking, bat le record, battu le record, побил рекорд*, побила рекорд*, 기록 경신, 신기록, rekord gebrochen, bricht rekord, bate record, bate el record, batte il record, 破纪录, 创纪录, 破紀錄, 記録更新, 新記録
film_shoot: filming of, film shoot*, tournage*, съемк*, съемок, 촬영, dreharbeit*, rodaje*, riprese del, 拍摄, 開拍, 撮影
publish: publishes, published, publication*, publie, publient, publiee, parution, опубликова*, издал*, 출간, 출판, 게재, veroffentlich*, publico un, 出版, 刊登, 刊行, pubblicat*, pubblicazion*, publicado, publicada
# Crime and force.
smuggle: smuggl*, contraband*, contreband*, контрабанд*, 밀수, 밀반입, 밀입국, schmugg*, geschmuggelt*, contrabbando, 走私, 偷渡, 密輸, 密入国
seize_goods: seized, seizes, seizure*, impound*, saisie de, saisies, saisit, saisis, confisqu*, изъял*, изъят*, конфиск*, 압수, 몰수, 압류, 나포, beschlagnahm*, sichergestellt*, decomis*, incaut*, sequestr*, confisc*, 查获, 没收, 扣押, 緝獲, 押収, 没収, 差し押さえ
freeze_assets: freezes assets, freezing assets, asset freeze, frozen assets, gel des avoirs, gele les avoirs, avoirs geles, замороз*, 동결, eingefroren*, einfrieren, congela los activos, activos congelados, congelamento, beni congelati, asset congelati, 冻结, 凍結資產, 資産凍結
escape: escapes, escaped, fugitive*, jailbreak*, s'evad*, evasion de, сбежал*, побег из, побега из, беглец*, беглого, 탈출, 탈옥, 도주, ausgebrochen*, entkomm*, entlauf*, gefluchtet, fuga de la carcel, se fuga, se fugo, fugad*, evaso, evasi, evasione dal, 逃脱, 越狱, 潜逃, 在逃, 逃走, 脱走, 逃亡, 脱獄, evasion
extradite: extradit*, экстради*, 강제송환, 신병 인도, 범죄인 인도, auslieferung*, ausgeliefert*, extradic*, estrad*, 引渡, handing over suspect*, hand over suspect*, handover of suspect*, handing over criminal*, hand over criminal*, surrender of fugitive*, handing over fugitive*, remise de suspect*, remise des suspects, выдач* преступник*, выдач* обвиняем*, выдач* подозреваем*, выдаче лиц, передач* подозреваем*, передач* осужден*, видач* злочинц*, екстрадиц*, 범인 인도, 범죄자 인도, 피의자 인도, uberstellung von, ubergabe von verdachtig*, entrega de sospechos*, entrega de fugitiv*, consegna di sospettat*, 引き渡し条約, 犯罪人引, 引渡し条約, 引渡条約, 犯人引, 移交嫌疑, 移交逃犯, 移管被判刑
legislate: law on, law against, adopts law, adopts a law, passes law, passes a law, passed a law, adopted a law, new law, loi sur, adopte une loi, adoptent une loi, закон о, закон об, принял закон, приняла закон, приняли закон, закон про, 법 채택, 법을 채택, 법 제정, 법안 채택, gesetz uber, gesetz zu, gesetz gegen, verabschiedet gesetz, ley de, ley sobre, ley contra, legge su, legge sulla, legge sul, legge contro, 通过法律, 法を採択, 法案を承認, 法案を採択, 通过法案
condole: condolence*, condoleances, соболезнован*, співчутт*, 조전, 애도, 위로전, 조의, beileid*, condolencias, pesame, condoglianze, cordoglio, 唁电, 慰问电, 吊唁, 弔電, お悔やみ
deport: deport*, expelled, expels, expuls*, депорт*, выдворен*, выдворил*, высылк*, высылает, высылают, выслал*, 추방, 강제출국, abgeschob*, abschieb*, ausgewies*, ausweis*, espuls*, rimpatri*, 驱逐, 遣返, 驅逐, 強制送還, 国外追放, 追放
surrender: surrender*, capitul*, reddition, сдался, сдались, сдалась в плен, капитул*, 투항, 항복, kapitul*, stellt sich der polizei, se entrega, se rinde, rendicion, si arrend*, si costituisce, 投降, 自首, 投案, 降伏, 出頭, 경찰에 자수
seize_place: capture of, claims capture, claims control, captures village*, captures town*, captures settlement*, captured village*, captured the village*, captured the town*, takes village*, revendique la prise, prise du village, prise de la ville, prise de, войска взяли, войска освободили, войска заняли, освободили населенн*, освободили поселок, освободили село, освободили город, освободил населенн*, взяла под контроль, einnahme von, einnahme des, toma de, presa di, conquista de, 攻占, 控制了, 制圧, 장악했, 점령했, captured, takes control of, overran, s'empar*, prend le controle, захват*, взяли под контроль, взял под контроль, 점령, 장악, eingenommen*, erobert*, besetzt*, se apodera*, toma el control, conquist*, 占领, 攻占, 佔領, 占拠, 占領, 制圧
withdraw_troops: withdraw*, pullout, pulls out, se retire, вывод войск, вывода войск, вывел войска, выведет, отвод войск, 철수, 철군, abzug, abgezogen*, truppenabzug*, retirada de tropas, retira tropas, ritiro delle truppe, ritira le truppe, 撤军, 撤離, 撤兵, 撤退, retrait, retraits
shoot_down: shot down, shoots down, intercept*, downed, abattu*, abattent, сбили, сбит, сбита, сбиты, перехват*, 격추, 요격, abgeschoss*, abgefangen*, derrib*, abbattut*, intercett*, 击落, 拦截, 擊落, 攔截, 撃墜, 迎撃
mobilise: mobilis*, mobiliz*, мобилиз*, 동원령, 총동원, mobilmach*, moviliz*, mobilit*, 动员令, 動員
execute: executed by, executes, execution of, execute par, казн*, расстрел*, 처형, 사형 집행, 총살, hingericht*, hinrichtung*, ejecutad*, ejecucion de, ejecuta a, giustizi*, 处决, 枪决, 處決, 処刑, 死刑執行
pardon: pardon*, amnest*, clemency, gracie, graciee, grace presidentielle, помилов*, амнист*, 사면, 특사 단행, 특별사면, begnadig*, indult*, amnist*, grazia presidenziale, graziat*, 赦免, 特赦, 恩赦
acquit: acquit*, cleared of, not guilty, оправдал суд, оправдан*, оправдательн*, 무죄, freigesproch*, freispruch*, absuelt*, absuelv*, assolt*, assoluzion*, 无罪, 無罪, relaxe, relaxee, absolucion*
bail: bail, bailed, liberation sous caution, под залог, 보석금, 보석 석방, kaution, bajo fianza, fianza, su cauzione, cauzione, 保释, 保釋, 保釈
apologise: apolog*, sorry for, s'excus*, presente ses excuses, excuses de, извин*, 사죄, entschuldig*, pide disculpas, pide perdon, disculpa*, si scusa, scuse, chiede scusa, 道歉, 致歉, 謝罪, 陳謝, 사과문, 공식 사과, 사과했
insult: insult*, оскорб*, 모욕, 막말, 비하 발언, beleidig*, 侮辱, 辱骂, 暴言, injurieux, injurieuse
boycott: boycot*, бойкот*, 보이콧, 불매, boykott*, boicot*, 抵制, 杯葛, ボイコット, 不買
blockade: blockade*, blocks road*, block road*, roadblock*, barrage routier, bloquent, blocus, блокад*, перекрыл*, перекрыт*, 봉쇄, 점거, blockier*, straßenblockade*, bloccano, blocco stradale, blocchi stradali, 封锁, 封鎖, bloquee, bloquees, bloquean, bloquea
vandalise: vandal*, graffiti*, вандал*, граффити, осквернил*, 훼손, 낙서, beschmier*, 涂鸦, 破坏文物, 塗鴉, 落書き, 器物損壊
harass: harass*, bully, bullied, bullying, harcel*, травл*, преследов*, харассмент, 괴롭힘, 학교폭력, 갑질, mobbing*, belastig*, acoso*, molesti*, bullismo, 霸凌, 骚扰, 騷擾, いじめ, ハラスメント, acosad*
defame: defam*, diffam*, libel*, slander*, клевет*, диффамац*, 명예훼손, verleumd*, difam*, 诽谤, 誹謗, 名誉毀損
search_house: raided, searches office*, perquisition*, обыск*, 압수수색, razzia*, durchsuch*, allanamiento*, perquisizion*, blitz dei carabinieri, 搜查, 搜捕, 家宅捜索, 捜索
censor: censor*, censur*, цензур*, блокировк*, 검열, zensier*, zensur*, 审查制度, 封禁, 屏蔽, 検閲
dissolve: dissol*, dissoudre, dissous, роспуск*, распустил*, 해산, aufgelost*, auflosung*, disuelv*, disolv*, disoluc*, sciogl*, 解散
swear_in: sworn in, swear in, swearing-in, takes oath, took oath, prete serment, preter serment, investiture, принес присягу, принесла присягу, инаугурац*, вступил в должность, вступила в должность, 취임, 선서, vereidig*, amtseinfuhrung*, jura el cargo, juro el cargo, toma posesion, investidura, giura, giuramento, insediament*, 就职, 宣誓, 就任
award: awarded, receives award*, wins prize, decore, decoree, laureat*, remise du prix, наград*, удостоен*, лауреат*, 훈장, 표창, ausgezeichnet*, auszeichnung*, preis verliehen, galardon*, condecor*, premiat*, premia, onorificenz*, 授予, 获奖, 颁奖, 獲獎, 受賞, 授与, 表彰, 수상자, 수상했, 상 수상
cure: cured, recovers from, recovered from, gueri*, вылеч*, выздоров*, 완치, geheilt*, genesen*, se recupera de, guarit*, guarigion*, 治愈, 痊愈, 康复, 治癒, 完治
hospitalise: hospitali*, taken to hospital, госпитализ*, попал в больницу, попала в больницу, 입원, 병원 이송, krankenhaus eingeliefert, ingresad*, ricover*, 住院, 送医, 入院
harvest: harvest*, recolt*, moisson*, vendanges, урожа*, уборочн*, 수확, 추수, ernte, ernten, cosech*, raccolto di, raccolti, vendemmia, 收获, 丰收, 收成, 収穫, 豊作, 不作
"""
