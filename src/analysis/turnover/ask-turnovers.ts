import type { Refusal } from '../../terms/index.ts';
import { nothingKnown, unknownCode } from '../answer/ask.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { countedWith } from './ask-bridge.ts';
import { countStands } from './count-stands.ts';
import { TURNOVER_IDS, type TurnoverId } from './definition.ts';
import { TURNOVER_DEFINITIONS } from './definitions/index.ts';
import { type Known, knownOn } from './known.ts';
import { type AskedDays, latestDays, momentsOf } from './moments.ts';
import { type End, pathBetween, type Stand } from './path.ts';
import type { RawTurnover, RawTurnovers, TurnoverQuestion, TurnoverState } from './raw-bridge.ts';

/** All definitions side by side and, where asked for, all that stands between any two; or why there is nothing. */
export function askTurnovers(
  dataset: Dataset,
  question: TurnoverQuestion,
  { withBetween }: { readonly withBetween: boolean },
): RawTurnovers | { readonly refusal: Refusal } {
  const { where, asKnownOn } = question;
  const known = knownOn(dataset, asKnownOn);
  if (known === null) return { refusal: nothingKnown(dataset, { asKnownOn }) };
  const unknown = unknownCode(known.knowledge.dataset, { where });
  if (unknown !== null) return { refusal: unknown };
  const rules = TURNOVER_IDS.map((id) => TURNOVER_DEFINITIONS[id].days);
  const days =
    question.days ?? latestDays(rules, known.knowledge.dataset.settings.referenceDay, known.counting.horizon);
  const settled = TURNOVER_IDS.map((definition) => settle(definition, known, { ...question, days }));
  const ends = settled.flatMap(({ end }) => end ?? []);
  const between = withBetween ? standsBetween(ends) : [];
  const counted = countStands(dataset, where, [...ends, ...between], { withCrossings: withBetween });
  const figures = settled.map(({ definition, state, end }): RawTurnover => {
    if (end === null) return { definition, state, place: null };
    const place = ends.indexOf(end);
    return { definition, state: counted.stands[place]?.value === null ? 'nobody' : 'counted', place };
  });
  return { days, asKnownOn, where, figures, ...counted, ...countedWith(dataset, known, asKnownOn) };
}

type AskedOf = TurnoverQuestion & { readonly days: AskedDays };

interface Settled {
  readonly definition: TurnoverId;
  readonly state: TurnoverState;
  readonly end: End | null;
}

function settle(definition: TurnoverId, known: Known, asked: AskedOf): Settled {
  const { days: rule, choices } = TURNOVER_DEFINITIONS[definition];
  const moments = momentsOf(rule, asked.days);
  if (moments === null) return { definition, state: 'needs-two-years', end: null };
  const end = { definition, asked: asked.days, moments, asKnownOn: asked.asKnownOn, choices };
  return known.reaches(end) && known.tells(rule, moments)
    ? { definition, state: 'counted', end }
    : { definition, state: 'not-delivered', end: null };
}

/** Every stand between any two ends, each once, without the ends. */
function standsBetween(ends: readonly End[]): Stand[] {
  const met = new Set(ends.map(standKey));
  const between: Stand[] = [];
  ends.forEach((from, i) => {
    for (const to of ends.slice(i + 1)) {
      for (const stand of pathBetween(from, to).stands) {
        if (met.has(standKey(stand))) continue;
        met.add(standKey(stand));
        between.push(stand);
      }
    }
  });
  return between;
}

/** Equal stands have equal keys. */
export function standKey({ moments, asKnownOn, choices }: Stand): string {
  const { from, to } = moments;
  return [from.first, from.last, to.first, to.last, asKnownOn ?? 'now', ...Object.values(choices)].join(' ');
}
