import { type ControlId, type CourseProblemKind, courseProblems } from '../../../../terms/index.ts';
import { type Control, onLine } from '../../../control.ts';
import { courseOfRows, strengthOfRows } from '../../actions/course-of-rows.ts';
import type { OwnRowsTogether } from '../../own-table.ts';
import { columnOf } from '../column-of.ts';

/** The control of some of what may be wrong with the course of an action. */
function courseControl(id: ControlId, kinds: readonly CourseProblemKind[], field: string): Control<OwnRowsTogether> {
  return {
    id,
    severity: 'rejects-row',
    check: ({ rows, takenInOn, columns }) => {
      const course = courseOfRows(rows);
      const problems = courseProblems(
        course.map(({ step }) => step),
        strengthOfRows(rows),
        takenInOn,
      ).filter(({ problem }) => kinds.includes(problem));
      const lines = new Set(problems.map(({ step }) => course[step]?.line ?? 0));
      const column = columnOf(columns, field);
      return [...lines].flatMap((line) => onLine(line, column, { column }));
    },
  };
}

/** Statuses that do not follow one another, or are to come. That none is told is found by a control of its own. */
export const actionOrder = courseControl(
  'own-table/action-order',
  ['begins-late', 'not-lawful', 'before-the-last', 'in-future'],
  'status',
);
/** A status without what shows it, or that reaches nobody. */
export const actionEvidence = courseControl(
  'own-table/action-evidence',
  ['lacks-evidence', 'reaches-nobody'],
  'evidence',
);
/** Evaluated without a verdict, or a verdict before. */
export const actionVerdict = courseControl(
  'own-table/action-verdict',
  ['lacks-verdict', 'verdict-too-early'],
  'verdict',
);
