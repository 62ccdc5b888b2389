import { type Day, type NationalNumberReading, parseDay, readNationalNumber } from '../../terms/index.ts';
import { listAt, numberAt, textAt } from '../files/json.ts';
import type { ReadContext } from '../reading.ts';

export interface MessageLeave {
  readonly from: Day | null;
  readonly toText: string | null;
  /** Last day of the leave. */
  readonly to: Day | null;
  readonly percent: number | null;
  readonly kind: string;
}

/** What an income recipient's pay says of activity: never how much. */
export interface Activity {
  /** Paid for work this month, other than by the hour of overtime. */
  readonly hasPay: boolean;
  /** Hundredths of paid hours (`timeloenn`). */
  readonly hours: number;
}

/** One person at one unit in one message, as read. */
export interface Recipient {
  readonly line: number;
  readonly number: string | null;
  readonly identity: NationalNumberReading;
  readonly name: string | null;
  readonly birth: Day | null;
  readonly workplace: string | null;
  readonly activity: Activity;
}

/** One employment in a message, as read and not yet judged. */
export interface MessageEntry extends Recipient {
  readonly context: ReadContext;
  readonly sourceId: string | null;
  readonly type: string | null;
  readonly fromText: string | null;
  readonly from: Day | null;
  readonly toText: string | null;
  /** Last day employed. */
  readonly to: Day | null;
  readonly code: string | null;
  /** Hundredths of a per cent. */
  readonly percent: number | null;
  readonly form: string | null;
  readonly paidBy: string | null;
  readonly endReason: string | null;
  readonly leaves: readonly MessageLeave[];
}

/** `loennsinntekt/beskrivelse` that is pay for work. */
const PAY = new Set([
  'fastloenn',
  'timeloenn',
  'fastTillegg',
  'uregelmessigeTilleggKnyttetTilArbeidetTid',
  'uregelmessigeTilleggKnyttetTilIkkeArbeidetTid',
  'helligdagstillegg',
  'overtidsgodtgjoerelse',
  'bonus',
]);

function dayAt(value: unknown, key: string): Day | null {
  return parseDay((textAt(value, key) ?? '').slice(0, 10));
}

function hundredths(value: number | null): number | null {
  return value === null || Math.abs(value) > 1000 ? null : Math.round(value * 100);
}

function activityOf(recipient: unknown): Activity {
  let hasPay = false;
  let hours = 0;
  for (const income of listAt(recipient, 'inntekt')) {
    const kind = textAt(income, 'loennsinntekt', 'beskrivelse');
    if (kind === null) continue;
    hasPay ||= PAY.has(kind);
    const paid = numberAt(income, 'loennsinntekt', 'antall') ?? 0;
    if (kind === 'timeloenn' && Math.abs(paid) < 10_000) hours += Math.round(paid * 100);
  }
  return { hasPay, hours };
}

/** Reads who a message tells of at one unit. */
export function readRecipient(value: unknown, workplace: string | null, line: number): Recipient {
  const number = textAt(value, 'norskIdentifikator')?.replace(/\s/g, '') ?? null;
  const identity = readNationalNumber(number ?? '');
  const birth = parseDay((textAt(value, 'identifiserendeInformasjon', 'foedselsdato') ?? '').slice(0, 10));
  const name = textAt(value, 'identifiserendeInformasjon', 'navn');
  const activity = activityOf(value);
  return { line, number, identity, name, birth: birth ?? identity.birth, workplace, activity };
}

function leaveOf(value: unknown): MessageLeave {
  const layOff = textAt(value, 'startdatoPermittering') !== null;
  return {
    from: dayAt(value, layOff ? 'startdatoPermittering' : 'startdato'),
    toText: textAt(value, layOff ? 'sluttdatoPermittering' : 'sluttdato'),
    to: dayAt(value, layOff ? 'sluttdatoPermittering' : 'sluttdato'),
    percent: hundredths(numberAt(value, layOff ? 'permitteringsprosent' : 'permisjonsprosent')),
    kind: layOff ? 'permittering' : (textAt(value, 'beskrivelse') ?? 'permisjon'),
  };
}

/** Reads the employments of a recipient. What cannot be read is null. */
export function readEntries(value: unknown, recipient: Recipient, context: ReadContext): readonly MessageEntry[] {
  const { line, number, identity, name, birth, workplace, activity } = recipient;
  // Field by field: spreading the recipient first takes as long as all the rest.
  return listAt(value, 'arbeidsforhold').map((one) => ({
    line,
    number,
    identity,
    name,
    birth,
    workplace,
    activity,
    context,
    sourceId: textAt(one, 'arbeidsforholdId'),
    type: textAt(one, 'typeArbeidsforhold'),
    fromText: textAt(one, 'startdato'),
    from: dayAt(one, 'startdato'),
    toText: textAt(one, 'sluttdato'),
    to: dayAt(one, 'sluttdato'),
    code: textAt(one, 'yrke'),
    percent: hundredths(numberAt(one, 'stillingsprosent')),
    form: textAt(one, 'formForAnsettelse'),
    paidBy: textAt(one, 'avloenningstype'),
    endReason: textAt(one, 'aarsakTilSluttdato'),
    leaves: [...listAt(one, 'permisjon'), ...listAt(one, 'permittering')].map(leaveOf),
  }));
}
