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
    <name>aloud</name>
    <message>
      <source>Faster</source>
      <comment>button: read aloud faster</comment>
      <translation>أسرع</translation>
    </message>
    <message>
      <source>Listen</source>
      <comment>button: have the page read aloud</comment>
      <translation>استماع</translation>
    </message>
    <message>
      <source>Listen to this page</source>
      <comment>spoken name of the button “Listen”</comment>
      <translation>الاستماع إلى هذه الصفحة</translation>
    </message>
    <message>
      <source>Louder</source>
      <comment>button: read aloud more loudly</comment>
      <translation>صوت أعلى</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <comment>spoken name of a strip of buttons</comment>
      <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
      <source>Reading aloud. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>تجري القراءة بصوت مسموع. السرعة: %1. مستوى الصوت: %2 من %3.</translation>
    </message>
    <message>
      <source>Reading has stopped for now. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>القراءة متوقفة الآن. السرعة: %1. مستوى الصوت: %2 من %3.</translation>
    </message>
    <message>
      <source>Say again</source>
      <comment>button: read the same sentence aloud once more</comment>
      <translation>إعادة الجملة</translation>
    </message>
    <message>
      <source>Slower</source>
      <comment>button: read aloud more slowly</comment>
      <translation>أبطأ</translation>
    </message>
    <message>
      <source>Softer</source>
      <comment>button: read aloud less loudly</comment>
      <translation>صوت أخفض</translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>button: read nothing aloud any more</comment>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>This computer cannot read aloud right now.</source>
      <comment>on a sheet: there is nothing on the computer that speaks</comment>
      <translation>لا يستطيع هذا الحاسوب القراءة بصوت مسموع الآن.</translation>
    </message>
    <message>
      <source>This computer has no voice for this language.</source>
      <comment>on a sheet: other languages may have one</comment>
      <translation>لا يوجد في هذا الحاسوب صوت لهذه اللغة.</translation>
    </message>
    <message>
      <source>Whoever looks after this computer can add a voice.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>يمكن لمن يعتني بهذا الحاسوب إضافة صوت.</translation>
    </message>
    <message>
      <source>You can press:</source>
      <comment>said before the names of a page’s buttons</comment>
      <translation>يمكنك الضغط على:</translation>
    </message>
    <message>
      <source>You can still read and press everything here.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>ما زال بإمكانك قراءة كل شيء هنا والضغط عليه.</translation>
    </message>
    <message>
      <source>You cannot listen right now</source>
      <comment>heading of a sheet</comment>
      <translation>الاستماع غير ممكن الآن</translation>
    </message>
    <message>
      <source>Your own answers are not read aloud, so nobody else hears them.</source>
      <comment>said once on a page that shows what a person has answered</comment>
      <translation>لا تُقرأ إجاباتك بصوت مسموع، حتى لا يسمعها أحد غيرك.</translation>
    </message>
    <message>
      <source>chosen</source>
      <comment>said after a button or an answer that is chosen</comment>
      <translation>تم الاختيار</translation>
    </message>
    <message>
      <source>slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>بطيئة</translation>
    </message>
    <message>
      <source>usual</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>عادية</translation>
    </message>
    <message>
      <source>very slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>بطيئة جدًا</translation>
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
      <source>Evenhand had to stop.</source>
      <comment>heading of a small window; below it stands why, always in English</comment>
      <translation>اضطر Evenhand إلى التوقف.</translation>
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
      <source>The patient’s screen</source>
      <comment>title of a second window</comment>
      <translation>شاشة المريض</translation>
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
    <name>clinic</name>
    <message>
      <source>Call this number: %1</source>
      <comment>shown with when to call the care team; the value is a telephone number</comment>
      <translation>يُرجى الاتصال بهذا الرقم: %1</translation>
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
      <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
      <source>%1 (serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (مخاوف جدية): %2</translation>
    </message>
    <message>
      <source>%1 (very serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (مخاوف جدية للغاية): %2</translation>
    </message>
    <message>
      <source>%1 CI %2 to %3</source>
      <comment>a confidence interval: level in per cent, then the limits</comment>
      <translation>فاصل ثقة %1: من %2 إلى %3</translation>
    </message>
    <message>
      <source>%1 CI %2 to not reached</source>
      <comment>a confidence interval: level in per cent, then the lower limit</comment>
      <translation>فاصل ثقة %1: من %2 إلى حد لم يُبلَغ</translation>
    </message>
    <message>
      <source>%1 months (%2)</source>
      <comment>table cell: a median time and its interval</comment>
      <translation>%1 من الأشهر (%2)</translation>
    </message>
    <message>
      <source>%1 months (no interval reported)</source>
      <comment>table cell: a median time</comment>
      <translation>%1 من الأشهر (لم يُذكر فاصل ثقة)</translation>
    </message>
    <message>
      <source>%1 printed a %2 interval (%3 to %4). It is drawn as the %5 interval of the same result.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>نشرت تجربة %1 فاصل ثقة %2 (من %3 إلى %4). وقد رُسم في صورة فاصل الثقة %5 للنتيجة نفسها.</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>an interval: its limits</comment>
      <translation>من %1 إلى %2</translation>
    </message>
    <message>
      <source>%1, %2: %3.</source>
      <comment>a group, a time such as: six months, then how its band was made</comment>
      <translation>%1، %2: %3.</translation>
    </message>
    <message>
      <source>%1, P %2</source>
      <comment>a hazard ratio with its interval, then its P value with a sign, such as &lt;</comment>
      <translation>%1، قيمة P: %2</translation>
    </message>
    <message>
      <source>%1, P = %2</source>
      <comment>a hazard ratio with its interval, then its P value</comment>
      <translation>%1، قيمة P = %2</translation>
    </message>
    <message>
      <source>%1, n = %2</source>
      <comment>per cent at a time, then the size of the group</comment>
      <translation>%1، n = %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a figure as printed, then what is odd about it in a sentence</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. %2: shares of people at the reported times, with their bands.</source>
      <comment>under a chart: an outcome, then the trial</comment>
      <translation>%1. %2: نسب الأشخاص في الأوقات المذكورة، مع أشرطة الثقة الخاصة بها.</translation>
    </message>
    <message>
      <source>%1/%2 (%3)</source>
      <comment>people with the event / people in the group (per cent)</comment>
      <translation>%1 من أصل %2 (%3)</translation>
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
      <translation>%1؛ %2</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>two things in one table cell</comment>
      <translation>%1؛ %2</translation>
    </message>
    <message>
      <source>%1; before rounding %2 (%3 to %4)</source>
      <comment>table cell: difference in people of a hundred with its range, then the exact difference, which may be negative</comment>
      <translation>%1؛ قبل التقريب %2 (من %3 إلى %4)</translation>
    </message>
    <message>
      <source>%1; inferred</source>
      <comment>table cell: a result whose count or group was worked out, not printed</comment>
      <translation>%1؛ بالاستنتاج</translation>
    </message>
    <message>
      <source>A difference between subgroups may change a number only if the P of interaction is at most %1, its direction was stated in advance and at most %2 factors were tested (after ICEMAN).</source>
      <comment>below a table of subgroups</comment>
      <translation>لا يجوز لفرق بين المجموعات الفرعية أن يغيّر رقمًا إلا إذا كانت قيمة P للتفاعل لا تتجاوز %1، وكان اتجاه الفرق محددًا مسبقًا، ولم يتجاوز عدد العوامل المختبَرة %2 (استنادًا إلى ICEMAN).</translation>
    </message>
    <message>
      <source>A difference is counted from the people drawn, as patients see it; the figure before rounding follows. Medians are not subtracted: the times of scans alone can make such a difference.</source>
      <comment>below a table of results</comment>
      <translation>يُحسب الفرق من عدد الأشخاص المرسومين، كما يراه المرضى؛ ويليه الرقم قبل التقريب. ولا يُطرح وسيط من وسيط: فمواعيد صور الأشعة وحدها يمكن أن تُحدث مثل هذا الفرق.</translation>
    </message>
    <message>
      <source>About the patient</source>
      <comment>unfolds the patient's answers</comment>
      <translation>عن المريض</translation>
    </message>
    <message>
      <source>Absolute difference</source>
      <comment>head of a column</comment>
      <translation>الفرق المطلق</translation>
    </message>
    <message>
      <source>Another version</source>
      <comment>head of a column: what another source says</comment>
      <translation>صيغة أخرى</translation>
    </message>
    <message>
      <source>As reported</source>
      <comment>head of a column</comment>
      <translation>كما ذُكر</translation>
    </message>
    <message>
      <source>Ask again</source>
      <comment>button</comment>
      <translation>إعادة السؤال</translation>
    </message>
    <message>
      <source>Ask the patient on the page</source>
      <comment>button</comment>
      <translation>طرح السؤال على المريض في الصفحة</translation>
    </message>
    <message>
      <source>Between reports the line and the band only join what was reported, at constant hazards. No number is to be read from them there.</source>
      <comment>below a curve</comment>
      <translation>بين الأوقات المذكورة، لا يفعل الخط والشريط سوى الوصل بين القيم المذكورة، بافتراض مخاطر ثابتة. ولا يُقرأ منهما أي رقم هناك.</translation>
    </message>
    <message>
      <source>Blank</source>
      <comment>button: the patient's screen shows nothing</comment>
      <translation>إخفاء العرض</translation>
    </message>
    <message>
      <source>CSV file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>ملف CSV</translation>
    </message>
    <message>
      <source>Call from this fever (°C)</source>
      <comment>label of a field</comment>
      <translation>الاتصال ابتداءً من حرارة (درجة مئوية)</translation>
    </message>
    <message>
      <source>Certainty (GRADE)</source>
      <comment>head of a column</comment>
      <translation>درجة اليقين (GRADE)</translation>
    </message>
    <message>
      <source>Clear and start again</source>
      <comment>button: begin a new visit</comment>
      <translation>مسح الكل والبدء من جديد</translation>
    </message>
    <message>
      <source>Clinician’s panel</source>
      <comment>heading, and a button that opens it</comment>
      <translation>لوحة المختص الطبي</translation>
    </message>
    <message>
      <source>Close the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>إغلاق الأدلة</translation>
    </message>
    <message>
      <source>Close the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>إغلاق شاشة المريض</translation>
    </message>
    <message>
      <source>Copy table</source>
      <comment>button</comment>
      <translation>نسخ الجدول</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <comment>a part: a chart</comment>
      <translation>المنحنى عبر الزمن</translation>
    </message>
    <message>
      <source>Discrepancies between sources</source>
      <comment>a part: a table</comment>
      <translation>الاختلافات بين المصادر</translation>
    </message>
    <message>
      <source>Drawn towards the whole trial: %1 and %2.</source>
      <comment>hazard ratios of two subgroups, each with its interval</comment>
      <translation>بعد الانكماش نحو نتيجة التجربة كلها: %1 و%2.</translation>
    </message>
    <message>
      <source>Evidence for clinicians</source>
      <comment>name of a window</comment>
      <translation>الأدلة للمختصين الطبيين</translation>
    </message>
    <message>
      <source>Excel file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>ملف Excel</translation>
    </message>
    <message>
      <source>Factor</source>
      <comment>head of a column: what tells subgroups apart</comment>
      <translation>العامل</translation>
    </message>
    <message>
      <source>Facts</source>
      <comment>head of a column: names of facts in the data</comment>
      <translation>الحقائق</translation>
    </message>
    <message>
      <source>Failed check: %1</source>
      <comment>table cell: the value is the name of a check</comment>
      <translation>تحقق لم ينجح: %1</translation>
    </message>
    <message>
      <source>Find in this table</source>
      <comment>label of a line to type in</comment>
      <translation>بحث في هذا الجدول</translation>
    </message>
    <message>
      <source>Follow again</source>
      <comment>button: the screen is frozen</comment>
      <translation>استئناف المتابعة</translation>
    </message>
    <message>
      <source>Forest plot</source>
      <comment>a part: a chart of several trials</comment>
      <translation>مخطط الغابة (Forest plot)</translation>
    </message>
    <message>
      <source>Forest plot of hazard ratios. %1</source>
      <comment>spoken name of a chart; the value is its rows in words</comment>
      <translation>مخطط الغابة لنسب المخاطر. %1</translation>
    </message>
    <message>
      <source>Freeze</source>
      <comment>button: the patient's screen stays as it is</comment>
      <translation>تجميد</translation>
    </message>
    <message>
      <source>Go to a page</source>
      <comment>unfolds a list of pages</comment>
      <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (%2)</source>
      <comment>a hazard ratio as printed, then its interval</comment>
      <translation>نسبة المخاطر %1 (%2)</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (no interval reported)</source>
      <comment>a hazard ratio as printed</comment>
      <translation>نسبة المخاطر %1 (لم يُذكر فاصل ثقة)</translation>
    </message>
    <message>
      <source>Hazard ratio (logarithmic scale)</source>
      <comment>axis of a chart</comment>
      <translation>نسبة المخاطر (HR)، مقياس لوغاريتمي</translation>
    </message>
    <message>
      <source>Hazard ratios of the trials with %1 confidence intervals, a random-effects summary and a prediction interval.</source>
      <comment>under a chart</comment>
      <translation>نسب المخاطر (HR) في التجارب مع فواصل الثقة %1، والتقدير المجمّع بالتأثيرات العشوائية، وفاصل التنبؤ.</translation>
    </message>
    <message>
      <source>Hazard ratios stand as printed. They are never turned into numbers of people.</source>
      <comment>below results</comment>
      <translation>تُعرض نسب المخاطر كما نُشرت. ولا تُحوَّل أبدًا إلى أعداد أشخاص.</translation>
    </message>
    <message>
      <source>Heads of the columns. Press one to sort by it.</source>
      <comment>spoken name of the row of heads</comment>
      <translation>عناوين الأعمدة. يمكن الضغط على أحدها للفرز حسبه.</translation>
    </message>
    <message>
      <source>Heterogeneity: Q = %1 (%2 degrees of freedom, P = %3), I-squared = %4, tau-squared = %5. So few trials can say little about it.</source>
      <comment>below a forest plot</comment>
      <translation>عدم التجانس: Q = %1 (درجات الحرية: %2، P = %3)، مربع I = %4، مربع تاو = %5. ولا يمكن لهذا العدد القليل من التجارب أن يقول عنه الكثير.</translation>
    </message>
    <message>
      <source>High</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>مرتفعة</translation>
    </message>
    <message>
      <source>How many factors were tested was not reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>لم يُذكر عدد العوامل المختبَرة.</translation>
    </message>
    <message>
      <source>If all trials shared one ratio, it would be %1. That is not assumed here.</source>
      <comment>below a forest plot; the value is a ratio with its interval</comment>
      <translation>لو كانت النسبة واحدة في كل التجارب، لكانت %1. ولا يُفترض ذلك هنا.</translation>
    </message>
    <message>
      <source>Imprecision</source>
      <comment>a GRADE domain</comment>
      <translation>عدم الدقة</translation>
    </message>
    <message>
      <source>Imprecision is computed from the range and the smallest difference that matters. The authors of the evidence pack rated the other domains.</source>
      <comment>below a table of results, on the certainty of evidence (GRADE)</comment>
      <translation>يُحسب عدم الدقة من النطاق ومن أصغر فرق مهم. أما المجالات الأخرى فقد قيّمها مؤلفو حزمة المعلومات.</translation>
    </message>
    <message>
      <source>Inconsistency</source>
      <comment>a GRADE domain</comment>
      <translation>عدم الاتساق</translation>
    </message>
    <message>
      <source>Indirectness</source>
      <comment>a GRADE domain</comment>
      <translation>عدم المباشرة</translation>
    </message>
    <message>
      <source>Inferred: the source does not print the count or the size of the group. Only these numbers fit all that it prints.</source>
      <comment>below a table of results</comment>
      <translation>استنتاج: لا يذكر المصدر العدد أو حجم المجموعة. وهذه الأرقام وحدها تتفق مع كل ما يذكره.</translation>
    </message>
    <message>
      <source>Item</source>
      <comment>head of a column: what sources disagree on</comment>
      <translation>البند</translation>
    </message>
    <message>
      <source>Leaflet to take home</source>
      <comment>button: print it or save it</comment>
      <translation>نشرة لأخذها إلى المنزل</translation>
    </message>
    <message>
      <source>Low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>منخفضة</translation>
    </message>
    <message>
      <source>Lower hazard: %1</source>
      <comment>side of a forest plot; the value is a group of people</comment>
      <translation>مخاطر أقل: %1</translation>
    </message>
    <message>
      <source>MOVER (square-and-add) from both bands</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>طريقة MOVER (square-and-add) من شريطي المجموعتين</translation>
    </message>
    <message>
      <source>Many factors were tested.</source>
      <comment>against a subgroup difference</comment>
      <translation>اختُبر عدد كبير من العوامل.</translation>
    </message>
    <message>
      <source>May it change a number?</source>
      <comment>head of a column</comment>
      <translation>هل يجوز أن يغيّر رقمًا؟</translation>
    </message>
    <message>
      <source>Median follow-up, months</source>
      <comment>head of a column</comment>
      <translation>وسيط مدة المتابعة، بالأشهر</translation>
    </message>
    <message>
      <source>Moderate</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>متوسطة</translation>
    </message>
    <message>
      <source>New visit</source>
      <comment>unfolds a warning and a button</comment>
      <translation>زيارة جديدة</translation>
    </message>
    <message>
      <source>Newcombe’s interval from both counts</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>فاصل ثقة Newcombe من عددي المجموعتين</translation>
    </message>
    <message>
      <source>No direction is known to have been stated in advance.</source>
      <comment>against a subgroup difference</comment>
      <translation>لا يُعرف أن الاتجاه كان محددًا مسبقًا.</translation>
    </message>
    <message>
      <source>No question is answered yet.</source>
      <comment>instead of answers</comment>
      <translation>لم تجرِ الإجابة عن أي سؤال بعد.</translation>
    </message>
    <message>
      <source>No row has these words. Take some out to see more rows.</source>
      <comment>in place of a table's rows</comment>
      <translation>لا يوجد صف فيه هذه الكلمات. يمكن حذف بعضها لرؤية صفوف أكثر.</translation>
    </message>
    <message>
      <source>No serious concern</source>
      <comment>table cell: on certainty</comment>
      <translation>لا مخاوف جدية</translation>
    </message>
    <message>
      <source>No test of interaction was reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>لم يُذكر اختبار للتفاعل.</translation>
    </message>
    <message>
      <source>No, the result of the whole trial stands</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>لا، تبقى نتيجة التجربة كلها هي المعتمدة</translation>
    </message>
    <message>
      <source>Not given for medians</source>
      <comment>table cell: a difference</comment>
      <translation>لا يُعطى لقيم الوسيط</translation>
    </message>
    <message>
      <source>Not rated</source>
      <comment>table cell: certainty was not assessed</comment>
      <translation>غير مقيَّمة</translation>
    </message>
    <message>
      <source>Not reached</source>
      <comment>table cell: a median time</comment>
      <translation>لم يُبلَغ</translation>
    </message>
    <message>
      <source>Not reported</source>
      <comment>table cell</comment>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <comment>spoken, when rows stand as they did at first</comment>
      <translation>من دون فرز</translation>
    </message>
    <message>
      <source>Nothing that is asked here</source>
      <comment>against a subgroup difference</comment>
      <translation>لا شيء مما يُسأل عنه هنا</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was reported after %Ln months, so nothing is drawn there.</source>
      <comment>below a curve</comment>
      <translation>
        <numerusform>لم يُذكر شيء بعد %Ln شهر، لذلك لا يُرسم شيء هناك.</numerusform>
        <numerusform>لم يُذكر شيء بعد شهر (%Ln)، لذلك لا يُرسم شيء هناك.</numerusform>
        <numerusform>لم يُذكر شيء بعد شهرين (%Ln)، لذلك لا يُرسم شيء هناك.</numerusform>
        <numerusform>لم يُذكر شيء بعد %Ln أشهر، لذلك لا يُرسم شيء هناك.</numerusform>
        <numerusform>لم يُذكر شيء بعد %Ln شهرًا، لذلك لا يُرسم شيء هناك.</numerusform>
        <numerusform>لم يُذكر شيء بعد %Ln شهر، لذلك لا يُرسم شيء هناك.</numerusform>
      </translation>
    </message>
    <message>
      <source>One outcome with figures of people stays on each page.</source>
      <comment>why the last outcome that is shown cannot be left out</comment>
      <translation>تبقى في كل صفحة حصيلة واحدة معروضة بأعداد الأشخاص.</translation>
    </message>
    <message>
      <source>One version</source>
      <comment>head of a column: what a source says</comment>
      <translation>إحدى الصيغ</translation>
    </message>
    <message>
      <source>Open the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>فتح الأدلة</translation>
    </message>
    <message>
      <source>Open the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>فتح شاشة المريض</translation>
    </message>
    <message>
      <source>Outcome</source>
      <comment>head of a column</comment>
      <translation>الحصيلة</translation>
    </message>
    <message>
      <source>Outcomes shown</source>
      <comment>unfolds lists of outcomes</comment>
      <translation>الحصائل المعروضة</translation>
    </message>
    <message>
      <source>P of interaction</source>
      <comment>head of a column</comment>
      <translation>قيمة P للتفاعل</translation>
    </message>
    <message>
      <source>PDF page</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>صفحة PDF</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>صورة PNG</translation>
    </message>
    <message>
      <source>Parts of the evidence</source>
      <comment>spoken name of a choice</comment>
      <translation>أجزاء الأدلة</translation>
    </message>
    <message>
      <source>People analysed</source>
      <comment>head of a column</comment>
      <translation>الأشخاص المشمولون بالتحليل</translation>
    </message>
    <message>
      <source>Prediction interval</source>
      <comment>row of a forest plot</comment>
      <translation>فاصل التنبؤ</translation>
    </message>
    <message>
      <source>Publication bias</source>
      <comment>a GRADE domain</comment>
      <translation>تحيز النشر</translation>
    </message>
    <message>
      <source>Random effects, modified Knapp-Hartung</source>
      <comment>row of a forest plot: the summary</comment>
      <translation>تأثيرات عشوائية، طريقة Knapp-Hartung المعدّلة</translation>
    </message>
    <message>
      <source>Range of a difference: %1.</source>
      <comment>the value is a method</comment>
      <translation>نطاق الفرق: %1.</translation>
    </message>
    <message>
      <source>Range of a group: %1.</source>
      <comment>the value is a method</comment>
      <translation>نطاق المجموعة: %1.</translation>
    </message>
    <message>
      <source>Relative effect as printed</source>
      <comment>head of a column</comment>
      <translation>التأثير النسبي كما نُشر</translation>
    </message>
    <message>
      <source>Risk of bias</source>
      <comment>a GRADE domain</comment>
      <translation>خطر التحيز</translation>
    </message>
    <message>
      <source>Rows shown: %1 of %2</source>
      <comment>beside a line to search in</comment>
      <translation>الصفوف المعروضة: %1 من %2</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>رسم SVG</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
      <source>Save as Excel…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>حفظ بصيغة Excel…</translation>
    </message>
    <message>
      <source>Save chart…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>حفظ الرسم البياني…</translation>
    </message>
    <message>
      <source>Sensitivity analysis</source>
      <comment>row of a forest plot: a second summary</comment>
      <translation>تحليل الحساسية</translation>
    </message>
    <message>
      <source>Sensitivity analysis: the standard error of %1 is set from %2 to %3, the least that its size and the split of its groups allow.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>تحليل الحساسية: غُيّر الخطأ المعياري لتجربة %1 من %2 إلى %3، وهي أدنى قيمة يسمح بها حجم التجربة وتوزيع مجموعاتها.</translation>
    </message>
    <message>
      <source>Show again</source>
      <comment>button: the screen is blank</comment>
      <translation>إعادة العرض</translation>
    </message>
    <message>
      <source>Show all, in the usual order</source>
      <comment>button</comment>
      <translation>عرض الكل بالترتيب المعتاد</translation>
    </message>
    <message>
      <source>Show earlier: %1</source>
      <comment>button; an outcome</comment>
      <translation>تقديم في الترتيب: %1</translation>
    </message>
    <message>
      <source>Show later: %1</source>
      <comment>button; an outcome</comment>
      <translation>تأخير في الترتيب: %1</translation>
    </message>
    <message>
      <source>Sorted by %1, highest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>الفرز حسب %1، الأعلى أولًا</translation>
    </message>
    <message>
      <source>Sorted by %1, lowest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>الفرز حسب %1، الأدنى أولًا</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>name of a sheet in a workbook</comment>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Squares are trials, sized by their weight. The diamond is the summary. The thin bar is the prediction interval. The hollow diamond is the sensitivity analysis. The trials stand in a fixed order.</source>
      <comment>under a forest plot</comment>
      <translation>المربعات هي التجارب، وحجم كل مربع بحسب وزن التجربة. والمعيّن هو التقدير المجمّع. والشريط الرفيع هو فاصل التنبؤ. والمعيّن المفرغ هو تحليل الحساسية. وترتيب التجارب ثابت.</translation>
    </message>
    <message>
      <source>Stands with when to call, and on the leaflet.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>يظهر مع ما يبيّن متى يجب الاتصال، وفي النشرة.</translation>
    </message>
    <message>
      <source>Subgroups</source>
      <comment>a part: a table</comment>
      <translation>المجموعات الفرعية</translation>
    </message>
    <message>
      <source>Summary of findings</source>
      <comment>a part: the table of results</comment>
      <translation>ملخص النتائج</translation>
    </message>
    <message>
      <source>Summary: DerSimonian-Laird random effects on the log scale, each standard error from the printed interval. Its interval is the modified Knapp-Hartung one, the prediction interval that of a new trial, both with t on %1 degrees of freedom and at %2.</source>
      <comment>below a forest plot; the second value is a level in per cent</comment>
      <translation>التقدير المجمّع: تأثيرات عشوائية بطريقة DerSimonian-Laird على المقياس اللوغاريتمي، وكل خطأ معياري مأخوذ من فاصل الثقة المنشور. وفاصل ثقته محسوب بطريقة Knapp-Hartung المعدّلة، وفاصل التنبؤ هو فاصل تجربة جديدة، وكلاهما بتوزيع t (درجات الحرية: %1) وبمستوى %2.</translation>
    </message>
    <message>
      <source>Takes the place of the temperature in the evidence, for this visit.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>تحل محل درجة الحرارة الواردة في الأدلة، لهذه الزيارة.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <comment>label of a field</comment>
      <translation>الهاتف</translation>
    </message>
    <message>
      <source>The patient said yes</source>
      <comment>one of two equal buttons</comment>
      <translation>جواب المريض: نعم</translation>
    </message>
    <message>
      <source>The patient said yes.</source>
      <comment>an answer that was given</comment>
      <translation>جواب المريض: نعم.</translation>
    </message>
    <message>
      <source>The patient said: not now.</source>
      <comment>an answer that was given</comment>
      <translation>جواب المريض: ليس الآن.</translation>
    </message>
    <message>
      <source>The patient’s screen is blank.</source>
      <comment>how it is now</comment>
      <translation>شاشة المريض فارغة.</translation>
    </message>
    <message>
      <source>The patient’s screen is frozen.</source>
      <comment>how it is now</comment>
      <translation>شاشة المريض مجمّدة.</translation>
    </message>
    <message>
      <source>The ratio of the cumulative hazards is %1 up to %2 months and %3 up to %4 months, so one hazard ratio does not describe both. Early against late: P = %5, which does not prove that the hazards are not proportional.</source>
      <comment>below a curve</comment>
      <translation>النسبة بين المخاطر التراكمية هي %1 حتى الشهر %2 و%3 حتى الشهر %4، لذلك لا تصف نسبة مخاطر واحدة الحالتين معًا. الفترة المبكرة مقابل المتأخرة: P = %5، وهذا لا يثبت أن المخاطر غير تناسبية.</translation>
    </message>
    <message>
      <source>The survival facts open only when the patient says yes.</source>
      <comment>above a button that asks the patient</comment>
      <translation>لا تُفتح حقائق البقاء على قيد الحياة إلا عندما يكون جواب المريض «نعم».</translation>
    </message>
    <message>
      <source>The test of interaction does not make chance unlikely.</source>
      <comment>against a subgroup difference</comment>
      <translation>لا يجعل اختبار التفاعل الصدفةَ أمرًا مستبعدًا.</translation>
    </message>
    <message>
      <source>These answers bring up no note.</source>
      <comment>below answers</comment>
      <translation>لا تُظهر هذه الإجابات أي ملاحظة.</translation>
    </message>
    <message>
      <source>This clears all answers, choices and settings of this visit.</source>
      <comment>above the button that begins a new visit</comment>
      <translation>يمسح هذا كل إجابات هذه الزيارة واختياراتها وإعداداتها.</translation>
    </message>
    <message>
      <source>This is not a body temperature in degrees Celsius, so it is not shown.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>هذه ليست درجة حرارة جسم بالدرجات المئوية، لذلك لا تُعرض.</translation>
    </message>
    <message>
      <source>This is not a telephone number, so it is not shown.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>هذا ليس رقم هاتف، لذلك لا يُعرض.</translation>
    </message>
    <message>
      <source>Trial</source>
      <comment>head of a column</comment>
      <translation>التجربة</translation>
    </message>
    <message>
      <source>Until then every patient sees the result of the whole trial.</source>
      <comment>below a table of subgroups</comment>
      <translation>وحتى ذلك الحين يرى كل مريض نتيجة التجربة كلها.</translation>
    </message>
    <message>
      <source>Used here</source>
      <comment>head of a column: the version that is used</comment>
      <translation>المستخدمة هنا</translation>
    </message>
    <message>
      <source>Versions are quoted as the authors of the evidence pack noted them. The last rows are printed figures that a check of the pack finds odd.</source>
      <comment>below a table of discrepancies</comment>
      <translation>تُنقل الصيغ كما دوّنها مؤلفو حزمة المعلومات. والصفوف الأخيرة أرقام منشورة يُظهر تحقق من الحزمة أنها غريبة.</translation>
    </message>
    <message>
      <source>Very low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>منخفضة جدًا</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <comment>head of a column</comment>
      <translation>ما يعارض ذلك</translation>
    </message>
    <message>
      <source>What you leave out or move is so for all options, on every page.</source>
      <comment>above lists of outcomes</comment>
      <translation>ما يُحذف أو يُنقل هنا يسري على كل الخيارات، وفي كل صفحة.</translation>
    </message>
    <message>
      <source>Why certainty is lower</source>
      <comment>head of a column</comment>
      <translation>لماذا درجة اليقين أقل</translation>
    </message>
    <message>
      <source>Wilson score interval from the count</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>فاصل ثقة Wilson score من العدد</translation>
    </message>
    <message>
      <source>Yes, drawn towards the result of the whole trial</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>نعم، بعد الانكماش نحو نتيجة التجربة كلها</translation>
    </message>
    <message>
      <source>Your clinic</source>
      <comment>unfolds two fields to type in</comment>
      <translation>عيادتك</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the reported numbers at risk</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>شريط complementary log-log بتباين Greenwood من الأعداد المذكورة للمعرضين للخطر</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the size of the group alone; the true band is at least this wide</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>شريط complementary log-log بتباين Greenwood من حجم المجموعة وحده؛ والشريط الحقيقي واسع بهذا القدر على الأقل</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance, censoring taken from the size of the group and the median follow-up</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>شريط complementary log-log بتباين Greenwood، استنادًا في الرقابة (censoring) إلى حجم المجموعة ووسيط مدة المتابعة</translation>
    </message>
    <message>
      <source>n = %1</source>
      <comment>under a trial's name: people in the groups that are compared</comment>
      <translation>n = %1</translation>
    </message>
    <message>
      <source>one-sided exact upper limit</source>
      <comment>how an interval was made, where nobody had the event; after a colon</comment>
      <translation>حد أعلى دقيق أحادي الجانب</translation>
    </message>
    <message>
      <source>the interval that the source printed, kept on the complementary log-log scale</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>فاصل الثقة الذي نشره المصدر، مع إبقائه على مقياس complementary log-log</translation>
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
        <numerusform>بقيت %Ln ثانية.</numerusform>
        <numerusform>بقيت ثانية واحدة (%Ln).</numerusform>
        <numerusform>بقيت ثانيتان (%Ln).</numerusform>
        <numerusform>بقيت %Ln ثوانٍ.</numerusform>
        <numerusform>بقيت %Ln ثانية.</numerusform>
        <numerusform>بقيت %Ln ثانية.</numerusform>
      </translation>
    </message>
    <message>
      <source>Are you still here?</source>
      <comment>when nobody has touched the screen for long</comment>
      <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
      <source>Close the program</source>
      <comment>button for the staff</comment>
      <translation>إغلاق البرنامج</translation>
    </message>
    <message>
      <source>Digits typed: %1</source>
      <comment>spoken: how long the PIN is so far; never which digits</comment>
      <translation>عدد الأرقام المكتوبة: %1</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>key: take the last digit back</comment>
      <translation>مسح</translation>
    </message>
    <message>
      <source>For staff</source>
      <comment>heading over what the staff can do</comment>
      <translation>لفريق العمل</translation>
    </message>
    <message>
      <source>For staff: type your PIN</source>
      <comment>heading over the keys of a lock</comment>
      <translation>لفريق العمل: إدخال الرقم السري</translation>
    </message>
    <message>
      <source>For staff: why this screen cannot begin</source>
      <comment>heading over a list</comment>
      <translation>لفريق العمل: سبب تعذر تشغيل هذه الشاشة</translation>
    </message>
    <message>
      <source>I am still here</source>
      <comment>very large button: go on with the visit</comment>
      <translation>ما زلت هنا</translation>
    </message>
    <message>
      <source>If nobody touches the screen, what was chosen here is cleared. The next person cannot see it.</source>
      <comment>why a visit ends when nobody seems to be there</comment>
      <translation>إذا لم يلمس أحد الشاشة، يُمسح كل ما اختير هنا. ولا يستطيع الشخص التالي رؤيته.</translation>
    </message>
    <message>
      <source>Mend this on the computer. The screen then begins by itself. This command checks the clinic’s policy: %1</source>
      <comment>for staff; the value is a command</comment>
      <translation>يُرجى إصلاح ذلك على الحاسوب. وستبدأ الشاشة بعد ذلك من تلقاء نفسها. هذا الأمر يفحص إعدادات العيادة: %1</translation>
    </message>
    <message>
      <source>OK</source>
      <comment>key: the PIN is complete</comment>
      <translation>موافق</translation>
    </message>
    <message>
      <source>Other people can read what you print. Please take it with you.</source>
      <comment>a warning beside the button that prints</comment>
      <translation>يمكن لأشخاص آخرين قراءة ما يُطبع. يُرجى أخذه معك.</translation>
    </message>
    <message>
      <source>Print a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>طباعة نشرة لأخذها إلى المنزل</translation>
    </message>
    <message>
      <source>Sorry, you cannot use this screen now. Please ask the staff.</source>
      <comment>on a screen that cannot begin; large, in all languages</comment>
      <translation>عذرًا، لا يمكنك استخدام هذه الشاشة الآن. يُرجى سؤال فريق العمل.</translation>
    </message>
    <message numerus="yes">
      <source>That is not the PIN. You can try again in %Ln seconds.</source>
      <comment>after a PIN that does not fit</comment>
      <translation>
        <numerusform>هذا ليس الرقم السري. يمكنك المحاولة مرة أخرى بعد %Ln ثانية.</numerusform>
        <numerusform>هذا ليس الرقم السري. يمكنك المحاولة مرة أخرى بعد ثانية واحدة (%Ln).</numerusform>
        <numerusform>هذا ليس الرقم السري. يمكنك المحاولة مرة أخرى بعد ثانيتين (%Ln).</numerusform>
        <numerusform>هذا ليس الرقم السري. يمكنك المحاولة مرة أخرى بعد %Ln ثوانٍ.</numerusform>
        <numerusform>هذا ليس الرقم السري. يمكنك المحاولة مرة أخرى بعد %Ln ثانية.</numerusform>
        <numerusform>هذا ليس الرقم السري. يمكنك المحاولة مرة أخرى بعد %Ln ثانية.</numerusform>
      </translation>
    </message>
    <message>
      <source>The leaflet could not be printed. Please ask the staff for help.</source>
      <comment>when printing was asked for</comment>
      <translation>تعذرت طباعة النشرة. يُرجى طلب المساعدة من فريق العمل.</translation>
    </message>
    <message>
      <source>Touch the screen to begin</source>
      <comment>on a screen at which nobody is</comment>
      <translation>يُرجى لمس الشاشة للبدء</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>greets whoever comes to the screen; large</comment>
      <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
      <source>What would you like to read about?</source>
      <comment>heading over a few subjects to choose from</comment>
      <translation>ما الموضوع الذي يهمك؟</translation>
    </message>
    <message>
      <source>When you are done, touch “%1”. It clears what you chose here. The next person cannot see it.</source>
      <comment>above a button; the value stands on the button</comment>
      <translation>عند الانتهاء، يُرجى لمس «%1». يمسح ذلك كل اختياراتك هنا. ولا يستطيع الشخص التالي رؤيتها.</translation>
    </message>
    <message>
      <source>Your leaflet is being printed. Please take it with you.</source>
      <comment>after printing</comment>
      <translation>تجري طباعة نشرتك. يُرجى أخذها معك.</translation>
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
    <name>leaflet</name>
    <message>
      <source>%1</source>
      <comment>the program's name and version; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>About this leaflet</source>
      <comment>heading on a leaflet</comment>
      <translation>عن هذه النشرة</translation>
    </message>
    <message>
      <source>Ask for the number to call. Write it here:</source>
      <comment>before an empty line on paper; a telephone number is meant</comment>
      <translation>يُرجى السؤال عن الرقم الذي يجب الاتصال به. ويمكنك كتابته هنا:</translation>
    </message>
    <message>
      <source>Evidence version %1</source>
      <comment>at the foot of every page</comment>
      <translation>إصدار الأدلة %1</translation>
    </message>
    <message>
      <source>More results, people out of %1</source>
      <comment>caption of a table</comment>
      <translation>نتائج أخرى، عدد الأشخاص من كل %1</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>at the foot of every page: its number, and how many there are</comment>
      <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
      <source>The same with both treatments</source>
      <comment>label before sentences that are true of both treatments</comment>
      <translation>مشترك بين العلاجين</translation>
    </message>
    <message>
      <source>This leaflet helps you learn about your choice.</source>
      <comment>first sentence of a leaflet</comment>
      <translation>تساعدك هذه النشرة على معرفة المزيد عن الاختيار المطروح أمامك.</translation>
    </message>
    <message>
      <source>Write down what matters to you.</source>
      <comment>above empty lines on paper</comment>
      <translation>يُرجى كتابة ما يهمك.</translation>
    </message>
    <message>
      <source>Write down what you want to ask your team.</source>
      <comment>above empty lines on paper</comment>
      <translation>يُرجى كتابة أسئلتك لفريقك الطبي.</translation>
    </message>
  </context>
  <context>
    <name>leaflet-sheet</name>
    <message>
      <source>A leaflet to take home</source>
      <comment>heading</comment>
      <translation>نشرة لأخذها إلى المنزل</translation>
    </message>
    <message>
      <source>A second language</source>
      <comment>label of a choice: the leaflet has the same words in two languages</comment>
      <translation>لغة ثانية</translation>
    </message>
    <message>
      <source>It has the main numbers and your questions, to read again at home.</source>
      <comment>below the heading: what the leaflet is</comment>
      <translation>فيها الأرقام الرئيسية وأسئلتك، لقراءتها مرة أخرى في المنزل.</translation>
    </message>
    <message>
      <source>Large</source>
      <comment>size of the words on paper</comment>
      <translation>كبير</translation>
    </message>
    <message>
      <source>None</source>
      <comment>choice: no second language</comment>
      <translation>بلا لغة ثانية</translation>
    </message>
    <message>
      <source>Other people can read what you print or save. Take good care of it.</source>
      <comment>a warning beside the buttons for printing and saving</comment>
      <translation>يمكن لأشخاص آخرين قراءة ما يُطبع أو يُحفظ. يُرجى الحرص عليه جيدًا.</translation>
    </message>
    <message>
      <source>Paper</source>
      <comment>label of a choice: the size of the paper</comment>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>button: print the leaflet</comment>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Print or save a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>طباعة أو حفظ نشرة لأخذها إلى المنزل</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <comment>button: save the leaflet; title of a window</comment>
      <translation>حفظ في ملف</translation>
    </message>
    <message>
      <source>Size of the words</source>
      <comment>label of a choice</comment>
      <translation>حجم الكلمات</translation>
    </message>
    <message>
      <source>Usual</source>
      <comment>size of the words on paper</comment>
      <translation>معتاد</translation>
    </message>
    <message>
      <source>Your leaflet</source>
      <comment>spoken name of the picture of the leaflet</comment>
      <translation>نشرتك</translation>
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
    <name>reports</name>
    <message>
      <source>Copied.</source>
      <comment>after copying a table</comment>
      <translation>تم النسخ.</translation>
    </message>
    <message>
      <source>No more pages can be printed in this visit. Ask the staff for help.</source>
      <comment>when a leaflet was to be printed again at a kiosk</comment>
      <translation>لا يمكن طباعة المزيد من الصفحات هذه المرة. يُرجى طلب المساعدة من فريق العمل.</translation>
    </message>
    <message>
      <source>Saved in %1</source>
      <comment>the value is a file's place</comment>
      <translation>تم الحفظ في %1</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>after printing</comment>
      <translation>تم الإرسال إلى الطابعة.</translation>
    </message>
    <message>
      <source>The file could not be saved in %1. Nothing was changed. Choose another place, or make room there.</source>
      <comment>the value is a file's place</comment>
      <translation>تعذر حفظ الملف في %1. ولم يتغيّر أي شيء. يُرجى اختيار مكان آخر، أو إخلاء مساحة هناك.</translation>
    </message>
    <message>
      <source>The leaflet could not be made. You can go on without it.</source>
      <comment>when the leaflet was to be shown, printed or saved</comment>
      <translation>تعذر إعداد النشرة. ويمكنك المتابعة من دونها.</translation>
    </message>
    <message>
      <source>The printer did not take it. Check the printer and try again, or save a file instead.</source>
      <comment>after printing failed</comment>
      <translation>لم تقبلها الطابعة. يُرجى التحقق من الطابعة والمحاولة مرة أخرى، أو حفظ ملف بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>This computer has no printer. You can save a file instead.</source>
      <comment>when printing was asked for</comment>
      <translation>لا توجد طابعة لهذا الحاسوب. يمكنك حفظ ملف بدلًا من ذلك.</translation>
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
    <message>
      <source>Your clinic uses the number %1 here. It stands in place of the number that the source has.</source>
      <comment>where a number comes from that the clinic itself has set</comment>
      <translation>تستخدم عيادتك هنا الرقم %1. وهو يحل محل الرقم الوارد في المصدر.</translation>
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
      <source>%Ln people were in the two groups shown here.</source>
      <comment>size of two groups of a study, which may have had more groups</comment>
      <translation>
        <numerusform>كان في المجموعتين المعروضتين هنا %Ln شخص.</numerusform>
        <numerusform>كان في المجموعتين المعروضتين هنا %Ln من الأشخاص.</numerusform>
        <numerusform>كان في المجموعتين المعروضتين هنا %Ln من الأشخاص.</numerusform>
        <numerusform>كان في المجموعتين المعروضتين هنا %Ln أشخاص.</numerusform>
        <numerusform>كان في المجموعتين المعروضتين هنا %Ln شخصًا.</numerusform>
        <numerusform>كان في المجموعتين المعروضتين هنا %Ln شخص.</numerusform>
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
      <source>PDF file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>ملف PDF</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>above the picture of a page: its number, and how many there are</comment>
      <translation>الصفحة %1 من %2</translation>
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
    <message>
      <source>Your leaflet is being made.</source>
      <comment>shown for a moment</comment>
      <translation>يجري إعداد نشرتك.</translation>
    </message>
    <message>
      <source>Your leaflet. Pages: %1. %2</source>
      <comment>spoken name of the picture of a leaflet: how many pages, then its title</comment>
      <translation>نشرتك. عدد الصفحات: %1. %2</translation>
    </message>
  </context>
</TS>
