import type { UnitsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { readDayText } from '../../../../src/presentation/language/index.ts';

/** Schools and other units to choose among: those that are open on a day, and what was chosen before. */
export function openUnits(
  units: UnitsAnswer['units'],
  day: string,
  chosen: readonly string[],
): readonly { readonly code: string; readonly label: string }[] {
  return units
    .filter(({ unit, closedOn }) => closedOn === null || closedOn > day || chosen.includes(unit))
    .map(({ unit, name }) => ({ code: unit, label: name }));
}

/** The day the first get the action, by which the server judges whom they are compared with; today where none is told. */
export function firstDayOf(waves: readonly { readonly from: string }[], today: string): string {
  return waves.flatMap(({ from }) => readDayText(from) ?? []).sort()[0] ?? today;
}

/** A text that names units by their numbers, with their names in place of them. */
export function namedIn(text: string, units: UnitsAnswer['units']): string {
  return text.replaceAll(/\b\d{9}\b/g, (number) => units.find(({ unit }) => unit === number)?.name ?? number);
}
