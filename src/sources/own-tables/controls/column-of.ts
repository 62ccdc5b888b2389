import type { OwnTable } from '../own-table.ts';

/** The name of a field's column as the template has it. */
export function columnOf({ fields }: OwnTable, name: string): string {
  return fields.find((field) => field.name === name)?.aliases[0] ?? name;
}
