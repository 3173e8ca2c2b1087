"""A finished leaflet as pictures of its pages: to be seen, or to be printed.

Everything stays in memory. QtPdf is imported when a leaflet is first shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from desktop_app.errors import UnmadeLeafletError

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

POINTS_PER_INCH = 72


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """Open a leaflet for as long as it is looked at.

    Raises:
        UnmadeLeafletError: It cannot be read.
    """
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()  # read from as long as the document is open
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        ready = document.status() is QPdfDocument.Status.Ready
        if not ready or not document.pageCount():
            raise UnmadeLeafletError("its pages cannot be read")
        yield document
    finally:
        document.close()
        buffer.close()


def page_size(document: QPdfDocument, page: int) -> QSizeF:
    """Return the size of a page in points."""
    return document.pagePointSize(page)


def page_image(document: QPdfDocument, page: int, width: int) -> QImage:
    """Return the picture of a page on white paper, so many pixels wide."""
    size = page_size(document, page)
    pixels = QSize(width, round(width * size.height() / size.width()))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(page, pixels))
    painter.end()
    return image


def seen(
    pdf: bytes, pages: Iterable[int], width: int
) -> tuple[tuple[float, ...], dict[int, QImage]]:
    """Return the shapes of all pages, height by width, and the pictures of some.

    It may be called in a worker thread.

    Raises:
        UnmadeLeafletError: The leaflet cannot be read.
    """
    with opened(pdf) as document:
        sizes = [page_size(document, page) for page in range(document.pageCount())]
        shapes = tuple(size.height() / size.width() for size in sizes)
        there = [page for page in pages if page < len(shapes)]
        return shapes, {page: page_image(document, page, width) for page in there}
