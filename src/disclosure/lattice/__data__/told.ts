import type { SmallWorld } from '../../../../test/analysis/small-world.ts';
import { ask, type Dataset, type Question } from '../../../analysis/index.ts';
import type { ToldLedger } from '../../../record/administration/index.ts';
import type { UnitNumber } from '../../../terms/index.ts';
import type { LimitsOf } from '../../limits/limits-book.ts';
import { publish } from '../../publish/publish.ts';
import { openLattice } from '../lattice.ts';

type Told = Readonly<Record<string, number | null | ':'>>;

/** What anyone is told of a question, by codes: numbers, `:` where withheld. */
export async function toldOf(
  dataset: Dataset,
  asked: Question,
  limitsOf: LimitsOf,
  ledger: ToldLedger | null = null,
): Promise<Told> {
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const table = publish(raw, limitsOf(asked.metric), await openLattice(dataset, ledger).withheld(asked, raw, limitsOf));
  return Object.fromEntries(
    table.rows.map(({ codes, numerator, state }) => [codes.join(), state === 'withheld' ? ':' : numerator]),
  );
}

/** Schools of one area, alike but for their numbers. */
export function schoolsOfOneArea(units: readonly UnitNumber[]): Pick<SmallWorld, 'units' | 'areas'> {
  const alike = { schoolType: 'barneskole', area: 'A', subArea: null, living: 'other' } as const;
  return {
    units: units.map((unit) => ({ unit, ...alike })),
    areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
  };
}
