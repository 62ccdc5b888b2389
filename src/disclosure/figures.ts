import type { Asker } from '../access/index.ts';
import type { Dataset, Question, RawTable } from '../analysis/index.ts';
import { ask, monthsByUnit, openDataset } from '../analysis/index.ts';
import type { OpenRecord } from '../record/administration/index.ts';
import { type Day, type Refusal, SMALLEST_BASE_OF_A_RATE } from '../terms/index.ts';
import { type CatalogueEntry, catalogue } from './catalogue.ts';
import { type DimensionEntry, dimensionsOf } from './dimensions.ts';
import { publish } from './publish.ts';
import type { InternalTable, PublishedTable } from './published.ts';
import { showInternal, withinReach } from './show-internal.ts';

export type Audience = 'public' | 'internal';
export type Refused = { readonly refusal: Refusal };

/** What is there to answer from. */
export interface FiguresState {
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  /** Last day the counting source can tell about; null where nothing is delivered. */
  readonly horizon: Day | null;
  /** By unit number: how many of the last twelve whole months before the horizon are delivered. */
  readonly monthsDelivered: Readonly<Record<string, number>>;
}

/** The only way for figures to leave: whoever asks gets a table that passed the gate, or a refusal. */
export interface Figures {
  readonly answerPublic: (question: Question) => Promise<PublishedTable | Refused>;
  /** Logged, before the figures are given out. Refused where the asker's reach does not cover the question. */
  readonly answerInternal: (question: Question, asker: Asker) => Promise<InternalTable | Refused>;
  readonly answer: (
    question: Question,
    asker: Asker,
    audience: Audience,
  ) => Promise<PublishedTable | InternalTable | Refused>;
  readonly catalogue: () => readonly CatalogueEntry[];
  readonly dimensions: () => readonly DimensionEntry[];
  /** Swaps in a new dataset after the record has changed; questions on their way keep the old one. */
  readonly refresh: () => Promise<void>;
  readonly state: () => FiguresState;
}

/** Opens the gate over a record. Loads the saved read model, or builds it. */
export async function openFigures(open: OpenRecord): Promise<Figures> {
  let dataset: Dataset = await openDataset(open);

  async function answerPublic(question: Question): Promise<PublishedTable | Refused> {
    const raw = tableOf(dataset, question);
    if ('refusal' in raw) return raw;
    const { fewestPersons } = await open.administration.settings();
    return publish(raw, { fewestPersons, smallestBase: SMALLEST_BASE_OF_A_RATE });
  }

  async function answerInternal(question: Question, asker: Asker): Promise<InternalTable | Refused> {
    const reached = withinReach(question, asker);
    if ('refusal' in reached) return reached;
    const raw = tableOf(dataset, reached.question);
    if ('refusal' in raw) return raw;
    const { who, role, unit } = asker;
    await open.administration.logLookUp({ at: open.now(), who, role, unit, what: describe(reached.question) });
    return showInternal(raw, asker);
  }

  return {
    answerPublic,
    answerInternal,
    answer: (question, asker, audience) =>
      audience === 'public' ? answerPublic(question) : answerInternal(question, asker),
    catalogue,
    dimensions: () => dimensionsOf(dataset),
    refresh: async () => {
      dataset = await openDataset(open);
    },
    state: () => ({ dataset: dataset.hash, horizon: dataset.horizon, monthsDelivered: monthsByUnit(dataset) }),
  };
}

function tableOf(dataset: Dataset, question: Question): RawTable | Refused {
  return ask(dataset, question);
}

/** What was looked at, for the log: codes only. */
function describe(question: Question): string {
  const by = question.by.length === 0 ? '' : ` by ${question.by.join(',')}`;
  const where = question.where.map((filter) => ` where ${filter.dimension}=${filter.codes.join(',')}`).join('');
  return `${question.metric}${by}${where}`;
}
