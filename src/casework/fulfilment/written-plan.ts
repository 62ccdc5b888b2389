/** A plan as people write it: days as `YYYY-MM-DD`, null where nothing is said. */
export interface WrittenPlan {
  readonly basis: string;
  readonly end: string;
  readonly status: string;
  readonly steps: readonly WrittenStep[];
  readonly reviews: readonly { readonly day: string; readonly done: string | null; readonly note: string }[];
  readonly mentor: string;
  readonly noticeGiven: string | null;
  readonly evidence: readonly WrittenEvidence[];
  readonly recruitment: {
    readonly advert: string;
    readonly closingDay: string | null;
    readonly applicants: number | null;
    readonly qualified: number | null;
    readonly decidedBy: string;
    readonly reason: string;
  };
}

export interface WrittenStep {
  readonly kind: string;
  readonly what: string;
  readonly subject: string | null;
  readonly credits: number | null;
  readonly place: string;
  readonly mode: string | null;
  readonly cost: number | null;
  readonly paidBy: string | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly done: string | null;
}

export interface WrittenEvidence {
  readonly what: string;
  readonly seenBy: string;
  readonly seenOn: string;
}
