import { parentPort } from 'node:worker_threads';
import { type PartWork, searchPart } from '../one-part.ts';
import type { Said } from './thread.ts';

/** Thread that searches the parts of a large table which it is given, one after another. */
const port = parentPort;
if (port === null) throw new Error('to be started as a worker thread');

const say = (said: Said): void => port.postMessage(said);

/** Telling of each step would cost as much as some of them. */
const TOLD_EVERY = 50;

port.on('message', (work: PartWork) => {
  let steps = 0;
  const found = searchPart(work, (step) => {
    steps += 1;
    if (steps % TOLD_EVERY === 0) say({ step });
  });
  say({ found });
});
