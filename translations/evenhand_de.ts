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
    <name>aloud</name>
    <message>
      <source>Faster</source>
      <comment>button: read aloud faster</comment>
      <translation>Schneller</translation>
    </message>
    <message>
      <source>Listen</source>
      <comment>button: have the page read aloud</comment>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>Listen to this page</source>
      <comment>spoken name of the button “Listen”</comment>
      <translation>Diese Seite vorlesen</translation>
    </message>
    <message>
      <source>Louder</source>
      <comment>button: read aloud more loudly</comment>
      <translation>Lauter</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <comment>spoken name of a strip of buttons</comment>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>Reading aloud. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>Es wird vorgelesen. Tempo: %1. Lautstärke: %2 von %3.</translation>
    </message>
    <message>
      <source>Reading has stopped for now. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>Das Vorlesen ist gerade angehalten. Tempo: %1. Lautstärke: %2 von %3.</translation>
    </message>
    <message>
      <source>Say again</source>
      <comment>button: read the same sentence aloud once more</comment>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Slower</source>
      <comment>button: read aloud more slowly</comment>
      <translation>Langsamer</translation>
    </message>
    <message>
      <source>Softer</source>
      <comment>button: read aloud less loudly</comment>
      <translation>Leiser</translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>button: read nothing aloud any more</comment>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>This computer cannot read aloud right now.</source>
      <comment>on a sheet: there is nothing on the computer that speaks</comment>
      <translation>Dieser Computer kann gerade nicht vorlesen.</translation>
    </message>
    <message>
      <source>This computer has no voice for this language.</source>
      <comment>on a sheet: other languages may have one</comment>
      <translation>Dieser Computer hat keine Stimme für diese Sprache.</translation>
    </message>
    <message>
      <source>Whoever looks after this computer can add a voice.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>Wer diesen Computer betreut, kann eine Stimme hinzufügen.</translation>
    </message>
    <message>
      <source>You can press:</source>
      <comment>said before the names of a page’s buttons</comment>
      <translation>Sie können drücken:</translation>
    </message>
    <message>
      <source>You can still read and press everything here.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>Sie können hier weiterhin alles lesen und drücken.</translation>
    </message>
    <message>
      <source>You cannot listen right now</source>
      <comment>heading of a sheet</comment>
      <translation>Vorlesen geht gerade nicht</translation>
    </message>
    <message>
      <source>Your own answers are not read aloud, so nobody else hears them.</source>
      <comment>said once on a page that shows what a person has answered</comment>
      <translation>Ihre eigenen Antworten werden nicht vorgelesen, damit niemand sonst sie hört.</translation>
    </message>
    <message>
      <source>chosen</source>
      <comment>said after a button or an answer that is chosen</comment>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>langsam</translation>
    </message>
    <message>
      <source>usual</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>normal</translation>
    </message>
    <message>
      <source>very slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>sehr langsam</translation>
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
      <source>Evenhand had to stop.</source>
      <comment>heading of a small window; below it stands why, always in English</comment>
      <translation>Evenhand musste beendet werden.</translation>
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
      <source>The patient’s screen</source>
      <comment>title of a second window</comment>
      <translation>Patientenbildschirm</translation>
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
    <name>clinic</name>
    <message>
      <source>Call this number: %1</source>
      <comment>shown with when to call the care team; the value is a telephone number</comment>
      <translation>Rufen Sie diese Nummer an: %1</translation>
    </message>
  </context>
  <context>
    <name>clinician</name>
    <message>
      <source>%1</source>
      <comment>table cell: a number alone</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1 (%2 to %3)</source>
      <comment>a ratio, then its interval</comment>
      <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
      <source>%1 (serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (schwerwiegend): %2</translation>
    </message>
    <message>
      <source>%1 (very serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (sehr schwerwiegend): %2</translation>
    </message>
    <message>
      <source>%1 CI %2 to %3</source>
      <comment>a confidence interval: level in per cent, then the limits</comment>
      <translation>%1-KI: %2 bis %3</translation>
    </message>
    <message>
      <source>%1 CI %2 to not reached</source>
      <comment>a confidence interval: level in per cent, then the lower limit</comment>
      <translation>%1-KI: %2 bis nicht erreicht</translation>
    </message>
    <message>
      <source>%1 months (%2)</source>
      <comment>table cell: a median time and its interval</comment>
      <translation>%1 Monate (%2)</translation>
    </message>
    <message>
      <source>%1 months (no interval reported)</source>
      <comment>table cell: a median time</comment>
      <translation>%1 Monate (kein Intervall berichtet)</translation>
    </message>
    <message>
      <source>%1 printed a %2 interval (%3 to %4). It is drawn as the %5 interval of the same result.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>%1 hat ein %2-Intervall abgedruckt (%3 bis %4). Gezeichnet ist es als %5-Intervall desselben Ergebnisses.</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>an interval: its limits</comment>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <source>%1, %2: %3.</source>
      <comment>a group, a time such as: six months, then how its band was made</comment>
      <translation>%1, %2: %3.</translation>
    </message>
    <message>
      <source>%1, P %2</source>
      <comment>a hazard ratio with its interval, then its P value with a sign, such as &lt;</comment>
      <translation>%1, P %2</translation>
    </message>
    <message>
      <source>%1, P = %2</source>
      <comment>a hazard ratio with its interval, then its P value</comment>
      <translation>%1, P = %2</translation>
    </message>
    <message>
      <source>%1, n = %2</source>
      <comment>per cent at a time, then the size of the group</comment>
      <translation>%1, n = %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a figure as printed, then what is odd about it in a sentence</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. %2: shares of people at the reported times, with their bands.</source>
      <comment>under a chart: an outcome, then the trial</comment>
      <translation>%1. %2: Anteile der Personen zu den berichteten Zeitpunkten, mit ihren Bändern.</translation>
    </message>
    <message>
      <source>%1/%2 (%3)</source>
      <comment>people with the event / people in the group (per cent)</comment>
      <translation>%1/%2 (%3)</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>a name, such as of a group or a trial, then a sentence about it</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <comment>a group, then how its band was made</comment>
      <translation>%1: %2.</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <comment>a row of a forest plot, to be spoken: its name, then its figures</comment>
      <translation>%1: %2.</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>table cell: a result as printed, then as people of a hundred</comment>
      <translation>%1; %2</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>two things in one table cell</comment>
      <translation>%1; %2</translation>
    </message>
    <message>
      <source>%1; before rounding %2 (%3 to %4)</source>
      <comment>table cell: difference in people of a hundred with its range, then the exact difference, which may be negative</comment>
      <translation>%1; vor dem Runden %2 (%3 bis %4)</translation>
    </message>
    <message>
      <source>%1; inferred</source>
      <comment>table cell: a result whose count or group was worked out, not printed</comment>
      <translation>%1; abgeleitet</translation>
    </message>
    <message>
      <source>A difference between subgroups may change a number only if the P of interaction is at most %1, its direction was stated in advance and at most %2 factors were tested (after ICEMAN).</source>
      <comment>below a table of subgroups</comment>
      <translation>Ein Unterschied zwischen Subgruppen darf eine Zahl nur ändern, wenn das P für Interaktion höchstens %1 ist, seine Richtung vorab angegeben war und höchstens %2 Faktoren getestet wurden (nach ICEMAN).</translation>
    </message>
    <message>
      <source>A difference is counted from the people drawn, as patients see it; the figure before rounding follows. Medians are not subtracted: the times of scans alone can make such a difference.</source>
      <comment>below a table of results</comment>
      <translation>Eine Differenz wird aus den gezeichneten Menschen gezählt, so wie Patientinnen und Patienten sie sehen; danach steht der Wert vor dem Runden. Mediane werden nicht voneinander abgezogen: Allein die Zeitpunkte der Bildgebung können eine solche Differenz erzeugen.</translation>
    </message>
    <message>
      <source>About the patient</source>
      <comment>unfolds the patient's answers</comment>
      <translation>Angaben zur Person</translation>
    </message>
    <message>
      <source>Absolute difference</source>
      <comment>head of a column</comment>
      <translation>Absolute Differenz</translation>
    </message>
    <message>
      <source>Another version</source>
      <comment>head of a column: what another source says</comment>
      <translation>Andere Version</translation>
    </message>
    <message>
      <source>As reported</source>
      <comment>head of a column</comment>
      <translation>Wie berichtet</translation>
    </message>
    <message>
      <source>Ask again</source>
      <comment>button</comment>
      <translation>Noch einmal fragen</translation>
    </message>
    <message>
      <source>Ask the patient on the page</source>
      <comment>button</comment>
      <translation>Frage auf der Seite stellen</translation>
    </message>
    <message>
      <source>Between reports the line and the band only join what was reported, at constant hazards. No number is to be read from them there.</source>
      <comment>below a curve</comment>
      <translation>Zwischen den berichteten Zeitpunkten verbinden Linie und Band nur, was berichtet wurde, mit konstanten Hazards. Dort ist keine Zahl abzulesen.</translation>
    </message>
    <message>
      <source>Blank</source>
      <comment>button: the patient's screen shows nothing</comment>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>CSV file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>CSV-Datei</translation>
    </message>
    <message>
      <source>Call from this fever (°C)</source>
      <comment>label of a field</comment>
      <translation>Anrufen ab Fieber von (°C)</translation>
    </message>
    <message>
      <source>Certainty (GRADE)</source>
      <comment>head of a column</comment>
      <translation>Vertrauenswürdigkeit (GRADE)</translation>
    </message>
    <message>
      <source>Clear and start again</source>
      <comment>button: begin a new visit</comment>
      <translation>Löschen und neu beginnen</translation>
    </message>
    <message>
      <source>Clinician’s panel</source>
      <comment>heading, and a button that opens it</comment>
      <translation>Bereich für Fachleute</translation>
    </message>
    <message>
      <source>Close the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>Evidenz schließen</translation>
    </message>
    <message>
      <source>Close the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>Patientenbildschirm schließen</translation>
    </message>
    <message>
      <source>Copy table</source>
      <comment>button</comment>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <comment>a part: a chart</comment>
      <translation>Kurve im Zeitverlauf</translation>
    </message>
    <message>
      <source>Discrepancies between sources</source>
      <comment>a part: a table</comment>
      <translation>Diskrepanzen zwischen Quellen</translation>
    </message>
    <message>
      <source>Drawn towards the whole trial: %1 and %2.</source>
      <comment>hazard ratios of two subgroups, each with its interval</comment>
      <translation>In Richtung der gesamten Studie gezogen: %1 und %2.</translation>
    </message>
    <message>
      <source>Evidence for clinicians</source>
      <comment>name of a window</comment>
      <translation>Evidenz für Fachleute</translation>
    </message>
    <message>
      <source>Excel file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Excel-Datei</translation>
    </message>
    <message>
      <source>Factor</source>
      <comment>head of a column: what tells subgroups apart</comment>
      <translation>Faktor</translation>
    </message>
    <message>
      <source>Facts</source>
      <comment>head of a column: names of facts in the data</comment>
      <translation>Fakten</translation>
    </message>
    <message>
      <source>Failed check: %1</source>
      <comment>table cell: the value is the name of a check</comment>
      <translation>Nicht bestandene Prüfung: %1</translation>
    </message>
    <message>
      <source>Find in this table</source>
      <comment>label of a line to type in</comment>
      <translation>In dieser Tabelle suchen</translation>
    </message>
    <message>
      <source>Follow again</source>
      <comment>button: the screen is frozen</comment>
      <translation>Wieder folgen</translation>
    </message>
    <message>
      <source>Forest plot</source>
      <comment>a part: a chart of several trials</comment>
      <translation>Forest-Plot</translation>
    </message>
    <message>
      <source>Forest plot of hazard ratios. %1</source>
      <comment>spoken name of a chart; the value is its rows in words</comment>
      <translation>Forest-Plot der Hazard Ratios. %1</translation>
    </message>
    <message>
      <source>Freeze</source>
      <comment>button: the patient's screen stays as it is</comment>
      <translation>Einfrieren</translation>
    </message>
    <message>
      <source>Go to a page</source>
      <comment>unfolds a list of pages</comment>
      <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (%2)</source>
      <comment>a hazard ratio as printed, then its interval</comment>
      <translation>Hazard Ratio %1 (%2)</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (no interval reported)</source>
      <comment>a hazard ratio as printed</comment>
      <translation>Hazard Ratio %1 (kein Intervall berichtet)</translation>
    </message>
    <message>
      <source>Hazard ratio (logarithmic scale)</source>
      <comment>axis of a chart</comment>
      <translation>Hazard Ratio (logarithmische Skala)</translation>
    </message>
    <message>
      <source>Hazard ratios of the trials with %1 confidence intervals, a random-effects summary and a prediction interval.</source>
      <comment>under a chart</comment>
      <translation>Hazard Ratios der Studien mit %1-Konfidenzintervallen, dazu die Gesamtschätzung mit zufälligen Effekten und ein Prädiktionsintervall.</translation>
    </message>
    <message>
      <source>Hazard ratios stand as printed. They are never turned into numbers of people.</source>
      <comment>below results</comment>
      <translation>Hazard Ratios stehen so da, wie sie abgedruckt sind. Sie werden nie in Zahlen von Menschen umgerechnet.</translation>
    </message>
    <message>
      <source>Heads of the columns. Press one to sort by it.</source>
      <comment>spoken name of the row of heads</comment>
      <translation>Spaltenköpfe. Drücken Sie einen, um danach zu sortieren.</translation>
    </message>
    <message>
      <source>Heterogeneity: Q = %1 (%2 degrees of freedom, P = %3), I-squared = %4, tau-squared = %5. So few trials can say little about it.</source>
      <comment>below a forest plot</comment>
      <translation>Heterogenität: Q = %1 (Freiheitsgrade: %2, P = %3), I-Quadrat = %4, Tau-Quadrat = %5. So wenige Studien können darüber wenig aussagen.</translation>
    </message>
    <message>
      <source>High</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Hoch</translation>
    </message>
    <message>
      <source>How many factors were tested was not reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>Wie viele Faktoren getestet wurden, wurde nicht berichtet.</translation>
    </message>
    <message>
      <source>If all trials shared one ratio, it would be %1. That is not assumed here.</source>
      <comment>below a forest plot; the value is a ratio with its interval</comment>
      <translation>Hätten alle Studien dieselbe Hazard Ratio, läge sie bei %1. Das wird hier nicht angenommen.</translation>
    </message>
    <message>
      <source>Imprecision</source>
      <comment>a GRADE domain</comment>
      <translation>Unzureichende Präzision</translation>
    </message>
    <message>
      <source>Imprecision is computed from the range and the smallest difference that matters. The authors of the evidence pack rated the other domains.</source>
      <comment>below a table of results, on the certainty of evidence (GRADE)</comment>
      <translation>Unzureichende Präzision wird aus der Spanne und dem kleinsten Unterschied berechnet, der wichtig ist. Die anderen Domänen hat das Autorenteam des Infopakets bewertet.</translation>
    </message>
    <message>
      <source>Inconsistency</source>
      <comment>a GRADE domain</comment>
      <translation>Inkonsistenz</translation>
    </message>
    <message>
      <source>Indirectness</source>
      <comment>a GRADE domain</comment>
      <translation>Indirektheit</translation>
    </message>
    <message>
      <source>Inferred: the source does not print the count or the size of the group. Only these numbers fit all that it prints.</source>
      <comment>below a table of results</comment>
      <translation>Abgeleitet: In der Quelle steht die Anzahl oder die Größe der Gruppe nicht. Nur diese Zahlen passen zu allem, was dort steht.</translation>
    </message>
    <message>
      <source>Item</source>
      <comment>head of a column: what sources disagree on</comment>
      <translation>Gegenstand</translation>
    </message>
    <message>
      <source>Leaflet to take home</source>
      <comment>button: print it or save it</comment>
      <translation>Infoblatt zum Mitnehmen</translation>
    </message>
    <message>
      <source>Low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Niedrig</translation>
    </message>
    <message>
      <source>Lower hazard: %1</source>
      <comment>side of a forest plot; the value is a group of people</comment>
      <translation>Niedrigerer Hazard: %1</translation>
    </message>
    <message>
      <source>MOVER (square-and-add) from both bands</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>MOVER (Square-and-Add) aus beiden Bändern</translation>
    </message>
    <message>
      <source>Many factors were tested.</source>
      <comment>against a subgroup difference</comment>
      <translation>Viele Faktoren wurden getestet.</translation>
    </message>
    <message>
      <source>May it change a number?</source>
      <comment>head of a column</comment>
      <translation>Darf das eine Zahl ändern?</translation>
    </message>
    <message>
      <source>Median follow-up, months</source>
      <comment>head of a column</comment>
      <translation>Mediane Nachbeobachtung, Monate</translation>
    </message>
    <message>
      <source>Moderate</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Moderat</translation>
    </message>
    <message>
      <source>New visit</source>
      <comment>unfolds a warning and a button</comment>
      <translation>Neues Gespräch</translation>
    </message>
    <message>
      <source>Newcombe’s interval from both counts</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>Newcombe-Intervall aus beiden Anzahlen</translation>
    </message>
    <message>
      <source>No direction is known to have been stated in advance.</source>
      <comment>against a subgroup difference</comment>
      <translation>Es ist nicht bekannt, dass eine Richtung vorab angegeben wurde.</translation>
    </message>
    <message>
      <source>No question is answered yet.</source>
      <comment>instead of answers</comment>
      <translation>Noch ist keine Frage beantwortet.</translation>
    </message>
    <message>
      <source>No row has these words. Take some out to see more rows.</source>
      <comment>in place of a table's rows</comment>
      <translation>Keine Zeile enthält diese Wörter. Nehmen Sie einige heraus, um mehr Zeilen zu sehen.</translation>
    </message>
    <message>
      <source>No serious concern</source>
      <comment>table cell: on certainty</comment>
      <translation>Keine schwerwiegenden Bedenken</translation>
    </message>
    <message>
      <source>No test of interaction was reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>Es wurde kein Interaktionstest berichtet.</translation>
    </message>
    <message>
      <source>No, the result of the whole trial stands</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>Nein, es bleibt beim Ergebnis der gesamten Studie</translation>
    </message>
    <message>
      <source>Not given for medians</source>
      <comment>table cell: a difference</comment>
      <translation>Für Mediane nicht angegeben</translation>
    </message>
    <message>
      <source>Not rated</source>
      <comment>table cell: certainty was not assessed</comment>
      <translation>Nicht bewertet</translation>
    </message>
    <message>
      <source>Not reached</source>
      <comment>table cell: a median time</comment>
      <translation>Nicht erreicht</translation>
    </message>
    <message>
      <source>Not reported</source>
      <comment>table cell</comment>
      <translation>Nicht berichtet</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <comment>spoken, when rows stand as they did at first</comment>
      <translation>Nicht sortiert</translation>
    </message>
    <message>
      <source>Nothing that is asked here</source>
      <comment>against a subgroup difference</comment>
      <translation>Nichts von dem, was hier geprüft wird</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was reported after %Ln months, so nothing is drawn there.</source>
      <comment>below a curve</comment>
      <translation>
        <numerusform>Für die Zeit nach %Ln Monat wurde nichts berichtet, deshalb ist dort nichts gezeichnet.</numerusform>
        <numerusform>Für die Zeit nach %Ln Monaten wurde nichts berichtet, deshalb ist dort nichts gezeichnet.</numerusform>
      </translation>
    </message>
    <message>
      <source>One outcome with figures of people stays on each page.</source>
      <comment>why the last outcome that is shown cannot be left out</comment>
      <translation>Auf jeder Seite bleibt ein Endpunkt mit Zahlen von Menschen.</translation>
    </message>
    <message>
      <source>One version</source>
      <comment>head of a column: what a source says</comment>
      <translation>Eine Version</translation>
    </message>
    <message>
      <source>Open the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>Evidenz öffnen</translation>
    </message>
    <message>
      <source>Open the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>Patientenbildschirm öffnen</translation>
    </message>
    <message>
      <source>Outcome</source>
      <comment>head of a column</comment>
      <translation>Endpunkt</translation>
    </message>
    <message>
      <source>Outcomes shown</source>
      <comment>unfolds lists of outcomes</comment>
      <translation>Gezeigte Endpunkte</translation>
    </message>
    <message>
      <source>P of interaction</source>
      <comment>head of a column</comment>
      <translation>P für Interaktion</translation>
    </message>
    <message>
      <source>PDF page</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>PDF-Seite</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <source>Parts of the evidence</source>
      <comment>spoken name of a choice</comment>
      <translation>Teile der Evidenz</translation>
    </message>
    <message>
      <source>People analysed</source>
      <comment>head of a column</comment>
      <translation>Ausgewertete Personen</translation>
    </message>
    <message>
      <source>Prediction interval</source>
      <comment>row of a forest plot</comment>
      <translation>Prädiktionsintervall</translation>
    </message>
    <message>
      <source>Publication bias</source>
      <comment>a GRADE domain</comment>
      <translation>Publikationsbias</translation>
    </message>
    <message>
      <source>Random effects, modified Knapp-Hartung</source>
      <comment>row of a forest plot: the summary</comment>
      <translation>Zufällige Effekte, Knapp-Hartung (modifiziert)</translation>
    </message>
    <message>
      <source>Range of a difference: %1.</source>
      <comment>the value is a method</comment>
      <translation>Spanne einer Differenz: %1.</translation>
    </message>
    <message>
      <source>Range of a group: %1.</source>
      <comment>the value is a method</comment>
      <translation>Spanne einer Gruppe: %1.</translation>
    </message>
    <message>
      <source>Relative effect as printed</source>
      <comment>head of a column</comment>
      <translation>Relativer Effekt wie abgedruckt</translation>
    </message>
    <message>
      <source>Risk of bias</source>
      <comment>a GRADE domain</comment>
      <translation>Risiko für Bias</translation>
    </message>
    <message>
      <source>Rows shown: %1 of %2</source>
      <comment>beside a line to search in</comment>
      <translation>Gezeigte Zeilen: %1 von %2</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Als CSV speichern…</translation>
    </message>
    <message>
      <source>Save as Excel…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Als Excel speichern…</translation>
    </message>
    <message>
      <source>Save chart…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Diagramm speichern…</translation>
    </message>
    <message>
      <source>Sensitivity analysis</source>
      <comment>row of a forest plot: a second summary</comment>
      <translation>Sensitivitätsanalyse</translation>
    </message>
    <message>
      <source>Sensitivity analysis: the standard error of %1 is set from %2 to %3, the least that its size and the split of its groups allow.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>Sensitivitätsanalyse: Der Standardfehler von %1 wird von %2 auf %3 gesetzt, den kleinsten Wert, den die Größe der Studie und die Aufteilung ihrer Gruppen zulassen.</translation>
    </message>
    <message>
      <source>Show again</source>
      <comment>button: the screen is blank</comment>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <source>Show all, in the usual order</source>
      <comment>button</comment>
      <translation>Alle zeigen, in der üblichen Reihenfolge</translation>
    </message>
    <message>
      <source>Show earlier: %1</source>
      <comment>button; an outcome</comment>
      <translation>Weiter vorn zeigen: %1</translation>
    </message>
    <message>
      <source>Show later: %1</source>
      <comment>button; an outcome</comment>
      <translation>Weiter hinten zeigen: %1</translation>
    </message>
    <message>
      <source>Sorted by %1, highest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>Sortiert nach: %1, höchste zuerst</translation>
    </message>
    <message>
      <source>Sorted by %1, lowest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>Sortiert nach: %1, niedrigste zuerst</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>name of a sheet in a workbook</comment>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Squares are trials, sized by their weight. The diamond is the summary. The thin bar is the prediction interval. The hollow diamond is the sensitivity analysis. The trials stand in a fixed order.</source>
      <comment>under a forest plot</comment>
      <translation>Quadrate sind Studien, ihre Größe zeigt das Gewicht. Die Raute ist die Gesamtschätzung. Der dünne Balken ist das Prädiktionsintervall. Die leere Raute ist die Sensitivitätsanalyse. Die Studien stehen in einer festen Reihenfolge.</translation>
    </message>
    <message>
      <source>Stands with when to call, and on the leaflet.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>Steht bei den Hinweisen zum Anrufen und auf dem Infoblatt.</translation>
    </message>
    <message>
      <source>Subgroups</source>
      <comment>a part: a table</comment>
      <translation>Subgruppen</translation>
    </message>
    <message>
      <source>Summary of findings</source>
      <comment>a part: the table of results</comment>
      <translation>Zusammenfassung der Ergebnisse</translation>
    </message>
    <message>
      <source>Summary: DerSimonian-Laird random effects on the log scale, each standard error from the printed interval. Its interval is the modified Knapp-Hartung one, the prediction interval that of a new trial, both with t on %1 degrees of freedom and at %2.</source>
      <comment>below a forest plot; the second value is a level in per cent</comment>
      <translation>Gesamtschätzung: zufällige Effekte nach DerSimonian-Laird auf der Log-Skala, jeder Standardfehler aus dem abgedruckten Intervall. Ihr Intervall ist das modifizierte nach Knapp-Hartung, das Prädiktionsintervall das einer neuen Studie, beide mit t-Verteilung (Freiheitsgrade: %1) und zum Niveau %2.</translation>
    </message>
    <message>
      <source>Takes the place of the temperature in the evidence, for this visit.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>Ersetzt für dieses Gespräch die Temperatur aus der Evidenz.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <comment>label of a field</comment>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>The patient said yes</source>
      <comment>one of two equal buttons</comment>
      <translation>Patientin/Patient hat Ja gesagt</translation>
    </message>
    <message>
      <source>The patient said yes.</source>
      <comment>an answer that was given</comment>
      <translation>Patientin/Patient hat Ja gesagt.</translation>
    </message>
    <message>
      <source>The patient said: not now.</source>
      <comment>an answer that was given</comment>
      <translation>Patientin/Patient hat gesagt: Jetzt nicht.</translation>
    </message>
    <message>
      <source>The patient’s screen is blank.</source>
      <comment>how it is now</comment>
      <translation>Der Patientenbildschirm ist leer.</translation>
    </message>
    <message>
      <source>The patient’s screen is frozen.</source>
      <comment>how it is now</comment>
      <translation>Der Patientenbildschirm ist eingefroren.</translation>
    </message>
    <message>
      <source>The ratio of the cumulative hazards is %1 up to %2 months and %3 up to %4 months, so one hazard ratio does not describe both. Early against late: P = %5, which does not prove that the hazards are not proportional.</source>
      <comment>below a curve</comment>
      <translation>Bis %2 Monate ist das Verhältnis der kumulativen Hazards %1, bis %4 Monate ist es %3; eine einzige Hazard Ratio beschreibt also nicht beide Zeiten. Früh gegen spät: P = %5, was nicht beweist, dass die Hazards nicht proportional sind.</translation>
    </message>
    <message>
      <source>The survival facts open only when the patient says yes.</source>
      <comment>above a button that asks the patient</comment>
      <translation>Die Fakten zum Überleben öffnen sich nur, wenn die Patientin oder der Patient Ja sagt.</translation>
    </message>
    <message>
      <source>The test of interaction does not make chance unlikely.</source>
      <comment>against a subgroup difference</comment>
      <translation>Der Interaktionstest macht Zufall nicht unwahrscheinlich.</translation>
    </message>
    <message>
      <source>These answers bring up no note.</source>
      <comment>below answers</comment>
      <translation>Durch diese Antworten erscheint kein Hinweis.</translation>
    </message>
    <message>
      <source>This clears all answers, choices and settings of this visit.</source>
      <comment>above the button that begins a new visit</comment>
      <translation>Das löscht alle Antworten, Auswahlen und Einstellungen dieses Gesprächs.</translation>
    </message>
    <message>
      <source>This is not a body temperature in degrees Celsius, so it is not shown.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>Das ist keine Körpertemperatur in Grad Celsius und wird deshalb nicht gezeigt.</translation>
    </message>
    <message>
      <source>This is not a telephone number, so it is not shown.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>Das ist keine Telefonnummer und wird deshalb nicht gezeigt.</translation>
    </message>
    <message>
      <source>Trial</source>
      <comment>head of a column</comment>
      <translation>Studie</translation>
    </message>
    <message>
      <source>Until then every patient sees the result of the whole trial.</source>
      <comment>below a table of subgroups</comment>
      <translation>Bis dahin sehen alle Patientinnen und Patienten das Ergebnis der gesamten Studie.</translation>
    </message>
    <message>
      <source>Used here</source>
      <comment>head of a column: the version that is used</comment>
      <translation>Hier verwendet</translation>
    </message>
    <message>
      <source>Versions are quoted as the authors of the evidence pack noted them. The last rows are printed figures that a check of the pack finds odd.</source>
      <comment>below a table of discrepancies</comment>
      <translation>Versionen sind so zitiert, wie das Autorenteam des Infopakets sie notiert hat. Die letzten Zeilen sind abgedruckte Zahlen, die bei einer Prüfung des Infopakets auffallen.</translation>
    </message>
    <message>
      <source>Very low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Sehr niedrig</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <comment>head of a column</comment>
      <translation>Was dagegen spricht</translation>
    </message>
    <message>
      <source>What you leave out or move is so for all options, on every page.</source>
      <comment>above lists of outcomes</comment>
      <translation>Was Sie weglassen oder verschieben, gilt für alle Möglichkeiten und auf jeder Seite.</translation>
    </message>
    <message>
      <source>Why certainty is lower</source>
      <comment>head of a column</comment>
      <translation>Gründe für geringere Vertrauenswürdigkeit</translation>
    </message>
    <message>
      <source>Wilson score interval from the count</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>Wilson-Score-Intervall aus der Anzahl</translation>
    </message>
    <message>
      <source>Yes, drawn towards the result of the whole trial</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>Ja, in Richtung des Ergebnisses der gesamten Studie gezogen</translation>
    </message>
    <message>
      <source>Your clinic</source>
      <comment>unfolds two fields to type in</comment>
      <translation>Ihre Klinik oder Praxis</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the reported numbers at risk</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>komplementäres Log-Log-Band mit Greenwood-Varianz aus den berichteten Zahlen der Personen unter Risiko</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the size of the group alone; the true band is at least this wide</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>komplementäres Log-Log-Band mit Greenwood-Varianz allein aus der Gruppengröße; das wahre Band ist mindestens so breit</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance, censoring taken from the size of the group and the median follow-up</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>komplementäres Log-Log-Band mit Greenwood-Varianz, Zensierung aus der Gruppengröße und der medianen Nachbeobachtung</translation>
    </message>
    <message>
      <source>n = %1</source>
      <comment>under a trial's name: people in the groups that are compared</comment>
      <translation>n = %1</translation>
    </message>
    <message>
      <source>one-sided exact upper limit</source>
      <comment>how an interval was made, where nobody had the event; after a colon</comment>
      <translation>einseitige exakte Obergrenze</translation>
    </message>
    <message>
      <source>the interval that the source printed, kept on the complementary log-log scale</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>das in der Quelle abgedruckte Intervall, auf der komplementären Log-Log-Skala beibehalten</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>%1</source>
      <comment>a number; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>%1</source>
      <comment>what is wrong, in English; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message numerus="yes">
      <source>%Ln seconds are left.</source>
      <comment>under the question whether somebody is still there; also spoken</comment>
      <translation>
        <numerusform>Noch %Ln Sekunde.</numerusform>
        <numerusform>Noch %Ln Sekunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Are you still here?</source>
      <comment>when nobody has touched the screen for long</comment>
      <translation>Sind Sie noch da?</translation>
    </message>
    <message>
      <source>Close the program</source>
      <comment>button for the staff</comment>
      <translation>Programm schließen</translation>
    </message>
    <message>
      <source>Digits typed: %1</source>
      <comment>spoken: how long the PIN is so far; never which digits</comment>
      <translation>Eingegebene Ziffern: %1</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>key: take the last digit back</comment>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>For staff</source>
      <comment>heading over what the staff can do</comment>
      <translation>Für das Personal</translation>
    </message>
    <message>
      <source>For staff: type your PIN</source>
      <comment>heading over the keys of a lock</comment>
      <translation>Für das Personal: PIN eingeben</translation>
    </message>
    <message>
      <source>For staff: why this screen cannot begin</source>
      <comment>heading over a list</comment>
      <translation>Für das Personal: warum dieser Bildschirm nicht starten kann</translation>
    </message>
    <message>
      <source>I am still here</source>
      <comment>very large button: go on with the visit</comment>
      <translation>Ich bin noch da</translation>
    </message>
    <message>
      <source>If nobody touches the screen, what was chosen here is cleared. The next person cannot see it.</source>
      <comment>why a visit ends when nobody seems to be there</comment>
      <translation>Wenn niemand den Bildschirm berührt, wird gelöscht, was hier gewählt wurde. Die nächste Person kann es nicht sehen.</translation>
    </message>
    <message>
      <source>Mend this on the computer. The screen then begins by itself. This command checks the clinic’s policy: %1</source>
      <comment>for staff; the value is a command</comment>
      <translation>Beheben Sie das am Computer. Danach startet der Bildschirm von selbst. Dieser Befehl prüft die Vorgaben der Klinik oder Praxis: %1</translation>
    </message>
    <message>
      <source>OK</source>
      <comment>key: the PIN is complete</comment>
      <translation>OK</translation>
    </message>
    <message>
      <source>Other people can read what you print. Please take it with you.</source>
      <comment>a warning beside the button that prints</comment>
      <translation>Andere Menschen können lesen, was Sie drucken. Bitte nehmen Sie es mit.</translation>
    </message>
    <message>
      <source>Print a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>Infoblatt zum Mitnehmen drucken</translation>
    </message>
    <message>
      <source>Sorry, you cannot use this screen now. Please ask the staff.</source>
      <comment>on a screen that cannot begin; large, in all languages</comment>
      <translation>Leider können Sie diesen Bildschirm gerade nicht benutzen. Bitte fragen Sie das Personal.</translation>
    </message>
    <message numerus="yes">
      <source>That is not the PIN. You can try again in %Ln seconds.</source>
      <comment>after a PIN that does not fit</comment>
      <translation>
        <numerusform>Das ist nicht die PIN. In %Ln Sekunde können Sie es noch einmal versuchen.</numerusform>
        <numerusform>Das ist nicht die PIN. In %Ln Sekunden können Sie es noch einmal versuchen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The leaflet could not be printed. Please ask the staff for help.</source>
      <comment>when printing was asked for</comment>
      <translation>Das Infoblatt konnte nicht gedruckt werden. Bitte fragen Sie das Personal um Hilfe.</translation>
    </message>
    <message>
      <source>Touch the screen to begin</source>
      <comment>on a screen at which nobody is</comment>
      <translation>Zum Beginnen den Bildschirm berühren</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>greets whoever comes to the screen; large</comment>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>What would you like to read about?</source>
      <comment>heading over a few subjects to choose from</comment>
      <translation>Worüber möchten Sie lesen?</translation>
    </message>
    <message>
      <source>When you are done, touch “%1”. It clears what you chose here. The next person cannot see it.</source>
      <comment>above a button; the value stands on the button</comment>
      <translation>Wenn Sie fertig sind, tippen Sie auf „%1“. Das löscht, was Sie hier gewählt haben. Die nächste Person kann es nicht sehen.</translation>
    </message>
    <message>
      <source>Your leaflet is being printed. Please take it with you.</source>
      <comment>after printing</comment>
      <translation>Ihr Infoblatt wird gedruckt. Bitte nehmen Sie es mit.</translation>
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
    <name>leaflet</name>
    <message>
      <source>%1</source>
      <comment>the program's name and version; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>About this leaflet</source>
      <comment>heading on a leaflet</comment>
      <translation>Über dieses Infoblatt</translation>
    </message>
    <message>
      <source>Ask for the number to call. Write it here:</source>
      <comment>before an empty line on paper; a telephone number is meant</comment>
      <translation>Fragen Sie, welche Nummer Sie anrufen sollen. Schreiben Sie die Nummer hier auf:</translation>
    </message>
    <message>
      <source>Evidence version %1</source>
      <comment>at the foot of every page</comment>
      <translation>Version der Fakten: %1</translation>
    </message>
    <message>
      <source>More results, people out of %1</source>
      <comment>caption of a table</comment>
      <translation>Weitere Ergebnisse, von %1 Menschen</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>at the foot of every page: its number, and how many there are</comment>
      <translation>Seite %1 von %2</translation>
    </message>
    <message>
      <source>The same with both treatments</source>
      <comment>label before sentences that are true of both treatments</comment>
      <translation>Bei beiden Behandlungen gleich</translation>
    </message>
    <message>
      <source>This leaflet helps you learn about your choice.</source>
      <comment>first sentence of a leaflet</comment>
      <translation>Dieses Infoblatt hilft Ihnen, sich über Ihre Entscheidung zu informieren.</translation>
    </message>
    <message>
      <source>Write down what matters to you.</source>
      <comment>above empty lines on paper</comment>
      <translation>Schreiben Sie auf, was Ihnen wichtig ist.</translation>
    </message>
    <message>
      <source>Write down what you want to ask your team.</source>
      <comment>above empty lines on paper</comment>
      <translation>Schreiben Sie auf, was Sie Ihr Behandlungsteam fragen möchten.</translation>
    </message>
  </context>
  <context>
    <name>leaflet-sheet</name>
    <message>
      <source>A leaflet to take home</source>
      <comment>heading</comment>
      <translation>Ein Infoblatt zum Mitnehmen</translation>
    </message>
    <message>
      <source>A second language</source>
      <comment>label of a choice: the leaflet has the same words in two languages</comment>
      <translation>Zweite Sprache</translation>
    </message>
    <message>
      <source>It has the main numbers and your questions, to read again at home.</source>
      <comment>below the heading: what the leaflet is</comment>
      <translation>Darauf stehen die wichtigsten Zahlen und Ihre Fragen, zum Nachlesen zu Hause.</translation>
    </message>
    <message>
      <source>Large</source>
      <comment>size of the words on paper</comment>
      <translation>Groß</translation>
    </message>
    <message>
      <source>None</source>
      <comment>choice: no second language</comment>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Other people can read what you print or save. Take good care of it.</source>
      <comment>a warning beside the buttons for printing and saving</comment>
      <translation>Andere Menschen können lesen, was Sie drucken oder speichern. Gehen Sie sorgfältig damit um.</translation>
    </message>
    <message>
      <source>Paper</source>
      <comment>label of a choice: the size of the paper</comment>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>button: print the leaflet</comment>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Print or save a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>Infoblatt zum Mitnehmen drucken oder speichern</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <comment>button: save the leaflet; title of a window</comment>
      <translation>Als Datei speichern</translation>
    </message>
    <message>
      <source>Size of the words</source>
      <comment>label of a choice</comment>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>Usual</source>
      <comment>size of the words on paper</comment>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Your leaflet</source>
      <comment>spoken name of the picture of the leaflet</comment>
      <translation>Ihr Infoblatt</translation>
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
    <name>reports</name>
    <message>
      <source>Copied.</source>
      <comment>after copying a table</comment>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>No more pages can be printed in this visit. Ask the staff for help.</source>
      <comment>when a leaflet was to be printed again at a kiosk</comment>
      <translation>Jetzt können keine weiteren Seiten gedruckt werden. Bitten Sie das Personal um Hilfe.</translation>
    </message>
    <message>
      <source>Saved in %1</source>
      <comment>the value is a file's place</comment>
      <translation>Gespeichert unter %1</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>after printing</comment>
      <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
      <source>The file could not be saved in %1. Nothing was changed. Choose another place, or make room there.</source>
      <comment>the value is a file's place</comment>
      <translation>Die Datei konnte nicht unter %1 gespeichert werden. Nichts wurde verändert. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>The leaflet could not be made. You can go on without it.</source>
      <comment>when the leaflet was to be shown, printed or saved</comment>
      <translation>Das Infoblatt konnte nicht erstellt werden. Sie können ohne das Infoblatt weitermachen.</translation>
    </message>
    <message>
      <source>The printer did not take it. Check the printer and try again, or save a file instead.</source>
      <comment>after printing failed</comment>
      <translation>Der Drucker hat es nicht angenommen. Prüfen Sie den Drucker und versuchen Sie es noch einmal. Oder speichern Sie stattdessen eine Datei.</translation>
    </message>
    <message>
      <source>This computer has no printer. You can save a file instead.</source>
      <comment>when printing was asked for</comment>
      <translation>Dieser Computer hat keinen Drucker. Sie können stattdessen eine Datei speichern.</translation>
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
    <message>
      <source>Your clinic uses the number %1 here. It stands in place of the number that the source has.</source>
      <comment>where a number comes from that the clinic itself has set</comment>
      <translation>Ihre Klinik oder Praxis verwendet hier die Zahl %1. Sie steht anstelle der Zahl aus der Quelle.</translation>
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
      <source>%Ln people were in the two groups shown here.</source>
      <comment>size of two groups of a study, which may have had more groups</comment>
      <translation>
        <numerusform>In den zwei Gruppen, die hier gezeigt werden, war %Ln Person.</numerusform>
        <numerusform>In den zwei Gruppen, die hier gezeigt werden, waren %Ln Menschen.</numerusform>
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
      <source>PDF file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>PDF-Datei</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>above the picture of a page: its number, and how many there are</comment>
      <translation>Seite %1 von %2</translation>
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
    <message>
      <source>Your leaflet is being made.</source>
      <comment>shown for a moment</comment>
      <translation>Ihr Infoblatt wird erstellt.</translation>
    </message>
    <message>
      <source>Your leaflet. Pages: %1. %2</source>
      <comment>spoken name of the picture of a leaflet: how many pages, then its title</comment>
      <translation>Ihr Infoblatt. Seiten: %1. %2</translation>
    </message>
  </context>
</TS>
