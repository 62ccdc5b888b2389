import type { LimitEntry } from '../../disclosure/index.ts';
import { catalogue } from '../../disclosure/index.ts';
import { formatDay, isLimitPurpose } from '../../terms/index.ts';
import type { LimitDecided, LimitsAnswer, MetricLimitItem } from '../api/contract/index.ts';
import { type Language, limitText, limitWhy } from '../language/index.ts';

/** How few persons each metric may tell of, in one language: GET /api/limits and `laget limits`. */
export function limitsAnswer(entries: readonly LimitEntry[], language: Language): LimitsAnswer {
  const own = new Map(entries.map((entry) => [entry.metric, entry]));
  return {
    limits: catalogue().flatMap((one) => {
      const entry = one.status === 'live' ? own.get(one.metric.id) : undefined;
      if (one.status !== 'live' || entry === undefined) return [];
      return [itemOf(entry, { alias: one.metric.alias, label: one.metric.name[language] }, language)];
    }),
  };
}

function itemOf(
  { metric, limits, decisions }: LimitEntry,
  { alias, label }: { readonly alias: string; readonly label: string },
  language: Language,
): MetricLimitItem {
  const { kind, fewest, origin, decision } = limits.public;
  const { decidedBy = '', reason = '', knownOn = null } = decision ?? {};
  const day = knownOn === null ? '' : formatDay(knownOn);
  const facts = { kind, fewest, origin, by: decidedBy, reason, day };
  return {
    metric: { code: metric, label },
    ...{ alias, kind, fewest, origin },
    openData: limits['open-data'].fewest,
    text: limitText(facts, language),
    why: limitWhy(facts, language),
    decisions: decisions.map(
      (one): LimitDecided => ({
        purpose: isLimitPurpose(one.purpose) ? one.purpose : 'public',
        fewest: one.fewest,
        reason: one.reason,
        by: one.decidedBy,
        day: formatDay(one.knownOn),
      }),
    ),
  };
}
