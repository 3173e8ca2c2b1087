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
      <source>%Ln people took part.</source>
      <comment>size of a study</comment>
      <translation>
        <numerusform>有%Ln人参加。</numerusform>
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
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>显示下方的内容</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>正在画图表。</translation>
    </message>
  </context>
</TS>
