<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>pack:cdk46-rechallenge</name>
    <message>
      <source>Hormone treatment alone, or with palbociclib again?</source>
      <comment>title of the whole visit; the order of the two options is fixed</comment>
      <translation>العلاج الهرموني وحده، أم مع بالبوسيكليب مرة أخرى؟</translation>
    </message>
    <message>
      <source>You and your team are choosing your next treatment.</source>
      <comment>what is decided</comment>
      <translation>أنت وفريقك الطبي تختاران علاجك التالي.</translation>
    </message>
    <message>
      <source>You can have a new hormone treatment alone. Or you can take palbociclib again with it.</source>
      <comment>what is decided; keep the order of the options</comment>
      <translation>يمكنك أخذ علاج هرموني جديد وحده. أو يمكنك أخذ دواء بالبوسيكليب معه مرة أخرى.</translation>
    </message>
    <message>
      <source>This program does not choose for you. It helps you talk with your team.</source>
      <comment>what is decided</comment>
      <translation>هذا البرنامج لا يختار عنك. إنه يساعدك على التحدث مع فريقك الطبي.</translation>
    </message>
    <message>
      <source>You have breast cancer that has spread, or that cannot be removed.</source>
      <comment>who this is for: advanced breast cancer</comment>
      <translation>لديك سرطان ثدي انتشر، أو لا يمكن استئصاله.</translation>
    </message>
    <message>
      <source>Hormones help your cancer grow. Your team calls it hormone-positive.</source>
      <comment>who this is for: hormone-receptor-positive breast cancer</comment>
      <translation>تساعد الهرمونات السرطان لديك على النمو. يسميه فريقك الطبي سرطانًا إيجابيًا للهرمونات.</translation>
    </message>
    <message>
      <source>Palbociclib held your cancer back for a time. Then the cancer grew.</source>
      <comment>who this is for</comment>
      <translation>سيطر دواء بالبوسيكليب على السرطان لديك لفترة. ثم نما السرطان.</translation>
    </message>
    <message>
      <source>Palbociclib never held your cancer back. The main study did not look at this.</source>
      <comment>who this is not for</comment>
      <translation>لم يسيطر دواء بالبوسيكليب على السرطان لديك في أي وقت. ولم تبحث الدراسة الرئيسية في هذا.</translation>
    </message>
    <message>
      <source>Your cancer is HER-positive. Ask your team if you are not sure.</source>
      <comment>who this is not for; HER-positive is short for a name with a digit, which must not stand here</comment>
      <translation>السرطان لديك إيجابي لبروتين HER. يُرجى سؤال فريقك الطبي عند عدم التأكد.</translation>
    </message>
    <message>
      <source>Your cancer is growing fast and you need help soon. Ask about other treatments.</source>
      <comment>who this is not for</comment>
      <translation>السرطان لديك ينمو بسرعة، وتلزمك مساعدة قريبًا. يُرجى السؤال عن علاجات أخرى.</translation>
    </message>
    <message>
      <source>A new hormone treatment, with palbociclib again</source>
      <comment>the second option, in a list of facts about the pack</comment>
      <translation>علاج هرموني جديد، مع بالبوسيكليب مرة أخرى</translation>
    </message>
    <message>
      <source>A new hormone treatment alone</source>
      <comment>the first option, in a list of facts about the pack</comment>
      <translation>علاج هرموني جديد وحده</translation>
    </message>
    <message>
      <source>You can also choose to have no more treatment against the cancer.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>يمكنك أيضًا اختيار عدم أخذ أي علاج آخر ضد السرطان.</translation>
    </message>
    <message>
      <source>The cancer will then most likely keep growing. Nobody can say how fast.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>عندها سيستمر السرطان على الأغلب في النمو. ولا أحد يستطيع أن يقول بأي سرعة.</translation>
    </message>
    <message>
      <source>Your team will still care for you. They can treat pain and other problems.</source>
      <comment>what happens if nothing more is done</comment>
      <translation>سيظل فريقك الطبي يعتني بك. ويمكنه علاج الألم والمشكلات الأخرى.</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections or a daily tablet. You also have scans.</source>
      <comment>what it is like to live with; same build as the sentence on palbociclib</comment>
      <translation>العلاج الهرموني وحده: يشمل علاجك حقنًا أو قرصًا يوميًا. ويشمل أيضًا صور الأشعة.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have palbociclib tablets and blood tests.</source>
      <comment>what it is like to live with; same build as the sentence on hormone treatment</comment>
      <translation>بالبوسيكليب مرة أخرى: يشمل علاجك كل هذا. ويشمل أيضًا أقراص بالبوسيكليب وفحوص الدم.</translation>
    </message>
    <message>
      <source>Letrozole can cause hot flushes, sore joints and tiredness. Fulvestrant injections can be sore.</source>
      <comment>what it is like to live with; both options</comment>
      <translation>يمكن أن يسبب ليتروزول هبّات ساخنة وألمًا في المفاصل وتعبًا. ويمكن أن تكون حقن فولفيسترانت مؤلمة.</translation>
    </message>
    <message>
      <source>Side effects can make you tired or unwell. Waiting for results can be hard.</source>
      <comment>what it is like to live with</comment>
      <translation>قد تسبب لك الآثار الجانبية التعب أو التوعك. وقد يكون انتظار النتائج صعبًا.</translation>
    </message>
    <message>
      <source>The reports we read did not say how people felt day to day.</source>
      <comment>what is not known</comment>
      <translation>لم تذكر التقارير التي قرأناها كيف كان شعور الأشخاص في حياتهم اليومية.</translation>
    </message>
    <message>
      <source>Palbociclib and a hormone treatment</source>
      <comment>first point of the timeline picture; short</comment>
      <translation>بالبوسيكليب وعلاج هرموني</translation>
    </message>
    <message>
      <source>The cancer grew</source>
      <comment>second point of the timeline picture; short</comment>
      <translation>نما السرطان</translation>
    </message>
    <message>
      <source>Now: the next treatment</source>
      <comment>last point of the timeline picture; short</comment>
      <translation>الآن: العلاج التالي</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of the first option; stands at the start of many sentences</comment>
      <translation>العلاج الهرموني وحده</translation>
    </message>
    <message>
      <source>Hormone alone</source>
      <comment>short name of the first option</comment>
      <translation>علاج هرموني وحده</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib again</source>
      <comment>name of the second option; stands at the start of many sentences</comment>
      <translation>العلاج الهرموني مع بالبوسيكليب مرة أخرى</translation>
    </message>
    <message>
      <source>Palbociclib again</source>
      <comment>short name of the second option</comment>
      <translation>بالبوسيكليب مرة أخرى</translation>
    </message>
    <message>
      <source>You change to a new hormone treatment. It lowers or blocks hormones that help the cancer grow.</source>
      <comment>both options</comment>
      <translation>يتغير علاجك إلى علاج هرموني جديد. وهو يخفض الهرمونات التي تساعد السرطان على النمو أو يمنع عملها.</translation>
    </message>
    <message>
      <source>It is fulvestrant or letrozole. Which one depends on what you had before.</source>
      <comment>both options; fulvestrant and letrozole are medicines</comment>
      <translation>هذا العلاج هو فولفيسترانت أو ليتروزول. ويتوقف الاختيار بينهما على علاجاتك السابقة.</translation>
    </message>
    <message>
      <source>If your periods have not stopped for good, you also need medicine to stop your ovaries.</source>
      <comment>both options</comment>
      <translation>إذا لم تنقطع الدورة الشهرية لديك نهائيًا، فيلزمك أيضًا دواء يوقف عمل المبيضين.</translation>
    </message>
    <message>
      <source>You take no other cancer medicine with it. You stop palbociclib.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>لا يؤخذ معه أي دواء آخر للسرطان. ويُوقَف دواء بالبوسيكليب.</translation>
    </message>
    <message>
      <source>You take palbociclib with it again. Palbociclib can slow down how cells grow.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>يؤخذ معه دواء بالبوسيكليب مرة أخرى. ويمكن لهذا الدواء أن يبطئ نمو الخلايا.</translation>
    </message>
    <message>
      <source>Fulvestrant is an injection into each buttock. A nurse or doctor gives it slowly.</source>
      <comment>both options</comment>
      <translation>فولفيسترانت حقنة في كل ردف. يعطيها طاقم التمريض أو الطبيب ببطء.</translation>
    </message>
    <message>
      <source>Letrozole is a tablet. You take it once a day at home.</source>
      <comment>both options</comment>
      <translation>ليتروزول قرص. يؤخذ مرة في اليوم في المنزل.</translation>
    </message>
    <message>
      <source>You take no palbociclib. You have hormone treatment without a break.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>لا يؤخذ دواء بالبوسيكليب. ويستمر العلاج الهرموني من دون توقف.</translation>
    </message>
    <message numerus="yes">
      <source>You take palbociclib with food each day for %Ln days. Then you have a break of %1 days.</source>
      <comment>second option; the numbers are days on and days off</comment>
      <translation>
        <numerusform>يؤخذ دواء بالبوسيكليب مع الطعام كل يوم لمدة %Ln يوم. ثم يتوقف أخذه لمدة %1 أيام.</numerusform>
        <numerusform>يؤخذ دواء بالبوسيكليب مع الطعام كل يوم لمدة يوم (%Ln). ثم يتوقف أخذه لمدة %1 أيام.</numerusform>
        <numerusform>يؤخذ دواء بالبوسيكليب مع الطعام كل يوم لمدة يومين (%Ln). ثم يتوقف أخذه لمدة %1 أيام.</numerusform>
        <numerusform>يؤخذ دواء بالبوسيكليب مع الطعام كل يوم لمدة %Ln أيام. ثم يتوقف أخذه لمدة %1 أيام.</numerusform>
        <numerusform>يؤخذ دواء بالبوسيكليب مع الطعام كل يوم لمدة %Ln يومًا. ثم يتوقف أخذه لمدة %1 أيام.</numerusform>
        <numerusform>يؤخذ دواء بالبوسيكليب مع الطعام كل يوم لمدة %Ln يوم. ثم يتوقف أخذه لمدة %1 أيام.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have scans to see if the cancer has grown. Ask your team how often.</source>
      <comment>both options</comment>
      <translation>تُجرى لك صور أشعة لمعرفة إن كان السرطان قد نما. يُرجى سؤال فريقك الطبي عن عدد المرات.</translation>
    </message>
    <message>
      <source>Letrozole can make bones weaker. You may be offered a bone scan.</source>
      <comment>both options</comment>
      <translation>يمكن أن يُضعف ليتروزول العظام. وقد يُعرض عليك فحص لكثافة العظام.</translation>
    </message>
    <message>
      <source>Blood tests depend on your treatment. Ask your team which ones you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>تتوقف فحوص الدم على علاجك. يُرجى سؤال فريقك الطبي عما يلزمك منها.</translation>
    </message>
    <message>
      <source>You have blood tests before you start and in each round. At first you also have one on day %1.</source>
      <comment>second option; a round is the days on and the days off together; the number is a day of the first rounds</comment>
      <translation>تُجرى لك فحوص دم قبل البدء وفي كل دورة علاج. وفي البداية يُجرى لك أيضًا فحص في اليوم %1.</translation>
    </message>
    <message>
      <source>Fulvestrant: you come in on days %1, %2 and %3. Then you come in every %4 days.</source>
      <comment>both options; the numbers are days</comment>
      <translation>فولفيسترانت: يلزمك الحضور إلى المستشفى في الأيام %1 و%2 و%3. ثم يلزمك الحضور كل %4 يومًا.</translation>
    </message>
    <message>
      <source>Letrozole: you take it at home. Ask your team how often to come in.</source>
      <comment>both options</comment>
      <translation>ليتروزول: يؤخذ في المنزل. يُرجى سؤال فريقك الطبي كم مرة يلزمك الحضور إلى المستشفى.</translation>
    </message>
    <message>
      <source>You need no visits for palbociclib. Ask which other visits you need.</source>
      <comment>first option; as long as the sentence on the second option</comment>
      <translation>لا تلزمك زيارات من أجل بالبوسيكليب. يُرجى السؤال عن الزيارات الأخرى التي تلزمك.</translation>
    </message>
    <message>
      <source>Blood tests for palbociclib may need more visits. Ask if they can be on the same day.</source>
      <comment>second option; as long as the sentence on the first option</comment>
      <translation>قد تتطلب فحوص الدم من أجل بالبوسيكليب زيارات أكثر. يُرجى السؤال إن كان يمكن إجراؤها في اليوم نفسه.</translation>
    </message>
    <message>
      <source>If you have fulvestrant: injections</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>إذا كان العلاج فولفيسترانت: حقن</translation>
    </message>
    <message>
      <source>If you have letrozole: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>إذا كان العلاج ليتروزول: أقراص</translation>
    </message>
    <message>
      <source>Palbociclib: none</source>
      <comment>label of a row in a calendar picture in which no day is filled; short</comment>
      <translation>بالبوسيكليب: لا شيء</translation>
    </message>
    <message>
      <source>Palbociclib: tablets</source>
      <comment>label of a row in a calendar picture; short</comment>
      <translation>بالبوسيكليب: أقراص</translation>
    </message>
    <message>
      <source>Ribociclib or abemaciclib</source>
      <comment>names of two medicines</comment>
      <translation>ريبوسيكليب أو أبيماسيكليب</translation>
    </message>
    <message>
      <source>These are medicines like palbociclib. Some of the studies looked at them. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>هذه أدوية تشبه دواء بالبوسيكليب. وقد بحثت فيها بعض الدراسات. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Elacestrant</source>
      <comment>name of a treatment</comment>
      <translation>إيلاسيسترانت</translation>
    </message>
    <message>
      <source>A tablet for cancers with a change in the hormone receptor. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>قرص لأنواع السرطان التي فيها تغيّر في مستقبِل الهرمون. يُرجى سؤال فريقك الطبي عن الفحص.</translation>
    </message>
    <message>
      <source>Imlunestrant</source>
      <comment>name of a treatment</comment>
      <translation>إملونسترانت</translation>
    </message>
    <message>
      <source>Capivasertib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>كابيفاسيرتيب مع فولفيسترانت</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>لأنواع السرطان التي فيها تغيّر جيني معيّن. يُرجى سؤال فريقك الطبي عن الفحص.</translation>
    </message>
    <message>
      <source>Alpelisib with fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>ألبيليسيب مع فولفيسترانت</translation>
    </message>
    <message>
      <source>For cancers with a certain gene change. It can raise blood sugar. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>لأنواع السرطان التي فيها تغيّر جيني معيّن. ويمكن أن يرفع السكر في الدم. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Everolimus with hormone treatment</source>
      <comment>name of a treatment</comment>
      <translation>إيفيروليموس مع علاج هرموني</translation>
    </message>
    <message>
      <source>It does not depend on gene tests. It can cause mouth sores. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>لا يعتمد على فحوص الجينات. ويمكن أن يسبب تقرحات في الفم. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Inavolisib with palbociclib and fulvestrant</source>
      <comment>name of a treatment</comment>
      <translation>إينافوليسيب مع بالبوسيكليب وفولفيسترانت</translation>
    </message>
    <message>
      <source>For a certain gene change. It is mostly used earlier than this. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>لتغيّر جيني معيّن. ويُستخدم غالبًا في مرحلة أبكر من هذه. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Olaparib or talazoparib</source>
      <comment>name of a treatment</comment>
      <translation>أولاباريب أو تالازوباريب</translation>
    </message>
    <message>
      <source>For people born with a change in a BRCA gene. Ask your team about the test.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>للأشخاص المولودين بتغيّر في جين BRCA. يُرجى سؤال فريقك الطبي عن الفحص.</translation>
    </message>
    <message>
      <source>Trastuzumab deruxtecan</source>
      <comment>name of a treatment</comment>
      <translation>تراستوزوماب ديروكستيكان</translation>
    </message>
    <message>
      <source>For cancers with a little of the HER protein. It can harm the lungs. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>لأنواع السرطان التي فيها قليل من بروتين HER. ويمكن أن يضر الرئتين. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Chemotherapy</source>
      <comment>name of a treatment</comment>
      <translation>العلاج الكيميائي</translation>
    </message>
    <message>
      <source>Mostly used later, or when the cancer grows fast. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>يُستخدم غالبًا في وقت لاحق، أو عندما ينمو السرطان بسرعة. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Taking part in a study</source>
      <comment>name of a treatment</comment>
      <translation>المشاركة في دراسة</translation>
    </message>
    <message>
      <source>A study may test a new treatment. Ask your team if one is open to you.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>قد تختبر الدراسة علاجًا جديدًا. يُرجى سؤال فريقك الطبي إن كانت هناك دراسة متاحة لك.</translation>
    </message>
    <message>
      <source>Care for symptoms, or no more cancer treatment</source>
      <comment>name of a treatment</comment>
      <translation>العناية بالأعراض، أو عدم أخذ علاج آخر للسرطان</translation>
    </message>
    <message>
      <source>You can choose care for how you feel. You can also stop. Ask your team.</source>
      <comment>one line about a treatment; no numbers, no advice</comment>
      <translation>يمكنك اختيار العناية بالأعراض. ويمكنك أيضًا التوقف عن العلاج. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Palbociclib had held the cancer back, then it grew. Everyone had a hormone treatment. Some also took palbociclib again.</source>
      <comment>one line on the study PALMIRA</comment>
      <translation>كان دواء بالبوسيكليب قد سيطر على السرطان، ثم نما السرطان. أخذ الجميع علاجًا هرمونيًا. وتناول بعضهم أيضًا دواء بالبوسيكليب مرة أخرى.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took palbociclib.</source>
      <comment>one line on the study PACE</comment>
      <translation>نما السرطان بعد دواء بالبوسيكليب أو دواء مشابه. أخذ الجميع فولفيسترانت. وتناول بعضهم أيضًا دواء بالبوسيكليب.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had a hormone treatment. Some also took ribociclib, the others a dummy pill.</source>
      <comment>one line on the study MAINTAIN</comment>
      <translation>نما السرطان بعد دواء بالبوسيكليب أو دواء مشابه. أخذ الجميع علاجًا هرمونيًا. وتناول بعضهم أيضًا ريبوسيكليب، وتناول الآخرون دواءً وهميًا.</translation>
    </message>
    <message>
      <source>The cancer grew after palbociclib or a similar medicine. Everyone had fulvestrant. Some also took abemaciclib, the others a dummy pill.</source>
      <comment>one line on the study postMONARCH</comment>
      <translation>نما السرطان بعد دواء بالبوسيكليب أو دواء مشابه. أخذ الجميع فولفيسترانت. وتناول بعضهم أيضًا أبيماسيكليب، وتناول الآخرون دواءً وهميًا.</translation>
    </message>
    <message>
      <source>Hormone treatment alone</source>
      <comment>name of a group in a study</comment>
      <translation>العلاج الهرموني وحده</translation>
    </message>
    <message>
      <source>Hormone treatment with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>العلاج الهرموني مع بالبوسيكليب</translation>
    </message>
    <message>
      <source>Fulvestrant alone</source>
      <comment>name of a group in a study</comment>
      <translation>فولفيسترانت وحده</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib</source>
      <comment>name of a group in a study</comment>
      <translation>فولفيسترانت مع بالبوسيكليب</translation>
    </message>
    <message>
      <source>Fulvestrant with palbociclib and avelumab</source>
      <comment>name of a group in a study</comment>
      <translation>فولفيسترانت مع بالبوسيكليب وأفيلوماب</translation>
    </message>
    <message>
      <source>Hormone treatment with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>العلاج الهرموني مع دواء وهمي</translation>
    </message>
    <message>
      <source>Hormone treatment with ribociclib</source>
      <comment>name of a group in a study</comment>
      <translation>العلاج الهرموني مع ريبوسيكليب</translation>
    </message>
    <message>
      <source>Fulvestrant with a dummy pill</source>
      <comment>name of a group in a study</comment>
      <translation>فولفيسترانت مع دواء وهمي</translation>
    </message>
    <message>
      <source>Fulvestrant with abemaciclib</source>
      <comment>name of a group in a study</comment>
      <translation>فولفيسترانت مع أبيماسيكليب</translation>
    </message>
    <message>
      <source>Hormone group</source>
      <comment>name of a group: hormone treatment without the added medicine; stands at the start of sentences</comment>
      <translation>مجموعة العلاج الهرموني</translation>
    </message>
    <message>
      <source>Added medicine group</source>
      <comment>name of a group: hormone treatment and the medicine that was studied; stands at the start of sentences</comment>
      <translation>مجموعة الدواء المضاف</translation>
    </message>
    <message>
      <source>These studies had different people and medicines. They cannot tell you which medicine is better.</source>
      <comment>below the rows of studies; never leave it out</comment>
      <translation>اختلف الأشخاص والأدوية بين هذه الدراسات. ولا يمكنها أن تخبرك أي الأدوية أفضل.</translation>
    </message>
    <message>
      <source>The cancer had not grown</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>لم يكن السرطان قد نما</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا لم يكن السرطان قد نما لديه؟</translation>
    </message>
    <message>
      <source>The cancer had not grown and the person was alive. Doctors call this progression-free survival.</source>
      <comment>what the result means, below the heading</comment>
      <translation>لم يكن السرطان قد نما، وكان الشخص على قيد الحياة. يسمي الأطباء هذا «البقاء من دون تقدم المرض».</translation>
    </message>
    <message>
      <source>The cancer had not grown.</source>
      <comment>follows a large number of people</comment>
      <translation>لم يكن السرطان قد نما.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it had grown or they had died.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فقد نما السرطان لديهم أو توفوا.</numerusform>
        <numerusform>أما الشخص الآخر (%Ln)، فقد نما السرطان لديه أو توفي.</numerusform>
        <numerusform>أما الشخصان الآخران (%Ln)، فقد نما السرطان لديهما أو توفيا.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فقد نما السرطان لديهم أو توفوا.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فقد نما السرطان لديهم أو توفوا.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فقد نما السرطان لديهم أو توفوا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %3, the cancer had not grown in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred; %3: the time: after six months</comment>
      <translation>
        <numerusform>%1: %3، لم يكن السرطان قد نما لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: %3، لم يكن السرطان قد نما لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: %3، لم يكن السرطان قد نما لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: %3، لم يكن السرطان قد نما لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: %3، لم يكن السرطان قد نما لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: %3، لم يكن السرطان قد نما لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %2, the cancer had not grown in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: %2، لم يكن السرطان قد نما لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups %2: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred; %2: the time: after six months</comment>
      <translation>
        <numerusform>كان العدد متساويًا في المجموعتين %2: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين %2: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين %2: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين %2: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين %2: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين %2: %Ln من كل %1 شخص.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancer smaller or held steady</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>أصبح السرطان أصغر أو بقي على حاله</translation>
    </message>
    <message>
      <source>For how many people did the cancer shrink or stay the same?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا أصبح السرطان لديه أصغر أو بقي على حاله؟</translation>
    </message>
    <message>
      <source>The cancer got smaller, or stayed the same for a set time. Doctors call this clinical benefit.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أصبح السرطان أصغر، أو بقي على حاله لمدة محددة. يسمي الأطباء هذا «الفائدة السريرية».</translation>
    </message>
    <message>
      <source>The cancer got smaller or stayed the same.</source>
      <comment>follows a large number of people</comment>
      <translation>أصبح السرطان أصغر أو بقي على حاله.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, this did not happen.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
        <numerusform>أما الشخص الآخر (%Ln)، فلم يحدث لديه ذلك.</numerusform>
        <numerusform>أما الشخصان الآخران (%Ln)، فلم يحدث لديهما ذلك.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer shrank or stayed the same in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: أصبح السرطان أصغر أو بقي على حاله لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر أو بقي على حاله لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر أو بقي على حاله لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر أو بقي على حاله لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر أو بقي على حاله لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر أو بقي على حاله لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer shrank or stayed the same in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر أو بقي على حاله لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The number was the same in both groups: %Ln out of %1 people.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>
        <numerusform>كان العدد متساويًا في المجموعتين: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين: %Ln من كل %1 شخص.</numerusform>
        <numerusform>كان العدد متساويًا في المجموعتين: %Ln من كل %1 شخص.</numerusform>
      </translation>
    </message>
    <message>
      <source>The cancer got smaller</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>أصبح السرطان أصغر</translation>
    </message>
    <message>
      <source>For how many people did the cancer get smaller?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا أصبح السرطان لديه أصغر؟</translation>
    </message>
    <message>
      <source>Scans showed that the cancer had shrunk. Doctors call this a response.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أظهرت صور الأشعة أن السرطان أصبح أصغر. يسمي الأطباء هذا «الاستجابة».</translation>
    </message>
    <message>
      <source>The cancer got smaller.</source>
      <comment>follows a large number of people</comment>
      <translation>أصبح السرطان أصغر.</translation>
    </message>
    <message numerus="yes">
      <source>For the other %Ln people, it did not get smaller.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يصبح السرطان لديهم أصغر.</numerusform>
        <numerusform>أما الشخص الآخر (%Ln)، فلم يصبح السرطان لديه أصغر.</numerusform>
        <numerusform>أما الشخصان الآخران (%Ln)، فلم يصبح السرطان لديهما أصغر.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يصبح السرطان لديهم أصغر.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يصبح السرطان لديهم أصغر.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يصبح السرطان لديهم أصغر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: the cancer got smaller in %Ln out of %2 people.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: أصبح السرطان أصغر لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: أصبح السرطان أصغر لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln more people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: the cancer got smaller in %Ln fewer people out of %1.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أصبح السرطان أصغر لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time until the cancer grew</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>المدة حتى نمو السرطان</translation>
    </message>
    <message>
      <source>How long until the cancer grew?</source>
      <comment>heading: the question that the words answer</comment>
      <translation>كم مرّ من الوقت حتى نما السرطان؟</translation>
    </message>
    <message>
      <source>The time from joining the study until the cancer grew. Half of the people had a longer time, half a shorter one.</source>
      <comment>what the result means</comment>
      <translation>المدة من الانضمام إلى الدراسة حتى نمو السرطان. كانت المدة أطول لدى نصف الأشخاص، وأقصر لدى النصف الآخر.</translation>
    </message>
    <message>
      <source>%1: for half of the people, the cancer had not grown for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option or group; %2: months, with decimals as a rule</comment>
      <translation>%1: لدى نصف الأشخاص، بقي السرطان من دون نمو لمدة تزيد على %2 من الأشهر.</translation>
    </message>
    <message>
      <source>Any serious side effect</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>أي أثر جانبي خطير</translation>
    </message>
    <message>
      <source>How many people had a serious side effect?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا حدث لديه أثر جانبي خطير؟</translation>
    </message>
    <message>
      <source>Serious means severe, of any kind. It counts blood tests too, even if people felt nothing.</source>
      <comment>what the result means, below the heading</comment>
      <translation>«خطير» معناه شديد، من أي نوع. وتُحسب نتائج فحوص الدم أيضًا، حتى إن لم يشعر الأشخاص بشيء.</translation>
    </message>
    <message>
      <source>had a serious side effect.</source>
      <comment>follows a large number of people</comment>
      <translation>حدث أثر جانبي خطير.</translation>
    </message>
    <message numerus="yes">
      <source>The other %Ln people did not.</source>
      <comment>on the people of the picture to whom it did not happen</comment>
      <translation>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
        <numerusform>أما الشخص الآخر (%Ln)، فلم يحدث لديه ذلك.</numerusform>
        <numerusform>أما الشخصان الآخران (%Ln)، فلم يحدث لديهما ذلك.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
        <numerusform>أما الأشخاص الآخرون، وعددهم %Ln، فلم يحدث لديهم ذلك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had a serious side effect.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: حدث أثر جانبي خطير لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث أثر جانبي خطير لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث أثر جانبي خطير لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث أثر جانبي خطير لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث أثر جانبي خطير لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث أثر جانبي خطير لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had a serious side effect.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث أثر جانبي خطير لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Doctors grade side effects. Here serious means grade %1 or higher. With palbociclib, most of these people had low white blood cells. They may have felt nothing.</source>
      <comment>what a person might notice</comment>
      <translation>يصنف الأطباء الآثار الجانبية في درجات. و«خطير» معناه هنا الدرجة %1 أو أعلى. ومع بالبوسيكليب، كان لدى معظم هؤلاء الأشخاص نقص في خلايا الدم البيضاء. ومن الممكن أنهم لم يشعروا بشيء.</translation>
    </message>
    <message>
      <source>Your team can treat side effects. They can also pause or change a treatment.</source>
      <comment>what is done about it</comment>
      <translation>يمكن لفريقك الطبي علاج الآثار الجانبية. ويمكنه أيضًا إيقاف علاج مؤقتًا أو تغييره.</translation>
    </message>
    <message>
      <source>Call your team if you feel unwell. Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>يُرجى الاتصال بفريقك الطبي عند الشعور بتوعك. وعليك الاتصال فورًا إذا كانت حرارتك %1 درجة مئوية أو أكثر، أو أصابتك قشعريرة.</translation>
    </message>
    <message>
      <source>Very few germ-fighting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>نقص شديد في الخلايا المقاومة للجراثيم</translation>
    </message>
    <message>
      <source>How many people had very few germ-fighting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا حدث لديه نقص شديد في خلايا الدم المقاومة للجراثيم؟</translation>
    </message>
    <message>
      <source>A blood test found very few of the white cells that fight germs. Doctors call this severe neutropenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أظهر فحص الدم عددًا قليلًا جدًا من الخلايا البيضاء التي تقاوم الجراثيم. يسمي الأطباء هذا «نقص العدلات الشديد».</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>حدث نقص شديد في خلايا الدم المقاومة للجراثيم.</translation>
    </message>
    <message>
      <source>had very few germ-fighting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>حدث لديه نقص شديد في خلايا الدم المقاومة للجراثيم.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few germ-fighting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few germ-fighting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few germ-fighting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى أي شخص من أصل %Ln أشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى أي شخص من أصل %Ln شخصًا في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم المقاومة للجراثيم لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. Doctors call it grade %1 or %2. A fever can be the only sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>كثير من الأشخاص لا يشعرون بشيء. ويكشفه فحص الدم. يسميه الأطباء الدرجة %1 أو %2. ويمكن أن تكون الحمى العلامة الوحيدة على وجود عدوى.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib until the cells recover. They can also lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>يتابع فريقك الطبي فحوص دمك. ويمكنه إيقاف دواء بالبوسيكليب مؤقتًا حتى تتعافى الخلايا. ويمكنه أيضًا خفض الجرعة.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills. An infection can then be dangerous.</source>
      <comment>when to call the team</comment>
      <translation>عليك الاتصال فورًا إذا كانت حرارتك %1 درجة مئوية أو أكثر، أو أصابتك قشعريرة. فالعدوى يمكن أن تكون خطيرة عندئذ.</translation>
    </message>
    <message>
      <source>Very few white blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>نقص شديد في خلايا الدم البيضاء</translation>
    </message>
    <message>
      <source>How many people had very few white blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا حدث لديه نقص شديد في خلايا الدم البيضاء؟</translation>
    </message>
    <message>
      <source>A blood test found very few white blood cells of all kinds. Doctors call this severe leukopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أظهر فحص الدم عددًا قليلًا جدًا من خلايا الدم البيضاء بكل أنواعها. يسمي الأطباء هذا «نقص الكريات البيض الشديد».</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>حدث نقص شديد في خلايا الدم البيضاء.</translation>
    </message>
    <message>
      <source>had very few white blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>حدث لديه نقص شديد في خلايا الدم البيضاء.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few white blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: حدث نقص شديد في خلايا الدم البيضاء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم البيضاء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم البيضاء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم البيضاء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم البيضاء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم البيضاء لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few white blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم البيضاء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few white blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم البيضاء لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم البيضاء لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم البيضاء لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم البيضاء لدى أي شخص من أصل %Ln أشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم البيضاء لدى أي شخص من أصل %Ln شخصًا في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم البيضاء لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Many people feel nothing. A blood test finds it. A fever can be a sign of an infection.</source>
      <comment>what a person might notice</comment>
      <translation>كثير من الأشخاص لا يشعرون بشيء. ويكشفه فحص الدم. ويمكن أن تكون الحمى علامة على وجود عدوى.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>يتابع فريقك الطبي فحوص دمك. ويمكنه إيقاف دواء بالبوسيكليب مؤقتًا أو خفض الجرعة.</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call the team</comment>
      <translation>عليك الاتصال فورًا إذا كانت حرارتك %1 درجة مئوية أو أكثر، أو أصابتك قشعريرة.</translation>
    </message>
    <message>
      <source>Very few red blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>نقص شديد في خلايا الدم الحمراء</translation>
    </message>
    <message>
      <source>How many people had very few red blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا حدث لديه نقص شديد في خلايا الدم الحمراء؟</translation>
    </message>
    <message>
      <source>A blood test found very few red blood cells, which carry oxygen. Doctors call this severe anaemia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أظهر فحص الدم عددًا قليلًا جدًا من خلايا الدم الحمراء التي تحمل الأكسجين. يسمي الأطباء هذا «فقر الدم الشديد».</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>حدث نقص شديد في خلايا الدم الحمراء.</translation>
    </message>
    <message>
      <source>had very few red blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>حدث لديه نقص شديد في خلايا الدم الحمراء.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few red blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: حدث نقص شديد في خلايا الدم الحمراء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم الحمراء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم الحمراء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم الحمراء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم الحمراء لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا الدم الحمراء لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few red blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا الدم الحمراء لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few red blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم الحمراء لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم الحمراء لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم الحمراء لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم الحمراء لدى أي شخص من أصل %Ln أشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم الحمراء لدى أي شخص من أصل %Ln شخصًا في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا الدم الحمراء لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>You may feel very tired or weak. You may get out of breath.</source>
      <comment>what a person might notice</comment>
      <translation>قد يصيبك تعب شديد أو ضعف. وقد يصيبك ضيق في التنفس.</translation>
    </message>
    <message>
      <source>Your team checks your blood. They can treat it, pause palbociclib or lower the dose.</source>
      <comment>what is done about it</comment>
      <translation>يتابع فريقك الطبي فحوص دمك. ويمكنه علاج ذلك أو إيقاف دواء بالبوسيكليب مؤقتًا أو خفض الجرعة.</translation>
    </message>
    <message>
      <source>Call your team if you are short of breath or feel faint.</source>
      <comment>when to call the team</comment>
      <translation>يُرجى الاتصال بفريقك الطبي إذا أصابك ضيق في التنفس أو شعور بقرب الإغماء.</translation>
    </message>
    <message>
      <source>Very few clotting blood cells</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>نقص شديد في خلايا تخثر الدم</translation>
    </message>
    <message>
      <source>How many people had very few clotting blood cells?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا حدث لديه نقص شديد في خلايا تخثر الدم؟</translation>
    </message>
    <message>
      <source>A blood test found very few of the cells that stop bleeding. Doctors call this severe thrombocytopenia.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أظهر فحص الدم عددًا قليلًا جدًا من الخلايا التي توقف النزيف. يسمي الأطباء هذا «نقص الصفيحات الشديد».</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows a large number of people</comment>
      <translation>حدث نقص شديد في خلايا تخثر الدم.</translation>
    </message>
    <message>
      <source>had very few clotting blood cells.</source>
      <comment>follows the word None: of sixty people, none had this; in some languages it needs a word for not</comment>
      <translation>حدث لديه نقص شديد في خلايا تخثر الدم.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people had very few clotting blood cells.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: حدث نقص شديد في خلايا تخثر الدم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا تخثر الدم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا تخثر الدم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا تخثر الدم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا تخثر الدم لدى %Ln من كل %2 شخص.</numerusform>
        <numerusform>%1: حدث نقص شديد في خلايا تخثر الدم لدى %Ln من كل %2 شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أكبر من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 had very few clotting blood cells.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: حدث نقص شديد في خلايا تخثر الدم لدى عدد أقل من الأشخاص، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Too few people had this to draw a difference.</source>
      <comment>the groups are alike. %Ln: people in each group; %1: one hundred</comment>
      <translation>حدث هذا لدى عدد قليل جدًا من الأشخاص، فلا يمكن إظهار فرق في الصورة.</translation>
    </message>
    <message numerus="yes">
      <source>%1: none of the %Ln people in this group had very few clotting blood cells.</source>
      <comment>nobody in a group. %1: name of the option; %Ln: people in the group</comment>
      <translation>
        <numerusform>%1: لم يحدث نقص شديد في خلايا تخثر الدم لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا تخثر الدم لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا تخثر الدم لدى أي شخص من أصل %Ln من الأشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا تخثر الدم لدى أي شخص من أصل %Ln أشخاص في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا تخثر الدم لدى أي شخص من أصل %Ln شخصًا في هذه المجموعة.</numerusform>
        <numerusform>%1: لم يحدث نقص شديد في خلايا تخثر الدم لدى أي شخص من أصل %Ln شخص في هذه المجموعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: fewer than %2 out of %3 people had very few clotting blood cells.</source>
      <comment>fewer than one in a hundred. %1: name of the option; %2: one; %3: one hundred</comment>
      <translation>%1: حدث نقص شديد في خلايا تخثر الدم لدى أقل من %2 من كل %3 شخص.</translation>
    </message>
    <message>
      <source>Many people feel nothing. You may bruise or bleed more easily.</source>
      <comment>what a person might notice</comment>
      <translation>كثير من الأشخاص لا يشعرون بشيء. وقد تظهر لديك كدمات أو يحدث نزيف بسهولة أكبر.</translation>
    </message>
    <message>
      <source>Call your team at once if you bleed and it will not stop.</source>
      <comment>when to call the team</comment>
      <translation>عليك الاتصال بفريقك الطبي فورًا إذا أصابك نزيف لا يتوقف.</translation>
    </message>
    <message>
      <source>Stopped because of side effects</source>
      <comment>short name of a result; at most about 35 letters</comment>
      <translation>إيقاف علاج بسبب آثار جانبية</translation>
    </message>
    <message>
      <source>How many people stopped because of side effects?</source>
      <comment>heading: the question that the picture answers</comment>
      <translation>كم شخصًا أوقف علاجًا بسبب آثار جانبية؟</translation>
    </message>
    <message>
      <source>A side effect made them stop a treatment. The report does not say which medicine they stopped.</source>
      <comment>what the result means, below the heading</comment>
      <translation>أوقفوا علاجًا بسبب أثر جانبي. ولا يذكر التقرير أي دواء أوقفوا.</translation>
    </message>
    <message>
      <source>stopped because of side effects.</source>
      <comment>follows a large number of people</comment>
      <translation>أُوقف علاج بسبب آثار جانبية.</translation>
    </message>
    <message numerus="yes">
      <source>%1: %Ln out of %2 people stopped because of side effects.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: one hundred</comment>
      <translation>
        <numerusform>%1: أوقف %Ln من كل %2 شخص علاجًا بسبب آثار جانبية.</numerusform>
        <numerusform>%1: أوقف %Ln من كل %2 شخص علاجًا بسبب آثار جانبية.</numerusform>
        <numerusform>%1: أوقف %Ln من كل %2 شخص علاجًا بسبب آثار جانبية.</numerusform>
        <numerusform>%1: أوقف %Ln من كل %2 شخص علاجًا بسبب آثار جانبية.</numerusform>
        <numerusform>%1: أوقف %Ln من كل %2 شخص علاجًا بسبب آثار جانبية.</numerusform>
        <numerusform>%1: أوقف %Ln من كل %2 شخص علاجًا بسبب آثار جانبية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln more people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أكبر من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أكبر من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أكبر من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أكبر من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أكبر من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أكبر من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With palbociclib again: %Ln fewer people out of %1 stopped because of side effects.</source>
      <comment>how the groups differ. %Ln: how many more or fewer people; %1: one hundred</comment>
      <translation>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أقل من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أقل من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أقل من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أقل من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أقل من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
        <numerusform>مع بالبوسيكليب مرة أخرى: أوقف عدد أقل من الأشخاص علاجًا بسبب آثار جانبية، بفارق %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>Side effects may be too hard to live with. Some are only seen in tests.</source>
      <comment>what a person might notice</comment>
      <translation>قد تكون الآثار الجانبية أصعب من أن تُحتمل. وبعضها لا يظهر إلا في الفحوص.</translation>
    </message>
    <message>
      <source>Your team can first treat the side effect or change the dose. You can stop at any time.</source>
      <comment>what is done about it</comment>
      <translation>يمكن لفريقك الطبي أولًا علاج الأثر الجانبي أو تغيير الجرعة. ويمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
      <source>Call your team before you stop. Tell them how you feel.</source>
      <comment>when to call the team</comment>
      <translation>يُرجى الاتصال بفريقك الطبي قبل التوقف. ويُرجى إخباره بحالتك.</translation>
    </message>
    <message>
      <source>How long people lived</source>
      <comment>short name of a result; shown only if the person asks to see it</comment>
      <translation>المدة التي عاشها الأشخاص</translation>
    </message>
    <message>
      <source>How long did people live?</source>
      <comment>heading; shown only if the person asks to see it</comment>
      <translation>كم من الوقت عاش الأشخاص؟</translation>
    </message>
    <message>
      <source>This is the time from joining the study (overall survival). The results are early and may change.</source>
      <comment>what the result means; early: few people had died when it was written</comment>
      <translation>هذه هي المدة منذ الانضمام إلى الدراسة (البقاء الإجمالي على قيد الحياة). النتائج مبكرة وقد تتغير.</translation>
    </message>
    <message>
      <source>%1: half of the people lived for longer than %2 months.</source>
      <comment>whole sentence for one group. %1: name of the option; %2: months, with decimals as a rule</comment>
      <translation>%1: عاش نصف الأشخاص لمدة تزيد على %2 من الأشهر.</translation>
    </message>
    <message>
      <source>We chose how large a difference must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>نحن اخترنا كم يجب أن يبلغ الفرق حتى يكون مهمًا. ولم يؤكد مختصون طبيون ذلك بعد.</translation>
    </message>
    <message>
      <source>We chose how large a difference in harm must be to matter. Clinicians have not confirmed this yet.</source>
      <comment>on the smallest difference that matters</comment>
      <translation>نحن اخترنا كم يجب أن يبلغ الفرق في الضرر حتى يكون مهمًا. ولم يؤكد مختصون طبيون ذلك بعد.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. The study doctors judged the cancer. This can change a result.</source>
      <comment>why we are less sure: open label</comment>
      <translation>كان الجميع يعرفون من أخذ أي علاج. وقيّم أطباء الدراسة حالة السرطان. وهذا يمكن أن يغيّر النتيجة.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. But a blood test is not easily changed by this.</source>
      <comment>why this does not make us less sure</comment>
      <translation>كان الجميع يعرفون من أخذ أي علاج. لكن فحص الدم لا يتغير بسهولة بسبب ذلك.</translation>
    </message>
    <message>
      <source>Everyone knew who had which treatment. We think this changed the number of people who stopped only a little.</source>
      <comment>why this does not make us less sure</comment>
      <translation>كان الجميع يعرفون من أخذ أي علاج. ونظن أن ذلك لم يغيّر عدد من أوقفوا علاجًا إلا قليلًا.</translation>
    </message>
    <message>
      <source>Nobody knew who had the dummy pill. So this does not make us less sure.</source>
      <comment>why this does not make us less sure: blinded study</comment>
      <translation>لم يكن أحد يعرف من أخذ الدواء الوهمي. لذلك لا يجعلنا هذا أقل تأكدًا.</translation>
    </message>
    <message>
      <source>This row is one study, so its results cannot disagree. Each study has a row of its own.</source>
      <comment>why disagreement between studies does not make us less sure</comment>
      <translation>هذا الصف لدراسة واحدة، فلا يمكن أن تتعارض نتائجها. ولكل دراسة صف خاص بها.</translation>
    </message>
    <message>
      <source>The study asked this very question, in people like those this is for.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>طرحت الدراسة هذا السؤال نفسه، لدى أشخاص مثل من أُعدت لهم هذه المعلومات.</translation>
    </message>
    <message>
      <source>The row is about the people and the medicine of that study, and nothing else.</source>
      <comment>why indirect evidence does not make us less sure</comment>
      <translation>هذا الصف عن أشخاص تلك الدراسة ودوائها، لا عن شيء آخر.</translation>
    </message>
    <message>
      <source>The study is in a public register, and its results were published.</source>
      <comment>why missing studies do not make us less sure</comment>
      <translation>الدراسة مسجلة في سجل عام، ونُشرت نتائجها.</translation>
    </message>
    <message>
      <source>This range is narrower than a study of this size can give. We show it as it was printed. Our numbers of people do not come from it.</source>
      <comment>beside a printed range that cannot be right as printed</comment>
      <translation>هذا النطاق أضيق مما يمكن أن تعطيه دراسة بهذا الحجم. نعرضه كما طُبع. وأعداد الأشخاص التي نعرضها ليست مأخوذة منه.</translation>
    </message>
    <message>
      <source>Cancer in an organ; age; months of palbociclib before</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>السرطان في عضو من الجسم؛ العمر؛ عدد أشهر تناول دواء بالبوسيكليب من قبل</translation>
    </message>
    <message>
      <source>Gene change in the tumour</source>
      <comment>what a study told people apart by; for clinicians; the gene is quoted beside it</comment>
      <translation>تغيّر جيني في الورم</translation>
    </message>
    <message>
      <source>Cancer in the liver</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>سرطان في الكبد</translation>
    </message>
    <message>
      <source>Cancer in the bones only</source>
      <comment>what a study told people apart by; for clinicians</comment>
      <translation>سرطان في العظام فقط</translation>
    </message>
    <message>
      <source>The postMONARCH report does not say what its P tests. We read it as the P of interaction.</source>
      <comment>below a table of subgroups; for clinicians</comment>
      <translation>لا يذكر تقرير postMONARCH ما الذي تختبره قيمة P الواردة فيه. ونحن نقرأها على أنها قيمة P للتفاعل.</translation>
    </message>
    <message>
      <source>Has the cancer spread to an organ, such as the liver or lungs?</source>
      <comment>an optional question; visceral disease</comment>
      <translation>هل انتشر السرطان إلى عضو في الجسم، مثل الكبد أو الرئتين؟</translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>an answer</comment>
      <translation>نعم</translation>
    </message>
    <message>
      <source>No</source>
      <comment>an answer</comment>
      <translation>لا</translation>
    </message>
    <message>
      <source>I am not sure</source>
      <comment>an answer</comment>
      <translation>لا أعرف بالتأكيد</translation>
    </message>
    <message>
      <source>How old are you?</source>
      <comment>an optional question</comment>
      <translation>كم عمرك؟</translation>
    </message>
    <message>
      <source>Under %1</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>أقل من %1 سنة</translation>
    </message>
    <message>
      <source>%1 or older</source>
      <comment>an answer; the number is an age in years</comment>
      <translation>%1 سنة أو أكثر</translation>
    </message>
    <message>
      <source>I would rather not say</source>
      <comment>an answer</comment>
      <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
      <source>How long did you take palbociclib before?</source>
      <comment>an optional question</comment>
      <translation>كم كانت مدة تناولك دواء بالبوسيكليب من قبل؟</translation>
    </message>
    <message numerus="yes">
      <source>Less than %Ln months</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>أقل من %Ln شهر</numerusform>
        <numerusform>أقل من شهر (%Ln)</numerusform>
        <numerusform>أقل من شهرين (%Ln)</numerusform>
        <numerusform>أقل من %Ln أشهر</numerusform>
        <numerusform>أقل من %Ln شهرًا</numerusform>
        <numerusform>أقل من %Ln شهر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months or longer</source>
      <comment>an answer</comment>
      <translation>
        <numerusform>%Ln شهر أو أكثر</numerusform>
        <numerusform>شهر (%Ln) أو أكثر</numerusform>
        <numerusform>شهران (%Ln) أو أكثر</numerusform>
        <numerusform>%Ln أشهر أو أكثر</numerusform>
        <numerusform>%Ln شهرًا أو أكثر</numerusform>
        <numerusform>%Ln شهر أو أكثر</numerusform>
      </translation>
    </message>
    <message>
      <source>The study looked at people with cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people with visceral disease</comment>
      <translation>بحثت الدراسة في أشخاص لديهم سرطان في عضو من الجسم. وكانت أصغر من أن تبين إن كانت نتائجهم تختلف.</translation>
    </message>
    <message>
      <source>The study looked at people without cancer in an organ. It was too small to tell if their results differ.</source>
      <comment>a note for people without visceral disease</comment>
      <translation>بحثت الدراسة في أشخاص ليس لديهم سرطان في عضو من الجسم. وكانت أصغر من أن تبين إن كانت نتائجهم تختلف.</translation>
    </message>
    <message>
      <source>Ask your team where your cancer is.</source>
      <comment>a note</comment>
      <translation>يُرجى سؤال فريقك الطبي عن مكان السرطان لديك.</translation>
    </message>
    <message>
      <source>The study looked at people under %1. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>بحثت الدراسة في أشخاص عمرهم أقل من %1 سنة. وكانت أصغر من أن تبين إن كانت نتائجهم تختلف.</translation>
    </message>
    <message>
      <source>The study looked at people who were %1 or older. It was too small to tell if their results differ.</source>
      <comment>a note; the number is an age in years</comment>
      <translation>بحثت الدراسة في أشخاص عمرهم %1 سنة أو أكثر. وكانت أصغر من أن تبين إن كانت نتائجهم تختلف.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for longer. So these results may fit you less well.</source>
      <comment>a note for people who took palbociclib for a shorter time</comment>
      <translation>كان معظم الأشخاص في الدراسة قد تناولوا دواء بالبوسيكليب مدة أطول. لذلك قد تكون هذه النتائج أقل انطباقًا عليك.</translation>
    </message>
    <message>
      <source>Most people in the study had taken palbociclib for as long. It was too small to tell if their results differ.</source>
      <comment>a note for people who took palbociclib for a longer time</comment>
      <translation>كان معظم الأشخاص في الدراسة قد تناولوا دواء بالبوسيكليب مدة مماثلة. وكانت الدراسة أصغر من أن تبين إن كانت نتائجهم تختلف.</translation>
    </message>
    <message>
      <source>Ask your team how long you took palbociclib.</source>
      <comment>a note</comment>
      <translation>يُرجى سؤال فريقك الطبي عن مدة تناولك دواء بالبوسيكليب.</translation>
    </message>
    <message>
      <source>Your answer does not change the numbers.</source>
      <comment>a note after another note</comment>
      <translation>إجابتك لا تغيّر الأرقام.</translation>
    </message>
    <message>
      <source>Holding the cancer back</source>
      <comment>something that may matter to a person</comment>
      <translation>السيطرة على السرطان</translation>
    </message>
    <message>
      <source>Avoiding serious side effects</source>
      <comment>something that may matter to a person</comment>
      <translation>تجنب الآثار الجانبية الخطيرة</translation>
    </message>
    <message>
      <source>Fewer hospital visits and blood tests</source>
      <comment>something that may matter to a person</comment>
      <translation>زيارات أقل للمستشفى وفحوص دم أقل</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you come in for injections, or take a tablet at home. You also have scans.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>العلاج الهرموني وحده: يلزمك الحضور لأخذ الحقن، أو أخذ قرص في المنزل. وتُجرى لك أيضًا صور أشعة.</translation>
    </message>
    <message>
      <source>Palbociclib again: you have all of this. You also have blood tests for palbociclib.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>بالبوسيكليب مرة أخرى: يلزمك كل هذا. وتُجرى لك أيضًا فحوص دم من أجل بالبوسيكليب.</translation>
    </message>
    <message>
      <source>Taking fewer tablets</source>
      <comment>something that may matter to a person</comment>
      <translation>تناول أقراص أقل</translation>
    </message>
    <message>
      <source>Hormone treatment alone: you have injections, or a letrozole tablet each day.</source>
      <comment>a fact beside what matters; same build as the next one</comment>
      <translation>العلاج الهرموني وحده: تؤخذ حقن، أو قرص ليتروزول كل يوم.</translation>
    </message>
    <message numerus="yes">
      <source>Palbociclib again: you have the same. You also take palbociclib for %Ln days of each round.</source>
      <comment>a fact beside what matters; same build as the one before</comment>
      <translation>
        <numerusform>بالبوسيكليب مرة أخرى: يؤخذ الشيء نفسه. ويؤخذ أيضًا دواء بالبوسيكليب لمدة %Ln يوم من كل دورة علاج.</numerusform>
        <numerusform>بالبوسيكليب مرة أخرى: يؤخذ الشيء نفسه. ويؤخذ أيضًا دواء بالبوسيكليب لمدة يوم (%Ln) من كل دورة علاج.</numerusform>
        <numerusform>بالبوسيكليب مرة أخرى: يؤخذ الشيء نفسه. ويؤخذ أيضًا دواء بالبوسيكليب لمدة يومين (%Ln) من كل دورة علاج.</numerusform>
        <numerusform>بالبوسيكليب مرة أخرى: يؤخذ الشيء نفسه. ويؤخذ أيضًا دواء بالبوسيكليب لمدة %Ln أيام من كل دورة علاج.</numerusform>
        <numerusform>بالبوسيكليب مرة أخرى: يؤخذ الشيء نفسه. ويؤخذ أيضًا دواء بالبوسيكليب لمدة %Ln يومًا من كل دورة علاج.</numerusform>
        <numerusform>بالبوسيكليب مرة أخرى: يؤخذ الشيء نفسه. ويؤخذ أيضًا دواء بالبوسيكليب لمدة %Ln يوم من كل دورة علاج.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months, in which group had more people’s cancer not grown?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>
        <numerusform>بعد %Ln شهر، في أي مجموعة لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص؟</numerusform>
        <numerusform>بعد شهر (%Ln)، في أي مجموعة لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص؟</numerusform>
        <numerusform>بعد شهرين (%Ln)، في أي مجموعة لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص؟</numerusform>
        <numerusform>بعد %Ln أشهر، في أي مجموعة لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص؟</numerusform>
        <numerusform>بعد %Ln شهرًا، في أي مجموعة لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص؟</numerusform>
        <numerusform>بعد %Ln شهر، في أي مجموعة لم يكن السرطان قد نما لدى عدد أكبر من الأشخاص؟</numerusform>
      </translation>
    </message>
    <message>
      <source>In which group did more people have a serious side effect?</source>
      <comment>a question; the answers are the groups and "about the same"</comment>
      <translation>في أي مجموعة حدث أثر جانبي خطير لدى عدد أكبر من الأشخاص؟</translation>
    </message>
    <message>
      <source>What should you do if you get a fever?</source>
      <comment>a question</comment>
      <translation>ماذا يجب فعله إذا أصابتك حمى؟</translation>
    </message>
    <message>
      <source>Call the team at once</source>
      <comment>the right answer</comment>
      <translation>الاتصال بالفريق الطبي فورًا</translation>
    </message>
    <message>
      <source>Go to bed and wait a day</source>
      <comment>a wrong answer</comment>
      <translation>الراحة في السرير والانتظار يومًا</translation>
    </message>
    <message>
      <source>Tell the team at the next visit</source>
      <comment>a wrong answer</comment>
      <translation>إخبار الفريق الطبي في الزيارة القادمة</translation>
    </message>
    <message>
      <source>A fever can be the only sign of an infection. Your team wants to know at once, day or night.</source>
      <comment>after the answer</comment>
      <translation>يمكن أن تكون الحمى العلامة الوحيدة على وجود عدوى. يريد فريقك الطبي أن يعرف ذلك فورًا، نهارًا أو ليلًا.</translation>
    </message>
    <message>
      <source>What can the studies not tell you?</source>
      <comment>a question</comment>
      <translation>ما الذي لا يمكن للدراسات أن تخبرك به؟</translation>
    </message>
    <message>
      <source>Which medicine is better</source>
      <comment>the right answer</comment>
      <translation>أي الأدوية أفضل</translation>
    </message>
    <message>
      <source>How many people’s cancer had not grown</source>
      <comment>a wrong answer</comment>
      <translation>كم شخصًا لم يكن السرطان قد نما لديه</translation>
    </message>
    <message>
      <source>How many people had a serious side effect</source>
      <comment>a wrong answer</comment>
      <translation>كم شخصًا حدث لديه أثر جانبي خطير</translation>
    </message>
    <message>
      <source>The studies had different people and medicines. So they cannot tell which medicine is better.</source>
      <comment>after the answer</comment>
      <translation>اختلف الأشخاص والأدوية بين الدراسات. لذلك لا يمكنها أن تخبرنا أي الأدوية أفضل.</translation>
    </message>
    <message>
      <source>Which other treatments could I have?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>ما العلاجات الأخرى التي يمكنني أخذها؟</translation>
    </message>
    <message>
      <source>Were the people in the study like me?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>هل كان الأشخاص في الدراسة مثلي؟</translation>
    </message>
    <message>
      <source>Has my cancer been tested for gene changes?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>هل فُحص السرطان لدي بحثًا عن تغيّرات جينية؟</translation>
    </message>
    <message>
      <source>When will I have scans, and what happens if the cancer grows?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>متى تُجرى لي صور الأشعة، وماذا يحدث إذا نما السرطان؟</translation>
    </message>
    <message>
      <source>How often will I have blood tests?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>كم مرة تُجرى لي فحوص دم؟</translation>
    </message>
    <message>
      <source>At what temperature should I call, and which number?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>عند أي درجة حرارة عليّ الاتصال، وبأي رقم؟</translation>
    </message>
    <message>
      <source>How might I feel from day to day?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>كيف قد يكون شعوري في حياتي اليومية؟</translation>
    </message>
    <message>
      <source>Which dose of palbociclib would I take?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>ما جرعة دواء بالبوسيكليب التي سآخذها؟</translation>
    </message>
    <message>
      <source>What happens if I want to stop?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>ماذا يحدث إذا أردت التوقف؟</translation>
    </message>
    <message>
      <source>Which treatments could come after this one?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>ما العلاجات التي يمكن أن تأتي بعد هذا العلاج؟</translation>
    </message>
    <message>
      <source>What could this mean for how long I live?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>ماذا يمكن أن يعني هذا بالنسبة إلى مدة حياتي؟</translation>
    </message>
    <message>
      <source>Who can help me at home?</source>
      <comment>a question that the person may want to ask the care team</comment>
      <translation>من يمكنه مساعدتي في المنزل؟</translation>
    </message>
    <message>
      <source>Call at once if your temperature is %1 °C or more, or you get chills.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>عليك الاتصال فورًا إذا كانت حرارتك %1 درجة مئوية أو أكثر، أو أصابتك قشعريرة.</translation>
    </message>
    <message>
      <source>Some teams use a lower number. Ask yours.</source>
      <comment>when to call; the number is a body temperature</comment>
      <translation>تستخدم بعض الفرق الطبية رقمًا أقل. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>Call if you get a new cough or are short of breath. Palbociclib can harm the lungs.</source>
      <comment>when to call</comment>
      <translation>يُرجى الاتصال إذا أصابك سعال جديد أو ضيق في التنفس. دواء بالبوسيكليب يمكن أن يضر الرئتين.</translation>
    </message>
    <message>
      <source>Call if anything worries you.</source>
      <comment>when to call</comment>
      <translation>يُرجى الاتصال إذا كان أي شيء يقلقك.</translation>
    </message>
    <message>
      <source>We made the program and gathered the published figures. We are not doctors. No clinician has reviewed this pack yet.</source>
      <comment>who the authors are</comment>
      <translation>نحن أعددنا البرنامج وجمعنا الأرقام المنشورة. ولسنا أطباء. ولم يراجع أي مختص طبي حزمة المعلومات هذه بعد.</translation>
    </message>
    <message>
      <source>No one paid for this pack.</source>
      <comment>who paid</comment>
      <translation>لم يدفع أحد مقابل حزمة المعلومات هذه.</translation>
    </message>
    <message>
      <source>The authors have declared no conflicts of interest. They have no ties to companies that sell these treatments.</source>
      <comment>conflicts of interest</comment>
      <translation>صرّح المؤلفون بأنه ليس لديهم تضارب في المصالح. ولا تربطهم صلة بشركات تبيع هذه العلاجات.</translation>
    </message>
    <message>
      <source>We look for new results each year, before the review date. If a number changes, the version changes too.</source>
      <comment>how the pack is kept up to date</comment>
      <translation>نبحث عن نتائج جديدة كل سنة، قبل موعد المراجعة. وإذا تغيّر رقم، يتغيّر رقم الإصدار أيضًا.</translation>
    </message>
    <message>
      <source>We looked for studies on cancer that grew after palbociclib or a similar medicine. We read abstracts, conference reports and news reports. We have not read the full papers.</source>
      <comment>how the studies were found</comment>
      <translation>بحثنا عن دراسات عن السرطان الذي نما بعد دواء بالبوسيكليب أو دواء مشابه. قرأنا ملخصات وتقارير مؤتمرات وتقارير إخبارية. ولم نقرأ المقالات العلمية الكاملة.</translation>
    </message>
    <message>
      <source>We use short words and sentences. A reading formula (Flesch-Kincaid) puts the English text at primary school level.</source>
      <comment>how easy the text is to read; the formula was used on the English text alone</comment>
      <translation>نستخدم كلمات وجملًا قصيرة. وهناك معادلة لقياس سهولة القراءة (Flesch-Kincaid) تضع النص الإنجليزي في مستوى المدرسة الابتدائية.</translation>
    </message>
  </context>
</TS>
