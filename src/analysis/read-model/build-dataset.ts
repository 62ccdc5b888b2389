import type { Facts, OwnerSettings } from '../../record/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';
import { contentHash } from './content-hash.ts';
import { countingDeliveries } from './counting-source.ts';
import type { Dataset, DeliveryTimes } from './dataset.ts';
import { deliveredMonths } from './delivered-months.ts';
import { foldLeaves } from './fold-leaves.ts';
import { foldPieces } from './fold-pieces.ts';
import { foldPaid } from './messages/fold-paid.ts';
import { isEmploymentSource } from './tellings.ts';
import { areaList, pupilList, successionList, unitList } from './units.ts';

/**
 * Builds the read model from the record's facts: folds the deliveries, places pieces in units and groups, and keeps
 * with each when it was known. Pure; the same facts give the same bytes, in whatever order rows were delivered.
 */
export function buildDataset(facts: Facts): Dataset {
  const areas = areaList(facts, 'area', []);
  const subAreas = areaList(facts, 'sub-area', areas.codes);
  const units = unitList(facts, areas, subAreas);
  const deliveries = deliveryTimes(facts);
  const { birthYear, birthMonth, sex, length } = facts.persons;
  const content = {
    settings: settingsInOrder(facts.settings),
    deliveries,
    persons: {
      length,
      birthYear: Int32Array.from(birthYear),
      birthMonth: Int32Array.from(birthMonth),
      sex: Int32Array.from(sex),
    },
    pieces: foldPieces(facts, units),
    leaves: foldLeaves(facts, units),
    paid: foldPaid(facts, units),
    units,
    areas,
    subAreas,
    successions: successionList(facts, units),
    months: deliveredMonths(facts, units),
    pupils: pupilList(facts, units),
  };
  const counting = countingDeliveries(content, null);
  return {
    hash: contentHash(content),
    fingerprint: facts.fingerprint,
    horizon: counting === null ? null : counting.horizon,
    ...content,
  };
}

/** Equal settings give equal bytes. */
function settingsInOrder(settings: OwnerSettings): OwnerSettings {
  const { ownerName, ownerKind, gapRule, fewestPersons, countingSource, referenceDay } = settings;
  const { summerDays, otherDays } = gapRule;
  return { ownerName, ownerKind, gapRule: { summerDays, otherDays }, fewestPersons, countingSource, referenceDay };
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
