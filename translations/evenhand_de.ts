<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>about</name>
    <message>
      <source>%1</source>
      <comment>a citation; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>an author's name, then what they did</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>About this program</source>
      <comment>heading of a sheet</comment>
      <translation>Über dieses Programm</translation>
    </message>
    <message>
      <source>Evenhand shows what studies found about treatments. It is for use with a care team.</source>
      <comment>about the program</comment>
      <translation>Evenhand zeigt, was Studien über Behandlungen ergeben haben. Es ist für die Nutzung mit einem Behandlungsteam gedacht.</translation>
    </message>
    <message>
      <source>Facts gathered up to %1. Next review by %2.</source>
      <comment>the values are dates</comment>
      <translation>Fakten gesammelt bis zum %1. Nächste Prüfung bis zum %2.</translation>
    </message>
    <message>
      <source>How it is kept up to date</source>
      <comment>heading in a sheet</comment>
      <translation>Wie es aktuell bleibt</translation>
    </message>
    <message>
      <source>How the studies were found</source>
      <comment>heading in a sheet</comment>
      <translation>Wie die Studien gefunden wurden</translation>
    </message>
    <message>
      <source>It does not know you. It does not tell you what to choose. It keeps nothing and sends nothing.</source>
      <comment>about the program</comment>
      <translation>Es kennt Sie nicht. Es sagt Ihnen nicht, was Sie wählen sollen. Es speichert nichts und sendet nichts.</translation>
    </message>
    <message>
      <source>Money and interests</source>
      <comment>heading in a sheet</comment>
      <translation>Geld und Interessen</translation>
    </message>
    <message>
      <source>Program version %1. Evidence version %2.</source>
      <comment>versions</comment>
      <translation>Version des Programms: %1. Version der Fakten: %2.</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>heading in a sheet</comment>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Who made this</source>
      <comment>heading in a sheet</comment>
      <translation>Wer das gemacht hat</translation>
    </message>
  </context>
  <context>
    <name>certainty</name>
    <message>
      <source>%1: fewer people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: weniger Menschen.</translation>
    </message>
    <message>
      <source>%1: maybe fewer people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: vielleicht weniger Menschen.</translation>
    </message>
    <message>
      <source>%1: maybe more people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: vielleicht mehr Menschen.</translation>
    </message>
    <message>
      <source>%1: more people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: mehr Menschen.</translation>
    </message>
    <message>
      <source>%1: probably fewer people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: wahrscheinlich weniger Menschen.</translation>
    </message>
    <message>
      <source>%1: probably more people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: wahrscheinlich mehr Menschen.</translation>
    </message>
    <message>
      <source>Only a few people took part, so the size of the effect is unsure.</source>
      <comment>why certainty is lower</comment>
      <translation>Nur wenige Menschen haben teilgenommen, deshalb ist unsicher, wie groß der Effekt ist.</translation>
    </message>
    <message>
      <source>The groups are about the same.</source>
      <comment>high certainty</comment>
      <translation>Die Gruppen sind etwa gleich.</translation>
    </message>
    <message>
      <source>The groups are probably about the same.</source>
      <comment>moderate certainty</comment>
      <translation>Die Gruppen sind wahrscheinlich etwa gleich.</translation>
    </message>
    <message>
      <source>The groups may be about the same.</source>
      <comment>low certainty</comment>
      <translation>Die Gruppen sind vielleicht etwa gleich.</translation>
    </message>
    <message>
      <source>The range is very wide. The true result could point either way.</source>
      <comment>why certainty is lower</comment>
      <translation>Die Spanne ist sehr breit. Das wahre Ergebnis könnte in die eine oder die andere Richtung gehen.</translation>
    </message>
    <message>
      <source>The range is wide. The true difference could be too small to matter.</source>
      <comment>why certainty is lower</comment>
      <translation>Die Spanne ist breit. Der wahre Unterschied könnte zu klein sein, um wichtig zu sein.</translation>
    </message>
    <message>
      <source>We are very unsure about this.</source>
      <comment>very low certainty</comment>
      <translation>Wir sind uns hier sehr unsicher.</translation>
    </message>
    <message>
      <source>We are very unsure if the groups truly differ.</source>
      <comment>very low certainty</comment>
      <translation>Wir sind uns sehr unsicher, ob sich die Gruppen wirklich unterscheiden.</translation>
    </message>
    <message>
      <source>We ask how likely it is that new studies would change the result.</source>
      <comment>explains what certainty of evidence means</comment>
      <translation>Wir fragen, wie wahrscheinlich es ist, dass neue Studien das Ergebnis ändern würden.</translation>
    </message>
    <message>
      <source>We can be fairly sure of this.</source>
      <comment>moderate certainty</comment>
      <translation>Wir können uns hier ziemlich sicher sein.</translation>
    </message>
    <message>
      <source>We can be sure of this.</source>
      <comment>high certainty</comment>
      <translation>Wir können uns hier sicher sein.</translation>
    </message>
    <message>
      <source>We cannot be sure of this.</source>
      <comment>low certainty</comment>
      <translation>Wir können uns hier nicht sicher sein.</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>About the same in both groups</source>
      <comment>an answer to choose</comment>
      <translation>Etwa gleich in beiden Gruppen</translation>
    </message>
    <message>
      <source>Did we explain it well?</source>
      <comment>heading of the check page</comment>
      <translation>Haben wir es gut erklärt?</translation>
    </message>
    <message>
      <source>Look at it again</source>
      <comment>button: opens the page of these facts</comment>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what the study found.</source>
      <comment>after an answer that does not fit the facts</comment>
      <translation>Nicht ganz. Viele Menschen denken das zuerst. Hier steht, was die Studie ergeben hat.</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what we said.</source>
      <comment>after an answer that does not fit</comment>
      <translation>Nicht ganz. Viele Menschen denken das zuerst. Hier steht, was wir gesagt haben.</translation>
    </message>
    <message>
      <source>These questions check us, not you. You can look back at any time.</source>
      <comment>under the heading of the check page</comment>
      <translation>Diese Fragen prüfen uns, nicht Sie. Sie können jederzeit zurückblättern.</translation>
    </message>
    <message>
      <source>Yes, that is right.</source>
      <comment>after an answer</comment>
      <translation>Ja, das stimmt.</translation>
    </message>
    <message>
      <source>Yes, that is what the study found.</source>
      <comment>after an answer</comment>
      <translation>Ja, das hat die Studie ergeben.</translation>
    </message>
  </context>
  <context>
    <name>chrome</name>
    <message>
      <source>A lot</source>
      <comment>how much something matters</comment>
      <translation>Sehr wichtig</translation>
    </message>
    <message>
      <source>About this</source>
      <comment>button: who made this, from what, and when</comment>
      <translation>Über Evenhand</translation>
    </message>
    <message>
      <source>As on this computer</source>
      <comment>a colour set</comment>
      <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>button: open the step before</comment>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Bars</source>
      <comment>a way to see the facts</comment>
      <translation>Balken</translation>
    </message>
    <message>
      <source>Chart</source>
      <comment>a way to see the facts</comment>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>Check</source>
      <comment>name of a step: questions to check</comment>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>button: close what lies over the page</comment>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Colours</source>
      <comment>label of a choice</comment>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Comfort</source>
      <comment>button: text size and colours</comment>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>a colour set</comment>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Evenhand</source>
      <comment>the program's name; not translated</comment>
      <translation>Evenhand</translation>
    </message>
    <message>
      <source>Go to step %1: %2</source>
      <comment>spoken name of a progress mark</comment>
      <translation>Zu Schritt %1 gehen: %2</translation>
    </message>
    <message>
      <source>High contrast</source>
      <comment>a colour set</comment>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>name of a step</comment>
      <translation>Wie sicher sind wir uns?</translation>
    </message>
    <message>
      <source>How to show it</source>
      <comment>spoken name of the choice of views</comment>
      <translation>Art der Darstellung</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>a colour set</comment>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>button: open the next step</comment>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>No name, no account, no internet. Nothing is saved.</source>
      <comment>a promise on the first page</comment>
      <translation>Kein Name, kein Konto, kein Internet. Nichts wird gespeichert.</translation>
    </message>
    <message>
      <source>Not much</source>
      <comment>how much something matters</comment>
      <translation>Nicht so wichtig</translation>
    </message>
    <message>
      <source>Nothing you choose here is saved</source>
      <comment>a promise, always shown</comment>
      <translation>Nichts, was Sie wählen, wird gespeichert</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>a way to see the facts: people figures</comment>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Show less</source>
      <comment>button: fold the details away</comment>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <source>Show less: %1</source>
      <comment>spoken name of a button</comment>
      <translation>Weniger zeigen: %1</translation>
    </message>
    <message>
      <source>Side effects</source>
      <comment>name of a step</comment>
      <translation>Nebenwirkungen</translation>
    </message>
    <message>
      <source>Somewhat</source>
      <comment>how much something matters</comment>
      <translation>Etwas wichtig</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>large button on the first page</comment>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>name of the first page</comment>
      <translation>Start</translation>
    </message>
    <message>
      <source>Start again</source>
      <comment>button: forget this visit, go to the start</comment>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <comment>where we are; the third value is the step's name</comment>
      <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>a way to see the facts</comment>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Tell me more</source>
      <comment>button: show details</comment>
      <translation>Mehr zeigen</translation>
    </message>
    <message>
      <source>Tell me more: %1</source>
      <comment>spoken name of a button</comment>
      <translation>Mehr zeigen: %1</translation>
    </message>
    <message>
      <source>Text size</source>
      <comment>label of a choice</comment>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>This information was due for review on %1. Newer facts may exist. Ask your team.</source>
      <comment>shown on every page; the value is a date</comment>
      <translation>Die Prüfung dieser Informationen war am %1 fällig. Es kann neuere Fakten geben. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>What could help</source>
      <comment>name of a step</comment>
      <translation>Was helfen könnte</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>name of a step</comment>
      <translation>Was Ihnen wichtig ist</translation>
    </message>
    <message>
      <source>Where do these numbers come from?</source>
      <comment>button beside a few numbers</comment>
      <translation>Woher stammen diese Zahlen?</translation>
    </message>
    <message>
      <source>Where do these numbers come from? %1</source>
      <comment>spoken name of a button; the value says what the numbers are about</comment>
      <translation>Woher stammen diese Zahlen? %1</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <comment>button beside words without numbers</comment>
      <translation>Woher stammt das?</translation>
    </message>
    <message>
      <source>Where does this come from? %1</source>
      <comment>spoken name of a button; the value says what the words are about</comment>
      <translation>Woher stammt das? %1</translation>
    </message>
    <message>
      <source>Where does this number come from?</source>
      <comment>button beside a number</comment>
      <translation>Woher stammt diese Zahl?</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>a way to see the facts</comment>
      <translation>Text</translation>
    </message>
    <message>
      <source>Your options</source>
      <comment>name of a step</comment>
      <translation>Ihre Möglichkeiten</translation>
    </message>
    <message>
      <source>Your situation</source>
      <comment>name of a step</comment>
      <translation>Ihre Situation</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>name of a step</comment>
      <translation>Ihr Überblick</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>Choose your language</source>
      <comment>label of a choice; a heading</comment>
      <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>button: opens the choice of languages</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>No clinician has checked the words in this language yet.</source>
      <comment>a quiet note; shown in the language that it is about</comment>
      <translation>Noch hat keine medizinische Fachkraft den Text in dieser Sprache geprüft.</translation>
    </message>
    <message>
      <source>Some sentences are not in your language yet. They are in English.</source>
      <comment>a quiet note; shown where a translation is not complete</comment>
      <translation>Einige Sätze gibt es noch nicht in Ihrer Sprache. Diese sind auf Englisch.</translation>
    </message>
  </context>
  <context>
    <name>matters</name>
    <message>
      <source>%1: %2</source>
      <comment>something that may matter, then how much: not much, somewhat, a lot</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>How the facts line up</source>
      <comment>heading over facts</comment>
      <translation>Die Fakten nebeneinander</translation>
    </message>
    <message>
      <source>Say how much something matters to you. The facts about it will appear here.</source>
      <comment>shown before anything is chosen</comment>
      <translation>Sagen Sie, wie wichtig Ihnen etwas ist. Die Fakten dazu erscheinen hier.</translation>
    </message>
    <message>
      <source>There are no wrong answers. This helps you talk with your team. It does not choose for you.</source>
      <comment>under the heading of a page</comment>
      <translation>Es gibt keine falschen Antworten. Das hilft Ihnen beim Gespräch mit Ihrem Behandlungsteam. Es entscheidet nicht für Sie.</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <comment>heading of a page</comment>
      <translation>Was ist Ihnen am wichtigsten?</translation>
    </message>
  </context>
  <context>
    <name>outcomes</name>
    <message>
      <source>%1</source>
      <comment>the large figure beside a picture; only a number</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <comment>table cell: a figure, then its range: 42 of 100 (from 32 to 51)</comment>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 months for half of the people</source>
      <comment>table cell: a median time</comment>
      <translation>%1 Monate bei der Hälfte der Menschen</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>short: 42 of 100 people</comment>
      <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%1, nach %Ln Monat</numerusform>
        <numerusform>%1, nach %Ln Monaten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>%Ln weniger</numerusform>
        <numerusform>%Ln weniger</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln Monat</numerusform>
        <numerusform>%Ln Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>%Ln mehr</numerusform>
        <numerusform>%Ln mehr</numerusform>
      </translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 fewer)</source>
      <comment>table cell: range of a difference, both ends fewer; larger number first</comment>
      <translation>(von %1 weniger bis %2 weniger)</translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 more)</source>
      <comment>table cell: range of a difference that may go either way</comment>
      <translation>(von %1 weniger bis %2 mehr)</translation>
    </message>
    <message>
      <source>(from %1 more to %2 more)</source>
      <comment>table cell: range of a difference, both ends more</comment>
      <translation>(von %1 mehr bis %2 mehr)</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>Nach %Ln Monat</numerusform>
        <numerusform>Nach %Ln Monaten</numerusform>
      </translation>
    </message>
    <message>
      <source>Best estimate: %1. The true number could be from %2 to %3.</source>
      <comment>range of a figure</comment>
      <translation>Beste Schätzung: %1. Die wahre Zahl könnte zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
      <source>Fewer than %1</source>
      <comment>large words where fewer than one person of a hundred is meant</comment>
      <translation>Weniger als %1</translation>
    </message>
    <message>
      <source>Fewer than %1 of %2</source>
      <comment>short: fewer than one person of a hundred</comment>
      <translation>Weniger als %1 von %2</translation>
    </message>
    <message>
      <source>It happened to nobody in either group.</source>
      <comment>both groups had no such event</comment>
      <translation>Das ist in beiden Gruppen bei niemandem vorgekommen.</translation>
    </message>
    <message>
      <source>More than %1</source>
      <comment>large words where nearly all people are meant</comment>
      <translation>Mehr als %1</translation>
    </message>
    <message>
      <source>More than %1 of %2</source>
      <comment>short: nearly all people</comment>
      <translation>Mehr als %1 von %2</translation>
    </message>
    <message>
      <source>None</source>
      <comment>large word where a figure would be zero</comment>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>None of %1</source>
      <comment>short: nobody among all people of a group</comment>
      <translation>Niemand von %1</translation>
    </message>
    <message>
      <source>Not worked out</source>
      <comment>table cell without a figure</comment>
      <translation>Nicht berechnet</translation>
    </message>
    <message>
      <source>The groups differ by fewer than %1 out of %2 people.</source>
      <comment>both groups had fewer than one event among a hundred people</comment>
      <translation>Die Gruppen unterscheiden sich um weniger als %1 von %2 Menschen.</translation>
    </message>
    <message>
      <source>The same number</source>
      <comment>table cell: the groups are alike</comment>
      <translation>Die gleiche Zahl</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 fewer.</source>
      <comment>range of a difference, both ends fewer; larger number first</comment>
      <translation>Der wahre Unterschied könnte zwischen %1 weniger und %2 weniger liegen.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 more.</source>
      <comment>range of a difference that may go either way</comment>
      <translation>Der wahre Unterschied könnte zwischen %1 weniger und %2 mehr liegen.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 more to %2 more.</source>
      <comment>range of a difference, both ends more</comment>
      <translation>Der wahre Unterschied könnte zwischen %1 mehr und %2 mehr liegen.</translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>Die wahre Zahl könnte zwischen %1 und %Ln von %2 liegen.</numerusform>
        <numerusform>Die wahre Zahl könnte zwischen %1 und %Ln von %2 liegen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>Die wahre Zahl könnte bei bis zu %Ln von %1 liegen.</numerusform>
        <numerusform>Die wahre Zahl könnte bei bis zu %Ln von %1 liegen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The true time could be from %1 to %2 months.</source>
      <comment>range of a median time</comment>
      <translation>Die wahre Zeit könnte zwischen %1 und %2 Monaten liegen.</translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>nach %Ln Monat</numerusform>
        <numerusform>nach %Ln Monaten</numerusform>
      </translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <comment>range in a table cell</comment>
      <translation>von %1 bis %2</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>follows a large figure: 42 of 100</comment>
      <translation>von %1</translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>von %Ln Person in dieser Gruppe</numerusform>
        <numerusform>von den %Ln Menschen in dieser Gruppe</numerusform>
      </translation>
    </message>
    <message>
      <source>up to %1 of %2</source>
      <comment>range in a table cell, beside: None of 60; of a hundred people</comment>
      <translation>bis zu %1 von %2</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>%1, then %2</source>
      <comment>joins two points in time</comment>
      <translation>%1. Dann: %2</translation>
    </message>
    <message>
      <source>About you, if you like</source>
      <comment>heading over optional questions</comment>
      <translation>Über Sie, wenn Sie möchten</translation>
    </message>
    <message>
      <source>After</source>
      <comment>label of a choice of times: six months, twelve months; may also be: Time</comment>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Chart. %1</source>
      <comment>spoken name of a chart: its heading, then all that it shows</comment>
      <translation>Diagramm. %1</translation>
    </message>
    <message>
      <source>Day %1</source>
      <comment>first day of a calendar</comment>
      <translation>Tag %1</translation>
    </message>
    <message>
      <source>Difference</source>
      <comment>head of a column of a table</comment>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Dots are what the study reported. Dashed lines only join the dots. The pale band is the range. Nothing was reported later.</source>
      <comment>under a chart over time</comment>
      <translation>Die Punkte sind das, was die Studie berichtet hat. Gestrichelte Linien verbinden nur die Punkte. Das blasse Band ist die Spanne. Für später wurde nichts berichtet.</translation>
    </message>
    <message>
      <source>Each figure is one person out of %1 people in the study.</source>
      <comment>how to read a picture of people</comment>
      <translation>Jede Figur steht für einen von %1 Menschen in der Studie.</translation>
    </message>
    <message>
      <source>Half of the people had a shorter time, and half had a longer time. For some it was much longer.</source>
      <comment>explains a median</comment>
      <translation>Bei der Hälfte der Menschen war die Zeit kürzer, bei der Hälfte länger. Bei manchen war sie viel länger.</translation>
    </message>
    <message>
      <source>How it is taken</source>
      <comment>heading in a treatment's card</comment>
      <translation>Wie es angewendet wird</translation>
    </message>
    <message>
      <source>If nothing more is done</source>
      <comment>heading of a card</comment>
      <translation>Wenn nichts weiter getan wird</translation>
    </message>
    <message>
      <source>Make it comfortable</source>
      <comment>first page: text size and colours</comment>
      <translation>Ansicht anpassen</translation>
    </message>
    <message>
      <source>Months since the start of the study treatment</source>
      <comment>axis label</comment>
      <translation>Monate seit Beginn der Behandlung in der Studie</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <comment>heading over notes that answers brought up</comment>
      <translation>Hinweise für Sie</translation>
    </message>
    <message>
      <source>Other options</source>
      <comment>heading over treatments without numbers</comment>
      <translation>Andere Möglichkeiten</translation>
    </message>
    <message>
      <source>People out of %1</source>
      <comment>axis label</comment>
      <translation>Von %1 Menschen</translation>
    </message>
    <message>
      <source>See what studies found, in pictures and plain words.</source>
      <comment>first page</comment>
      <translation>Sehen Sie, was Studien ergeben haben, in Bildern und einfachen Worten.</translation>
    </message>
    <message>
      <source>Side effects, people out of %1</source>
      <comment>table caption</comment>
      <translation>Nebenwirkungen, von %1 Menschen</translation>
    </message>
    <message>
      <source>Tests and visits</source>
      <comment>heading in a treatment's card</comment>
      <translation>Tests und Termine</translation>
    </message>
    <message>
      <source>The mark is the best estimate. The line is the range.</source>
      <comment>under a chart of ranges</comment>
      <translation>Die Markierung ist die beste Schätzung. Die Linie ist die Spanne.</translation>
    </message>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>Die Studie hat über %Ln Zeitpunkt berichtet. Was dazwischen war, ist nicht bekannt.</numerusform>
        <numerusform>Die Studie hat über %Ln Zeitpunkte berichtet. Was dazwischen war, ist nicht bekannt.</numerusform>
      </translation>
    </message>
    <message>
      <source>The two compared</source>
      <comment>a part of a page: treatments compared</comment>
      <translation>Beide im Vergleich</translation>
    </message>
    <message>
      <source>The way up to now, from first to last: %1</source>
      <comment>spoken name of a picture; the value is a list of its points</comment>
      <translation>Der Weg bis jetzt, vom ersten bis zum letzten Punkt: %1</translation>
    </message>
    <message>
      <source>These numbers are about groups of people. They cannot say what will happen to you.</source>
      <comment>shown with the figures</comment>
      <translation>Diese Zahlen gelten für Gruppen von Menschen. Die Zahlen können nicht sagen, was bei Ihnen geschehen wird.</translation>
    </message>
    <message>
      <source>These two were compared in the main study. Both are shown the same way.</source>
      <comment>under the heading of the options page</comment>
      <translation>Diese beiden wurden in der Hauptstudie verglichen. Beide werden auf die gleiche Art gezeigt.</translation>
    </message>
    <message>
      <source>These were not part of the main study. We show no numbers for them here. Ask your team if one of them fits you.</source>
      <comment>under the heading of other treatments</comment>
      <translation>Diese waren nicht Teil der Hauptstudie. Wir zeigen hier keine Zahlen dazu. Fragen Sie Ihr Behandlungsteam, ob etwas davon zu Ihnen passt.</translation>
    </message>
    <message>
      <source>This is about</source>
      <comment>first page: over the name of the question</comment>
      <translation>Darum geht es</translation>
    </message>
    <message>
      <source>Two treatments. What could each one mean for you?</source>
      <comment>heading of the first page</comment>
      <translation>Zwei Behandlungen. Was könnte jede davon für Sie bedeuten?</translation>
    </message>
    <message>
      <source>Use it with your care team. It does not tell you what to choose.</source>
      <comment>first page</comment>
      <translation>Nutzen Sie es mit Ihrem Behandlungsteam. Es sagt Ihnen nicht, was Sie wählen sollen.</translation>
    </message>
    <message>
      <source>What could help, people out of %1</source>
      <comment>table caption</comment>
      <translation>Was helfen könnte, von %1 Menschen</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>head of the first column of a table</comment>
      <translation>Was passiert ist</translation>
    </message>
    <message>
      <source>What is done about it</source>
      <comment>heading in details</comment>
      <translation>Was dagegen getan wird</translation>
    </message>
    <message>
      <source>What it can be like to live with</source>
      <comment>heading of a card</comment>
      <translation>Wie der Alltag damit sein kann</translation>
    </message>
    <message>
      <source>What it is</source>
      <comment>heading in a treatment's card</comment>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>What there is to decide</source>
      <comment>heading of a card</comment>
      <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
      <source>What to look at</source>
      <comment>label of the choice of results</comment>
      <translation>Was Sie ansehen möchten</translation>
    </message>
    <message>
      <source>What you might notice</source>
      <comment>heading in details</comment>
      <translation>Was Sie bemerken können</translation>
    </message>
    <message>
      <source>When to call your team</source>
      <comment>heading in details</comment>
      <translation>Wann Sie Ihr Team anrufen sollten</translation>
    </message>
    <message>
      <source>Who this is for</source>
      <comment>heading of a card</comment>
      <translation>Für wen das gedacht ist</translation>
    </message>
    <message>
      <source>Who this is not for</source>
      <comment>heading of a card</comment>
      <translation>Für wen das nicht gedacht ist</translation>
    </message>
    <message>
      <source>You can also ask for a second opinion, or for more time to think.</source>
      <comment>below the other options</comment>
      <translation>Sie können auch um eine zweite Meinung bitten oder um mehr Zeit zum Nachdenken.</translation>
    </message>
    <message>
      <source>Your answers bring up notes that may concern you. They never change a number.</source>
      <comment>under the heading of optional questions</comment>
      <translation>Durch Ihre Antworten erscheinen Hinweise, die Sie betreffen können. Die Antworten ändern nie eine Zahl.</translation>
    </message>
  </context>
  <context>
    <name>phrases</name>
    <message>
      <source>%1</source>
      <comment>a name; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1 %2</source>
      <comment>two sentences in a row</comment>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1%</source>
      <comment>a share in per cent: the sign, its place and the space are the language's own</comment>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a heading or label without a stop of its own, then what comes under it</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <comment>spoken name of a choice</comment>
      <translation>Teile dieser Seite</translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message>
      <source>Before rounding, the difference is %1 of %2, with a range from %3 to %4.</source>
      <comment>exact difference with its range; numbers may be negative</comment>
      <translation>Vor dem Runden ist der Unterschied %1 von %2, mit einer Spanne von %3 bis %4.</translation>
    </message>
    <message>
      <source>Facts about the treatments</source>
      <comment>not from one of the studies</comment>
      <translation>Fakten zu den Behandlungen</translation>
    </message>
    <message>
      <source>Half of the people in the study were followed for %1 months or more.</source>
      <comment>median follow-up</comment>
      <translation>Die Hälfte der Menschen in der Studie wurde %1 Monate oder länger beobachtet.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print how many people were counted. Only these numbers fit all that it prints.</source>
      <comment>honest note</comment>
      <translation>Abgeleitet: In der Quelle steht nicht, wie viele Menschen gezählt wurden. Nur diese Zahlen passen zu allem, was dort steht.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print this number. It follows from what it prints.</source>
      <comment>honest note</comment>
      <translation>Abgeleitet: Diese Zahl steht nicht in der Quelle. Sie folgt aus dem, was dort steht.</translation>
    </message>
    <message>
      <source>It is made from the range that the source printed.</source>
      <comment>how a range came to be</comment>
      <translation>Sie ist aus der Spanne gebildet, die in der Quelle steht.</translation>
    </message>
    <message>
      <source>It is worked out by the exact method for nobody in a group.</source>
      <comment>how a range came to be</comment>
      <translation>Sie ist mit der exakten Methode für den Fall berechnet, dass es in einer Gruppe niemand war.</translation>
    </message>
    <message>
      <source>It is worked out from the count by the method of Wilson.</source>
      <comment>how a range came to be</comment>
      <translation>Sie ist aus der Anzahl berechnet, mit der Methode von Wilson.</translation>
    </message>
    <message>
      <source>Printed in: %1</source>
      <comment>the value is a citation</comment>
      <translation>Abgedruckt in: %1</translation>
    </message>
    <message>
      <source>Sources differ. One says: %1. Another says: %2. We use: %3.</source>
      <comment>the values are quoted as printed</comment>
      <translation>Die Quellen unterscheiden sich. Eine sagt: %1. Eine andere sagt: %2. Wir verwenden: %3.</translation>
    </message>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>Das entspricht %1 von %Ln Person in der Gruppe.</numerusform>
        <numerusform>Das entspricht %1 von den %Ln Menschen in der Gruppe.</numerusform>
      </translation>
    </message>
    <message>
      <source>The %1 study</source>
      <comment>the value is a study's name</comment>
      <translation>Die Studie %1</translation>
    </message>
    <message>
      <source>The %1 study: %2</source>
      <comment>a study's name, then one of its groups</comment>
      <translation>Die Studie %1: %2</translation>
    </message>
    <message>
      <source>The difference between the groups</source>
      <comment>title in a sheet</comment>
      <translation>Der Unterschied zwischen den Gruppen</translation>
    </message>
    <message>
      <source>The ends of the range are rounded outward.</source>
      <comment>what rounding did</comment>
      <translation>Die Enden der Spanne sind nach außen gerundet.</translation>
    </message>
    <message>
      <source>The range is worked out by the method of Newcombe from both groups.</source>
      <comment>how a range came to be</comment>
      <translation>Die Spanne ist mit der Methode von Newcombe aus beiden Gruppen berechnet.</translation>
    </message>
    <message>
      <source>The range is worked out from the ranges of both groups (MOVER method).</source>
      <comment>how a range came to be</comment>
      <translation>Die Spanne ist aus den Spannen beider Gruppen berechnet (MOVER-Methode).</translation>
    </message>
    <message>
      <source>The range we show, before rounding, is from %1 to %2 of %3.</source>
      <comment>a range worked out by the program</comment>
      <translation>Die Spanne, die wir zeigen, reicht vor dem Runden von %1 bis %2 von %3.</translation>
    </message>
    <message>
      <source>The source gives a range from %1 to %2 (%3 interval).</source>
      <comment>a confidence interval as printed; the last value is its level in per cent</comment>
      <translation>Die Quelle nennt eine Spanne von %1 bis %2 (Intervall: %3).</translation>
    </message>
    <message>
      <source>The source says: %1</source>
      <comment>the value is quoted as printed</comment>
      <translation>Die Quelle sagt: %1</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the number of people still followed.</source>
      <comment>how a range came to be</comment>
      <translation>Die Studie hat keine Spanne genannt. Wir haben sie aus der Zahl der Menschen berechnet, die noch beobachtet wurden.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group and how long people were followed.</source>
      <comment>how a range came to be</comment>
      <translation>Die Studie hat keine Spanne genannt. Wir haben sie aus der Größe der Gruppe und der Dauer der Beobachtung berechnet.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group. The true range is at least this wide.</source>
      <comment>how a range came to be</comment>
      <translation>Die Studie hat keine Spanne genannt. Wir haben sie aus der Größe der Gruppe berechnet. Die wahre Spanne ist mindestens so breit.</translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>In der Gruppe war %Ln Person.</numerusform>
        <numerusform>In der Gruppe waren %Ln Menschen.</numerusform>
      </translation>
    </message>
    <message>
      <source>This part uses the words of the studies. Your team can help you read it.</source>
      <comment>under the heading of a sheet</comment>
      <translation>Dieser Teil verwendet die Worte der Studien. Ihr Behandlungsteam kann Ihnen beim Lesen helfen.</translation>
    </message>
    <message>
      <source>We checked this on %1.</source>
      <comment>the value is a date</comment>
      <translation>Wir haben das am %1 geprüft.</translation>
    </message>
    <message>
      <source>We count a difference as one that matters from %1 of %2 people on.</source>
      <comment>the smallest difference that matters</comment>
      <translation>Ein Unterschied zählt für uns als wichtig ab %1 von %2 Menschen.</translation>
    </message>
    <message>
      <source>We draw it as %1 of %2 people. Halves are rounded up.</source>
      <comment>what rounding did</comment>
      <translation>Wir zeichnen es als %1 von %2 Menschen. Halbe werden aufgerundet.</translation>
    </message>
    <message>
      <source>We took the people in one picture away from the people in the other.</source>
      <comment>how a difference is counted</comment>
      <translation>Wir haben die Menschen im einen Bild von den Menschen im anderen abgezogen.</translation>
    </message>
    <message>
      <source>Where these numbers come from</source>
      <comment>heading of a sheet</comment>
      <translation>Woher diese Zahlen stammen</translation>
    </message>
    <message>
      <source>Who was counted: %1.</source>
      <comment>the value is quoted as printed</comment>
      <translation>Wer gezählt wurde: %1.</translation>
    </message>
  </context>
  <context>
    <name>summary</name>
    <message>
      <source>Questions for your team</source>
      <comment>heading of a card</comment>
      <translation>Fragen an Ihr Behandlungsteam</translation>
    </message>
    <message>
      <source>Talk it over with your team. You can take the time you need.</source>
      <comment>under the heading of the last page</comment>
      <translation>Sprechen Sie mit Ihrem Behandlungsteam darüber. Sie können sich die Zeit nehmen, die Sie brauchen.</translation>
    </message>
    <message>
      <source>Touch the ones you want to ask.</source>
      <comment>how to choose questions</comment>
      <translation>Tippen Sie auf die Fragen, die Sie stellen möchten.</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>heading of a card</comment>
      <translation>Was Ihnen wichtig ist</translation>
    </message>
    <message>
      <source>What the main study found</source>
      <comment>heading of a card</comment>
      <translation>Was die Hauptstudie ergeben hat</translation>
    </message>
    <message>
      <source>When you start again, all of this is gone.</source>
      <comment>beside the button that ends a visit</comment>
      <translation>Wenn Sie neu beginnen, ist das alles weg.</translation>
    </message>
    <message>
      <source>You have not chosen anything here, and that is fine.</source>
      <comment>empty list</comment>
      <translation>Sie haben hier nichts gewählt, und das ist in Ordnung.</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>heading of the last page</comment>
      <translation>Ihr Überblick</translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people took part.</source>
      <comment>size of a study</comment>
      <translation>
        <numerusform>%Ln Person hat teilgenommen.</numerusform>
        <numerusform>%Ln Menschen haben teilgenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>%Ln Studie hat eine ähnliche Frage gestellt. Jede Zeile zeigt: %1</numerusform>
        <numerusform>%Ln Studien haben eine ähnliche Frage gestellt. Jede Zeile zeigt: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Each result</source>
      <comment>a part of a page</comment>
      <translation>Jedes Ergebnis</translation>
    </message>
    <message>
      <source>Hide this again</source>
      <comment>button</comment>
      <translation>Wieder ausblenden</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>heading of a page</comment>
      <translation>Wie sicher sind wir uns?</translation>
    </message>
    <message>
      <source>Living longer</source>
      <comment>a part of a page</comment>
      <translation>Länger leben</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>one of two equal buttons</comment>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Other studies</source>
      <comment>a part of a page</comment>
      <translation>Andere Studien</translation>
    </message>
    <message>
      <source>Some people want to know. Some do not. Both are fine. You can ask your team at any time.</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Manche Menschen möchten es wissen. Manche nicht. Beides ist in Ordnung. Sie können Ihr Behandlungsteam jederzeit fragen.</translation>
    </message>
    <message>
      <source>The study did not report how many people at this time.</source>
      <comment>where a figure would stand</comment>
      <translation>Die Studie hat nicht berichtet, wie viele Menschen es zu diesem Zeitpunkt waren.</translation>
    </message>
    <message>
      <source>Who was studied</source>
      <comment>heading of a card</comment>
      <translation>Wer untersucht wurde</translation>
    </message>
    <message>
      <source>Would you like to see how long people lived?</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Möchten Sie sehen, wie lange die Menschen lebten?</translation>
    </message>
    <message>
      <source>Yes, show me</source>
      <comment>one of two equal buttons</comment>
      <translation>Ja, zeigen</translation>
    </message>
    <message>
      <source>You chose not to see this now. You can change your mind here.</source>
      <comment>after the answer: not now</comment>
      <translation>Sie wollten das jetzt nicht sehen. Hier können Sie es sich anders überlegen.</translation>
    </message>
    <message>
      <source>You may differ from the people in the study. Ask your team what that means.</source>
      <comment>beside who took part</comment>
      <translation>Bei Ihnen kann manches anders sein als bei den Menschen in der Studie. Fragen Sie Ihr Behandlungsteam, was das bedeutet.</translation>
    </message>
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>%1, %2: %3</source>
      <comment>spoken name of a table cell: its row, its column, what stands in it</comment>
      <translation>%1, %2: %3</translation>
    </message>
    <message>
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>Zeigen, was weiter unten steht</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>Das Diagramm wird gezeichnet.</translation>
    </message>
  </context>
</TS>
