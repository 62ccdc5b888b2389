import { type Language, ROLE_TEXTS } from '../../../language/index.ts';
import type { SessionLogin } from '../../contract/index.ts';
import { areasOf } from '../placed-asker.ts';
import type { OwnSession } from '../sessions.ts';

interface Place {
  readonly unit: string;
  readonly name: string;
  readonly area: { readonly code: string; readonly name: string };
}

/** Somebody's own session, with the places of their roles by name. */
export function sessionLogin(
  { name, mine, idleLeft, longestLeft }: OwnSession,
  units: readonly Place[],
  language: Language,
): SessionLogin {
  const places = new Map([
    ...areasOf(units).map((area) => [area.code, area.name] as const),
    ...units.map((unit) => [unit.unit, unit.name] as const),
  ]);
  return {
    name,
    mine: mine.map(({ role, unit, area, temporary }) => {
      const code = unit ?? area?.code ?? null;
      const place = code === null ? null : (places.get(code) ?? code);
      const { label } = ROLE_TEXTS[language][role];
      return { role, label, unit, area: area?.code ?? null, place, isTemporary: temporary !== undefined };
    }),
    secondsLeft: Math.min(idleLeft, longestLeft),
  };
}
