<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
      <translation>Sobre este programa</translation>
    </message>
    <message>
      <source>Evenhand shows what studies found about treatments. It is for use with a care team.</source>
      <comment>about the program</comment>
      <translation>O Evenhand mostra o que os estudos encontraram sobre tratamentos. É para usar com uma equipe de saúde.</translation>
    </message>
    <message>
      <source>Facts gathered up to %1. Next review by %2.</source>
      <comment>the values are dates</comment>
      <translation>Informações reunidas até %1. Próxima revisão até %2.</translation>
    </message>
    <message>
      <source>How it is kept up to date</source>
      <comment>heading in a sheet</comment>
      <translation>Como se mantém atualizado</translation>
    </message>
    <message>
      <source>How the studies were found</source>
      <comment>heading in a sheet</comment>
      <translation>Como os estudos foram encontrados</translation>
    </message>
    <message>
      <source>It does not know you. It does not tell you what to choose. It keeps nothing and sends nothing.</source>
      <comment>about the program</comment>
      <translation>Ele não conhece você. Ele não diz o que escolher. Ele não guarda nada e não envia nada.</translation>
    </message>
    <message>
      <source>Money and interests</source>
      <comment>heading in a sheet</comment>
      <translation>Dinheiro e interesses</translation>
    </message>
    <message>
      <source>Program version %1. Evidence version %2.</source>
      <comment>versions</comment>
      <translation>Versão do programa: %1. Versão das evidências: %2.</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>heading in a sheet</comment>
      <translation>Fontes</translation>
    </message>
    <message>
      <source>Who made this</source>
      <comment>heading in a sheet</comment>
      <translation>Quem fez isto</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>Faster</source>
      <comment>button: read aloud faster</comment>
      <translation>Mais rápido</translation>
    </message>
    <message>
      <source>Listen</source>
      <comment>button: have the page read aloud</comment>
      <translation>Ouvir</translation>
    </message>
    <message>
      <source>Listen to this page</source>
      <comment>spoken name of the button “Listen”</comment>
      <translation>Ouvir esta página</translation>
    </message>
    <message>
      <source>Louder</source>
      <comment>button: read aloud more loudly</comment>
      <translation>Mais alto</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <comment>spoken name of a strip of buttons</comment>
      <translation>Leitura em voz alta</translation>
    </message>
    <message>
      <source>Reading aloud. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>Lendo em voz alta. Velocidade: %1. Volume: %2 de %3.</translation>
    </message>
    <message>
      <source>Reading has stopped for now. Speed: %1. Sound: %2 of %3.</source>
      <comment>on the strip; the first value is “usual”, “slow” or “very slow”</comment>
      <translation>A leitura está em pausa. Velocidade: %1. Volume: %2 de %3.</translation>
    </message>
    <message>
      <source>Say again</source>
      <comment>button: read the same sentence aloud once more</comment>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>Slower</source>
      <comment>button: read aloud more slowly</comment>
      <translation>Mais devagar</translation>
    </message>
    <message>
      <source>Softer</source>
      <comment>button: read aloud less loudly</comment>
      <translation>Mais baixo</translation>
    </message>
    <message>
      <source>Stop</source>
      <comment>button: read nothing aloud any more</comment>
      <translation>Parar</translation>
    </message>
    <message>
      <source>This computer cannot read aloud right now.</source>
      <comment>on a sheet: there is nothing on the computer that speaks</comment>
      <translation>Este computador não consegue ler em voz alta agora.</translation>
    </message>
    <message>
      <source>This computer has no voice for this language.</source>
      <comment>on a sheet: other languages may have one</comment>
      <translation>Este computador não tem voz para este idioma.</translation>
    </message>
    <message>
      <source>Whoever looks after this computer can add a voice.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>Quem cuida deste computador pode acrescentar uma voz.</translation>
    </message>
    <message>
      <source>You can press:</source>
      <comment>said before the names of a page’s buttons</comment>
      <translation>Você pode tocar em:</translation>
    </message>
    <message>
      <source>You can still read and press everything here.</source>
      <comment>on the sheet that says why nothing is heard</comment>
      <translation>Você ainda pode ler e tocar em tudo aqui.</translation>
    </message>
    <message>
      <source>You cannot listen right now</source>
      <comment>heading of a sheet</comment>
      <translation>Agora não dá para ouvir</translation>
    </message>
    <message>
      <source>Your own answers are not read aloud, so nobody else hears them.</source>
      <comment>said once on a page that shows what a person has answered</comment>
      <translation>Suas próprias respostas não são lidas em voz alta, para que ninguém mais ouça.</translation>
    </message>
    <message>
      <source>chosen</source>
      <comment>said after a button or an answer that is chosen</comment>
      <translation>escolhido</translation>
    </message>
    <message>
      <source>slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>lenta</translation>
    </message>
    <message>
      <source>usual</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>normal</translation>
    </message>
    <message>
      <source>very slow</source>
      <comment>the speed of a voice, after “Speed:”</comment>
      <translation>muito lenta</translation>
    </message>
  </context>
  <context>
    <name>certainty</name>
    <message>
      <source>%1: fewer people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: menos pessoas.</translation>
    </message>
    <message>
      <source>%1: maybe fewer people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: talvez menos pessoas.</translation>
    </message>
    <message>
      <source>%1: maybe more people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: talvez mais pessoas.</translation>
    </message>
    <message>
      <source>%1: more people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: mais pessoas.</translation>
    </message>
    <message>
      <source>%1: probably fewer people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: provavelmente menos pessoas.</translation>
    </message>
    <message>
      <source>%1: probably more people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: provavelmente mais pessoas.</translation>
    </message>
    <message>
      <source>Only a few people took part, so the size of the effect is unsure.</source>
      <comment>why certainty is lower</comment>
      <translation>Poucas pessoas participaram, por isso o tamanho do efeito é incerto.</translation>
    </message>
    <message>
      <source>The groups are about the same.</source>
      <comment>high certainty</comment>
      <translation>Os grupos são quase iguais.</translation>
    </message>
    <message>
      <source>The groups are probably about the same.</source>
      <comment>moderate certainty</comment>
      <translation>Os grupos provavelmente são quase iguais.</translation>
    </message>
    <message>
      <source>The groups may be about the same.</source>
      <comment>low certainty</comment>
      <translation>Os grupos talvez sejam quase iguais.</translation>
    </message>
    <message>
      <source>The range is very wide. The true result could point either way.</source>
      <comment>why certainty is lower</comment>
      <translation>A faixa é muito larga. O resultado verdadeiro pode apontar para um lado ou para o outro.</translation>
    </message>
    <message>
      <source>The range is wide. The true difference could be too small to matter.</source>
      <comment>why certainty is lower</comment>
      <translation>A faixa é larga. A diferença verdadeira pode ser pequena demais para importar.</translation>
    </message>
    <message>
      <source>We are very unsure about this.</source>
      <comment>very low certainty</comment>
      <translation>Temos muita dúvida sobre isso.</translation>
    </message>
    <message>
      <source>We are very unsure if the groups truly differ.</source>
      <comment>very low certainty</comment>
      <translation>Temos muita dúvida se os grupos são mesmo diferentes.</translation>
    </message>
    <message>
      <source>We ask how likely it is that new studies would change the result.</source>
      <comment>explains what certainty of evidence means</comment>
      <translation>Nós nos perguntamos qual é a chance de novos estudos mudarem o resultado.</translation>
    </message>
    <message>
      <source>We can be fairly sure of this.</source>
      <comment>moderate certainty</comment>
      <translation>Podemos ter uma certeza razoável disso.</translation>
    </message>
    <message>
      <source>We can be sure of this.</source>
      <comment>high certainty</comment>
      <translation>Podemos ter certeza disso.</translation>
    </message>
    <message>
      <source>We cannot be sure of this.</source>
      <comment>low certainty</comment>
      <translation>Não podemos ter certeza disso.</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>About the same in both groups</source>
      <comment>an answer to choose</comment>
      <translation>Quase igual nos dois grupos</translation>
    </message>
    <message>
      <source>Did we explain it well?</source>
      <comment>heading of the check page</comment>
      <translation>Explicamos bem?</translation>
    </message>
    <message>
      <source>Look at it again</source>
      <comment>button: opens the page of these facts</comment>
      <translation>Ver de novo</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what the study found.</source>
      <comment>after an answer that does not fit the facts</comment>
      <translation>Não é bem isso. Muitas pessoas pensam assim no começo. Veja o que o estudo encontrou.</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what we said.</source>
      <comment>after an answer that does not fit</comment>
      <translation>Não é bem isso. Muitas pessoas pensam assim no começo. Veja o que dissemos.</translation>
    </message>
    <message>
      <source>These questions check us, not you. You can look back at any time.</source>
      <comment>under the heading of the check page</comment>
      <translation>Estas perguntas testam nossa explicação, não você. Você pode olhar de novo a qualquer momento.</translation>
    </message>
    <message>
      <source>Yes, that is right.</source>
      <comment>after an answer</comment>
      <translation>Sim, está certo.</translation>
    </message>
    <message>
      <source>Yes, that is what the study found.</source>
      <comment>after an answer</comment>
      <translation>Sim, foi isso que o estudo encontrou.</translation>
    </message>
  </context>
  <context>
    <name>chrome</name>
    <message>
      <source>A lot</source>
      <comment>how much something matters</comment>
      <translation>Muito</translation>
    </message>
    <message>
      <source>About this</source>
      <comment>button: who made this, from what, and when</comment>
      <translation>Sobre isto</translation>
    </message>
    <message>
      <source>As on this computer</source>
      <comment>a colour set</comment>
      <translation>Como neste computador</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>button: open the step before</comment>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>Bars</source>
      <comment>a way to see the facts</comment>
      <translation>Barras</translation>
    </message>
    <message>
      <source>Chart</source>
      <comment>a way to see the facts</comment>
      <translation>Gráfico</translation>
    </message>
    <message>
      <source>Check</source>
      <comment>name of a step: questions to check</comment>
      <translation>Conferir</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>button: close what lies over the page</comment>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Colours</source>
      <comment>label of a choice</comment>
      <translation>Cores</translation>
    </message>
    <message>
      <source>Comfort</source>
      <comment>button: text size and colours</comment>
      <translation>Conforto</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>a colour set</comment>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Evenhand</source>
      <comment>the program's name; not translated</comment>
      <translation>Evenhand</translation>
    </message>
    <message>
      <source>Evenhand had to stop.</source>
      <comment>heading of a small window; below it stands why, always in English</comment>
      <translation>O Evenhand precisou ser fechado.</translation>
    </message>
    <message>
      <source>Go to step %1: %2</source>
      <comment>spoken name of a progress mark</comment>
      <translation>Ir para o passo %1: %2</translation>
    </message>
    <message>
      <source>High contrast</source>
      <comment>a colour set</comment>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>name of a step</comment>
      <translation>Quanta certeza temos?</translation>
    </message>
    <message>
      <source>How to show it</source>
      <comment>spoken name of the choice of views</comment>
      <translation>Como mostrar</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>a colour set</comment>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>button: open the next step</comment>
      <translation>Avançar</translation>
    </message>
    <message>
      <source>No name, no account, no internet. Nothing is saved.</source>
      <comment>a promise on the first page</comment>
      <translation>Sem nome, sem cadastro, sem internet. Nada fica salvo.</translation>
    </message>
    <message>
      <source>Not much</source>
      <comment>how much something matters</comment>
      <translation>Pouco</translation>
    </message>
    <message>
      <source>Nothing you choose here is saved</source>
      <comment>a promise, always shown</comment>
      <translation>Nada do que você escolhe aqui fica salvo</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>a way to see the facts: people figures</comment>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>Show less</source>
      <comment>button: fold the details away</comment>
      <translation>Mostrar menos</translation>
    </message>
    <message>
      <source>Show less: %1</source>
      <comment>spoken name of a button</comment>
      <translation>Mostrar menos: %1</translation>
    </message>
    <message>
      <source>Side effects</source>
      <comment>name of a step</comment>
      <translation>Efeitos colaterais</translation>
    </message>
    <message>
      <source>Somewhat</source>
      <comment>how much something matters</comment>
      <translation>Mais ou menos</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>large button on the first page</comment>
      <translation>Começar</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>name of the first page</comment>
      <translation>Início</translation>
    </message>
    <message>
      <source>Start again</source>
      <comment>button: forget this visit, go to the start</comment>
      <translation>Começar de novo</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <comment>where we are; the third value is the step's name</comment>
      <translation>Passo %1 de %2: %3</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>a way to see the facts</comment>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>Tell me more</source>
      <comment>button: show details</comment>
      <translation>Saiba mais</translation>
    </message>
    <message>
      <source>Tell me more: %1</source>
      <comment>spoken name of a button</comment>
      <translation>Saiba mais: %1</translation>
    </message>
    <message>
      <source>Text size</source>
      <comment>label of a choice</comment>
      <translation>Tamanho do texto</translation>
    </message>
    <message>
      <source>The patient’s screen</source>
      <comment>title of a second window</comment>
      <translation>Tela para pacientes</translation>
    </message>
    <message>
      <source>This information was due for review on %1. Newer facts may exist. Ask your team.</source>
      <comment>shown on every page; the value is a date</comment>
      <translation>A revisão destas informações estava prevista para %1. Pode haver informações mais novas. Pergunte à sua equipe.</translation>
    </message>
    <message>
      <source>What could help</source>
      <comment>name of a step</comment>
      <translation>O que pode ajudar</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>name of a step</comment>
      <translation>O que importa para você</translation>
    </message>
    <message>
      <source>Where do these numbers come from?</source>
      <comment>button beside a few numbers</comment>
      <translation>De onde vêm estes números?</translation>
    </message>
    <message>
      <source>Where do these numbers come from? %1</source>
      <comment>spoken name of a button; the value says what the numbers are about</comment>
      <translation>De onde vêm estes números? %1</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <comment>button beside words without numbers</comment>
      <translation>De onde vem isto?</translation>
    </message>
    <message>
      <source>Where does this come from? %1</source>
      <comment>spoken name of a button; the value says what the words are about</comment>
      <translation>De onde vem isto? %1</translation>
    </message>
    <message>
      <source>Where does this number come from?</source>
      <comment>button beside a number</comment>
      <translation>De onde vem este número?</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>a way to see the facts</comment>
      <translation>Palavras</translation>
    </message>
    <message>
      <source>Your options</source>
      <comment>name of a step</comment>
      <translation>Suas opções</translation>
    </message>
    <message>
      <source>Your situation</source>
      <comment>name of a step</comment>
      <translation>Sua situação</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>name of a step</comment>
      <translation>Seu resumo</translation>
    </message>
  </context>
  <context>
    <name>clinic</name>
    <message>
      <source>Call this number: %1</source>
      <comment>shown with when to call the care team; the value is a telephone number</comment>
      <translation>Ligue para este número: %1</translation>
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
      <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
      <source>%1 (serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (grave): %2</translation>
    </message>
    <message>
      <source>%1 (very serious): %2</source>
      <comment>a GRADE domain with its rating, then the reason as a sentence</comment>
      <translation>%1 (muito grave): %2</translation>
    </message>
    <message>
      <source>%1 CI %2 to %3</source>
      <comment>a confidence interval: level in per cent, then the limits</comment>
      <translation>IC %1: %2 a %3</translation>
    </message>
    <message>
      <source>%1 CI %2 to not reached</source>
      <comment>a confidence interval: level in per cent, then the lower limit</comment>
      <translation>IC %1: %2 a não atingido</translation>
    </message>
    <message>
      <source>%1 months (%2)</source>
      <comment>table cell: a median time and its interval</comment>
      <translation>%1 meses (%2)</translation>
    </message>
    <message>
      <source>%1 months (no interval reported)</source>
      <comment>table cell: a median time</comment>
      <translation>%1 meses (intervalo não relatado)</translation>
    </message>
    <message>
      <source>%1 printed a %2 interval (%3 to %4). It is drawn as the %5 interval of the same result.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>O ensaio %1 publicou um intervalo de %2 (%3 a %4). Ele é desenhado como o intervalo de %5 do mesmo resultado.</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>an interval: its limits</comment>
      <translation>%1 a %2</translation>
    </message>
    <message>
      <source>%1, %2: %3.</source>
      <comment>a group, a time such as: six months, then how its band was made</comment>
      <translation>%1, %2: %3.</translation>
    </message>
    <message>
      <source>%1, P %2</source>
      <comment>a hazard ratio with its interval, then its P value with a sign, such as &lt;</comment>
      <translation>%1, P %2</translation>
    </message>
    <message>
      <source>%1, P = %2</source>
      <comment>a hazard ratio with its interval, then its P value</comment>
      <translation>%1, P = %2</translation>
    </message>
    <message>
      <source>%1, n = %2</source>
      <comment>per cent at a time, then the size of the group</comment>
      <translation>%1, n = %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a figure as printed, then what is odd about it in a sentence</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. %2: shares of people at the reported times, with their bands.</source>
      <comment>under a chart: an outcome, then the trial</comment>
      <translation>%1. %2: proporções de pessoas nos tempos relatados, com suas bandas.</translation>
    </message>
    <message>
      <source>%1/%2 (%3)</source>
      <comment>people with the event / people in the group (per cent)</comment>
      <translation>%1/%2 (%3)</translation>
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
      <translation>%1; %2</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <comment>two things in one table cell</comment>
      <translation>%1; %2</translation>
    </message>
    <message>
      <source>%1; before rounding %2 (%3 to %4)</source>
      <comment>table cell: difference in people of a hundred with its range, then the exact difference, which may be negative</comment>
      <translation>%1; antes de arredondar, %2 (%3 a %4)</translation>
    </message>
    <message>
      <source>%1; inferred</source>
      <comment>table cell: a result whose count or group was worked out, not printed</comment>
      <translation>%1; deduzido</translation>
    </message>
    <message>
      <source>A difference between subgroups may change a number only if the P of interaction is at most %1, its direction was stated in advance and at most %2 factors were tested (after ICEMAN).</source>
      <comment>below a table of subgroups</comment>
      <translation>Uma diferença entre subgrupos só pode mudar um número se o P de interação for no máximo %1, se a direção dela tiver sido declarada a priori e se no máximo %2 fatores tiverem sido testados (segundo o ICEMAN).</translation>
    </message>
    <message>
      <source>A difference is counted from the people drawn, as patients see it; the figure before rounding follows. Medians are not subtracted: the times of scans alone can make such a difference.</source>
      <comment>below a table of results</comment>
      <translation>A diferença é contada a partir das pessoas desenhadas, como cada paciente a vê; em seguida vem o valor antes de arredondar. As medianas não são subtraídas: as datas dos exames de imagem, por si sós, podem criar uma diferença assim.</translation>
    </message>
    <message>
      <source>About the patient</source>
      <comment>unfolds the patient's answers</comment>
      <translation>Sobre a pessoa atendida</translation>
    </message>
    <message>
      <source>Absolute difference</source>
      <comment>head of a column</comment>
      <translation>Diferença absoluta</translation>
    </message>
    <message>
      <source>Another version</source>
      <comment>head of a column: what another source says</comment>
      <translation>Outra versão</translation>
    </message>
    <message>
      <source>As reported</source>
      <comment>head of a column</comment>
      <translation>Como relatado</translation>
    </message>
    <message>
      <source>Ask again</source>
      <comment>button</comment>
      <translation>Perguntar de novo</translation>
    </message>
    <message>
      <source>Ask the patient on the page</source>
      <comment>button</comment>
      <translation>Perguntar à pessoa na página</translation>
    </message>
    <message>
      <source>Between reports the line and the band only join what was reported, at constant hazards. No number is to be read from them there.</source>
      <comment>below a curve</comment>
      <translation>Entre um relato e outro, a linha e a banda apenas ligam o que foi relatado, com hazards constantes. Nenhum número deve ser lido nelas nesses trechos.</translation>
    </message>
    <message>
      <source>Blank</source>
      <comment>button: the patient's screen shows nothing</comment>
      <translation>Deixar em branco</translation>
    </message>
    <message>
      <source>CSV file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Arquivo CSV</translation>
    </message>
    <message>
      <source>Call from this fever (°C)</source>
      <comment>label of a field</comment>
      <translation>Ligar a partir desta febre (°C)</translation>
    </message>
    <message>
      <source>Certainty (GRADE)</source>
      <comment>head of a column</comment>
      <translation>Certeza (GRADE)</translation>
    </message>
    <message>
      <source>Clear and start again</source>
      <comment>button: begin a new visit</comment>
      <translation>Apagar e começar de novo</translation>
    </message>
    <message>
      <source>Clinician’s panel</source>
      <comment>heading, and a button that opens it</comment>
      <translation>Painel para profissionais</translation>
    </message>
    <message>
      <source>Close the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>Fechar as evidências</translation>
    </message>
    <message>
      <source>Close the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>Fechar a tela para pacientes</translation>
    </message>
    <message>
      <source>Copy table</source>
      <comment>button</comment>
      <translation>Copiar tabela</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <comment>a part: a chart</comment>
      <translation>Curva ao longo do tempo</translation>
    </message>
    <message>
      <source>Discrepancies between sources</source>
      <comment>a part: a table</comment>
      <translation>Discrepâncias entre fontes</translation>
    </message>
    <message>
      <source>Drawn towards the whole trial: %1 and %2.</source>
      <comment>hazard ratios of two subgroups, each with its interval</comment>
      <translation>Com aproximação ao resultado do ensaio como um todo: %1 e %2.</translation>
    </message>
    <message>
      <source>Evidence for clinicians</source>
      <comment>name of a window</comment>
      <translation>Evidências para profissionais</translation>
    </message>
    <message>
      <source>Excel file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Arquivo do Excel</translation>
    </message>
    <message>
      <source>Factor</source>
      <comment>head of a column: what tells subgroups apart</comment>
      <translation>Fator</translation>
    </message>
    <message>
      <source>Facts</source>
      <comment>head of a column: names of facts in the data</comment>
      <translation>Informações</translation>
    </message>
    <message>
      <source>Failed check: %1</source>
      <comment>table cell: the value is the name of a check</comment>
      <translation>Falhou na verificação: %1</translation>
    </message>
    <message>
      <source>Find in this table</source>
      <comment>label of a line to type in</comment>
      <translation>Buscar nesta tabela</translation>
    </message>
    <message>
      <source>Follow again</source>
      <comment>button: the screen is frozen</comment>
      <translation>Voltar a acompanhar</translation>
    </message>
    <message>
      <source>Forest plot</source>
      <comment>a part: a chart of several trials</comment>
      <translation>Forest plot</translation>
    </message>
    <message>
      <source>Forest plot of hazard ratios. %1</source>
      <comment>spoken name of a chart; the value is its rows in words</comment>
      <translation>Forest plot dos hazard ratios. %1</translation>
    </message>
    <message>
      <source>Freeze</source>
      <comment>button: the patient's screen stays as it is</comment>
      <translation>Congelar</translation>
    </message>
    <message>
      <source>Go to a page</source>
      <comment>unfolds a list of pages</comment>
      <translation>Ir para uma página</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (%2)</source>
      <comment>a hazard ratio as printed, then its interval</comment>
      <translation>Hazard ratio %1 (%2)</translation>
    </message>
    <message>
      <source>Hazard ratio %1 (no interval reported)</source>
      <comment>a hazard ratio as printed</comment>
      <translation>Hazard ratio %1 (intervalo não relatado)</translation>
    </message>
    <message>
      <source>Hazard ratio (logarithmic scale)</source>
      <comment>axis of a chart</comment>
      <translation>Hazard ratio (escala logarítmica)</translation>
    </message>
    <message>
      <source>Hazard ratios of the trials with %1 confidence intervals, a random-effects summary and a prediction interval.</source>
      <comment>under a chart</comment>
      <translation>Hazard ratios dos ensaios com intervalos de confiança de %1, uma estimativa combinada de efeitos aleatórios e um intervalo de predição.</translation>
    </message>
    <message>
      <source>Hazard ratios stand as printed. They are never turned into numbers of people.</source>
      <comment>below results</comment>
      <translation>Os hazard ratios aparecem como publicados. Eles nunca são convertidos em números de pessoas.</translation>
    </message>
    <message>
      <source>Heads of the columns. Press one to sort by it.</source>
      <comment>spoken name of the row of heads</comment>
      <translation>Cabeçalhos das colunas. Pressione um para ordenar por ele.</translation>
    </message>
    <message>
      <source>Heterogeneity: Q = %1 (%2 degrees of freedom, P = %3), I-squared = %4, tau-squared = %5. So few trials can say little about it.</source>
      <comment>below a forest plot</comment>
      <translation>Heterogeneidade: Q = %1 (%2 graus de liberdade, P = %3), I-quadrado = %4, tau-quadrado = %5. Com tão poucos ensaios, pouco se pode dizer sobre ela.</translation>
    </message>
    <message>
      <source>High</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Alta</translation>
    </message>
    <message>
      <source>How many factors were tested was not reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>Não foi relatado quantos fatores foram testados.</translation>
    </message>
    <message>
      <source>If all trials shared one ratio, it would be %1. That is not assumed here.</source>
      <comment>below a forest plot; the value is a ratio with its interval</comment>
      <translation>Se todos os ensaios tivessem em comum um único hazard ratio, ele seria %1. Aqui não se supõe isso.</translation>
    </message>
    <message>
      <source>Imprecision</source>
      <comment>a GRADE domain</comment>
      <translation>Imprecisão</translation>
    </message>
    <message>
      <source>Imprecision is computed from the range and the smallest difference that matters. The authors of the evidence pack rated the other domains.</source>
      <comment>below a table of results, on the certainty of evidence (GRADE)</comment>
      <translation>A imprecisão é calculada a partir da faixa e da menor diferença que importa. Os autores do material de evidências avaliaram os outros domínios.</translation>
    </message>
    <message>
      <source>Inconsistency</source>
      <comment>a GRADE domain</comment>
      <translation>Inconsistência</translation>
    </message>
    <message>
      <source>Indirectness</source>
      <comment>a GRADE domain</comment>
      <translation>Evidência indireta</translation>
    </message>
    <message>
      <source>Inferred: the source does not print the count or the size of the group. Only these numbers fit all that it prints.</source>
      <comment>below a table of results</comment>
      <translation>Deduzido: a fonte não traz a contagem ou o tamanho do grupo. Só estes números combinam com tudo o que ela traz.</translation>
    </message>
    <message>
      <source>Item</source>
      <comment>head of a column: what sources disagree on</comment>
      <translation>Item</translation>
    </message>
    <message>
      <source>Leaflet to take home</source>
      <comment>button: print it or save it</comment>
      <translation>Folheto para levar para casa</translation>
    </message>
    <message>
      <source>Low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Baixa</translation>
    </message>
    <message>
      <source>Lower hazard: %1</source>
      <comment>side of a forest plot; the value is a group of people</comment>
      <translation>Hazard menor: %1</translation>
    </message>
    <message>
      <source>MOVER (square-and-add) from both bands</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>MOVER (square-and-add) a partir das duas bandas</translation>
    </message>
    <message>
      <source>Many factors were tested.</source>
      <comment>against a subgroup difference</comment>
      <translation>Muitos fatores foram testados.</translation>
    </message>
    <message>
      <source>May it change a number?</source>
      <comment>head of a column</comment>
      <translation>Pode mudar um número?</translation>
    </message>
    <message>
      <source>Median follow-up, months</source>
      <comment>head of a column</comment>
      <translation>Seguimento mediano, meses</translation>
    </message>
    <message>
      <source>Moderate</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Moderada</translation>
    </message>
    <message>
      <source>New visit</source>
      <comment>unfolds a warning and a button</comment>
      <translation>Nova consulta</translation>
    </message>
    <message>
      <source>Newcombe’s interval from both counts</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>intervalo de Newcombe a partir das duas contagens</translation>
    </message>
    <message>
      <source>No direction is known to have been stated in advance.</source>
      <comment>against a subgroup difference</comment>
      <translation>Não consta que uma direção tenha sido declarada a priori.</translation>
    </message>
    <message>
      <source>No question is answered yet.</source>
      <comment>instead of answers</comment>
      <translation>Nenhuma pergunta foi respondida ainda.</translation>
    </message>
    <message>
      <source>No row has these words. Take some out to see more rows.</source>
      <comment>in place of a table's rows</comment>
      <translation>Nenhuma linha tem estas palavras. Retire algumas para ver mais linhas.</translation>
    </message>
    <message>
      <source>No serious concern</source>
      <comment>table cell: on certainty</comment>
      <translation>Nenhum problema grave</translation>
    </message>
    <message>
      <source>No test of interaction was reported.</source>
      <comment>against a subgroup difference</comment>
      <translation>Nenhum teste de interação foi relatado.</translation>
    </message>
    <message>
      <source>No, the result of the whole trial stands</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>Não, vale o resultado do ensaio como um todo</translation>
    </message>
    <message>
      <source>Not given for medians</source>
      <comment>table cell: a difference</comment>
      <translation>Não apresentada para medianas</translation>
    </message>
    <message>
      <source>Not rated</source>
      <comment>table cell: certainty was not assessed</comment>
      <translation>Não avaliada</translation>
    </message>
    <message>
      <source>Not reached</source>
      <comment>table cell: a median time</comment>
      <translation>Não atingida</translation>
    </message>
    <message>
      <source>Not reported</source>
      <comment>table cell</comment>
      <translation>Não relatado</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <comment>spoken, when rows stand as they did at first</comment>
      <translation>Sem ordenação</translation>
    </message>
    <message>
      <source>Nothing that is asked here</source>
      <comment>against a subgroup difference</comment>
      <translation>Nada do que se pergunta aqui</translation>
    </message>
    <message numerus="yes">
      <source>Nothing was reported after %Ln months, so nothing is drawn there.</source>
      <comment>below a curve</comment>
      <translation>
        <numerusform>Nada foi relatado depois de %Ln mês, por isso nada é desenhado ali.</numerusform>
        <numerusform>Nada foi relatado depois de %Ln meses, por isso nada é desenhado ali.</numerusform>
      </translation>
    </message>
    <message>
      <source>One outcome with figures of people stays on each page.</source>
      <comment>why the last outcome that is shown cannot be left out</comment>
      <translation>Em cada página permanece um desfecho com números de pessoas.</translation>
    </message>
    <message>
      <source>One version</source>
      <comment>head of a column: what a source says</comment>
      <translation>Uma versão</translation>
    </message>
    <message>
      <source>Open the evidence</source>
      <comment>button: a window with tables</comment>
      <translation>Abrir as evidências</translation>
    </message>
    <message>
      <source>Open the patient’s screen</source>
      <comment>button: a second window</comment>
      <translation>Abrir a tela para pacientes</translation>
    </message>
    <message>
      <source>Outcome</source>
      <comment>head of a column</comment>
      <translation>Desfecho</translation>
    </message>
    <message>
      <source>Outcomes shown</source>
      <comment>unfolds lists of outcomes</comment>
      <translation>Desfechos mostrados</translation>
    </message>
    <message>
      <source>P of interaction</source>
      <comment>head of a column</comment>
      <translation>P de interação</translation>
    </message>
    <message>
      <source>PDF page</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Página PDF</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Imagem PNG</translation>
    </message>
    <message>
      <source>Parts of the evidence</source>
      <comment>spoken name of a choice</comment>
      <translation>Partes das evidências</translation>
    </message>
    <message>
      <source>People analysed</source>
      <comment>head of a column</comment>
      <translation>Pessoas analisadas</translation>
    </message>
    <message>
      <source>Prediction interval</source>
      <comment>row of a forest plot</comment>
      <translation>Intervalo de predição</translation>
    </message>
    <message>
      <source>Publication bias</source>
      <comment>a GRADE domain</comment>
      <translation>Viés de publicação</translation>
    </message>
    <message>
      <source>Random effects, modified Knapp-Hartung</source>
      <comment>row of a forest plot: the summary</comment>
      <translation>Efeitos aleatórios, Knapp-Hartung modificado</translation>
    </message>
    <message>
      <source>Range of a difference: %1.</source>
      <comment>the value is a method</comment>
      <translation>Faixa de uma diferença: %1.</translation>
    </message>
    <message>
      <source>Range of a group: %1.</source>
      <comment>the value is a method</comment>
      <translation>Faixa de um grupo: %1.</translation>
    </message>
    <message>
      <source>Relative effect as printed</source>
      <comment>head of a column</comment>
      <translation>Efeito relativo como publicado</translation>
    </message>
    <message>
      <source>Risk of bias</source>
      <comment>a GRADE domain</comment>
      <translation>Risco de viés</translation>
    </message>
    <message>
      <source>Rows shown: %1 of %2</source>
      <comment>beside a line to search in</comment>
      <translation>Linhas mostradas: %1 de %2</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Desenho SVG</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Salvar como CSV…</translation>
    </message>
    <message>
      <source>Save as Excel…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Salvar como Excel…</translation>
    </message>
    <message>
      <source>Save chart…</source>
      <comment>button; opens the choice of a place</comment>
      <translation>Salvar gráfico…</translation>
    </message>
    <message>
      <source>Sensitivity analysis</source>
      <comment>row of a forest plot: a second summary</comment>
      <translation>Análise de sensibilidade</translation>
    </message>
    <message>
      <source>Sensitivity analysis: the standard error of %1 is set from %2 to %3, the least that its size and the split of its groups allow.</source>
      <comment>below a forest plot; the first value is a trial</comment>
      <translation>Análise de sensibilidade: o erro-padrão do ensaio %1 passa de %2 para %3, o mínimo que o tamanho do ensaio e a divisão dos grupos permitem.</translation>
    </message>
    <message>
      <source>Show again</source>
      <comment>button: the screen is blank</comment>
      <translation>Mostrar de novo</translation>
    </message>
    <message>
      <source>Show all, in the usual order</source>
      <comment>button</comment>
      <translation>Mostrar todos, na ordem habitual</translation>
    </message>
    <message>
      <source>Show earlier: %1</source>
      <comment>button; an outcome</comment>
      <translation>Mostrar antes: %1</translation>
    </message>
    <message>
      <source>Show later: %1</source>
      <comment>button; an outcome</comment>
      <translation>Mostrar depois: %1</translation>
    </message>
    <message>
      <source>Sorted by %1, highest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>Ordenado por “%1”, do maior para o menor</translation>
    </message>
    <message>
      <source>Sorted by %1, lowest first</source>
      <comment>spoken; the value is the head of a column</comment>
      <translation>Ordenado por “%1”, do menor para o maior</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>name of a sheet in a workbook</comment>
      <translation>Fontes</translation>
    </message>
    <message>
      <source>Squares are trials, sized by their weight. The diamond is the summary. The thin bar is the prediction interval. The hollow diamond is the sensitivity analysis. The trials stand in a fixed order.</source>
      <comment>under a forest plot</comment>
      <translation>Os quadrados são os ensaios, com tamanho conforme o peso. O losango é a estimativa combinada. A barra fina é o intervalo de predição. O losango vazado é a análise de sensibilidade. Os ensaios estão em uma ordem fixa.</translation>
    </message>
    <message>
      <source>Stands with when to call, and on the leaflet.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>Aparece onde se diz quando ligar, e no folheto.</translation>
    </message>
    <message>
      <source>Subgroups</source>
      <comment>a part: a table</comment>
      <translation>Subgrupos</translation>
    </message>
    <message>
      <source>Summary of findings</source>
      <comment>a part: the table of results</comment>
      <translation>Resumo dos achados</translation>
    </message>
    <message>
      <source>Summary: DerSimonian-Laird random effects on the log scale, each standard error from the printed interval. Its interval is the modified Knapp-Hartung one, the prediction interval that of a new trial, both with t on %1 degrees of freedom and at %2.</source>
      <comment>below a forest plot; the second value is a level in per cent</comment>
      <translation>Estimativa combinada: efeitos aleatórios de DerSimonian-Laird na escala logarítmica, com cada erro-padrão obtido do intervalo publicado. O intervalo dela é o de Knapp-Hartung modificado, e o intervalo de predição é o de um novo ensaio, ambos com t de %1 graus de liberdade e nível de %2.</translation>
    </message>
    <message>
      <source>Takes the place of the temperature in the evidence, for this visit.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>Fica no lugar da temperatura das evidências, nesta consulta.</translation>
    </message>
    <message>
      <source>Telephone</source>
      <comment>label of a field</comment>
      <translation>Telefone</translation>
    </message>
    <message>
      <source>The patient said yes</source>
      <comment>one of two equal buttons</comment>
      <translation>A pessoa disse sim</translation>
    </message>
    <message>
      <source>The patient said yes.</source>
      <comment>an answer that was given</comment>
      <translation>A pessoa disse sim.</translation>
    </message>
    <message>
      <source>The patient said: not now.</source>
      <comment>an answer that was given</comment>
      <translation>A pessoa disse: agora não.</translation>
    </message>
    <message>
      <source>The patient’s screen is blank.</source>
      <comment>how it is now</comment>
      <translation>A tela para pacientes está em branco.</translation>
    </message>
    <message>
      <source>The patient’s screen is frozen.</source>
      <comment>how it is now</comment>
      <translation>A tela para pacientes está congelada.</translation>
    </message>
    <message>
      <source>The ratio of the cumulative hazards is %1 up to %2 months and %3 up to %4 months, so one hazard ratio does not describe both. Early against late: P = %5, which does not prove that the hazards are not proportional.</source>
      <comment>below a curve</comment>
      <translation>A razão dos hazards acumulados é %1 até %2 meses e %3 até %4 meses, por isso um único hazard ratio não descreve os dois períodos. Inicial versus tardio: P = %5, o que não prova que os hazards não sejam proporcionais.</translation>
    </message>
    <message>
      <source>The survival facts open only when the patient says yes.</source>
      <comment>above a button that asks the patient</comment>
      <translation>As informações de sobrevida só se abrem quando a pessoa diz sim.</translation>
    </message>
    <message>
      <source>The test of interaction does not make chance unlikely.</source>
      <comment>against a subgroup difference</comment>
      <translation>O teste de interação não torna o acaso improvável.</translation>
    </message>
    <message>
      <source>These answers bring up no note.</source>
      <comment>below answers</comment>
      <translation>Estas respostas não trazem nenhuma nota.</translation>
    </message>
    <message>
      <source>This clears all answers, choices and settings of this visit.</source>
      <comment>above the button that begins a new visit</comment>
      <translation>Isto apaga todas as respostas, escolhas e configurações desta consulta.</translation>
    </message>
    <message>
      <source>This is not a body temperature in degrees Celsius, so it is not shown.</source>
      <comment>below the field for the temperature from which to call</comment>
      <translation>Isto não é uma temperatura corporal em graus Celsius, por isso não é mostrado.</translation>
    </message>
    <message>
      <source>This is not a telephone number, so it is not shown.</source>
      <comment>below the field for the clinic's telephone</comment>
      <translation>Isto não é um número de telefone, por isso não é mostrado.</translation>
    </message>
    <message>
      <source>Trial</source>
      <comment>head of a column</comment>
      <translation>Ensaio</translation>
    </message>
    <message>
      <source>Until then every patient sees the result of the whole trial.</source>
      <comment>below a table of subgroups</comment>
      <translation>Até lá, cada paciente vê o resultado do ensaio como um todo.</translation>
    </message>
    <message>
      <source>Used here</source>
      <comment>head of a column: the version that is used</comment>
      <translation>Usada aqui</translation>
    </message>
    <message>
      <source>Versions are quoted as the authors of the evidence pack noted them. The last rows are printed figures that a check of the pack finds odd.</source>
      <comment>below a table of discrepancies</comment>
      <translation>As versões são citadas como os autores do material de evidências as anotaram. As últimas linhas são números publicados que uma verificação do material considera estranhos.</translation>
    </message>
    <message>
      <source>Very low</source>
      <comment>certainty of evidence (GRADE)</comment>
      <translation>Muito baixa</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <comment>head of a column</comment>
      <translation>O que pesa contra</translation>
    </message>
    <message>
      <source>What you leave out or move is so for all options, on every page.</source>
      <comment>above lists of outcomes</comment>
      <translation>O que você retirar ou mover vale para todas as opções, em todas as páginas.</translation>
    </message>
    <message>
      <source>Why certainty is lower</source>
      <comment>head of a column</comment>
      <translation>Por que a certeza é menor</translation>
    </message>
    <message>
      <source>Wilson score interval from the count</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>intervalo escore de Wilson a partir da contagem</translation>
    </message>
    <message>
      <source>Yes, drawn towards the result of the whole trial</source>
      <comment>whether a difference between subgroups may change a number</comment>
      <translation>Sim, com aproximação ao resultado do ensaio como um todo</translation>
    </message>
    <message>
      <source>Your clinic</source>
      <comment>unfolds two fields to type in</comment>
      <translation>Seu serviço de saúde</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the reported numbers at risk</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>banda log-log complementar com a variância de Greenwood a partir dos números em risco relatados</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance from the size of the group alone; the true band is at least this wide</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>banda log-log complementar com a variância de Greenwood a partir só do tamanho do grupo; a banda verdadeira tem pelo menos esta largura</translation>
    </message>
    <message>
      <source>complementary log-log band with Greenwood’s variance, censoring taken from the size of the group and the median follow-up</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>banda log-log complementar com a variância de Greenwood, com a censura obtida do tamanho do grupo e do seguimento mediano</translation>
    </message>
    <message>
      <source>n = %1</source>
      <comment>under a trial's name: people in the groups that are compared</comment>
      <translation>n = %1</translation>
    </message>
    <message>
      <source>one-sided exact upper limit</source>
      <comment>how an interval was made, where nobody had the event; after a colon</comment>
      <translation>limite superior exato unilateral</translation>
    </message>
    <message>
      <source>the interval that the source printed, kept on the complementary log-log scale</source>
      <comment>how an interval was made; after a colon</comment>
      <translation>o intervalo que a fonte publicou, mantido na escala log-log complementar</translation>
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
        <numerusform>Falta %Ln segundo.</numerusform>
        <numerusform>Faltam %Ln segundos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Are you still here?</source>
      <comment>when nobody has touched the screen for long</comment>
      <translation>Você ainda está aqui?</translation>
    </message>
    <message>
      <source>Close the program</source>
      <comment>button for the staff</comment>
      <translation>Fechar o programa</translation>
    </message>
    <message>
      <source>Digits typed: %1</source>
      <comment>spoken: how long the PIN is so far; never which digits</comment>
      <translation>Números digitados até agora: %1</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>key: take the last digit back</comment>
      <translation>Apagar</translation>
    </message>
    <message>
      <source>For staff</source>
      <comment>heading over what the staff can do</comment>
      <translation>Para a equipe de atendimento</translation>
    </message>
    <message>
      <source>For staff: type your PIN</source>
      <comment>heading over the keys of a lock</comment>
      <translation>Para a equipe de atendimento: digite seu PIN</translation>
    </message>
    <message>
      <source>For staff: why this screen cannot begin</source>
      <comment>heading over a list</comment>
      <translation>Para a equipe de atendimento: por que esta tela não pode iniciar</translation>
    </message>
    <message>
      <source>I am still here</source>
      <comment>very large button: go on with the visit</comment>
      <translation>Ainda estou aqui</translation>
    </message>
    <message>
      <source>If nobody touches the screen, what was chosen here is cleared. The next person cannot see it.</source>
      <comment>why a visit ends when nobody seems to be there</comment>
      <translation>Se ninguém tocar na tela, o que foi escolhido aqui será apagado. A próxima pessoa não poderá ver.</translation>
    </message>
    <message>
      <source>Mend this on the computer. The screen then begins by itself. This command checks the clinic’s policy: %1</source>
      <comment>for staff; the value is a command</comment>
      <translation>Corrija isto no computador. Depois, a tela começa sozinha. Este comando confere as regras do serviço de saúde: %1</translation>
    </message>
    <message>
      <source>OK</source>
      <comment>key: the PIN is complete</comment>
      <translation>OK</translation>
    </message>
    <message>
      <source>Other people can read what you print. Please take it with you.</source>
      <comment>a warning beside the button that prints</comment>
      <translation>Outras pessoas podem ler o que você imprimir. Por favor, leve com você.</translation>
    </message>
    <message>
      <source>Print a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>Imprimir um folheto para levar para casa</translation>
    </message>
    <message>
      <source>Sorry, you cannot use this screen now. Please ask the staff.</source>
      <comment>on a screen that cannot begin; large, in all languages</comment>
      <translation>Desculpe, você não pode usar esta tela agora. Por favor, pergunte à equipe de atendimento.</translation>
    </message>
    <message numerus="yes">
      <source>That is not the PIN. You can try again in %Ln seconds.</source>
      <comment>after a PIN that does not fit</comment>
      <translation>
        <numerusform>Este não é o PIN. Você pode tentar de novo em %Ln segundo.</numerusform>
        <numerusform>Este não é o PIN. Você pode tentar de novo em %Ln segundos.</numerusform>
      </translation>
    </message>
    <message>
      <source>The leaflet could not be printed. Please ask the staff for help.</source>
      <comment>when printing was asked for</comment>
      <translation>Não foi possível imprimir o folheto. Por favor, peça ajuda à equipe de atendimento.</translation>
    </message>
    <message>
      <source>Touch the screen to begin</source>
      <comment>on a screen at which nobody is</comment>
      <translation>Toque na tela para começar</translation>
    </message>
    <message>
      <source>Welcome</source>
      <comment>greets whoever comes to the screen; large</comment>
      <translation>Boas-vindas</translation>
    </message>
    <message>
      <source>What would you like to read about?</source>
      <comment>heading over a few subjects to choose from</comment>
      <translation>Sobre o que você gostaria de ler?</translation>
    </message>
    <message>
      <source>When you are done, touch “%1”. It clears what you chose here. The next person cannot see it.</source>
      <comment>above a button; the value stands on the button</comment>
      <translation>Quando terminar, toque em “%1”. Isso apaga o que você escolheu aqui. A próxima pessoa não poderá ver.</translation>
    </message>
    <message>
      <source>Your leaflet is being printed. Please take it with you.</source>
      <comment>after printing</comment>
      <translation>Seu folheto está sendo impresso. Por favor, leve com você.</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>Choose your language</source>
      <comment>label of a choice; a heading</comment>
      <translation>Escolha seu idioma</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>button: opens the choice of languages</comment>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>No clinician has checked the words in this language yet.</source>
      <comment>a quiet note; shown in the language that it is about</comment>
      <translation>Nenhum profissional de saúde conferiu ainda as palavras neste idioma.</translation>
    </message>
    <message>
      <source>Some sentences are not in your language yet. They are in English.</source>
      <comment>a quiet note; shown where a translation is not complete</comment>
      <translation>Algumas frases ainda não estão no seu idioma. Elas estão em inglês.</translation>
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
      <translation>Sobre este folheto</translation>
    </message>
    <message>
      <source>Ask for the number to call. Write it here:</source>
      <comment>before an empty line on paper; a telephone number is meant</comment>
      <translation>Pergunte para qual número ligar. Escreva aqui:</translation>
    </message>
    <message>
      <source>Evidence version %1</source>
      <comment>at the foot of every page</comment>
      <translation>Versão das evidências: %1</translation>
    </message>
    <message>
      <source>More results, people out of %1</source>
      <comment>caption of a table</comment>
      <translation>Mais resultados, pessoas em cada %1</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>at the foot of every page: its number, and how many there are</comment>
      <translation>Página %1 de %2</translation>
    </message>
    <message>
      <source>The same with both treatments</source>
      <comment>label before sentences that are true of both treatments</comment>
      <translation>Igual nos dois tratamentos</translation>
    </message>
    <message>
      <source>This leaflet helps you learn about your choice.</source>
      <comment>first sentence of a leaflet</comment>
      <translation>Este folheto ajuda você a saber mais sobre sua escolha.</translation>
    </message>
    <message>
      <source>Write down what matters to you.</source>
      <comment>above empty lines on paper</comment>
      <translation>Escreva o que importa para você.</translation>
    </message>
    <message>
      <source>Write down what you want to ask your team.</source>
      <comment>above empty lines on paper</comment>
      <translation>Escreva o que você quer perguntar à sua equipe.</translation>
    </message>
  </context>
  <context>
    <name>leaflet-sheet</name>
    <message>
      <source>A leaflet to take home</source>
      <comment>heading</comment>
      <translation>Um folheto para levar para casa</translation>
    </message>
    <message>
      <source>A second language</source>
      <comment>label of a choice: the leaflet has the same words in two languages</comment>
      <translation>Segundo idioma</translation>
    </message>
    <message>
      <source>It has the main numbers and your questions, to read again at home.</source>
      <comment>below the heading: what the leaflet is</comment>
      <translation>Ele traz os números principais e suas perguntas, para ler de novo em casa.</translation>
    </message>
    <message>
      <source>Large</source>
      <comment>size of the words on paper</comment>
      <translation>Grande</translation>
    </message>
    <message>
      <source>None</source>
      <comment>choice: no second language</comment>
      <translation>Nenhum</translation>
    </message>
    <message>
      <source>Other people can read what you print or save. Take good care of it.</source>
      <comment>a warning beside the buttons for printing and saving</comment>
      <translation>Outras pessoas podem ler o que você imprimir ou salvar. Guarde com cuidado.</translation>
    </message>
    <message>
      <source>Paper</source>
      <comment>label of a choice: the size of the paper</comment>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Print</source>
      <comment>button: print the leaflet</comment>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print or save a leaflet to take home</source>
      <comment>button on the last page</comment>
      <translation>Imprimir ou salvar um folheto para levar para casa</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <comment>button: save the leaflet; title of a window</comment>
      <translation>Salvar como arquivo</translation>
    </message>
    <message>
      <source>Size of the words</source>
      <comment>label of a choice</comment>
      <translation>Tamanho das letras</translation>
    </message>
    <message>
      <source>Usual</source>
      <comment>size of the words on paper</comment>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Your leaflet</source>
      <comment>spoken name of the picture of the leaflet</comment>
      <translation>Seu folheto</translation>
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
      <translation>As informações, lado a lado</translation>
    </message>
    <message>
      <source>Say how much something matters to you. The facts about it will appear here.</source>
      <comment>shown before anything is chosen</comment>
      <translation>Diga o quanto cada coisa importa para você. As informações sobre ela vão aparecer aqui.</translation>
    </message>
    <message>
      <source>There are no wrong answers. This helps you talk with your team. It does not choose for you.</source>
      <comment>under the heading of a page</comment>
      <translation>Não há respostas erradas. Isto ajuda você a conversar com sua equipe. Isto não escolhe por você.</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <comment>heading of a page</comment>
      <translation>O que mais importa para você?</translation>
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
      <translation>%1 meses para metade das pessoas</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>short: 42 of 100 people</comment>
      <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%1, depois de %Ln mês</numerusform>
        <numerusform>%1, depois de %Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>%Ln a menos</numerusform>
        <numerusform>%Ln a menos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln mês</numerusform>
        <numerusform>%Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>%Ln a mais</numerusform>
        <numerusform>%Ln a mais</numerusform>
      </translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 fewer)</source>
      <comment>table cell: range of a difference, both ends fewer; larger number first</comment>
      <translation>(de %1 a menos até %2 a menos)</translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 more)</source>
      <comment>table cell: range of a difference that may go either way</comment>
      <translation>(de %1 a menos até %2 a mais)</translation>
    </message>
    <message>
      <source>(from %1 more to %2 more)</source>
      <comment>table cell: range of a difference, both ends more</comment>
      <translation>(de %1 a mais até %2 a mais)</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>Depois de %Ln mês</numerusform>
        <numerusform>Depois de %Ln meses</numerusform>
      </translation>
    </message>
    <message>
      <source>Best estimate: %1. The true number could be from %2 to %3.</source>
      <comment>range of a figure</comment>
      <translation>Melhor estimativa: %1. O número verdadeiro pode estar entre %2 e %3.</translation>
    </message>
    <message>
      <source>Fewer than %1</source>
      <comment>large words where fewer than one person of a hundred is meant</comment>
      <translation>Menos de %1</translation>
    </message>
    <message>
      <source>Fewer than %1 of %2</source>
      <comment>short: fewer than one person of a hundred</comment>
      <translation>Menos de %1 em %2</translation>
    </message>
    <message>
      <source>It happened to nobody in either group.</source>
      <comment>both groups had no such event</comment>
      <translation>Isso não aconteceu com ninguém, em nenhum dos grupos.</translation>
    </message>
    <message>
      <source>More than %1</source>
      <comment>large words where nearly all people are meant</comment>
      <translation>Mais de %1</translation>
    </message>
    <message>
      <source>More than %1 of %2</source>
      <comment>short: nearly all people</comment>
      <translation>Mais de %1 em %2</translation>
    </message>
    <message>
      <source>None</source>
      <comment>large word where a figure would be zero</comment>
      <translation>Nenhuma</translation>
    </message>
    <message>
      <source>None of %1</source>
      <comment>short: nobody among all people of a group</comment>
      <translation>Nenhuma em %1</translation>
    </message>
    <message>
      <source>Not worked out</source>
      <comment>table cell without a figure</comment>
      <translation>Não calculado</translation>
    </message>
    <message>
      <source>The groups differ by fewer than %1 out of %2 people.</source>
      <comment>both groups had fewer than one event among a hundred people</comment>
      <translation>A diferença entre os grupos é de menos de %1 em cada %2 pessoas.</translation>
    </message>
    <message>
      <source>The same number</source>
      <comment>table cell: the groups are alike</comment>
      <translation>O mesmo número</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 fewer.</source>
      <comment>range of a difference, both ends fewer; larger number first</comment>
      <translation>A diferença verdadeira pode estar entre %1 a menos e %2 a menos.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 more.</source>
      <comment>range of a difference that may go either way</comment>
      <translation>A diferença verdadeira pode estar entre %1 a menos e %2 a mais.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 more to %2 more.</source>
      <comment>range of a difference, both ends more</comment>
      <translation>A diferença verdadeira pode estar entre %1 a mais e %2 a mais.</translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>O número verdadeiro pode estar entre %1 e %Ln em %2.</numerusform>
        <numerusform>O número verdadeiro pode estar entre %1 e %Ln em %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>O número verdadeiro pode chegar a %Ln em %1.</numerusform>
        <numerusform>O número verdadeiro pode chegar a %Ln em %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The true time could be from %1 to %2 months.</source>
      <comment>range of a median time</comment>
      <translation>O tempo verdadeiro pode estar entre %1 e %2 meses.</translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>depois de %Ln mês</numerusform>
        <numerusform>depois de %Ln meses</numerusform>
      </translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <comment>range in a table cell</comment>
      <translation>de %1 até %2</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>follows a large figure: 42 of 100</comment>
      <translation>em %1</translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>da %Ln pessoa do grupo</numerusform>
        <numerusform>das %Ln pessoas do grupo</numerusform>
      </translation>
    </message>
    <message>
      <source>up to %1 of %2</source>
      <comment>range in a table cell, beside: None of 60; of a hundred people</comment>
      <translation>até %1 em %2</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>%1, then %2</source>
      <comment>joins two points in time</comment>
      <translation>%1, depois %2</translation>
    </message>
    <message>
      <source>About you, if you like</source>
      <comment>heading over optional questions</comment>
      <translation>Sobre você, se quiser</translation>
    </message>
    <message>
      <source>After</source>
      <comment>label of a choice of times: six months, twelve months; may also be: Time</comment>
      <translation>Depois de</translation>
    </message>
    <message>
      <source>Chart. %1</source>
      <comment>spoken name of a chart: its heading, then all that it shows</comment>
      <translation>Gráfico. %1</translation>
    </message>
    <message>
      <source>Day %1</source>
      <comment>first day of a calendar</comment>
      <translation>Dia %1</translation>
    </message>
    <message>
      <source>Difference</source>
      <comment>head of a column of a table</comment>
      <translation>Diferença</translation>
    </message>
    <message>
      <source>Dots are what the study reported. Dashed lines only join the dots. The pale band is the range. Nothing was reported later.</source>
      <comment>under a chart over time</comment>
      <translation>Os pontos são o que o estudo informou. As linhas tracejadas só ligam os pontos. A área clara é a faixa. Nada foi informado depois disso.</translation>
    </message>
    <message>
      <source>Each figure is one person out of %1 people in the study.</source>
      <comment>how to read a picture of people</comment>
      <translation>Cada figura é uma pessoa de cada %1 pessoas do estudo.</translation>
    </message>
    <message>
      <source>Half of the people had a shorter time, and half had a longer time. For some it was much longer.</source>
      <comment>explains a median</comment>
      <translation>Metade das pessoas teve um tempo menor, e metade teve um tempo maior. Para algumas, foi muito maior.</translation>
    </message>
    <message>
      <source>How it is taken</source>
      <comment>heading in a treatment's card</comment>
      <translation>Como se usa</translation>
    </message>
    <message>
      <source>If nothing more is done</source>
      <comment>heading of a card</comment>
      <translation>Se nada mais for feito</translation>
    </message>
    <message>
      <source>Make it comfortable</source>
      <comment>first page: text size and colours</comment>
      <translation>Ajuste para seu conforto</translation>
    </message>
    <message>
      <source>Months since the start of the study treatment</source>
      <comment>axis label</comment>
      <translation>Meses desde o início do tratamento do estudo</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <comment>heading over notes that answers brought up</comment>
      <translation>Notas para você</translation>
    </message>
    <message>
      <source>Other options</source>
      <comment>heading over treatments without numbers</comment>
      <translation>Outras opções</translation>
    </message>
    <message>
      <source>People out of %1</source>
      <comment>axis label</comment>
      <translation>Pessoas em cada %1</translation>
    </message>
    <message>
      <source>See what studies found, in pictures and plain words.</source>
      <comment>first page</comment>
      <translation>Veja o que os estudos encontraram, em imagens e palavras simples.</translation>
    </message>
    <message>
      <source>Side effects, people out of %1</source>
      <comment>table caption</comment>
      <translation>Efeitos colaterais, pessoas em cada %1</translation>
    </message>
    <message>
      <source>Tests and visits</source>
      <comment>heading in a treatment's card</comment>
      <translation>Exames e idas ao hospital</translation>
    </message>
    <message>
      <source>The mark is the best estimate. The line is the range.</source>
      <comment>under a chart of ranges</comment>
      <translation>A marca é a melhor estimativa. A linha é a faixa.</translation>
    </message>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>O estudo informou resultados em %Ln momento. Nada se sabe sobre o resto do tempo.</numerusform>
        <numerusform>O estudo informou resultados em %Ln momentos. Nada se sabe entre eles.</numerusform>
      </translation>
    </message>
    <message>
      <source>The two compared</source>
      <comment>a part of a page: treatments compared</comment>
      <translation>Tratamentos comparados</translation>
    </message>
    <message>
      <source>The way up to now, from first to last: %1</source>
      <comment>spoken name of a picture; the value is a list of its points</comment>
      <translation>O caminho até agora, do primeiro ponto ao último: %1</translation>
    </message>
    <message>
      <source>These numbers are about groups of people. They cannot say what will happen to you.</source>
      <comment>shown with the figures</comment>
      <translation>Estes números são sobre grupos de pessoas. Eles não podem dizer o que vai acontecer com você.</translation>
    </message>
    <message>
      <source>These two were compared in the main study. Both are shown the same way.</source>
      <comment>under the heading of the options page</comment>
      <translation>Estes dois foram comparados no estudo principal. Os dois são mostrados do mesmo jeito.</translation>
    </message>
    <message>
      <source>These were not part of the main study. We show no numbers for them here. Ask your team if one of them fits you.</source>
      <comment>under the heading of other treatments</comment>
      <translation>Estes não fizeram parte do estudo principal. Não mostramos números deles aqui. Pergunte à sua equipe se um deles serve para você.</translation>
    </message>
    <message>
      <source>This is about</source>
      <comment>first page: over the name of the question</comment>
      <translation>O assunto é</translation>
    </message>
    <message>
      <source>Two treatments. What could each one mean for you?</source>
      <comment>heading of the first page</comment>
      <translation>Dois tratamentos. O que cada um pode significar para você?</translation>
    </message>
    <message>
      <source>Use it with your care team. It does not tell you what to choose.</source>
      <comment>first page</comment>
      <translation>Use este programa com sua equipe de saúde. Ele não diz o que escolher.</translation>
    </message>
    <message>
      <source>What could help, people out of %1</source>
      <comment>table caption</comment>
      <translation>O que pode ajudar, pessoas em cada %1</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>head of the first column of a table</comment>
      <translation>O que aconteceu</translation>
    </message>
    <message>
      <source>What is done about it</source>
      <comment>heading in details</comment>
      <translation>O que se faz nesse caso</translation>
    </message>
    <message>
      <source>What it can be like to live with</source>
      <comment>heading of a card</comment>
      <translation>Como pode ser o dia a dia</translation>
    </message>
    <message>
      <source>What it is</source>
      <comment>heading in a treatment's card</comment>
      <translation>O que é</translation>
    </message>
    <message>
      <source>What there is to decide</source>
      <comment>heading of a card</comment>
      <translation>O que há para decidir</translation>
    </message>
    <message>
      <source>What to look at</source>
      <comment>label of the choice of results</comment>
      <translation>O que ver</translation>
    </message>
    <message>
      <source>What you might notice</source>
      <comment>heading in details</comment>
      <translation>O que você pode notar</translation>
    </message>
    <message>
      <source>When to call your team</source>
      <comment>heading in details</comment>
      <translation>Quando ligar para sua equipe</translation>
    </message>
    <message>
      <source>Who this is for</source>
      <comment>heading of a card</comment>
      <translation>Para quem é</translation>
    </message>
    <message>
      <source>Who this is not for</source>
      <comment>heading of a card</comment>
      <translation>Para quem não é</translation>
    </message>
    <message>
      <source>You can also ask for a second opinion, or for more time to think.</source>
      <comment>below the other options</comment>
      <translation>Você também pode pedir uma segunda opinião, ou mais tempo para pensar.</translation>
    </message>
    <message>
      <source>Your answers bring up notes that may concern you. They never change a number.</source>
      <comment>under the heading of optional questions</comment>
      <translation>Suas respostas trazem notas que podem valer para você. Elas nunca mudam um número.</translation>
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
      <translation>%1%</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <comment>a heading or label without a stop of its own, then what comes under it</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>Parts of this page</source>
      <comment>spoken name of a choice</comment>
      <translation>Partes desta página</translation>
    </message>
  </context>
  <context>
    <name>reports</name>
    <message>
      <source>Copied.</source>
      <comment>after copying a table</comment>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>No more pages can be printed in this visit. Ask the staff for help.</source>
      <comment>when a leaflet was to be printed again at a kiosk</comment>
      <translation>Agora não dá para imprimir mais páginas. Peça ajuda à equipe de atendimento.</translation>
    </message>
    <message>
      <source>Saved in %1</source>
      <comment>the value is a file's place</comment>
      <translation>Salvo em %1</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <comment>after printing</comment>
      <translation>Enviado para a impressora.</translation>
    </message>
    <message>
      <source>The file could not be saved in %1. Nothing was changed. Choose another place, or make room there.</source>
      <comment>the value is a file's place</comment>
      <translation>Não foi possível salvar o arquivo em %1. Nada foi mudado. Escolha outro lugar, ou libere espaço ali.</translation>
    </message>
    <message>
      <source>The leaflet could not be made. You can go on without it.</source>
      <comment>when the leaflet was to be shown, printed or saved</comment>
      <translation>Não foi possível fazer o folheto. Você pode continuar sem ele.</translation>
    </message>
    <message>
      <source>The printer did not take it. Check the printer and try again, or save a file instead.</source>
      <comment>after printing failed</comment>
      <translation>A impressora não aceitou. Confira a impressora e tente de novo, ou salve um arquivo.</translation>
    </message>
    <message>
      <source>This computer has no printer. You can save a file instead.</source>
      <comment>when printing was asked for</comment>
      <translation>Este computador não tem impressora. Em vez disso, você pode salvar um arquivo.</translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message>
      <source>Before rounding, the difference is %1 of %2, with a range from %3 to %4.</source>
      <comment>exact difference with its range; numbers may be negative</comment>
      <translation>Antes de arredondar, a diferença é de %1 em %2, com uma faixa de %3 até %4.</translation>
    </message>
    <message>
      <source>Facts about the treatments</source>
      <comment>not from one of the studies</comment>
      <translation>Informações sobre os tratamentos</translation>
    </message>
    <message>
      <source>Half of the people in the study were followed for %1 months or more.</source>
      <comment>median follow-up</comment>
      <translation>Metade das pessoas do estudo foi acompanhada por %1 meses ou mais.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print how many people were counted. Only these numbers fit all that it prints.</source>
      <comment>honest note</comment>
      <translation>Deduzido: a fonte não traz quantas pessoas foram contadas. Só estes números combinam com tudo o que ela traz.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print this number. It follows from what it prints.</source>
      <comment>honest note</comment>
      <translation>Deduzido: a fonte não traz este número. Ele resulta do que ela traz.</translation>
    </message>
    <message>
      <source>It is made from the range that the source printed.</source>
      <comment>how a range came to be</comment>
      <translation>A faixa foi feita a partir da faixa que a fonte publicou.</translation>
    </message>
    <message>
      <source>It is worked out by the exact method for nobody in a group.</source>
      <comment>how a range came to be</comment>
      <translation>A faixa é calculada pelo método exato para um grupo sem nenhum caso.</translation>
    </message>
    <message>
      <source>It is worked out from the count by the method of Wilson.</source>
      <comment>how a range came to be</comment>
      <translation>A faixa é calculada a partir da contagem, pelo método de Wilson.</translation>
    </message>
    <message>
      <source>Printed in: %1</source>
      <comment>the value is a citation</comment>
      <translation>Publicado em: %1</translation>
    </message>
    <message>
      <source>Sources differ. One says: %1. Another says: %2. We use: %3.</source>
      <comment>the values are quoted as printed</comment>
      <translation>As fontes não dizem o mesmo. Uma diz: %1. Outra diz: %2. Usamos: %3.</translation>
    </message>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>Isso quer dizer %1 de %Ln pessoa do grupo.</numerusform>
        <numerusform>Isso quer dizer %1 das %Ln pessoas do grupo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The %1 study</source>
      <comment>the value is a study's name</comment>
      <translation>O estudo %1</translation>
    </message>
    <message>
      <source>The %1 study: %2</source>
      <comment>a study's name, then one of its groups</comment>
      <translation>O estudo %1: %2</translation>
    </message>
    <message>
      <source>The difference between the groups</source>
      <comment>title in a sheet</comment>
      <translation>A diferença entre os grupos</translation>
    </message>
    <message>
      <source>The ends of the range are rounded outward.</source>
      <comment>what rounding did</comment>
      <translation>As pontas da faixa são arredondadas para fora.</translation>
    </message>
    <message>
      <source>The range is worked out by the method of Newcombe from both groups.</source>
      <comment>how a range came to be</comment>
      <translation>A faixa é calculada pelo método de Newcombe, a partir dos dois grupos.</translation>
    </message>
    <message>
      <source>The range is worked out from the ranges of both groups (MOVER method).</source>
      <comment>how a range came to be</comment>
      <translation>A faixa é calculada a partir das faixas dos dois grupos (método MOVER).</translation>
    </message>
    <message>
      <source>The range we show, before rounding, is from %1 to %2 of %3.</source>
      <comment>a range worked out by the program</comment>
      <translation>A faixa que mostramos, antes de arredondar, vai de %1 até %2 em %3.</translation>
    </message>
    <message>
      <source>The source gives a range from %1 to %2 (%3 interval).</source>
      <comment>a confidence interval as printed; the last value is its level in per cent</comment>
      <translation>A fonte traz uma faixa de %1 até %2 (intervalo de %3).</translation>
    </message>
    <message>
      <source>The source says: %1</source>
      <comment>the value is quoted as printed</comment>
      <translation>A fonte diz: %1</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the number of people still followed.</source>
      <comment>how a range came to be</comment>
      <translation>O estudo não trouxe uma faixa. Nós a calculamos a partir do número de pessoas ainda acompanhadas.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group and how long people were followed.</source>
      <comment>how a range came to be</comment>
      <translation>O estudo não trouxe uma faixa. Nós a calculamos a partir do tamanho do grupo e de quanto tempo as pessoas foram acompanhadas.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group. The true range is at least this wide.</source>
      <comment>how a range came to be</comment>
      <translation>O estudo não trouxe uma faixa. Nós a calculamos a partir do tamanho do grupo. A faixa verdadeira tem pelo menos esta largura.</translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>Havia %Ln pessoa no grupo.</numerusform>
        <numerusform>Havia %Ln pessoas no grupo.</numerusform>
      </translation>
    </message>
    <message>
      <source>This part uses the words of the studies. Your team can help you read it.</source>
      <comment>under the heading of a sheet</comment>
      <translation>Esta parte usa as palavras dos estudos. Sua equipe pode ajudar você a ler.</translation>
    </message>
    <message>
      <source>We checked this on %1.</source>
      <comment>the value is a date</comment>
      <translation>Conferimos isto em %1.</translation>
    </message>
    <message>
      <source>We count a difference as one that matters from %1 of %2 people on.</source>
      <comment>the smallest difference that matters</comment>
      <translation>Para nós, uma diferença importa a partir de %1 em %2 pessoas.</translation>
    </message>
    <message>
      <source>We draw it as %1 of %2 people. Halves are rounded up.</source>
      <comment>what rounding did</comment>
      <translation>Desenhamos isso como %1 em %2 pessoas. Metades são arredondadas para cima.</translation>
    </message>
    <message>
      <source>We took the people in one picture away from the people in the other.</source>
      <comment>how a difference is counted</comment>
      <translation>Subtraímos as pessoas de uma imagem das pessoas da outra.</translation>
    </message>
    <message>
      <source>Where these numbers come from</source>
      <comment>heading of a sheet</comment>
      <translation>De onde vêm estes números</translation>
    </message>
    <message>
      <source>Who was counted: %1.</source>
      <comment>the value is quoted as printed</comment>
      <translation>Pessoas contadas: %1.</translation>
    </message>
    <message>
      <source>Your clinic uses the number %1 here. It stands in place of the number that the source has.</source>
      <comment>where a number comes from that the clinic itself has set</comment>
      <translation>Seu serviço de saúde usa aqui o número %1. Ele fica no lugar do número que a fonte traz.</translation>
    </message>
  </context>
  <context>
    <name>summary</name>
    <message>
      <source>Questions for your team</source>
      <comment>heading of a card</comment>
      <translation>Perguntas para sua equipe</translation>
    </message>
    <message>
      <source>Talk it over with your team. You can take the time you need.</source>
      <comment>under the heading of the last page</comment>
      <translation>Converse sobre isso com sua equipe. Você pode levar o tempo que precisar.</translation>
    </message>
    <message>
      <source>Touch the ones you want to ask.</source>
      <comment>how to choose questions</comment>
      <translation>Toque nas que você quer fazer.</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>heading of a card</comment>
      <translation>O que importa para você</translation>
    </message>
    <message>
      <source>What the main study found</source>
      <comment>heading of a card</comment>
      <translation>O que o estudo principal encontrou</translation>
    </message>
    <message>
      <source>When you start again, all of this is gone.</source>
      <comment>beside the button that ends a visit</comment>
      <translation>Quando você começar de novo, tudo isto será apagado.</translation>
    </message>
    <message>
      <source>You have not chosen anything here, and that is fine.</source>
      <comment>empty list</comment>
      <translation>Você não escolheu nada aqui, e tudo bem.</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>heading of the last page</comment>
      <translation>Seu resumo</translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people were in the two groups shown here.</source>
      <comment>size of two groups of a study, which may have had more groups</comment>
      <translation>
        <numerusform>Havia %Ln pessoa nos dois grupos mostrados aqui.</numerusform>
        <numerusform>Havia %Ln pessoas nos dois grupos mostrados aqui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>%Ln estudo fez uma pergunta parecida. Cada linha mostra: %1</numerusform>
        <numerusform>%Ln estudos fizeram uma pergunta parecida. Cada linha mostra: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Each result</source>
      <comment>a part of a page</comment>
      <translation>Cada resultado</translation>
    </message>
    <message>
      <source>Hide this again</source>
      <comment>button</comment>
      <translation>Esconder de novo</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>heading of a page</comment>
      <translation>Quanta certeza temos?</translation>
    </message>
    <message>
      <source>Living longer</source>
      <comment>a part of a page</comment>
      <translation>Viver mais tempo</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>one of two equal buttons</comment>
      <translation>Agora não</translation>
    </message>
    <message>
      <source>Other studies</source>
      <comment>a part of a page</comment>
      <translation>Outros estudos</translation>
    </message>
    <message>
      <source>Some people want to know. Some do not. Both are fine. You can ask your team at any time.</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Algumas pessoas querem saber. Outras não. Tudo bem dos dois jeitos. Você pode perguntar à sua equipe a qualquer momento.</translation>
    </message>
    <message>
      <source>The study did not report how many people at this time.</source>
      <comment>where a figure would stand</comment>
      <translation>O estudo não informou o número de pessoas neste ponto do tempo.</translation>
    </message>
    <message>
      <source>Who was studied</source>
      <comment>heading of a card</comment>
      <translation>Quem participou</translation>
    </message>
    <message>
      <source>Would you like to see how long people lived?</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Você gostaria de ver quanto tempo as pessoas viveram?</translation>
    </message>
    <message>
      <source>Yes, show me</source>
      <comment>one of two equal buttons</comment>
      <translation>Sim, quero ver</translation>
    </message>
    <message>
      <source>You chose not to see this now. You can change your mind here.</source>
      <comment>after the answer: not now</comment>
      <translation>Você escolheu não ver isto agora. Você pode mudar de ideia aqui.</translation>
    </message>
    <message>
      <source>You may differ from the people in the study. Ask your team what that means.</source>
      <comment>beside who took part</comment>
      <translation>Você pode ser diferente das pessoas do estudo. Pergunte à sua equipe o que isso significa.</translation>
    </message>
  </context>
  <context>
    <name>ui</name>
    <message>
      <source>%1, %2: %3</source>
      <comment>spoken name of a table cell: its row, its column, what stands in it</comment>
      <translation>%1, %2: %3</translation>
    </message>
    <message>
      <source>PDF file</source>
      <comment>kind of file, in the window that saves it</comment>
      <translation>Arquivo PDF</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <comment>above the picture of a page: its number, and how many there are</comment>
      <translation>Página %1 de %2</translation>
    </message>
    <message>
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>Mostrar o que está mais abaixo</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>O gráfico está sendo desenhado.</translation>
    </message>
    <message>
      <source>Your leaflet is being made.</source>
      <comment>shown for a moment</comment>
      <translation>Seu folheto está sendo feito.</translation>
    </message>
    <message>
      <source>Your leaflet. Pages: %1. %2</source>
      <comment>spoken name of the picture of a leaflet: how many pages, then its title</comment>
      <translation>Seu folheto. Páginas: %1. %2</translation>
    </message>
  </context>
</TS>
