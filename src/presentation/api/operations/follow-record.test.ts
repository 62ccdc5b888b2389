import { expect, test } from 'vitest';
import { RecordFault } from '../../../record/administration/index.ts';
import { followRecord } from './follow-record.ts';

/** Follows something that answers as told, one after the other, then that nothing has changed. */
function followed(...answers: (boolean | Error)[]) {
  const faults: unknown[] = [];
  let [asked, made, changed] = [0, 0, 0];
  const follow = async (ready: () => Promise<unknown>) => {
    asked++;
    const answer = answers.shift() ?? false;
    if (answer instanceof Error) throw answer;
    if (answer) await ready();
    return answer;
  };
  const following = followRecord({
    figures: { follow },
    ready: async () => {
      made++;
      return null;
    },
    changed: () => void changed++,
    logFault: (problem) => void faults.push(problem),
    everyMs: 1,
  });
  following.start();
  return { following, faults, asked: () => asked, made: () => made, changed: () => changed };
}

test('what another process has changed is told once for each change, until it stops', async () => {
  const { following, asked, made, changed } = followed(true, false, true);
  await expect.poll(asked).toBeGreaterThan(4);
  await following.stop();
  const then = asked();
  await new Promise((later) => setTimeout(later, 20));
  expect([made(), changed(), asked() - then]).toEqual([2, 2, 0]);
});

test('a database that is away is asked again without a word, and another fault is told', async () => {
  const away = new RecordFault('away', { code: 'database-unreachable' });
  const fault = new Error('ours');
  const { following, faults, changed } = followed(away, fault, true);
  await expect.poll(changed).toBe(1);
  await following.stop();
  expect(faults).toEqual([fault]);
});
