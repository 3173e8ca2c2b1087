"""What became of something that was to be printed or saved, in one sentence."""

from __future__ import annotations

from desktop_app.journey.state import Report, ReportKind
from desktop_app.narrative import kiosk
from desktop_app.narrative.message import Message, Verbatim, msg


def report_words(report: Report) -> Message:
    """Return what is said of it, and how to mend what went wrong."""
    place = Verbatim(text=report.place, kind="address")
    match report.kind:
        case ReportKind.SAVED:
            return msg(
                "reports", "Saved in %1", "the value is a file's place", None, place
            )
        case ReportKind.COPIED:
            return msg("reports", "Copied.", "after copying a table")
        case ReportKind.PRINTED:
            return msg("reports", "Sent to the printer.", "after printing")
        case ReportKind.NOT_SAVED:
            return msg(
                "reports",
                "The file could not be saved in %1. Nothing was changed. "
                "Choose another place, or make room there.",
                "the value is a file's place",
                None,
                place,
            )
        case ReportKind.NO_PRINTER:
            return msg(
                "reports",
                "This computer has no printer. You can save a file instead.",
                "when printing was asked for",
            )
        case ReportKind.NOT_PRINTED:
            return msg(
                "reports",
                "The printer did not take it. Check the printer and try again, or "
                "save a file instead.",
                "after printing failed",
            )
        case ReportKind.NO_LEAFLET:
            return msg(
                "reports",
                "The leaflet could not be made. You can go on without it.",
                "when the leaflet was to be shown, printed or saved",
            )
        case ReportKind.ENOUGH_PRINTED:
            return msg(
                "reports",
                "No more pages can be printed in this visit. Ask the staff for help.",
                "when a leaflet was to be printed again at a kiosk",
            )


def report_at_kiosk(report: Report) -> Message:
    """Return the same for who can neither choose a place nor mend a printer."""
    match report.kind:
        case ReportKind.PRINTED:
            return kiosk.being_printed()
        case ReportKind.NO_LEAFLET | ReportKind.ENOUGH_PRINTED:
            return report_words(report)
        case _:
            return kiosk.not_printed()


def went_well(report: Report) -> bool:
    """Whether what was wished for happened."""
    return report.kind in (ReportKind.SAVED, ReportKind.COPIED, ReportKind.PRINTED)
