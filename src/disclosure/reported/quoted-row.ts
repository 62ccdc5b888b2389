import { OWNER_PLACE, type QuotedCell, type ReportedFigure } from '../../analysis/index.ts';
import { TOTAL } from '../../terms/index.ts';
import type { RowParts } from '../published.ts';
import { primaryRows } from '../rules/primary.ts';
import { type Limits, tooFew } from '../rules/row.ts';

/** A quoted cell as a row that may be seen. Withheld it says the same as every other withheld row. */
export function quotedRow(
  { codes, period, value, numerator, denominator, quoted }: QuotedCell,
  withheld: boolean,
): RowParts {
  const parts = withheld ? { numerator: null, denominator: null, value: null } : { numerator, denominator, value };
  const state = withheld ? 'withheld' : 'shown';
  return { codes, period, ...parts, interval: null, state, reason: withheld ? 'protected' : null, quoted };
}

/** What decides whether a figure that somebody has told may be told to anyone. */
export interface QuotedParts extends Pick<ReportedFigure, 'measure' | 'value' | 'numerator' | 'denominator'> {
  /** About the whole country: there are enough. */
  readonly isOfTheCountry: boolean;
  /** About everybody at the owner. */
  readonly isOfEverybody: boolean;
}

export function partsQuoted({ codes, value, numerator, denominator }: QuotedCell): QuotedParts {
  const [, place, group] = codes;
  const isOfOwner = place === OWNER_PLACE;
  const whom = { isOfTheCountry: !isOfOwner, isOfEverybody: isOfOwner && group === TOTAL };
  return { ...whom, measure: 'share', value, numerator, denominator };
}

/**
 * That it has been told does not make it fit for anyone: an own report may have told too much. What is about everybody at
 * the owner must pass the rules our own figures pass, by its parts where they are told. What is about some of them gives
 * others away by subtraction.
 */
export function mayBeQuoted(told: QuotedParts, limits: Limits): boolean {
  const { isOfTheCountry, isOfEverybody, measure, value, numerator, denominator } = told;
  if (isOfTheCountry || limits.fewestPersons === 1) return true;
  if (!isOfEverybody) return false;
  if (measure === 'persons') return !tooFew(value, limits);
  if (measure !== 'share' || denominator === null) return true;
  const persons = numerator ?? Math.round(value * denominator);
  const row = { codes: [], period: '', delivered: true, numerator: persons, denominator, persons, base: denominator };
  return primaryRows({ columns: [], unit: measure, rows: [row] }, limits).size === 0;
}
