<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>Hormonoterapia: sama czy ponownie z palbocyklibem?</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>Razem z zespołem leczącym wybierasz następne leczenie.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>Możesz mieć samą nową hormonoterapię. Albo możesz razem z nią ponownie brać palbocyklib.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>Ten program nie wybiera za Ciebie. Pomaga Ci rozmawiać z zespołem leczącym.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>Masz raka piersi, który dał przerzuty lub którego nie można usunąć.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>Hormony pomagają rakowi rosnąć. Zespół leczący nazywa go hormonozależnym.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>Palbocyklib przez pewien czas powstrzymywał raka. Potem rak urósł.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>Palbocyklib nigdy nie powstrzymał u Ciebie raka. Główne badanie kliniczne tego nie sprawdzało.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>Masz raka HER-dodatniego. Jeśli nie wiesz na pewno, zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>Rak szybko u Ciebie rośnie i szybko potrzebujesz pomocy. Zapytaj o inne leczenie.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>Nowa hormonoterapia, ponownie z palbocyklibem</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>Sama nowa hormonoterapia</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Możesz też zdecydować, że nie chcesz dalszego leczenia raka.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Rak najprawdopodobniej będzie wtedy dalej rósł. Nikt nie może powiedzieć, jak szybko.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>Zespół leczący nadal będzie się Tobą opiekować. Może leczyć ból i inne dolegliwości.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>Sama hormonoterapia: masz zastrzyki lub codziennie tabletkę. Masz też badania obrazowe.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>Ponownie palbocyklib: masz to wszystko. Masz też tabletki palbocyklibu i badania krwi.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>Letrozol może powodować uderzenia gorąca, bóle stawów i zmęczenie. Zastrzyki z fulwestrantu mogą boleć.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>Skutki uboczne mogą powodować zmęczenie lub złe samopoczucie. Czekanie na wyniki może być trudne.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>Raporty, które przeczytaliśmy, nie mówią, jak osoby w badaniach czuły się na co dzień.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>Palbocyklib i hormonoterapia</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>Rak urósł</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>Teraz: następne leczenie</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>Sama hormonoterapia</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>Sama hormonoterapia</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>Hormonoterapia ponownie z palbocyklibem</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>Ponownie palbocyklib</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>Przechodzisz na nową hormonoterapię. Zmniejsza ona ilość hormonów, które pomagają rakowi rosnąć, albo je blokuje.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>To fulwestrant lub letrozol. Który z nich, zależy od Twojego wcześniejszego leczenia.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>Jeśli miesiączki nie ustały na stałe, potrzebujesz też leku, który zatrzymuje pracę jajników.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Razem z nią nie bierzesz innego leku na raka. Odstawiasz palbocyklib.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Razem z nią ponownie bierzesz palbocyklib. Może on spowalniać wzrost komórek.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>Fulwestrant to zastrzyk w każdy pośladek. Pielęgniarka lub lekarz podaje go powoli.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>Letrozol to tabletka. Bierzesz ją raz dziennie w domu.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Nie bierzesz palbocyklibu. Hormonoterapię masz bez przerwy.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>Bierzesz palbocyklib z jedzeniem codziennie przez %Ln dzień. Potem masz przerwę, która trwa %1 dni.</numerusform>
        <numerusform>Bierzesz palbocyklib z jedzeniem codziennie przez %Ln dni. Potem masz przerwę, która trwa %1 dni.</numerusform>
        <numerusform>Bierzesz palbocyklib z jedzeniem codziennie przez %Ln dni. Potem masz przerwę, która trwa %1 dni.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>Masz badania obrazowe, które pokazują, czy rak urósł. Zapytaj zespół leczący, jak często.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>Letrozol może osłabiać kości. Możesz dostać propozycję badania gęstości kości.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Badania krwi zależą od Twojego leczenia. Zapytaj zespół leczący, jakich potrzebujesz.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>Masz badania krwi przed rozpoczęciem leczenia i w każdym cyklu. Na początku masz też badanie w dniu %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>Fulwestrant: przychodzisz w dniach %1, %2 i %3. Potem przychodzisz co %4 dni.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>Letrozol: bierzesz go w domu. Zapytaj zespół leczący, jak często masz przychodzić.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>Nie potrzebujesz wizyt związanych z palbocyklibem. Zapytaj, jakich innych wizyt potrzebujesz.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>Badania krwi związane z palbocyklibem mogą wymagać więcej wizyt. Zapytaj, czy mogą być tego samego dnia.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Jeśli masz fulwestrant: zastrzyki</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Jeśli masz letrozol: tabletki</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>Palbocyklib: brak</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>Palbocyklib: tabletki</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>Rybocyklib lub abemacyklib</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>To leki podobne do palbocyklibu. Dotyczyły ich niektóre badania kliniczne. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>Elacestrant</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Tabletka przy raku ze zmianą w receptorze hormonalnym. Zapytaj zespół leczący o badanie tej zmiany.</translation>
    </message>
    <message>
      <source>Imlunestrant</source>
      <comment>name of a treatment</comment>
      <translation>Imlunestrant</translation>
    </message>
    <message>
      <source>Capivasertib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Kapiwasertyb z fulwestrantem</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Przy raku z określoną zmianą w genie. Zapytaj zespół leczący o badanie tej zmiany.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Alpelisyb z fulwestrantem</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Przy raku z określoną zmianą w genie. Może podnosić cukier we krwi. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>Ewerolimus z hormonoterapią</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Nie zależy od badań genów. Może powodować ranki w ustach. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>Inawolisyb z palbocyklibem i fulwestrantem</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Przy określonej zmianie w genie. Stosuje się to leczenie przeważnie na wcześniejszym etapie. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>Olaparyb lub talazoparyb</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Dla osób, które od urodzenia mają zmianę w genie BRCA. Zapytaj zespół leczący o badanie tej zmiany.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>Trastuzumab derukstekan</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Przy raku z niewielką ilością białka HER. Może uszkadzać płuca. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>Chemioterapia</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Stosuje się ją przeważnie później albo gdy rak szybko rośnie. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>Udział w badaniu klinicznym</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Badanie kliniczne może sprawdzać nowe leczenie. Zapytaj zespół leczący, czy jest jakieś dla Ciebie.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>Leczenie objawów lub brak dalszego leczenia raka</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>Możesz wybrać opiekę, która dba o Twoje samopoczucie. Możesz też zakończyć leczenie. Zapytaj zespół leczący.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>Palbocyklib powstrzymywał raka, potem rak urósł. Wszyscy mieli hormonoterapię. Niektóre osoby ponownie brały też palbocyklib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>Rak urósł po palbocyklibie lub podobnym leku. Wszyscy mieli fulwestrant. Niektóre osoby brały też palbocyklib.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>Rak urósł po palbocyklibie lub podobnym leku. Wszyscy mieli hormonoterapię. Niektóre osoby brały też rybocyklib, a pozostałe tabletkę bez leku.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>Rak urósł po palbocyklibie lub podobnym leku. Wszyscy mieli fulwestrant. Niektóre osoby brały też abemacyklib, a pozostałe tabletkę bez leku.</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>Sama hormonoterapia</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonoterapia z palbocyklibem</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>Sam fulwestrant</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulwestrant z palbocyklibem</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>Fulwestrant z palbocyklibem i awelumabem</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonoterapia z tabletką bez leku</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>Hormonoterapia z rybocyklibem</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>Fulwestrant z tabletką bez leku</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>Fulwestrant z abemacyklibem</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>Grupa z hormonoterapią</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>Grupa z dodanym lekiem</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>W tych badaniach były różne osoby i różne leki. Te badania nie mogą Ci powiedzieć, który lek jest lepszy.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Rak nie urósł</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>U ilu osób rak nie urósł?</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Rak nie urósł i osoba żyła. Lekarze nazywają to przeżyciem bez progresji.</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>U tylu osób rak nie urósł.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>U pozostałej %Ln osoby rak urósł albo osoba ta zmarła.</numerusform>
        <numerusform>U pozostałych %Ln osób rak urósł albo osoby te zmarły.</numerusform>
        <numerusform>U pozostałych %Ln osób rak urósł albo osoby te zmarły.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1: %3 rak nie urósł u %Ln na %2 osób.</numerusform>
        <numerusform>%1: %3 rak nie urósł u %Ln na %2 osób.</numerusform>
        <numerusform>%1: %3 rak nie urósł u %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: %2 rak nie urósł u %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: %2 rak nie urósł u %Ln osób więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: %2 rak nie urósł u %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: %2 rak nie urósł u %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: %2 rak nie urósł u %Ln osób mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: %2 rak nie urósł u %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>W obu grupach %2 liczba była taka sama: %Ln na %1 osób.</numerusform>
        <numerusform>W obu grupach %2 liczba była taka sama: %Ln na %1 osób.</numerusform>
        <numerusform>W obu grupach %2 liczba była taka sama: %Ln na %1 osób.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Rak mniejszy lub bez zmian</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>U ilu osób rak zmniejszył się lub pozostał bez zmian?</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Rak zmniejszył się lub przez ustalony czas pozostał bez zmian. Lekarze nazywają to korzyścią kliniczną.</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>U tylu osób rak zmniejszył się lub pozostał bez zmian.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>U pozostałej %Ln osoby tak się nie stało.</numerusform>
        <numerusform>U pozostałych %Ln osób tak się nie stało.</numerusform>
        <numerusform>U pozostałych %Ln osób tak się nie stało.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: rak zmniejszył się lub pozostał bez zmian u %Ln na %2 osób.</numerusform>
        <numerusform>%1: rak zmniejszył się lub pozostał bez zmian u %Ln na %2 osób.</numerusform>
        <numerusform>%1: rak zmniejszył się lub pozostał bez zmian u %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się lub pozostał bez zmian u %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się lub pozostał bez zmian u %Ln osób więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się lub pozostał bez zmian u %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się lub pozostał bez zmian u %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się lub pozostał bez zmian u %Ln osób mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się lub pozostał bez zmian u %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>W obu grupach liczba była taka sama: %Ln na %1 osób.</numerusform>
        <numerusform>W obu grupach liczba była taka sama: %Ln na %1 osób.</numerusform>
        <numerusform>W obu grupach liczba była taka sama: %Ln na %1 osób.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Rak się zmniejszył</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>U ilu osób rak się zmniejszył?</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Badania obrazowe pokazały, że rak się zmniejszył. Lekarze nazywają to odpowiedzią na leczenie.</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>U tylu osób rak się zmniejszył.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>U pozostałej %Ln osoby rak się nie zmniejszył.</numerusform>
        <numerusform>U pozostałych %Ln osób rak się nie zmniejszył.</numerusform>
        <numerusform>U pozostałych %Ln osób rak się nie zmniejszył.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: rak zmniejszył się u %Ln na %2 osób.</numerusform>
        <numerusform>%1: rak zmniejszył się u %Ln na %2 osób.</numerusform>
        <numerusform>%1: rak zmniejszył się u %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się u %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się u %Ln osób więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się u %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się u %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się u %Ln osób mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: rak zmniejszył się u %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Czas do chwili, gdy rak urósł</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>Ile czasu minęło, zanim rak urósł?</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>Czas od przystąpienia do badania klinicznego do chwili, gdy rak urósł. Połowa osób miała dłuższy czas, połowa krótszy.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1: u połowy osób rak nie urósł przez ponad %2 miesiąca.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Jakikolwiek poważny skutek uboczny</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Ile osób miało poważny skutek uboczny?</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Poważny znaczy tu ciężki, bez względu na rodzaj. Liczą się też wyniki badań krwi, nawet jeśli ktoś nic nie czuł.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>osób miało poważny skutek uboczny.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>U pozostałej %Ln osoby tak nie było.</numerusform>
        <numerusform>U pozostałych %Ln osób tak nie było.</numerusform>
        <numerusform>U pozostałych %Ln osób tak nie było.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: poważny skutek uboczny wystąpił u %Ln na %2 osób.</numerusform>
        <numerusform>%1: poważny skutek uboczny wystąpił u %Ln na %2 osób.</numerusform>
        <numerusform>%1: poważny skutek uboczny wystąpił u %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: poważny skutek uboczny wystąpił u %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: poważny skutek uboczny wystąpił u %Ln osób więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: poważny skutek uboczny wystąpił u %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: poważny skutek uboczny wystąpił u %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: poważny skutek uboczny wystąpił u %Ln osób mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: poważny skutek uboczny wystąpił u %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>Lekarze określają stopień skutków ubocznych. Tu poważny oznacza stopień %1 lub wyższy. Przy palbocyklibie większość tych osób miała mało białych krwinek. Osoby te mogły nic nie czuć.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>Zespół leczący może leczyć skutki uboczne. Może też wstrzymać lub zmienić leczenie.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Zadzwoń do zespołu leczącego, jeśli źle się czujesz. Zadzwoń od razu, jeśli masz temperaturę %1 °C lub wyższą albo dreszcze.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Bardzo mało krwinek walczących z zarazkami</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Ile osób miało bardzo mało krwinek walczących z zarazkami?</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Badanie krwi wykazało bardzo mało białych krwinek, które walczą z zarazkami. Lekarze nazywają to ciężką neutropenią.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>osób miało bardzo mało krwinek walczących z zarazkami.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>nie miał bardzo małej liczby krwinek walczących z zarazkami.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: bardzo mało krwinek walczących z zarazkami miała %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało krwinek walczących z zarazkami miały %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało krwinek walczących z zarazkami miało %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało krwinek walczących z zarazkami miało o %Ln osobę więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało krwinek walczących z zarazkami miało o %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało krwinek walczących z zarazkami miało o %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało krwinek walczących z zarazkami miało o %Ln osobę mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało krwinek walczących z zarazkami miało o %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało krwinek walczących z zarazkami miało o %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nikt w tej grupie (%Ln osoba) nie miał bardzo małej liczby krwinek walczących z zarazkami.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby krwinek walczących z zarazkami.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby krwinek walczących z zarazkami.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Wiele osób nic nie czuje. Wykrywa to badanie krwi. Lekarze nazywają to stopniem %1 lub %2. Gorączka może być jedynym objawem zakażenia.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Zespół leczący sprawdza Twoją krew. Może wstrzymać palbocyklib, aż krwinki się odbudują. Może też zmniejszyć dawkę.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>Zadzwoń od razu, jeśli masz temperaturę %1 °C lub wyższą albo dreszcze. Zakażenie może być wtedy groźne.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Bardzo mało białych krwinek</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Ile osób miało bardzo mało białych krwinek?</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Badanie krwi wykazało bardzo mało białych krwinek wszystkich rodzajów. Lekarze nazywają to ciężką leukopenią.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>osób miało bardzo mało białych krwinek.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>nie miał bardzo małej liczby białych krwinek.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: bardzo mało białych krwinek miała %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało białych krwinek miały %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało białych krwinek miało %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało białych krwinek miało o %Ln osobę więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało białych krwinek miało o %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało białych krwinek miało o %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało białych krwinek miało o %Ln osobę mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało białych krwinek miało o %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało białych krwinek miało o %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nikt w tej grupie (%Ln osoba) nie miał bardzo małej liczby białych krwinek.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby białych krwinek.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby białych krwinek.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>Wiele osób nic nie czuje. Wykrywa to badanie krwi. Gorączka może być objawem zakażenia.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Zespół leczący sprawdza Twoją krew. Może wstrzymać palbocyklib lub zmniejszyć dawkę.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>Zadzwoń od razu, jeśli masz temperaturę %1 °C lub wyższą albo dreszcze.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Bardzo mało czerwonych krwinek</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Ile osób miało bardzo mało czerwonych krwinek?</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Badanie krwi wykazało bardzo mało czerwonych krwinek, które przenoszą tlen. Lekarze nazywają to ciężką anemią.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>osób miało bardzo mało czerwonych krwinek.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>nie miał bardzo małej liczby czerwonych krwinek.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: bardzo mało czerwonych krwinek miała %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało czerwonych krwinek miały %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało czerwonych krwinek miało %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało czerwonych krwinek miało o %Ln osobę więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało czerwonych krwinek miało o %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało czerwonych krwinek miało o %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało czerwonych krwinek miało o %Ln osobę mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało czerwonych krwinek miało o %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało czerwonych krwinek miało o %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nikt w tej grupie (%Ln osoba) nie miał bardzo małej liczby czerwonych krwinek.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby czerwonych krwinek.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby czerwonych krwinek.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>Możesz czuć duże zmęczenie lub osłabienie. Możesz mieć zadyszkę.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>Zespół leczący sprawdza Twoją krew. Może to leczyć, wstrzymać palbocyklib lub zmniejszyć dawkę.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>Zadzwoń do zespołu leczącego, jeśli brakuje Ci tchu lub robi Ci się słabo.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Bardzo mało płytek krwi</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Ile osób miało bardzo mało płytek krwi?</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Badanie krwi wykazało bardzo mało płytek, czyli komórek, które zatrzymują krwawienie. Lekarze nazywają to ciężką małopłytkowością.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>osób miało bardzo mało płytek krwi.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>nie miał bardzo małej liczby płytek krwi.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: bardzo mało płytek krwi miała %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało płytek krwi miały %Ln na %2 osób.</numerusform>
        <numerusform>%1: bardzo mało płytek krwi miało %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało płytek krwi miało o %Ln osobę więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało płytek krwi miało o %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało płytek krwi miało o %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: bardzo mało płytek krwi miało o %Ln osobę mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało płytek krwi miało o %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: bardzo mało płytek krwi miało o %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>Zbyt mało osób to miało, aby dało się pokazać różnicę.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: nikt w tej grupie (%Ln osoba) nie miał bardzo małej liczby płytek krwi.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby płytek krwi.</numerusform>
        <numerusform>%1: nikt spośród %Ln osób w tej grupie nie miał bardzo małej liczby płytek krwi.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1: bardzo mało płytek krwi miało mniej niż %2 na %3 osób.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>Wiele osób nic nie czuje. Mogą łatwiej pojawiać się siniaki lub krwawienia.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>Zadzwoń od razu do zespołu leczącego, jeśli krwawienie nie chce ustać.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>Odstawienie leku przez skutki uboczne</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>Ile osób odstawiło lek z powodu skutków ubocznych?</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>Te osoby odstawiły lek z powodu skutku ubocznego. Raport nie mówi, który lek odstawiły.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>osób odstawiło lek z powodu skutków ubocznych.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: z powodu skutków ubocznych lek odstawiła %Ln na %2 osób.</numerusform>
        <numerusform>%1: z powodu skutków ubocznych lek odstawiły %Ln na %2 osób.</numerusform>
        <numerusform>%1: z powodu skutków ubocznych lek odstawiło %Ln na %2 osób.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: z powodu skutków ubocznych lek odstawiło o %Ln osobę więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: z powodu skutków ubocznych lek odstawiło o %Ln osoby więcej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: z powodu skutków ubocznych lek odstawiło o %Ln osób więcej na %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>Ponownie z palbocyklibem: z powodu skutków ubocznych lek odstawiło o %Ln osobę mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: z powodu skutków ubocznych lek odstawiło o %Ln osoby mniej na %1.</numerusform>
        <numerusform>Ponownie z palbocyklibem: z powodu skutków ubocznych lek odstawiło o %Ln osób mniej na %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>Skutki uboczne mogą być zbyt trudne do zniesienia. Niektóre widać tylko w wynikach badań.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>Zespół leczący może najpierw leczyć skutek uboczny lub zmienić dawkę. Lek możesz odstawić w każdej chwili.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>Zadzwoń do zespołu leczącego, zanim odstawisz lek. Powiedz, jak się czujesz.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>Jak długo żyły osoby w badaniu</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>Jak długo żyły osoby w badaniu?</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>To czas od przystąpienia do badania klinicznego (przeżycie całkowite). Wyniki są wczesne i mogą się zmienić.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1: połowa osób żyła dłużej niż %2 miesiąca.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Sami ustaliliśmy, jak duża musi być różnica, aby miała znaczenie. Personel medyczny jeszcze tego nie potwierdził.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>Sami ustaliliśmy, jak duża musi być różnica w szkodach, aby miała znaczenie. Personel medyczny jeszcze tego nie potwierdził.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>Wszyscy wiedzieli, kto miał jakie leczenie. Raka oceniali lekarze prowadzący badanie. To może zmienić wynik.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Wszyscy wiedzieli, kto miał jakie leczenie. Ale na wynik badania krwi trudno w ten sposób wpłynąć.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>Wszyscy wiedzieli, kto miał jakie leczenie. Sądzimy, że to tylko trochę zmieniło liczbę osób, które odstawiły lek.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>Nikt nie wiedział, kto miał tabletkę bez leku. To więc nie zmniejsza naszej pewności.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>Ten wiersz to jedno badanie, więc jego wyniki nie mogą być sprzeczne. Każde badanie ma własny wiersz.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>Badanie dotyczyło właśnie tego pytania i osób takich jak te, dla których jest ten program.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>Ten wiersz dotyczy osób i leku z tego badania i niczego więcej.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>To badanie jest w publicznym rejestrze, a jego wyniki opublikowano.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>Ten zakres jest węższy, niż może dać badanie tej wielkości. Pokazujemy go tak, jak go podano. Nasze liczby osób nie pochodzą z niego.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Przerzuty do narządów; wiek; miesiące wcześniejszego leczenia palbocyklibem</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>Zmiana genetyczna w guzie</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Przerzuty do wątroby</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>Przerzuty wyłącznie do kości</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>Raport z badania postMONARCH nie podaje, co sprawdza podana w nim wartość P. Odczytujemy ją jako P dla interakcji.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>Czy rak dał przerzuty do jakiegoś narządu, na przykład do wątroby lub płuc?</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>Tak</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>Nie</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>Nie wiem na pewno</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>Ile masz lat?</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>Mniej niż %1 lat</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 lat lub więcej</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>Wolę nie mówić</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>Jak długo trwało Twoje wcześniejsze leczenie palbocyklibem?</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>Mniej niż %Ln miesiąc</numerusform>
        <numerusform>Mniej niż %Ln miesiące</numerusform>
        <numerusform>Mniej niż %Ln miesięcy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln miesiąc lub dłużej</numerusform>
        <numerusform>%Ln miesiące lub dłużej</numerusform>
        <numerusform>%Ln miesięcy lub dłużej</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>W badaniu klinicznym przyjrzano się osobom z przerzutami do narządów. Badanie było za małe, aby stwierdzić, czy ich wyniki są inne.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>W badaniu klinicznym przyjrzano się osobom bez przerzutów do narządów. Badanie było za małe, aby stwierdzić, czy ich wyniki są inne.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>Zapytaj zespół leczący, gdzie u Ciebie jest rak.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>W badaniu klinicznym przyjrzano się osobom w wieku poniżej %1 lat. Badanie było za małe, aby stwierdzić, czy ich wyniki są inne.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>W badaniu klinicznym przyjrzano się osobom w wieku %1 lat lub więcej. Badanie było za małe, aby stwierdzić, czy ich wyniki są inne.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>Większość osób w badaniu klinicznym brała palbocyklib dłużej. Dlatego te wyniki mogą gorzej pasować do Ciebie.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>Większość osób w badaniu klinicznym brała palbocyklib tak samo długo. Badanie było za małe, aby stwierdzić, czy ich wyniki są inne.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>Zapytaj zespół leczący, jak długo trwało Twoje leczenie palbocyklibem.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>Twoja odpowiedź nie zmienia liczb.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>Powstrzymywanie raka</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>Unikanie poważnych skutków ubocznych</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>Mniej wizyt w szpitalu i badań krwi</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Sama hormonoterapia: przychodzisz na zastrzyki lub bierzesz tabletkę w domu. Masz też badania obrazowe.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>Ponownie palbocyklib: masz to wszystko. Masz też badania krwi związane z palbocyklibem.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>Mniej tabletek do brania</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>Sama hormonoterapia: masz zastrzyki lub codziennie tabletkę letrozolu.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>Ponownie palbocyklib: masz to samo. Bierzesz też palbocyklib przez %Ln dzień każdego cyklu.</numerusform>
        <numerusform>Ponownie palbocyklib: masz to samo. Bierzesz też palbocyklib przez %Ln dni każdego cyklu.</numerusform>
        <numerusform>Ponownie palbocyklib: masz to samo. Bierzesz też palbocyklib przez %Ln dni każdego cyklu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>W której grupie po %Ln miesiącu rak nie urósł u większej liczby osób?</numerusform>
        <numerusform>W której grupie po %Ln miesiącach rak nie urósł u większej liczby osób?</numerusform>
        <numerusform>W której grupie po %Ln miesiącach rak nie urósł u większej liczby osób?</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>W której grupie więcej osób miało poważny skutek uboczny?</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>Co należy zrobić, jeśli dostaniesz gorączki?</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>Od razu zadzwonić do zespołu leczącego</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>Położyć się i poczekać dzień</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>Powiedzieć zespołowi leczącemu na następnej wizycie</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>Gorączka może być jedynym objawem zakażenia. Zespół leczący chce o tym wiedzieć od razu, w dzień czy w nocy.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>Czego badania kliniczne nie mogą Ci powiedzieć?</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>Który lek jest lepszy</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>U ilu osób rak nie urósł</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>Ile osób miało poważny skutek uboczny</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>W tych badaniach były różne osoby i różne leki. Dlatego nie mogą one powiedzieć, który lek jest lepszy.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Jakie inne leczenie jest dla mnie możliwe?</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Czy osoby w badaniu były podobne do mnie?</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Czy zbadano mojego raka pod kątem zmian w genach?</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Kiedy będę mieć badania obrazowe i co się stanie, jeśli rak urośnie?</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Jak często będę mieć badania krwi?</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Przy jakiej temperaturze mam zadzwonić i pod jaki numer?</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Jak mogę się czuć na co dzień?</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Jaka byłaby moja dawka palbocyklibu?</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Co się stanie, jeśli zechcę odstawić lek?</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Jakie leczenie byłoby możliwe po tym?</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Co to może oznaczać dla długości mojego życia?</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>Kto może mi pomóc w domu?</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Zadzwoń od razu, jeśli masz temperaturę %1 °C lub wyższą albo dreszcze.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>Niektóre zespoły leczące podają niższą temperaturę. Zapytaj swój zespół.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>Zadzwoń, jeśli pojawi się nowy kaszel lub brakuje Ci tchu. Palbocyklib może uszkadzać płuca.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>Zadzwoń, jeśli cokolwiek Cię niepokoi.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>To my zrobiliśmy ten program i zebraliśmy liczby z publikacji. Nie jesteśmy lekarzami. Nikt z personelu medycznego nie sprawdził jeszcze tych danych.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>Nikt nie zapłacił za ten zestaw informacji.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>Autorzy oświadczyli, że nie mają konfliktu interesów. Nie mają powiązań z firmami, które sprzedają te leki.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>Co roku, przed datą przeglądu, szukamy nowych wyników. Jeśli zmieni się liczba, zmieni się też wersja.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>Szukaliśmy badań o raku, który urósł po palbocyklibie lub podobnym leku. Czytaliśmy skróty prac, doniesienia ze zjazdów i prasę. Nie czytaliśmy całych prac.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>Używamy krótkich słów i zdań. Według wzoru czytelności (Flesch-Kincaid) angielski tekst jest na poziomie szkoły podstawowej.</translation>
    </message>
  </context>
</TS>
