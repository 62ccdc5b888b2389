import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { METRICS } from '../metrics/catalogue.ts';
import { type Metric, OWN_METRIC_IDS, type StaffMetricId, timeOf } from '../metrics/metric.ts';
import { TWINS } from './index.ts';
import { LEAVING_TWINS } from './leaving/index.ts';

/** One question per metric, so that the SQL can be read and a change of it is seen. */
const QUESTION = {
  by: ['unit', 'staff-group'],
  where: [{ dimension: 'contract', codes: ['permanent'] }],
  from: 20_362,
  to: 20_727,
  gapRule: { summerDays: 62, otherDays: 14 },
  horizon: 20_696,
} as const;

const HEADING = {
  day: 'on 2025-10-01, permanent, by unit and staff group',
  'two-days': 'from 2025-10-01 to 2026-10-01, permanent on the first day, by unit and staff group',
  period: 'from 2025-10-01 until 2026-10-01, permanent, by unit and staff group',
};

function golden(id: StaffMetricId): { path: string; text: string } {
  const { alias, name } = METRICS[id];
  const time = timeOf(METRICS[id]);
  const folder = id in LEAVING_TWINS ? 'leaving' : time;
  const path = join(import.meta.dirname, 'golden', folder, `${id.toLowerCase()}-${alias}.sql`);
  return { path, text: `-- ${id} ${name.en}: ${HEADING[time]}\n${TWINS[id](QUESTION)}` };
}

const COUNTED = Object.keys(TWINS) as StaffMetricId[];

const isOwn = (id: string) => OWN_METRIC_IDS.some((one) => one === id);

test('every metric that is counted has SQL of its own', () => {
  const counted = Object.values<Metric>(METRICS).filter(({ id, kernel }) => kernel !== 'reported' && !isOwn(id));
  expect(counted.map(({ id }) => id).sort()).toEqual([...COUNTED].sort());
});

test.each(COUNTED)('the SQL of %s is the one that was read and kept', (id) => {
  const { path, text } = golden(id);
  if (process.env['LAGET_GOLDEN'] === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
