"""The speakers of a program and its pack, made when they are first asked for."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.l10n.render import Speaker


class Voices:
    """Speakers by language.

    Args:
        pack: The files of a pack; its compiled catalogues are among them.
    """

    def __init__(self, pack: Mapping[str, bytes] | None = None) -> None:
        self._pack = pack or {}
        self._speakers: dict[str, Speaker] = {}

    def of(self, language: str) -> Speaker:
        """Return the speaker of a language.

        An unknown language has one too: it falls back to English, and says so.
        """
        if language not in self._speakers:
            self._speakers[language] = self._made(language)
        return self._speakers[language]

    def _made(self, language: str) -> Speaker:
        if language != "en":
            from desktop_app.l10n.pseudo import PSEUDO, PseudoSpeaker

            if language in PSEUDO:
                return PseudoSpeaker(language)
        words = self._pack.get(f"translations/{language}.qm")
        return Speaker(language, () if words is None else (words,))
