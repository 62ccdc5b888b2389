import type { KnowledgeEvent, RevisedRow, SeenRevisions, SeenRow } from '../../disclosure/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { Cause, RevisedFigureRow, RevisionsAnswer, SeenThen } from '../api/contract/index.ts';
import { eventText, type Language } from '../language/index.ts';
import { dimsOf } from './figure-answer.ts';

/** What has changed in an answer as the JSON of `laget revisions` and GET /api/revisions. */
export function revisionsAnswer({ before, now, comparable, rows }: SeenRevisions, language: Language): RevisionsAnswer {
  return {
    metric: now.metric,
    audience: now.audience,
    asKnownOn: before.asKnownOn ?? '',
    period: now.period,
    datasets: { before: before.dataset, now: now.dataset },
    comparable,
    rows: rows.flatMap((row) => revisedRow({ before, now }, row, language)),
  };
}

function revisedRow(
  tables: Pick<SeenRevisions, 'before' | 'now'>,
  { before, now, change, because }: RevisedRow,
  language: Language,
): RevisedFigureRow[] {
  const [table, row] = now === null ? [tables.before, before] : [tables.now, now];
  if (row === null) return [];
  return [
    {
      dims: dimsOf(table, row, language),
      period: row.period,
      before: seenThen(before),
      now: seenThen(now),
      change,
      because: because.map((event) => causeOf(event, language)),
    },
  ];
}

function seenThen(row: SeenRow | null): SeenThen | null {
  if (row === null) return null;
  const { numerator, denominator, value, state } = row;
  return { numerator, denominator, value, state };
}

/** What changed what is known, with its words. */
export function causeOf(event: KnowledgeEvent, language: Language): Cause {
  const told = { kind: event.kind, day: formatDay(event.day), text: eventText(event, language) };
  if (event.kind === 'context') return { ...told, delivery: null, source: null, changed: event.changed };
  return { ...told, delivery: event.delivery, source: event.source, changed: [] };
}
