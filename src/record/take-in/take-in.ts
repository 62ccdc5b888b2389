import {
  type DeliveredFile,
  OWN_TABLE_IDS,
  readMappingFile,
  type SourceId,
  strangeColumns,
} from '../../sources/index.ts';
import type { DeliveryReport, TakeInOptions } from '../administration/door.ts';
import { keepDelivered, sweepDelivered } from '../keep/delivered-files.ts';
import type { RecordInside } from '../open-records.ts';
import type { NamedMapping } from './choose-mapping.ts';
import { type GatheredFile, gatherFiles } from './gather-files.ts';
import { findSame } from './known-deliveries.ts';
import { saveMapping } from './mappings.ts';
import { type LearntFile, type ReadFile, readFile } from './read-file.ts';
import { knownReport, mappingReport, refusedReport } from './reports.ts';
import { takeInDelivery } from './take-in-delivery.ts';
import { takeInMessage, type WaitingMessage, waitingMessage } from './take-in-message.ts';
import { runTakingIn, type TakingIn } from './taking-in.ts';

/** Registers before employments, so that people are read against the units that are delivered with them. */
const REGISTERS: readonly SourceId[] = [
  'school-register',
  'brreg',
  'areas',
  'succession',
  'identity-links',
  'pupils',
  'reported-figures',
  ...OWN_TABLE_IDS,
];
const EMPLOYMENTS: readonly string[] = ['hr-extract', 'table', 'amelding', 'aareg', 'nav-excel'];
/** Feedback after the messages it speaks of. */
const FEEDBACK: readonly SourceId[] = ['amelding-feedback'];

/**
 * Takes in files: each delivery whole or not at all, and none stops the others. Order: mappings, registers, then
 * employments as they were learnt (own time, month, name).
 */
export function takeIn(
  inside: RecordInside,
  files: AsyncIterable<DeliveredFile>,
  options: TakeInOptions,
): Promise<readonly DeliveryReport[]> {
  const startedAt = inside.place.now();
  return runTakingIn(inside, options, async (taking) => {
    const gathered = await gatherFiles(files, (name) => options.progress({ file: name, stage: 'reading', rows: 0 }));
    if (options.mapping !== null && isWellNamed(options.mapping)) await keepMapping(taking, options.mapping);
    const reports = [
      ...gathered.refused.map(refusedReport),
      ...(await takeInMappings(taking, gathered.files)),
      ...(await takeInRegisters(taking, gathered.files, REGISTERS)),
      ...(await takeInEmployments(taking, gathered.files)),
      ...(await takeInRegisters(taking, gathered.files, FEEDBACK)),
    ];
    for (const { files: names, rows } of reports) {
      for (const file of names) options.progress({ file, stage: 'done', rows: rows.kept });
    }
    if (!options.check) {
      await keepFiles(taking, gathered.files, reports);
      await logJob(taking, startedAt, reports);
    }
    return reports;
  });
}

async function takeInMappings(taking: TakingIn, files: readonly GatheredFile[]): Promise<readonly DeliveryReport[]> {
  const reports: DeliveryReport[] = [];
  for (const { file, recognition, sha256 } of files) {
    if (recognition.kind !== 'mapping') continue;
    const { mapping, findings } = readMappingFile(file);
    if (mapping !== null) await keepMapping(taking, { name: baseName(file.name), mapping });
    if (mapping === null || findings.length > 0) reports.push(mappingReport({ file, sha256 }, findings, mapping));
  }
  return reports;
}

async function takeInRegisters(
  taking: TakingIn,
  files: readonly GatheredFile[],
  sources: readonly SourceId[],
): Promise<readonly DeliveryReport[]> {
  const reports: DeliveryReport[] = [];
  for (const one of inRegisterOrder(files, sources)) {
    const read = await readUnlessKnown(taking, one);
    if ('status' in read) reports.push(read);
    else if (!('head' in read)) reports.push(await takeInDelivery(taking, read));
  }
  return reports;
}

