import type { WordingOf } from '../wording.ts';

export const AAREG: WordingOf<'aareg'> = {
  'aareg/graphql-error': [
    'The file is an error message from the Aa-register and has no employments.',
    'Fetch the data again. Contact NAV if the error returns.',
  ],
  'aareg/other-shape': [
    'The file is not employments from the Aa-register v2. {looksLike}',
    'Fetch the employments from REST v2 and deliver them.',
  ],
  'aareg/nothing-kept': [
    'None of the {rows} employments could be read.',
    'See the other findings, mend them and deliver the file again.',
  ],
  'aareg/person-missing': [
    'The employment has no identity number. It was not taken in.',
    'Ask NAV for an answer with national identity numbers.',
  ],
  'aareg/workplace-missing': [
    'The employment has no organisation number for the workplace. It was not taken in.',
    'Check whether the employer is a private person.',
  ],
  'aareg/date-unreadable': [
    'The start or end date is missing or cannot be read. The employment was not taken in.',
    'Correct the date in the a-melding.',
  ],
  'aareg/end-before-start': [
    'The end date is before the start date. The employment was not taken in.',
    'Correct the dates in the a-melding.',
  ],
  'aareg/never-started': [
    'The employment ended the day before it began. The person is not counted.',
    'Nothing needs to be done if this is right.',
  ],
  'aareg/never-was': [
    'The employer has told that the employment should never have been reported. It was not taken in.',
    'Nothing needs to be done.',
  ],
  'aareg/not-employment': [
    'Freelancers and fees are not employments. The row was not taken in.',
    'Nothing needs to be done.',
  ],
  'aareg/payroll-system-changed': [
    'The employment ended because the employer changed payroll system. Nobody counts as having left for that reason.',
    'Check that the employment goes on with a new id.',
  ],
  'aareg/all-ids-changed': [
    '{persons|person|persons} at {workplace} got new employments on {day}. It looks like a change of payroll system.',
    'Check that the number of employees is the same before and after. Nobody counts as having left.',
  ],
  'aareg/duplicate-employment': [
    'The employment stands twice. The one at place {otherLine} was changed last and counts.',
    'Nothing needs to be done.',
  ],
  'aareg/position-missing': [
    'The employment has no occupation code. The person stands as not assigned.',
    'Fill in the occupation code in the payroll system.',
  ],
  'aareg/percent-missing': [
    'The employment has no position percentage. The person is counted, but gives no full-time equivalents.',
    'Fill in the percentage in the payroll system.',
  ],
  'aareg/percent-over-120': [
    'The position percentage is {percent}. That is rarely right for one employment.',
    'Check whether it is a slip. It was read as it stands.',
  ],
  'aareg/unknown-code': ['The code "{code}" is not known. It counts as unknown.', 'Let us know if the code is new.'],
  'aareg/unknown-position': [
    'The position {position} has no staff group. {rows|row stands|rows stand} as not assigned. {title}',
    'Choose a staff group for the position. It takes effect at once.',
  ],
  'aareg/unknown-workplace': [
    'The workplace "{workplace}" is not linked to a unit. {rows|row stands|rows stand} as not assigned.',
    'Choose the school or unit for the workplace. It takes effect at once.',
  ],
  'aareg/workplace-number-wrong': [
    'The workplace {workplace} is not a valid organisation number.',
    'Correct the number in the payroll system.',
  ],
  'aareg/leave-unreadable': [
    'The leave has dates that are missing or cannot be right. The employment was read, the leave was not.',
    'Correct the leave in the payroll system.',
  ],
  'aareg/leave-outside-employment': [
    'The leave begins before or ends after the employment. It was read as it stands.',
    'Check whether the dates are right.',
  ],
  'aareg/overlap': [
    'The same person has the same occupation at the same place at the same time at place {otherLine} too. Both were read.',
    'Check whether one of them should have ended.',
  ],
};
