"""Which internet addresses Khasan may talk to: only those that the whole world can reach.

The table is our own, because `ipaddress.is_global` changes between Python versions and knows nothing of addresses that
carry another one inside.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

#: Ports on which the news is published.
PORTS = frozenset({80, 443, 8080, 8443})

#: IANA's special-purpose registry for IPv4 (RFC 6890 and its successors), multicast and the reserved top.
_SPECIAL_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # behind carriers' NAT; one cloud keeps its metadata here
        "127.0.0.0/8",  # this machine
        "168.63.129.16/32",  # a cloud's wire server: public by number, private by use
        "169.254.0.0/16",  # link-local; clouds keep their metadata here
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
#: All that is given out to the world so far; everything outside is special.
_GLOBAL_V6 = IPv6Network("2000::/3")
_SPECIAL_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments, Teredo among them
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: an IPv4 address that nobody routes this way any more
        "3fff::/20",  # documentation
    )
)
#: DNS64 answers with these on networks that only speak IPv6: the IPv4 address is in the last 32 bits.
_NAT64 = IPv6Network("64:ff9b::/96")
#: ISATAP: the last 64 bits of any IPv6 address may be a tunnel to the IPv4 address at their end.
_ISATAP = (0x0000_5EFE, 0x0200_5EFE)


def is_public(address: str) -> bool:
    """Whether `address`, as a resolver gives it, can be reached by the whole world; False where it is no address."""
    try:
        # A scope ("%eth0") only makes sense on a link of one's own.
        parsed = ip_address(address)
    except ValueError:
        return False
    return _is_public_v4(parsed) if isinstance(parsed, IPv4Address) else _is_public_v6(parsed)


def is_private_name(host: str) -> bool:
    """Whether a host says by its name alone that it is not public: an address that is not, or this machine's name."""
    try:
        ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return not is_public(host)


def _is_public_v4(address: IPv4Address) -> bool:
    return not any(address in network for network in _SPECIAL_V4)


def _is_public_v6(address: IPv6Address) -> bool:
    if address.scope_id is not None:
        return False
    if address.ipv4_mapped is not None:
        return _is_public_v4(address.ipv4_mapped)
    last = IPv4Address(int(address) & 0xFFFF_FFFF)
    if address in _NAT64:
        return _is_public_v4(last)
    if (int(address) >> 32) & 0xFFFF_FFFF in _ISATAP and not _is_public_v4(last):
        return False
    return address in _GLOBAL_V6 and not any(address in network for network in _SPECIAL_V6)
