import type { TemporaryAccess } from '../../../record/administration/index.ts';
import type { TemporaryItem } from '../../api/contract/index.ts';
import { type Language, ROLE_TEXTS } from '../../language/index.ts';
import { type PlacedUnit, placeNamed } from './place-names.ts';

/** Access that ends within hours, with names; `now` is ISO 8601 in UTC. */
export function temporaryItems(
  all: readonly TemporaryAccess[],
  {
    units,
    now,
    language,
  }: { readonly units: readonly PlacedUnit[]; readonly now: string; readonly language: Language },
): readonly TemporaryItem[] {
  const named = placeNamed(units);
  return all.map((one) => ({
    ...one,
    label: ROLE_TEXTS[language][one.role].label,
    place: named(one),
    lasts: one.ended === null && Date.parse(one.until) > Date.parse(now),
  }));
}
