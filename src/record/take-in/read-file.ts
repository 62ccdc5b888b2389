import {
  type DeliveryContent,
  proposeMapping,
  type ReadContext,
  type ReadResult,
  readDelivery,
  type SourceId,
} from '../../sources/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';
import type { TableSeen } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { readSettings } from '../settings/read-settings.ts';
import { ownerSettings } from '../settings/settings.ts';
import { chooseMapping, mendingProposal, type NamedMapping } from './choose-mapping.ts';
import type { GatheredFile } from './gather-files.ts';
import { type KnownPlaces, readKnownPlaces } from './known-places.ts';
import { readMappings } from './mappings.ts';
import type { TakingIn } from './taking-in.ts';
import { unitsMeant, withUnitColumn } from './unit-words.ts';

/** A file and when it was learnt. */
export interface LearntFile {
  readonly gathered: GatheredFile;
  readonly knownOn: Day;
  readonly ownTime: boolean;
  /** The day it speaks of most: first day of its month, or the latest start in a history. For sorting. */
  readonly spoken: Day;
}

/** A file that has been read, good or bad. */
export interface ReadFile extends LearntFile {
  readonly source: SourceId;
  readonly result: ReadResult;
  readonly mapping: NamedMapping | null;
  /** What to show where the columns are in doubt, or where it is only tried. */
  readonly mappingNeeded: TableSeen | null;
}

/** What a reader needs to know, as the record has it now. */
export async function readContext(taking: TakingIn, db: Database, known: KnownPlaces): Promise<ReadContext> {
  return {
    ownerKind: ownerSettings(await readSettings(db)).ownerKind,
    mapping: null,
    knownPositions: known.hasPosition,
    knownWorkplaces: known.hasWorkplace,
    takenInOn: taking.inside.place.today(),
    unit: taking.options.unit,
    ...(taking.options.knownMetrics === undefined ? {} : { knownMetrics: taking.options.knownMetrics }),
  };
}

/** Reads one file as what it is, by what the record knows now. */
export async function readFile(taking: TakingIn, gathered: GatheredFile): Promise<ReadFile> {
  const { recognition, file } = gathered;
  if (recognition.kind === 'mapping') throw new Error('a mapping is no delivery');
  const today = taking.inside.place.today();
  const known = await readKnownPlaces(taking.db);
  const named = await mappingFor(taking, gathered);
  const context = await readContext(taking, taking.db, known);
  const source = sourceOf(recognition, named);
  const result = await readDelivery(file, { ...context, mapping: named?.mapping ?? null }, source);
  const madeOn = file.madeOn ?? recognition.madeOn;
  const ownTime = madeOn !== null && madeOn < today;
  return {
    gathered,
    source,
    result,
    mapping: named,
    mappingNeeded: await tableSeen(taking, gathered, named, result),
    knownOn: ownTime ? madeOn : today,
    ownTime,
    spoken: spokenDay(result.content, today),
  };
}

type Recognised = GatheredFile['recognition'];

/** What a file is read as: what its mapping says, else what it is by its own columns. */
function sourceOf(
  recognition: Exclude<Recognised, { readonly kind: 'mapping' }>,
  named: NamedMapping | null,
): SourceId {
  if (named !== null) return named.mapping.source;
  return recognition.kind === 'table' ? recognition.proposal.source : recognition.kind;
}

/** The mapping a table is read by: one that fits it or is near, else what was told for it; null = its own names. */
async function mappingFor(taking: TakingIn, { recognition }: GatheredFile): Promise<NamedMapping | null> {
  if (!('proposal' in recognition)) return null;
  const { kind, proposal } = recognition;
  const { mapping: told } = taking.options;
  const saved = await readMappings(taking.db);
  // A table known by its own names is read as what it is, unless it was said that it is something else.
  const meant = saved.filter(({ mapping }) => kind === 'table' || mapping.source === kind);
  const { named } = chooseMapping(proposal.header, told === null ? meant : [told, ...meant]);
  if (named !== null) return named;
  return kind === 'table' || kind === told?.mapping.source ? told : null;
}

/** What is shown of a table whose columns can be chosen: where they stop it, and where it is only tried. */
async function tableSeen(
  { db, options }: TakingIn,
  { recognition, file }: GatheredFile,
  named: NamedMapping | null,
  { content, findings }: ReadResult,
): Promise<TableSeen | null> {
  if (!('proposal' in recognition)) return null;
  const isTheFile = findings.some(
    ({ severity, control }) => severity === 'stops-delivery' && control.startsWith('file/'),
  );
  if (isTheFile || (content !== null && !options.check)) return null;
  const isLarge = content?.kind === 'employments';
  const whole = isLarge ? recognition.proposal : ((await proposeMapping(file)) ?? recognition.proposal);
  const proposal = mendingProposal(whole, named?.mapping ?? null);
  const meant = isLarge ? {} : await unitsMeant(db, proposal);
  return { ...withUnitColumn(proposal, meant), named, unitsMeant: meant };
}

function spokenDay(content: DeliveryContent | null, today: Day): Day {
  if (content?.kind !== 'employments') return OPEN_END;
  if (content.extent.kind === 'month') return content.extent.firstDay;
  let latest = -OPEN_END;
  for (const row of content.employments) if (row.from > latest && row.from <= today) latest = row.from;
  return latest as Day;
}
