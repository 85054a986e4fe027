# ruff: noqa: E501
"""Names of countries and their seats of power, and of towns that the news tells apart."""

#: Places that stand for their country, and peoples; joined to the country's code in `COUNTRIES`.
METONYMS = """
US: u.s., u.s, usa, united states, america, american*, washington*, white house, pentagon*, state department, etats-unis, etats unis, americain*, maison blanche, maison-blanche, сша, америк*, вашингтон*, белый дом, белого дома, пентагон*, госдеп*, 미국, 미군, 백악관, 워싱턴, 한미, 미 정부, 미 대통령, 미 국무, 미 재무, amerikan*, weisse* haus, weiße* haus, estados unidos, ee uu, ee.uu., eeuu, estadounidens*, casa blanca, stati uniti, casa bianca, 美国, 美军, 白宫, 华盛顿, 美國, 米国, 米軍, ホワイトハウス, us-regierung, usa-regierung, usa-prasident*, usa-finanzministerium*, usa-aussenminister*, usa-außenminister*, usa-militar*, usa-armee, usa-kongress*, usa-senat*, capitol hill, ovalen buro, despacho oval, studio ovale, dipartimento di stato, dipartimento del tesoro americano, departamento de estado, 米財務, 米国防, 米国務, 米大統領, 米政府, 米政権, 米議会, 米司法, 米連邦, 米当局, 米中, 米朝, 米韓, 米ロ首脳, 米ロ両, 米ロ関係, 米ロ外相, 米ロ会談, 米ロ協議, 米ロの, 米ロが, 米露, 米英, 日米首脳, 日米両, 日米関係, 日米同盟, 日米安保, 日米共同, 訪米, 対米, 中美, 美中, 美俄, 俄美, 美乌, 乌美, 韩美, 美韩, 朝美, 美朝, 美伊, 伊美, 美欧, 美方, 美财政部, 미중, 북미 정상, 북미 대화, 북미 회담, 북미관계, 한미일, 미일, 방미, 미 국방, 미 재무부, 미국무
KR: south korea*, s. korea*, seoul*, rok, coree du sud, sud-coreen*, sud coreen*, южн* коре*, южнокорей*, сеул*, республик* корея, республики корея, 한국, 서울, 남한, 남측, 우리 정부, 합참, sudkorea*, corea del sur, surcorean*, seul, corea del sud, sudcorean*, 韩国, 韓國, 首尔, 南韩, 韓国, ソウル, 청와대, 대통령실, blue house, cheong wa dae, cheongwadae, 青瓦台, 青瓦臺, 韩军, 韩方, 韩总统, 韩美, 美韩, 韩日, 韩中, 中韩, 朝韩, 韩朝, 韩俄, 俄韩, 韓国軍, 韓国政府, 米韓, 日米韓, 日韓首脳, 日韓両, 日韓関係, 日韓外相, 中韓, 南北首脳, 南北会談, 南北対話, 訪韓, 한미, 한일, 한중, 한러, 한미일, 남북
KP: north korea*, n. korea*, n.k., nkorea, dprk, pyongyang*, north's, coree du nord, nord-coreen*, nord coreen*, rpdc, кндр, северн* коре*, северокорей*, пхеньян*, 북한, 북한군, 평양, 북측, 북러, 대북, 방북, 남북, 조선중앙통신, nordkorea*, dvrk, pjongjang*, corea del norte, norcorea*, pionyang, corea del nord, nordcorean*, 朝鲜, 朝鮮, 平壤, 北韩, 朝俄, 俄朝, 北朝鮮, 平壌, 朝方, 朝军, 朝美, 美朝, 朝韩, 韩朝, 中朝, 金正恩政权, 訪朝, 対北朝鮮, 米朝, 日朝首脳, 日朝会談, 日朝関係, 日朝平壌, 日朝交渉, 南北首脳, 南北会談, 南北対話, ロ朝, 露朝, 朝ロ, 朝露, 북중, 북미 정상, 북미 대화, 북미 회담, 북미관계
RU: russian security council, russia's security council, security council of russia, security council secretary, совбез рф, совбеза рф, совбезе рф, совбез россии, совбеза россии, секретарь совбеза, секретаря совбеза, секретарю совбеза, секретарем совбеза, russia*, moscow*, kremlin*, russie, russe, russes, russo-*, moscou, россия, россии, россию, россией, российск*, рф, москв*, кремл*, россиян*, 러시아, 모스크바, 크렘린, 북러, 방러, 대러, 러북, russland*, russisch*, russen, moskau*, kreml, rusia, ruso, rusa, rusos, rusas, moscu, russa, russi, russo, mosca, cremlino, 俄罗斯, 俄羅斯, 莫斯科, 克里姆林, 朝俄, 俄朝, 俄方, 俄军, ロシア, モスクワ, クレムリン, 露朝, 朝露, ロ朝, 俄美, 美俄, 俄中, 中俄, 俄乌, 乌俄, 法俄, 俄法, 德俄, 俄德, 俄欧, 欧俄, 俄日, 韩俄, 俄韩, 俄印, 印俄, 俄外长, 俄总统, 俄国防部, 俄外交部, 俄联邦, 对俄, 俄政府, 访俄, 露軍, ロ国防省, ロ外務省, 訪ロ, 訪露, 対ロ, 対露, 米ロ首脳, 米ロ両, 米ロ関係, 米ロ外相, 米ロ会談, 米ロ協議, 米ロの, 米ロが, 米露, 中ロ首脳, 中ロ両, 中ロ関係, 中ロの, 中ロが, 中ロは, 中ロ軍, 中ロ反, 中露, 日ロ首脳, 日ロ関係, 日ロ外相, 日ロ両, 日露首脳, 日露関係, 日露戦, 仏ロ, 仏露, 独ロ, 印ロ, 朝ロ, 한러, 러중, 러 대통령, 러 외무, 러 국방, 러군
UA: ukrain*, kyiv, kiev, украин*, киев*, 우크라이나, 우크라, 키이우, 키예프, ukrainisch*, kiew, ucrani*, ucrain*, 乌克兰, 基辅, ウクライナ, キーウ, 乌方, 乌军, 乌总统, 俄乌, 乌俄, 美乌, 乌美, 乌外长, 乌克军, зсу, всу, верховн* рад*, werchowna rada, ウクライナ軍
CN: china*, chinese, кнр, beijing*, chine, chinois*, pekin*, китай, китая, китаю, китайск*, китаем, пекин*, 중국, 베이징, 북중, 중러, 방중, chinesisch*, peking*, china, chino*, chinas, pechino, cina, cinese, cinesi, 中国, 北京, 中國, 中朝, 中俄, 中美, 美中, 俄中, 中日关系, 中日韩, 中韩, 韩中, 中德两, 中德关系, 中法两, 中法元首, 中法关系, 中欧领导人, 中欧关系, 中欧班列, 中欧峰会, 中印, 印中, 中英两, 中英关系, 中澳, 朝中关系, 中方, 中共中央, 国务院, 全国人大, 海警局, 米中, 日中関係, 日中首脳, 日中外相, 日中両, 日中平和, 中ロ首脳, 中ロ両, 中ロ関係, 中ロの, 中ロが, 中ロは, 中ロ軍, 中ロ反, 中露, 中韓, 中台, 訪中, 미중, 한중, 중일, 中외교, zhongnanhai
JP: japan*, tokyo*, japon*, япон*, токио, 일본, 도쿄, 日本, 东京, 東京, giappon*, 防衛省, 気象庁, 海上保安庁, 海上保安本部, 自衛隊, 首相官邸, 公安調査庁, 日米首脳, 日米両, 日米関係, 日米同盟, 日米安保, 日米共同, 日韓首脳, 日韓両, 日韓関係, 日韓外相, 日中関係, 日中首脳, 日中外相, 日中両, 日中平和, 日ロ首脳, 日ロ関係, 日ロ外相, 日ロ両, 日露首脳, 日露関係, 日露戦, 日朝首脳, 日朝会談, 日朝関係, 日朝平壌, 日朝交渉, 日米韓, 訪日, 対日, 日方, 中日关系, 中日韩, 韩日, 한일, 미일, 중일, 한미일, 방일, 日총리, 日정부, 日방위성, 자위대, сил* самообороны, forces d'autodefense, selbstverteidigungsstreitkrafte, fuerzas de autodefensa
UK: uk, u.k., britain*, british, london*, england, english, scotland, scottish, royaume-uni, reino unido, regno unito, britanni*, britanic*, londres, angleterre, великобритани*, британ*, лондон*, англи*, 영국, 런던, 잉글랜드, grossbritannien, großbritannien, britisch*, vereinigte* konigreich, inglaterra, londra, inghilterra, 英国, 伦敦, イギリス, ロンドン, 英國, downing street, whitehall, даунинг-стрит, 다우닝가, ダウニング街, 唐宁街, 英首相, 英政府, 英国防, 英仏, 米英, 独英, 中英两, 中英关系, 英外相, 영국군
FR: france, french, paris, francais*, франци*, француз*, париж*, 프랑스, 파리, frankreich*, franzos*, francia, frances*, parigi, 法国, 巴黎, フランス, パリ, elysee, matignon, quai d'orsay, assemblee nationale, palais bourbon, елисейск*, elysee-palast, eliseo, 엘리제, エリゼ宮, 爱丽舍, 法俄, 俄法, 中法两, 中法元首, 中法关系, 法德, 德法, 仏大統領, 仏政府, 仏首相, 仏外相, 仏ロ, 仏露, 仏独, 独仏, 英仏
DE: german*, berlin*, allemand*, allemagne, герман*, немецк*, берлин*, 독일, 베를린, deutsch*, bundesregierung, alemani*, aleman*, tedesc*, berlino, 德国, 柏林, ドイツ, ベルリン, bundeskanzler*, bundestag*, bundeswehr*, bundesprasident*, bundesaussenminister*, bundesaußenminister*, bundesverteidigungsminister*, auswartige* amt*, kanzleramt*, bundesamt*, bundesanwaltschaft*, generalbundesanwalt*, бундестаг*, бундесвер*, фрг, 분데스타크, 联邦议院, 德总理, 德方, 德俄, 俄德, 德法, 法德, 中德两, 中德关系, 独首相, 独政府, 独外相, 独ロ, 独仏, 仏独
IT: italy, italian*, rome, italie*, итали*, рим, рима, риме, 이탈리아, 로마, italien*, rom, italia*, roma, 意大利, 罗马, イタリア, ローマ, palazzo chigi, farnesina, montecitorio, palazzo madama, quirinale, 伊首相
ES: spain, spanish, madrid, espagn*, мадрид*, испан*, 스페인, 마드리드, spanien*, spanisch*, espan*, spagn*, 西班牙, 马德里, スペイン, la moncloa, moncloa, zarzuela, congreso de los diputados, audiencia nacional, guardia civil
IR: iran*, tehran*, teheran*, иран*, тегеран*, 이란, 테헤란, 伊朗, 德黑兰, イラン
IL: israel*, tel aviv, jerusalem*, израил*, тель-авив*, иерусалим*, 이스라엘, 예루살렘, 以色列, 耶路撒冷, イスラエル
PS: palestin*, gaza*, hamas, палестин*, сектор* газ*, газе, в газу, из газы, жител* газы, атаковал* газу, бомбит газу, бомбил* газу, обстрелял* газу, город* газа, газа под, хамас*, 팔레스타인, 가자, 하마스, 巴勒斯坦, 加沙, 哈马斯, パレスチナ, ガザ
SY: syria*, damascus, syrie*, damas, сири*, дамаск*, 시리아, syrien*, siria*, 叙利亚, シリア
TR: turkey, turkish, ankara, istanbul, turqui*, turc, turque, turcs, турци*, турецк*, анкар*, стамбул*, 튀르키예, 터키, turkei, turkisch*, turquia, turco*, turchia, 土耳其, トルコ
IN: india, indian, indians, delhi, new delhi, inde, indien*, индия, индии, индию, индией, индийск*, дели, 인도의, 뉴델리, indisch*, 印度, インド
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
EU: european union, eu, e.u., brussels, union europeenne, ue, l'ue, bruxelles, ministres europeens, евросоюз*, ес, европейск* союз*, брюссел*, 유럽연합, eu의, 브뤼셀, europaisch* union, brussel, union europea, unione europea, bruselas, 欧盟, 欧洲联盟, 布鲁塞尔, 欧州連合, eu-staaten, eu-kommission*, eu-parlament*, eu-rat*, eu-aussenbeauftragte*, eu-außenbeauftragte*, eu-gipfel*, eu-botschafter*, eu-aussenminister*, eu-außenminister*, europaparlament*, commission europeenne, conseil europeen, parlement europeen, comision europea, consejo europeo, parlamento europeo, eurocamara, veintisiete, los veintisiete, commissione europea, consiglio europeo, i ventisette, еврокомисс*, европарламент*, еврокомиссар*, european commission, european parliament, european council, vingt-sept, 유럽의회, 유럽집행위, eu 집행위, 欧盟委员会, 欧委会, 欧洲议会, 欧方, 中欧领导人, 中欧关系, 中欧班列, 中欧峰会, 美欧, 欧州委員会, 欧州議会, eu首脳, eu外相, eu대표
UN: united nations, u.n., un security council, security council, un general assembly, nations unies, onu, l'onu, conseil de securite de l'onu, оон, совбез*, совет безопасности оон, 유엔, 안보리, vereinte nationen, vereinten nationen, uno, naciones unidas, nazioni unite, 联合国, 安理会, 国連, 安保理, un-sicherheitsrat*, uno-sicherheitsrat*, weltsicherheitsrat*, un-vollversammlung*, un-generalversammlung*, uno-vollversammlung*, vereinter nationen, conseil de securite des nations, assemblee generale des nations, consejo de seguridad de la onu, consejo de seguridad de naciones, consiglio di sicurezza dell'onu, consiglio di sicurezza onu, palazzo di vetro, 유엔총회
NATO: nato, otan, нато, 나토, 北约, 北大西洋
"""

