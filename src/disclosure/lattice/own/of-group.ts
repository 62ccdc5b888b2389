import { askCells, type Dataset, type Question, type RawCell, type StandsAs } from '../../../analysis/index.ts';
import { periodOf } from '../period-of.ts';

type Judged = Pick<RawCell, 'codes' | 'period'>;
type Judge = (row: Judged) => Promise<boolean>;
type OfGroup = StandsAs & Required<Pick<StandsAs, 'group'>>;
type Asked = { readonly standsAs: OfGroup; readonly cells: readonly RawCell[] };

/**
 * Rows (by place) that tell of one staff group what another metric tells of it, since their other side is public: children
 * per full-time equivalent gives away the full-time equivalents. A row is told where that metric's cells of the group are;
 * and where units are left out, whom the difference tells of, their cells must be told too. So nothing follows from the rows
 * that does not follow from that metric's own.
 */
export async function withheldAsGroup(
  dataset: Dataset,
  question: Question,
  { standsAs, cells }: Asked,
  judgeOf: (question: Question) => Judge,
): Promise<ReadonlySet<number>> {
  const asked = askedOfGroup(question, standsAs);
  const judge = judgeOf(asked);
  const judgeOfUnit = judgeOf({ ...asked, by: ['unit'], where: asked.where.slice(-1) });
  const outside = new Map<string, Promise<boolean>>();
  const mayLeaveOut = (period: string): Promise<boolean> => {
    const known = outside.get(period) ?? areTold(judgeOfUnit, unitsLeftOut(dataset, question, period));
    outside.set(period, known);
    return known;
  };
  const hidden = new Set<number>();
  for (const [place, cell] of cells.entries()) {
    const leavesOut = (cell.implied ?? []).some((persons) => persons > 0);
    if (!(await judge(cell)) || (leavesOut && !(await mayLeaveOut(cell.period)))) hidden.add(place);
  }
  return hidden;
}

function askedOfGroup(question: Question, { metric, group }: OfGroup): Question {
  return { ...question, metric, where: [...question.where, { dimension: 'staff-group', codes: [group] }] };
}

/** Units that stand outside a figure with persons of the group in them. */
function unitsLeftOut(dataset: Dataset, question: Question, period: string): readonly Judged[] {
  const cells = askCells(dataset, { ...question, by: ['unit'], where: [], period: periodOf(period) });
  if ('refusal' in cells) return [];
  return cells.filter(({ codes, implied = [] }) => codes[0] !== 'Total' && implied.some((persons) => persons > 0));
}

async function areTold(judge: Judge, rows: readonly Judged[]): Promise<boolean> {
  for (const row of rows) if (!(await judge(row))) return false;
  return true;
}
