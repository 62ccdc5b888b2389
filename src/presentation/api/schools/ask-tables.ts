import { type Asker, mayForOwner } from '../../../access/index.ts';
import type { Audience, Figures, MetricId, Period, Question, SeenTable } from '../../../disclosure/index.ts';
import { type DimensionId, TOTAL } from '../../../terms/index.ts';
import type { Language } from '../../language/index.ts';
import { refusalProblem } from '../problem.ts';

/** Who asks about schools, as whom, and about which staff group. */
export interface Asking {
  readonly figures: Figures;
  readonly asker: Asker;
  readonly audience: Audience;
  /** Staff group of everything that is about moving; `Total` = all staff. */
  readonly group: string;
  readonly metric: 'B2' | 'B3';
  readonly language: Language;
  /** The owner's name. */
  readonly owner: string;
}

export interface Wanted {
  readonly metric: MetricId;
  /** Breakdown besides the unit. */
  readonly by?: readonly DimensionId[];
  /** Of the staff group asked for only; else of all staff. */
  readonly ofGroup?: boolean;
  readonly period?: Period;
}

const LATEST: Period = { kind: 'latest' };

/** The question of a table by unit, narrowed as said. */
export function questionOf(asking: Asking, wanted: Wanted, where: Question['where'] = []): Question {
  const group = wanted.ofGroup && asking.group !== TOTAL;
  return {
    metric: wanted.metric,
    by: ['unit', ...(wanted.by ?? [])],
    where: [...where, ...(group ? [{ dimension: 'staff-group', codes: [asking.group] } as const] : [])],
    period: wanted.period ?? LATEST,
    asKnownOn: null,
  };
}

/** A table of all units. Throws the refusal as a problem. */
export async function tableOfAll(asking: Asking, wanted: Wanted, audience = asking.audience): Promise<SeenTable> {
  return answered(asking, questionOf(asking, wanted), audience);
}

/**
 * A table in which a unit stands. In public always the table of all units, so that nothing is shown that the gate would
 * not show beside the other schools; whole figures of the one unit for whoever lawfully knows them.
 */
export async function tableOfOne(asking: Asking, wanted: Wanted, unit: string): Promise<SeenTable> {
  const { audience } = asking;
  const where = audience === 'internal' ? [{ dimension: 'unit', codes: [unit] } as const] : [];
  return answered(asking, questionOf(asking, wanted, where), audience);
}

/** The answer to a question. Throws the refusal as a problem. */
export async function answered(asking: Asking, question: Question, audience: Audience): Promise<SeenTable> {
  const table = await asking.figures.answer(question, asking.asker, audience);
  if ('refusal' in table) throw refusalProblem(table.refusal, asking.language);
  return table;
}

/** Whether whole figures of all units are the asker's to see; a principal sees those of the own unit only. */
export function seesAllWhole({ asker, audience }: Asking): boolean {
  return audience === 'internal' && mayForOwner(asker, 'whole-figures');
}
