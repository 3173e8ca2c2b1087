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
    <name>aloud</name>
    <message>
      <source>Faster</source>
      <comment>button: read aloud faster</comment>
      <translation>Plus vite</translation>
    </message>
    <message>
      <source>Listen</source>
      <comment>button: have the page read aloud</comment>
      <translation>Écouter</translation>
    </message>
    <message>
      <source>Listen to this page</source>
      <comment>spoken name of the button “Listen”</comment>
      <translation>Écouter cette page</translation>
    </message>
    <message>
      <source>Louder</source>
      <comment>button: read aloud more loudly</comment>
      <translation>Plus fort</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <comment>spoken name of a strip of buttons</comment>
      <translation>Lecture à voix haute</translation>
    </message>
    <message>
      <source>Reading aloud. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>Lecture à voix haute en cours. Vitesse : %1. Volume : %2 sur %3.</translation>
    </message>
    <message>
      <source>Reading has stopped for now. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>La lecture est en pause. Vitesse : %1. Volume : %2 sur %3.</translation>
    </message>
    <message>
      <source>Say again</source>
      <comment>button: read the same sentence aloud once more</comment>
      <translation>Répéter</translation>
    </message>
    <message>
      <source>Slower</source>
      <comment>button: read aloud more slowly</comment>
      <translation>Moins vite</translation>
    </message>
    <message>
      <source>Softer</source>
      <comment>button: read aloud less loudly</comment>
      <translation>Moins fort</translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>button: read nothing aloud any more</comment>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>This computer cannot read aloud right now.</source>
      <comment>on a sheet: there is nothing on the computer that speaks</comment>
      <translation>Cet ordinateur ne peut pas lire à voix haute pour le moment.</translation>
    </message>
    <message>
      <source>This computer has no voice for this language.</source>
      <comment>on a sheet: other languages may have one</comment>
      <translation>Cet ordinateur n’a pas de voix pour cette langue.</translation>
    </message>
    <message>
      <source>Whoever looks after this computer can add a voice.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>La personne qui s’occupe de cet ordinateur peut ajouter une voix.</translation>
    </message>
    <message>
      <source>You can press:</source>
      <comment>said before the names of a page’s buttons</comment>
      <translation>Vous pouvez appuyer sur :</translation>
    </message>
    <message>
      <source>You can still read and press everything here.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>Ici, vous pouvez toujours tout lire et appuyer sur tous les boutons.</translation>
    </message>
    <message>
      <source>You cannot listen right now</source>
      <comment>heading of a sheet</comment>
      <translation>L’écoute n’est pas possible pour le moment</translation>
    </message>
    <message>
      <source>Your own answers are not read aloud, so nobody else hears them.</source>
      <comment>said once on a page that shows what a person has answered</comment>
      <translation>Vos propres réponses ne sont pas lues à voix haute, pour que personne d’autre ne les entende.</translation>
    </message>
    <message>
      <source>chosen</source>
      <comment>said after a button or an answer that is chosen</comment>
      <translation>choisi</translation>
    </message>
    <message>
      <source>slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>lente</translation>
    </message>
    <message>
      <source>usual</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>normale</translation>
    </message>
    <message>
      <source>very slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>très lente</translation>
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
      <source>Evenhand had to stop.</source>
      <comment>heading of a small window; below it stands why, always in English</comment>
      <translation>Evenhand a dû s’arrêter.</translation>
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
      <source>The patient’s screen</source>
      <comment>title of a second window</comment>
      <translation>Écran patient</translation>
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
    <name>clinic</name>
    <message>
      <source>Call this number: %1</source>
      <comment>shown with when to call the care team; the value is a telephone number</comment>
      <translation>Appelez ce numéro : %1</translation>
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
      <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
      <source>%1 (serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (grave) : %2</translation>
    </message>
    <message>
      <source>%1 (very serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (très grave) : %2</translation>
    </message>
    <message>
      <source>%1 CI %2 to %3</source>
      <comment>a confidence interval: level in per cent, then the limits</comment>
      <translation>IC à %1 de %2 à %3</translation>
    </message>
    <message>
      <source>%1 CI %2 to not reached</source>
      <comment>a confidence interval: level in per cent, then the lower limit</comment>
      <translation>IC à %1 de %2 à non atteinte</translation>
    </message>
    <message>
      <source>%1 months (%2)</source>
      <comment>table cell: a median time and its interval</comment>
      <translation>%1 mois (%2)</translation>
    </message>
    <message>
      <source>%1 months (no interval reported)</source>
      <comment>table cell: a median time</comment>
      <translation>%1 mois (intervalle non rapporté)</translation>
    </message>
    <message>
      <source>%1 printed a %2 interval (%3 to %4). It is drawn as the %5 interval of the same result.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>%1 a publié un intervalle à %2 (%3 à %4). Il est représenté sous la forme de l’intervalle à %5 du même résultat.</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>an interval: its limits</comment>
      <translation>%1 à %2</translation>
    </message>
    <message>
      <source>%1, %2: %3.</source>
      <comment>a group, a time such as: six months, then how its band was made</comment>
      <translation>%1, %2 : %3.</translation>
    </message>
    <message>
      <source>%1, P %2</source>
      <comment>a hazard ratio with its interval, then its P value with a sign, such as &lt;</comment>
      <translation>%1, P %2</translation>
    </message>
    <message>
      <source>%1, P = %2</source>
      <comment>a hazard ratio with its interval, then its P value</comment>
      <translation>%1, P = %2</translation>
    </message>
    <message>
      <source>%1, n = %2</source>
      <comment>per cent at a time, then the size of the group</comment>
      <translation>%1, n = %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a figure as printed, then what is odd about it in a sentence</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. %2: shares of people at the reported times, with their bands.</source>
      <comment>under a chart: an outcome, then the trial</comment>
      <translation>%1. %2 : proportions de personnes aux temps rapportés, avec leurs bandes.</translation>
    </message>
    <message>
      <source>%1/%2 (%3)</source>
      <comment>people with the event / people in the group (per cent)</comment>
      <translation>%1/%2 (%3)</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>a name, such as of a group or a trial, then a sentence about it</comment>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <comment>a group, then how its band was made</comment>
      <translation>%1 : %2.</translation>
    </message>
    <message>
      <source>%1: %2.</source>
      <comment>a row of a forest plot, to be spoken: its name, then its figures</comment>
      <translation>%1 : %2.</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>table cell: a result as printed, then as people of a hundred</comment>
      <translation>%1 ; %2</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>two things in one table cell</comment>
      <translation>%1 ; %2</translation>
    </message>
    <message>
      <source>%1; before rounding %2 (%3 to %4)</source>
      <comment>table cell: difference in people of a hundred with its range, then the exact difference, which may be negative</comment>
      <translation>%1 ; avant l’arrondi %2 (%3 à %4)</translation>
    </message>
    <message>
      <source>%1; inferred</source>
      <comment>table cell: a result whose count or group was worked out, not printed</comment>
      <translation>%1 ; déduit</translation>
    </message>
    <message>
      <source>A difference between subgroups may change a number only if the P of interaction is at most %1, its direction was stated in advance and at most %2 factors were tested (after ICEMAN).</source>
      <comment>below a table of subgroups</comment>
      <translation>Une différence entre sous-groupes ne peut changer un chiffre que si le P d’interaction ne dépasse pas %1, si son sens était annoncé à l’avance et si au plus %2 facteurs ont été testés (d’après ICEMAN).</translation>
    </message>
    <message>
      <source>A difference is counted from the people drawn, as patients see it; the figure before rounding follows. Medians are not subtracted: the times of scans alone can make such a difference.</source>
      <comment>below a table of results</comment>
      <translation>La différence est comptée à partir des personnes dessinées, telle que les patients la voient ; le chiffre avant l’arrondi vient ensuite. Les médianes ne sont pas soustraites : le calendrier d’imagerie peut à lui seul créer une telle différence.</translation>
    </message>
    <message>
      <source>About the patient</source>
      <comment>unfolds the patient's answers</comment>
      <translation>À propos de la personne</translation>
    </message>
    <message>
      <source>Absolute difference</source>
      <comment>head of a column</comment>
      <translation>Différence absolue</translation>
    </message>
    <message>
      <source>Another version</source>
      <comment>head of a column: what another source says</comment>
      <translation>Autre version</translation>
    </message>
    <message>
      <source>As reported</source>
      <comment>head of a column</comment>
      <translation>Tel que rapporté</translation>
    </message>
    <message>
      <source>Ask again</source>
      <comment>button</comment>
      <translation>Redemander</translation>
    </message>
    <message>
      <source>Ask the patient on the page</source>
      <comment>button</comment>
      <translation>Demander à la personne, sur la page</translation>
    </message>
    <message>
      <source>Between reports the line and the band only join what was reported, at constant hazards. No number is to be read from them there.</source>
      <comment>below a curve</comment>
      <translation>Entre les temps rapportés, le trait et la bande ne font que relier ce qui a été rapporté, à risques instantanés constants. Aucun chiffre ne doit y être lu.</translation>
    </message>
    <message>
      <source>Blank</source>
      <comment>button: the patient's screen shows nothing</comment>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>CSV file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Fichier CSV</translation>
    </message>
    <message>
      <source>Call from this fever (°C)</source>
      <comment>label of a field</comment>
      <translation>Appeler dès cette température (°C)</translation>
    </message>
    <message>
      <source>Certainty (GRADE)</source>
      <comment>head of a column</comment>
      <translation>Certitude (GRADE)</translation>
    </message>
    <message>
      <source>Clear and start again</source>
      <comment>button: begin a new visit</comment>
      <translation>Effacer et recommencer</translation>
    </message>
    <message>
      <source>Clinician’s panel</source>
      <comment>heading, and a button that opens it</comment>
      <translation>Panneau professionnel</translation>
    </message>
    <message>
      <source>Close the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>Fermer les données</translation>
    </message>
    <message>
      <source>Close the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>Fermer l’écran patient</translation>
    </message>
    <message>
      <source>Copy table</source>
      <comment>button</comment>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <comment>a part: a chart</comment>
      <translation>Courbe au cours du temps</translation>
    </message>
    <message>
      <source>Discrepancies between sources</source>
      <comment>a part: a table</comment>
      <translation>Discordances entre les sources</translation>
    </message>
    <message>
      <source>Drawn towards the whole trial: %1 and %2.</source>
      <comment>hazard ratios of two subgroups, each with its interval</comment>
      <translation>Rapprochés de l’ensemble de l’essai : %1 et %2.</translation>
    </message>
    <message>
      <source>Evidence for clinicians</source>
      <comment>name of a window</comment>
      <translation>Données pour professionnels de santé</translation>
    </message>
    <message>
      <source>Excel file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Fichier Excel</translation>
    </message>
    <message>
      <source>Factor</source>
      <comment>head of a column: what tells subgroups apart</comment>
      <translation>Facteur</translation>
    </message>
    <message>
      <source>Facts</source>
      <comment>head of a column: names of facts in the data</comment>
      <translation>Faits</translation>
    </message>
    <message>
      <source>Failed check: %1</source>
      <comment>table cell: the value is the name of a check</comment>
      <translation>Contrôle en échec : %1</translation>
    </message>
    <message>
      <source>Find in this table</source>
      <comment>label of a line to type in</comment>
      <translation>Chercher dans ce tableau</translation>
    </message>
    <message>
      <source>Follow again</source>
      <comment>button: the screen is frozen</comment>
      <translation>Suivre à nouveau</translation>
    </message>
    <message>
      <source>Forest plot</source>
      <comment>a part: a chart of several trials</comment>
      <translation>Forest plot</translation>
    </message>
    <message>
      <source>Forest plot of hazard ratios. %1</source>
      <comment>spoken name of a chart; the value is its rows in words</comment>
      <translation>Forest plot des hazard ratios. %1</translation>
    </message>
    <message>
      <source>Freeze</source>
      <comment>button: the patient's screen stays as it is</comment>
      <translation>Figer</translation>
    </message>
    <message>
      <source>Go to a page</source>
      <comment>unfolds a list of pages</comment>
      <translation>Aller à une page</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (%2)</source>
      <comment>a hazard ratio as printed, then its interval</comment>
      <translation>Hazard ratio %1 (%2)</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (no interval reported)</source>
      <comment>a hazard ratio as printed</comment>
      <translation>Hazard ratio %1 (intervalle non rapporté)</translation>
    </message>
    <message>
      <source>Hazard ratio (logarithmic scale)</source>
      <comment>axis of a chart</comment>
      <translation>Hazard ratio (échelle logarithmique)</translation>
    </message>
    <message>
      <source>Hazard ratios of the trials with %1 confidence intervals, a random-effects summary and a prediction interval.</source>
      <comment>under a chart</comment>
      <translation>Hazard ratios des essais avec intervalles de confiance à %1, estimation combinée à effets aléatoires et intervalle de prédiction.</translation>
    </message>
    <message>
      <source>Hazard ratios stand as printed. They are never turned into numbers of people.</source>
      <comment>below results</comment>
      <translation>Les hazard ratios figurent tels que publiés. Ils ne sont jamais convertis en nombres de personnes.</translation>
    </message>
    <message>
      <source>Heads of the columns. Press one to sort by it.</source>
      <comment>spoken name of the row of heads</comment>
      <translation>En-têtes des colonnes. Appuyez sur l’un d’eux pour trier.</translation>
    </message>
    <message>
      <source>Heterogeneity: Q = %1 (%2 degrees of freedom, P = %3), I-squared = %4, tau-squared = %5. So few trials can say little about it.</source>
      <comment>below a forest plot</comment>
      <translation>Hétérogénéité : Q = %1 (%2 degrés de liberté, P = %3), I carré = %4, tau carré = %5. Si peu d’essais ne peuvent guère renseigner à ce sujet.</translation>
    </message>
    <message>
      <source>High</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Élevée</translation>
    </message>
    <message>
      <source>How many factors were tested was not reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>Le nombre de facteurs testés n’a pas été rapporté.</translation>
    </message>
    <message>
      <source>If all trials shared one ratio, it would be %1. That is not assumed here.</source>
      <comment>below a forest plot; the value is a ratio with its interval</comment>
      <translation>Si tous les essais partageaient le même hazard ratio, il serait de %1. Ce n’est pas l’hypothèse faite ici.</translation>
    </message>
    <message>
      <source>Imprecision</source>
      <comment>a GRADE domain</comment>
      <translation>Imprécision</translation>
    </message>
    <message>
      <source>Imprecision is computed from the range and the smallest difference that matters. The authors of the evidence pack rated the other domains.</source>
      <comment>below a table of results, on the certainty of evidence (GRADE)</comment>
      <translation>L’imprécision est calculée à partir de la fourchette et de la plus petite différence qui compte. Les auteurs du dossier de données ont évalué les autres domaines.</translation>
    </message>
    <message>
      <source>Inconsistency</source>
      <comment>a GRADE domain</comment>
      <translation>Incohérence</translation>
    </message>
    <message>
      <source>Indirectness</source>
      <comment>a GRADE domain</comment>
      <translation>Caractère indirect</translation>
    </message>
    <message>
      <source>Inferred: the source does not print the count or the size of the group. Only these numbers fit all that it prints.</source>
      <comment>below a table of results</comment>
      <translation>Déduit : la source n’indique pas le nombre de personnes comptées ou la taille du groupe. Seuls ces nombres vont avec tout ce qu’elle indique.</translation>
    </message>
    <message>
      <source>Item</source>
      <comment>head of a column: what sources disagree on</comment>
      <translation>Élément</translation>
    </message>
    <message>
      <source>Leaflet to take home</source>
      <comment>button: print it or save it</comment>
      <translation>Document à emporter</translation>
    </message>
    <message>
      <source>Low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Faible</translation>
    </message>
    <message>
      <source>Lower hazard: %1</source>
      <comment>side of a forest plot; the value is a group of people</comment>
      <translation>Risque plus faible : %1</translation>
    </message>
    <message>
      <source>MOVER (square-and-add) from both bands</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>MOVER (square-and-add) à partir des deux bandes</translation>
    </message>
    <message>
      <source>Many factors were tested.</source>
      <comment>against a subgroup difference</comment>
      <translation>De nombreux facteurs ont été testés.</translation>
    </message>
    <message>
      <source>May it change a number?</source>
      <comment>head of a column</comment>
      <translation>Peut changer un chiffre ?</translation>
    </message>
    <message>
      <source>Median follow-up, months</source>
      <comment>head of a column</comment>
      <translation>Suivi médian, en mois</translation>
    </message>
    <message>
      <source>Moderate</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Modérée</translation>
    </message>
    <message>
      <source>New visit</source>
      <comment>unfolds a warning and a button</comment>
      <translation>Nouvelle consultation</translation>
    </message>
    <message>
      <source>Newcombe’s interval from both counts</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>intervalle de Newcombe à partir des deux décomptes</translation>
    </message>
    <message>
      <source>No direction is known to have been stated in advance.</source>
      <comment>against a subgroup difference</comment>
      <translation>On ne connaît aucun sens annoncé à l’avance.</translation>
    </message>
    <message>
      <source>No question is answered yet.</source>
      <comment>instead of answers</comment>
      <translation>Aucune question n’a encore de réponse.</translation>
    </message>
    <message>
      <source>No row has these words. Take some out to see more rows.</source>
      <comment>in place of a table's rows</comment>
      <translation>Aucune ligne ne contient ces mots. Retirez-en pour voir davantage de lignes.</translation>
    </message>
    <message>
      <source>No serious concern</source>
      <comment>table cell: on certainty</comment>
      <translation>Aucun problème grave</translation>
    </message>
    <message>
      <source>No test of interaction was reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>Aucun test d’interaction n’a été rapporté.</translation>
    </message>
    <message>
      <source>No, the result of the whole trial stands</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>Non, le résultat de l’ensemble de l’essai s’applique</translation>
    </message>
    <message>
      <source>Not given for medians</source>
      <comment>table cell: a difference</comment>
      <translation>Non donnée pour les médianes</translation>
    </message>
    <message>
      <source>Not rated</source>
      <comment>table cell: certainty was not assessed</comment>
      <translation>Non évaluée</translation>
    </message>
    <message>
      <source>Not reached</source>
      <comment>table cell: a median time</comment>
      <translation>Non atteinte</translation>
    </message>
    <message>
      <source>Not reported</source>
      <comment>table cell</comment>
      <translation>Non rapporté</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <comment>spoken, when rows stand as they did at first</comment>
      <translation>Aucun tri</translation>
    </message>
    <message>
      <source>Nothing that is asked here</source>
      <comment>against a subgroup difference</comment>
      <translation>Rien parmi les conditions exigées ici</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was reported after %Ln months, so nothing is drawn there.</source>
      <comment>below a curve</comment>
      <translation>
        <numerusform>Rien n’a été rapporté au-delà de %Ln mois, donc rien n’y est tracé.</numerusform>
        <numerusform>Rien n’a été rapporté au-delà de %Ln mois, donc rien n’y est tracé.</numerusform>
      </translation>
    </message>
    <message>
      <source>One outcome with figures of people stays on each page.</source>
      <comment>why the last outcome that is shown cannot be left out</comment>
      <translation>Un critère de jugement avec des nombres de personnes reste sur chaque page.</translation>
    </message>
    <message>
      <source>One version</source>
      <comment>head of a column: what a source says</comment>
      <translation>Une version</translation>
    </message>
    <message>
      <source>Open the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>Ouvrir les données</translation>
    </message>
    <message>
      <source>Open the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>Ouvrir l’écran patient</translation>
    </message>
    <message>
      <source>Outcome</source>
      <comment>head of a column</comment>
      <translation>Critère de jugement</translation>
    </message>
    <message>
      <source>Outcomes shown</source>
      <comment>unfolds lists of outcomes</comment>
      <translation>Critères affichés</translation>
    </message>
    <message>
      <source>P of interaction</source>
      <comment>head of a column</comment>
      <translation>P d’interaction</translation>
    </message>
    <message>
      <source>PDF page</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Page PDF</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Image PNG</translation>
    </message>
    <message>
      <source>Parts of the evidence</source>
      <comment>spoken name of a choice</comment>
      <translation>Parties des données</translation>
    </message>
    <message>
      <source>People analysed</source>
      <comment>head of a column</comment>
      <translation>Personnes analysées</translation>
    </message>
    <message>
      <source>Prediction interval</source>
      <comment>row of a forest plot</comment>
      <translation>Intervalle de prédiction</translation>
    </message>
    <message>
      <source>Publication bias</source>
      <comment>a GRADE domain</comment>
      <translation>Biais de publication</translation>
    </message>
    <message>
      <source>Random effects, modified Knapp-Hartung</source>
      <comment>row of a forest plot: the summary</comment>
      <translation>Effets aléatoires, Knapp-Hartung modifié</translation>
    </message>
    <message>
      <source>Range of a difference: %1.</source>
      <comment>the value is a method</comment>
      <translation>Fourchette d’une différence : %1.</translation>
    </message>
    <message>
      <source>Range of a group: %1.</source>
      <comment>the value is a method</comment>
      <translation>Fourchette d’un groupe : %1.</translation>
    </message>
    <message>
      <source>Relative effect as printed</source>
      <comment>head of a column</comment>
      <translation>Effet relatif tel que publié</translation>
    </message>
    <message>
      <source>Risk of bias</source>
      <comment>a GRADE domain</comment>
      <translation>Risque de biais</translation>
    </message>
    <message>
      <source>Rows shown: %1 of %2</source>
      <comment>beside a line to search in</comment>
      <translation>Lignes affichées : %1 sur %2</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Dessin SVG</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <source>Save as Excel…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Enregistrer en Excel…</translation>
    </message>
    <message>
      <source>Save chart…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
      <source>Sensitivity analysis</source>
      <comment>row of a forest plot: a second summary</comment>
      <translation>Analyse de sensibilité</translation>
    </message>
    <message>
      <source>Sensitivity analysis: the standard error of %1 is set from %2 to %3, the least that its size and the split of its groups allow.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>Analyse de sensibilité : l’erreur standard de %1 est portée de %2 à %3, le minimum que permettent la taille de l’essai et sa répartition entre les groupes.</translation>
    </message>
    <message>
      <source>Show again</source>
      <comment>button: the screen is blank</comment>
      <translation>Afficher à nouveau</translation>
    </message>
    <message>
      <source>Show all, in the usual order</source>
      <comment>button</comment>
      <translation>Tout afficher, dans l’ordre habituel</translation>
    </message>
    <message>
      <source>Show earlier: %1</source>
      <comment>button; an outcome</comment>
      <translation>Afficher plus tôt : %1</translation>
    </message>
    <message>
      <source>Show later: %1</source>
      <comment>button; an outcome</comment>
      <translation>Afficher plus tard : %1</translation>
    </message>
    <message>
      <source>Sorted by %1, highest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>Tri : %1, du plus élevé au plus bas</translation>
    </message>
    <message>
      <source>Sorted by %1, lowest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>Tri : %1, du plus bas au plus élevé</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>name of a sheet in a workbook</comment>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Squares are trials, sized by their weight. The diamond is the summary. The thin bar is the prediction interval. The hollow diamond is the sensitivity analysis. The trials stand in a fixed order.</source>
      <comment>under a forest plot</comment>
      <translation>Les carrés sont les essais ; leur taille dépend du poids de l’essai. Le losange est l’estimation combinée. La barre fine est l’intervalle de prédiction. Le losange vide est l’analyse de sensibilité. L’ordre des essais est fixe.</translation>
    </message>
    <message>
      <source>Stands with when to call, and on the leaflet.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>Figure dans la partie qui dit quand appeler, et sur le document.</translation>
    </message>
    <message>
      <source>Subgroups</source>
      <comment>a part: a table</comment>
      <translation>Sous-groupes</translation>
    </message>
    <message>
      <source>Summary of findings</source>
      <comment>a part: the table of results</comment>
      <translation>Résumé des résultats</translation>
    </message>
    <message>
      <source>Summary: DerSimonian-Laird random effects on the log scale, each standard error from the printed interval. Its interval is the modified Knapp-Hartung one, the prediction interval that of a new trial, both with t on %1 degrees of freedom and at %2.</source>
      <comment>below a forest plot; the second value is a level in per cent</comment>
      <translation>Estimation combinée : effets aléatoires de DerSimonian-Laird sur l’échelle logarithmique, chaque erreur standard étant tirée de l’intervalle publié. Son intervalle est celui de Knapp-Hartung modifié, l’intervalle de prédiction est celui d’un nouvel essai, tous deux avec la loi t à %1 degrés de liberté et au niveau de %2.</translation>
    </message>
    <message>
      <source>Takes the place of the temperature in the evidence, for this visit.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>Remplace la température qui figure dans les données, pour cette consultation.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <comment>label of a field</comment>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>The patient said yes</source>
      <comment>one of two equal buttons</comment>
      <translation>La personne a dit oui</translation>
    </message>
    <message>
      <source>The patient said yes.</source>
      <comment>an answer that was given</comment>
      <translation>La personne a dit oui.</translation>
    </message>
    <message>
      <source>The patient said: not now.</source>
      <comment>an answer that was given</comment>
      <translation>La personne a dit : pas maintenant.</translation>
    </message>
    <message>
      <source>The patient’s screen is blank.</source>
      <comment>how it is now</comment>
      <translation>L’écran patient est masqué.</translation>
    </message>
    <message>
      <source>The patient’s screen is frozen.</source>
      <comment>how it is now</comment>
      <translation>L’écran patient est figé.</translation>
    </message>
    <message>
      <source>The ratio of the cumulative hazards is %1 up to %2 months and %3 up to %4 months, so one hazard ratio does not describe both. Early against late: P = %5, which does not prove that the hazards are not proportional.</source>
      <comment>below a curve</comment>
      <translation>Le rapport des risques cumulés est de %1 jusqu’à %2 mois et de %3 jusqu’à %4 mois, donc un seul hazard ratio ne décrit pas les deux. Précoce contre tardif : P = %5, ce qui ne prouve pas que les risques ne sont pas proportionnels.</translation>
    </message>
    <message>
      <source>The survival facts open only when the patient says yes.</source>
      <comment>above a button that asks the patient</comment>
      <translation>Les faits sur la survie ne s’ouvrent que si la personne dit oui.</translation>
    </message>
    <message>
      <source>The test of interaction does not make chance unlikely.</source>
      <comment>against a subgroup difference</comment>
      <translation>Le test d’interaction ne rend pas le hasard improbable.</translation>
    </message>
    <message>
      <source>These answers bring up no note.</source>
      <comment>below answers</comment>
      <translation>Ces réponses ne font apparaître aucune note.</translation>
    </message>
    <message>
      <source>This clears all answers, choices and settings of this visit.</source>
      <comment>above the button that begins a new visit</comment>
      <translation>Cela efface l’ensemble des réponses, choix et réglages de cette consultation.</translation>
    </message>
    <message>
      <source>This is not a body temperature in degrees Celsius, so it is not shown.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>Cette valeur n’est pas une température corporelle en degrés Celsius, donc elle n’est pas affichée.</translation>
    </message>
    <message>
      <source>This is not a telephone number, so it is not shown.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>Ce n’est pas un numéro de téléphone, donc il n’est pas affiché.</translation>
    </message>
    <message>
      <source>Trial</source>
      <comment>head of a column</comment>
      <translation>Essai</translation>
    </message>
    <message>
      <source>Until then every patient sees the result of the whole trial.</source>
      <comment>below a table of subgroups</comment>
      <translation>Jusque-là, chaque personne voit le résultat de l’ensemble de l’essai.</translation>
    </message>
    <message>
      <source>Used here</source>
      <comment>head of a column: the version that is used</comment>
      <translation>Utilisée ici</translation>
    </message>
    <message>
      <source>Versions are quoted as the authors of the evidence pack noted them. The last rows are printed figures that a check of the pack finds odd.</source>
      <comment>below a table of discrepancies</comment>
      <translation>Les versions sont citées telles que les auteurs du dossier de données les ont notées. Les dernières lignes sont des chiffres publiés qu’un contrôle du dossier trouve étranges.</translation>
    </message>
    <message>
      <source>Very low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Très faible</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <comment>head of a column</comment>
      <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
      <source>What you leave out or move is so for all options, on every page.</source>
      <comment>above lists of outcomes</comment>
      <translation>Ce que vous retirez ou déplacez l’est pour toutes les options, sur chaque page.</translation>
    </message>
    <message>
      <source>Why certainty is lower</source>
      <comment>head of a column</comment>
      <translation>Pourquoi la certitude baisse</translation>
    </message>
    <message>
      <source>Wilson score interval from the count</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>intervalle du score de Wilson à partir du décompte</translation>
    </message>
    <message>
      <source>Yes, drawn towards the result of the whole trial</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>Oui, rapprochée du résultat de l’ensemble de l’essai</translation>
    </message>
    <message>
      <source>Your clinic</source>
      <comment>unfolds two fields to type in</comment>
      <translation>Votre centre de soins</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the reported numbers at risk</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>bande log-log complémentaire avec la variance de Greenwood, à partir des nombres de personnes à risque rapportés</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the size of the group alone; the true band is at least this wide</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>bande log-log complémentaire avec la variance de Greenwood, à partir de la seule taille du groupe ; la vraie bande est au moins aussi large</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance, censoring taken from the size of the group and the median follow-up</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>bande log-log complémentaire avec la variance de Greenwood, la censure étant tirée de la taille du groupe et du suivi médian</translation>
    </message>
    <message>
      <source>n = %1</source>
      <comment>under a trial's name: people in the groups that are compared</comment>
      <translation>n = %1</translation>
    </message>
    <message>
      <source>one-sided exact upper limit</source>
      <comment>how an interval was made, where nobody had the event; after a colon</comment>
      <translation>limite supérieure exacte unilatérale</translation>
    </message>
    <message>
      <source>the interval that the source printed, kept on the complementary log-log scale</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>l’intervalle publié par la source, conservé sur l’échelle log-log complémentaire</translation>
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
        <numerusform>Il reste %Ln seconde.</numerusform>
        <numerusform>Il reste %Ln secondes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Are you still here?</source>
      <comment>when nobody has touched the screen for long</comment>
      <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
      <source>Close the program</source>
      <comment>button for the staff</comment>
      <translation>Fermer le programme</translation>
    </message>
    <message>
      <source>Digits typed: %1</source>
      <comment>spoken: how long the PIN is so far; never which digits</comment>
      <translation>Chiffres saisis : %1</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>key: take the last digit back</comment>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>For staff</source>
      <comment>heading over what the staff can do</comment>
      <translation>Pour le personnel</translation>
    </message>
    <message>
      <source>For staff: type your PIN</source>
      <comment>heading over the keys of a lock</comment>
      <translation>Pour le personnel : saisissez votre code PIN</translation>
    </message>
    <message>
      <source>For staff: why this screen cannot begin</source>
      <comment>heading over a list</comment>
      <translation>Pour le personnel : pourquoi cet écran ne peut pas démarrer</translation>
    </message>
    <message>
      <source>I am still here</source>
      <comment>very large button: go on with the visit</comment>
      <translation>Je suis toujours là</translation>
    </message>
    <message>
      <source>If nobody touches the screen, what was chosen here is cleared. The next person cannot see it.</source>
      <comment>why a visit ends when nobody seems to be there</comment>
      <translation>Si personne ne touche l’écran, tout ce qui a été choisi ici est effacé. La personne suivante ne peut pas le voir.</translation>
    </message>
    <message>
      <source>Mend this on the computer. The screen then begins by itself. This command checks the clinic’s policy: %1</source>
      <comment>for staff; the value is a command</comment>
      <translation>Corrigez cela sur l’ordinateur. L’écran démarre ensuite tout seul. Cette commande vérifie les règles du centre de soins : %1</translation>
    </message>
    <message>
      <source>OK</source>
      <comment>key: the PIN is complete</comment>
      <translation>OK</translation>
    </message>
    <message>
      <source>Other people can read what you print. Please take it with you.</source>
      <comment>a warning beside the button that prints</comment>
      <translation>D’autres personnes peuvent lire ce que vous imprimez. Merci de l’emporter avec vous.</translation>
    </message>
    <message>
      <source>Print a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>Imprimer un document à emporter</translation>
    </message>
    <message>
      <source>Sorry, you cannot use this screen now. Please ask the staff.</source>
      <comment>on a screen that cannot begin; large, in all languages</comment>
      <translation>Nous sommes désolés, vous ne pouvez pas utiliser cet écran pour le moment. Merci de vous adresser au personnel.</translation>
    </message>
    <message numerus="yes">
      <source>That is not the PIN. You can try again in %Ln seconds.</source>
      <comment>after a PIN that does not fit</comment>
      <translation>
        <numerusform>Ce n’est pas le bon code PIN. Vous pouvez réessayer dans %Ln seconde.</numerusform>
        <numerusform>Ce n’est pas le bon code PIN. Vous pouvez réessayer dans %Ln secondes.</numerusform>
      </translation>
    </message>
    <message>
      <source>The leaflet could not be printed. Please ask the staff for help.</source>
      <comment>when printing was asked for</comment>
      <translation>Le document n’a pas pu être imprimé. Merci de demander de l’aide au personnel.</translation>
    </message>
    <message>
      <source>Touch the screen to begin</source>
      <comment>on a screen at which nobody is</comment>
      <translation>Touchez l’écran pour commencer</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>greets whoever comes to the screen; large</comment>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>What would you like to read about?</source>
      <comment>heading over a few subjects to choose from</comment>
      <translation>Sur quel sujet aimeriez-vous lire ?</translation>
    </message>
    <message>
      <source>When you are done, touch “%1”. It clears what you chose here. The next person cannot see it.</source>
      <comment>above a button; the value stands on the button</comment>
      <translation>Quand vous aurez fini, touchez « %1 ». Cela efface ce que vous avez choisi ici. La personne suivante ne peut pas le voir.</translation>
    </message>
    <message>
      <source>Your leaflet is being printed. Please take it with you.</source>
      <comment>after printing</comment>
      <translation>Votre document est en cours d’impression. Merci de l’emporter avec vous.</translation>
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
    <name>leaflet</name>
    <message>
      <source>%1</source>
      <comment>the program's name and version; nothing to translate</comment>
      <translation>%1</translation>
    </message>
    <message>
      <source>About this leaflet</source>
      <comment>heading on a leaflet</comment>
      <translation>À propos de ce document</translation>
    </message>
    <message>
      <source>Ask for the number to call. Write it here:</source>
      <comment>before an empty line on paper; a telephone number is meant</comment>
      <translation>Demandez quel numéro appeler. Notez-le ici :</translation>
    </message>
    <message>
      <source>Evidence version %1</source>
      <comment>at the foot of every page</comment>
      <translation>Version des données : %1</translation>
    </message>
    <message>
      <source>More results, people out of %1</source>
      <comment>caption of a table</comment>
      <translation>Autres résultats, personnes sur %1</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>at the foot of every page: its number, and how many there are</comment>
      <translation>Page %1 sur %2</translation>
    </message>
    <message>
      <source>The same with both treatments</source>
      <comment>label before sentences that are true of both treatments</comment>
      <translation>Pareil avec les deux traitements</translation>
    </message>
    <message>
      <source>This leaflet helps you learn about your choice.</source>
      <comment>first sentence of a leaflet</comment>
      <translation>Ce document vous aide à en savoir plus sur votre choix.</translation>
    </message>
    <message>
      <source>Write down what matters to you.</source>
      <comment>above empty lines on paper</comment>
      <translation>Notez ce qui compte pour vous.</translation>
    </message>
    <message>
      <source>Write down what you want to ask your team.</source>
      <comment>above empty lines on paper</comment>
      <translation>Notez ce que vous voulez demander à votre équipe soignante.</translation>
    </message>
  </context>
  <context>
    <name>leaflet-sheet</name>
    <message>
      <source>A leaflet to take home</source>
      <comment>heading</comment>
      <translation>Un document à emporter à la maison</translation>
    </message>
    <message>
      <source>A second language</source>
      <comment>label of a choice: the leaflet has the same words in two languages</comment>
      <translation>Deuxième langue</translation>
    </message>
    <message>
      <source>It has the main numbers and your questions, to read again at home.</source>
      <comment>below the heading: what the leaflet is</comment>
      <translation>Il contient les principaux chiffres et vos questions, à relire à la maison.</translation>
    </message>
    <message>
      <source>Large</source>
      <comment>size of the words on paper</comment>
      <translation>Grande</translation>
    </message>
    <message>
      <source>None</source>
      <comment>choice: no second language</comment>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Other people can read what you print or save. Take good care of it.</source>
      <comment>a warning beside the buttons for printing and saving</comment>
      <translation>D’autres personnes peuvent lire ce que vous imprimez ou enregistrez. Gardez-le avec soin.</translation>
    </message>
    <message>
      <source>Paper</source>
      <comment>label of a choice: the size of the paper</comment>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>button: print the leaflet</comment>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Print or save a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>Imprimer ou enregistrer un document à emporter</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <comment>button: save the leaflet; title of a window</comment>
      <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
      <source>Size of the words</source>
      <comment>label of a choice</comment>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Usual</source>
      <comment>size of the words on paper</comment>
      <translation>Habituelle</translation>
    </message>
    <message>
      <source>Your leaflet</source>
      <comment>spoken name of the picture of the leaflet</comment>
      <translation>Votre document</translation>
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
    <name>reports</name>
    <message>
      <source>Copied.</source>
      <comment>after copying a table</comment>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>No more pages can be printed in this visit. Ask the staff for help.</source>
      <comment>when a leaflet was to be printed again at a kiosk</comment>
      <translation>Il n’est plus possible d’imprimer de pages maintenant. Demandez de l’aide au personnel.</translation>
    </message>
    <message>
      <source>Saved in %1</source>
      <comment>the value is a file's place</comment>
      <translation>Enregistré dans %1</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>after printing</comment>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <source>The file could not be saved in %1. Nothing was changed. Choose another place, or make room there.</source>
      <comment>the value is a file's place</comment>
      <translation>Le fichier n’a pas pu être enregistré dans %1. Rien n’a été changé. Faites de la place à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The leaflet could not be made. You can go on without it.</source>
      <comment>when the leaflet was to be shown, printed or saved</comment>
      <translation>Le document n’a pas pu être créé. Vous pouvez continuer sans lui.</translation>
    </message>
    <message>
      <source>The printer did not take it. Check the printer and try again, or save a file instead.</source>
      <comment>after printing failed</comment>
      <translation>L’imprimante ne l’a pas accepté. Vérifiez l’imprimante et essayez à nouveau, ou enregistrez plutôt un fichier.</translation>
    </message>
    <message>
      <source>This computer has no printer. You can save a file instead.</source>
      <comment>when printing was asked for</comment>
      <translation>Cet ordinateur n’a pas d’imprimante. Vous pouvez plutôt enregistrer un fichier.</translation>
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
    <message>
      <source>Your clinic uses the number %1 here. It stands in place of the number that the source has.</source>
      <comment>where a number comes from that the clinic itself has set</comment>
      <translation>Votre centre de soins utilise ici le chiffre %1. Il remplace le chiffre de la source.</translation>
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
      <source>%Ln people were in the two groups shown here.</source>
      <comment>size of two groups of a study, which may have had more groups</comment>
      <translation>
        <numerusform>Les deux groupes montrés ici réunissaient %Ln personne.</numerusform>
        <numerusform>Les deux groupes montrés ici réunissaient %Ln personnes.</numerusform>
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
      <source>PDF file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Fichier PDF</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>above the picture of a page: its number, and how many there are</comment>
      <translation>Page %1 sur %2</translation>
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
    <message>
      <source>Your leaflet is being made.</source>
      <comment>shown for a moment</comment>
      <translation>Votre document est en préparation.</translation>
    </message>
    <message>
      <source>Your leaflet. Pages: %1. %2</source>
      <comment>spoken name of the picture of a leaflet: how many pages, then its title</comment>
      <translation>Votre document. Pages : %1. %2</translation>
    </message>
  </context>
</TS>
