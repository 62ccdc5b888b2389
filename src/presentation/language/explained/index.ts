import type { InternalReasons, NearestChange, WithheldReason } from '../../../disclosure/index.ts';
import { formatDay } from '../../../terms/index.ts';
import { formatDayText, formatPeriod } from '../days.ts';
import { codedBy, codeLabel, columnLabel } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { ExplainedTexts } from './wording.ts';

export const EXPLAINED_TEXTS: InEach<ExplainedTexts> = { nb, nn, en };

type Named = Pick<InternalReasons, 'names' | 'moving' | 'filters' | 'columns'>;

/** Why a row is withheld, as a sentence. */
export function reasonText(
  reason: WithheldReason,
  named: Named & Pick<InternalReasons, 'limits'>,
  language: Language,
): string {
  const texts = EXPLAINED_TEXTS[language];
  if (reason.kind === 'rule') return texts.rules[reason.rule](named.limits);
  if (reason.kind !== 'protects' && reason.kind !== 'adds-up') return texts.kinds[reason.kind];
  const cells = reason.cells.map((codes) => cellText(codes, named, language)).join('; ');
  return reason.kind === 'protects' ? texts.protects(cells) : texts.addsUp(cells);
}

/** Dimensions of who somebody is: a cell without a code of one counts all of them. Places are told by the finest. */
const OF_STAFF: readonly (readonly string[])[] = [
  ['staff-group', 'staff-subgroup'],
  ...['age-band', 'sex', 'tenure', 'contract'].map((one) => [one]),
];

/** True where the rows are divided or narrowed by something of the staff and the cell is not. */
function isUndivided(codes: Readonly<Record<string, string>>, { filters, columns }: Named): boolean {
  const asked: readonly string[] = [...columns, ...filters.map(({ dimension }) => dimension)];
  return OF_STAFF.some(
    (family) => family.some((one) => asked.includes(one)) && family.every((one) => codes[one] === undefined),
  );
}

/**
 * A cell by the labels of its codes; the whole owner where it has none. What every row of the answer is narrowed to is not
 * repeated.
 */
export function cellText(codes: Readonly<Record<string, string>>, named: Named, language: Language): string {
  const { names, moving, filters } = named;
  const texts = EXPLAINED_TEXTS[language];
  const isFilter = (column: string, code: string) =>
    filters.some((filter) => filter.dimension === column && filter.codes.length === 1 && filter.codes[0] === code);
  const all = Object.entries(codes);
  const own = all.filter(([column, code]) => !isFilter(column, code));
  const labels = (own.length === 0 ? all : own).map(([column, code]) =>
    codeLabel(codedBy(column, moving), code, language, names[column]),
  );
  if (labels.length === 0) return texts.wholeOwner;
  return [...labels, ...(isUndivided(codes, named) ? [texts.undivided] : [])].join(', ');
}

/** What is other in the nearest question, as a phrase after «Prøv heller». */
export function nearestText(changes: readonly NearestChange[], language: Language): string {
  return changes.map((change) => changeText(change, language)).join(', ');
}

function changeText(change: NearestChange, language: Language): string {
  const texts = EXPLAINED_TEXTS[language].nearest;
  const called = (dimension: string) => columnLabel(dimension, language).toLowerCase();
  if (change.kind === 'coarser') return texts.coarser({ from: called(change.from), to: called(change.to) });
  if (change.kind === 'without') {
    return change.filter ? texts.unfiltered(called(change.dimension)) : texts.undivided(called(change.dimension));
  }
  const { period } = change;
  if (period.kind === 'day') return texts.onDay(formatDayText(formatDay(period.at), language));
  if (period.kind !== 'between' || period.grain !== null) return texts.wholeYears;
  return texts.during(formatPeriod(`${formatDay(period.from)}/${formatDay(period.to)}`, language));
}
