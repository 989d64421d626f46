// Nynorsk: one tip a period for whoever strengthens leaders and groups.

/** In an order that suits a new group: easy first. */
export const tips: readonly string[] = [
  'Gi gruppa lette oppgåver først, slik at leiaren får øve på å sette i gang og fordele ordet.',
  'Gi leiarane ansvar: La dei ta imot beskjedane og sette i gang gruppene.',
  'Sei noko konkret til kvar leiar om det leiaren gjorde for gruppa denne veka.',
  'Gi gruppa ei oppgåve som er så krevjande at ingen klarer ho åleine.',
  'Lag ein quiz der gruppa må bli einig om eitt svar.',
  'La gruppa sjølv seie kva ho får til, og éin ting ho vil bli betre på.',
  'Er det usemje i ei gruppe? Still spørsmål, og la dei finne løysinga sjølve.',
  'Spel eit spel innad i gruppene, der alle må bidra for å kome vidare.',
  'La to grupper spele mot kvarandre eller løyse ei oppgåve saman.',
  'La gruppene underhalde kvarandre: ein sketsj, ei gåte eller ein song.',
  'Følg modellen i alle fag: Leiaren melder frå i plenum, og alle slepp til.',
  'Ros ei gruppe høgt for måten ho samarbeidde på, ikkje berre for svaret.',
];
