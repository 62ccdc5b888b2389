import type { RetentionTexts } from './shape.ts';

export const nn: RetentionTexts = {
  lead: 'Kor lenge opplysningar om personar blir lagra. Ingenting blir sletta før eigaren har bestemt det.',
  kind: '{name} ({from})',
  proposed: 'Framlegg: {months} månader. {why} Grunnlag: {authority}.',
  proposedNone: 'Framlegg: {why} Grunnlag: {authority}.',
  notRun: 'Blir ikkje sletta av «laget retention run».',
  undecided: 'Eigaren har ikkje bestemt noko. Ingenting blir sletta.',
  decided: 'Bestemt: {months} månader frå {day}. {by}: {reason} {plan}',
  decidedForever: 'Bestemt: behaldast inntil vidare frå {day}. {by}: {reason}',
  planAllows: 'Dokumentasjonsplanen tillèt sletting.',
  planNot: 'Dokumentasjonsplanen er ikkje sagt å tillate sletting, så ingenting blir sletta.',
  history: 'Andre avgjerder',
  unknownKind: 'Laget kjenner ingen slik type: «{kind}». Vel ein av: {known}.',
  kindNotRun: '«{kind}» er styrt av ei eiga innstilling og ikkje her.',
  badMonths: 'Skriv talet på månader som eit heilt tal frå 1 til 1200, eller «forever» for inntil vidare: --months 24.',
  badDay: 'Skriv dagen som ÅÅÅÅ-MM-DD: --from 2027-01-01.',
  needsReason: 'Skriv kvifor, med høgst 400 teikn: --reason TEKST.',
  needsBy: 'Skriv kven som har bestemt det, med høgst 100 teikn: --by KVEN.',
  needsPlan:
    'Sei om dokumentasjonsplanen i arkivet tillèt at dette blir sletta her (arkivlova § 13): --plan-allows yes eller no.',
  done: 'Avgjerda er lagra: {kind}.',
  ran: 'Sletta {day}:',
  tried: 'Berre prøvd. Dette ville blitt sletta:',
  removed: '{name}: {removed}',
  kept: '  behalde {count}: {reason}',
  leftUntil:
    'Tal for dagar til og med {day} manglar no personar som er sletta, og seier frå om det. Tal som er tekne vare på, står som dei stod.',
  plansUntil: 'Tal om planar for dagar til og med {day} manglar no planar som er sletta, og seier frå om det.',
  files: '{files} leverte filer som inneheldt nokon av dei, er også sletta.',
  roomWaits:
    'Databasen kunne ikkje frigjere plassen no. Køyr VACUUM FULL på tabellane, elles kan restar liggje i filene til databasen til plassen blir brukt att.',
  backups: 'Tryggleikskopiar frå før i dag inneheld framleis opplysningane. Slett dei når dei ikkje trengst lenger.',
};
