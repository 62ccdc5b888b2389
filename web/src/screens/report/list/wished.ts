import type { ReportSheetWish, ReportsAnswer, ReportWish } from '../../../../../src/presentation/api/contract/index.ts';
import type { ReportPages } from '../../../../../src/presentation/language/index.ts';

/** What has been chosen to be made; what another kind needs is kept while one looks around. */
export interface Wished {
  readonly kind: string;
  readonly tertial: string;
  readonly year: string;
  readonly unit: string;
  readonly action: string;
}

type Options = ReportsAnswer['tertials'];

const TERTIAL = 'tertial';

/** What the address names, where it can be made; else the first of everything. */
export function beginWith({ tertials, sheets }: ReportsAnswer, query: URLSearchParams): Wished {
  const among = (options: Options, name: string) =>
    (options.find(({ code }) => code === query.get(name)) ?? options[0])?.code ?? '';
  return {
    kind: sheets.kinds.find(({ code }) => code === query.get('sheet'))?.code ?? TERTIAL,
    tertial: among(tertials, 'tertial'),
    year: among(sheets.years, 'year'),
    unit: among(sheets.units, 'about'),
    action: among(sheets.actions, 'about'),
  };
}

interface WishField {
  readonly field: keyof Wished;
  readonly label: string;
  readonly options: Options;
}

/** What must be chosen of the kind that is chosen. */
export function fieldsOf(
  { tertials, sheets }: ReportsAnswer,
  { kind }: Wished,
  make: ReportPages['make'],
): readonly WishField[] {
  const kinds = [{ code: TERTIAL, label: make.kinds.tertial }, ...sheets.kinds];
  const year: WishField = { field: 'year', label: make.year, options: sheets.years };
  const more: Readonly<Record<string, readonly WishField[]>> = {
    [TERTIAL]: [{ field: 'tertial', label: make.period, options: tertials }],
    equality: [year],
    school: [{ field: 'unit', label: make.unit, options: sheets.units }, year],
    action: [{ field: 'action', label: make.action, options: sheets.actions }],
  };
  return [{ field: 'kind', label: make.kind, options: kinds }, ...(more[kind] ?? [])];
}

/** As it is sent. */
export function wishOf({ kind, tertial, year, unit, action }: Wished): Pick<ReportWish, 'tertial' | 'sheet'> {
  const sheets: Readonly<Record<string, ReportSheetWish>> = {
    equality: { kind: 'equality', year, about: null },
    school: { kind: 'school', year, about: unit },
    action: { kind: 'action', year: null, about: action },
  };
  const sheet = sheets[kind];
  return sheet === undefined ? { tertial } : { tertial: null, sheet };
}
