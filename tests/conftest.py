"""What every test has around it: no screen, and ears that miss nothing."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.loud.plugin"]
