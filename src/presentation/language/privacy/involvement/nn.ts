import type { InvolvementTexts } from './shape.ts';

export const nn: InvolvementTexts = {
  lead: 'Før nye tal om tilsette blir tekne i bruk, skal behovet og innføringa drøftast med dei tillitsvalde (arbeidsmiljølova §§ 9-1 og 9-2, Hovudavtalen). Her står kva tal som er slått på, og kva som er notert.',
  invented: 'Skuleeigaren er oppdikta, så alle tal er slått på.',
  fromStart: 'Slått på med programmet sidan de byrja {day}: {metrics}',
  ofInvented: '{metric} {name}: kom med versjon {edition}. Slått på, for eigaren er oppdikta.',
  switchedOn: '{metric} {name}: kom med versjon {edition}. Slått på, sjå {id}.',
  switchedOff:
    '{metric} {name}: kom med versjon {edition} og er ikkje slått på. Noter involveringa: laget privacy involvement note {metric}',
  noNotes: 'Inga involvering er notert.',
  notes: 'Notert:',
  note: '{id} om {about}: {involved}, {day}. {said} Notert {noted} av {by}.',
  takenBack: '  Teke tilbake {day} av {by}: {reason}',
  needsAction: 'Skriv kva du vil: laget privacy involvement, eller note eller take-back etter.',
  needsAbout:
    'Skriv eitt tal eller éin eigen tabell det gjeld, til dømes D5 eller survey-results. «laget metrics» viser tala.',
  unknownAbout:
    '«{about}» er verken eit tal eller ein eigen tabell. Skriv til dømes D5 eller survey-results. «laget metrics» viser tala.',
  needsInvolved:
    'Skriv kven som blei involvert, med rolle og organisasjon, høgst 200 teikn og utan fødselsnummer: --involved "Hovudtillitsvald, Utdanningsforbundet".',
  needsOn: 'Skriv dagen dei blei involverte, i dag eller tidlegare, som ÅÅÅÅ-MM-DD: --on 2027-01-15.',
  needsSays: 'Skriv kva dei sa, med høgst 2000 teikn og utan fødselsnummer: --says TEKST.',
  needsBy: 'Skriv kven som noterer det, med høgst 100 teikn og utan fødselsnummer: --by KVEN.',
  needsId: 'Skriv kva notat det gjeld, til dømes involvement-000003. «laget privacy involvement» viser dei.',
  needsReason: 'Skriv kvifor det blir teke tilbake, med høgst 400 teikn: --reason TEKST.',
  noted: 'Involveringa er notert som {id}.',
  nowOn: 'Slått på: {metrics}.',
  nothingSwitched: 'Ingen fleire tal blei slått på ved dette: dei det gjeld, var på frå før.',
  nowTakenBack: '{id} er teke tilbake. Notatet blir ståande i lista.',
  nowOff: 'Ikkje slått på lenger: {metrics}.',
  refused: {
    'unknown-note': 'Laget har ikkje noko slikt notat. «laget privacy involvement» viser dei som finst.',
    'already-taken-back': 'Notatet er teke tilbake frå før.',
  },
};