/** A-meldinger wait unread for their turn, and go by in slices then; the others are read to know where they stand. */
async function takeInEmployments(taking: TakingIn, files: readonly GatheredFile[]): Promise<readonly DeliveryReport[]> {
  const reports: DeliveryReport[] = [];
  const waiting: (ReadFile | WaitingMessage)[] = [];
  for (const one of files) {
    if (!EMPLOYMENTS.includes(one.recognition.kind)) continue;
    const read = await readUnlessKnown(taking, one);
    if ('status' in read) reports.push(read);
    else waiting.push(read);
  }
  const ordered = inOrderLearnt(waiting);
  for (const [i, one] of ordered.entries()) reports.push(await takeInWaiting(taking, one, ordered.slice(i + 1)));
  return reports;
}

async function takeInWaiting(
  taking: TakingIn,
  one: ReadFile | WaitingMessage,
  later: readonly (ReadFile | WaitingMessage)[],
): Promise<DeliveryReport> {
  // A file may stand twice among these: the second is known once the first is in.
  const same = await findSame(taking.db, 'sha256', one.gathered.sha256);
  if (same !== null) return knownReport(one.gathered, same);
  return 'head' in one ? takeInMessage(taking, one, isLastOfMonth(one, later)) : takeInDelivery(taking, one);
}

/** False where another message of the same employer and month is still to come. */
function isLastOfMonth({ head }: WaitingMessage, later: readonly (ReadFile | WaitingMessage)[]): boolean {
  return !later.some((one) => 'head' in one && one.head.employer === head.employer && one.head.month === head.month);
}

/** Reads a file; or reports at once, without reading, that its very bytes are here already. */
async function readUnlessKnown(
  taking: TakingIn,
  gathered: GatheredFile,
): Promise<ReadFile | WaitingMessage | DeliveryReport> {
  const same = await findSame(taking.db, 'sha256', gathered.sha256);
  if (same !== null) return knownReport(gathered, same);
  taking.options.progress({ file: gathered.file.name, stage: 'checking', rows: 0 });
  const { recognition } = gathered;
  if (recognition.kind !== 'amelding') return readFile(taking, gathered);
  return waitingMessage({ ...gathered, recognition }, taking.inside.place.today());
}

function keepMapping(taking: TakingIn, named: NamedMapping): Promise<void> {
  const { now, today } = taking.inside.place;
  const stamp = { at: now(), on: today(), by: taking.options.by };
  return taking.step((db) => saveMapping(db, named, stamp));
}

/** A mapping that uses column names we do not have is not saved: the files it was sent with are told of it, and stopped. */
function isWellNamed({ mapping }: NamedMapping): boolean {
  return strangeColumns(mapping).length === 0;
}

function inRegisterOrder(files: readonly GatheredFile[], sources: readonly SourceId[]): readonly GatheredFile[] {
  const rank = (file: GatheredFile): number => (sources as readonly string[]).indexOf(file.recognition.kind);
  return files.filter((file) => rank(file) >= 0).sort((a, b) => rank(a) - rank(b) || byName(a.file.name, b.file.name));
}

function inOrderLearnt<File extends LearntFile>(files: readonly File[]): readonly File[] {
  return [...files].sort(
    (a, b) => a.knownOn - b.knownOn || a.spoken - b.spoken || byName(a.gathered.file.name, b.gathered.file.name),
  );
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}

/** The files of what was taken in now, where the owner has decided to keep them. */
async function keepFiles(
  { db, inside }: TakingIn,
  files: readonly GatheredFile[],
  reports: readonly DeliveryReport[],
): Promise<void> {
  const taken = new Set(
    reports.filter(({ status, id }) => status === 'taken-in' && id !== null).map((one) => one.sha256),
  );
  for (const one of files) if (taken.has(one.sha256)) await keepDelivered(db, inside.place, one);
  await sweepDelivered(db, inside.place);
}

/** What became of every file is kept, stopped ones too; no rows of persons. */
async function logJob(taking: TakingIn, startedAt: string, reports: readonly DeliveryReport[]): Promise<void> {
  const { place } = taking.inside;
  const outcome = reports.map(({ id, sha256, source, files, status, rows, findings }) => ({
    id,
    sha256,
    source,
    files,
    status,
    rows,
    findings: findings.map(({ control, severity, count }) => ({ control, severity, count })),
  }));
  await taking.db
    .insertInto('take_in_job')
    .values({
      started_at: startedAt,
      ended_at: place.now(),
      started_by: taking.options.by,
      outcome: JSON.stringify(outcome),
    })
    .execute();
}
