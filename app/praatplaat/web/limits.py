"""How often somebody may ask: counted in memory, under a name that says nothing of who it is."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import time
from collections import OrderedDict, deque
from dataclasses import dataclass

from praatplaat.online import Clock


@dataclass(frozen=True, slots=True)
class Rule:
    """At most so many times in so many seconds."""

    most: int
    seconds: float

    def wait(self, times: deque[float], now: float) -> float:
        """Return for how many seconds nobody may ask; 0 when somebody may."""
        if len(times) < self.most:
            return 0.0
        return max(0.0, times[-self.most] + self.seconds - now)


EACH = (Rule(10, 60), Rule(120, 3600))
ALL = (Rule(60, 60),)


class Limits:
    """Counts what was let in, per address and for everybody together; for one thread.

    Addresses are kept as a hash with a salt that is gone when the program ends, for an hour.
    """

    def __init__(
        self, each: tuple[Rule, ...] = EACH, everybody: tuple[Rule, ...] = ALL, clock: Clock = time.monotonic
    ) -> None:
        self._each, self._everybody, self._clock = each, everybody, clock
        self._salt = secrets.token_bytes(16)
        self._all: deque[float] = deque(maxlen=max(rule.most for rule in everybody))
        self._by_name: OrderedDict[bytes, deque[float]] = OrderedDict()

    def wait(self, address: str) -> float:
        """Return 0 and count it when this address may ask now; otherwise the seconds until it may."""
        now, name = self._clock(), self._name(address)
        self._forget(now)
        times = self._by_name.get(name) or deque(maxlen=max(rule.most for rule in self._each))
        waits = [rule.wait(self._all, now) for rule in self._everybody]
        waits += [rule.wait(times, now) for rule in self._each]
        if max(waits) == 0:
            self._all.append(now)
            times.append(now)
            self._by_name[name] = times
            self._by_name.move_to_end(name)
        return max(waits)

    def _forget(self, now: float) -> None:
        """Drop addresses whose last time no longer counts: the oldest stand first."""
        longest = max(rule.seconds for rule in self._each)
        while self._by_name and next(iter(self._by_name.values()))[-1] + longest <= now:
            self._by_name.popitem(last=False)

    def _name(self, address: str) -> bytes:
        return hashlib.blake2b(_home(address).encode(), key=self._salt, digest_size=16).digest()


def _home(address: str) -> str:
    """Return what stands for one household: in IPv6 a device makes up new addresses as it likes."""
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv6Address) and known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return str(known) if known.version == 4 else str(ipaddress.ip_network((known, 64), strict=False))
