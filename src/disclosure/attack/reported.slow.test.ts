import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../test/analysis/small-world.ts';
import type { MetricId, Question } from '../../analysis/index.ts';
import { startSolver } from '../protection/solver.ts';
import type { PublishedTable } from '../published.ts';
import { type GateOf, invented, latticeKnowing, tableByTable, targetOf } from './__data__/owner.ts';
import { pageOf, reportedOf, toldByPage } from './__data__/reported-owner.ts';
import { attack } from './attack.ts';
import { FULL } from './siege.ts';

const LONG = { timeout: 300_000 };
const TURNOVER: Question['period'] = { kind: 'between', from: day('2024-10-01'), to: day('2025-10-01'), grain: null };
const PUBLISHED_ON = day('2025-11-15');
const BREAKDOWNS: readonly Question['by'][] = [
  [],
  ['area'],
  ['unit'],
  ['staff-group'],
  ['area', 'staff-group'],
  ['unit', 'staff-group'],
];

const asked = (metric: MetricId, by: Question['by'], asKnownOn: Question['asKnownOn'] = null): Question => {
  const period: Question['period'] = metric === 'A1' ? { kind: 'day', at: day('2024-10-01') } : TURNOVER;
  return { metric, by, where: [], period, asKnownOn };
};
const PUBLIC = BREAKDOWNS.flatMap((by) => [
  asked('A1', by),
  asked('B2', by),
  asked('A1', by, PUBLISHED_ON),
  asked('B2', by, PUBLISHED_ON),
]);

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const SCHOOLS = new Set<string>(targetOf(invented(5, 150)).field.codes.unit);

/** Which figures somebody has published: every one, or with holes. */
const REPORTS: readonly (readonly [string, (codes: readonly string[]) => boolean])[] = [
  ['every figure', () => true],
  ['every other figure', (codes) => codes.join().length % 2 === 0 || Number(codes[0]?.at(-2)) % 2 === 0],
  ['what is of whole schools', (codes) => SCHOOLS.has(codes[0] ?? '') && (codes.length < 2 || codes[1] === 'Total')],
];

/** Our answers, and all that the page tells where figures that others published stand beside ours, now and as known then. */
async function besiege(
  isOut: (codes: readonly string[]) => boolean,
  gateOf: (published: Parameters<typeof latticeKnowing>[0]) => GateOf,
) {
  const { dataset, attacked } = targetOf(invented(5, 150));
  const tables = BREAKDOWNS.flatMap((by) => [asked('A1', by, PUBLISHED_ON), asked('B2', by, PUBLISHED_ON)]);
  const reported = reportedOf(
    attacked,
    tables.map((question) => ({ question, isOut, publishedOn: PUBLISHED_ON })),
  );
  const gate = gateOf({ reported, registered: [] })(dataset);
  const page = pageOf(dataset, gate, reported);
  const elsewhere: (readonly [Question, PublishedTable])[] = [];
  let shown = 0;
  for (const question of PUBLIC.filter(({ asKnownOn }) => asKnownOn === null)) {
    const told = await page(question);
    shown += told.filter(({ figure }) => figure.state === 'shown').length;
    elsewhere.push(...toldByPage(attacked, question, told));
  }
  return { shown, report: await attack(highs, { ...attacked, gate, elsewhere }, PUBLIC, FULL.spending) };
}

describe.each(REPORTS)('where others have published %s', (_, isOut) => {
  test('the page that sets it beside ours gives no withheld count of few away', LONG, async () => {
    const { shown, report } = await besiege(isOut, latticeKnowing);
    const { pinned, wrong, impossible, few } = report;
    expect({ pinned, wrong, impossible }).toEqual({ pinned: [], wrong: [], impossible: 0 });
    expect(Math.min(shown, few)).toBeGreaterThan(5);
  });
});

test('the attacker bites where each table is protected by itself', LONG, async () => {
  const { report } = await besiege(
    () => true,
    () => tableByTable,
  );
  expect(report.pinned.length).toBeGreaterThan(0);
});
