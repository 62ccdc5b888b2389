/** What is kept for a time of its own. */
export const RETENTION_KINDS = [
  'persons-who-left',
  'identities-of-who-left',
  'own-rows-of-who-left',
  'fulfilment-plans',
  'privacy-requests',
  'look-up-log',
  'candidate-checks',
  'delivered-files',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** Kinds that `laget retention run` carries out by the owner's decision; the others have a job or a setting of their own. */
export const KINDS_RUN = [
  'persons-who-left',
  'identities-of-who-left',
  'own-rows-of-who-left',
  'fulfilment-plans',
  'privacy-requests',
  'candidate-checks',
  'look-up-log',
] as const satisfies readonly RetentionKind[];
export type KindRun = (typeof KINDS_RUN)[number];

export function isKindRun(text: string): text is KindRun {
  return (KINDS_RUN as readonly string[]).includes(text);
}

export interface KindProposed {
  /** Months we propose, counted from the day the kind counts from; null: no number of ours. */
  readonly months: number | null;
  /** Ids of rules.md 7 that the proposal rests on. */
  readonly authority: readonly string[];
  /** True where documents of the kind may be worth preserving, so that the owner must look in its documentation plan. */
  readonly archive: boolean;
}

/**
 * Our proposals; the owner decides. rules.md 7.4: analysis extracts 24 months with the key apart, applications 12 months, the
 * log 12 to 24. Persons are proposed kept for 60 months after they left because the catalogue's measures of who stays follow
 * people for five years (B10, B14): after 24 of them without number and name.
 */
export const PROPOSED: Readonly<Record<RetentionKind, KindProposed>> = {
  'persons-who-left': { months: 60, authority: ['P-03', 'A-01', 'A-03', 'A-06'], archive: true },
  'identities-of-who-left': { months: 24, authority: ['P-03', 'P-05', 'A-06'], archive: true },
  'own-rows-of-who-left': { months: 24, authority: ['P-03', 'A-02', 'A-03'], archive: true },
  'fulfilment-plans': { months: 24, authority: ['P-03', 'A-02', 'A-03'], archive: true },
  'privacy-requests': { months: 24, authority: ['P-06', 'P-12'], archive: true },
  'look-up-log': { months: 24, authority: ['P-02', 'P-06'], archive: true },
  'candidate-checks': { months: 12, authority: ['P-11', 'A-05', 'A-07'], archive: true },
  'delivered-files': { months: null, authority: ['P-03', 'P-06'], archive: false },
};
