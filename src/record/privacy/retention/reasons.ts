/** Why something of a kind was kept in a run. */
export const KEPT_REASONS = [
  'not-decided',
  'plan-does-not-allow',
  'kept-until-decided',
  'still-employed',
  'not-long-enough',
  'restricted',
  'open-request',
  'has-plan',
  'has-own-rows',
  'has-request',
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/** How many of a kind were kept, by why. */
export type KeptCounts = Readonly<Partial<Record<KeptReason, number>>>;

export class KeptTally {
  readonly #counts: Partial<Record<KeptReason, number>> = {};

  add(reason: KeptReason, count = 1): void {
    if (count > 0) this.#counts[reason] = (this.#counts[reason] ?? 0) + count;
  }

  get counts(): KeptCounts {
    return { ...this.#counts };
  }
}
