import { describe, expect, test } from 'vitest';
import { exactIntervals } from '../../src/disclosure/protection/attack/exact.ts';
import { type ProtectedCell, type ProtectWish, protectTable } from '../../src/disclosure/protection/protect-table.ts';
import { startSolver } from '../../src/disclosure/protection/solver.ts';

const FEWEST = 5;
const SCHOOLS = ['s1', 's2', 's3', 's4'];
const GROUPS = ['assistant', 'leader', 'teacher'];
const QUARTERS = ['q1', 'q2', 'q3', 'q4'];

interface Row {
  readonly codes: readonly [school: string, group: string, quarter: string];
  readonly value: number;
}

/** Leavers by school, group and quarter, without chance: small numbers in the quarters, larger ones in the year. */
function leavers(): readonly Row[] {
  let state = 7;
  const draw = () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const most = { assistant: 7, leader: 2, teacher: 12 };
  return SCHOOLS.flatMap((school) =>
    GROUPS.flatMap((group) =>
      QUARTERS.map((quarter): Row => {
        const limit = most[group as keyof typeof most];
        return { codes: [school, group, quarter], value: Math.floor(draw() * (limit + 1)) };
      }),
    ),
  );
}

/** What was told in one release, and the row numbers of the whole history behind it. */
interface Told {
  readonly cell: ProtectedCell;
  readonly leaves: readonly number[];
}

const ROWS = leavers();

async function release(rows: readonly Row[], columns: readonly number[], more: Partial<ProtectWish> = {}) {
  const names = ['school', 'group', 'quarter'];
  const added = new Map<string, { codes: string[]; value: number }>();
  for (const { codes, value } of rows) {
    const kept = columns.map((at) => codes[at] ?? '');
    const row = added.get(kept.join()) ?? { codes: kept, value: 0 };
    row.value += value;
    added.set(kept.join(), row);
  }
  const table = { columns: columns.map((at) => names[at] ?? ''), rows: [...added.values()] };
  const wish = { hierarchies: [], fewest: FEWEST, total: 'Total', audited: true, ...more };
  const answer = await protectTable({ ...wish, table });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const isIn = ({ codes }: Row, cell: ProtectedCell) =>
    columns.every((at, i) => cell.codes[i] === 'Total' || cell.codes[i] === codes[at]);
  const told = answer.cells.map((cell): Told => {
    const leaves = ROWS.flatMap((row, i) => (rows.includes(row) && isIn(row, cell) ? [i] : []));
    return { cell, leaves };
  });
  return { told, audit: answer.audit };
}

/** How many withheld primaries somebody works out exactly who has all releases before them. */
async function workedOut(releases: readonly (readonly Told[])[]): Promise<number> {
  const all = releases.flat();
  const known = all.flatMap(({ cell, leaves }) =>
    cell.withheld ? [] : [{ leaves, low: cell.value, high: cell.value }],
  );
  const primaries = all.filter(({ cell }) => cell.primary).map(({ leaves }) => leaves);
  const found = exactIntervals(await startSolver(), ROWS.length, known, primaries);
  return found.filter(({ low, high }) => low === high).length;
}

describe('several releases of the same persons', () => {
  test('each quarter and the year protected alone: together they give small numbers away', async () => {
    const quarters = await Promise.all(
      QUARTERS.map((quarter) =>
        release(
          ROWS.filter(({ codes }) => codes[2] === quarter),
          [0, 1],
        ),
      ),
    );
    const year = await release(ROWS, [0, 1]);
    const separate = [...quarters, year];
    for (const { told, audit } of separate) {
      expect(audit?.attackers.flatMap(({ tooClose }) => tooClose)).toEqual([]);
      expect(await workedOut([told])).toBe(0);
    }
    expect(await workedOut(separate.map(({ told }) => told))).toBeGreaterThan(0);
  }, 60_000);

  test('protected as one table with the quarters as a column, none', async () => {
    const { told, audit } = await release(ROWS, [0, 1, 2]);
    expect(audit?.attackers.flatMap(({ tooClose }) => tooClose)).toEqual([]);
    expect(await workedOut([told])).toBe(0);
  }, 60_000);

  test('a quarter at a time, what is out already given along: what was told stays told, and gives nothing away', async () => {
    const first = await release(
      ROWS.filter(({ codes }) => codes[2] === 'q1'),
      [0, 1],
    );
    const published = first.told.flatMap(({ cell: { codes, value, withheld } }) =>
      withheld ? [] : [{ codes: [...codes, 'q1'], value }],
    );
    const half = ROWS.filter(({ codes }) => codes[2] === 'q1' || codes[2] === 'q2');
    const second = await release(half, [0, 1, 2], { published });
    expect(second.told.filter(({ cell }) => cell.isKnown).map(({ cell }) => cell.withheld)).toEqual(
      published.map(() => false),
    );
    expect(second.audit?.givenByPublished).toEqual([]);
    expect(second.audit?.attackers.flatMap(({ tooClose }) => tooClose)).toEqual([]);
    expect(await workedOut([first.told, second.told])).toBe(0);
  }, 60_000);
});

describe('what others have published', () => {
  const table = {
    columns: ['school'],
    rows: [3, 12, 20, 30].map((value, i) => ({ codes: [`s${i}`], value })),
  };
  const wish = { table, hierarchies: [], fewest: FEWEST, total: 'Total', audited: true };

  test('the cheapest partner is out already: the next one pays', async () => {
    const answer = await protectTable({ ...wish, published: [{ codes: ['s1'], value: 12 }] });
    const told = answer.ok ? answer.cells.map(({ codes, withheld }) => [codes[0], withheld]) : [];
    expect(Object.fromEntries(told)).toEqual({ Total: false, s0: true, s1: false, s2: true, s3: false });
  });

  test('everything else is out: the audit says that nothing can mend it', async () => {
    const published = [
      ...[12, 20, 30].map((value, i) => ({ codes: [`s${i + 1}`], value })),
      { codes: ['Total'], value: 65 },
    ];
    const answer = await protectTable({ ...wish, published });
    const places = answer.ok ? answer.audit?.givenByPublished.map((place) => answer.cells[place]?.codes) : [];
    expect(places).toEqual([['s0']]);
    expect(answer.ok && answer.audit?.attackers[0]?.exact).toHaveLength(1);
  });

  test('the small number itself is out: it is not withheld, and said to be known', async () => {
    const answer = await protectTable({ ...wish, published: [{ codes: ['s0'], value: 3 }] });
    expect(answer.ok && answer.cells[1]).toMatchObject({ primary: true, withheld: false, reason: 'published-before' });
    expect(answer.ok && answer.cells.some(({ withheld }) => withheld)).toBe(false);
  });
});
