<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>¿Tratamiento hormonal solo, o con palbociclib otra vez?</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>Usted y su equipo médico están eligiendo su próximo tratamiento.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>Puede recibir un nuevo tratamiento hormonal solo. O puede recibirlo con palbociclib otra vez.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>Este programa no elige por usted. Le ayuda a hablar con su equipo médico.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>Usted tiene un cáncer de mama que se ha extendido o que no se puede quitar.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>Las hormonas ayudan a que su cáncer crezca. Su equipo médico lo llama cáncer con receptores hormonales positivos.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>El palbociclib frenó su cáncer durante un tiempo. Después, el cáncer creció.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>El palbociclib nunca frenó su cáncer. El estudio principal no analizó esto.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>Su cáncer es HER positivo. Si tiene dudas, pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>Su cáncer crece rápido y usted necesita ayuda pronto. Pregunte por otros tratamientos.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>Un nuevo tratamiento hormonal, con palbociclib otra vez</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>Un nuevo tratamiento hormonal solo</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>También puede elegir no recibir más tratamiento contra el cáncer.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Entonces, lo más probable es que el cáncer siga creciendo. Nadie puede decir con qué rapidez.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Su equipo médico le seguirá cuidando y puede tratar el dolor y otros problemas.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>Tratamiento hormonal solo: le ponen inyecciones o toma una pastilla al día. También le hacen pruebas de imagen.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>Palbociclib otra vez: tiene todo esto. También toma pastillas de palbociclib y le hacen análisis de sangre.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>El letrozol puede causar sofocos, dolor en las articulaciones y cansancio. Las inyecciones de fulvestrant pueden doler.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>Los efectos secundarios pueden causarle cansancio o malestar. Esperar los resultados puede ser duro.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>Los informes que leímos no decían cómo se sentían las personas en el día a día.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>Palbociclib y un tratamiento hormonal</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>El cáncer creció</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>Ahora: el próximo tratamiento</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>Tratamiento hormonal solo</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>Tratamiento hormonal solo</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>Tratamiento hormonal con palbociclib otra vez</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>Palbociclib otra vez</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>Usted cambia a un nuevo tratamiento hormonal. Este baja o bloquea las hormonas que ayudan a que el cáncer crezca.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>Es fulvestrant o letrozol. Cuál de los dos depende de lo que recibió antes.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>Si la regla no se le ha retirado para siempre, también necesita un medicamento que pare los ovarios.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Con el tratamiento hormonal no toma otro medicamento contra el cáncer. Deja de tomar palbociclib.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Con el tratamiento hormonal toma palbociclib otra vez. El palbociclib puede hacer que las células crezcan más despacio.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>El fulvestrant es una inyección en cada nalga. La pone despacio el personal de enfermería o médico.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>El letrozol es una pastilla. La toma una vez al día en casa.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>No toma palbociclib. Recibe el tratamiento hormonal sin hacer descansos.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>Toma palbociclib con comida cada día durante %Ln día. Después hace un descanso de %1 días.</numerusform>
        <numerusform>Toma palbociclib con comida cada día durante %Ln días. Después hace un descanso de %1 días.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>Le hacen pruebas de imagen para ver si el cáncer ha crecido. Pregunte a su equipo médico cada cuánto.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>El letrozol puede debilitar los huesos. Pueden ofrecerle una prueba de la densidad de los huesos.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Los análisis de sangre dependen de su tratamiento. Pregunte a su equipo médico cuáles necesita.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>Le hacen análisis de sangre antes de empezar y en cada ciclo. Al principio también le hacen uno el día %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>Fulvestrant: va al hospital los días %1, %2 y %3. Después va cada %4 días.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>Letrozol: lo toma en casa. Pregunte a su equipo médico cada cuánto tiene que ir al hospital.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>No necesita visitas al hospital por el palbociclib. Pregunte qué otras visitas necesita.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Puede necesitar más visitas por los análisis de sangre del palbociclib. Pregunte si pueden ser el mismo día.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Si recibe fulvestrant: inyecciones</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Si recibe letrozol: pastillas</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>Palbociclib: nada</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Palbociclib: pastillas</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>Ribociclib o abemaciclib</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Son medicamentos parecidos al palbociclib. Algunos de los estudios los analizaron. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>Elacestrant</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Una pastilla para cánceres con un cambio en el receptor de hormonas. Pregunte a su equipo médico por la prueba.</translation>
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
      <translation>Para cánceres con cierto cambio en un gen. Pregunte a su equipo médico por la prueba.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Alpelisib con fulvestrant</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para cánceres con cierto cambio en un gen. Puede subir el azúcar en la sangre. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>Everolimus con tratamiento hormonal</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>No depende de pruebas genéticas. Puede causar llagas en la boca. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Inavolisib con palbociclib y fulvestrant</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para cierto cambio en un gen. Se usa sobre todo antes de este momento. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>Olaparib o talazoparib</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para personas que nacieron con un cambio en un gen BRCA. Pregunte a su equipo médico por la prueba.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>Trastuzumab deruxtecán</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para cánceres con un poco de la proteína HER. Puede dañar los pulmones. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>Quimioterapia</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Se usa sobre todo más tarde, o cuando el cáncer crece rápido. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>Participar en un estudio</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Un estudio puede probar un tratamiento nuevo. Pregunte a su equipo médico si usted puede participar en alguno.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>Cuidados para los síntomas, o no recibir más tratamiento del cáncer</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Puede elegir cuidados centrados en cómo se siente. También puede dejar el tratamiento. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>El palbociclib había frenado el cáncer y después el cáncer creció. Todas las personas recibieron un tratamiento hormonal. Algunas tomaron además palbociclib otra vez.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>El cáncer creció después de palbociclib o de un medicamento parecido. Todas las personas recibieron fulvestrant. Algunas tomaron además palbociclib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>El cáncer creció después de palbociclib o de un medicamento parecido. Todas las personas recibieron un tratamiento hormonal. Algunas tomaron además ribociclib; las demás, una pastilla sin medicamento.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>El cáncer creció después de palbociclib o de un medicamento parecido. Todas las personas recibieron fulvestrant. Algunas tomaron además abemaciclib; las demás, una pastilla sin medicamento.</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>Tratamiento hormonal solo</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Tratamiento hormonal con palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant solo</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con palbociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con palbociclib y avelumab</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Tratamiento hormonal con pastilla sin medicamento</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Tratamiento hormonal con ribociclib</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con pastilla sin medicamento</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestrant con abemaciclib</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>Grupo hormonal</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>Grupo con medicamento añadido</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>Estos estudios tenían personas y medicamentos distintos. No pueden decirle qué medicamento es mejor.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>El cáncer no había crecido</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿En cuántas personas no había crecido el cáncer?</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>El cáncer no había crecido y la persona estaba viva. Los médicos lo llaman supervivencia libre de progresión.</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>El cáncer no había crecido.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>En la otra persona (%Ln), el cáncer había crecido o la persona había muerto.</numerusform>
        <numerusform>En las otras %Ln personas, el cáncer había crecido o la persona había muerto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1: %3, el cáncer no había crecido en %Ln de cada %2 personas.</numerusform>
        <numerusform>%1: %3, el cáncer no había crecido en %Ln de cada %2 personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %2, el cáncer no había crecido en %Ln persona más por cada %1.</numerusform>
        <numerusform>Con palbociclib otra vez: %2, el cáncer no había crecido en %Ln personas más por cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %2, el cáncer no había crecido en %Ln persona menos por cada %1.</numerusform>
        <numerusform>Con palbociclib otra vez: %2, el cáncer no había crecido en %Ln personas menos por cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>El número fue el mismo en los dos grupos %2: %Ln de cada %1 personas.</numerusform>
        <numerusform>El número fue el mismo en los dos grupos %2: %Ln de cada %1 personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Cáncer más pequeño o estable</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿En cuántas personas el cáncer se hizo más pequeño o siguió igual?</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>El cáncer se hizo más pequeño, o siguió igual durante un tiempo fijado. Los médicos lo llaman beneficio clínico.</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>El cáncer se hizo más pequeño o siguió igual.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>En la otra persona (%Ln), esto no ocurrió.</numerusform>
        <numerusform>En las otras %Ln personas, esto no ocurrió.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: el cáncer se hizo más pequeño o siguió igual en %Ln de cada %2 personas.</numerusform>
        <numerusform>%1: el cáncer se hizo más pequeño o siguió igual en %Ln de cada %2 personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño o siguió igual en %Ln persona más por cada %1.</numerusform>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño o siguió igual en %Ln personas más por cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño o siguió igual en %Ln persona menos por cada %1.</numerusform>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño o siguió igual en %Ln personas menos por cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>El número fue el mismo en los dos grupos: %Ln de cada %1 personas.</numerusform>
        <numerusform>El número fue el mismo en los dos grupos: %Ln de cada %1 personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>El cáncer se hizo más pequeño</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿En cuántas personas el cáncer se hizo más pequeño?</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Las pruebas de imagen mostraron que el cáncer era más pequeño. Los médicos lo llaman respuesta.</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>El cáncer se hizo más pequeño.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>En la otra persona (%Ln), no se hizo más pequeño.</numerusform>
        <numerusform>En las otras %Ln personas, no se hizo más pequeño.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: el cáncer se hizo más pequeño en %Ln de cada %2 personas.</numerusform>
        <numerusform>%1: el cáncer se hizo más pequeño en %Ln de cada %2 personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño en %Ln persona más por cada %1.</numerusform>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño en %Ln personas más por cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño en %Ln persona menos por cada %1.</numerusform>
        <numerusform>Con palbociclib otra vez: el cáncer se hizo más pequeño en %Ln personas menos por cada %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Tiempo hasta que el cáncer creció</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>¿Cuánto tiempo pasó hasta que el cáncer creció?</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>El tiempo desde la entrada en el estudio hasta que el cáncer creció. Para la mitad de las personas fue más largo y para la otra mitad, más corto.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1: en la mitad de las personas, el cáncer estuvo más de %2 meses sin crecer.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Cualquier efecto secundario grave</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿Cuántas personas tuvieron un efecto secundario grave?</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>«Grave» quiere decir fuerte, de cualquier tipo. También cuentan los análisis de sangre, aunque las personas no notaran nada.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>con un efecto secundario grave.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>A la otra persona (%Ln) no le pasó.</numerusform>
        <numerusform>A las otras %Ln personas no les pasó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 personas tuvo un efecto secundario grave.</numerusform>
        <numerusform>%1: %Ln de cada %2 personas tuvieron un efecto secundario grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona más por cada %1 tuvo un efecto secundario grave.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas más por cada %1 tuvieron un efecto secundario grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona menos por cada %1 tuvo un efecto secundario grave.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas menos por cada %1 tuvieron un efecto secundario grave.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>Los médicos clasifican los efectos secundarios por grados. Aquí, «grave» quiere decir grado %1 o más alto. Con palbociclib, la mayoría de estas personas tuvieron los glóbulos blancos bajos. Es posible que no notaran nada.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>Su equipo médico puede tratar los efectos secundarios. El equipo también puede pausar o cambiar un tratamiento.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Llame a su equipo médico si se encuentra mal. Llame de inmediato si su temperatura es de %1 °C o más, o si tiene escalofríos.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muy pocas células de defensa</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿Cuántas personas tuvieron muy pocas células de defensa en la sangre?</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un análisis de sangre encontró muy pocos de los glóbulos blancos que combaten los gérmenes. Los médicos lo llaman neutropenia grave.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con muy pocas células de defensa en la sangre.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>tuvo muy pocas células de defensa en la sangre.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 personas tuvo muy pocas células de defensa en la sangre.</numerusform>
        <numerusform>%1: %Ln de cada %2 personas tuvieron muy pocas células de defensa en la sangre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona más por cada %1 tuvo muy pocas células de defensa en la sangre.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas más por cada %1 tuvieron muy pocas células de defensa en la sangre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona menos por cada %1 tuvo muy pocas células de defensa en la sangre.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas menos por cada %1 tuvieron muy pocas células de defensa en la sangre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: ninguna persona de este grupo (%Ln) tuvo muy pocas células de defensa en la sangre.</numerusform>
        <numerusform>%1: ninguna de las %Ln personas de este grupo tuvo muy pocas células de defensa en la sangre.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Muchas personas no notan nada. Se descubre con un análisis de sangre. Los médicos lo llaman grado %1 o %2. La fiebre puede ser la única señal de una infección.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Su equipo médico le controla la sangre. El equipo puede pausar el palbociclib hasta que las células se recuperen, y también bajar la dosis.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>Llame de inmediato si su temperatura es de %1 °C o más, o si tiene escalofríos. En esa situación, una infección puede ser peligrosa.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muy pocos glóbulos blancos</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿Cuántas personas tuvieron muy pocos glóbulos blancos?</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un análisis de sangre encontró muy pocos glóbulos blancos de todos los tipos. Los médicos lo llaman leucopenia grave.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con muy pocos glóbulos blancos.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>tuvo muy pocos glóbulos blancos.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 personas tuvo muy pocos glóbulos blancos.</numerusform>
        <numerusform>%1: %Ln de cada %2 personas tuvieron muy pocos glóbulos blancos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona más por cada %1 tuvo muy pocos glóbulos blancos.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas más por cada %1 tuvieron muy pocos glóbulos blancos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona menos por cada %1 tuvo muy pocos glóbulos blancos.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas menos por cada %1 tuvieron muy pocos glóbulos blancos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: ninguna persona de este grupo (%Ln) tuvo muy pocos glóbulos blancos.</numerusform>
        <numerusform>%1: ninguna de las %Ln personas de este grupo tuvo muy pocos glóbulos blancos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Muchas personas no notan nada. Se descubre con un análisis de sangre. La fiebre puede ser una señal de una infección.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Su equipo médico le controla la sangre. El equipo puede pausar el palbociclib o bajar la dosis.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Llame de inmediato si su temperatura es de %1 °C o más, o si tiene escalofríos.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muy pocos glóbulos rojos</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿Cuántas personas tuvieron muy pocos glóbulos rojos?</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un análisis de sangre encontró muy pocos glóbulos rojos, que llevan el oxígeno. Los médicos lo llaman anemia grave.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con muy pocos glóbulos rojos.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>tuvo muy pocos glóbulos rojos.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 personas tuvo muy pocos glóbulos rojos.</numerusform>
        <numerusform>%1: %Ln de cada %2 personas tuvieron muy pocos glóbulos rojos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona más por cada %1 tuvo muy pocos glóbulos rojos.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas más por cada %1 tuvieron muy pocos glóbulos rojos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona menos por cada %1 tuvo muy pocos glóbulos rojos.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas menos por cada %1 tuvieron muy pocos glóbulos rojos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: ninguna persona de este grupo (%Ln) tuvo muy pocos glóbulos rojos.</numerusform>
        <numerusform>%1: ninguna de las %Ln personas de este grupo tuvo muy pocos glóbulos rojos.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>Puede notar mucho cansancio o debilidad. Puede faltarle el aire.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Su equipo médico le controla la sangre. El equipo puede tratarlo, pausar el palbociclib o bajar la dosis.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>Llame a su equipo médico si le falta el aire o siente que se va a desmayar.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muy pocas plaquetas</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿Cuántas personas tuvieron muy pocas plaquetas?</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un análisis de sangre encontró muy pocas plaquetas, las células que paran el sangrado. Los médicos lo llaman trombocitopenia grave.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>con muy pocas plaquetas.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>tuvo muy pocas plaquetas.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 personas tuvo muy pocas plaquetas.</numerusform>
        <numerusform>%1: %Ln de cada %2 personas tuvieron muy pocas plaquetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona más por cada %1 tuvo muy pocas plaquetas.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas más por cada %1 tuvieron muy pocas plaquetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona menos por cada %1 tuvo muy pocas plaquetas.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas menos por cada %1 tuvieron muy pocas plaquetas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>Esto lo tuvieron tan pocas personas que no se puede dibujar una diferencia.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: ninguna persona de este grupo (%Ln) tuvo muy pocas plaquetas.</numerusform>
        <numerusform>%1: ninguna de las %Ln personas de este grupo tuvo muy pocas plaquetas.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1: menos de %2 de cada %3 personas tuvo muy pocas plaquetas.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>Muchas personas no notan nada. Pueden salirle moratones o puede sangrar con más facilidad.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>Llame de inmediato a su equipo médico si sangra y el sangrado no para.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Lo dejaron por efectos secundarios</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>¿Cuántas personas dejaron un tratamiento por efectos secundarios?</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Un efecto secundario les hizo dejar un tratamiento. El informe no dice qué medicamento dejaron.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>con un tratamiento dejado por efectos secundarios.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 personas dejó un tratamiento por efectos secundarios.</numerusform>
        <numerusform>%1: %Ln de cada %2 personas dejaron un tratamiento por efectos secundarios.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona más por cada %1 dejó un tratamiento por efectos secundarios.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas más por cada %1 dejaron un tratamiento por efectos secundarios.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Con palbociclib otra vez: %Ln persona menos por cada %1 dejó un tratamiento por efectos secundarios.</numerusform>
        <numerusform>Con palbociclib otra vez: %Ln personas menos por cada %1 dejaron un tratamiento por efectos secundarios.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>Los efectos secundarios pueden ser demasiado difíciles de llevar. Algunos solo se ven en las pruebas.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>Su equipo médico puede tratar primero el efecto secundario o cambiar la dosis. Usted puede dejar el tratamiento en cualquier momento.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>Llame a su equipo médico antes de dejar el tratamiento. Dígale cómo se siente.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>Cuánto tiempo vivieron las personas</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>¿Cuánto tiempo vivieron las personas?</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>Es el tiempo desde la entrada en el estudio (supervivencia global). Son los primeros resultados y pueden cambiar.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1: la mitad de las personas vivió más de %2 meses.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Nosotros elegimos qué tamaño debe tener una diferencia para importar. Los profesionales de la salud aún no lo han confirmado.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Nosotros elegimos qué tamaño debe tener una diferencia en los daños para importar. Los profesionales de la salud aún no lo han confirmado.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>Todo el mundo sabía quién recibía cada tratamiento. Los médicos del estudio valoraron el cáncer. Esto puede cambiar un resultado.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Todo el mundo sabía quién recibía cada tratamiento. Pero esto no cambia fácilmente un análisis de sangre.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Todo el mundo sabía quién recibía cada tratamiento. Creemos que esto cambió solo un poco el número de personas que dejaron un tratamiento.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>Nadie sabía quién tomaba la pastilla sin medicamento. Por eso, esto no reduce nuestra certeza.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>Esta fila es un solo estudio, así que los resultados no pueden contradecirse. Cada estudio tiene su propia fila.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>El estudio se planteó esta misma pregunta, en personas como aquellas a quienes se dirige esto.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>La fila trata de las personas y del medicamento de ese estudio, y de nada más.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>El estudio está en un registro público y los resultados se publicaron.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>Este margen es más estrecho de lo que puede dar un estudio de este tamaño. Lo mostramos tal como se publicó. Nuestros números de personas no salen de él.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Cáncer en un órgano; edad; meses previos con palbociclib</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>Alteración génica en el tumor</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Cáncer en el hígado</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Cáncer solo en los huesos</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>El informe de postMONARCH no dice qué contrasta su P. La interpretamos como la P de interacción.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>¿Se ha extendido el cáncer a un órgano, como el hígado o los pulmones?</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>Sí</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>No</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>No lo tengo claro</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>¿Qué edad tiene?</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>Menos de %1 años</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 años o más</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>Prefiero no decirlo</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>¿Cuánto tiempo tomó palbociclib antes?</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>Menos de %Ln mes</numerusform>
        <numerusform>Menos de %Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln mes o más</numerusform>
        <numerusform>%Ln meses o más</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>El estudio analizó a las personas con cáncer en un órgano. Era demasiado pequeño para saber si en ellas los resultados son distintos.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>El estudio analizó a las personas sin cáncer en un órgano. Era demasiado pequeño para saber si en ellas los resultados son distintos.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>Pregunte a su equipo médico dónde está su cáncer.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>El estudio analizó a las personas de menos de %1 años. Era demasiado pequeño para saber si en ellas los resultados son distintos.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>El estudio analizó a las personas de %1 años o más. Era demasiado pequeño para saber si en ellas los resultados son distintos.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>La mayoría de las personas del estudio habían tomado palbociclib durante más tiempo. Por eso, estos resultados pueden ajustarse menos a su caso.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>La mayoría de las personas del estudio habían tomado palbociclib tanto tiempo como usted. El estudio era demasiado pequeño para saber si en ellas los resultados son distintos.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>Pregunte a su equipo médico cuánto tiempo tomó palbociclib.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>Su respuesta no cambia los números.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>Frenar el cáncer</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>Evitar efectos secundarios graves</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>Menos visitas al hospital y análisis de sangre</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Tratamiento hormonal solo: va al hospital para las inyecciones, o toma una pastilla en casa. También le hacen pruebas de imagen.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>Palbociclib otra vez: tiene todo esto. También le hacen análisis de sangre por el palbociclib.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>Tomar menos pastillas</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Tratamiento hormonal solo: le ponen inyecciones, o toma una pastilla de letrozol cada día.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>Palbociclib otra vez: tiene lo mismo. También toma palbociclib durante %Ln día de cada ciclo.</numerusform>
        <numerusform>Palbociclib otra vez: tiene lo mismo. También toma palbociclib durante %Ln días de cada ciclo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>Después de %Ln mes, ¿en qué grupo había más personas en las que el cáncer no había crecido?</numerusform>
        <numerusform>Después de %Ln meses, ¿en qué grupo había más personas en las que el cáncer no había crecido?</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>¿En qué grupo hubo más personas con un efecto secundario grave?</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>¿Qué debe hacer si tiene fiebre?</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>Llamar al equipo médico de inmediato</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>Irse a la cama y esperar un día</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>Decírselo al equipo médico en la próxima visita</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>La fiebre puede ser la única señal de una infección. Su equipo médico quiere saberlo de inmediato, de día o de noche.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>¿Qué no pueden decirle los estudios?</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>Qué medicamento es mejor</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>En cuántas personas no había crecido el cáncer</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>Cuántas personas tuvieron un efecto secundario grave</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>Los estudios tenían personas y medicamentos distintos. Por eso no pueden decir qué medicamento es mejor.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Qué otros tratamientos podría recibir?</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Se parecían a mí las personas del estudio?</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Se han buscado cambios en los genes de mi cáncer?</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Cuándo me harán pruebas de imagen y qué pasa si el cáncer crece?</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Cada cuánto tiempo me harán análisis de sangre?</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Con qué temperatura debo llamar, y a qué número?</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Cómo podría sentirme en el día a día?</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Qué dosis de palbociclib tomaría?</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Qué pasa si quiero dejar el tratamiento?</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Qué tratamientos podrían venir después de este?</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Qué podría significar esto para el tiempo que voy a vivir?</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>¿Quién puede ayudarme en casa?</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Llame de inmediato si su temperatura es de %1 °C o más, o si tiene escalofríos.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Algunos equipos usan una temperatura más baja. Pregunte al suyo.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>Llame si le aparece tos o le falta el aire. El palbociclib puede dañar los pulmones.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>Llame si algo le preocupa.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>Nosotros hicimos el programa y reunimos las cifras publicadas. No somos médicos. Ningún profesional de la salud ha revisado todavía este material.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>Nadie nos pagó por hacer este material.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>Los autores han declarado que no tienen conflictos de intereses. No tienen relación con empresas que venden estos tratamientos.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>Buscamos resultados nuevos cada año, antes de la fecha de revisión. Si cambia un número, también cambia la versión.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>Buscamos estudios sobre cáncer que creció después de palbociclib o de un medicamento parecido. Leímos resúmenes, informes de congresos y noticias. No hemos leído los artículos completos.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>Usamos palabras y frases cortas. Una fórmula de lectura (Flesch-Kincaid) sitúa el texto en inglés en el nivel de la escuela primaria.</translation>
    </message>
  </context>
</TS>
