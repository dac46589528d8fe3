"""`praatplaat run`: serve studio and board from one port."""

from __future__ import annotations

import argparse
import errno
import os
import socket
import sys

from praatplaat import places
from praatplaat.commands.terminal import DONE, FAILED, say
from praatplaat.problems import Problem, ProblemError, problem

HOST, PORT = "127.0.0.1", 8501
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 (what to show for them, not what to open)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "run",
        help="serve studio and board",
        description=f"Serve studio and board on {HOST}:{PORT}, or where HOST and PORT in the environment say.",
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
    announce(host, opened.getsockname()[1])
    _prepare(host, port)
    # The very settings Streamlit itself gives uvicorn; a log line for each request would bury what matters.
    config = uvicorn.Config(
        "main:app", ws="websockets-sansio", access_log=False, log_level="warning", timeout_graceful_shutdown=3
    )
    server = uvicorn.Server(config)
    server.run(sockets=[opened])
    return DONE if server.started else FAILED


def port_of(written: str) -> int:
    """Return a port number; 0 lets the system choose. Raises ProblemError for anything else."""
    if written.isascii() and written.isdigit() and int(written) <= 65535:
        return int(written)
    raise ProblemError(problem("port-wrong", port=written))


def open_port(host: str, port: int) -> socket.socket:
    """Return a socket that listens, so that a busy port is known before anything slow begins. Raises ProblemError."""
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


def announce(host: str, port: int) -> None:
    """Print both addresses."""
    shown = EVERYWHERE.get(host, f"[{host}]" if ":" in host else host)
    base = f"http://{shown}:{port}"
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
