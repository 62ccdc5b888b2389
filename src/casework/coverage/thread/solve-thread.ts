import { parentPort } from 'node:worker_threads';
import load, { type Highs } from 'highs';
import { wayToCoverage } from '../ways.ts';
import type { Said, Work } from './solve-ways.ts';

/** Thread that looks for ways to full coverage of one school, and says each as it is found. */
const port = parentPort;
if (port === null) throw new Error('to be started as a worker thread');

const say = (said: Said): void => port.postMessage(said);

port.on('message', async ({ problem, ways, ceilings, seconds }: Work) => {
  // The package's types name the loader differently to Node and to bundlers; at run time it is the import itself.
  const highs = await (load as unknown as () => Promise<Highs>)();
  for (const name of ways) say({ way: wayToCoverage(highs, problem, name, { ceilings, seconds }) });
  say('done');
});
