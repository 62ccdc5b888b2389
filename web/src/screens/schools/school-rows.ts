import type { FunnelAnswer, SchoolItem } from '../../../../src/presentation/api/contract/index.ts';
import type { AskedSchools } from './asked-schools.ts';

/** Columns a list may be put in order by. */
export const SORTS = ['headcount', 'fte', 'turnover', 'months'] as const;
export type Sort = (typeof SORTS)[number];

export interface Order {
  readonly by: Sort | 'name';
  readonly falling: boolean;
}

/** The order an address asks for; by name where it says nothing that is known. */
export function orderOf(sort: string): Order {
  const falling = sort.startsWith('-');
  const column = falling ? sort.slice(1) : sort;
  const by = SORTS.find((one) => one === column);
  return by === undefined ? { by: 'name', falling: column === 'name' && falling } : { by, falling };
}

/** The address word of the order that a press on a column's head gives: falling first, then rising, then by name. */
export function nextOrder(order: Order, pressed: Order['by']): string {
  if (pressed === 'name') return order.by === 'name' && !order.falling ? '-name' : '';
  if (order.by !== pressed) return `-${pressed}`;
  return order.falling ? pressed : '';
}

/** Lower case without accents that people leave out («Léren» is found by «leren»); æ, ø and å are letters of their own. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .normalize('NFC')
    .replace(/[^a-zæøå0-9\s]/g, (letter) => letter.normalize('NFD').slice(0, 1));
}

/** Whether a school is among those asked for: every word of the search stands in its name or number. */
export function matches(
  school: Pick<SchoolItem, 'name' | 'unit' | 'schoolType' | 'area'>,
  asked: AskedSchools,
): boolean {
  if (asked.type !== '' && school.schoolType.code !== asked.type) return false;
  if (asked.area !== '' && school.area?.code !== asked.area) return false;
  const said = plain(`${school.name} ${school.unit}`);
  return plain(asked.search)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function numberOf(school: SchoolItem, by: Sort): number | null {
  return by === 'months' ? school.monthsDelivered : school[by].value;
}

/** Schools in the order asked for. What is not seen stands last both ways, by name, so that its place tells nothing. */
export function inOrder(schools: readonly SchoolItem[], { by, falling }: Order): readonly SchoolItem[] {
  if (by === 'name') return falling ? schools.toReversed() : schools;
  const place = new Map(schools.map((school, i) => [school.unit, i]));
  const byName = (a: SchoolItem, b: SchoolItem) => (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0);
  const seen = schools.filter((school) => numberOf(school, by) !== null);
  const sign = falling ? -1 : 1;
  return [
    ...seen.toSorted((a, b) => sign * ((numberOf(a, by) ?? 0) - (numberOf(b, by) ?? 0)) || byName(a, b)),
    ...schools.filter((school) => numberOf(school, by) === null),
  ];
}

/** Schools that cannot be told apart by a share, under what can be said of all of them; null = no such heading. */
export interface Band {
  readonly says: 'above' | 'within' | 'below' | 'unseen' | null;
  readonly schools: readonly SchoolItem[];
}

const BANDS = ['above', 'within', 'below'] as const;

/**
 * The schools as the list shows them. By a share there is no rank: those above what can be expected, those who cannot be
 * told from the average, those below, and last what is not seen, each by name.
 */
export function bandsOf(schools: readonly SchoolItem[], order: Order, funnel: FunnelAnswer | null): readonly Band[] {
  if (order.by !== 'turnover') return [{ says: null, schools: inOrder(schools, order) }];
  const drawn = new Map((funnel?.points ?? []).map(({ unit, outside }) => [unit, outside?.side ?? 'within']));
  const of = (says: (typeof BANDS)[number]) => ({
    says,
    schools: schools.filter(({ unit }) => drawn.get(unit) === says),
  });
  const seen = (order.falling ? BANDS : BANDS.toReversed()).map(of);
  const unseen = { says: 'unseen' as const, schools: schools.filter(({ unit }) => !drawn.has(unit)) };
  return [...seen, unseen].filter((band) => band.schools.length > 0);
}

/** The codes that occur, by label. */
export function choicesOf(
  schools: readonly SchoolItem[],
  of: (school: SchoolItem) => { readonly code: string; readonly label: string } | null,
): readonly { readonly code: string; readonly label: string }[] {
  const found = new Map<string, string>();
  for (const school of schools) {
    const one = of(school);
    if (one !== null) found.set(one.code, one.label);
  }
  return [...found].map(([code, label]) => ({ code, label })).sort((a, b) => a.label.localeCompare(b.label, 'nb'));
}
