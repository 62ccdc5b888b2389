import { type Day, type NationalNumberReading, parseDay, readNationalNumber } from '../../terms/index.ts';
import { isObject, listAt, numberAt, textAt } from '../files/json.ts';
import type { ReadContext } from '../reading.ts';

/** One reported set of details, for months `[from, to]`. */
export interface Details {
  readonly from: Day | null;
  readonly code: string | null;
  readonly title: string | null;
  /** Hundredths of a per cent. */
  readonly percent: number | null;
  readonly form: string | null;
}

export interface AaregLeave {
  readonly fromText: string | null;
  readonly from: Day | null;
  readonly toText: string | null;
  readonly to: Day | null;
  readonly percent: number | null;
  readonly kind: string;
}

/** One employment as read, not yet judged. `line` is its number in the list, counted from 1. */
export interface AaregEntry {
  readonly line: number;
  readonly path: string;
  readonly context: ReadContext;
  readonly uuid: string | null;
  readonly sourceId: string | null;
  readonly version: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly earlierNumbers: readonly string[];
  readonly identity: NationalNumberReading;
  readonly workplace: string | null;
  readonly fromText: string | null;
  readonly from: Day | null;
  readonly toText: string | null;
  /** Last day employed. */
  readonly to: Day | null;
  readonly endReason: string | null;
  readonly details: readonly Details[];
  readonly hourly: boolean;
  readonly leaves: readonly AaregLeave[];
}

function dayAt(value: unknown, ...keys: readonly string[]): Day | null {
  return parseDay((textAt(value, ...keys) ?? '').slice(0, 10));
}

function hundredths(value: number | null): number | null {
  return value === null || Math.abs(value) > 1000 ? null : Math.round(value * 100);
}

function detailsOf(value: unknown): Details {
  return {
    from: parseDay(`${(textAt(value, 'rapporteringsmaaneder', 'fra') ?? '').slice(0, 7)}-01`),
    code: textAt(value, 'yrke', 'kode'),
    title: textAt(value, 'yrke', 'beskrivelse'),
    percent: hundredths(numberAt(value, 'avtaltStillingsprosent')),
    form: textAt(value, 'ansettelsesform', 'kode'),
  };
}

function leaveOf(value: unknown, kind: string): AaregLeave {
  return {
    fromText: textAt(value, 'startdato'),
    from: dayAt(value, 'startdato'),
    toText: textAt(value, 'sluttdato'),
    to: dayAt(value, 'sluttdato'),
    percent: hundredths(numberAt(value, 'prosent')),
    kind: textAt(value, 'type', 'kode') ?? kind,
  };
}

function identsOf(value: unknown, type: string): readonly { readonly ident: string; readonly current: boolean }[] {
  return listAt(value, 'identer')
    .filter((ident) => textAt(ident, 'type') === type && textAt(ident, 'ident') !== null)
    .map((ident) => ({
      ident: textAt(ident, 'ident') ?? '',
      current: isObject(ident) && ident['gjeldende'] === true,
    }));
}

/** Reads one employment of Aa-registeret v2. What cannot be read is null. */
export function readEntry(value: unknown, place: number, context: ReadContext): AaregEntry {
  const persons = identsOf(isObject(value) ? value['arbeidstaker'] : null, 'FOLKEREGISTERIDENT');
  const number = (persons.find((person) => person.current) ?? persons[0])?.ident ?? null;
  const units = identsOf(isObject(value) ? value['arbeidssted'] : null, 'ORGANISASJONSNUMMER');
  const leaves = listAt(value, 'permisjoner').map((leave) => leaveOf(leave, 'permisjon'));
  const layOffs = listAt(value, 'permitteringer').map((leave) => leaveOf(leave, 'permittering'));
  return {
    line: place + 1,
    path: `[${place}]`,
    context,
    uuid: textAt(value, 'navUuid') ?? textAt(value, 'navArbeidsforholdId'),
    sourceId: textAt(value, 'id') ?? textAt(value, 'navUuid'),
    version: textAt(value, 'sistEndret') ?? '',
    type: textAt(value, 'type', 'kode'),
    number,
    earlierNumbers: persons.map((person) => person.ident).filter((ident) => ident !== number),
    identity: readNationalNumber(number ?? ''),
    workplace: (units.find((unit) => unit.current) ?? units[0])?.ident ?? null,
    fromText: textAt(value, 'ansettelsesperiode', 'startdato'),
    from: dayAt(value, 'ansettelsesperiode', 'startdato'),
    toText: textAt(value, 'ansettelsesperiode', 'sluttdato'),
    to: dayAt(value, 'ansettelsesperiode', 'sluttdato'),
    endReason: textAt(value, 'ansettelsesperiode', 'sluttaarsak', 'kode'),
    details: listAt(value, 'ansettelsesdetaljer').map(detailsOf),
    hourly: listAt(value, 'timerMedTimeloenn').length > 0,
    leaves: [...leaves, ...layOffs],
  };
}
