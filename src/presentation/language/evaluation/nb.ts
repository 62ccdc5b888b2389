import type { EvaluationTexts } from './wording.ts';

export const nb: EvaluationTexts = {
  notADesign: 'Opplegget skal være et JSON-objekt med method, direction og smallestEffect.',
  designKey: (key, given, values) => `Opplegget: «${key}» er ${given}. Velg en av: ${values}.`,
  designNumber: (key, given) =>
    key === 'power'
      ? `Opplegget: «power» er ${given}. Skriv et tall over 0 og høyst 1.`
      : `Opplegget: «${key}» er ${given}. Skriv et tall over 0: den minste effekten som betyr noe.`,
  designWhole: (key, given) => `Opplegget: «${key}» er ${given}. Skriv et helt tall som ikke er for lite.`,
  designColumn: (key, given) => `Opplegget: «${key}» er ${given}. Skriv navn på kolonner i fila.`,
  unknownKey: (key, like) =>
    `Opplegget har «${key}», som ikke blir lest.${like === null ? '' : ` Skulle det være «${like}»?`}`,
  missingColumns: (missing, columns) => `Fila mangler kolonnene ${missing}. Kolonnene er: ${columns}.`,
  emptyUnit: (lines) => `Kolonnen «unit» er tom i linje ${lines}. Hver rad må si hvilken enhet den gjelder.`,
  badPeriods: (column, lines) =>
    `Kolonnen «${column}» skal ha perioder i samme form, for eksempel 2024, 2024-08, 2024-K3, 2024-T2 eller 2024/25. Det har den ikke i linje ${lines}.`,
  unanswerable: {
    'empty-panel': () => 'Fila har ingen rader med utfall, så det er ingenting å evaluere.',
    'repeated-cell': ({ lines }) => `Samme enhet har flere rader for samme periode. Rett eller fjern linje ${lines}.`,
    'treated-twice': ({ units }) =>
      `Kolonnen «first_treated» skal være den samme i alle radene til en enhet. Det er den ikke for ${units}. Bruk den første perioden med tiltaket.`,
    'constant-outcome': () => 'Utfallet er det samme i hele fila. Da er det ingenting et tiltak kan ha endret.',
    'nobody-treated': () =>
      'Ingen enheter får tiltaket i periodene i fila. Skriv den første perioden med tiltaket i «first_treated».',
    'no-period-before': () =>
      'Alle som har tiltaket, hadde det fra første periode. Ta med perioder fra før det begynte.',
    'no-controls': () =>
      'Det er ingen å sammenligne med. Ta med enheter som aldri fikk tiltaket, eller velg "control": "not-yet".',
    'no-whole-units': ({ count }) =>
      `Ingen enheter har utfall i alle periodene (${count} mangler noen). Fyll hullene, eller ta bort perioder som mange mangler.`,
    'small-cohort': ({ count, needed, period }) =>
      `Bare ${count} enheter begynte i ${period}; det trengs ${needed}. Bruk "method": "randomisation", eller slå sammen perioder.`,
    'few-units': ({ count, needed }) => `Det er ${count} å sammenligne på hver side; det trengs ${needed}.`,
    'few-controls': ({ count, needed }) =>
      `Det er ${count} enheter uten tiltaket; det trengs ${needed}. Ta med flere, eller bruk "method": "randomisation".`,
    'few-periods-before': ({ count, needed, period }) =>
      `Det er ${count} perioder før ${period}; det trengs ${needed}. Ta med flere, eller bruk "method": "randomisation".`,
    'few-points': ({ count, needed, period }) =>
      `Det er ${count} perioder på den ene siden av ${period}; det trengs ${needed} for en linje.`,
    'uneven-periods': ({ period }) =>
      `Det er et hull i tiden etter ${period}. En tidsserie må ha like lange steg: fyll hullet, eller velg en annen metode.`,
    'unknown-exposure': () => 'Kolonnen for «exposure» skal ha tall over null i alle rader.',
    'no-counts': () => 'Med «exposure» skal utfallet være antall: hele tall som ikke er under null.',
    'not-events': ({ lines }) =>
      `Denne metoden trenger 0 (ikke skjedd) eller 1 (skjedd) som utfall. Noe annet står i linje ${lines}.`,
    'gap-in-following': ({ units }) =>
      `Enhetene ${units} har hull i periodene, eller rader etter at det skjedde. Hver enhet skal følges uten opphold.`,
    'nobody-matched': ({ count }) =>
      `Ingen av de ${count} med tiltaket har noen lik å sammenlignes med. Velg færre kolonner i «match».`,
    collinear: () => 'Kolonner i modellen sier det samme som hverandre, eller for lite varierer. Ta ut en.',
  },
  note: {
    'incomplete-units': (value) => `${value} enheter mangler utfall i noen perioder og er ikke med.`,
    'treated-from-first': (value) => `${value} enheter hadde tiltaket fra første periode og er ikke med.`,
    'treated-after-last': (value) => `${value} enheter får tiltaket etter siste periode og regnes som uten.`,
    'cut-before-last-cohort': (value) =>
      `Alle får tiltaket før eller siden. Perioder fra ${value}, da de siste begynte, er ikke med.`,
    'chance-of-order': (value) =>
      `Med bare ${value} enheter er tilfeldighet regnet ut ved å dele ut tiltaket på nytt, ikke av standardfeilen.`,
    'few-points': (value) => `Den korteste siden har bare ${value} perioder. Åtte eller flere er tryggere.`,
    'no-control-series': () =>
      'Ingen serie uten tiltaket er trukket fra. Noe annet som skjedde samtidig, kan se ut som en effekt.',
    'controls-taken-away': (value) => `Gjennomsnittet av ${value} enheter uten tiltaket er trukket fra.`,
    'poor-fit-before': () => 'Ingen blanding av de andre ligner godt før tiltaket. Les anslaget med varsomhet.',
    'controls-too-few-for-level': (value) =>
      `Med ${value} sammenligninger kan ingen plass på lista alene være under fem prosent.`,
    'not-followed-at-start': (value) => `${value} med tiltaket ble ikke fulgt da det begynte, og er ikke med.`,
    'not-matched': (value) => `${value} med tiltaket har ingen lik å sammenlignes med, og er ikke med.`,
    'few-clusters': (value) => `Det er bare ${value} uavhengige grupper. Intervallet kan være for smalt.`,
    'no-pretrend': () => 'Utviklingen før tiltaket kan ikke prøves: det er for få perioder eller for lite å prøve på.',
    'no-placebo': () => 'Det er for få perioder før tiltaket til en prøve med flyttet start.',
    'no-interval': (value) => `Tiltaket kan deles ut på bare ${value} måter. Det er for få til et intervall.`,
    'planned-power-low': (value) => `Opplegget regnet selv med en styrke på ${value}. Da kan det ikke avgjøre noe.`,
    'pretrend-differs': (value) =>
      `Gruppene utviklet seg ulikt alt før tiltaket (p = ${value}). Da er anslaget lite å stole på.`,
    'placebo-differs': (value) =>
      `Prøven uten virkelig tiltak finner også noe (p = ${value}). Da er anslaget lite å stole på.`,
  },
  notMatchedOn: (columns) => `Ikke brukt til å finne like: ${columns}.`,
  noOutcome: (rows) => `${rows} rader uten utfall er ikke med.`,
  method: {
    staggered: 'Trinnvis innføring, forskjell i forskjeller (Callaway og Sant’Anna)',
    its: 'Avbrutt tidsserie',
    synthetic: 'Syntetisk sammenligning',
    'matched-survival': 'Like som følges over tid',
    randomisation: 'Tilfeldig utdeling på nytt',
  },
  verdict: {
    effect: 'Effekt påvist',
    'no-effect': 'Ingen påvist effekt',
    opposite: 'Utviklingen gikk motsatt vei',
    'cannot-tell': 'Kan ikke avgjøres',
  },
  meaning: {
    effect: 'Hele intervallet ligger på den siden som var ønsket.',
    'no-effect': 'Hele intervallet er mindre enn den minste effekten som betyr noe.',
    opposite: 'Hele intervallet ligger på den andre siden av null enn ønsket.',
    'cannot-tell':
      'Tallene kan ikke skille en effekt som betyr noe, fra ingen. Flere enheter eller perioder vil hjelpe.',
  },
  estimate: (estimate, low, high) => `Anslag: ${estimate} (95 % intervall fra ${low} til ${high}).`,
  noLimit: 'uten grense',
  chance: (p) => `Tilfeldighet alene gir så mye eller mer med sannsynlighet ${p}.`,
  power: (power, effect) => `Styrke: en effekt på ${effect} ville blitt funnet med sannsynlighet ${power}.`,
  pretrend: (p) => `Før tiltaket: forskjeller så store som de sette har sannsynlighet ${p}.`,
  placebo: (p) => `Prøve uten virkelig tiltak: så mye eller mer har sannsynlighet ${p}.`,
  matchedOn: (columns) => `Like i: ${columns}.`,
  cellsHead: ['begynte', 'periode', 'anslag', 'standardfeil'],
};
