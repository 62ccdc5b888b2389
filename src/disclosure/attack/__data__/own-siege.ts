import { day } from '../../../../test/analysis/small-world.ts';
import {
  ask,
  type Dataset,
  type Hierarchies,
  hierarchiesOn,
  METRICS,
  type MetricId,
  type Question,
  type RawTable,
} from '../../../analysis/index.ts';
import { type Breakdown, frameOf, keyOfRow } from '../../lattice/frame.ts';
import { judgeOf } from '../../lattice/judge/judge.ts';
import type { Lattice } from '../../lattice/lattice.ts';
import { nodeOfRow, nodesOf } from '../../lattice/nodes.ts';
import { countsKnowing } from '../../lattice/stand.ts';
import { limitsBook } from '../../limits/limits-book.ts';
import type { Solver } from '../../protection/solver.ts';
import { publish } from '../../publish/publish.ts';
import { fixedRows } from '../../rules/bounds.ts';
import { primaryRows } from '../../rules/primary.ts';
import type { Relation, RuleRow } from '../../rules/row.ts';
import { determinedRows } from '../../rules/solving/determined.ts';
import { OWN_TIMES, OWN_UNITS } from './own-owner.ts';

export const LIMITS = limitsBook({ settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] });
const { year, schoolYear } = OWN_TIMES;
const of = (time: typeof year): Question['period'] => ({ kind: 'between', ...time, grain: null });
const on = (at: string): Question['period'] => ({ kind: 'day', at: day(at) });

/** Every metric of an own table that is withheld by cells of its own, and a time it is told of. */
export const METRICS_ATTACKED: readonly (readonly [MetricId, Question['period']])[] = [
  ['B7', of(schoolYear)],
  ['C13', of(schoolYear)],
  ['C2', of(year)],
  ['C2z', of(year)],
  ['C5', of(year)],
  ['C10', of(year)],
  ['C12', of(year)],
  ['F1', of(year)],
  ['A11s', on('2025-10-01')],
  ['F10', on('2025-11-15')],
  ['C7', on('2025-08-18')],
];
const BREAKDOWNS: readonly Question['by'][] = [
  [],
  ['staff-group'],
  ...(['area', 'school-type', 'living-conditions', 'unit'] as const).flatMap((place) => [
    [place],
    [place, 'staff-group' as const],
  ]),
];
/** All schools but one, and pairs of schools: what sets two filters apart is one school. */
const FILTERS: readonly (readonly string[])[] = [
  ...OWN_UNITS.map((without) => OWN_UNITS.filter((unit) => unit !== without)),
  ...OWN_UNITS.slice(1).map((unit, i) => [unit, OWN_UNITS[i] ?? '']),
];

/** Every breakdown without a filter, and by each of them. */
export const EVERY_QUESTION: readonly Pick<Question, 'by' | 'where'>[] = [[], ...FILTERS.map((codes) => [codes])].flatMap(
  (filter) => BREAKDOWNS.map((by) => ({ by, where: filter.map((codes) => ({ dimension: 'unit' as const, codes })) })),
);

export interface Asking {
  readonly dataset: Dataset;
  readonly lattice: Lattice;
  readonly metric: MetricId;
  readonly period: Question['period'];
}

/** What anyone is told, beside what is true; null where it is refused. */
async function answerTo({ dataset, lattice, metric, period }: Asking, by: Question['by'], units?: readonly string[]) {
  const where = units === undefined ? [] : [{ dimension: 'unit' as const, codes: units }];
  const asked: Question = { metric, by, where, period, asKnownOn: null };
  const raw: RawTable | { refusal: unknown } = ask(dataset, asked);
  if ('refusal' in raw) return null;
  const table = publish(raw, LIMITS(metric), await lattice.withheld(asked, raw, LIMITS));
  return { asked, raw, isTold: raw.cells.map((_, i) => table.rows[i]?.state !== 'withheld') };
}

/** All an attacker has: one table of all cells, the sums told by filters among them, and which numbers are withheld. */
export async function besiegeOwn(asking: Asking) {
  const inside = hierarchiesOn(asking.dataset, null);
  const { tables, told } = await tablesTold(asking);
  const frame = frameOf(METRICS[asking.metric], tables, inside);
  const places = new Map(frame.keys.map((key, i) => [key, i]));
  const rows: RuleRow[] = [...frame.table.rows];
  const relations: Relation[] = [...frame.relations];
  for (const units of FILTERS) {
    for (const { numerator, keys } of await sumsTold(asking, units, inside)) {
      const own = keys.flatMap((key) => places.get(key) ?? []);
      const first = rows[own[0] ?? -1];
      if (first === undefined || own.length < keys.length) continue;
      relations.push({ rows: [...own, rows.length], signs: [...own.map(() => 1 as const), -1] });
      rows.push({ ...first, numerator, denominator: null });
    }
  }
  const hidden = new Set(frame.keys.flatMap((key, i) => (told.has(key) ? [] : [i])));
  return { frame, rows, relations, hidden };
}

/** Every breakdown without a filter, and the keys of what is told in any. */
async function tablesTold(asking: Asking) {
  const tables: Breakdown[] = [];
  const told = new Set<string>();
  for (const by of BREAKDOWNS) {
    const answer = await answerTo(asking, by);
    if (answer === null) continue;
    const { cells } = answer.raw;
    if (by.length > 0) tables.push({ by, cells });
    const seen = cells.filter((_, i) => answer.isTold[i] === true);
    for (const { codes } of seen) told.add(keyOfRow(nodeOfRow(by, codes), codes.slice(by.length)));
  }
  return { tables, told };
}

/** Numbers that are told of some units together, with the keys of the cells that they add up. */
async function sumsTold(asking: Asking, units: readonly string[], inside: Hierarchies) {
  const answer = await answerTo(asking, ['staff-group'], units);
  if (answer === null) return [];
  const { asked, raw, isTold } = answer;
  const seen = raw.cells.filter((_, i) => isTold[i] === true);
  return seen.map(({ codes, numerator }) => {
    return { numerator, keys: nodesOf(asked, codes, inside).map((node) => keyOfRow(node, codes.slice(1))) };
  });
}

type Besieged = Awaited<ReturnType<typeof besiegeOwn>>;

/** Withheld numbers of few that can only be what they are: by adding, by bounds and by programs, knowing what they are out of. */
export function pinnedOwn(
  highs: Solver,
  metric: MetricId,
  { frame, rows, relations, hidden }: Besieged,
) {
  const few = primaryRows(frame.table, LIMITS(metric));
  const wanted = [...hidden].filter((i) => few.has(i) && (rows[i]?.numerator ?? 0) > 0);
  const counts = countsKnowing({ unit: frame.table.unit, rows });
  const byProgram = judgeOf(highs, { relations, counts, wanted })(hidden).map(({ row }) => row);
  const byBounds = counts.flatMap(({ values, most }) => fixedRows(relations, hidden, values, most));
  const found = new Set([...determinedRows(relations, hidden), ...byBounds, ...byProgram]);
  return {
    met: wanted.length,
    pinned: wanted.filter((i) => found.has(i)).map((i) => frame.keys[i]?.split('\u0000').join(' ')),
  };
}
