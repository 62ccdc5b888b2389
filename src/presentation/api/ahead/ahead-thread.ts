import { parentPort, workerData } from 'node:worker_threads';
import { openFigures } from '../../../disclosure/index.ts';
import { openRecord } from '../../../record/administration/index.ts';
import type { Ahead } from './answers-ahead.ts';
import { askFirstQuestions } from './first-questions.ts';

/** Thread that reads a changed record and asks it the first questions, with connections of its own. It ends when it is done. */
const { today, ...place } = workerData as Ahead;
const open = await openRecord({ ...place, today: () => today, now: () => new Date().toISOString() });
try {
  const figures = await openFigures(open);
  await askFirstQuestions(open, figures);
  parentPort?.postMessage(figures.kept());
} finally {
  await open.close();
}
process.exit(0);
