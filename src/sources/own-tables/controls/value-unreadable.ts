import type { Control } from '../../control.ts';
import type { FieldType } from '../../definition.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** The control of one kind of value: a cell of that kind that says nothing that can be read. */
function unreadable(id: Control<OwnDraft>['id'], types: readonly FieldType[]): Control<OwnDraft> {
  return {
    id,
    severity: 'rejects-row',
    check: (draft) =>
      draft.unreadable
        .filter(({ type }) => types.includes(type))
        .map(({ name }) => columnOf(draft, name))
        .map((column) => ({ line: draft.line, path: column, values: { column } })),
  };
}

/** No organisation number that can be right. */
export const badUnitNumber = unreadable('own-table/bad-unit-number', ['unit-number']);
/** Neither a month, quarter, tertial, school year nor year. */
export const periodUnreadable = unreadable('own-table/period-unreadable', ['period']);
export const dayUnreadable = unreadable('own-table/day-unreadable', ['day', 'count-day']);
export const numberUnreadable = unreadable('own-table/number-unreadable', ['number', 'count', 'percent']);
/** A staff group Laget does not know. */
export const unknownGroup = unreadable('own-table/unknown-group', ['group']);
export const textMissing = unreadable('own-table/text-missing', ['text']);
/** Longer than may be kept, or with something like an identity number in it. */
export const textRefused = unreadable('own-table/text-refused', ['plain-text']);
export const personMissing = unreadable('own-table/person-missing', ['identity-number']);

/** A word that is none of the codes; the codes are told, never the word: it may be about a person. */
export const unknownCode: Control<OwnDraft> = {
  id: 'own-table/unknown-code',
  severity: 'rejects-row',
  check: (draft) =>
    draft.unreadable
      .filter(({ type }) => type === 'code')
      .map(({ name, codes = {} }) => {
        const column = columnOf(draft, name);
        return { line: draft.line, path: column, values: { column, codes: Object.keys(codes).join(', ') } };
      }),
};
