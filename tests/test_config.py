"""What the settings become, and what is said where they are wrong."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from bot import config, data, sources
from bot.core.model import SIDES, Source, Watch
from bot.errors import Fault, SettingsError

DATA = Path(__file__).parent / "data" / "config"
SHIPPED = Path(__file__).parents[1] / "sources.yaml"
LIST = SHIPPED.parent / "docs" / "source-list.md"
WRONG_FILES = sorted((DATA / "faults").glob("*.yaml"))
OWN_HOST = {"KHASAN_ALLOW_HOSTS": "127.0.0.1:8080"}
HERALD = 'sources: [{id: herald, kind: feed, url: "https://herald.example/rss", outlet: Border Herald, side: other}]\n'
TOKEN = "123456789:abcdefghijklmnopqrstuvwxyz_ABCDEFGHI"
SECRET = "sesame-open"


def faults(text: str, environ: dict[str, str] | None = None) -> tuple[Fault, ...]:
    with pytest.raises(SettingsError) as caught:
        config.load(text, environ or {}, file="sources.yaml")
    return caught.value.faults


def said(text: str, environ: dict[str, str] | None = None) -> str:
    return "\n".join(str(fault) for fault in faults(text, environ))


# ── what settings become ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_with_everything_becomes_sources_and_watches() -> None:
    settings = config.read(DATA / "good.yaml", OWN_HOST)
    herald, quick, desk, notices, archive = settings.sources
    assert herald == Source(
        id="border-herald",
        kind="feed",
        url="https://herald.example/rss.xml",
        outlet="Border Herald",
        side="other",
        every=timedelta(minutes=15),
        fresh=timedelta(days=2),
        options={"restricted_in": ["EU"]},
    )
    assert (quick.outlet, quick.language, quick.enabled, quick.every) == ("1945", "no", False, timedelta(seconds=5))
    assert quick.options == {
        "type": "think tank",
        "country": "KR",
        "state_media": True,
        "fulltext": "candidates",
        "max_entries": 50,
        "timeout": 20.0,
        "user_agent": "Mozilla/5.0 (compatible; Khasan)",
        "headers": {"Accept-Language": "ko"},
        "proxy": "http://proxy.example:3128",
        "tls": "legacy",
        "fallback": ["http://127.0.0.1:8080/mirror"],
        "selectors": {"article_title": ["h1"], "article_text": ["article", "main"]},
        "note": "everything at once",
    }
    assert (desk.kind, desk.every) == ("wire", timedelta(seconds=1))
    assert notices.options == {
        "selectors": {"item": ["li.notice", "li"], "link": ["a"]},
        "date_format": ["%d.%m.%Y"],
        "timezone": "Asia/Pyongyang",
        "restricted_in": ["EU"],
    }
    assert archive.options == {
        "items": "data.rows",
        "fields": {"title": "head", "link": "at.url"},
        "restricted_in": ["EU"],
    }
    assert settings.watches == (
        Watch("bridge", "The bridge", "bridge AND river", "all"),
        Watch("bare", "bare", "ferry", "important"),
    )


def test_the_operators_entities_join_the_lexicon_change_it_or_leave_it() -> None:
    known = config.read(DATA / "good.yaml", OWN_HOST).lexicon.by_id
    veles = known["anna-veles"]
    assert (veles.name, veles.side, veles.weight, veles.role) == ("Anna Veles", "ru", "strong", "port director")
    assert veles.forms == {"en": ("Anna Veles",), "ru": ("Анна Велес",)}
    assert (veles.gender, known["han-sol"].gender, known["kim-yo-jong"].gender) == (None, "f", "f")
    assert known["lavrov"].role == "envoy"
    assert "Sergey the Elder" in known["lavrov"].forms["en"]
    assert "Лавров" in known["lavrov"].forms["ru"]
    assert "putin" not in known


def test_a_watch_may_ask_for_an_entity_of_the_operators_own() -> None:
    text = HERALD + (
        "entities: [{id: gull, name: The Gull, type: ship, side: ru, forms: {en: The Gull}}]\n"
        "watches: [{id: ships, query: 'entity:gull OR entity:\"The Gull\"'}]\n"
    )
    assert config.load(text, {}, file="sources.yaml").watches[0].id == "ships"


def test_a_folder_counts_from_where_the_settings_are() -> None:
    assert config.read(DATA / "good.yaml", OWN_HOST).sources[2].url == str(DATA / "incoming")


def test_without_watches_it_is_north_korea_and_russia() -> None:
    (watch,) = config.load(HERALD, {}, file="sources.yaml").watches
    assert (watch.id, watch.name, watch.query) == ("dprk-russia", "North Korea–Russia", "side:kp AND side:ru")


def test_without_an_environment_there_is_no_telegram_and_the_state_is_beside() -> None:
    settings = config.load(HERALD, {}, file="sources.yaml")
    assert settings.telegram is None
    assert settings.database_url is None
    assert settings.state == Path("state")
    assert settings.allow_hosts == frozenset()
    assert (settings.log_level, settings.log_json) == ("info", False)


def test_the_environment_says_the_rest() -> None:
    environ = {
        "KHASAN_TELEGRAM_TOKEN": TOKEN,
        "KHASAN_TELEGRAM_API": "http://127.0.0.1:8081/",
        "KHASAN_TELEGRAM_OWNERS": "11, 12 13",
        "KHASAN_DATABASE_URL": "postgresql://khasan@127.0.0.1/khasan",
        "KHASAN_STATE": "/var/lib/khasan",
        "KHASAN_ALLOW_HOSTS": "127.0.0.1:8080, Desk.example:80 [::1]:9000",
        "KHASAN_LOG": "warning,json",
    }
    settings = config.load(HERALD, environ, file="sources.yaml")
    assert settings.telegram == config.TelegramSettings(TOKEN, "http://127.0.0.1:8081", frozenset({11, 12, 13}))
    assert settings.database_url == "postgresql://khasan@127.0.0.1/khasan"
    assert settings.state == Path("/var/lib/khasan")
    assert settings.allow_hosts == {("127.0.0.1", 8080), ("desk.example", 80), ("::1", 9000)}
    assert (settings.log_level, settings.log_json) == ("warning", True)


def test_empty_variables_are_as_good_as_none() -> None:
    environ = dict.fromkeys(
        ("KHASAN_TELEGRAM_TOKEN", "KHASAN_TELEGRAM_TOKEN_FILE", "KHASAN_TELEGRAM_API", "KHASAN_TELEGRAM_OWNERS",
         "KHASAN_DATABASE_URL", "KHASAN_STATE", "KHASAN_CONFIG", "KHASAN_ALLOW_HOSTS", "KHASAN_LOG"), ""
    )  # fmt: skip
    assert config.load(HERALD, environ, file="s") == config.load(HERALD, {}, file="s")


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + HERALD.replace("\n", "\r\n").encode())
    assert config.read(file, {}).sources[0].id == "herald"


def test_anchors_may_repeat_a_value() -> None:
    text = (
        "defaults: {headers: &ask {Accept-Language: ko}}\n"
        "sources:\n"
        '  - {id: a, kind: feed, outlet: A, side: kr, url: "https://a.example/"}\n'
        '  - {id: b, kind: feed, outlet: B, side: kr, url: "https://b.example/", headers: *ask}\n'
    )
    first, second = config.load(text, {}, file="sources.yaml").sources
    assert first.options == second.options == {"headers": {"Accept-Language": "ko"}}


# ── what is wrong is said ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("file", WRONG_FILES, ids=lambda file: file.stem)
def test_each_fault_is_told_with_its_line_its_key_and_what_to_do(file: Path) -> None:
    """A file says behind ``#!`` what is to be said of that line: ``key: words; more words || key: …``."""
    wanted = [
        (number, *one.strip().split(": ", 1))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if "#!" in line
        for one in line.partition("#!")[2].split("||")
    ]
    with pytest.raises(SettingsError) as caught:
        config.read(file, OWN_HOST)
    found = {(fault.line, fault.key): str(fault) for fault in caught.value.faults}
    assert sorted(found) == sorted((number, key) for number, key, _ in wanted)
    for number, key, words in wanted:
        message = found[number, key]
        assert message.startswith(f"{file}:{number}: {key}: ")
        assert "\n" not in message
        assert [piece for piece in words.split("; ") if piece not in message] == []


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("http://127.0.0.1:8899/rss", ", or name 127.0.0.1:8899 in KHASAN_ALLOW_HOSTS"),
        ("http://[::1]/rss", ", or name [::1]:80 in KHASAN_ALLOW_HOSTS"),
        ("http://localhost:8899/rss", ", or name localhost:8899 in KHASAN_ALLOW_HOSTS"),
        ("https://192.168.3.4/rss", ", or name 192.168.3.4:443 in KHASAN_ALLOW_HOSTS"),
        ("https://herald.example/rss", ""),  # somebody else's: politeness is no matter of settings
    ],
)
def test_who_asks_a_host_of_his_own_too_often_hears_where_to_name_it(url: str, hint: str) -> None:
    text = HERALD.replace("https://herald.example/rss", url).replace("id: herald", "id: herald, every: 10s")
    assert said(text).endswith(f"'10s' is too often; write something between 1m and 24h{hint}")
    if hint:
        named = hint.split()[-3]
        assert config.load(text, {"KHASAN_ALLOW_HOSTS": named}, file="sources.yaml").sources[0].every == timedelta(
            seconds=10
        )


