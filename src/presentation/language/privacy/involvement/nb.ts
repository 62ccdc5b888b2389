import type { InvolvementTexts } from './shape.ts';

export const nb: InvolvementTexts = {
  lead: 'Før nye tall om ansatte tas i bruk, skal behovet og innføringen drøftes med de tillitsvalgte (arbeidsmiljøloven §§ 9-1 og 9-2, Hovedavtalen). Her står hvilke tall som er slått på, og hva som er notert.',
  invented: 'Skoleeieren er oppdiktet, så alle tall er slått på.',
  fromStart: 'Slått på med programmet siden dere begynte {day}: {metrics}',
  ofInvented: '{metric} {name}: kom med versjon {edition}. Slått på, for eieren er oppdiktet.',
  switchedOn: '{metric} {name}: kom med versjon {edition}. Slått på, se {id}.',
  switchedOff:
    '{metric} {name}: kom med versjon {edition} og er ikke slått på. Noter involveringen: laget privacy involvement note {metric}',
  noNotes: 'Ingen involvering er notert.',
  notes: 'Notert:',
  note: '{id} om {about}: {involved}, {day}. {said} Notert {noted} av {by}.',
  takenBack: '  Tatt tilbake {day} av {by}: {reason}',
  needsAction: 'Skriv hva du vil: laget privacy involvement, eller note eller take-back etter.',
  needsAbout:
    'Skriv ett tall eller én egen tabell det gjelder, for eksempel D5 eller survey-results. «laget metrics» viser tallene.',
  unknownAbout:
    '«{about}» er verken et tall eller en egen tabell. Skriv for eksempel D5 eller survey-results. «laget metrics» viser tallene.',
  needsInvolved:
    'Skriv hvem som ble involvert, med rolle og organisasjon, høyst 200 tegn og uten fødselsnummer: --involved "Hovedtillitsvalgt, Utdanningsforbundet".',
  needsOn: 'Skriv dagen de ble involvert, i dag eller tidligere, som ÅÅÅÅ-MM-DD: --on 2027-01-15.',
  needsSays: 'Skriv hva de sa, med høyst 2000 tegn og uten fødselsnummer: --says TEKST.',
  needsBy: 'Skriv hvem som noterer det, med høyst 100 tegn og uten fødselsnummer: --by HVEM.',
  needsId: 'Skriv hvilket notat det gjelder, for eksempel involvement-000003. «laget privacy involvement» viser dem.',
  needsReason: 'Skriv hvorfor det tas tilbake, med høyst 400 tegn: --reason TEKST.',
  noted: 'Involveringen er notert som {id}.',
  nowOn: 'Slått på: {metrics}.',
  nothingSwitched: 'Ingen flere tall ble slått på ved dette: de det gjelder, var på fra før.',
  nowTakenBack: '{id} er tatt tilbake. Notatet blir stående i listen.',
  nowOff: 'Ikke slått på lenger: {metrics}.',
  refused: {
    'unknown-note': 'Laget har ikke noe slikt notat. «laget privacy involvement» viser dem som finnes.',
    'already-taken-back': 'Notatet er tatt tilbake fra før.',
  },
};
