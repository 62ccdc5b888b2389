import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { restrictedNumbers } from '../retention/due.ts';
import { wholePersons } from '../retention/one-person.ts';

/** Keys of everybody whose processing is restricted now, with all numbers that are the same person. GDPR art. 18. */
export async function restrictedKeys(db: Database): Promise<ReadonlySet<string>> {
  const restricted = await restrictedNumbers(db);
  if (restricted.size === 0) return new Set();
  const whole = (await wholePersons(db)).filter((one) => one.numbers.some((no) => restricted.has(no)));
  const numbers = new Set(whole.flatMap((one) => one.numbers));
  const { rows } = await sql<{ no: number; key: string }>`select no, key from person`.execute(db);
  return new Set(rows.filter(({ no }) => numbers.has(no)).map(({ key }) => key));
}
