/** Figures that are kept as they were told. `day` is written out. */
export interface KeptTexts {
  readonly kept: (id: string, name: string) => string;
  /** No figure is kept yet. */
  readonly none: string;
  readonly columns: Readonly<Record<'id' | 'name' | 'metric' | 'period' | 'value' | 'day', string>>;
  readonly outcomes: Readonly<
    Record<'same' | 'metric-changed' | 'program-changed' | 'persons-deleted' | 'differs' | 'refused', string>
  >;
  readonly putAway: (id: string) => string;
  readonly broughtBack: (id: string) => string;
  readonly unknown: (id: string) => string;
  readonly recordChanged: string;
  readonly nameMissing: string;
  readonly oneAtATime: string;
  readonly nothingChanged: string;
  readonly changedTitle: string;
  readonly since: string;
}
