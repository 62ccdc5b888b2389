import { sql } from 'kysely';
import type { DeliveryContent, Extent, SourceId } from '../../sources/index.ts';
import { type Day, type Finding, formatDay } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { IdentityKeys } from '../identity/identity-key.ts';
import { checkReferences } from './check-references.ts';
import { keepDeliveredActions } from './keep-delivered-actions.ts';
import { keepDeliveredMeetings } from './keep-delivered-meetings.ts';
import { keepDeliveredPlans } from './keep-delivered-plans.ts';
import { keepEmployments, keepLeaves } from './keep-employments.ts';
import { keepLinks } from './keep-links.ts';
import { keepActivities, keepMessage, keepMessageStates, keepPupils } from './keep-messages.ts';
import { keepOwnRows } from './keep-own-rows.ts';
import { keepPersons } from './keep-persons.ts';
import { keepAreas, keepSuccessions, keepUnits } from './keep-registers.ts';
import { keepReported } from './keep-reported.ts';
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
  const delivery = await reserveDelivery(db);
  await keepRest({ db, keys, delivery, at: stamp.at }, accepted, stamp.by);
  return delivery;
}

/** A number for a delivery whose rows are kept before its head. */
export async function reserveDelivery(db: Database): Promise<number> {
  const answer = await sql<{ no: number }>`select nextval(pg_get_serial_sequence('delivery', 'no'))::integer as no`;
  const [row] = (await answer.execute(db)).rows;
  if (row === undefined) throw new Error('a sequence has a next number');
  return row.no;
}

/** A delivery under the number reserved for it; its rows may have been kept before, run by run. */
export async function keepRest(keeping: Keeping, accepted: AcceptedDelivery, by: string): Promise<void> {
  await keepHead(keeping, accepted, by);
  await keepFindings(keeping, accepted.findings);
  await keepContent(keeping, accepted.content);
  if (accepted.source === 'fulfilment-plans' && accepted.content.kind === 'own-table')
    await keepDeliveredPlans(keeping, accepted.content.rows, { by, on: accepted.knownOn });
  if (accepted.source === 'plan-actions' && accepted.content.kind === 'own-table')
    await keepDeliveredActions(keeping, accepted.content.rows, { by, on: accepted.knownOn });
  if (accepted.source === 'plan-meetings' && accepted.content.kind === 'own-table')
    await keepDeliveredMeetings(keeping, accepted.content.rows, { by, on: accepted.knownOn });
  await checkReferences(keeping);
}

async function keepHead({ db, delivery, at }: Keeping, accepted: AcceptedDelivery, by: string): Promise<void> {
  const extent: Extent | null = accepted.content.kind === 'employments' ? accepted.content.extent : null;
  const { file, rows, source, mapping } = accepted;
  await sql`
    insert into delivery (
      no, source, sha256, content_sha256, known_on, own_time, extent_kind, extent_workplace, extent_first_day, horizon,
      mapping, rows_read, rows_kept, rows_rejected, recorded_at, recorded_by
    )
    overriding system value
    values (
      ${delivery}, ${source}, ${file.sha256}, ${accepted.contentSha256}, ${formatDay(accepted.knownOn)}::date,
      ${accepted.ownTime}, ${extent?.kind ?? null}, ${extent?.kind === 'history' ? (extent.workplace ?? null) : null},
      ${extent?.kind === 'month' ? formatDay(extent.firstDay) : null}::date, ${formatDay(accepted.horizon)}::date,
      ${mapping}, ${rows.read}, ${rows.kept}, ${rows.rejected}, ${at}::timestamptz, ${by}
    )
  `.execute(db);
  const { name, sha256, bytes } = file;
  await db.insertInto('delivery_file').values({ delivery, place: 0, name, sha256, bytes }).execute();
}

/** Keeps findings; `first`: how many of the delivery have been kept before. */
export async function keepFindings(keeping: Keeping, findings: readonly Finding[], first = 0): Promise<void> {
  for (let i = 0; i < findings.length; i += 1000) {
    const values = findings.slice(i, i + 1000).map((finding, n) => ({
      delivery: keeping.delivery,
      place: first + i + n,
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
    case 'reported-figures':
      return keepReported(keeping, content.reported);
    case 'own-table':
      return keepOwnRows(keeping, content.rows);
  }
}
