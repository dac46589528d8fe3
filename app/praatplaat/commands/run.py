"""`praatplaat run`: serve studio and board from one port."""

from __future__ import annotations

import argparse
import errno
import os
import socket
import sys
from typing import TYPE_CHECKING, TextIO

from praatplaat import places
from praatplaat.commands.link import welcome
from praatplaat.commands.terminal import DONE, FAILED, language, said, say
from praatplaat.problems import Problem, ProblemError, problem

if TYPE_CHECKING:
    from praatplaat.web.workshop import Status

STEP = 100
"""Clips between two lines where the output is not a terminal."""
HOST, PORT = "127.0.0.1", 8501
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 (what to show for them, not what to open)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "run",
        help="serve studio and board",
        description=f"Serve studio and board on {HOST}:{PORT}, or where HOST and PORT say.",
    )
    command.add_argument("--host", help="address to open; 0.0.0.0 lets tablets on the same network in")
    command.add_argument("--port", help="port to open")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the port, say where everything is, and serve until stopped."""
    import uvicorn  # noqa: PLC0415 (a second of importing that other commands do without)

    host = arguments.host or os.environ.get("HOST") or HOST
    port = port_of(arguments.port or os.environ.get("PORT") or str(PORT))
    opened = open_port(host, port)
    served = opened.getsockname()[1]
    announce(host, served)
    _prepare(host, port)
    # The very settings Streamlit itself gives uvicorn; a log line for each request would bury what matters.
    config = uvicorn.Config(
        "main:app",
        ws="websockets-sansio",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=3,
    )
    config.load()
    welcome(base_of(host, served))
    server = uvicorn.Server(config)
    server.run(sockets=[opened])
    return DONE if server.started else FAILED


class Ticker:
    """Says on the terminal how far the clips are: one line that changes, or now and then a line in a log."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._last = (-1, -1)
        self._open = False

    def tell(self, news: Status | Problem) -> None:
        """Show one step. Safe to call from any thread, one at a time."""
        if isinstance(news, Problem):
            self._close()
            print(news.message(language()), file=self._stream, flush=True)
        elif news.total and (news.done, news.total) != self._last:
            self._last = (news.done, news.total)
            self._show(news)

    def _show(self, status: Status) -> None:
        whole = status.done == status.total
        share = f"{status.done}/{status.total}"
        line = said(f"Klanken  {share}", f"Sounds  {share}")
        if self._stream.isatty():
            print(f"\r{line}  ", end="", file=self._stream, flush=True)
            self._open = True
        elif whole or status.done % STEP == 0:
            print(line, file=self._stream, flush=True)
        if whole:
            self._close()

    def _close(self) -> None:
        if self._open:
            print(file=self._stream, flush=True)
        self._open = False


def port_of(written: str) -> int:
    """Return a port number; 0 lets the system choose. Raises ProblemError for anything else."""
    if written.isascii() and written.isdigit() and int(written) <= 65535:
        return int(written)
    raise ProblemError(problem("port-wrong", port=written))


def open_port(host: str, port: int) -> socket.socket:
    """Return a socket that listens, so that a busy port is known at once. Raises ProblemError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((host, port))
        opened.listen(1024)
    except OSError as error:
        opened.close()
        raise ProblemError(_refusal(error, host, port)) from error
    return opened


def base_of(host: str, port: int) -> str:
    """Return the address of the studio, without a slash at its end."""
    shown = EVERYWHERE.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{shown}:{port}"


def announce(host: str, port: int) -> None:
    """Print both addresses."""
    base = base_of(host, port)
    say(f"Studio  {base}/\nBord    {base}/visit/", f"Studio  {base}/\nBoard   {base}/visit/")
    say("Stoppen: Ctrl-C", "Stop: Ctrl-C")


def _refusal(error: OSError, host: str, port: int) -> Problem:
    if error.errno == errno.EADDRINUSE:
        return problem("port-busy", port=port, host=host, other=port + 1 if port < 65535 else port - 1)
    if error.errno == errno.EACCES:
        return problem("port-forbidden", port=port)
    return problem("host-wrong", host=host, reason=error.strerror or error)


def _prepare(host: str, port: int) -> None:
    """Let the application be imported, and let Streamlit know where it is served."""
    sys.path.insert(0, str(places.CHECKOUT / "app"))
    os.environ.setdefault("STREAMLIT_SERVER_ADDRESS", host)
    os.environ.setdefault("STREAMLIT_SERVER_PORT", str(port))
