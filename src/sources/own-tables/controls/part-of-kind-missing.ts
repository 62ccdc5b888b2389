import type { QualificationKind } from '../../../terms/index.ts';
import type { Control } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** What a row of a kind cannot be understood without. */
const NEEDED: Readonly<Record<QualificationKind, readonly string[]>> = {
  education: ['route'],
  credits: ['subject', 'credits'],
  recognition: [],
  'before-2014': [],
  ongoing: [],
  'further-1-4': ['credits'],
  'total-credits': ['credits'],
  theory: ['years'],
  practice: ['years'],
};

/** An education without which, credits without a subject or a number. */
export const partOfKindMissing: Control<OwnDraft> = {
  id: 'own-table/part-of-kind-missing',
  severity: 'rejects-row',
  check: (draft) => {
    const needed = NEEDED[draft.values['kind'] as QualificationKind] ?? [];
    return needed
      .filter((name) => draft.values[name] === null)
      .map((name) => columnOf(draft, name))
      .map((column) => ({ line: draft.line, path: column, values: { column } }));
  },
};
