# ruff: noqa: E501
"""Forms that are words of two languages."""

#: Forms that are common words of another language, and mean something else there: the languages in which they are not found.
FALSE_FRIENDS = """
die: de nl; dies: de; nie: de pl; war: de; met: nl; tot: nl; vol: nl; car: fr; case: en fr; uber: de; uno: es it; rok: pl cs
demanda: fr; premier: fr pl; centrale: fr es it pt nl; tiempo: es; kind: en; won: en; brand: en; bat: en; sale: fr it; tire: en
chat: en de; cat: fr; route: en de; papa: en fr de es ru it; brief: en; tier: en; cane: en fr; lager: en; coupe: en de; arme: de
eu: pt; donne: fr; camp: fr; perso: fr; mata: pt; prince: fr; manana: en; cumbre: en; tor: en fr; feuer: en; gol: en; volo: en
accord: en; proces: en; cour: en; poll: de; mort: en; morte: fr; tue: en; tuent: en; nave: en; navi: en; armada: en; marina: en
pont: en; but de: es; dispara: en; casa: en; auto: en; legal: en
ai: fr it pt; mere: en; tee: en; ours: en; leone: en fr de es; hai: it; pane: en; burro: es en; latte: en de fr es; mais: fr pt
tires: fr; gomme: fr; chips: fr de es it; furs: de; opera: es it; basket: en; supporters: en; gang: de; natale: fr en; noel: en es
essence: en; mull: en; metro: es it; gare: it; boot: en; bote: de; barca: es en fr de; ballon: fr; ballons: fr; cargo: es
conductor: en; autista: es; pardon: fr; 基地: zh; 保安: ja; 解体: zh; 少年: zh
soy: es; nun: de; mayor: es; fines: es it; coin: fr; diga: es; river: es; rio: en fr de it pt; nonne: de; piano: it; remis: fr
baume: fr; elk: nl; ile: pl tr; anime: fr it; resume: fr; confinement: en; strand: en; gele: nl; bail: fr; gracie: en; dono: it
divers: fr de; bitten: de; assunt: pt; spende: it; comete: es pt; робота: uk; 展示: zh; 演出: ja
island: en
"""
