import type { EvaluationTexts } from './wording.ts';

export const nn: EvaluationTexts = {
  notADesign: 'Opplegget skal vere eit JSON-objekt med method, direction og smallestEffect.',
  designKey: (key, given, values) => `Opplegget: «${key}» er ${given}. Vel ein av: ${values}.`,
  designNumber: (key, given) =>
    key === 'power'
      ? `Opplegget: «power» er ${given}. Skriv eit tal over 0 og høgst 1.`
      : `Opplegget: «${key}» er ${given}. Skriv eit tal over 0: den minste effekten som betyr noko.`,
  designWhole: (key, given) => `Opplegget: «${key}» er ${given}. Skriv eit heilt tal som ikkje er for lite.`,
  designColumn: (key, given) => `Opplegget: «${key}» er ${given}. Skriv namn på kolonnar i fila.`,
  unknownKey: (key, like) =>
    `Opplegget har «${key}», som ikkje blir lese.${like === null ? '' : ` Skulle det vere «${like}»?`}`,
  missingColumns: (missing, columns) => `Fila manglar kolonnane ${missing}. Kolonnane er: ${columns}.`,
  emptyUnit: (lines) => `Kolonnen «unit» er tom i linje ${lines}. Kvar rad må seie kva eining ho gjeld.`,
  badPeriods: (column, lines) =>
    `Kolonnen «${column}» skal ha periodar i same form, til dømes 2024, 2024-08, 2024-K3, 2024-T2 eller 2024/25. Det har han ikkje i linje ${lines}.`,
  unanswerable: {
    'empty-panel': () => 'Fila har ingen rader med utfall, så det er ingenting å evaluere.',
    'repeated-cell': ({ lines }) => `Same eining har fleire rader for same periode. Rett eller fjern linje ${lines}.`,
    'treated-twice': ({ units }) =>
      `Kolonnen «first_treated» skal vere den same i alle radene til ei eining. Det er han ikkje for ${units}. Bruk den første perioden med tiltaket.`,
    'constant-outcome': () => 'Utfallet er det same i heile fila. Då er det ingenting eit tiltak kan ha endra.',
    'nobody-treated': () =>
      'Ingen einingar får tiltaket i periodane i fila. Skriv den første perioden med tiltaket i «first_treated».',
    'no-period-before': () => 'Alle som har tiltaket, hadde det frå første periode. Ta med periodar frå før det byrja.',
    'no-controls': () =>
      'Det er ingen å samanlikne med. Ta med einingar som aldri fekk tiltaket, eller vel "control": "not-yet".',
    'no-whole-units': ({ count }) =>
      `Ingen einingar har utfall i alle periodane (${count} manglar nokon). Fyll hola, eller ta bort periodar som mange manglar.`,
    'small-cohort': ({ count, needed, period }) =>
      `Berre ${count} einingar byrja i ${period}; det trengst ${needed}. Bruk "method": "randomisation", eller slå saman periodar.`,
    'few-units': ({ count, needed }) => `Det er ${count} å samanlikne på kvar side; det trengst ${needed}.`,
    'few-controls': ({ count, needed }) =>
      `Det er ${count} einingar utan tiltaket; det trengst ${needed}. Ta med fleire, eller bruk "method": "randomisation".`,
    'few-periods-before': ({ count, needed, period }) =>
      `Det er ${count} periodar før ${period}; det trengst ${needed}. Ta med fleire, eller bruk "method": "randomisation".`,
    'few-points': ({ count, needed, period }) =>
      `Det er ${count} periodar på den eine sida av ${period}; det trengst ${needed} for ei linje.`,
    'uneven-periods': ({ period }) =>
      `Det er eit hol i tida etter ${period}. Ein tidsserie må ha like lange steg: fyll holet, eller vel ein annan metode.`,
    'unknown-exposure': () => 'Kolonnen for «exposure» skal ha tal over null i alle rader.',
    'no-counts': () => 'Med «exposure» skal utfallet vere antal: heile tal som ikkje er under null.',
    'not-events': ({ lines }) =>
      `Denne metoden treng 0 (ikkje skjedd) eller 1 (skjedd) som utfall. Noko anna står i linje ${lines}.`,
    'gap-in-following': ({ units }) =>
      `Einingane ${units} har hol i periodane, eller rader etter at det skjedde. Kvar eining skal følgjast utan opphald.`,
    'nobody-matched': ({ count }) =>
      `Ingen av dei ${count} med tiltaket har nokon lik å samanliknast med. Vel færre kolonnar i «match».`,
    collinear: () => 'Kolonnar i modellen seier det same som kvarandre, eller for lite varierer. Ta ut ein.',
  },
  note: {
    'incomplete-units': (value) => `${value} einingar manglar utfall i nokre periodar og er ikkje med.`,
    'treated-from-first': (value) => `${value} einingar hadde tiltaket frå første periode og er ikkje med.`,
    'treated-after-last': (value) => `${value} einingar får tiltaket etter siste periode og blir rekna som utan.`,
    'cut-before-last-cohort': (value) =>
      `Alle får tiltaket før eller sidan. Periodar frå ${value}, då dei siste byrja, er ikkje med.`,
    'chance-of-order': (value) =>
      `Med berre ${value} einingar er tilfellet rekna ut ved å dele ut tiltaket på nytt, ikkje av standardfeilen.`,
    'few-points': (value) => `Den kortaste sida har berre ${value} periodar. Åtte eller fleire er tryggare.`,
    'no-control-series': () =>
      'Ingen serie utan tiltaket er trekt frå. Noko anna som skjedde samtidig, kan sjå ut som ein effekt.',
    'controls-taken-away': (value) => `Gjennomsnittet av ${value} einingar utan tiltaket er trekt frå.`,
    'poor-fit-before': () => 'Inga blanding av dei andre liknar godt før tiltaket. Les anslaget med varsemd.',
    'controls-too-few-for-level': (value) =>
      `Med ${value} samanlikningar kan ingen plass på lista åleine vere under fem prosent.`,
    'not-followed-at-start': (value) => `${value} med tiltaket blei ikkje følgde då det byrja, og er ikkje med.`,
    'not-matched': (value) => `${value} med tiltaket har ingen lik å samanliknast med, og er ikkje med.`,
    'few-clusters': (value) => `Det er berre ${value} uavhengige grupper. Intervallet kan vere for smalt.`,
    'no-pretrend': () => 'Utviklinga før tiltaket kan ikkje prøvast: det er for få periodar eller for lite å prøve på.',
    'no-placebo': () => 'Det er for få periodar før tiltaket til ei prøve med flytta start.',
    'no-interval': (value) => `Tiltaket kan delast ut på berre ${value} måtar. Det er for få til eit intervall.`,
    'planned-power-low': (value) => `Opplegget rekna sjølv med ein styrke på ${value}. Då kan det ikkje avgjere noko.`,
    'pretrend-differs': (value) =>
      `Gruppene utvikla seg ulikt alt før tiltaket (p = ${value}). Då er anslaget lite å stole på.`,
    'placebo-differs': (value) =>
      `Prøva utan verkeleg tiltak finn også noko (p = ${value}). Då er anslaget lite å stole på.`,
  },
  notMatchedOn: (columns) => `Ikkje brukt til å finne like: ${columns}.`,
  noOutcome: (rows) => `${rows} rader utan utfall er ikkje med.`,
  method: {
    staggered: 'Trinnvis innføring, forskjell i forskjellar (Callaway og Sant’Anna)',
    its: 'Avbroten tidsserie',
    synthetic: 'Syntetisk samanlikning',
    'matched-survival': 'Like som blir følgde over tid',
    randomisation: 'Tilfeldig utdeling på nytt',
  },
  verdict: {
    effect: 'Effekt påvist',
    'no-effect': 'Ingen påvist effekt',
    opposite: 'Utviklinga gjekk motsett veg',
    'cannot-tell': 'Kan ikkje avgjerast',
  },
  meaning: {
    effect: 'Heile intervallet ligg på den sida som var ønskt.',
    'no-effect': 'Heile intervallet er mindre enn den minste effekten som betyr noko.',
    opposite: 'Heile intervallet ligg på den andre sida av null enn ønskt.',
    'cannot-tell':
      'Tala kan ikkje skilje ein effekt som betyr noko, frå ingen. Fleire einingar eller periodar vil hjelpe.',
  },
  estimate: (estimate, low, high) => `Anslag: ${estimate} (95 % intervall frå ${low} til ${high}).`,
  noLimit: 'utan grense',
  chance: (p) => `Tilfellet åleine gir så mykje eller meir med sannsyn ${p}.`,
  power: (power, effect) => `Styrke: ein effekt på ${effect} ville blitt funnen med sannsyn ${power}.`,
  pretrend: (p) => `Før tiltaket: forskjellar så store som dei sette har sannsyn ${p}.`,
  placebo: (p) => `Prøve utan verkeleg tiltak: så mykje eller meir har sannsyn ${p}.`,
  matchedOn: (columns) => `Like i: ${columns}.`,
  cellsHead: ['byrja', 'periode', 'anslag', 'standardfeil'],
};
