import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { recordFaultIn } from '../../record/administration/index.ts';
import { RECORD_TEXTS, SURFACE_TEXTS } from '../language/index.ts';
import { keptAnswers } from './ahead/kept-answers.ts';
import { bodyLimits } from './doors/body-limits.ts';
import { doors, everyRouteDemands } from './doors/doors.ts';
import { letIn } from './doors/guard.ts';
import { countStrangers } from './doors/rate-limits.ts';
import { ownOriginOnly, securityHeaders } from './doors/security.ts';
import { languageOf } from './language-of.ts';
import { figuresRenewed } from './operations/renew-figures.ts';
import { watchAnswers } from './operations/watch-answers.ts';
import type { App, AppParts, Parts } from './parts.ts';
import { ProblemAnswer, problemResponse } from './problem.ts';
import { accessRoutes } from './routes/access/access-routes.ts';
import { aroundRoutes } from './routes/around.ts';
import { breakRoutes } from './routes/breaks.ts';
import { coverageRoutes } from './routes/casework/coverage.ts';
import { fulfilmentRoutes } from './routes/casework/fulfilment.ts';
import { requirementCaseRoutes } from './routes/casework/requirement-cases.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { bridgeRoutes } from './routes/figures/bridges.ts';
import { compareRoutes } from './routes/figures/compare.ts';
import { controlRoutes } from './routes/figures/control.ts';
import { figureRoutes } from './routes/figures/figure.ts';
import { keptRoutes } from './routes/figures/kept.ts';
import { revisionRoutes } from './routes/figures/revisions.ts';
import { withheldReasonRoutes } from './routes/figures/withheld-reasons.ts';
import { lawRoutes } from './routes/law.ts';
import { leaderRoutes } from './routes/leaders.ts';
import { limitRoutes } from './routes/limits.ts';
import { loginRoutes } from './routes/login/login.ts';
import { logoutRoutes } from './routes/login/logout.ts';
import { ownerRoutes } from './routes/owner.ts';
import { placingRoutes } from './routes/placings.ts';
import { actionIncentiveRoutes } from './routes/plan/action-incentive.ts';
import { challengeRoutes } from './routes/plan/challenges.ts';
import { evaluationRoutes } from './routes/plan/evaluation.ts';
import { incentiveRoutes } from './routes/plan/incentive.ts';
import { planRoutes } from './routes/plan/plan.ts';
import { qualityRoutes } from './routes/quality.ts';
import { reportRoutes } from './routes/report/report-routes.ts';
import { reportedRoutes } from './routes/reported.ts';
import { schoolRoutes } from './routes/schools.ts';
import { sessionRoutes } from './routes/session.ts';
import { settingRoutes } from './routes/settings.ts';
import { shortageRoutes } from './routes/shortage.ts';
import { sourcesComparedRoutes } from './routes/sources-compared.ts';
import { statusRoutes } from './routes/status.ts';
import { tableRoutes } from './routes/tables.ts';
import { uploadRoutes } from './routes/upload.ts';
import { versionRoutes } from './routes/versions.ts';
import { staticFiles } from './static-files.ts';

/** The whole server as a function from request to answer; tests call it without a port. */
export function createApp(given: AppParts): App {
  const parts: Parts = { ...given, kept: keptAnswers(given) };
  const app: App = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      return problemResponse(new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[languageOf(c)].badBody));
    },
  });
  app.onError((problem, c) => toldProblem(problem, c, parts));
  app.notFound((c) => problemResponse(new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[languageOf(c)].notFound)));
  if (parts.watch !== undefined) app.use(watchAnswers(parts.watch));
  admit(app, parts);
  for (const routes of [
    ownerRoutes,
    loginRoutes,
    logoutRoutes,
    sessionRoutes,
    catalogueRoutes,
    figureRoutes,
    aroundRoutes,
    withheldReasonRoutes,
    revisionRoutes,
    controlRoutes,
    versionRoutes,
    keptRoutes,
    bridgeRoutes,
    compareRoutes,
    statusRoutes,
    schoolRoutes,
    leaderRoutes,
    shortageRoutes,
    lawRoutes,
    fulfilmentRoutes,
    requirementCaseRoutes,
    coverageRoutes,
    uploadRoutes,
    deliveryRoutes,
    placingRoutes,
    tableRoutes,
    qualityRoutes,
    breakRoutes,
    planRoutes,
    evaluationRoutes,
    challengeRoutes,
    incentiveRoutes,
    actionIncentiveRoutes,
    limitRoutes,
    reportedRoutes,
    reportRoutes,
    settingRoutes,
    accessRoutes,
    sourcesComparedRoutes,
  ]) {
    routes(app, parts);
  }
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Laget', version: parts.version, description: 'Staff figures for school owners.' },
  });
  everyRouteDemands(app);
  app.use(staticFiles(parts.webDir));
  return app;
}

/** What went wrong, in words: a wrong question, a database that people can mend, or a fault of ours, which is logged. */
function toldProblem(problem: Error, c: Context, { logFault }: Parts): Response {
  if (problem instanceof ProblemAnswer) return problemResponse(problem);
  const language = languageOf(c);
  if (problem instanceof HTTPException && problem.status < 500) {
    return problemResponse(new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[language].badBody));
  }
  logFault(problem);
  const fault = recordFaultIn(problem);
  if (fault === null) return problemResponse(new ProblemAnswer(500, 'fault', SURFACE_TEXTS[language].fault));
  const isAway = fault.code === 'database-unreachable';
  const detail = isAway ? SURFACE_TEXTS[language].databaseAway : RECORD_TEXTS[language].faults[fault.code];
  return problemResponse(new ProblemAnswer(503, fault.code, detail));
}

/** What every request passes, in this order, before a route sees it. */
function admit(app: App, parts: Parts): void {
  const { served, limits, sessions, login } = parts;
  const loginIsOn = login !== null;
  app.use(securityHeaders(served));
  app.use(ownOriginOnly(served, loginIsOn));
  app.use(countStrangers(limits, served, loginIsOn));
  app.use(letIn(sessions));
  app.use('/api/*', doors(parts));
  app.use('/api/*', figuresRenewed(parts));
  app.use(bodyLimits);
}
