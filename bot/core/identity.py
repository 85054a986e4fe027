"""Decides when two addresses are one article: the rules remove only what is known not to name it.

What is not known stays: an unknown key of a query may be what tells two articles apart, so a copy that slips through
here is left to the comparison of texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

#: Keys that say where a reader came from, by their beginning …
_TRACKING_PREFIXES = ("utm_", "at_", "pk_", "mtm_", "mc_", "wt_", "hsa_", "_hs", "ns_", "ga_", "vero_")
#: … and whole. Lists of ad blockers and of the outlets' own share buttons; each seen on news sites.
_TRACKING_KEYS = frozenset(
    """fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id mkt_tok s_kwcid
    taid cmpid cmp cmpr ocid smid smtyp partner ref ref_src ref_url referer referrer traffic_source from_rss rss
    xtor xtref xts ncid sr_share share sharetype emci emdi guccounter guce_referrer guce_referrer_sig soc_src soc_trk
    echobox _ga _gl _openstat wickedid oly_anon_id oly_enc_id trk trkcampaign srnd sref leadsource sfmc_sub
    esrc campaign_id instance_id segment_id user_id regi_id ito reflink intcmp icid rcmd recirc fromrss
    print outputtype amp amp_js_v amp_gsa usqp isappinstalled spref cndid ssi""".split()
)
#: Keys that break caches; only where they hold a Unix time (seconds or milliseconds): ``t`` is also a moment in a film.
_CACHE_KEYS = frozenset({"t", "_", "ts", "timestamp", "cb", "v"})
_UNIX_TIME = re.compile(r"1[0-9]{9}(?:[0-9]{3})?")

#: Leading labels of a host that serve the same page to another screen.
_HOST_LABELS = frozenset({"www", "www2", "www3", "m", "amp", "mobile", "wap", "touch"})
#: The same, joined to a language: Yonhap's ``m-en``.
_MOBILE_LANGUAGE = re.compile(r"(?<![^.])m-(?=[a-z]{2}\.)")

_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#]*", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp|shtml)$", re.IGNORECASE)
_AMP_START = re.compile(r"^/amp(?=/.)")
_AMP_END = re.compile(r"(?:/amp/?|/amp\.html|\.amp(?:\.html)?|(?<=\.html)/amp)$")

#: Hosts that only pass a reader on, and the key under which they name where to.
_WRAPPERS: Mapping[str, tuple[str, ...]] = {
    "google.com/url": ("q", "url"),
    "google.fr/url": ("q", "url"),
    "bing.com/news/apiclick.aspx": ("url",),
    "facebook.com/l.php": ("u",),
    "l.facebook.com/l.php": ("u",),
    "lm.facebook.com/l.php": ("u",),
    "l.instagram.com/": ("u",),
    "vk.com/away.php": ("to",),
    "away.vk.com/away.php": ("to",),
    "youtube.com/redirect": ("q",),
    "out.reddit.com/": ("url",),
    "duckduckgo.com/l": ("uddg",),
    "slack-redir.net/link": ("url",),
    "getpocket.com/redirect": ("url",),
    "linkedin.com/redir/redirect": ("url",),
    "t.umblr.com/redirect": ("z",),
    "steamcommunity.com/linkfilter": ("url",),
}
#: Google's own copies: the address stands in the path, ``s`` for https.
_AMP_CACHE = re.compile(r"^(?:google\.[a-z.]+/amp|[a-z0-9-]+\.cdn\.ampproject\.org/[cv])/(s/)?(.+)$")
#: How the name of an article without an address begins.
CONTENT = "sha256:"
#: An address of letters, digits and marks that have no second spelling, with one pair of a query at most.
_PLAIN_ADDRESS = re.compile(
    r"https://[a-z0-9.-]+(?::[0-9]+)?/[A-Za-z0-9._~/-]*(?:\?[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]*)?", re.ASCII
)
#: What most addresses are like: host and path have one spelling, and the query says at most where a reader came from.
_USUAL_ADDRESS = re.compile(
    r"""https?://(?:www\.)?((?!(?:www[23]?|m|m-[a-z][a-z]|mobile|wap|touch|xn--[^.]*)\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+)
    ((?:/[A-Za-z0-9_~-]+)*(?:\.s?html?)?)/?(?:\?utm_[a-z]+=[A-Za-z0-9._~-]*(?:&utm_[a-z]+=[A-Za-z0-9._~-]*)*)?""",
    re.ASCII | re.VERBOSE,
)
_PASSING_ON = frozenset(place.partition("/")[0] for place in _WRAPPERS)
#: Wrappers inside wrappers end somewhere.
_WRAPPED_AT_MOST = 3


def canonical_url(url: str) -> str:
    """The one address by which all spellings of `url` are known; `url` itself, trimmed, where it cannot be read."""
    url = url.strip()
    return _usual(url) or _in_full(url)


def article_id(url: str | None, title: str, text: str) -> str:
    """What tells an article from all others: its canonical address, or a hash of its words where it has none.

    A host's front page is no article's address.
    """
    if url:
        url = url.strip()
        usual = _usual(url)
        if usual and not usual.endswith("/"):
            return usual
        address = usual or _in_full(url)
        if _names_an_article(address):
            return address
    return CONTENT + content_hash(title, text)


def content_hash(title: str, text: str) -> str:
    """A hash of the words, whatever their case and the space between them."""
    # With OpenSSL five megabytes of the parsing process, which asks for addresses alone.
    import hashlib
    import unicodedata

    words = " ".join(unicodedata.normalize("NFC", f"{title}\n{text}").casefold().split())
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def host(url: str | None) -> str:
    """The host of a canonical address, without what only serves another screen; empty where there is none."""
    if not url:
        return ""
    try:
        return _host(urlsplit(url.strip()))
    except ValueError:
        return ""


def _usual(url: str) -> str | None:
    """The canonical address of one that is as nine in ten are: to look at each part takes ten times as long."""
    usual = _USUAL_ADDRESS.fullmatch(url)
    if usual and not _is_odd(url.lower()) and usual[1] not in _PASSING_ON and _site(usual[1]) is _plain:
        return f"https://{usual[1]}{usual[2] or '/'}"
    return None


def _is_odd(url: str) -> bool:
    """Whether an address in small letters has to do with what is looked for in full. (As a pattern, with the letters as
    they are, this took as long as all the rest.)"""
    return "/amp" in url or ".amp" in url or "/index." in url or "/default." in url or ".m-" in url or "xn--" in url


def _in_full(url: str) -> str:
    try:
        return _canonical(_unwrap(url, _WRAPPED_AT_MOST))
    except ValueError:
        return url


def _unwrap(url: str, left: int) -> str:
    if left == 0 or "://" not in url:
        return url
    parts = urlsplit(url)
    place = _host(parts) + (parts.path.rstrip("/") or "/")
    target = ""
    if keys := _WRAPPERS.get(place) or _WRAPPERS.get(place + "/"):
        query = dict(parse_qsl(parts.query))
        target = next((query[key] for key in keys if key in query), "")
    elif cached := _AMP_CACHE.match(place + (f"?{parts.query}" if parts.query else "")):
        target = ("https://" if cached[1] else "http://") + cached[2]
    return _unwrap(target, left - 1) if target.startswith(("http://", "https://")) else url


def _canonical(url: str) -> str:
    parts = urlsplit(url)
    name = _host(parts)
    if parts.scheme.lower() not in ("http", "https") or not name:
        return url
    port = f":{parts.port}" if ":" in parts.netloc and parts.port not in (None, 80, 443) else ""
    path = _path(parts.path)
    name, path, query = _site(name)(name, path, _query(parts.query) if parts.query else "")
    # A fragment is a place in the page, but for pages that a script builds from it.
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    whole = urlunsplit(("https", name + port, path or "/", query, fragment))
    if _PLAIN_ADDRESS.fullmatch(whole):
        # Nothing in it could be spelled otherwise, and to find that out in full takes longer than all the rest.
        return whole
    # Few addresses need it, and it brings TLS and mail along: seven megabytes of a process that only reads feeds.
    from w3lib.url import canonicalize_url

    return canonicalize_url(whole, keep_fragments=bool(fragment))


def _query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(key, value) for key, value in pairs if not _is_tracking(key, value)])


def _host(parts: SplitResult) -> str:
    name = (parts.hostname or "").rstrip(".")
    try:
        name = name.encode("ascii").decode("idna") if "xn--" in name else name
    except UnicodeError:
        pass
    labels = (_MOBILE_LANGUAGE.sub("", name) if "m-" in name else name).split(".")
    while len(labels) > 2 and labels[0] in _HOST_LABELS:
        labels = labels[1:]
    return ".".join(labels)


def _path(path: str) -> str:
    # Most paths have nothing of this, and to see that is quicker than to look for it in full.
    path = _SESSION.sub("", path) if ";" in path else path
    path = _without_dots(path)
    path = _INDEX.sub("/", path) if "." in path else path
    path = _AMP_END.sub("", _AMP_START.sub("", path)) if "amp" in path else path
    path = re.sub(r"/{2,}", "/", path) if "//" in path else path
    return path.rstrip("/")


def _without_dots(path: str) -> str:
    """RFC 3986 §5.2.4: ``.`` is here, ``..`` is above."""
    if "/." not in path:
        return path
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == ".." and len(kept) > 1:
            kept.pop()
        elif segment not in (".", ".."):
            kept.append(segment)
    return "/".join(kept)


def _is_tracking(key: str, value: str) -> bool:
    key = key.lower()
    if key in _TRACKING_KEYS or key.startswith(_TRACKING_PREFIXES):
        return True
    return key in _CACHE_KEYS and _UNIX_TIME.fullmatch(value) is not None


def _names_an_article(address: str) -> bool:
    if _PLAIN_ADDRESS.fullmatch(address):
        return not address.endswith("/") or address.count("/") > 3
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" and (parts.path not in ("", "/") or bool(parts.query))


# ── sites with rules of their own: host, path and query in and out ───────────────────────────────────────────────

_Site = Callable[[str, str, str], tuple[str, str, str]]


def _plain(name: str, path: str, query: str) -> tuple[str, str, str]:
    return name, path, query


def _bbc(name: str, path: str, query: str) -> tuple[str, str, str]:
    """One newsroom under two hosts; the query never names a story."""
    return "bbc.com", path, "" if path.startswith("/news/") else query


def _yonhap(name: str, path: str, query: str) -> tuple[str, str, str]:
    """``section`` is the list that the reader came from; the article is named by its code."""
    return name, path, "" if path.startswith("/view/") else query


def _20minutes(name: str, path: str, query: str) -> tuple[str, str, str]:
    """The number names the article; the words behind it change with the title."""
    numbered = re.match(r"^/(?:[\w-]+/)*(?:a/)?([0-9]{5,})(?:-[^/]*)?$", unquote(path))
    return (name, f"/a/{numbered[1]}", "") if numbered else (name, path, query)


_SITES: Mapping[str, _Site] = {
    "bbc.com": _bbc,
    "bbc.co.uk": _bbc,
    "yna.co.kr": _yonhap,
    "20minutes.fr": _20minutes,
}


@lru_cache(maxsize=1024)
def _site(name: str) -> _Site:
    labels = name.split(".")
    for start in range(len(labels) - 1):
        if site := _SITES.get(".".join(labels[start:])):
            return site
    return _plain
