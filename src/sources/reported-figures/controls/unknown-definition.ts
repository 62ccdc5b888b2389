import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** None of the codes: kept as another definition, with its own words. */
export const unknownDefinition: Control<ReportedDraft> = {
  id: 'reported-figures/unknown-definition',
  severity: 'note',
  check: ({ definition, definitionText, line }) =>
    definition === null ? onLine(line, 'definition', { definition: definitionText }) : NOTHING,
};
