import { sql } from 'kysely';
import type { EvaluationDesign, PowerBefore } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import type { ActionDesigns, DesignFixing, DesignTold } from './designs.ts';

interface ToldRow {
  readonly code: string;
  readonly no: number;
  readonly content: EvaluationDesign;
  readonly power: PowerBefore;
  readonly dataset: string;
  readonly after_start: boolean;
  readonly reason: string;
  readonly counts: boolean;
  readonly word: number | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

interface FixedRow {
  readonly code: string;
  readonly design: number;
  readonly after_start: boolean;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/** Every telling of every design, by the action, in order. */
export async function readDesigns(db: Database): Promise<readonly ActionDesigns[]> {
  const { rows } = await sql<ToldRow>`
    select i.code, d.no, d.content, d.power, d.dataset, d.after_start, d.reason, d.recorded_by,
      ${inUtc('d.recorded_at')} as recorded_at,
      coalesce((select w.counts from evaluation_design_word w where w.design = d.no order by w.no desc limit 1), true) as counts,
      (select max(w.no) from evaluation_design_word w where w.design = d.no) as word
    from evaluation_design d
    join plan_item i on i.no = d.item
    order by d.no
  `.execute(db);
  const fixed = await sql<FixedRow>`
    select i.code, f.design, f.after_start, f.recorded_by, ${inUtc('f.recorded_at')} as recorded_at
    from evaluation_design_fixing f
    join plan_item i on i.no = f.item
  `.execute(db);
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes.map((code) => ({
    code,
    told: rows.filter((row) => row.code === code).map(toldOf),
    fixing: fixingOf(fixed.rows.find((row) => row.code === code)),
  }));
}

function toldOf(row: ToldRow): DesignTold {
  return {
    no: row.no,
    design: row.content,
    power: row.power,
    dataset: row.dataset,
    afterStart: row.after_start,
    reason: row.reason,
    at: row.recorded_at,
    by: row.recorded_by,
    counts: row.counts,
    word: row.word,
  };
}

function fixingOf(row: FixedRow | undefined): DesignFixing | null {
  if (row === undefined) return null;
  return { design: row.design, afterStart: row.after_start, at: row.recorded_at, by: row.recorded_by };
}
