import { join } from 'node:path';
import type { OpenRecord } from '../record/administration/index.ts';
import { factsOf } from '../record/index.ts';
import { breaksAt, type SeriesBreak } from './breaks/index.ts';
import { buildDataset } from './read-model/build-dataset.ts';
import type { Dataset } from './read-model/dataset.ts';
import { loadDataset, saveDataset } from './read-model/saved/saved-file.ts';
import { openReported, type ReportedFigure } from './reported/index.ts';

/**
 * The read model of an open record at this moment: the one at hand or the one saved in the data folder if nothing that
 * counts has changed since, else built from the record's facts and saved. Of several server processes one builds; the
 * others wait, and load what it saved where they share its folder. A file that is damaged is built anew. A folder that
 * cannot be written to costs time at the next start, nothing else.
 */
export async function openDataset(record: OpenRecord, atHand: Dataset | null = null): Promise<Dataset> {
  const path = join(record.dataDir, 'read-model', 'current.bin');
  const fingerprint = await record.administration.fingerprint();
  if (atHand?.fingerprint === fingerprint) return atHand;
  return (await loadDataset(path, fingerprint)) ?? record.administration.alone(() => buildAlone(record, path));
}

/** Somebody else may have built it while we waited for our turn. */
async function buildAlone(record: OpenRecord, path: string): Promise<Dataset> {
  const theirs = await loadDataset(path, await record.administration.fingerprint());
  if (theirs !== null) return theirs;
  const dataset = buildDataset(await factsOf(record));
  await saveDataset(path, dataset).catch(() => undefined);
  return dataset;
}

/** What a record said at a moment: the read model, and what is known beside it. */
export interface RecordThen {
  readonly dataset: Dataset;
  readonly breaks: readonly SeriesBreak[];
  readonly reported: readonly ReportedFigure[];
}

/** A record as it stood at a moment (ISO 8601 in UTC), the read model built from its facts: seconds for a large owner. */
export async function recordAt(record: OpenRecord, moment: string): Promise<RecordThen> {
  const dataset = buildDataset(await factsOf(record, moment));
  return {
    dataset,
    breaks: await breaksAt(record, dataset, moment),
    reported: await openReported(record, moment),
  };
}
