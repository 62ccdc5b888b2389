import type { ControlTexts } from './wording.ts';

export const nb: ControlTexts = {
  title: (what) => `${what}: kontrolldiagram`,
  explained: [
    'Et kontrolldiagram skiller det som pleier å variere, fra det som er verdt å se nærmere på. Midtlinjen er gjennomsnittet. Grensene er regnet ut av hvor mye tallet pleier å endre seg fra ett punkt til det neste.',
    'Et punkt er merket når det er utenfor grensene, når sju på rad er på samme side av midten, når sju på rad stiger eller faller, eller når to av tre er nær samme grense. Merket sier at noe er uvanlig. Det sier ikke hvorfor, og ikke om det er bra.',
    'Grensene er ikke mål. De sier hva dere kan vente hvis alt fortsetter som før.',
  ],
  provisionalPoints: 'Åpne punkter er foreløpige. De blir vurdert mot grensene, men er ikke med på å lage dem.',
  samePeople:
    'Stort sett de samme menneskene telles hver gang. Da følger tallene hverandre, og sju på rad kommer lettere enn ellers.',
  season: 'Kommer det samme merket på samme tid hvert år, er det som regel årstiden. Se da tallet per skoleår.',
  verdicts: {
    within: 'Innenfor det som er vanlig',
    'stands-out': 'Noe er uvanlig',
    'season-only': 'Bare det som kommer hvert år',
    'not-stable': 'Tallet har flyttet seg',
    'cannot-tell': 'Kan ikke si noe sikkert',
  },
  within: ({ lower, upper, mean }) => `Vanlig variasjon: mellom ${lower} og ${upper}, med ${mean} som gjennomsnitt.`,
  rules: {
    outside: ({ side, list }) => `Utenfor grensene: ${list} (${side === 'above' ? 'over' : 'under'}).`,
    trend: ({ side, count, first, last }) =>
      `${count} på rad har ${side === 'above' ? 'steget' : 'falt'}: fra ${first} til ${last}.`,
    'two-in-three': ({ side, list }) =>
      `To av tre på rad er nær den ${side === 'above' ? 'øvre' : 'nedre'} grensen: ${list}.`,
    shift: ({ side, count, first, last }) =>
      `${count} på rad ${side === 'above' ? 'over' : 'under'} midten: fra ${first} til ${last}.`,
  },
  everyYear: ({ side, list }) =>
    `${side === 'above' ? 'Over' : 'Under'} grensene på samme tid hvert år: ${list}. Det tyder på årstid, ikke endring.`,
  notStable:
    'Mer enn en tredel av punktene er utenfor grensene. Tallet har flyttet seg, gradvis eller i hopp, så grensene sier ikke hva som er vanlig.',
  provisional: 'Noe av dette er foreløpig.',
  lacks: {
    'too-few': ({ points, needed }) =>
      `For få punkter til å si noe: ${points} ferdige tall, og det trengs minst ${needed}.`,
    'too-many-gaps': ({ needed }) =>
      `For mange hull til å si noe: det trengs minst ${needed - 1} endringer mellom to tall som følger hverandre.`,
    'no-variation': () => 'Tallet står stille det meste av tiden, så det finnes ingen vanlig variasjon å måle mot.',
  },
  before: (day) => `Før bruddet ${day}:`,
  more: (count) => `${count} tidligere`,
  point: {
    outside: { above: 'over øvre grense', below: 'under nedre grense' },
    trend: { above: 'sju på rad stiger', below: 'sju på rad faller' },
    'two-in-three': { above: 'nær øvre grense', below: 'nær nedre grense' },
    shift: { above: 'sju på rad over midten', below: 'sju på rad under midten' },
  },
  counts: ['Sju', 'Åtte', 'Ni', 'Ti', 'Elleve', 'Tolv'],
  nouns: { month: 'måneder', tertial: 'tertialer', 'school-year': 'skoleår', year: 'år' },
  heads: { value: 'Verdi', mean: 'Midt', lower: 'Nedre grense', upper: 'Øvre grense', said: 'Det vi ser' },
};
