import {
  type DeliveryReport,
  isMappedSource,
  MAPPED_SOURCES,
  type MappedSource,
  type Mapping,
  type TableSeen,
  templateColumns,
} from '../../record/administration/index.ts';
import { STAFF_GROUPS, STAFF_SUBGROUPS } from '../../terms/index.ts';
import type {
  AsReadAnswer,
  FindingAnswer,
  MappingNeeded,
  MappingsAnswer,
  TablesAnswer,
} from '../api/contract/index.ts';
import { codeLabel, fieldWords, formatDayText, LABELS, type Language, tableCodeLabel } from '../language/index.ts';
import { groupLabel } from './breaks-answer.ts';

/** The kinds of table whose columns may be named as one likes, with their columns and codes. */
export function tablesAnswer(language: Language): TablesAnswer {
  const kinds = MAPPED_SOURCES.map((kind) => ({
    kind,
    name: LABELS[language].sources[kind],
    fields: templateColumns(kind).map(({ field, mandatory, type, codes }) => {
      const [name, meaning] = fieldWords(kind, field, language);
      const labelled = codes?.map(({ code }) => ({ code, label: tableCodeLabel(kind, field, code, language) })) ?? null;
      return { field, name, meaning, required: mandatory, type, codes: type === 'group' ? groups(language) : labelled };
    }),
  }));
  return { kinds };
}

function groups(language: Language): readonly { readonly code: string; readonly label: string }[] {
  return [
    ...STAFF_GROUPS.filter((group) => group !== 'unassigned').map((code) => ({
      code,
      label: codeLabel('staff-group', code, language),
    })),
    ...Object.keys(STAFF_SUBGROUPS).map((code) => ({ code, label: codeLabel('staff-subgroup', code, language) })),
  ];
}

export function mappingsAnswer(saved: readonly { readonly name: string; readonly mapping: Mapping }[]): MappingsAnswer {
  const mappings = saved.map(({ name, mapping: { source, columns, workplaces, positions, codes = {} } }) => ({
    name,
    source,
    columns,
    workplaces: Object.keys(workplaces).length,
    positions: Object.keys(positions).length,
    codes: Object.values(codes).reduce((sum, words) => sum + Object.keys(words).length, 0),
  }));
  return { mappings };
}

/** How the first rows were understood, days and codes as people read them, with what was found in each column. */
export function asReadAnswer(
  { source, asRead }: Pick<DeliveryReport, 'source' | 'asRead'>,
  findings: readonly FindingAnswer[],
  language: Language,
): AsReadAnswer | null {
  if (asRead === null || !isMappedSource(source)) return null;
  const columns = asRead.columns.map(({ ours, theirs }) => {
    const here = findings.filter(({ path }) => path === ours || path === theirs);
    const found = here.reduce((sum, { count }) => sum + count, 0);
    return { ours, name: fieldWords(source, ours, language)[0], theirs, found, message: here[0]?.message ?? null };
  });
  const types = new Map(templateColumns(source).map(({ field, type }) => [field, type]));
  const read = asRead.columns.map(({ ours }) => ({ source, field: ours, type: types.get(ours) }));
  const rows = asRead.rows.map((row) => read.map((column, i) => readText(column, row[i] ?? '', language)));
  return { columns, rows };
}

interface ColumnRead {
  readonly source: MappedSource;
  readonly field: string;
  readonly type: string | undefined;
}

function readText({ source, field, type }: ColumnRead, text: string, language: Language): string {
  if (field === 'period') {
    return text
      .split('/')
      .map((day) => formatDayText(day, language))
      .join(' – ');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDayText(text, language);
  if (field === 'group') return groupLabel(text, language);
  if ((type === 'number' || type === 'percent') && text !== '')
    return language === 'en' ? text : text.replace('.', ',');
  return tableCodeLabel(source, field, text, language);
}

/** What is shown of a table whose columns can be chosen. */
export function mappingNeededAnswer(seen: TableSeen | null): MappingNeeded | null {
  if (seen === null) return null;
  const { likely: _likely, named, ...shown } = seen;
  if (named === null) return { ...shown, named };
  const { source, columns, workplaces, positions, codes = {}, extent } = named.mapping;
  return { ...shown, named: { name: named.name, mapping: { source, columns, workplaces, positions, codes, extent } } };
}
