/** One column of a kind of table. */
export interface TableField {
  readonly field: string;
  readonly name: string;
  readonly meaning: string;
  readonly required: boolean;
  /** `unit-number`: the words of it are units; `group`: staff groups; `code`: the codes below; else read as it stands. */
  readonly type: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[] | null;
}

/** GET /api/tables: the kinds of table whose columns an owner may name as it likes. */
export interface TablesAnswer {
  readonly kinds: readonly {
    readonly kind: string;
    readonly name: string;
    readonly fields: readonly TableField[];
  }[];
}

/** A saved mapping's content, as contract.md has it. */
export interface MappingContent {
  readonly source: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly workplaces: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What an HR extract speaks of, where the mapping says so. */
  readonly extent?: 'history' | 'month' | undefined;
}

/** GET /api/mappings */
export interface MappingsAnswer {
  readonly mappings: readonly {
    readonly name: string;
    readonly source: string;
    readonly columns: Readonly<Record<string, string>>;
    readonly workplaces: number;
    readonly positions: number;
    readonly codes: number;
  }[];
}

/** Body of POST /api/mappings/rename: names are in the body, since they may hold any letters. */
export interface MappingRename {
  readonly name: string;
  readonly to: string;
}

/** Body of POST /api/mappings/remove */
export interface MappingRemove {
  readonly name: string;
}

/** POST /api/mappings/rename and /api/mappings/remove */
export interface MappingChanged {
  readonly name: string;
}

/** How the first rows of a table were understood. */
export interface AsReadAnswer {
  readonly columns: readonly {
    readonly ours: string;
    readonly name: string;
    readonly theirs: string;
    /** Rows of which something was found in this column, and the first thing that was. */
    readonly found: number;
    readonly message: string | null;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** What a table's columns would be, were it one of a kind. */
export interface KindColumns {
  readonly source: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/** A table whose columns can be chosen. */
export interface MappingNeeded extends KindColumns {
  readonly header: readonly string[];
  /** First rows, identity numbers and names blotted out. */
  readonly preview: readonly (readonly string[])[];
  readonly others: readonly KindColumns[];
  /** Their column -> the words that stand in it. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The saved mapping it was read by. */
  readonly named: { readonly name: string; readonly mapping: MappingContent } | null;
  /** A word in the file -> units it may mean, best first. */
  readonly unitsMeant: Readonly<Record<string, readonly { readonly unit: string; readonly name: string }[]>>;
}
