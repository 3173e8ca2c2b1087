<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
      <translation>%1。%2</translation>
    </message>
    <message>
      <source>About this program</source>
      <comment>heading of a sheet</comment>
      <translation>关于这个程序</translation>
    </message>
    <message>
      <source>Evenhand shows what studies found about treatments. It is for use with a care team.</source>
      <comment>about the program</comment>
      <translation>Evenhand展示关于各种治疗的研究发现。请和医护团队一起使用。</translation>
    </message>
    <message>
      <source>Facts gathered up to %1. Next review by %2.</source>
      <comment>the values are dates</comment>
      <translation>资料收集到%1为止。下次复核不晚于%2。</translation>
    </message>
    <message>
      <source>How it is kept up to date</source>
      <comment>heading in a sheet</comment>
      <translation>怎样保持更新</translation>
    </message>
    <message>
      <source>How the studies were found</source>
      <comment>heading in a sheet</comment>
      <translation>怎样找到这些研究</translation>
    </message>
    <message>
      <source>It does not know you. It does not tell you what to choose. It keeps nothing and sends nothing.</source>
      <comment>about the program</comment>
      <translation>它不了解您。它不告诉您选什么。它不保存任何东西，也不发送任何东西。</translation>
    </message>
    <message>
      <source>Money and interests</source>
      <comment>heading in a sheet</comment>
      <translation>资金与利益</translation>
    </message>
    <message>
      <source>Program version %1. Evidence version %2.</source>
      <comment>versions</comment>
      <translation>程序版本%1。证据版本%2。</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>heading in a sheet</comment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Who made this</source>
      <comment>heading in a sheet</comment>
      <translation>由谁制作</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>Faster</source>
      <comment>button: read aloud faster</comment>
      <translation>快一点</translation>
    </message>
    <message>
      <source>Listen</source>
      <comment>button: have the page read aloud</comment>
      <translation>朗读</translation>
    </message>
    <message>
      <source>Listen to this page</source>
      <comment>spoken name of the button “Listen”</comment>
      <translation>朗读这一页</translation>
    </message>
    <message>
      <source>Louder</source>
      <comment>button: read aloud more loudly</comment>
      <translation>大声一点</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <comment>spoken name of a strip of buttons</comment>
      <translation>朗读</translation>
    </message>
    <message>
      <source>Reading aloud. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>正在朗读。语速：%1。音量：第%2级，共%3级。</translation>
    </message>
    <message>
      <source>Reading has stopped for now. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>朗读已暂停。语速：%1。音量：第%2级，共%3级。</translation>
    </message>
    <message>
      <source>Say again</source>
      <comment>button: read the same sentence aloud once more</comment>
      <translation>再读一遍</translation>
    </message>
    <message>
      <source>Slower</source>
      <comment>button: read aloud more slowly</comment>
      <translation>慢一点</translation>
    </message>
    <message>
      <source>Softer</source>
      <comment>button: read aloud less loudly</comment>
      <translation>小声一点</translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>button: read nothing aloud any more</comment>
      <translation>停止</translation>
    </message>
    <message>
      <source>This computer cannot read aloud right now.</source>
      <comment>on a sheet: there is nothing on the computer that speaks</comment>
      <translation>这台电脑现在不能朗读。</translation>
    </message>
    <message>
      <source>This computer has no voice for this language.</source>
      <comment>on a sheet: other languages may have one</comment>
      <translation>这台电脑没有这种语言的语音。</translation>
    </message>
    <message>
      <source>Whoever looks after this computer can add a voice.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>管理这台电脑的人可以添加语音。</translation>
    </message>
    <message>
      <source>You can press:</source>
      <comment>said before the names of a page’s buttons</comment>
      <translation>您可以按：</translation>
    </message>
    <message>
      <source>You can still read and press everything here.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>您仍然可以阅读和点按这里的全部内容。</translation>
    </message>
    <message>
      <source>You cannot listen right now</source>
      <comment>heading of a sheet</comment>
      <translation>现在不能朗读</translation>
    </message>
    <message>
      <source>Your own answers are not read aloud, so nobody else hears them.</source>
      <comment>said once on a page that shows what a person has answered</comment>
      <translation>您自己的回答不会读出来，这样别人就听不到。</translation>
    </message>
    <message>
      <source>chosen</source>
      <comment>said after a button or an answer that is chosen</comment>
      <translation>已选</translation>
    </message>
    <message>
      <source>slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>慢</translation>
    </message>
    <message>
      <source>usual</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>正常</translation>
    </message>
    <message>
      <source>very slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>很慢</translation>
    </message>
  </context>
  <context>
    <name>certainty</name>
    <message>
      <source>%1: fewer people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1：人数更少。</translation>
    </message>
    <message>
      <source>%1: maybe fewer people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1：人数也许更少。</translation>
    </message>
    <message>
      <source>%1: maybe more people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1：人数也许更多。</translation>
    </message>
    <message>
      <source>%1: more people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1：人数更多。</translation>
    </message>
    <message>
      <source>%1: probably fewer people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1：人数很可能更少。</translation>
    </message>
    <message>
      <source>%1: probably more people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1：人数很可能更多。</translation>
    </message>
    <message>
      <source>Only a few people took part, so the size of the effect is unsure.</source>
      <comment>why certainty is lower</comment>
      <translation>参加的人很少，所以影响的大小不确定。</translation>
    </message>
    <message>
      <source>The groups are about the same.</source>
      <comment>high certainty</comment>
      <translation>两组差不多。</translation>
    </message>
    <message>
      <source>The groups are probably about the same.</source>
      <comment>moderate certainty</comment>
      <translation>两组很可能差不多。</translation>
    </message>
    <message>
      <source>The groups may be about the same.</source>
      <comment>low certainty</comment>
      <translation>两组也许差不多。</translation>
    </message>
    <message>
      <source>The range is very wide. The true result could point either way.</source>
      <comment>why certainty is lower</comment>
      <translation>范围非常宽。真实结果可能偏向任何一边。</translation>
    </message>
    <message>
      <source>The range is wide. The true difference could be too small to matter.</source>
      <comment>why certainty is lower</comment>
      <translation>范围很宽。真实差别可能太小，算不上要紧。</translation>
    </message>
    <message>
      <source>We are very unsure about this.</source>
      <comment>very low certainty</comment>
      <translation>对这一点，我们很不确定。</translation>
    </message>
    <message>
      <source>We are very unsure if the groups truly differ.</source>
      <comment>very low certainty</comment>
      <translation>我们很不确定两组是否真的有差别。</translation>
    </message>
    <message>
      <source>We ask how likely it is that new studies would change the result.</source>
      <comment>explains what certainty of evidence means</comment>
      <translation>我们问的是：新的研究有多大可能改变这个结果。</translation>
    </message>
    <message>
      <source>We can be fairly sure of this.</source>
      <comment>moderate certainty</comment>
      <translation>对这一点，我们比较确定。</translation>
    </message>
    <message>
      <source>We can be sure of this.</source>
      <comment>high certainty</comment>
      <translation>对这一点，我们可以确定。</translation>
    </message>
    <message>
      <source>We cannot be sure of this.</source>
      <comment>low certainty</comment>
      <translation>对这一点，我们不能确定。</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>About the same in both groups</source>
      <comment>an answer to choose</comment>
      <translation>两组差不多</translation>
    </message>
    <message>
      <source>Did we explain it well?</source>
      <comment>heading of the check page</comment>
      <translation>我们讲清楚了吗？</translation>
    </message>
    <message>
      <source>Look at it again</source>
      <comment>button: opens the page of these facts</comment>
      <translation>再看一遍</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what the study found.</source>
      <comment>after an answer that does not fit the facts</comment>
      <translation>不太对。很多人一开始都这么想。研究的发现是这样的。</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what we said.</source>
      <comment>after an answer that does not fit</comment>
      <translation>不太对。很多人一开始都这么想。我们说的是这样的。</translation>
    </message>
    <message>
      <source>These questions check us, not you. You can look back at any time.</source>
      <comment>under the heading of the check page</comment>
      <translation>这些问题考的是我们，不是您。您随时可以回头看。</translation>
    </message>
    <message>
      <source>Yes, that is right.</source>
      <comment>after an answer</comment>
      <translation>对，是这样。</translation>
    </message>
    <message>
      <source>Yes, that is what the study found.</source>
      <comment>after an answer</comment>
      <translation>对，研究发现的就是这样。</translation>
    </message>
  </context>
  <context>
    <name>chrome</name>
    <message>
      <source>A lot</source>
      <comment>how much something matters</comment>
      <translation>很重要</translation>
    </message>
    <message>
      <source>About this</source>
      <comment>button: who made this, from what, and when</comment>
      <translation>关于本程序</translation>
    </message>
    <message>
      <source>As on this computer</source>
      <comment>a colour set</comment>
      <translation>与本电脑相同</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>button: open the step before</comment>
      <translation>返回</translation>
    </message>
    <message>
      <source>Bars</source>
      <comment>a way to see the facts</comment>
      <translation>条形图</translation>
    </message>
    <message>
      <source>Chart</source>
      <comment>a way to see the facts</comment>
      <translation>图表</translation>
    </message>
    <message>
      <source>Check</source>
      <comment>name of a step: questions to check</comment>
      <translation>核对</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>button: close what lies over the page</comment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Colours</source>
      <comment>label of a choice</comment>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Comfort</source>
      <comment>button: text size and colours</comment>
      <translation>舒适设置</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>a colour set</comment>
      <translation>深色</translation>
    </message>
    <message>
      <source>Evenhand</source>
      <comment>the program's name; not translated</comment>
      <translation>Evenhand</translation>
    </message>
    <message>
      <source>Evenhand had to stop.</source>
      <comment>heading of a small window; below it stands why, always in English</comment>
      <translation>Evenhand 无法继续运行，已停止。</translation>
    </message>
    <message>
      <source>Go to step %1: %2</source>
      <comment>spoken name of a progress mark</comment>
      <translation>转到第%1步：%2</translation>
    </message>
    <message>
      <source>High contrast</source>
      <comment>a colour set</comment>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>name of a step</comment>
      <translation>我们有多确定？</translation>
    </message>
    <message>
      <source>How to show it</source>
      <comment>spoken name of the choice of views</comment>
      <translation>显示方式</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>a colour set</comment>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>button: open the next step</comment>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No name, no account, no internet. Nothing is saved.</source>
      <comment>a promise on the first page</comment>
      <translation>不需要姓名，不需要账号，不需要上网。什么都不保存。</translation>
    </message>
    <message>
      <source>Not much</source>
      <comment>how much something matters</comment>
      <translation>不太重要</translation>
    </message>
    <message>
      <source>Nothing you choose here is saved</source>
      <comment>a promise, always shown</comment>
      <translation>您在这里的选择都不会保存</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>a way to see the facts: people figures</comment>
      <translation>小人图</translation>
    </message>
    <message>
      <source>Show less</source>
      <comment>button: fold the details away</comment>
      <translation>收起</translation>
    </message>
    <message>
      <source>Show less: %1</source>
      <comment>spoken name of a button</comment>
      <translation>收起：%1</translation>
    </message>
    <message>
      <source>Side effects</source>
      <comment>name of a step</comment>
      <translation>副作用</translation>
    </message>
    <message>
      <source>Somewhat</source>
      <comment>how much something matters</comment>
      <translation>有些重要</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>large button on the first page</comment>
      <translation>开始</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>name of the first page</comment>
      <translation>开始</translation>
    </message>
    <message>
      <source>Start again</source>
      <comment>button: forget this visit, go to the start</comment>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <comment>where we are; the third value is the step's name</comment>
      <translation>第%1步，共%2步：%3</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>a way to see the facts</comment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Tell me more</source>
      <comment>button: show details</comment>
      <translation>了解更多</translation>
    </message>
    <message>
      <source>Tell me more: %1</source>
      <comment>spoken name of a button</comment>
      <translation>了解更多：%1</translation>
    </message>
    <message>
      <source>Text size</source>
      <comment>label of a choice</comment>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>The patient’s screen</source>
      <comment>title of a second window</comment>
      <translation>患者屏幕</translation>
    </message>
    <message>
      <source>This information was due for review on %1. Newer facts may exist. Ask your team.</source>
      <comment>shown on every page; the value is a date</comment>
      <translation>这些信息本应在%1复核。可能已有更新的资料。请问问您的医护团队。</translation>
    </message>
    <message>
      <source>What could help</source>
      <comment>name of a step</comment>
      <translation>可能的帮助</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>name of a step</comment>
      <translation>您看重什么</translation>
    </message>
    <message>
      <source>Where do these numbers come from?</source>
      <comment>button beside a few numbers</comment>
      <translation>这些数字从哪里来？</translation>
    </message>
    <message>
      <source>Where do these numbers come from? %1</source>
      <comment>spoken name of a button; the value says what the numbers are about</comment>
      <translation>这些数字从哪里来？%1</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <comment>button beside words without numbers</comment>
      <translation>这些内容从哪里来？</translation>
    </message>
    <message>
      <source>Where does this come from? %1</source>
      <comment>spoken name of a button; the value says what the words are about</comment>
      <translation>这些内容从哪里来？%1</translation>
    </message>
    <message>
      <source>Where does this number come from?</source>
      <comment>button beside a number</comment>
      <translation>这个数字从哪里来？</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>a way to see the facts</comment>
      <translation>文字</translation>
    </message>
    <message>
      <source>Your options</source>
      <comment>name of a step</comment>
      <translation>可选的治疗</translation>
    </message>
    <message>
      <source>Your situation</source>
      <comment>name of a step</comment>
      <translation>您的情况</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>name of a step</comment>
      <translation>您的小结</translation>
    </message>
  </context>
  <context>
    <name>clinic</name>
    <message>
      <source>Call this number: %1</source>
      <comment>shown with when to call the care team; the value is a telephone number</comment>
      <translation>请打这个电话：%1</translation>
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
      <translation>%1（%2至%3）</translation>
    </message>
    <message>
      <source>%1 (serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1（严重）：%2</translation>
    </message>
    <message>
      <source>%1 (very serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1（非常严重）：%2</translation>
    </message>
    <message>
      <source>%1 CI %2 to %3</source>
      <comment>a confidence interval: level in per cent, then the limits</comment>
      <translation>%1 CI：%2至%3</translation>
    </message>
    <message>
      <source>%1 CI %2 to not reached</source>
      <comment>a confidence interval: level in per cent, then the lower limit</comment>
      <translation>%1 CI：%2至未达到</translation>
    </message>
    <message>
      <source>%1 months (%2)</source>
      <comment>table cell: a median time and its interval</comment>
      <translation>%1个月（%2）</translation>
    </message>
    <message>
      <source>%1 months (no interval reported)</source>
      <comment>table cell: a median time</comment>
      <translation>%1个月（未报告区间）</translation>
    </message>
    <message>
      <source>%1 printed a %2 interval (%3 to %4). It is drawn as the %5 interval of the same result.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>%1原文给出的是%2区间（%3至%4）。此处按同一结果的%5区间绘制。</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>an interval: its limits</comment>
      <translation>%1至%2</translation>
    </message>
    <message>
      <source>%1, %2: %3.</source>
      <comment>a group, a time such as: six months, then how its band was made</comment>
      <translation>%1，%2：%3。</translation>
    </message>
    <message>
      <source>%1, P %2</source>
      <comment>a hazard ratio with its interval, then its P value with a sign, such as &lt;</comment>
      <translation>%1，P %2</translation>
    </message>
    <message>
      <source>%1, P = %2</source>
      <comment>a hazard ratio with its interval, then its P value</comment>
      <translation>%1，P = %2</translation>
    </message>
    <message>
      <source>%1, n = %2</source>
      <comment>per cent at a time, then the size of the group</comment>
      <translation>%1，n = %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a figure as printed, then what is odd about it in a sentence</comment>
      <translation>%1。%2</translation>
    </message>
    <message>
      <source>%1. %2: shares of people at the reported times, with their bands.</source>
      <comment>under a chart: an outcome, then the trial</comment>
      <translation>%1。%2：各报告时间点的人数比例及其置信带。</translation>
    </message>
    <message>
      <source>%1/%2 (%3)</source>
      <comment>people with the event / people in the group (per cent)</comment>
      <translation>%1/%2（%3）</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>a name, such as of a group or a trial, then a sentence about it</comment>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <comment>a group, then how its band was made</comment>
      <translation>%1：%2。</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <comment>a row of a forest plot, to be spoken: its name, then its figures</comment>
      <translation>%1：%2。</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>table cell: a result as printed, then as people of a hundred</comment>
      <translation>%1；%2</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>two things in one table cell</comment>
      <translation>%1；%2</translation>
    </message>
    <message>
      <source>%1; before rounding %2 (%3 to %4)</source>
      <comment>table cell: difference in people of a hundred with its range, then the exact difference, which may be negative</comment>
      <translation>%1；取整前为%2（%3至%4）</translation>
    </message>
    <message>
      <source>%1; inferred</source>
      <comment>table cell: a result whose count or group was worked out, not printed</comment>
      <translation>%1；推算</translation>
    </message>
    <message>
      <source>A difference between subgroups may change a number only if the P of interaction is at most %1, its direction was stated in advance and at most %2 factors were tested (after ICEMAN).</source>
      <comment>below a table of subgroups</comment>
      <translation>只有当交互作用P值不超过%1、差异方向已事先指明，且检验的因素不超过%2个时，亚组间差异才可以改变数字（参照ICEMAN）。</translation>
    </message>
    <message>
      <source>A difference is counted from the people drawn, as patients see it; the figure before rounding follows. Medians are not subtracted: the times of scans alone can make such a difference.</source>
      <comment>below a table of results</comment>
      <translation>差异由所画的人数算出，与患者看到的一致；其后为取整前的数值。中位数不相减：仅影像检查的时间安排就可能造成这样的差异。</translation>
    </message>
    <message>
      <source>About the patient</source>
      <comment>unfolds the patient's answers</comment>
      <translation>关于患者</translation>
    </message>
    <message>
      <source>Absolute difference</source>
      <comment>head of a column</comment>
      <translation>绝对差异</translation>
    </message>
    <message>
      <source>Another version</source>
      <comment>head of a column: what another source says</comment>
      <translation>另一种版本</translation>
    </message>
    <message>
      <source>As reported</source>
      <comment>head of a column</comment>
      <translation>报告内容</translation>
    </message>
    <message>
      <source>Ask again</source>
      <comment>button</comment>
      <translation>再问一次</translation>
    </message>
    <message>
      <source>Ask the patient on the page</source>
      <comment>button</comment>
      <translation>在页面上询问患者</translation>
    </message>
    <message>
      <source>Between reports the line and the band only join what was reported, at constant hazards. No number is to be read from them there.</source>
      <comment>below a curve</comment>
      <translation>在各报告时间点之间，曲线和置信带只是按恒定风险率把报告的数值连起来。不应从中读取任何数字。</translation>
    </message>
    <message>
      <source>Blank</source>
      <comment>button: the patient's screen shows nothing</comment>
      <translation>设为空白</translation>
    </message>
    <message>
      <source>CSV file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>CSV文件</translation>
    </message>
    <message>
      <source>Call from this fever (°C)</source>
      <comment>label of a field</comment>
      <translation>达到此体温即打电话（℃）</translation>
    </message>
    <message>
      <source>Certainty (GRADE)</source>
      <comment>head of a column</comment>
      <translation>证据确定性（GRADE）</translation>
    </message>
    <message>
      <source>Clear and start again</source>
      <comment>button: begin a new visit</comment>
      <translation>清除并重新开始</translation>
    </message>
    <message>
      <source>Clinician’s panel</source>
      <comment>heading, and a button that opens it</comment>
      <translation>临床医护人员面板</translation>
    </message>
    <message>
      <source>Close the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>关闭证据</translation>
    </message>
    <message>
      <source>Close the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>关闭患者屏幕</translation>
    </message>
    <message>
      <source>Copy table</source>
      <comment>button</comment>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <comment>a part: a chart</comment>
      <translation>随时间变化的曲线</translation>
    </message>
    <message>
      <source>Discrepancies between sources</source>
      <comment>a part: a table</comment>
      <translation>来源之间的不一致</translation>
    </message>
    <message>
      <source>Drawn towards the whole trial: %1 and %2.</source>
      <comment>hazard ratios of two subgroups, each with its interval</comment>
      <translation>向试验总体结果收缩后：%1和%2。</translation>
    </message>
    <message>
      <source>Evidence for clinicians</source>
      <comment>name of a window</comment>
      <translation>供临床医护人员使用的证据</translation>
    </message>
    <message>
      <source>Excel file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Excel文件</translation>
    </message>
    <message>
      <source>Factor</source>
      <comment>head of a column: what tells subgroups apart</comment>
      <translation>因素</translation>
    </message>
    <message>
      <source>Facts</source>
      <comment>head of a column: names of facts in the data</comment>
      <translation>数据条目</translation>
    </message>
    <message>
      <source>Failed check: %1</source>
      <comment>table cell: the value is the name of a check</comment>
      <translation>未通过的检查：%1</translation>
    </message>
    <message>
      <source>Find in this table</source>
      <comment>label of a line to type in</comment>
      <translation>在本表中查找</translation>
    </message>
    <message>
      <source>Follow again</source>
      <comment>button: the screen is frozen</comment>
      <translation>恢复同步</translation>
    </message>
    <message>
      <source>Forest plot</source>
      <comment>a part: a chart of several trials</comment>
      <translation>森林图</translation>
    </message>
    <message>
      <source>Forest plot of hazard ratios. %1</source>
      <comment>spoken name of a chart; the value is its rows in words</comment>
      <translation>风险比森林图。%1</translation>
    </message>
    <message>
      <source>Freeze</source>
      <comment>button: the patient's screen stays as it is</comment>
      <translation>冻结</translation>
    </message>
    <message>
      <source>Go to a page</source>
      <comment>unfolds a list of pages</comment>
      <translation>转到某一页</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (%2)</source>
      <comment>a hazard ratio as printed, then its interval</comment>
      <translation>风险比%1（%2）</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (no interval reported)</source>
      <comment>a hazard ratio as printed</comment>
      <translation>风险比%1（未报告区间）</translation>
    </message>
    <message>
      <source>Hazard ratio (logarithmic scale)</source>
      <comment>axis of a chart</comment>
      <translation>风险比（对数尺度）</translation>
    </message>
    <message>
      <source>Hazard ratios of the trials with %1 confidence intervals, a random-effects summary and a prediction interval.</source>
      <comment>under a chart</comment>
      <translation>各试验的风险比及其%1置信区间、随机效应合并结果和预测区间。</translation>
    </message>
    <message>
      <source>Hazard ratios stand as printed. They are never turned into numbers of people.</source>
      <comment>below results</comment>
      <translation>风险比按原文列出。从不换算成人数。</translation>
    </message>
    <message>
      <source>Heads of the columns. Press one to sort by it.</source>
      <comment>spoken name of the row of heads</comment>
      <translation>列标题。按下某个列标题，即按该列排序。</translation>
    </message>
    <message>
      <source>Heterogeneity: Q = %1 (%2 degrees of freedom, P = %3), I-squared = %4, tau-squared = %5. So few trials can say little about it.</source>
      <comment>below a forest plot</comment>
      <translation>异质性：Q = %1（自由度%2，P = %3），I平方 = %4，tau平方 = %5。试验如此之少，能提供的异质性信息很有限。</translation>
    </message>
    <message>
      <source>High</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>高</translation>
    </message>
    <message>
      <source>How many factors were tested was not reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>未报告检验了多少个因素。</translation>
    </message>
    <message>
      <source>If all trials shared one ratio, it would be %1. That is not assumed here.</source>
      <comment>below a forest plot; the value is a ratio with its interval</comment>
      <translation>假如所有试验共有同一个风险比，则其值为%1。此处不作这一假设。</translation>
    </message>
    <message>
      <source>Imprecision</source>
      <comment>a GRADE domain</comment>
      <translation>不精确性</translation>
    </message>
    <message>
      <source>Imprecision is computed from the range and the smallest difference that matters. The authors of the evidence pack rated the other domains.</source>
      <comment>below a table of results, on the certainty of evidence (GRADE)</comment>
      <translation>不精确性由范围和最小重要差异计算得出。其他各项由这套证据资料的作者评定。</translation>
    </message>
    <message>
      <source>Inconsistency</source>
      <comment>a GRADE domain</comment>
      <translation>不一致性</translation>
    </message>
    <message>
      <source>Indirectness</source>
      <comment>a GRADE domain</comment>
      <translation>间接性</translation>
    </message>
    <message>
      <source>Inferred: the source does not print the count or the size of the group. Only these numbers fit all that it prints.</source>
      <comment>below a table of results</comment>
      <translation>推算：来源没有写明计数或该组人数。只有这些数字与它写出的全部内容相符。</translation>
    </message>
    <message>
      <source>Item</source>
      <comment>head of a column: what sources disagree on</comment>
      <translation>项目</translation>
    </message>
    <message>
      <source>Leaflet to take home</source>
      <comment>button: print it or save it</comment>
      <translation>带回家的资料单</translation>
    </message>
    <message>
      <source>Low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>低</translation>
    </message>
    <message>
      <source>Lower hazard: %1</source>
      <comment>side of a forest plot; the value is a group of people</comment>
      <translation>风险率较低：%1</translation>
    </message>
    <message>
      <source>MOVER (square-and-add) from both bands</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>由两组的置信带按MOVER法（平方相加法）得出</translation>
    </message>
    <message>
      <source>Many factors were tested.</source>
      <comment>against a subgroup difference</comment>
      <translation>检验了很多因素。</translation>
    </message>
    <message>
      <source>May it change a number?</source>
      <comment>head of a column</comment>
      <translation>可否改变数字？</translation>
    </message>
    <message>
      <source>Median follow-up, months</source>
      <comment>head of a column</comment>
      <translation>中位随访时间（月）</translation>
    </message>
    <message>
      <source>Moderate</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>中等</translation>
    </message>
    <message>
      <source>New visit</source>
      <comment>unfolds a warning and a button</comment>
      <translation>新的就诊</translation>
    </message>
    <message>
      <source>Newcombe’s interval from both counts</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>由两组计数得出的Newcombe区间</translation>
    </message>
    <message>
      <source>No direction is known to have been stated in advance.</source>
      <comment>against a subgroup difference</comment>
      <translation>未见资料表明曾事先指明差异方向。</translation>
    </message>
    <message>
      <source>No question is answered yet.</source>
      <comment>instead of answers</comment>
      <translation>尚未回答任何问题。</translation>
    </message>
    <message>
      <source>No row has these words. Take some out to see more rows.</source>
      <comment>in place of a table's rows</comment>
      <translation>没有包含这些词的行。删去一些词，可看到更多行。</translation>
    </message>
    <message>
      <source>No serious concern</source>
      <comment>table cell: on certainty</comment>
      <translation>无严重问题</translation>
    </message>
    <message>
      <source>No test of interaction was reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>未报告交互作用检验。</translation>
    </message>
    <message>
      <source>No, the result of the whole trial stands</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>不可以，仍以试验总体结果为准</translation>
    </message>
    <message>
      <source>Not given for medians</source>
      <comment>table cell: a difference</comment>
      <translation>不给出中位数的差异</translation>
    </message>
    <message>
      <source>Not rated</source>
      <comment>table cell: certainty was not assessed</comment>
      <translation>未评级</translation>
    </message>
    <message>
      <source>Not reached</source>
      <comment>table cell: a median time</comment>
      <translation>未达到</translation>
    </message>
    <message>
      <source>Not reported</source>
      <comment>table cell</comment>
      <translation>未报告</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <comment>spoken, when rows stand as they did at first</comment>
      <translation>未排序</translation>
    </message>
    <message>
      <source>Nothing that is asked here</source>
      <comment>against a subgroup difference</comment>
      <translation>此处考察的各项中没有</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was reported after %Ln months, so nothing is drawn there.</source>
      <comment>below a curve</comment>
      <translation>
        <numerusform>%Ln个月之后没有任何报告，因此之后什么也没有画。</numerusform>
      </translation>
    </message>
    <message>
      <source>One outcome with figures of people stays on each page.</source>
      <comment>why the last outcome that is shown cannot be left out</comment>
      <translation>每页都要保留一个有人数的结局。</translation>
    </message>
    <message>
      <source>One version</source>
      <comment>head of a column: what a source says</comment>
      <translation>一种版本</translation>
    </message>
    <message>
      <source>Open the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>打开证据</translation>
    </message>
    <message>
      <source>Open the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>打开患者屏幕</translation>
    </message>
    <message>
      <source>Outcome</source>
      <comment>head of a column</comment>
      <translation>结局</translation>
    </message>
    <message>
      <source>Outcomes shown</source>
      <comment>unfolds lists of outcomes</comment>
      <translation>显示的结局</translation>
    </message>
    <message>
      <source>P of interaction</source>
      <comment>head of a column</comment>
      <translation>交互作用P值</translation>
    </message>
    <message>
      <source>PDF page</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>PDF页面</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>PNG图片</translation>
    </message>
    <message>
      <source>Parts of the evidence</source>
      <comment>spoken name of a choice</comment>
      <translation>证据的各部分</translation>
    </message>
    <message>
      <source>People analysed</source>
      <comment>head of a column</comment>
      <translation>分析人数</translation>
    </message>
    <message>
      <source>Prediction interval</source>
      <comment>row of a forest plot</comment>
      <translation>预测区间</translation>
    </message>
    <message>
      <source>Publication bias</source>
      <comment>a GRADE domain</comment>
      <translation>发表偏倚</translation>
    </message>
    <message>
      <source>Random effects, modified Knapp-Hartung</source>
      <comment>row of a forest plot: the summary</comment>
      <translation>随机效应，改良Knapp-Hartung法</translation>
    </message>
    <message>
      <source>Range of a difference: %1.</source>
      <comment>the value is a method</comment>
      <translation>差异的范围：%1。</translation>
    </message>
    <message>
      <source>Range of a group: %1.</source>
      <comment>the value is a method</comment>
      <translation>单组的范围：%1。</translation>
    </message>
    <message>
      <source>Relative effect as printed</source>
      <comment>head of a column</comment>
      <translation>相对效应（按原文）</translation>
    </message>
    <message>
      <source>Risk of bias</source>
      <comment>a GRADE domain</comment>
      <translation>偏倚风险</translation>
    </message>
    <message>
      <source>Rows shown: %1 of %2</source>
      <comment>beside a line to search in</comment>
      <translation>显示%1行，共%2行</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>SVG图形</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>另存为CSV…</translation>
    </message>
    <message>
      <source>Save as Excel…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>另存为Excel…</translation>
    </message>
    <message>
      <source>Save chart…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>保存图表…</translation>
    </message>
    <message>
      <source>Sensitivity analysis</source>
      <comment>row of a forest plot: a second summary</comment>
      <translation>敏感性分析</translation>
    </message>
    <message>
      <source>Sensitivity analysis: the standard error of %1 is set from %2 to %3, the least that its size and the split of its groups allow.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>敏感性分析：将%1的标准误由%2设为%3，即按其样本量和分组比例所能达到的最小值。</translation>
    </message>
    <message>
      <source>Show again</source>
      <comment>button: the screen is blank</comment>
      <translation>恢复显示</translation>
    </message>
    <message>
      <source>Show all, in the usual order</source>
      <comment>button</comment>
      <translation>全部显示，按通常顺序</translation>
    </message>
    <message>
      <source>Show earlier: %1</source>
      <comment>button; an outcome</comment>
      <translation>往前移：%1</translation>
    </message>
    <message>
      <source>Show later: %1</source>
      <comment>button; an outcome</comment>
      <translation>往后移：%1</translation>
    </message>
    <message>
      <source>Sorted by %1, highest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>按%1排序，从高到低</translation>
    </message>
    <message>
      <source>Sorted by %1, lowest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>按%1排序，从低到高</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>name of a sheet in a workbook</comment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Squares are trials, sized by their weight. The diamond is the summary. The thin bar is the prediction interval. The hollow diamond is the sensitivity analysis. The trials stand in a fixed order.</source>
      <comment>under a forest plot</comment>
      <translation>方块为各试验，大小表示权重。菱形为合并结果。细条为预测区间。空心菱形为敏感性分析。各试验的排列顺序固定。</translation>
    </message>
    <message>
      <source>Stands with when to call, and on the leaflet.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>与何时打电话的说明一起显示，也印在资料单上。</translation>
    </message>
    <message>
      <source>Subgroups</source>
      <comment>a part: a table</comment>
      <translation>亚组</translation>
    </message>
    <message>
      <source>Summary of findings</source>
      <comment>a part: the table of results</comment>
      <translation>结果总结</translation>
    </message>
    <message>
      <source>Summary: DerSimonian-Laird random effects on the log scale, each standard error from the printed interval. Its interval is the modified Knapp-Hartung one, the prediction interval that of a new trial, both with t on %1 degrees of freedom and at %2.</source>
      <comment>below a forest plot; the second value is a level in per cent</comment>
      <translation>合并结果：对数尺度上的DerSimonian-Laird随机效应，各标准误由原文给出的区间得出。其区间为改良Knapp-Hartung区间，预测区间针对一项新试验，两者均采用自由度为%1的t分布，水平为%2。</translation>
    </message>
    <message>
      <source>Takes the place of the temperature in the evidence, for this visit.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>在本次就诊中，代替证据中的体温。</translation>
    </message>
    <message>
      <source>Telephone</source>
      <comment>label of a field</comment>
      <translation>电话</translation>
    </message>
    <message>
      <source>The patient said yes</source>
      <comment>one of two equal buttons</comment>
      <translation>患者说：想看</translation>
    </message>
    <message>
      <source>The patient said yes.</source>
      <comment>an answer that was given</comment>
      <translation>患者说：想看。</translation>
    </message>
    <message>
      <source>The patient said: not now.</source>
      <comment>an answer that was given</comment>
      <translation>患者说：现在不看。</translation>
    </message>
    <message>
      <source>The patient’s screen is blank.</source>
      <comment>how it is now</comment>
      <translation>患者屏幕现为空白。</translation>
    </message>
    <message>
      <source>The patient’s screen is frozen.</source>
      <comment>how it is now</comment>
      <translation>患者屏幕已冻结。</translation>
    </message>
    <message>
      <source>The ratio of the cumulative hazards is %1 up to %2 months and %3 up to %4 months, so one hazard ratio does not describe both. Early against late: P = %5, which does not prove that the hazards are not proportional.</source>
      <comment>below a curve</comment>
      <translation>累积风险率之比截至%2个月为%1，截至%4个月为%3，因此单一的风险比不能同时描述两者。早期与晚期比较：P = %5，这不能证明风险率不成比例。</translation>
    </message>
    <message>
      <source>The survival facts open only when the patient says yes.</source>
      <comment>above a button that asks the patient</comment>
      <translation>只有患者说想看，生存资料才会打开。</translation>
    </message>
    <message>
      <source>The test of interaction does not make chance unlikely.</source>
      <comment>against a subgroup difference</comment>
      <translation>根据交互作用检验，不能认为偶然所致的可能性很小。</translation>
    </message>
    <message>
      <source>These answers bring up no note.</source>
      <comment>below answers</comment>
      <translation>这些回答没有引出说明。</translation>
    </message>
    <message>
      <source>This clears all answers, choices and settings of this visit.</source>
      <comment>above the button that begins a new visit</comment>
      <translation>这将清除本次就诊的全部回答、选择和设置。</translation>
    </message>
    <message>
      <source>This is not a body temperature in degrees Celsius, so it is not shown.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>这不是以摄氏度表示的体温，因此不显示。</translation>
    </message>
    <message>
      <source>This is not a telephone number, so it is not shown.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>这不是电话号码，因此不显示。</translation>
    </message>
    <message>
      <source>Trial</source>
      <comment>head of a column</comment>
      <translation>试验</translation>
    </message>
    <message>
      <source>Until then every patient sees the result of the whole trial.</source>
      <comment>below a table of subgroups</comment>
      <translation>在此之前，每位患者看到的都是试验总体结果。</translation>
    </message>
    <message>
      <source>Used here</source>
      <comment>head of a column: the version that is used</comment>
      <translation>此处采用</translation>
    </message>
    <message>
      <source>Versions are quoted as the authors of the evidence pack noted them. The last rows are printed figures that a check of the pack finds odd.</source>
      <comment>below a table of discrepancies</comment>
      <translation>各版本按这套证据资料作者的记录引用。最后几行是原文给出、但资料检查发现异常的数字。</translation>
    </message>
    <message>
      <source>Very low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>极低</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <comment>head of a column</comment>
      <translation>反对的理由</translation>
    </message>
    <message>
      <source>What you leave out or move is so for all options, on every page.</source>
      <comment>above lists of outcomes</comment>
      <translation>您略去或移动的内容，对所有可选的治疗、在每一页上都同样生效。</translation>
    </message>
    <message>
      <source>Why certainty is lower</source>
      <comment>head of a column</comment>
      <translation>确定性降低的原因</translation>
    </message>
    <message>
      <source>Wilson score interval from the count</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>由计数得出的Wilson得分区间</translation>
    </message>
    <message>
      <source>Yes, drawn towards the result of the whole trial</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>可以，向试验总体结果收缩后</translation>
    </message>
    <message>
      <source>Your clinic</source>
      <comment>unfolds two fields to type in</comment>
      <translation>您的医院</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the reported numbers at risk</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>互补双对数置信带，Greenwood方差由报告的风险集人数得出</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the size of the group alone; the true band is at least this wide</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>互补双对数置信带，Greenwood方差仅由该组人数得出；真实的置信带至少有这么宽</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance, censoring taken from the size of the group and the median follow-up</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>互补双对数置信带，采用Greenwood方差，删失情况由该组人数和中位随访时间得出</translation>
    </message>
    <message>
      <source>n = %1</source>
      <comment>under a trial's name: people in the groups that are compared</comment>
      <translation>n = %1</translation>
    </message>
    <message>
      <source>one-sided exact upper limit</source>
      <comment>how an interval was made, where nobody had the event; after a colon</comment>
      <translation>单侧精确上限</translation>
    </message>
    <message>
      <source>the interval that the source printed, kept on the complementary log-log scale</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>来源给出的区间，保留在互补双对数尺度上</translation>
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
        <numerusform>还剩%Ln秒。</numerusform>
      </translation>
    </message>
    <message>
      <source>Are you still here?</source>
      <comment>when nobody has touched the screen for long</comment>
      <translation>您还在这里吗？</translation>
    </message>
    <message>
      <source>Close the program</source>
      <comment>button for the staff</comment>
      <translation>关闭程序</translation>
    </message>
    <message>
      <source>Digits typed: %1</source>
      <comment>spoken: how long the PIN is so far; never which digits</comment>
      <translation>已输入位数：%1</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>key: take the last digit back</comment>
      <translation>删除</translation>
    </message>
    <message>
      <source>For staff</source>
      <comment>heading over what the staff can do</comment>
      <translation>工作人员专用</translation>
    </message>
    <message>
      <source>For staff: type your PIN</source>
      <comment>heading over the keys of a lock</comment>
      <translation>工作人员：请输入密码</translation>
    </message>
    <message>
      <source>For staff: why this screen cannot begin</source>
      <comment>heading over a list</comment>
      <translation>工作人员：这块屏幕为什么不能启动</translation>
    </message>
    <message>
      <source>I am still here</source>
      <comment>very large button: go on with the visit</comment>
      <translation>我还在这里</translation>
    </message>
    <message>
      <source>If nobody touches the screen, what was chosen here is cleared. The next person cannot see it.</source>
      <comment>why a visit ends when nobody seems to be there</comment>
      <translation>如果没有人触摸屏幕，这里的选择就会被清除。下一个人看不到。</translation>
    </message>
    <message>
      <source>Mend this on the computer. The screen then begins by itself. This command checks the clinic’s policy: %1</source>
      <comment>for staff; the value is a command</comment>
      <translation>请在电脑上改正。改好后，屏幕会自动启动。这条命令可以检查医院的设置：%1</translation>
    </message>
    <message>
      <source>OK</source>
      <comment>key: the PIN is complete</comment>
      <translation>确定</translation>
    </message>
    <message>
      <source>Other people can read what you print. Please take it with you.</source>
      <comment>a warning beside the button that prints</comment>
      <translation>您打印的内容，别人也能看到。请随身带走。</translation>
    </message>
    <message>
      <source>Print a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>打印资料单，带回家看</translation>
    </message>
    <message>
      <source>Sorry, you cannot use this screen now. Please ask the staff.</source>
      <comment>on a screen that cannot begin; large, in all languages</comment>
      <translation>抱歉，您现在不能使用这块屏幕。请询问工作人员。</translation>
    </message>
    <message numerus="yes">
      <source>That is not the PIN. You can try again in %Ln seconds.</source>
      <comment>after a PIN that does not fit</comment>
      <translation>
        <numerusform>密码不对。%Ln秒后可以再试。</numerusform>
      </translation>
    </message>
    <message>
      <source>The leaflet could not be printed. Please ask the staff for help.</source>
      <comment>when printing was asked for</comment>
      <translation>资料单没能打印出来。请找工作人员帮忙。</translation>
    </message>
    <message>
      <source>Touch the screen to begin</source>
      <comment>on a screen at which nobody is</comment>
      <translation>请触摸屏幕开始</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>greets whoever comes to the screen; large</comment>
      <translation>欢迎</translation>
    </message>
    <message>
      <source>What would you like to read about?</source>
      <comment>heading over a few subjects to choose from</comment>
      <translation>您想看哪方面的内容？</translation>
    </message>
    <message>
      <source>When you are done, touch “%1”. It clears what you chose here. The next person cannot see it.</source>
      <comment>above a button; the value stands on the button</comment>
      <translation>看完后，请点“%1”。它会清除您在这里的选择。下一个人看不到。</translation>
    </message>
    <message>
      <source>Your leaflet is being printed. Please take it with you.</source>
      <comment>after printing</comment>
      <translation>您的资料单正在打印。请随身带走。</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>Choose your language</source>
      <comment>label of a choice; a heading</comment>
      <translation>选择您的语言</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>button: opens the choice of languages</comment>
      <translation>语言</translation>
    </message>
    <message>
      <source>No clinician has checked the words in this language yet.</source>
      <comment>a quiet note; shown in the language that it is about</comment>
      <translation>还没有临床医护人员核对过这种语言的文字。</translation>
    </message>
    <message>
      <source>Some sentences are not in your language yet. They are in English.</source>
      <comment>a quiet note; shown where a translation is not complete</comment>
      <translation>有些句子还没有译成您的语言。它们是英文的。</translation>
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
      <translation>关于这份资料单</translation>
    </message>
    <message>
      <source>Ask for the number to call. Write it here:</source>
      <comment>before an empty line on paper; a telephone number is meant</comment>
      <translation>请问问该打哪个电话号码。写在这里：</translation>
    </message>
    <message>
      <source>Evidence version %1</source>
      <comment>at the foot of every page</comment>
      <translation>证据版本%1</translation>
    </message>
    <message>
      <source>More results, people out of %1</source>
      <comment>caption of a table</comment>
      <translation>更多结果，每%1人中的人数</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>at the foot of every page: its number, and how many there are</comment>
      <translation>第%1页，共%2页</translation>
    </message>
    <message>
      <source>The same with both treatments</source>
      <comment>label before sentences that are true of both treatments</comment>
      <translation>两种治疗的相同之处</translation>
    </message>
    <message>
      <source>This leaflet helps you learn about your choice.</source>
      <comment>first sentence of a leaflet</comment>
      <translation>这份资料单帮助您了解您的选择。</translation>
    </message>
    <message>
      <source>Write down what matters to you.</source>
      <comment>above empty lines on paper</comment>
      <translation>写下您看重的事。</translation>
    </message>
    <message>
      <source>Write down what you want to ask your team.</source>
      <comment>above empty lines on paper</comment>
      <translation>写下您想问医护团队的问题。</translation>
    </message>
  </context>
  <context>
    <name>leaflet-sheet</name>
    <message>
      <source>A leaflet to take home</source>
      <comment>heading</comment>
      <translation>带回家的资料单</translation>
    </message>
    <message>
      <source>A second language</source>
      <comment>label of a choice: the leaflet has the same words in two languages</comment>
      <translation>第二种语言</translation>
    </message>
    <message>
      <source>It has the main numbers and your questions, to read again at home.</source>
      <comment>below the heading: what the leaflet is</comment>
      <translation>里面有主要的数字和您的问题，可以在家再看。</translation>
    </message>
    <message>
      <source>Large</source>
      <comment>size of the words on paper</comment>
      <translation>大</translation>
    </message>
    <message>
      <source>None</source>
      <comment>choice: no second language</comment>
      <translation>无</translation>
    </message>
    <message>
      <source>Other people can read what you print or save. Take good care of it.</source>
      <comment>a warning beside the buttons for printing and saving</comment>
      <translation>您打印或保存的内容，别人也能看到。请妥善保管。</translation>
    </message>
    <message>
      <source>Paper</source>
      <comment>label of a choice: the size of the paper</comment>
      <translation>纸张</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>button: print the leaflet</comment>
      <translation>打印</translation>
    </message>
    <message>
      <source>Print or save a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>打印或保存资料单，带回家看</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <comment>button: save the leaflet; title of a window</comment>
      <translation>保存为文件</translation>
    </message>
    <message>
      <source>Size of the words</source>
      <comment>label of a choice</comment>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Usual</source>
      <comment>size of the words on paper</comment>
      <translation>普通</translation>
    </message>
    <message>
      <source>Your leaflet</source>
      <comment>spoken name of the picture of the leaflet</comment>
      <translation>您的资料单</translation>
    </message>
  </context>
  <context>
    <name>matters</name>
    <message>
      <source>%1: %2</source>
      <comment>something that may matter, then how much: not much, somewhat, a lot</comment>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>How the facts line up</source>
      <comment>heading over facts</comment>
      <translation>相关事实对照</translation>
    </message>
    <message>
      <source>Say how much something matters to you. The facts about it will appear here.</source>
      <comment>shown before anything is chosen</comment>
      <translation>请说说每件事对您有多重要。与它有关的事实会显示在这里。</translation>
    </message>
    <message>
      <source>There are no wrong answers. This helps you talk with your team. It does not choose for you.</source>
      <comment>under the heading of a page</comment>
      <translation>怎么回答都没有错。这帮助您和您的医护团队商量。它不替您选择。</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <comment>heading of a page</comment>
      <translation>您最看重什么？</translation>
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
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 months for half of the people</source>
      <comment>table cell: a median time</comment>
      <translation>一半的人：%1个月</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>short: 42 of 100 people</comment>
      <translation>每%2人中%1人</translation>
    </message>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%Ln个月后，%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>少%Ln人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln个月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>多%Ln人</numerusform>
      </translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 fewer)</source>
      <comment>table cell: range of a difference, both ends fewer; larger number first</comment>
      <translation>（少%1人到少%2人）</translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 more)</source>
      <comment>table cell: range of a difference that may go either way</comment>
      <translation>（少%1人到多%2人）</translation>
    </message>
    <message>
      <source>(from %1 more to %2 more)</source>
      <comment>table cell: range of a difference, both ends more</comment>
      <translation>（多%1人到多%2人）</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>%Ln个月后</numerusform>
      </translation>
    </message>
    <message>
      <source>Best estimate: %1. The true number could be from %2 to %3.</source>
      <comment>range of a figure</comment>
      <translation>最佳估计：%1人。真实人数可能是%2到%3人。</translation>
    </message>
    <message>
      <source>Fewer than %1</source>
      <comment>large words where fewer than one person of a hundred is meant</comment>
      <translation>不到%1</translation>
    </message>
    <message>
      <source>Fewer than %1 of %2</source>
      <comment>short: fewer than one person of a hundred</comment>
      <translation>每%2人中不到%1人</translation>
    </message>
    <message>
      <source>It happened to nobody in either group.</source>
      <comment>both groups had no such event</comment>
      <translation>两组都没有人出现这种情况。</translation>
    </message>
    <message>
      <source>More than %1</source>
      <comment>large words where nearly all people are meant</comment>
      <translation>超过%1</translation>
    </message>
    <message>
      <source>More than %1 of %2</source>
      <comment>short: nearly all people</comment>
      <translation>每%2人中超过%1人</translation>
    </message>
    <message>
      <source>None</source>
      <comment>large word where a figure would be zero</comment>
      <translation>没有人</translation>
    </message>
    <message>
      <source>None of %1</source>
      <comment>short: nobody among all people of a group</comment>
      <translation>%1人中没有人</translation>
    </message>
    <message>
      <source>Not worked out</source>
      <comment>table cell without a figure</comment>
      <translation>没有计算</translation>
    </message>
    <message>
      <source>The groups differ by fewer than %1 out of %2 people.</source>
      <comment>both groups had fewer than one event among a hundred people</comment>
      <translation>每%2人中，两组相差不到%1人。</translation>
    </message>
    <message>
      <source>The same number</source>
      <comment>table cell: the groups are alike</comment>
      <translation>人数相同</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 fewer.</source>
      <comment>range of a difference, both ends fewer; larger number first</comment>
      <translation>真实差别可能是少%1人到少%2人。</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 more.</source>
      <comment>range of a difference that may go either way</comment>
      <translation>真实差别可能是少%1人到多%2人。</translation>
    </message>
    <message>
      <source>The true difference could be from %1 more to %2 more.</source>
      <comment>range of a difference, both ends more</comment>
      <translation>真实差别可能是多%1人到多%2人。</translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>真实人数可能是每%2人中%1到%Ln人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>真实人数可能是每%1人中最多%Ln人。</numerusform>
      </translation>
    </message>
    <message>
      <source>The true time could be from %1 to %2 months.</source>
      <comment>range of a median time</comment>
      <translation>真实时间可能是%1到%2个月。</translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>%Ln个月后</numerusform>
      </translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <comment>range in a table cell</comment>
      <translation>%1到%2</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>follows a large figure: 42 of 100</comment>
      <translation>人（每%1人中）</translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>（本组%Ln人中）</numerusform>
      </translation>
    </message>
    <message>
      <source>up to %1 of %2</source>
      <comment>range in a table cell, beside: None of 60; of a hundred people</comment>
      <translation>每%2人中最多%1人</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>%1, then %2</source>
      <comment>joins two points in time</comment>
      <translation>%1，然后%2</translation>
    </message>
    <message>
      <source>About you, if you like</source>
      <comment>heading over optional questions</comment>
      <translation>关于您（可以不填）</translation>
    </message>
    <message>
      <source>After</source>
      <comment>label of a choice of times: six months, twelve months; may also be: Time</comment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Chart. %1</source>
      <comment>spoken name of a chart: its heading, then all that it shows</comment>
      <translation>图表。%1</translation>
    </message>
    <message>
      <source>Day %1</source>
      <comment>first day of a calendar</comment>
      <translation>第%1天</translation>
    </message>
    <message>
      <source>Difference</source>
      <comment>head of a column of a table</comment>
      <translation>差别</translation>
    </message>
    <message>
      <source>Dots are what the study reported. Dashed lines only join the dots. The pale band is the range. Nothing was reported later.</source>
      <comment>under a chart over time</comment>
      <translation>圆点是研究报告的结果。虚线只是把圆点连起来。浅色带是范围。再往后没有报告。</translation>
    </message>
    <message>
      <source>Each figure is one person out of %1 people in the study.</source>
      <comment>how to read a picture of people</comment>
      <translation>每个小人代表研究中每%1人里的一人。</translation>
    </message>
    <message>
      <source>Half of the people had a shorter time, and half had a longer time. For some it was much longer.</source>
      <comment>explains a median</comment>
      <translation>一半的人时间更短，一半的人时间更长。有些人的时间长得多。</translation>
    </message>
    <message>
      <source>How it is taken</source>
      <comment>heading in a treatment's card</comment>
      <translation>怎样用药</translation>
    </message>
    <message>
      <source>If nothing more is done</source>
      <comment>heading of a card</comment>
      <translation>如果什么都不再做</translation>
    </message>
    <message>
      <source>Make it comfortable</source>
      <comment>first page: text size and colours</comment>
      <translation>调得舒适些</translation>
    </message>
    <message>
      <source>Months since the start of the study treatment</source>
      <comment>axis label</comment>
      <translation>从研究治疗开始算起的月数</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <comment>heading over notes that answers brought up</comment>
      <translation>给您的说明</translation>
    </message>
    <message>
      <source>Other options</source>
      <comment>heading over treatments without numbers</comment>
      <translation>其他选择</translation>
    </message>
    <message>
      <source>People out of %1</source>
      <comment>axis label</comment>
      <translation>每%1人中的人数</translation>
    </message>
    <message>
      <source>See what studies found, in pictures and plain words.</source>
      <comment>first page</comment>
      <translation>通过图画和浅显的文字，看看研究发现了什么。</translation>
    </message>
    <message>
      <source>Side effects, people out of %1</source>
      <comment>table caption</comment>
      <translation>副作用，每%1人中的人数</translation>
    </message>
    <message>
      <source>Tests and visits</source>
      <comment>heading in a treatment's card</comment>
      <translation>检查和就诊</translation>
    </message>
    <message>
      <source>The mark is the best estimate. The line is the range.</source>
      <comment>under a chart of ranges</comment>
      <translation>标记是最佳估计。线条是范围。</translation>
    </message>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>研究报告了%Ln个时间点。中间的情况不清楚。</numerusform>
      </translation>
    </message>
    <message>
      <source>The two compared</source>
      <comment>a part of a page: treatments compared</comment>
      <translation>比较的两种治疗</translation>
    </message>
    <message>
      <source>The way up to now, from first to last: %1</source>
      <comment>spoken name of a picture; the value is a list of its points</comment>
      <translation>到现在的经过，从头到尾：%1</translation>
    </message>
    <message>
      <source>These numbers are about groups of people. They cannot say what will happen to you.</source>
      <comment>shown with the figures</comment>
      <translation>这些数字讲的是一群人的情况。它们不能说明您会怎样。</translation>
    </message>
    <message>
      <source>These two were compared in the main study. Both are shown the same way.</source>
      <comment>under the heading of the options page</comment>
      <translation>主研究比较了这两种治疗。两种都用同样的方式展示。</translation>
    </message>
    <message>
      <source>These were not part of the main study. We show no numbers for them here. Ask your team if one of them fits you.</source>
      <comment>under the heading of other treatments</comment>
      <translation>主研究没有包括这些治疗。我们在这里不显示它们的数字。请问问您的医护团队，其中有没有适合您的。</translation>
    </message>
    <message>
      <source>This is about</source>
      <comment>first page: over the name of the question</comment>
      <translation>这里讲的是</translation>
    </message>
    <message>
      <source>Two treatments. What could each one mean for you?</source>
      <comment>heading of the first page</comment>
      <translation>两种治疗。每一种对您可能意味着什么？</translation>
    </message>
    <message>
      <source>Use it with your care team. It does not tell you what to choose.</source>
      <comment>first page</comment>
      <translation>请和您的医护团队一起使用。它不告诉您选什么。</translation>
    </message>
    <message>
      <source>What could help, people out of %1</source>
      <comment>table caption</comment>
      <translation>可能的帮助，每%1人中的人数</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>head of the first column of a table</comment>
      <translation>发生了什么</translation>
    </message>
    <message>
      <source>What is done about it</source>
      <comment>heading in details</comment>
      <translation>会怎样处理</translation>
    </message>
    <message>
      <source>What it can be like to live with</source>
      <comment>heading of a card</comment>
      <translation>治疗中的生活可能怎样</translation>
    </message>
    <message>
      <source>What it is</source>
      <comment>heading in a treatment's card</comment>
      <translation>它是什么</translation>
    </message>
    <message>
      <source>What there is to decide</source>
      <comment>heading of a card</comment>
      <translation>要决定什么</translation>
    </message>
    <message>
      <source>What to look at</source>
      <comment>label of the choice of results</comment>
      <translation>看什么</translation>
    </message>
    <message>
      <source>What you might notice</source>
      <comment>heading in details</comment>
      <translation>您可能注意到什么</translation>
    </message>
    <message>
      <source>When to call your team</source>
      <comment>heading in details</comment>
      <translation>什么时候给医护团队打电话</translation>
    </message>
    <message>
      <source>Who this is for</source>
      <comment>heading of a card</comment>
      <translation>适用的人</translation>
    </message>
    <message>
      <source>Who this is not for</source>
      <comment>heading of a card</comment>
      <translation>不适用的人</translation>
    </message>
    <message>
      <source>You can also ask for a second opinion, or for more time to think.</source>
      <comment>below the other options</comment>
      <translation>您也可以请其他医生给出意见，或者要求更多时间考虑。</translation>
    </message>
    <message>
      <source>Your answers bring up notes that may concern you. They never change a number.</source>
      <comment>under the heading of optional questions</comment>
      <translation>您的回答会引出可能和您有关的说明。它们绝不改变任何数字。</translation>
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
      <translation>%1%2</translation>
    </message>
    <message>
      <source>%1%</source>
      <comment>a share in per cent: the sign, its place and the space are the language's own</comment>
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a heading or label without a stop of its own, then what comes under it</comment>
      <translation>%1。%2</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <comment>spoken name of a choice</comment>
      <translation>本页各部分</translation>
    </message>
  </context>
  <context>
    <name>reports</name>
    <message>
      <source>Copied.</source>
      <comment>after copying a table</comment>
      <translation>已复制。</translation>
    </message>
    <message>
      <source>No more pages can be printed in this visit. Ask the staff for help.</source>
      <comment>when a leaflet was to be printed again at a kiosk</comment>
      <translation>这次不能再打印更多页了。请找工作人员帮忙。</translation>
    </message>
    <message>
      <source>Saved in %1</source>
      <comment>the value is a file's place</comment>
      <translation>已保存到%1</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>after printing</comment>
      <translation>已发送到打印机。</translation>
    </message>
    <message>
      <source>The file could not be saved in %1. Nothing was changed. Choose another place, or make room there.</source>
      <comment>the value is a file's place</comment>
      <translation>文件没能保存到%1。没有改动任何东西。请另选一个位置，或在那里腾出空间。</translation>
    </message>
    <message>
      <source>The leaflet could not be made. You can go on without it.</source>
      <comment>when the leaflet was to be shown, printed or saved</comment>
      <translation>资料单没能做出来。没有它，您也可以继续。</translation>
    </message>
    <message>
      <source>The printer did not take it. Check the printer and try again, or save a file instead.</source>
      <comment>after printing failed</comment>
      <translation>打印机没有接收。请检查打印机，再试一次，或者改为保存文件。</translation>
    </message>
    <message>
      <source>This computer has no printer. You can save a file instead.</source>
      <comment>when printing was asked for</comment>
      <translation>这台电脑没有打印机。您可以改为保存文件。</translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message>
      <source>Before rounding, the difference is %1 of %2, with a range from %3 to %4.</source>
      <comment>exact difference with its range; numbers may be negative</comment>
      <translation>取整之前，差别是%1（每%2人中），范围是%3到%4。</translation>
    </message>
    <message>
      <source>Facts about the treatments</source>
      <comment>not from one of the studies</comment>
      <translation>关于这些治疗的事实</translation>
    </message>
    <message>
      <source>Half of the people in the study were followed for %1 months or more.</source>
      <comment>median follow-up</comment>
      <translation>研究中一半的人随访了%1个月或更久。</translation>
    </message>
    <message>
      <source>Inferred: the source does not print how many people were counted. Only these numbers fit all that it prints.</source>
      <comment>honest note</comment>
      <translation>推算：来源没有写明计入了多少人。只有这些数字与它写出的全部内容相符。</translation>
    </message>
    <message>
      <source>Inferred: the source does not print this number. It follows from what it prints.</source>
      <comment>honest note</comment>
      <translation>推算：来源没有写出这个数字。它由来源写出的内容推出。</translation>
    </message>
    <message>
      <source>It is made from the range that the source printed.</source>
      <comment>how a range came to be</comment>
      <translation>它由来源写出的范围得出。</translation>
    </message>
    <message>
      <source>It is worked out by the exact method for nobody in a group.</source>
      <comment>how a range came to be</comment>
      <translation>它用精确法算出，这种方法用于组内没有人出现的情形。</translation>
    </message>
    <message>
      <source>It is worked out from the count by the method of Wilson.</source>
      <comment>how a range came to be</comment>
      <translation>它用Wilson法，根据人数算出。</translation>
    </message>
    <message>
      <source>Printed in: %1</source>
      <comment>the value is a citation</comment>
      <translation>刊载于：%1</translation>
    </message>
    <message>
      <source>Sources differ. One says: %1. Another says: %2. We use: %3.</source>
      <comment>the values are quoted as printed</comment>
      <translation>各来源不一致。一个说：%1。另一个说：%2。我们采用：%3。</translation>
    </message>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>也就是该组%Ln人中的%1人。</numerusform>
      </translation>
    </message>
    <message>
      <source>The %1 study</source>
      <comment>the value is a study's name</comment>
      <translation>%1研究</translation>
    </message>
    <message>
      <source>The %1 study: %2</source>
      <comment>a study's name, then one of its groups</comment>
      <translation>%1研究：%2</translation>
    </message>
    <message>
      <source>The difference between the groups</source>
      <comment>title in a sheet</comment>
      <translation>两组之间的差别</translation>
    </message>
    <message>
      <source>The ends of the range are rounded outward.</source>
      <comment>what rounding did</comment>
      <translation>范围的两端都向外取整。</translation>
    </message>
    <message>
      <source>The range is worked out by the method of Newcombe from both groups.</source>
      <comment>how a range came to be</comment>
      <translation>这个范围用Newcombe法，根据两组的数据算出。</translation>
    </message>
    <message>
      <source>The range is worked out from the ranges of both groups (MOVER method).</source>
      <comment>how a range came to be</comment>
      <translation>这个范围根据两组的范围算出（MOVER法）。</translation>
    </message>
    <message>
      <source>The range we show, before rounding, is from %1 to %2 of %3.</source>
      <comment>a range worked out by the program</comment>
      <translation>取整之前，我们显示的范围是%1到%2（每%3人中）。</translation>
    </message>
    <message>
      <source>The source gives a range from %1 to %2 (%3 interval).</source>
      <comment>a confidence interval as printed; the last value is its level in per cent</comment>
      <translation>来源给出的范围是%1到%2（%3区间）。</translation>
    </message>
    <message>
      <source>The source says: %1</source>
      <comment>the value is quoted as printed</comment>
      <translation>来源说：%1</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the number of people still followed.</source>
      <comment>how a range came to be</comment>
      <translation>研究没有给出范围。我们根据仍在随访的人数算出了它。</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group and how long people were followed.</source>
      <comment>how a range came to be</comment>
      <translation>研究没有给出范围。我们根据这一组的人数和随访的时间算出了它。</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group. The true range is at least this wide.</source>
      <comment>how a range came to be</comment>
      <translation>研究没有给出范围。我们根据这一组的人数算出了它。真实的范围至少有这么宽。</translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>这一组有%Ln人。</numerusform>
      </translation>
    </message>
    <message>
      <source>This part uses the words of the studies. Your team can help you read it.</source>
      <comment>under the heading of a sheet</comment>
      <translation>这一部分用的是研究报告的用语。您的医护团队可以帮您读懂。</translation>
    </message>
    <message>
      <source>We checked this on %1.</source>
      <comment>the value is a date</comment>
      <translation>我们在%1核对过这项内容。</translation>
    </message>
    <message>
      <source>We count a difference as one that matters from %1 of %2 people on.</source>
      <comment>the smallest difference that matters</comment>
      <translation>每%2人中相差%1人或更多，我们才把它算作要紧的差别。</translation>
    </message>
    <message>
      <source>We draw it as %1 of %2 people. Halves are rounded up.</source>
      <comment>what rounding did</comment>
      <translation>我们把它画成每%2人中%1人。正好一半时向上取整。</translation>
    </message>
    <message>
      <source>We took the people in one picture away from the people in the other.</source>
      <comment>how a difference is counted</comment>
      <translation>我们用一张图里的人数减去另一张图里的人数。</translation>
    </message>
    <message>
      <source>Where these numbers come from</source>
      <comment>heading of a sheet</comment>
      <translation>这些数字从哪里来</translation>
    </message>
    <message>
      <source>Who was counted: %1.</source>
      <comment>the value is quoted as printed</comment>
      <translation>计入的人：%1。</translation>
    </message>
    <message>
      <source>Your clinic uses the number %1 here. It stands in place of the number that the source has.</source>
      <comment>where a number comes from that the clinic itself has set</comment>
      <translation>您的医院在这里用的数值是%1。它代替了来源中的数值。</translation>
    </message>
  </context>
  <context>
    <name>summary</name>
    <message>
      <source>Questions for your team</source>
      <comment>heading of a card</comment>
      <translation>给您的医护团队的问题</translation>
    </message>
    <message>
      <source>Talk it over with your team. You can take the time you need.</source>
      <comment>under the heading of the last page</comment>
      <translation>和您的医护团队谈一谈。您需要多少时间都可以。</translation>
    </message>
    <message>
      <source>Touch the ones you want to ask.</source>
      <comment>how to choose questions</comment>
      <translation>点一下您想问的问题。</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>heading of a card</comment>
      <translation>您看重什么</translation>
    </message>
    <message>
      <source>What the main study found</source>
      <comment>heading of a card</comment>
      <translation>主研究发现了什么</translation>
    </message>
    <message>
      <source>When you start again, all of this is gone.</source>
      <comment>beside the button that ends a visit</comment>
      <translation>重新开始后，这些就都没有了。</translation>
    </message>
    <message>
      <source>You have not chosen anything here, and that is fine.</source>
      <comment>empty list</comment>
      <translation>您在这里什么都没有选，这没关系。</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>heading of the last page</comment>
      <translation>您的小结</translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people were in the two groups shown here.</source>
      <comment>size of two groups of a study, which may have had more groups</comment>
      <translation>
        <numerusform>这里显示的两组共有%Ln人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>有%Ln项研究问了相似的问题。每一行显示：%1</numerusform>
      </translation>
    </message>
    <message>
      <source>Each result</source>
      <comment>a part of a page</comment>
      <translation>每项结果</translation>
    </message>
    <message>
      <source>Hide this again</source>
      <comment>button</comment>
      <translation>重新隐藏</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>heading of a page</comment>
      <translation>我们有多确定？</translation>
    </message>
    <message>
      <source>Living longer</source>
      <comment>a part of a page</comment>
      <translation>活得更久</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>one of two equal buttons</comment>
      <translation>现在不看</translation>
    </message>
    <message>
      <source>Other studies</source>
      <comment>a part of a page</comment>
      <translation>其他研究</translation>
    </message>
    <message>
      <source>Some people want to know. Some do not. Both are fine. You can ask your team at any time.</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>有些人想知道。有些人不想知道。这两种都可以。您随时可以问您的医护团队。</translation>
    </message>
    <message>
      <source>The study did not report how many people at this time.</source>
      <comment>where a figure would stand</comment>
      <translation>研究没有报告这个时间的人数。</translation>
    </message>
    <message>
      <source>Who was studied</source>
      <comment>heading of a card</comment>
      <translation>研究了哪些人</translation>
    </message>
    <message>
      <source>Would you like to see how long people lived?</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>您想看看人们活了多久吗？</translation>
    </message>
    <message>
      <source>Yes, show me</source>
      <comment>one of two equal buttons</comment>
      <translation>想，给我看</translation>
    </message>
    <message>
      <source>You chose not to see this now. You can change your mind here.</source>
      <comment>after the answer: not now</comment>
      <translation>您选择了现在不看。您可以在这里改变主意。</translation>
    </message>
    <message>
      <source>You may differ from the people in the study. Ask your team what that means.</source>
      <comment>beside who took part</comment>
      <translation>您和研究中的人可能不同。请问问您的医护团队，这意味着什么。</translation>
    </message>
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>%1, %2: %3</source>
      <comment>spoken name of a table cell: its row, its column, what stands in it</comment>
      <translation>%1，%2：%3</translation>
    </message>
    <message>
      <source>PDF file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>PDF文件</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>above the picture of a page: its number, and how many there are</comment>
      <translation>第%1页，共%2页</translation>
    </message>
    <message>
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>显示下方的内容</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>正在画图表。</translation>
    </message>
    <message>
      <source>Your leaflet is being made.</source>
      <comment>shown for a moment</comment>
      <translation>正在制作您的资料单。</translation>
    </message>
    <message>
      <source>Your leaflet. Pages: %1. %2</source>
      <comment>spoken name of the picture of a leaflet: how many pages, then its title</comment>
      <translation>您的资料单。页数：%1。%2</translation>
    </message>
  </context>
</TS>
