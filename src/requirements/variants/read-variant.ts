import { type Day, parseDay } from '../../terms/index.ts';
import { isWritten, type Written } from '../facts/values.ts';
import type { InForce } from '../law/sources.ts';
import { creditsOf, daysOf } from './law-with.ts';
import type { Variant, VariantChange } from './variant.ts';

/** What is wrong with a variant as it was written, and where. */
export interface VariantFault {
  readonly place: string;
  readonly problem:
    | 'not-a-variant'
    | 'not-told'
    | 'no-changes'
    | 'rule-not-known'
    | 'not-one-change'
    | 'not-a-day'
    | 'not-a-number'
    | 'no-credits-asked'
    | 'outside-its-days';
}

export interface ReadVariant {
  readonly variant: Variant | null;
  readonly faults: readonly VariantFault[];
}

/** More credits than any rule could ask in a subject. */
const MOST_CREDITS = 300;

/**
 * Reads a variant: `{"name","author","reason","changes":[{"rule":"S-04","credits":60,"since":"2027-08-01"}]}`. Each change has one of
 * `off: true`, `credits`, `from`; `since` is the day from which `off` or `credits` holds. Rules by the ids of `/loven`: ways to be
 * hired, credits, exemptions, forms of hire. What is wrong is told, and then there is no variant.
 */
export function readVariant(written: unknown): ReadVariant {
  if (!isWritten(written)) return { variant: null, faults: [{ place: '$', problem: 'not-a-variant' }] };
  const faults: VariantFault[] = [];
  const told = (name: string): string => {
    const value = written[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    faults.push({ place: `$.${name}`, problem: 'not-told' });
    return '';
  };
  const names = { name: told('name'), author: told('author'), reason: told('reason') };
  const list = Array.isArray(written['changes']) ? written['changes'] : [];
  if (list.length === 0) faults.push({ place: '$.changes', problem: 'no-changes' });
  const changes = list.flatMap((one, at) => readChange(one, `$.changes[${at}]`, faults));
  return { variant: faults.length > 0 ? null : { ...names, changes }, faults };
}

function readChange(written: unknown, place: string, faults: VariantFault[]): readonly VariantChange[] {
  const wrong = (problem: VariantFault['problem'], name = ''): readonly VariantChange[] => {
    faults.push({ place: `${place}${name}`, problem });
    return [];
  };
  if (!isWritten(written)) return wrong('not-one-change');
  const rule = String(written['rule'] ?? '');
  const days = daysOf(rule);
  if (days === null) return wrong('rule-not-known', '.rule');
  if (kindsIn(written).length !== 1) return wrong('not-one-change');
  const since = dayIn(written, 'since');
  if (since === 'wrong') return wrong('not-a-day', '.since');
  if (since !== null && !isWithin(since, days)) return wrong('outside-its-days', '.since');
  if (written['off'] === true) return [{ kind: 'off', rule, since }];
  const reading = { rule, since, wrong };
  return written['credits'] === undefined ? readFrom(written, days, reading) : readCredits(written, reading);
}

function readFrom(written: Written, { to }: InForce, { rule, wrong }: Reading): readonly VariantChange[] {
  const from = dayIn(written, 'from');
  if (from === 'wrong' || from === null) return wrong('not-a-day', '.from');
  return to !== null && from >= to ? wrong('outside-its-days', '.from') : [{ kind: 'from', rule, from }];
}

interface Reading {
  readonly rule: string;
  readonly since: Day | null;
  readonly wrong: (problem: VariantFault['problem'], name?: string) => readonly VariantChange[];
}

function readCredits(written: Written, { rule, since, wrong }: Reading): readonly VariantChange[] {
  const credits = written['credits'];
  if (creditsOf(rule) === undefined) return wrong('no-credits-asked', '.credits');
  const sound = typeof credits === 'number' && Number.isInteger(credits) && credits >= 0 && credits <= MOST_CREDITS;
  return sound ? [{ kind: 'credits', rule, credits, since }] : wrong('not-a-number', '.credits');
}

function kindsIn(written: Written): readonly string[] {
  return ['off', 'credits', 'from'].filter((name) => written[name] !== undefined && written[name] !== false);
}

function dayIn(written: Written, name: string): Day | null | 'wrong' {
  const value = written[name];
  if (value === undefined || value === null) return null;
  return (typeof value === 'string' ? parseDay(value) : null) ?? 'wrong';
}

function isWithin(day: Day, { from, to }: InForce): boolean {
  return (from === null || from < day) && (to === null || day < to);
}
