import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Asked, Said } from './withhold-beside.ts';
import { withholdHere } from './withholder.ts';

/** Thread that withholds in the tables it is given, one after another. It knows nothing of the record, and keeps nothing. */
const port = parentPort as MessagePort;
const say = (said: Said): void => port.postMessage(said);

port.on('message', ({ no, problem, first }: Asked) => {
  withholdHere(problem, first).then(
    (hidden) => say({ no, hidden }),
    (fault: unknown) => say({ no, fault: String(fault) }),
  );
});
