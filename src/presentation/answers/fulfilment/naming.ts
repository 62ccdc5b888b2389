import type { Coded } from '../../api/contract/index.ts';

/** Names of units by number; a unit that no register names is called by its number. */
export function unitNamed(units: readonly { readonly unit: string; readonly name: string }[]): (unit: string) => Coded {
  const names = new Map(units.map(({ unit, name }) => [unit, name]));
  return (unit) => ({ code: unit, label: names.get(unit) ?? unit });
}
