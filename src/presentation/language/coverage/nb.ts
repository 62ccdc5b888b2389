import type { CoverageTexts } from './shape.ts';

export const COVERAGE_NB: CoverageTexts = {
  covered: 'Alle timer kan gis av lærere med relevant kompetanse etter {credits} studiepoeng videreutdanning.',
  coveredNow: 'Alle timer kan gis av lærere med relevant kompetanse uten videreutdanning, bare ved å bytte timer.',
  uncovered: '{hours} timer kan ingen fordeling dekke: {list}.',
  uncoveredHours: '{taught} ({hours})',
  notProved:
    'Det er ikke vist at dette er det billigste. Ingen fordeling klarer seg med mindre enn {bound} studiepoeng.',
  study: '{teacher}: {stp} studiepoeng i {taught}',
  moved: '{moved} timer skifter lærer fra i dag:',
  move: '{teacher}: {taught}, {hours} timer (i dag {now})',
  alternative: '{credits} studiepoeng: {list}',
  alternativesLead: 'Andre veier:',
  choice: 'Dette er et forslag. Skolen velger.',
  problem: {
    'not-a-school': '{place}: filen skal være et objekt med «teachers» og «taught».',
    'no-teachers': '{place}: ingen lærere er oppgitt, eller flere enn 400.',
    'nothing-taught': '{place}: ingen fag er oppgitt, eller flere enn 120.',
    'not-a-number': '{place}: skal være et helt tall som ikke er mindre enn 0.',
    'no-id': '{place}: mangler «id».',
    twice: '{place}: står to ganger.',
    'level-not-known': '{place}: trinnet er ikke kjent, og «need» er ikke oppgitt.',
  },
};
