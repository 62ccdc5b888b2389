import { addDays, type Day, OPEN_END } from '../../terms/index.ts';
import type { DemoLeave, DemoPerson, DemoPost } from '../world/world.ts';
import type { Employment } from './employments.ts';
import type { ReportedMonth } from './reported-months.ts';

/** What a month's a-melding says of one employment. */
export interface Statement {
  readonly person: DemoPerson;
  readonly employment: Employment;
  readonly id: string;
  readonly post: DemoPost;
  readonly start: Day;
  /** First day not employed, as known when the message was made; null = open. */
  readonly end: Day | null;
  /** `aarsakTilSluttdato`; null where the end is none or is only agreed. */
  readonly endReason: string | null;
  readonly leaves: readonly DemoLeave[];
  /** Hundredths of hours paid by the hour; null for those with a share of a position. */
  readonly hours: number | null;
}

const END_REASONS: Readonly<Record<string, string>> = {
  'Egen oppsigelse': 'arbeidstakerHarSagtOppSelv',
  Alderspensjon: 'arbeidstakerHarSagtOppSelv',
  'Kontrakt utløpt': 'kontraktEngasjementEllerVikariatErUtloept',
  'Internt bytte': 'endringIOrganisasjonsstrukturEllerByttetJobbInternt',
  Omorganisering: 'endringIOrganisasjonsstrukturEllerByttetJobbInternt',
};

/** When a unit got a new payroll system, and which unit: all ids are others from that month on. */
export interface PayrollChange {
  readonly unit: string;
  readonly month: Day;
}

/** A number from numbers, the same everywhere, spread over [0, 1): for what is told and never counted. */
export function spread(...numbers: readonly number[]): number {
  let hash = 2166136261;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number & 0xffff), 16777619);
    hash = Math.imul(hash ^ (number >>> 16), 16777619);
  }
  return (hash >>> 0) / 4294967296;
}

/** Terms that are paid by the hour in a payroll system: they have no share of a position. */
export function isByTheHour(post: DemoPost): boolean {
  return post.terms === 'hourly' || post.terms === 'pensioner';
}

/** The end as told, and why: what had happened by then, else what was agreed; new ids end the old ones. */
function endOf(post: DemoPost, made: Day, newIdsFrom: Day | null): Pick<Statement, 'end' | 'endReason'> {
  if (post.to !== null && post.to <= addDays(made, 1))
    return { end: post.to, endReason: END_REASONS[post.endReason ?? ''] ?? null };
  if (newIdsFrom === addDays(made, 1)) return { end: newIdsFrom, endReason: 'byttetLoenssystemEllerRegnskapsfoerer' };
  return { end: post.agreedTo, endReason: null };
}

/** What the month says of the employment; null where it is not reported in it. */
export function statementOf(
  person: DemoPerson,
  employment: Employment,
  { month, made }: ReportedMonth,
  change: PayrollChange | null,
): Statement | null {
  const post = employment.pieces.findLast((piece) => piece.from <= made && (piece.to ?? OPEN_END) > month);
  if (post === undefined) return null;
  const newIdsFrom = change?.unit === employment.unit ? change.month : null;
  return {
    person,
    employment,
    id: `${newIdsFrom !== null && month >= newIdsFrom ? 'N2' : 'A'}-${employment.number}`,
    post,
    start: employment.start,
    ...endOf(post, made, newIdsFrom),
    leaves: person.leaves.filter((leave) => leave.from <= made && leave.to > month && runsWithin(leave, employment)),
    hours: isByTheHour(post) ? 400 + Math.floor(spread(employment.number, month) * 130) * 50 : null,
  };
}

function runsWithin(leave: DemoLeave, { start, pieces }: Employment): boolean {
  const end = pieces.at(-1)?.to ?? OPEN_END;
  return leave.from >= start && leave.to <= end;
}
