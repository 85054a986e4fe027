# ruff: noqa: E501
"""What headlines say of the same in other words: the noun for the verb, the passive, the phrase for the word.

Found by asking, of some sixty everyday acts in up to seven languages, which of the ways that headlines put each in were
known: of some 1 360 a good half were. What may be another act is left out.
"""

#: Joined to `ACTS`.
REWORDED_ACTS = """
# To people.
kill: убил*, лишил* жизни, nous a quittes, nous ont quittes, gunned down, slain, slaying*, 세상을 떠나, 세상을 떠났, 세상을 떠난, 세상 떠나, 세상 떠났, 세상 떠난, 타계, 영면, 눈을 감, 눈감아, 피살, 숨지게, stirbt, sterben, tod von, tod des, tod der, muore, muoiono, si e spento, si e spenta
convict: лет колонии, года колонии, лет тюрьмы, года тюрьмы, лет заключения, лет лишения, года лишения, лет строгого, получил* два года, получил* три года, получил* четыре года, получил* пять лет, получил* шесть лет, получил* семь лет, получил* восемь лет, получил* девять лет, получил* десять лет, получил* 12 лет, получил* 15 лет, лет за решетк*, отправил* в колонию, отправил* за решетку, отправится в колонию, признал* виновн*, признан* виновн*, пожизненн*, ecope de deux ans, ecope de trois ans, ecope de quatre ans, ecope de cinq ans, ecope de six ans, ecope de huit ans, ecope de dix ans, ans de reclusion, ans ferme, behind bars, year jail*, year prison*, year sentence*, gets life, 실형, 년형, 개월형, 무기형, 법정구속, jahre haft, jahren haft, jahre in haft, jahre gefangnis, ins gefangnis, haftstrafe*, freiheitsstrafe*, urteil gegen, anos de carcel, anos de prision, anni di carcere, anni di reclusione, anni di prigione
deport: изгнал* дипломат*, персонами нон грата, персоной нон грата, попросил* покинуть, выставил* дипломат*, persona non grata, personae non gratae, personas non gratas, persona no grata, personas no gratas, kicks out, kicked out, kick out, kicking out, throws out, thrown out, boots out, booted out, ordered to leave, told to leave, 쫓아내, 쫓아냈, 쫓겨나, 쫓겨났, 쫓겨난, 기피인물, 기피 인물, 출국 명령, 강제 출국, weist diplomat*, des landes verwiesen, des landes verwies*, espell*
summon: вызвал* посла, вызвал* консул*, вызвал* временн*, вызван* в мид, вызвал* в мид, вызывает посла, convoque l'ambassad*, convoquent l'ambassad*, ambassadeur convoque*, ambassadrice convoque*, convocation de l'ambassad*, convoque son ambassad*, summons ambassad*, ambassador summoned, summoned ambassad*, summons envoy, calls in ambassad*, summons the, summons its, 초치, 대사 불러, 대사를 불러, 대사대리 불러, einbestell*, bestellt botschafter*, convoca al embajad*, convoca a la embajad*, convoca l'ambasciat*, ambasciatore convocat*, 召见, 召見
resign: сложил* полномочия, сложил* с себя, покинул* пост, покидает пост, покинет пост, покинул* должность, покидает должность, оставил* пост, ушел с поста, ушла с поста, уходит с поста, уйдет с поста, quitte le gouvernement, quitte son poste, quittent le gouvernement, rend son tablier, claque la porte, stands down, stood down, standing down, step down, stepping down, leaves post, leaves office, 사의, 물러난, 물러날, 퇴진, amt nieder, legt amt, deja el cargo, deja su cargo, abandona el cargo, lascia l'incarico, lascia il governo
fire_from_post: лишил* должности, лишил* поста, demis de ses fonctions, demise de ses fonctions, demet de ses fonctions, removed from post, removed from office, removed as, 면직
lay_off: lay off, laying off, jobs axed, axes jobs, slashes jobs, sheds jobs, axe jobs, slash jobs, shed jobs, jobs to go, job losses, сокращает персонал, сократит персонал, сокращает штат, сократит штат, рабочих мест сокра*, suppression d'emploi, suppression de poste, reduction d'effectif*, reduit ses effectif*, 인력 감축, 일자리 줄, 일자리 감축, jobabbau*, recorte de plantilla, recorta plantilla, tagli al personale
transfer_player: signe a, signe au, s'engage avec, s'engage a, s'engage au, s'engage pour, debarque a, debarque au, s'offre un attaquant, s'offre un defenseur, s'offre un milieu, s'offre un gardien, completes move, complete move, seals move, seal move, пополнил* состав, подписал* контракт с, 영입, 입단, 이적했, 이적한, 이적 확정, 완전 이적, 으로 이적
rescue: вытащил* из, извлек* из-под, извлекл* из-под, sauvee, sauves, repech*, helitreuill*, decombres, pulled from, pulled alive, plucked from, saved from, 구해내, 구해냈
arrest: схвачен*, incarcer*, 붙잡혀, 붙잡혔
release: вышел на свободу, вышла на свободу, вышли на свободу, выпустил* на свободу, вышел из тюрьмы, вышла из тюрьмы, вышел из колонии, remis en liberte, remise en liberte, sort de prison, sorti de prison, walks free, walk free, set free, 출소, 풀어줘, 풀어준
disappear: пропавш*, vanish*, introuvable*, 행방불명, 행방 묘연
marry: вступил* в брак, dit oui, dire oui, noces, se sont maries, s'est marie, s'est mariee, 백년가약
give_birth: стал* мамой, стал* отцом, стал* родителями, стал* папой, devient maman, devient papa, devenue maman, devenu papa, maman d'un, papa d'un, welcomes baby, welcome baby, welcomes first child, welcome first child, becomes a mother, becomes a father, 득남, 득녀, 엄마 됐, 아빠 됐, 엄마 된, 아빠 된
divorce: разводятся, разводится, разошлись, se separent, se sont separes, 파경
retire: завершени* карьер*, закончил* карьер*, заканчивает карьер*, met fin a sa carriere, mettre fin a sa carriere, mis fin a sa carriere, raccroche*, arrete sa carriere, range ses crampons, hangs up his boots, hangs up her boots, hangs up boots, hang up boots, ends career, calls time on, 유니폼 벗, 선수 생활 마감, 현역 마감
injure: травм*
# To things.
fire: выгорел*, охватил* огонь, огонь уничтож*, brule, brulent, embrase*, detruit par le feu, parti en fumee, partie en fumee, fire destroyed, fire ravages, fire engulfs, 큰불, 불길, 불 나, 불 났, 불났, 불이 났, 불타, 불탔, 불에 타, 전소, brennt, brennen, abgebrannt, ausgebrannt
collapse: упал* кран, упал* строительн*, падени* крана, s'ecroul*, ecroule*, caves in, caved in, gives way
derail: сход с рельс*, сход вагон*, сход поезд*, вагоны сошли, comes off tracks, off the tracks, off the rails, jumps the tracks, jumped the tracks, sorti des rails, sorti de ses rails, 궤도 이탈, 궤도이탈, 선로 이탈, 선로이탈
overturn: съехал* в кювет, улетел* в кювет, вылетел* в кювет, se renvers*, se retourn*, fait un tonneau, flips over, rolls over, rolled over, tips over, 뒤집어
crash: врезал*, протаранил*, heurte, heurtent, choc frontal, rams into, 추돌, 들이받, 부딪
quake: тряхнуло, 강진
flood: подтопл*, ушл* под воду, sous les eaux, sous l'eau, submerg*, inundat*, 물난리, 물바다, 범람
attack: pilonn*, 포격
launch: missile test*, rocket test*, tests missile*, test missile*, испытал* ракет*, испытани* ракет*, ракетн* испытан*, essai de missile*, essai missile*, essai balistique, teste un missile, teste un nouveau missile, 미사일 시험, 미사일 쏴, prueba de misil*
seize_place: seize town, seizes town, seizes city, seizes village*, seized town, take control of, overrun, 함락
withdraw_troops: pull out, pulling out
# By those in power, and in business.
deny: a fabrication, total fabrication, pure fabrication, complete fabrication, fabrications, brushes off, brushed off, назвал* уткой, назвал* фальшивк*, назвали фальшивк*, pure invention, pures inventions, invente de toutes pieces, inventee de toutes pieces, inventees de toutes pieces, erfunden, tacha de, tachan de, tacho de, de invencion, invenciones, un'invenzione, pura invenzione, invenzioni, 作り話, 编造, 編造
legislate: passes bill, passed bill, pass bill, принял* законопроект, одобрил* законопроект, одобрил* закон, закон принят, vote une loi, votent une loi, adopte la loi, adoptent la loi, 본회의 통과, 법안 통과, 본회의 가결, 법안 가결
approve: проголосовал* за, дал* добро, adopte le, adopte la, adoptent le, adoptent la, gives nod, 통과, 가결, 의결
ban: outlaw*, forbid*, bannit, proscri*, 불허
criticise: fustig*, s'insurg*, deplor*, lashes out, hits out, decries, denounc*, 성토, 맹비난, 비난
buy: поглощени*, поглотил*, acquiert, snaps up, purchase*, 사들여, 사들인
win: win, winning, triumph*, thrash*, overcome*, edge past, edges past, одолел*, взял* верх, переиграл*, victoire*, s'impose face, s'impose a, s'impose contre, s'impose devant, vient a bout, 제압, 격파, 완파, 물리쳐, 누르고
agree: pact, pacts, strikes deal, strike deal, struck deal, clinch*, reach deal, reaches deal, seals deal, inks deal, договорил*, договоренност*, pacte, 타결
appoint: takes over as, named new, named ceo, named coach, 선임, 발탁
meet: побеседовал*, tete-a-tete, s'est entretenu*, 회동
sue: судится, depose plainte, plainte contre, files suit, filed suit, legal action, takes to court, taken to court, 제소
postpone: decal*, ajourn*, pushed back, pushes back, reschedul*
cancel: не состоится, не состоятся
rise: hike, hikes, увеличил*, увеличит*, вырастет, вырастут, подскочил*, flambee, bondi*, 오른다, 오름세, 치솟
fall: подешев*, снижени*, 줄어
close: закроют, закроет*, baisse le rideau, 폐점, 휴업, 폐업, 문 닫
"""

