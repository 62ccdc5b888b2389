import { LOOK_KINDS, type LookKind, type LooksFound } from '../../../record/administration/index.ts';
import type { LookUpLine, LookUpLogAnswer } from '../../api/contract/index.ts';
import { ACCESS_TOLD, FULFILMENT_TEXTS, type Language, ROLE_TEXTS } from '../../language/index.ts';
import { type PlacedUnit, placeNamed } from './place-names.ts';

/** Kinds that are shown to anybody: lines of whistle-blowing cases never are. */
const SHOWN_KINDS: readonly LookKind[] = LOOK_KINDS.filter((kind) => kind !== 'whistle-blowing');

export function isShownKind(text: string): text is LookKind {
  return SHOWN_KINDS.some((kind) => kind === text);
}

/** A page of the log; who was looked up is not told, only that somebody was. */
export function lookUpsAnswer(
  { lines, total, next }: LooksFound,
  units: readonly PlacedUnit[],
  language: Language,
): LookUpLogAnswer {
  const named = placeNamed(units);
  const purposes: Readonly<Record<string, string>> = FULFILMENT_TEXTS[language].purposes;
  const roles: Readonly<Record<string, { readonly label: string }>> = ROLE_TEXTS[language];
  return {
    lines: lines.map(
      ({ no, at, who, role, unit, what, purpose, kind, person }): LookUpLine => ({
        ...{ no, at, who, what, kind },
        role: roles[role]?.label ?? role,
        unit: unit === null ? null : { code: unit, label: named({ unit, area: null }) ?? unit },
        purpose: purpose === null ? null : (purposes[purpose] ?? purpose),
        aboutPerson: person !== null,
      }),
    ),
    total,
    next,
    kinds: SHOWN_KINDS.map((code) => ({ code, label: ACCESS_TOLD[language].kinds[code] })),
    purposes: Object.entries(purposes).map(([code, label]) => ({ code, label })),
  };
}
