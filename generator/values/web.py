"""Reads web addresses: whether a visitor can follow one, and what is the matter if not."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

import idna

from generator.values.marks import plain, unseen

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOP = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{2,59}")
_WITHIN = (
    "localhost",
    "local",
    "localdomain",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "invalid",
    "onion",
    "arpa",
)
"""The last part of a name that means something only inside one house."""
_USUAL = re.compile(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+"
    rf"(?!(?:{'|'.join(_WITHIN)})(?:/|$))[a-z]{{2,24}}(?:/(?:[A-Za-z0-9/._~%-]*[A-Za-z0-9/_~%-])?)?"
)
"""What nearly every right address looks like: the others are looked at piece by piece."""
_LONGEST = 2_000
_TRACKERS = re.compile(
    "utm_[a-z_]+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid?|mc_cid|mc_eid|"
    "_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id",
    re.IGNORECASE,
)
_WRAPPED = re.compile(r"""[<("'\[]*(?:[^\]\n]*\]\()?(https?://[^\s<>()\[\]"',;]+)[>)"'\],;]*""", re.IGNORECASE)
_TAIL = re.compile(r"[.,;:!?'\"…»”’]+\Z|(?<=[.,;])\)\Z")
_ABBREVIATED = re.compile(r"(?:\A|[/_~=-])(?:[A-Za-z]{1,4}\.){2,}\Z")
"""An address may end so: /wiki/E.V."""
_LOOKS_LIKE_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d]{2,24}(?::\d+)?(?:[/?#]\S*)?")


@dataclass(frozen=True, slots=True)
class WebFault:
    """What is the matter with a web address.

    `kind` is one of: empty, tail (a full stop or another mark behind it), scheme (none, or not that of a site), mail,
    phone, unseen (a mark that nobody sees),
    character, words (more than an address), host (none, or one that cannot be), comma, dot (a host without a dot),
    inside (a name that works in one house only), number (an IP address), long, secret (a name or a password in
    it), port, tracker. `mended` is the address that is surely meant; `part` is what the message may name.
    """

    kind: str
    mended: str = ""
    part: str = ""


def web_fault(text: str) -> WebFault | None:
    """What is the matter with a web address; None if a visitor can follow it."""
    if len(text) > _LONGEST:
        return WebFault("long")
    return None if _USUAL.fullmatch(text) else _fault(text)


@lru_cache(maxsize=1_000)
def _fault(text: str) -> WebFault | None:
    if not text.strip():
        return WebFault("empty")
    if any(unseen(character) for character in text):
        return WebFault("unseen", _if_right("".join(c for c in text if not unseen(c)).strip()))
    said = text.strip()
    scheme = said.partition(":")[0].casefold()
    if scheme in ("mailto", "tel", "sms", "whatsapp"):
        return WebFault("mail" if scheme == "mailto" else "phone")
    if re.fullmatch(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+", said):
        return WebFault("mail")
    tail = _TAIL.search(said) if re.match(r"https?://\S+\Z", said, re.IGNORECASE) else None
    if (
        tail
        and not _ABBREVIATED.search(said.partition("//")[2].partition("/")[2])
        and (bare := _if_right(said[: tail.start()]))
    ):
        return WebFault("tail", bare, tail[0])
    if (wrapped := _WRAPPED.fullmatch(said)) and wrapped[1] != said and (bare := _if_right(wrapped[1])):
        return WebFault("words", bare)
    if not re.match(r"https?://", said, re.IGNORECASE):
        if re.search(r"\s", said) or not re.search(r"[.:/]", said):
            return WebFault("words")
        return WebFault("scheme", _with_scheme(said), "" if "://" not in said else said.partition("://")[0])
    if re.search(r"\s", text):
        return _spaced(text)
    if twice := re.match(r"https?:/*(?=https?:/)", text, re.IGNORECASE):
        return WebFault("scheme", _if_right(text[twice.end() :]))
    if strange := re.search(r"[<>\"\\^`{|}]", text):
        return WebFault("character", part=strange.group())
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return WebFault("port" if re.match(r"https?://[^/?#]*:[^/?#\]]*(?:[/?#]|$)", text) else "host")
    return _host_fault(parts, text) or _port_fault(parts, port, text) or _tracked(parts, text)


def _spaced(text: str) -> WebFault:
    stripped = text.strip()
    if not re.search(r"\s", stripped):
        return WebFault("words", _if_right(stripped))
    found = stripped.split()[0].rstrip(",;")
    return WebFault("words", part=found)


def _host_fault(parts: SplitResult, text: str) -> WebFault | None:
    if "@" in parts.netloc:
        return WebFault("secret", _if_right(text.replace(parts.netloc, parts.netloc.rpartition("@")[2], 1)))
    host = parts.hostname or ""
    if not host or not parts.netloc or parts.netloc.startswith(":"):
        return WebFault("host")
    if "," in host or ";" in host:
        return WebFault("comma", _if_right(text.replace(parts.netloc, re.sub("[,;]", ".", parts.netloc), 1)), host)
    if _is_number(host):
        return WebFault("number", part=host)
    if "." not in host.strip("."):
        return WebFault("inside" if host.casefold().strip(".") in _WITHIN else "dot", part=host)
    if ".." in host or host.startswith(".") or host.endswith("."):
        once = re.sub(r"\.{2,}", ".", host).strip(".")
        # one dot too many at the end of a name says nothing; in the middle something may be missing
        end = host.rstrip(".") == once
        return WebFault("host", _if_right(text.replace(parts.netloc, once, 1)) if end else "", host)
    try:
        ascii_host = host if host.isascii() else idna.encode(host, uts46=True, std3_rules=True).decode()
        if ascii_host != host and idna.decode(ascii_host) != host:  # letters of full width, for one
            return WebFault("host", _if_right(text.replace(parts.netloc, idna.decode(ascii_host), 1)), host)
    except (idna.IDNAError, UnicodeError):
        return WebFault("host", part=host)
    labels = ascii_host.casefold().split(".")
    if len(ascii_host) > 253 or not all(map(_LABEL.fullmatch, labels)) or not _TOP.fullmatch(labels[-1]):
        return WebFault("host", part=host)
    if labels[-1] in _WITHIN:
        return WebFault("inside", part=host)
    for label in labels:
        if label.startswith("xn--") and not _punycode(label):
            return WebFault("host", part=host)
    return None


def _punycode(label: str) -> bool:
    try:
        idna.decode(label)
    except (idna.IDNAError, UnicodeError):
        return False
    return True


def _is_number(host: str) -> bool:
    if re.fullmatch(r"[\d.]+|0x[0-9a-f]+", host, re.IGNORECASE) and host.strip("."):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _port_fault(parts: SplitResult, port: int | None, text: str) -> WebFault | None:
    if parts.netloc.endswith(":") or port is not None:
        bare = re.sub(r":\d*$", "", parts.netloc)
        usual = port in (None, 443 if parts.scheme == "https" else 80)
        return WebFault("port", _if_right(text.replace(parts.netloc, bare, 1)) if usual else "", str(port or ""))
    return None


def _tracked(parts: SplitResult, text: str) -> WebFault | None:
    """An address with a code in it that follows its visitors, and the same address without."""
    if not parts.query:
        return None
    pairs = parts.query.split("&")
    kept = [pair for pair in pairs if not _TRACKERS.fullmatch(pair.partition("=")[0])]
    if len(kept) == len(pairs):
        return None
    query = f"?{'&'.join(kept)}" if kept else ""
    name = next(pair.partition("=")[0] for pair in pairs if pair not in kept)
    return WebFault("tracker", text.replace(f"?{parts.query}", query, 1), name)


def _with_scheme(said: str) -> str:
    """The address with https:// in front of it, where that is all it lacks."""
    bare = re.sub(r"^(?:https?[:;]?/{0,3}|/{1,2}|h?t?tps?:/{1,3})", "", said, flags=re.IGNORECASE)
    if _LOOKS_LIKE_HOST.fullmatch(bare) and not re.match(r"\w+:(?!\d)", bare):
        return _if_right(f"https://{bare}")
    return ""


