import type { EvaluationTexts } from './wording.ts';

export const en: EvaluationTexts = {
  notADesign: 'The design must be a JSON object with method, direction and smallestEffect.',
  designKey: (key, given, values) => `The design: “${key}” is ${given}. Choose one of: ${values}.`,
  designNumber: (key, given) =>
    key === 'power'
      ? `The design: “power” is ${given}. Write a number above 0 and at most 1.`
      : `The design: “${key}” is ${given}. Write a number above 0: the smallest effect that matters.`,
  designWhole: (key, given) => `The design: “${key}” is ${given}. Write a whole number that is not too small.`,
  designColumn: (key, given) => `The design: “${key}” is ${given}. Write names of columns of the file.`,
  unknownKey: (key, like) =>
    `The design has “${key}”, which is not read.${like === null ? '' : ` Did you mean “${like}”?`}`,
  missingColumns: (missing, columns) => `The file lacks the columns ${missing}. Its columns are: ${columns}.`,
  emptyUnit: (lines) => `Column “unit” is empty in line ${lines}. Every row must say which unit it is about.`,
  badPeriods: (column, lines) =>
    `Column “${column}” must hold periods in one form, such as 2024, 2024-08, 2024-Q3, 2024-T2 or 2024/25. It does not in line ${lines}.`,
  unanswerable: {
    'empty-panel': () => 'The file has no rows with an outcome, so there is nothing to evaluate.',
    'repeated-cell': ({ lines }) => `A unit has several rows for the same period. Mend or remove line ${lines}.`,
    'treated-twice': ({ units }) =>
      `Column “first_treated” must be the same in all rows of a unit. It is not for ${units}. Use the first period with the action.`,
    'constant-outcome': () =>
      'The outcome is the same in the whole file, so there is nothing an action could have changed.',
    'nobody-treated': () =>
      'No unit gets the action within the periods of the file. Write the first period with the action in “first_treated”.',
    'no-period-before': () => 'All who have the action had it from the first period. Add periods from before it began.',
    'no-controls': () =>
      'There is nobody to compare with. Add units that never got the action, or choose "control": "not-yet".',
    'no-whole-units': ({ count }) =>
      `No unit has an outcome in every period (${count} lack some). Fill the holes, or leave out periods that many lack.`,
    'small-cohort': ({ count, needed, period }) =>
      `Only ${count} units began in ${period}; ${needed} are needed. Use "method": "randomisation", or join periods.`,
    'few-units': ({ count, needed }) => `There are ${count} to compare on each side; ${needed} are needed.`,
    'few-controls': ({ count, needed }) =>
      `There are ${count} units without the action; ${needed} are needed. Add more, or use "method": "randomisation".`,
    'few-periods-before': ({ count, needed, period }) =>
      `There are ${count} periods before ${period}; ${needed} are needed. Add more, or use "method": "randomisation".`,
    'few-points': ({ count, needed, period }) =>
      `There are ${count} periods on one side of ${period}; a line needs ${needed}.`,
    'uneven-periods': ({ period }) =>
      `There is a hole in time after ${period}. A series must have steps of one length: fill it, or choose another method.`,
    'unknown-exposure': () => 'The column for “exposure” must hold numbers above zero in every row.',
    'no-counts': () => 'With “exposure” the outcome must be counts: whole numbers not below zero.',
    'not-events': ({ lines }) =>
      `This method needs 0 (has not happened) or 1 (has happened) as the outcome. Something else stands in line ${lines}.`,
    'gap-in-following': ({ units }) =>
      `The units ${units} have holes in their periods, or rows after it happened. Each unit must be followed without a break.`,
    'nobody-matched': ({ count }) =>
      `None of the ${count} with the action has anybody alike to be compared with. Choose fewer columns in “match”.`,
    collinear: () => 'Columns of the model say the same as each other, or too little varies. Leave one out.',
  },
  note: {
    'incomplete-units': (value) => `${value} units lack an outcome in some periods and are left out.`,
    'treated-from-first': (value) => `${value} units had the action from the first period and are left out.`,
    'treated-after-last': (value) => `${value} units get the action after the last period and count as without.`,
    'cut-before-last-cohort': (value) =>
      `All get the action sooner or later. Periods from ${value}, when the last began, are left out.`,
    'chance-of-order': (value) =>
      `With only ${value} units, chance is reckoned by handing out the action anew, not from the standard error.`,
    'few-points': (value) => `The shorter side has only ${value} periods. Eight or more are safer.`,
    'no-control-series': () =>
      'No series without the action is taken away. Something else at the same time may look like an effect.',
    'controls-taken-away': (value) => `The mean of ${value} units without the action is taken away.`,
    'poor-fit-before': () => 'No mixture of the others is much like it before the action. Read the estimate with care.',
    'controls-too-few-for-level': (value) =>
      `With ${value} comparisons no place in the list can by itself be under five per cent.`,
    'not-followed-at-start': (value) => `${value} with the action were not followed when it began and are left out.`,
    'not-matched': (value) => `${value} with the action have nobody alike to be compared with and are left out.`,
    'few-clusters': (value) => `There are only ${value} independent groups. The interval may be too narrow.`,
    'no-pretrend': () =>
      'What went before the action cannot be tested: there are too few periods or too little to test.',
    'no-placebo': () => 'There are too few periods before the action for a test with the start moved back.',
    'no-interval': (value) => `The action can be handed out in only ${value} ways. That is too few for an interval.`,
    'planned-power-low': (value) => `The design itself reckoned with a power of ${value}. Then it can tell nothing.`,
    'pretrend-differs': (value) =>
      `The groups moved differently even before the action (p = ${value}). The estimate is little to lean on.`,
    'placebo-differs': (value) =>
      `The test without a real action finds something too (p = ${value}). The estimate is little to lean on.`,
  },
  notMatchedOn: (columns) => `Not used to find those alike: ${columns}.`,
  noOutcome: (rows) => `${rows} rows without an outcome are left out.`,
  method: {
    staggered: 'Staggered difference-in-differences (Callaway and Sant’Anna)',
    its: 'Interrupted time series',
    synthetic: 'Synthetic control',
    'matched-survival': 'Those alike, followed over time',
    randomisation: 'Handing out the action anew',
  },
  verdict: {
    effect: 'Effect shown',
    'no-effect': 'No effect shown',
    opposite: 'It went the other way',
    'cannot-tell': 'Cannot be told',
  },
  meaning: {
    effect: 'The whole interval lies on the side that was wanted.',
    'no-effect': 'The whole interval is smaller than the smallest effect that matters.',
    opposite: 'The whole interval lies on the other side of zero than wanted.',
    'cannot-tell': 'The figures cannot tell an effect that matters from none. More units or periods would help.',
  },
  estimate: (estimate, low, high) => `Estimate: ${estimate} (95 % interval from ${low} to ${high}).`,
  noLimit: 'without limit',
  chance: (p) => `Chance alone gives so much or more with probability ${p}.`,
  power: (power, effect) => `Power: an effect of ${effect} would be found with probability ${power}.`,
  pretrend: (p) => `Before the action: differences as large as those seen have probability ${p}.`,
  placebo: (p) => `Test without a real action: so much or more has probability ${p}.`,
  matchedOn: (columns) => `Alike in: ${columns}.`,
  cellsHead: ['began', 'period', 'estimate', 'standard error'],
};
