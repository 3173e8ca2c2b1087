<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
      <translation>عن هذا البرنامج</translation>
    </message>
    <message>
      <source>Evenhand shows what studies found about treatments. It is for use with a care team.</source>
      <comment>about the program</comment>
      <translation>يعرض Evenhand ما وجدته الدراسات عن العلاجات. وهو مُعدّ للاستخدام مع الفريق الطبي.</translation>
    </message>
    <message>
      <source>Facts gathered up to %1. Next review by %2.</source>
      <comment>the values are dates</comment>
      <translation>جُمعت الحقائق حتى %1. والمراجعة القادمة قبل %2.</translation>
    </message>
    <message>
      <source>How it is kept up to date</source>
      <comment>heading in a sheet</comment>
      <translation>كيف يجري تحديثه</translation>
    </message>
    <message>
      <source>How the studies were found</source>
      <comment>heading in a sheet</comment>
      <translation>كيف وُجدت الدراسات</translation>
    </message>
    <message>
      <source>It does not know you. It does not tell you what to choose. It keeps nothing and sends nothing.</source>
      <comment>about the program</comment>
      <translation>هو لا يعرفك. ولا يقول لك ما يجب اختياره. ولا يحفظ شيئًا ولا يرسل شيئًا.</translation>
    </message>
    <message>
      <source>Money and interests</source>
      <comment>heading in a sheet</comment>
      <translation>المال والمصالح</translation>
    </message>
    <message>
      <source>Program version %1. Evidence version %2.</source>
      <comment>versions</comment>
      <translation>إصدار البرنامج %1. إصدار الأدلة %2.</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>heading in a sheet</comment>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Who made this</source>
      <comment>heading in a sheet</comment>
      <translation>من أعدّ هذا</translation>
    </message>
  </context>
  <context>
    <name>certainty</name>
    <message>
      <source>%1: fewer people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: عدد أقل من الأشخاص.</translation>
    </message>
    <message>
      <source>%1: maybe fewer people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: ربما عدد أقل من الأشخاص.</translation>
    </message>
    <message>
      <source>%1: maybe more people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: ربما عدد أكبر من الأشخاص.</translation>
    </message>
    <message>
      <source>%1: more people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: عدد أكبر من الأشخاص.</translation>
    </message>
    <message>
      <source>%1: probably fewer people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: على الأرجح عدد أقل من الأشخاص.</translation>
    </message>
    <message>
      <source>%1: probably more people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: على الأرجح عدد أكبر من الأشخاص.</translation>
    </message>
    <message>
      <source>Only a few people took part, so the size of the effect is unsure.</source>
      <comment>why certainty is lower</comment>
      <translation>شارك عدد قليل فقط من الأشخاص، لذلك فإن حجم التأثير غير مؤكد.</translation>
    </message>
    <message>
      <source>The groups are about the same.</source>
      <comment>high certainty</comment>
      <translation>المجموعتان متساويتان تقريبًا.</translation>
    </message>
    <message>
      <source>The groups are probably about the same.</source>
      <comment>moderate certainty</comment>
      <translation>المجموعتان على الأرجح متساويتان تقريبًا.</translation>
    </message>
    <message>
      <source>The groups may be about the same.</source>
      <comment>low certainty</comment>
      <translation>ربما تكون المجموعتان متساويتين تقريبًا.</translation>
    </message>
    <message>
      <source>The range is very wide. The true result could point either way.</source>
      <comment>why certainty is lower</comment>
      <translation>النطاق واسع جدًا. وقد تكون النتيجة الحقيقية في أي من الاتجاهين.</translation>
    </message>
    <message>
      <source>The range is wide. The true difference could be too small to matter.</source>
      <comment>why certainty is lower</comment>
      <translation>النطاق واسع. وقد يكون الفرق الحقيقي أصغر من أن يكون مهمًا.</translation>
    </message>
    <message>
      <source>We are very unsure about this.</source>
      <comment>very low certainty</comment>
      <translation>لسنا متأكدين على الإطلاق من هذا.</translation>
    </message>
    <message>
      <source>We are very unsure if the groups truly differ.</source>
      <comment>very low certainty</comment>
      <translation>لسنا متأكدين على الإطلاق إن كانت المجموعتان تختلفان حقًا.</translation>
    </message>
    <message>
      <source>We ask how likely it is that new studies would change the result.</source>
      <comment>explains what certainty of evidence means</comment>
      <translation>نسأل: ما مدى احتمال أن تغيّر دراسات جديدة النتيجة؟</translation>
    </message>
    <message>
      <source>We can be fairly sure of this.</source>
      <comment>moderate certainty</comment>
      <translation>يمكننا أن نكون متأكدين من هذا إلى حد معقول.</translation>
    </message>
    <message>
      <source>We can be sure of this.</source>
      <comment>high certainty</comment>
      <translation>يمكننا أن نكون متأكدين من هذا.</translation>
    </message>
    <message>
      <source>We cannot be sure of this.</source>
      <comment>low certainty</comment>
      <translation>لا يمكننا أن نكون متأكدين من هذا.</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>About the same in both groups</source>
      <comment>an answer to choose</comment>
      <translation>متساوٍ تقريبًا في المجموعتين</translation>
    </message>
    <message>
      <source>Did we explain it well?</source>
      <comment>heading of the check page</comment>
      <translation>هل شرحنا ذلك جيدًا؟</translation>
    </message>
    <message>
      <source>Look at it again</source>
      <comment>button: opens the page of these facts</comment>
      <translation>عرض هذا مرة أخرى</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what the study found.</source>
      <comment>after an answer that does not fit the facts</comment>
      <translation>ليس تمامًا. يظن كثير من الناس ذلك في البداية. إليك ما وجدته الدراسة.</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what we said.</source>
      <comment>after an answer that does not fit</comment>
      <translation>ليس تمامًا. يظن كثير من الناس ذلك في البداية. إليك ما قلناه.</translation>
    </message>
    <message>
      <source>These questions check us, not you. You can look back at any time.</source>
      <comment>under the heading of the check page</comment>
      <translation>هذه الأسئلة تختبرنا نحن، ولا تختبرك. ويمكنك الرجوع إلى ما سبق في أي وقت.</translation>
    </message>
    <message>
      <source>Yes, that is right.</source>
      <comment>after an answer</comment>
      <translation>نعم، هذا صحيح.</translation>
    </message>
    <message>
      <source>Yes, that is what the study found.</source>
      <comment>after an answer</comment>
      <translation>نعم، هذا ما وجدته الدراسة.</translation>
    </message>
  </context>
  <context>
    <name>chrome</name>
    <message>
      <source>A lot</source>
      <comment>how much something matters</comment>
      <translation>كثيرًا</translation>
    </message>
    <message>
      <source>About this</source>
      <comment>button: who made this, from what, and when</comment>
      <translation>عن هذا</translation>
    </message>
    <message>
      <source>As on this computer</source>
      <comment>a colour set</comment>
      <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>button: open the step before</comment>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Bars</source>
      <comment>a way to see the facts</comment>
      <translation>أشرطة</translation>
    </message>
    <message>
      <source>Chart</source>
      <comment>a way to see the facts</comment>
      <translation>رسم بياني</translation>
    </message>
    <message>
      <source>Check</source>
      <comment>name of a step: questions to check</comment>
      <translation>التحقق</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>button: close what lies over the page</comment>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Colours</source>
      <comment>label of a choice</comment>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Comfort</source>
      <comment>button: text size and colours</comment>
      <translation>راحة القراءة</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>a colour set</comment>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Evenhand</source>
      <comment>the program's name; not translated</comment>
      <translation>Evenhand</translation>
    </message>
    <message>
      <source>Go to step %1: %2</source>
      <comment>spoken name of a progress mark</comment>
      <translation>الانتقال إلى الخطوة %1: %2</translation>
    </message>
    <message>
      <source>High contrast</source>
      <comment>a colour set</comment>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>name of a step</comment>
      <translation>ما مدى تأكدنا؟</translation>
    </message>
    <message>
      <source>How to show it</source>
      <comment>spoken name of the choice of views</comment>
      <translation>طريقة العرض</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>a colour set</comment>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>button: open the next step</comment>
      <translation>التالي</translation>
    </message>
    <message>
      <source>No name, no account, no internet. Nothing is saved.</source>
      <comment>a promise on the first page</comment>
      <translation>لا اسم ولا حساب ولا إنترنت. ولا يُحفظ شيء.</translation>
    </message>
    <message>
      <source>Not much</source>
      <comment>how much something matters</comment>
      <translation>ليس كثيرًا</translation>
    </message>
    <message>
      <source>Nothing you choose here is saved</source>
      <comment>a promise, always shown</comment>
      <translation>لا يُحفظ أي شيء من اختياراتك هنا</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>a way to see the facts: people figures</comment>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Show less</source>
      <comment>button: fold the details away</comment>
      <translation>عرض أقل</translation>
    </message>
    <message>
      <source>Show less: %1</source>
      <comment>spoken name of a button</comment>
      <translation>عرض أقل: %1</translation>
    </message>
    <message>
      <source>Side effects</source>
      <comment>name of a step</comment>
      <translation>الآثار الجانبية</translation>
    </message>
    <message>
      <source>Somewhat</source>
      <comment>how much something matters</comment>
      <translation>إلى حد ما</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>large button on the first page</comment>
      <translation>البدء</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>name of the first page</comment>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Start again</source>
      <comment>button: forget this visit, go to the start</comment>
      <translation>البدء من جديد</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <comment>where we are; the third value is the step's name</comment>
      <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>a way to see the facts</comment>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Tell me more</source>
      <comment>button: show details</comment>
      <translation>المزيد من التفاصيل</translation>
    </message>
    <message>
      <source>Tell me more: %1</source>
      <comment>spoken name of a button</comment>
      <translation>المزيد من التفاصيل: %1</translation>
    </message>
    <message>
      <source>Text size</source>
      <comment>label of a choice</comment>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>This information was due for review on %1. Newer facts may exist. Ask your team.</source>
      <comment>shown on every page; the value is a date</comment>
      <translation>كان موعد مراجعة هذه المعلومات في %1. قد توجد حقائق أحدث. يُرجى سؤال فريقك الطبي.</translation>
    </message>
    <message>
      <source>What could help</source>
      <comment>name of a step</comment>
      <translation>ما يمكن أن يساعد</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>name of a step</comment>
      <translation>ما يهمك</translation>
    </message>
    <message>
      <source>Where do these numbers come from?</source>
      <comment>button beside a few numbers</comment>
      <translation>من أين تأتي هذه الأرقام؟</translation>
    </message>
    <message>
      <source>Where do these numbers come from? %1</source>
      <comment>spoken name of a button; the value says what the numbers are about</comment>
      <translation>من أين تأتي هذه الأرقام؟ %1</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <comment>button beside words without numbers</comment>
      <translation>من أين يأتي هذا؟</translation>
    </message>
    <message>
      <source>Where does this come from? %1</source>
      <comment>spoken name of a button; the value says what the words are about</comment>
      <translation>من أين يأتي هذا؟ %1</translation>
    </message>
    <message>
      <source>Where does this number come from?</source>
      <comment>button beside a number</comment>
      <translation>من أين يأتي هذا الرقم؟</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>a way to see the facts</comment>
      <translation>كلمات</translation>
    </message>
    <message>
      <source>Your options</source>
      <comment>name of a step</comment>
      <translation>خياراتك</translation>
    </message>
    <message>
      <source>Your situation</source>
      <comment>name of a step</comment>
      <translation>وضعك</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>name of a step</comment>
      <translation>ملخصك</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>Choose your language</source>
      <comment>label of a choice; a heading</comment>
      <translation>اختيار اللغة</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>button: opens the choice of languages</comment>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>No clinician has checked the words in this language yet.</source>
      <comment>a quiet note; shown in the language that it is about</comment>
      <translation>لم يتحقق أي مختص طبي من الكلمات بهذه اللغة بعد.</translation>
    </message>
    <message>
      <source>Some sentences are not in your language yet. They are in English.</source>
      <comment>a quiet note; shown where a translation is not complete</comment>
      <translation>بعض الجمل لم تُترجم إلى لغتك بعد. وهي بالإنجليزية.</translation>
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
      <translation>الحقائق جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>Say how much something matters to you. The facts about it will appear here.</source>
      <comment>shown before anything is chosen</comment>
      <translation>يُرجى تحديد كم يهمك أمر ما. وستظهر هنا الحقائق عنه.</translation>
    </message>
    <message>
      <source>There are no wrong answers. This helps you talk with your team. It does not choose for you.</source>
      <comment>under the heading of a page</comment>
      <translation>لا توجد إجابات خاطئة. هذا يساعدك على التحدث مع فريقك الطبي. وهو لا يختار عنك.</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <comment>heading of a page</comment>
      <translation>ما أكثر ما يهمك؟</translation>
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
      <translation>%1 من الأشهر لدى نصف الأشخاص</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>short: 42 of 100 people</comment>
      <translation>%1 من كل %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%1، بعد %Ln شهر</numerusform>
        <numerusform>%1، بعد شهر (%Ln)</numerusform>
        <numerusform>%1، بعد شهرين (%Ln)</numerusform>
        <numerusform>%1، بعد %Ln أشهر</numerusform>
        <numerusform>%1، بعد %Ln شهرًا</numerusform>
        <numerusform>%1، بعد %Ln شهر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>أقل بمقدار %Ln</numerusform>
        <numerusform>أقل بمقدار %Ln</numerusform>
        <numerusform>أقل بمقدار %Ln</numerusform>
        <numerusform>أقل بمقدار %Ln</numerusform>
        <numerusform>أقل بمقدار %Ln</numerusform>
        <numerusform>أقل بمقدار %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln شهر</numerusform>
        <numerusform>شهر (%Ln)</numerusform>
        <numerusform>شهران (%Ln)</numerusform>
        <numerusform>%Ln أشهر</numerusform>
        <numerusform>%Ln شهرًا</numerusform>
        <numerusform>%Ln شهر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>أكثر بمقدار %Ln</numerusform>
        <numerusform>أكثر بمقدار %Ln</numerusform>
        <numerusform>أكثر بمقدار %Ln</numerusform>
        <numerusform>أكثر بمقدار %Ln</numerusform>
        <numerusform>أكثر بمقدار %Ln</numerusform>
        <numerusform>أكثر بمقدار %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 fewer)</source>
      <comment>table cell: range of a difference, both ends fewer; larger number first</comment>
      <translation>(من أقل بمقدار %1 إلى أقل بمقدار %2)</translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 more)</source>
      <comment>table cell: range of a difference that may go either way</comment>
      <translation>(من أقل بمقدار %1 إلى أكثر بمقدار %2)</translation>
    </message>
    <message>
      <source>(from %1 more to %2 more)</source>
      <comment>table cell: range of a difference, both ends more</comment>
      <translation>(من أكثر بمقدار %1 إلى أكثر بمقدار %2)</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>بعد %Ln شهر</numerusform>
        <numerusform>بعد شهر (%Ln)</numerusform>
        <numerusform>بعد شهرين (%Ln)</numerusform>
        <numerusform>بعد %Ln أشهر</numerusform>
        <numerusform>بعد %Ln شهرًا</numerusform>
        <numerusform>بعد %Ln شهر</numerusform>
      </translation>
    </message>
    <message>
      <source>Best estimate: %1. The true number could be from %2 to %3.</source>
      <comment>range of a figure</comment>
      <translation>أفضل تقدير: %1. قد يكون العدد الحقيقي من %2 إلى %3.</translation>
    </message>
    <message>
      <source>Fewer than %1</source>
      <comment>large words where fewer than one person of a hundred is meant</comment>
      <translation>أقل من %1</translation>
    </message>
    <message>
      <source>Fewer than %1 of %2</source>
      <comment>short: fewer than one person of a hundred</comment>
      <translation>أقل من %1 من كل %2</translation>
    </message>
    <message>
      <source>It happened to nobody in either group.</source>
      <comment>both groups had no such event</comment>
      <translation>لم يحدث ذلك لأي شخص في أي من المجموعتين.</translation>
    </message>
    <message>
      <source>More than %1</source>
      <comment>large words where nearly all people are meant</comment>
      <translation>أكثر من %1</translation>
    </message>
    <message>
      <source>More than %1 of %2</source>
      <comment>short: nearly all people</comment>
      <translation>أكثر من %1 من كل %2</translation>
    </message>
    <message>
      <source>None</source>
      <comment>large word where a figure would be zero</comment>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>None of %1</source>
      <comment>short: nobody among all people of a group</comment>
      <translation>لا أحد من أصل %1</translation>
    </message>
    <message>
      <source>Not worked out</source>
      <comment>table cell without a figure</comment>
      <translation>لم يُحسب</translation>
    </message>
    <message>
      <source>The groups differ by fewer than %1 out of %2 people.</source>
      <comment>both groups had fewer than one event among a hundred people</comment>
      <translation>يختلف العدد بين المجموعتين بأقل من %1 من كل %2 شخص.</translation>
    </message>
    <message>
      <source>The same number</source>
      <comment>table cell: the groups are alike</comment>
      <translation>العدد نفسه</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 fewer.</source>
      <comment>range of a difference, both ends fewer; larger number first</comment>
      <translation>قد يكون الفرق الحقيقي من أقل بمقدار %1 إلى أقل بمقدار %2.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 more.</source>
      <comment>range of a difference that may go either way</comment>
      <translation>قد يكون الفرق الحقيقي من أقل بمقدار %1 إلى أكثر بمقدار %2.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 more to %2 more.</source>
      <comment>range of a difference, both ends more</comment>
      <translation>قد يكون الفرق الحقيقي من أكثر بمقدار %1 إلى أكثر بمقدار %2.</translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>قد يكون العدد الحقيقي من %1 إلى %Ln من كل %2.</numerusform>
        <numerusform>قد يكون العدد الحقيقي من %1 إلى %Ln من كل %2.</numerusform>
        <numerusform>قد يكون العدد الحقيقي من %1 إلى %Ln من كل %2.</numerusform>
        <numerusform>قد يكون العدد الحقيقي من %1 إلى %Ln من كل %2.</numerusform>
        <numerusform>قد يكون العدد الحقيقي من %1 إلى %Ln من كل %2.</numerusform>
        <numerusform>قد يكون العدد الحقيقي من %1 إلى %Ln من كل %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>قد يصل العدد الحقيقي إلى %Ln من كل %1.</numerusform>
        <numerusform>قد يصل العدد الحقيقي إلى %Ln من كل %1.</numerusform>
        <numerusform>قد يصل العدد الحقيقي إلى %Ln من كل %1.</numerusform>
        <numerusform>قد يصل العدد الحقيقي إلى %Ln من كل %1.</numerusform>
        <numerusform>قد يصل العدد الحقيقي إلى %Ln من كل %1.</numerusform>
        <numerusform>قد يصل العدد الحقيقي إلى %Ln من كل %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The true time could be from %1 to %2 months.</source>
      <comment>range of a median time</comment>
      <translation>قد تكون المدة الحقيقية من %1 إلى %2 من الأشهر.</translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>بعد %Ln شهر</numerusform>
        <numerusform>بعد شهر (%Ln)</numerusform>
        <numerusform>بعد شهرين (%Ln)</numerusform>
        <numerusform>بعد %Ln أشهر</numerusform>
        <numerusform>بعد %Ln شهرًا</numerusform>
        <numerusform>بعد %Ln شهر</numerusform>
      </translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <comment>range in a table cell</comment>
      <translation>من %1 إلى %2</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>follows a large figure: 42 of 100</comment>
      <translation>من كل %1</translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>من أصل %Ln شخص في هذه المجموعة</numerusform>
        <numerusform>من أصل %Ln من الأشخاص في هذه المجموعة</numerusform>
        <numerusform>من أصل %Ln من الأشخاص في هذه المجموعة</numerusform>
        <numerusform>من أصل %Ln أشخاص في هذه المجموعة</numerusform>
        <numerusform>من أصل %Ln شخصًا في هذه المجموعة</numerusform>
        <numerusform>من أصل %Ln شخص في هذه المجموعة</numerusform>
      </translation>
    </message>
    <message>
      <source>up to %1 of %2</source>
      <comment>range in a table cell, beside: None of 60; of a hundred people</comment>
      <translation>حتى %1 من كل %2</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>%1, then %2</source>
      <comment>joins two points in time</comment>
      <translation>%1، ثم %2</translation>
    </message>
    <message>
      <source>About you, if you like</source>
      <comment>heading over optional questions</comment>
      <translation>عنك، إن أردت</translation>
    </message>
    <message>
      <source>After</source>
      <comment>label of a choice of times: six months, twelve months; may also be: Time</comment>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Chart. %1</source>
      <comment>spoken name of a chart: its heading, then all that it shows</comment>
      <translation>رسم بياني. %1</translation>
    </message>
    <message>
      <source>Day %1</source>
      <comment>first day of a calendar</comment>
      <translation>اليوم %1</translation>
    </message>
    <message>
      <source>Difference</source>
      <comment>head of a column of a table</comment>
      <translation>الفرق</translation>
    </message>
    <message>
      <source>Dots are what the study reported. Dashed lines only join the dots. The pale band is the range. Nothing was reported later.</source>
      <comment>under a chart over time</comment>
      <translation>النقاط هي ما ذكرته الدراسة. والخطوط المتقطعة تصل بين النقاط فقط. والشريط الفاتح هو النطاق. ولم يُذكر شيء بعد ذلك.</translation>
    </message>
    <message>
      <source>Each figure is one person out of %1 people in the study.</source>
      <comment>how to read a picture of people</comment>
      <translation>كل شكل صغير يمثّل شخصًا واحدًا من كل %1 شخص في الدراسة.</translation>
    </message>
    <message>
      <source>Half of the people had a shorter time, and half had a longer time. For some it was much longer.</source>
      <comment>explains a median</comment>
      <translation>كانت المدة أقصر لدى نصف الأشخاص، وأطول لدى النصف الآخر. وكانت أطول بكثير لدى بعضهم.</translation>
    </message>
    <message>
      <source>How it is taken</source>
      <comment>heading in a treatment's card</comment>
      <translation>كيف يؤخذ</translation>
    </message>
    <message>
      <source>If nothing more is done</source>
      <comment>heading of a card</comment>
      <translation>في حال عدم القيام بشيء آخر</translation>
    </message>
    <message>
      <source>Make it comfortable</source>
      <comment>first page: text size and colours</comment>
      <translation>جعل القراءة مريحة</translation>
    </message>
    <message>
      <source>Months since the start of the study treatment</source>
      <comment>axis label</comment>
      <translation>الأشهر منذ بدء علاج الدراسة</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <comment>heading over notes that answers brought up</comment>
      <translation>ملاحظات لك</translation>
    </message>
    <message>
      <source>Other options</source>
      <comment>heading over treatments without numbers</comment>
      <translation>خيارات أخرى</translation>
    </message>
    <message>
      <source>People out of %1</source>
      <comment>axis label</comment>
      <translation>عدد الأشخاص من كل %1</translation>
    </message>
    <message>
      <source>See what studies found, in pictures and plain words.</source>
      <comment>first page</comment>
      <translation>يمكنك رؤية ما وجدته الدراسات، بالصور وبكلمات بسيطة.</translation>
    </message>
    <message>
      <source>Side effects, people out of %1</source>
      <comment>table caption</comment>
      <translation>الآثار الجانبية، عدد الأشخاص من كل %1</translation>
    </message>
    <message>
      <source>Tests and visits</source>
      <comment>heading in a treatment's card</comment>
      <translation>الفحوص والزيارات</translation>
    </message>
    <message>
      <source>The mark is the best estimate. The line is the range.</source>
      <comment>under a chart of ranges</comment>
      <translation>العلامة هي أفضل تقدير. والخط هو النطاق.</translation>
    </message>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>ذكرت الدراسة نتائج في %Ln وقت. ولا يُعرف شيء عما بين ذلك.</numerusform>
        <numerusform>ذكرت الدراسة نتائج في وقت محدد (%Ln). ولا يُعرف شيء عما بين ذلك.</numerusform>
        <numerusform>ذكرت الدراسة نتائج في وقتين (%Ln). ولا يُعرف شيء عما بين ذلك.</numerusform>
        <numerusform>ذكرت الدراسة نتائج في %Ln أوقات. ولا يُعرف شيء عما بين ذلك.</numerusform>
        <numerusform>ذكرت الدراسة نتائج في %Ln وقتًا. ولا يُعرف شيء عما بين ذلك.</numerusform>
        <numerusform>ذكرت الدراسة نتائج في %Ln وقت. ولا يُعرف شيء عما بين ذلك.</numerusform>
      </translation>
    </message>
    <message>
      <source>The two compared</source>
      <comment>a part of a page: treatments compared</comment>
      <translation>العلاجان في المقارنة</translation>
    </message>
    <message>
      <source>The way up to now, from first to last: %1</source>
      <comment>spoken name of a picture; the value is a list of its points</comment>
      <translation>المراحل حتى الآن، من الأولى إلى الأخيرة: %1</translation>
    </message>
    <message>
      <source>These numbers are about groups of people. They cannot say what will happen to you.</source>
      <comment>shown with the figures</comment>
      <translation>هذه الأرقام عن مجموعات من الأشخاص. ولا يمكنها أن تقول ما سيحدث لك.</translation>
    </message>
    <message>
      <source>These two were compared in the main study. Both are shown the same way.</source>
      <comment>under the heading of the options page</comment>
      <translation>جرت المقارنة بين هذين العلاجين في الدراسة الرئيسية. وكلاهما معروض بالطريقة نفسها.</translation>
    </message>
    <message>
      <source>These were not part of the main study. We show no numbers for them here. Ask your team if one of them fits you.</source>
      <comment>under the heading of other treatments</comment>
      <translation>لم تكن هذه جزءًا من الدراسة الرئيسية. ولا نعرض أرقامًا عنها هنا. يُرجى سؤال فريقك الطبي إن كان أحدها يناسبك.</translation>
    </message>
    <message>
      <source>This is about</source>
      <comment>first page: over the name of the question</comment>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Two treatments. What could each one mean for you?</source>
      <comment>heading of the first page</comment>
      <translation>علاجان. ماذا يمكن أن يعني كل منهما لك؟</translation>
    </message>
    <message>
      <source>Use it with your care team. It does not tell you what to choose.</source>
      <comment>first page</comment>
      <translation>يُرجى استخدامه مع فريقك الطبي. وهو لا يقول لك ما يجب اختياره.</translation>
    </message>
    <message>
      <source>What could help, people out of %1</source>
      <comment>table caption</comment>
      <translation>ما يمكن أن يساعد، عدد الأشخاص من كل %1</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>head of the first column of a table</comment>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>What is done about it</source>
      <comment>heading in details</comment>
      <translation>كيف يجري التعامل معه</translation>
    </message>
    <message>
      <source>What it can be like to live with</source>
      <comment>heading of a card</comment>
      <translation>كيف يمكن أن تكون الحياة معه</translation>
    </message>
    <message>
      <source>What it is</source>
      <comment>heading in a treatment's card</comment>
      <translation>ما هو</translation>
    </message>
    <message>
      <source>What there is to decide</source>
      <comment>heading of a card</comment>
      <translation>ما القرار المطلوب</translation>
    </message>
    <message>
      <source>What to look at</source>
      <comment>label of the choice of results</comment>
      <translation>النتيجة المعروضة</translation>
    </message>
    <message>
      <source>What you might notice</source>
      <comment>heading in details</comment>
      <translation>ما قد يظهر لديك</translation>
    </message>
    <message>
      <source>When to call your team</source>
      <comment>heading in details</comment>
      <translation>متى يجب الاتصال بفريقك الطبي</translation>
    </message>
    <message>
      <source>Who this is for</source>
      <comment>heading of a card</comment>
      <translation>لمن هذه المعلومات</translation>
    </message>
    <message>
      <source>Who this is not for</source>
      <comment>heading of a card</comment>
      <translation>لمن ليست هذه المعلومات</translation>
    </message>
    <message>
      <source>You can also ask for a second opinion, or for more time to think.</source>
      <comment>below the other options</comment>
      <translation>يمكنك أيضًا طلب رأي ثانٍ، أو مزيد من الوقت للتفكير.</translation>
    </message>
    <message>
      <source>Your answers bring up notes that may concern you. They never change a number.</source>
      <comment>under the heading of optional questions</comment>
      <translation>تُظهر إجاباتك ملاحظات قد تخصك. وهي لا تغيّر أي رقم أبدًا.</translation>
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
      <translation>%1٪</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a heading or label without a stop of its own, then what comes under it</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <comment>spoken name of a choice</comment>
      <translation>أجزاء هذه الصفحة</translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message>
      <source>Before rounding, the difference is %1 of %2, with a range from %3 to %4.</source>
      <comment>exact difference with its range; numbers may be negative</comment>
      <translation>قبل التقريب، الفرق هو %1 من كل %2، والنطاق من %3 إلى %4.</translation>
    </message>
    <message>
      <source>Facts about the treatments</source>
      <comment>not from one of the studies</comment>
      <translation>حقائق عن العلاجات</translation>
    </message>
    <message>
      <source>Half of the people in the study were followed for %1 months or more.</source>
      <comment>median follow-up</comment>
      <translation>جرت متابعة نصف الأشخاص في الدراسة لمدة %1 من الأشهر أو أكثر.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print how many people were counted. Only these numbers fit all that it prints.</source>
      <comment>honest note</comment>
      <translation>استنتاج: لا يذكر المصدر عدد الأشخاص الذين شملهم العدّ. وهذه الأرقام وحدها تتفق مع كل ما يذكره.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print this number. It follows from what it prints.</source>
      <comment>honest note</comment>
      <translation>استنتاج: لا يذكر المصدر هذا الرقم. وهو ينتج عما يذكره.</translation>
    </message>
    <message>
      <source>It is made from the range that the source printed.</source>
      <comment>how a range came to be</comment>
      <translation>حُسب من النطاق الذي ذكره المصدر.</translation>
    </message>
    <message>
      <source>It is worked out by the exact method for nobody in a group.</source>
      <comment>how a range came to be</comment>
      <translation>حُسب بالطريقة الدقيقة لحالة عدم حدوث ذلك لأي شخص في المجموعة.</translation>
    </message>
    <message>
      <source>It is worked out from the count by the method of Wilson.</source>
      <comment>how a range came to be</comment>
      <translation>حُسب من العدد بطريقة ويلسون.</translation>
    </message>
    <message>
      <source>Printed in: %1</source>
      <comment>the value is a citation</comment>
      <translation>منشور في: %1</translation>
    </message>
    <message>
      <source>Sources differ. One says: %1. Another says: %2. We use: %3.</source>
      <comment>the values are quoted as printed</comment>
      <translation>تختلف المصادر. يقول أحدها: %1. ويقول آخر: %2. ونحن نستخدم: %3.</translation>
    </message>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>هذا العدد هو %1 من أصل %Ln شخص في المجموعة.</numerusform>
        <numerusform>هذا العدد هو %1 من أصل %Ln من الأشخاص في المجموعة.</numerusform>
        <numerusform>هذا العدد هو %1 من أصل %Ln من الأشخاص في المجموعة.</numerusform>
        <numerusform>هذا العدد هو %1 من أصل %Ln أشخاص في المجموعة.</numerusform>
        <numerusform>هذا العدد هو %1 من أصل %Ln شخصًا في المجموعة.</numerusform>
        <numerusform>هذا العدد هو %1 من أصل %Ln شخص في المجموعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>The %1 study</source>
      <comment>the value is a study's name</comment>
      <translation>دراسة %1</translation>
    </message>
    <message>
      <source>The %1 study: %2</source>
      <comment>a study's name, then one of its groups</comment>
      <translation>دراسة %1: %2</translation>
    </message>
    <message>
      <source>The difference between the groups</source>
      <comment>title in a sheet</comment>
      <translation>الفرق بين المجموعتين</translation>
    </message>
    <message>
      <source>The ends of the range are rounded outward.</source>
      <comment>what rounding did</comment>
      <translation>قُرّب طرفا النطاق نحو الخارج.</translation>
    </message>
    <message>
      <source>The range is worked out by the method of Newcombe from both groups.</source>
      <comment>how a range came to be</comment>
      <translation>حُسب النطاق من المجموعتين بطريقة نيوكومب.</translation>
    </message>
    <message>
      <source>The range is worked out from the ranges of both groups (MOVER method).</source>
      <comment>how a range came to be</comment>
      <translation>حُسب النطاق من نطاقي المجموعتين (طريقة MOVER).</translation>
    </message>
    <message>
      <source>The range we show, before rounding, is from %1 to %2 of %3.</source>
      <comment>a range worked out by the program</comment>
      <translation>النطاق الذي نعرضه، قبل التقريب، من %1 إلى %2 من كل %3.</translation>
    </message>
    <message>
      <source>The source gives a range from %1 to %2 (%3 interval).</source>
      <comment>a confidence interval as printed; the last value is its level in per cent</comment>
      <translation>يعطي المصدر نطاقًا من %1 إلى %2 (فاصل ثقة %3).</translation>
    </message>
    <message>
      <source>The source says: %1</source>
      <comment>the value is quoted as printed</comment>
      <translation>يقول المصدر: %1</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the number of people still followed.</source>
      <comment>how a range came to be</comment>
      <translation>لم تعطِ الدراسة نطاقًا. فحسبناه من عدد الأشخاص الذين كانت متابعتهم مستمرة.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group and how long people were followed.</source>
      <comment>how a range came to be</comment>
      <translation>لم تعطِ الدراسة نطاقًا. فحسبناه من حجم المجموعة ومدة متابعة الأشخاص.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group. The true range is at least this wide.</source>
      <comment>how a range came to be</comment>
      <translation>لم تعطِ الدراسة نطاقًا. فحسبناه من حجم المجموعة. والنطاق الحقيقي واسع بهذا القدر على الأقل.</translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>كان في المجموعة %Ln شخص.</numerusform>
        <numerusform>كان في المجموعة %Ln من الأشخاص.</numerusform>
        <numerusform>كان في المجموعة %Ln من الأشخاص.</numerusform>
        <numerusform>كان في المجموعة %Ln أشخاص.</numerusform>
        <numerusform>كان في المجموعة %Ln شخصًا.</numerusform>
        <numerusform>كان في المجموعة %Ln شخص.</numerusform>
      </translation>
    </message>
    <message>
      <source>This part uses the words of the studies. Your team can help you read it.</source>
      <comment>under the heading of a sheet</comment>
      <translation>يستخدم هذا الجزء كلمات الدراسات. ويمكن لفريقك الطبي مساعدتك على قراءته.</translation>
    </message>
    <message>
      <source>We checked this on %1.</source>
      <comment>the value is a date</comment>
      <translation>تحققنا من هذا في %1.</translation>
    </message>
    <message>
      <source>We count a difference as one that matters from %1 of %2 people on.</source>
      <comment>the smallest difference that matters</comment>
      <translation>نعتبر الفرق مهمًا ابتداءً من %1 من كل %2 شخص.</translation>
    </message>
    <message>
      <source>We draw it as %1 of %2 people. Halves are rounded up.</source>
      <comment>what rounding did</comment>
      <translation>نرسمه على أنه %1 من كل %2 شخص. وتُقرّب الأنصاف إلى الأعلى.</translation>
    </message>
    <message>
      <source>We took the people in one picture away from the people in the other.</source>
      <comment>how a difference is counted</comment>
      <translation>طرحنا عدد الأشخاص في إحدى الصورتين من عددهم في الأخرى.</translation>
    </message>
    <message>
      <source>Where these numbers come from</source>
      <comment>heading of a sheet</comment>
      <translation>من أين تأتي هذه الأرقام</translation>
    </message>
    <message>
      <source>Who was counted: %1.</source>
      <comment>the value is quoted as printed</comment>
      <translation>من جرى عدّهم: %1.</translation>
    </message>
  </context>
  <context>
    <name>summary</name>
    <message>
      <source>Questions for your team</source>
      <comment>heading of a card</comment>
      <translation>أسئلة لفريقك الطبي</translation>
    </message>
    <message>
      <source>Talk it over with your team. You can take the time you need.</source>
      <comment>under the heading of the last page</comment>
      <translation>يمكنك التحدث عن ذلك مع فريقك الطبي. ويمكنك أخذ ما يلزمك من الوقت.</translation>
    </message>
    <message>
      <source>Touch the ones you want to ask.</source>
      <comment>how to choose questions</comment>
      <translation>يُرجى لمس الأسئلة المراد طرحها.</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>heading of a card</comment>
      <translation>ما يهمك</translation>
    </message>
    <message>
      <source>What the main study found</source>
      <comment>heading of a card</comment>
      <translation>ما وجدته الدراسة الرئيسية</translation>
    </message>
    <message>
      <source>When you start again, all of this is gone.</source>
      <comment>beside the button that ends a visit</comment>
      <translation>عند البدء من جديد، يُمحى كل هذا.</translation>
    </message>
    <message>
      <source>You have not chosen anything here, and that is fine.</source>
      <comment>empty list</comment>
      <translation>لم يجرِ اختيار أي شيء هنا، ولا بأس في ذلك.</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>heading of the last page</comment>
      <translation>ملخصك</translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people took part.</source>
      <comment>size of a study</comment>
      <translation>
        <numerusform>شارك %Ln شخص.</numerusform>
        <numerusform>شارك %Ln من الأشخاص.</numerusform>
        <numerusform>شارك %Ln من الأشخاص.</numerusform>
        <numerusform>شارك %Ln أشخاص.</numerusform>
        <numerusform>شارك %Ln شخصًا.</numerusform>
        <numerusform>شارك %Ln شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>طرحت %Ln دراسة سؤالًا مشابهًا. ويعرض كل صف: %1</numerusform>
        <numerusform>طرحت دراسة (%Ln) سؤالًا مشابهًا. ويعرض كل صف: %1</numerusform>
        <numerusform>طرحت دراستان (%Ln) سؤالًا مشابهًا. ويعرض كل صف: %1</numerusform>
        <numerusform>طرحت %Ln دراسات سؤالًا مشابهًا. ويعرض كل صف: %1</numerusform>
        <numerusform>طرحت %Ln دراسة سؤالًا مشابهًا. ويعرض كل صف: %1</numerusform>
        <numerusform>طرحت %Ln دراسة سؤالًا مشابهًا. ويعرض كل صف: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Each result</source>
      <comment>a part of a page</comment>
      <translation>كل نتيجة</translation>
    </message>
    <message>
      <source>Hide this again</source>
      <comment>button</comment>
      <translation>إخفاء هذا مرة أخرى</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>heading of a page</comment>
      <translation>ما مدى تأكدنا؟</translation>
    </message>
    <message>
      <source>Living longer</source>
      <comment>a part of a page</comment>
      <translation>العيش مدة أطول</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>one of two equal buttons</comment>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Other studies</source>
      <comment>a part of a page</comment>
      <translation>دراسات أخرى</translation>
    </message>
    <message>
      <source>Some people want to know. Some do not. Both are fine. You can ask your team at any time.</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>بعض الناس يريدون أن يعرفوا. وبعضهم لا يريدون. وكلا الأمرين مقبول. يمكنك سؤال فريقك الطبي في أي وقت.</translation>
    </message>
    <message>
      <source>The study did not report how many people at this time.</source>
      <comment>where a figure would stand</comment>
      <translation>لم تذكر الدراسة عدد الأشخاص في هذا الوقت.</translation>
    </message>
    <message>
      <source>Who was studied</source>
      <comment>heading of a card</comment>
      <translation>من شملتهم الدراسة</translation>
    </message>
    <message>
      <source>Would you like to see how long people lived?</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>هل لديك رغبة في معرفة كم من الوقت عاش الأشخاص؟</translation>
    </message>
    <message>
      <source>Yes, show me</source>
      <comment>one of two equal buttons</comment>
      <translation>نعم، أريد ذلك</translation>
    </message>
    <message>
      <source>You chose not to see this now. You can change your mind here.</source>
      <comment>after the answer: not now</comment>
      <translation>اخترت عدم رؤية هذا الآن. ويمكنك تغيير رأيك هنا.</translation>
    </message>
    <message>
      <source>You may differ from the people in the study. Ask your team what that means.</source>
      <comment>beside who took part</comment>
      <translation>قد تختلف حالتك عن حالة الأشخاص في الدراسة. يُرجى سؤال فريقك الطبي عما يعنيه ذلك.</translation>
    </message>
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>%1, %2: %3</source>
      <comment>spoken name of a table cell: its row, its column, what stands in it</comment>
      <translation>%1، %2: %3</translation>
    </message>
    <message>
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>عرض ما هو في الأسفل</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>يجري إعداد الرسم البياني.</translation>
    </message>
  </context>
</TS>
