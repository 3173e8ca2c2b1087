<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
      <translation>À propos de ce programme</translation>
    </message>
    <message>
      <source>Evenhand shows what studies found about treatments. It is for use with a care team.</source>
      <comment>about the program</comment>
      <translation>Evenhand montre ce que des études ont trouvé sur des traitements. On l’utilise avec une équipe soignante.</translation>
    </message>
    <message>
      <source>Facts gathered up to %1. Next review by %2.</source>
      <comment>the values are dates</comment>
      <translation>Faits réunis jusqu’au %1. Prochaine révision : le %2 au plus tard.</translation>
    </message>
    <message>
      <source>How it is kept up to date</source>
      <comment>heading in a sheet</comment>
      <translation>Comment se fait la mise à jour</translation>
    </message>
    <message>
      <source>How the studies were found</source>
      <comment>heading in a sheet</comment>
      <translation>Comment les études ont été trouvées</translation>
    </message>
    <message>
      <source>It does not know you. It does not tell you what to choose. It keeps nothing and sends nothing.</source>
      <comment>about the program</comment>
      <translation>Il ne vous connaît pas. Il ne vous dit pas quoi choisir. Il ne garde rien et n’envoie rien.</translation>
    </message>
    <message>
      <source>Money and interests</source>
      <comment>heading in a sheet</comment>
      <translation>Argent et intérêts</translation>
    </message>
    <message>
      <source>Program version %1. Evidence version %2.</source>
      <comment>versions</comment>
      <translation>Version du programme : %1. Version des données : %2.</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>heading in a sheet</comment>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Who made this</source>
      <comment>heading in a sheet</comment>
      <translation>Qui l’a fait</translation>
    </message>
  </context>
  <context>
    <name>certainty</name>
    <message>
      <source>%1: fewer people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1 : moins de personnes.</translation>
    </message>
    <message>
      <source>%1: maybe fewer people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1 : peut-être moins de personnes.</translation>
    </message>
    <message>
      <source>%1: maybe more people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1 : peut-être davantage de personnes.</translation>
    </message>
    <message>
      <source>%1: more people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1 : davantage de personnes.</translation>
    </message>
    <message>
      <source>%1: probably fewer people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1 : probablement moins de personnes.</translation>
    </message>
    <message>
      <source>%1: probably more people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1 : probablement davantage de personnes.</translation>
    </message>
    <message>
      <source>Only a few people took part, so the size of the effect is unsure.</source>
      <comment>why certainty is lower</comment>
      <translation>Peu de personnes ont participé, donc la taille de l’effet est incertaine.</translation>
    </message>
    <message>
      <source>The groups are about the same.</source>
      <comment>high certainty</comment>
      <translation>Les groupes sont à peu près pareils.</translation>
    </message>
    <message>
      <source>The groups are probably about the same.</source>
      <comment>moderate certainty</comment>
      <translation>Les groupes sont probablement à peu près pareils.</translation>
    </message>
    <message>
      <source>The groups may be about the same.</source>
      <comment>low certainty</comment>
      <translation>Les groupes sont peut-être à peu près pareils.</translation>
    </message>
    <message>
      <source>The range is very wide. The true result could point either way.</source>
      <comment>why certainty is lower</comment>
      <translation>La fourchette est très large. Le vrai résultat pourrait aller dans un sens ou dans l’autre.</translation>
    </message>
    <message>
      <source>The range is wide. The true difference could be too small to matter.</source>
      <comment>why certainty is lower</comment>
      <translation>La fourchette est large. La vraie différence pourrait être trop petite pour compter.</translation>
    </message>
    <message>
      <source>We are very unsure about this.</source>
      <comment>very low certainty</comment>
      <translation>C’est très incertain.</translation>
    </message>
    <message>
      <source>We are very unsure if the groups truly differ.</source>
      <comment>very low certainty</comment>
      <translation>Les groupes sont-ils vraiment différents ? C’est très incertain.</translation>
    </message>
    <message>
      <source>We ask how likely it is that new studies would change the result.</source>
      <comment>explains what certainty of evidence means</comment>
      <translation>Nous nous demandons quelles sont les chances que de nouvelles études changent le résultat.</translation>
    </message>
    <message>
      <source>We can be fairly sure of this.</source>
      <comment>moderate certainty</comment>
      <translation>Nous pouvons en être assez sûrs.</translation>
    </message>
    <message>
      <source>We can be sure of this.</source>
      <comment>high certainty</comment>
      <translation>Nous pouvons en être sûrs.</translation>
    </message>
    <message>
      <source>We cannot be sure of this.</source>
      <comment>low certainty</comment>
      <translation>Nous ne pouvons pas en être sûrs.</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>About the same in both groups</source>
      <comment>an answer to choose</comment>
      <translation>À peu près pareil dans les deux groupes</translation>
    </message>
    <message>
      <source>Did we explain it well?</source>
      <comment>heading of the check page</comment>
      <translation>Avons-nous bien expliqué ?</translation>
    </message>
    <message>
      <source>Look at it again</source>
      <comment>button: opens the page of these facts</comment>
      <translation>Regarder à nouveau</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what the study found.</source>
      <comment>after an answer that does not fit the facts</comment>
      <translation>Pas tout à fait. Beaucoup de personnes le pensent au début. Voici ce que l’étude a trouvé.</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what we said.</source>
      <comment>after an answer that does not fit</comment>
      <translation>Pas tout à fait. Beaucoup de personnes le pensent au début. Voici ce que nous avons dit.</translation>
    </message>
    <message>
      <source>These questions check us, not you. You can look back at any time.</source>
      <comment>under the heading of the check page</comment>
      <translation>Ces questions nous testent, nous, et pas vous. Vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
      <source>Yes, that is right.</source>
      <comment>after an answer</comment>
      <translation>Oui, c’est bien cela.</translation>
    </message>
    <message>
      <source>Yes, that is what the study found.</source>
      <comment>after an answer</comment>
      <translation>Oui, c’est ce que l’étude a trouvé.</translation>
    </message>
  </context>
  <context>
    <name>chrome</name>
    <message>
      <source>A lot</source>
      <comment>how much something matters</comment>
      <translation>Beaucoup</translation>
    </message>
    <message>
      <source>About this</source>
      <comment>button: who made this, from what, and when</comment>
      <translation>À propos</translation>
    </message>
    <message>
      <source>As on this computer</source>
      <comment>a colour set</comment>
      <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>button: open the step before</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Bars</source>
      <comment>a way to see the facts</comment>
      <translation>Barres</translation>
    </message>
    <message>
      <source>Chart</source>
      <comment>a way to see the facts</comment>
      <translation>Graphique</translation>
    </message>
    <message>
      <source>Check</source>
      <comment>name of a step: questions to check</comment>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>button: close what lies over the page</comment>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Colours</source>
      <comment>label of a choice</comment>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Comfort</source>
      <comment>button: text size and colours</comment>
      <translation>Confort</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>a colour set</comment>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Evenhand</source>
      <comment>the program's name; not translated</comment>
      <translation>Evenhand</translation>
    </message>
    <message>
      <source>Go to step %1: %2</source>
      <comment>spoken name of a progress mark</comment>
      <translation>Aller à l’étape %1 : %2</translation>
    </message>
    <message>
      <source>High contrast</source>
      <comment>a colour set</comment>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>name of a step</comment>
      <translation>En sommes-nous sûrs ?</translation>
    </message>
    <message>
      <source>How to show it</source>
      <comment>spoken name of the choice of views</comment>
      <translation>Façon de l’afficher</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>a colour set</comment>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>button: open the next step</comment>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>No name, no account, no internet. Nothing is saved.</source>
      <comment>a promise on the first page</comment>
      <translation>Pas de nom, pas de compte, pas d’internet. Rien n’est enregistré.</translation>
    </message>
    <message>
      <source>Not much</source>
      <comment>how much something matters</comment>
      <translation>Pas beaucoup</translation>
    </message>
    <message>
      <source>Nothing you choose here is saved</source>
      <comment>a promise, always shown</comment>
      <translation>Ici, aucun de vos choix n’est enregistré</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>a way to see the facts: people figures</comment>
      <translation>Image</translation>
    </message>
    <message>
      <source>Show less</source>
      <comment>button: fold the details away</comment>
      <translation>Afficher moins</translation>
    </message>
    <message>
      <source>Show less: %1</source>
      <comment>spoken name of a button</comment>
      <translation>Afficher moins : %1</translation>
    </message>
    <message>
      <source>Side effects</source>
      <comment>name of a step</comment>
      <translation>Effets secondaires</translation>
    </message>
    <message>
      <source>Somewhat</source>
      <comment>how much something matters</comment>
      <translation>Moyennement</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>large button on the first page</comment>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>name of the first page</comment>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Start again</source>
      <comment>button: forget this visit, go to the start</comment>
      <translation>Recommencer</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <comment>where we are; the third value is the step's name</comment>
      <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>a way to see the facts</comment>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Tell me more</source>
      <comment>button: show details</comment>
      <translation>En savoir plus</translation>
    </message>
    <message>
      <source>Tell me more: %1</source>
      <comment>spoken name of a button</comment>
      <translation>En savoir plus : %1</translation>
    </message>
    <message>
      <source>Text size</source>
      <comment>label of a choice</comment>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>This information was due for review on %1. Newer facts may exist. Ask your team.</source>
      <comment>shown on every page; the value is a date</comment>
      <translation>Ces informations devaient être révisées le %1. Il existe peut-être des faits plus récents. Parlez-en avec votre équipe soignante.</translation>
    </message>
    <message>
      <source>What could help</source>
      <comment>name of a step</comment>
      <translation>Ce qui pourrait aider</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>name of a step</comment>
      <translation>Ce qui compte pour vous</translation>
    </message>
    <message>
      <source>Where do these numbers come from?</source>
      <comment>button beside a few numbers</comment>
      <translation>D’où viennent ces chiffres ?</translation>
    </message>
    <message>
      <source>Where do these numbers come from? %1</source>
      <comment>spoken name of a button; the value says what the numbers are about</comment>
      <translation>D’où viennent ces chiffres ? %1</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <comment>button beside words without numbers</comment>
      <translation>D’où vient cela ?</translation>
    </message>
    <message>
      <source>Where does this come from? %1</source>
      <comment>spoken name of a button; the value says what the words are about</comment>
      <translation>D’où vient cela ? %1</translation>
    </message>
    <message>
      <source>Where does this number come from?</source>
      <comment>button beside a number</comment>
      <translation>D’où vient ce chiffre ?</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>a way to see the facts</comment>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Your options</source>
      <comment>name of a step</comment>
      <translation>Vos options</translation>
    </message>
    <message>
      <source>Your situation</source>
      <comment>name of a step</comment>
      <translation>Votre situation</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>name of a step</comment>
      <translation>Votre résumé</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>Choose your language</source>
      <comment>label of a choice; a heading</comment>
      <translation>Choisissez votre langue</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>button: opens the choice of languages</comment>
      <translation>Langue</translation>
    </message>
    <message>
      <source>No clinician has checked the words in this language yet.</source>
      <comment>a quiet note; shown in the language that it is about</comment>
      <translation>Aucun professionnel de santé n’a encore vérifié le texte dans cette langue.</translation>
    </message>
    <message>
      <source>Some sentences are not in your language yet. They are in English.</source>
      <comment>a quiet note; shown where a translation is not complete</comment>
      <translation>Certaines phrases ne sont pas encore dans votre langue. Elles sont en anglais.</translation>
    </message>
  </context>
  <context>
    <name>matters</name>
    <message>
      <source>%1: %2</source>
      <comment>something that may matter, then how much: not much, somewhat, a lot</comment>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>How the facts line up</source>
      <comment>heading over facts</comment>
      <translation>Les faits côte à côte</translation>
    </message>
    <message>
      <source>Say how much something matters to you. The facts about it will appear here.</source>
      <comment>shown before anything is chosen</comment>
      <translation>Dites à quel point une chose compte pour vous. Les faits à ce sujet apparaîtront ici.</translation>
    </message>
    <message>
      <source>There are no wrong answers. This helps you talk with your team. It does not choose for you.</source>
      <comment>under the heading of a page</comment>
      <translation>Il n’y a pas de mauvaise réponse. Cela vous aide à parler avec votre équipe soignante. Cela ne choisit pas à votre place.</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <comment>heading of a page</comment>
      <translation>Qu’est-ce qui compte le plus pour vous ?</translation>
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
      <translation>%1 mois pour la moitié des personnes</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>short: 42 of 100 people</comment>
      <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%1, après %Ln mois</numerusform>
        <numerusform>%1, après %Ln mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>%Ln en moins</numerusform>
        <numerusform>%Ln en moins</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln mois</numerusform>
        <numerusform>%Ln mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>%Ln en plus</numerusform>
        <numerusform>%Ln en plus</numerusform>
      </translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 fewer)</source>
      <comment>table cell: range of a difference, both ends fewer; larger number first</comment>
      <translation>(de %1 en moins à %2 en moins)</translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 more)</source>
      <comment>table cell: range of a difference that may go either way</comment>
      <translation>(de %1 en moins à %2 en plus)</translation>
    </message>
    <message>
      <source>(from %1 more to %2 more)</source>
      <comment>table cell: range of a difference, both ends more</comment>
      <translation>(de %1 en plus à %2 en plus)</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>Après %Ln mois</numerusform>
        <numerusform>Après %Ln mois</numerusform>
      </translation>
    </message>
    <message>
      <source>Best estimate: %1. The true number could be from %2 to %3.</source>
      <comment>range of a figure</comment>
      <translation>Meilleure estimation : %1. Le vrai nombre pourrait aller de %2 à %3.</translation>
    </message>
    <message>
      <source>Fewer than %1</source>
      <comment>large words where fewer than one person of a hundred is meant</comment>
      <translation>Moins de %1</translation>
    </message>
    <message>
      <source>Fewer than %1 of %2</source>
      <comment>short: fewer than one person of a hundred</comment>
      <translation>Moins de %1 sur %2</translation>
    </message>
    <message>
      <source>It happened to nobody in either group.</source>
      <comment>both groups had no such event</comment>
      <translation>Cela n’est arrivé à personne, dans aucun des deux groupes.</translation>
    </message>
    <message>
      <source>More than %1</source>
      <comment>large words where nearly all people are meant</comment>
      <translation>Plus de %1</translation>
    </message>
    <message>
      <source>More than %1 of %2</source>
      <comment>short: nearly all people</comment>
      <translation>Plus de %1 sur %2</translation>
    </message>
    <message>
      <source>None</source>
      <comment>large word where a figure would be zero</comment>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>None of %1</source>
      <comment>short: nobody among all people of a group</comment>
      <translation>Aucune sur %1</translation>
    </message>
    <message>
      <source>Not worked out</source>
      <comment>table cell without a figure</comment>
      <translation>Non calculé</translation>
    </message>
    <message>
      <source>The groups differ by fewer than %1 out of %2 people.</source>
      <comment>both groups had fewer than one event among a hundred people</comment>
      <translation>Les groupes diffèrent de moins de %1 personne sur %2.</translation>
    </message>
    <message>
      <source>The same number</source>
      <comment>table cell: the groups are alike</comment>
      <translation>Le même nombre</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 fewer.</source>
      <comment>range of a difference, both ends fewer; larger number first</comment>
      <translation>La vraie différence pourrait aller de %1 en moins à %2 en moins.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 more.</source>
      <comment>range of a difference that may go either way</comment>
      <translation>La vraie différence pourrait aller de %1 en moins à %2 en plus.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 more to %2 more.</source>
      <comment>range of a difference, both ends more</comment>
      <translation>La vraie différence pourrait aller de %1 en plus à %2 en plus.</translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>Le vrai nombre pourrait aller de %1 à %Ln sur %2.</numerusform>
        <numerusform>Le vrai nombre pourrait aller de %1 à %Ln sur %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>Le vrai nombre pourrait aller jusqu’à %Ln sur %1.</numerusform>
        <numerusform>Le vrai nombre pourrait aller jusqu’à %Ln sur %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The true time could be from %1 to %2 months.</source>
      <comment>range of a median time</comment>
      <translation>La vraie durée pourrait aller de %1 à %2 mois.</translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>après %Ln mois</numerusform>
        <numerusform>après %Ln mois</numerusform>
      </translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <comment>range in a table cell</comment>
      <translation>de %1 à %2</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>follows a large figure: 42 of 100</comment>
      <translation>sur %1</translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>sur %Ln personne dans ce groupe</numerusform>
        <numerusform>des %Ln personnes de ce groupe</numerusform>
      </translation>
    </message>
    <message>
      <source>up to %1 of %2</source>
      <comment>range in a table cell, beside: None of 60; of a hundred people</comment>
      <translation>jusqu’à %1 sur %2</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>%1, then %2</source>
      <comment>joins two points in time</comment>
      <translation>%1, puis %2</translation>
    </message>
    <message>
      <source>About you, if you like</source>
      <comment>heading over optional questions</comment>
      <translation>À propos de vous, si vous le voulez</translation>
    </message>
    <message>
      <source>After</source>
      <comment>label of a choice of times: six months, twelve months; may also be: Time</comment>
      <translation>Après</translation>
    </message>
    <message>
      <source>Chart. %1</source>
      <comment>spoken name of a chart: its heading, then all that it shows</comment>
      <translation>Graphique. %1</translation>
    </message>
    <message>
      <source>Day %1</source>
      <comment>first day of a calendar</comment>
      <translation>Jour %1</translation>
    </message>
    <message>
      <source>Difference</source>
      <comment>head of a column of a table</comment>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Dots are what the study reported. Dashed lines only join the dots. The pale band is the range. Nothing was reported later.</source>
      <comment>under a chart over time</comment>
      <translation>Les points montrent ce que l’étude a indiqué. Les tirets relient seulement les points. La bande pâle est la fourchette. L’étude n’a rien indiqué au-delà.</translation>
    </message>
    <message>
      <source>Each figure is one person out of %1 people in the study.</source>
      <comment>how to read a picture of people</comment>
      <translation>Chaque silhouette représente une personne sur %1 personnes de l’étude.</translation>
    </message>
    <message>
      <source>Half of the people had a shorter time, and half had a longer time. For some it was much longer.</source>
      <comment>explains a median</comment>
      <translation>La moitié des personnes ont eu un temps plus court, et la moitié un temps plus long. Pour certaines, il a été beaucoup plus long.</translation>
    </message>
    <message>
      <source>How it is taken</source>
      <comment>heading in a treatment's card</comment>
      <translation>Comment on le prend</translation>
    </message>
    <message>
      <source>If nothing more is done</source>
      <comment>heading of a card</comment>
      <translation>Si l’on ne fait rien de plus</translation>
    </message>
    <message>
      <source>Make it comfortable</source>
      <comment>first page: text size and colours</comment>
      <translation>Pour votre confort</translation>
    </message>
    <message>
      <source>Months since the start of the study treatment</source>
      <comment>axis label</comment>
      <translation>Mois depuis le début du traitement de l’étude</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <comment>heading over notes that answers brought up</comment>
      <translation>Notes pour vous</translation>
    </message>
    <message>
      <source>Other options</source>
      <comment>heading over treatments without numbers</comment>
      <translation>Autres options</translation>
    </message>
    <message>
      <source>People out of %1</source>
      <comment>axis label</comment>
      <translation>Personnes sur %1</translation>
    </message>
    <message>
      <source>See what studies found, in pictures and plain words.</source>
      <comment>first page</comment>
      <translation>Voyez ce que des études ont trouvé, en images et en mots simples.</translation>
    </message>
    <message>
      <source>Side effects, people out of %1</source>
      <comment>table caption</comment>
      <translation>Effets secondaires, personnes sur %1</translation>
    </message>
    <message>
      <source>Tests and visits</source>
      <comment>heading in a treatment's card</comment>
      <translation>Examens et rendez-vous</translation>
    </message>
    <message>
      <source>The mark is the best estimate. The line is the range.</source>
      <comment>under a chart of ranges</comment>
      <translation>Le repère est la meilleure estimation. Le trait est la fourchette.</translation>
    </message>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>L’étude a indiqué des résultats à %Ln moment. En dehors de ce moment, on ne sait rien.</numerusform>
        <numerusform>L’étude a indiqué des résultats à %Ln moments. Entre ces moments, on ne sait rien.</numerusform>
      </translation>
    </message>
    <message>
      <source>The two compared</source>
      <comment>a part of a page: treatments compared</comment>
      <translation>Les deux traitements comparés</translation>
    </message>
    <message>
      <source>The way up to now, from first to last: %1</source>
      <comment>spoken name of a picture; the value is a list of its points</comment>
      <translation>Le parcours jusqu’à maintenant, dans l’ordre : %1</translation>
    </message>
    <message>
      <source>These numbers are about groups of people. They cannot say what will happen to you.</source>
      <comment>shown with the figures</comment>
      <translation>Ces chiffres portent sur des groupes de personnes. Ils ne peuvent pas dire ce qui va vous arriver.</translation>
    </message>
    <message>
      <source>These two were compared in the main study. Both are shown the same way.</source>
      <comment>under the heading of the options page</comment>
      <translation>Ces deux traitements ont été comparés dans l’étude principale. Les deux sont montrés de la même façon.</translation>
    </message>
    <message>
      <source>These were not part of the main study. We show no numbers for them here. Ask your team if one of them fits you.</source>
      <comment>under the heading of other treatments</comment>
      <translation>Ces traitements ne faisaient pas partie de l’étude principale. Nous ne montrons pas de chiffres pour eux ici. Demandez à votre équipe soignante si l’un d’eux vous convient.</translation>
    </message>
    <message>
      <source>This is about</source>
      <comment>first page: over the name of the question</comment>
      <translation>Le sujet</translation>
    </message>
    <message>
      <source>Two treatments. What could each one mean for you?</source>
      <comment>heading of the first page</comment>
      <translation>Deux traitements. Que pourrait signifier chacun d’eux pour vous ?</translation>
    </message>
    <message>
      <source>Use it with your care team. It does not tell you what to choose.</source>
      <comment>first page</comment>
      <translation>Utilisez-le avec votre équipe soignante. Il ne vous dit pas quoi choisir.</translation>
    </message>
    <message>
      <source>What could help, people out of %1</source>
      <comment>table caption</comment>
      <translation>Ce qui pourrait aider, personnes sur %1</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>head of the first column of a table</comment>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>What is done about it</source>
      <comment>heading in details</comment>
      <translation>Ce que l’on fait dans ce cas</translation>
    </message>
    <message>
      <source>What it can be like to live with</source>
      <comment>heading of a card</comment>
      <translation>À quoi le quotidien peut ressembler</translation>
    </message>
    <message>
      <source>What it is</source>
      <comment>heading in a treatment's card</comment>
      <translation>Ce que c’est</translation>
    </message>
    <message>
      <source>What there is to decide</source>
      <comment>heading of a card</comment>
      <translation>Ce qu’il y a à décider</translation>
    </message>
    <message>
      <source>What to look at</source>
      <comment>label of the choice of results</comment>
      <translation>Résultat à regarder</translation>
    </message>
    <message>
      <source>What you might notice</source>
      <comment>heading in details</comment>
      <translation>Ce que vous pourriez remarquer</translation>
    </message>
    <message>
      <source>When to call your team</source>
      <comment>heading in details</comment>
      <translation>Quand appeler votre équipe soignante</translation>
    </message>
    <message>
      <source>Who this is for</source>
      <comment>heading of a card</comment>
      <translation>À qui cela s’adresse</translation>
    </message>
    <message>
      <source>Who this is not for</source>
      <comment>heading of a card</comment>
      <translation>À qui cela ne s’adresse pas</translation>
    </message>
    <message>
      <source>You can also ask for a second opinion, or for more time to think.</source>
      <comment>below the other options</comment>
      <translation>Vous pouvez aussi demander un deuxième avis, ou davantage de temps pour réfléchir.</translation>
    </message>
    <message>
      <source>Your answers bring up notes that may concern you. They never change a number.</source>
      <comment>under the heading of optional questions</comment>
      <translation>Vos réponses font apparaître des notes qui peuvent vous concerner. Elles ne changent jamais un chiffre.</translation>
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
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a heading or label without a stop of its own, then what comes under it</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <comment>spoken name of a choice</comment>
      <translation>Parties de cette page</translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message>
      <source>Before rounding, the difference is %1 of %2, with a range from %3 to %4.</source>
      <comment>exact difference with its range; numbers may be negative</comment>
      <translation>Avant l’arrondi, la différence est de %1 sur %2, avec une fourchette de %3 à %4.</translation>
    </message>
    <message>
      <source>Facts about the treatments</source>
      <comment>not from one of the studies</comment>
      <translation>Faits sur les traitements</translation>
    </message>
    <message>
      <source>Half of the people in the study were followed for %1 months or more.</source>
      <comment>median follow-up</comment>
      <translation>La moitié des personnes de l’étude ont été suivies pendant %1 mois ou plus.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print how many people were counted. Only these numbers fit all that it prints.</source>
      <comment>honest note</comment>
      <translation>Déduit : la source n’indique pas combien de personnes ont été comptées. Seuls ces nombres vont avec tout ce qu’elle indique.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print this number. It follows from what it prints.</source>
      <comment>honest note</comment>
      <translation>Déduit : la source n’indique pas ce nombre. Il découle de ce qu’elle indique.</translation>
    </message>
    <message>
      <source>It is made from the range that the source printed.</source>
      <comment>how a range came to be</comment>
      <translation>Elle vient de la fourchette que la source a publiée.</translation>
    </message>
    <message>
      <source>It is worked out by the exact method for nobody in a group.</source>
      <comment>how a range came to be</comment>
      <translation>Elle est calculée par la méthode exacte pour un groupe où cela n’est arrivé à personne.</translation>
    </message>
    <message>
      <source>It is worked out from the count by the method of Wilson.</source>
      <comment>how a range came to be</comment>
      <translation>Elle est calculée à partir du nombre de personnes comptées, par la méthode de Wilson.</translation>
    </message>
    <message>
      <source>Printed in: %1</source>
      <comment>the value is a citation</comment>
      <translation>Publié dans : %1</translation>
    </message>
    <message>
      <source>Sources differ. One says: %1. Another says: %2. We use: %3.</source>
      <comment>the values are quoted as printed</comment>
      <translation>Les sources diffèrent. L’une dit : %1. Une autre dit : %2. Nous utilisons : %3.</translation>
    </message>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>Cela fait %1 sur %Ln personne du groupe.</numerusform>
        <numerusform>Cela fait %1 sur les %Ln personnes du groupe.</numerusform>
      </translation>
    </message>
    <message>
      <source>The %1 study</source>
      <comment>the value is a study's name</comment>
      <translation>L’étude %1</translation>
    </message>
    <message>
      <source>The %1 study: %2</source>
      <comment>a study's name, then one of its groups</comment>
      <translation>L’étude %1 : %2</translation>
    </message>
    <message>
      <source>The difference between the groups</source>
      <comment>title in a sheet</comment>
      <translation>La différence entre les groupes</translation>
    </message>
    <message>
      <source>The ends of the range are rounded outward.</source>
      <comment>what rounding did</comment>
      <translation>Les deux bouts de la fourchette sont arrondis vers l’extérieur.</translation>
    </message>
    <message>
      <source>The range is worked out by the method of Newcombe from both groups.</source>
      <comment>how a range came to be</comment>
      <translation>La fourchette est calculée par la méthode de Newcombe, à partir des deux groupes.</translation>
    </message>
    <message>
      <source>The range is worked out from the ranges of both groups (MOVER method).</source>
      <comment>how a range came to be</comment>
      <translation>La fourchette est calculée à partir des fourchettes des deux groupes (méthode MOVER).</translation>
    </message>
    <message>
      <source>The range we show, before rounding, is from %1 to %2 of %3.</source>
      <comment>a range worked out by the program</comment>
      <translation>La fourchette que nous montrons, avant l’arrondi, va de %1 à %2 sur %3.</translation>
    </message>
    <message>
      <source>The source gives a range from %1 to %2 (%3 interval).</source>
      <comment>a confidence interval as printed; the last value is its level in per cent</comment>
      <translation>La source donne une fourchette de %1 à %2 (intervalle à %3).</translation>
    </message>
    <message>
      <source>The source says: %1</source>
      <comment>the value is quoted as printed</comment>
      <translation>La source dit : %1</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the number of people still followed.</source>
      <comment>how a range came to be</comment>
      <translation>L’étude n’a pas donné de fourchette. Nous l’avons calculée à partir du nombre de personnes encore suivies.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group and how long people were followed.</source>
      <comment>how a range came to be</comment>
      <translation>L’étude n’a pas donné de fourchette. Nous l’avons calculée à partir de la taille du groupe et du temps de suivi des personnes.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group. The true range is at least this wide.</source>
      <comment>how a range came to be</comment>
      <translation>L’étude n’a pas donné de fourchette. Nous l’avons calculée à partir de la taille du groupe. La vraie fourchette est au moins aussi large.</translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>Il y avait %Ln personne dans le groupe.</numerusform>
        <numerusform>Il y avait %Ln personnes dans le groupe.</numerusform>
      </translation>
    </message>
    <message>
      <source>This part uses the words of the studies. Your team can help you read it.</source>
      <comment>under the heading of a sheet</comment>
      <translation>Cette partie emploie les mots des études. Votre équipe soignante peut vous aider à la lire.</translation>
    </message>
    <message>
      <source>We checked this on %1.</source>
      <comment>the value is a date</comment>
      <translation>Nous avons vérifié cela le %1.</translation>
    </message>
    <message>
      <source>We count a difference as one that matters from %1 of %2 people on.</source>
      <comment>the smallest difference that matters</comment>
      <translation>Pour nous, une différence compte à partir de %1 personnes sur %2.</translation>
    </message>
    <message>
      <source>We draw it as %1 of %2 people. Halves are rounded up.</source>
      <comment>what rounding did</comment>
      <translation>Dans l’image, cela devient %1 sur %2 personnes. Les moitiés sont arrondies vers le haut.</translation>
    </message>
    <message>
      <source>We took the people in one picture away from the people in the other.</source>
      <comment>how a difference is counted</comment>
      <translation>Nous avons retiré le nombre de personnes d’une image du nombre de personnes de l’autre.</translation>
    </message>
    <message>
      <source>Where these numbers come from</source>
      <comment>heading of a sheet</comment>
      <translation>D’où viennent ces chiffres</translation>
    </message>
    <message>
      <source>Who was counted: %1.</source>
      <comment>the value is quoted as printed</comment>
      <translation>Personnes comptées : %1.</translation>
    </message>
  </context>
  <context>
    <name>summary</name>
    <message>
      <source>Questions for your team</source>
      <comment>heading of a card</comment>
      <translation>Questions pour votre équipe soignante</translation>
    </message>
    <message>
      <source>Talk it over with your team. You can take the time you need.</source>
      <comment>under the heading of the last page</comment>
      <translation>Parlez de tout cela avec votre équipe soignante. Vous pouvez prendre le temps qu’il vous faut.</translation>
    </message>
    <message>
      <source>Touch the ones you want to ask.</source>
      <comment>how to choose questions</comment>
      <translation>Touchez celles que vous voulez poser.</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>heading of a card</comment>
      <translation>Ce qui compte pour vous</translation>
    </message>
    <message>
      <source>What the main study found</source>
      <comment>heading of a card</comment>
      <translation>Ce que l’étude principale a trouvé</translation>
    </message>
    <message>
      <source>When you start again, all of this is gone.</source>
      <comment>beside the button that ends a visit</comment>
      <translation>Quand vous recommencez, tout cela disparaît.</translation>
    </message>
    <message>
      <source>You have not chosen anything here, and that is fine.</source>
      <comment>empty list</comment>
      <translation>Vous n’avez rien choisi ici, et c’est très bien ainsi.</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>heading of the last page</comment>
      <translation>Votre résumé</translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people took part.</source>
      <comment>size of a study</comment>
      <translation>
        <numerusform>%Ln personne a participé.</numerusform>
        <numerusform>%Ln personnes ont participé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>%Ln étude a posé une question semblable. Chaque ligne montre : %1</numerusform>
        <numerusform>%Ln études ont posé une question semblable. Chaque ligne montre : %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Each result</source>
      <comment>a part of a page</comment>
      <translation>Chaque résultat</translation>
    </message>
    <message>
      <source>Hide this again</source>
      <comment>button</comment>
      <translation>Cacher à nouveau</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>heading of a page</comment>
      <translation>À quel point en sommes-nous sûrs ?</translation>
    </message>
    <message>
      <source>Living longer</source>
      <comment>a part of a page</comment>
      <translation>Vivre plus longtemps</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>one of two equal buttons</comment>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Other studies</source>
      <comment>a part of a page</comment>
      <translation>Autres études</translation>
    </message>
    <message>
      <source>Some people want to know. Some do not. Both are fine. You can ask your team at any time.</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Certaines personnes veulent savoir. D’autres non. Les deux choix sont bons. Vous pouvez demander à votre équipe soignante à tout moment.</translation>
    </message>
    <message>
      <source>The study did not report how many people at this time.</source>
      <comment>where a figure would stand</comment>
      <translation>L’étude n’a pas indiqué le nombre de personnes à ce moment-là.</translation>
    </message>
    <message>
      <source>Who was studied</source>
      <comment>heading of a card</comment>
      <translation>Les personnes de l’étude</translation>
    </message>
    <message>
      <source>Would you like to see how long people lived?</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Voulez-vous voir combien de temps les personnes ont vécu ?</translation>
    </message>
    <message>
      <source>Yes, show me</source>
      <comment>one of two equal buttons</comment>
      <translation>Oui, montrez-moi</translation>
    </message>
    <message>
      <source>You chose not to see this now. You can change your mind here.</source>
      <comment>after the answer: not now</comment>
      <translation>Vous avez choisi de ne pas voir cela maintenant. Vous pouvez changer d’avis ici.</translation>
    </message>
    <message>
      <source>You may differ from the people in the study. Ask your team what that means.</source>
      <comment>beside who took part</comment>
      <translation>Votre cas est peut-être différent de celui des personnes de l’étude. Demandez à votre équipe soignante ce que cela signifie.</translation>
    </message>
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>%1, %2: %3</source>
      <comment>spoken name of a table cell: its row, its column, what stands in it</comment>
      <translation>%1, %2 : %3</translation>
    </message>
    <message>
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>Montrer ce qui est plus bas</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>Le graphique se dessine.</translation>
    </message>
  </context>
</TS>
