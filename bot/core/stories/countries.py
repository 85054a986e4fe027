# ruff: noqa: E501
"""Names of countries that `gazetteer` does not describe itself, in nine languages and more, from the Unicode CLDR (Unicode licence)."""

COUNTRIES = """
AD: andorr*, андорр*, 안도라, 安道尔, アンドラ, andor*
AE: united arab emirates, émirats arabes unis, оаэ, 아랍에미리트, vereinigte arabische emirate, emiratos árabes unidos, emirati arabi uniti, 阿拉伯联合酋长国, アラブ首長国連邦, zjednoczone emiraty arabskie, birleşik arap emirlikleri, обʼєднані арабські емірати, emirados árabes unidos, verenigde arabische emiraten
AG: antigua & barbuda, antigua-et-barbud*, антигуа и барбуда, 앤티가 바부다, antigua und barbuda, antigua y barbuda, antigua e barbuda, 安提瓜和巴布达, アンティグア・バーブーダ, antigua i barbuda, antigua ve barbuda, антигуа і барбуда, antígua e barbuda, antigua en barbuda
AL: albani*, албани*, 알바니아, albanien*, 阿尔巴尼亚, アルバニア, arnavutluk*, албанія, albâni*, albanië*
AM: armeni*, arméni*, армени*, 아르메니아, armenien*, 亚美尼亚, アルメニア, ermenistan*, вірменія, armêni*, armenië*
AO: angol*, ангол*, 앙골라, 安哥拉, アンゴラ
AR: argentin*, аргентин*, 아르헨티나, argentinien*, 阿根廷, アルゼンチン, argentyn*, arjantin*, argentinië*
AT: austri*, autrich*, австри*, 오스트리아, österreich*, 奥地利, オーストリア, avustury*, австрія, áustri*, oostenrijk*
AW: aruba, аруб*, 아루바, 阿鲁巴, アルバ
AZ: azerbaijan*, azerbaïdjan*, азербайджан*, 아제르바이잔, aserbaidschan*, azerbaiyán*, azerbaigian*, 阿塞拜疆, アゼルバイジャン, azerbejdżan, azerbaycan*, azerbaijão*, azerbeidzjan*
BA: bosnia & herzegovina, bosnie-herzégovin*, босния и герцеговина, 보스니아 헤르체고비나, bosnien und herzegowina, bosnia y herzegovina, bosnia ed erzegovina, 波斯尼亚和黑塞哥维那, ボスニア・ヘルツェゴビナ, bośnia i hercegowina, bosna-hersek*, боснія і герцеговина, bósnia e herzegovina, bosnië en herzegovina
BB: barbados*, barbad*, барбадос*, 바베이도스, 巴巴多斯, バルバドス
BD: bangladesh*, бангладеш*, 방글라데시, bangladesch*, bangladés*, 孟加拉国, バングラデシュ, bangladesz*, bangladeş
BE: belgium*, belgiqu*, бельги*, 벨기에, belgien*, bélgic*, belgio*, 比利时, ベルギー, belgi*, belçik*, бельгія, belgië*
BF: burkina faso, буркина-фас*, 부르키나파소, 布基纳法索, ブルキナファソ, буркіна-фасо, burquina faso
BG: bulgari*, болгари*, 불가리아, bulgarien*, 保加利亚, ブルガリア, bułgaria, bulgaristan*, болгарія, bulgári*, bulgarij*
BH: bahrain*, bahreïn*, бахрейн*, 바레인, baréin*, bahrein*, 巴林, バーレーン, bahrajn*, bahreyn*, barein*
BI: burund*, бурунд*, 부룬디, 布隆迪, ブルンジ, бурунді
BJ: benin, bénin, бенин*, 베냉, benín, 贝宁, ベナン, бенін
BM: bermud*, bermudes*, бермудские о-ва, 버뮤다, bermudas*, 百慕大, バミューダ, бермудські острови
BN: brune*, бруне*, 브루나이, brunei darussalam, bruné*, 文莱, ブルネイ
BO: bolivi*, боливи*, 볼리비아, bolivien*, 玻利维亚, ボリビア, boliwi*, bolivy*, болівія, bolívi*
BS: bahamas*, багам*, 바하마, 巴哈马, バハマ, baham*, bahamalar*, багамські острови, bahama’s
BT: bhutan*, bhoutan*, бутан*, 부탄, bután, 不丹, ブータン, butan, butão
BW: botswan*, ботсван*, 보츠와나, botsuan*, 博茨瓦纳, ボツワナ, botsvan*
BZ: beliz*, белиз*, 벨리즈, belic*, 伯利兹, ベリーズ, беліз
CD: congo - kinshasa, congo-kinshas*, конго - киншаса, 콩고-킨샤사, kongo-kinshas*, república democrática del congo, 刚果, コンゴ民主共和国, demokratyczna republika konga, kongo - kinşasa, конго – кіншаса
CF: central african republic, république centrafricaine, центрально-африканская республика, 중앙 아프리카 공화국, zentralafrikanische republik, república centroafricana, repubblica centrafricana, 中非共和国, 中央アフリカ共和国, republika środkowoafrykańska, orta afrika cumhuriyeti, центральноафриканська республіка, república centro-africana, centraal-afrikaanse republiek
CG: congo - brazzaville, congo-brazzavill*, конго - браззавиль, 콩고-브라자빌, kongo-brazzavill*, congo, 刚果, コンゴ共和国, kongo, kongo - brazavil, конго – браззавіль, república do congo
CH: switzerland*, suiss*, швейцари*, 스위스, schweiz*, suiza, svizzer*, 瑞士, スイス, szwajcari*, i̇sviçre, швейцарія, suíça, zwitserland*
CI: côte d’ivoire, кот-д’ивуар, 코트디부아르, costa d’avorio, 科特迪瓦, コートジボワール, кот-дʼівуар, costa do marfim, ivoorkust*
CK: cook islands, îles cook, о-ва кука, 쿡 제도, cookinseln*, islas cook, isole cook, 库克群岛, クック諸島, wyspy cooka, cook adaları, острови кука, ilhas cook, cookeilanden*
CL: chile, chili, чили, 칠레, cile, 智利, チリ, şili, чилі
CM: cameroon*, cameroun*, камерун*, 카메룬, kamerun*, camerún*, camerun*, 喀麦隆, カメルーン, camarões*, kameroen*
CO: colombi*, колумби*, 콜롬비아, kolumbien*, 哥伦比亚, コロンビア, kolumbi*, kolombiy*, колумбія, colômbi*
CR: costa rica, коста-рик*, 코스타리카, 哥斯达黎加, コスタリカ, kostaryk*, kosta rika
CV: cape verde, cap-vert*, кабо-верд*, 카보베르데, cabo verde, capo verde, 佛得角, カーボベルデ, republika zielonego przylądka, kaapverdië*
CY: cyprus*, chypr*, кипр, 키프로스, zypern*, chipr*, cipro, 塞浦路斯, キプロス, cypr, kıbrıs, кіпр
CZ: czechi*, tchéqui*, чехи*, 체코, tschechien*, chequi*, cechi*, 捷克, チェコ, czech*, çekya, чехія, tsjechië*
DJ: djibout*, джибут*, 지부티, dschibut*, yibut*, gibut*, 吉布提, ジブチ, dżibuti, cibut*, джибуті, djibut*
DK: denmark*, danemark*, дани*, 덴마크, dänemark*, dinamarc*, danimarc*, 丹麦, デンマーク, dania, danimark*, данія, denemarken*
DM: dominic*, dominiqu*, доминик*, 多米尼克, ドミニカ国, dominik*, домініка
DO: dominican republic, république dominicaine, доминиканская республика, 도미니카 공화국, dominikanische republik, república dominicana, repubblica dominicana, 多米尼加共和国, ドミニカ共和国, dominikan*, dominik cumhuriyeti, домініканська республіка, dominicaanse republiek
DZ: algeri*, algéri*, алжир*, 알제리, algerien*, argeli*, 阿尔及利亚, アルジェリア, algieri*, cezayir*, argéli*, algerij*
EC: ecuador*, équateur*, эквадор*, 에콰도르, 厄瓜多尔, エクアドル, ekwador*, ekvador*, еквадор*, equador*
EE: estoni*, эстони*, 에스토니아, estland*, 爱沙尼亚, エストニア, estony*, естонія, estôni*
EG: egypt, égypt*, египет*, 이집트, ägypten*, egipto*, egitto*, 埃及, エジプト, egipt, mısır, єгипет, egito, egypt*
EH: western sahara, sahara occidental, западная сахара, 서사하라, westsahar*, sáhara occidental, sahara occidentale, 西撒哈拉, 西サハラ, sahara zachodnia, batı sahra, західна сахара, saara ocidental, westelijke sahara
ER: eritre*, érythré*, эритре*, 에리트리아, 厄立特里亚, エリトリア, erytre*, eritr*, еритре*, eritrei*
ET: ethiopi*, éthiopi*, эфиопи*, 에티오피아, äthiopien*, etiopí*, etiopi*, 埃塞俄比亚, エチオピア, etiyopy*, ефіопія, etiópi*, ethiopië*
FI: finland*, финлянди*, 핀란드, finnland*, finlandi*, 芬兰, フィンランド, finlandiy*, фінляндія, finlândi*
FJ: fiji, fidji, фидж*, 피지, fidsch*, fiyi, figi, 斐济, フィジー, fidżi, фіджі
FK: falkland islands, îles malouines, фолклендские о-ва, 포클랜드 제도, falklandinseln*, islas malvinas, isole falkland, 福克兰群岛, フォークランド諸島, falkland*, falkland adaları, фолклендські острови, ilhas malvinas, falklandeilanden*
FM: micronesi*, micronési*, федеративные штаты микронезии, 미크로네시아, mikronesien*, 密克罗尼西亚, ミクロネシア連邦, mikronezj*, mikronezy*, мікронезія
FO: faroe islands, îles féroé, фарерские о-ва, 페로 제도, färöer*, islas feroe, isole fær øer, 法罗群岛, フェロー諸島, wyspy owcze, faroe adaları, фарерські острови, ilhas faroé, faeröer*
GA: gabon, габон*, 가봉, gabun, gabón, 加蓬, ガボン, gabão
GD: 그레나다, granad*, 格林纳达, グレナダ
GE: georgi*, géorgi*, грузи*, 조지아, georgien*, 格鲁吉亚, ジョージア, gruzj*, gürcistan*, грузія, geórgi*, georgië*
GF: french guiana, guyane française, французская гвиана, 프랑스령 기아나, französisch-guayan*, guayana francesa, guyana francese, 法属圭亚那, 仏領ギアナ, gujana francuska, fransız guyanası, французька гвіана, guiana francesa, frans-guyan*
GG: guernse*, guernese*, гернс*, 건지, 根西岛, ガーンジー, гернсі
GH: ghana, гана, 가나, 加纳, ガーナ
GI: gibraltar*, гибралтар*, 지브롤터, gibilterr*, 直布罗陀, ジブラルタル, cebelitarık, гібралтар
GL: greenland*, groenland*, гренланди*, 그린란드, grönland*, groenlandi*, 格陵兰, グリーンランド, grenlandi*, гренландія, groenlândi*
GM: gambi*, гамби*, 감비아, 冈比亚, ガンビア, gambiy*, гамбія, gâmbi*
GN: guine*, guiné*, гвине*, 기니, 几内亚, ギニア, gwine*, gine, гвінея, guiné
GP: guadeloup*, гваделуп*, 과들루프, guadalup*, 瓜德罗普, グアドループ, gwadelup*
GQ: equatorial guinea, guinée équatoriale, экваториальная гвинея, 적도 기니, äquatorialguine*, guinea ecuatorial, guinea equatoriale, 赤道几内亚, 赤道ギニア, gwinea równikowa, ekvator ginesi, екваторіальна гвінея, guiné equatorial, equatoriaal-guine*
GT: guatemal*, гватемал*, 과테말라, 危地马拉, グアテマラ, gwatemal*
GU: guam, гуам, 关岛, グアム
GW: guinea-bissau*, guinée-bissau*, гвинея-биса*, 기니비사우, guinea-bisáu*, 几内亚比绍, ギニアビサウ, gwinea bissau, gine-bissau*, гвінея-бісау, guiné-bissau*, guinee-bissau*
GY: guyan*, гайан*, 가이아나, 圭亚那, ガイアナ, gujan*, гаян*, guian*
HK: hong kong sar china, r.a.s. chinoise de hong kong, гонконг*, 홍콩, sonderverwaltungsregion hongkong, rae de hong kong, ras di hong kong, 中国香港特别行政区, 中華人民共和国香港特別行政区, sra hongkong, çin hong kong öi̇b, hongkong sar van china
HN: honduras*, гондурас*, 온두라스, 洪都拉斯, ホンジュラス
HR: croati*, хорвати*, 크로아티아, kroatien*, croaci*, croazi*, 克罗地亚, クロアチア, chorwacj*, hırvatistan, хорватія, croáci*, kroatië*
HT: haiti, haïti, гаит*, 아이티, haití, 海地, ハイチ, гаїті
HU: hungar*, hongri*, венгри*, 헝가리, ungarn*, hungrí*, ungheri*, 匈牙利, ハンガリー, węgry, macaristan*, угорщин*, hungri*, hongarij*
IE: ireland*, irland*, ирланди*, 아일랜드, 爱尔兰, アイルランド, irlandi*, i̇rlanda, ірландія, ierland*
IM: isle of man, île de man, о-в мэн, 맨섬, isla de man, isola di man, 马恩岛, マン島, wyspa man, man adası, острів мен, ilha de man
IS: iceland*, island, isländisch*, islande, islandais*, islandes*, islanda, исланди*, 아이슬란드, islandi*, 冰岛, アイスランド, i̇zlanda, ісландія, islândi*, ijsland*
JE: jerse*, джерс*, 저지, 泽西岛, ジャージー, джерсі
JM: jamaic*, jamaïqu*, ямайк*, 자메이카, jamaik*, giamaic*, 牙买加, ジャマイカ, jamajk*
JO: jordan*, jordani*, иордани*, 요르단, jordanien*, giordani*, 约旦, ヨルダン, ürdün, йорданія, jordâni*, jordanië*
KE: kenya, кени*, 케냐, kenia, 肯尼亚, ケニア, кенія, quêni*
KG: kyrgyzstan*, kirghizstan*, киргизи*, 키르기스스탄, kirgisistan*, kirguistán*, kirghizistan*, 吉尔吉斯斯坦, キルギス, kirgistan*, kırgızistan, киргизстан*, quirguistão*, kirgizië*
KH: cambodi*, cambodg*, камбодж*, 캄보디아, kambodsch*, camboy*, cambogi*, 柬埔寨, カンボジア, kambodża, kamboçy*, camboj*, cambodj*
KI: kiribat*, кирибат*, 키리바시, 基里巴斯, キリバス, кірибаті, quiribat*
KM: comoros*, comores*, комор*, 코모로, komoren*, comoras*, comor*, 科摩罗, コモロ, komor*, komorlar*, comoren*
KN: st. kitts & nevis, saint-christophe-et-niévès*, сент-китс и невис, 세인트키츠 네비스, st. kitts und nevis, san cristóbal y nieves, saint kitts e nevis, 圣基茨和尼维斯, セントクリストファー・ネーヴィス, saint kitts i nevis, saint kitts ve nevis, сент-кітс і невіс, são cristóvão e névis, saint kitts en nevis
KW: kuwait*, koweït*, кувейт*, 쿠웨이트, 科威特, クウェート, kuwejt*, kuveyt*, koeweit*
KZ: kazakhstan*, казахстан*, 카자흐스탄, kasachstan*, kazajistán*, kazakistan*, 哈萨克斯坦, カザフスタン, kazachstan*, cazaquistão*
LA: laos, лаос, 라오스, 老挝, ラオス
LB: lebanon*, liban, ливан*, 레바논, libanon*, líbano*, libano*, 黎巴嫩, レバノン, lübnan*, ліван
LC: st. lucia, sainte-luci*, сент-люси*, 세인트루시아, santa lucía, saint lucia, 圣卢西亚, セントルシア, сент-люсія, santa lúcia
LI: liechtenstein*, лихтенштейн*, 리히텐슈타인, 列支敦士登, リヒテンシュタイン, ліхтенштейн
LK: sri lanka, шри-ланк*, 스리랑카, 斯里兰卡, スリランカ, шрі-ланка
LR: liberi*, либери*, 라이베리아, 利比里亚, リベリア, libery*, ліберія, libéri*
LS: lesotho*, лесот*, 레소토, lesoto*, 莱索托, レソト
LT: lithuani*, lituani*, литв*, 리투아니아, litauen*, 立陶宛, リトアニア, litwa, litvany*, lituâni*, litouwen*
LU: luxembourg*, люксембург*, 룩셈부르크, luxemburg*, luxemburgo*, lussemburgo*, 卢森堡, ルクセンブルク, luksemburg*, lüksemburg*
LV: latvi*, lettoni*, латви*, 라트비아, lettland*, letoni*, 拉脱维亚, ラトビア, łotwa, letony*, латвія, letôni*, letland*
LY: libya, libye, ливи*, 리비아, libyen*, libia, 利比亚, リビア, лівія, líbia, libië
MA: morocco*, maroc, марокк*, 모로코, marokko*, marruecos*, marocco*, 摩洛哥, モロッコ, maroko*, fas, marrocos*
MC: monaco*, монак*, 모나코, mónaco*, 摩纳哥, モナコ, monako*, mônaco*
MD: moldov*, moldavi*, молдов*, 몰도바, republik moldau, 摩尔多瓦, モルドバ, mołdawia, moldávi*, moldavië*
ME: montenegro*, monténégro*, черногори*, 몬테네그로, 黑山, モンテネグロ, czarnogór*, karadağ, чорногорія
MG: madagascar*, мадагаскар*, 마다가스카르, madagaskar*, 马达加斯加, マダガスカル
MH: marshall islands, îles marshall, маршалловы о-ва, 마셜 제도, marshallinseln*, islas marshall, isole marshall, 马绍尔群岛, マーシャル諸島, wyspy marshalla, marshall adaları, маршаллові острови, ilhas marshall, marshalleilanden*
ML: 말리, 马里, マリ, малі
MM: myanmar*, мьянм*, 미얀마, 缅甸, ミャンマー, mjanm*, мʼянма, mianmar*
MO: macao sar china, r.a.s. chinoise de macao, макао, 마카오, sonderverwaltungsregion macau, rae de macao, ras di macao, 中国澳门特别行政区, 中華人民共和国マカオ特別行政区, sra makau, çin makao öi̇b, macau sar van china
MQ: martiniqu*, мартиник*, 마르티니크, martinic*, 马提尼克, マルティニーク, martynik*, martinik*, мартиніка
MR: mauritani*, мавритани*, 모리타니, mauretanien*, 毛里塔尼亚, モーリタニア, mauretani*, moritany*, мавританія, mauritâni*, mauritanië*
MT: malta, malte, мальт*, 몰타, 马耳他, マルタ
MU: mauritius*, mauric*, маврики*, 모리셔스, mauricio*, 毛里求斯, モーリシャス, маврикій, maurício*
MV: maldives*, мальдив*, 몰디브, malediven*, maldivas*, maldiv*, 马尔代夫, モルディブ, malediw*, maldivler*, мальдіви, maldiven*
MW: malaw*, малав*, 말라위, malau*, 马拉维, マラウイ, malav*, малаві
MY: malaysi*, malaisi*, малайзи*, 말레이시아, malasi*, 马来西亚, マレーシア, malezj*, malezy*, малайзія, malási*, maleisië*
MZ: mozambiqu*, мозамбик*, 모잠비크, mosambik*, mozambico*, 莫桑比克, モザンビーク, mozambik*, мозамбік, moçambiqu*
NA: namibi*, намиби*, 나미비아, 纳米比亚, ナミビア, namiby*, намібія, namíbi*, namibië*
NC: new caledonia, nouvelle-calédoni*, новая каледония, 뉴칼레도니아, neukaledonien*, nueva caledonia, nuova caledonia, 新喀里多尼亚, ニューカレドニア, nowa kaledonia, yeni kaledonya, нова каледонія, nova caledônia, nieuw-caledonië*
NE: niger, нигер*, 니제르, níger, 尼日尔, ニジェール, nijer, нігер
NG: nigeri*, нигери*, 나이지리아, 尼日利亚, ナイジェリア, nijery*, нігерія, nigéri*
NI: nicaragu*, никарагу*, 니카라과, 尼加拉瓜, ニカラグア, nikaragu*, нікарагуа, nicarágu*
NL: netherlands*, pays-bas*, нидерланд*, 네덜란드, niederland*, países bajos, paesi bassi, 荷兰, オランダ, holandi*, holland*, нідерланди, países baixos, nederland*
NO: norwa*, norvèg*, норвеги*, 노르웨이, norwegen*, norueg*, norvegi*, 挪威, ノルウェー, norwegi*, norveç*, норвегія, noorwegen*
NP: nepal, népal, непал*, 네팔, 尼泊尔, ネパール
NR: nauru, наур*, 나우루, 瑙鲁, ナウル
NZ: new zealand, nouvelle-zéland*, новая зеландия, 뉴질랜드, neuseeland*, nueva zelanda, nuova zelanda, 新西兰, ニュージーランド, nowa zelandia, yeni zelanda, нова зеландія, nova zelândia, nieuw-zeeland*
OM: oman, оман, omán, 阿曼, オマーン, umman, em omã, sultanato de omã
PA: panam*, панам*, 파나마, panamá*, 巴拿马, パナマ
PE: peru, pérou, 페루, perú, perù, 秘鲁, ペルー
PF: french polynesia, polynésie française, французская полинезия, 프랑스령 폴리네시아, französisch-polynesien*, polinesia francesa, polinesia francese, 法属波利尼西亚, 仏領ポリネシア, polinezja francuska, fransız polinezyası, французька полінезія, polinésia francesa, frans-polynesië*
PG: papua new guinea, papouasie-nouvelle-guiné*, папуа — новая гвинея, 파푸아뉴기니, papua-neuguine*, papúa nueva guinea, papua nuova guinea, 巴布亚新几内亚, パプアニューギニア, papua-nowa gwinea, papua yeni gine, папуа-нова гвінея, papua-nova guiné, papoea-nieuw-guine*
PH: philippines*, филиппин*, 필리핀, philippinen*, filipinas*, filippin*, 菲律宾, フィリピン, filipin*, filipinler*, філіппіни, filipijnen*
PK: pakistan*, пакистан*, 파키스탄, pakistán*, 巴基斯坦, パキスタン, paquistão*
PR: puerto rico, porto rico, пуэрто-рик*, 푸에르토리코, portorico*, 波多黎各, プエルトリコ, portoryko*, porto riko, пуерто-рик*
PT: portugal*, португали*, 포르투갈, portogallo*, 葡萄牙, ポルトガル, portugali*, portekiz*, португалія
PW: palau, palaos*, пала*, 팔라우, 帕劳, パラオ
PY: paragua*, парагва*, 파라과이, 巴拉圭, パラグアイ, paragwaj*
QA: qatar, катар*, 카타르, katar, catar, 卡塔尔, カタール
RO: romani*, roumani*, румыни*, 루마니아, rumänien*, rumaní*, 罗马尼亚, ルーマニア, rumuni*, romany*, румунія, romêni*, roemenië*
RW: rwand*, руанд*, 르완다, ruand*, 卢旺达, ルワンダ
SB: solomon islands, îles salomon, соломоновы о-ва, 솔로몬 제도, salomonen*, islas salomón, isole salomone, 所罗门群岛, ソロモン諸島, wyspy salomona, solomon adaları, соломонові острови, ilhas salomão, salomonseilanden*
SC: seychelles*, сейшельские о-ва, 세이셸, seychellen*, 塞舌尔, セーシェル, seszel*, seyşeller, сейшельські острови, seicheles*
SD: sudan, soudan*, судан*, 수단, sudán, 苏丹, スーダン, sudão, soedan*
SE: sweden*, suède, швеци*, 스웨덴, schweden*, sueci*, svezi*, 瑞典, スウェーデン, szwecj*, i̇sveç, швеція, suéci*, zweden*
SG: singapor*, singapour*, сингапур*, 싱가포르, singapur*, 新加坡, シンガポール, сінгапур
SH: st. helena, sainte-hélèn*, о-в св. елены, 세인트헬레나, santa elena, sant’elena, 圣赫勒拿, セントヘレナ, wyspa świętej heleny, saint helena, острів святої єлени, santa helena, sint-helen*
SI: sloveni*, slovéni*, словени*, 슬로베니아, slowenien*, esloveni*, 斯洛文尼亚, スロベニア, słowenia, sloveny*, словенія, eslovêni*, slovenië*
SK: slovaki*, slovaqui*, словаки*, 슬로바키아, slowake*, eslovaqui*, slovacchi*, 斯洛伐克, スロバキア, słowacja, slovaky*, словаччин*, eslováqui*, slowakij*
SL: sierra leone, сьерра-леон*, 시에라리온, sierra leona, 塞拉利昂, シエラレオネ, сьєрра-леоне, serra leoa
SM: san marino, saint-marin*, сан-марин*, 산마리노, 圣马力诺, サンマリノ
SN: senegal*, sénégal*, сенегал*, 세네갈, 塞内加尔, セネガル
SO: somali*, сомал*, 소말리아, 索马里, ソマリア, somal*, сомалі, somáli*, somalië*
SR: surinam*, суринам*, 수리남, 苏里南, スリナム
SS: south sudan, soudan du sud, южный судан, 남수단, südsudan*, sudán del sur, sud sudan, 南苏丹, 南スーダン, sudan południowy, güney sudan, південний судан, sudão do sul, zuid-soedan*
ST: são tomé & príncipe, sao tomé-et-principe, сан-томе и принсипи, 상투메 프린시페, são tomé und príncipe, santo tomé y príncipe, são tomé e príncipe, 圣多美和普林西比, サントメ・プリンシペ, wyspy świętego tomasza i książęca, sao tome ve principe, сан-томе і принсіпі, sao tomé en principe
SV: el salvador, salvador*, сальвадор*, 엘살바도르, 萨尔瓦多, エルサルバドル, salwador*
SZ: eswatin*, эсватин*, 에스와티니, esuatin*, 斯威士兰, エスワティニ, esvatin*, есватіні, essuatín*
TD: chad, tchad, чад, 차드, tschad*, ciad, 乍得, チャド, czad, çad, chade, tsjaad*
TG: 토고, 多哥, トーゴ
TH: thailand*, thaïland*, таиланд*, 태국, tailandi*, thailandi*, 泰国, タイ, tajlandi*, tayland*, таїланд, tailândi*
TJ: tajikistan*, tadjikistan*, таджикистан*, 타지키스탄, tadschikistan*, tayikistán*, tagikistan*, 塔吉克斯坦, タジキスタン, tadżykistan, tacikistan*, tadjiquistão*, tadzjikistan*
TL: timor-lest*, timor oriental, восточный тимор, 동티모르, timor est, 东帝汶, 東ティモール, timor wschodni, тимор-лешті, oost-timor*
TM: turkmenistan*, turkménistan*, туркменистан*, 투르크메니스탄, turkmenistán*, 土库曼斯坦, トルクメニスタン, türkmenistan*, туркменістан, turcomenistão*
TN: tunisi*, тунис*, 튀니지, tunesien*, túnez, 突尼斯, チュニジア, tunezj*, tunus, туніс, tunísi*, tunesië*
TO: tonga, тонг*, 통가, 汤加, トンガ
TT: trinidad & tobago, trinité-et-tobago*, тринидад и тобаго, 트리니다드 토바고, trinidad und tobago, trinidad y tobago, trinidad e tobago, 特立尼达和多巴哥, トリニダード・トバゴ, trynidad i tobago, trinidad ve tobago, тринідад і тобаго, trinidad en tobago
TV: tuvalu*, тувал*, 투발루, 图瓦卢, ツバル
TW: taiwan*, taïwan*, тайван*, 대만, taiwán*, 台湾, tajwan*, tayvan*
TZ: tanzani*, танзани*, 탄자니아, tansani*, 坦桑尼亚, タンザニア, tanzany*, танзанія, tanzâni*
UG: ugand*, ougand*, уганд*, 우간다, 乌干达, ウガンダ, oegand*
UY: urugua*, уругва*, 우루과이, 乌拉圭, ウルグアイ, urugwaj*
UZ: uzbekistan*, ouzbékistan*, узбекистан*, 우즈베키스탄, usbekistan*, uzbekistán*, 乌兹别克斯坦, ウズベキスタン, özbekistan*, uzbequistão*, oezbekistan*
VA: vatican city, état de la cité du vatican, ватикан*, 바티칸 시국, vatikanstadt*, ciudad del vaticano, città del vaticano, 梵蒂冈, バチカン市国, watykan*, vatikan*, cidade do vaticano, vaticaanstad*
VC: st. vincent & grenadines, saint-vincent-et-les grenadines, сент-винсент и гренадины, 세인트빈센트그레나딘, st. vincent und die grenadinen, san vicente y las granadinas, saint vincent e grenadine, 圣文森特和格林纳丁斯, セントビンセント及びグレナディーン諸島, saint vincent i grenadyny, saint vincent ve grenadinler, сент-вінсент і гренадіни, são vicente e granadinas, saint vincent en de grenadines
VU: vanuatu*, вануат*, 바누아투, 瓦努阿图, バヌアツ
WS: samoa, самоа, 사모아, 萨摩亚, サモア
YE: yemen, yémen, йемен*, 예멘, jemen, 也门, イエメン, ємен, iêmen
ZA: south africa, afrique du sud, южно-африканская республика, 남아프리카, südafrik*, sudáfric*, sudafric*, 南非, 南アフリカ, republika południowej afryki, güney afrika, південно-африканська республіка, áfrica do sul, zuid-afrik*
ZM: zambi*, замби*, 잠비아, sambi*, 赞比亚, ザンビア, zambiy*, замбія, zâmbi*
ZW: zimbabw*, зимбабв*, 짐바브웨, simbabw*, zimbabu*, 津巴布韦, ジンバブエ, zimbabv*, зімбабве, zimbábu*
"""
