import { OPEN_END } from '../../../terms/index.ts';
import { silentFrom } from './fold-messages.ts';
import type { PersonInMessage, ReportedMonths } from './messages-in-time.ts';

interface Leave {
  readonly workplace: number;
  readonly from: number;
  readonly to: number;
}

interface Told<Row> {
  readonly row: Row;
  readonly month: number;
  readonly employer: string;
}

/**
 * A person's leaves as the live a-meldinger tell them: a leave is known by its unit and first day, what the latest month
 * says of it counts, and one that is open and not told of any more ends with the silence.
 */
export function foldMessageLeaves<Row extends Leave>(
  messages: readonly PersonInMessage<Row>[],
  reported: ReportedMonths,
): readonly (Row | (Row & { readonly to: number }))[] {
  const latest = new Map<string, Told<Row>>();
  for (const { employer, month, rows } of messages) {
    for (const row of rows) {
      const key = `${employer}|${row.workplace}|${row.from}`;
      if (month >= (latest.get(key)?.month ?? month)) latest.set(key, { row, month, employer });
    }
  }
  return Array.from(latest.values(), ({ row, month, employer }) =>
    row.to < OPEN_END ? row : { ...row, to: Math.max(row.from, silentFrom(month, reported.get(employer) ?? [])) },
  );
}
