import { sql } from 'kysely';
import { parseUnitNumber, type SuccessionKind } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { AreaFact, SuccessionFact } from '../facts.ts';
import { countingNow, type Dated, type DatedColumns, dated } from './contexts/dated.ts';
import { dayOfColumn } from './day-column.ts';
import { type Moment, toldDeliveries } from './told-deliveries.ts';

/** What a delivery says of an area. */
export interface AreaRow extends Dated {
  readonly area: AreaFact;
}

interface AreaColumns extends DatedColumns {
  readonly code: string;
  readonly name: string;
  readonly level: 'area' | 'sub-area';
  readonly parent: string | null;
  readonly living_conditions: AreaFact['livingConditions'];
  readonly geometry: string | null;
}

/** Areas in the order told. */
export async function readAreaRows(db: Database, moment: Moment): Promise<readonly AreaRow[]> {
  const answer = await sql<AreaColumns>`
    select f.code, f.name, f.level, f.parent, f.living_conditions, f.geometry, d.learnt_on, d.withdrawn_on
    from area_fact f
    join ${toldDeliveries(moment)} d on d.no = f.delivery
    order by d.known_on, d.no, f.place
  `.execute(db);
  return answer.rows.map((row) => {
    const { code, name, level, parent, geometry } = row;
    return { ...dated(row), area: { code, name, level, parent, livingConditions: row.living_conditions, geometry } };
  });
}

/** Areas as the latest delivery that names each of them says; sorted by level and code. */
export async function readAreas(db: Database): Promise<readonly AreaFact[]> {
  return areasFrom(countingNow(await readAreaRows(db, null)));
}

export function areasFrom(rows: readonly AreaRow[]): readonly AreaFact[] {
  const areas = new Map(rows.map(({ area }) => [`${area.level} ${area.code}`, area]));
  return [...areas.keys()].sort().flatMap((key) => areas.get(key) ?? []);
}

/** What a delivery says of a succession. */
export interface SuccessionRow extends Dated {
  readonly succession: SuccessionFact;
}

interface SuccessionColumns extends DatedColumns {
  readonly from_unit: string;
  readonly to_unit: string;
  readonly valid_from: string;
  readonly kind: SuccessionKind;
}

export async function readSuccessionRows(db: Database, moment: Moment): Promise<readonly SuccessionRow[]> {
  const answer = await sql<SuccessionColumns>`
    select f.from_unit, f.to_unit, f.valid_from, f.kind, d.learnt_on, d.withdrawn_on
    from succession_fact f
    join ${toldDeliveries(moment)} d on d.no = f.delivery
    order by d.known_on, d.no, f.place
  `.execute(db);
  return answer.rows.flatMap((row) => {
    const [from, to] = [parseUnitNumber(row.from_unit), parseUnitNumber(row.to_unit)];
    if (from === null || to === null) return [];
    return [{ ...dated(row), succession: { from, to, day: dayOfColumn(row.valid_from), kind: row.kind } }];
  });
}

/** Successions of all live tables, each pair and day once; sorted by day and numbers. */
export async function readSuccessions(db: Database): Promise<readonly SuccessionFact[]> {
  return successionsFrom(countingNow(await readSuccessionRows(db, null)));
}

export function successionsFrom(rows: readonly SuccessionRow[]): readonly SuccessionFact[] {
  const keyOf = ({ day, from, to }: SuccessionFact) => `${String(day).padStart(8, '0')} ${from} ${to}`;
  const successions = new Map(rows.map(({ succession }) => [keyOf(succession), succession]));
  return [...successions.keys()].sort().flatMap((key) => successions.get(key) ?? []);
}
