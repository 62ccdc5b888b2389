import { type Day, formatDay, type Refusal } from '../../terms/index.ts';
import { nothingKnown, unknownCode } from '../answer/ask.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { versionAt } from '../read-model/versions/version-at.ts';
import { countStands } from './count-stands.ts';
import { TURNOVER_DEFINITIONS } from './definitions/index.ts';
import { type Known, knownOn } from './known.ts';
import { type AskedDays, latestDays, momentsOf } from './moments.ts';
import { type End, pathBetween } from './path.ts';
import type { BridgeEnd, BridgeQuestion, RawBridge } from './raw-bridge.ts';

/** A bridge in whole figures, or why there is none. */
export type BridgeAnswer = RawBridge | { readonly refusal: Refusal };

/**
 * Counts a bridge: both figures, and every way of counting that stands between them. Each line is a difference of two
 * figures that were really counted, so the lines add up exactly; nothing is left over to be called «other».
 */
export function askBridge(dataset: Dataset, question: BridgeQuestion): BridgeAnswer {
  const ends = settle(dataset, question);
  if ('refusal' in ends) return ends;
  const [from, to] = ends.ends;
  const path = pathBetween(from, to);
  const { stands, crossings } = countStands(dataset, question.where, path.stands, { withCrossings: true });
  const empty = [from, to].find((_, i) => stands.at(i === 0 ? 0 : -1)?.value === null);
  if (empty !== undefined) return { refusal: { code: 'nobody-counted', definition: empty.definition } };
  return {
    from,
    to,
    where: question.where,
    stands,
    steps: path.steps,
    crossings,
    ...countedWith(dataset, ends.known, ends.asKnownOn),
  };
}

/** The dataset version and the settings a figure rests on. */
export function countedWith(
  dataset: Dataset,
  { counting, knowledge }: Known,
  asKnownOn: Day | null,
): Pick<RawBridge, 'dataset' | 'settings'> {
  const { gapRule, referenceDay } = knowledge.dataset.settings;
  return {
    dataset: versionAt(dataset, asKnownOn),
    settings: {
      'gap-summer-days': gapRule.summerDays,
      'gap-other-days': gapRule.otherDays,
      'reference-day': referenceDay,
      'counting-source': counting.source,
      horizon: formatDay(counting.horizon),
    },
  };
}

interface Settled {
  readonly ends: readonly [End, End];
  /** What was known at the end that knows more. */
  readonly known: Known;
  readonly asKnownOn: Day | null;
}

/** Both ends with their days settled, or the first thing that cannot be. */
function settle(dataset: Dataset, { from, to, where }: BridgeQuestion): Settled | { readonly refusal: Refusal } {
  const known = knownAt(dataset, from, where);
  if ('refusal' in known) return known;
  const later = knownAt(dataset, to, where);
  if ('refusal' in later) return later;
  const days = from.days ?? latestFor([from, to], known);
  const first = endOf(from, known, days);
  if ('refusal' in first) return first;
  const second = endOf(to, later, to.days ?? days);
  if ('refusal' in second) return second;
  const isFirst = from.asKnownOn === null || (to.asKnownOn !== null && to.asKnownOn < from.asKnownOn);
  return { ends: [first, second], known: isFirst ? known : later, asKnownOn: (isFirst ? from : to).asKnownOn };
}

function knownAt(
  dataset: Dataset,
  { asKnownOn }: BridgeEnd,
  where: BridgeQuestion['where'],
): Known | { readonly refusal: Refusal } {
  const known = knownOn(dataset, asKnownOn);
  if (known === null) return { refusal: nothingKnown(dataset, { asKnownOn }) };
  const unknown = unknownCode(known.knowledge.dataset, { where });
  return unknown === null ? known : { refusal: unknown };
}

function latestFor(ends: readonly BridgeEnd[], { counting, knowledge }: Known): AskedDays {
  const rules = ends.map(({ definition }) => TURNOVER_DEFINITIONS[definition].days);
  return latestDays(rules, knowledge.dataset.settings.referenceDay, counting.horizon);
}

function endOf(end: BridgeEnd, known: Known, days: AskedDays): End | { readonly refusal: Refusal } {
  const { days: rule, choices } = TURNOVER_DEFINITIONS[end.definition];
  const moments = momentsOf(rule, days);
  if (moments === null) return { refusal: { code: 'definition-needs-two-years', definition: end.definition } };
  if (!known.tells(rule, moments)) {
    const [day, horizon] = [formatDay(moments.to.last), formatDay(known.counting.horizon)];
    return { refusal: { code: 'days-not-told-yet', definition: end.definition, day, horizon } };
  }
  const settled = { definition: end.definition, asked: days, moments, asKnownOn: end.asKnownOn, choices };
  if (known.reaches(settled)) return settled;
  if (known.firstDay === null) return { refusal: { code: 'no-data' } };
  const [asked, earliest] = [formatDay(moments.from.first), formatDay(known.firstDay)];
  return { refusal: { code: 'days-not-delivered', day: asked, earliest } };
}
