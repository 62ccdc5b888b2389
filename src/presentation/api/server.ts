import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { openCasework } from '../../casework/index.ts';
import { metricCalled, openFigures } from '../../disclosure/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { programVersion, WEB_DIR } from '../program.ts';
import { createApp } from './app.ts';
import { type Entrance, type LoginAsked, loginEntrance, visitorEntrance } from './doors/entrance.ts';
import type { Served } from './doors/served.ts';
import { limitBodies, SERVER_OPTIONS } from './doors/time-outs.ts';
import { type Job, type JobRequest, jobsOf } from './jobs.ts';
import type { Parts } from './parts.ts';
import { sweepUploads } from './uploads/uploads.ts';
import { type Warming, warmStatus } from './warm-status.ts';

/** Uploads pass through to disk, so only the disk sets the limit. */
const UPLOAD_LIMIT_BYTES = 4 * 1024 ** 3;

/** Folder for uploads in the data folder; empty while no job runs. */
const UPLOADS = 'uploads';

/** Another program listens on the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

export interface ServerRequest {
  /** 0 = any free port. */
  readonly port: number;
  /** The name or address of this machine to listen on. */
  readonly host: string;
  readonly served: Served;
  /** Null: nobody logs in. The caller has made sure that the owner is invented and this machine alone is served. */
  readonly login: LoginAsked | null;
  readonly tryFolder: string | null;
  /** Where faults are told to whoever runs the server. */
  readonly logFault: (problem: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  /** Lets take-ins on their way end, then stops listening. */
  readonly close: () => Promise<void>;
}

/** The parts of a server over an open record. */
async function makeParts(
  open: OpenRecord,
  { served, login, tryFolder, logFault }: ServerRequest,
): Promise<{ readonly parts: Parts; readonly warming: Warming }> {
  await sweepUploads(join(open.dataDir, UPLOADS));
  const figures = await openFigures(open);
  const warming = warmStatus({ open, figures, logFault });
  const work = async ({ files, check, mapping, by }: JobRequest, job: Job) => {
    const progress = (step: Parameters<Job['steps']['set']>[1]) => job.steps.set(step.file, step);
    const reports = await open.administration.takeIn(inTurn(files), {
      check,
      mapping,
      unit: null,
      knownMetrics: (text) => metricCalled(text) !== null,
      by,
      progress,
    });
    if (!check) {
      await figures.refresh();
      warming.start();
    }
    return reports;
  };
  const doors: Entrance = login === null ? visitorEntrance(randomUUID, open.now) : loginEntrance(open, served, login);
  const parts: Parts = {
    ...doors,
    open,
    figures,
    casework: openCasework(open),
    jobs: jobsOf({ work, newId: randomUUID, logFault }),
    version: programVersion(),
    tryFolder,
    webDir: WEB_DIR,
    uploadLimitBytes: UPLOAD_LIMIT_BYTES,
    uploadDir: join(open.dataDir, UPLOADS),
    newId: randomUUID,
    logFault,
  };
  return { parts, warming };
}

async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Throws PortTaken. The caller has made sure that the owner may be shown. */
export async function startServer(open: OpenRecord, request: ServerRequest): Promise<RunningServer> {
  const { parts, warming } = await makeParts(open, request);
  const app = createApp(parts);
  return new Promise((started, failed) => {
    const listen = { fetch: app.fetch, hostname: request.host, port: request.port, serverOptions: SERVER_OPTIONS };
    const server = serve(listen, ({ port }) => {
      warming.start();
      started({
        port,
        close: async () => {
          await parts.jobs.idle();
          await warming.stop();
          await new Promise<void>((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        },
      });
    });
    limitBodies(server as Server);
    server.once('error', (problem: NodeJS.ErrnoException) =>
      failed(problem.code === 'EADDRINUSE' ? new PortTaken(`port ${request.port}`, { cause: problem }) : problem),
    );
  });
}
