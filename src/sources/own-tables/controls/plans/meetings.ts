import { isPlanCode } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { OwnRow } from '../../own-row.ts';
import type { OwnDraft, OwnRowsTogether } from '../../own-table.ts';
import { columnOf } from '../column-of.ts';

/** A number of a meeting, or of the action a decision is about, that nobody could type again. */
export const badMeetingNumber: Control<OwnDraft> = {
  id: 'own-table/bad-meeting-number',
  severity: 'rejects-row',
  check: (draft) =>
    ['meeting', 'action'].flatMap((name) => {
      const code = draft.values[name];
      if (typeof code !== 'string' || code === '' || isPlanCode(code)) return NOTHING;
      const column = columnOf(draft, name);
      return [{ line: draft.line, path: column, values: { column } }];
    }),
};

/** What one of the rows of a meeting must tell. A meeting that decided nothing was held too: who was involved is why it is told. */
const ONCE = ['title', 'day'] as const;
/** What must stand beside something else on the same row. */
const BESIDE = [
  ['decision', 'decisionOwner'],
  ['decisionOwner', 'decision'],
  ['due', 'decision'],
  ['done', 'decision'],
  ['action', 'decision'],
] as const;

/** A meeting without name or day, or a decision of which half is told. */
export const meetingPartMissing: Control<OwnRowsTogether> = {
  id: 'own-table/meeting-part-missing',
  severity: 'rejects-row',
  check: ({ rows, columns }) => {
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
    return [...never.flatMap((name) => missing(rows[0]?.line ?? 0, name)), ...half];
  },
};

/** What a meeting has one of. */
const ONE = ['title', 'day', 'address'] as const;

/** What one of its decisions has one of. */
const ONE_OF_DECISION = ['decisionOwner', 'due', 'done'] as const;

/** Two names, days or minutes of one meeting, or two who do it or days of one decision: nobody can tell which of them is right. */
export const meetingSaidTwice: Control<OwnRowsTogether> = {
  id: 'own-table/meeting-said-twice',
  severity: 'rejects-row',
  check: ({ rows, columns }) => {
    const twice = (some: readonly OwnRow[], names: readonly string[]) =>
      names.flatMap((name) => {
        const said = some.filter(({ values }) => !isEmpty(values[name]));
        const column = columnOf(columns, name);
        const other = said.find(({ values }) => values[name] !== said[0]?.values[name]);
        return other === undefined ? NOTHING : onLine(other.line, column, { column });
      });
    const decided = rows.filter(({ values }) => !isEmpty(values['decision']));
    const nameOf = ({ values }: OwnRow) => JSON.stringify([values['decision'], values['action'] ?? '']);
    const decisions = [...new Set(decided.map(nameOf))].map((name) => decided.filter((row) => nameOf(row) === name));
    return [...twice(rows, ONE), ...decisions.flatMap((own) => twice(own, ONE_OF_DECISION))];
  },
};

/** A meeting, or something that was done, on a day that has not been. */
export const meetingToCome: Control<OwnRowsTogether> = {
  id: 'own-table/meeting-to-come',
  severity: 'rejects-row',
  check: ({ rows, columns, takenInOn }) =>
    rows.flatMap(({ values, line }: OwnRow) =>
      (['day', 'done'] as const).flatMap((name) => {
        const day = values[name];
        const column = columnOf(columns, name);
        return typeof day === 'number' && day > takenInOn ? onLine(line, column, { column }) : NOTHING;
      }),
    ),
};

function isEmpty(value: string | number | null | undefined): boolean {
  return value === null || value === undefined || value === '';
}
