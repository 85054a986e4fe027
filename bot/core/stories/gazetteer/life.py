# ruff: noqa: E501
"""Words for what the news is about: learning, culture, sport, courts, the state, energy, computing, war, people."""

#: Joined to the things of `things`.
LIFE = """
# School and science.
teacher: teacher*, enseignant*, учител*, 교사, lehrer*, maestr*, insegnant*, 教师, 教師
exam: exam, exams, entrance exam*, baccalaureat, егэ, огэ, экзамен*, 수능, abitur, prufung, prufungen, selectividad, esame, esami, maturita, 高考, 考试, 考試, 入試, 입학시험, 시험 문제
textbook: textbook*, manuel scolaire, manuels scolaires, учебник*, 교과서, schulbuch*, lehrbuch*, libros de texto, libro de texto, libri di testo, 教科书, 課本, 教科書
scientist: scientist*, researcher*, scientifique*, chercheur*, учены*, ученого, исследовател*, 과학자, 연구진, 연구팀, 연구원, wissenschaftler*, forscher*, cientific*, investigadores, scienziat*, ricercator*, 科学家, 科學家, 研究人员, 研究者, 研究チーム, 科学者
laboratory: laborator*, lab, labs, laboratoire*, лаборатор*, 실험실, 연구소, 实验室, 實驗室, 実験室, 研究所
robot: robot*, робот, робота, роботы, роботов, роботом, робототехн*, 로봇, 机器人, 機器人, ロボット
telescope: telescop*, телескоп*, 망원경, teleskop*, 望远镜, 望遠鏡
archaeology: archaeolog*, archeolog*, excavations, fouilles archeologiques, археолог*, раскопк*, 고고학, 유적, 유물, 고분, archaolog*, ausgrabung*, arqueolog*, 考古, 遗址, 出土, 文物, 遺跡, 古墳
fossil: fossil*, окаменел*, 화석, fosil, fosiles, 化石
gene: dna, genetic*, gene editing, genetique*, adn, днк, геном*, генетич*, генетик*, 유전자, 게놈, 유전체, genom*, genetis*, erbgut, 基因, 遗传, 遺伝子, ゲノム
nobel: nobel*, нобел*, 노벨, 诺贝尔, 諾貝爾, ノーベル
astronomy: black hole*, galaxy, exoplanet*, trou noir, trous noirs, черная дыра, черной дыры, черную дыру, галактик*, экзопланет*, 블랙홀, 외계행성, schwarzes loch, schwarzen lochs, galaxie*, agujero negro, galaxia*, buco nero, galassi*, esopianet*, 黑洞, 星系, 银河, ブラックホール, 銀河, 系外惑星, 은하계
ocean: ocean*, океан*, 해양, 심해, ozean*, 海洋, 深海
mars: mars rover, planet mars, planete mars, марсоход*, марсианск*, 화성 탐사, 화성 탐사선, marsrover*, 火星
# Culture and leisure.
festival: festival*, carnival*, carnaval*, фестивал*, карнавал*, 축제, 페스티벌, karneval, oktoberfest, volksfest*, carnevale, sagra, 音乐节, 狂欢节, 嘉年华, 祭り, フェスティバル, カーニバル
firework: firework*, firecracker*, feu d'artifice, feux d'artifice, petard, petards, фейерверк*, салют, салюта, пиротехник*, петард*, 불꽃놀이, 폭죽, 불꽃축제, feuerwerk*, boller, fuegos artificiales, pirotecnic*, petardo*, fuochi d'artificio, 烟花, 鞭炮, 煙火, 花火
painting: painting*, painter*, peinture*, tableau de, tableaux de, художник*, живопис*, полотно, полотна, 그림을, 명화, gemalde*, maler*, pintor, pintores, pintura*, cuadro de, cuadros de, pittor*, dipint*, quadro di, 画作, 油画, 画家, 畫作, 絵画, 名画
sculpture: sculpt*, скульпт*, 조각상, 조각가, skulptur*, bildhauer*, escultur*, escultor*, scultur*, scultor*, 雕塑, 彫刻
exhibition: exhibition*, expo, art show*, exposition*, biennale, выставк*, выставок, экспозиц*, 전시회, 특별전, 엑스포, 박람회, 비엔날레, ausstellung*, messehalle*, exposicion*, mostra d'arte, esposizion*, 展览, 展會, 博览会, 展覽, 展覧会, 特別展, 万博, 博覧会
opera: opera, operas, опера, оперы, опере, оперу, оперн*, 오페라, oper, opern, 歌剧, 歌劇, オペラ
ballet: ballet*, балет*, балерин*, 발레, 발레단, 芭蕾, バレエ
dance: dancer*, dancing, danse, danseur*, danseuse*, танец, танцы, танцор*, танцев*, 댄스, 댄서, tanzer*, tanz, bailar*, baile, ballerin*, 舞蹈, 跳舞, 舞踊, 무용수, 무용단, ダンサー
orchestra: orchestra*, orchestre*, philharmon*, symphon*, оркестр*, дирижер*, филармон*, 교향악단, 오케스트라, 지휘자, orchester*, orquesta*, sinfonic*, 交响乐, 乐团, 樂團, 交響楽団, オーケストラ, 楽団
piano: piano, pianos, pianist*, пианист*, пианино, рояль, 피아노, 피아니스트, klavier*, pianoforte, 钢琴, 鋼琴, ピアノ, ピアニスト
violin: violin*, violon, violonist*, скрипк*, скрипач*, 바이올린, geige, geiger*, 小提琴, バイオリン
tv: tv show, tv series, broadcaster*, tele, televis*, serie tv, телеканал*, телевид*, телесериал*, сериал*, 방송사, 드라마, 텔레비전, 예능, fernseh*, telenovela*, 电视, 電視, テレビ, ドラマ
newspaper: newspaper*, journal*, journaux, presse ecrite, газета, газеты, газету, газет, журналист*, репортер*, 신문사, 언론인, zeitung*, reporter*, periodista*, periodico*, giornal*, 报纸, 報紙, 新聞社, ジャーナリスト
radio: radio station*, station de radio, radio host*, радиостанц*, радиоведущ*, 라디오, radiosender*, emisora*, emittente radiofonica, 电台, 電台, ラジオ
photo: photograph*, фотограф, фотографа, фотографы, фотографи*, 사진작가, 사진전, fotograf*, 摄影, 攝影, 写真家, 写真展
poet: poet, poets, poetry, poete*, poesie, поэт, поэта, поэты, поэтов, поэзи*, стихи, 시집을, dichter*, lyrik*, poeta*, poesia, 诗人, 詩人, 詩集
fashion: fashion, haute couture, mode masculine, semaine de la mode, мода, моды, модельер*, показ мод, 패션, fashion week, modewoche, modedesign*, pasarela, moda, 时装, 時裝, ファッション
beauty_contest: miss universe, miss world, miss france, beauty pageant*, beauty contest*, concours de beaute, мисс вселенная, конкурс красоты, конкурса красоты, 미스코리아, 미인대회, schonheitswettbewerb*, schonheitskonigin*, certamen de belleza, concorso di bellezza, 选美, 選美, ミスコン
comic: comic book*, manga*, anime, cartoonist*, cartoon, cartoons, bande dessinee, bandes dessinees, dessin anime, аниме, манга, манги, комикс*, мультфильм*, мультик*, 만화, 웹툰, 애니메이션, comicheft*, zeichentrick*, dibujos animados, tebeo*, historieta*, fumett*, cartoni animati, 漫画, 动漫, 动画, 漫畫, マンガ, アニメ
video_game: video game*, videogame*, esport, esports, e-sport*, gamer, gamers, jeu video, jeux video, видеоигр*, компьютерная игра, компьютерной игры, киберспорт*, 이스포츠, 게이머, videospiel*, computerspiel*, gaming, videojuego*, videogioc*, 电子游戏, 网游, 电竞, 電競, eスポーツ, 비디오게임, 모바일게임, 온라인게임, 게임사, 게임업계, ビデオゲーム, ゲーム会社, ゲーム機, ゲームソフト
tourist: tourist*, holidaymaker*, tourism*, турист*, туризм*, отдыхающ*, 관광객, 관광, 여행객, urlauber*, turist*, turism*, 游客, 旅游, 遊客, 觀光, 観光客, 観光
prize: award, awards, oscars, grammy*, golden globe*, palme d'or, cesars, премия, премию, премии, 아카데미상, 시상식, 수상자, preisverleihung*, preistrager*, premio, premios, premi, leone d'oro, 颁奖, 奖项, 頒獎, 奥斯卡, アカデミー賞, 受賞, 授賞, prize, prizes, premio oscar, agli oscar
# Sport.
basketball: basketball*, nba, basket, баскетбол*, 농구, baloncesto, basquet*, pallacanestro, 篮球, 籃球, バスケ
volleyball: volleyball*, volley-ball, волейбол*, 배구, voleibol, pallavolo, 排球, バレーボール
handball: handball*, гандбол*, 핸드볼, balonmano, pallamano, 手球, ハンドボール
ice_hockey: hockey, nhl, хоккей*, хоккеист*, кхл, хоккея, 하키, eishockey*, 冰球, アイスホッケー
baseball: baseball*, бейсбол*, 야구, kbo, 프로야구, beisbol*, 棒球, 野球, 大リーグ, プロ野球
cricket: cricket*, крикет*, 크리켓, 板球, クリケット
rugby: rugby*, регби*, 럭비, 橄榄球, 橄欖球, ラグビー
boxing: boxing, boxer*, heavyweight*, boxe, boxeur*, бокс, бокса, боксу, боксер*, 복싱, 권투, boxkampf*, boxeo, boxeador*, pugil*, 拳击, 拳擊, ボクシング
wrestling: wrestler*, wrestling, lutteur*, борец, борца, борцов, вольной борьб*, борьба вольная, 레슬링, luchador*, lucha libre, lottator*, 摔跤, レスリング, プロレス
sumo: sumo, сумо, 스모 선수, 相扑, 大相撲, 相撲, 力士
martial_arts: judo*, taekwondo, karate*, mma, ufc, дзюдо*, тхэквондо, карате*, единоборств*, 유도 국가, 태권도, 격투기, 가라테, 柔道, 跆拳道, 空手, テコンドー
swimming: swimmer*, swimming, nageur*, nageuse*, natation, пловец, пловцы, пловца, пловчих*, плавани*, 수영 선수, 경영 대표, schwimmer*, schwimmen, nadador*, natacion, nuotator*, nuoto, 游泳, 競泳, 水泳, 수영장
athletics: marathon*, athletics, sprinter*, athletisme, марафон*, легкоатлет*, легкой атлетик*, спринтер*, 마라톤, leichtathlet*, maraton, maratones, atletismo, maratona, atletica, 马拉松, 田径, 馬拉松, マラソン, 陸上競技, 駅伝, 육상 선수, 육상 대회
ski: ski, skis, skier*, skiing, skieur*, biathl*, snowboard*, лыж, лыжи, лыжн*, горнолыж*, биатлон*, сноуборд*, 스노보드, skifahrer*, skigebiet*, skispring*, sciator*, sci alpino, sci di fondo, 滑雪, スノーボード, esqui, esquiador*, 스키장, 스키 선수, 스키점프, スキー場, スキー客, スキー選手
skating: figure skat*, speed skat*, skater*, patinage*, patineu*, фигурист*, фигурного катания, фигурное катание, конькобеж*, 피겨, 쇼트트랙, 빙속, eiskunstlauf*, eisschnelllauf*, patinaje*, patinador*, pattinagg*, pattinator*, 花样滑冰, 短道速滑, 花滑, フィギュアスケート, スケート
gymnastics: gymnast*, гимнаст*, 체조, turnerin*, kunstturn*, gimnast*, ginnast*, 体操, 體操
chess: chess, echecs, шахмат*, гроссмейстер*, 체스, schach*, ajedrez, ajedrecista*, scacchi, scacchist*, 国际象棋, 象棋, 将棋
baduk: baduk, 바둑, 围棋, 圍棋, 囲碁
referee: referee*, umpire*, arbitre*, футбольный арбитр, судья матча, schiedsrichter*, arbitro, arbitros, arbitri, 裁判员, 審判, 주심
doping: doping, dopage, допинг*, 도핑, dopaje, dopato, antidoping, 兴奋剂, 禁药, 興奮劑, ドーピング
medal: medal*, medaille*, медал*, 메달, 금메달, medagli*, 金牌, 银牌, 铜牌, 奖牌, 獎牌, メダル, 金メダル
world_record: world record*, record du monde, records du monde, guinness*, мировой рекорд, мирового рекорда, рекорд мира, гиннес*, 세계신기록, 세계기록, 기네스, weltrekord*, record mundial, record del mundo, record mondiale, record del mondo, 世界纪录, 吉尼斯, 世界紀錄, 世界記録, 世界新記録, ギネス
fans: supporters, hooligan*, football fan*, фанат*, болельщик*, 축구팬, 팬들, 훌리건, fussballfans, fußballfans, ultras, hinchas, aficionados, tifos*, 球迷, サポーター
surfing: surfer, surfers, surfing, surfeur*, серфер*, серфинг*, 서핑, 서퍼, surfista*, 冲浪, 衝浪, サーフィン, サーファー
diver: scuba*, diver, divers, plongeur*, plongee sous-marine, аквалангист*, дайвер*, водолаз*, 스쿠버, 잠수부, 다이버, taucher*, buzo, buzos, buceador*, submarinist*, sommozzator*, 潜水员, 潛水員, 潜水士, スキューバ
# Crime and courts.
lawyer: lawyer*, attorney*, avocat, avocats, avocate*, адвокат*, 변호사, anwalt*, rechtsanwalt*, abogad*, avvocat*, 律师, 律師, 弁護士
prosecutor: prosecutor*, procureur*, прокурор*, прокуратур*, генпрокур*, 검찰, 검사장, 특검, staatsanwalt*, fiscalia, fiscal general, procurador*, procura di, procuratore*, pubblico ministero, 检察, 檢察, 検察, 検事
jury: jury, juries, jurors, juror, jures, присяжн*, 배심원, geschworene*, jurado*, giuria, giurat*, 陪审, 陪審
death_penalty: death penalty, death row, death sentence*, peine de mort, peine capitale, смертная казнь, смертной казни, смертную казнь, 사형, todesstrafe*, todesurteil*, pena de muerte, pena di morte, condanna a morte, 死刑
gang: gang, gangs, mafia*, mafieux, mobster*, cartel, cartels, мафи*, 조폭, 폭력조직, 갱단, 마피아, 카르텔, kartell*, pandilla*, mafios*, camorra*, ndrangheta, clan mafioso, 黑帮, 黑社会, 帮派, 黑幫, 暴力団, マフィア, ギャング, банда, банды, банду, бандой, бандит*
trafficking: human traffick*, sex traffick*, traite des etres humains, торговлю людьми, торговля людьми, торговле людьми, 인신매매, menschenhandel*, trata de personas, tratta di esseri umani, 人口贩卖, 拐卖, 人口販運, 人身売買, 人身取引
slavery: slave, slaves, slavery, forced labor, forced labour, esclav*, travail force, рабств*, 노예, 강제노동, 강제징용, sklave*, zwangsarbeit*, trabajo forzoso, trabajos forzados, schiav*, lavoro forzato, 奴隶, 强迫劳动, 強迫勞動, 奴隷, 強制労働, 徴用工
thief: thief, thieves, pickpocket*, voleur*, вор, вора, воры, воров, грабител*, 도둑, 소매치기, dieb, diebe*, taschendieb*, ladron*, carterista*, ladro, ladri, borseggiator*, 小偷, 盗贼, 扒手, 泥棒, 窃盗
counterfeit: counterfeit*, forged, forgery, forgeries, contrefacon*, contrefaits, faux billets, фальшив*, поддел*, контрафакт*, 위조, 짝퉁, gefalscht*, falschung*, falschgeld*, falsificad*, falsificac*, contraffatt*, contraffazion*, falsari*, 假冒, 伪造, 假钞, 偽造, 偽ブランド, 偽札
corpse: corpse*, human remains, dead body, dead bodies, cadavre*, restes humains, труп, трупы, трупа, трупов, останки, 시신, leiche*, cadaver*, restos humanos, 尸体, 屍體, 遗体, 遺体, 유해 발굴, 유해 송환
torture: tortur*, пытк*, пыток, пытали, folter*, gefoltert*, 酷刑, 拷问, 拷問
passport: passport*, passeport*, паспорт, паспорта, паспортов, загранпаспорт*, reisepass*, pasaport*, passaport*, 护照, 護照, パスポート, 旅券, 여권 발급, 전자여권, 위조여권
visa: visa, visas, visa-free, виза, визы, визу, виз, безвиз*, визов*, 무비자, visum*, visado*, visti d'ingresso, 签证, 免签, 簽證, ビザ, 비자 발급, 비자 면제, 비자 신청
human_rights: human rights, droits de l'homme, droits humains, прав человека, права человека, правам человека, 인권, menschenrecht*, derechos humanos, diritti umani, 人权, 人權, 人権
domestic_violence: domestic violence, domestic abuse, femicide*, feminicide*, violences conjugales, violence conjugale, домашнее насилие, домашнего насилия, домашнем насилии, 가정폭력, 데이트폭력, hausliche gewalt, femizid*, violencia de genero, violencia machista, feminicidio*, femminicid*, violenza domestica, 家暴, 家庭暴力, 家庭内暴力
racism: racis*, racial*, antisemit*, расизм*, расист*, антисемит*, 인종차별, 반유대, rassis*, razzis*, 种族歧视, 种族主义, 種族歧視, 人種差別, 反ユダヤ
gun: gun, guns, firearm*, pistol*, handgun*, arme a feu, armes a feu, пистолет*, ружье, ружья, ружей, автомат калашникова, винтовк*, 권총, 소총, 엽총, gewehr*, schusswaffe*, arma de fuego, armas de fuego, fucil*, armi da fuoco, 枪支, 手枪, 步枪, 槍枝, 拳銃, 猟銃, 小銃, rifle, rifles, rifleman
# Politics and administration.
mayor: mayor, mayors, maire, maires, мэр, мэра, мэром, мэры, мэру, градоначальник*, 시장 선거, 서울시장, 부산시장, 시장 당선, burgermeister*, oberburgermeister*, alcalde*, sindaco, sindaca, sindaci, 市长, 市長
regional_governor: state governor, gov., gouverneur*, губернатор*, 도지사, gobernador*, governatore, governatori, 州长, 省长, 州長, 県知事, 知事
constitution: constitution, constitutional, constitutionnel*, конституц*, 헌법, 개헌, 헌재, verfassung*, constitucion*, costituzion*, 宪法, 憲法, 修宪, 改憲
coalition: coalition*, коалиц*, koalition*, coalicion*, coalizion*, 执政联盟, 联合政府, 連立, 대연정, 연립정부
opposition: opposition, opposant*, opponents, оппозиц*, 야당, oppositionspartei*, oppositionsfuhrer*, oposicion*, oposit*, opposizion*, 反对派, 反对党, 在野黨, 野党
coup: coup d'etat, coups d'etat, military coup*, putsch*, coup attempt*, переворот*, путч*, 쿠데타, staatsstreich*, golpe de estado, golpistas, golpe militar, colpo di stato, 政变, 政變, クーデター
emergency: state of emergency, martial law, curfew*, etat d'urgence, couvre-feu*, loi martiale, чрезвычайное положение, чрезвычайного положения, комендантский час, комендантского часа, режим чс, военное положение, военного положения, 비상사태, 계엄, 통행금지, 야간통금, notstand*, ausnahmezustand*, ausgangssperre*, kriegsrecht*, estado de emergencia, estado de sitio, estado de excepcion, toque de queda, ley marcial, stato di emergenza, coprifuoco, legge marziale, 紧急状态, 戒严, 宵禁, 緊急狀態, 戒嚴, 非常事態, 戒厳令, 夜間外出禁止
impeachment: impeach*, импичмент*, 탄핵, amtsenthebung*, destitucion*, 弹劾, 彈劾, 弾劾, 罷免
independence: independence, independance, независимост*, сепаратист*, 독립운동, 독립 선언, unabhangigkeit*, separatist*, independencia, independentist*, indipendenz*, 独立运动, 宣布独立, 獨立, 独立宣言
citizenship: citizenship*, naturali*, citoyennete, гражданств*, 시민권, 귀화, staatsburgerschaft*, staatsangehorigkeit*, ciudadania, cittadinanza, 国籍, 國籍, 公民身份, 帰化, 국적 취득, 국적법
census: census, recensement, перепись населения, переписи населения, 인구조사, 인구총조사, zensus, volkszahlung*, censo, censimento, 人口普查, 国勢調査
flag: flag, flags, drapeau*, флаг, флага, флаги, флагом, флагов, 태극기, 깃발, flagge*, bandera*, bandiera, bandiere, 国旗, 國旗, 旗帜, 인공기, 성조기
confidence_vote: confidence vote*, no-confidence, motion de censure, вотум недоверия, вотума недоверия, вотум доверия, 불신임, misstrauensvotum*, vertrauensfrage*, mocion de censura, sfiducia, voto di fiducia, 不信任, 信任投票
public_holiday: public holiday*, bank holiday*, jour ferie, jours feries, выходной день объяв, нерабочий день, 공휴일, 대체공휴일, feiertag*, dia festivo, giorno festivo, 法定假日, 公休日, 祝日
town_hall: city hall*, town hall*, mairie*, hotel de ville, мэрия, мэрии, мэрию, горадминистрац*, 구청, 군청, rathaus*, ayuntamiento*, municipio, municipi, 市政府, 市政厅, 市役所, 県庁, 都庁, 서울시청
same_sex: gay, lesbian*, lgbt*, same-sex, homosexual*, homosexuel*, transgender*, лгбт*, гомосексу*, трансгендер*, 동성혼, 동성애, 성소수자, 트랜스젠더, gleichgeschlecht*, omosessual*, unioni civili, 同性, 同性恋, 同性婚, 性的少数者
# Religion and feasts.
imam: imam, imams, mullah*, имам, имама, имамы, муфти*, мулла, muezzin*, 伊玛目
monk: monk, monks, nun, nuns, moine, moines, religieuses, монах*, 승려, 스님, 수녀, monch, monche, monchen, nonnen, monje, monjes, monja, monjas, monaco buddista, monaci, suora, suore, 僧人, 和尚, 尼姑, 僧侶, 修道女
rabbi: rabbi, rabbis, rabbin, rabbins, раввин*, 랍비, rabbiner*, rabino*, rabbino, rabbini, 拉比
quran: quran, koran, coran, коран, корана, 코란, 쿠란, corano, 古兰经, 可兰经, コーラン
bible: bible, bibles, библия, библии, библию, 성경책, bibel*, biblia*, bibbia, bibbie, 圣经, 聖經, 聖書
pilgrimage: pilgrim*, hajj, pelerin*, hadj, паломн*, хадж*, 순례, 하지 순례, pilger*, haddsch, peregrin*, pellegrin*, 朝圣, 朝聖, 朝觐, 巡礼, メッカ
christmas: christmas, santa claus, noel, pere noel, рождество, рождества, рождественск*, новогодн*, дед мороз, деда мороза, 크리스마스, 성탄, weihnacht*, navidad*, natale, natalizi*, babbo natale, 圣诞, 聖誕, クリスマス
easter: easter, paques, пасха, пасхи, пасху, пасхальн*, 부활절, ostern, osterfest*, semana santa, pascua, pasqua, pasquale, 复活节, 復活節, 復活祭, イースター
ramadan: ramadan, eid, aid el-fitr, рамадан*, ураза-байрам, курбан-байрам*, 라마단, ramazan, 斋月, 開齋節, ラマダン
lunar_new_year: lunar new year*, chinese new year*, nouvel an lunaire, nouvel an chinois, лунный новый год, лунного нового года, китайский новый год, 설 연휴, 설날, 추석, mondneujahr*, ano nuevo lunar, ano nuevo chino, capodanno cinese, capodanno lunare, 春节, 春節, 中秋, 旧正月
# Energy.
electricity: external power, off-site power, offsite power, power line*, power supply, power outage*, blackout*, внешнего питания, электропитани*, электроснабж*, обесточ*, линии электропередач*, лэп, coupure de courant, alimentation electrique, electricite externe, stromausfall*, 정전, 외부 전력, 외부전원, 停電, 停电, 断电, 外部電源, electricity, power grid*, electricite, электричеств*, электроэнерг*, электросет*, 전기요금, 전력망, stromnetz*, strompreis*, stromversorg*, strom, electricidad, elettricita, energia elettrica, 电力, 电网, 電力, 電網, 送電, 전력난, 전력공급, 전력 수급, umspannwerk*, substation*, подстанц*, 변전소, 変電所, 变电站, subestacion*, sottostazion*, sous-station*
blackout: blackout*, power cut*, power outage*, outage*, panne de courant, panne d'electricite, coupure de courant, coupures de courant, coupure d'electricite, отключение света, отключения света, блэкаут*, обесточ*, без света, 단전, stromausfall*, apagon*, corte de luz, cortes de luz, black-out, 停电, 停電, 정전 사태, 대규모 정전, 정전 피해
solar: solar*, panneau solaire, panneaux solaires, photovolta*, солнечные панели, солнечных панелей, солнечные батареи, 태양광, fotovolta*, pannelli solari, 太阳能, 光伏, 太陽能, 太陽光, ソーラー
wind_power: wind farm*, wind turbine*, wind power, eolien*, ветропарк*, ветряк*, ветрогенератор*, ветроэлектр*, 풍력, windkraft*, windpark*, windrad, windrader*, parque eolico, eolic*, aerogenerador*, 风电, 风力发电, 風電, 風力
fuel: fuel, petrol, gasoline, petrol station*, gas station*, filling station*, carburant*, essence, station-service, stations-service, gazole, бензин*, топлив*, азс, заправк*, 휘발유, 기름값, 주유소, benzin*, kraftstoff*, tankstelle*, diesel*, gasolina*, gasolinera*, combustible*, gasolio, distributore di benzina, 汽油, 柴油, 加油站, 油价, 燃油, ガソリン, 軽油, 給油所, 燃料
lng: lng, gnl, спг, 액화천연가스, flussiggas*, 液化天然气, 液化天然ガス
hydrogen: hydrogen*, водород*, 수소, wasserstoff*, hidrogeno, idrogeno, 氢能, 氢气, 氫能, 水素
reactor: reactor*, reacteur nucleaire, reacteurs nucleaires, реактор*, 원자로, atomreaktor*, reaktor, reaktoren, reattor*, 反应堆, 反應爐, 原子炉
oil_platform: oil platform*, oil rig*, offshore rig*, plateforme petroliere, нефтяная платформа, нефтяной платформ*, буровая платформа, 시추선, 석유 시추, olplattform*, bohrinsel*, plataforma petrolera, piattaforma petrolifera, 钻井平台, 石油平台, 海上油田
heating: district heating, heating bill*, chauffage*, отоплени*, теплотрасс*, котельн*, 난방, heizung*, heizol, fernwarme, calefaccion, riscaldamento domestico, caldaia, caldaie, 供暖, 暖气, 暖房
# Computing.
ai: artificial intelligence, ai, a.i., chatbot*, intelligence artificielle, искусственный интеллект, искусственного интеллекта, искусственном интеллекте, искусственным интеллектом, нейросет*, чат-бот*, чатбот*, 인공지능, 챗봇, 생성형, kunstliche intelligenz, kunstlicher intelligenz, ki, inteligencia artificial, intelligenza artificiale, 人工智能, 大模型, 人工智慧, 聊天机器人, 人工知能, 生成ai, チャットボット
computer: computer*, laptop*, ordinateur*, компьютер*, ноутбук*, 컴퓨터, 노트북, ordenador*, computador*, 电脑, 计算机, 電腦, パソコン, コンピュータ
quantum: quantum*, quantique*, квантов*, 양자컴퓨터, quanten*, cuantic*, quantistic*, 量子, 양자기술, 양자 컴퓨터
software: software, malware, ransomware, logiciel*, rancongiciel*, софт, софта, программное обеспечение, программного обеспечения, вредонос*, 소프트웨어, 악성코드, 랜섬웨어, schadsoftware*, 软件, 勒索软件, 軟體, ソフトウェア, ランサムウェア, マルウェア
data_leak: data breach*, data leak*, personal data, fuite de donnees, fuites de donnees, donnees personnelles, утечка данных, утечки данных, утечку данных, персональных данных, персональные данные, 개인정보, 정보 유출, datenleck*, datenpanne*, datenschutz*, filtracion de datos, fuga de datos, datos personales, fuga di dati, dati personali, 数据泄露, 个人信息, 個資, 個人情報, 情報漏えい
it_outage: it outage*, internet outage*, service outage*, panne informatique, panne mondiale, сбой в работе, сбои в работе, масштабный сбой, 전산망, 전산장애, 접속장애, 먹통, it-ausfall*, softwarefehler*, caida del servicio, fallo informatico, guasto informatico, 系统故障, 宕机, 系統故障, システム障害, 通信障害
app: app, apps, mobile app*, applications mobiles, мобильное приложение, мобильного приложения, 모바일 앱, 어플, aplicacion movil, 应用程序, 手機應用, アプリ
mobile_network: 5g, mobile network*, broadband, reseau mobile, мобильный интернет, мобильного интернета, мобильная связь, мобильной связи, 이동통신, 통신망, mobilfunk*, breitband*, red movil, banda larga, banda ancha, 移动网络, 宽带, 通信網
# War.
tank: tanks, armoured vehicle*, armored vehicle*, char d'assaut, chars d'assaut, chars leopard, blinde*, танк, танка, танки, танков, танками, бронетехник*, 장갑차, panzer*, tanque*, blindado*, carri armati, carro armato, blindati, 坦克, 装甲车, 裝甲車, 戦車, 装甲車, battle tank*, 전차부대
landmine: clear mines, clears mines, clearing mines, cleared mines, mine clearance, mine-clearing, demining, demine*, 排雷, 扫雷, landmine*, land mine*, demin*, мины, разминир*, минирован*, 지뢰, minenfeld*, minas antipersona, mina antipersona, desmin*, mine antiuomo, smin*, 地雷
grenade: grenade*, гранат*, 수류탄, handgranate*, granate*, granada de mano, granadas de mano, granata, bombe a mano, 手榴弹, 手榴彈, 手投げ弾, 手りゅう弾
unexploded: unexploded*, wwii bomb*, world war ii bomb*, bombe de la seconde guerre, авиабомб*, 불발탄, fliegerbombe*, weltkriegsbombe*, blindganger*, ordigno bellico, ordigni bellici, 未爆弹, 不発弾
fighter_jet: fighter jet*, warplane*, avion de chasse, avions de chasse, avions de combat, истребител*, 전투기, kampfjet*, kampfflugzeug*, caza de combate, cazas, aviones de combate, caccia f-*, jet militari, 战斗机, 战机, 戰機, 戦闘機, abfangjager*, jagdflugzeug*
bomber: tu-95*, tu-160*, tu-22*, ту-95*, ту-160*, ту-22*, ракетоносц*, b-52*, b-1b*, 폭격기, strategic bomber*, bombers, бомбардировщик*, langstreckenbomber*, bombardero*, bombardier*, 轰炸机, 轟炸機, 爆撃機, bomber
aircraft_carrier: aircraft carrier*, porte-avions, авианос*, 항공모함, 항모, flugzeugtrager*, portaaviones, portaerei, 航母, 航空母舰, 航空母艦, 空母
air_defence: air defence*, air defense*, patriot missile*, defense aerienne, defense antiaerienne, система пво, системы пво, средств пво, пво, противовоздушн*, 방공, 방공망, 패트리엇, flugabwehr*, luftabwehr*, defensa aerea, antiaere*, difesa aerea, contraerea, 防空, 防空システム
artillery: artiller*, howitzer*, mortar shell*, mortar fire, артиллер*, гаубиц*, миномет*, 자주포, 곡사포, 박격포, 포격, 포병, haubitze*, morser*, obus*, mortero*, artiglier*, obice, obici, 火炮, 榴弹炮, 炮击, 榴弾砲, 砲撃, 迫撃砲
prisoner_of_war: tauschen gefangene, tauschen hunderte gefangene, gefangene aus, gefangenen ausgetauscht, prisoners each, prisoners with, swap prisoners, swaps prisoners, swapped prisoners, exchange prisoners, exchanged prisoners, swap of prisoners, exchange of prisoners, prisonniers chacune, обменялись пленными, обменяли пленн*, пленными, пленным, из плена, плен, плену, военнопленных, gefangene ausgetauscht, austausch von gefangenen, scambio di prigionieri, intercambio de prisioneros, 포로, 战俘, 捕虜, 換囚, prisoners of war, prisoner of war, pow, pows, prisoner swap*, prisoner exchange*, prisonnier de guerre, prisonniers de guerre, echange de prisonniers, военнопленн*, обмен пленными, пленных, пленные, kriegsgefangen*, gefangenenaustausch*, prisioneros de guerra, prisionero de guerra, canje de prisioneros, prigionieri di guerra, 戰俘, 換俘, 전쟁포로, 포로 교환, 북한군 포로, 被俘军, 被俘人, 被俘士, 名被俘, 交换*被俘, 互换*被俘, 交换*战俘, 互换*战俘, 交換*捕虜, 捕虜*を交換, canjean, canjearon, kriegsgefangene aus, tauschen kriegsgefangene, prisioneros, prigionieri
mercenary: mercenar*, наемник*, чвк, 용병, soldner*, 雇佣兵, 傭兵, 雇い兵
veteran: veteran*, anciens combattants, ancien combattant, ветеран*, 참전용사, 재향군인, kriegsveteran*, excombatiente*, reduci, 退伍军人, 老兵, 退役軍人
conscript: conscript*, military draft, service militaire, призывник*, срочник*, мобилизац*, мобилизован*, воинская повинность, военкомат*, 징병, 징집, 병역, 입대, wehrpflicht*, wehrdienst*, servicio militar, reclut*, leva militare, leva obbligatoria, 征兵, 徵兵, 兵役, 徴兵
military_base: military base*, air base*, airbase*, naval base*, base militaire, bases militaires, base aerienne, base navale, военная база, военной базы, военную базу, военной базе, авиабаз*, 군사기지, 공군기지, 해군기지, 미군기지, militarbasis, luftwaffenstutzpunkt*, militarstutzpunkt*, base militar, bases militares, base aerea, base naval, base militare, 军事基地, 空军基地, 軍事基地, 基地
peacekeepers: peacekeep*, blue helmet*, casques bleus, casque bleu, миротвор*, 평화유지군, blauhelm*, friedenstruppe*, cascos azules, caschi blu, 维和, 維和, 平和維持
shelter: bomb shelter*, air raid shelter*, bunker*, abri antiaerien, abris antiaeriens, бомбоубежищ*, бункер*, 방공호, 대피소, 벙커, luftschutz*, refugio antiaereo, rifugi antiaerei, 防空洞, 地下掩体, 防空壕, シェルター
air_raid_alarm: air raid siren*, air raid alert*, air alert, sirenes, alerte aerienne, воздушная тревога, воздушной тревоги, воздушную тревогу, 공습경보, 사이렌, luftalarm*, sirenen, alerta aerea, alarma aerea, sirenas, allarme aereo, 防空警报, 空襲警報
army_chief: army chief*, chief of staff, chef d'etat-major, генерал-майор*, генерал-лейтенант*, генерал-полковник*, начальник генштаба, начальника генштаба, 참모총장, 합참의장, generalstabschef*, jefe del ejercito, capo di stato maggiore, 参谋长, 參謀長, 参謀総長
mass_grave: mass grave*, fosse commune, fosses communes, charnier*, массовое захоронение, массового захоронения, братская могила, 집단매장, 집단 무덤, massengrab*, fosa comun, fosas comunes, fossa comune, fosse comuni, 万人坑, 乱葬坑, 集団墓地
genocide: genocid*, war crime*, ethnic cleansing, crime de guerre, crimes de guerre, геноцид*, военное преступление, военные преступления, военных преступлен*, 집단학살, 전쟁범죄, volkermord*, kriegsverbrech*, crimenes de guerra, crimen de guerra, crimini di guerra, crimine di guerra, 种族灭绝, 战争罪, 種族滅絕, 戰爭罪, ジェノサイド, 戦争犯罪, 集団虐殺
# Families, and people by their trade.
mother: mother, mothers, mom, mum, mere, meres, мать, матери, матерью, мама, мамы, 어머니, 엄마, 친모, 모친, mutter*, madre, madres, madri, mamma, mamme, 母亲, 妈妈, 母親
father: father, fathers, dad, pere, peres, отец, отца, отцу, отцом, 아버지, 아빠, 친부, 부친, vater*, padre, padres, padri, 父亲, 爸爸, 父親
brother: brother*, frere*, брат, брата, братья, братьев, 형제, 남동생, bruder, bruders, brudern, hermano*, fratello, fratelli, 兄弟
sister: sister, sisters, soeur*, сестра, сестры, сестру, сестер, 여동생, schwester, schwestern, hermana*, sorella, sorelle, 姐妹, 姉妹
twins: twins, triplets, quadruplets, conjoined twin*, jumeaux, jumelles, triples, близнец*, 쌍둥이, zwilling*, drilling*, gemelos, gemelas, trillizos, mellizos, gemelli, gemelle, trigemin*, 双胞胎, 三胞胎, 雙胞胎, 双子, 三つ子, двойня, двойню, двойни, двойняш*, тройня, тройню, тройни, тройняш*
grandmother: grandmother*, grandma*, grand-mere*, grands-meres, бабушк*, бабушек, 할머니, grossmutter*, großmutter*, oma, omas, abuela*, nonna, 奶奶, 外婆, 祖母
grandfather: grandfather*, grandpa, grand-pere*, дедушк*, 할아버지, grossvater*, großvater*, opa, abuelo*, nonno, nonni, 爷爷, 外公, 祖父
wife: wife, wives, ex-wife, epouse*, жена, жены, жену, женой, 배우자, ehefrau*, esposa, esposas, moglie, mogli, 妻子, 夫人, 妻が, 妻を, 영부인, 아내가, 아내를, 아내와
husband: husband*, ex-husband, epoux, муж, мужа, мужем, 남편, ehemann, ehemanns, marido*, esposo, esposos, marito, mariti, 丈夫, 夫を, 夫が
teenager: teenager*, teen, teens, adolescent*, подросток, подростка, подростки, подростков, подростку, 청소년, 중학생, 고등학생, jugendlich*, minorenn*, 青少年, 少年, 中学生, 高校生
farmer: farmer*, agriculteur*, eleveur*, фермер*, аграри*, 농민, 농부, 농가, bauern*, landwirte, landwirt, agricultor*, ganadero*, agricoltor*, contadin*, 农民, 農民, 農家
fisherman: fisherm*, fishing boat*, fishing vessel*, trawler*, fishery, fisheries, pecheur*, chalutier*, рыбак*, рыболов*, траулер*, сейнер*, 어민, 어부, 어선, 어업, fischer, fischerboot*, fischerei*, pescador*, pesquero*, pescator*, peschereccio, pescherecci, 渔民, 渔船, 漁民, 漁船, 漁師, 漁業, 고기잡이
firefighter: firefighter*, fireman, firemen, fire brigade*, fire crew*, pompier*, пожарный, пожарные, пожарных, пожарным, огнеборц*, 소방관, 소방대원, 소방당국, feuerwehr*, bombero*, vigili del fuoco, vigile del fuoco, 消防员, 消防員, 消防, 消防隊
flight_attendant: flight attendant*, hotesse de l'air, стюардесс*, бортпроводник*, 승무원, flugbegleiter*, stewardess*, azafata*, assistente di volo, assistenti di volo, hostess, 空姐, 乘务员, 空服員, 客室乗務員
cook: chef cuisinier, michelin star*, cook, cooks, cuisinier*, повар, повара, поваров, шеф-повар*, 요리사, 셰프, sternekoch*, koche, cocinero*, cuoco, cuochi, 厨师, 廚師, シェフ, 料理人, 調理師
postal: post office*, postal service*, mail carrier*, postman, bureau de poste, la poste, facteur, facteurs, почта россии, почтальон*, почтов*, 우체국, 우편, 집배원, postamt, postbote*, briefmarke*, correos, cartero*, ufficio postale, uffici postali, postino, 邮政, 邮局, 邮递员, 郵局, 郵便
delivery_rider: courier*, delivery rider*, delivery driver*, livreur*, курьер*, 배달원, 배달기사, 택배, paketbote*, kurier*, repartidor*, riders, fattorin*, 外卖, 快递, 外送, 配達員, 宅配
architect: architect*, архитектор*, 건축가, architekt*, arquitect*, architett*, 建筑师, 建築師, 建築家
billionaire: billionaire*, tycoon*, milliardaire*, миллиардер*, олигарх*, 억만장자, 재벌, milliardar*, multimillonari*, miliardari*, 亿万富翁, 首富, 億萬富翁, 富豪, 億万長者
homeless: homeless*, sans-abri*, sdf, бездомн*, бомж*, 노숙자, 노숙인, obdachlos*, sin techo, sintecho, senzatetto, 无家可归, 流浪汉, 遊民, ホームレス
volunteer: volunteer*, benevole*, волонтер*, доброволец*, добровольц*, 자원봉사, freiwillige*, ehrenamt*, voluntari*, volontar*, 志愿者, 志工, ボランティア
security_guard: security guard*, bodyguard*, garde du corps, vigile, vigiles, охранник*, телохранител*, 경비원, 경호원, leibwachter*, wachmann, guardia de seguridad, guardias de seguridad, guardaespaldas, guardia giurata, guardie giurate, 保安, 保镖, 警備員
influencer: influencer*, influenceu*, youtuber*, tiktoker*, streamer, streamers, блогер*, инфлюенсер*, тиктокер*, 유튜버, 인플루언서, 스트리머, 틱톡커, 网红, 網紅, 主播, 博主, インフルエンサー, ユーチューバー
comedian: comedian*, humoriste*, комик, комика, комики, юморист*, 코미디언, 개그맨, komiker*, kabarett*, humorista*, comico, comici, 喜剧演员, 相声, 諧星, お笑い
bride: bride, brides, mariee, невест*, 신부가 도망, 신랑, braut, hochzeitsgast*, novia fugada, sposa, spose, sposi, 新娘, 花嫁
funeral: funeral*, obseques, funerailles, enterrement*, похорон*, 장례식, 장례, 영결식, beerdigung*, begrabnis*, trauerfeier*, staatsbegrabnis*, exequias, esequie, 葬礼, 葬禮, 葬儀, 国葬
inheritance: inheritance, heiress, heritage de, heritiere*, наследств*, наследниц*, 상속, erbschaft*, erbe, erben, herencia*, eredita, 遗产继承, 遗嘱, 遺囑, 遺産, 相続
world_heritage: world heritage, unesco*, patrimoine mondial, юнеско, всемирного наследия, 세계유산, 유네스코, weltkulturerbe*, welterbe*, patrimonio de la humanidad, patrimonio mundial, patrimonio dell'umanita, 世界遗产, 世界遺產, 世界遺産, ユネスコ
"""
