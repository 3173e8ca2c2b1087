"""Reads a window aloud, sentence by sentence, as its scene asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.journey.aloud import Aloud, Hindrance
from desktop_app.journey.aloud_actions import Hush, TellHindrance
from desktop_app.scene.window_scene import WindowScene
from desktop_app.speech.ear import base_of, for_the_ear
from desktop_app.speech.engine import RATES, Engine
from desktop_app.ui.aloud.asides import name_of, news_in
from desktop_app.ui.aloud.marks import Marks
from desktop_app.ui.aloud.passages import (
    Passage,
    language_of,
    meant_by,
    passages,
)
from desktop_app.ui.aloud.touches import Touches

if TYPE_CHECKING:
    from desktop_app.ui.focus_keeper import FocusKeeper
    from desktop_app.ui.window import MainWindow

OpenEngine = Callable[[], Engine]

_OPENING: Final = 20_000
"""Milliseconds that an engine may need before its first words."""

_BREATH: Final = 8_000
_A_LETTER: Final = 400
_A_CHARACTER: Final = 1_000
"""Milliseconds that any words may need, and each letter or Chinese character besides.

A slow voice takes about half as long.
"""


class Reader(QObject):
    """Follows a window's scenes; has an engine only once something is to be said.

    Args:
        window: What is read.
        open_engine: Returns an engine that becomes ready by itself.
    """

    def __init__(self, window: MainWindow, open_engine: OpenEngine) -> None:
        super().__init__(window)
        self._window = window
        self._open_engine = open_engine
        self._engine: Engine | None = None
        self._proven = False
        self._keeper: FocusKeeper | None = None
        self._seen: WindowScene | None = None
        self._round = self._again = 0
        self._passages: list[Passage] = []
        self._at = 0
        self._number = 0
        self._saying: Passage | None = None
        self._marks = Marks(window.look, window)
        self._touches = Touches(self._hush, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        window.closed.connect(self.close)

    @property
    def saying(self) -> bool:
        """Whether something is being said: somebody may be listening."""
        return self._saying is not None

    @property
    def waiting(self) -> tuple[Passage, ...]:
        """What is still to be said on this page."""
        return tuple(self._passages[self._at :])

    def prepare(self) -> None:
        """Let the engine begin, which takes its time, before anybody listens."""
        (self._engine or self._opened()).prepare()

    def follow(self, scene: WindowScene) -> None:
        """Read, stop or go on, as a scene asks for it."""
        before, self._seen = self._seen, scene
        aloud = scene.aloud
        old = Aloud() if before is None else before.aloud
        self._attend_to_keys()
        if not aloud.on:
            self._leave(over=aloud.round < old.round)
            return
        tuned = before is None or _tuning(scene) != _tuning(before)
        if tuned and self._engine is not None:
            self._tune(self._engine, scene)
        if aloud.speaking and aloud.round != self._round:
            self._begin(aloud)
        elif aloud.speaking and aloud.again != self._again:
            self._again = aloud.again
            self._resume()
        elif aloud.speaking and tuned and self._saying is not None:
            self._say_present()  # what has begun would go on as it was
        elif not aloud.speaking and old.speaking:
            self._be_silent()
        self._tell_news(scene, before)

    def close(self) -> None:
        """Be silent for good, and forget what was said."""
        self._leave(over=True)

    # --- From one passage to the next -------------------------------------------------

    def _begin(self, aloud: Aloud) -> None:
        """Read what is shown from its top."""
        self._round, self._again = aloud.round, aloud.again
        self._passages = self._found()
        self._at = 0
        self._say_present()

    def _resume(self) -> None:
        """Say the present passage again, wherever it is by now."""
        had = self._passages[self._at].words if self._at < len(self._passages) else ""
        at = self._at
        self._passages = self._found()
        same = [place for place, one in enumerate(self._passages) if one.words == had]
        last = max(len(self._passages) - 1, 0)
        self._at = min(same, key=lambda place: abs(place - at), default=min(at, last))
        self._say_present()

    def _found(self) -> list[Passage]:
        window = self._window
        private = window.store.state.sound.private
        language = window.scene.language
        return passages(window.reading(), window.look, language, private=private)

    def _say_present(self) -> None:
        if self._at >= len(self._passages):
            self._be_silent()  # the mark of the last one goes
            return
        passage = self._passages[self._at]
        self._marks.show(passage)
        self._say(passage)

    def _say(self, passage: Passage) -> None:
        """Hand a passage to the engine, and wait for as long as it may take."""
        engine = self._engine or self._opened()
        self._saying = passage
        self._number += 1
        self._touches.watch(watching=True)
        said = for_the_ear(passage.words, passage.language)
        opening = 0 if self._proven else _OPENING
        each = _A_CHARACTER if base_of(passage.language) == "zh" else _A_LETTER
        self._patience.start(opening + _BREATH + each * len(said))
        engine.say(self._number, said, passage.language)

    def _ended(self, number: int) -> None:
        if number != self._number or self._saying is None:
            return
        self._proven = True
        aside = not self._is_present()
        self._fall_silent()
        if not aside:
            self._at += 1
            self._say_present()
            if not self.saying:
                self._hush()

    def _is_present(self) -> bool:
        """Whether what is being said is the page's, and nothing aside."""
        there = self._at < len(self._passages)
        return there and self._saying is self._passages[self._at]

    # --- Silence ----------------------------------------------------------------------

    def _be_silent(self) -> None:
        """Stop; the place is kept, and no mark is left."""
        if self._saying is not None and self._engine is not None:
            self._engine.stop()
        self._fall_silent()
        self._marks.clear()

    def _fall_silent(self) -> None:
        self._saying = None
        self._patience.stop()
        self._touches.watch(watching=False)

    def _hush(self) -> None:
        """Somebody touched something, or all has been read."""
        self._be_silent()
        if self._window.store.state.aloud.speaking:
            self._window.store.dispatch(Hush())

    def _leave(self, *, over: bool) -> None:
        """Read no more; where a visit is over, nothing of it is left."""
        self._be_silent()
        self._passages = []
        self._at = 0
        if over:
            self._round = self._again = 0
            self._let_go()

    def _let_go(self) -> None:
        engine, self._engine = self._engine, None
        self._proven = False
        if engine is not None:
            engine.ended.disconnect(self._ended)
            engine.hindered.disconnect(self._hindered)
            engine.close()
            engine.deleteLater()

    # --- The engine -------------------------------------------------------------------

    def _opened(self) -> Engine:
        engine = self._engine = self._open_engine()
        engine.setParent(self)
        later = Qt.ConnectionType.QueuedConnection  # never while a scene is shown
        engine.ended.connect(self._ended, later)
        engine.hindered.connect(self._hindered, later)
        self._tune(engine, self._window.scene)
        return engine

    def _tune(self, engine: Engine, scene: WindowScene) -> None:
        engine.tune(volume=scene.volume, rate=RATES[scene.aloud.pace])

    def _hindered(self, number: int, hindrance: Hindrance) -> None:
        if number != self._number or self._saying is None:
            return
        foreign = self._saying.language != self._window.scene.language
        if hindrance is Hindrance.NO_VOICE and foreign:
            self._ended(number)  # such as the name of another language
            return
        self._complain(hindrance)

    def _give_up(self) -> None:
        """It has taken far too long: whatever spoke hangs."""
        self._complain(Hindrance.NO_ENGINE)

    def _complain(self, hindrance: Hindrance) -> None:
        self._be_silent()
        self._let_go()
        self._window.store.dispatch(TellHindrance(hindrance))

    # --- What is said besides ---------------------------------------------------------

    def _tell_news(self, scene: WindowScene, before: WindowScene | None) -> None:
        """Say what has come while nothing is read, such as a printer's trouble."""
        if self._saying is not None and self._is_present():
            return
        news = news_in(scene, before)
        if news is not None:
            self._say_aside(self._window.look.spoken(news), self._window)

    def _say_aside(
        self, said: str, widget: QWidget, language: str | None = None
    ) -> None:
        language = language or self._window.scene.language
        if said:
            self._say(Passage(words=said, language=language, widget=widget))

    def _attend_to_keys(self) -> None:
        """Hear where keys lead; the window has a new keeper with every language."""
        keeper = self._window.keeper
        if keeper is not self._keeper:
            self._keeper = keeper
            keeper.led_by_key.connect(self._tell_focus)

    def _tell_focus(self, widget: QWidget) -> None:
        state = self._window.store.state
        if not state.aloud.on or not shiboken6.isValid(widget):
            return
        look, private = self._window.look, state.sound.private
        name = name_of(widget, look, private=private)
        if name is None:
            self._be_silent()
        else:
            self._say_aside(name, widget, language_of(meant_by(widget)))


def _tuning(scene: WindowScene) -> tuple[object, float]:
    return scene.aloud.pace, scene.volume
