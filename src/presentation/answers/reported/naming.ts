import { type CatalogueEntry, type DimensionEntry, type Figures, KS_POSITIONS } from '../../../disclosure/index.ts';
import { COUNTRY, TOTAL } from '../../../terms/index.ts';
import type { Coded } from '../../api/contract/index.ts';
import { codeLabel, type Language } from '../../language/index.ts';

/** How what is told of is called, in one language. */
export interface Naming {
  readonly metric: (id: string) => { readonly alias: string; readonly name: string } | null;
  readonly group: (code: string | null) => Coded;
  readonly place: (code: string | null) => Coded;
}

const PLACES: readonly string[] = ['unit', 'area', 'sub-area'];

export function namingOf(figures: Pick<Figures, 'catalogue' | 'dimensions'>, language: Language): Naming {
  const metrics = new Map(figures.catalogue().map((entry) => [idOf(entry), nameOf(entry, language)]));
  const places = new Map(
    figures
      .dimensions()
      .filter(({ id }) => PLACES.includes(id))
      .flatMap(namesIn),
  );
  return {
    metric: (id) => metrics.get(id) ?? null,
    group: (code) => (code === null ? total('staff-group', language) : { code, label: groupLabel(code, language) }),
    place: (code) => {
      if (code === null) return { code: TOTAL, label: codeLabel('reported-place', 'owner', language) };
      if (code === COUNTRY) return { code, label: codeLabel('reported-place', code, language) };
      return { code, label: places.get(code) ?? code };
    },
  };
}

function total(column: string, language: Language): Coded {
  return { code: TOTAL, label: codeLabel(column, TOTAL, language) };
}

function idOf(entry: CatalogueEntry): string {
  return entry.status === 'live' ? entry.metric.id : entry.id;
}

function nameOf(entry: CatalogueEntry, language: Language): { readonly alias: string; readonly name: string } {
  if (entry.status === 'live') return { alias: entry.metric.alias, name: entry.metric.name[language] };
  return { alias: entry.id, name: entry.name[language] };
}

function namesIn({ codes }: DimensionEntry): readonly (readonly [string, string])[] {
  return codes.flatMap(({ code, name }) => (name === null || name === '' ? [] : [[code, name] as const]));
}

/** A staff group, else a subgroup, else a position of KS, else as it was written. */
function groupLabel(code: string, language: Language): string {
  const position = KS_POSITIONS[code];
  if (position !== undefined) return `${position} (${code})`;
  const group = codeLabel('staff-group', code, language);
  return group === code ? codeLabel('staff-subgroup', code, language) : group;
}
