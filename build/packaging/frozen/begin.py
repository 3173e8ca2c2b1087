"""Where the bundle begins; PyInstaller starts a script, not a module."""

import os
import sys

# PyInstaller's own start points the loader at the bundle, and every program that is
# started from here would look there for its libraries: lp, or the service that speaks.
# The libraries of the bundle find each other without.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

# There is no Python that the bundle could start for another process of its own, so
# `multiprocessing` starts the bundle, and these are its words.
if sys.argv[1:2] == ["--multiprocessing-fork"]:
    from multiprocessing.spawn import freeze_support

    freeze_support()  # and ends
elif "-c" in sys.argv[1:-1]:
    _code = sys.argv[sys.argv.index("-c") + 1]
    _words = "from multiprocessing.resource_tracker import main;main("
    if _code.startswith(_words):
        from multiprocessing.resource_tracker import main as track

        track(int(_code.removeprefix(_words).removesuffix(")")))
        sys.exit()

from desktop_app.__main__ import main  # noqa: E402  after what stands above

sys.exit(main())
