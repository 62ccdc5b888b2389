/** Names of schools and sub-areas, put together so that no school or place known to the registers has one of them. */
const FIRST = [
  'Ravne',
  'Måke',
  'Tjeld',
  'Orre',
  'Lerke',
  'Havørn',
  'Svale',
  'Spurve',
  'Gauke',
  'Trane',
  'Svane',
  'Falke',
  'Ugle',
  'Heire',
  'Rype',
  'Skjære',
  'Terne',
  'Lom',
  'Stork',
  'Rørdrum',
];
const LAST = [
  'stein',
  'skjær',
  'holt',
  'lund',
  'vollen',
  'sletta',
  'bråten',
  'kleiva',
  'tun',
  'myra',
  'odden',
  'berget',
  'haugen',
  'engen',
  'dalen',
];
const TREES = [
  'Aske',
  'Selje',
  'Hegge',
  'Ospe',
  'Older',
  'Hassel',
  'Platan',
  'Alme',
  'Rogne',
  'Einer',
  'Vier',
  'Barlind',
];
const GROUND = ['vika', 'neset', 'bakken', 'kroken', 'løkka', 'moen', 'åsen', 'rud'];

/** Three hundred stems; neighbours in the list are unlike. */
export const SCHOOL_STEMS: readonly string[] = FIRST.flatMap((_, turn) =>
  LAST.map((last, place) => `${FIRST[(turn + place * 7) % FIRST.length]}${last}`),
);

/** Ninety-six sub-areas. */
export const SUB_AREA_NAMES: readonly string[] = GROUND.flatMap((_, turn) =>
  TREES.map((tree, place) => `${tree}${GROUND[(turn + place * 3) % GROUND.length]}`),
);