def test_a_language_that_is_none_is_answered_with_how_languages_are_written() -> None:
    message = said(HERALD.replace("side:", "language: qx, side:"))
    assert message.endswith("'qx' is not known; use a code of two letters, like en, fr, ru, ko")


def test_the_file_and_the_environment_are_told_of_together() -> None:
    message = said(HERALD.replace("other", "moon"), {"KHASAN_LOG": "loud", "KHASAN_TELEGRAM_OWNERS": "@chief"})
    assert message.splitlines() == [
        "environment: KHASAN_TELEGRAM_OWNERS: has '@chief'; write numeric user ids, separated by commas "
        "(the bot's /start tells yours)",
        "environment: KHASAN_LOG: has 'loud'; use one of debug, info, warning, error, and json",
        f"sources.yaml:1: sources[0].side: 'moon' is not known; use one of {', '.join(SIDES)}",
    ]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "sources:\n", "sources: []\n", "~"])
def test_a_file_without_sources_is_refused(text: str) -> None:
    assert "sources: is missing or empty; list at least one source" in said(text)


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"KHASAN_TELEGRAM_TOKEN": "secret"}, "KHASAN_TELEGRAM_TOKEN: does not look like a bot's token"),
        ({"KHASAN_TELEGRAM_TOKN": TOKEN}, "KHASAN_TELEGRAM_TOKN: is not a setting; did you mean KHASAN_TELEGRAM_TOKEN"),
        ({"KHASAN_TELEGRAM_API": "127.0.0.1:8081"}, "without its beginning; write scheme, host and port alone"),
        ({"KHASAN_TELEGRAM_API": "http://127.0.0.1:8081/bot"}, "has more than scheme, host and port"),
        ({"KHASAN_TELEGRAM_API": "http://127.0.0.1:port"}, "whose host or port cannot be read"),
        ({"KHASAN_TELEGRAM_OWNERS": "-5"}, "has '-5'; write numeric user ids"),
        ({"KHASAN_TELEGRAM_OWNERS": "9" * 400}, "write numeric user ids"),
        ({"KHASAN_DATABASE_URL": "mysql://h/x"}, "KHASAN_DATABASE_URL: is not the address of a database; write"),
        ({"KHASAN_DATABASE_URL": "postgresql://u:p@word@h/x"}, "KHASAN_DATABASE_URL: has no host and port that can be"),
        ({"KHASAN_DATABASE_URL": "postgresql://u:p@h:port/x"}, "KHASAN_DATABASE_URL: has no host and port that can be"),
        ({"KHASAN_ALLOW_HOSTS": "127.0.0.1"}, "has '127.0.0.1'; write host:port pairs"),
        ({"KHASAN_ALLOW_HOSTS": "127.0.0.1:70000"}, "has '127.0.0.1:70000'; write host:port pairs"),
        ({"KHASAN_ALLOW_HOSTS": "http://127.0.0.1:80"}, "write host:port pairs"),
        ({"KHASAN_LOG": "inof"}, "KHASAN_LOG: has 'inof'; did you mean info?"),
        ({"KHASAN_LOG": "info,debug"}, "KHASAN_LOG: has info and debug; use one of them"),
        ({"KHASAN_TELEGRAM_TOKEN_FILE": "/nowhere/token"}, "/nowhere/token cannot be read (FileNotFoundError)"),
        ({"KHASAN_TELEGRAM_TOKEN_FILE": "/x", "KHASAN_TELEGRAM_TOKEN": TOKEN}, "remove one of the two"),
    ],
)
def test_a_wrong_variable_is_told_by_its_name(environ: dict[str, str], words: str) -> None:
    (fault,) = faults(HERALD, environ)
    assert str(fault).startswith("environment: KHASAN_")
    assert words in str(fault)


