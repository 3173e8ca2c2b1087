"""The workshop's work is over before the program is."""

import os
import subprocess
import sys
from pathlib import Path

ENDS_AT_WORK = """
import sys
import time
from PySide6.QtCore import QCoreApplication
from desktop_app.ui.workshop import workshop
app = QCoreApplication([])
for _ in range(300):
    workshop("late").ask(lambda: time.sleep(0.001))
# There is work still, and the program ends without its loop having run.
"""


def test_a_program_that_ends_at_work_ends_without_a_complaint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ENDS_AT_WORK],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
