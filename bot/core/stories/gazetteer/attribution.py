# ruff: noqa: E501
"""Words for who says so, and how, by language: they stand in any report, and tell of no event.

Words count by their first five letters, so those are left out that begin as words of events do: "details" as
"detained", "officials" as "office", «подробности» as «подросток».
"""

ATTRIBUTION = """
en: said, says, saying, told, tells, according, agency, agencies, spokesman, reported, reports, cited, citing, quoted
fr: indique, declare, rapporte, precise, selon, agence, affirme, ajoute, explique
ru: сообщил, сообщает, сообщение, заявил, заявляет, рассказал, уточнил, отметил, подчеркнул, добавил, агентство, сми, ссылкой
de: sagte, teilte, mitgeteilt, berichtet, laut, angaben, agentur, sprecher, zufolge
es: dijo, segun, agencia, portavoz, declaro, senalo, afirmo
it: detto, riferisce, secondo, agenzia, portavoce, afferma, spiega
"""
