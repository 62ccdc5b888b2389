import type { WordingOf } from '../wording.ts';

export const HR_EXTRACT: WordingOf<'hr-extract'> = {
  'hr-extract/mapping-needed': [
    'Laget is not sure which columns are: {columns}.',
    'Choose the columns once. The choice is saved for the next file.',
  ],
  'hr-extract/required-column-missing': [
    'The column mapping lacks {column}.',
    'Add it to the mapping and deliver the file again.',
  ],
  'hr-extract/renamed-column': [
    'The column "{column}" ({ours}) is not in the file. It may have a new name: {alike}',
    'Choose the right column. Nothing has been taken in.',
  ],
  'hr-extract/ambiguous-column': [
    'The column name "{column}" stands more than once.',
    'Give the columns different names in the export, and deliver the file again.',
  ],
  'hr-extract/optional-column-missing': [
    'The column "{column}" ({ours}) is not in the file. The rest has been read. It may have a new name: {alike}',
    'Choose the right column if it has a new name.',
  ],
  'hr-extract/no-end-column': [
    'No column tells when employments end. Everybody is read as still employed.',
    'Include the end date in the export, or no exits can be counted.',
  ],
  'hr-extract/person-missing': [
    'The row has no identity number. It was not taken in.',
    'Fill in the number in the HR system.',
  ],
  'hr-extract/leading-zero-restored': [
    'The identity number has lost its leading zero. Laget has put it back.',
    'Make the column text before you export.',
  ],
  'hr-extract/date-unreadable': [
    'The date in the column "{column}" is missing or cannot be read. The row was not taken in.',
    'Write dates as 01.08.2026.',
  ],
  'hr-extract/end-before-start': [
    'The end date is before the start date. The row was not taken in.',
    'Correct the dates in the HR system.',
  ],
  'hr-extract/never-was': [
    'According to the end reason this employment should never have been reported. It was not taken in.',
    'Nothing needs to be done.',
  ],
  'hr-extract/never-started': [
    'The employment ended the day before it began. The person never started, and is not counted.',
    'Nothing needs to be done if this is right.',
  ],
  'hr-extract/workplace-missing': [
    'The row has no workplace. The person is counted for the owner, but stands as not assigned.',
    'Fill in the workplace in the HR system.',
  ],
  'hr-extract/position-missing': [
    'The row has neither position code nor title. The person stands as not assigned.',
    'Fill in the position in the HR system.',
  ],
  'hr-extract/percent-unreadable': [
    'The position percentage is missing or cannot be read. The person is counted, but gives no full-time equivalents.',
    'Write the percentage as a number, such as 80 or 80.5.',
  ],
  'hr-extract/percent-negative': [
    'The position percentage is {percent}. It cannot be below zero, and counts as unknown.',
    'Correct the percentage in the HR system.',
  ],
  'hr-extract/percent-over-120': [
    'The position percentage is {percent}. That is rarely right for one employment.',
    'Check whether it is a slip. It was read as it stands.',
  ],
  'hr-extract/percent-over-100': [
    '{rows|employment has|employments have} a little over a 100 per cent position.',
    'Check whether this is right. The numbers were read as they stand.',
  ],
  'hr-extract/form-unknown': [
    'Laget does not understand the form of employment. It counts as unknown.',
    'Use fast, midlertidig, vikar, timelønn, lærling, pensjonistvilkår or innleid.',
  ],
  'hr-extract/birth-unreadable': [
    'The date of birth cannot be read. The age counts as unknown.',
    'Write dates as 01.08.1980.',
  ],
  'hr-extract/birth-impossible': [
    'The date of birth cannot be right. The age counts as unknown.',
    'Correct the date in the HR system.',
  ],
  'hr-extract/birth-differs': [
    'The date of birth differs from the one in the identity number. The date in the column was used.',
    'Check which one is right.',
  ],
  'hr-extract/age-unlikely': [
    'The person is under {youngest} at the start, or over {oldest} now. The row was read as it stands.',
    'Check whether the dates are right, or whether the employment has ended.',
  ],
  'hr-extract/leave-unreadable': [
    'The leave has no start date, or the date in "{column}" cannot be read. The employment was read, the leave was not.',
    'Correct the dates and deliver again.',
  ],
  'hr-extract/leave-end-before-start': [
    'The leave ends before it begins. The employment was read, the leave was not.',
    'Correct the dates in the HR system.',
  ],
  'hr-extract/leave-outside-employment': [
    'The leave begins before or ends after the employment. It was read as it stands.',
    'Check whether the dates are right.',
  ],
  'hr-extract/far-future': [
    'The employment begins more than a year from now. It was read as it stands.',
    'Check whether the year is right.',
  ],
  'hr-extract/duplicate-row': [
    'The row says the same as line {firstLine}. It is counted once.',
    'Nothing needs to be done.',
  ],
  'hr-extract/overlap': [
    'The same person has the same position at the same place at the same time on line {otherLine} too. Both were read.',
    'Check whether one of them should have ended.',
  ],
  'hr-extract/unknown-position': [
    'The position {position} has no staff group. {rows|row stands|rows stand} as not assigned. {title}',
    'Choose a staff group for the position. It takes effect at once.',
  ],
  'hr-extract/unknown-workplace': [
    'The workplace "{workplace}" is not linked to a unit. {rows|row stands|rows stand} as not assigned.',
    'Choose the school or unit for the workplace. It takes effect at once.',
  ],
  'hr-extract/workplace-number-wrong': [
    'The workplace {workplace} is not a valid organisation number.',
    'Correct the number, or link the workplace to the right unit.',
  ],
  'hr-extract/same-person-suspected': [
    'The row and line {otherLine} have the same name and date of birth, but a D-number in one and a national number in the other.',
    'Is it the same person? If so, deliver a file with links between the numbers.',
  ],
  'hr-extract/nothing-kept': [
    'None of the {rows} rows could be read. Something is wrong with the whole file.',
    'See the other findings, mend them and deliver the file again.',
  ],
  'hr-extract/example-row': [
    'The row is the example from the template. It was not read.',
    'Take it out of the file to be rid of this message.',
  ],
};
