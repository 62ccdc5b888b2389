import { type Dataset, daysOfKnowledge, type KnowledgeDay, versionAt } from '../analysis/index.ts';
import type { OpenRecord } from '../record/administration/index.ts';
import { factsOf } from '../record/index.ts';
import type { Day } from '../terms/index.ts';

/** What has been known when, and what each state of knowledge is called. No figure in it. */
export interface Versions {
  /** Days on which what is known became another, newest first. Reads the record, once per dataset. */
  readonly days: () => Promise<readonly KnowledgeDay[]>;
  /** The name of what was known at the end of a day; null before anything was. Up to a second for a large owner, once. */
  readonly on: (day: Day) => Promise<string | null>;
}

interface Source {
  readonly open: OpenRecord;
  readonly dataset: () => Dataset;
}

/** Days are kept as long as the dataset is at hand; names keep themselves. */
export function openVersions({ open, dataset }: Source): Versions {
  const kept = new WeakMap<Dataset, readonly KnowledgeDay[]>();

  async function daysOf(current: Dataset): Promise<readonly KnowledgeDay[]> {
    const known = kept.get(current);
    if (known !== undefined) return known;
    const facts = await factsOf(open);
    const days = daysOfKnowledge(facts);
    // A record that has changed since is told of as it is, and read again when the dataset has followed.
    if (facts.fingerprint === current.fingerprint) kept.set(current, days);
    return days;
  }

  return {
    days: () => daysOf(dataset()),
    on: async (day) => {
      const current = dataset();
      const last = (await daysOf(current)).find((one) => one.day <= day);
      return last === undefined ? null : versionAt(current, last.day);
    },
  };
}
