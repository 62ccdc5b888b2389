import type { RetentionTexts } from './shape.ts';

export const nb: RetentionTexts = {
  lead: 'Hvor lenge opplysninger om personer lagres. Ingenting slettes før eieren har bestemt det.',
  kind: '{name} ({from})',
  proposed: 'Forslag: {months} måneder. {why} Grunnlag: {authority}.',
  proposedNone: 'Forslag: {why} Grunnlag: {authority}.',
  notRun: 'Slettes ikke av «laget retention run».',
  undecided: 'Eieren har ikke bestemt noe. Ingenting slettes.',
  decided: 'Bestemt: {months} måneder fra {day}. {by}: {reason} {plan}',
  decidedForever: 'Bestemt: beholdes inntil videre fra {day}. {by}: {reason}',
  planAllows: 'Dokumentasjonsplanen tillater sletting.',
  planNot: 'Dokumentasjonsplanen er ikke sagt å tillate sletting, så ingenting slettes.',
  history: 'Andre bestemmelser',
  unknownKind: 'Laget kjenner ingen slik type: «{kind}». Velg en av: {known}.',
  kindNotRun: '«{kind}» styres av en egen innstilling og ikke her.',
  badMonths: 'Skriv antall måneder som et helt tall fra 1 til 1200, eller «forever» for inntil videre: --months 24.',
  badDay: 'Skriv dagen som ÅÅÅÅ-MM-DD: --from 2027-01-01.',
  needsReason: 'Skriv hvorfor, med høyst 400 tegn: --reason TEKST.',
  needsBy: 'Skriv hvem som har bestemt det, med høyst 100 tegn: --by HVEM.',
  needsPlan:
    'Si om dokumentasjonsplanen i arkivet tillater at dette slettes her (arkivlova § 13): --plan-allows yes eller no.',
  done: 'Bestemmelsen er lagret: {kind}.',
  ran: 'Slettet {day}:',
  tried: 'Bare prøvd. Dette ville blitt slettet:',
  removed: '{name}: {removed}',
  kept: '  beholdt {count}: {reason}',
  leftUntil:
    'Tall for dager til og med {day} mangler nå personer som er slettet, og sier fra om det. Tall som er tatt vare på, står som de sto.',
  plansUntil: 'Tall om planer for dager til og med {day} mangler nå planer som er slettet, og sier fra om det.',
  files: '{files} leverte filer som inneholdt noen av dem, er også slettet.',
  roomWaits:
    'Databasen kunne ikke frigjøre plassen nå. Kjør VACUUM FULL på tabellene, ellers kan rester ligge i databasens filer til plassen brukes igjen.',
  backups: 'Sikkerhetskopier fra før i dag inneholder fortsatt opplysningene. Slett dem når de ikke trengs lenger.',
};