def test_variables_that_a_cluster_sets_for_a_service_are_let_be() -> None:
    environ = {
        "KHASAN_PORT": "tcp://10.0.0.1:8080",
        "KHASAN_SERVICE_HOST": "10.0.0.1",
        "KHASAN_WEB": "off",
        "PATH": "x",
    }
    assert config.load(HERALD, environ, file="sources.yaml").telegram is None


def test_a_file_that_is_not_there_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"gone\.yaml: the file is not there; run khasan in the folder"):
        config.read(tmp_path / "gone.yaml", {})


def test_a_folder_in_place_of_the_file_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"the file cannot be read .*; name a file that this user may read"):
        config.read(tmp_path, {})


def test_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "sources.yaml"
    file.write_bytes("# один\nsources: []\n".encode() + "# два\n".encode("cp1251"))
    with pytest.raises(SettingsError, match=r"sources\.yaml:3: the file: is not UTF-8; save it as UTF-8 text"):
        config.read(file, {})


def test_the_command_prints_the_faults_and_exits_with_2() -> None:
    environ = {**os.environ, "KHASAN_CONFIG": str(DATA / "faults" / "twice.yaml"), "PYTHONPATH": str(SHIPPED.parent)}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "check"], env=environ, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 3


# ── secrets ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    token, database = tmp_path / "token", tmp_path / "database"
    token.write_text(TOKEN + "\n", encoding="utf-8")
    database.write_text("postgresql://khasan:word@127.0.0.1/khasan\n", encoding="utf-8")
    for file in (token, database):
        file.chmod(0o600)
    environ = {"KHASAN_TELEGRAM_TOKEN_FILE": str(token), "KHASAN_DATABASE_URL_FILE": str(database)}
    settings = config.load(HERALD, environ, file="sources.yaml")
    assert settings.telegram is not None
    assert settings.telegram.token == TOKEN
    assert settings.database_url == "postgresql://khasan:word@127.0.0.1/khasan"


