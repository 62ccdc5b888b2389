import type { ProtectionTexts } from './wording.ts';

export const en: ProtectionTexts = {
  problem: {
    'no-rows': () => 'The table has no rows below its headings.',
    'not-a-count': ({ line }) => `Line ${line}: the value must be a whole number, not below zero.`,
    'repeated-row': ({ line, firstLine }) => `Line ${line} has the same codes as line ${firstLine}. Make them one row.`,
    'total-among-inner': ({ line }) =>
      `Line ${line} is a sum (Total). The table holds inner cells only; the sums are made here.`,
    'not-an-amount': ({ line }) => `Line ${line}: the amount must be a number, not below zero.`,
    'too-many-cells': ({ cells, most }) =>
      `The table would have up to ${cells} cells with all its sums; at most ${most} are taken. Leave a column out, or make several tables.`,
    'too-many-for-optimum': ({ cells, most }) =>
      `The table has ${cells} cells with all its sums; the best choice is looked for up to ${most}. Leave --optimal out.`,
    'no-such-division': ({ column }) => `The table has no column “${column}” to divide by.`,
    'no-such-code': ({ column, value }) => `The code “${value}” is not in column “${column}”, nor a sum of it.`,
    'impossible-but-counted': ({ path, line, value }) =>
      `${path}, line ${line}: the cell ${value} is said to be impossible, but somebody is counted in it.`,
    'impossible-unknown': ({ path, line, value }) => `${path}, line ${line}: the code “${value}” is not in the table.`,
    'published-unknown': ({ path, line, value }) =>
      `${path}, line ${line}: the table has no cell ${value}. Sums are written with Total, or with a code of a hierarchy.`,
    'published-differs': ({ path, line, told, counted }) =>
      `${path}, line ${line}: ${told} was published, but the table gives ${counted}. Take the cell out where it has been corrected; both numbers are then known to others, and this is not reckoned with.`,
    'contributions-differ': ({ value, told, counted }) =>
      `The contributions to ${value} come to ${told}, but its amount is ${counted}.`,
    'contribution-unknown': ({ path, line, value }) => `${path}, line ${line}: the table has no row ${value}.`,
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
  besideColumns: (path, columns) => `${path} must have the columns ${columns}.`,
  besideUnknown: (path, column, columns) =>
    `${path}: the table has no column “${column}”. Its columns are: ${columns}.`,
  tooLarge: (path, megabytes) => `${path} is larger than ${megabytes} MB, and is not read.`,
  emptyCode: (column, lines) =>
    `Column “${column}” has no code in line ${lines}. Give what is unknown a code of its own.`,
  onlyWith: (option, other) => `${option} is used together with ${other}.`,
  notWith: (option, other) => `${option} cannot be used together with ${other}.`,
  step: (stage, done, of) =>
    ({
      repair: `Withholding: ${done} of ${of} small numbers are safe.`,
      'publishing-back': `Showing again what need not be withheld: ${done} of ${of}.`,
      parts: `Withholding part by part: ${done} of ${of}.`,
      audit: `Trying to work out what is withheld: part ${done} of ${of}.`,
    })[stage],
  optimum: (isProven) =>
    isProven
      ? 'No other choice withholds fewer cells.'
      : 'The time ran out before it was certain that no other choice withholds fewer cells.',
  withheld: (cells, primary, secondary) =>
    `${cells} cells. Withheld: ${primary} by the rules, and ${secondary} to protect them.`,
  attacker: {
    outsider: 'Who sees the table only',
    insider: 'Who is alone in a withheld cell',
    'rule-aware': 'Who knows the rule',
  },
  kept: (attacker, width) => `${attacker} gets no closer to a small number than a range of ${width}.`,
  keptAmounts: (attacker, percent) =>
    `${attacker} is left with a range of at least ${percent} % of the largest contribution to each withheld amount.`,
  broken: (attacker, tooClose, exact) =>
    `${attacker} gets too close to ${tooClose} cells, and works ${exact} of them out exactly.`,
  givenByRule: (cells) =>
    `${cells} cells follow from the rule itself for whoever knows which cells it hides. So all withheld cells must carry the same sign.`,
  givenByPublished: (cells) =>
    `${cells} cells are given away by what has been published before. Nothing that is withheld now can mend it.`,
  knownAlready: (cells) => `${cells} cells that should have been withheld have been published before.`,
  unseen: (attacker, quantities) => `${attacker} gets too close to how many are not in a cell, ${quantities} times.`,
};
