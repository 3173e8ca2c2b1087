"""The engine that Qt brings; imported when something is first to be said."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech
from typing_extensions import override

from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.engine import Engine
from desktop_app.speech.voices import chosen_locale, chosen_voice

_SILENT = ("mock",)
"""Plugins that say nothing; they are used only where they are asked for."""

_SPEAKING = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)


class QtEngine(Engine):
    """Speaks through QtTextToSpeech, which lists plugins, not engines that speak.

    Args:
        name: A plugin; None for the best that is there.
        parent: Takes it along.
    """

    def __init__(self, name: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        plugins = QTextToSpeech.availableEngines()
        if name is None:
            name = next((one for one in plugins if one not in _SILENT), None)
        self._speech: QTextToSpeech | None = None
        if name in plugins:
            self._speech = QTextToSpeech(name, self)
            self._speech.stateChanged.connect(self._follow)
        self._number = -1
        self._begun = False
        self._spoken: str | None = None

    @property
    def works(self) -> bool:
        """Whether there is something that speaks."""
        return (
            self._speech is not None
            and self._speech.state() is not QTextToSpeech.State.Error
        )

    @override
    def say(self, number: int, words: str, language: str) -> None:
        self._number, self._begun = number, False
        if self._speech is None or not self.works:
            self._complain(Hindrance.NO_ENGINE)
        elif not self._speak_in(self._speech, language):
            self._speech.stop()
            self._complain(Hindrance.NO_VOICE)
        else:
            self._speech.say(words)

    @override
    def stop(self) -> None:
        self._number = -1
        if self._speech is not None:
            self._speech.stop()

    @override
    def tune(self, *, volume: float, rate: float) -> None:
        if self._speech is not None:
            self._speech.setVolume(volume)
            self._speech.setRate(rate)

    @override
    def close(self) -> None:
        self.stop()
        if self._speech is not None:
            self._speech.deleteLater()
            self._speech = None

    def _speak_in(self, speech: QTextToSpeech, language: str) -> bool:
        """Take a voice of a language; returns whether there is one."""
        if language == self._spoken:
            return True
        locales = {one.name(): one for one in speech.availableLocales()}
        own = QLocale.territoryToCode(QLocale.system().territory())
        name = chosen_locale(language, locales, own)
        if name is None:
            return False
        speech.setLocale(locales[name])
        voices = speech.availableVoices()
        place = chosen_voice(language, name, [voice.name() for voice in voices])
        if place is None:
            return False
        speech.setVoice(voices[place])
        self._spoken = language
        return True

    def _follow(self, state: QTextToSpeech.State) -> None:
        """Tell that all was said: it spoke, and is ready. A stop tells nothing."""
        if self._number < 0:
            return
        if state in _SPEAKING:
            self._begun = True
        elif state is QTextToSpeech.State.Error:
            self._complain(Hindrance.NO_ENGINE)
        elif state is QTextToSpeech.State.Ready and self._begun:
            number, self._number = self._number, -1
            self.ended.emit(number)

    def _complain(self, hindrance: Hindrance) -> None:
        number, self._number = self._number, -1
        self.hindered.emit(number, hindrance)
