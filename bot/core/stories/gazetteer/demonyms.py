# ruff: noqa: E501
"""Peoples and what is theirs, for countries whose name as the CLDR has it does not begin like them, and other names of
countries; the last lines as Pyongyang spells them."""

#: Joined to the country's code in `COUNTRIES`.
DEMONYMS = """
UK: united kingdom, grande-bretagne, grande bretagne, gran bretana, gran bretagna, ingles, inglesa, ingleses, inglesi, inglese, englisch*, schottland*, schottisch*, ecosse, ecossais*, escocia, escoces*, scozia, scozzes*, шотланд*, wales, welsh, pays de galles, gallois*, walisisch*, уэльс*
US: american, u.s.-*, vereinigte staaten, vereinigten staaten, соединенн* штат*, アメリカ合衆国, 美利坚, estados unidos, estadounidens*, stati uniti, statunitens*
CZ: republique tcheque, tcheque, tcheques, czech, czechs, czech republic, tschechisch*, tschechische republik, checo, checa, checos, checas, ceco, ceca, cechi, чехия, чешск*
DK: danish, dane, danes, danois*, danisch*, dane, danes, danesa*, danes, danese, danesi, датск*, датчан*
SE: swedish, swede, swedes, suedois*, schwedisch*, sueco, sueca, suecos, suecas, svedes*, шведск*, шведы, шведов
FI: finnish, finn, finns, finnisch*, finnen, finlandes*, финск*, финны, финнов
NO: norwegian*, norvegien*, norwegisch*, norweger*, noruego*, noruega*, norveges*, норвежск*, норвежц*
IS: icelandic, islandisch*, исландск*
IE: irish, irishman, irlandes*, irisch*, ирландск*, ирландц*
NL: dutch, neerlandais*, niederlandisch*, neerlandes*, olandes*, hollandais*, pays bas, hollande, olanda, голландск*, голланди*
BE: belge, belges, belga, belgas, belgi, belgisch*, бельгийск*, бельгийц*
CH: swiss, helvetique*, schweizerisch*, suizo, suiza, suizos, suizas, швейцарск*, швейцарц*
AT: osterreichisch*, osterreicher*, австрийск*
PT: portuguese, portugais*, portugiesisch*, portugiese*, portugues*, portoghes*, португальск*, португальц*
GR: griechisch*, griechenland*, grecques, grega*, греческ*, греки, греков
RO: roumain*, rumanisch*, rumano*, rumana*, rumeno, rumena, rumeni, румынск*
BG: bulgare*, bulgarisch*, bulgaro, bulgara, bulgaros, болгарск*, болгары
HU: hongrois*, ungarisch*, hungaro*, hungara*, ungherese, ungheresi, венгерск*, венгры
HR: croate, croates, kroatisch*, croata, croatas, croati, хорватск*, хорваты
SI: slovene*, slowenisch*, словенск*
SK: slovaque*, slowakisch*, словацк*
RS: serbisch*, serbio, serbia, serbios, serbo, serba, serbi
AL: albanais*, albanisch*, albanes*, албанск*
BA: bosnia, bosnian*, bosnie, bosniaque*, bosnien*, bosnisch*, боснийск*, босния, боснии
LT: litauisch*, литовск*
LV: latvian*, letton, lettons, lettone*, lettisch*, латвийск*, латышск*
EE: estonian*, estonien*, estnisch*, эстонск*
MD: moldave*, moldauisch*, moldavo*, молдавск*
CY: cypriot*, chypriote*, zypriotisch*, chipriota*, cipriota*, ciprioti, кипрск*
MT: maltese, maltais*, maltesisch*, maltes*
GE: georgisch*, georgiano*, georgiana*, грузинск*
AM: armenisch*, armenio*, armeno, armena, армянск*
AZ: azeri*, azerbaidjanais*, aserbaidschanisch*, azeri*, азербайджанск*
KZ: kazakh*, kasachisch*, казахск*, казахстанск*
UZ: uzbek*, ouzbek*, usbekisch*, узбекск*
TR: turkiye*, turque*, turcs, turchi, tureckie, turc
EG: egyptian*, egyptien*, agyptisch*, egipcio*, egipcia*, egizian*, египетск*
MA: moroccan*, marocain*, marokkanisch*, marroqui*, marocchin*, марокканск*
DZ: algerien*, algerisch*, argelino*, argelina*, algerin*, алжирск*
TN: tunisien*, tunesisch*, tunecin*, tunisin*, тунисск*
LY: libyan*, libyen*, libysch*, libio, libia, libios, libico, libica, ливийск*
SD: sudanese, soudanais*, sudanesisch*, sudanes*, суданск*
LB: lebanese, libanais*, libanesisch*, libanes*, ливанск*
JO: jordanian*, jordanien*, jordanisch*, иорданск*
YE: yemeni*, yemenite*, jemenitisch*, йеменск*
AE: emirats, emirati*, vae, emiratos, эмират*
SA: saoudien*, saudiarabien*, saudi-arabien*, saudisch*, arabia saudi*, saudita, sauditas, sauditi
QA: qatari*, qatarien*, katarisch*, катарск*
KW: kuwaiti*, koweitien*, kuwaitisch*, кувейтск*
OM: omani*, omanais*
BH: bahraini*, bahreini*
PK: pakistanais*, pakistanisch*, pakistani*, пакистанск*
BD: bangladais*, bangladeshi*, бангладешск*
LK: sri lankan*, sri-lankais*, srilankais*, sri-lankisch*, ланкийск*
NP: nepali*, nepalese, nepalais*, nepalesisch*, nepales*, непальск*
MM: burma, burmese, birman*, birmanie, birmanisch*, birmania, бирман*, мьянманск*
TH: thai, thais, thailandais*, thailandisch*, tailandes*, thailandes*, тайск*, таиландск*
MY: malaysian*, malaisien*, malaysisch*, malayo*, malaysian*, малайзийск*
PH: filipino*, philippine, philippin*, philippinisch*, filipina, filipinas, филиппинск*
SG: singaporean*, singapourien*, сингапурск*
TW: taiwanese, taiwanais*, taiwanisch*, taiwanes*, тайваньск*
KH: cambodgien*, kambodschanisch*, camboyan*, камбоджийск*
NZ: neo-zelandais*, new zealander*, neuseelandisch*, neozelandes*, nouvelle-zelande, новозеландск*
ZA: south african*, sud-africain*, sudafrikanisch*, sudafrican*, юар, южноафриканск*
KE: kenyan*, kenianisch*, keniano*, keniana*, кенийск*
ET: ethiopien*, athiopisch*, эфиопск*
NG: nigerian*, nigerianisch*, nigeriano*, нигерийск*
GH: ghanaian*, ghaneen*, ghanaisch*, ghanes*
CI: ivory coast, cote d'ivoire, ivorian*, ivoirien*, elfenbeinkuste, ivorisch*, costa de marfil, marfilen*, ivorian*, ивуарийск*
CM: camerounais*, cameroonian*, kamerunisch*, camerunes*
CD: congolais*, congolese, kongolesisch*, congolen*, конголезск*
ML: mali, мали, malian, malians, malien, maliens, malienne, maliennes, малийск*
SN: senegalais*, senegalesisch*, senegales*
TD: tchadien*, chadian*, tschadisch*
TG: togo, togoles*, togolais*, тоголезск*
RW: rwandais*, ruandisch*, ruandes*
UG: ougandais*, ugandan*, ugandisch*
MG: malgache*
CL: chilean*, chilien*, chilenisch*, chileno*, chilena*, cileno, cilena, cileni, чилийск*
PE: peruvian*, peruvien*, peruanisch*, peruano*, peruana*, peruvian*, перу, перуанск*
AR: argentinisch*, аргентинск*
CO: kolumbianisch*, colombien*, колумбийск*
EC: equatorien*, ecuatorian*, ecuadorianisch*
BO: bolivianisch*, боливийск*
UY: uruguayen*, уругвайск*
PY: paraguayen*
HT: haitian*, haitien*, haitianisch*, haitiano*
DO: republique dominicaine, dominikanische republik, republica dominicana
GT: guatemalteque*, guatemaltek*, guatemaltec*
GD: grenada, гренада, гренаде, гренаду, гренады
BN: brunei
AO: angola, angolan*, angolais*, angolano*, angolana*
MU: ile maurice, mauritian*, mauricien*
MK: north macedonia*, macedoine du nord, nordmazedon*
VN: viet nam
AF: afgan*
BY: bielorrus*
PS: autonomiegebiete, palastinens*
UN: организация объединенных наций, организации объединенных наций, организацией объединенных наций, организацию объединенных наций, 국제연합, 国際連合
EU: 유럽 연합
GU: 괌
IN: 인도 정부, 인도 총리, 인도 외교, 인도와, 인도·
DO: dominicain*, dominicano*, dominicana*
LA: lao, laotian*, laotien*, laotisch*, laosiano*, laosiana*, лаоса, лаосу, лаосом, лаосе, лаосск*
EG: египта, египту, египтом, египте
OM: омана, оману, оманом, омане
CY: кипра, кипру, кипром, кипре
GH: ганы, гане, гану
CU: кубой
CG: республик* конго
BF: burkinabe*
QA: 까타르
CA: 카나다
CU: 꾸바
VN: 윁남
TR: 뛰르끼예
DE: 도이췰란드
EU: 유럽동맹
PL: 뽈스까
SY: 수리아
EG: 에짚트
KH: 캄보쟈
NI: 니까라과
IT: 이딸리아
ES: 에스빠냐
RO: 로므니아
BG: 벌가리아
HU: 웽그리아
MX: 메히꼬
IN: 인디아
AU: 오스트랄리아
BE: 벨지끄
SE: 스웨리예
DK: 단마르크
NL: 네데를란드
CZ: 체스꼬
SK: 슬로벤스꼬
KZ: 까자흐스딴
KG: 끼르기즈스딴
UZ: 우즈베끼스딴
TJ: 따쥐끼스딴
BY: 벨라루씨
RS: 쎄르비아
NG: 나이제리아
ZW: 짐바브웨
MZ: 모잠비끄
BF: 부르끼나파쏘
EC: 에꽈도르
PE: 뻬루
AR: 아르헨띠나
PS: 팔레스티나
AE: 아랍추장국련방
BD: 방글라데슈
MA: 모로꼬
CG: 꽁고
PT: 뽀르뚜갈
CO: 꼴롬비아
TN: 뜌니지
"""