def test_a_secret_that_everybody_can_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(TOKEN, encoding="utf-8")
    file.chmod(0o644)
    message = said(HERALD, {"KHASAN_TELEGRAM_TOKEN_FILE": str(file)})
    assert f"KHASAN_TELEGRAM_TOKEN_FILE: {file} can be read by everybody; chmod o-rwx {file}" in message


def test_an_empty_secret_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.touch(mode=0o600)
    assert "is empty; put the secret into it" in said(HERALD, {"KHASAN_TELEGRAM_TOKEN_FILE": str(file)})


@pytest.mark.parametrize(
    "line",
    [
        f'url: "https://user:{SECRET}@herald.example/a b"',
        f'url: "https://user:{SECRET}@"',
        f'url: "//user:{SECRET}@herald.example/"',
        f'url: "https://user:{SECRET}@herald.example:port/?key={SECRET}"',
        f'outlet: "https://user:{SECRET}@herald.example/\\a"',
        f'side: "https://user:{SECRET}@herald.example/"',
        f'every: "https://herald.example/?token={SECRET}"',
        f'headers: {{"Authorization": "Bearer {SECRET}\\n"}}',
        f'headers: {{"Authorization\\n": "{SECRET}"}}',
        f"headers: {{Authorization: [{SECRET}]}}",
        f'"https://user:{SECRET}@herald.example/": url',
        f'url: "https://user:{SECRET}@herald.example/',
    ],
)
def test_what_is_wrong_is_told_without_passwords(line: str) -> None:
    assert SECRET not in said(f"sources:\n- id: herald\n  kind: feed\n  {line}\n")


