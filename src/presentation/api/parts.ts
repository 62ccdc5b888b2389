import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Casework, CoverageDesk } from '../../casework/index.ts';
import type { Figures } from '../../disclosure/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import type { KeptAnswers } from './ahead/kept-answers.ts';
import type { LoginPlan } from './doors/login/login-plan.ts';
import type { RateLimits } from './doors/rate-limits.ts';
import type { Served } from './doors/served.ts';
import type { Sessions } from './doors/sessions.ts';
import type { TaskPurposes } from './doors/task-purposes.ts';
import type { Jobs } from './jobs.ts';
import type { Watch } from './operations/watch-answers.ts';

/** What the routes work with. */
export interface Parts {
  readonly open: OpenRecord;
  readonly figures: Figures;
  readonly kept: KeptAnswers;
  readonly casework: Casework;
  readonly coverage: CoverageDesk;
  readonly sessions: Sessions;
  readonly purposes: TaskPurposes;
  readonly served: Served;
  readonly limits: RateLimits;
  /** Null where nobody logs in: the invented owner on this machine. */
  readonly login: LoginPlan | null;
  readonly jobs: Jobs;
  readonly version: string;
  /** Folder with files to try for the invented owner. */
  readonly tryFolder: string | null;
  /** Folder of the built screens. */
  readonly webDir: string;
  readonly uploadLimitBytes: number;
  /** Where uploads lie until their job is done. */
  readonly uploadDir: string;
  /** A name that has not been used. */
  readonly newId: () => string;
  /** A fault, for whoever runs the server; never shown to the asker. */
  readonly logFault: (problem: unknown) => void;
  /** Tells by e-mail that somebody has taken emergency access; left out where nothing is set up. Never throws. */
  readonly tellEmergency?: () => void;
  /** Who is told of each answer; left out where nobody is. */
  readonly watch?: Watch;
}

/** What an app is made of. */
export type AppParts = Omit<Parts, 'kept'>;

export type App = OpenAPIHono;
