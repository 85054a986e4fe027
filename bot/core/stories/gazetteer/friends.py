# ruff: noqa: E501
"""Forms that are words of two languages."""

#: Forms that are common words of another language, and mean something else there: the languages in which they are not found.
FALSE_FRIENDS = """
die: de nl; dies: de; nie: de pl; war: de; met: nl; tot: nl; vol: nl; car: fr; case: en fr; uber: de; uno: es it; rok: pl cs
demanda: fr; premier: fr pl; centrale: fr es it pt nl; tiempo: es; kind: en; won: en; brand: en; bat: en; sale: fr it; tire: en
chat: en de; cat: fr; route: en de; papa: en fr de es ru it; brief: en; tier: en; cane: en fr; lager: en; coupe: en de; arme: de
eu: pt; mali: it; donne: fr; camp: fr; perso: fr; mata: pt; prince: fr; manana: en; cumbre: en; tor: en fr; feuer: en; gol: en; volo: en
accord: en; proces: en; cour: en; poll: de; mort: en; morte: fr; tue: en; tuent: en; nave: en; navi: en; armada: en; marina: en
pont: en; but de: es; dispara: en; casa: en; auto: en; legal: en
ai: fr it pt; mere: en; tee: en; ours: en; leone: en fr de es; hai: it; pane: en; burro: es en; latte: en de fr es; mais: fr pt
tires: fr; gomme: fr; chips: fr de es it; furs: de; opera: es it; basket: en; supporters: en; gang: de; natale: fr en; noel: en es
essence: en; mull: en; metro: es it; gare: it; boot: en; bote: de; barca: es en fr de; ballon: fr; ballons: fr; cargo: es
conductor: en; autista: es; pardon: fr; 基地: zh; 保安: ja; 解体: zh; 少年: zh
soy: es; nun: de; mayor: es; fines: es it; coin: fr; diga: es; river: es; rio: en fr de it pt; nonne: de; piano: it; remis: fr
baume: fr; elk: nl; ile: pl tr; anime: fr it; resume: fr; confinement: en; strand: en; gele: nl; bail: fr; gracie: en; dono: it
divers: fr de; bitten: de; assunt: pt; spende: it; comete: es pt; робота: uk; 展示: zh; 演出: ja
island: en; luge: en fr es it
seul: fr; brune: fr; dominiqu: fr en; dominik: de; mauric: fr; mauricio: es; jordan: fr de es it; sacha: fr de; cad: fr en it es
chili: de en es it; malte: de; rom: en fr es it; mosca: es
mobilit: fr en de; empat: fr en de it; lent: fr; rose: fr; tot: fr; sales: fr es; sent: fr; lost: de; falls: de; fell: de; drop: fr
stab: de; probe: de; promis: de; apert: en; tore: en; vol: en; vince: en fr de; convict: fr; demonstr: fr; demonstrat: fr
choque: fr; apolog: fr; estrad: fr es; inversion: fr en de; evasion: en; court: fr; courts: fr; firma: de; partito: it; licenci: es it
modi: it; fico: it es; sanchez: en fr de it; grossi: it; surge: es it; encontr: fr; incontr: fr en es; salvat: en; nomin: es
autor: fr; haie: fr; mele: fr; mondes: fr; truff: fr; rame: fr; perro: fr; berge: fr; concrete: fr; coche: fr; prete: fr; trainer: fr
nina: fr en de; reno: fr en; kita: fr en es it; lagos: fr en de; confin: fr en de; coin: es it; lowe: en; wal: en de; drilling: en
handy: en; mord: fr en; evade: en; gymnasium: en; panne: it;  eleve: en; plane: de; neige: de; blinde: de en; labor: de es; tass: fr de; beach: de; bebe: de; autofahre: de
compan: es; mutuo: es; hare: es fr; calcio: es; velo: es it; chat: es it; planes: es; carta: it; erbe: it; preso: it
levee: fr; pirates: fr; piratas: es
lapin: en de es it ru; general: en fr es it ru; generale: fr de; generals: fr
"""

