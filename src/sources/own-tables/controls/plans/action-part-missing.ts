import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { OwnRowsTogether } from '../../own-table.ts';
import { columnOf } from '../column-of.ts';

/** What one of the rows of an action must tell. */
const ONCE = ['title', 'strength', 'owner', 'status'] as const;
/** What must stand beside something else on the same row. */
const BESIDE = [
  ['status', 'statusDay'],
  ['evidence', 'seenBy'],
  ['metric', 'direction'],
  ['baseline', 'baselineDay'],
  ['baseline', 'metric'],
  ['target', 'metric'],
  ['question', 'evaluationDay'],
  ['question', 'method'],
  ['evaluationDay', 'question'],
  ['without', 'withoutReason'],
] as const;

/** An action without title, verb strength, owner or status, or a row that tells half of something. */
export const actionPartMissing: Control<OwnRowsTogether> = {
  id: 'own-table/action-part-missing',
  severity: 'rejects-row',
  check: ({ rows, columns }) => {
    const first = rows[0]?.line ?? 0;
    const missing = (line: number, name: string) => {
      const column = columnOf(columns, name);
      return onLine(line, column, { column });
    };
    const never = ONCE.filter((name) => rows.every(({ values }) => isEmpty(values[name])));
    const half = rows.flatMap(({ values, line }) =>
      BESIDE.flatMap(([told, wanted]) =>
        isEmpty(values[told]) || !isEmpty(values[wanted]) ? NOTHING : missing(line, wanted),
      ),
    );
    return [...never.flatMap((name) => missing(first, name)), ...half];
  },
};

function isEmpty(value: string | number | null | undefined): boolean {
  return value === null || value === undefined || value === '';
}
