import type { ExplainedTexts } from './wording.ts';

export const en: ExplainedTexts = {
  title: 'Why something is withheld',
  internal: 'Internal – not for sharing. The reasons may give away what is withheld, and the look-up is logged.',
  row: 'Row',
  reason: 'Why',
  rules: {
    'few-persons': ({ fewestPersons }) => `The figure is of fewer than ${fewestPersons} persons.`,
    'few-in-base': ({ fewestPersons }) => `The figure is out of fewer than ${fewestPersons} persons.`,
    'few-in-complement': ({ fewestPersons }) => `The rest of the group is fewer than ${fewestPersons} persons.`,
    'few-implied': ({ fewestPersons }) =>
      `A group of fewer than ${fewestPersons} persons can be worked out of the figure.`,
    'small-base-of-rate': ({ smallestBase }) => `The rate is out of fewer than ${smallestBase} persons.`,
    'small-base-of-median': ({ smallestBase }) => `The median is of fewer than ${smallestBase} persons.`,
    'few-posts': () => 'The figure is of too few posts. Who applied for them is public.',
  },
  kinds: {
    base: 'The number that the figure is out of is withheld.',
    'too-fine': 'Nobody is shown so fine a breakdown.',
    'not-of-this-time': 'Figures of groups this small are shown only for whole years and fixed days.',
    'other-part-of-year': 'Another month or tertial of the year is withheld. Then all of them are.',
    'stands-beside': 'It would tell something of another figure, of the same persons or posts, that is withheld.',
    'by-itself': 'The row is judged by itself: few persons, or a neighbour that could otherwise be worked out.',
  },
  protects: (cells) =>
    cells === ''
      ? 'Protects a row in another table, in another key figure or in an earlier release.'
      : `Protects ${cells}.`,
  addsUp: (cells) => (cells === '' ? 'Adds rows up, some of which are withheld.' : `Adds rows up. Withheld: ${cells}.`),
  wholeOwner: 'the whole school owner',
  undivided: 'all together',
  none: 'No rows are withheld.',
  nearest: {
    lead: 'Try instead',
    during: (period) => `the time ${period}`,
    onDay: (day) => `the day ${day}`,
    wholeYears: 'school year by school year',
    undivided: (dimension) => `without breaking down by ${dimension}`,
    unfiltered: (dimension) => `without narrowing by ${dimension}`,
    coarser: ({ from, to }) => `with ${to} instead of ${from}`,
  },
};
