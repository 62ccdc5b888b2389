import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { openFigures } from '../../../disclosure/index.ts';
import { openRecord } from '../../../record/administration/index.ts';
import type { Ahead, Said } from './answers-ahead.ts';
import { makeReady } from './make-ready.ts';

/** Thread that reads a changed record and asks it what is asked of it, with connections of its own. It ends when it is done. */
const port = parentPort as MessagePort;
const say = (said: Said): void => port.postMessage(said);
const { today, ...place } = workerData as Ahead;
const open = await openRecord({ ...place, today: () => today, now: () => new Date().toISOString() });
try {
  const figures = await openFigures(open);
  const others = async () => {
    const answer = once(port, 'message');
    say('what-is-asked');
    const [questions] = await answer;
    return questions;
  };
  say(await makeReady(open, figures, others));
} finally {
  await open.close();
}
process.exit(0);
