import type { ChallengeTexts } from './wording.ts';

export const nb: ChallengeTexts = {
  title: 'Utfordringsbildet',
  explained:
    'Her står tallene som skiller seg ut, de sikreste først og deretter de som gjelder flest ansatte. Hvert tall er holdt opp mot enhetens egne tidligere år og mot de andre enhetene.',
  looked: 'Laget har sett på {looked|tall|tall}. {withheld} er skjermet og ikke med.',
  chance: 'Var alt som vanlig, ville om lag {expected} likevel stått her, nesten alle som usikre.',
  certainties: {
    sure: { title: 'Sikre avvik', note: 'Holder også når tallene henger sammen. Høyst ett av ti er tilfeldig.' },
    likely: { title: 'Sannsynlige avvik', note: 'Høyst ett av ti av de sikre og sannsynlige er tilfeldig.' },
    unsure: { title: 'Usikre avvik', note: 'Uvanlige hver for seg, men blant så mange tall er noen tilfeldige.' },
  },
  none: 'Ingen tall skiller seg ut fra det vanlige.',
  deviation: 'Avvik',
  usual: 'vanlig',
  lower: 'lavere',
  higher: 'høyere',
  actions: 'Tiltak i planen',
  noAction: 'Ingen tiltak svarer på dette.',
  propose: 'Foreslå tiltak',
  proposeFor: 'Foreslå tiltak for {what}',
  showAll: 'Vis alle {count}',
  showFewer: 'Vis færre',
  ofOwner: 'Hele skoleeieren',
  value: '{share} ({part} av {whole})',
  comparedWith: {
    itself: 'Ut fra egne tidligere år var om lag {expected} å vente.',
    others: 'Ved de andre er det om lag {expected}.',
  },
  both: 'Det skiller seg ut både fra egne år og fra de andre.',
  above: 'Det er om lag {persons} flere enn ventet ({low} til {high}).',
  below: 'Det er om lag {persons} færre enn ventet ({low} til {high}).',
  chart: 'Kontrolldiagrammet merker det samme året.',
  provisional: 'Tallet er foreløpig.',
  band: '{times} ganger bredden av det som er vanlig',
  school: 'Skiller noe seg ut her?',
  schoolNone: 'Ingen av tallene vi kan vise for denne enheten, skiller seg ut fra det vanlige.',
};
