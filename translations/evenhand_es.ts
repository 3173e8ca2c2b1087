<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
      <translation>Evenhand muestra lo que encontraron los estudios sobre los tratamientos. Es para usarlo con un equipo médico.</translation>
    </message>
    <message>
      <source>Facts gathered up to %1. Next review by %2.</source>
      <comment>the values are dates</comment>
      <translation>Datos reunidos hasta el %1. Próxima revisión, a más tardar el %2.</translation>
    </message>
    <message>
      <source>How it is kept up to date</source>
      <comment>heading in a sheet</comment>
      <translation>Cómo se mantiene al día</translation>
    </message>
    <message>
      <source>How the studies were found</source>
      <comment>heading in a sheet</comment>
      <translation>Cómo se encontraron los estudios</translation>
    </message>
    <message>
      <source>It does not know you. It does not tell you what to choose. It keeps nothing and sends nothing.</source>
      <comment>about the program</comment>
      <translation>No le conoce. No le dice qué elegir. No guarda nada y no envía nada.</translation>
    </message>
    <message>
      <source>Money and interests</source>
      <comment>heading in a sheet</comment>
      <translation>Dinero e intereses</translation>
    </message>
    <message>
      <source>Program version %1. Evidence version %2.</source>
      <comment>versions</comment>
      <translation>Versión del programa: %1. Versión de los datos: %2.</translation>
    </message>
    <message>
      <source>Sources</source>
      <comment>heading in a sheet</comment>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Who made this</source>
      <comment>heading in a sheet</comment>
      <translation>Quién lo hizo</translation>
    </message>
  </context>
  <context>
    <name>certainty</name>
    <message>
      <source>%1: fewer people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: menos personas.</translation>
    </message>
    <message>
      <source>%1: maybe fewer people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: quizá menos personas.</translation>
    </message>
    <message>
      <source>%1: maybe more people.</source>
      <comment>low certainty; a group</comment>
      <translation>%1: quizá más personas.</translation>
    </message>
    <message>
      <source>%1: more people.</source>
      <comment>high certainty; a group</comment>
      <translation>%1: más personas.</translation>
    </message>
    <message>
      <source>%1: probably fewer people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: probablemente menos personas.</translation>
    </message>
    <message>
      <source>%1: probably more people.</source>
      <comment>moderate certainty; a group</comment>
      <translation>%1: probablemente más personas.</translation>
    </message>
    <message>
      <source>Only a few people took part, so the size of the effect is unsure.</source>
      <comment>why certainty is lower</comment>
      <translation>Participaron solo unas pocas personas, así que hay dudas sobre el tamaño del efecto.</translation>
    </message>
    <message>
      <source>The groups are about the same.</source>
      <comment>high certainty</comment>
      <translation>Los grupos son más o menos iguales.</translation>
    </message>
    <message>
      <source>The groups are probably about the same.</source>
      <comment>moderate certainty</comment>
      <translation>Probablemente los grupos son más o menos iguales.</translation>
    </message>
    <message>
      <source>The groups may be about the same.</source>
      <comment>low certainty</comment>
      <translation>Quizá los grupos son más o menos iguales.</translation>
    </message>
    <message>
      <source>The range is very wide. The true result could point either way.</source>
      <comment>why certainty is lower</comment>
      <translation>El margen es muy amplio. El resultado real podría ir en un sentido o en el otro.</translation>
    </message>
    <message>
      <source>The range is wide. The true difference could be too small to matter.</source>
      <comment>why certainty is lower</comment>
      <translation>El margen es amplio. La diferencia real podría ser demasiado pequeña para importar.</translation>
    </message>
    <message>
      <source>We are very unsure about this.</source>
      <comment>very low certainty</comment>
      <translation>Tenemos muchas dudas sobre esto.</translation>
    </message>
    <message>
      <source>We are very unsure if the groups truly differ.</source>
      <comment>very low certainty</comment>
      <translation>Tenemos muchas dudas sobre si los grupos se diferencian de verdad.</translation>
    </message>
    <message>
      <source>We ask how likely it is that new studies would change the result.</source>
      <comment>explains what certainty of evidence means</comment>
      <translation>Nos preguntamos qué probabilidad hay de que estudios nuevos cambien el resultado.</translation>
    </message>
    <message>
      <source>We can be fairly sure of this.</source>
      <comment>moderate certainty</comment>
      <translation>Podemos estar bastante seguros de esto.</translation>
    </message>
    <message>
      <source>We can be sure of this.</source>
      <comment>high certainty</comment>
      <translation>Podemos estar seguros de esto.</translation>
    </message>
    <message>
      <source>We cannot be sure of this.</source>
      <comment>low certainty</comment>
      <translation>No podemos estar seguros de esto.</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>About the same in both groups</source>
      <comment>an answer to choose</comment>
      <translation>Más o menos igual en los dos grupos</translation>
    </message>
    <message>
      <source>Did we explain it well?</source>
      <comment>heading of the check page</comment>
      <translation>¿Lo hemos explicado bien?</translation>
    </message>
    <message>
      <source>Look at it again</source>
      <comment>button: opens the page of these facts</comment>
      <translation>Verlo otra vez</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what the study found.</source>
      <comment>after an answer that does not fit the facts</comment>
      <translation>No del todo. Muchas personas lo piensan al principio. Esto es lo que encontró el estudio.</translation>
    </message>
    <message>
      <source>Not quite. Many people think so at first. Here is what we said.</source>
      <comment>after an answer that does not fit</comment>
      <translation>No del todo. Muchas personas lo piensan al principio. Esto es lo que dijimos.</translation>
    </message>
    <message>
      <source>These questions check us, not you. You can look back at any time.</source>
      <comment>under the heading of the check page</comment>
      <translation>Estas preguntas nos evalúan a nosotros, no a usted. Puede volver a mirar en cualquier momento.</translation>
    </message>
    <message>
      <source>Yes, that is right.</source>
      <comment>after an answer</comment>
      <translation>Sí, así es.</translation>
    </message>
    <message>
      <source>Yes, that is what the study found.</source>
      <comment>after an answer</comment>
      <translation>Sí, eso es lo que encontró el estudio.</translation>
    </message>
  </context>
  <context>
    <name>chrome</name>
    <message>
      <source>A lot</source>
      <comment>how much something matters</comment>
      <translation>Mucho</translation>
    </message>
    <message>
      <source>About this</source>
      <comment>button: who made this, from what, and when</comment>
      <translation>Sobre esto</translation>
    </message>
    <message>
      <source>As on this computer</source>
      <comment>a colour set</comment>
      <translation>Como en este ordenador</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>button: open the step before</comment>
      <translation>Atrás</translation>
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
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>button: close what lies over the page</comment>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Colours</source>
      <comment>label of a choice</comment>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Comfort</source>
      <comment>button: text size and colours</comment>
      <translation>Comodidad</translation>
    </message>
    <message>
      <source>Dark</source>
      <comment>a colour set</comment>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Evenhand</source>
      <comment>the program's name; not translated</comment>
      <translation>Evenhand</translation>
    </message>
    <message>
      <source>Go to step %1: %2</source>
      <comment>spoken name of a progress mark</comment>
      <translation>Ir al paso %1: %2</translation>
    </message>
    <message>
      <source>High contrast</source>
      <comment>a colour set</comment>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>name of a step</comment>
      <translation>¿Qué certeza tenemos?</translation>
    </message>
    <message>
      <source>How to show it</source>
      <comment>spoken name of the choice of views</comment>
      <translation>Cómo mostrarlo</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>a colour set</comment>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>button: open the next step</comment>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>No name, no account, no internet. Nothing is saved.</source>
      <comment>a promise on the first page</comment>
      <translation>Sin nombre, sin cuenta, sin internet. No se guarda nada.</translation>
    </message>
    <message>
      <source>Not much</source>
      <comment>how much something matters</comment>
      <translation>No mucho</translation>
    </message>
    <message>
      <source>Nothing you choose here is saved</source>
      <comment>a promise, always shown</comment>
      <translation>No se guarda nada de lo que elija aquí</translation>
    </message>
    <message>
      <source>Picture</source>
      <comment>a way to see the facts: people figures</comment>
      <translation>Dibujo</translation>
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
      <translation>Efectos secundarios</translation>
    </message>
    <message>
      <source>Somewhat</source>
      <comment>how much something matters</comment>
      <translation>Algo</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>large button on the first page</comment>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Start</source>
      <comment>name of the first page</comment>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Start again</source>
      <comment>button: forget this visit, go to the start</comment>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <comment>where we are; the third value is the step's name</comment>
      <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>a way to see the facts</comment>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Tell me more</source>
      <comment>button: show details</comment>
      <translation>Saber más</translation>
    </message>
    <message>
      <source>Tell me more: %1</source>
      <comment>spoken name of a button</comment>
      <translation>Saber más: %1</translation>
    </message>
    <message>
      <source>Text size</source>
      <comment>label of a choice</comment>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>This information was due for review on %1. Newer facts may exist. Ask your team.</source>
      <comment>shown on every page; the value is a date</comment>
      <translation>Esta información se debía revisar el %1. Puede haber datos más nuevos. Pregunte a su equipo médico.</translation>
    </message>
    <message>
      <source>What could help</source>
      <comment>name of a step</comment>
      <translation>Lo que podría ayudar</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>name of a step</comment>
      <translation>Lo que le importa</translation>
    </message>
    <message>
      <source>Where do these numbers come from?</source>
      <comment>button beside a few numbers</comment>
      <translation>¿De dónde salen estos números?</translation>
    </message>
    <message>
      <source>Where do these numbers come from? %1</source>
      <comment>spoken name of a button; the value says what the numbers are about</comment>
      <translation>¿De dónde salen estos números? %1</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <comment>button beside words without numbers</comment>
      <translation>¿De dónde sale esto?</translation>
    </message>
    <message>
      <source>Where does this come from? %1</source>
      <comment>spoken name of a button; the value says what the words are about</comment>
      <translation>¿De dónde sale esto? %1</translation>
    </message>
    <message>
      <source>Where does this number come from?</source>
      <comment>button beside a number</comment>
      <translation>¿De dónde sale este número?</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>a way to see the facts</comment>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Your options</source>
      <comment>name of a step</comment>
      <translation>Sus opciones</translation>
    </message>
    <message>
      <source>Your situation</source>
      <comment>name of a step</comment>
      <translation>Su situación</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>name of a step</comment>
      <translation>Su resumen</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>Choose your language</source>
      <comment>label of a choice; a heading</comment>
      <translation>Elija su idioma</translation>
    </message>
    <message>
      <source>Language</source>
      <comment>button: opens the choice of languages</comment>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>No clinician has checked the words in this language yet.</source>
      <comment>a quiet note; shown in the language that it is about</comment>
      <translation>Ningún profesional de la salud ha revisado todavía las palabras en este idioma.</translation>
    </message>
    <message>
      <source>Some sentences are not in your language yet. They are in English.</source>
      <comment>a quiet note; shown where a translation is not complete</comment>
      <translation>Algunas frases aún no están en su idioma. Están en inglés.</translation>
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
      <translation>Los datos, lado a lado</translation>
    </message>
    <message>
      <source>Say how much something matters to you. The facts about it will appear here.</source>
      <comment>shown before anything is chosen</comment>
      <translation>Diga cuánto le importa algo. Los datos sobre ello aparecerán aquí.</translation>
    </message>
    <message>
      <source>There are no wrong answers. This helps you talk with your team. It does not choose for you.</source>
      <comment>under the heading of a page</comment>
      <translation>No hay respuestas incorrectas. Esto le ayuda a hablar con su equipo médico. No elige por usted.</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <comment>heading of a page</comment>
      <translation>¿Qué es lo que más le importa?</translation>
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
      <translation>%1 meses para la mitad de las personas</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>short: 42 of 100 people</comment>
      <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, after %Ln months</source>
      <comment>an outcome's name, then the time: The cancer had not grown, after six months</comment>
      <translation>
        <numerusform>%1, después de %Ln mes</numerusform>
        <numerusform>%1, después de %Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln fewer</source>
      <comment>table cell: so many fewer people</comment>
      <translation>
        <numerusform>%Ln menos</numerusform>
        <numerusform>%Ln menos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln months</source>
      <comment>a time to choose</comment>
      <translation>
        <numerusform>%Ln mes</numerusform>
        <numerusform>%Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <comment>table cell: so many more people</comment>
      <translation>
        <numerusform>%Ln más</numerusform>
        <numerusform>%Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 fewer)</source>
      <comment>table cell: range of a difference, both ends fewer; larger number first</comment>
      <translation>(de %1 menos a %2 menos)</translation>
    </message>
    <message>
      <source>(from %1 fewer to %2 more)</source>
      <comment>table cell: range of a difference that may go either way</comment>
      <translation>(de %1 menos a %2 más)</translation>
    </message>
    <message>
      <source>(from %1 more to %2 more)</source>
      <comment>table cell: range of a difference, both ends more</comment>
      <translation>(de %1 más a %2 más)</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln months</source>
      <comment>time at which a figure was reported</comment>
      <translation>
        <numerusform>Después de %Ln mes</numerusform>
        <numerusform>Después de %Ln meses</numerusform>
      </translation>
    </message>
    <message>
      <source>Best estimate: %1. The true number could be from %2 to %3.</source>
      <comment>range of a figure</comment>
      <translation>Mejor estimación: %1. El número real podría ir de %2 a %3.</translation>
    </message>
    <message>
      <source>Fewer than %1</source>
      <comment>large words where fewer than one person of a hundred is meant</comment>
      <translation>Menos de %1</translation>
    </message>
    <message>
      <source>Fewer than %1 of %2</source>
      <comment>short: fewer than one person of a hundred</comment>
      <translation>Menos de %1 de %2</translation>
    </message>
    <message>
      <source>It happened to nobody in either group.</source>
      <comment>both groups had no such event</comment>
      <translation>No le pasó a nadie en ninguno de los dos grupos.</translation>
    </message>
    <message>
      <source>More than %1</source>
      <comment>large words where nearly all people are meant</comment>
      <translation>Más de %1</translation>
    </message>
    <message>
      <source>More than %1 of %2</source>
      <comment>short: nearly all people</comment>
      <translation>Más de %1 de %2</translation>
    </message>
    <message>
      <source>None</source>
      <comment>large word where a figure would be zero</comment>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>None of %1</source>
      <comment>short: nobody among all people of a group</comment>
      <translation>Ninguna de %1</translation>
    </message>
    <message>
      <source>Not worked out</source>
      <comment>table cell without a figure</comment>
      <translation>Sin calcular</translation>
    </message>
    <message>
      <source>The groups differ by fewer than %1 out of %2 people.</source>
      <comment>both groups had fewer than one event among a hundred people</comment>
      <translation>Los grupos se diferencian en menos de %1 de cada %2 personas.</translation>
    </message>
    <message>
      <source>The same number</source>
      <comment>table cell: the groups are alike</comment>
      <translation>El mismo número</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 fewer.</source>
      <comment>range of a difference, both ends fewer; larger number first</comment>
      <translation>La diferencia real podría ir de %1 menos a %2 menos.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 fewer to %2 more.</source>
      <comment>range of a difference that may go either way</comment>
      <translation>La diferencia real podría ir de %1 menos a %2 más.</translation>
    </message>
    <message>
      <source>The true difference could be from %1 more to %2 more.</source>
      <comment>range of a difference, both ends more</comment>
      <translation>La diferencia real podría ir de %1 más a %2 más.</translation>
    </message>
    <message numerus="yes">
      <source>The true number could be from %1 to %Ln of %2.</source>
      <comment>range of a figure below one in a hundred</comment>
      <translation>
        <numerusform>El número real podría ir de %1 a %Ln de cada %2.</numerusform>
        <numerusform>El número real podría ir de %1 a %Ln de cada %2.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The true number could be up to %Ln of %1.</source>
      <comment>range of a group in which it happened to nobody</comment>
      <translation>
        <numerusform>El número real podría llegar hasta %Ln de cada %1.</numerusform>
        <numerusform>El número real podría llegar hasta %Ln de cada %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The true time could be from %1 to %2 months.</source>
      <comment>range of a median time</comment>
      <translation>El tiempo real podría ir de %1 a %2 meses.</translation>
    </message>
    <message numerus="yes">
      <source>after %Ln months</source>
      <comment>a time inside a sentence: the cancer had, after six months, not grown</comment>
      <translation>
        <numerusform>después de %Ln mes</numerusform>
        <numerusform>después de %Ln meses</numerusform>
      </translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <comment>range in a table cell</comment>
      <translation>de %1 a %2</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>follows a large figure: 42 of 100</comment>
      <translation>de %1</translation>
    </message>
    <message numerus="yes">
      <source>of the %Ln people in this group</source>
      <comment>follows the large word None</comment>
      <translation>
        <numerusform>de este grupo de %Ln persona</numerusform>
        <numerusform>de las %Ln personas de este grupo</numerusform>
      </translation>
    </message>
    <message>
      <source>up to %1 of %2</source>
      <comment>range in a table cell, beside: None of 60; of a hundred people</comment>
      <translation>hasta %1 de %2</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>%1, then %2</source>
      <comment>joins two points in time</comment>
      <translation>%1, luego %2</translation>
    </message>
    <message>
      <source>About you, if you like</source>
      <comment>heading over optional questions</comment>
      <translation>Sobre usted, si quiere</translation>
    </message>
    <message>
      <source>After</source>
      <comment>label of a choice of times: six months, twelve months; may also be: Time</comment>
      <translation>Después de</translation>
    </message>
    <message>
      <source>Chart. %1</source>
      <comment>spoken name of a chart: its heading, then all that it shows</comment>
      <translation>Gráfico. %1</translation>
    </message>
    <message>
      <source>Day %1</source>
      <comment>first day of a calendar</comment>
      <translation>Día %1</translation>
    </message>
    <message>
      <source>Difference</source>
      <comment>head of a column of a table</comment>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Dots are what the study reported. Dashed lines only join the dots. The pale band is the range. Nothing was reported later.</source>
      <comment>under a chart over time</comment>
      <translation>Los puntos son los datos que dio el estudio. Las líneas discontinuas solo unen los puntos. La banda clara es el margen. No se dio ningún dato después.</translation>
    </message>
    <message>
      <source>Each figure is one person out of %1 people in the study.</source>
      <comment>how to read a picture of people</comment>
      <translation>Cada figura es una persona de cada %1 personas del estudio.</translation>
    </message>
    <message>
      <source>Half of the people had a shorter time, and half had a longer time. For some it was much longer.</source>
      <comment>explains a median</comment>
      <translation>La mitad de las personas tuvo un tiempo más corto y la otra mitad, uno más largo. Para algunas fue mucho más largo.</translation>
    </message>
    <message>
      <source>How it is taken</source>
      <comment>heading in a treatment's card</comment>
      <translation>Cómo se toma o se pone</translation>
    </message>
    <message>
      <source>If nothing more is done</source>
      <comment>heading of a card</comment>
      <translation>Si no se hace nada más</translation>
    </message>
    <message>
      <source>Make it comfortable</source>
      <comment>first page: text size and colours</comment>
      <translation>Póngalo a su gusto</translation>
    </message>
    <message>
      <source>Months since the start of the study treatment</source>
      <comment>axis label</comment>
      <translation>Meses desde el inicio del tratamiento del estudio</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <comment>heading over notes that answers brought up</comment>
      <translation>Notas para usted</translation>
    </message>
    <message>
      <source>Other options</source>
      <comment>heading over treatments without numbers</comment>
      <translation>Otras opciones</translation>
    </message>
    <message>
      <source>People out of %1</source>
      <comment>axis label</comment>
      <translation>Personas de cada %1</translation>
    </message>
    <message>
      <source>See what studies found, in pictures and plain words.</source>
      <comment>first page</comment>
      <translation>Vea lo que encontraron los estudios, con dibujos y palabras sencillas.</translation>
    </message>
    <message>
      <source>Side effects, people out of %1</source>
      <comment>table caption</comment>
      <translation>Efectos secundarios, personas de cada %1</translation>
    </message>
    <message>
      <source>Tests and visits</source>
      <comment>heading in a treatment's card</comment>
      <translation>Pruebas y visitas</translation>
    </message>
    <message>
      <source>The mark is the best estimate. The line is the range.</source>
      <comment>under a chart of ranges</comment>
      <translation>La marca es la mejor estimación. La línea es el margen.</translation>
    </message>
    <message numerus="yes">
      <source>The study reported %Ln points in time. Nothing is known in between.</source>
      <comment>beside a choice of times</comment>
      <translation>
        <numerusform>El estudio dio datos en %Ln momento. Fuera de él no se sabe nada.</numerusform>
        <numerusform>El estudio dio datos en %Ln momentos. Entre ellos no se sabe nada.</numerusform>
      </translation>
    </message>
    <message>
      <source>The two compared</source>
      <comment>a part of a page: treatments compared</comment>
      <translation>Los dos comparados</translation>
    </message>
    <message>
      <source>The way up to now, from first to last: %1</source>
      <comment>spoken name of a picture; the value is a list of its points</comment>
      <translation>El camino hasta ahora, del principio al final: %1</translation>
    </message>
    <message>
      <source>These numbers are about groups of people. They cannot say what will happen to you.</source>
      <comment>shown with the figures</comment>
      <translation>Estos números tratan de grupos de personas. No pueden decir qué le pasará a usted.</translation>
    </message>
    <message>
      <source>These two were compared in the main study. Both are shown the same way.</source>
      <comment>under the heading of the options page</comment>
      <translation>Estos dos tratamientos se compararon en el estudio principal. Los dos se muestran de la misma manera.</translation>
    </message>
    <message>
      <source>These were not part of the main study. We show no numbers for them here. Ask your team if one of them fits you.</source>
      <comment>under the heading of other treatments</comment>
      <translation>Estos tratamientos no formaron parte del estudio principal. Aquí no mostramos números sobre ellos. Pregunte a su equipo médico si alguno es adecuado para usted.</translation>
    </message>
    <message>
      <source>This is about</source>
      <comment>first page: over the name of the question</comment>
      <translation>De qué trata</translation>
    </message>
    <message>
      <source>Two treatments. What could each one mean for you?</source>
      <comment>heading of the first page</comment>
      <translation>Dos tratamientos. ¿Qué podría significar cada uno para usted?</translation>
    </message>
    <message>
      <source>Use it with your care team. It does not tell you what to choose.</source>
      <comment>first page</comment>
      <translation>Úselo con su equipo médico. No le dice qué elegir.</translation>
    </message>
    <message>
      <source>What could help, people out of %1</source>
      <comment>table caption</comment>
      <translation>Lo que podría ayudar, personas de cada %1</translation>
    </message>
    <message>
      <source>What happened</source>
      <comment>head of the first column of a table</comment>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <source>What is done about it</source>
      <comment>heading in details</comment>
      <translation>Qué se hace al respecto</translation>
    </message>
    <message>
      <source>What it can be like to live with</source>
      <comment>heading of a card</comment>
      <translation>Cómo puede ser el día a día</translation>
    </message>
    <message>
      <source>What it is</source>
      <comment>heading in a treatment's card</comment>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What there is to decide</source>
      <comment>heading of a card</comment>
      <translation>Qué hay que decidir</translation>
    </message>
    <message>
      <source>What to look at</source>
      <comment>label of the choice of results</comment>
      <translation>Qué mirar</translation>
    </message>
    <message>
      <source>What you might notice</source>
      <comment>heading in details</comment>
      <translation>Qué podría notar</translation>
    </message>
    <message>
      <source>When to call your team</source>
      <comment>heading in details</comment>
      <translation>Cuándo llamar a su equipo médico</translation>
    </message>
    <message>
      <source>Who this is for</source>
      <comment>heading of a card</comment>
      <translation>Para quién es</translation>
    </message>
    <message>
      <source>Who this is not for</source>
      <comment>heading of a card</comment>
      <translation>Para quién no es</translation>
    </message>
    <message>
      <source>You can also ask for a second opinion, or for more time to think.</source>
      <comment>below the other options</comment>
      <translation>También puede pedir una segunda opinión, o más tiempo para pensar.</translation>
    </message>
    <message>
      <source>Your answers bring up notes that may concern you. They never change a number.</source>
      <comment>under the heading of optional questions</comment>
      <translation>Sus respuestas hacen aparecer notas que pueden tener que ver con usted. Nunca cambian un número.</translation>
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
      <translation>Partes de esta página</translation>
    </message>
  </context>
  <context>
    <name>sources</name>
    <message>
      <source>Before rounding, the difference is %1 of %2, with a range from %3 to %4.</source>
      <comment>exact difference with its range; numbers may be negative</comment>
      <translation>Antes de redondear, la diferencia es de %1 de cada %2, con un margen de %3 a %4.</translation>
    </message>
    <message>
      <source>Facts about the treatments</source>
      <comment>not from one of the studies</comment>
      <translation>Datos sobre los tratamientos</translation>
    </message>
    <message>
      <source>Half of the people in the study were followed for %1 months or more.</source>
      <comment>median follow-up</comment>
      <translation>A la mitad de las personas del estudio se las siguió durante %1 meses o más.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print how many people were counted. Only these numbers fit all that it prints.</source>
      <comment>honest note</comment>
      <translation>Deducido: la fuente no publica a cuántas personas se contó. Solo estos números encajan con todo lo que publica.</translation>
    </message>
    <message>
      <source>Inferred: the source does not print this number. It follows from what it prints.</source>
      <comment>honest note</comment>
      <translation>Deducido: la fuente no publica este número. Se deduce de lo que publica.</translation>
    </message>
    <message>
      <source>It is made from the range that the source printed.</source>
      <comment>how a range came to be</comment>
      <translation>Se obtiene a partir del margen que publicó la fuente.</translation>
    </message>
    <message>
      <source>It is worked out by the exact method for nobody in a group.</source>
      <comment>how a range came to be</comment>
      <translation>Se calcula con el método exacto para cuando no le pasa a nadie en un grupo.</translation>
    </message>
    <message>
      <source>It is worked out from the count by the method of Wilson.</source>
      <comment>how a range came to be</comment>
      <translation>Se calcula a partir del recuento con el método de Wilson.</translation>
    </message>
    <message>
      <source>Printed in: %1</source>
      <comment>the value is a citation</comment>
      <translation>Publicado en: %1</translation>
    </message>
    <message>
      <source>Sources differ. One says: %1. Another says: %2. We use: %3.</source>
      <comment>the values are quoted as printed</comment>
      <translation>Las fuentes no coinciden. Una dice: %1. Otra dice: %2. Usamos: %3.</translation>
    </message>
    <message numerus="yes">
      <source>That is %1 of the %Ln people in the group.</source>
      <comment>a count and the size of the group</comment>
      <translation>
        <numerusform>Es decir, %1 de un grupo de %Ln persona.</numerusform>
        <numerusform>Es decir, %1 de las %Ln personas del grupo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The %1 study</source>
      <comment>the value is a study's name</comment>
      <translation>El estudio %1</translation>
    </message>
    <message>
      <source>The %1 study: %2</source>
      <comment>a study's name, then one of its groups</comment>
      <translation>El estudio %1: %2</translation>
    </message>
    <message>
      <source>The difference between the groups</source>
      <comment>title in a sheet</comment>
      <translation>La diferencia entre los grupos</translation>
    </message>
    <message>
      <source>The ends of the range are rounded outward.</source>
      <comment>what rounding did</comment>
      <translation>Los extremos del margen se redondean hacia fuera.</translation>
    </message>
    <message>
      <source>The range is worked out by the method of Newcombe from both groups.</source>
      <comment>how a range came to be</comment>
      <translation>El margen se calcula con el método de Newcombe a partir de los dos grupos.</translation>
    </message>
    <message>
      <source>The range is worked out from the ranges of both groups (MOVER method).</source>
      <comment>how a range came to be</comment>
      <translation>El margen se calcula a partir de los márgenes de los dos grupos (método MOVER).</translation>
    </message>
    <message>
      <source>The range we show, before rounding, is from %1 to %2 of %3.</source>
      <comment>a range worked out by the program</comment>
      <translation>El margen que mostramos, antes de redondear, va de %1 a %2 de cada %3.</translation>
    </message>
    <message>
      <source>The source gives a range from %1 to %2 (%3 interval).</source>
      <comment>a confidence interval as printed; the last value is its level in per cent</comment>
      <translation>La fuente da un margen de %1 a %2 (intervalo del %3).</translation>
    </message>
    <message>
      <source>The source says: %1</source>
      <comment>the value is quoted as printed</comment>
      <translation>La fuente dice: %1</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the number of people still followed.</source>
      <comment>how a range came to be</comment>
      <translation>El estudio no dio un margen. Lo calculamos a partir del número de personas a las que aún se seguía.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group and how long people were followed.</source>
      <comment>how a range came to be</comment>
      <translation>El estudio no dio un margen. Lo calculamos a partir del tamaño del grupo y del tiempo que se siguió a las personas.</translation>
    </message>
    <message>
      <source>The study gave no range. We worked it out from the size of the group. The true range is at least this wide.</source>
      <comment>how a range came to be</comment>
      <translation>El estudio no dio un margen. Lo calculamos a partir del tamaño del grupo. El margen real es al menos así de amplio.</translation>
    </message>
    <message numerus="yes">
      <source>There were %Ln people in the group.</source>
      <comment>size of a group</comment>
      <translation>
        <numerusform>Había %Ln persona en el grupo.</numerusform>
        <numerusform>Había %Ln personas en el grupo.</numerusform>
      </translation>
    </message>
    <message>
      <source>This part uses the words of the studies. Your team can help you read it.</source>
      <comment>under the heading of a sheet</comment>
      <translation>Esta parte usa las palabras de los estudios. Su equipo médico puede ayudarle a leerla.</translation>
    </message>
    <message>
      <source>We checked this on %1.</source>
      <comment>the value is a date</comment>
      <translation>Lo comprobamos el %1.</translation>
    </message>
    <message>
      <source>We count a difference as one that matters from %1 of %2 people on.</source>
      <comment>the smallest difference that matters</comment>
      <translation>Para nosotros, una diferencia importa a partir de %1 de cada %2 personas.</translation>
    </message>
    <message>
      <source>We draw it as %1 of %2 people. Halves are rounded up.</source>
      <comment>what rounding did</comment>
      <translation>Lo dibujamos como %1 de cada %2 personas. Las mitades se redondean hacia arriba.</translation>
    </message>
    <message>
      <source>We took the people in one picture away from the people in the other.</source>
      <comment>how a difference is counted</comment>
      <translation>Restamos las personas de un dibujo a las personas del otro.</translation>
    </message>
    <message>
      <source>Where these numbers come from</source>
      <comment>heading of a sheet</comment>
      <translation>De dónde salen estos números</translation>
    </message>
    <message>
      <source>Who was counted: %1.</source>
      <comment>the value is quoted as printed</comment>
      <translation>A quién se contó: %1.</translation>
    </message>
  </context>
  <context>
    <name>summary</name>
    <message>
      <source>Questions for your team</source>
      <comment>heading of a card</comment>
      <translation>Preguntas para su equipo médico</translation>
    </message>
    <message>
      <source>Talk it over with your team. You can take the time you need.</source>
      <comment>under the heading of the last page</comment>
      <translation>Háblelo con su equipo médico. Puede tomarse el tiempo que necesite.</translation>
    </message>
    <message>
      <source>Touch the ones you want to ask.</source>
      <comment>how to choose questions</comment>
      <translation>Toque las que quiera hacer.</translation>
    </message>
    <message>
      <source>What matters to you</source>
      <comment>heading of a card</comment>
      <translation>Lo que le importa</translation>
    </message>
    <message>
      <source>What the main study found</source>
      <comment>heading of a card</comment>
      <translation>Lo que encontró el estudio principal</translation>
    </message>
    <message>
      <source>When you start again, all of this is gone.</source>
      <comment>beside the button that ends a visit</comment>
      <translation>Cuando empiece de nuevo, todo esto se borrará.</translation>
    </message>
    <message>
      <source>You have not chosen anything here, and that is fine.</source>
      <comment>empty list</comment>
      <translation>No ha elegido nada aquí, y está bien así.</translation>
    </message>
    <message>
      <source>Your summary</source>
      <comment>heading of the last page</comment>
      <translation>Su resumen</translation>
    </message>
  </context>
  <context>
    <name>sure</name>
    <message numerus="yes">
      <source>%Ln people took part.</source>
      <comment>size of a study</comment>
      <translation>
        <numerusform>Participó %Ln persona.</numerusform>
        <numerusform>Participaron %Ln personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln studies asked a similar question. Each row shows: %1</source>
      <comment>above rows of studies; the value is what the rows show</comment>
      <translation>
        <numerusform>%Ln estudio se planteó una pregunta parecida. Cada fila muestra: %1</numerusform>
        <numerusform>%Ln estudios se plantearon una pregunta parecida. Cada fila muestra: %1</numerusform>
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
      <translation>Ocultarlo otra vez</translation>
    </message>
    <message>
      <source>How sure are we?</source>
      <comment>heading of a page</comment>
      <translation>¿Qué certeza tenemos?</translation>
    </message>
    <message>
      <source>Living longer</source>
      <comment>a part of a page</comment>
      <translation>Vivir más tiempo</translation>
    </message>
    <message>
      <source>Not now</source>
      <comment>one of two equal buttons</comment>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Other studies</source>
      <comment>a part of a page</comment>
      <translation>Otros estudios</translation>
    </message>
    <message>
      <source>Some people want to know. Some do not. Both are fine. You can ask your team at any time.</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>Algunas personas quieren saberlo. Otras no. Las dos cosas están bien. Puede preguntar a su equipo médico en cualquier momento.</translation>
    </message>
    <message>
      <source>The study did not report how many people at this time.</source>
      <comment>where a figure would stand</comment>
      <translation>El estudio no dio el número de personas para este plazo.</translation>
    </message>
    <message>
      <source>Who was studied</source>
      <comment>heading of a card</comment>
      <translation>A quién se estudió</translation>
    </message>
    <message>
      <source>Would you like to see how long people lived?</source>
      <comment>asked before any facts on living longer are shown</comment>
      <translation>¿Quiere ver cuánto tiempo vivieron las personas?</translation>
    </message>
    <message>
      <source>Yes, show me</source>
      <comment>one of two equal buttons</comment>
      <translation>Sí, quiero verlo</translation>
    </message>
    <message>
      <source>You chose not to see this now. You can change your mind here.</source>
      <comment>after the answer: not now</comment>
      <translation>Ha elegido no ver esto ahora. Aquí puede cambiar de idea.</translation>
    </message>
    <message>
      <source>You may differ from the people in the study. Ask your team what that means.</source>
      <comment>beside who took part</comment>
      <translation>Puede haber diferencias entre usted y las personas del estudio. Pregunte a su equipo médico qué significa eso.</translation>
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
      <source>Show what is further down</source>
      <comment>spoken name of a round button</comment>
      <translation>Mostrar lo que hay más abajo</translation>
    </message>
    <message>
      <source>The chart is being drawn.</source>
      <comment>shown for a moment</comment>
      <translation>El gráfico se está dibujando.</translation>
    </message>
  </context>
</TS>
