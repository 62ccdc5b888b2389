import type { SourceId } from '../../../sources/index.ts';
import type { Day } from '../../../terms/index.ts';

/** What a person may ask for: GDPR art. 15, 16, 18, and that a restriction is lifted. */
export const REQUEST_KINDS = ['export', 'correction', 'restriction', 'lifting'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const ANSWER_OUTCOMES = ['met', 'refused', 'extended'] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/** A request as it is noted. */
export interface RequestDraft {
  readonly kind: RequestKind;
  readonly receivedOn: Day;
  /** What the person says, of a correction; else the reason. */
  readonly said: string;
  /** Which source must be mended, of a correction. */
  readonly source: SourceId | null;
}

export interface RequestAnswer {
  readonly outcome: AnswerOutcome;
  readonly said: string;
  readonly answeredOn: Day;
  /** The new day, of an extension. */
  readonly dueOn: Day | null;
  readonly by: string;
}

export interface PrivacyRequest extends RequestDraft {
  /** Such as `request-000003`. */
  readonly id: string;
  /** By when it must be answered, with the extensions. */
  readonly dueOn: Day;
  readonly answers: readonly RequestAnswer[];
  /** Open: neither met nor refused. */
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** Of a correction: the first later delivery of its source that tells of the person again; null where none has. */
  readonly toldAgainBy: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
}

/** GDPR art. 12(3): one month, which may be extended by two further months. */
export const MONTHS_TO_ANSWER = 1;
export const MONTHS_OF_EXTENSION = 2;

export function requestId(no: number): string {
  return `request-${String(no).padStart(6, '0')}`;
}

/** The number of a request by its id; 0, which is none, where the text is no id. */
export function requestNumber(id: string): number {
  return Number(/^request-(\d{6,9})$/.exec(id)?.[1] ?? 0);
}
