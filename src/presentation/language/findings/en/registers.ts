import type { WordingOf } from '../wording.ts';

export const REGISTERS: WordingOf<'school-register' | 'brreg' | 'areas' | 'succession' | 'identity-links'> = {
  'school-register/no-units': [
    'The file has no units.',
    'Check that you fetched the right file from the school register.',
  ],
  'school-register/bad-unit-number': [
    'The organisation number is not valid. The unit was not taken in.',
    'Schools abroad have no such number. Otherwise: correct the number.',
  ],
  'school-register/duplicate-unit': [
    'The unit {unit} stands on line {firstLine} too. They were read as one.',
    'Nothing needs to be done.',
  ],
  'school-register/closed-unit': [
    'The unit {unit} is not in operation, according to the register.',
    'Has another unit taken over? Put it in the school history.',
  ],
  'school-register/bad-coordinates': [
    'The place of the unit {unit} is outside Norway.',
    'Check whether latitude and longitude have been swapped.',
  ],
  'brreg/no-hits': [
    'The search in the register gave no hits. Nothing was taken in.',
    'Search again if you expected hits.',
  ],
  'brreg/more-pages': [
    'This is page {page} of {pages}. The search has {total} hits in all.',
    'Deliver the other pages too.',
  ],
  'brreg/bad-unit-number': [
    'The organisation number is not valid. The unit was not taken in.',
    'Fetch the unit again from the register.',
  ],
  'brreg/duplicate-unit': [
    'The unit {unit} stands on line {firstLine} too. They were read as one.',
    'Nothing needs to be done.',
  ],
  'brreg/deleted-unit': [
    'The unit {unit} was deleted or closed on {day}.',
    'Has another unit taken over? Put it in the school history.',
  ],
  'brreg/removed-unit': [
    'The unit {unit} has been removed from the register for legal reasons. What Laget already knows is kept.',
    'Nothing needs to be done.',
  ],
  'areas/no-areas': ['The map file has no areas with a code.', 'Every surface needs the properties code and name.'],
  'areas/code-missing': ['The area has no code. It was not taken in.', 'Give the area the property code.'],
  'areas/duplicate-area': [
    'The code {area} is used on line {firstLine} too. The first one counts.',
    'Give the areas different codes.',
  ],
  'areas/unknown-parent': [
    'The area {area} belongs to {parent}, which is not in the file.',
    'Correct the code, or include the area above.',
  ],
  'areas/no-geometry': [
    'The area {area} has no surface. Schools cannot be placed in it by their coordinates.',
    'Include the surface if you want to see the area on the map.',
  ],
  'succession/column-missing': ['The table lacks these columns: {columns}.', 'Add them and deliver the file again.'],
  'succession/bad-unit-number': [
    '{unit} is not a valid organisation number. The row was not taken in.',
    'Correct the number.',
  ],
  'succession/date-unreadable': [
    'The date is missing or cannot be read. The row was not taken in.',
    'Write dates as 01.08.2026.',
  ],
  'succession/unknown-kind': [
    'Laget does not know what kind of change this is. The row was not taken in.',
    'Write merger, split or renumbering.',
  ],
  'succession/same-unit': [
    'The unit {unit} cannot follow itself. The row was not taken in.',
    'Correct one of the numbers.',
  ],
  'succession/duplicate-row': [
    'The row says the same as line {firstLine}. It is counted once.',
    'Nothing needs to be done.',
  ],
  'succession/cycle': [
    'The units follow one another in a ring: {units}.',
    'Correct the row that is wrong. Nothing has been taken in.',
  ],
  'identity-links/column-missing': [
    'The table lacks these columns: {columns}.',
    'Add them and deliver the file again.',
  ],
  'identity-links/bad-number': [
    'One of the numbers does not have eleven digits. The row was not taken in.',
    'Correct the number.',
  ],
  'identity-links/same-number': [
    'The two numbers are the same. The row was not taken in.',
    'Correct or remove the row.',
  ],
  'identity-links/two-later-numbers': [
    'The same number has another later number on line {firstLine}. The last one counts.',
    'Check which one is right.',
  ],
  'identity-links/cycle': [
    'The numbers point to one another in a ring. Laget cannot tell which one counts.',
    'Correct the row that is wrong. Nothing has been taken in.',
  ],
};
