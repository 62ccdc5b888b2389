import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { hostname as nameOfMachine } from 'node:os';
import { join } from 'node:path';
import type { LoginRefusal } from '../../access/index.ts';
import { openCasework, openCoverage, solveWays } from '../../casework/index.ts';
import { metricCalled, openFigures, type WithholdingBeside, withholdBeside } from '../../disclosure/index.ts';
import { clockState, type OpenRecord } from '../../record/administration/index.ts';
import { hourly } from '../hourly.ts';
import { mailEmergencies } from '../mail/emergency-mail.ts';
import type { MailSettings } from '../mail/mail-settings.ts';
import { sendWhenDue } from '../mail/weekly-digest.ts';
import { programVersion, WEB_DIR } from '../program.ts';
import { type MakeAhead, madeAhead } from './ahead/answers-ahead.ts';
import { type Warming, warmStatus } from './ahead/warm-status.ts';
import { createApp } from './app.ts';
import { type Entrance, type LoginAsked, loginEntrance, visitorEntrance } from './doors/entrance.ts';
import type { Served } from './doors/served.ts';
import { limitBodies, SERVER_OPTIONS } from './doors/time-outs.ts';
import { type Job, type JobRequest, type Jobs, jobsOf } from './jobs.ts';
import { answersUnderWay } from './operations/answers-under-way.ts';
import type { ServerEvent } from './operations/events.ts';
import { type Following, followRecord } from './operations/follow-record.ts';
import { isAlive } from './operations/is-alive.ts';
import { listenOn, stopListening } from './operations/listening.ts';
import { type Operation, operate } from './operations/operate.ts';
import { renewed } from './operations/renew-figures.ts';
import type { AppParts, Parts } from './parts.ts';
import { jobsBeside } from './uploads/jobs-beside.ts';
import { sweepUploads, uploadFolderOf } from './uploads/uploads.ts';

/** Uploads pass through to disk, so only the disk sets the limit. */
const UPLOAD_LIMIT_BYTES = 4 * 1024 ** 3;

/** Folder for uploads in the data folder, with one for each server process. */
const UPLOADS = 'uploads';

/** How long ways to full coverage are looked for; docs/decisions/0082. */
const PROPOSAL_MILLISECONDS = 60_000;

export interface ServerRequest {
  /** 0 = any free port. */
  readonly port: number;
  /** The name or address of this machine to listen on. */
  readonly host: string;
  readonly served: Served;
  /** Null: nobody logs in. The caller has made sure that the owner is invented and this machine alone is served. */
  readonly login: LoginAsked | null;
  /** How the digest is sent by e-mail; null = it never is. */
  readonly mail: MailSettings | null;
  readonly tryFolder: string | null;
  /** Makes what a changed record must have before it is answered from; null where that cannot be done beside the answers. */
  readonly ahead: MakeAhead | null;
  /** What happens, for whoever runs the server. */
  readonly tell: (event: ServerEvent) => void;
  /** Where figures about the server itself are served; null = nowhere. */
  readonly measures: { readonly host: string; readonly port: number } | null;
}

export interface RunningServer {
  readonly port: number;
  /** Lets take-ins on their way end, then stops listening. */
  readonly close: () => Promise<void>;
}

interface Made {
  readonly parts: AppParts;
  readonly warming: Warming;
  readonly operation: Operation;
  readonly following: Following;
  readonly made: ReturnType<typeof madeAhead>;
  readonly beside: WithholdingBeside;
  readonly emergencies: ReturnType<typeof emergenciesTold>;
}

