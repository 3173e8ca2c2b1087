"""Where the program begins on Windows: its starter runs this file, and no other."""

import os
import sys
from pathlib import Path

# No Python stands beside the program: its workers and its guard are the program itself,
# started again. Libraries know such a program by this word, the oldest name for it.
sys.frozen = True  # type: ignore[attr-defined]  # a word between programs, in no stub

if sys.stderr is None:  # a program with windows has none, and libraries write to it
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  for good

from desktop_app.__main__ import main  # noqa: E402  what it imports asks for that word

sys.exit(main())
