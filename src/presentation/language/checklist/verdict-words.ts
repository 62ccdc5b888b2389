import type { InEach } from '../language.ts';

/** Words that lay blame, or that say an action is at fault: an evaluation tells what was seen. */
export const BLAME: InEach<readonly string[]> = {
  nb: ['skadet', 'skadelig', 'skyldes dårlig', 'mislyktes', 'mislykket', 'sviktet', 'feilet', 'har skylden', 'forsømt'],
  nn: ['skada', 'skadeleg', 'kjem av dårleg', 'mislykkast', 'mislykka', 'svikta', 'feila', 'har skulda', 'forsømt'],
  en: ['harmed', 'harmful', 'is to blame', 'failed', 'failure', 'neglected', 'at fault'],
};

/** Conclusions that claim more or other than the four that there are. */
export const OTHER_VERDICTS: InEach<readonly string[]> = {
  nb: ['effekten er bevist', 'bevist effekt', 'hadde effekt', 'ga effekt', 'har effekt', 'virket ikke', 'uten effekt'],
  nn: ['effekten er bevist', 'bevist effekt', 'hadde effekt', 'gav effekt', 'har effekt', 'verka ikkje', 'utan effekt'],
  en: ['effect is proven', 'proven effect', 'had an effect', 'did not work', 'without effect', 'has an effect'],
};

/** A word that stands for a break in a sentence. */
export const BREAK_WORDS: InEach<readonly string[]> = {
  nb: ['brudd', 'ikke sammenlign'],
  nn: ['brot', 'ikkje samanlikn'],
  en: ['break', 'not compar', 'cannot be compar'],
};

export const PROVISIONAL_WORDS: InEach<readonly string[]> = {
  nb: ['foreløpig'],
  nn: ['førebels'],
  en: ['provisional'],
};

/** Another definition is told where a figure is quoted. */
export const DEFINITION_WORDS: InEach<readonly string[]> = {
  nb: ['definisjon', 'regne', 'telle'],
  nn: ['definisjon', 'rekn', 'tel'],
  en: ['definition', 'count', 'define'],
};

/** Small words that tell the languages apart. */
export const TELLING_WORDS: InEach<readonly string[]> = {
  nb: ['ikke', 'fra', 'en', 'hvor', 'hvem', 'hva', 'flere', 'noen', 'ble', 'også', 'jeg', 'bare', 'være', 'siden'],
  nn: [
    'ikkje',
    'frå',
    'ein',
    'kvar',
    'kven',
    'kva',
    'fleire',
    'nokon',
    'vart',
    'blei',
    'eit',
    'berre',
    'vere',
    'sidan',
  ],
  en: ['the', 'of', 'and', 'not', 'from', 'is', 'are', 'was', 'were', 'which', 'who', 'has', 'have', 'with'],
};
