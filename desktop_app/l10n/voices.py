"""The speakers of a program and its packs, made when they are first asked for."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.l10n.render import Speaker


class Voices:
    """Speakers by language.

    Args:
        packs: The files of each pack; its compiled catalogues are among them.
    """

    def __init__(self, *packs: Mapping[str, bytes]) -> None:
        self._packs = packs
        self._speakers: dict[str, Speaker] = {}

    def of(self, language: str) -> Speaker:
        """Return the speaker of a language.

        An unknown language has one too: it falls back to English, and says so.
        """
        if language not in self._speakers:
            self._speakers[language] = self._made(language)
        return self._speakers[language]

    def forget(self) -> None:
        """Let every speaker drop what it has said; it is soon said again."""
        for speaker in self._speakers.values():
            speaker.forget()

    def _made(self, language: str) -> Speaker:
        if language != "en":
            from desktop_app.l10n.pseudo import PSEUDO, PseudoSpeaker

            if language in PSEUDO:
                return PseudoSpeaker(language)
        name = f"translations/{language}.qm"
        return Speaker(language, [pack[name] for pack in self._packs if name in pack])
