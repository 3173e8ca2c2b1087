"""Asks a person where a file is to go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.unremembered import unremembered
from desktop_app.values import Value


class FileKind(Value, frozen=True):
    """A kind of file: its name in words, and its ending such as ".csv"."""

    name: str
    ending: str


ChooseFile = Callable[[QWidget, str, str, Sequence[FileKind]], Path | None]
"""Asks for a place: beside which window, its title, the first name, kinds of file."""


def ask_where(
    parent: QWidget, title: str, name: str, kinds: Sequence[FileKind]
) -> Path | None:
    """Return the file that a person chose, or None if none.

    The first kind is the one that is offered. A name without an ending of any kind
    gets that of the kind that was chosen, before the dialog looks whether there is
    such a file already.
    """
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    endings = {f"{kind.name} (*{kind.ending})": kind.ending for kind in kinds}
    with unremembered():
        dialog = QFileDialog(parent, title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(endings))
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(endings[chosen][1:])
        )
        dialog.setDefaultSuffix(kinds[0].ending[1:])
        dialog.selectFile(f"{name}{kinds[0].ending}")
        try:
            chosen = dialog.selectedFiles() if dialog.exec() else []
            kind = endings.get(dialog.selectedNameFilter(), kinds[0].ending)
        finally:
            shiboken6.delete(dialog)
    return with_ending(Path(chosen[0]), kind, kinds) if chosen else None


def with_ending(path: Path, ending: str, kinds: Sequence[FileKind]) -> Path:
    """Return a path that ends as was wished, unless as another of the kinds."""
    if path.suffix.lower() in {one.ending for one in kinds}:
        return path
    return path.with_name(f"{path.name}{ending}")
