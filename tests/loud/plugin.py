"""The pytest plugin that listens around every test.

A test fails on a message of Qt at warning or above, a log record at WARNING or above, a
socket, a window left open or a timer left running. A test that makes one of these on
purpose says so, and then has to make it:

    @pytest.mark.expects("log", match="no voice")

Python warnings fail a test through `filterwarnings = error`, exceptions in slots
through pytest-qt; `pytest.warns` and `qtbot.capture_exceptions` announce those.
"""

from collections.abc import Generator

import pytest

from tests.loud import leftovers, logs, qt_messages, sockets
from tests.loud.complaint import Ears, Expectation

_EARS = pytest.StashKey[Ears]()


def pytest_configure() -> None:
    """Begin to listen; what is heard outside a test has no one to tell."""
    sockets.start()


def pytest_unconfigure() -> None:
    """Stop before the interpreter takes Qt apart."""
    sockets.stop()
    qt_messages.stop()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """Give the test its ears before any fixture runs."""
    ears = Ears(
        expectations=tuple(
            Expectation(*mark.args, **mark.kwargs)
            for mark in item.iter_markers("expects")
        )
    )
    item.stash[_EARS] = ears
    logs.listen(ears)
    qt_messages.listen(ears)
    sockets.listen(ears)
    leftovers.listen()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Fail the test itself on what was heard while it ran."""
    result = yield
    _complain(item.stash[_EARS].take())
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """Look round when every fixture has tidied up after itself."""
    ears = item.stash.get(_EARS, Ears(expectations=()))
    try:
        result = yield
    finally:
        leftovers.delete_what_is_to_be_deleted()
        ears.hear_all("window", leftovers.close_windows())
        ears.hear_all("timer", leftovers.stop_timers())
        for ear in (sockets, qt_messages, logs):
            ear.listen(None)
    _complain(ears.take() + ears.unmet())
    return result


def _complain(texts: list[str]) -> None:
    if texts:
        pytest.fail("\n".join(texts), pytrace=False)
