import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../terms/index.ts';
import type { DemoSummary } from './demo-request.ts';
import { HR_HEADER } from './files/hr-rows.ts';
import { FURTHER_METRICS } from './truth/index.ts';
import { writeDemo } from './write-demo.ts';

const UNTIL = dayOf(2026, 8, 31);
/** What is published, agreed or of places alone is the same whoever works there. */
const OF_NO_PERSON = ['laerersokere', 'lonn', 'levekar', 'arbeidstid', 'plan_tiltak'].map(
  (name) => `files/${name}.csv`,
);
let folder: string;
let first: DemoSummary;
let school: DemoSummary;
let again: DemoSummary;
let other: DemoSummary;

const write = (name: string, seed: number, scale = 'school'): Promise<DemoSummary> =>
  writeDemo({ out: join(folder, name), scale, seed, until: UNTIL, progress: () => {} });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laget-demo-'));
  first = await write('first', 1, 'small');
  school = await write('school', 1);
  again = await write('again', 1);
  other = await write('other', 2);
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (of: DemoSummary, path: string): Promise<Buffer> => readFile(join(of.out, path));
const text = async (path: string): Promise<string> => (await bytes(first, path)).toString('utf8');

/** Metrics with a truth, in the order of file names. */
const TRUTHS = [
  ...['A1', 'A2', 'B2', 'B3', 'B6', ...FURTHER_METRICS],
  ...['A8', 'B10c', 'B11', 'B14', 'B14m', 'B5', 'B9', 'C9'],
].toSorted();

