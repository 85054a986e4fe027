# ruff: noqa: E501
"""What ails people, and what they play, watch and read."""

#: Joined to the things of `things`.
LEISURE = """
# Health.
stroke: stroke, strokes, accident vasculaire, avc, инсульт*, 뇌졸중, 뇌출혈, schlaganfall*, hirnschlag, 脳卒中, 脳梗塞, 脳出血, ictus, derrame cerebral, 中风, 脑梗, 脑出血
heart: heart attack*, infarctus, инфаркт*, остановк* сердца, сердечн* приступ*, herzinfarkt*, herzstillstand*, 心停止, infarto*, ataque al corazon, 心脏病发, 心梗, 心脏骤停
brain: brains, cerveau, cerebral*, мозг, мозга, мозгу, мозгом, 두뇌, 뇌수술, 뇌사, gehirn*, hirntod, 脳の, 脳に, 脳死, cerebro*, 大脑, 脑部, 脑机
pneumonia: pneumonia*, pneumonie*, пневмони*, воспалени* легких, 폐렴, lungenentzundung*, 肺炎, neumonia*
asthma: asthma*, allerg*, asthm*, allergi*, астм*, аллерг*, 천식, 알레르기, ぜんそく, アレルギー, asma, asmatic*, alergi*, 哮喘, 过敏
dementia: dementia, alzheimer*, demence, деменци*, альцгеймер*, 치매, 알츠하이머, demenz*, 認知症, アルツハイマー, demencia, 痴呆, 阿尔茨海默, 失智
parkinson: parkinson*, паркинсон*, 파킨슨, パーキンソン, 帕金森
autism: autis*, аутизм*, аутист*, 자폐, 自閉, 自闭
obesity: obes*, overweight, surpoids, ожирени*, 비만, adiposit*, ubergewicht*, fettleibig*, 肥満, sobrepeso, 肥胖
depression: mental health, sante mentale, депресси*, ментальн* здоров*, 우울증, 정신건강, depressionen, psychische gesundheit, うつ病, メンタルヘルス, salud mental, 抑郁, 心理健康, depresion posparto, con depresion, sufre depresion
meningitis: meningitis, meningit*, менингит*, 뇌수막염, 수막염, hirnhautentzundung, 髄膜炎, 脑膜炎
hepatitis: hepatit*, гепатит*, 간염, 肝炎, hepatitis
plague: bubonic, peste bubonique, la peste, чума, чумы, чуму, бубонн*, 흑사병, beulenpest, peste bubonica, peste neumonica, 鼠疫, plague outbreak*, plague case*, case of plague, pneumonic plague
marburg: marburg virus, lassa, hantavirus*, nipah, hantavirus, марбург*, хантавирус*, нипах*, 마르부르크, 한타바이러스, 니파, nipah*, マールブルグ, ハンタウイルス, ニパウイルス, marburgo, 马尔堡, 汉坦, 尼帕
salmonella: salmonell*, e. coli, listeri*, legionn*, botulism*, norovirus*, legionell*, botulisme, norovirus, сальмонелл*, листери*, ботулизм*, норовирус*, легионел*, 살모넬라, 리스테리아, 노로바이러스, 레지오넬라, 대장균, botulismus, norovir*, サルモネラ, ノロウイルス, レジオネラ, ボツリヌス, O157, salmonel*, legionel*, botulismo, 沙门氏, 李斯特, 诺如, 军团菌, 大肠杆菌
mad_cow: mad cow*, lumpy skin*, bluetongue, sheep pox, vache folle, dermatose nodulaire, fievre catarrhale, коров* бешенств*, нодулярн* дерматит*, оспа овец, 광우병, 럼피스킨, rinderwahn*, blauzungen*, lumpy skin, 狂牛病, BSE, ランピースキン, vacas locas, lengua azul, dermatosis nodular, 疯牛病, 结节性皮肤
medicine: antibiotic*, antibiotique*, антибиотик*, antibiotik*, 抗菌薬, antibiotico*, medicament anti-obesite, препарат* для похуд*, 비만치료제, farmaco para adelgazar
insulin: insulin*, insuline, инсулин*, 인슐린, インスリン, insulina*, 胰岛素
weight_loss_drug: weight-loss drug*, weight loss drug*, ozempic, wegovy, medicament anti-obesite, coupe-faim, оземпик*, препарат* для похуд*, 비만치료제, 위고비, 오젬픽, abnehmspritze*, 肥満症治療薬, やせ薬, farmaco para adelgazar, 减肥药, 司美格鲁肽
vitamin: vitamin*, dietary supplement*, food supplement*, vitamine*, complement alimentaire, complements alimentaires, витамин*, бад, бады, бадов, 비타민, 건강기능식품, nahrungserganzung*, ビタミン, サプリ, 紅麹, vitamina*, suplemento alimenticio, 维生素, 保健品
amputate: severed hand, arm amputated, amputat*, lost leg, loses leg, amput*, main arrachee, jambe amputee, ампутир*, оторвал* рук*, оторвал* ног*, amputier*, abgetrennt, 截肢, 断臂
fracture: broken leg, breaks leg, broke leg, broken bone*, breaks his leg, breaks her leg, jambe cassee, se casse la jambe, сломал* ног*, сломал* рук*, 골절, 다리 부러, bricht sich, beinbruch*, knochenbruch*, 骨折, se rompe la pierna, 断腿, перелом ноги, перелом руки, перелом* ребер, перелом* костей, перелом позвоночника, перелом шейки, перелом* черепа, переломами, получил* перелом*
burns: burn injuries, suffers burns, severe burns, brulure*, grands brules, brules au, ожог*, verbrennungen, brandverletz*, verbruht, やけど, 火傷, quemaduras, 烧伤, 烫伤, 灼伤, quemados graves, unidad de quemados
hypothermia: hypothermia, frostbite, froze to death, frozen to death, hypothermie, mort de froid, morts de froid, engelure*, замерз насмерть, замерзл* насмерть, переохлажден*, обморож*, 저체온증, erfror*, unterkuhl*, erfrierung*, 低体温, 凍死, 凍傷, hipotermia, 冻死, 失温, 冻伤
heatstroke: heatstroke*, heat stroke*, heat-related, coup de chaleur, coups de chaleur, теплов* удар*, 열사병, 온열질환, hitzschlag*, hitzetod*, hitzetote*, 熱中症, golpe de calor, golpes de calor, 中暑, 热射病
overdose: overdos*, overdose*, surdose*, передозиров*, 약물 과다, 과다복용, uberdosis, 過剰摂取, sobredosis, 过量服用, 服药过量, 吸毒过量
organ_donor: organ donor*, organ donation*, donor organ*, don d'organes, donneur d'organes, донорск* орган*, 장기기증, 장기 기증, 골수, organspend*, 臓器提供, donacion de organos, 器官捐献, 捐献器官
ivf: ivf, surrogac*, surrogate mother*, sperm, mere porteuse, meres porteuses, fecondation in vitro, sperme, эко, суррогатн* материн*, суррогатн* мат*, бесплоди*, 난임, 시험관, 대리모, kunstliche befruchtung, leihmutter*, samenspend*, 体外受精, 不妊, 代理出産, 精子, fecundacion in vitro, vientre de alquiler, gestacion subrogada, esperma, 试管婴儿, 代孕, 不孕, fertility clinic*, fertility treatment*
euthanasia: euthanasia, assisted dying, assisted suicide, euthanasi*, aide a mourir, suicide assiste, fin de vie, эвтанази*, 안락사, 존엄사, sterbehilfe, euthanasie, 安楽死, 尊厳死, eutanasia, muerte asistida, 安乐死
contraception: contracepti*, morning-after pill, pilule, контрацеп*, презерватив*, 피임, 콘돔, verhutung*, antibabypille, kondom*, 避妊, コンドーム, anticoncepti*, 避孕, 安全套
medical_error: malpractice, medical error*, botched surgery, wrong kidney, medical negligence, erreur medicale, faute medicale, врачебн* ошибк*, 의료사고, 의료과실, 오진, behandlungsfehler*, kunstfehler*, 医療ミス, 医療事故, 誤診, negligencia medica, mala praxis, error medico, 医疗事故, 误诊
plastic_surgery: plastic surgery, cosmetic surgery, botox, liposuction, chirurgie esthetique, пластическ* операц*, ботокс*, пластическ* хирург*, 성형수술, 성형외과, 보톡스, schonheits-op, schonheitsoperation*, 美容整形, ボトックス, cirugia estetica, cirugia plastica, 整容, 美容手术, 肉毒
tattoo: tattoo*, tatou*, tatouage*, татуиров*, тату, 문신, 타투, tatowier*, タトゥー, 入れ墨, tatuaj*, tatuad*, 纹身
stem_cell: stem cell*, cellules souches, стволов* клет*, 줄기세포, stammzell*, 幹細胞, iPS細胞, celulas madre, 干细胞
treated_water: treated water, fukushima water, radioactive water, contaminated water, eau contaminee, eaux contaminees, eaux traitees, вод* с аэс, загрязненн* вод*, 오염수, 처리수, kuhlwasser, verseuchtes wasser, 処理水, 汚染水, agua contaminada, agua tratada, 核污染水, 污染水, 处理水
deaf: deaf, hearing aid*, sign language, malentendant*, langue des signes, жестов* язык*, слабослыш*, 청각장애, 수어, gehorlos*, gebardensprach*, 聴覚障害, ろう者, 手話, sordo, sordos, sordera, lengua de senas, lengua de signos, 聋人, 听障, 手语, глухонем*, глухих, глухие, глухому
blindness: blind man, blind woman, guide dog*, eyesight, blindness, malvoyant*, chien guide, незряч*, слабовид*, 시각장애, 안내견, blindenhund*, erblind*, 視覚障害, 盲導犬, 失明, invidente*, ceguera, ciego, ciegos, perro guia, 盲人, 导盲犬, un aveugle, une aveugle, des aveugles, les aveugles, homme aveugle, femme aveugle, enfant aveugle, 실명 위기, 시력 상실, 실명했
# Sport and culture.
final: semifinal*, semi-final*, quarterfinal*, quarter-final*, cup final*, reaches final, demi-finale*, quart de finale, quarts de finale, полуфинал*, четвертьфинал*, финалист*, 준결승, 준준결승, halbfinale*, viertelfinale*, finalspiel, endspiel, 準決勝, 準々決勝, cuartos de final, 半决赛, 四分之一决赛, 4강 진출, 8강 진출, 4강전, 8강전, 4強入り, 晋级四强, 晋级八强, 闯入四强
national_team: national team*, equipe nationale, selection nationale, selectionneur, 국가대표, 대표팀, nationalmannschaft*, nationalelf, nationalteam*, 代表チーム, 日本代表, seleccion nacional, seleccionador*, 国家队, 国足
goalkeeper: goalkeeper*, goalie*, gardien de but, вратар*, голкипер*, 골키퍼, torwart*, torhuter*, ゴールキーパー, guardameta*, arquero, 门将, 守门员
team: head coach*, manager sacked, entraineur*, selectionneur*, тренер*, 코치, cheftrainer*, bundestrainer*, コーチ, entrenador*, seleccionador*, director tecnico, 主教练, 主帅, national team*, equipe nationale, 대표팀, 代表チーム
friendly_match: friendly match, friendly against, match amical, en amical, товарищеск* матч*, 평가전, 친선경기, testspiel*, freundschaftsspiel*, 親善試合, 強化試合, partido amistoso, amistoso, 友谊赛, 热身赛
champions_league: champions league, europa league, ligue des champions, ligue europa, лига чемпионов, лиги чемпионов, лиге чемпионов, лиги европы, 챔피언스리그, 欧州CL, 欧州チャンピオンズ, liga de campeones, 欧冠, 欧联
bicycle: cyclist*, cycling, tour de france, cycliste*, maillot jaune, велосипедист*, велогонк*, велоспорт*, 사이클, 자전거 선수, radfahrer*, radrennen*, radprofi*, radsport*, 自転車競技, 自転車レース, 自転車の男, 自転車の女, ciclista*, 自行车赛, 骑行, 骑车人
table_tennis: table tennis, ping-pong, tennis de table, pongiste*, настольн* теннис*, 탁구, tischtennis*, 卓球, tenis de mesa, 乒乓
badminton: badminton*, бадминтон*, 배드민턴, バドミントン, badminton, 羽毛球
weightlifting: weightlift*, powerlift*, bodybuild*, halterophil*, culturis*, тяжелоатлет*, штангист*, бодибилд*, 역도, 보디빌, gewichtheb*, 重量挙げ, ボディービル, halterofil*, levantamiento de pesas, 举重, 健美
fencing: fencer*, escrim*, фехтовал*, 펜싱, fechter*, fechten, フェンシング, esgrim*, 击剑, fencing champion*, fencing team*, fencing title*, fencing medal*
curling: curling, керлинг*, 컬링, curling*, カーリング, 冰壶
bobsleigh: bobsleigh, bobsled, luge, бобсле*, санный спорт, саночник*, скелетон*, 봅슬레이, 스켈레톤, bobfahrer*, viererbob, rodler*, rodeln, ボブスレー, リュージュ, スケルトン, 雪车, 雪橇, 钢架雪车, skeleton racer*, skeleton champion*, 루지 선수, 루지 대표, 루지 월드컵
ski: ski jump*, cross-country ski*, saut a ski, ski de fond, прыжк* с трамплин*, лыжн* гонк*, 크로스컨트리, skispring*, skilanglauf*, langlauf*, ジャンプ女子, ジャンプ男子, 距離スキー, saltos de esqui, esqui de fondo, 跳台滑雪, 越野滑雪
triathlon: triathl*, ironman, триатлон*, 철인3종, 트라이애슬론, トライアスロン, triatl*, 铁人三项
equestrian: jockey*, horse rider*, showjump*, equestrian*, equitation, hippique*, жокей*, конн* спорт*, наездник*, 승마, reiter, reiterin, springreit*, reitturnier*, 騎手, 馬術, jinete*, hipica*, ecuestre*, 骑手, 马术
motogp: motogp, motorcycle racing, motocross, motorbike racer, pilote moto, мотогонщик*, мотогонк*, мотокросс*, 모터사이클 대회, 모토GP, motorradrennen*, オートレース, モトクロス, motociclismo, motocros*, piloto de motos, 摩托车赛, 摩托车手
rally_car: rally car*, car rally, dakar rally, racing driver*, nascar, indycar, pilote automobile, гонщик*, автогонк*, 카레이서, 자동차 경주, rennfahrer*, autorennen*, レーサー, piloto de carreras, automovilismo, 拉力赛, 赛车手, rallye automobile, rallye-raid*, rallye dakar, rallyefahrer*, rallyepilot*, ралли-рейд*, ралли дакар, авторалли, 다카르 랠리, 자동차 랠리
bullfight: bullfight*, matador*, bull run*, corrida*, torero*, tauromachi*, корри*да, тореадор*, коррид*, 투우, stierkampf*, stierkampfer*, 闘牛, taurin*, encierros, novillero*, 斗牛
snooker: snooker, billiards, бильярд*, снукер*, дартс*, 스누커, 다트, snooker*, billard*, ビリヤード, スヌーカー, ダーツ, billar, dardos, 台球, 斯诺克, 飞镖, jeu de flechettes, joueur de flechettes
paralympic: paralympi*, паралимп*, 패럴림픽, パラリンピック, paralimp*, 残奥
asian_games: asian games, commonwealth games, world games, universiade, jeux asiatiques, jeux du commonwealth, jeux de la francophonie, universiade*, азиатск* игр*, игр* содружеств*, универсиад*, 아시안게임, 유니버시아드, 전국체전, asienspiele*, アジア大会, ユニバーシアード, juegos asiaticos, juegos panamericanos, universiada, 亚运会, 大运会, 全运会, 国民体育大会, 国民スポーツ大会
match_fixing: match-fixing, match fixing, matchs truques, matches truques, договорн* матч*, 승부조작, spielmanipulation, wettskandal*, 八百長, amano de partidos, amanos, 假球, 操纵比赛
torch_relay: torch relay, olympic flame, flamme olympique, relais de la flamme, эстафет* олимпийск*, олимпийск* огон*, olympisches feuer, fackellauf, 聖火, antorcha olimpica, relevo de la antorcha, 圣火, 火炬, 성화 봉송, 성화봉송, 올림픽 성화, 성화대
concert_tour: reunion tour, farewell tour, tournee d'adieu, прощальн* тур*, гастрол*, 월드투어, 순회공연, abschiedstour*, welttournee*, ワールドツアー, 引退公演, gira de despedida, gira mundial, 巡演, 告别演唱会, концертн* турне, мировое турне
eurovision: eurovision*, евровиден*, 유로비전, ユーロビジョン, 欧歌赛, 欧洲歌唱大赛
jazz: jazz, джаз*, 재즈, jazz*, ジャズ, 爵士
folk_music: folk music, folklore, musique traditionnelle, folklor*, фольклор*, 민요, 판소리, 국악, volksmusik*, 民謡, 雅楽, folclor*, 民歌, 民乐
biography: memoir*, autobiograph*, biograph*, мемуар*, автобиограф*, биограф*, 회고록, 자서전, memoiren, autobiograf*, biograf*, 回顧録, 自伝, 伝記, 回忆录, 自传, 传记
bestseller: bestsell*, best-sell*, best-seller*, roman a succes, бестселлер*, 베스트셀러, bestseller*, ベストセラー, superventas, best seller*, 畅销书
documentary: documentary, documentaries, documentaire*, документальн* фильм*, 다큐, dokumentarfilm*, dokumentation uber, ドキュメンタリー, 記録映画, documental, documentales, 纪录片
box_office: box office, box-office, кассов* сбор*, бокс-офис*, 박스오피스, 흥행, kinokasse*, einspielergebnis*, 興行収入, taquilla, taquillazo, 票房
kite: cerf-volant, cerfs-volants, воздушн* зме*, 연날리기, drachenfest, lenkdrachen, cometa festival, papalotes, barrilete*, 风筝
ice_sculpture: snow sculpture*, ice sculpture*, snowman, ice castle, sculpture de glace, sculptures de glace, bonhomme de neige, ледов* скульптур*, снеговик*, ледов* городок, 얼음조각, 눈사람, 빙등, eisskulptur*, schneemann*, schneeskulptur*, 雪像, 氷像, 雪まつり, escultura de hielo, esculturas de hielo, 冰雕, 雪雕, 冰灯
quiz: quiz show*, game show*, reality show*, talent show*, jeu televise, tele-realite, telerealite, телевикторин*, реалити-шоу, 퀴즈쇼, 오디션 프로, quizshow*, spielshow*, castingshow*, realityshow, クイズ番組, オーディション番組, concurso televisivo, telerrealidad, reality show, 真人秀, 选秀
# What longer words here would hide, and forms that the other tables lack.
surgery: 뇌수술, plastic surgery, cosmetic surgery, chirurgie esthetique, пластическ* хирург*, 성형수술, 성형외과, cirugia estetica, cirugia plastica, 美容手术
health: mental health, sante mentale, psychische gesundheit, salud mental
film: документальн* фильм*, 記録映画
horse: horse rider*
sculpture: snow sculpture*, ice sculpture*, sculpture de glace, sculptures de glace, ледов* скульптур*, escultura de hielo, esculturas de hielo
snow: snow sculpture*, snowman, bonhomme de neige, schneemann*, schneeskulptur*
cow: mad cow*, vache folle, коров* бешенств*, vacas locas
virus: marburg virus, 한타바이러스, ハンタウイルス, ニパウイルス, 노로바이러스, ノロウイルス
doctor: врачебн* ошибк*, 의료사고, 의료과실, error medico
motorcycle: motorcycle racing, motorbike racer, pilote moto, motorradrennen*, motociclismo, piloto de motos, 摩托车赛, 摩托车手
donation: organ donation*, 장기기증, 장기 기증, donacion de organos
car: rally car*, car rally, racing driver*, pilote automobile, automovilismo
bacteria: salmonell*
olympic: olympic flame, flamme olympique, эстафет* олимпийск*, олимпийск* огон*, olympisches feuer, antorcha olimpica
pollution: загрязненн* вод*, 오염수, agua contaminada, 污染水
water: treated water, fukushima water, radioactive water, contaminated water, eau contaminee, verseuchtes wasser, agua contaminada, agua tratada
"""
