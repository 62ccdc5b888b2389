import type {
  Administration,
  DeliveredFile,
  DeliveryReport,
  TakeInOptions,
} from '../src/record/administration/index.ts';
import { nationalNumberCheckDigits } from '../src/terms/index.ts';

/** Small deliveries for database tests: a table of an HR system, registers and a mapping, as files. */

/** A synthetic identity number (month + 80) of somebody born on the day in 1980; `serial` tells people apart. */
export function syntheticNumber(dayOfMonth: number, serial: number): string {
  for (let individual = serial * 7; ; individual++) {
    const nine = `${String(dayOfMonth).padStart(2, '0')}8180${String(individual).padStart(3, '0')}`;
    const check = nationalNumberCheckDigits(nine);
    if (check !== null) return nine + check;
  }
}

export const KARI = syntheticNumber(1, 10);
export const OLA = syntheticNumber(2, 20);
export const NORA = syntheticNumber(3, 30);

const HEADER =
  'Fødselsnummer;Navn;Arbeidssted;Stillingskode;Stilling;Stillingsprosent;Ansettelsesform;Fra dato;Til dato';

/** A CSV of an HR system; one text per row, columns as `HEADER`. */
export function hrFile(name: string, rows: readonly string[], header = HEADER): DeliveredFile {
  return textFile(name, `${[header, ...rows].join('\r\n')}\r\n`);
}

/** A row for `hrFile`: a teacher in a full, permanent position. `to` is the last day employed; empty = open. */
export function teacher(person: string, workplace: string, from: string, to = ''): string {
  return `${person};Navn ${person.slice(0, 2)};${workplace};2320102;Lærer;100;Fast;${from};${to}`;
}

export function textFile(name: string, text: string): DeliveredFile {
  return { name, bytes: new TextEncoder().encode(text), madeOn: null };
}

/** Valid, invented organisation numbers. */
export const BJORKA = '974760673';
export const FURULY = '971032146';
export const MAPPING = textFile(
  'kobling.json',
  JSON.stringify({
    source: 'hr-extract',
    columns: {
      person: 'Fødselsnummer',
      name: 'Navn',
      workplace: 'Arbeidssted',
      positionCode: 'Stillingskode',
      positionTitle: 'Stilling',
      positionPercent: 'Stillingsprosent',
      form: 'Ansettelsesform',
      from: 'Fra dato',
      to: 'Til dato',
    },
    workplaces: { 'Bjørka skole': BJORKA, 'Furuly skole': FURULY },
    positions: { '2320102': 'teacher' },
  }),
);

async function* delivered(...files: readonly DeliveredFile[]): AsyncIterable<DeliveredFile> {
  yield* files;
}

/** Takes files in as a person called `test`. */
export function takeIn(
  administration: Administration,
  files: readonly DeliveredFile[],
  options: Partial<TakeInOptions> = {},
): Promise<readonly DeliveryReport[]> {
  const plain: TakeInOptions = { check: false, mapping: null, unit: null, by: 'test', progress: () => {} };
  return administration.takeIn(delivered(...files), { ...plain, ...options });
}