#: Joined to the things of `things`.
REWORDED_THINGS = """
strike_labour: стачк*, бастуют, бастующ*, mouvement social, on strike, strike over, strike for, strike action, begin strike, begins strike, go on strike, goes on strike, walk out over, walks out over, down tools, industrial action, work stoppage, streiken, streikt
blackout: prives d'electricite, prive d'electricite, privees d'electricite, prives de courant, sans courant, sans electricite, without power, lose power, loses power, lost power, без электричества, без электроэнергии, отключени* электр*, 정전 복구, 정전돼, 정전 발생, 정전으로
fine: оштраф*
elderly: пенсионерк*, пенсионер*, pensioner*, rentner*, retraitee
# What stands in a form above, and would be hidden by it.
prison: лет колонии, года колонии, лет тюрьмы, года тюрьмы, лет за решетк*, отправил* в колонию, отправил* за решетку, отправится в колонию, behind bars, year jail*, year prison*, jahre haft, jahren haft, jahre in haft, jahre gefangnis, ins gefangnis, haftstrafe*, freiheitsstrafe*, anos de carcel, anos de prision, anni di carcere, anni di prigione, вышел из тюрьмы, вышла из тюрьмы, вышел из колонии, sort de prison, sorti de prison
missile: missile test*, tests missile*, test missile*, essai de missile*, essai missile*, teste un missile, teste un nouveau missile, испытал* ракет*, испытани* ракет*, ракетн* испытан*, 미사일 시험, 미사일 쏴, prueba de misil*
ambassador: вызвал* посла, вызывает посла, convoque l'ambassad*, convoquent l'ambassad*, ambassadeur convoque*, ambassadrice convoque*, convocation de l'ambassad*, convoque son ambassad*, summons ambassad*, ambassador summoned, summoned ambassad*, summons envoy, calls in ambassad*, 대사 불러, 대사를 불러, 대사대리 불러, bestellt botschafter*, convoca al embajad*, convoca a la embajad*, convoca l'ambasciat*, ambasciatore convocat*
government: quitte le gouvernement, quittent le gouvernement, lascia il governo
bill: passes bill, passed bill, pass bill, принял* законопроект, одобрил* законопроект, 법안 통과, 법안 가결
player: s'offre un attaquant, s'offre un defenseur, s'offre un milieu, s'offre un gardien
crane: упал* кран, падени* крана
train: сход вагон*, сход поезд*, вагоны сошли
electricity: prives d'electricite, prive d'electricite, privees d'electricite, sans electricite, без электричества, без электроэнергии, отключени* электр*
"""