def _if_right(text: str) -> str:
    fault = web_fault(text)
    return text if fault is None else ""


def same_address(text: str) -> str:
    """A web address as one compares it: without scheme, www, trackers, mark in the page and last slash."""
    said = plain(text)
    fault = web_fault(said)
    if fault and fault.kind == "tracker":
        said = fault.mended
    bare = re.sub(r"^(?:https?:)?//", "", said, flags=re.IGNORECASE).partition("#")[0]
    host, slash, path = bare.partition("/")
    return f"{host.casefold().removeprefix('www.')}{slash}{path}".rstrip("/")


def is_example(address: str) -> bool:
    """Whether a web or mail address is one that nobody on the internet can have.

    Its domain is kept for examples, it is a number, or it is of this computer or of a network at home.
    """
    try:
        host = (urlsplit(address).hostname or "") if "://" in address else address.rpartition("@")[2]
    except ValueError:
        return True
    labels = host.lower().rstrip(".").split(".")
    return (
        len(labels) < 2
        or ":" in host
        or labels[-1].isdigit()
        or not _EXAMPLES.isdisjoint(labels)
        or labels[-1] in _HERE
    )


_EXAMPLES = {"example", "voorbeeld"}
_HERE = {"test", "invalid", "localhost", "local", "internal", "lan", "home"}
