import type { ControlTexts } from './wording.ts';

export const nn: ControlTexts = {
  title: (what) => `${what}: kontrolldiagram`,
  explained: [
    'Eit kontrolldiagram skil det som plar variere, frå det som er verdt å sjå nærare på. Midtlinja er gjennomsnittet. Grensene er rekna ut av kor mykje talet plar endre seg frå eitt punkt til det neste.',
    'Eit punkt er merkt når det er utanfor grensene, når sju på rad er på same sida av midten, når sju på rad stig eller fell, eller når to av tre er nær same grensa. Merket seier at noko er uvanleg. Det seier ikkje kvifor, og ikkje om det er bra.',
    'Grensene er ikkje mål. Dei seier kva de kan vente om alt held fram som før.',
  ],
  provisionalPoints: 'Opne punkt er førebelse. Dei blir vurderte mot grensene, men er ikkje med på å lage dei.',
  samePeople:
    'Stort sett dei same menneska blir talde kvar gong. Då følgjer tala kvarandre, og sju på rad kjem lettare enn elles.',
  season: 'Kjem det same merket på same tid kvart år, er det som regel årstida. Sjå då talet per skuleår.',
  verdicts: {
    within: 'Innanfor det som er vanleg',
    'stands-out': 'Noko er uvanleg',
    'season-only': 'Berre det som kjem kvart år',
    'not-stable': 'Talet har flytta seg',
    'cannot-tell': 'Kan ikkje seie noko sikkert',
  },
  within: ({ lower, upper, mean }) => `Vanleg variasjon: mellom ${lower} og ${upper}, med ${mean} som gjennomsnitt.`,
  rules: {
    outside: ({ side, list }) => `Utanfor grensene: ${list} (${side === 'above' ? 'over' : 'under'}).`,
    trend: ({ side, count, first, last }) =>
      `${count} på rad har ${side === 'above' ? 'stige' : 'falle'}: frå ${first} til ${last}.`,
    'two-in-three': ({ side, list }) =>
      `To av tre på rad er nær den ${side === 'above' ? 'øvre' : 'nedre'} grensa: ${list}.`,
    shift: ({ side, count, first, last }) =>
      `${count} på rad ${side === 'above' ? 'over' : 'under'} midten: frå ${first} til ${last}.`,
  },
  everyYear: ({ side, list }) =>
    `${side === 'above' ? 'Over' : 'Under'} grensene på same tid kvart år: ${list}. Det tyder på årstid, ikkje endring.`,
  notStable:
    'Meir enn ein tredel av punkta er utanfor grensene. Talet har flytta seg, gradvis eller i hopp, så grensene seier ikkje kva som er vanleg.',
  provisional: 'Noko av dette er førebels.',
  lacks: {
    'too-few': ({ points, needed }) =>
      `For få punkt til å seie noko: ${points} ferdige tal, og det trengst minst ${needed}.`,
    'too-many-gaps': ({ needed }) =>
      `For mange hol til å seie noko: det trengst minst ${needed - 1} endringar mellom to tal som følgjer kvarandre.`,
    'no-variation': () => 'Talet står stille det meste av tida, så det finst ingen vanleg variasjon å måle mot.',
  },
  before: (day) => `Før brotet ${day}:`,
  more: (count) => `${count} tidlegare`,
  point: {
    outside: { above: 'over øvre grense', below: 'under nedre grense' },
    trend: { above: 'sju på rad stig', below: 'sju på rad fell' },
    'two-in-three': { above: 'nær øvre grense', below: 'nær nedre grense' },
    shift: { above: 'sju på rad over midten', below: 'sju på rad under midten' },
  },
  counts: ['Sju', 'Åtte', 'Ni', 'Ti', 'Elleve', 'Tolv'],
  nouns: { month: 'månader', tertial: 'tertial', 'school-year': 'skuleår', year: 'år' },
  heads: { value: 'Verdi', mean: 'Midt', lower: 'Nedre grense', upper: 'Øvre grense', said: 'Det vi ser' },
};
