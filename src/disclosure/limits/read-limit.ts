import { METRICS, type MetricId, metricCalled, WAITING_METRICS } from '../../analysis/index.ts';
import type { LimitDraft } from '../../record/administration/index.ts';
import {
  FEWEST_PERSONS_CEILING,
  isLimitPurpose,
  KIND_LIMITS,
  LIMIT_PURPOSES,
  type LimitPurpose,
  type Refusal,
} from '../../terms/index.ts';
import { kindOf, type LimitGrounds, limitOf } from './limits-book.ts';

/** A decision as somebody types it. */
export interface LimitWritten {
  /** Id or alias. */
  readonly metric: string;
  /** Not said: `public`. */
  readonly purpose?: string | undefined;
  /** `standard`: what holds where nobody has decided. */
  readonly fewest: string;
  readonly reason: string;
  readonly decidedBy: string;
}

type LimitReading = { readonly draft: LimitDraft } | { readonly refusal: Refusal };

const STANDARD = 'standard';
const MOST_LETTERS = { reason: 400, owner: 100 } as const;

/** Reads a decision that a person tells; the first thing that cannot be understood, or is not allowed, is the refusal. */
export function readLimit(written: LimitWritten, grounds: LimitGrounds): LimitReading {
  const metric = metricCalled(written.metric);
  if (!isLive(metric)) return { refusal: notLive(metric, written.metric) };
  const purpose = written.purpose ?? 'public';
  if (!isLimitPurpose(purpose))
    return { refusal: { code: 'unknown-purpose', purpose, known: LIMIT_PURPOSES.join(', ') } };
  const [reason, decidedBy] = [written.reason.trim(), written.decidedBy.trim()];
  const refusal =
    wordsRefused(reason, 'reason') ??
    wordsRefused(decidedBy, 'owner') ??
    numberRefused(written, { metric, purpose, grounds });
  if (refusal !== null) return { refusal };
  const fewest = written.fewest === STANDARD ? null : Number(written.fewest);
  return { draft: { metric, purpose, fewest, reason, decidedBy } };
}

function isLive(metric: string | null): metric is MetricId {
  return metric !== null && Object.hasOwn(METRICS, metric);
}

function notLive(metric: string | null, written: string): Refusal {
  const waiting = WAITING_METRICS.find(({ id }) => id === metric);
  return waiting === undefined
    ? { code: 'unknown-metric', metric: written }
    : { code: 'metric-waits-for-source', metric: waiting.id, source: waiting.waitsFor };
}

function wordsRefused(text: string, part: keyof typeof MOST_LETTERS): Refusal | null {
  if (text === '') return { code: part === 'reason' ? 'limit-needs-reason' : 'limit-needs-owner' };
  const most = MOST_LETTERS[part];
  return text.length > most ? { code: 'limit-words-long', part, most } : null;
}

interface Deciding {
  readonly metric: MetricId;
  readonly purpose: LimitPurpose;
  readonly grounds: LimitGrounds;
}

/**
 * Three or more for anyone; one, which withholds nothing, for an invented owner, and for applicants, whom the law makes public.
 * Open data are never told with fewer than the screen is.
 */
function numberRefused({ fewest: text }: LimitWritten, { metric, purpose, grounds }: Deciding): Refusal | null {
  if (text === STANDARD) return null;
  const most = FEWEST_PERSONS_CEILING;
  const fewest = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(fewest >= 1 && fewest <= FEWEST_PERSONS_CEILING)) return { code: 'limit-no-number', fewest: text, most };
  const { floor } = KIND_LIMITS[kindOf(metric)];
  const isForTests = fewest === 1 && grounds.settings.ownerKind === 'invented';
  if (fewest < floor && !isForTests) return { code: fewest === 1 ? 'limit-only-invented' : 'limit-below-floor', floor };
  const everyone = limitOf(metric, 'public', grounds).fewest;
  return purpose === 'open-data' && fewest < everyone ? { code: 'limit-below-public', fewest: everyone } : null;
}
