<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>clinician</name>
    <message numerus="yes">
      <source>Nothing was reported after %Ln months, so nothing is drawn there.</source>
      <comment>below a curve</comment>
      <translation>
        <numerusform>Nothing was reported after %Ln month, so nothing is drawn there.</numerusform>
        <numerusform>Nothing was reported after %Ln months, so nothing is drawn there.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message numerus="yes">
      <source>%Ln seconds are left.</source>
      <comment>under the question whether somebody is still there; also spoken</comment>
      <translation>
        <numerusform>%Ln second is left.</numerusform>
        <numerusform>%Ln seconds are left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>That is not the PIN. You can try again in %Ln seconds.</source>
      <comment>after a PIN that does not fit</comment>
      <translation>
        <numerusform>That is not the PIN. You can try again in %Ln second.</numerusform>
        <numerusform>That is not the PIN. You can try again in %Ln seconds.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>outcomes</name>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%1, after %Ln month</numerusform>
        <numerusform>%1, after %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>%Ln fewer</numerusform>
        <numerusform>%Ln fewer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln month</numerusform>
        <numerusform>%Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>%Ln more</numerusform>
        <numerusform>%Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>After %Ln month</numerusform>
        <numerusform>After %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>The true number could be from %1 to %Ln of %2.</numerusform>
        <numerusform>The true number could be from %1 to %Ln of %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>The true number could be up to %Ln of %1.</numerusform>
        <numerusform>The true number could be up to %Ln of %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>after %Ln month</numerusform>
        <numerusform>after %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>of the %Ln person in this group</numerusform>
        <numerusform>of the %Ln people in this group</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>The study reported %Ln point in time. Nothing is known before or after.</numerusform>
        <numerusform>The study reported %Ln points in time. Nothing is known in between.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>That is %1 of the %Ln person in the group.</numerusform>
        <numerusform>That is %1 of the %Ln people in the group.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>There was %Ln person in the group.</numerusform>
        <numerusform>There were %Ln people in the group.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people were in the two groups shown here.</source>
      <comment>size of two groups of a study, which may have had more groups</comment>
      <translation>
        <numerusform>%Ln person was in the two groups shown here.</numerusform>
        <numerusform>%Ln people were in the two groups shown here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>%Ln study asked a similar question. The row shows: %1</numerusform>
        <numerusform>%Ln studies asked a similar question. Each row shows: %1</numerusform>
      </translation>
    </message>
  </context>
</TS>
