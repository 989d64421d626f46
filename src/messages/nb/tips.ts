// Bokmål: one tip a period for whoever strengthens leaders and groups.

/** In an order that suits a new group: easy first. */
export const tips: readonly string[] = [
  'Gi gruppa lette oppgaver først, slik at lederen får øve på å sette i gang og fordele ordet.',
  'Gi lederne ansvar: La dem ta imot beskjedene og sette i gang gruppene.',
  'Si noe konkret til hver leder om det de gjorde for gruppa denne uka.',
  'Gi gruppa en oppgave som er så krevende at ingen klarer den alene.',
  'Lag en quiz der gruppa må bli enig om ett svar.',
  'La gruppa selv si hva den får til, og én ting den vil bli bedre på.',
  'Er det uenighet i en gruppe? Still spørsmål, og la dem finne løsningen selv.',
  'Spill et spill innad i gruppene, der alle må bidra for å komme videre.',
  'La to grupper spille mot hverandre eller løse en oppgave sammen.',
  'La gruppene underholde hverandre: en sketsj, en gåte eller en sang.',
  'Følg modellen i alle fag: Lederen melder fra i plenum, og alle slipper til.',
  'Ros en gruppe høyt for måten den samarbeidet på, ikke bare for svaret.',
];
