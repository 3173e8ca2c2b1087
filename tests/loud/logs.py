"""Listening to log records."""

import logging

from typing_extensions import override

from tests.loud.complaint import Ears


class _Listener(logging.Handler):
    ears: Ears | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self.ears is not None:
            self.ears.hear(
                "log", f"{record.levelname} from {record.name}: {record.getMessage()}"
            )


_listener = _Listener(logging.WARNING)


def listen(ears: Ears | None) -> None:
    """Tell these ears of every record at WARNING or above; None stops it."""
    _listener.ears = ears
    root = logging.getLogger()
    if ears is None:
        root.removeHandler(_listener)
    elif _listener not in root.handlers:
        root.addHandler(_listener)