describe('writing the demo', () => {
  test('the same seed, scale and day give the same bytes in every file', async () => {
    const same = await Promise.all(
      school.files.map(async (path) => (await bytes(school, path)).equals(await bytes(again, path))),
    );
    expect(again.files).toEqual(school.files);
    expect(same).not.toContain(false);
  });

  test('another seed gives other bytes in every delivered file that persons stand behind', async () => {
    const paths = school.files.filter((path) => path.startsWith('files/') && other.files.includes(path));
    const isSame = await Promise.all(
      paths.map(async (path) => (await bytes(school, path)).equals(await bytes(other, path))),
    );
    expect(paths.length).toBeGreaterThan(6);
    expect(paths.filter((path, i) => isSame[i] && !OF_NO_PERSON.includes(path))).toEqual([]);
  });

  test('the files are those of the sources, with truth and something to try beside them', () => {
    expect(first.files).toEqual([
      'files/aa-registeret.json',
      'files/arbeidstid.csv',
      'files/barn_i_aks.csv',
      'files/brreg.json',
      'files/egne_grupper.csv',
      'files/elevtall.csv',
      'files/fordeling_av_undervisning.csv',
      'files/gsi_timer.csv',
      'files/gsi_timer_etter_kompetanse.csv',
      'files/hjemler.csv',
      'files/hr-uttrekk-2026-06.xlsx',
      'files/hr-uttrekk-2026-07.xlsx',
      'files/hr-uttrekk-2026-08.xlsx',
      'files/hr-uttrekk-arkiv-2024-08.xlsx',
      'files/hr-uttrekk-arkiv-2025-08.xlsx',
      'files/hr-uttrekk-historikk.xlsx',
      'files/hvorfor-de-sluttet.csv',
      'files/id-koblinger.csv',
      'files/kobling.json',
      'files/kull_fulgt_videre.csv',
      'files/kvalifikasjoner.csv',
      'files/laerersokere.csv',
      'files/levekar.csv',
      'files/lonn.csv',
      'files/nav-annonser.json',
      'files/omrader.geojson',
      'files/oppgitte-tall.csv',
      'files/plan_tiltak.csv',
      'files/planer.csv',
      'files/skolehistorikk.csv',
      'files/skoleregister.csv',
      'files/soknader.csv',
      'files/sykefravaer.csv',
      'files/undersokelser.csv',
      'files/utlyste-stillinger.csv',
      'files/vikartimer.csv',
      'prov-selv/hr-uttrekk-2026-09-med-feil.csv',
      'prov-selv/hr-uttrekk-2026-09.xlsx',
      ...TRUTHS.map((metric) => `truth/${metric}.jsonl`),
      'truth/README.json',
    ]);
  });

  test('an extract says in its properties when it was made, and has the HR system’s own columns', async () => {
    const workbook = await readXlsx(await bytes(first, 'files/hr-uttrekk-2026-07.xlsx'));
    expect(workbook.properties?.modified?.toISOString().slice(0, 10)).toBe('2026-07-31');
    expect(workbook.sheets[0]?.rows[0]).toEqual([...HR_HEADER]);
  });

  test('a month’s extract names only pieces that were active in the month', async () => {
    const workbook = await readXlsx(await bytes(first, 'files/hr-uttrekk-2026-07.xlsx'));
    const rows = (workbook.sheets[0]?.rows ?? []).slice(1);
    const [from, to] = [HR_HEADER.indexOf('Ansatt fra'), HR_HEADER.indexOf('Ansatt til')];
    const outside = rows.filter((row) => {
      const [start, end] = [row[from], row[to]];
      const late = start instanceof Date && start.toISOString() >= '2026-08-01';
      return late || (end instanceof Date && end.toISOString() < '2026-07-01');
    });
    expect(rows.length).toBeGreaterThan(1000);
    expect(outside).toEqual([]);
  });

  test('the visitor’s extract has two positions and one workplace that the mapping does not know', async () => {
    const workbook = await readXlsx(await bytes(first, 'prov-selv/hr-uttrekk-2026-09.xlsx'));
    const mapping = JSON.parse(await text('files/kobling.json'));
    const rows = (workbook.sheets[0]?.rows ?? []).slice(1);
    const column = (name: string): string[] => [
      ...new Set(rows.map((row) => String(row[HR_HEADER.indexOf(name)] ?? ''))),
    ];
    const unknown = column('Stillingskode').filter(
      (code) => /^\d{4}$/.test(code) && mapping.positions[code] === undefined,
    );
    const workplaces = column('Tjenestested').filter(
      (name) => !/^\d{9}$/.test(name) && mapping.workplaces[name] === undefined,
    );
    expect(unknown.toSorted()).toEqual(['2190', '4190']);
    expect(workplaces).toEqual(['Tangen skole']);
  });

  test('no number in any delivered file looks like a real person’s', async () => {
    const csv = await text('files/id-koblinger.csv');
    const numbers = csv.match(/\b\d{11}\b/g) ?? [];
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.every((number) => Number(number.slice(2, 4)) > 80)).toBe(true);
  });

  test('every line of the truth is one answer, and the summary counts them', async () => {
    const lines = (await text('truth/B6.jsonl')).trimEnd().split('\n');
    const all = await Promise.all(TRUTHS.map((metric) => text(`truth/${metric}.jsonl`)));
    expect(all.join('').trimEnd().split('\n').length).toBe(first.truthLines);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ metric: 'B6', dims: { component: expect.any(String) } });
  });

  test('the annual reports told what was known then: the newer what is true, the elder without those registered late', async () => {
    const rows = (await text('files/oppgitte-tall.csv'))
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const column = (name: string) => rows[0]?.indexOf(name) ?? -1;
    const own = rows.filter((row) => row[0] === 'Fjordvik kommune');
    const truth = (await text('truth/B2.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const late = own.map((row) => {
      const right = truth.find(
        ({ period, dims }) => period === row[column('Periode')] && JSON.stringify(dims) === '{"staff-group":"teacher"}',
      );
      expect(row[column('Nevner')]).toBe(String(right.denominator));
      return right.numerator - Number(row[column('Teller')]);
    });
    expect(late).toEqual([0, 3]);
    expect(own.map((row) => row[column('Publisert')])).toEqual(['2026-03-01', '2025-03-01']);
  });

  test('one school is written with a register, a mapping and no table of successions', () => {
    expect(school.files).toContain('files/skoleregister.csv');
    expect(school.files).not.toContain('files/skolehistorikk.csv');
    expect(school.files).not.toContain('files/oppgitte-tall.csv');
    expect(school.personsAtEnd).toBeGreaterThan(40);
  });
});
