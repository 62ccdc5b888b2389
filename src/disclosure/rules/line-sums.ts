import { HIRE_CHANNELS, MAIN_REASONS, SUBJECTS, TEACHING_LEVELS, TOTAL } from '../../terms/index.ts';
import { groupRows, keyWithout } from './group-rows.ts';
import type { Relation, RuleTable } from './row.ts';

type Signs = Readonly<Record<string, 1 | -1>>;

/** Line of a rule table, not of a figure: all who had left, as owner turnover tells. */
export const LEFT = 'left';
/** Line of a rule table, not of a figure: voluntary exits that are not established. */
export const NOT_ESTABLISHED = 'not-established';
/** Line of a rule table, not of a figure: all of whom it is known what happened first, or that nothing did. */
export const KNOWN = 'known';

/** Sums of the lines of one cell, by the column that names the lines: the last is what they add up to. There is no `Total`. */
const LINE_SUMS: Readonly<Record<string, readonly Signs[]>> = {
  component: [{ start: 1, hires: 1, returns: 1, 'transfers-in': 1, 'transfers-out': -1, exits: -1, end: -1 }],
  reason: [
    { voluntary: 1, retired: 1, 'contract-ended': 1, 'other-told': 1, 'not-said': 1, [LEFT]: -1 },
    { 'voluntary-established': 1, [NOT_ESTABLISHED]: 1, voluntary: -1 },
  ],
  // All answers stand in no line: they are what the lines are out of.
  'main-reason': [{ ...Object.fromEntries(MAIN_REASONS.map((reason) => [reason, 1 as const])), [TOTAL]: -1 }],
  // So are all hires with a known channel.
  channel: [{ ...Object.fromEntries(HIRE_CHANNELS.map((channel) => [channel, 1 as const])), [TOTAL]: -1 }],
  cause: [{ 'left-owner': 1, 'other-school': 1, 'leader-post': 1, retired: 1, 'still-there': 1, [KNOWN]: -1 }],
  age: [{ '62': 1, '63': 1, '64': 1, '65': 1, '66': 1, '62-66': -1 }],
  // Staying only grows less from line to line.
  years: [],
  months: [],
  // Changes of principal are no part of the schools with many.
  continuity: [],
  // Stages have hours of their own.
  stage: [],
  level: [{ ...Object.fromEntries(TEACHING_LEVELS.map((level) => [level, 1 as const])), all: -1 }],
  subject: [{ ...Object.fromEntries(SUBJECTS.map((subject) => [subject, 1 as const])), all: -1 }],
  // The two are out of different hours.
  cover: [],
  posts: [{ vacant: 1, temporary: 1, 'not-filled': -1 }],
  // A mean of one factor is no part of another's.
  factor: [],
};

/** Columns of lines: they have sums of their own, or none. */
export const NEVER_SUMMED: ReadonlySet<string> = new Set(Object.keys(LINE_SUMS));

/** The sums of the lines in every cell that has what they add up to. */
export function lineSums(table: RuleTable, column: number): readonly Relation[] {
  const codeOf = (place: number) => table.rows[place]?.codes[column] ?? '';
  return (LINE_SUMS[table.columns[column] ?? ''] ?? []).flatMap((signs) => {
    const result = Object.keys(signs).at(-1);
    const groups = groupRows(table, (row) =>
      signs[row.codes[column] ?? ''] === undefined ? null : keyWithout(row, column),
    );
    const complete = [...groups.values()].filter((rows) => rows.some((place) => codeOf(place) === result));
    return complete.map((rows) => ({ rows, signs: rows.map((place) => signs[codeOf(place)] ?? 1) }));
  });
}
