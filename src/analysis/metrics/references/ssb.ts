import type { ReferenceValue, Text3 } from '../metric.ts';

const OF_THE_PROFESSION = {
  nb: 'SSB følger nyutdannede i hele skolen, og teller den som bytter skoleeier som fortsatt i skolen. Nøkkeltallet følger alle som begynte hos én skoleeier.',
  nn: 'SSB følgjer nyutdanna i heile skulen, og tel den som byter skuleeigar som framleis i skulen. Nøkkeltalet følgjer alle som byrja hos éin skuleeigar.',
  en: 'Statistics Norway follows the newly educated in all schools, and counts whoever changes owner as still in school. The key figure follows everyone who began with one owner.',
} as const satisfies Text3;

function staying(left: number, [nb, nn, en]: readonly [string, string, string]): ReferenceValue {
  return {
    value: Math.round((1 - left) * 100) / 100,
    unit: 'share',
    period: '2010–2015',
    population: { nb, nn, en },
    publisher: 'Statistisk sentralbyrå',
    address: 'https://www.utdanningsnytt.no/ni-av-ti-nyutdannede-laerere-fortsetter-i-jobben/177834',
    comparable: false,
    note: OF_THE_PROFESSION,
  };
}

/** Newly educated of 2010 who were still in school five years later, by education. */
export const SSB_FIVE_YEARS_LATER: readonly ReferenceValue[] = [
  staying(0.1, [
    'Nyutdannede grunnskolelærere, etter fem år',
    'Nyutdanna grunnskulelærarar, etter fem år',
    'Newly educated compulsory-school teachers, after five years',
  ]),
  staying(0.12, [
    'Nyutdannede lektorer, etter fem år',
    'Nyutdanna lektorar, etter fem år',
    'Newly educated lektors, after five years',
  ]),
  staying(0.2, [
    'Nyutdannede med PPU, etter fem år',
    'Nyutdanna med PPU, etter fem år',
    'Newly educated with PPU, after five years',
  ]),
  staying(0.25, [
    'Nyutdannede yrkesfaglærere, etter fem år',
    'Nyutdanna yrkesfaglærarar, etter fem år',
    'Newly educated vocational teachers, after five years',
  ]),
  staying(0.16, [
    'Alle nyutdannede lærere, etter fem år',
    'Alle nyutdanna lærarar, etter fem år',
    'All newly educated teachers, after five years',
  ]),
];
