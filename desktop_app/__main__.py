"""Where the program begins: `python -m desktop_app`, or `evenhand`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; return the exit code."""
    if getattr(sys, "frozen", False) and _is_a_worker(sys.argv[1:]):
        # There is no Python that a bundle could start, so it starts itself instead.
        import multiprocessing

        multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--speak-for-another"]:
        from desktop_app.speech.mouth import speak

        speak(sys.argv[2:])
        return 0
    if "--self-test" in sys.argv[1:]:
        # Before anything is loaded that may be damaged.
        from desktop_app.app.self_test_first import refused

        code = refused(sys.argv[1:])
        if code is not None:
            return code
    from desktop_app.app.crash import guarded

    return guarded(sys.argv[1:])


def _is_a_worker(words: list[str]) -> bool:
    """Whether `multiprocessing` has started this process, for its own ends."""
    return any("multiprocessing" in word for word in words)


if __name__ == "__main__":
    sys.exit(main())
