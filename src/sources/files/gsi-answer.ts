import { at, isObject, listAt } from './json.ts';

/** One school in one school year of an answer: the text of each measure asked for, by our name of it. */
export interface GsiRow {
  readonly unit: string;
  /** As it is written: `2025-26`. */
  readonly schoolYear: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Our name of each measure, and how columns of it begin, in lower case; a column that says just that goes before others. */
export type GsiMeasures = Readonly<Record<string, readonly string[]>>;

const SCHOOL = /^\d{9}$/;
const SCHOOL_YEAR = /^20\d{2}-\d{2}$/;
/** Columns of one grade, one sex or one form of ownership tell of a part only. */
const OF_ALL = /^alle /i;

/**
 * Rows of schools in an answer of Utdanningsdirektoratet's portal (`metadata.columns` in levels, `rows` of texts); null where it is
 * no such answer, lacks a measure, or has no school in it. The country, counties and municipalities are left out: they are sums, and
 * Oslo stands twice. A number has a space between thousands, and `*` is withheld by the publisher: it stays `*`, and is never 0.
 */
export function schoolsOfGsi(value: unknown, measures: GsiMeasures): readonly (GsiRow | null)[] | null {
  const columns = columnsOf(listAt(value, 'metadata', 'columns'));
  const wanted = Object.entries(measures).map(([name, begins]) => {
    const exact = columns.filter(({ title }) => begins.includes(title));
    const places =
      exact.length > 0 ? exact : columns.filter(({ title }) => begins.some((one) => title.startsWith(one)));
    return { name, places };
  });
  if (wanted.length === 0 || wanted.some(({ places }) => places.length === 0)) return null;
  const years = [...new Set(columns.map(({ year }) => year))];
  const rows = listAt(value, 'rows').flatMap((row) => years.map((year) => rowOf(row, year, wanted)));
  return rows.some((row) => row !== null) ? rows : null;
}

interface Column {
  readonly place: number;
  readonly title: string;
  readonly year: string;
}

/** Columns of numbers that are of all grades, sexes and forms of ownership, each with its year and what it counts. */
function columnsOf(levels: readonly unknown[]): readonly Column[] {
  const names = levels.map(namesOf);
  const titles = names.at(-1) ?? [];
  return titles.flatMap((title, place) => {
    const above = names.slice(0, -1).map((level) => level[place] ?? '');
    const year = above.find((name) => SCHOOL_YEAR.test(name));
    const isWhole = above.every((name) => SCHOOL_YEAR.test(name) || OF_ALL.test(name));
    return year !== undefined && isWhole ? [{ place, title: title.toLowerCase(), year }] : [];
  });
}

/** The name over each column of numbers on one level of the header. */
function namesOf(level: unknown): readonly string[] {
  if (!Array.isArray(level)) return [];
  return level.flatMap((one) => {
    const [name, count] = [at(one, 'name'), at(one, 'columnCount')];
    const columns = typeof count === 'number' && count > 0 && count <= MOST_COLUMNS ? count : 1;
    return Array.from({ length: columns }, () => (typeof name === 'string' ? name.trim() : ''));
  });
}

/** More columns under one name than this are no header. */
const MOST_COLUMNS = 10_000;

interface Wanted {
  readonly name: string;
  readonly places: readonly Column[];
}

function rowOf(row: unknown, year: string, wanted: readonly Wanted[]): GsiRow | null {
  const unit = isObject(row) ? row['kode'] : undefined;
  if (typeof unit !== 'string' || !SCHOOL.test(unit)) return null;
  const data = listAt(row, 'data');
  const textOf = ({ places }: Wanted) => {
    const text = data[places.find((one) => one.year === year)?.place ?? -1];
    return typeof text === 'string' ? text.replace(/\s/g, '') : '';
  };
  return { unit, schoolYear: year, texts: Object.fromEntries(wanted.map((one) => [one.name, textOf(one)])) };
}
