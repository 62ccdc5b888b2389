import type { ProtectionTexts } from './wording.ts';

export const en: ProtectionTexts = {
  problem: {
    'no-rows': () => 'The table has no rows below its headings.',
    'not-a-count': ({ line }) => `Line ${line}: the value must be a whole number, not below zero.`,
    'repeated-row': ({ line, firstLine }) => `Line ${line} has the same codes as line ${firstLine}. Make them one row.`,
    'total-among-inner': ({ line }) =>
      `Line ${line} is a sum (Total). The table holds inner cells only; the sums are made here.`,
    'no-such-column': ({ path, column }) => `${path}: the table has no column “${column}”.`,
    'unknown-code': ({ path, column, value }) => `${path}: the code “${value}” is not in column “${column}”.`,
    cycle: ({ path, value }) => `${path}: the code “${value}” stands below itself.`,
    'two-parents': ({ path, value }) => `${path}: the code “${value}” has two parents. Use one file for each tree.`,
    'inner-has-children': ({ path, value }) => `${path}: the code “${value}” is in the table and is a sum of others.`,
    'two-meanings': ({ path, value }) => `${path}: the sum “${value}” is another one in an earlier file. Rename it.`,
  },
  moreProblems: (count) => `${count} more problems are not shown.`,
  noDimensions: (value) => `The table needs at least one column besides “${value}”.`,
  hierarchyColumns: (path) => `${path} must have the columns column, code and parent.`,
  dimensionName: (column) => `Column “${column}” has a name that the answer uses itself. Rename it.`,
  step: (stage, done, of) =>
    stage === 'repair'
      ? `Withholding: ${done} of ${of} small numbers are safe.`
      : `Showing again what need not be withheld: ${done} of ${of}.`,
  withheld: (cells, primary, secondary) =>
    `${cells} cells. Withheld: ${primary} because they are small, and ${secondary} to protect them.`,
  attacker: {
    outsider: 'Who sees the table only',
    insider: 'Who is alone in a withheld cell',
    'rule-aware': 'Who knows the rule',
  },
  kept: (attacker, width) => `${attacker} gets no closer to a small number than a range of ${width}.`,
  broken: (attacker, tooClose, exact) =>
    `${attacker} gets too close to ${tooClose} cells, and works ${exact} of them out exactly.`,
  givenByRule: (cells) =>
    `${cells} cells follow from the rule itself for whoever knows which cells it hides. So all withheld cells must carry the same sign.`,
};
