/** One offence: the rule's name, where it is, and what to do about it. */
export interface Problem {
  readonly rule: string;
  /** `path` or `path:line`, from the root of the repository. */
  readonly place: string;
  readonly what: string;
}

/** What a check found. `read` says how much it looked at, so that a check that reads nothing is noticed. */
export interface Verdict {
  readonly read: string;
  readonly problems: readonly Problem[];
}

/** A check looks at a repository (or a copy of one) below `root` and never changes it. */
export type Check = (root: string) => Promise<Verdict>;

/** A check that had to look at `least` things and saw `seen`: too few means that its reader is broken. */
export function readEnough(rule: string, seen: number, least: number): Problem[] {
  if (seen >= least) return [];
  return [{ rule, place: '.', what: `only ${seen} read, at least ${least} expected: the checker reads too little` }];
}
