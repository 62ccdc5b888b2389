import { writeSync } from 'node:fs';
import { openRecord } from '../../../src/record/administration/index.ts';
import { dayOf, type UnitNumber } from '../../../src/terms/index.ts';
import { BJORKA, hrFile, KARI, MAPPING, syntheticNumber, takeIn, teacher } from '../../deliveries.ts';

/**
 * A process to be killed: decides limits, lets users in, changes a setting, takes in somebody who left long ago and deletes
 * them again, and prints each acknowledgement, unbuffered. Arguments: data folder, database address (or `-`), first number.
 */
const [dataDir = '', url = '-', first = '0'] = process.argv.slice(2);
const [today, start] = [dayOf(2026, 9, 15), dayOf(2026, 1, 1)];
const open = await openRecord({
  dataDir,
  databaseUrl: url === '-' ? null : url,
  identityKey: null,
  today: () => today,
  now: () => '2026-09-15T10:00:00.000Z',
});
const { limits, users, retention, ...administration } = open.administration;
await takeIn(open.administration, [MAPPING]);
const said = { reason: 'Vedtatt', decidedBy: 'Kommunedirektøren', from: start };
await retention.decide({ kind: 'persons-who-left', months: 60, planAllows: true, ...said }, 'kari');
writeSync(1, 'ready\n');
for (let n = Number(first); ; n++) {
  const limit = { metric: 'A1', purpose: 'public', fewest: 5 + (n % 3), reason: `limit ${n}`, decidedBy: 'kari' };
  await limits.decide(limit, 'kari');
  writeSync(1, `limit ${n}\n`);
  const login = { issuer: 'https://login.example.no', subject: `user ${n}`, name: `Bruker ${n}`, person: null };
  const user = await users.add(login, 'kari');
  if (!user.ok) throw new Error(`user ${n}: ${user.reason}`);
  await users.train(user.id, start, 'kari');
  const place = { area: null, unit: BJORKA as UnitNumber, from: start, to: dayOf(2027, 8, 1) };
  const given = await users.grant(user.id, { role: 'principal', ...place, reason: 'Rektor' }, 'kari');
  if (!given.ok) throw new Error(`grant ${n}: ${given.reason}`);
  writeSync(1, `user ${n}\n`);
  await administration.changeSetting('owner-name', `setting ${n}`);
  writeSync(1, `setting ${n}\n`);
  const left = syntheticNumber((n % 28) + 1, 40 + Math.floor(n / 28));
  const rows = [teacher(KARI, 'Bjørka skole', '01.08.2020'), teacher(left, 'Bjørka skole', '01.08.2010', '31.07.2016')];
  await takeIn(open.administration, [hrFile(`uttrekk-${n}.csv`, rows)]);
  const { kinds } = await retention.run({ by: 'kari', tried: false });
  if (kinds.every(({ removed }) => removed === 0)) throw new Error(`nobody was deleted in ${n}`);
  writeSync(1, `deleted ${n}\n`);
}
