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
ko: 통신, 통신이, 통신은, 보도했다, 보도, 밝혔다, 전했다, 말했다, 설명했다, 강조했다, 덧붙였다, 발표했다, 관계자, 관계자는, 당국자, 소식통, 따르면, 대변인, 대변인은
ja: 通信, 報じた, 報道, 伝えた, 述べた, 発表した, 明らかにした, 関係者, 報道官
zh: 通讯社, 报道, 表示, 透露, 消息, 发言人, 据悉
"""
