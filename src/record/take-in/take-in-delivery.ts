import type { DeliveryContent } from '../../sources/index.ts';
import type { Finding } from '../../terms/index.ts';
import type { DeliveryReport } from '../administration/door.ts';
import {
  compareOwnPersons,
  compareStates,
  compareWithRecord,
  tellDisagreements,
  WorkplaceTally,
} from '../compare/index.ts';
import type { Database } from '../database/index.ts';
import { type AcceptedDelivery, keepDelivery, keepFindings } from '../keep/keep-delivery.ts';
import { deliveryId } from '../reading/read-deliveries.ts';
import { contentHash } from './content-hash.ts';
import { findSame } from './known-deliveries.ts';
import { type KnownPlaces, readKnownPlaces } from './known-places.ts';
import type { ReadFile } from './read-file.ts';
import { knownReport, stoppedReport } from './reports.ts';
import type { TakingIn } from './taking-in.ts';
import { unplacedIn } from './unplaced.ts';

/** Compares one read delivery with what is known and keeps it, in one transaction: it is in, or it is not. */
export async function takeInDelivery(taking: TakingIn, read: ReadFile): Promise<DeliveryReport> {
  const { gathered, result, source } = read;
  const { content } = result;
  const stopped = result.findings.some((finding) => finding.severity === 'stops-delivery');
  if (content === null || stopped) return stoppedReport(read);
  taking.options.progress({ file: gathered.file.name, stage: 'keeping', rows: result.rows.kept });
  return taking.step(async (db) => {
    const contentSha256 = contentHash(read, content);
    const same =
      (await findSame(db, 'sha256', gathered.sha256)) ??
      // Files that say nothing say the same of nothing.
      (result.rows.kept === 0 ? null : await findSame(db, 'content_sha256', contentSha256));
    if (same !== null) return knownReport(gathered, same);
    const known = await readKnownPlaces(db);
    const findings = [...result.findings, ...(await compared(taking, db, read, { content, known }))];
    const accepted = acceptedDelivery(read, content, contentSha256, findings);
    const { place, keys } = taking.inside;
    const at = place.now();
    const no = await keepDelivery(db, keys, accepted, { at, by: taking.options.by });
    const disagreements = await disagreementsOf(db, read, content, known);
    await keepFindings({ db, keys, delivery: no, at }, disagreements, findings.length);
    return {
      id: taking.options.check ? null : deliveryId(no),
      sha256: gathered.sha256,
      source,
      files: [gathered.file.name],
      status: 'taken-in',
      rows: result.rows,
      findings: [...findings, ...disagreements],
      unplaced: unplacedIn(result.met, known),
      mapping: read.mapping?.name ?? null,
      asRead: result.asRead ?? null,
      mappingNeeded: read.mappingNeeded,
    };
  });
}

async function compared(
  taking: TakingIn,
  db: Database,
  read: ReadFile,
  { content, known }: { readonly content: DeliveryContent; readonly known: KnownPlaces },
): Promise<readonly Finding[]> {
  if (content.kind === 'message-states') return compareStates(db, content.states, read.gathered.file.name);
  const { keys } = taking.inside;
  if (content.kind === 'own-table')
    return compareOwnPersons({ db, keys, file: read.gathered.file.name, rows: content.rows, known });
  if (content.kind !== 'employments') return [];
  return compareWithRecord({
    db,
    keys,
    file: read.gathered.file.name,
    source: read.source,
    content,
    tally: new WorkplaceTally().add(content.employments),
    knownOn: read.knownOn,
    horizon: read.knownOn,
    known,
  });
}

/** Where another source says otherwise: asked of the record, with the delivery in it. */
async function disagreementsOf(
  db: Database,
  { source, gathered }: ReadFile,
  content: DeliveryContent,
  { placings }: KnownPlaces,
): Promise<readonly Finding[]> {
  if (content.kind !== 'employments') return [];
  const month = content.extent.kind === 'month' ? content.extent.firstDay : null;
  return tellDisagreements(db, { source, file: gathered.file.name, month, placings: placings.workplaces });
}

function acceptedDelivery(
  read: ReadFile,
  content: DeliveryContent,
  contentSha256: string,
  findings: readonly Finding[],
): AcceptedDelivery {
  const { file, sha256 } = read.gathered;
  return {
    source: read.source,
    file: { name: file.name, sha256, bytes: file.content?.size ?? file.bytes.length },
    contentSha256,
    content,
    findings,
    rows: read.result.rows,
    knownOn: read.knownOn,
    ownTime: read.ownTime,
    // A delivery can tell of nothing later than the day it was made.
    horizon: read.knownOn,
    mapping: read.mapping?.name ?? null,
  };
}
