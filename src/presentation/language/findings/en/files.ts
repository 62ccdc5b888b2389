import type { WordingOf } from '../wording.ts';

export const FILES: WordingOf<'file' | 'mapping' | 'person'> = {
  'file/empty': ['The file is empty.', 'Export it again and deliver it once more.'],
  'file/not-recognised': [
    'Laget does not recognise the content. {looksLike}',
    'See the list of files Laget reads on the page Data. Deliver one of them.',
  ],
  'file/too-large': ['The file is too large to read.', 'Split it into smaller files, for example one per year.'],
  'file/spreadsheet-encrypted': [
    'The workbook is locked with a password or saved in an old format.',
    'Remove the password, save as XLSX and deliver it again.',
  ],
  'file/spreadsheet-unreadable': [
    'The workbook is damaged or incomplete.',
    'Open it in a spreadsheet, save it again as XLSX and deliver it. If that fails, export it again.',
  ],
  'file/archive-encrypted': [
    'The archive is locked with a password.',
    'Unpack the files and deliver them without a password.',
  ],
  'file/archive-unreadable': [
    'The archive is damaged or incomplete.',
    'Pack the files again, or deliver them one by one.',
  ],
  'file/archive-too-large': [
    'The archive holds too much. The limit is {members} files and {megabytes} MB.',
    'Split it into several archives.',
  ],
  'file/json-cut': [
    'The file stops half-way. The rest is missing.',
    'Fetch it again and deliver it once more. Nothing has been taken in.',
  ],
  'file/json-unreadable': [
    'The file looks like JSON but cannot be read.',
    'Fetch it again without changing it by hand.',
  ],
  'file/xml-doctype': [
    'The file has a document type (DOCTYPE). Such files are not opened.',
    'Deliver the file as the payroll system made it.',
  ],
  'file/xml-unreadable': ['The file is not whole XML. It may have been cut.', 'Fetch the file again.'],
  'file/encoding-guessed': [
    'The file is not UTF-8. It was read as Windows-1252.',
    'Check that æ, ø and å are right. Prefer UTF-8 when you export.',
  ],
  'file/encoding-broken': [
    'Some letters were broken in the file, such as æ, ø and å. What could be mended has been mended.',
    'Look over the names of workplaces and positions. Choose UTF-8 when you export.',
  ],
  'file/no-header': [
    'Laget finds no row with column names: the first row looks like values. Nothing of the file has been read.',
    'Put a row with column names at the top and deliver the file again. The templates at the bottom of the data screen show names that Laget knows.',
  ],
  'file/header-only': [
    'The file has column names on line {line}, but no rows.',
    'Check the selection of the export and deliver the file again.',
  ],
  'file/sheets-joined': [
    'The file has {number} sheets with the same columns. All were read: {sheets}.',
    'Line numbers are those of each sheet.',
  ],
  'file/sheets-unread': [
    'The sheet "{read}" was read. Other sheets of the workbook were not: {sheets}.',
    'Do the other sheets hold employees? Give them the same columns, show the hidden ones, and deliver the file again.',
  ],
  'file/cut-short': [
    'The file stops in the middle of a row. The rest is missing.',
    'Export it again and deliver it once more. Nothing has been taken in.',
  ],
  'file/long-row': [
    'The row has {cells} cells, but there are only {columns} columns. The values may stand in the wrong column.',
    'Put text that holds separators in quotation marks, and deliver the file again.',
  ],
  'file/short-row': [
    '{rows|row has|rows have} fewer cells than columns. The missing ones were read as blank.',
    'Check that the export is whole.',
  ],
  'file/forbidden-column': [
    'The column “{column}” seems to hold what Laget must not have about anybody: health, ethnicity, religion, belief, disability, sexual orientation, political opinion or trade union. It has not been read and is not kept.',
    'Leave the column out of the extract before the next delivery. If it holds something else, give it another name.',
  ],
  'mapping/unreadable': [
    'The column mapping cannot be read.',
    'It should have "source", "columns", "workplaces" and "positions", where every value is a text.',
  ],
  'mapping/unknown-column': [
    'The column mapping uses the name "{column}", which Laget does not know.',
    'Correct the name. The valid names are in the description of the extract.',
  ],
  'mapping/bad-unit-number': [
    'The workplace "{workplace}" is linked to {unit}, which is not a valid organisation number.',
    'Correct the number. Until then the workplace stands as not assigned.',
  ],
  'mapping/unknown-subgroup': [
    'The position {position} is linked to "{subgroup}", which is not a staff group in Laget.',
    'Choose a group from the list. Until then the position stands as not assigned.',
  ],
  'person/real-looking-number': [
    'The file has identity numbers that may belong to real persons, but the owner is marked as invented.',
    'Use synthetic numbers, or set up an owner marked as real. Nothing has been taken in.',
  ],
  'person/synthetic-number': [
    'The file has synthetic identity numbers, but the owner is real.',
    'Check that these are not test data. Nothing has been taken in.',
  ],
  'person/bad-check-digit': [
    'The identity number is not valid. The person is counted, but cannot be linked to other sources.',
    'Correct the number in the HR system.',
  ],
  'mapping/unknown-code': [
    'The column mapping says “{code}” for {column}, which is no code Laget has.',
    'Use one of: {codes}.',
  ],
  'mapping/forbidden-column': [
    'The column mapping reads “{column}”, which seems to hold what Laget must not have about anybody.',
    'Choose another column. Nothing has been taken in.',
  ],
};
