import type { CoverageTexts } from './shape.ts';

export const COVERAGE_EN: CoverageTexts = {
  covered:
    'Every hour can be taught by somebody with relevant competence after {credits} credits of further education.',
  coveredNow:
    'Every hour can be taught by somebody with relevant competence without further education, by exchanging hours only.',
  uncovered: '{hours} hours cannot be covered by any distribution: {list}.',
  uncoveredHours: '{taught} ({hours})',
  notProved: 'That this is the cheapest was not proved. No distribution does with less than {bound} credits.',
  study: '{teacher}: {stp} credits in {taught}',
  moved: '{moved} hours change teacher from today:',
  move: '{teacher}: {taught}, {hours} hours (today {now})',
  alternative: '{credits} credits: {list}',
  alternativesLead: 'Other ways:',
  choice: 'This is a proposal. The school chooses.',
  problem: {
    'not-a-school': '{place}: the file is to be an object with “teachers” and “taught”.',
    'no-teachers': '{place}: no teachers are given, or more than 400.',
    'nothing-taught': '{place}: no subjects are given, or more than 120.',
    'not-a-number': '{place}: is to be a whole number that is not less than 0.',
    'no-id': '{place}: lacks “id”.',
    twice: '{place}: is there twice.',
    'level-not-known': '{place}: the level is not known, and “need” is not given.',
  },
};
