"""Checks web addresses: whether a visitor can follow one, and what is wrong with it if not."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

import idna

from generator.values.text import is_invisible, normalised

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOP_LEVEL = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{2,59}")
_LOCAL_DOMAINS = (
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
"""Top-level names that resolve only within one network, or never (RFC 6761, RFC 6762)."""
_USUAL = re.compile(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+"
    rf"(?!(?:{'|'.join(_LOCAL_DOMAINS)})(?:/|$))[a-z]{{2,24}}(?:/(?:[A-Za-z0-9/._~%-]*[A-Za-z0-9/_~%-])?)?"
)
"""What nearly every correct address looks like: only the others are taken apart."""
_MAX_LENGTH = 2_000
_TRACKERS = re.compile(
    "utm_[a-z_]+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid?|mc_cid|mc_eid|"
    "_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id",
    re.IGNORECASE,
)
_WRAPPED = re.compile(r"""[<("'\[]*(?:[^\]\n]*\]\()?(https?://[^\s<>()\[\]"',;]+)[>)"'\],;]*""", re.IGNORECASE)
_TRAILING = re.compile(r"[.,;:!?'\"…»”’]+\Z|(?<=[.,;])\)\Z")
_ABBREVIATED = re.compile(r"(?:\A|[/_~=-])(?:[A-Za-z]{1,4}\.){2,}\Z")
"""An address that rightly ends in a full stop: /wiki/E.V."""
_LOOKS_LIKE_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d]{2,24}(?::\d+)?(?:[/?#]\S*)?")


@dataclass(frozen=True, slots=True)
class UrlProblem:
    """What is wrong with a web address.

    `kind` is one of: empty, tail (punctuation behind it), scheme (missing, or not http or https), mail, phone, unseen
    (an invisible character), character (not permitted), words (more than an address), host (missing or impossible),
    comma (in the host), dot (a host without one), inside (a name of a local network), number (an IP address), long,
    secret (a user name or password), port, tracker. `corrected` is the address that was certainly meant, or empty;
    `part` is the piece of the address that a message may quote, or empty.
    """

    kind: str
    corrected: str = ""
    part: str = ""


def url_problem(text: str) -> UrlProblem | None:
    """What is wrong with a web address; None if a visitor can follow it."""
    if len(text) > _MAX_LENGTH:
        return UrlProblem("long")
    return None if _USUAL.fullmatch(text) else _problem(text)


@lru_cache(maxsize=1_000)
def _problem(text: str) -> UrlProblem | None:
    if not text.strip():
        return UrlProblem("empty")
    if any(is_invisible(character) for character in text):
        return UrlProblem("unseen", _if_correct("".join(c for c in text if not is_invisible(c)).strip()))
    address = text.strip()
    return (
        _kind_problem(address) or _wrapping_problem(address) or _scheme_problem(address, text) or _parts_problem(text)
    )


def _kind_problem(address: str) -> UrlProblem | None:
    """An address of another kind: a mailbox or a phone number."""
    scheme = address.partition(":")[0].casefold()
    if scheme == "mailto" or re.fullmatch(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+", address):
        return UrlProblem("mail")
    return UrlProblem("phone") if scheme in ("tel", "sms", "whatsapp") else None


def _wrapping_problem(address: str) -> UrlProblem | None:
    """A correct address with punctuation behind it or brackets around it."""
    tail = _TRAILING.search(address) if re.match(r"https?://\S+\Z", address, re.IGNORECASE) else None
    if (
        tail
        and not _ABBREVIATED.search(address.partition("//")[2].partition("/")[2])
        and (bare := _if_correct(address[: tail.start()]))
    ):
        return UrlProblem("tail", bare, tail[0])
    if (wrapped := _WRAPPED.fullmatch(address)) and wrapped[1] != address and (bare := _if_correct(wrapped[1])):
        return UrlProblem("words", bare)
    return None


def _scheme_problem(address: str, text: str) -> UrlProblem | None:
    """A scheme that is missing, unknown or doubled, and spaces; `said` is the text without spaces around it."""
    if not re.match(r"https?://", address, re.IGNORECASE):
        if re.search(r"\s", address) or not re.search(r"[.:/]", address):
            return UrlProblem("words")
        return UrlProblem("scheme", _with_scheme(address), "" if "://" not in address else address.partition("://")[0])
    if re.search(r"\s", address):
        return UrlProblem("words", part=address.split()[0].rstrip(",;"))
    if address != text:
        return UrlProblem("words", _if_correct(address))
    if doubled := re.match(r"https?:/*(?=https?:/)", text, re.IGNORECASE):
        return UrlProblem("scheme", _if_correct(text[doubled.end() :]))
    return None


def _parts_problem(text: str) -> UrlProblem | None:
    """A character, host, port or query that is wrong."""
    if forbidden := re.search(r"[<>\"\\^`{|}]", text):
        return UrlProblem("character", part=forbidden.group())
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return UrlProblem("port" if re.match(r"https?://[^/?#]*:[^/?#\]]*(?:[/?#]|$)", text) else "host")
    return _host_problem(parts, text) or _port_problem(parts, port, text) or _tracker_problem(parts, text)


def _host_problem(parts: SplitResult, text: str) -> UrlProblem | None:
    if "@" in parts.netloc:
        return UrlProblem("secret", _if_correct(text.replace(parts.netloc, parts.netloc.rpartition("@")[2], 1)))
    host = parts.hostname or ""
    if not host or not parts.netloc or parts.netloc.startswith(":"):
        return UrlProblem("host")
    if "," in host or ";" in host:
        return UrlProblem("comma", _if_correct(text.replace(parts.netloc, re.sub("[,;]", ".", parts.netloc), 1)), host)
    if _is_number(host):
        return UrlProblem("number", part=host)
    return _dot_problem(parts, host, text) or _name_problem(parts, host, text)


def _dot_problem(parts: SplitResult, host: str, text: str) -> UrlProblem | None:
    """A host without a dot, or with one too many."""
    if "." not in host.strip("."):
        return UrlProblem("inside" if host.casefold().strip(".") in _LOCAL_DOMAINS else "dot", part=host)
    if ".." in host or host.startswith(".") or host.endswith("."):
        single = re.sub(r"\.{2,}", ".", host).strip(".")
        # a surplus dot at the end is harmless; in the middle, a label may be missing
        at_end = host.rstrip(".") == single
        return UrlProblem("host", _if_correct(text.replace(parts.netloc, single, 1)) if at_end else "", host)
    return None


def _name_problem(parts: SplitResult, host: str, text: str) -> UrlProblem | None:
    """A host that is no domain name (RFC 1035), in IDNA 2008 if it is not ASCII."""
    try:
        ascii_host = host if host.isascii() else idna.encode(host, uts46=True, std3_rules=True).decode()
        if ascii_host != host and idna.decode(ascii_host) != host:  # full-width letters, for example
            return UrlProblem("host", _if_correct(text.replace(parts.netloc, idna.decode(ascii_host), 1)), host)
    except (idna.IDNAError, UnicodeError):
        return UrlProblem("host", part=host)
    labels = ascii_host.casefold().split(".")
    if len(ascii_host) > 253 or not all(map(_LABEL.fullmatch, labels)) or not _TOP_LEVEL.fullmatch(labels[-1]):
        return UrlProblem("host", part=host)
    if labels[-1] in _LOCAL_DOMAINS:
        return UrlProblem("inside", part=host)
    if not all(_is_punycode(label) for label in labels if label.startswith("xn--")):
        return UrlProblem("host", part=host)
    return None


def _is_punycode(label: str) -> bool:
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


def _port_problem(parts: SplitResult, port: int | None, text: str) -> UrlProblem | None:
    if parts.netloc.endswith(":") or port is not None:
        bare = re.sub(r":\d*$", "", parts.netloc)
        usual = port in (None, 443 if parts.scheme == "https" else 80)
        corrected = _if_correct(text.replace(parts.netloc, bare, 1)) if usual else ""
        return UrlProblem("port", corrected, str(port or ""))
    return None


def _tracker_problem(parts: SplitResult, text: str) -> UrlProblem | None:
    """Query parameters that track visitors, and the address without them."""
    if not parts.query:
        return None
    pairs = parts.query.split("&")
    kept = [pair for pair in pairs if not _TRACKERS.fullmatch(pair.partition("=")[0])]
    if len(kept) == len(pairs):
        return None
    query = f"?{'&'.join(kept)}" if kept else ""
    name = next(pair.partition("=")[0] for pair in pairs if pair not in kept)
    return UrlProblem("tracker", text.replace(f"?{parts.query}", query, 1), name)


def _with_scheme(address: str) -> str:
    """The address with https:// in front of it; empty if it lacks more than that."""
    bare = re.sub(r"^(?:https?[:;]?/{0,3}|/{1,2}|h?t?tps?:/{1,3})", "", address, flags=re.IGNORECASE)
    if _LOOKS_LIKE_HOST.fullmatch(bare) and not re.match(r"\w+:(?!\d)", bare):
        return _if_correct(f"https://{bare}")
    return ""


def _if_correct(text: str) -> str:
    return text if url_problem(text) is None else ""


def comparable_url(text: str) -> str:
    """The key by which web addresses are compared: no scheme, www, trackers, fragment or trailing slash."""
    address = normalised(text)
    problem = url_problem(address)
    if problem and problem.kind == "tracker":
        address = problem.corrected
    bare = re.sub(r"^(?:https?:)?//", "", address, flags=re.IGNORECASE).partition("#")[0]
    host, slash, path = bare.partition("/")
    return f"{host.casefold().removeprefix('www.')}{slash}{path}".rstrip("/")


def is_example_address(address: str) -> bool:
    """Whether a web or mail address cannot belong to anybody on the internet.

    So it is if its domain is reserved for examples (RFC 2606), local, or a bare IP address.
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
        or not _EXAMPLE_LABELS.isdisjoint(labels)
        or labels[-1] in _RESERVED_DOMAINS
    )


_EXAMPLE_LABELS = {"example", "voorbeeld"}
_RESERVED_DOMAINS = {"test", "invalid", "localhost", "local", "internal", "lan", "home"}
