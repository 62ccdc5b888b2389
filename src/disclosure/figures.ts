import { type Asker, lookerOf } from '../access/index.ts';
import type { Dataset, Question, RawTable, SeriesBreak } from '../analysis/index.ts';
import {
  aroundOf,
  ask,
  askAhead,
  isKnown,
  METRICS,
  monthsByUnit,
  type QuestionThen,
  recordAt,
} from '../analysis/index.ts';
import type { OpenRecord } from '../record/administration/index.ts';
import type { Day, Refusal } from '../terms/index.ts';
import type { Answering, Audience, Refused } from './answering.ts';
import { type Around, tellAround } from './around.ts';
import { type AtHand, type Brought, followed, LARGEST_KEPT, publishedElsewhere } from './at-hand/at-hand.ts';
import { holdLatest } from './at-hand/hold-latest.ts';
import { oneByOne } from './at-hand/one-by-one.ts';
import { type Bridges, openBridges } from './bridges/bridges.ts';
import { type CatalogueEntry, catalogue } from './catalogue.ts';
import type { SeenRevisions } from './derived/revisions.ts';
import { type DimensionEntry, dimensionsOf } from './dimensions.ts';
import { type Evaluations, openEvaluations } from './evaluation/evaluations.ts';
import { type Explained, openExplained } from './explained/explained.ts';
import { type CameWith, notSwitchedOn } from './involvement/switches.ts';
import { notTold, openLattice } from './lattice/lattice.ts';
import { type Withholder, withholdHere } from './lattice/withholding/withholder.ts';
import { keyOfLimits, limitsBook } from './limits/limits-book.ts';
import { type LimitEntry, limitEntries, limitGrounds, limitsNow } from './limits/open-limits.ts';
import { publish } from './publish/publish.ts';
import type { InternalTable, PublishedTable } from './published.ts';
import { reportedBeside, type Setting } from './reported/beside.ts';
import type { ReportedBeside } from './reported/seen-reported.ts';
import { revise } from './revise.ts';
import { showInternal, withinReach } from './show-internal.ts';
import { type UnitEntry, unitsOf } from './units.ts';
import { openVersions, type Versions } from './versions.ts';

export type { Audience, Refused } from './answering.ts';

/** What is there to answer from. */
export interface FiguresState {
  /** `sha256:…` of the dataset version. */
  readonly dataset: string;
  /** Of the record it was made of: another once anything that counts has changed. */
  readonly fingerprint: string;
  /** Last day the counting source can tell about; null where nothing is delivered. */
  readonly horizon: Day | null;
  /** By unit number: how many of the last twelve whole months before the horizon are delivered. */
  readonly monthsDelivered: Readonly<Record<string, number>>;
}

/** Public figures as they were at a moment. */
export interface FiguresThen {
  readonly answerPublic: (question: Question) => Promise<PublishedTable | Refused>;
  readonly state: () => FiguresState;
}

