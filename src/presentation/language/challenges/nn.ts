import type { ChallengeTexts } from './wording.ts';

export const nn: ChallengeTexts = {
  title: 'Utfordringsbiletet',
  explained:
    'Her står tala som skil seg ut, dei sikraste først og deretter dei som gjeld flest tilsette. Kvart tal er halde opp mot dei tidlegare åra til eininga og mot dei andre einingane.',
  looked: 'Laget har sett på {looked|tal|tal}. {withheld} er skjerma og ikkje med.',
  chance: 'Var alt som vanleg, ville om lag {expected} likevel ha stått her, nesten alle som usikre.',
  certainties: {
    sure: { title: 'Sikre avvik', note: 'Held også når tala heng saman. Høgst eitt av ti er tilfeldig.' },
    likely: { title: 'Sannsynlege avvik', note: 'Høgst eitt av ti av dei sikre og sannsynlege er tilfeldig.' },
    unsure: { title: 'Usikre avvik', note: 'Uvanlege kvar for seg, men blant så mange tal er nokre tilfeldige.' },
  },
  none: 'Ingen tal skil seg ut frå det vanlege.',
  deviation: 'Avvik',
  usual: 'vanleg',
  lower: 'lågare',
  higher: 'høgare',
  actions: 'Tiltak i planen',
  noAction: 'Ingen tiltak svarer på dette.',
  propose: 'Foreslå tiltak',
  proposeFor: 'Foreslå tiltak for {what}',
  showAll: 'Vis alle {count}',
  showFewer: 'Vis færre',
  ofOwner: 'Heile skuleeigaren',
  value: '{share} ({part} av {whole})',
  comparedWith: {
    itself: 'Ut frå eigne tidlegare år var om lag {expected} å vente.',
    others: 'Ved dei andre er det om lag {expected}.',
  },
  both: 'Det skil seg ut både frå eigne år og frå dei andre.',
  above: 'Det er om lag {persons} fleire enn venta ({low} til {high}).',
  below: 'Det er om lag {persons} færre enn venta ({low} til {high}).',
  chart: 'Kontrolldiagrammet merkjer det same året.',
  provisional: 'Talet er førebels.',
  band: '{times} gonger breidda av det som er vanleg',
  school: 'Skil noko seg ut her?',
  schoolNone: 'Ingen av tala vi kan vise for denne eininga, skil seg ut frå det vanlege.',
};
