# ruff: noqa: E501
"""Who is called by whose relative he is, folded."""

#: By the person's name in the lexicon; "sister of North Korean leader Kim Jong Un" must not be Kim Jong Un.
KIN = """
kim-yo-jong: n. korean leader's sister, n.k. leader's sister, north korean leader's sister, kim jong un's sister, kim jong-un's sister, kim's sister, kim's powerful sister, sister of kim jong un, sister of kim jong-un, sister of leader kim jong un, sister of leader kim jong-un, sister of north korean leader kim jong un, sister of north korean leader kim jong-un, sister of n. korean leader kim jong-un, sister of north korean leader, soeur de kim jong un, soeur de kim jong-un, sœur de kim jong un, sœur de kim jong-un, sœur du dirigeant nord-coreen, soeur du dirigeant nord-coreen, soeur du leader nord-coreen, сестра ким чен ын*, сестры ким чен ын*, сестра лидера кндр, сестра лидера северной кореи, 김정은 여동생, 김정은 동생, 김정은의 여동생, schwester von kim jong un, schwester des nordkoreanischen machthabers, hermana de kim jong-un, hermana de kim jong un, 金正恩之妹, 金正恩的妹妹, 金正恩氏の妹
"""
