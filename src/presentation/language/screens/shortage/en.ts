import type { SameTexts } from '../shape.ts';
import type { shortage as nb } from './nb.ts';

export const shortage: SameTexts<typeof nb> = {
  title: 'Shortage index',
  lead: 'Where it is hardest to find enough qualified staff, beside the other groups. Nought is as the groups are on average, above it more is lacking.',
  by: 'Broken down by',
  dimensions: {
    'staff-group': 'Staff group',
    'school-type': 'School type',
    area: 'Area',
    'living-conditions': 'Living conditions',
  },
  parts: {
    C2: 'None or one qualified applicant',
    C7: 'Vacancy rate',
    C4: 'Time to fill, median',
    A8: 'Retirement expected within five years',
  },
  index: 'Index',
  partOf: '{of} of {all} parts',
  weight: 'weight {weight}',
  count: 'Number of parts',
  fromMean: 'Standard deviations from the mean',
  tooFew: 'too few parts',
  none: 'Not enough is delivered to reckon the index.',
  caption: 'Shortage index and the parts it is reckoned from',
  how: 'Each part is told by how far it is from the mean of the groups, in standard deviations. The index is the mean of the parts, all of which count the same. A part needs three groups, and an index two parts. It is reckoned from figures you can see here, and nothing else.',
  notRanked:
    'The rows are not ranked. With few groups and few posts small differences are chance: look at the parts before the index.',
  lacks:
    'The share of hours given by teachers with relevant competence in the subject is not delivered, and the parts are not divided by subject. The index therefore does not say in which subjects staff are lacking.',
};
