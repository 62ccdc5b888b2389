import type { Mapping } from '../../sources/index.ts';
import type { Finding } from '../../terms/index.ts';
import type { DeliveryReport } from '../administration/door.ts';
import { recordNote } from '../compare/index.ts';
import type { RefusedFile } from './gather-files.ts';
import type { SameDelivery } from './known-deliveries.ts';
import type { ReadFile } from './read-file.ts';
import { NOTHING_UNPLACED } from './unplaced.ts';

const NOTHING_SEEN = { mapping: null, asRead: null, mappingNeeded: null };
const NO_ROWS = { read: 0, kept: 0, rejected: 0 };

interface Named {
  readonly file: { readonly name: string };
  readonly sha256: string;
}

export function refusedReport(refused: RefusedFile): DeliveryReport {
  return {
    id: null,
    sha256: refused.sha256,
    source: null,
    files: [refused.name],
    status: refused.status,
    rows: NO_ROWS,
    findings: refused.findings,
    unplaced: NOTHING_UNPLACED,
    ...NOTHING_SEEN,
  };
}

/** The file is here already: nothing is changed. Said aloud where it came under another name. */
export function knownReport(gathered: Named, same: SameDelivery): DeliveryReport {
  const { name } = gathered.file;
  const otherName = same.name.split('/').at(-1) !== name.split('/').at(-1);
  const note = recordNote('record/file-known-other-name', name, { values: { file: same.name }, count: 1 });
  return {
    id: same.id,
    sha256: gathered.sha256,
    source: same.source,
    files: [name],
    status: 'already-known',
    rows: same.rows,
    findings: otherName ? [note] : [],
    unplaced: NOTHING_UNPLACED,
    ...NOTHING_SEEN,
  };
}

/** A table with hardly a column of ours, that no mapping is near, is none of ours at all. */
export function stoppedReport(
  read: Pick<ReadFile, 'gathered' | 'source' | 'result' | 'mapping' | 'mappingNeeded'>,
): DeliveryReport {
  const { gathered, source, result, mapping, mappingNeeded } = read;
  const { kind } = gathered.recognition;
  const strange = kind === 'table' && mapping === null && mappingNeeded?.likely !== true;
  return {
    id: null,
    sha256: gathered.sha256,
    source: strange ? null : source,
    files: [gathered.file.name],
    status: strange ? 'not-recognised' : 'stopped',
    rows: { read: result.rows.read, kept: 0, rejected: result.rows.read },
    findings: result.findings,
    unplaced: NOTHING_UNPLACED,
    mapping: mapping?.name ?? null,
    asRead: result.asRead ?? null,
    mappingNeeded,
  };
}

/** A mapping that could not be read, or names what is not there. A mapping in order makes no report: it is no delivery. */
export function mappingReport(gathered: Named, findings: readonly Finding[], mapping: Mapping | null): DeliveryReport {
  return {
    id: null,
    sha256: gathered.sha256,
    source: mapping?.source ?? null,
    files: [gathered.file.name],
    status: mapping !== null ? 'taken-in' : 'stopped',
    rows: NO_ROWS,
    findings,
    unplaced: NOTHING_UNPLACED,
    ...NOTHING_SEEN,
  };
}
