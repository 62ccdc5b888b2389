import { type Dataset, daysOfKnowledge, type KnowledgeDay, versionOn } from '../analysis/index.ts';
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

interface Kept {
  readonly days: readonly KnowledgeDay[];
  readonly names: Map<Day, string>;
}

/** Days and names are kept as long as the dataset is at hand. */
export function openVersions({ open, dataset }: Source): Versions {
  const kept = new WeakMap<Dataset, Kept>();

  async function of(current: Dataset): Promise<Kept> {
    const known = kept.get(current);
    if (known !== undefined) return known;
    const facts = await factsOf(open);
    const made = { days: daysOfKnowledge(facts), names: new Map<Day, string>() };
    // A record that has changed since is told of as it is, and read again when the dataset has followed.
    if (facts.fingerprint === current.fingerprint) kept.set(current, made);
    return made;
  }

  return {
    days: async () => (await of(dataset())).days,
    on: async (day) => {
      const current = dataset();
      const { days, names } = await of(current);
      const last = days.find((one) => one.day <= day);
      if (last === undefined) return null;
      const name = names.get(last.day) ?? versionOn(current, last.day);
      names.set(last.day, name);
      return name;
    },
  };
}
