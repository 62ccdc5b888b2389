import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_MONTH, type MonthRow, worldOfMonths } from '../../../test/analysis/month-snapshots.ts';
import { factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import type { Day } from '../../terms/index.ts';
import type { Question } from '../question.ts';
import type { RawCell } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { ask } from './ask.ts';

// Reference answers made for this project with loops in Python, checked there against SQL: ../shared/oracles/ORIGIN.md.
const FOLDER = join(import.meta.dirname, '../../../test/oracles/01_turnover');
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));
const monthNumber = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - (2022 * 12 + 8);

function snapshots(): MonthRow[] {
  const lines = readFileSync(join(FOLDER, 'snapshots.csv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [person = '', month = '', unit = '', role = '', fte, permanent, , start = ''] = line.split(',');
    const area = expected.rules.units[unit].district;
    return {
      person,
      month: monthNumber(month),
      unit,
      area,
      role,
      fte: Number(fte),
      permanent: permanent === '1',
      start: monthNumber(start),
    };
  });
}

function figures(
  world: SmallWorld,
  metric: Question['metric'],
  months: readonly [number, number],
  more: Partial<Question> = {},
): readonly RawCell[] {
  const [from, to] = months.map((month) => (FIRST_MONTH + month) as Day) as [Day, Day];
  const asked = {
    metric,
    by: [],
    where: [],
    period: { kind: 'between', from, to, grain: null },
    asKnownOn: null,
    ...more,
  } as const;
  const table = ask(buildDataset(factsOfWorld(world)), asked);
  if ('refusal' in table) throw new Error(table.refusal.code);
  return table.cells;
}

describe('the hand-made persons', () => {
  const rows = snapshots();
  const succession = [{ from: 'S4', into: 'S5', month: monthNumber('2023-08') }];
  const world = worldOfMonths(rows, succession);
  const octobers = [monthNumber('2022-10'), monthNumber('2023-10')] as const;

  test('rates of all and of teachers are the expected ones', () => {
    const { all, teachers } = expected.aggregates;
    const teachersOnly = { where: [{ dimension: 'staff-group', codes: ['teacher'] }] } as const;
    const [left] = figures(world, 'B2', octobers);
    const [gone] = figures(world, 'B3', octobers);
    const [teachersLeft] = figures(world, 'B2', octobers, teachersOnly);
    const [teachersGone] = figures(world, 'B3', octobers, teachersOnly);
    expect([left?.denominator, left?.numerator]).toEqual([all.n, all.counts.left_owner + all.counts.retired]);
    expect((left?.numerator ?? 0) / (left?.denominator ?? 0)).toBeCloseTo(all.leave_owner_rate_KS, 12);
    expect((gone?.numerator ?? 0) / (gone?.denominator ?? 0)).toBeCloseTo(all.leave_school_rate, 12);
    expect((teachersLeft?.numerator ?? 0) / teachers.n).toBeCloseTo(teachers.leave_owner_rate_KS, 12);
    expect((teachersGone?.numerator ?? 0) / teachers.n).toBeCloseTo(teachers.leave_school_rate, 12);
  });

  const CLASSES: Readonly<Record<string, string>> = {
    stayer: 'stayed',
    role_change: 'stayed',
    moved_within: 'left the school',
    left_sector: 'left the school',
    left_owner: 'left the owner',
    retired: 'left the owner',
  };
  const persons = Object.entries<{ class?: string }>(expected.persons).map(
    ([person, { class: own }]) => [person, CLASSES[own ?? ''] ?? 'not in the base'] as const,
  );

  test.each(persons)('%s %s', (person, fate) => {
    const alone = worldOfMonths([...rows.filter((row) => row.person === person), ...others(rows)], succession);
    const only = { where: [{ dimension: 'sex', codes: ['f'] }] } as const;
    const marked = {
      ...alone,
      persons: alone.persons.map((one, i) => ({ ...one, sex: i === 0 ? 'f' : 'm' }) as const),
    };
    const [left] = figures(marked, 'B2', octobers, only);
    const [gone] = figures(marked, 'B3', octobers, only);
    const told = `${left?.denominator} ${left?.numerator} ${gone?.numerator}`;
    expect(
      { '0 0 0': 'not in the base', '1 0 0': 'stayed', '1 0 1': 'left the school', '1 1 1': 'left the owner' }[told],
    ).toBe(fate);
  });

  test('exits by last month and hires by first month are the expected ones', () => {
    const flows = (component: string) => (month: number) =>
      figures(world, 'B6', [month, month + 1]).find(({ codes }) => codes[0] === component)?.numerator ?? 0;
    const byMonth = (texts: Readonly<Record<string, number>>) => Object.keys(texts).map(monthNumber);
    const { owner_exits_by_last_month: exits, owner_hires_by_first_month: hires } = expected.aggregates;
    expect(byMonth(exits).map(flows('exits'))).toEqual(Object.values(exits));
    expect(byMonth(hires).map((month) => flows('hires')(month) + flows('returns')(month))).toEqual(
      Object.values(hires),
    );
  });
});

/** Somebody is listed in every month, so that the window is the whole one, and in every unit. */
function others(rows: readonly MonthRow[]): MonthRow[] {
  return rows.map((row) => ({ ...row, person: 'somebody else' }));
}

describe('1,500 persons over 60 months', () => {
  const bulk = JSON.parse(readFileSync(join(FOLDER, 'bulk_s.expected.json'), 'utf8'));
  const text = execFileSync('node', [join(FOLDER, 'gen_bulk.mjs'), '1500', '60', '777'], { maxBuffer: 1e8 }).toString();
  const rows = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line): MonthRow => {
      const [person = '', month, unit = '', area = '', role = '', fte] = line.split(',');
      return { person, month: Number(month), unit, area, role, fte: Number(fte), permanent: true, start: null };
    });
  const world = worldOfMonths(rows, []);

  test('the generator still makes the bytes the answers are for', () => {
    expect(createHash('md5').update(text).digest('hex')).toBe(bulk.md5);
  });

  test.each(Object.keys(bulk.years).map(Number))(
    'year %i: base, leavers and movers of the city and every district',
    (year) => {
      const months = [year * 12 + 2, year * 12 + 14] as const;
      const left = figures(world, 'B2', months, { by: ['area'] });
      const gone = figures(world, 'B3', months, { by: ['area'] });
      const told = left.map(({ codes, numerator, denominator }, i) => [
        codes[0],
        denominator,
        numerator,
        gone[i]?.numerator,
      ]);
      const awaited = Object.entries<Record<string, number>>(bulk.years[String(year)]).map(([key, of]) => {
        const away = (of['left_owner'] ?? 0) + (of['retired'] ?? 0);
        return [key === 'city|*' ? 'Total' : key.split('|')[1], of['n'], away, away + (of['moved_within'] ?? 0)];
      });
      expect(told.sort()).toEqual(awaited.sort());
    },
  );
});
