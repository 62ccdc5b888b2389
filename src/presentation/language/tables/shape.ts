import type { MappedSource } from '../../../record/administration/index.ts';

/** A column's name, and what stands in it. */
export type FieldWords = readonly [name: string, meaning: string];

/** What people are told of the tables whose columns they may name as they like. */
export interface TableTexts {
  /** Columns that several own tables have. */
  readonly shared: Readonly<Record<'unit' | 'period' | 'day' | 'group', FieldWords>>;
  readonly fields: Readonly<Record<MappedSource, Readonly<Record<string, FieldWords>>>>;
  /** Codes by column; a column of one table alone as `table/column`. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly template: {
    readonly tableSheet: string;
    readonly aboutSheet: string;
    readonly column: string;
    readonly required: string;
    readonly meaning: string;
    readonly allowed: string;
    readonly yes: string;
    readonly no: string;
    /** Lines above the table: what it is, and what to do with the example. */
    readonly lead: string;
  };
  /** What is said of saved mappings outside the screens. */
  readonly mappings: Readonly<
    Record<
      | 'readBy'
      | 'none'
      | 'renamed'
      | 'removed'
      | 'unknown'
      | 'nameTaken'
      | 'badMap'
      | 'unknownKind'
      | 'asWithoutMap'
      | 'mappingAlone'
      | 'columns',
      string
    >
  >;
}
