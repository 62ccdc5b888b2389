import { writeSync } from 'node:fs';
import { openRecord } from '../../../src/record/administration/index.ts';
import { factsOf, type PlanContent, planDesk } from '../../../src/record/index.ts';
import { addDays, dayOf, parsePersonKey, type UnitNumber } from '../../../src/terms/index.ts';
import { BJORKA, hrFile, MAPPING, syntheticNumber, takeIn, teacher } from '../../deliveries.ts';

/**
 * A process to be killed: makes plans, tells each anew and takes that back, and prints each acknowledgement, unbuffered.
 * Arguments: data folder, database address (or `-`), number of the first plan.
 */
const TEACHERS = 20;
const STARTS = 300;
const [dataDir = '', url = '-', first = '0'] = process.argv.slice(2);
const today = dayOf(2026, 9, 15);
const open = await openRecord({
  dataDir,
  databaseUrl: url === '-' ? null : url,
  identityKey: null,
  today: () => today,
  now: () => '2026-09-15T10:00:00.000Z',
});
const rows = Array.from({ length: TEACHERS }, (_, i) =>
  teacher(syntheticNumber(i + 1, 5), 'Bjørka skole', '01.08.2026'),
);
await takeIn(open.administration, [MAPPING, hrFile('uttrekk.csv', rows)]);
const persons = (await factsOf(open)).persons.key.flatMap((key) => parsePersonKey(key) ?? []);
const desk = planDesk(open, { units: 'every' });
writeSync(1, 'ready\n');
for (let n = Number(first); ; n++) {
  const start = addDays(dayOf(2026, 8, 1), n % STARTS);
  const person = persons[Math.floor(n / STARTS) % persons.length];
  if (person === undefined) throw new Error('teachers were taken in');
  const content = (mark: string): PlanContent => ({
    ...{ basis: 'TEMP_17_3_3', end: dayOf(2027, 7, 31), status: 'agreed', gap: [], steps: [], reviews: [] },
    ...{ mentor: mark, noticeGiven: null, evidence: [] },
    recruitment: { advert: '', closingDay: null, applicants: 0, qualified: 0, decidedBy: '', reason: '' },
  });
  const telling = (mark: string) => ({ content: content(mark), from: today, facts: null });
  const appointment = { person, unit: BJORKA as UnitNumber, post: 'Lærer', start };
  const added = await desk.add(appointment, telling(`${n} made`), 'kari');
  if (!added.ok) throw new Error(`plan ${n}: ${added.reason}`);
  writeSync(1, `kept ${n} made\n`);
  await desk.tell(added.id, telling(`${n} told`), 'kari');
  writeSync(1, `kept ${n} told\n`);
  await desk.undo(added.id, 'kari');
  writeSync(1, `back ${n} told\n`);
}
