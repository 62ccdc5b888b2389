/** A column of a table that an owner fills in. */
export interface TemplateColumnItem {
  readonly name: string;
  /** In bokmål, as in the definition. */
  readonly meaning: string;
  readonly mandatory: boolean;
  /** Words that may stand in it; none where any text or number may. */
  readonly words: readonly string[];
}

export interface TemplateItem {
  readonly source: string;
  readonly label: string;
  /** In bokmål, as in the definition. */
  readonly purpose: string;
  readonly columns: readonly TemplateColumnItem[];
}

/** GET /api/templates */
export interface TemplatesAnswer {
  readonly templates: readonly TemplateItem[];
}
