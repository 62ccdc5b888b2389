import type { MethodTexts } from './wording.ts';

export const en: MethodTexts = {
  noSuchMethod: (given, methods) => `There is no method “${given}”. Choose one of: ${methods}.`,
  notReadable: (path) => `“${path}” cannot be read as CSV. Save it as CSV with headings in the first row.`,
  noRows: 'The file has no rows below the headings.',
  noSuchColumn: (column, columns) => `The file has no column “${column}”. Its columns are: ${columns}.`,
  notNumbers: (column, lines) => `Column “${column}” must hold numbers. It does not in line ${lines}.`,
  notEvents: (column, lines) => `Column “${column}” must hold 0 or 1. Something else stands in line ${lines}.`,
  notFollowed: (lines) => `The time must be after the entry. Mend or remove line ${lines}.`,
  notPeriods: (column) => `A life table counts whole periods. Column “${column}” holds other than whole numbers.`,
  noEvents: 'Nobody in the file has an event, so there is nothing to estimate.',
  collinear: 'At least one covariate is the same for all or follows from the others. Leave it out.',
  needsOption: (option) => `The method needs ${option}.`,
  oneGroup: (column) => `Column “${column}” has only one group, so there is nothing to compare.`,
  leftOut: (rows) => `${rows} rows with empty fields are left out.`,
  oneAndTwo: (column) => `Column “${column}” holds only 1 and 2. They are read as 0 and 1.`,
  fewAtFirst: (time, atRisk) =>
    `The curve falls to zero at ${time}, where only ${atRisk} are followed. Use --start to begin later.`,
  runsAway: (names) =>
    `The coefficient of ${names} has no limit: the variable divides those with events from those without.`,
};
