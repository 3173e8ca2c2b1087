<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>Antihormontherapie allein oder wieder mit Palbociclib?</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>Sie und Ihr Behandlungsteam wählen Ihre nächste Behandlung.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>Sie können eine neue Antihormontherapie allein bekommen. Oder Sie können dazu wieder Palbociclib nehmen.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>Dieses Programm entscheidet nicht für Sie. Es hilft Ihnen beim Gespräch mit Ihrem Behandlungsteam.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>Sie haben Brustkrebs, der gestreut hat oder nicht entfernt werden kann.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>Hormone helfen Ihrem Krebs beim Wachsen. Ihr Behandlungsteam nennt das hormonpositiv.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>Palbociclib hat Ihren Krebs eine Zeit lang aufgehalten. Dann ist der Krebs gewachsen.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>Palbociclib hat Ihren Krebs nie aufgehalten. Die Hauptstudie hat das nicht untersucht.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>Ihr Krebs ist HER-positiv. Fragen Sie Ihr Behandlungsteam, wenn Sie sich nicht sicher sind.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>Ihr Krebs wächst schnell und Sie brauchen bald Hilfe. Fragen Sie nach anderen Behandlungen.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>Eine neue Antihormontherapie, wieder mit Palbociclib</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>Eine neue Antihormontherapie allein</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Sie können auch wählen, den Krebs nicht weiter behandeln zu lassen.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Der Krebs wächst dann sehr wahrscheinlich weiter. Niemand kann sagen, wie schnell.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Ihr Behandlungsteam kümmert sich weiter um Sie. Es kann Schmerzen und andere Beschwerden behandeln.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>Antihormontherapie allein: Sie bekommen Spritzen oder täglich eine Tablette. Dazu kommen Bildaufnahmen.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>Wieder Palbociclib: Sie bekommen all das. Dazu kommen Tabletten mit Palbociclib und Bluttests.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>Letrozol kann Hitzewallungen, Gelenkschmerzen und Müdigkeit auslösen. Spritzen mit Fulvestrant können wehtun.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>Durch Nebenwirkungen können Sie müde sein oder sich unwohl fühlen. Das Warten auf Ergebnisse kann schwer sein.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>In den Berichten, die wir gelesen haben, stand nicht, wie es den Menschen im Alltag ging.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>Palbociclib und Antihormontherapie</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>Der Krebs wuchs</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>Jetzt: die nächste Behandlung</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>Antihormontherapie allein</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>Antihormone allein</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>Antihormontherapie wieder mit Palbociclib</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>Wieder Palbociclib</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>Sie wechseln zu einer neuen Antihormontherapie. Diese senkt oder blockiert Hormone, die dem Krebs beim Wachsen helfen.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>Das ist Fulvestrant oder Letrozol. Welches es ist, hängt davon ab, was Sie vorher bekommen haben.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>Wenn Ihre Regelblutung nicht für immer aufgehört hat, brauchen Sie auch ein Medikament, das Ihre Eierstöcke ausschaltet.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Sie nehmen dazu kein anderes Krebsmedikament. Sie hören mit Palbociclib auf.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Sie nehmen dazu wieder Palbociclib. Palbociclib kann das Wachstum von Zellen bremsen.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>Fulvestrant wird in jede Gesäßhälfte gespritzt. Eine Pflegekraft, eine Ärztin oder ein Arzt spritzt es langsam.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>Letrozol ist eine Tablette. Sie nehmen sie einmal am Tag zu Hause.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Sie nehmen kein Palbociclib. Sie bekommen die Antihormontherapie ohne Pause.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>Sie nehmen Palbociclib %Ln Tag lang täglich zum Essen. Dann haben Sie %1 Tage Pause.</numerusform>
        <numerusform>Sie nehmen Palbociclib %Ln Tage lang täglich zum Essen. Dann haben Sie %1 Tage Pause.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>Bildaufnahmen (Scans) zeigen, ob der Krebs gewachsen ist. Fragen Sie Ihr Behandlungsteam, wie oft.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>Letrozol kann die Knochen schwächen. Möglicherweise wird Ihnen eine Messung der Knochendichte angeboten.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Bluttests hängen von Ihrer Behandlung ab. Fragen Sie Ihr Behandlungsteam, welche Sie brauchen.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>Sie haben Bluttests vor Beginn und in jedem Behandlungszyklus. Am Anfang haben Sie auch einen an Tag %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>Fulvestrant: Sie haben Termine an den Tagen %1, %2 und %3. Danach haben Sie alle %4 Tage einen Termin.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>Letrozol: Sie nehmen es zu Hause. Fragen Sie Ihr Behandlungsteam, wie oft Sie kommen sollen.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Für Palbociclib brauchen Sie keine Termine. Fragen Sie, welche anderen Termine Sie brauchen.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Für Palbociclib können mehr Termine für Bluttests nötig sein. Fragen Sie, ob alles am selben Tag geht.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Bei Fulvestrant: Spritzen</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Bei Letrozol: Tabletten</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>Palbociclib: keine Tabletten</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Palbociclib: Tabletten</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>Ribociclib oder Abemaciclib</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Das sind Medikamente wie Palbociclib. Einige der Studien haben sie untersucht. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>Elacestrant</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Eine Tablette bei Krebs mit einer Veränderung am Hormonrezeptor. Fragen Sie Ihr Behandlungsteam nach dem Test.</translation>
    </message>
    <message>
      <source>Imlunestrant</source>
      <comment>name of a treatment</comment>
      <translation>Imlunestrant</translation>
    </message>
    <message>
      <source>Capivasertib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Capivasertib mit Fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Bei Krebs mit einer bestimmten Genveränderung. Fragen Sie Ihr Behandlungsteam nach dem Test.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Alpelisib mit Fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Bei Krebs mit einer bestimmten Genveränderung. Es kann den Blutzucker erhöhen. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>Everolimus mit Antihormontherapie</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Es hängt nicht von Gentests ab. Es kann wunde Stellen im Mund auslösen. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Inavolisib mit Palbociclib und Fulvestrant</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Bei einer bestimmten Genveränderung. Es wird meist früher in der Behandlung eingesetzt. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>Olaparib oder Talazoparib</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Für Menschen mit einer angeborenen Veränderung in einem BRCA-Gen. Fragen Sie Ihr Behandlungsteam nach dem Test.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>Trastuzumab-Deruxtecan</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Bei Krebs mit ein wenig HER-Eiweiß. Es kann der Lunge schaden. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>Chemotherapie</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Wird meist später eingesetzt, oder wenn der Krebs schnell wächst. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>Teilnahme an einer Studie</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Eine Studie kann eine neue Behandlung prüfen. Fragen Sie Ihr Behandlungsteam, ob Sie an einer teilnehmen können.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>Hilfe bei Beschwerden oder keine Krebsbehandlung mehr</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Sie können Hilfe gegen Ihre Beschwerden wählen. Sie können auch aufhören. Fragen Sie Ihr Behandlungsteam.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>Palbociclib hatte den Krebs aufgehalten, dann wuchs er. Alle bekamen eine Antihormontherapie. Einige nahmen dazu wieder Palbociclib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>Der Krebs wuchs nach Palbociclib oder einem ähnlichen Medikament. Alle bekamen Fulvestrant. Einige nahmen dazu Palbociclib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>Der Krebs wuchs nach Palbociclib oder einem ähnlichen Medikament. Alle bekamen eine Antihormontherapie. Einige nahmen dazu Ribociclib, die anderen ein Scheinmedikament.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>Der Krebs wuchs nach Palbociclib oder einem ähnlichen Medikament. Alle bekamen Fulvestrant. Einige nahmen dazu Abemaciclib, die anderen ein Scheinmedikament.</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>Antihormontherapie allein</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Antihormontherapie mit Palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant allein</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant mit Palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant mit Palbociclib und Avelumab</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Antihormontherapie mit Scheinmedikament</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Antihormontherapie mit Ribociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant mit Scheinmedikament</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant mit Abemaciclib</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>Gruppe mit Antihormonen</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>Gruppe mit Zusatzmedikament</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>In diesen Studien waren die Menschen und die Medikamente verschieden. Die Studien können Ihnen nicht sagen, welches Medikament besser ist.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Der Krebs war nicht gewachsen</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Bei wie vielen Menschen war der Krebs nicht gewachsen?</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Der Krebs war nicht gewachsen und die Person lebte. Fachleute nennen das progressionsfreies Überleben.</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>Der Krebs war nicht gewachsen.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Bei %Ln anderen Person war er gewachsen oder sie war gestorben.</numerusform>
        <numerusform>Bei den anderen %Ln Menschen war er gewachsen oder sie waren gestorben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1: Bei %Ln von %2 Menschen war der Krebs %3 nicht gewachsen.</numerusform>
        <numerusform>%1: Bei %Ln von %2 Menschen war der Krebs %3 nicht gewachsen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Person mehr von %1 war der Krebs %2 nicht gewachsen.</numerusform>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Menschen mehr von %1 war der Krebs %2 nicht gewachsen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Person weniger von %1 war der Krebs %2 nicht gewachsen.</numerusform>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Menschen weniger von %1 war der Krebs %2 nicht gewachsen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Die Zahl war %2 in beiden Gruppen gleich: %Ln von %1 Menschen.</numerusform>
        <numerusform>Die Zahl war %2 in beiden Gruppen gleich: %Ln von %1 Menschen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Krebs kleiner oder gleich groß</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Bei wie vielen Menschen wurde der Krebs kleiner oder blieb gleich?</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Der Krebs wurde kleiner oder blieb für eine festgelegte Zeit gleich. Fachleute nennen das klinischen Nutzen.</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>Der Krebs wurde kleiner oder blieb gleich.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Bei %Ln anderen Person war das nicht so.</numerusform>
        <numerusform>Bei den anderen %Ln Menschen war das nicht so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: Bei %Ln von %2 Menschen wurde der Krebs kleiner oder blieb gleich.</numerusform>
        <numerusform>%1: Bei %Ln von %2 Menschen wurde der Krebs kleiner oder blieb gleich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Person mehr von %1 wurde der Krebs kleiner oder blieb gleich.</numerusform>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Menschen mehr von %1 wurde der Krebs kleiner oder blieb gleich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Person weniger von %1 wurde der Krebs kleiner oder blieb gleich.</numerusform>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Menschen weniger von %1 wurde der Krebs kleiner oder blieb gleich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>Die Zahl war in beiden Gruppen gleich: %Ln von %1 Menschen.</numerusform>
        <numerusform>Die Zahl war in beiden Gruppen gleich: %Ln von %1 Menschen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Der Krebs wurde kleiner</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Bei wie vielen Menschen wurde der Krebs kleiner?</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Bildaufnahmen zeigten, dass der Krebs kleiner geworden war. Fachleute nennen das ein Ansprechen.</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>Der Krebs wurde kleiner.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Bei %Ln anderen Person wurde er nicht kleiner.</numerusform>
        <numerusform>Bei den anderen %Ln Menschen wurde er nicht kleiner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: Bei %Ln von %2 Menschen wurde der Krebs kleiner.</numerusform>
        <numerusform>%1: Bei %Ln von %2 Menschen wurde der Krebs kleiner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Person mehr von %1 wurde der Krebs kleiner.</numerusform>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Menschen mehr von %1 wurde der Krebs kleiner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Person weniger von %1 wurde der Krebs kleiner.</numerusform>
        <numerusform>Wieder mit Palbociclib: Bei %Ln Menschen weniger von %1 wurde der Krebs kleiner.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Zeit, bis der Krebs wuchs</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>Wie lange dauerte es, bis der Krebs wuchs?</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>Die Zeit vom Eintritt in die Studie, bis der Krebs wuchs. Bei der Hälfte der Menschen war sie länger, bei der Hälfte kürzer.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1: Bei der Hälfte der Menschen war der Krebs länger als %2 Monate nicht gewachsen.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Irgendeine schwere Nebenwirkung</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Wie viele Menschen hatten eine schwere Nebenwirkung?</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Schwer heißt: stark ausgeprägt, egal welcher Art. Auch Blutwerte zählen mit, selbst wenn die Menschen nichts spürten.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>mit einer schweren Nebenwirkung.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Bei %Ln anderen Person war das nicht so.</numerusform>
        <numerusform>Bei den anderen %Ln Menschen war das nicht so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln von %2 Menschen hatte eine schwere Nebenwirkung.</numerusform>
        <numerusform>%1: %Ln von %2 Menschen hatten eine schwere Nebenwirkung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person mehr von %1 hatte eine schwere Nebenwirkung.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen mehr von %1 hatten eine schwere Nebenwirkung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person weniger von %1 hatte eine schwere Nebenwirkung.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen weniger von %1 hatten eine schwere Nebenwirkung.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>Fachleute teilen Nebenwirkungen in Grade ein. Schwer heißt hier: Grad %1 oder höher. Mit Palbociclib hatten die meisten dieser Menschen wenige weiße Blutzellen. Möglicherweise haben die Menschen nichts gespürt.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>Ihr Behandlungsteam kann Nebenwirkungen behandeln. Es kann eine Behandlung auch unterbrechen oder ändern.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Rufen Sie Ihr Behandlungsteam an, wenn Sie sich unwohl fühlen. Rufen Sie sofort an, wenn Ihre Temperatur %1 °C oder mehr ist oder Sie Schüttelfrost bekommen.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Sehr wenige Abwehrzellen im Blut</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Wie viele Menschen hatten sehr wenige Abwehrzellen im Blut?</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Ein Bluttest zeigte sehr wenige der weißen Zellen, die Keime abwehren. Fachleute nennen das schwere Neutropenie.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>mit sehr wenigen Abwehrzellen im Blut.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>hatte sehr wenige Abwehrzellen im Blut.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln von %2 Menschen hatte sehr wenige Abwehrzellen im Blut.</numerusform>
        <numerusform>%1: %Ln von %2 Menschen hatten sehr wenige Abwehrzellen im Blut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person mehr von %1 hatte sehr wenige Abwehrzellen im Blut.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen mehr von %1 hatten sehr wenige Abwehrzellen im Blut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person weniger von %1 hatte sehr wenige Abwehrzellen im Blut.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen weniger von %1 hatten sehr wenige Abwehrzellen im Blut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: Von %Ln Person in dieser Gruppe hatte niemand sehr wenige Abwehrzellen im Blut.</numerusform>
        <numerusform>%1: Von den %Ln Menschen in dieser Gruppe hatte niemand sehr wenige Abwehrzellen im Blut.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Viele Menschen spüren nichts. Ein Bluttest zeigt es. Fachleute nennen es Grad %1 oder %2. Fieber kann das einzige Zeichen einer Infektion sein.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Ihr Behandlungsteam prüft Ihr Blut. Es kann Palbociclib unterbrechen, bis sich die Zellen erholen. Es kann auch die Dosis senken.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>Rufen Sie sofort an, wenn Ihre Temperatur %1 °C oder mehr ist oder Sie Schüttelfrost bekommen. Eine Infektion kann dann gefährlich sein.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Sehr wenige weiße Blutzellen</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Wie viele Menschen hatten sehr wenige weiße Blutzellen?</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Ein Bluttest zeigte sehr wenige weiße Blutzellen aller Arten. Fachleute nennen das schwere Leukopenie.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>mit sehr wenigen weißen Blutzellen.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>hatte sehr wenige weiße Blutzellen.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln von %2 Menschen hatte sehr wenige weiße Blutzellen.</numerusform>
        <numerusform>%1: %Ln von %2 Menschen hatten sehr wenige weiße Blutzellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person mehr von %1 hatte sehr wenige weiße Blutzellen.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen mehr von %1 hatten sehr wenige weiße Blutzellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person weniger von %1 hatte sehr wenige weiße Blutzellen.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen weniger von %1 hatten sehr wenige weiße Blutzellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: Von %Ln Person in dieser Gruppe hatte niemand sehr wenige weiße Blutzellen.</numerusform>
        <numerusform>%1: Von den %Ln Menschen in dieser Gruppe hatte niemand sehr wenige weiße Blutzellen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Viele Menschen spüren nichts. Ein Bluttest zeigt es. Fieber kann ein Zeichen einer Infektion sein.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Ihr Behandlungsteam prüft Ihr Blut. Es kann Palbociclib unterbrechen oder die Dosis senken.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Rufen Sie sofort an, wenn Ihre Temperatur %1 °C oder mehr ist oder Sie Schüttelfrost bekommen.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Sehr wenige rote Blutzellen</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Wie viele Menschen hatten sehr wenige rote Blutzellen?</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Ein Bluttest zeigte sehr wenige rote Blutzellen, die Sauerstoff tragen. Fachleute nennen das schwere Anämie.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>mit sehr wenigen roten Blutzellen.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>hatte sehr wenige rote Blutzellen.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln von %2 Menschen hatte sehr wenige rote Blutzellen.</numerusform>
        <numerusform>%1: %Ln von %2 Menschen hatten sehr wenige rote Blutzellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person mehr von %1 hatte sehr wenige rote Blutzellen.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen mehr von %1 hatten sehr wenige rote Blutzellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person weniger von %1 hatte sehr wenige rote Blutzellen.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen weniger von %1 hatten sehr wenige rote Blutzellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: Von %Ln Person in dieser Gruppe hatte niemand sehr wenige rote Blutzellen.</numerusform>
        <numerusform>%1: Von den %Ln Menschen in dieser Gruppe hatte niemand sehr wenige rote Blutzellen.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>Sie können sich sehr müde oder schwach fühlen. Sie können außer Atem kommen.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Ihr Behandlungsteam prüft Ihr Blut. Es kann das behandeln, Palbociclib unterbrechen oder die Dosis senken.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>Rufen Sie Ihr Behandlungsteam an, wenn Sie schlecht Luft bekommen oder Ihnen schwarz vor Augen wird.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Sehr wenige Blutplättchen</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Wie viele Menschen hatten sehr wenige Blutplättchen?</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Ein Bluttest zeigte sehr wenige der Zellen, die Blutungen stoppen. Fachleute nennen das schwere Thrombozytopenie.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>mit sehr wenigen Blutplättchen.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>hatte sehr wenige Blutplättchen.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln von %2 Menschen hatte sehr wenige Blutplättchen.</numerusform>
        <numerusform>%1: %Ln von %2 Menschen hatten sehr wenige Blutplättchen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person mehr von %1 hatte sehr wenige Blutplättchen.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen mehr von %1 hatten sehr wenige Blutplättchen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person weniger von %1 hatte sehr wenige Blutplättchen.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen weniger von %1 hatten sehr wenige Blutplättchen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>Das hatten so wenige Menschen, dass wir keinen Unterschied zeichnen können.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: Von %Ln Person in dieser Gruppe hatte niemand sehr wenige Blutplättchen.</numerusform>
        <numerusform>%1: Von den %Ln Menschen in dieser Gruppe hatte niemand sehr wenige Blutplättchen.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1: Weniger als %2 von %3 Menschen hatte sehr wenige Blutplättchen.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>Viele Menschen spüren nichts. Sie können leichter blaue Flecken bekommen oder bluten.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>Rufen Sie Ihr Behandlungsteam sofort an, wenn Sie bluten und es nicht aufhört.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Wegen Nebenwirkungen aufgehört</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Wie viele Menschen haben wegen Nebenwirkungen aufgehört?</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Die Menschen haben wegen einer Nebenwirkung mit einer Behandlung aufgehört. Im Bericht steht nicht, mit welchem Medikament.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>wegen Nebenwirkungen aufgehört.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln von %2 Menschen hat wegen Nebenwirkungen aufgehört.</numerusform>
        <numerusform>%1: %Ln von %2 Menschen haben wegen Nebenwirkungen aufgehört.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person mehr von %1 hat wegen Nebenwirkungen aufgehört.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen mehr von %1 haben wegen Nebenwirkungen aufgehört.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Wieder mit Palbociclib: %Ln Person weniger von %1 hat wegen Nebenwirkungen aufgehört.</numerusform>
        <numerusform>Wieder mit Palbociclib: %Ln Menschen weniger von %1 haben wegen Nebenwirkungen aufgehört.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>Nebenwirkungen können im Alltag zu belastend sein. Manche sind nur in Tests zu sehen.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>Ihr Behandlungsteam kann zuerst die Nebenwirkung behandeln oder die Dosis ändern. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>Rufen Sie Ihr Behandlungsteam an, bevor Sie aufhören. Sagen Sie, wie es Ihnen geht.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>Wie lange die Menschen lebten</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>Wie lange lebten die Menschen?</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>Das ist die Zeit ab dem Eintritt in die Studie (Gesamtüberleben). Es sind frühe Ergebnisse, die sich ändern können.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1: Die Hälfte der Menschen lebte länger als %2 Monate.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Wir haben festgelegt, wie groß ein Unterschied sein muss, um wichtig zu sein. Medizinische Fachleute haben das noch nicht bestätigt.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Wir haben festgelegt, wie groß ein Unterschied beim Schaden sein muss, um wichtig zu sein. Medizinische Fachleute haben das noch nicht bestätigt.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>Alle wussten, wer welche Behandlung bekam. Das ärztliche Team der Studie beurteilte den Krebs. Das kann ein Ergebnis verändern.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Alle wussten, wer welche Behandlung bekam. Aber ein Bluttest wird dadurch nicht leicht verändert.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Alle wussten, wer welche Behandlung bekam. Wir denken, das hat die Zahl der Menschen, die aufgehört haben, nur wenig verändert.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>Niemand wusste, wer das Scheinmedikament bekam. Deshalb sind wir uns nicht weniger sicher.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>Diese Zeile zeigt eine einzige Studie, also können sich die Ergebnisse nicht widersprechen. Jede Studie hat eine eigene Zeile.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>Die Studie hat genau diese Frage gestellt, bei Menschen wie denen, für die das hier gedacht ist.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>In dieser Zeile geht es um die Menschen und das Medikament dieser Studie und um nichts anderes.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>Die Studie steht in einem öffentlichen Register, und ihre Ergebnisse wurden veröffentlicht.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>Diese Spanne ist enger, als eine Studie dieser Größe sie ergeben kann. Wir zeigen sie so, wie sie abgedruckt war. Unsere Zahlen von Menschen stammen nicht daraus.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Krebs in einem Organ; Alter; Monate mit Palbociclib zuvor</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>Genveränderung im Tumor</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Krebs in der Leber</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Krebs nur in den Knochen</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>Im Bericht zu postMONARCH steht nicht, was mit dem angegebenen P getestet wird. Wir lesen es als P für Interaktion.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>Hat der Krebs in ein Organ gestreut, etwa in die Leber oder die Lunge?</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>Ja</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>Nein</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>Ich bin mir nicht sicher</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>Wie alt sind Sie?</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>Unter %1</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 oder älter</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>Das möchte ich nicht sagen</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>Wie lange haben Sie vorher Palbociclib genommen?</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>Weniger als %Ln Monat</numerusform>
        <numerusform>Weniger als %Ln Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln Monat oder länger</numerusform>
        <numerusform>%Ln Monate oder länger</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>Die Studie hat sich Menschen mit Krebs in einem Organ angesehen. Sie war zu klein, um zu erkennen, ob deren Ergebnisse anders sind.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>Die Studie hat sich Menschen ohne Krebs in einem Organ angesehen. Sie war zu klein, um zu erkennen, ob deren Ergebnisse anders sind.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>Fragen Sie Ihr Behandlungsteam, wo Ihr Krebs ist.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>Die Studie hat sich Menschen unter %1 Jahren angesehen. Sie war zu klein, um zu erkennen, ob deren Ergebnisse anders sind.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>Die Studie hat sich Menschen ab %1 Jahren angesehen. Sie war zu klein, um zu erkennen, ob deren Ergebnisse anders sind.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>Die meisten Menschen in der Studie hatten Palbociclib länger genommen. Deshalb können diese Ergebnisse weniger gut zu Ihnen passen.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>Die meisten Menschen in der Studie hatten Palbociclib ebenso lange genommen. Die Studie war zu klein, um zu erkennen, ob deren Ergebnisse anders sind.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>Fragen Sie Ihr Behandlungsteam, wie lange Sie Palbociclib genommen haben.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>Ihre Antwort ändert die Zahlen nicht.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>Den Krebs eine Zeit lang aufhalten</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>Schwere Nebenwirkungen vermeiden</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>Weniger Kliniktermine und Bluttests</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Antihormontherapie allein: Sie haben Termine für Spritzen oder nehmen zu Hause eine Tablette. Dazu kommen Bildaufnahmen.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>Wieder Palbociclib: Das alles gilt auch hier. Dazu kommen Bluttests für Palbociclib.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>Weniger Tabletten nehmen</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Antihormontherapie allein: Sie bekommen Spritzen oder täglich eine Tablette Letrozol.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>Wieder Palbociclib: Sie bekommen dasselbe. Dazu nehmen Sie in jedem Behandlungszyklus an %Ln Tag Palbociclib.</numerusform>
        <numerusform>Wieder Palbociclib: Sie bekommen dasselbe. Dazu nehmen Sie in jedem Behandlungszyklus an %Ln Tagen Palbociclib.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>In welcher Gruppe war der Krebs nach %Ln Monat bei mehr Menschen nicht gewachsen?</numerusform>
        <numerusform>In welcher Gruppe war der Krebs nach %Ln Monaten bei mehr Menschen nicht gewachsen?</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>In welcher Gruppe hatten mehr Menschen eine schwere Nebenwirkung?</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>Was sollten Sie tun, wenn Sie Fieber bekommen?</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>Sofort das Behandlungsteam anrufen</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>Ins Bett gehen und einen Tag warten</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>Es dem Team beim nächsten Termin sagen</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>Fieber kann das einzige Zeichen einer Infektion sein. Ihr Behandlungsteam möchte es sofort wissen, bei Tag und bei Nacht.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>Was können die Studien Ihnen nicht sagen?</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>Welches Medikament besser ist</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>Bei wie vielen Menschen der Krebs nicht gewachsen war</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>Wie viele Menschen eine schwere Nebenwirkung hatten</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>In den Studien waren die Menschen und die Medikamente verschieden. Deshalb können die Studien nicht sagen, welches Medikament besser ist.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Welche anderen Behandlungen könnte ich bekommen?</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Waren die Menschen in der Studie wie ich?</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Wurde mein Krebs auf Genveränderungen getestet?</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Wann werden Bildaufnahmen gemacht, und was passiert, wenn der Krebs wächst?</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Wie oft bekomme ich Bluttests?</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Bei welcher Temperatur soll ich anrufen, und unter welcher Nummer?</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Wie könnte ich mich im Alltag fühlen?</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Welche Dosis Palbociclib würde ich nehmen?</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Was passiert, wenn ich aufhören möchte?</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Welche Behandlungen könnten nach dieser kommen?</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Was könnte das dafür bedeuten, wie lange ich lebe?</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Wer kann mir zu Hause helfen?</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Rufen Sie sofort an, wenn Ihre Temperatur %1 °C oder mehr ist oder Sie Schüttelfrost bekommen.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Bei manchen Teams gilt eine niedrigere Temperatur. Fragen Sie Ihr Team.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>Rufen Sie an, wenn Sie neuen Husten haben oder schlecht Luft bekommen. Palbociclib kann der Lunge schaden.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>Rufen Sie an, wenn Ihnen etwas Sorgen macht.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>Wir haben das Programm gemacht und die veröffentlichten Zahlen gesammelt. Wir sind keine Ärztinnen oder Ärzte. Noch hat keine medizinische Fachkraft dieses Infopaket geprüft.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>Niemand hat für dieses Infopaket bezahlt.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>Das Autorenteam hat keine Interessenkonflikte angegeben. Es hat keine Verbindungen zu Firmen, die diese Behandlungen verkaufen.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>Wir suchen jedes Jahr nach neuen Ergebnissen, bevor die Prüfung fällig ist. Wenn sich eine Zahl ändert, ändert sich auch die Version.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>Wir haben nach Studien zu Krebs gesucht, der nach Palbociclib oder einem ähnlichen Medikament wuchs. Wir haben Kurzfassungen, Kongressberichte und Presseberichte gelesen. Die vollständigen Artikel haben wir nicht gelesen.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>Wir verwenden kurze Wörter und Sätze. Eine Formel für Lesbarkeit (Flesch-Kincaid) ordnet den englischen Text der Grundschule zu.</translation>
    </message>
  </context>
</TS>
