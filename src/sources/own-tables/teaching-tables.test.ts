import { expect, test } from 'vitest';
import { CONTEXT, day, found, syntheticNumber, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { CODES, subjectKey } from '../../requirements/index.ts';
import { MOST_TEACHING_HOURS_IN_A_YEAR, SUBJECTS, TEACHING_LEVELS } from '../../terms/index.ts';
import { proposeMapping, readDelivery, recogniseFile } from '../index.ts';
import { readPeriod } from './read-period.ts';

const A = unitNumber(1);
const KARI = syntheticNumber(1);
const OLA = syntheticNumber(2);
const file = (head: string, ...rows: readonly string[]) => textFile('tabell.csv', `${head}\n${rows.join('\n')}\n`);
const HELD = 'fødselsnummer;kvalifikasjon;utdanning;fag;studiepoeng;påbegynt;fullført;vitnemål sett;sett av;sett dato';
const TAUGHT = 'skoleår;orgnr;fødselsnummer;fag;hovedtrinn;årstimer;uketimer';
const COVER = 'periode;orgnr;timer som trengte vikar;kvalifisert vikar;ukvalifisert vikar;uten vikar';

test.each([
  [HELD, `${KARI};utdanning;GLU 1-7;;;;15.06.2020;ja;rådgiver;01.08.2020`, 'qualifications'],
  [TAUGHT, `2025-26;${A};${KARI};Matematikk;1.–4. trinn;152;`, 'teaching'],
  [COVER, `2025-W46;${A};42;24;12;6`, 'cover-hours'],
])('%s is known by its columns', async (head, row, kind) => {
  expect(await recogniseFile(file(head, row))).toMatchObject({ kind });
  const { rows } = await readDelivery(file(head, row), CONTEXT);
  expect(rows).toEqual({ read: 1, kept: 1, rejected: 0 });
});

test('a plan beyond its lawful end, by a law that does not hold, or said to be fulfilled is left out', async () => {
  const head = 'fødselsnummer;orgnr;stilling;ansatt fra;hjemmel;siste dag;status;steg';
  const row = (start: string, basis: string, end: string, status = '') =>
    `${KARI};${A};Lærer;${start};${basis};${end};${status};Norsk 1`;
  const result = await readDelivery(
    file(
      head,
      row('2026-08-01', '17-3 tredje ledd', '31.07.2027'),
      row('2026-08-01', 'TEMP_17_3_3', '2027-08-01'),
      row('2026-08-02', 'COND_10_6A', '2027-07-31'),
      row('2026-08-03', 'på vilkår', '2029-07-31', 'oppfylt'),
      row('2026-08-04', 'på vilkår', '2029-07-31', 'i gang'),
    ),
    CONTEXT,
  );
  const left = found(result).filter((one) => one.includes('lawful'));
  expect(left).toEqual([3, 4, 5].map((line) => `own-table/plan-not-lawful@${line}`));
  expect(result.rows.kept).toBe(2);
});

test('a person stands beside the values, never among them or in what is shown', async () => {
  const row = `${KARI.slice(0, 6)} ${KARI.slice(6)};studiepoeng;;matte;60;;2020-06-15;ja;rådgiver;`;
  const { content, asRead } = await readDelivery(file(HELD, row), CONTEXT);
  expect(content).toMatchObject({ rows: [{ person: KARI, values: { kind: 'credits', subject: 'matematikk' } }] });
  const kept = content?.kind === 'own-table' ? content.rows.map(({ key, values }) => [key, values]) : [];
  expect(JSON.stringify([kept, asRead])).not.toContain(KARI.slice(6));
  const proposal = await proposeMapping(file(HELD, row));
  expect(proposal?.source).toBe('qualifications');
  expect(JSON.stringify([proposal?.preview, proposal?.values])).not.toMatch(/\d{5}/);
});

test('of two persons the same credits are two rows; of one they are one', async () => {
  const row = (person: string) => `${person};studiepoeng;;norsk;30;;2020-06-15;;;`;
  const result = await readDelivery(file(HELD, row(KARI), row(OLA), row(KARI)), CONTEXT);
  expect(found(result)).toContain('own-table/duplicate-row@4');
  expect(result.rows.kept).toBe(2);
});

test('what cannot be right is left out and told', async () => {
  const bad = file(
    HELD,
    `;studiepoeng;;norsk;30;;;;;`,
    `${KARI};studiepoeng;;norsk;360;;;;;`,
    `${KARI};studiepoeng;;;30;;;;;`,
    `${KARI};utdanning;;;;;;;;`,
    `${KARI};utdanning;hobbykurs;;;;;;;`,
    `${KARI};studiepoeng;;strikking;30;;;;;`,
    `${KARI};utdanning;PPU;;;2020-08-01;2019-06-15;;;`,
    `${KARI};utdanning;PPU;;;2026-08-01;2027-06-15;;;`,
  );
  const controls = found(await readDelivery(bad, CONTEXT)).filter((one) => one.startsWith('own-table/'));
  expect(controls).toEqual([
    'own-table/person-missing@2',
    'own-table/credits-over-most@3',
    'own-table/part-of-kind-missing@4',
    'own-table/part-of-kind-missing@5',
    'own-table/unknown-code@6',
    'own-table/unknown-code@7',
    'own-table/days-backwards@8',
    'own-table/completed-later',
  ]);
});

test('teaching without hours, on no level, and more than anybody has time for', async () => {
  const most = MOST_TEACHING_HOURS_IN_A_YEAR;
  const bad = file(
    TAUGHT,
    `2025-26;${A};${KARI};norsk;1-4;;`,
    `2025-26;${A};${KARI};norsk;11-13;100;`,
    `2025-26;${A};${KARI};norsk;5-7;${most};`,
    `2025-26;${A};${KARI};engelsk;5-7;;1`,
    `2025-26;${A};${OLA};norsk;5-7;${most};`,
  );
  const result = await readDelivery(bad, CONTEXT);
  expect(found(result).filter((one) => one.startsWith('own-table/'))).toEqual([
    'own-table/hours-missing@2',
    'own-table/unknown-code@3',
    'own-table/teacher-over-full',
  ]);
  expect(result.findings.find(({ control }) => control === 'own-table/teacher-over-full')?.values).toMatchObject({
    persons: 1,
  });
});

test.each([
  ['2025-W46', '2025-11-10', '2025-11-17'],
  ['2026 U1', '2025-12-29', '2026-01-05'],
  ['2020-W53', '2020-12-28', '2021-01-04'],
])('the week %s is from %s to before %s', (text, from, to) => {
  expect(readPeriod(text)).toEqual({ from: day(from), to: day(to) });
});

test.each(['2025-W00', '2025-W53', '2025-W54'])('%s is no week', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test('levels are levels of the law, and the subjects it names have its names', () => {
  expect(CODES.levels).toEqual(expect.arrayContaining([...TEACHING_LEVELS]));
  const keys = new Set(SUBJECTS.map(subjectKey));
  const named = [...CODES.subjects.core, ...CODES.subjects.withoutCredits];
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
});
