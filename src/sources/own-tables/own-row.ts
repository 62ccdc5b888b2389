/** Tables of numbers that an owner has in systems without a common form: columns are found by name, or chosen. */
export const OWN_TABLE_IDS = [
  'absence',
  'care-places',
  'teaching-hours',
  'authorised-posts',
  'posts',
  'applications',
  'exit-answers',
  'survey-results',
  'pay',
  'job-ads',
  'education-applicants',
  'living-index',
  'working-time',
  'qualified-hours',
  'followed-cohorts',
  'special-groups',
  'qualifications',
  'teaching',
  'cover-hours',
  'fulfilment-plans',
  'plan-actions',
  'plan-meetings',
] as const;
export type OwnTableId = (typeof OWN_TABLE_IDS)[number];

/** The same of each own table. */
export function perOwnTable<Part>(make: (id: OwnTableId) => Part): Readonly<Record<OwnTableId, Part>> {
  return Object.fromEntries(OWN_TABLE_IDS.map((id) => [id, make(id)])) as Record<OwnTableId, Part>;
}

/** What one row says: texts and codes, numbers, days (as day numbers); null = not said. A period is `from` and `to`. */
export type OwnValues = Readonly<Record<string, string | number | null>>;

export interface OwnRow {
  readonly table: OwnTableId;
  /** The values of the key fields as one text. */
  readonly key: string;
  /** For tables of persons: the identifier as delivered, plain here and nowhere further; the record makes a key of it. */
  readonly person?: string;
  readonly values: OwnValues;
  readonly line: number;
}

/** Rows by the value of a field, in the order in which each value first came. */
export function rowsBy(rows: readonly OwnRow[], field: string): ReadonlyMap<string, readonly OwnRow[]> {
  const together = new Map<string, OwnRow[]>();
  for (const row of rows) {
    const value = String(row.values[field] ?? '');
    const own = together.get(value);
    if (own === undefined) together.set(value, [row]);
    else own.push(row);
  }
  return together;
}
