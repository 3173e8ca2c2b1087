<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>Só hormonioterapia, ou com palbociclibe de novo?</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>Você e sua equipe de saúde estão escolhendo seu próximo tratamento.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>Você pode fazer só uma nova hormonioterapia. Ou pode tomar palbociclibe de novo junto com ela.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>Este programa não escolhe por você. Ele ajuda você a conversar com sua equipe.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>Você tem um câncer de mama que se espalhou, ou que não pode ser retirado.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>Hormônios ajudam seu câncer a crescer. Sua equipe chama isso de receptor hormonal positivo.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>O palbociclibe segurou seu câncer por um tempo. Depois o câncer cresceu.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>O palbociclibe nunca segurou seu câncer. O estudo principal não analisou isso.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>Seu câncer é HER-positivo. Pergunte à sua equipe se tiver dúvida.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>Seu câncer está crescendo rápido e você precisa de ajuda logo. Pergunte sobre outros tratamentos.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>Uma nova hormonioterapia, com palbociclibe de novo</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>Só uma nova hormonioterapia</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Você também pode escolher não fazer mais nenhum tratamento contra o câncer.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>O mais provável, então, é que o câncer continue crescendo. Ninguém sabe dizer com que rapidez.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Sua equipe vai continuar cuidando de você. Ela pode tratar a dor e outros problemas.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>Só hormonioterapia: você toma injeções ou um comprimido por dia. Você também faz exames de imagem.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>Palbociclibe de novo: você faz tudo isso. Você também toma comprimidos de palbociclibe e faz exames de sangue.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>O letrozol pode causar ondas de calor, dor nas juntas e cansaço. As injeções de fulvestranto podem doer.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>Os efeitos colaterais podem causar cansaço ou mal-estar. Esperar pelos resultados pode ser difícil.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>Os relatórios que lemos não diziam como as pessoas se sentiam no dia a dia.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>Palbociclibe e uma hormonioterapia</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>O câncer cresceu</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>Agora: o próximo tratamento</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>Só hormonioterapia</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>Só hormonioterapia</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>Hormonioterapia com palbociclibe de novo</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>Palbociclibe de novo</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>Você muda para uma nova hormonioterapia. Ela diminui ou bloqueia hormônios que ajudam o câncer a crescer.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>É o fulvestranto ou o letrozol. Qual dos dois depende do que você usou antes.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>Se sua menstruação ainda não parou de vez, você também precisa de um remédio para parar os ovários.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Você não toma outro remédio contra o câncer com ela. Você para de tomar palbociclibe.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Você toma palbociclibe de novo junto com ela. Ele pode fazer as células crescerem mais devagar.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>O fulvestranto é uma injeção em cada nádega. Alguém da enfermagem ou um médico aplica devagar.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>O letrozol é um comprimido. Você toma uma vez por dia, em casa.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Você não toma palbociclibe. Você faz a hormonioterapia sem pausa.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>Você toma palbociclibe com comida todo dia por %Ln dia. Depois faz uma pausa de %1 dias.</numerusform>
        <numerusform>Você toma palbociclibe com comida todo dia por %Ln dias. Depois faz uma pausa de %1 dias.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>Você faz exames de imagem para ver se o câncer cresceu. Pergunte à sua equipe com que frequência.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>O letrozol pode enfraquecer os ossos. Podem oferecer a você um exame de densidade dos ossos.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Os exames de sangue dependem do seu tratamento. Pergunte à sua equipe de quais você precisa.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>Você faz exames de sangue antes de começar e em cada ciclo. No começo, também faz um no dia %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>Fulvestranto: você vai ao hospital nos dias %1, %2 e %3. Depois, você vai a cada %4 dias.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>Letrozol: você toma em casa. Pergunte à sua equipe com que frequência ir ao hospital.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Você não precisa ir ao hospital por causa do palbociclibe. Pergunte que outras idas são necessárias.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Os exames de sangue do palbociclibe podem exigir mais idas ao hospital. Pergunte se podem ser no mesmo dia.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Se você usar fulvestranto: injeções</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Se você usar letrozol: comprimidos</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>Palbociclibe: nenhum</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Palbociclibe: comprimidos</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>Ribociclibe ou abemaciclibe</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>São remédios como o palbociclibe. Alguns dos estudos analisaram esses remédios. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>Elacestranto</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Um comprimido para cânceres com uma mudança no receptor hormonal. Pergunte à sua equipe sobre o exame.</translation>
    </message>
    <message>
      <source>Imlunestrant</source>
      <comment>name of a treatment</comment>
      <translation>Imlunestranto</translation>
    </message>
    <message>
      <source>Capivasertib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Capivasertibe com fulvestranto</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para cânceres com uma certa mudança em um gene. Pergunte à sua equipe sobre o exame.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Alpelisibe com fulvestranto</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para cânceres com uma certa mudança em um gene. Pode aumentar o açúcar no sangue. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>Everolimo com hormonioterapia</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Não depende de exames dos genes. Pode causar feridas na boca. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Inavolisibe com palbociclibe e fulvestranto</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para uma certa mudança em um gene. Em geral é usado antes desta fase. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>Olaparibe ou talazoparibe</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para pessoas que nasceram com uma mudança em um gene BRCA. Pergunte à sua equipe sobre o exame.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>Trastuzumabe deruxtecana</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Para cânceres com um pouco da proteína HER. Pode fazer mal aos pulmões. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>Quimioterapia</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Em geral é usada mais tarde, ou quando o câncer cresce rápido. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>Participar de um estudo</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Um estudo pode testar um tratamento novo. Pergunte à sua equipe se há algum aberto para você.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>Cuidar dos sintomas, ou não tratar mais o câncer</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Você pode escolher cuidados para seu bem-estar. Também pode parar. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>O palbociclibe tinha segurado o câncer, que depois cresceu. Todas as pessoas fizeram hormonioterapia. Algumas também tomaram palbociclibe de novo.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>O câncer cresceu depois do palbociclibe ou de um remédio parecido. Todas as pessoas usaram fulvestranto. Algumas também tomaram palbociclibe.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>O câncer cresceu depois do palbociclibe ou de um remédio parecido. Todas as pessoas fizeram hormonioterapia. Algumas também tomaram ribociclibe; as outras, um comprimido sem remédio.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>O câncer cresceu depois do palbociclibe ou de um remédio parecido. Todas as pessoas usaram fulvestranto. Algumas também tomaram abemaciclibe; as outras, um comprimido sem remédio.</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>Só hormonioterapia</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonioterapia com palbociclibe</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>Só fulvestranto</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestranto com palbociclibe</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestranto com palbociclibe e avelumabe</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonioterapia com um comprimido sem remédio</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonioterapia com ribociclibe</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestranto com um comprimido sem remédio</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulvestranto com abemaciclibe</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>Grupo da hormonioterapia</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>Grupo do remédio adicional</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>Estes estudos tinham pessoas e remédios diferentes. Eles não podem dizer a você qual remédio é melhor.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>O câncer não tinha crescido</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Em quantas pessoas o câncer não tinha crescido?</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>O câncer não tinha crescido e a pessoa estava viva. Os médicos chamam isso de sobrevida livre de progressão.</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>O câncer não tinha crescido.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Na %Ln pessoa restante, o câncer tinha crescido ou ela tinha morrido.</numerusform>
        <numerusform>Nas outras %Ln pessoas, o câncer tinha crescido ou elas tinham morrido.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1: %3, o câncer não tinha crescido em %Ln de cada %2 pessoas.</numerusform>
        <numerusform>%1: %3, o câncer não tinha crescido em %Ln de cada %2 pessoas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %2, o câncer não tinha crescido em %Ln pessoa a mais em cada %1.</numerusform>
        <numerusform>Com palbociclibe de novo: %2, o câncer não tinha crescido em %Ln pessoas a mais em cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %2, o câncer não tinha crescido em %Ln pessoa a menos em cada %1.</numerusform>
        <numerusform>Com palbociclibe de novo: %2, o câncer não tinha crescido em %Ln pessoas a menos em cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>O número foi igual nos dois grupos %2: %Ln de cada %1 pessoas.</numerusform>
        <numerusform>O número foi igual nos dois grupos %2: %Ln de cada %1 pessoas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Câncer menor ou estável</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Em quantas pessoas o câncer diminuiu ou ficou igual?</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>O câncer diminuiu, ou ficou igual por um tempo definido. Os médicos chamam isso de benefício clínico.</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>O câncer diminuiu ou ficou igual.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Com a %Ln pessoa restante, isso não aconteceu.</numerusform>
        <numerusform>Com as outras %Ln pessoas, isso não aconteceu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: o câncer diminuiu ou ficou igual em %Ln de cada %2 pessoas.</numerusform>
        <numerusform>%1: o câncer diminuiu ou ficou igual em %Ln de cada %2 pessoas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu ou ficou igual em %Ln pessoa a mais em cada %1.</numerusform>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu ou ficou igual em %Ln pessoas a mais em cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu ou ficou igual em %Ln pessoa a menos em cada %1.</numerusform>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu ou ficou igual em %Ln pessoas a menos em cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>O número foi igual nos dois grupos: %Ln de cada %1 pessoas.</numerusform>
        <numerusform>O número foi igual nos dois grupos: %Ln de cada %1 pessoas.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>O câncer diminuiu</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Em quantas pessoas o câncer diminuiu?</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Os exames de imagem mostraram que o câncer tinha diminuído. Os médicos chamam isso de resposta.</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>O câncer diminuiu.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>Na %Ln pessoa restante, o câncer não diminuiu.</numerusform>
        <numerusform>Nas outras %Ln pessoas, o câncer não diminuiu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: o câncer diminuiu em %Ln de cada %2 pessoas.</numerusform>
        <numerusform>%1: o câncer diminuiu em %Ln de cada %2 pessoas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu em %Ln pessoa a mais em cada %1.</numerusform>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu em %Ln pessoas a mais em cada %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu em %Ln pessoa a menos em cada %1.</numerusform>
        <numerusform>Com palbociclibe de novo: o câncer diminuiu em %Ln pessoas a menos em cada %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Tempo até o câncer crescer</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>Quanto tempo até o câncer crescer?</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>O tempo desde a entrada no estudo até o câncer crescer. Metade das pessoas teve um tempo maior, metade teve um tempo menor.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1: em metade das pessoas, o câncer ficou sem crescer por mais de %2 meses.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Qualquer efeito colateral grave</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quantas pessoas tiveram um efeito colateral grave?</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Grave quer dizer forte, de qualquer tipo. Os exames de sangue também contam, mesmo que as pessoas não tenham sentido nada.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>com um efeito colateral grave.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>A %Ln pessoa restante não teve.</numerusform>
        <numerusform>As outras %Ln pessoas não tiveram.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 pessoas teve um efeito colateral grave.</numerusform>
        <numerusform>%1: %Ln de cada %2 pessoas tiveram um efeito colateral grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a mais em cada %1 teve um efeito colateral grave.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a mais em cada %1 tiveram um efeito colateral grave.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a menos em cada %1 teve um efeito colateral grave.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a menos em cada %1 tiveram um efeito colateral grave.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>Os médicos classificam os efeitos colaterais em graus. Aqui, grave quer dizer grau %1 ou maior. Com palbociclibe, a maioria dessas pessoas tinha poucos glóbulos brancos. Elas podem não ter sentido nada.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>Sua equipe pode tratar os efeitos colaterais. Ela também pode pausar ou mudar um tratamento.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Ligue para sua equipe se você se sentir mal. Ligue imediatamente se sua temperatura for de %1 °C ou mais, ou se tiver calafrios.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muito poucas células de defesa</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quantas pessoas tiveram muito poucas células de defesa no sangue?</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Um exame de sangue mostrou muito poucos dos glóbulos brancos que combatem germes. Os médicos chamam isso de neutropenia grave.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>com muito poucas células de defesa no sangue.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>teve muito poucas células de defesa no sangue.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 pessoas teve muito poucas células de defesa no sangue.</numerusform>
        <numerusform>%1: %Ln de cada %2 pessoas tiveram muito poucas células de defesa no sangue.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a mais em cada %1 teve muito poucas células de defesa no sangue.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a mais em cada %1 tiveram muito poucas células de defesa no sangue.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a menos em cada %1 teve muito poucas células de defesa no sangue.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a menos em cada %1 tiveram muito poucas células de defesa no sangue.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nenhuma pessoa do grupo (%Ln pessoa) teve muito poucas células de defesa no sangue.</numerusform>
        <numerusform>%1: nenhuma das %Ln pessoas do grupo teve muito poucas células de defesa no sangue.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Muitas pessoas não sentem nada. Um exame de sangue mostra isso. Os médicos chamam isso de grau %1 ou %2. A febre pode ser o único sinal de uma infecção.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Sua equipe examina seu sangue. Ela pode pausar o palbociclibe até as células se recuperarem. Também pode diminuir a dose.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>Ligue imediatamente se sua temperatura for de %1 °C ou mais, ou se tiver calafrios. Nesse caso, uma infecção pode ser perigosa.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muito poucos glóbulos brancos</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quantas pessoas tiveram muito poucos glóbulos brancos?</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Um exame de sangue mostrou muito poucos glóbulos brancos de todos os tipos. Os médicos chamam isso de leucopenia grave.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>com muito poucos glóbulos brancos.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>teve muito poucos glóbulos brancos.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 pessoas teve muito poucos glóbulos brancos.</numerusform>
        <numerusform>%1: %Ln de cada %2 pessoas tiveram muito poucos glóbulos brancos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a mais em cada %1 teve muito poucos glóbulos brancos.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a mais em cada %1 tiveram muito poucos glóbulos brancos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a menos em cada %1 teve muito poucos glóbulos brancos.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a menos em cada %1 tiveram muito poucos glóbulos brancos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nenhuma pessoa do grupo (%Ln pessoa) teve muito poucos glóbulos brancos.</numerusform>
        <numerusform>%1: nenhuma das %Ln pessoas do grupo teve muito poucos glóbulos brancos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Muitas pessoas não sentem nada. Um exame de sangue mostra isso. A febre pode ser um sinal de uma infecção.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Sua equipe examina seu sangue. Ela pode pausar o palbociclibe ou diminuir a dose.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Ligue imediatamente se sua temperatura for de %1 °C ou mais, ou se tiver calafrios.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muito poucos glóbulos vermelhos</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quantas pessoas tiveram muito poucos glóbulos vermelhos?</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Um exame de sangue mostrou muito poucos glóbulos vermelhos, que levam oxigênio. Os médicos chamam isso de anemia grave.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>com muito poucos glóbulos vermelhos.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>teve muito poucos glóbulos vermelhos.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 pessoas teve muito poucos glóbulos vermelhos.</numerusform>
        <numerusform>%1: %Ln de cada %2 pessoas tiveram muito poucos glóbulos vermelhos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a mais em cada %1 teve muito poucos glóbulos vermelhos.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a mais em cada %1 tiveram muito poucos glóbulos vermelhos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a menos em cada %1 teve muito poucos glóbulos vermelhos.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a menos em cada %1 tiveram muito poucos glóbulos vermelhos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nenhuma pessoa do grupo (%Ln pessoa) teve muito poucos glóbulos vermelhos.</numerusform>
        <numerusform>%1: nenhuma das %Ln pessoas do grupo teve muito poucos glóbulos vermelhos.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>Você pode sentir muito cansaço ou fraqueza. Pode ter falta de ar.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Sua equipe examina seu sangue. Ela pode tratar isso, pausar o palbociclibe ou diminuir a dose.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>Ligue para sua equipe se tiver falta de ar ou sensação de desmaio.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Muito poucas plaquetas</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quantas pessoas tiveram muito poucas plaquetas?</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Um exame de sangue mostrou muito poucas plaquetas, as células que param o sangramento. Os médicos chamam isso de plaquetopenia grave.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>com muito poucas plaquetas.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>teve muito poucas plaquetas.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 pessoas teve muito poucas plaquetas.</numerusform>
        <numerusform>%1: %Ln de cada %2 pessoas tiveram muito poucas plaquetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a mais em cada %1 teve muito poucas plaquetas.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a mais em cada %1 tiveram muito poucas plaquetas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a menos em cada %1 teve muito poucas plaquetas.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a menos em cada %1 tiveram muito poucas plaquetas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>Tão poucas pessoas tiveram isso que não dá para mostrar uma diferença na imagem.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nenhuma pessoa do grupo (%Ln pessoa) teve muito poucas plaquetas.</numerusform>
        <numerusform>%1: nenhuma das %Ln pessoas do grupo teve muito poucas plaquetas.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1: menos de %2 em cada %3 pessoas teve muito poucas plaquetas.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>Muitas pessoas não sentem nada. Você pode ter manchas roxas ou sangrar com mais facilidade.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>Ligue imediatamente para sua equipe se tiver um sangramento que não para.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Parar por efeitos colaterais</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Quantas pessoas pararam por causa de efeitos colaterais?</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Um efeito colateral fez a pessoa parar um tratamento. O relatório não diz qual remédio ela parou de usar.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>com um tratamento parado por efeitos colaterais.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: %Ln de cada %2 pessoas parou por causa de efeitos colaterais.</numerusform>
        <numerusform>%1: %Ln de cada %2 pessoas pararam por causa de efeitos colaterais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a mais em cada %1 parou por causa de efeitos colaterais.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a mais em cada %1 pararam por causa de efeitos colaterais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Com palbociclibe de novo: %Ln pessoa a menos em cada %1 parou por causa de efeitos colaterais.</numerusform>
        <numerusform>Com palbociclibe de novo: %Ln pessoas a menos em cada %1 pararam por causa de efeitos colaterais.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>Os efeitos colaterais podem ser difíceis demais de suportar. Alguns só aparecem em exames.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>Sua equipe pode primeiro tratar o efeito colateral ou mudar a dose. Você pode parar a qualquer momento.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>Ligue para sua equipe antes de parar. Conte como você se sente.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>Quanto tempo as pessoas viveram</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>Quanto tempo as pessoas viveram?</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>Este é o tempo desde a entrada no estudo (sobrevida global). Os resultados são iniciais e podem mudar.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1: metade das pessoas viveu por mais de %2 meses.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Escolhemos que tamanho uma diferença precisa ter para importar. Profissionais de saúde ainda não confirmaram isso.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Escolhemos que tamanho uma diferença nos danos precisa ter para importar. Profissionais de saúde ainda não confirmaram isso.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>Todos sabiam quem fazia qual tratamento. Os médicos do estudo avaliaram o câncer. Isso pode mudar um resultado.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Todos sabiam quem fazia qual tratamento. Mas isso não muda facilmente um exame de sangue.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Todos sabiam quem fazia qual tratamento. Achamos que isso mudou só um pouco o número de pessoas que pararam.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>Ninguém sabia quem tomava o comprimido sem remédio. Então isso não diminui nossa certeza.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>Esta linha é um só estudo, por isso os resultados não podem discordar. Cada estudo tem sua própria linha.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>O estudo fez exatamente esta pergunta, em pessoas como aquelas para quem isto foi feito.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>A linha é sobre as pessoas e o remédio desse estudo, e nada mais.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>O estudo está em um registro público, e seus resultados foram publicados.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>Esta faixa é mais estreita do que um estudo deste tamanho pode dar. Nós a mostramos como foi publicada. Nossos números de pessoas não vêm dela.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Câncer em um órgão; idade; meses de uso prévio de palbociclibe</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>Alteração genética no tumor</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Câncer no fígado</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Câncer só nos ossos</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>O relatório do postMONARCH não diz o que seu valor de P testa. Nós o lemos como o P de interação.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>O câncer se espalhou para um órgão, como o fígado ou os pulmões?</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>Sim</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>Não</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>Não tenho certeza</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>Quantos anos você tem?</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>Menos de %1</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 ou mais</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>Prefiro não dizer</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>Por quanto tempo você tomou palbociclibe antes?</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>Menos de %Ln mês</numerusform>
        <numerusform>Menos de %Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln mês ou mais</numerusform>
        <numerusform>%Ln meses ou mais</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>O estudo analisou pessoas com câncer em um órgão. Ele foi pequeno demais para dizer se os resultados delas são diferentes.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>O estudo analisou pessoas sem câncer em um órgão. Ele foi pequeno demais para dizer se os resultados delas são diferentes.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>Pergunte à sua equipe onde está o seu câncer.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>O estudo analisou pessoas com menos de %1 anos. Ele foi pequeno demais para dizer se os resultados delas são diferentes.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>O estudo analisou pessoas com %1 anos ou mais. Ele foi pequeno demais para dizer se os resultados delas são diferentes.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>A maioria das pessoas do estudo tinha tomado palbociclibe por mais tempo. Por isso, estes resultados podem servir menos para você.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>A maioria das pessoas do estudo tinha tomado palbociclibe por tanto tempo quanto você. O estudo foi pequeno demais para dizer se os resultados delas são diferentes.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>Pergunte à sua equipe por quanto tempo você tomou palbociclibe.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>Sua resposta não muda os números.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>Segurar o câncer</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>Evitar efeitos colaterais graves</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>Menos idas ao hospital e menos exames de sangue</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Só hormonioterapia: você vai ao hospital tomar injeções, ou toma um comprimido em casa. Você também faz exames de imagem.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>Palbociclibe de novo: você faz tudo isso. Você também faz exames de sangue por causa do palbociclibe.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>Tomar menos comprimidos</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Só hormonioterapia: você toma injeções, ou um comprimido de letrozol todo dia.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>Palbociclibe de novo: você toma o mesmo. Você também toma palbociclibe por %Ln dia de cada ciclo.</numerusform>
        <numerusform>Palbociclibe de novo: você toma o mesmo. Você também toma palbociclibe por %Ln dias de cada ciclo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>Depois de %Ln mês, em qual grupo o câncer não tinha crescido em mais pessoas?</numerusform>
        <numerusform>Depois de %Ln meses, em qual grupo o câncer não tinha crescido em mais pessoas?</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>Em qual grupo mais pessoas tiveram um efeito colateral grave?</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>O que você deve fazer se tiver febre?</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>Ligar imediatamente para a equipe</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>Deitar e esperar um dia</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>Contar à equipe na próxima ida ao hospital</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>A febre pode ser o único sinal de uma infecção. Sua equipe quer saber imediatamente, de dia ou de noite.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>O que os estudos não podem dizer a você?</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>Qual remédio é melhor</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>Em quantas pessoas o câncer não tinha crescido</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>Quantas pessoas tiveram um efeito colateral grave</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>Os estudos tinham pessoas e remédios diferentes. Por isso, eles não podem dizer qual remédio é melhor.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Que outros tratamentos eu poderia fazer?</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>As pessoas do estudo eram como eu?</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Já examinaram meu câncer em busca de mudanças nos genes?</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quando vou fazer exames de imagem, e o que acontece se o câncer crescer?</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Com que frequência vou fazer exames de sangue?</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>A partir de que temperatura devo ligar, e para qual número?</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Como eu poderia me sentir no dia a dia?</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Que dose de palbociclibe eu tomaria?</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>O que acontece se eu quiser parar?</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Que tratamentos poderiam vir depois deste?</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>O que isso poderia significar para meu tempo de vida?</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Quem pode me ajudar em casa?</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Ligue imediatamente se sua temperatura for de %1 °C ou mais, ou se tiver calafrios.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Algumas equipes usam um número mais baixo. Pergunte à sua.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>Ligue se tiver uma tosse nova ou falta de ar. O palbociclibe pode fazer mal aos pulmões.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>Ligue se alguma coisa preocupar você.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>Fizemos o programa e reunimos os números publicados. Não somos médicos. Nenhum profissional de saúde revisou este material ainda.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>Ninguém pagou por este material.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>Os autores declararam não ter conflitos de interesse. Eles não têm ligação com empresas que vendem estes tratamentos.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>Procuramos novos resultados todo ano, antes da data de revisão. Se um número muda, a versão também muda.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>Procuramos estudos sobre câncer que cresceu depois do palbociclibe ou de um remédio parecido. Lemos resumos, relatórios de congressos e notícias. Não lemos os artigos completos.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>Usamos palavras e frases curtas. Uma fórmula de leitura (Flesch-Kincaid) põe o texto em inglês no nível dos primeiros anos da escola.</translation>
    </message>
  </context>
</TS>
