"""The published readability formulas of the languages that have one.

Each takes the sums of a text; how they are counted is said in `reading_ease`. The
formulas that descend from Flesch's keep his scale: 80 to 90 is easy and read in the
sixth school year, 70 to 80 fairly easy and read in the seventh, 60 to 70 plain (Flesch,
How to Write Plain English, 1979, chapter 2).
"""

from __future__ import annotations

from desktop_app.values import Value


class Tally(Value, frozen=True, kw_only=True):
    """The sums of a text.

    Args:
        sentences: Its sentences.
        words: Its words.
        syllables: Their syllables.
        letters: Their letters and figures.
        of_three: Words of three syllables or more.
        of_four: Words of four syllables or more.
    """

    sentences: int
    words: int
    syllables: int = 0
    letters: int = 0
    of_three: int = 0
    of_four: int = 0

    def a_word(self, number: int) -> float:
        """How many there are of something for each word."""
        return number / self.words


def sentence_length(text: Tally) -> float:
    """Return the words, or characters, of a mean sentence."""
    return text.words / text.sentences


def fernandez_huerta(text: Tally) -> float:
    """Spanish: 206.84 - 60 P - 1.02 F, P syllables a word, F words a sentence.

    J. Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214, 1959, pages
    29-32. He took F for sentences in a hundred words, and longer sentences scored as
    easier; corrected by G. Law, Error in the Fernandez Huerta readability formula,
    Linguist List 22.2332, 2011. His bands: 80 to 90 easy, fifth year of school; 70 to
    80 rather easy, sixth year; 60 to 70 normal for an adult.
    """
    return 206.84 - 60 * text.a_word(text.syllables) - 1.02 * sentence_length(text)


def kandel_moles(text: Tally) -> float:
    """French: 207 - 1.015 words a sentence - 73.6 syllables a word.

    L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française,
    Cahiers Études de Radio-Télévision 19, 1958, pages 253-274. The scale is Flesch's.
    """
    return 207 - 1.015 * sentence_length(text) - 73.6 * text.a_word(text.syllables)


def amstad(text: Tally) -> float:
    """German: 180 - words a sentence - 58.5 syllables a word.

    T. Amstad, Wie verständlich sind unsere Zeitungen?, Universität Zürich, 1978. The
    scale is Flesch's, but fitted to newspapers and not to what pupils read; the school
    year is taken from `vienna`.
    """
    return 180 - sentence_length(text) - 58.5 * text.a_word(text.syllables)


def vienna(text: Tally) -> float:
    """German: the school year, by the fourth Vienna formula for factual texts.

    0.2656 words a sentence + 0.2744 for each word of three syllables or more in a
    hundred - 1.693. R. Bamberger and E. Vanecek, Lesen - Verstehen - Lernen -
    Schreiben, Jugend und Volk, Wien, 1984: from books that children of each year read.
    """
    long = 100 * text.a_word(text.of_three)
    return 0.2656 * sentence_length(text) + 0.2744 * long - 1.693


def gulpease(text: Tally) -> float:
    """Italian: 89 + (300 sentences - 10 letters) / words.

    P. Lucisano and M. E. Piemontese, GULPEASE: una formula per la predizione della
    difficoltà dei testi in lingua italiana, Scuola e città 3, 1988, pages 110-124.
    For who has finished primary school, at eleven, a text is easy from 80, hard from 70
    and very hard below; for who has finished middle school it is easy from 60.
    """
    return 89 + (300 * text.sentences - 10 * text.letters) / text.words


def martins(text: Tally) -> float:
    """Portuguese of Brazil: 248.835 - 1.015 words a sentence - 84.6 syllables a word.

    T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes and O. N. Oliveira Junior,
    Readability formulas applied to textbooks in Brazilian Portuguese, Notas do
    ICMSC-USP 28, São Carlos, 1996: Flesch's formula raised by 42 points. Their bands:
    75 to 100 very easy, first to fourth year of school; 50 to 75 easy, fifth to eighth
    year, of which the fifth began at eleven; below 50 hard.
    """
    syllables = text.a_word(text.syllables)
    return 248.835 - 1.015 * sentence_length(text) - 84.6 * syllables


def fog(text: Tally, long: int) -> float:
    """The years of school: 0.4 (words a sentence + long words in a hundred).

    R. Gunning, The Technique of Clear Writing, McGraw-Hill, 1952.
    """
    return 0.4 * (sentence_length(text) + 100 * text.a_word(long))


def fog_polish(text: Tally) -> float:
    """Polish: the fog index, long words having four syllables or more.

    So many make a Polish word hard: W. Pisarek, Jak mierzyć zrozumiałość tekstu?,
    Zeszyty Prasoznawcze 4 (42), 1969, pages 35-48; A. Seretny, Wskaźnik czytelności
    tekstu jako pomoc w określaniu stopnia jego trudności, LingVaria 2, 2006, found
    that texts and their translations then score alike. Pisarek counts the form
    that a dictionary lists; here a word counts as it is written, mostly longer. Bands
    of the Pracownia Prostej Polszczyzny, University of Wrocław: up to 6 very simple,
    understood in primary school; 7 to 9 simple.
    """
    return fog(text, text.of_four)
