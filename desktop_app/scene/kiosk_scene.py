"""What a kiosk shows beside the pages of a visit: before it, and over it."""

from __future__ import annotations

from desktop_app.journey.kiosk_actions import ChooseLanguage, ComeCloser
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import Button
from desktop_app.values import Value


class Greeting(Value, frozen=True, kw_only=True):
    """A welcome, said in a language of its own.

    Args:
        language: The code of the language in which the words are said.
        name: What its speakers call it.
        welcome: The welcome.
        touch: What to do.
    """

    language: str
    name: Message
    welcome: Message
    touch: Message


class GreetingPage(Value, frozen=True, kw_only=True):
    """What is seen while nobody is there: one greeting after the other, slowly.

    Args:
        clinic: The name of the clinic, if it has said one.
        action: What a touch means, wherever it is.
    """

    brand: Message
    heading: Message
    greetings: tuple[Greeting, ...]
    clinic: Message | None = None
    action: ComeCloser = ComeCloser()


class LanguageTile(Value, frozen=True, kw_only=True):
    """A language to choose; its welcome is said in that language."""

    language: str
    name: Message
    welcome: Message
    action: ChooseLanguage


class LanguagesPage(Value, frozen=True, kw_only=True):
    """The first page of a visit to a kiosk: all languages, all alike."""

    brand: Message
    heading: Message
    tiles: tuple[LanguageTile, ...]
    clinic: Message | None = None
    listen: Button | None = None


class TopicsPage(Value, frozen=True, kw_only=True):
    """What a visit can be about, where a kiosk offers more than one thing."""

    brand: Message
    heading: Message
    topics: tuple[Button, ...]
    language: Button | None = None
    listen: Button | None = None
    clinic: Message | None = None


PlacePage = GreetingPage | LanguagesPage | TopicsPage


class Countdown(Value, frozen=True, kw_only=True):
    """The warning that nobody seems to be there.

    Args:
        heading: The question whether somebody is.
        figure: How many seconds are left, as a number alone, to be seen from afar.
        left: How many seconds are left, as a sentence.
        why: What will happen, and that it is for the person's own sake.
        stay: Goes on with the visit; very large.
        again: Ends it at once.
        announced: What a screen reader says now; the same until something new is said.
    """

    heading: Message
    figure: Message
    left: Message
    why: Message
    stay: Button
    again: Button
    announced: Message


class PinPad(Value, frozen=True, kw_only=True):
    """The keys for the PIN of the staff; the digits are only counted, never shown.

    Args:
        typed: How many digits there are.
        state: How many digits there are, as a sentence for the ear.
        news: That it was wrong, and how long to wait.
        keys: One to nine, then zero.
    """

    heading: Message
    typed: int
    state: Message
    news: Message | None
    keys: tuple[Button, ...]
    erase: Button
    offer: Button
    close: Button


class StaffMenu(Value, frozen=True, kw_only=True):
    """What staff can do once they have passed."""

    heading: Message
    lines: tuple[Message, ...]
    leave: Button
    close: Button


Over = Countdown | PinPad | StaffMenu


class OutOfOrder(Value, frozen=True, kw_only=True):
    """What is seen when a kiosk cannot begin.

    Args:
        apologies: For who came to read: one in each language, as code and words.
        heading: For staff.
        problems: What is wrong, as the command line would say it.
        mend: What staff can do.
    """

    apologies: tuple[tuple[str, Message], ...]
    heading: Message
    problems: tuple[Message, ...]
    mend: Message
