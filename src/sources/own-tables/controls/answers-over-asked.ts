import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnValues } from '../own-row.ts';
import type { OwnRowsKept } from '../own-table.ts';

/** More main reasons than people asked: then no share of answers can be told. */
export const answersOverAsked: Control<OwnRowsKept> = {
  id: 'own-table/answers-over-asked',
  severity: 'note',
  check: ({ rows }) => {
    const answers = new Map<string, number>();
    for (const { values } of rows) {
      const place = placeOf(values);
      if (values['reason'] !== 'asked') answers.set(place, (answers.get(place) ?? 0) + Number(values['answers'] ?? 0));
    }
    return rows.flatMap(({ values, line }) => {
      const told = answers.get(placeOf(values)) ?? 0;
      const asked = Number(values['asked'] ?? 0);
      if (values['reason'] !== 'asked' || told <= asked) return NOTHING;
      return onLine(line, 'asked', { answers: told, asked });
    });
  },
};

function placeOf({ from, unit, group, kind }: OwnValues): string {
  return JSON.stringify([from, unit, group ?? '', kind]);
}
