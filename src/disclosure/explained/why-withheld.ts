import { type Asker, mayForOwner } from '../../access/index.ts';
import type { Dataset, Question, RawTable } from '../../analysis/index.ts';
import type { Refusal } from '../../terms/index.ts';
import type { Lattice } from '../lattice/lattice.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import type { PublishedTable } from '../published.ts';
import { tableHead } from '../table-head.ts';
import { unitsOf } from '../units.ts';
import type { InternalReasons, WithheldReason } from './reason.ts';
import { reasonsAlone, reasonsOf } from './reasons.ts';

/** The refusal of an asker whose reach is not the whole owner: a reason tells of cells beyond the own unit. */
export function notForReasons(asker: Asker): Refusal | null {
  return mayForOwner(asker, 'withheld-reasons') ? null : { code: 'no-internal-access', role: asker.role };
}

/** A public answer with what it was made of. */
export interface Answered {
  readonly question: Question;
  readonly raw: RawTable;
  readonly table: PublishedTable;
  readonly limitsOf: LimitsOf;
  readonly lattice: Lattice;
  readonly dataset: Dataset;
}

/** Each withheld row of a public answer with its reason, in the order of the answer. */
export async function whyWithheld(answered: Answered, asker: Asker): Promise<InternalReasons> {
  const { question, raw, table, limitsOf, dataset } = answered;
  const { fewestPersons, smallestBase } = limitsOf(question.metric);
  const { metric, columns, filters, names, moving, asKnownOn, dataset: version } = tableHead(raw);
  const reasons = await reasonsByPlace(answered);
  return {
    audience: 'internal',
    ...{
      metric,
      columns,
      filters,
      moving,
      asKnownOn,
      dataset: version,
      asker,
      limits: { fewestPersons, smallestBase },
    },
    names: { ...placeNames(dataset), ...names },
    rows: table.rows.flatMap(({ codes, period, state }, place) =>
      state === 'withheld' ? [{ codes, period, reason: reasons.get(place) ?? besides(raw) }] : [],
    ),
  };
}

/** The reason of a row that no cell of its own decides. */
function besides({ metric }: RawTable): WithheldReason {
  return { kind: metric.standsAs === undefined ? 'by-itself' : 'stands-beside' };
}

function reasonsByPlace({ question, raw, table, limitsOf, lattice }: Answered) {
  const limits = limitsOf(question.metric);
  const grounds = lattice.grounds(question, raw, limitsOf);
  if (grounds === null) return Promise.resolve<ReadonlyMap<number, WithheldReason>>(reasonsAlone(raw, limits));
  const withheld = raw.cells.flatMap((_, place) => (table.rows[place]?.state === 'withheld' ? [place] : []));
  return reasonsOf({ question, raw, limits }, grounds, withheld);
}

/** What units and areas are called: a protected cell may lie where the table has no column for it. */
function placeNames(dataset: Dataset): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const units = unitsOf(dataset);
  return {
    unit: Object.fromEntries(units.map(({ unit, name }) => [unit, name])),
    area: Object.fromEntries(units.map(({ area }) => [area.code, area.name])),
    'sub-area': Object.fromEntries(units.map(({ subArea }) => [subArea.code, subArea.name])),
  };
}
