import type { WordingOf } from '../wording.ts';

export const RECORD: WordingOf<'record'> = {
  'record/missing-months': [
    '{months|month is|months are} missing, from {from} through {to}.',
    'Deliver the months that are missing. The order does not matter.',
  ],
  'record/far-fewer-persons': [
    'The file has {now|person|persons}. Last time there were {before}.',
    'Check that the export is whole. Withdraw the delivery if it is wrong.',
  ],
  'record/fallen-out': [
    '{persons|person|persons} with an open employment are not in it this time: fallen out of reporting. They do not count as having left.',
    'Have they left? Deliver the end date. Otherwise: check whether the selection of the export has changed.',
  ],
  'record/unit-has-successor': [
    'The unit {unit} has become {successor}, but employees are still reported there.',
    'Update the link of the workplace to the new unit.',
  ],
  'record/file-known-other-name': [
    'The content has been delivered before, then as "{file}". Nothing has changed.',
    'Nothing needs to be done. Check that you chose the right file.',
  ],
  'record/mapping-only-unit': [
    'The unit {unit} stands only in the column mapping and in no register.',
    'Deliver the school register, and the unit gets its name and school type.',
  ],
  'record/person-not-employed': [
    '{persons|person|persons} in the file are not known to be employed. The rows are kept, and count once the employment is delivered.',
    'See that the numbers are the same as in the other sources.',
  ],
  'record/teaches-elsewhere': [
    '{rows|row is|rows are} about teaching at a school where the teacher was not employed in that school year.',
    'See whether the school is right, or whether the employment is missing.',
  ],
  'record/sources-disagree': [
    'For {month} this source and {source} disagree about {units|school|schools}: {onlyHere|person|persons} only here, {onlyThere} only there, {otherPercent} with another share of a position.',
    'See which of them is right, and choose which source counts (counting-source).',
  ],
  'record/sources-disagree-at': [
    '{unit} in {month}: {onlyHere|person|persons} only here, {onlyThere} only in {source}, {otherPercent} with another share of a position.',
    'Compare with the other source for this school.',
  ],
};
