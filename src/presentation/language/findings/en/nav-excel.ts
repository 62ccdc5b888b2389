import type { WordingOf } from '../wording.ts';

export const SIMPLE_START: WordingOf<'nav-excel' | 'pupils'> = {
  'nav-excel/unit-missing': [
    'The file does not say which unit it speaks of. The number belongs in the file name.',
    'Give the file its old name back, or tell the unit with --unit.',
  ],
  'nav-excel/unit-number-wrong': [
    'The unit {workplace} is no valid organisation number.',
    'Correct the number in the file name.',
  ],
  'nav-excel/column-missing': [
    'The sheet «{sheet}» lacks {missing}.',
    'Download the file from NAV again, and deliver it untouched.',
  ],
  'nav-excel/person-missing': [
    'The employment has no identity number. It has not been read.',
    'Fill in the number in the payroll system.',
  ],
  'nav-excel/date-unreadable': [
    'The first or last day cannot be read. The employment has not been read.',
    'Correct the day in the payroll system.',
  ],
  'nav-excel/end-before-start': [
    'The last day is before the first. The employment has not been read.',
    'Correct the days in the payroll system.',
  ],
  'nav-excel/never-started': [
    'The employment ended the day before it began. The person is not counted.',
    'Nothing has to be done if that is right.',
  ],
  'nav-excel/position-missing': [
    'The employment has no occupation code. The person stands as not placed.',
    'Fill in the code in the payroll system.',
  ],
  'nav-excel/percent-unreadable': [
    'The employment has no share of a position that can be read. The person is counted, but adds no full-time equivalents.',
    'Fill in the share in the payroll system.',
  ],
  'nav-excel/duplicate-row': [
    'The employment also stands on line {otherLine}. It is counted once.',
    'Nothing has to be done.',
  ],
  'nav-excel/unknown-position': [
    'The position {position} has no staff group. {rows|row stands|rows stand} as not placed. {title}',
    'Choose a staff group for the position. It counts at once.',
  ],
  'nav-excel/unknown-workplace': [
    'The workplace «{workplace}» is not linked to a unit. {rows|row stands|rows stand} as not placed.',
    'Choose the school or unit of the workplace. It counts at once.',
  ],
  'nav-excel/nothing-kept': [
    'None of the {rows} employments could be read.',
    'See the other findings. Download the file again if the unit has staff.',
  ],
  'pupils/column-missing': ['The table lacks {missing}.', 'Use the columns orgnr, dato and elever.'],
  'pupils/bad-unit-number': [
    'The organisation number cannot be right. The row has not been read.',
    'Correct the number.',
  ],
  'pupils/date-unreadable': [
    'The day or school year cannot be read. The row has not been read.',
    'Write 2025-10-01 or 2025-26.',
  ],
  'pupils/count-unreadable': [
    'The number of pupils is no whole number. The row has not been read.',
    'Write the number in digits, or take the row out.',
  ],
  'pupils/duplicate-row': [
    'The school also stands on line {otherLine} for the same day. The first counts.',
    'Take out the one that is wrong.',
  ],
};
