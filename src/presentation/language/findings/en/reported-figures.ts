import type { WordingOf } from '../wording.ts';

export const REPORTED: WordingOf<'reported-figures'> = {
  'reported-figures/column-missing': [
    'The table lacks {missing}.',
    'Use the template: utgiver, publisert, nøkkeltall and verdi must be there.',
  ],
  'reported-figures/publisher-missing': [
    'It does not say who reported the figure. The row is not taken in.',
    'Fill in the publisher.',
  ],
  'reported-figures/published-unreadable': [
    'The day the figure was reported cannot be read. The row is not taken in.',
    'Write it like 2025-03-01.',
  ],
  'reported-figures/metric-missing': [
    'It does not say which metric it is. The row is not taken in.',
    'Write the id or the name of the metric.',
  ],
  'reported-figures/period-missing': [
    'The period is missing or cannot be read. The row is not taken in.',
    'Write one day, or two: 2024-10-01/2025-10-01.',
  ],
  'reported-figures/period-backwards': [
    'The period runs backwards. The row is not taken in.',
    'Change from and to about.',
  ],
  'reported-figures/value-unreadable': [
    'The value is not a number. The row is not taken in.',
    'Write it in digits, or leave the row out. A withheld figure is not zero.',
  ],
  'reported-figures/measure-unknown': [
    'It does not say what the figure is measured in. The row is not taken in.',
    'Write percent, share, persons, FTE, per 100 or years.',
  ],
  'reported-figures/duplicate-row': [
    'The same figure stands on line {otherLine} too. The first one holds.',
    'Nothing need be done.',
  ],
  'reported-figures/two-values': [
    'The same figure stands on line {otherLine} with another value. Both are kept.',
    'See which of them was reported.',
  ],
  'reported-figures/unknown-metric': [
    'No metric in Laget is called “{metric}”. The figure is kept, but not held against ours.',
    'Use the id of a metric if it is one of them.',
  ],
  'reported-figures/unknown-definition': [
    'The definition “{definition}” is none of the codes. It is kept in its own words.',
    'Use one of the codes if it fits.',
  ],
  'reported-figures/unknown-group': [
    'No staff group in Laget is called “{group}”. The figure is kept, but not held against ours.',
    'Use the code of a staff group if it fits.',
  ],
  'reported-figures/unknown-unit': [
    'The unit {unit} is not known. The figure is kept.',
    'See whether the number is right, or deliver the school register.',
  ],
  'reported-figures/share-over-100': [
    'The share is over 100 per cent. The figure is kept as it was reported.',
    'See whether it is copied rightly.',
  ],
  'reported-figures/part-unreadable': [
    'Numerator or denominator cannot be read. The figure is kept without.',
    'Write them in digits.',
  ],
  'reported-figures/parts-disagree': [
    'The value does not agree with {numerator} of {denominator}, not even with rounding. All is kept as it was reported.',
    'See whether it is copied rightly.',
  ],
};
