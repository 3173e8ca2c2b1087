"""The page of the manual, made from what the command line itself says of its words."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator

from build.packaging import project as names
from build.packaging.debian.command_words import command_line, commands_of, shown
from build.packaging.project import Project

_TOLD_HERE = {
    "--help": "what can be written; after a command, what can be written there",
    "--size": "the width and height of the window",
    "--scale": "dots of the picture for each of the window",
    "--palette": "the colours",
    "--text-size": "the size of the letters, in per cent",
    "--about": "a question of the pack, and the answer to it",
    "--matter": "something that may matter: a-lot, somewhat or not-much",
    "--question": "a question for the care team",
}
"""What the command line leaves to its documents."""

_BEGIN = """\
.SH NAME
{name} \\- {summary}
.SH SYNOPSIS
{synopsis}
.SH DESCRIPTION
Evenhand shows what research found about the treatments that a person is
choosing between: what could help, what could harm, and how sure we are. It is
for education, together with a care team. It does not advise, it predicts
nothing for one person, and it keeps no record.
.PP
Without a command it opens its window; a file that ends in .evpack is opened in
it. It needs no network, and uses none.
"""
_END = """\
.SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
.B \\-\\-self\\-test
found something wrong.
.TP
.B 2
Something that was given cannot be used. One sentence on standard error says
what, where, what was expected and how to mend it.
.TP
.B 130
Ctrl\\-C was pressed.
.SH FILES
.TP
.I /etc/evenhand/policy.toml
What the clinic has settled for this computer. An example lies in
.IR /usr/share/doc/evenhand/examples .
.TP
.I /usr/share/evenhand/packs
Evidence packs that were installed as packages.
.TP
.I /usr/lib/evenhand
The program, with all that it brings.
.TP
.I /var/lib/evenhand
The daily counts of a kiosk, if the policy wants them.
.TP
.I /etc/default/evenhand\\-kiosk
Settings of the unit
.B evenhand\\-kiosk.service
on one computer, such as CAGE_OPTIONS=\\-r for a screen on its side.
.SH ENVIRONMENT
.TP
.B QT_QPA_PLATFORM
How windows are opened: xcb, wayland, or offscreen where there is no screen.
.TP
.B QT_SCALE_FACTOR
Everything so many times as large, such as 1.5.
.SH EXAMPLES
.TP
.B evenhand leaflet \\-\\-lang es \\-\\-out leaflet.pdf
The leaflet to take home, in Spanish.
.TP
.B evenhand facts \\-\\-format csv
Every fact of the evidence, with its source.
.TP
.B evenhand policy check
Whether what the clinic has settled is in order.
.SH SEE ALSO
.IR /usr/share/doc/evenhand ,
which holds how to set up a kiosk, a policy, leaflets and reading aloud.
"""


def man_page(project: Project) -> str:
    """Return the page evenhand(1), in the macros of man."""
    parser = command_line()
    commands = commands_of(parser)
    lines = [
        f'.TH EVENHAND 1 "{project.day}" "evenhand {project.version}" "User Commands"',
        _BEGIN.format(
            name=names.NAME,
            summary=names.SUMMARY[0].lower() + names.SUMMARY[1:],
            synopsis="\n".join(_synopsis(parser)),
        ).rstrip(),
        ".SH OPTIONS",
        *_explained(parser),
        ".SH COMMANDS",
    ]
    for name, (what, command) in commands.items():
        lines += [f".SS evenhand {_said(name)}", f"{_sentence(what)}"]
        lines += [".PP", *_usage(command), *_explained(command)]
        for action, (done, more) in commands_of(command).items():
            lines += [".TP", f".B {_said(action)}", _sentence(done)]
            if list(_explained(more)):
                lines += [".RS", *_explained(more), ".RE"]
    return "\n".join(part for line in lines for part in _broken(line)) + "\n" + _END


def _broken(line: str) -> list[str]:
    """A line in pieces of the length that tools like; a macro stays whole."""
    if line.startswith(".") or "\n" in line:
        return [line]
    pieces = textwrap.wrap(line, 78, break_long_words=False, break_on_hyphens=False)
    return [f"\\&{one}" if one[0] in ".'" else one for one in pieces]


def _synopsis(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".B evenhand\n[\\fIOPTION\\fR]... [\\fIFILE.evpack\\fR]"
    for name in commands_of(parser):
        yield f".br\n.B evenhand {_said(name)}\n[\\fIOPTION\\fR]..."


def _usage(parser: argparse.ArgumentParser) -> Iterator[str]:
    """How a command is written, in one line."""
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    yield _said(usage.replace(" [-h]", ""))


def _explained(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Each option, and what it means."""
    for action in shown(parser):
        if parser.prog != names.NAME and "--help" in action.option_strings:
            continue
        yield ".TP"
        takes = _said(_metavar(action))
        if not action.option_strings:
            yield f".I {takes}"
        else:
            options = ", ".join(
                f"\\fB{_said(one)}\\fR" for one in action.option_strings
            )
            yield options if action.nargs == 0 else f"{options} \\fI{takes}\\fR"
        told = next(
            (_TOLD_HERE[one] for one in action.option_strings if one in _TOLD_HERE),
            action.help or "",
        )
        yield f"{_sentence(told.replace('%%', '%'))}{_limits(action)}".strip()


def _metavar(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    return (
        action.dest.upper().replace("_", "-") if action.option_strings else action.dest
    )


def _limits(action: argparse.Action) -> str:
    """What may be written, and what holds if nothing is."""
    told = ""
    if action.choices is not None:
        told += f" One of {', '.join(_said(str(one)) for one in action.choices)}."
    usual = action.default
    if (
        isinstance(usual, str | int)
        and not isinstance(usual, bool)
        and (usual != argparse.SUPPRESS)
    ):
        told += f" {_said(str(usual))} if left out."
    return told


def _sentence(words: str) -> str:
    said = _said(words[:1].upper() + words[1:])
    return f"{said}." if said else ""


def _said(words: str) -> str:
    """Words as the macros want them: signs of theirs made plain, hyphens to copy."""
    plain = words.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in {".", "'"} else plain
