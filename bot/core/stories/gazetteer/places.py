# ruff: noqa: E501
"""Names of countries and their seats of power, and of cities that the news tells apart."""

#: Places that stand for their country, and peoples; joined to the country's code in `COUNTRIES`.
METONYMS = """
US: u.s., u.s, usa, united states, america, american*, washington*, white house, pentagon*, state department, etats-unis, etats unis, americain*, maison blanche, maison-blanche, сша, америк*, вашингтон*, белый дом, белого дома, пентагон*, госдеп*, 미국, 미군, 백악관, 워싱턴, 한미, 미 정부, 미 대통령, 미 국무, 미 재무, usa, amerikan*, weisse* haus, weiße* haus, estados unidos, ee uu, ee.uu., eeuu, estadounidens*, casa blanca, stati uniti, american*, casa bianca, 美国, 美军, 白宫, 华盛顿, 美國, 米国, 米軍, ホワイトハウス
KR: south korea*, s. korea*, seoul*, rok, coree du sud, sud-coreen*, sud coreen*, южн* коре*, южнокорей*, сеул*, республик* корея, республики корея, 한국, 서울, 남한, 남측, 우리 정부, 합참, sudkorea*, corea del sur, surcorean*, seul, corea del sud, sudcorean*, 韩国, 韓國, 首尔, 南韩, 韓国, ソウル
KP: north korea*, n. korea*, nkorea, dprk, pyongyang*, north's, coree du nord, nord-coreen*, nord coreen*, rpdc, кндр, северн* коре*, северокорей*, пхеньян*, 북한, 북한군, 평양, 북측, 북러, 대북, 방북, 남북, 조선중앙통신, nordkorea*, dvrk, pjongjang*, corea del norte, norcorea*, pionyang, corea del nord, nordcorean*, 朝鲜, 朝鮮, 平壤, 北韩, 朝俄, 俄朝, 北朝鮮, 平壌
RU: russia*, moscow*, kremlin*, russie, russe, russes, russo-*, moscou, россия, россии, россию, россией, российск*, рф, москв*, кремл*, россиян*, 러시아, 모스크바, 크렘린, 북러, 방러, 대러, 러북, russland*, russisch*, russe, russen, moskau*, kreml, rusia, ruso, rusa, rusos, rusas, moscu, russa, russi, russo, mosca, cremlino, 俄罗斯, 俄羅斯, 莫斯科, 克里姆林, 朝俄, 俄朝, 俄方, 俄军, ロシア, モスクワ, クレムリン, 露朝, 朝露, ロ朝
UA: ukrain*, kyiv, kiev, украин*, киев*, 우크라이나, 우크라, 키이우, 키예프, ukrainisch*, kiew, ucrani*, ucrain*, 乌克兰, 基辅, ウクライナ, キーウ
CN: china*, chinese, beijing*, chine, chinois*, pekin*, китай, китая, китаю, китайск*, китаем, пекин*, 중국, 베이징, 북중, 중러, 방중, chinesisch*, peking*, china, chino*, chinas, pechino, cina, cinese, cinesi, 中国, 北京, 中國, 中朝, 中俄
JP: japan*, tokyo*, japon*, япон*, токио, 일본, 도쿄, 日本, 东京, 東京, giappon*
UK: uk, u.k., britain*, british, london*, england, english, scotland, scottish, royaume-uni, britanni*, londres, angleterre, великобритани*, британ*, лондон*, англи*, 영국, 런던, 잉글랜드, grossbritannien, großbritannien, britisch*, vereinigte* konigreich, reino unido, inglaterra, regno unito, londra, inghilterra, 英国, 伦敦, イギリス, ロンドン, 英國
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
