<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>Terapia ormonale da sola, o di nuovo con palbociclib?</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>Lei e la sua équipe curante state scegliendo la sua prossima terapia.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>Può fare una nuova terapia ormonale da sola. Oppure, insieme a questa, può prendere di nuovo palbociclib.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>Questo programma non sceglie per lei. La aiuta a parlare con la sua équipe.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>Ha un tumore al seno che si è diffuso, o che non si può togliere.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>Gli ormoni aiutano il suo tumore a crescere. La sua équipe parla di recettori ormonali positivi.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>Palbociclib ha tenuto il suo tumore sotto controllo per un po’. Poi il tumore è cresciuto.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>Palbociclib non ha mai tenuto il suo tumore sotto controllo. Lo studio principale non ha esaminato questo caso.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>Il suo tumore è HER-positivo. Se ha dubbi, chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>Il suo tumore sta crescendo in fretta e le serve aiuto presto. Chieda di altre terapie.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>Una nuova terapia ormonale, di nuovo con palbociclib</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>Una nuova terapia ormonale da sola</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Può anche scegliere di non fare altre terapie contro il tumore.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>In quel caso molto probabilmente il tumore continuerà a crescere. Nessuno sa dire quanto in fretta.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>La sua équipe continuerà a prendersi cura di lei. L’équipe può trattare il dolore e altri problemi.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>Terapia ormonale da sola: fa iniezioni o prende una compressa al giorno. Fa anche esami per immagini.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>Di nuovo palbociclib: fa tutto questo. Prende anche compresse di palbociclib e fa esami del sangue.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>Letrozolo può causare vampate di calore, dolori alle articolazioni e stanchezza. Le iniezioni di fulvestrant possono essere dolorose.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>Gli effetti collaterali possono dare stanchezza o malessere. Aspettare i risultati può essere difficile.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>I resoconti che abbiamo letto non dicono come si sentivano le persone giorno per giorno.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>Palbociclib e una terapia ormonale</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>Il tumore è cresciuto</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>Ora: la prossima terapia</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>Terapia ormonale da sola</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>Ormonale da sola</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>Terapia ormonale di nuovo con palbociclib</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>Di nuovo palbociclib</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>Passa a una nuova terapia ormonale. La terapia abbassa o blocca gli ormoni che aiutano il tumore a crescere.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>È fulvestrant o letrozolo. La scelta dipende dalle terapie che ha fatto prima.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>Se le sue mestruazioni non sono finite per sempre, le serve anche un farmaco per fermare le ovaie.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Non prende altri farmaci contro il tumore. Smette di prendere palbociclib.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Prende di nuovo anche palbociclib. Palbociclib può rallentare la crescita delle cellule.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>Fulvestrant è un’iniezione in ciascun gluteo. La fa lentamente un infermiere o un medico.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>Letrozolo è una compressa. La prende una volta al giorno a casa.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Non prende palbociclib. Fa la terapia ormonale senza pause.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>Prende palbociclib con il cibo ogni giorno per %Ln giorno. Poi fa una pausa di %1 giorni.</numerusform>
        <numerusform>Prende palbociclib con il cibo ogni giorno per %Ln giorni. Poi fa una pausa di %1 giorni.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>Fa esami per immagini, come la TAC, per vedere se il tumore è cresciuto. Chieda alla sua équipe ogni quanto.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>Letrozolo può indebolire le ossa. Le possono proporre un esame della densità delle ossa.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Gli esami del sangue dipendono dalla terapia. Chieda alla sua équipe quali le servono.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>Fa esami del sangue prima di iniziare e in ogni ciclo. All’inizio ne fa uno anche il giorno %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>Fulvestrant: va in ospedale nei giorni %1, %2 e %3. Poi ci va ogni %4 giorni.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>Letrozolo: lo prende a casa. Chieda alla sua équipe ogni quanto andare in ospedale.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Non le servono visite per palbociclib. Chieda quali altre visite le servono.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Gli esami del sangue per palbociclib possono richiedere visite in più. Chieda se si possono fare lo stesso giorno.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Se riceve fulvestrant: iniezioni</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Se prende letrozolo: compresse</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>Palbociclib: nessuna compressa</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Palbociclib: compresse</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>Ribociclib o abemaciclib</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Sono farmaci simili a palbociclib. Alcuni degli studi li hanno esaminati. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>Elacestrant</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Una compressa per tumori con una mutazione nel recettore degli ormoni. Chieda del test alla sua équipe.</translation>
    </message>
    <message>
      <source>Imlunestrant</source>
      <comment>name of a treatment</comment>
      <translation>Imlunestrant</translation>
    </message>
    <message>
      <source>Capivasertib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Capivasertib con fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Per tumori con una certa mutazione di un gene. Chieda del test alla sua équipe.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Alpelisib con fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Per tumori con una certa mutazione di un gene. Può far salire lo zucchero nel sangue. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>Everolimus con terapia ormonale</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Non dipende da test sui geni. Può causare piaghe in bocca. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Inavolisib con palbociclib e fulvestrant</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Per una certa mutazione di un gene. Si usa soprattutto prima di questa fase. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>Olaparib o talazoparib</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Per persone nate con una mutazione in un gene BRCA. Chieda del test alla sua équipe.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>Trastuzumab deruxtecan</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Per tumori con un po’ di proteina HER. Può danneggiare i polmoni. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>Chemioterapia</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Si usa soprattutto più avanti, o quando il tumore cresce in fretta. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>Partecipare a uno studio</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Uno studio può provare una nuova terapia. Chieda alla sua équipe se ce n’è uno aperto per lei.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>Cure per i sintomi, o nessun’altra terapia contro il tumore</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Può scegliere cure per i suoi disturbi. Può anche smettere. Chieda alla sua équipe.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>Palbociclib aveva tenuto il tumore sotto controllo, poi il tumore è cresciuto. Tutte le persone hanno ricevuto una terapia ormonale. Alcune hanno preso di nuovo anche palbociclib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>Il tumore era cresciuto dopo palbociclib o un farmaco simile. Tutte le persone hanno ricevuto fulvestrant. Alcune hanno preso anche palbociclib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>Il tumore era cresciuto dopo palbociclib o un farmaco simile. Tutte le persone hanno ricevuto una terapia ormonale. Alcune hanno preso anche ribociclib, le altre una compressa finta (placebo).</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>Il tumore era cresciuto dopo palbociclib o un farmaco simile. Tutte le persone hanno ricevuto fulvestrant. Alcune hanno preso anche abemaciclib, le altre una compressa finta (placebo).</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>Terapia ormonale da sola</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Terapia ormonale con palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant da solo</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con palbociclib e avelumab</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Terapia ormonale con una compressa finta</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Terapia ormonale con ribociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con una compressa finta</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con abemaciclib</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>Gruppo terapia ormonale</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>Gruppo farmaco aggiunto</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>Questi studi riguardavano persone e farmaci diversi. Non possono dirle quale farmaco è migliore.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Il tumore non era cresciuto</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>In quante persone il tumore non era cresciuto?</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Il tumore non era cresciuto e la persona era in vita. I medici parlano di sopravvivenza libera da progressione.</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>Il tumore non era cresciuto.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Per %Ln altra persona, il tumore era cresciuto o la persona era morta.</numerusform>
        <numerusform>Per le altre %Ln persone, il tumore era cresciuto o le persone erano morte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1: %3, il tumore non era cresciuto in %Ln persona su %2.</numerusform>
        <numerusform>%1: %3, il tumore non era cresciuto in %Ln persone su %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %2, il tumore non era cresciuto in %Ln persona in più su %1.</numerusform>
        <numerusform>Di nuovo con palbociclib: %2, il tumore non era cresciuto in %Ln persone in più su %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %2, il tumore non era cresciuto in %Ln persona in meno su %1.</numerusform>
        <numerusform>Di nuovo con palbociclib: %2, il tumore non era cresciuto in %Ln persone in meno su %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Il numero era uguale in entrambi i gruppi %2: %Ln persona su %1.</numerusform>
        <numerusform>Il numero era uguale in entrambi i gruppi %2: %Ln persone su %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Tumore più piccolo o stabile</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>In quante persone il tumore si è ridotto o è rimasto uguale?</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Il tumore è diventato più piccolo, o è rimasto uguale per un tempo stabilito. I medici parlano di beneficio clinico.</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>Il tumore è diventato più piccolo o è rimasto uguale.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Per %Ln altra persona, questo non è successo.</numerusform>
        <numerusform>Per le altre %Ln persone, questo non è successo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: il tumore si è ridotto o è rimasto uguale in %Ln persona su %2.</numerusform>
        <numerusform>%1: il tumore si è ridotto o è rimasto uguale in %Ln persone su %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: il tumore si è ridotto o è rimasto uguale in %Ln persona in più su %1.</numerusform>
        <numerusform>Di nuovo con palbociclib: il tumore si è ridotto o è rimasto uguale in %Ln persone in più su %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: il tumore si è ridotto o è rimasto uguale in %Ln persona in meno su %1.</numerusform>
        <numerusform>Di nuovo con palbociclib: il tumore si è ridotto o è rimasto uguale in %Ln persone in meno su %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>Il numero era uguale in entrambi i gruppi: %Ln persona su %1.</numerusform>
        <numerusform>Il numero era uguale in entrambi i gruppi: %Ln persone su %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Il tumore è diventato più piccolo</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>In quante persone il tumore è diventato più piccolo?</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Gli esami per immagini hanno mostrato che il tumore si era ridotto. I medici parlano di risposta.</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>Il tumore è diventato più piccolo.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Per %Ln altra persona, il tumore non è diventato più piccolo.</numerusform>
        <numerusform>Per le altre %Ln persone, il tumore non è diventato più piccolo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: il tumore è diventato più piccolo in %Ln persona su %2.</numerusform>
        <numerusform>%1: il tumore è diventato più piccolo in %Ln persone su %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: il tumore è diventato più piccolo in %Ln persona in più su %1.</numerusform>
        <numerusform>Di nuovo con palbociclib: il tumore è diventato più piccolo in %Ln persone in più su %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: il tumore è diventato più piccolo in %Ln persona in meno su %1.</numerusform>
        <numerusform>Di nuovo con palbociclib: il tumore è diventato più piccolo in %Ln persone in meno su %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Tempo fino alla crescita del tumore</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>Dopo quanto tempo il tumore è cresciuto?</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>Il tempo dall’entrata nello studio a quando il tumore è cresciuto. Per metà delle persone è stato più lungo, per metà più breve.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1: per metà delle persone, il tumore è rimasto senza crescere per più di %2 mesi.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Qualsiasi effetto collaterale grave</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quante persone hanno avuto un effetto collaterale grave?</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Grave vuol dire di forte intensità, di qualsiasi tipo. Contano anche i valori degli esami del sangue, pure se le persone non sentivano nulla.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>con un effetto collaterale grave.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Per %Ln altra persona non è stato così.</numerusform>
        <numerusform>Per le altre %Ln persone non è stato così.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln persona su %2 ha avuto un effetto collaterale grave.</numerusform>
        <numerusform>%1: %Ln persone su %2 hanno avuto un effetto collaterale grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in più su %1 ha avuto un effetto collaterale grave.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in più su %1 hanno avuto un effetto collaterale grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in meno su %1 ha avuto un effetto collaterale grave.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in meno su %1 hanno avuto un effetto collaterale grave.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>I medici danno un grado agli effetti collaterali. Qui grave vuol dire di grado %1 o più alto. Con palbociclib, la maggior parte di queste persone aveva pochi globuli bianchi. È possibile che non abbiano sentito nulla.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>La sua équipe può trattare gli effetti collaterali. L’équipe può anche mettere in pausa o cambiare una terapia.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Chiami la sua équipe se non si sente bene. Chiami subito se la sua temperatura è di %1 °C o più, o se le vengono i brividi.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Pochissimi globuli contro i germi</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quante persone hanno avuto pochissimi globuli contro i germi?</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un esame del sangue ha trovato pochissimi globuli bianchi che combattono i germi. I medici parlano di neutropenia grave.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con pochissimi globuli contro i germi.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>ha avuto pochissimi globuli contro i germi.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln persona su %2 ha avuto pochissimi globuli contro i germi.</numerusform>
        <numerusform>%1: %Ln persone su %2 hanno avuto pochissimi globuli contro i germi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in più su %1 ha avuto pochissimi globuli contro i germi.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in più su %1 hanno avuto pochissimi globuli contro i germi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in meno su %1 ha avuto pochissimi globuli contro i germi.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in meno su %1 hanno avuto pochissimi globuli contro i germi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nessuno, su %Ln persona in questo gruppo, ha avuto pochissimi globuli contro i germi.</numerusform>
        <numerusform>%1: nessuna delle %Ln persone in questo gruppo ha avuto pochissimi globuli contro i germi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Molte persone non sentono nulla. Lo scopre un esame del sangue. I medici parlano di grado %1 o %2. La febbre può essere l’unico segno di un’infezione.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>La sua équipe le controlla il sangue. L’équipe può mettere in pausa palbociclib finché i globuli non si riprendono. L’équipe può anche abbassare la dose.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>Chiami subito se la sua temperatura è di %1 °C o più, o se le vengono i brividi. In questo caso un’infezione può essere pericolosa.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Pochissimi globuli bianchi</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quante persone hanno avuto pochissimi globuli bianchi?</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un esame del sangue ha trovato pochissimi globuli bianchi di tutti i tipi. I medici parlano di leucopenia grave.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con pochissimi globuli bianchi.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>ha avuto pochissimi globuli bianchi.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln persona su %2 ha avuto pochissimi globuli bianchi.</numerusform>
        <numerusform>%1: %Ln persone su %2 hanno avuto pochissimi globuli bianchi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in più su %1 ha avuto pochissimi globuli bianchi.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in più su %1 hanno avuto pochissimi globuli bianchi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in meno su %1 ha avuto pochissimi globuli bianchi.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in meno su %1 hanno avuto pochissimi globuli bianchi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nessuno, su %Ln persona in questo gruppo, ha avuto pochissimi globuli bianchi.</numerusform>
        <numerusform>%1: nessuna delle %Ln persone in questo gruppo ha avuto pochissimi globuli bianchi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Molte persone non sentono nulla. Lo scopre un esame del sangue. La febbre può essere un segno di infezione.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>La sua équipe le controlla il sangue. L’équipe può mettere in pausa palbociclib o abbassare la dose.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Chiami subito se la sua temperatura è di %1 °C o più, o se le vengono i brividi.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Pochissimi globuli rossi</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quante persone hanno avuto pochissimi globuli rossi?</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un esame del sangue ha trovato pochissimi globuli rossi, che portano l’ossigeno. I medici parlano di anemia grave.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con pochissimi globuli rossi.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>ha avuto pochissimi globuli rossi.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln persona su %2 ha avuto pochissimi globuli rossi.</numerusform>
        <numerusform>%1: %Ln persone su %2 hanno avuto pochissimi globuli rossi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in più su %1 ha avuto pochissimi globuli rossi.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in più su %1 hanno avuto pochissimi globuli rossi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in meno su %1 ha avuto pochissimi globuli rossi.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in meno su %1 hanno avuto pochissimi globuli rossi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nessuno, su %Ln persona in questo gruppo, ha avuto pochissimi globuli rossi.</numerusform>
        <numerusform>%1: nessuna delle %Ln persone in questo gruppo ha avuto pochissimi globuli rossi.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>Può sentire molta stanchezza o debolezza. Le può mancare il fiato.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>La sua équipe le controlla il sangue. L’équipe può trattare il problema, mettere in pausa palbociclib o abbassare la dose.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>Chiami la sua équipe se le manca il fiato o se si sente svenire.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Pochissime piastrine</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quante persone hanno avuto pochissime piastrine?</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un esame del sangue ha trovato pochissime piastrine, le cellule che fermano il sangue. I medici parlano di piastrinopenia grave.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con pochissime piastrine.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>ha avuto pochissime piastrine.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln persona su %2 ha avuto pochissime piastrine.</numerusform>
        <numerusform>%1: %Ln persone su %2 hanno avuto pochissime piastrine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in più su %1 ha avuto pochissime piastrine.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in più su %1 hanno avuto pochissime piastrine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in meno su %1 ha avuto pochissime piastrine.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in meno su %1 hanno avuto pochissime piastrine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>È successo a troppo poche persone per mostrare una differenza nel disegno.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nessuno, su %Ln persona in questo gruppo, ha avuto pochissime piastrine.</numerusform>
        <numerusform>%1: nessuna delle %Ln persone in questo gruppo ha avuto pochissime piastrine.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1: meno di %2 persona su %3 ha avuto pochissime piastrine.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>Molte persone non sentono nulla. Può avere lividi o sanguinare più facilmente.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>Chiami subito la sua équipe se perde sangue e il sangue non si ferma.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Smettere per effetti collaterali</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quante persone hanno smesso per effetti collaterali?</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Hanno smesso una terapia a causa di un effetto collaterale. Il resoconto non dice quale farmaco hanno smesso di prendere.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>con una terapia smessa per effetti collaterali.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln persona su %2 ha smesso per effetti collaterali.</numerusform>
        <numerusform>%1: %Ln persone su %2 hanno smesso per effetti collaterali.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in più su %1 ha smesso per effetti collaterali.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in più su %1 hanno smesso per effetti collaterali.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Di nuovo con palbociclib: %Ln persona in meno su %1 ha smesso per effetti collaterali.</numerusform>
        <numerusform>Di nuovo con palbociclib: %Ln persone in meno su %1 hanno smesso per effetti collaterali.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>Gli effetti collaterali possono essere troppo difficili da sopportare. Alcuni si vedono solo negli esami.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>La sua équipe può prima trattare l’effetto collaterale o cambiare la dose. Lei può smettere in qualsiasi momento.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>Chiami la sua équipe prima di smettere. Dica come si sente.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>Quanto tempo hanno vissuto le persone</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>Quanto tempo hanno vissuto le persone?</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>Questo è il tempo dall’entrata nello studio (sopravvivenza globale). Sono i primi risultati e possono cambiare.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1: metà delle persone ha vissuto più di %2 mesi.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Abbiamo scelto noi quanto deve essere grande una differenza per contare. Medici e infermieri non lo hanno ancora confermato.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Abbiamo scelto noi quanto deve essere grande una differenza negli effetti dannosi per contare. Medici e infermieri non lo hanno ancora confermato.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>Tutti sapevano chi riceveva quale terapia. I medici dello studio hanno valutato il tumore. Questo può cambiare un risultato.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Tutti sapevano chi riceveva quale terapia. Ma un esame del sangue non cambia facilmente per questo.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Tutti sapevano chi riceveva quale terapia. Pensiamo che questo abbia cambiato solo di poco il numero di persone che hanno smesso.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>Nessuno sapeva chi prendeva la compressa finta. Quindi questo non ci rende meno certi.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>Questa riga è un solo studio, quindi i suoi risultati non possono essere in contrasto. Ogni studio ha una sua riga.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>Lo studio ha esaminato proprio questa domanda, in persone come quelle a cui ci rivolgiamo qui.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>La riga riguarda le persone e il farmaco di quello studio, e nient’altro.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>Lo studio è in un registro pubblico, e i suoi risultati sono stati pubblicati.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>Questo intervallo è più stretto di quello che può dare uno studio di questa grandezza. Lo mostriamo come è stato pubblicato. I nostri numeri di persone non vengono da lì.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Malattia viscerale; età; mesi precedenti di palbociclib</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>Mutazione genica nel tumore</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Metastasi epatiche</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Malattia solo ossea</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>Il resoconto di postMONARCH non dice che cosa verifica la sua P. La leggiamo come P di interazione.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>Il tumore si è diffuso a un organo, come il fegato o i polmoni?</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>Sì</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>No</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>Non lo so con certezza</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>Quanti anni ha?</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>Meno di %1</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 o più</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>Preferisco non dirlo</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>In passato, per quanto tempo ha preso palbociclib?</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>Meno di %Ln mese</numerusform>
        <numerusform>Meno di %Ln mesi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln mese o più</numerusform>
        <numerusform>%Ln mesi o più</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>Lo studio ha esaminato le persone con il tumore in un organo. Lo studio era troppo piccolo per capire se i loro risultati sono diversi.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>Lo studio ha esaminato le persone senza il tumore in un organo. Lo studio era troppo piccolo per capire se i loro risultati sono diversi.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>Chieda alla sua équipe dove si trova il suo tumore.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>Lo studio ha esaminato le persone con meno di %1 anni. Era troppo piccolo per capire se i loro risultati sono diversi.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>Lo studio ha esaminato le persone con %1 anni o più. Era troppo piccolo per capire se i loro risultati sono diversi.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>La maggior parte delle persone nello studio aveva preso palbociclib più a lungo. Quindi questi risultati possono valere meno per lei.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>La maggior parte delle persone nello studio aveva preso palbociclib altrettanto a lungo. Lo studio era troppo piccolo per capire se i loro risultati sono diversi.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>Chieda alla sua équipe per quanto tempo ha preso palbociclib.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>La sua risposta non cambia i numeri.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>Tenere il tumore sotto controllo</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>Evitare effetti collaterali gravi</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>Meno visite in ospedale e meno esami del sangue</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Terapia ormonale da sola: va in ospedale per le iniezioni, o prende una compressa a casa. Fa anche esami per immagini.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>Di nuovo palbociclib: fa tutto questo. Fa anche esami del sangue per palbociclib.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>Prendere meno compresse</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Terapia ormonale da sola: fa iniezioni, o prende una compressa di letrozolo ogni giorno.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>Di nuovo palbociclib: fa lo stesso. Prende anche palbociclib per %Ln giorno di ogni ciclo.</numerusform>
        <numerusform>Di nuovo palbociclib: fa lo stesso. Prende anche palbociclib per %Ln giorni di ogni ciclo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>Dopo %Ln mese, in quale gruppo c’erano più persone con un tumore che non era cresciuto?</numerusform>
        <numerusform>Dopo %Ln mesi, in quale gruppo c’erano più persone con un tumore che non era cresciuto?</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>In quale gruppo più persone hanno avuto un effetto collaterale grave?</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>Che cosa deve fare se le viene la febbre?</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>Chiamare subito l’équipe</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>Andare a letto e aspettare un giorno</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>Dirlo all’équipe alla prossima visita</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>La febbre può essere l’unico segno di un’infezione. La sua équipe vuole saperlo subito, di giorno o di notte.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>Che cosa gli studi non possono dirle?</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>Quale farmaco è migliore</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>In quante persone il tumore non era cresciuto</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>Quante persone hanno avuto un effetto collaterale grave</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>Gli studi riguardavano persone e farmaci diversi. Quindi non possono dire quale farmaco è migliore.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quali altre terapie potrei fare?</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Le persone nello studio erano come me?</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Il mio tumore è stato esaminato per cercare mutazioni dei geni?</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quando farò gli esami per immagini, e che cosa succede se il tumore cresce?</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Ogni quanto farò gli esami del sangue?</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Da quale temperatura in su devo chiamare, e a quale numero?</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Come potrei sentirmi giorno per giorno?</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quale dose di palbociclib prenderei?</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Che cosa succede se voglio smettere?</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quali terapie potrebbero venire dopo questa?</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Che cosa potrebbe significare questo per la durata della mia vita?</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Chi può aiutarmi a casa?</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Chiami subito se la sua temperatura è di %1 °C o più, o se le vengono i brividi.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Alcune équipe usano un numero più basso. Chieda alla sua.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>Chiami se le viene una tosse nuova o se le manca il fiato. Palbociclib può danneggiare i polmoni.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>Chiami se qualcosa la preoccupa.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>Abbiamo creato il programma e raccolto i dati pubblicati. Non siamo medici. Nessun medico o infermiere ha ancora controllato questo materiale.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>Nessuno ha pagato per questo materiale.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>Gli autori hanno dichiarato di non avere conflitti di interesse. Non hanno legami con aziende che vendono queste terapie.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>Cerchiamo nuovi risultati ogni anno, prima della data di revisione. Se un numero cambia, cambia anche la versione.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>Abbiamo cercato studi sul tumore cresciuto dopo palbociclib o un farmaco simile. Abbiamo letto riassunti, resoconti di congressi e notizie. Non abbiamo letto gli articoli completi.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>Usiamo parole e frasi brevi. Una formula di lettura (Flesch-Kincaid) pone il testo inglese al livello della scuola elementare.</translation>
    </message>
  </context>
</TS>
