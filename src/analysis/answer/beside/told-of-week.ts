import { formatDay } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { referenceWeek } from '../../kernels/week/reference-week.ts';
import type { WeekPersons, WeekTold } from '../../kernels/week/week-count.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote, ToldBeside } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import { exclusionsIn, otherSources } from '../exclusions.ts';
import { nearestArea, ownTime } from '../notes.ts';
import type { Span } from '../periods.ts';
import { monthsDelivered } from './months-delivered.ts';

/** Notes of persons, told where there are any. */
const OF_PERSONS: readonly (readonly [WeekPersons, NoteCode])[] = [
  ['several-jobs', 'ssb-several-jobs'],
  ['long-leave', 'ssb-long-leave'],
  ['unpaid', 'ssb-unpaid'],
  ['silent', 'ssb-silent'],
  ['large-share', 'ssb-large-share'],
];

/** What stands beside a figure that is counted by the rules of Statistics Norway. */
export function toldOfWeek(view: View, lens: Lens, span: Span, { persons }: WeekTold): ToldBeside {
  const { monday, sunday } = referenceWeek(span.from);
  const [from, to] = [formatDay(monday), formatDay(sunday)];
  const ofPersons = OF_PERSONS.flatMap(([who, code]): TableNote[] =>
    persons[who].size > 0 ? [{ code, values: { persons: persons[who].size } }] : [],
  );
  const { source, horizon } = view.counting;
  return {
    population: [{ code: 'employed-in-reference-week', values: { from, to } }],
    exclusions: exclusionsIn(view, lens, span).filter(({ code }) => code !== 'hourly'),
    settings: {
      rule: 'ssb',
      'reference-week': `${from}/${to}`,
      'counting-source': source,
      horizon: formatDay(horizon),
    },
    notes: [
      { code: 'ssb-rule', values: {} },
      { code: 'unassigned-share', values: { persons: persons.unassigned.size, of: persons.counted.size } },
      ...ofPersons,
      ...(source === 'amelding' ? [] : [{ code: 'ssb-no-pay-told', values: {} }]),
      ...otherSources(view, lens, span.from),
      ...ownTime(view),
      ...monthsDelivered(view, lens, span),
      ...nearestArea(view),
    ],
  };
}
