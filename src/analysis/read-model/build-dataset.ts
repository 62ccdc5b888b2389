import type { Facts } from '../../record/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';
import { contextOf } from './contexts/contexts.ts';
import { positionsInTime, workplacesInTime } from './contexts/placings-in-time.ts';
import { unitNumbersOf } from './contexts/unit-numbers.ts';
import { countingDeliveries } from './counting-source.ts';
import type { Dataset, DeliveryTimes } from './dataset.ts';
import { deliveredMonths } from './delivered-months.ts';
import { foldLeaves } from './fold/fold-leaves.ts';
import { foldPieces } from './fold/fold-pieces.ts';
import { foldPaid } from './messages/fold-paid.ts';
import { ownRowsOf } from './own-rows.ts';
import { attributesOf } from './people/attributes.ts';
import { Lives } from './people/lives.ts';
import { plansOf } from './plan-tellings.ts';
import { isEmploymentSource } from './tellings.ts';
import { versionOf } from './versions/version-of.ts';

/**
 * Builds the read model from the record's facts: folds the deliveries, places pieces in units and groups, and keeps
 * with each when it was known. Pure; the same facts give the same bytes, in whatever order rows were delivered.
 */
export function buildDataset(facts: Facts): Dataset {
  const { earlier = [], contextFrom = 0 } = facts;
  const numbers = unitNumbersOf(facts);
  const lives = new Lives(facts);
  const workplaces = workplacesInTime(facts, numbers);
  const reading = { facts, lives, workplaces, positions: positionsInTime(facts, numbers) };
  const content = {
    ...contextOf(facts),
    unitNumbers: numbers.all,
    earlier: earlier.map((context) => ({ knownFrom: context.knownFrom, ...contextOf(context) })),
    contextFrom,
    deliveries: deliveryTimes(facts),
    ...attributesOf(facts, lives),
    pieces: foldPieces(reading),
    leaves: foldLeaves(reading),
    paid: foldPaid(reading),
    months: deliveredMonths(reading),
    ...(facts.removedUntil === undefined ? {} : { removedUntil: facts.removedUntil }),
    ...(facts.plansRemovedUntil === undefined ? {} : { plansRemovedUntil: facts.plansRemovedUntil }),
    ...(facts.own === undefined ? {} : { own: ownRowsOf(facts, lives) }),
    ...(facts.plans === undefined ? {} : { plans: plansOf(facts, lives) }),
  };
  const horizon = countingDeliveries(content, null)?.horizon ?? null;
  return { hash: versionOf(content, null), fingerprint: facts.fingerprint, horizon, ...content };
}

/** The employment deliveries by the time they were known. */
function deliveryTimes(facts: Facts): DeliveryTimes[] {
  const times: DeliveryTimes[] = [];
  for (const { source, knownOn, ownTime, withdrawnOn, horizon } of facts.deliveries) {
    if (isEmploymentSource(source))
      times.push({ source, knownOn, ownTime, withdrawnOn: withdrawnOn ?? OPEN_END, horizon });
  }
  const key = (one: DeliveryTimes): Day[] => [one.knownOn, one.withdrawnOn, one.horizon];
  return times.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return (
      (x[0] ?? 0) - (y[0] ?? 0) ||
      (x[1] ?? 0) - (y[1] ?? 0) ||
      (x[2] ?? 0) - (y[2] ?? 0) ||
      Number(a.ownTime) - Number(b.ownTime) ||
      (a.source < b.source ? -1 : Number(a.source > b.source))
    );
  });
}
