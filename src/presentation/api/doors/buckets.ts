import type { Allowance } from '../../../record/administration/index.ts';

/** Those beyond this number push the oldest out: memory is bounded whoever asks. */
const MOST_KEYS = 50_000;
const MINUTE_MS = 60_000;

interface Bucket {
  left: number;
  at: number;
}

/** Counts what each key has used. `take` gives 0 where there was something left, else in how many seconds there is. */
export interface Buckets {
  readonly take: (key: string, at: number) => number;
}

/** A bucket for each key that fills evenly, in this process alone. */
export function bucketsOf({ burst, perMinute }: Allowance): Buckets {
  const buckets = new Map<string, Bucket>();
  return {
    take: (key, at) => {
      const before = buckets.get(key) ?? { left: burst, at };
      const filled = Math.min(burst, before.left + (Math.max(0, at - before.at) * perMinute) / MINUTE_MS);
      const allowed = filled >= 1;
      buckets.delete(key);
      buckets.set(key, { left: allowed ? filled - 1 : filled, at });
      const oldest = buckets.keys().next().value;
      if (buckets.size > MOST_KEYS && oldest !== undefined) buckets.delete(oldest);
      return allowed ? 0 : Math.max(1, Math.ceil(((1 - filled) * MINUTE_MS) / perMinute / 1000));
    },
  };
}
