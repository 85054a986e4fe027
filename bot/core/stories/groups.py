"""Which names of the gazetteer, and which units, are treated alike, each group with its reason."""

from __future__ import annotations

#: The two sides of the watch and those who speak about them are named in most articles.
KNOWN_COUNTRIES = frozenset({"g:KP", "g:RU", "g:US", "g:KR", "g:CN"})
#: … the two sides alone.
SIDES = frozenset({"g:KP", "g:RU"})
#: Who leads the two sides, Ukraine, and the United States.
STATES_OF_LEADERS = {"p:putin": "g:RU", "p:kim-jong-un": "g:KP", "p:zelensky": "g:UA", "p:trump": "g:US"}
LEADERS = frozenset(STATES_OF_LEADERS)
#: … how their names sound, and what stands beside them.
NAMES_OF_LEADERS = (
    "trump",
    "putin",
    "プーチン",
    "zelensky",
    "ゼレンスキー",
    "vladimir",
    "president",
    "russian",
    "jong",
    "김정은",
)
#: Whom the watch is about: most articles name them.
EVERYDAY_NAMES = frozenset({"g:KP", "g:RU", "g:KR"})
#: Where it is in Pyongyang or Moscow tells two events apart; that both are there joins none.
SEATS = frozenset({"s:pyongyang", "s:moscow"})
#: Russian cities whose name stands for their region, too: found beside it where the text does not say "region".
CITIES = frozenset(
    f"s:{name}-city"
    for name in (
        "khabarovsk blagoveshchensk irkutsk krasnoyarsk kemerovo yekaterinburg chelyabinsk tyumen samara yaroslavl"
        " murmansk arkhangelsk krasnodar rostov belgorod kursk donetsk zaporizhzhia"
    ).split()
)
#: What tells two events apart, and joins none.
ONLY_APART = SEATS | CITIES
#: Bodies of states, for which one title may name a member.
BODIES = frozenset({"g:EU", "g:NATO", "g:UN"})
#: Of whom there is something in the news of the watch on any day.
EVERYDAY_ACTORS = EVERYDAY_NAMES | frozenset(
    f"p:{person}"
    for person in (
        "kim-jong-un kim-yo-jong choe-son-hui lee-jae-myung putin lavrov shoigu belousov peskov zakharova ushakov"
        " volodin mishustin matviyenko"
    ).split()
)
#: The unit of those who died.
DEAD = "dead"
#: Units whose numbers rise while an event goes on: the highest holds, whoever counts.
TOLLS = frozenset({"dead", "hurt", "case"})
#: What a title has that tells of a toll that rises.
TOLL_RISES = frozenset({"a:kill", "a:rise"})
#: What tells of people who came to harm.
HARM = frozenset({"a:kill", "a:injure"})
#: Units in which one article gives many numbers.
VAGUE_UNITS = frozenset(
    {"year", "nth", "times", "age", "day", "point", "percent", "month", "week", "hour", "dollar", "euro", "won"}
)
#: … of which a title gives the one that is the news.
SUMS = frozenset({"dollar", "euro", "won", "percent"})
#: Central banks move their rates in quarters of a point, and nobody rounds them.
RATE = "t:interest_rate"
#: What may rise or fall by so many per cent, and of what goods.
MEASURED = (
    frozenset(
        "a:export a:import a:sell t:price t:wages t:economy t:profit t:trade t:unemployment t:budget t:debt t:tax"
        " t:deficit t:output".split()
    ),
    frozenset("t:fuel t:gas t:oil t:coal t:steel t:grain t:fish".split()),
)
#: Acts that undo each other. Not an arrest and a release: who is arrested is often let go on bail in the same report,
#: and the look-alike events come a point lower with it.
OPPOSITES = (
    ("a:seize_goods", "a:release"),
    ("a:open", "a:close"),
    ("a:deploy", "a:withdraw_troops"),
)
OF_OPPOSITES = frozenset(act for pair in OPPOSITES for act in pair)
#: What is imposed, and lifted again.
IMPOSED = frozenset({"a:sanction", "a:ban"})
#: What is held up, and what passes.
VETO, APPROVAL = "a:veto", "a:approve"
#: What a visit consists of, each news by itself: whoever has arrived has not yet met, signed or left.
ARRIVAL, MEETING, INVITATION = "a:arrive", "a:meet", "a:invite"
STATIONS = frozenset({ARRIVAL, MEETING, "a:agree", "a:depart"})
#: What is done to somebody over an event or after another of these, each news by itself.
STEPS = frozenset(
    f"a:{act}"
    for act in (
        "arrest remand charge convict appeal acquit pardon extradite fire_from_post resign appoint mourn bury resume"
        " tow summon call_for_release congratulate"
    ).split()
)
#: Steps of which some are but words for what others call otherwise.
ARREST, SEIZURE, CHARGE, DEATH = "a:arrest", "a:seize_goods", "a:charge", "a:kill"
#: Whom a court arrests is remanded.
REMAND, ARRESTED_BY_COURT = "a:remand", frozenset({"a:trial", ARREST})
#: … and which follow any death.
AFTER_DEATH = frozenset({"a:mourn", "a:bury"})
#: How a state takes what was done to one of its own, in whichever words.
REACTIONS = frozenset({"a:summon", "a:call_for_release"})
#: How somebody takes what others did.
PROTEST = "a:protest"
REACTING = frozenset({PROTEST, "a:demand"})
#: A message on a feast, of which whoever tells of the feast does not know; some call it but something that is sent.
CONGRATULATION, SENDING = "a:congratulate", "a:deploy"
DENIAL = "a:deny"
#: Who says who did it, in whichever words.
BLAMING = frozenset({"a:blame", "a:accuse"})
#: What a body of states is called for over what somebody did.
CALLING = frozenset({"a:meet", "a:convene", "a:demand"})
#: What comes before a sentence: whoever tells the sentence calls it by these, too.
BEFORE_SENTENCE = frozenset({"a:arrest", "a:remand", "a:charge"})
#: What resumes, and the stops after which that is news: else who resumes flights is who begins them.
RESUMPTION = "a:resume"
STOPS = frozenset(
    (
        "a:suspend_service a:cancel a:close a:ban a:postpone a:lose_power a:crash a:fire a:quake a:flood a:storm"
        " a:attack a:strand a:evacuate a:explode a:protest a:veto a:blockade a:jam_signal a:leak a:collapse a:derail"
        " a:withdraw_troops t:blackout t:glitch t:it_outage t:strike_labour"
    ).split()
)
#: Who is missing, held or cut off is found or let go, dead or alive: each is news by itself.
MISSING = frozenset({"a:disappear", "a:strand", "t:hostage"})
FOUND_AGAIN = frozenset({"a:find", "a:kill", "a:rescue", "a:release"})
#: Who is dismissed has left, too.
LEAVING = frozenset({"a:resign", "a:fire_from_post"})
#: «Осудил» is who sentences, and who condemns; which of them, these tell.
SENTENCE, CRITICISM = "a:convict", "a:criticise"
OF_A_COURT = frozenset(
    (
        "a:trial a:arrest a:charge t:prison t:justice t:prosecutor t:crime t:corruption t:fraud t:drug t:espionage"
        " t:treason"
    ).split()
)
#: Acts of one kind: what is attacked explodes and burns, what collapses was derailed.
ONE_KIND = tuple(
    frozenset(f"a:{act}" for act in kind.split())
    for kind in (
        "attack explode kill injure shoot_down fire shoot launch jam_signal",
        "crash collapse overturn derail sink_ship kill injure rescue disappear",
        "arrive depart visit strand crash disappear",
        "quake tsunami flood storm kill injure evacuate",
        "arrest seize_goods charge search_house convict trial sue",
        "launch fail crash disappear explode",
        "bite kill injure attack",
        "swap_prisoners release agree meet repatriate",
        "appoint elect resign fire_from_post swear_in",
        "win lose elect",
    )
)
#: How a match or a vote ends: to one side and to the other.
RESULTS = frozenset({"a:win", "a:lose"})
ATTACK = "a:attack"
#: What comes every day.
DAILY = frozenset({ATTACK, "a:shoot_down", "a:launch", "a:inspect", "t:drone"})
#: A war has such victims on any day; of a knife attack elsewhere the news goes on.
AT_WAR = frozenset({"g:RU", "g:UA", "g:IL", "g:PS", "t:missile", "t:artillery"})
#: Acts that two people do together: with another it is another event.
ACTS_OF_TWO = frozenset({"a:call", "a:meet"})
#: What two do that is an event by itself.
SUMMIT, AGREEMENT = "t:summit", "a:agree"
#: What comes of an agreement, days after it, where a council or a parliament has the last word.
ADOPTION = "a:approve"
#: What is taken for an accident, and what it turns out to have been.
ACCIDENTS = frozenset(f"a:{act}" for act in "crash collapse derail sink_ship overturn".split())
DEEDS = frozenset({"a:attack", "a:shoot_down", "t:terror"})
#: What is found after an event, and tells how it came about.
FIND = "a:find"
EVIDENCE = frozenset({"t:flight_recorder", "t:mass_grave", "t:unexploded"})
#: What two agree on first, and do later.
AGREED_ON = frozenset(
    f"a:{act}" for act in "swap_prisoners release repatriate hand_over_bodies withdraw_troops open resume build".split()
)
#: Acts of which it is all the news what place it is; most villages are in no list.
ACTS_ON_A_PLACE = frozenset({"a:seize_place"})
#: Who is in office does one thing after another, and is called the same.
OFFICES = frozenset(
    f"t:{office}"
    for office in "president mayor minister ambassador king pope army_chief general parliament government".split()
)
BODIES_IN_OFFICE = frozenset({"t:government", "t:parliament"})
#: Who does it, or is there, and not what is done, or to what.
WHO = OFFICES | frozenset(
    f"t:{who}"
    for who in (
        "delegation premier regional_governor person soldier worker company entity congress_party team police child"
        " student doctor teacher court prosecutor journalist woman family tourist defector"
    ).split()
)
#: Acts of which it is the news what is looked at or opened: a leader inspects three works a week, two in a day.
ACTS_ON_A_THING = frozenset({"a:inspect", "a:open"})
#: Acts of which it matters most who does them.
ACTS_OF_STATES = frozenset({"a:sanction", "a:veto", "a:launch"})
#: … and of which others say how far it went.
WATCHED = frozenset({"a:launch"})
#: … those who do.
WATCHERS = frozenset({"g:KR", "g:JP", "g:US"})
#: What a launch has one of: the sea that it goes into, and the weapon. Rocket launchers are not among the weapons, for
#: others call what they fire missiles.
ONE_OF_A_LAUNCH = tuple(map(frozenset, (("t:eastsea", "t:yellowsea"), ("t:ballistic", "t:cruise", "t:artillery"))))
#: Acts, and what is shown, for which a seat of power is a town like any other.
ACTS_OF_TRAVEL = frozenset({"a:arrive", "a:visit", "a:meet", "a:perform", "a:exhibit", "t:exhibition"})
#: What passes other towns before it comes to one.
ON_ITS_WAY = "t:train"
#: Acts that go with any other.
LOOSE_ACTS = frozenset(
    f"a:{act}"
    for act in (
        "announce promise criticise demand warn find rise fall open close develop build celebrate release supply approve"  # noqa: E501
        " accuse blame threaten investigate export import buy sell visit meet deny cancel postpone"
    ).split()
)
#: Acts that are about something: two of one kind between the same two, on one day, are two events where they are about
#: different things. No fires, attacks or deaths: those are told by what else each house knows of them.
ACTS_ABOUT = frozenset(
    f"a:{act}"
    for act in (
        "agree meet arrive depart visit open close ban approve import export buy sell supply invite convict trial"
        " condole legislate exhibit"
    ).split()
)
#: What any such act may be said with, whatever it is about.
OF_ANY_SUBJECT = frozenset(
    f"t:{thing}"
    for thing in (
        "delegation minister president premier ambassador summit letter government company entity exhibition person"
        " congress_party border"
    ).split()
)
#: What tells where somebody goes …
ACTS_OF_COMING = frozenset({"a:arrive", "a:visit"})
#: … and that he comes or goes.
ACTS_OF_GOING = ACTS_OF_COMING | {"a:depart"}
#: Somebody comes by plane, and is seen at a school: of a visit these fields say little.
BY_THE_WAY = frozenset("aviation railways shipping roads transport tourism".split())