@pytest.mark.parametrize(
    "environ",
    [
        {"KHASAN_TELEGRAM_TOKEN": f"123456:{SECRET}!"},
        {"KHASAN_TELEGRAM_API": f"http://user:{SECRET}@127.0.0.1:8081"},
        {"KHASAN_DATABASE_URL": f"postgresql//user:{SECRET}@127.0.0.1/khasan"},
        {"KHASAN_DATABASE_URL": f"postgresql://user:an@{SECRET}@127.0.0.1/khasan"},
        {"KHASAN_DATABASE_URL": f"postgresql://user:12/an@{SECRET}@127.0.0.1/khasan"},
        {"KHASAN_ALLOW_HOSTS": f"http://user:{SECRET}@127.0.0.1:80"},
    ],
)
def test_wrong_variables_are_told_without_passwords(environ: dict[str, str]) -> None:
    assert SECRET not in said(HERALD, environ)


def test_settings_that_are_printed_hide_their_secrets() -> None:
    text = HERALD.replace("https://", f"https://user:{SECRET}@")
    environ = {
        "KHASAN_TELEGRAM_TOKEN": f"123456:{SECRET}-{SECRET}",
        "KHASAN_DATABASE_URL": f"postgresql://khasan:{SECRET}@127.0.0.1/khasan",
    }
    settings = config.load(text, environ, file="sources.yaml")
    assert SECRET in settings.sources[0].url
    for shown in (repr(settings), str(settings), repr(settings.telegram), f"{[settings]}"):
        assert SECRET not in shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://herald.example/rss?page=2", "https://herald.example/rss?page=2"),
        ("https://user:word@herald.example/rss", "https://***@herald.example/rss"),
        ("https://word@herald.example:81/rss", "https://***@herald.example:81/rss"),
        ("https://herald.example/@user/rss", "https://herald.example/@user/rss"),
        ("https://herald.example/?a=1&api_key=word&b=2#c", "https://herald.example/?a=1&api_key=***&b=2#c"),
        ("https://herald.example/?Token=word", "https://herald.example/?Token=***"),
    ],
)
def test_an_address_is_shown_without_its_secrets(url: str, shown: str) -> None:
    assert config.masked(url) == shown


# ── hostile files ────────────────────────────────────────────────────────────────────────────────────────────────────

BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOMB, "is more than the 100000 values that are read"),
        ("sources: &all [*all]", "repeats *all, which no finished value above is called"),
        ("[" * 100_000, "is nested too deeply"),
        ("{a: " * 25_000, "is nested too deeply"),
        ("- " * 50_000, "is nested too deeply"),
        ('sources:\n- id: "her\0ald"\n', "sources.yaml:2: the file: has a character that no text has (U+0000)"),
        ("sources: \ud800", "has a character that no text has (U+D800)"),
        (bytes(range(256)).decode("latin-1") * 400, "has a character that no text has"),
        ('sources: "' + "x" * 100_000, "is not YAML"),
        ("x" * 100_000, "holds no settings"),
        ("#" * 1_000_001, "has 1000001 characters, and at most 1000000 are read; shorten it"),
        ("? [a, b]\n: c\n", "has a key that is no word"),
        ("sources: !!python/object/apply:os.system [true]", "has a tag"),
        ("%YAML 9.9\n---\n" + HERALD, "is not YAML"),
        ("sources: [" + ",".join(["a"] * 5_000) + "]", "has 4950 more faults; mend these first"),
        ("".join(f"key{number}: x\n" for number in range(2_000)), "has 1950 more faults; mend these first"),
        ("defaults: {headers: {" + ",".join(f"A{n}: b" for n in range(99)) + "}}\n" + HERALD, "has 99 values; write"),
    ],
)
def test_a_hostile_file_is_refused_in_a_few_short_lines(text: str, words: str) -> None:
    found = faults(text)
    assert words in "\n".join(str(fault) for fault in found)
    assert len(found) <= 51
    for fault in found:
        assert str(fault).isprintable()
        assert len(str(fault)) < 500


def test_a_file_without_end_is_not_read_to_its_end() -> None:
    with pytest.raises(SettingsError, match=r"the file has .* characters, and at most 1000000 are read"):
        config.read(Path("/dev/zero"), {})


# ── what ships ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_kinds_are_those_that_can_be_read() -> None:
    assert sorted(config.KINDS) == sorted(sources.KINDS)