#: Towns, so that a launch from one is not taken for a launch from another. A form that is a common word is left out:
#: Korean for Chita is a cheetah, and Italian for Penza is "thinks".
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
sudzha: sudzha, soudja, суджа, судже, суджи, суджу, суджей, суджанск*, sudscha, 苏贾, スジャ
belgorod: belgorod, белгород*, 벨고로드, 别尔哥罗德, ベルゴロド
bryansk: bryansk, briansk, брянск*, 브랸스크, 布良斯克, brjansk, ブリャンスク
rostov: rostov, ростов*, 로스토프, 罗斯托夫, ロストフ
primorye: primorye, primorie, primorsky, primorskiy, primorskii, primorski, primorskij, primorskaya, приморь*, приморский, приморского, приморскому, приморским, приморском, приморская, приморской, приморскую, приморское, приморские, приморских, 연해주, 프리모리예, 滨海, 沿海地方, プリモルスキー, 沿海边疆
alabuga: alabuga, alabouga, алабуг*, елабуг*, 알라부가, 옐라부가, 阿拉布加, アラブガ, エラブガ
vladivostok: vladivostok, wladiwostok, владивосток*, 블라디보스토크, 블라디보스톡, 海参崴, 符拉迪沃斯托克, ウラジオストク
vostochny: vostochny, vostotchny, восточный космодром, космодром* восточн*, 보스토치니, 东方航天, ボストーチヌイ
khabarovsk: khabarovsk, хабаровск*, 하바롭스크, 哈巴罗夫斯克, ハバロフスク
khasan: khasan, хасан, хасана, хасане, 하산, 哈桑
donetsk: donbas*, донбасс*, днр, 돈바스, 顿巴斯, 頓巴斯, ドンバス, donetsk, donezk, донецк*, 도네츠크, 顿涅茨克, ドネツク
luhansk: luhansk, louhansk, lugansk, лнр, lougansk, луганск*, 루한스크, 卢甘斯克, ルガンスク, ルハンスク, ルハンシク
zaporizhzhia: zaporizh*, zaporiyi*, zaporiji*, saporisch*, zaporozh*, zaporij*, запорож*, 자포리자, 扎波罗热, ザポリージャ, ザポリージア, ザポリッジャ, ザポロジエ, ザポロジェ
kherson: kherson, cherson, jerson, херсон*, 헤르손, 赫尔松, ヘルソン
kharkiv: kharkiv, charkiw, jarkov, kharkov, харьков*, харкив*, 하르키우, 하리코프, 哈尔科夫, ハリコフ, ハルキウ, ハルキフ
odesa: odesa, odessa, одесс*, 오데사, 敖德萨, オデッサ, オデーサ
dnipro: dnipro, днипро, днепропетровск*, 드니프로, 第聂伯罗, ドニプロ, dnepropetrovsk, ドニエプロペトロフスク, ドニプロペトロウシク
sumy: sumy, soumy, сумах, сумск*, 苏梅州, スムイ, 수미주, 수미시, 苏梅市, スーミ, スームィ
lviv: lviv, lwiw, leopolis, leopoli, львове, львову, львовск*, 리비우, 利沃夫, リビウ, lemberg, 리비프, リヴィウ, リボフ
mykolaiv: mykolaiv, mykolajiw, mikolaiv, николаеве, миколаив*, 미콜라이우, 尼古拉耶夫, ミコライウ, mikolajiw, ミコライフ
poltava: poltava, poltawa, полтав*, 폴타바, 波尔塔瓦, ポルタワ
chernihiv: chernihiv, tschernihiw, tcherniguiv, chernigov, чернигов*, 체르니히우, 切尔尼戈夫, チェルニヒウ, chernihiw, チェルニーヒウ
crimea: crimea*, crimee, крым, крыма, крыму, крымом, крымск*, 크림반도, 크름반도, krim, crimea, 克里米亚, クリミア
ryazan: ryazan, rjasan, rjazan, riazan, рязан*, 랴잔, 梁赞, リャザン
petersburg: st petersburg, st. petersburg, saint-petersbourg, saint petersburg, петербург*, 상트페테르부르크, 圣彼得堡, サンクトペテルブルク
geneva: geneva, geneve, женев*, 제네바, genf, ginebra, ginevra, 日内瓦, ジュネーブ
vienna: vienna, vienne, вена, вене, 빈에서, wien, viena, 维也纳, ウィーン
newyork: new york, нью-йорк*, 뉴욕, nueva york, 纽约, ニューヨーク
losangeles: los angeles, лос-анджелес*, 로스앤젤레스, 洛杉矶, ロサンゼルス
hongkong: hong kong, hongkong, гонконг*, 홍콩, 香港, ホンコン
shanghai: shanghai, шанхай*, 상하이, 上海
wuhan: wuhan, ухан*, 우한, 武汉, 武漢
singapore: singap*, сингапур*, 싱가포르, 新加坡, シンガポール
# Towns of North Korea.
sinuiju: sinuiju, shinuiju, uiju, синыйджу, синыйчжу, синийджу, 신의주, 의주군, 新义州, 新義州
kaesong: kaesong, gaesong, gaeseong, кэсон*, 개성시, 개성공단, 개성공업지구, 开城, 開城
sariwon: sariwon, саривон*, 사리원, 沙里院
hyesan: hyesan, хесан*, 혜산시, 혜산에서, 양강도 혜산, 惠山, 恵山
kanggye: kanggye, канге, 강계시, 자강도 강계, 江界
jonchon: jonchon, чончхон*, 전천군, 前川郡
sunchon: sunchon, сунчхон*, 평안남도 순천, 평남 순천, 순천린비료, 순천인비료, 顺川, 順川
tanchon: tanchon, танчхон*, 단천시, 단천항, 단천발전소, 端川
kimchaek: kimchaek city, city of kimchaek, port of kimchaek, город* кимчхэк, 김책시, 김책항
samjiyon: samjiyon, самджиен*, самчжиен*, 삼지연, 三池渊, 三池淵
haeju: haeju, хэджу, хечжу, 황해남도 해주, 황남 해주, 海州市
pyongsong: pyongsong, pyeongseong, пхенсон*, 평성시, 평안남도 평성, 平城市
hoeryong: hoeryong, хверен*, хоэрен*, 회령시, 함경북도 회령, 会宁, 会寧
musan: musan, 무산군, 무산광산, 茂山
# Provinces of North Korea; Kangwon has a namesake in the South.
north-hamgyong: north hamgyong, hamgyong du nord, северн* хамген*, 함경북도, 咸镜北道, 咸鏡北道, nord-hamgyong, hamgyong del norte, hamgyong settentrionale, hamgyong septentrional
south-hamgyong: south hamgyong, hamgyong du sud, южн* хамген*, 함경남도, 咸镜南道, 咸鏡南道, sud-hamgyong, hamgyong del sur, hamgyong meridionale, hamgyong meridional
north-pyongan: north pyongan, pyongan du nord, северн* пхенан*, 평안북도, 平安北道, nord-pyongan, pyongan del norte, pyongan settentrionale
south-pyongan: south pyongan, pyongan du sud, южн* пхенан*, 평안남도, 平安南道, sud-pyongan, pyongan del sur, pyongan meridionale
north-hwanghae: north hwanghae, hwanghae du nord, северн* хванхэ, 황해북도, 黄海北道, nord-hwanghae, hwanghae del norte, hwanghae settentrionale, 황북
south-hwanghae: south hwanghae, hwanghae du sud, южн* хванхэ, 황해남도, 黄海南道, sud-hwanghae, hwanghae del sur, hwanghae meridionale, 황남
chagang: chagang, jagang, чаган, 자강도, 慈江道
ryanggang: ryanggang, янган, 량강도, 양강도, 两江道, 両江道
# Towns of Russia's Far East and Siberia; a region goes with its capital, as the news does.
ussuriysk: ussuriysk, ussurisk, ussuriisk, ussurijsk, oussouriisk, oussouriysk, уссурийск*, 우수리스크, 乌苏里斯克, 烏蘇里斯克, ウスリースク
nakhodka: nakhodka, nachodka, najodka, находка, находке, порт* находк*, город* находк*, находкинск*, 나홋카, 나호트카, 纳霍德卡, 納霍德卡, ナホトカ
bolshoikamen: bolshoi kamen, bolshoy kamen, большой камень, большом камне, большого камня, 볼쇼이카멘, 볼쇼이 카멘, bolschoi kamen, 大卡缅
artyom: город* артем, городе артеме, города артема
spassk: spassk*, спасск-дальн*, спасске-дальн*, спасска-дальн*
slavyanka: slavyanka
zarubino: zarubino, зарубино, 자루비노, 扎鲁比诺
kraskino: kraskino, краскино, 크라스키노
komsomolsk: komsomolsk, komsomolsk-on-amur, комсомольск-на-амуре, комсомольск*-на-амуре, komsomolsk-na-amur*, 콤소몰스크나아무레, 共青城, コムソモリスク
vanino: vanino, ванино, 바니노, wanino, 瓦尼诺, ワニノ
sovgavan: sovetskaya gavan, советск* гаван*, 苏维埃港
chita: chita, tchita, tschita, чита, читы, чите, читу, читинск*, забайкаль*, transbaikal*, zabaykal*, zabaikal*, transbaikalien, transbaikalie, 치타시, 치타주, 자바이칼, 赤塔, 外贝加尔, チタ市, チタ州
irkutsk: irkutsk*, irkoutsk, иркутск*, 이르쿠츠크, 伊尔库茨克, 伊爾庫茨克, イルクーツク
bratsk: bratsk, братск, братска, братске, 브라츠크, 布拉茨克, ブラーツク
yakutsk: yakutsk, jakutsk, yakoutsk, iakoutsk, yakutia, jakutien, yakoutie, iakoutie, sakha republic, якутск*, якути*, 야쿠츠크, 야쿠티야, 사하공화국, 雅库茨克, 雅库特, ヤクーツク
ulanude: ulan-ude, ulan ude, oulan-oude, buryatia, buriatia, bouriatie, burjatien, улан-удэ, бурятия, бурятии, бурятию, 울란우데, 부랴티야, 乌兰乌德, 布里亚特, ウランウデ, ブリヤート
blagoveshchensk: blagoveshchensk, blagovechtchensk, blagoweschtschensk, amur region, amur oblast, amurskaya oblast, благовещенск*, амурск* област*, 블라고베셴스크, 블라고베시첸스크, 아무르주, 布拉戈维申斯克, 海兰泡, 阿穆尔州, ブラゴベシチェンスク
tynda: tynda, тында, тынде, тынды
magadan: magadan*, магадан*, 마가단, 马加丹, マガダン
chukotka: chukotka, tchoukotka, tschukotka, чукотк*, 추코트카, 楚科奇, チュコト
kamchatka: kamchatka, kamtchatka, kamtschatka, petropavlovsk-kamchatsk*, petropavlovsk-kamtchatsk*, petropawlowsk-kamtschatsk*, камчат*, петропавловск*-камчатск*, 캄차카, 캄차트카, 페트로파블롭스크, 堪察加, カムチャツカ, カムチャッカ
sakhalin: sakhalin*, sajalin, sachalin*, yuzhno-sakhalinsk, ioujno-sakhalinsk, yuzhno sakhalinsk, juschno-sachalinsk, сахалин*, южно-сахалинск*, 사할린, 유즈노사할린스크, 萨哈林, 库页岛, 南萨哈林, サハリン, ユジノサハリンスク
birobidzhan: birobidzhan, birobidjan, birobidschan, jewish autonomous region, биробиджан*, еврейск* автономн*, 비로비잔, 비로비드잔, 유대인 자치주, 比罗比詹, ビロビジャン
novosibirsk: novosibirsk*, novossibirsk, nowosibirsk, новосибирск*, 노보시비르스크, 新西伯利亚, 新西伯利亞, ノボシビルスク, ノヴォシビルスク
krasnoyarsk: krasnoyarsk*, krasnoiarsk, krasnojarsk, красноярск*, 크라스노야르스크, 克拉斯诺亚尔斯克, クラスノヤルスク
norilsk: norilsk, норильск*, 노릴스크, 诺里尔斯克, ノリリスク
abakan: abakan, khakassia, абакан*, хакаси*, 아바칸, 하카시야
kyzyl: tuva, touva, tuwa, тува, туву, тыва, тыве, кызыл, кызыле
omsk: omsk, омск, омска, омске, омску, омском, омск* област*, 옴스크, 鄂木斯克, オムスク
tomsk: tomsk, томск, томска, томске, томску, томском, томск* област*, 톰스크, 托木斯克, トムスク
kemerovo: kemerovo, kemerowo, kuzbass, kouzbass, кемеров*, кузбасс*, 케메로보, 쿠즈바스, 克麦罗沃, ケメロボ
novokuznetsk: novokuznetsk, novokouznetsk, новокузнецк*, 노보쿠즈네츠크
barnaul: barnaul, barnaoul, altai krai, altai territory, барнаул*, алтайск* кра*, 바르나울, 巴尔瑙尔, バルナウル
# Towns of depots, refineries, ports and plants that the news of drones and fires names.
red-square: red square, place rouge, красн* площад*, 붉은광장, 붉은 광장, roter platz, roten platz, plaza roja, piazza rossa, 红场, 紅場, 赤の広場
novokuibyshevsk: novokuibyshevsk, novokuybyshevsk, novokouibychevsk, nowokuibyschewsk, novokuibishevsk, новокуйбышевск*, 노보쿠이비솁스크, 新古比雪夫斯克, ノボクイブイシェフスク, ノヴォクイビシェフスク
syzran: syzran, sysran, сызран*, 시즈란, 塞兹兰, シズラニ
chapayevsk: chapayevsk, chapaevsk, чапаевск*, 恰帕耶夫斯克
bataysk: bataysk, bataisk, батайск*
novoshakhtinsk: novoshakhtinsk, новошахтинск*
morozovsk: morozovsk, морозовск*
millerovo: millerovo, миллерово
kamensk: kamensk-shakhtinsky, каменск*-шахтинск*
yeysk: yeysk, eysk, ieisk, ейск, ейска, ейске
armavir: armavir, армавир*
tikhoretsk: tikhoretsk, tikhoretskaya, тихорецк*
temryuk: temryuk, temriouk, темрюк*
anapa: anapa, анапа, анапе, анапы, анапу, 아나파, 阿纳帕
gelendzhik: gelendzhik, guelendjik, геленджик*
slavyansk: slavyansk-on-kuban, slavyansk-na-kubani, славянск*-на-кубани
engels: engels-2, город* энгельс*, энгельсе, luftwaffenstutzpunkt engels, 엥겔스, 恩格斯空军, 恩格斯市, エンゲリス
balakovo: balakovo, балаково
volzhsky: volzhsky, город* волжск*, 伏尔加斯基
kamyshin: kamyshin, камышин*
kstovo: kstovo, кстово
dzerzhinsk: dzerzhinsk, дзержинск, дзержинска, дзержинске, dserschinsk, 捷尔任斯克
kirishi: kirishi, киришах, кириши, киришей, kirischi, 키리시 정유, 基里希, キリシ製油, キリシの製油
salavat: in salavat, салавате, 萨拉瓦特
sterlitamak: sterlitamak, стерлитамак*
orsk: orsk, орск, орска, орске
votkinsk: votkinsk, воткинск*
cherepovets: cherepovets, tcherepovets, череповц*, череповец, tscherepowez, 切列波韦茨
kerch: kerch, kertch, kertsch, керчь, керчи, керченск*, 케르치, 刻赤, ケルチ
feodosia: feodosia, feodossia, феодоси*, 페오도시야, feodossija, 费奥多西亚, フェオドシヤ, フェオドシア
dzhankoi: dzhankoi, djankoi, джанко*, dschankoi, 잔코이, 占科伊, ジャンコイ
yevpatoria: yevpatoria, evpatoria, евпатори*, jewpatorija, eupatoria, 叶夫帕托里亚, エフパトリア
horlivka: horlivka, gorlovka, горловк*, 戈尔洛夫卡
makiivka: makiivka, makeyevka, макеевк*, makijiwka, 马克耶夫卡
pokrovsk: pokrovsk, pokrowsk, покровск, покровска, покровске, 포크로우스크, 红军城, 波克罗夫斯克, ポクロフスク, ポクロウシク
kramatorsk: kramatorsk, краматорск*, 크라마토르스크, 克拉马托尔斯克, クラマトルスク, クラマトルシク
lgov: lgov, льгов, льгова, льгове
korenevo: korenevo, коренево
glushkovo: glushkovo, глушково
valuyki: valuyki, валуйк*
arsenyev: arsenyev, арсеньев, арсеньева, арсеньеве
dalnegorsk: dalnegorsk, дальнегорск*
lesozavodsk: lesozavodsk, лесозаводск*
partizansk: partizansk, партизанск, партизанска, партизанске
fokino: fokino, фокино
svobodny: svobodny, город* свободн*
# Of the Urals and the Volga.
perm: perm, perm krai, perm region, пермь, перми, пермью, пермск*, 페름, 彼尔姆, ペルミ
yekaterinburg: yekaterinburg, ekaterinburg, iekaterinbourg, ekaterinbourg, jekaterinburg, ekaterimburgo, sverdlovsk*, екатеринбург*, свердловск*, 예카테린부르크, 叶卡捷琳堡, エカテリンブルク
nizhnytagil: nizhny tagil, nijni taguil, нижн* тагил*, 니즈니타길, nischni tagil, 下塔吉尔, ニジニタギル
chelyabinsk: chelyabinsk*, cheliabinsk*, tcheliabinsk, tscheljabinsk, челябинск*, 첼랴빈스크, 车里雅宾斯克, チェリャビンスク
magnitogorsk: magnitogorsk, магнитогорск*, 마그니토고르스크, 马格尼托哥尔斯克
tyumen: tyumen*, tioumen, tjumen, тюмен*, 튜멘, 秋明, チュメニ
surgut: surgut, sourgout, сургут*, 수르구트, 苏尔古特, スルグト
kurgan: kurgan, курган, кургане, кургана, курганск*, 쿠르간, 库尔干
izhevsk: izhevsk, ijevsk, ischewsk, udmurtia, udmurtien, oudmourtie, ижевск*, удмурти*, 이젭스크, 우드무르티야, 우드무르트, 伊热夫斯克, イジェフスク
ufa: ufa, oufa, bashkortostan, bachkortostan, baschkortostan, bashkiria, уфа, уфе, уфы, уфу, уфимск*, башкири*, башкортостан*, 바시코르토스탄, 乌法, 巴什科尔托斯坦, ウファ
kazan: kazan, kasan, казань, казани, казанью, казанск*, 카잔, 喀山, カザン
chelny: naberezhnye chelny, naberejnye tchelny, набережн* челн*, 나베레즈니예첼니, 卡马河畔切尔尼
samara: samara, самара, самаре, самары, самару, самарск*, 사마라, 萨马拉, サマラ州, サマラ市
tolyatti: tolyatti, togliatti, тольятти, 톨리야티, toljatti, 陶里亚蒂, トリヤッチ, トリヤッティ
saratov: saratov, saratow, саратов*, 사라토프, 萨拉托夫, サラトフ
volgograd: volgograd*, wolgograd, волгоград*, 볼고그라드, 伏尔加格勒, ボルゴグラード
nizhnynovgorod: nizhny novgorod, nischni-nowgorod, nizhniy novgorod, nijni novgorod, nischni nowgorod, nizhni novgorod, нижн* новгород*, нижний новгород, нижегородск*, 니즈니노브고로드, 니즈니 노브고로드, 下诺夫哥罗德, ニジニノブゴロド
ulyanovsk: ulyanovsk, oulianovsk, uljanowsk, ульяновск*, 울리야놉스크, 울리야노프스크, 乌里扬诺夫斯克, ウリヤノフスク
orenburg: orenburg*, orenbourg, оренбург*, 오렌부르크, 奥伦堡, オレンブルク
cheboksary: cheboksary, tcheboksary, чебоксар*, чуваши*, 체복사리, tscheboksary, 切博克萨雷, チェボクサルイ
saransk: saransk, mordovia, mordovie, саранск*, мордови*, 사란스크, 모르도비야, 萨兰斯克, モルドビア
yoshkarola: yoshkar-ola, iochkar-ola, йошкар-ол*, марий эл, 요시카르올라
penza: penza, пенза, пензе, пензы, пензу, пензенск*, 펜자, 奔萨, ペンザ
astrakhan: astrakhan, astrachan, астрахан*, 아스트라한, 阿斯特拉罕, アストラハン
# Of the rest of Russia, and what it holds of Ukraine.
tula: tula, toula, тула, туле, тулы, тулу, тульск*, 툴라, 图拉市, 图拉州, トゥーラ州, トゥーラ市, トゥーラで
ivanovo: ivanovo, iwanowo, иваново, ивановск* област*, 이바노보, 伊万诺沃, イワノボ
voronezh: voronezh, voronej, woronesch, воронеж*, 보로네시, 보로네즈, 沃罗涅日, ボロネジ, ヴォロネジ
lipetsk: lipetsk, lipezk, липецк*, 리페츠크, 利佩茨克, リペツク
oryol: oryol, orjol, орловск* област*, 오룔, 奥廖尔, オリョール
smolensk: smolensk*, смоленск*, 스몰렌스크, 斯摩棱斯克, スモレンスク
yaroslavl: yaroslavl, jaroslavl, iaroslavl, jaroslawl, ярославл*, ярославск*, 야로슬라블, 雅罗斯拉夫尔, ヤロスラブリ
kostroma: kostroma, костром*, 코스트로마, 科斯特罗马
tver: tver, twer, твери, тверь, тверск*, 트베리, 特维尔, トベリ
kaluga: kaluga, kalouga, калуг*, калужск*, 칼루가, 卡卢加, カルーガ
vologda: vologda, вологда, вологде, вологды, вологодск*, 볼로그다, wologda, 沃洛格达
tambov: tambov, tambow, тамбов*, 탐보프, 坦波夫, タンボフ
dubna: dubna, doubna, дубна, дубне, дубны, 두브나, 杜布纳, ドゥブナ
rybinsk: rybinsk, рыбинск*
pskov: pskov, pskow, псков*, 프스코프, 普斯科夫, プスコフ
petrozavodsk: petrozavodsk, karelia, carelie, karelien, петрозаводск*, карели*, 페트로자보츠크, 카렐리야, petrosawodsk, 卡累利阿, カレリア
kaliningrad: kaliningrad*, калининград*, 칼리닌그라드, 加里宁格勒, カリーニングラード
murmansk: murmansk*, mourmansk, мурманск*, 무르만스크, 摩尔曼斯克, ムルマンスク
severomorsk: severomorsk, seweromorsk, североморск*, 세베로모르스크, 北莫尔斯克, セベロモルスク
arkhangelsk: arkhangelsk*, arjanguelsk, archangelsk, архангельск*, 아르한겔스크, 阿尔汉格尔斯克, アルハンゲリスク
severodvinsk: severodvinsk, sewerodwinsk, северодвинск*, 세베로드빈스크, 北德文斯克, セベロドビンスク
leningrad-region: leningrad region, leningrad oblast, region de leningrad, ленинградск* област*, 레닌그라드주, 列宁格勒州, leningrader gebiet, gebiet leningrad, region leningrad, regione di leningrado, region de leningrado, レニングラード州
primorsk: primorsk, приморск, приморска, приморску, приморске, 프리모르스크, プリモルスク
vyborg: vyborg, выборг, выборге, выборга, 비보르크, wyborg, 维堡, ヴィボルグ
ustluga: ust-luga, oust-louga, усть-луг*, 우스트루가, 乌斯季卢加, ウスチルガ, ウスチ・ルガ
vorkuta: vorkuta, vorkouta, воркут*, 보르쿠타, workuta, 沃尔库塔
sochi: sochi, sotchi, sotschi, сочи, 소치시, 索契, ソチ市
krasnodar: krasnodar*, kuban, kouban, краснодар*, кубань, кубани, 크라스노다르, 克拉斯诺达尔, クラスノダール
novorossiysk: novorossiysk, novorossijsk, novorossiisk, noworossijsk, новороссийск*, 노보로시스크, 新罗西斯克, ノボロシースク
taganrog: taganrog, таганрог*, 타간로크, 塔甘罗格, タガンログ
tuapse: tuapse, touapse, туапсе, 투압세, 图阿普谢, トゥアプセ
stavropol: stavropol, stawropol, ставропол*, 스타브로폴, 斯塔夫罗波尔, スタブロポリ, スタヴロポリ
grozny: grozny, grosny, chechnya, tchetchenie, tschetschenien, грозном, чечн*, 그로즈니, 체첸, 车臣, チェチェン
makhachkala: makhachkala, makhatchkala, dagestan*, daghestan, махачкал*, дагестан*, 마하치칼라, 다게스탄, 达吉斯坦, ダゲスタン
simferopol: simferopol, симферопол*, 심페로폴, 辛菲罗波尔, シンフェロポリ
sevastopol: sevastopol, sebastopoli, sebastopol, sewastopol, севастопол*, 세바스토폴, 塞瓦斯托波尔, セバストポリ
mariupol: mariupol, marioupol, мариупол*, 마리우폴, 马里乌波尔, マリウポリ
melitopol: melitopol, мелитопол*, 멜리토폴, 梅利托波尔, メリトポリ
berdiansk: berdiansk, berdyansk, berdjansk, бердянск*, 베르단스크, 베르디안스크, 别尔江斯克, ベルジャンスク
enerhodar: enerhodar, energodar, энергодар*, 에네르호다르, 埃涅尔戈达尔, エネルホダル
bakhmut: bakhmut, bajmut, bakhmout, bachmut, бахмут*, 바흐무트, 巴赫穆特, バフムト
avdiivka: avdiivka, awdijiwka, авдеевк*, 아우디이우카, 아브디이브카, 阿夫杰耶夫卡, アウディイウカ, アブデーフカ
shebekino: shebekino, chebekino, schebekino, шебекин*, 셰베키노, 舍别基诺, シェベキノ
grayvoron: grayvoron, graivoron, graiworon, grajvoron, грайворон*, 그라이보론, 格赖沃龙, グライボロン
kryvyi-rih: kryvyi rih, kryvyj rih, krywyj rih, krivoy rog, krivoi rog, kriwoj rog, krivi rig, кривой рог, кривом роге, кривого рога, криворож*, кривий ріг, 크리비리흐, 克里沃罗格, 克里维里赫, クリビーリフ, クリブイリフ
kremenchuk: kremenchuk, krementschuk, kremenchug, krementchouk, кременчуг*, кременчук*, 크레멘추크, 克列缅丘格, クレメンチュク
izmail: izmail, izmajil, измаиле, измаила, порт* измаил*, 이즈마일, 伊兹梅尔, イズマイル
kupiansk: kupiansk, kupjansk, koupiansk, купянск*, куп'янськ*, 쿠퍈스크, 쿠피안스크, 库皮扬斯克, クピャンスク
sloviansk: sloviansk, slowjansk, slaviansk, eslaviansk, славянск, славянска, славянске, слов'янськ*, 슬로뱐스크, 슬라뱐스크, 斯拉维扬斯克, スラビャンスク, スロビャンシク
kostiantynivka: kostiantynivka, kostjantyniwka, konstantinovka, константиновк*, костянтинівк*, 코스탼티니우카, 康斯坦丁诺夫卡, コスチャンチニウカ, コスチャンティニウカ
nikopol: nikopol, никопол*, 니코폴, 尼科波尔, ニコポリ
pavlohrad: pavlohrad, pavlograd, pawlohrad, павлоград*, 파블로흐라드, 巴甫洛格勒, パブロフラード
zhytomyr: zhytomyr, schytomyr, jytomyr, zhitomir, yitomir, житомир*, 지토미르, 日托米尔, ジトーミル, ジトミル
vinnytsia: vinnytsia, winnyzja, vinnitsa, винниц*, вінниц*, 빈니차, 文尼察, ビンニツァ
khmelnytskyi: khmelnytskyi, khmelnytsky, chmelnyzkyj, khmelnitski, jmelnitski, хмельницк*, хмельницьк*, 흐멜니츠키, 赫梅利尼茨基, フメリニツキー
ternopil: ternopil, ternopol, тернопол*, тернопіл*, 테르노필, 捷尔诺波尔, テルノピリ
rivne: rivne region, in rivne, gebiet riwne, riwne, ровенск* област*, рівне, 리우네, 罗夫诺, リウネ
cherkasy: cherkasy, tscherkassy, tcherkassy, cherkassy, черкасс*, 체르카시, 切尔卡瑟, チェルカーシ, チェルカスイ
ivano-frankivsk: ivano-frankivsk, iwano-frankiwsk, ивано-франковск*, 이바노프란키우스크, 伊万诺-弗兰科夫斯克, イワノフランキウスク
chasiv-yar: chasiv yar, tschassiw jar, tchassiv iar, chasov yar, часов яр, часова яра, часовом яре, 차시우야르, 恰索夫亚尔, チャシウヤル, チャソフヤル
vovchansk: vovchansk, wowtschansk, volchansk, волчанск*, 보우찬스크, 沃尔昌斯克, ボウチャンスク
hwangju: hwangju, хванчжу, хванджу, 황주, 黄州
pukchang: pukchang, пукчан*, 북창, 北仓, 北倉
taechon: taechon, тхэчхон*, 태천, 泰川
kangdong: kangdong, кандон*, 강동군, 평양 강동, 江东郡
rylsk: rylsk, рыльск*
"""

#: Seats of power as towns, by the same forms as above: where something happens there, and not for who speaks from there.
SEATS = """
pyongyang: pyongyang*, пхеньян*, 평양, pjongjang*, pionyang, 平壤, 平壌
moscow: moscow*, moscou, москв*, 모스크바, moskau*, moscu, mosca, 莫斯科, モスクワ
"""

#: Which places lie in which: a region and what of the lists above and of the lexicon is in it. Where the news calls a
#: region by its capital, the capital's name stands for both, and the city's own is found beside it.
WITHIN = """
moscow: red-square
pyongyang: sunan kim-il-sung-square saeppyol-street memorial-museum
russian-far-east: primorye khabarovsk blagoveshchensk sakhalin kamchatka magadan chukotka birobidzhan yakutsk chita ulanude
primorye: vladivostok ussuriysk nakhodka bolshoikamen artyom spassk slavyanka zarubino kraskino khasan dunai vostochny-port arsenyev dalnegorsk lesozavodsk partizansk fokino
khabarovsk: khabarovsk-city komsomolsk vanino sovgavan
blagoveshchensk: blagoveshchensk-city tynda vostochny svobodny
irkutsk: irkutsk-city bratsk
krasnoyarsk: krasnoyarsk-city norilsk
kemerovo: kemerovo-city novokuznetsk
yekaterinburg: yekaterinburg-city nizhnytagil
chelyabinsk: chelyabinsk-city magnitogorsk
tyumen: tyumen-city surgut
tatarstan: kazan chelny alabuga
samara: samara-city tolyatti novokuibyshevsk syzran chapayevsk
yaroslavl: yaroslavl-city rybinsk
leningrad-region: primorsk vyborg ustluga kirishi
murmansk: murmansk-city severomorsk
arkhangelsk: arkhangelsk-city severodvinsk
krasnodar: krasnodar-city sochi novorossiysk tuapse tikhoretsk yeysk armavir temryuk anapa gelendzhik slavyansk
rostov: rostov-city taganrog bataysk novoshakhtinsk morozovsk millerovo kamensk
belgorod: belgorod-city shebekino grayvoron valuyki
kursk: kursk-city rylsk sudzha lgov korenevo glushkovo
crimea: sevastopol simferopol kerch feodosia dzhankoi yevpatoria
donetsk: donetsk-city mariupol bakhmut avdiivka horlivka makiivka pokrovsk kramatorsk sloviansk kostiantynivka chasiv-yar
zaporizhzhia: zaporizhzhia-city melitopol berdiansk enerhodar
kharkiv: kupiansk vovchansk
dnipro: kryvyi-rih nikopol pavlohrad
poltava: kremenchuk
khasan: khasan-tumangang tumen-bridge friendship-bridge
tumen: khasan-tumangang tumen-bridge friendship-bridge
north-hamgyong: chongjin rason hoeryong musan kimchaek punggye
rason: tumen
south-hamgyong: hamhung sinpo tanchon
wonsan: wonsan-kalma songdowon masikryong
north-pyongan: sinuiju kusong sohae yongbyon taechon
south-pyongan: pyongsong sunchon kaechon yangdok pukchang
north-hwanghae: sariwon kaesong hwangju
south-hwanghae: haeju
chagang: kanggye jonchon
ryanggang: hyesan samjiyon paektusan
"""

#: Names of regions that are not those of their capitals, by their beginnings.
REGIONS = """
amur амур 아무르 阿穆尔 kuzbass kouzbass кузбасс 쿠즈바스 sverdlovsk свердловск kuban kouban кубан donbas донбас днр 돈바스
顿巴斯 頓巴斯 ドンバス
"""
