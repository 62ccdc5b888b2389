import type { DeliveryContent, Extent, SourceId } from '../../sources/index.ts';
import { type Day, type Finding, formatDay } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { IdentityKeys } from '../identity/identity-key.ts';
import { checkReferences } from './check-references.ts';
import { keepEmployments, keepLeaves } from './keep-employments.ts';
import { keepLinks } from './keep-links.ts';
import { keepActivities, keepMessage, keepMessageStates, keepPupils } from './keep-messages.ts';
import { keepPersons } from './keep-persons.ts';
import { keepAreas, keepSuccessions, keepUnits } from './keep-registers.ts';
import type { Keeping } from './keeping.ts';
import { positionNumbers, workplaceNumbers } from './names.ts';

/** A delivery that has passed its controls and is to be kept. */
export interface AcceptedDelivery {
  readonly source: SourceId;
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number };
  readonly contentSha256: string;
  readonly content: DeliveryContent;
  readonly findings: readonly Finding[];
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
  readonly knownOn: Day;
  readonly ownTime: boolean;
  readonly horizon: Day;
  /** Name of the saved mapping it was read by, if any. */
  readonly mapping: string | null;
}

export interface KeepingStamp {
  readonly at: string;
  readonly by: string;
}

/** Keeps a delivery whole in the given transaction; its number. Commits nothing: in or out is the caller's word. */
export async function keepDelivery(
  db: Database,
  keys: IdentityKeys,
  accepted: AcceptedDelivery,
  stamp: KeepingStamp,
): Promise<number> {
  const delivery = await keepHead(db, accepted, stamp);
  const keeping: Keeping = { db, keys, delivery, at: stamp.at };
  await keepFindings(keeping, accepted.findings);
  await keepContent(keeping, accepted.content);
  await checkReferences(keeping);
  return delivery;
}

async function keepHead(db: Database, accepted: AcceptedDelivery, stamp: KeepingStamp): Promise<number> {
  const extent: Extent | null = accepted.content.kind === 'employments' ? accepted.content.extent : null;
  const { no } = await db
    .insertInto('delivery')
    .values({
      source: accepted.source,
      sha256: accepted.file.sha256,
      content_sha256: accepted.contentSha256,
      known_on: formatDay(accepted.knownOn),
      own_time: accepted.ownTime,
      extent_kind: extent?.kind ?? null,
      extent_workplace: extent?.kind === 'history' ? (extent.workplace ?? null) : null,
      extent_first_day: extent?.kind === 'month' ? formatDay(extent.firstDay) : null,
      horizon: formatDay(accepted.horizon),
      mapping: accepted.mapping,
      rows_read: accepted.rows.read,
      rows_kept: accepted.rows.kept,
      rows_rejected: accepted.rows.rejected,
      recorded_at: stamp.at,
      recorded_by: stamp.by,
    })
    .returning('no')
    .executeTakeFirstOrThrow();
  const { name, sha256, bytes } = accepted.file;
  await db.insertInto('delivery_file').values({ delivery: no, place: 0, name, sha256, bytes }).execute();
  return no;
}

async function keepFindings(keeping: Keeping, findings: readonly Finding[]): Promise<void> {
  for (let i = 0; i < findings.length; i += 1000) {
    const values = findings.slice(i, i + 1000).map((finding, n) => ({
      delivery: keeping.delivery,
      place: i + n,
      control: finding.control,
      severity: finding.severity,
      file: finding.file,
      line: finding.line,
      path: finding.path,
      details: JSON.stringify(finding.values),
      count: finding.count,
    }));
    await keeping.db.insertInto('finding').values(values).execute();
  }
}

async function keepContent(keeping: Keeping, content: DeliveryContent): Promise<void> {
  switch (content.kind) {
    case 'employments': {
      const workplaces = [...content.employments, ...content.leaves].map((row) => row.workplace);
      const names = {
        persons: await keepPersons(keeping, content.persons),
        workplaces: await workplaceNumbers(keeping, workplaces),
        positions: await positionNumbers(keeping, content.employments),
      };
      await keepEmployments(keeping, content.employments, names);
      await keepLeaves(keeping, content.leaves, names);
      await keepActivities(keeping, content.activities ?? [], names);
      if (content.message !== undefined) await keepMessage(keeping, content.message);
      return;
    }
    case 'units':
      return keepUnits(keeping, content.units);
    case 'areas':
      return keepAreas(keeping, content.areas);
    case 'succession':
      return keepSuccessions(keeping, content.successions);
    case 'message-states':
      return keepMessageStates(keeping, content.states);
    case 'pupils':
      return keepPupils(keeping, content.pupils);
    case 'identity-links':
      return keepLinks(keeping, content.links, 0);
  }
}
