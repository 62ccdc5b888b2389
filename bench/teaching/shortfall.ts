/** D4 of a large owner: the fewest courses of 180 schools with some fifty teachers each, reckoned one after another. */
import { fewestStudies } from '../../src/analysis/kernels/teaching/shortfall/fewest-studies.ts';
import type { SchoolTaught } from '../../src/analysis/kernels/teaching/shortfall/laid.ts';
import type { Held } from '../results.ts';

const SCHOOLS = 180;
const TEACHERS = 53;
const SUBJECTS = 15;
const SECOND = 1e6;
const SEED = 20_261_129;
/** Of a hundred lines a teacher gives, so many are without what the law asks: three subjects are hard to fill. */
const LACKING = { scarce: 45, others: 8 };
const SCARCE = 3;
/** Of a hundred lines a teacher does not give, so many the teacher might. */
const MIGHT = 3;

/** Teachers give three lines each, a few of them without the credits; Lehmer steps, so the same every time. */
function schoolOf(seed: number): SchoolTaught {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const subjects = Array.from({ length: SUBJECTS }, (_, line) => `s${line}`);
  const hours = subjects.map(() => 0);
  const teachers = Array.from({ length: TEACHERS }, () => {
    const now = subjects.map(() => 0);
    const lacks: (number | null)[] = subjects.map(() =>
      next(100) < MIGHT ? 0 : next(3) === 0 ? null : 30 * (1 + next(2)),
    );
    for (const line of new Set([next(SUBJECTS), next(SUBJECTS), next(SUBJECTS)])) {
      const given = 4 + next(5);
      now[line] = given;
      hours[line] = (hours[line] ?? 0) + given;
      lacks[line] = next(100) < (line < SCARCE ? LACKING.scarce : LACKING.others) ? 30 * (1 + next(2)) : 0;
    }
    return { hours: now.reduce((sum, one) => sum + one, 0), now, lacks };
  });
  return { subjects, hours, teachers };
}

/** Processor seconds of all schools and of the slowest, by courses and by credits. */
export function measureShortfall(): readonly Held[] {
  const prices = { courses: (credits: number) => Math.ceil(credits / 30), credits: (credits: number) => credits };
  return Object.entries(prices).flatMap(([unit, priceOf]) => {
    let [slowest, whole, unproved, price] = [0, 0, 0, 0];
    for (let school = 1; school <= SCHOOLS; school++) {
      const taught = schoolOf(SEED + school * 7919);
      const before = process.cpuUsage();
      const found = fewestStudies(taught, priceOf);
      const seconds = process.cpuUsage(before).user / SECOND;
      [slowest, whole, price] = [Math.max(slowest, seconds), whole + seconds, price + found.price];
      if (!found.isProved) unproved += 1;
    }
    const remark = `${price} ${unit} in all; ${unproved} of ${SCHOOLS} schools not proved`;
    return [
      {
        what: `D4 by ${unit}, ${SCHOOLS} schools × ${TEACHERS} teachers`,
        achieved: whole,
        unit: 's',
        target: 5,
        remark,
      },
      { what: `D4 by ${unit}, the slowest school`, achieved: slowest, unit: 's', target: 0.2 },
    ] as const;
  });
}
