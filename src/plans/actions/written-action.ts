/** An action as people write it in a form: days as `YYYY-MM-DD`, null where nothing is said. Its course is told apart. */
export interface WrittenAction {
  readonly title: string;
  readonly strength: string;
  readonly focusArea: string;
  readonly challenges: readonly string[];
  readonly characteristics: readonly string[];
  readonly because: string;
  readonly doing: string;
  readonly leadsTo: string;
  readonly target: {
    readonly groups: readonly string[];
    readonly units: readonly string[];
    readonly areas: readonly string[];
    readonly schoolTypes: readonly string[];
  };
  readonly owner: string;
  readonly start: string | null;
  readonly stop: string | null;
  readonly cost: number | null;
  readonly effect: { readonly what: string; readonly by: string | null };
  readonly milestones: readonly { readonly what: string; readonly due: string | null; readonly done: string | null }[];
  readonly risks: readonly { readonly what: string; readonly answer: string }[];
  readonly links: readonly { readonly title: string; readonly address: string }[];
  readonly indicators: readonly WrittenIndicator[];
  readonly evaluation: {
    readonly question: string;
    readonly method: string;
    readonly comparison: string;
    readonly on: string;
  } | null;
  readonly without: readonly { readonly part: string; readonly reason: string }[];
}

export interface WrittenIndicator {
  readonly metric: string;
  readonly where: readonly string[];
  readonly baseline: { readonly value: number; readonly day: string; readonly dataset: string } | null;
  readonly target: number | null;
  readonly direction: string;
  readonly by: string | null;
}

/** What a meeting decided, as people write it. */
export interface WrittenMeeting {
  readonly title: string;
  readonly day: string;
  readonly involved: readonly string[];
  readonly decisions: readonly {
    readonly what: string;
    readonly action: string;
    readonly owner: string;
    readonly due: string | null;
    readonly done: string | null;
  }[];
  readonly address: string;
}