/** The only way for figures to leave: whoever asks gets a table that passed the gate, or a refusal. */
export interface Figures extends Explained {
  readonly answerPublic: (question: Question) => Promise<PublishedTable | Refused>;
  /** Logged, before the figures are given out. Refused where the asker's reach does not cover the question. */
  readonly answerInternal: (question: Question, asker: Asker) => Promise<InternalTable | Refused>;
  readonly answer: Answering;
  /**
   * A public answer as it was given at a moment (ISO 8601 in UTC), with the limit for few persons of then: for repeating a
   * figure that has been told. Reads the whole record, so it takes as long as building the read model.
   */
  readonly answerPublicAt: (question: Question, moment: string) => Promise<PublishedTable | Refused>;
  /** All public answers as they were given at a moment: the record is read once, however many questions follow. */
  readonly asAt: (moment: string) => Promise<FiguresThen>;
  /** What has changed in an answer since a day, and which deliveries and decisions changed it. Logged as two look-ups. */
  readonly revisions: (question: QuestionThen, asker: Asker, audience: Audience) => Promise<SeenRevisions | Refused>;
  readonly versions: Versions;
  /** Bridges between definitions of turnover, and all of them side by side. */
  readonly bridges: Bridges;
  /** What an action did, by the design that was fixed for it. */
  readonly evaluations: Evaluations;
  readonly catalogue: () => readonly CatalogueEntry[];
  readonly dimensions: () => readonly DimensionEntry[];
  /** Units and what they are placed in; no figure in it. */
  readonly units: () => readonly UnitEntry[];
  /** Living conditions, agreements of working time and pay, as the audience may see them; whole pay is logged. */
  readonly around: (asker: Asker, audience: Audience) => Promise<Around | Refused>;
  /** How few persons each metric may tell of, for what, and by whose decision; no figure in it. */
  readonly limits: () => Promise<readonly LimitEntry[]>;
  /** Every break in series that counts now, oldest first; no figure in it. */
  readonly breaks: () => readonly SeriesBreak[];
  /** What was told earlier about the same as a question, each with ours now and as known then. As `answer`. */
  readonly reportedBeside: (
    question: Question,
    asker: Asker,
    audience: Audience,
  ) => Promise<readonly ReportedBeside[] | Refused>;
  /** Swaps in a new dataset after the record has changed; questions on their way keep the old one. `brought`: by `kept` of another thread. */
  readonly refresh: (brought?: Brought | null) => Promise<void>;
  /** As `refresh`, where another process has changed the record since, with what `ready` brings; true where one has. Cheap where none has. */
  readonly follow: (ready: () => Promise<Brought | null>) => Promise<boolean>;
  /** Public tables that were answered from what is at hand, for another thread of the same record. */
  readonly kept: () => Brought;
  /** Public questions that were answered of late, the latest first: what a thread that makes other figures ready asks as well. */
  readonly asked: () => readonly Question[];
  /** How often what is at hand has been swapped. */
  readonly turn: () => number;
  readonly state: () => FiguresState;
}

/** Lets the process answer whoever else asks before it reckons on. */
const otherRequestsFirst = () => new Promise((next) => setImmediate(next));

const ALL_METRICS = Object.values(METRICS).map(({ id }) => id);

export interface Opening {
  /** When each metric came, as the catalogue says. */
  readonly came?: CameWith;
  /** Where large tables have their rows withheld; here where left out, and nobody else is answered meanwhile. */
  readonly withhold?: Withholder;
}

/** Opens the gate over a record. Loads the saved read model, or builds it. */
export async function openFigures(open: OpenRecord, { came, withhold = withholdHere }: Opening = {}): Promise<Figures> {
  const { now, remember, ...held } = await holdLatest(open, withhold);
  const whole = (question: Question) => tableOf(now(), question);
  const offNow = ({ metric }: Question) => notSwitchedOn(open, metric, came);
  // One look for all who wait: a page asks a dozen questions, and hundreds open pages when figures are new.
  const limitsLooked = oneByOne(() => limitsNow(open));

  async function answerPublic(question: Question): Promise<PublishedTable | Refused> {
    const here = now();
    const limitsOf = await limitsLooked();
    const refusal = (await offNow(question)) ?? notTold(question, limitsOf);
    if (refusal !== null) return { refusal };
    remember(question);
    const key = `${keyOfLimits(limitsOf, ALL_METRICS)} ${keyOf(question)}`;
    const known = here.published.find(key);
    if (known !== undefined) return known;
    const raw = await tableWhenReckoned(here, question);
    if ('refusal' in raw) return raw;
    const table = publish(raw, limitsOf(question.metric), await here.lattice.withheld(question, raw, limitsOf));
    if (table.rows.length <= LARGEST_KEPT) here.published.put(key, table);
    return table;
  }

  async function answerInternal(question: Question, asker: Asker): Promise<InternalTable | Refused> {
    const reached = withinReach(question, asker);
    if ('refusal' in reached) return reached;
    const off = await offNow(reached.question);
    if (off !== null) return { refusal: off };
    const raw = await tableWhenReckoned(now(), reached.question);
    if ('refusal' in raw) return raw;
    await open.administration.logLookUp({ at: open.now(), ...lookerOf(asker), what: describe(reached.question) });
    return showInternal(raw, asker);
  }

  const answer = (question: Question, asker: Asker, audience: Audience) =>
    audience === 'public' ? answerPublic(question) : answerInternal(question, asker);

  return {
    answerPublic,
    answerInternal,
    answer,
    ...openExplained({ open, now, whole, answerPublic, offNow, describe }),
    answerPublicAt: async (question, moment) =>
      (await figuresAt(open, moment, { offNow, withhold })).answerPublic(question),
    asAt: (moment) => figuresAt(open, moment, { offNow, withhold }),
    revisions: (question, asker, audience) => revise({ open, answer }, question, { asker, audience }),
    versions: openVersions({ open, dataset: () => now().dataset }),
    bridges: openBridges({ open, dataset: () => now().dataset, figure: answerPublic }),
    evaluations: openEvaluations({ open, dataset: () => now().dataset, whole, figure: answerPublic }),
    reportedBeside: (question, asker, audience) => besideOurs({ open, here: now(), answer }, question, asker, audience),
    catalogue,
    dimensions: () => dimensionsOf(now().dataset),
    units: () => unitsOf(now().dataset),
    around: (asker, audience) => aroundNow(open, now().dataset, asker, audience),
    limits: async () => limitEntries(await limitGrounds(open)),
    breaks: () => now().breaks.filter((one) => isKnown(one, null)),
    follow: (ready) => followed(open, now(), () => ready().then(held.refresh)),
    ...held,
    state: () => stateOf(now().dataset),
  };
}

