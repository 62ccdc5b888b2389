import type { StatusAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { breakAcross } from '../../../../src/presentation/language/index.ts';

/** What was on the page the last time it was looked at on this machine. Figures anyone may see, nothing else. */
export interface Seen {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly dataset: string;
  /** Moment of the newest delivery then; empty without any. */
  readonly newest: string;
  readonly language: string;
  /** Value of each sentence about everybody, as text, by kind; and the period it was of. */
  readonly values: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
}

const KEY = 'laget-status-seen';

function sentencesOf(answer: StatusAnswer) {
  return [...(answer.size === null ? [] : [answer.size]), ...answer.characteristics.flatMap((one) => one.sentences)];
}

export function seenNow(answer: StatusAnswer, today: string, language: string): Seen {
  const told = sentencesOf(answer);
  const values = told.flatMap(({ kind, value }) => (value === null ? [] : [[kind, value] as const]));
  return {
    day: today,
    dataset: answer.dataset,
    newest: answer.deliveries[0]?.at ?? '',
    language,
    values: Object.fromEntries(values),
    periods: Object.fromEntries(told.map(({ kind, figure }) => [kind, figure.period])),
  };
}

/** What has come since, and which sentences say something else than then: in the same language, and not across a break. */
export function newSince(before: Seen, answer: StatusAnswer, language: string) {
  const deliveries = answer.deliveries.filter(({ at }) => at > before.newest);
  const changed =
    before.language !== language
      ? []
      : sentencesOf(answer).flatMap((sentence) => {
          const { kind, name, value } = sentence;
          const earlier = before.values[kind];
          if (earlier === undefined || value === null || earlier === value) return [];
          const across = breakAcross(
            sentence.breaks,
            before.periods[kind] ?? '',
            sentence.figure.period,
            sentence.time,
          );
          return across === null ? [{ kind, name, earlier, value }] : [];
        });
  return { deliveries, changed, anew: before.dataset !== answer.dataset };
}

function read(storage: Storage): Seen | null {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    return isSeen(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null) return false;
  return ['day', 'dataset', 'newest', 'language', 'values', 'periods'].every((key) => key in value);
}

/**
 * What was seen before this visit. A visit lasts as long as the tab: the page loaded anew tells the same news. Keeps
 * what is seen now for the next visit.
 */
export function rememberVisit(now: Seen): Seen | null {
  try {
    const { localStorage: lasting, sessionStorage: visit } = window;
    const before = visit.getItem(KEY) === null ? read(lasting) : read(visit);
    if (visit.getItem(KEY) === null) visit.setItem(KEY, JSON.stringify(before));
    lasting.setItem(KEY, JSON.stringify(now));
    return before;
  } catch {
    return null;
  }
}
