import {
  type BridgeEnd,
  type BridgeQuestion,
  IMPORTED_REFERENCES,
  METRIC_ALIASES,
  TURNOVER_DEFINITIONS,
  TURNOVER_IDS,
  type TurnoverId,
  type TurnoverQuestion,
} from '../../analysis/index.ts';
import type { Refusal } from '../../terms/index.ts';
import { type QuestionTexts, readQuestion } from '../read-question.ts';

type Days = Pick<QuestionTexts, 'from' | 'to' | 'asKnownOn'>;

/** A bridge as texts. The second figure is of the same days and knowledge as the first unless it says otherwise. */
export interface BridgeTexts {
  readonly first: string;
  readonly second: string;
  readonly where?: readonly string[] | undefined;
  readonly days: Days;
  readonly secondDays: Days;
}

export type BridgeReading = { readonly question: BridgeQuestion } | { readonly refusal: Refusal };

/** Reads a bridge; the first thing that cannot be understood is the refusal. Definitions go by id, or as their metric. */
export function readBridge(texts: BridgeTexts): BridgeReading {
  const [first, second] = [readDefinition(texts.first), readDefinition(texts.second)];
  if ('refusal' in first) return first;
  if ('refusal' in second) return second;
  const one = readTurnovers({ ...texts.days, where: texts.where });
  if ('refusal' in one) return one;
  const other = readTurnovers({ ...texts.secondDays, where: [] });
  if ('refusal' in other) return other;
  const { where, days, asKnownOn } = one.question;
  const from: BridgeEnd = { definition: first.definition, days, asKnownOn };
  const to: BridgeEnd = {
    definition: second.definition,
    days: other.question.days ?? days,
    asKnownOn: isSaid(texts.secondDays.asKnownOn) ? other.question.asKnownOn : asKnownOn,
  };
  return { question: { from, to, where } };
}

/** Days, knowledge and filters, read as for any figure between two days. */
export function readTurnovers(
  texts: Days & Pick<QuestionTexts, 'where'>,
): { readonly question: TurnoverQuestion } | { readonly refusal: Refusal } {
  const asKnownOn = texts.asKnownOn === NOW ? '' : texts.asKnownOn;
  const reading = readQuestion({ ...texts, asKnownOn, metric: 'B2' });
  if ('refusal' in reading) return reading;
  const { where, period, asKnownOn: known } = reading.question;
  const days = period.kind === 'between' ? { from: period.from, to: period.to } : null;
  return { question: { where, days, asKnownOn: known } };
}

/** For a second figure of all that is known now beside a first one of an earlier day. */
const NOW = 'now';

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text !== '';
}

function readDefinition(text: string): { readonly definition: TurnoverId } | { readonly refusal: Refusal } {
  const wanted = text.trim().toLowerCase();
  const definition = TURNOVER_IDS.find((id) => id === wanted || namesOfMetric(id).includes(wanted));
  if (definition !== undefined) return { definition };
  if (IMPORTED_REFERENCES.some(({ id }) => id === wanted)) {
    return { refusal: { code: 'definition-not-computed', definition: wanted } };
  }
  const definitions = [...TURNOVER_IDS, ...IMPORTED_REFERENCES.map(({ id }) => id)].join(', ');
  return { refusal: { code: 'unknown-definition', definition: text, definitions } };
}

function namesOfMetric(id: TurnoverId): string[] {
  const { metric } = TURNOVER_DEFINITIONS[id];
  return metric === null ? [] : [metric.toLowerCase(), METRIC_ALIASES[metric]];
}
