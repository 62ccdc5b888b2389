import { type Asker, lookerOf } from '../../access/index.ts';
import type { Dataset, Question, RawTable } from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import type { Refusal } from '../../terms/index.ts';
import type { Refused } from '../answering.ts';
import { type Lattice, notTold } from '../lattice/lattice.ts';
import { limitsNow } from '../limits/open-limits.ts';
import { publish } from '../publish/publish.ts';
import type { PublishedTable } from '../published.ts';
import { unitsOf } from '../units.ts';
import { type NearestQuestion, nearestQuestion } from './nearest.ts';
import type { InternalReasons } from './reason.ts';
import { notForReasons, whyWithheld } from './why-withheld.ts';

/** Answers about answers: why rows of one are withheld, and what can be asked instead. */
export interface Explained {
  /**
   * Why rows of a public answer are withheld, for whoever sees the whole owner; refused for others. Logged as a look-up,
   * since it tells of cells that are withheld.
   */
  readonly whyWithheld: (question: Question, asker: Asker) => Promise<InternalReasons | Refused>;
  /** The nearest question whose public answer shows half of its rows, where one shows few; null where there is none. */
  readonly nearest: (question: Question, answer: PublishedTable) => Promise<NearestQuestion | null>;
}

interface Setting {
  readonly open: OpenRecord;
  readonly now: () => { readonly dataset: Dataset; readonly lattice: Lattice };
  readonly whole: (question: Question) => RawTable | Refused;
  readonly answerPublic: (question: Question) => Promise<PublishedTable | Refused>;
  /** Why a metric is not told to anybody; null where it is. */
  readonly offNow: (question: Question) => Promise<Refusal | null>;
  /** What was looked at, for the log. */
  readonly describe: (question: Question) => string;
}

export function openExplained({ open, now, whole, answerPublic, offNow, describe }: Setting): Explained {
  return {
    whyWithheld: async (question, asker) => {
      const { dataset, lattice } = now();
      const limitsOf = await limitsNow(open);
      const refusal = notForReasons(asker) ?? (await offNow(question)) ?? notTold(question, limitsOf);
      if (refusal !== null) return { refusal };
      const raw = whole(question);
      if ('refusal' in raw) return raw;
      const withheld = await lattice.withheld(question, raw, limitsOf);
      const table = publish(raw, limitsOf(question.metric), withheld);
      await open.administration.logLookUp({ at: open.now(), ...lookerOf(asker), what: `why ${describe(question)}` });
      return whyWithheld({ question, raw, table, limitsOf, lattice, dataset }, asker);
    },
    nearest: (question, answer) =>
      nearestQuestion(question, answer, { ask: answerPublic, units: () => unitsOf(now().dataset) }),
  };
}
