import type { DeliveredFile, ReadContext, ReadResult } from '../../src/sources/index.ts';
import { type Day, nationalNumberCheckDigits, parseDay, unitNumberControlDigit } from '../../src/terms/index.ts';

/** A day that is known to exist. */
export function day(text: string): Day {
  const known = parseDay(text);
  if (known === null) throw new Error(`${text} is no day`);
  return known;
}

/** Context of an invented owner who knows no places. */
export const CONTEXT: ReadContext = {
  ownerKind: 'invented',
  mapping: null,
  knownPositions: () => false,
  knownWorkplaces: () => false,
  takenInOn: day('2026-09-01'),
};

/** A synthetic number (month + 80) with right check digits; `n` chooses which. Born 1 March 1980 unless told. */
export function syntheticNumber(n: number, birth = '010380'): string {
  const start = `${birth.slice(0, 2)}${Number(birth.slice(2, 4)) + 80}${birth.slice(4)}`;
  for (let individual = 100 + n * 20; individual < 499; individual++) {
    const nine = `${start}${individual}`;
    const check = nationalNumberCheckDigits(nine);
    if (check !== null) return `${nine}${check}`;
  }
  throw new Error('no such number');
}

/** A unit number with a right control digit. */
export function unitNumber(n: number): string {
  for (let eight = 91_000_000 + n * 10; ; eight++) {
    const digit = unitNumberControlDigit(String(eight));
    if (digit !== null) return `${eight}${digit}`;
  }
}

export function textFile(name: string, text: string): DeliveredFile {
  return { name, bytes: new TextEncoder().encode(text), madeOn: null };
}

export function jsonFile(name: string, value: unknown): DeliveredFile {
  return textFile(name, JSON.stringify(value));
}

/** `control@line` of every finding, the line left out where the whole file is meant. */
export function found(result: Pick<ReadResult, 'findings'>): string[] {
  return result.findings.map(({ control, line }) => (line === null ? control : `${control}@${line}`));
}
