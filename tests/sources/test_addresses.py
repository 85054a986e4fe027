"""Which addresses are the world's, and which are somebody's own."""

from __future__ import annotations

import pytest

from bot.sources.addresses import is_public


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "1.1.1.1", "175.45.176.71", "2606:4700::1111", "2a00:1450:4001:81b::200e", "64:ff9b::808:808",
     "::ffff:8.8.8.8"],
)  # fmt: skip
def test_addresses_that_everybody_can_reach_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    ["0.0.0.0", "10.255.255.255", "100.64.0.1", "127.0.0.1", "127.255.255.254", "168.63.129.16", "169.254.169.254",
     "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.19.0.1",
     "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
     "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::10.0.0.1", "64:ff9b:1::1",
     "100::1", "2001::1", "2001:db8::1", "2002:a00:1::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254",
     "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "2a00:1450::5efe:10.0.0.1", "", "localhost", "127.1"],
)  # fmt: skip
def test_special_addresses_and_those_inside_others_are_not(address: str) -> None:
    assert not is_public(address)
