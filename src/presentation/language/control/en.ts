import type { ControlTexts } from './wording.ts';

export const en: ControlTexts = {
  title: (what) => `${what}: control chart`,
  explained: [
    'A control chart separates what usually varies from what is worth a closer look. The line in the middle is the mean. The limits are worked out from how much the figure usually changes from one point to the next.',
    'A point is marked when it is outside the limits, when seven in a row are on the same side of the middle, when seven in a row rise or fall, or when two of three are near the same limit. The mark says that something is unusual. It does not say why, nor whether it is good.',
    'The limits are not targets. They say what you can expect if everything goes on as before.',
  ],
  provisionalPoints: 'Hollow points are provisional. They are judged by the limits but do not help to make them.',
  samePeople:
    'Mostly the same people are counted each time. The figures then follow each other, and seven in a row come more easily than otherwise.',
  season:
    'When the same mark comes at the same time every year it is usually the season. Then look at the figure per school year.',
  verdicts: {
    within: 'Within what is usual',
    'stands-out': 'Something is unusual',
    'season-only': 'Only what comes every year',
    'not-stable': 'The figure has moved',
    'cannot-tell': 'Nothing certain can be said',
  },
  within: ({ lower, upper, mean }) => `Usual variation: between ${lower} and ${upper}, with a mean of ${mean}.`,
  rules: {
    outside: ({ side, list }) => `Outside the limits: ${list} (${side}).`,
    trend: ({ side, count, first, last }) =>
      `${count} in a row have ${side === 'above' ? 'risen' : 'fallen'}: from ${first} to ${last}.`,
    'two-in-three': ({ side, list }) =>
      `Two of three in a row are near the ${side === 'above' ? 'upper' : 'lower'} limit: ${list}.`,
    shift: ({ side, count, first, last }) => `${count} in a row ${side} the middle: from ${first} to ${last}.`,
  },
  everyYear: ({ side, list }) =>
    `${side === 'above' ? 'Above' : 'Below'} the limits at the same time every year: ${list}. That points to the season, not to a change.`,
  notStable:
    'More than a third of the points are outside the limits. The figure has moved, gradually or in leaps, so the limits do not say what is usual.',
  provisional: 'Some of this is provisional.',
  lacks: {
    'too-few': ({ points, needed }) =>
      `Too few points to say anything: ${points} final figures, and at least ${needed} are needed.`,
    'too-many-gaps': ({ needed }) =>
      `Too many gaps to say anything: at least ${needed - 1} changes between two figures in a row are needed.`,
    'no-variation': () => 'The figure stands still most of the time, so there is no usual variation to judge it by.',
  },
  before: (day) => `Before the break on ${day}:`,
  more: (count) => `${count} earlier`,
  point: {
    outside: { above: 'above the upper limit', below: 'below the lower limit' },
    trend: { above: 'seven in a row rise', below: 'seven in a row fall' },
    'two-in-three': { above: 'near the upper limit', below: 'near the lower limit' },
    shift: { above: 'seven in a row above the middle', below: 'seven in a row below the middle' },
  },
  counts: ['Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
  nouns: { month: 'months', tertial: 'tertials', 'school-year': 'school years', year: 'years' },
  heads: { value: 'Value', mean: 'Middle', lower: 'Lower limit', upper: 'Upper limit', said: 'What we see' },
};
