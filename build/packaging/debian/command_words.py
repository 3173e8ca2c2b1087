"""The words of the command line: walked through, and completed by bash."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop_app.app import words


def command_line() -> argparse.ArgumentParser:
    """Return the parser that knows every word."""
    return words._parser()


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in shown(parser):
        yield from action.option_strings


def every_word(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield every command and option that a person may write."""
    yield from _options(parser)
    for name, (_, command) in commands_of(parser).items():
        yield name
        yield from every_word(command)


def shown(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The options and values of a parser that are for people."""
    return [
        action
        for action in parser._actions  # argparse shows them nowhere
        if action.help is not argparse.SUPPRESS
        and not isinstance(action, argparse._SubParsersAction)
    ]


def commands_of(
    parser: argparse.ArgumentParser,
) -> dict[str, tuple[str, argparse.ArgumentParser]]:
    """The commands below a parser: by name, what each does and its own parser."""
    found = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            said = {one.dest: one.help or "" for one in action._choices_actions}
            for name, command in action.choices.items():
                found[name] = (said.get(name, ""), command)
    return found


def completion() -> str:
    """Return what completes commands and options in bash."""
    parser = command_line()
    cases = [
        f"        {name}) words='{' '.join(sorted(set(every_word(command))))}' ;;"
        for name, (_, command) in commands_of(parser).items()
    ]
    first = " ".join(sorted({*commands_of(parser), *_options(parser)}))
    return f"""\
# Completes the words of evenhand; anything else is the name of a file.
_evenhand() {{
    local words
    case ${{COMP_WORDS[1]}} in
{chr(10).join(cases)}
        *) words='{first}' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${{COMP_WORDS[COMP_CWORD]}}")
}}
complete -o default -F _evenhand evenhand
"""
