<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>Hormonothérapie seule, ou à nouveau avec le palbociclib ?</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>Avec votre équipe soignante, vous choisissez votre prochain traitement.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>Vous pouvez avoir une nouvelle hormonothérapie seule. Ou vous pouvez prendre à nouveau le palbociclib avec cette hormonothérapie.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>Ce programme ne choisit pas à votre place. Il vous aide à parler avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>Vous avez un cancer du sein qui s’est étendu, ou que l’on ne peut pas enlever.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>Les hormones aident votre cancer à progresser. Votre équipe soignante parle de cancer hormonodépendant.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>Le palbociclib a gardé votre cancer sous contrôle pendant un temps. Puis le cancer a progressé.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>Avec le palbociclib, votre cancer n’a jamais été sous contrôle. L’étude principale n’a pas examiné ce cas.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>Votre cancer est HER positif. En cas de doute, demandez à votre équipe soignante.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>Votre cancer progresse vite et vous avez besoin d’aide rapidement. Demandez quels autres traitements existent.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>Une nouvelle hormonothérapie, avec le palbociclib à nouveau</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>Une nouvelle hormonothérapie seule</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Vous pouvez aussi choisir de ne plus avoir de traitement contre le cancer.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Le cancer va alors très probablement continuer à progresser. Personne ne peut dire à quelle vitesse.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Votre équipe soignante continuera à prendre soin de vous. Elle peut traiter la douleur et d’autres problèmes.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>Hormonothérapie seule : vous avez des injections ou un comprimé par jour. Vous avez aussi des examens d’imagerie.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>Palbociclib à nouveau : vous avez tout cela. Vous avez aussi des comprimés de palbociclib et des prises de sang.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>Le létrozole peut causer des bouffées de chaleur, des douleurs aux articulations et de la fatigue. Les injections de fulvestrant peuvent faire mal.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>À cause des effets secondaires, vous pouvez avoir de la fatigue ou ne pas vous sentir bien. Attendre les résultats peut être dur.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>Les rapports que nous avons lus ne disaient pas comment les personnes se sentaient au quotidien.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>Palbociclib et une hormonothérapie</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>Le cancer a progressé</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>Maintenant : le prochain traitement</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>Hormonothérapie seule</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>Hormonothérapie seule</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>Hormonothérapie avec palbociclib à nouveau</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>Palbociclib à nouveau</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>Vous passez à une nouvelle hormonothérapie. Elle réduit ou bloque les hormones qui aident le cancer à progresser.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>C’est le fulvestrant ou le létrozole. Cela dépend de ce que vous avez eu avant.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>Si vos règles ne se sont pas arrêtées pour de bon, il vous faut aussi un médicament pour bloquer vos ovaires.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Vous ne prenez aucun autre médicament contre le cancer avec l’hormonothérapie. Vous arrêtez le palbociclib.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Vous prenez à nouveau le palbociclib avec l’hormonothérapie. Le palbociclib peut ralentir la croissance des cellules.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>Le fulvestrant est une injection dans chaque fesse. Une infirmière, un infirmier ou un médecin la fait lentement.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>Le létrozole est un comprimé. Vous le prenez une fois par jour à la maison.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Vous ne prenez pas de palbociclib. Vous avez l’hormonothérapie sans pause.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>Vous prenez le palbociclib en mangeant, chaque jour pendant %Ln jour. Puis vous faites une pause de %1 jours.</numerusform>
        <numerusform>Vous prenez le palbociclib en mangeant, chaque jour pendant %Ln jours. Puis vous faites une pause de %1 jours.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>Vous avez des examens d’imagerie pour voir si le cancer a progressé. Demandez à votre équipe soignante à quel rythme.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>Le létrozole peut fragiliser les os. On pourra vous proposer une mesure de la densité des os.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Les prises de sang dépendent de votre traitement. Demandez à votre équipe soignante lesquelles il vous faut.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>Vous avez des prises de sang avant de commencer et à chaque cycle. Au début, vous en avez aussi une au jour %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>Fulvestrant : vous avez rendez-vous aux jours %1, %2 et %3. Puis vous avez rendez-vous tous les %4 jours.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>Létrozole : vous le prenez à la maison. Demandez à votre équipe soignante à quel rythme vous avez rendez-vous.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Vous n’avez besoin d’aucun rendez-vous pour le palbociclib. Demandez quels autres rendez-vous il vous faut.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Les prises de sang pour le palbociclib peuvent demander davantage de rendez-vous. Demandez si elles peuvent se faire le même jour.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Si vous avez le fulvestrant : injections</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Si vous avez le létrozole : comprimés</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>Palbociclib : aucun</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Palbociclib : comprimés</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>Ribociclib ou abémaciclib</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Ces médicaments ressemblent au palbociclib. Certaines des études les ont examinés. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>Élacestrant</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Un comprimé pour les cancers avec une modification du récepteur des hormones. Parlez du test avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Imlunestrant</source>
      <comment>name of a treatment</comment>
      <translation>Imlunestrant</translation>
    </message>
    <message>
      <source>Capivasertib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Capivasertib avec fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Pour les cancers avec une certaine modification d’un gène. Parlez du test avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Alpélisib avec fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Pour les cancers avec une certaine modification d’un gène. Il peut augmenter le sucre dans le sang. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>Évérolimus avec hormonothérapie</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Il ne dépend pas de tests génétiques. Il peut causer des aphtes dans la bouche. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Inavolisib avec palbociclib et fulvestrant</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Pour une certaine modification d’un gène. On l’utilise surtout plus tôt que maintenant. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>Olaparib ou talazoparib</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Pour les personnes nées avec une modification d’un gène BRCA. Parlez du test avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>Trastuzumab déruxtécan</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Pour les cancers avec un peu de protéine HER. Il peut abîmer les poumons. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>Chimiothérapie</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Surtout utilisée plus tard, ou quand le cancer progresse vite. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>Participer à une étude</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Une étude peut tester un nouveau traitement. Demandez à votre équipe soignante si une étude est possible pour vous.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>Soins pour les symptômes, ou arrêt des traitements contre le cancer</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Vous pouvez choisir des soins pour ce que vous ressentez. Vous pouvez aussi arrêter. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>Le palbociclib avait gardé le cancer sous contrôle, puis le cancer avait progressé. Tout le monde avait une hormonothérapie. Une partie prenait aussi le palbociclib à nouveau.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>Le cancer a progressé après le palbociclib ou un médicament proche. Tout le monde avait le fulvestrant. Une partie prenait aussi le palbociclib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>Le cancer a progressé après le palbociclib ou un médicament proche. Tout le monde avait une hormonothérapie. Une partie prenait aussi le ribociclib, les autres un comprimé sans effet.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>Le cancer a progressé après le palbociclib ou un médicament proche. Tout le monde avait le fulvestrant. Une partie prenait aussi l’abémaciclib, les autres un comprimé sans effet.</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonothérapie seule</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonothérapie avec palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant seul</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant avec palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant avec palbociclib et avélumab</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonothérapie avec un comprimé sans effet</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonothérapie avec ribociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant avec un comprimé sans effet</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant avec abémaciclib</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>Groupe hormonothérapie</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>Groupe avec médicament ajouté</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>Ces études portaient sur des personnes et des médicaments différents. Elles ne peuvent pas vous dire quel médicament est le meilleur.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Le cancer n’avait pas progressé</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Chez combien de personnes le cancer n’avait-il pas progressé ?</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Le cancer n’avait pas progressé et la personne était en vie. Les médecins appellent cela la survie sans progression.</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>Le cancer n’avait pas progressé.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Chez %Ln autre personne, il avait progressé ou elle était décédée.</numerusform>
        <numerusform>Chez les %Ln autres personnes, il avait progressé ou elles étaient décédées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1 : %3, le cancer n’avait pas progressé chez %Ln personne sur %2.</numerusform>
        <numerusform>%1 : %3, le cancer n’avait pas progressé chez %Ln personnes sur %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %2, le cancer n’avait pas progressé chez %Ln personne de plus sur %1.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %2, le cancer n’avait pas progressé chez %Ln personnes de plus sur %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %2, le cancer n’avait pas progressé chez %Ln personne de moins sur %1.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %2, le cancer n’avait pas progressé chez %Ln personnes de moins sur %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Le nombre était le même dans les deux groupes %2 : %Ln personne sur %1.</numerusform>
        <numerusform>Le nombre était le même dans les deux groupes %2 : %Ln personnes sur %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Cancer plus petit ou resté stable</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Chez combien de personnes le cancer a-t-il diminué ou est-il resté stable ?</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Le cancer a diminué, ou est resté stable pendant une durée fixée. Les médecins appellent cela le bénéfice clinique.</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>Le cancer a diminué ou est resté stable.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Chez %Ln autre personne, cela n’est pas arrivé.</numerusform>
        <numerusform>Chez les %Ln autres personnes, cela n’est pas arrivé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : le cancer a diminué ou est resté stable chez %Ln personne sur %2.</numerusform>
        <numerusform>%1 : le cancer a diminué ou est resté stable chez %Ln personnes sur %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué ou est resté stable chez %Ln personne de plus sur %1.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué ou est resté stable chez %Ln personnes de plus sur %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué ou est resté stable chez %Ln personne de moins sur %1.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué ou est resté stable chez %Ln personnes de moins sur %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>Le nombre était le même dans les deux groupes : %Ln personne sur %1.</numerusform>
        <numerusform>Le nombre était le même dans les deux groupes : %Ln personnes sur %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Le cancer a diminué</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Chez combien de personnes le cancer a-t-il diminué ?</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Les examens d’imagerie ont montré que le cancer avait diminué. Les médecins appellent cela une réponse.</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>Le cancer a diminué.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Chez %Ln autre personne, il n’a pas diminué.</numerusform>
        <numerusform>Chez les %Ln autres personnes, il n’a pas diminué.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : le cancer a diminué chez %Ln personne sur %2.</numerusform>
        <numerusform>%1 : le cancer a diminué chez %Ln personnes sur %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué chez %Ln personne de plus sur %1.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué chez %Ln personnes de plus sur %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué chez %Ln personne de moins sur %1.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : le cancer a diminué chez %Ln personnes de moins sur %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Temps avant que le cancer progresse</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>Combien de temps avant que le cancer progresse ?</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>Le temps entre l’entrée dans l’étude et le moment où le cancer a progressé. Pour la moitié des personnes, ce temps a été plus long, pour l’autre moitié plus court.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1 : pour la moitié des personnes, le cancer n’a pas progressé pendant plus de %2 mois.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Au moins un effet secondaire grave</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Combien de personnes ont eu un effet secondaire grave ?</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Grave veut dire sévère, quel que soit l’effet. Les résultats des prises de sang comptent aussi, même si les personnes n’ont rien senti.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>avec un effet secondaire grave.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Pour %Ln autre personne, ce n’était pas le cas.</numerusform>
        <numerusform>Pour les %Ln autres personnes, ce n’était pas le cas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : %Ln personne sur %2 a eu un effet secondaire grave.</numerusform>
        <numerusform>%1 : %Ln personnes sur %2 ont eu un effet secondaire grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de plus sur %1 a eu un effet secondaire grave.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de plus sur %1 ont eu un effet secondaire grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de moins sur %1 a eu un effet secondaire grave.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de moins sur %1 ont eu un effet secondaire grave.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>Les médecins classent les effets secondaires par grade. Ici, grave veut dire de grade %1 ou plus. Avec le palbociclib, la plupart de ces personnes avaient peu de globules blancs. Elles n’ont peut-être rien senti.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>Votre équipe soignante peut traiter les effets secondaires. Elle peut aussi changer un traitement ou le mettre en pause.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Appelez votre équipe soignante si vous ne vous sentez pas bien. Appelez tout de suite si votre température est de %1 °C ou plus, ou si vous avez des frissons.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Très peu de cellules anti-microbes</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Combien de personnes ont eu très peu de cellules anti-microbes dans le sang ?</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Une prise de sang a montré que les globules blancs qui combattent les microbes étaient très peu nombreux. Les médecins appellent cela une neutropénie sévère.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>avec très peu de cellules anti-microbes dans le sang.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>n’a eu très peu de cellules anti-microbes dans le sang.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : %Ln personne sur %2 a eu très peu de cellules anti-microbes dans le sang.</numerusform>
        <numerusform>%1 : %Ln personnes sur %2 ont eu très peu de cellules anti-microbes dans le sang.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de plus sur %1 a eu très peu de cellules anti-microbes dans le sang.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de plus sur %1 ont eu très peu de cellules anti-microbes dans le sang.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de moins sur %1 a eu très peu de cellules anti-microbes dans le sang.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de moins sur %1 ont eu très peu de cellules anti-microbes dans le sang.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1 : sur %Ln personne dans ce groupe, aucune n’a eu très peu de cellules anti-microbes dans le sang.</numerusform>
        <numerusform>%1 : sur les %Ln personnes de ce groupe, aucune n’a eu très peu de cellules anti-microbes dans le sang.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Beaucoup de personnes ne sentent rien. Une prise de sang le montre. Les médecins parlent de grade %1 ou %2. La fièvre peut être le seul signe d’une infection.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Votre équipe soignante surveille votre sang. Elle peut mettre le palbociclib en pause jusqu’à ce que les cellules remontent. Elle peut aussi baisser la dose.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>Appelez tout de suite si votre température est de %1 °C ou plus, ou si vous avez des frissons. Une infection peut alors être dangereuse.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Très peu de globules blancs</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Combien de personnes ont eu très peu de globules blancs ?</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Une prise de sang a montré très peu de globules blancs de toutes sortes. Les médecins appellent cela une leucopénie sévère.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>avec très peu de globules blancs.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>n’a eu très peu de globules blancs.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : %Ln personne sur %2 a eu très peu de globules blancs.</numerusform>
        <numerusform>%1 : %Ln personnes sur %2 ont eu très peu de globules blancs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de plus sur %1 a eu très peu de globules blancs.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de plus sur %1 ont eu très peu de globules blancs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de moins sur %1 a eu très peu de globules blancs.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de moins sur %1 ont eu très peu de globules blancs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1 : sur %Ln personne dans ce groupe, aucune n’a eu très peu de globules blancs.</numerusform>
        <numerusform>%1 : sur les %Ln personnes de ce groupe, aucune n’a eu très peu de globules blancs.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Beaucoup de personnes ne sentent rien. Une prise de sang le montre. La fièvre peut être un signe d’infection.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Votre équipe soignante surveille votre sang. Elle peut mettre le palbociclib en pause ou baisser la dose.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Appelez tout de suite si votre température est de %1 °C ou plus, ou si vous avez des frissons.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Très peu de globules rouges</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Combien de personnes ont eu très peu de globules rouges ?</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Une prise de sang a montré très peu de globules rouges, qui transportent l’oxygène. Les médecins appellent cela une anémie sévère.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>avec très peu de globules rouges.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>n’a eu très peu de globules rouges.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : %Ln personne sur %2 a eu très peu de globules rouges.</numerusform>
        <numerusform>%1 : %Ln personnes sur %2 ont eu très peu de globules rouges.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de plus sur %1 a eu très peu de globules rouges.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de plus sur %1 ont eu très peu de globules rouges.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de moins sur %1 a eu très peu de globules rouges.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de moins sur %1 ont eu très peu de globules rouges.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1 : sur %Ln personne dans ce groupe, aucune n’a eu très peu de globules rouges.</numerusform>
        <numerusform>%1 : sur les %Ln personnes de ce groupe, aucune n’a eu très peu de globules rouges.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>Vous pouvez ressentir une grande fatigue ou de la faiblesse. Vous pouvez manquer de souffle.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Votre équipe soignante surveille votre sang. Elle peut traiter cela, mettre le palbociclib en pause ou baisser la dose.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>Appelez votre équipe soignante si vous manquez de souffle ou si vous sentez venir un malaise.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Très peu de plaquettes dans le sang</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Combien de personnes ont eu très peu de plaquettes dans le sang ?</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Une prise de sang a montré très peu de plaquettes, les cellules qui arrêtent les saignements. Les médecins appellent cela une thrombopénie sévère.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>avec très peu de plaquettes dans le sang.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>n’a eu très peu de plaquettes dans le sang.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : %Ln personne sur %2 a eu très peu de plaquettes dans le sang.</numerusform>
        <numerusform>%1 : %Ln personnes sur %2 ont eu très peu de plaquettes dans le sang.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de plus sur %1 a eu très peu de plaquettes dans le sang.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de plus sur %1 ont eu très peu de plaquettes dans le sang.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de moins sur %1 a eu très peu de plaquettes dans le sang.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de moins sur %1 ont eu très peu de plaquettes dans le sang.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>Trop peu de personnes ont eu cela pour que l’image montre une différence.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1 : sur %Ln personne dans ce groupe, aucune n’a eu très peu de plaquettes dans le sang.</numerusform>
        <numerusform>%1 : sur les %Ln personnes de ce groupe, aucune n’a eu très peu de plaquettes dans le sang.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1 : moins de %2 personne sur %3 a eu très peu de plaquettes dans le sang.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>Beaucoup de personnes ne sentent rien. Vous pouvez avoir des bleus ou saigner plus facilement.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>Appelez tout de suite votre équipe soignante si vous saignez et que cela ne s’arrête pas.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Arrêt dû à des effets secondaires</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Combien de personnes ont arrêté un traitement à cause d’effets secondaires ?</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>À cause d’un effet secondaire, ces personnes ont arrêté un traitement. Le rapport ne dit pas quel médicament elles ont arrêté.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>avec un traitement arrêté à cause d’effets secondaires.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1 : %Ln personne sur %2 a arrêté un traitement à cause d’effets secondaires.</numerusform>
        <numerusform>%1 : %Ln personnes sur %2 ont arrêté un traitement à cause d’effets secondaires.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de plus sur %1 a arrêté un traitement à cause d’effets secondaires.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de plus sur %1 ont arrêté un traitement à cause d’effets secondaires.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Avec le palbociclib à nouveau : %Ln personne de moins sur %1 a arrêté un traitement à cause d’effets secondaires.</numerusform>
        <numerusform>Avec le palbociclib à nouveau : %Ln personnes de moins sur %1 ont arrêté un traitement à cause d’effets secondaires.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>Les effets secondaires peuvent être trop durs à supporter. Certains ne se voient que dans les examens.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>Votre équipe soignante peut d’abord traiter l’effet secondaire ou changer la dose. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>Appelez votre équipe soignante avant d’arrêter. Dites-lui comment vous vous sentez.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>Combien de temps les personnes ont vécu</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>Combien de temps les personnes ont-elles vécu ?</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>C’est le temps depuis l’entrée dans l’étude (survie globale). Ce sont de premiers résultats et ils peuvent changer.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1 : la moitié des personnes ont vécu plus de %2 mois.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Nous avons choisi à partir de quelle taille une différence compte. Aucun professionnel de santé n’a encore confirmé ce choix.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Nous avons choisi à partir de quelle taille une différence d’effets nocifs compte. Aucun professionnel de santé n’a encore confirmé ce choix.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>Tout le monde savait qui avait quel traitement. Les médecins de l’étude ont évalué le cancer. Cela peut changer un résultat.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Tout le monde savait qui avait quel traitement. Mais cela ne change pas facilement le résultat d’une prise de sang.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Tout le monde savait qui avait quel traitement. Nous pensons que cela a peu changé le nombre de personnes qui ont arrêté un traitement.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>Personne ne savait qui prenait le comprimé sans effet. Donc cela ne nous rend pas moins sûrs.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>Cette ligne montre une seule étude, donc ses résultats ne peuvent pas se contredire. Chaque étude a sa propre ligne.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>L’étude a posé exactement cette question, chez des personnes comme celles à qui ce programme s’adresse.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>Cette ligne porte sur les personnes et le médicament de cette étude, et sur rien d’autre.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>L’étude est inscrite dans un registre public, et ses résultats ont été publiés.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>Cette fourchette est plus étroite que ce qu’une étude de cette taille peut donner. Nous la montrons telle qu’elle a été publiée. Nos nombres de personnes ne viennent pas de là.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Métastases viscérales ; âge ; durée du palbociclib antérieur (mois)</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>Altération génique tumorale</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Métastases hépatiques</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Métastases osseuses seules</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>Le rapport de postMONARCH ne dit pas ce que teste son P. Nous l’interprétons comme le P d’interaction.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>Le cancer s’est-il étendu à un organe, comme le foie ou les poumons ?</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>Oui</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>Non</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>Je ne sais pas</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>Quel âge avez-vous ?</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>Moins de %1 ans</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 ans ou plus</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>Avant, pendant combien de temps avez-vous pris le palbociclib ?</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>Moins de %Ln mois</numerusform>
        <numerusform>Moins de %Ln mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln mois ou plus</numerusform>
        <numerusform>%Ln mois ou plus</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>L’étude a observé les personnes avec un cancer dans un organe. Elle était trop petite pour dire si leurs résultats sont différents.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>L’étude a observé les personnes sans cancer dans un organe. Elle était trop petite pour dire si leurs résultats sont différents.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>Demandez à votre équipe soignante où se trouve votre cancer.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>L’étude a observé les personnes de moins de %1 ans. Elle était trop petite pour dire si leurs résultats sont différents.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>L’étude a observé les personnes de %1 ans ou plus. Elle était trop petite pour dire si leurs résultats sont différents.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>La plupart des personnes de l’étude avaient pris le palbociclib plus longtemps. Donc ces résultats vous correspondent peut-être moins bien.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>La plupart des personnes de l’étude avaient pris le palbociclib aussi longtemps. L’étude était trop petite pour dire si leurs résultats sont différents.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>Demandez à votre équipe soignante pendant combien de temps vous avez pris le palbociclib.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>Votre réponse ne change pas les chiffres.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>Garder le cancer sous contrôle</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>Éviter les effets secondaires graves</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>Moins de rendez-vous à l’hôpital et de prises de sang</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Hormonothérapie seule : vous avez des rendez-vous pour les injections, ou vous prenez un comprimé à la maison. Vous avez aussi des examens d’imagerie.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>Palbociclib à nouveau : vous avez tout cela. Vous avez aussi des prises de sang pour le palbociclib.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>Prendre moins de comprimés</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Hormonothérapie seule : vous avez des injections, ou un comprimé de létrozole par jour.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>Palbociclib à nouveau : vous avez la même chose. Vous prenez aussi le palbociclib %Ln jour par cycle.</numerusform>
        <numerusform>Palbociclib à nouveau : vous avez la même chose. Vous prenez aussi le palbociclib %Ln jours par cycle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>Après %Ln mois, dans quel groupe y avait-il davantage de personnes dont le cancer n’avait pas progressé ?</numerusform>
        <numerusform>Après %Ln mois, dans quel groupe y avait-il davantage de personnes dont le cancer n’avait pas progressé ?</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>Dans quel groupe y avait-il davantage de personnes avec un effet secondaire grave ?</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>Que devez-vous faire si vous avez de la fièvre ?</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>Appeler l’équipe soignante tout de suite</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>Aller au lit et attendre une journée</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>Le dire à l’équipe soignante au prochain rendez-vous</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>La fièvre peut être le seul signe d’une infection. Votre équipe soignante veut le savoir tout de suite, de jour comme de nuit.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>Qu’est-ce que les études ne peuvent pas vous dire ?</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>Quel médicament est le meilleur</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>Chez combien de personnes le cancer n’avait pas progressé</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>Combien de personnes ont eu un effet secondaire grave</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>Ces études portaient sur des personnes et des médicaments différents. Donc elles ne peuvent pas dire quel médicament est le meilleur.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quels autres traitements pourrais-je avoir ?</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Les personnes de l’étude étaient-elles comme moi ?</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>A-t-on cherché des modifications de gènes dans mon cancer ?</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quand aurai-je des examens d’imagerie, et que se passe-t-il si le cancer progresse ?</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>À quel rythme aurai-je des prises de sang ?</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>À partir de quelle température dois-je appeler, et à quel numéro ?</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Comment pourrais-je me sentir au jour le jour ?</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quelle dose de palbociclib est-ce que je prendrais ?</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Que se passe-t-il si je veux arrêter ?</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quels traitements pourraient venir après celui-ci ?</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Qu’est-ce que cela pourrait signifier pour la durée de ma vie ?</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Qui peut m’aider à la maison ?</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Appelez tout de suite si votre température est de %1 °C ou plus, ou si vous avez des frissons.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Certaines équipes soignantes utilisent un chiffre plus bas. Demandez à la vôtre.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>Appelez si vous vous mettez à tousser ou si vous manquez de souffle. Le palbociclib peut abîmer les poumons.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>Appelez si quelque chose vous inquiète.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>Nous avons fait le programme et réuni les chiffres publiés. Nous ne sommes pas médecins. Aucun professionnel de santé n’a encore relu ce dossier.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>Personne n’a payé pour ce dossier.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>Les auteurs n’ont déclaré aucun conflit d’intérêts. Ils n’ont aucun lien avec les entreprises qui vendent ces traitements.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>Nous cherchons de nouveaux résultats chaque année, avant la date de révision. Si un chiffre change, la version change aussi.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>Nous avons cherché des études sur des cancers qui ont progressé après le palbociclib ou un médicament proche. Nous avons lu des résumés, des comptes rendus de congrès et des articles de presse. Nous n’avons pas lu les articles scientifiques complets.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>Nous utilisons des mots courts et des phrases courtes. Une formule de lisibilité (Flesch-Kincaid) place le texte anglais au niveau de l’école primaire.</translation>
    </message>
  </context>
</TS>
