import {
  type DeliveryContent,
  type MappingProposal,
  type ReadContext,
  type ReadResult,
  readDelivery,
  type SourceId,
} from '../../sources/index.ts';
import { type Day, OPEN_END } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { readSettings } from '../settings/read-settings.ts';
import { ownerSettings } from '../settings/settings.ts';
import { chooseMapping, mendingProposal, type NamedMapping } from './choose-mapping.ts';
import type { GatheredFile } from './gather-files.ts';
import { type KnownPlaces, readKnownPlaces } from './known-places.ts';
import { readMappings } from './mappings.ts';
import type { TakingIn } from './taking-in.ts';

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
  /** What to show where the columns are in doubt. */
  readonly mappingNeeded: MappingProposal | null;
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
  const chosen = await mappingFor(taking, gathered);
  const context = await readContext(taking, taking.db, known);
  const result = await readDelivery(file, { ...context, mapping: chosen.named?.mapping ?? null });
  const madeOn = file.madeOn ?? recognition.madeOn;
  const ownTime = madeOn !== null && madeOn < today;
  return {
    gathered,
    source: recognition.kind === 'table' ? 'hr-extract' : recognition.kind,
    result,
    mapping: chosen.named,
    mappingNeeded: chosen.fits || result.content !== null ? null : chosen.proposal,
    knownOn: ownTime ? madeOn : today,
    ownTime,
    spoken: spokenDay(result.content, today),
  };
}

interface MappingForFile {
  readonly named: NamedMapping | null;
  readonly fits: boolean;
  readonly proposal: MappingProposal | null;
}

async function mappingFor(taking: TakingIn, { recognition }: GatheredFile): Promise<MappingForFile> {
  if (recognition.kind !== 'table' && recognition.kind !== 'hr-extract')
    return { named: null, fits: true, proposal: null };
  const told = taking.options.mapping;
  const saved = told === null ? await readMappings(taking.db) : [told];
  const chosen = chooseMapping(recognition.proposal.header, saved);
  const named = told ?? chosen.named;
  return { named, fits: chosen.fits, proposal: mendingProposal(recognition.proposal, named?.mapping ?? null) };
}

function spokenDay(content: DeliveryContent | null, today: Day): Day {
  if (content?.kind !== 'employments') return OPEN_END;
  if (content.extent.kind === 'month') return content.extent.firstDay;
  let latest = -OPEN_END;
  for (const row of content.employments) if (row.from > latest && row.from <= today) latest = row.from;
  return latest as Day;
}
