/** One way through a large a-melding in a process of its own, so that its peak of memory is its own. Prints JSON. */
import { createReadStream, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { contentAt } from '../src/presentation/files/content-at.ts';
import { type OpenRecord, openRecord, withHead } from '../src/record/administration/index.ts';
import { type ReadContext, readMessageHead, recogniseFile, streamAmelding } from '../src/sources/index.ts';
import { dayOf } from '../src/terms/index.ts';

const SLICE = 2 ** 20;
const TODAY = dayOf(2026, 11, 21);
const CONTEXT: ReadContext = {
  ownerKind: 'invented',
  mapping: null,
  knownPositions: () => true,
  knownWorkplaces: () => true,
  takenInOn: TODAY,
};

type Counted = Readonly<Record<string, number>>;

/** Every event of the parser, and nothing done with it. */
async function bareSaxes(path: string): Promise<Counted> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decoder = new StringDecoder('utf8');
  let elements = 0;
  parser.on('opentag', () => {
    elements++;
  });
  parser.on('text', () => undefined);
  parser.on('closetag', () => undefined);
  for await (const slice of createReadStream(path, { highWaterMark: SLICE })) parser.write(decoder.write(slice));
  parser.close();
  return { elements };
}

/** Read and checked as a take-in does, the rows counted instead of kept. */
async function readOnly(path: string): Promise<Counted> {
  const file = await withHead('stor.xml', await contentAt(path), null);
  const recognised = await recogniseFile(file);
  if (recognised.kind !== 'amelding') throw new Error(`recognised as ${recognised.kind}`);
  const counted = { posts: 0, leaves: 0, paid: 0, percent: 0 };
  const head = await readMessageHead(file, recognised.head);
  await streamAmelding(file, CONTEXT, head, async ({ employments, leaves, activities }) => {
    counted.posts += employments.length;
    counted.leaves += leaves.length;
    for (const row of activities) counted.paid += Number(row.hasPay);
    for (const row of employments) counted.percent += row.percent ?? 0;
  });
  return counted;
}

function openIn(dataDir: string): Promise<OpenRecord> {
  const clock = { today: () => TODAY, now: () => '2026-11-21T12:00:00Z' };
  return openRecord({ dataDir, databaseUrl: process.env['DATABASE_URL'] || null, identityKey: null, ...clock });
}

/** Makes the record in a process of its own: making an embedded database takes more memory than using it. */
async function made(_: string, dataDir: string): Promise<Counted> {
  await (await openIn(dataDir)).close();
  return {};
}

/** Through the front door into an embedded record, or into `DATABASE_URL`. */
async function takenIn(path: string, dataDir: string): Promise<Counted> {
  const open = await openIn(dataDir);
  const opened = process.memoryUsage.rss() / 2 ** 20;
  const files = (async function* () {
    yield await withHead('stor.xml', await contentAt(path), null);
  })();
  const options = { check: false, mapping: null, unit: null, by: 'bench', progress: () => undefined };
  const [report] = await open.administration.takeIn(files, options);
  await open.close();
  return { posts: report?.status === 'taken-in' ? report.rows.kept : 0, openedMegabytes: opened };
}

const WAYS: Readonly<Record<string, (path: string, dataDir: string) => Promise<Counted>>> = {
  make: made,
  saxes: bareSaxes,
  read: readOnly,
  'take-in': takenIn,
};

const [way = '', file = '', folder = ''] = process.argv.slice(2);
const run = WAYS[way];
if (run === undefined) throw new Error(`no such way: ${way}`);
const started = performance.now();
const answer = await run(file, folder);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    megabytes: statSync(file).size / 2 ** 20,
    ...answer,
  }),
);
