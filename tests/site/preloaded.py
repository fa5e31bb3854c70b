"""Runs commands of `soc` in forks of a process that has the whole program loaded.

Most of the time of a command on a few records is spent on starting Python and importing the program. A fork has its own
arguments, environment, working directory, streams and exit status, as any process, without that wait. What is decided
while Python starts or while the program is imported takes a process of its own: see `suits`.

Usage: python -m tests.site.preloaded SOCKET, where SOCKET is the number of an inherited Unix socket.
"""

from __future__ import annotations

import json
import os
import pkgutil
import signal
import socket
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, NoReturn

import pytest

import generator
from generator import outputs
from generator.installation import EXAMPLE, HOUSE, THEME
from generator.pipeline import load_and_check
from tests.unchanging import make_once

DECIDED_AT_START = ("PYTHON", "LC_", "LANG", "SOC_PLAIN")
"""How the names begin of what Python reads from the environment while it starts, or the program as it is imported."""
_LONGEST = 1 << 17
"""In bytes: the longest request, which holds a whole environment."""


def suits(environment: Mapping[str, str]) -> bool:
    """Whether a command with these variables on top of our environment does the same in a fork."""
    return hasattr(os, "fork") and not any(name.startswith(DECIDED_AT_START) for name in environment)


class Preloaded:
    """The process that is forked. It starts at the first command and ends with this one."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def run(
        self,
        arguments: Sequence[str],
        *,
        cwd: Path,
        environment: Mapping[str, str],
        umask: int,
        timeout: float,
        fault: str = "",
    ) -> subprocess.CompletedProcess[bytes]:
        """What `soc` with these arguments does, as `subprocess.run` tells it.

        `environment` is the whole environment of the command, `timeout` in seconds, and `fault` Python that replaces a
        part of the program first. Raises TimeoutExpired if the command takes longer; it is killed.
        """
        started = self._started()
        request = {
            "arguments": arguments, "cwd": str(cwd), "environment": dict(environment), "umask": umask, "fault": fault,
        }  # fmt: skip
        with TemporaryFile() as out, TemporaryFile() as err:
            socket.send_fds(started, [json.dumps(request).encode()], [out.fileno(), err.fileno()])
            started.settimeout(timeout)
            try:
                status = int(started.recv(32))
            except TimeoutError:
                self._kill()
                raise subprocess.TimeoutExpired(list(arguments), timeout) from None
            out.seek(0)
            err.seek(0)
            return subprocess.CompletedProcess(["soc", *arguments], status, out.read(), err.read())

    def _started(self) -> socket.socket:
        if self._socket is None:
            self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__, str(theirs.fileno())],
                cwd=HOUSE,
                env={**os.environ, "PYTHONPATH": str(HOUSE), "PYTHONIOENCODING": "utf-8"},
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
            theirs.close()
        return self._socket

    def _kill(self) -> None:
        """End the process and whatever it started; the next command starts it anew."""
        assert self._process is not None and self._socket is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._socket.close()
        self._socket = self._process = None


def serve(requests: socket.socket) -> None:
    """Answer each request with the exit status of a fork that ran it, until nobody asks any more."""
    added = _load_everything()
    while True:
        message, descriptors, _, _ = socket.recv_fds(requests, _LONGEST, 2)
        if not message:
            return
        request = json.loads(message)
        child = os.fork()
        if child == 0:
            requests.close()
            _become(request, descriptors, added)
        for descriptor in descriptors:
            os.close(descriptor)
        _, status = os.waitpid(child, 0)
        requests.send(str(os.waitstatus_to_exitcode(status)).encode())


def _load_everything() -> dict[str, str]:
    """Import all that a command may import, and make what no test changes.

    Returns the variables that this put in the environment.
    """
    before = dict(os.environ)
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        import_module(module.name)
    make_once(pytest.MonkeyPatch())
    load_and_check(EXAMPLE, date(2026, 11, 26))
    outputs.compiled(THEME)
    return {name: value for name, value in os.environ.items() if before.get(name) != value}


def _become(request: Any, descriptors: Sequence[int], added: Mapping[str, str]) -> NoReturn:
    """The command, in a fork."""
    try:
        for number, descriptor in enumerate(descriptors, 1):
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.environ.clear()
        os.environ.update({**added, **request["environment"]})
        time.tzset()
        os.umask(request["umask"])
        os.chdir(request["cwd"])
        sys.argv = ["soc", *request["arguments"]]
        exec(request["fault"], {})
        from generator.cli import soc

        soc()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(70)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
