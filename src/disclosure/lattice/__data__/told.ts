import { history, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';
import { ask, type Dataset, type Question } from '../../../analysis/index.ts';
import type { ToldLedger } from '../../../record/administration/index.ts';
import type { UnitNumber } from '../../../terms/index.ts';
import type { LimitsOf } from '../../limits/limits-book.ts';
import { publish } from '../../publish/publish.ts';
import type { PublishedTable } from '../../published.ts';
import { openLattice } from '../lattice.ts';

type Told = Readonly<Record<string, number | null | ':'>>;

/** What anyone is told of a question: the table. */
export async function publishedOf(
  dataset: Dataset,
  asked: Question,
  limitsOf: LimitsOf,
  ledger: ToldLedger | null = null,
): Promise<PublishedTable> {
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  return publish(raw, limitsOf(asked.metric), await openLattice(dataset, ledger).withheld(asked, raw, limitsOf));
}

/** The numbers of a table, by codes; `:` where withheld. */
export function numbersIn({ rows }: PublishedTable): Told {
  return Object.fromEntries(
    rows.map(({ codes, numerator, state }) => [codes.join(), state === 'withheld' ? ':' : numerator]),
  );
}

/** What anyone is told of a question, by codes: numbers, `:` where withheld. */
export async function toldOf(...asked: Parameters<typeof publishedOf>): Promise<Told> {
  return numbersIn(await publishedOf(...asked));
}

/** Schools of one area, alike but for their numbers. */
export function schoolsOfOneArea(units: readonly UnitNumber[]): Pick<SmallWorld, 'units' | 'areas'> {
  const alike = { schoolType: 'barneskole', area: 'A', subArea: null, living: 'other' } as const;
  return {
    units: units.map((unit) => ({ unit, ...alike })),
    areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
  };
}

/** One person at each of some schools, all along. */
export function staffOfOne(units: readonly UnitNumber[]): Pick<SmallWorld, 'persons' | 'deliveries'> {
  const rows = units.map((unit, person) => row(person, unit, '2015-08-01/'));
  return {
    persons: units.map(() => ({ birthYear: 1970, birthMonth: 3, sex: 'f' })),
    deliveries: [history('2025-12-31', rows)],
  };
}
