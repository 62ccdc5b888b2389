import {
  type DrawnOwner,
  outcomeOf,
  USUAL_OWNER,
} from '../src/analysis/statistics/deviations/__data__/drawn-owners.ts';

/**
 * What the challenge picture finds and what it finds that is not there, at invented owners: `npx tsx bench/challenges.ts 200`.
 * The table stands in docs/methods/challenge-picture.md.
 */
const owners = Number(process.argv[2] ?? 200);

const NULLS: Readonly<Record<string, Partial<DrawnOwner>>> = {
  '150 schools, 6 metrics, 7 years': {},
  'schools and years that differ much': { apart: 0.03, yearly: 0.02 },
  'only chance': { apart: 0, yearly: 0 },
  '25 schools, 4 metrics, 5 years': { units: 25, metrics: 4, years: 5 },
};
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const [name, world] of Object.entries(NULLS)) {
  const { falsely, falselySure, unsurePerTest } = outcomeOf({ ...USUAL_OWNER, ...world }, owners);
  process.stdout.write(`| ${name} | ${percent(falsely)} | ${percent(falselySure)} | ${percent(unsurePerTest)} |\n`);
}
for (const times of [2, 3]) {
  for (const size of [20, 40, 60, 120]) {
    const { found } = outcomeOf({ ...USUAL_OWNER, changed: { size, times } }, owners);
    const told = [found.unsure, found.likely, found.sure].map(percent).join(' | ');
    process.stdout.write(`| ${size} | ${times} | ${told} |\n`);
  }
}
