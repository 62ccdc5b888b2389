import type { OwnTable } from '../own-table.ts';

/** A table and the delivered names of its columns. */
export interface NamedColumns {
  readonly table: OwnTable;
  readonly names: ReadonlyMap<string, string>;
}

/** The name of a field's column: as it was delivered, else as the template has it. */
export function columnOf({ table, names }: NamedColumns, name: string): string {
  return names.get(name) ?? table.fields.find((field) => field.name === name)?.aliases[0] ?? name;
}
