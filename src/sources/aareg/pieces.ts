import { addDays, type Contract, type Day, type EmploymentTerms } from '../../terms/index.ts';
import type { EmploymentRow } from '../delivery.ts';
import { endReasonOf } from '../employments/end-reason.ts';
import type { AaregEntry, Details } from './entry.ts';

const NO_DETAILS: Details = { from: null, code: null, title: null, percent: null, form: null };

function contractOf(form: string | null): Contract {
  if (form === 'fast') return 'permanent';
  return form === 'midlertidig' ? 'temporary' : 'unknown';
}

function termsOf(entry: AaregEntry, { percent }: Details): EmploymentTerms {
  if (entry.type === 'pensjonOgAndreTyperYtelserUtenAnsettelsesforhold') return 'pensioner';
  if (entry.hourly && (percent ?? 0) === 0) return 'hourly';
  return entry.type === 'ordinaertArbeidsforhold' || entry.type === 'maritimtArbeidsforhold' ? 'ordinary' : 'unknown';
}

/** The details in order of time, the earliest carried back to the first day; of two for one month the first listed counts. */
function inOrder(details: readonly Details[], start: Day): readonly Dated[] {
  const dated = details.filter((one) => one.from !== null || details.length === 1);
  const sorted = [...dated].sort((a, b) => (a.from ?? start) - (b.from ?? start));
  const once = sorted.filter((one, i) => i === 0 || one.from !== sorted[i - 1]?.from);
  const first = once[0] ?? NO_DETAILS;
  return [first, ...once.slice(1)].map((one, i) => ({ ...one, since: i === 0 ? start : (one.from ?? start) }));
}

function same(a: EmploymentRow, b: EmploymentRow): boolean {
  return (
    a.positionCode === b.positionCode && a.percent === b.percent && a.contract === b.contract && a.terms === b.terms
  );
}

type Dated = Details & { readonly since: Day };

/** The details that hold on some day of the employment: the one in force on its first day, and those that begin later. */
function timelineOf(entry: AaregEntry, start: Day, end: Day | null): readonly Dated[] {
  const details = inOrder(entry.details, start).filter((one) => one.since <= start || end === null || one.since < end);
  return [...details.filter((one) => one.since <= start).slice(-1), ...details.filter((one) => one.since > start)];
}

function facts(entry: AaregEntry, one: Details): Omit<EmploymentRow, 'person' | 'from' | 'to' | 'endReason'> {
  return {
    sourceId: entry.sourceId,
    workplace: entry.workplace ?? '',
    positionCode: one.code,
    positionTitle: one.title,
    percent: one.percent !== null && one.percent >= 0 ? one.percent : null,
    contract: contractOf(one.form),
    terms: termsOf(entry, one),
    endReasonText: null,
    education: null,
    line: entry.line,
  };
}

/**
 * The history of details as pieces of employment `[from, to)`: a change holds from the first of its month, the earliest
 * details hold from the first day employed, the latest to the last. Equal neighbours are one piece.
 */
export function piecesOf(entry: AaregEntry, start: Day, person: number): readonly EmploymentRow[] {
  const end = entry.to === null ? null : addDays(entry.to, 1);
  const timeline = timelineOf(entry, start, end);
  const pieces: EmploymentRow[] = [];
  timeline.forEach((one, i) => {
    const from = i === 0 ? start : one.since;
    const to = timeline[i + 1]?.since ?? end;
    const piece = { person, ...facts(entry, one), from, to, endReason: null };
    const last = pieces.at(-1);
    if (last !== undefined && same(last, piece)) pieces[pieces.length - 1] = { ...last, to };
    else pieces.push(piece);
  });
  const reason = { endReason: endReasonOf(entry.endReason ?? ''), endReasonText: entry.endReason };
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, ...reason } : piece));
}
