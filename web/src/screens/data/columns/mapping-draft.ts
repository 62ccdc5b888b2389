import type { MappingContent, MappingNeeded, TableField } from '../../../../../src/presentation/api/contract/index.ts';

/** A mapping while it is being made: which kind of table, which column is what, what its words mean. */
export interface MappingDraft extends MappingContent {
  readonly name: string;
}

/** A word of the file that may mean one of ours. */
export interface AskedWord {
  readonly field: TableField;
  readonly word: string;
  /** What is chosen; empty = it is read as it stands. */
  readonly chosen: string;
}

const UNIT_NUMBER = /^\d{9}$/;

/** What is filled in at first: the mapping it was read by, else what the server proposes. */
export function firstDraft(needed: MappingNeeded, file: string): MappingDraft {
  const { named, source, columns } = needed;
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\d-]+/gu, '-');
  const { workplaces, positions, codes, extent } = named?.mapping ?? NO_WORDS;
  return { name: named?.name ?? (name || 'kolonner'), source, columns, workplaces, positions, codes, extent };
}

const NO_WORDS = { workplaces: {}, positions: {}, codes: {}, extent: undefined };

/** The draft where the table is another kind: its columns as proposed, and no words, since those were said of the other's. */
export function draftOfKind(draft: MappingDraft, needed: MappingNeeded, kind: string): MappingDraft {
  const columns = [needed, ...needed.others].find(({ source }) => source === kind)?.columns ?? {};
  return { ...draft, ...NO_WORDS, source: kind, columns };
}

/** Groups of fields of which one is enough. */
const EITHER: Readonly<Record<string, readonly string[]>> = { 'hr-extract': ['positionCode', 'positionTitle'] };

/** Required fields that have no column, each as the fields of which one is enough. */
export function lacking(
  kind: string,
  fields: readonly TableField[],
  columns: Readonly<Record<string, string>>,
): readonly (readonly TableField[])[] {
  const has = (field: string) => (columns[field] ?? '') !== '';
  const either = EITHER[kind] ?? [];
  const alone = fields.filter(({ field, required }) => required && !has(field)).map((field) => [field]);
  const several = either.length === 0 || either.some(has) ? [] : [fields.filter(({ field }) => either.includes(field))];
  return [...alone, ...several];
}

/** The words of the chosen columns that hold codes, groups or units, with what each is said to mean. */
export function askedWords(
  fields: readonly TableField[],
  draft: MappingDraft,
  { values, unitsMeant }: Pick<MappingNeeded, 'values' | 'unitsMeant'>,
): readonly AskedWord[] {
  return fields.flatMap((field) => {
    const words = values[draft.columns[field.field] ?? ''] ?? [];
    const said = saidOf(field, draft);
    if (said === null) return [];
    return words
      .filter((word) => !(field.type === 'unit-number' && UNIT_NUMBER.test(word.replaceAll(' ', ''))))
      .map((word) => ({ field, word, chosen: said[word] ?? sameName(field, word, unitsMeant) }));
  });
}

/** What the mapping says of a field's words; null for a field whose words are read as they stand. */
function saidOf({ field, type, codes }: TableField, draft: MappingDraft): Readonly<Record<string, string>> | null {
  if (type === 'unit-number') return draft.workplaces;
  if (type === 'group') return draft.positions;
  return codes === null ? null : (draft.codes[field] ?? {});
}

/** A unit whose name is the very word; nothing else is chosen beforehand. */
function sameName({ type }: TableField, word: string, unitsMeant: MappingNeeded['unitsMeant']): string {
  if (type !== 'unit-number') return '';
  return unitsMeant[word]?.find(({ name }) => name.toLowerCase() === word.toLowerCase())?.unit ?? '';
}

/** The draft with one word's meaning said. */
export function withWord(
  draft: MappingDraft,
  { field, type }: TableField,
  word: string,
  meaning: string,
): MappingDraft {
  if (type === 'unit-number') return { ...draft, workplaces: { ...draft.workplaces, [word]: meaning } };
  if (type === 'group') return { ...draft, positions: { ...draft.positions, [word]: meaning } };
  return { ...draft, codes: { ...draft.codes, [field]: { ...draft.codes[field], [word]: meaning } } };
}

/** The mapping as it is sent: only what was chosen, and the columns of the file it was made for. */
export function mappingText(draft: MappingDraft, words: readonly AskedWord[], header: readonly string[]): string {
  const { source, extent } = draft;
  const columns = chosen(draft.columns);
  const said = words.reduce(
    (all, one) => (one.chosen === '' ? all : withWord(all, one.field, one.word, one.chosen)),
    draft,
  );
  const codes = Object.entries(said.codes).map(([field, of]) => [field, chosen(of)] as const);
  return JSON.stringify({
    source,
    columns,
    workplaces: chosen(said.workplaces),
    positions: chosen(said.positions),
    codes: Object.fromEntries(codes.filter(([, of]) => Object.keys(of).length > 0)),
    header,
    extent,
  });
}

function chosen(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
