/** A teacher of the school, as far as the distribution of subjects goes. */
export interface Teacher {
  readonly id: string;
  /** Hours the teacher can teach in a week. */
  readonly hours: number;
  /** Credits by subject; a subject that is not named has none. */
  readonly credits: Readonly<Record<string, number>>;
  /** Exempt from the subject requirement (OL § 17-4(2)): may teach every subject without more credits. */
  readonly exempt: boolean;
  /** Hours taught now, by the id of what is taught. */
  readonly now: Readonly<Record<string, number>>;
  /**
   * Credits that lack, by the id of what is taught, where somebody has judged it; null = no study makes it lawful. Told, it
   * stands in place of `credits` and `exempt`; left out of it is null.
   */
  readonly lacks?: Readonly<Record<string, number | null>>;
  /** At most so many subjects for this teacher; left out: as for all. */
  readonly mostSubjects?: number;
}

/** What is taught: a subject at a level, with the hours it needs in a week and the credits it asks. */
export interface Taught {
  readonly id: string;
  readonly subject: string;
  readonly hours: number;
  /** Credits asked to teach it; 0 where none are. */
  readonly need: number;
}

/** Which teachers, what is taught, and what is asked of a distribution. */
export interface CoverageProblem {
  readonly teachers: readonly Teacher[];
  readonly taught: readonly Taught[];
  /** At most so many subjects for one teacher. */
  readonly maxSubjects: number;
  /** At most so many that a teacher must study for. */
  readonly maxNewSubjects: number;
  /** Whoever teaches a subject teaches it at least so many hours. */
  readonly minHours: number;
  /** Whoever teaches something fewer hours now may go on with them, and what has fewer in all may be taught whole. */
  readonly mayKeepFewer?: boolean;
  /** What one credit costs and what one hour that changes hands does, in whole numbers; left out: nothing. */
  readonly prices?: { readonly credit: number; readonly move: number };
}

/** Credits a teacher lacks to teach something; null where no study makes it lawful. */
export function lackingCredits({ credits, exempt, lacks }: Teacher, { id, subject, need }: Taught): number | null {
  if (lacks !== undefined) return lacks[id] ?? null;
  return exempt ? 0 : Math.max(0, need - (credits[subject] ?? 0));
}

/** Fewest hours of something, for a teacher who teaches it at all. */
export function leastHours(
  { minHours, mayKeepFewer }: CoverageProblem,
  { now }: Teacher,
  { id, hours }: Taught,
): number {
  if (mayKeepFewer !== true) return minHours;
  const own = now[id] ?? 0;
  return Math.max(1, Math.min(minHours, hours, own > 0 ? own : minHours));
}

/** Further education for one teacher in one subject. */
export interface Study {
  readonly teacher: string;
  readonly taught: string;
  readonly stp: number;
}

/** Hours of one teacher in one subject, proposed and now. */
export interface Hours {
  readonly teacher: string;
  readonly taught: string;
  readonly hours: number;
  readonly now: number;
}

/** A distribution that gives every hour to somebody who fulfils the requirement, or will after the studies. */
export interface Distribution {
  /** Credits to be taken in all. */
  readonly credits: number;
  /** The fewest that any distribution needs, as far as it was proved. */
  readonly bound: number;
  readonly proved: boolean;
  /** Hours that change hands from now. */
  readonly moved: number;
  readonly study: readonly Study[];
  readonly hours: readonly Hours[];
}

/** The cheapest distribution, other sets of studies that do it too, and the hours nobody can take. */
export interface Coverage {
  readonly best: Distribution;
  readonly alternatives: readonly Distribution[];
  /** Hours that no distribution covers, by what is taught: the school has too few hours or may study too little. */
  readonly uncovered: Readonly<Record<string, number>>;
}