#: Words that begin like a form of another meaning, and the languages in which that is so; all where none stand behind.
OTHER_WORDS = """
forged in; forged by; forged through; forged on; forged over; captured soldier*; captured troops; captured fighter*; captured north korea*; soldiers captured; troops captured; soldats captures; militaires captures
flew to an altitude; flew to a maximum; flew to a height; lettre de creance; lettres de creance; carta credencial; cartas credenciales; lettere credenziali; lettera credenziale; letters of credence; letter of credence; letter of credit; letters of credit
importan*; differen*; liberal*; nationalist*; nationalism*; hospitalit*; celebrit*; celebrid*; explor*; exploit*; suspense*
urgen*; autorit*; autorid*; demandeur*; protestant*; manifestement; manifesto; manifesti; prinzip*; jumper*
nominal*; capitulo*; espansion*; ferment*; inhumain*; climax; banquet*; companion*; companer*; churchill*; tumblr; bombay; shelley
reported*; reporte: es; reportes: es; dementia*; dementiel*; demente*; dementsprech*; critical: en; critically: en
scrape*; surger*; salvatore; robbie; robbins; entitle*; defective*; defectu*; naturaliste*; naturale; naturalmente; approvisionn*
concertation*; songe: fr; songer: fr; equipement*; equipamient*; fermement*; fermete; profite*: fr de; golfe; reunionnais*
principes: fr; principe: fr; personnel*; francesc*; frances: en fr; montana: en fr de; nevada; victoria: en fr de
booked; booking*; booker*; pounding; precious*; policies; subsidiar*; jerseys; eleven*: en; accusto*; disparit*
zusammenstell*: de; ausweis: de; ausweise: de; schliesslich: de; schließlich: de; schacht*: de; gerichtet*: de; geburtig*: de; geburtstag*: de
feierabend*: de; wahlweise: de; dieselb*: de; genommen*: de; steuerung*: de; steuert*: de; austritt*: de; hungrig*: de
romanisch*: de; handelt*: de; kriegen: de; kriegt*: de; waffeln: de; gewehrt*: de; schweinsteiger*: de; schweinfurt*: de; aufzugeb*: de
no importa; que importa; importa que; importa mucho; importa poco; importa mas; no importan; non importa; che importa; importo: it; ventana*: es; ventaj*: es; paraguas: es; beber*: es; moviendo: es; impoten*
deporte*: es; deporti*: es; precios*: es; paradero: es; cobra: es; cobrar*: es; case: es
giustizia: it; cancellier*: it; cancelli: it; cancello: it; accidenti: it; angol*: it; liberi: it; liberamente: it; attorno: it
batteri: it; naturali: it; farmi: it; tasso: it; tassi: it; assicur*: it; razza: it; razze: it
задержк*; ученик*; учениц*; ученичес*; выбор; выбора; выбору; выбором; выборе; казны; казна; казной; казначе*; снизу; спасибо
поедин*; издалек*; данил*; дание*; даниэл*; даниил*; герман; германа; герману; германом; франциск*; палат*; формулир*; доходит; доходят
доходил*; парадокс*; принцип*; футболк*; командир*; командов*; командующ*; статус*; катерин*; дорогая; дорогое; дорогие; дорогих; дорогим
дорогого; дорого; дороже; авторитет*; чайник*; чайков*; морозов*; живот; живота; животе; животом; погоди*
фейки об армии; фейках об армии; фейков об армии; фейки о вс; фейков о вс; фейках о вс; фейки про армию; in extremis; under fire; return fire; red bull; france 2; france 3; france 5; france 24; france inter; france bleu; france televisions; france telecom; france football
путины; лососевая путина; лососевую путину; лососевой путине; лососевой путиной; минтаевая путина; минтаевую путину; минтаевой путине; трамплин*
安全会议; 安全會議; 全会一致; 排他的経済水域; 経済水域; 专属经济区; 배타적경제수역; 배타적 경제수역; 경제수역; ausschließlichen wirtschaftszone; ausschließliche wirtschaftszone; ausschliesslichen wirtschaftszone; wirtschaftszone; zona economica esclusiva; zona economica exclusiva; zone economique exclusive; exclusive economic zone; исключительная экономическая зона; исключительной экономической зон*; исключительную экономическую зону
부친다; 부치기; 부칠; 부쳐; 부쳤; 記者会見; 定例会見; 緊急会見; 会見で; 会見を開; 会見室; 其中
was filmed; were filmed; filmed the; filmed by; filmee*: fr; filmes: fr; ont filme; a filme; 지원 의사; 귀순 의사; 참여 의사; 대화 의사; 방문 의사; 협력 의사; 참가 의사; 의사를; 의사도; 의사 표시; 의사 표명; 의사결정; 의사 결정; 의사 밝; 의사당; 의사일정; 전선서; 노선서; 조선서; 어선서; 여객선서; 국제선서; 분계선서; 상선서
france insoumise; ouest france; ouest-france; tour de france; stade de france; new mexico; new england; guinea pig*; red bull*
"""
