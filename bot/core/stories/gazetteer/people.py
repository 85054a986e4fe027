# ruff: noqa: E501
"""Who is called by whose relative he is or by his office, and who leads other states or speaks for them, folded."""

#: By the person's name in the lexicon; "sister of North Korean leader Kim Jong Un" must not be Kim Jong Un.
KIN = """
kim-yo-jong: n. korean leader's sister, n.k. leader's sister, north korean leader's sister, kim jong un's sister, kim jong-un's sister, kim's sister, kim's powerful sister, sister of kim jong un, sister of kim jong-un, sister of leader kim jong un, sister of leader kim jong-un, sister of north korean leader kim jong un, sister of north korean leader kim jong-un, sister of n. korean leader kim jong-un, sister of north korean leader, soeur de kim jong un, soeur de kim jong-un, sœur de kim jong un, sœur de kim jong-un, sœur du dirigeant nord-coreen, soeur du dirigeant nord-coreen, soeur du leader nord-coreen, сестра ким чен ын*, сестры ким чен ын*, сестра лидера кндр, сестра лидера северной кореи, 김정은 여동생, 김정은 동생, 김정은의 여동생, schwester von kim jong un, schwester des nordkoreanischen machthabers, hermana de kim jong-un, hermana de kim jong un, 金正恩之妹, 金正恩的妹妹, 金正恩氏の妹
"""

#: Whom the news of any day tells to have called, met or received somebody; not in the lexicon, for no watch is about them.
#: Who leads which state changes, and whoever left stays: he is told of for years. A surname that is a word elsewhere stands
#: with the first name or the office.
STATESMEN = """
merz: merz, мерц*, 메르츠, 默茨, メルツ
macron: macron*, макрон*, 마크롱, 马克龙, マクロン
starmer: starmer*, стармер*, 스타머, 斯塔默, スターマー
meloni: meloni, мелони, 멜로니, 梅洛尼, メローニ
sanchez: pedro sanchez, sanchez, педро санчес*, 산체스 총리, 桑切斯, サンチェス首相
erdogan: erdogan*, эрдоган*, 에르도안, 埃尔多安, エルドアン
lukashenko: lukashenko*, lukaschenko*, loukachenko, lukachenko, лукашенко, 루카셴코, 卢卡申科, ルカシェンコ
orban: viktor orban, orban, орбан*, 오르반, 欧尔班, オルバン
peter-magyar: peter magyar, петер мадьяр*, 페테르 머저르, 머저르 총리, 马扎尔总理, マジャル首相
fico: robert fico, fico, фицо, 피초, 菲佐, フィツォ
tusk: donald tusk, tusk, туск, туска, туску, туском, 투스크, 图斯克, トゥスク
nawrocki: nawrocki*, навроцк*, 나브로츠키, 纳夫罗茨基, ナブロツキ
von-der-leyen: von der leyen, фон дер ляйен, 폰데어라이엔, 冯德莱恩, フォンデアライエン
rutte: mark rutte, rutte, рютте, 뤼터, 吕特, ルッテ
modi: narendra modi, modi, моди, 모디 총리, 莫迪, モディ
netanyahu: netanyahu*, netanjahu*, netanyahou, нетаньяху, 네타냐후, 内塔尼亚胡, ネタニヤフ
vance: jd vance, vance, вэнс*, 밴스, 万斯, バンス副大統領, バンス氏
carney: mark carney, carney, карни, 카니 총리, 卡尼总理, カーニー首相
stubb: stubb, стубб*, 스투브, 斯图布, ストゥブ
pashinyan: pashinyan*, paschinjan, pachinian, pashinian, пашинян*, 파시냔, 帕希尼扬, パシニャン
aliyev: aliyev*, alijew*, aliev, алиев*, 알리예프, 阿利耶夫, アリエフ
tokayev: tokayev*, tokajew*, tokaiev, tokaev, токаев*, 토카예프, 托卡耶夫, トカエフ
mirziyoyev: mirziyoyev*, mirsijojew*, mirzioyev, mirziyoev, мирзиеев*, 미르지요예프, 米尔济约耶夫, ミルジヨエフ
vucic: vucic*, вучич*, 부치치, 武契奇, ブチッチ
pezeshkian: pezeshkian*, peseschkian*, pezechkian, пезешкиан*, 페제시키안, 佩泽希齐扬, ペゼシュキアン
araghchi: araghchi*, araqchi*, araghtschi*, araghtchi, аракчи, 아락치, 아라그치, 阿拉格齐, アラグチ
to-lam: to lam, то лам, то лама, 또 럼, 또럼, 苏林, トー・ラム
ishiba: ishiba*, исиба, исибы, 이시바, 石破茂, 石破首相, 石破氏
li-qiang: li qiang, ли цян*, 리창 총리, 李强, 李強
zhao-leji: zhao leji, чжао лэцзи, 자오러지, 赵乐际, 趙楽際
sybiha: sybiha, sibiga, sibiha, сибига, сибиги, сибиге, сибигой, 시비하, 瑟比加, シビハ
syrskyi: syrskyi, syrskyj, syrsky, syrski, сырск*, 시르스키, 瑟尔斯基, シルスキー
umerov: umerov*, umerow*, умеров*, 우메로프, 乌梅罗夫, ウメロフ
wadephul: wadephul*, вадефул*, 바데풀, 瓦德富尔, ワデフール
pistorius: pistorius, писториус*, 피스토리우스, 皮斯托里乌斯, ピストリウス
barrot: barrot, жан-ноэль барро, 장노엘 바로, 巴罗外长, 外长巴罗, バロ外相
tajani: tajani, таяни, 타야니, 塔亚尼, タヤーニ, タイヤーニ
albares: albares, альбарес*, 알바레스, 阿尔瓦雷斯外, アルバレス外相
fidan: hakan fidan, fidan, фидан*, 피단, 菲丹, フィダン
sikorski: radoslaw sikorski, sikorski, сикорск*, 시코르스키, 西科尔斯基, シコルスキ
grossi: rafael grossi, grossi, гросси, 그로시, 格罗西, グロッシ
witkoff: witkoff*, уиткофф*, 위트코프, 威特科夫, ウィットコフ, ウィトコフ
bessent: bessent*, бессент*, 베선트, 贝森特, ベッセント
"""

#: Who holds which office of which state, where titles have but the office; whoever left is called by his name.
HOLDERS = """
foreign: RU lavrov, KP choe-son-hui, CN wang-yi, KR cho-hyun, US rubio, UA sybiha, DE wadephul, FR barrot, IT tajani, ES albares, TR fidan, PL sikorski, IR araghchi
defence: RU belousov, KP no-kwang-chol, KR ahn-gyu-back, US hegseth, DE pistorius
premier: RU mishustin, KP pak-thae-song, CN li-qiang, JP takaichi, UK starmer, IN modi, IT meloni, ES sanchez, PL tusk, HU peter-magyar, CA carney, SK fico, AM pashinyan
president: RU putin, US trump, KR lee-jae-myung, UA zelensky, CN xi-jinping, FR macron, TR erdogan, BY lukashenko, PL nawrocki, FI stubb, AZ aliyev, KZ tokayev, UZ mirziyoyev, RS vucic, IR pezeshkian
leader: KP kim-jong-un, RU putin, CN xi-jinping, BY lukashenko
"""
