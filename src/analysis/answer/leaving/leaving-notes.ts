import type { Day } from '../../../terms/index.ts';
import { formatDay, OPEN_END, YEARS_POOLED } from '../../../terms/index.ts';
import { historyOf } from '../../kernels/leaving/history.ts';
import type { Year } from '../../kernels/leaving/yearly-cohorts.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';

export function told(code: NoteCode, values: TableNote['values']): TableNote {
  return { code, values };
}

/** A note of persons where there are any. */
export function toldOf(persons: number, code: NoteCode, values: TableNote['values'] = {}): TableNote[] {
  return persons > 0 ? [told(code, { persons, ...values })] : [];
}

/** Which years are counted together, and whether they are fewer than wanted. */
export function yearsTold(years: readonly Year[]): TableNote[] {
  const [newest, oldest] = [years.at(0), years.at(-1)];
  if (newest === undefined || oldest === undefined) return [];
  const [from, to] = [formatDay(oldest.from as Day), formatDay(newest.to as Day)];
  return [
    told('pooled-years', { years: years.length, from, to }),
    ...(years.length < YEARS_POOLED ? [told('short-history', { years: years.length, wanted: YEARS_POOLED })] : []),
  ];
}

/** Those who began before the source tells of those who leave. */
export function tooEarlyTold(view: View, persons: number): TableNote[] {
  const { begins } = historyOf(view);
  if (begins === OPEN_END) return toldOf(persons, 'no-leavers-told');
  return toldOf(persons, 'history-begins', { day: formatDay(begins as Day) });
}
