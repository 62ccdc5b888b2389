/** Bridges between definitions of turnover, for an owner of a large city's size and for a nation. */
import { askBridge, askTurnovers, buildDataset, type Dataset, TURNOVER_IDS } from '../src/analysis/index.ts';
import type { Facts } from '../src/record/index.ts';
import { dayOf } from '../src/terms/index.ts';
import { timed } from './clock.ts';
import { nationalFacts } from './national-facts.ts';
import type { Held } from './results.ts';

const DAYS = { from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1) };
/** Persons ever met of whom some 17,000 are employed at a time. */
const OF_A_CITY = 50_000;
const TIMES = 5;

/** The first persons of some facts, with their employments. */
function firstPersons(facts: Facts, length: number): Facts {
  const { employments, persons } = facts;
  const rows = employments.person.reduce((count, person) => count + Number(person < length), 0);
  const first = <T extends { slice: (from: number, to: number) => T }>(column: T) => column.slice(0, rows);
  return {
    ...facts,
    persons: {
      length,
      key: persons.key.slice(0, length),
      birthYear: persons.birthYear.slice(0, length),
      birthMonth: persons.birthMonth.slice(0, length),
      sex: persons.sex.slice(0, length),
    },
    employments: {
      length: rows,
      person: first(employments.person),
      delivery: first(employments.delivery),
      workplace: first(employments.workplace),
      position: first(employments.position),
      percent: first(employments.percent),
      contract: first(employments.contract),
      terms: first(employments.terms),
      from: first(employments.from),
      to: first(employments.to),
      endReason: first(employments.endReason),
    },
  };
}

/** The middle of so many times, processor time in milliseconds. */
async function middle(work: () => unknown): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) took.push((await timed(work)).cpu);
  return took.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
}

/** The bridges from each definition to the one that differs most, each asked some times; the slowest counts. */
async function slowestPair(dataset: Dataset): Promise<{ readonly ms: number; readonly pair: string }> {
  let slowest = { ms: 0, pair: '' };
  for (const from of TURNOVER_IDS) {
    const end = { days: DAYS, asKnownOn: null };
    const to = from === 'register' ? 'exit-rate' : 'register';
    const question = { from: { ...end, definition: from }, to: { ...end, definition: to }, where: [] } as const;
    const ms = await middle(() => askBridge(dataset, question));
    if (ms > slowest.ms) slowest = { ms, pair: `${from} to ${to}` };
  }
  return slowest;
}

async function measure(dataset: Dataset, persons: string, most: { bridge: number; all: number }): Promise<Held[]> {
  const bridge = await slowestPair(dataset);
  const question = { where: [], days: DAYS, asKnownOn: null };
  const all = await middle(() => askTurnovers(dataset, question, { withBetween: true }));
  return [
    {
      what: `the slowest bridge of ${TURNOVER_IDS.length}, ${persons} persons`,
      achieved: bridge.ms,
      unit: 'ms',
      target: most.bridge,
      remark: `${bridge.pair}; processor time, the middle of ${TIMES} times; the machine was shared`,
    },
    {
      what: `all definitions with all that stands between, ${persons} persons`,
      achieved: all,
      unit: 'ms',
      target: most.all,
      remark: 'processor time; once for each group that the public asks about, then kept',
    },
  ];
}

export async function measureBridges(): Promise<Held[]> {
  const facts = nationalFacts();
  const city = await measure(buildDataset(firstPersons(facts, OF_A_CITY)), '17,000', { bridge: 200, all: 1000 });
  return [...city, ...(await measure(buildDataset(facts), '250,000', { bridge: 2000, all: 10_000 }))];
}
