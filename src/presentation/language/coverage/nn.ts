import type { CoverageTexts } from './shape.ts';

export const COVERAGE_NN: CoverageTexts = {
  covered: 'Alle timar kan givast av lærarar med relevant kompetanse etter {credits} studiepoeng vidareutdanning.',
  coveredNow: 'Alle timar kan givast av lærarar med relevant kompetanse utan vidareutdanning, berre ved å byte timar.',
  uncovered: '{hours} timar kan inga fordeling dekkje: {list}.',
  uncoveredHours: '{taught} ({hours})',
  notProved:
    'Det er ikkje vist at dette er det billegaste. Inga fordeling klarer seg med mindre enn {bound} studiepoeng.',
  study: '{teacher}: {stp} studiepoeng i {taught}',
  moved: '{moved} timar skiftar lærar frå i dag:',
  move: '{teacher}: {taught}, {hours} timar (i dag {now})',
  alternative: '{credits} studiepoeng: {list}',
  alternativesLead: 'Andre vegar:',
  choice: 'Dette er eit forslag. Skulen vel.',
  problem: {
    'not-a-school': '{place}: fila skal vere eit objekt med «teachers» og «taught».',
    'no-teachers': '{place}: ingen lærarar er oppgitte, eller fleire enn 400.',
    'nothing-taught': '{place}: ingen fag er oppgitte, eller fleire enn 120.',
    'not-a-number': '{place}: skal vere eit heilt tal som ikkje er mindre enn 0.',
    'no-id': '{place}: manglar «id».',
    twice: '{place}: står to gonger.',
    'level-not-known': '{place}: trinnet er ikkje kjent, og «need» er ikkje oppgitt.',
  },
};
