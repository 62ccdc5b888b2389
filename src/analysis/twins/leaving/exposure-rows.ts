import { byCell, numberIn, sumOf, type TwinRow, Z } from './twin-row.ts';

const OLDEST = 70;

/** Persons at risk and retired at an age or, where there is nobody, at the ages nearest to it on both sides. */
function near(risk: readonly TwinRow[], age: number): readonly TwinRow[] {
  for (let away = 0; away <= OLDEST; away++) {
    const found = risk.filter((row) => Math.abs(numberIn(row, 'age') - age) <= away);
    if (found.length > 0) return found;
  }
  return [];
}

function hazard(risk: readonly TwinRow[], age: number): number {
  const found = near(risk, age);
  return sumOf(found, 'events') / sumOf(found, 'persons');
}

/** The five ages a person of an age passes through. */
function ages(age: number): readonly number[] {
  return [0, 1, 2, 3, 4].map((j) => Math.min(age + j, OLDEST));
}

/** A8: the expected number of each cell with its prediction interval, from the risk table and the heads by age. */
export function exposureRows(rows: readonly TwinRow[]): TwinRow[] {
  const risk = rows.filter(({ kind }) => kind === 'risk');
  const heads = rows.filter(({ kind }) => kind === 'heads');
  return [...byCell(heads).values()].map((own) => {
    const { first, second } = own[0] ?? {};
    const persons = sumOf(own, 'persons');
    const told = { first, second, denominator: persons, persons, provisional: sumOf(risk, 'open') };
    if (risk.length === 0) return { ...told, numerator: 0, estimate: null, low: null, high: null };
    return { ...told, ...expectedOf(risk, own, persons) };
  });
}

function expectedOf(risk: readonly TwinRow[], own: readonly TwinRow[], persons: number): TwinRow {
  let [expected, variance] = [0, 0];
  const slopes = new Map<number, number>();
  for (const row of own) {
    const [age, count] = [numberIn(row, 'age'), numberIn(row, 'persons')];
    const stays = ages(age).reduce((product, then) => product * (1 - hazard(risk, then)), 1);
    expected += count * (1 - stays);
    variance += count * stays * (1 - stays);
    ages(age).forEach((then, j) => {
      const others = ages(age).filter((_, i) => i !== j);
      const slope = count * others.reduce((product, other) => product * (1 - hazard(risk, other)), 1);
      const found = near(risk, then);
      for (const part of found) {
        const place = numberIn(part, 'age');
        const weight = numberIn(part, 'persons') / sumOf(found, 'persons');
        slopes.set(place, (slopes.get(place) ?? 0) + slope * weight);
      }
    });
  }
  for (const row of risk) {
    const q = numberIn(row, 'events') / numberIn(row, 'persons');
    variance += ((slopes.get(numberIn(row, 'age')) ?? 0) ** 2 * q * (1 - q)) / numberIn(row, 'persons');
  }
  const numerator = Math.round(expected * 10_000) / 10_000;
  const half = (Z * Math.sqrt(variance)) / persons;
  const estimate = numerator / persons;
  return { numerator, estimate, low: Math.max(0, estimate - half), high: Math.min(1, estimate + half) };
}
