import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, type Day, dayOf, parseDay } from '../../terms/index.ts';
import { HR_HEADER, hrRows } from '../files/hr-rows.ts';
import { makeWorld } from '../simulation/simulate.ts';
import type { DemoWorld } from '../world/world.ts';
import { ameldingFiles, payrollPersons } from './index.ts';

const UNTIL = dayOf(2026, 8, 31);
interface Sent {
  readonly name: string;
  readonly text: string;
  readonly id: string;
  readonly replaces: string;
  readonly month: string;
  readonly day: Day;
}
let world: DemoWorld;
let sent: readonly Sent[];

function between(text: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
}

beforeAll(() => {
  world = makeWorld({ scale: 'small', seed: 1, until: UNTIL });
  sent = Array.from(ameldingFiles(world), ({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const day = parseDay(between(text, 'leveringstidspunkt').slice(0, 10)) ?? UNTIL;
    const [id, replaces] = [between(text, 'meldingsId'), between(text, 'erstatterMeldingsId')];
    return { name, text, id, replaces, month: between(text, 'kalendermaaned'), day };
  });
}, 60_000);

/** Position percent by person and unit. */
type Shares = Map<string, number>;

function add(shares: Shares, key: string, share: number): void {
  shares.set(key, Math.round(((shares.get(key) ?? 0) + share) * 10) / 10);
}

function sharesInMessage(text: string): Shares {
  const shares: Shares = new Map();
  for (const unit of text.split('<virksomhet>').slice(1)) {
    for (const recipient of unit.split('<inntektsmottaker>').slice(1)) {
      const key = `${between(recipient, 'norskIdentifikator')} ${between(unit, 'norskIdentifikator')}`;
      for (const one of recipient.split('<arbeidsforhold>').slice(1))
        add(shares, key, Number(between(one, 'stillingsprosent')));
    }
  }
  return shares;
}

function sharesInExtract(month: Day): Shares {
  const shares: Shares = new Map();
  const units = new Map(
    world.units.flatMap(({ name, unit }) => [[name, unit] as const, [`${name} AKS`, unit] as const]),
  );
  const once = new Set(
    hrRows(world, { made: addDays(addMonths(month, 1), -1), month }).map((row) => JSON.stringify(row)),
  );
  for (const text of once) {
    const row: (string | number | null)[] = JSON.parse(text);
    const cell = (name: string) => row[HR_HEADER.indexOf(name)];
    const workplace = String(cell('Tjenestested'));
    const byTheHour = ['Timelønnet', 'Pensjonistvilkår'].includes(String(cell('Ansettelsesform')));
    const key = `${cell('Fødselsnummer')} ${units.get(workplace) ?? workplace}`;
    if (cell('Ansettelsesform') !== 'Innleid') add(shares, key, byTheHour ? 0 : Number(cell('Stillingsprosent') ?? 0));
  }
  return shares;
}

describe('the invented owner’s a-meldinger', () => {
  test('are about fifteen months, one main message each, with ids that are never used twice', () => {
    const months = new Set(sent.map(({ month }) => month));
    expect([...months].toSorted()).toHaveLength(15);
    expect(sent.filter(({ name }) => /-\d{4}-\d{2}\.xml$/.test(name))).toHaveLength(15);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    expect(sent.every(({ id }) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
  });

  test('are sent before the story ends, and a replacement after the message of the same month that it replaces', () => {
    const byId = new Map(sent.map((one) => [one.id, one]));
    const replacements = sent.filter(({ replaces }) => replaces !== '');
    const wrong = replacements.filter(({ replaces, month, day }) => {
      const old = byId.get(replaces);
      return old === undefined || old.month !== month || old.day > day;
    });
    expect(sent.filter(({ day }) => day > UNTIL)).toEqual([]);
    expect(replacements).toHaveLength(4);
    expect(wrong).toEqual([]);
  });

  test('hold a chain of two replacements, a nulling, an added message and a replacement a year late', () => {
    const names = sent.map(({ name }) => name.replace('amelding/amelding-', ''));
    expect(names).toEqual(expect.arrayContaining(['2025-11-erstatning-1.xml', '2025-11-erstatning-2.xml']));
    expect(names).toEqual(
      expect.arrayContaining(['2026-02-tillegg.xml', '2026-04-ved-feil.xml', '2026-04-nulling.xml']),
    );
    const late = sent.find(({ name }) => name.endsWith('2025-07-erstatning.xml'));
    expect(late?.day).toBeGreaterThan(addMonths(dayOf(2025, 7, 1), 12));
    expect(sent.find(({ name }) => name.endsWith('nulling.xml'))?.text).not.toContain('inntektsmottaker');
  });

  test('tell of pay, deductions, tax and debt, so that one can see that none of it is kept', () => {
    const all = sent.map(({ text }) => text).join('');
    expect(
      ['fastloenn', 'timeloenn', 'fradrag', 'forskuddstrekk', 'utleggstrekk'].filter((word) => !all.includes(word)),
    ).toEqual([]);
  });

  test('give every employment at one school a new id in one month, and tell why the old one ended', () => {
    const [before, after] = ['2025-12.xml', '2026-01.xml'].map(
      (end) => sent.find(({ name }) => name.endsWith(end))?.text ?? '',
    );
    const changed = before?.match(/byttetLoenssystemEllerRegnskapsfoerer/g)?.length ?? 0;
    expect(changed).toBeGreaterThan(20);
    expect(after?.match(/<arbeidsforholdId>N2-/g)?.length).toBeGreaterThanOrEqual(changed - 5);
  });

  test.each(['2025-06', '2025-12', '2026-08'])(
    'say of %s what the HR system knows, but for the differences that are listed',
    (month) => {
      const first = parseDay(`${month}-01`) ?? UNTIL;
      const extract = sharesInExtract(first);
      const message = sharesInMessage(sent.find(({ name }) => name.endsWith(`${month}.xml`))?.text ?? '');
      const keys = [...new Set([...extract.keys(), ...message.keys()])];
      const differing = new Set(
        keys.filter((key) => extract.get(key) !== message.get(key)).map((key) => key.slice(0, 11)),
      );
      const { differences } = payrollPersons(world);
      const listed = differences.filter((one) => one.kind !== 'loan-in' && one.month <= month);
      expect(differing.size).toBeLessThanOrEqual(listed.reduce((sum, one) => sum + one.persons, 0));
      expect(differing.size).toBeGreaterThan(0);
    },
  );
});