/** The parts of a server over an open record. */
async function makeParts(open: OpenRecord, request: ServerRequest): Promise<Made> {
  const { served, login, tryFolder, ahead, tell, measures } = request;
  const self = { machine: nameOfMachine(), pid: process.pid };
  const uploads = join(open.dataDir, UPLOADS);
  const { processes } = open.administration;
  await sweepUploads(uploads, processes === null ? null : { self, isAlive, now: Date.parse(open.now()) });
  const beside = withholdBeside();
  const figures = await openFigures(open, beside);
  const daysBehind = () => {
    const { horizon } = figures.state();
    return horizon === null ? null : Math.max(0, open.today() - horizon);
  };
  const clock = () => performance.now();
  const operation = await operate({ tell, clock, newId: randomUUID, daysBehind, measures });
  const { logFault, watch, watchTakeIn } = operation;
  const warming = warmStatus({ open, figures, logFault });
  const { mark } = open.administration;
  const made = madeAhead({ make: ahead, asked: figures.asked, mark, logFault });
  const work = async ({ files, check, mapping, by }: JobRequest, job: Job) => {
    const progress = (step: Parameters<Jobs['step']>[1]) => jobs.step(job, step);
    const knownMetrics = (text: string) => metricCalled(text) !== null;
    const options = { check, mapping, unit: null, knownMetrics, by, progress };
    const reports = await watchTakeIn(check, () => open.administration.takeIn(inTurn(files), options));
    if (!check) {
      await figures.refresh(await made.ready());
      warming.start();
    }
    return reports;
  };
  const others = processes === null ? null : jobsBeside(processes, logFault);
  const jobs = jobsOf({ work, newId: randomUUID, logFault, beside: others });
  const logRefusal = (code: LoginRefusal) => watch.tell({ kind: 'login-refused', code });
  const doors: Entrance =
    login === null ? visitorEntrance(randomUUID, open.now) : loginEntrance(open, served, login, logRefusal);
  const emergencies = emergenciesTold(open, request, logFault);
  const parts: AppParts = {
    ...doors,
    open,
    figures,
    casework: openCasework(open),
    coverage: openCoverage(open, { solve: solveWays, patience: () => AbortSignal.timeout(PROPOSAL_MILLISECONDS) }),
    jobs,
    version: programVersion(),
    tryFolder,
    webDir: WEB_DIR,
    uploadLimitBytes: UPLOAD_LIMIT_BYTES,
    uploadDir: join(uploads, uploadFolderOf(self)),
    newId: randomUUID,
    logFault,
    watch,
    ...(emergencies === null ? {} : { tellEmergency: emergencies.now }),
  };
  const following = followRecord({ figures, ready: made.ready, changed: warming.start, logFault });
  return { parts, warming, operation, following, made, beside, emergencies };
}

/** The digest on its day of the week, where one is set. */
function digestOf(open: OpenRecord, { mail, served, tell }: ServerRequest, { logFault }: AppParts) {
  if (mail === null || mail.weekday === null) return null;
  const look = () => sendWhenDue(open, mail, served.publicUrl);
  return hourly(look, (sent) => tell({ kind: 'digest', ...sent }), logFault);
}

/** Emergency access told by e-mail, at once and until somebody has got it; null where no e-mail is set up. */
function emergenciesTold(open: OpenRecord, { mail, served, tell }: ServerRequest, logFault: Parts['logFault']) {
  if (mail === null || mail.emergency.length === 0) return null;
  const look = () => mailEmergencies(open, mail, served.publicUrl);
  return hourly(look, (sent) => tell({ kind: 'emergency-told', ...sent }), logFault);
}

/** Removes what processes have told each other and nobody asks for any more; null where there is one process. */
function sweeping({ administration: { processes } }: OpenRecord, logFault: Parts['logFault']) {
  if (processes === null) return null;
  const look = async () => {
    await processes.sweep();
    return null;
  };
  return hourly(look, () => undefined, logFault);
}

/** Says as it starts that the clock is wrong, where that can be known. */
async function tellClock({ administration }: OpenRecord, tell: ServerRequest['tell']): Promise<void> {
  const state = clockState(await administration.clock());
  if (state === 'ahead' || state === 'behind') tell({ kind: 'clock', state });
}

async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Throws PortTaken. The caller has made sure that the owner may be shown. */
export async function startServer(open: OpenRecord, request: ServerRequest): Promise<RunningServer> {
  const { parts, warming, operation, following, made, beside, emergencies } = await makeParts(open, request);
  const { host: hostname, port: asked, tell } = request;
  const answers = answersUnderWay(createApp(parts).fetch);
  const served = { fetch: answers.fetch, hostname, port: asked, serverOptions: SERVER_OPTIONS };
  const { server, port } = await listenOn(served, '--port').catch(async (problem: unknown) => {
    await emergencies?.stop();
    await operation.stop();
    await beside.stop();
    throw problem;
  });
  limitBodies(server);
  warming.start();
  following.start();
  const digest = digestOf(open, request, parts);
  const swept = sweeping(open, parts.logFault);
  tell({ kind: 'started', version: parts.version, port });
  await tellClock(open, tell).catch(parts.logFault);
  return {
    port,
    close: async () => {
      made.stop();
      await digest?.stop();
      await swept?.stop();
      await parts.jobs.idle();
      await following.stop();
      await warming.stop();
      await stopListening(server);
      await answers.made();
      // Not sooner: while a take-in ends somebody may take emergency access, and it is told.
      await emergencies?.stop();
      await renewed(parts);
      await operation.stop();
      await beside.stop();
      await rm(parts.uploadDir, { recursive: true, force: true });
      tell({ kind: 'stopped' });
    },
  };
}
