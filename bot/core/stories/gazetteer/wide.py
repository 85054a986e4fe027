"""Regions that towns lie in, wherever they are: folded words, as they stand behind "in"."""

WIDE = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont
virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan nova columbia newfoundland queensland
victoria tasmania wales scotland england ulster kent essex sussex surrey cornwall devon dorset norfolk suffolk cumbria
bayern bavaria hessen hesse sachsen saxony niedersachsen thuringen thuringia brandenburg saarland westfalen pfalz baden
holstein mecklenburg vorpommern tirol steiermark karnten kalifornien bretagne brittany normandie normandy alsace
lorraine provence corse corsica catalogne cataluna catalonia andalucia andalusia galicia asturias cantabria navarra
aragon castilla extremadura murcia valencia canarias baleares euskadi lombardia lombardy toscana tuscany sicilia sicily
sardegna sardinia campania calabria puglia piemonte liguria veneto lazio umbria marche abruzzo basilicata emilia friuli
trentino crimea donbas donbass siberia chechnya dagestan tatarstan kashmir punjab kerala gujarat bihar assam xinjiang
tibet sichuan hunan hubei henan hebei guangdong yunnan hokkaido okinawa kyushu kurdistan darfur kivu tigray amhara
europe africa asia arctic antarctica balkans caribbean pacific atlantic mediterranean baltic himalayas alps sahel amazon
europa afrika asien africa asia alpen
сибири поволжье приморье подмосковье ленобласти чечне дагестане ингушетии осетии татарстане башкирии башкортостане
якутии бурятии карелии калмыкии удмуртии чувашии мордовии хакасии адыгее крыму донбассе кавказе урале сахалине камчатке
кузбассе забайкалье прикамье заполярье техасе калифорнии флориде огайо аляске баварии саксонии каталонии сицилии европе
африке азии арктике прибалтике
"""
