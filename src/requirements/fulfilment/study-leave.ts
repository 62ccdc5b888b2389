import { addDays, addMonths, type Day } from '../../terms/index.ts';
import { lawDay } from '../law/sources.ts';

/** What the state's scheme gives whoever takes further education (rule F-01). */
export interface StudyLeave {
  readonly rule: 'F-01';
  readonly address: string;
  /** Time off with pay while studying, in per cent of a full post, 0–100. */
  readonly leavePercent: number;
  /** Share of the costs of the substitute that the owner pays, 0–1. */
  readonly ownerShare: number;
  /** The last day to use it. */
  readonly useBy: Day;
}

/** Forskrift 2026-01-12-24. What stood before it (37.5 per cent in «Kompetanse for kvalitet») ended with the school year 2025/26. */
const SCHEME_FROM = lawDay('2026-01-12');
const ADDRESS = 'https://lovdata.no/dokument/SF/forskrift/2026-01-12-24';
const CREDITS = 30;
const PERCENT = 25;
const OWNER_SHARE = 0.25;
const MOST_YEARS = 3;

/**
 * Time off for a study that gives credits: 25 per cent for 30 credits, in proportion for others, at most a whole post; to be used
 * within three years. Null before the scheme, and for a course without credits, which it does not pay for.
 */
export function studyLeaveOf(credits: number, start: Day): StudyLeave | null {
  if (credits <= 0 || start < SCHEME_FROM) return null;
  return {
    rule: 'F-01',
    address: ADDRESS,
    leavePercent: Math.min(100, (PERCENT * credits) / CREDITS),
    ownerShare: OWNER_SHARE,
    useBy: addDays(addMonths(start, 12 * MOST_YEARS), -1),
  };
}