interface Ours {
  readonly open: OpenRecord;
  readonly here: AtHand;
  readonly answer: Answering;
}

async function besideOurs({ open, here, answer }: Ours, question: Question, asker: Asker, audience: Audience) {
  const reached = audience === 'internal' ? withinReach(question, asker) : { question };
  if ('refusal' in reached) return reached;
  const asked: Setting['answer'] = (ours, seenBy) => answer(ours, asker, seenBy);
  const setting = { ...here, limitsOf: await limitsNow(open), answer: asked };
  return reportedBeside(setting, reached.question, asker, audience);
}

/** What stands around the figures; that whole pay was looked at is logged. */
async function aroundNow(open: OpenRecord, dataset: Dataset, asker: Asker, audience: Audience) {
  const told = tellAround(aroundOf(dataset), asker, audience);
  if (!('refusal' in told) && audience === 'internal') {
    await open.administration.logLookUp({ at: open.now(), ...lookerOf(asker), what: 'pay' });
  }
  return told;
}

interface Telling {
  readonly offNow: (question: Question) => Promise<Refusal | null>;
  readonly withhold: Withholder;
}

async function figuresAt(open: OpenRecord, moment: string, { offNow, withhold }: Telling): Promise<FiguresThen> {
  const { dataset, ...beside } = await recordAt(open, moment);
  const decisions = await open.administration.limits.list(moment);
  const limitsOf = limitsBook({ settings: dataset.settings, decisions });
  const elsewhere = await publishedElsewhere(open, beside.reported);
  const lattice = openLattice(dataset, open.administration.told, elsewhere, withhold);
  return {
    state: () => stateOf(dataset),
    answerPublic: async (question) => {
      const off = await offNow(question);
      if (off !== null) return { refusal: off };
      await askAhead(dataset, question, otherRequestsFirst);
      const raw = ask(dataset, question, beside);
      if ('refusal' in raw) return raw;
      return publish(raw, limitsOf(question.metric), await lattice.withheld(question, raw, limitsOf));
    },
  };
}

function stateOf(dataset: Dataset): FiguresState {
  const { hash, fingerprint, horizon } = dataset;
  return { dataset: hash, fingerprint, horizon, monthsDelivered: monthsByUnit(dataset) };
}

function keyOf(question: Question): string {
  return JSON.stringify(question);
}

/** What takes long is reckoned in pieces before, so that others are answered meanwhile. */
async function tableWhenReckoned(here: AtHand, question: Question): Promise<RawTable | Refused> {
  if (here.raw.find(keyOf(question)) === undefined) await askAhead(here.dataset, question, otherRequestsFirst);
  return tableOf(here, question);
}

/** Whole figures of the dataset at hand; they do not depend on who asks. */
function tableOf({ dataset, breaks, reported, raw }: AtHand, question: Question): RawTable | Refused {
  const known = raw.find(keyOf(question));
  if (known !== undefined) return known;
  const table = ask(dataset, question, { breaks, reported });
  if (!('refusal' in table) && table.cells.length <= LARGEST_KEPT) raw.put(keyOf(question), table);
  return table;
}

/** What was looked at, for the log: codes only. */
function describe(question: Question): string {
  const by = question.by.length === 0 ? '' : ` by ${question.by.join(',')}`;
  const where = question.where.map((filter) => ` where ${filter.dimension}=${filter.codes.join(',')}`).join('');
  const rule = question.rule === undefined ? '' : ` rule ${question.rule}`;
  return `${question.metric}${by}${where}${rule}`;
}
