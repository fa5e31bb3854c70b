"""Errors outside the records: those of the operating system in Dutch, and those of this program written down."""

from __future__ import annotations

import errno
import os
import platform
import sys
import tempfile
import traceback
from pathlib import Path

_REASONS = {
    errno.EACCES: "u heeft daar geen recht toe",
    errno.EPERM: "u heeft daar geen recht toe",
    errno.EROFS: "daar kan niet geschreven worden",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "uw ruimte op de schijf is op",
    errno.ENOENT: "het bestaat niet, of niet meer",
    errno.ENOTDIR: "een deel van dat pad is geen map",
    errno.EISDIR: "dat is een map",
    errno.EEXIST: "het bestaat al",
    errno.ENOTEMPTY: "de map is niet leeg",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ELOOP: "daar staat een snelkoppeling (symbolic link) of iets anders dat geen gewoon bestand is",
    errno.EFBIG: "het is te groot",
    errno.EBUSY: "het is in gebruik",
    errno.EMFILE: "er zijn te veel bestanden open",
    errno.ENFILE: "er zijn te veel bestanden open",
    errno.EIO: "de schijf geeft een fout",
    errno.EAGAIN: "de computer heeft geen ruimte voor nog een proces",
    errno.ENOMEM: "er is te weinig geheugen",
    errno.EADDRINUSE: "deze poort is al in gebruik",
    errno.EADDRNOTAVAIL: "dit adres is er niet op deze computer",
}
_HINTS = {
    errno.ENOENT: "Kijk of het er nog staat, en of u in de goede map begint.",
    errno.ENAMETOOLONG: "Kies een kortere naam.",
    errno.ELOOP: "Zet daar het bestand zelf neer.",
    errno.EFBIG: "Maak het kleiner.",
    errno.EAGAIN: "Sluit andere programma's en probeer het opnieuw.",
    errno.ENOMEM: "Sluit andere programma's en probeer het opnieuw.",
    errno.EADDRINUSE: "Kies met --port een ander getal, of stop wat er al draait.",
    errno.EBUSY: "Kies een andere map, of sluit wat die map gebruikt.",
}
_DEFAULT_HINT = "Kijk of u daar mag schrijven en of de schijf niet vol is."


def explain(error: OSError) -> tuple[str, str]:
    """What the computer could not do, and a hint, both in Dutch."""
    code = error.errno or 0
    place = f'"{os.fsdecode(error.filename)}"' if isinstance(error.filename, str | bytes) else ""
    if code == errno.EADDRINUSE:
        message = f"De site is niet te tonen: {_REASONS[code]}."
    else:
        reason = _REASONS.get(code) or error.strerror or type(error).__name__
        message = f"Het lukt niet om {place or 'een bestand'} te lezen of te schrijven: {reason}."
    return message, _HINTS.get(code, _DEFAULT_HINT)


def write_traceback(error: BaseException, of_another: str = "") -> Path | None:
    """Write the traceback of `error` to a temporary file, for whoever fixes the program; None if that fails.

    The message of the error is left out, since it may quote a record. `of_another` is the traceback in a child process,
    if the error was raised there.
    """
    lines = [
        f"soc, Python {platform.python_version()}, {sys.platform}",
        type(error).__name__,
        "".join(traceback.format_tb(error.__traceback__)),
        of_another,
    ]
    try:
        descriptor, name = tempfile.mkstemp(prefix="soc-fout-", suffix=".txt")
        with open(descriptor, "w", encoding="utf-8", errors="replace") as stream:
            stream.write("\n".join(lines))
    except OSError:
        return None
    return Path(name)