def test_the_schema_for_editors_is_current() -> None:
    shipped = data.text("sources.schema.json")
    assert shipped == json.dumps(config.schema(), indent=1, ensure_ascii=False) + "\n", (
        'write it anew: python -c "import json; from bot import config; print(json.dumps(config.schema(), indent=1, '
        'ensure_ascii=False))" > bot/data/sources.schema.json'
    )


def test_the_shipped_sources_are_without_fault_by_the_schema_too() -> None:
    checker = Path(sys.executable).with_name("check-jsonschema")
    schema = SHIPPED.parent / "bot" / "data" / "sources.schema.json"
    done = subprocess.run([checker, "--schemafile", schema, SHIPPED], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_shipped_sources_name_their_schema() -> None:
    first = SHIPPED.read_text(encoding="utf-8").splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named is not None
    assert (SHIPPED.parent / named[1]).is_file()


def test_at_least_100_sources_ship_in_nine_languages_and_say_why_they_are_off() -> None:
    shipped = config.read(SHIPPED, {}).sources
    assert len(shipped) >= 100
    on = [source for source in shipped if source.enabled]
    assert {source.language for source in on} >= {"en", "fr", "ru", "ko", "zh", "ja", "de", "es", "it"}
    assert [source.id for source in shipped if not source.enabled and not source.options.get("note")] == []
    assert len({source.url for source in shipped}) == len(shipped)


@pytest.mark.parametrize(
    "outlet", ["KCNA", "TASS", "Reuters", "Interfax", "Yonhap", "YTN", "AP", "France 24", "The New York Times"]
)
def test_the_great_agencies_are_covered(outlet: str) -> None:
    """France 24 stands for AFP, which has no feed and whose copy it prints."""
    on = [source.outlet for source in config.read(SHIPPED, {}).sources if source.enabled]
    assert [name for name in on if name == outlet or name.startswith(f"{outlet} ")]


def test_a_webhook_is_an_address_that_telegram_calls_and_a_port_that_the_bot_has() -> None:
    environ = {
        "KHASAN_TELEGRAM_TOKEN": TOKEN,
        "KHASAN_WEBHOOK_URL": "https://news.example:8443/telegram",
        "KHASAN_WEB": "0.0.0.0:9000",
        "KHASAN_WEBHOOK_SECRET": "a-secret",
    }
    telegram = config.load(HERALD, environ, file="sources.yaml").telegram
    assert telegram is not None
    assert telegram.webhook == config.Webhook("https://news.example:8443/telegram", "0.0.0.0", 9000, "a-secret")
    assert "a-secret" not in repr(telegram.webhook)


@pytest.mark.parametrize(("name", "value"), [
    ("KHASAN_WEBHOOK_URL", "http://news.example/telegram"),
    ("KHASAN_WEBHOOK_URL", "https://news.example:8080/telegram"),
    ("KHASAN_WEBHOOK_URL", "news.example"),
    ("KHASAN_WEBHOOK_SECRET", "two words"),
    ("KHASAN_WEB", "off"),
    ("KHASAN_WEB", "localhost:99999"),
])  # fmt: skip
def test_a_webhook_that_telegram_cannot_call_is_refused(name: str, value: str) -> None:
    environ = {"KHASAN_TELEGRAM_TOKEN": TOKEN, "KHASAN_WEBHOOK_URL": "https://news.example/telegram"} | {name: value}
    with pytest.raises(SettingsError, match=name) as caught:
        config.load(HERALD, environ, file="sources.yaml")
    assert "two words" not in str(caught.value)


def test_a_webhook_for_no_bot_is_refused() -> None:
    environ = {"KHASAN_WEBHOOK_URL": "https://news.example/telegram"}
    with pytest.raises(SettingsError, match="KHASAN_WEBHOOK_URL: is set, and KHASAN_TELEGRAM_TOKEN is not; set both"):
        config.load(HERALD, environ, file="sources.yaml")


def test_the_list_of_sources_tells_all_that_ship_and_whether_they_are_on() -> None:
    rows = re.findall(r"^\| (\S+) \| (.+?) \|.*\| (yes|no) \| (high|medium|low) \|", LIST.read_text("utf-8"), re.M)
    shipped = config.read(SHIPPED, {}).sources
    assert [row[:3] for row in rows] == [
        (source.id, source.outlet, "yes" if source.enabled else "no") for source in shipped
    ]
    assert not [row[0] for row in rows if row[2:] == ("yes", "low")]
