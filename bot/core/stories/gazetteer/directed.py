# ruff: noqa: E501
"""Words for what one side does to another, by language: whose title names both says who does it. Not those for what two
do together, as they meet, sign or swap."""

#: Done to the other side.
DONE_TO = """
en: attack*, strike, strikes, struck, airstrike*, hit, hits, bomb*, shelled, shelling, army shells, troops shell, forces shell, military shells, scrambl*, incursion*, withdraws, withdrew, shoot*, shot, fire, fires, fired, opens fire, invade*, invasion, raid, raids, raided, target*, downs, downed, intercept*, seize*, detain*, arrest*, jail*, kill*, captur*, sanction*, blacklist*, expel*, kick*, oust*, deport*, recall*, summon*, protest*, denounc*, condemn*, slam*, blast, blasts, blasted, accus*, blame*, warn*, threat*, critici*, rebuke*, lashes, lashed, ban, bans, banned, bars, barred, embargo*, tariff*, retaliat*, invit*, thank*, award*, honors, honours, close, closes, closed, shut, shuts, reject*, block, blocks, blocked, suspend*, cuts, hack*, apologi*
fr: attaqu*, frapp*, bombard*, tire, tirs, tirent, tir, envahi*, abat, abattu*, intercept*, saisi*, arret*, detien*, tue, tuent, sanction*, expuls*, renvoi*, rappel*, convoqu*, protest*, denonc*, condamn*, accus*, averti*, menac*, critiqu*, interdi*, boycott*, invit*, remerci*, decor*, ferm*, rejett*, bloqu*, suspend*, pirat*
ru: атак*, ударил*, удар, удара, ударом, удары, ударов, обстрел*, бомб*, открыл* огонь, стреля*, выстрел*, вторг*, сбил*, сбит*, перехват*, захват*, задерж*, арест*, уби*, ввел*, вводит, введен*, санкци*, выслал*, высыла*, выслан*, высылк*, выдвор*, изгна*, отозва*, отзыва*, вызва*, вызыв*, протест*, осуди*, осужд*, обвини*, обвиня*, предупре*, пригроз*, угроз*, угрожа*, раскритик*, критик*, запрет*, запрещ*, пригла*, поблагодар*, благодар*, награди*, наград*, закры*, отверг*, заблокир*, приостанов*, взлом*, извин*
de: attackier*, greift, greifen, angegriffen, angriff*, beschiess*, beschieß*, beschoss*, bombardi*, schiesst, schießt, schossen, feuert*, uberfall*, uberfiel, abgeschoss*, schlag, schlagt, nimmt fest, festgenommen, totet, toten, sanktion*, weist, weisen, ausgewiesen, ausweis*, verweist, beruft, einbestellt, bestellt, protest*, verurteil*, beschuldig*, wirft, werfen, warnt, warnen, droht, drohen, kritisier*, verbiet*, verbot*, ladt, eingeladen, dankt, danken, wurdigt, schliesst, schließt, geschlossen, sperrt, blockier*, hackt
es: ataca*, ataco, ataque*, bombarde*, golpea*, dispar*, invad*, derrib*, intercept*, detien*, detenid*, mata, matan, sancion*, expuls*, retira*, convoc*, protest*, denunci*, conden*, acus*, adviert*, advirti*, amenaz*, critic*, prohib*, invit*, agradec*, condecor*, cierra*, cerro, rechaz*, bloque*, suspend*
it: attacc*, colpi*, bombarda*, spara*, invad*, abbatt*, intercett*, arrest*, uccid*, uccis*, sanzion*, espell*, espuls*, richiam*, convoc*, protest*, denunci*, condann*, accus*, avvert*, minacc*, critic*, viet*, invit*, ringrazi*, premi*, chiud*, chius*, respin*, blocc*, sospend*
ko: 공격, 공습, 폭격, 타격, 포격, 사격, 발포, 격추, 침공, 나포, 체포, 억류, 제재, 추방, 쫓겨, 쫓아내, 소환, 초치, 항의, 규탄, 비난, 비판, 경고, 위협, 협박, 금지, 폐쇄, 초청, 감사, 훈장, 거부, 차단, 해킹
ja: 攻撃, 空爆, 爆撃, 砲撃, 銃撃, 発砲, 撃墜, 侵攻, 拿捕, 逮捕, 拘束, 制裁, 追放, 召還, 呼び出, 抗議, 非難, 批判, 警告, 威嚇, 脅, 禁止, 閉鎖, 招待, 招請, 感謝, 叙勲, 拒否
zh: 袭击, 攻击, 空袭, 打击, 轰炸, 炮击, 开火, 射击, 击落, 入侵, 扣押, 逮捕, 制裁, 驱逐, 召回, 召见, 抗议, 谴责, 批评, 指责, 警告, 威胁, 禁止, 关闭, 邀请, 感谢, 授勋, 拒绝
"""

#: Goes to the other side, or is sent or given there.
GOES_TO = """
en: visit, visits, visited, arriv*, send, sends, sent, deliver*, suppl*, ships, shipped, donat*, gift*, gives, gave, export*, sell, sells, sold, lend*, hands, handed, transfer*, deploy*, dispatch*
fr: visit*, arriv*, envoi*, envoy*, livr*, fournit, fournissent, donn*, offre*, export*, vend*, prete*, remet*, deploi*
ru: посети*, прибы*, прилет*, приеха*, отправ*, направ*, постав*, подар*, передал*, переда*, экспорт*, продал*, продает, пожертв*
de: besuch*, trifft ein, eingetroffen, schickt*, sendet, entsend*, liefer*, geliefert, spend*, schenk*, export*, verkauf*, uberg*
es: visit*, llega*, llego, envia*, envio, entreg*, suminist*, dona*, regal*, export*, vend*
it: visit*, arriv*, invia*, consegn*, fornis*, dona*, regal*, esport*, vend*
ko: 방문, 도착, 파견, 파병, 보내, 보낸, 전달, 공급, 제공, 기증, 지원, 선물, 수출, 판매
ja: 訪問, 到着, 派遣, 送, 供与, 提供, 寄贈, 支援, 輸出
zh: 访问, 抵达, 派遣, 派出, 运送, 提供, 捐赠, 赠送, 援助, 出口, 交付
"""

#: Takes it, or takes somebody in: the other side is who goes and gives.
TAKES = """
en: receiv*, host, hosts, hosted, welcom*, import, imports, buy, buys, bought, gets, accepts
fr: recoi*, recu, accueill*, importe, importent, achet*
ru: принял*, принима*, получи*, получа*, встретил*, импорт*, закуп*, купил*
de: empfang*, erhalt*, bekomm*, begruss*, begruß*, importier*, kauft, kaufen
es: recib*, acog*, import*, compra*
it: ricev*, accogli*, import*, acquist*, compra*
ko: 접견, 영접, 맞이, 수입, 구매, 도입
ja: 迎え, 歓迎, 輸入, 購入
zh: 接待, 欢迎, 接收, 进口, 购买
"""
