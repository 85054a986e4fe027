"""What entries are called by: as their source calls them, and by a hash where that is long; and which of the names that
a source gives them name none of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from bot.core.identity import article_id, canonical_url

#: Signs of a key. Addresses in Cyrillic or Korean have several for each letter, and differ at their ends.
LONGEST = 300
_NUMBERED = re.compile(r"(\D*)(\d{1,4})")
#: So many names that count from the beginning are the places of the list; with two it may be chance.
_PLACES = 3
#: From so many titles on an address is that of a list: under two that are alike one article may be listed twice.
_TITLES = 3
#: Share of its words that a title has in common with the one before: an edited headline keeps who did what.
_ALIKE = 1 / 3


def short(key: str) -> str:
    """`key`, or a hash of all of it where it is longer than one may be."""
    return key if len(key) <= LONGEST else hashed(key)


def hashed(*parts: str) -> str:
    """A key for what has none."""
    # Most feeds name their entries, and with OpenSSL it takes four megabytes.
    import hashlib

    return "hash:" + hashlib.blake2b("\0".join(parts).encode("utf-8"), digest_size=16).hexdigest()


def are_places(names: Sequence[str]) -> bool:
    """Whether a source calls its entries by their places in the list, ``item-1``, ``item-2`` and so on: the next poll
    has something else under each."""
    if len(names) < _PLACES or not all(_NUMBERED.fullmatch(name) for name in (names[0], names[-1])):
        # Nearly always.
        return False
    numbered = [_NUMBERED.fullmatch(name) for name in names]
    words = {found[1] for found in numbered if found}
    numbers = {int(found[2]) for found in numbered if found}
    return len(words) == 1 and any(numbers == set(range(first, first + len(names))) for first in (0, 1))


def shared(listed: Iterable[tuple[str | None, str]]) -> frozenset[str]:
    """Those addresses, of entries with their titles, that name none of them: they differ in what names no article, a
    place in the page or where a reader came from, or there are none but one for all."""
    places: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for link, title in listed:
        if link:
            places[link.partition("?")[0].partition("#")[0]].append((link, title))
    found: set[str] = set()
    for entries in places.values():
        # Nearly always one.
        if len(entries) > 1:
            found.update(_shared(entries))
    return frozenset(found)


def _shared(entries: Iterable[tuple[str, str]]) -> Iterable[str]:
    by_name: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for link, title in entries:
        by_name[canonical_url(link)].append((link, title))
    for name, same in by_name.items():
        titles = {title for _, title in same}
        apart = len({link.partition("#")[2] for link, _ in same}) > 1
        apart = apart or article_id(name, "", "") != name or not _are_alike(titles)
        if len(titles) >= _TITLES or (len(titles) > 1 and apart):
            yield from {link for link, _ in same}


def _are_alike(titles: Collection[str]) -> bool:
    """Whether all of `titles` have words in common, as one article's have."""
    told = [_words(title) for title in titles]
    common = set.intersection(*told)
    return len(common) >= _ALIKE * min(map(len, told))


def _words(title: str) -> set[str]:
    """A title's words; its pairs of signs where it has no spaces, as in Chinese and Japanese."""
    words = set(title.casefold().split())
    return words if len(words) > 1 else {title[at : at + 2] for at in range(len(title))}
