import type { Capability } from '../../../access/index.ts';

/**
 * What a route demands of whoever asks.
 * `may`: what one must be allowed to do. `for`: for the whole owner, or for any part of it.
 * `unit`: where the unit comes from that one must reach, where it is one unit's: the path, or the case that is asked for
 * (which casework reads under the reach of the asker), or the body.
 * `whole`: with `audience=internal`, whole figures are given, of the whole owner only or of the units of the question
 * (which the gate holds to the asker's reach).
 */
export interface Demand {
  readonly may: Capability;
  readonly for: 'owner' | 'any';
  readonly unit?: 'path' | 'case' | 'body' | 'query';
  readonly whole?: 'owner' | 'question' | 'path';
}

const PUBLIC: Demand = { may: 'public-figures', for: 'any' };
const FIGURES: Demand = { ...PUBLIC, whole: 'question' };
const FIGURES_OF_OWNER: Demand = { ...PUBLIC, whole: 'owner' };
const FIGURES_OF_UNIT: Demand = { ...PUBLIC, whole: 'path' };
const CASE: Demand = { may: 'cases', for: 'any', unit: 'case' };
const KEEP_CASE: Demand = { may: 'keep-cases', for: 'any', unit: 'case' };
/** The route holds the action to the area of whoever asks (routes/plan/own-area.ts). */
const AREA_PLAN: Demand = { may: 'area-plan', for: 'any' };
/** What is one's own: the route finds it by who asks. */
const OWN_PAGE: Demand = { may: 'own-page', for: 'any' };
const forOwner = (may: Capability): Demand => ({ may, for: 'owner' });

/**
 * Every route and what it demands. `anyone`: whoever has come in, in any role; where people log in only OPEN_PATHS
 * answer who has not (guard.ts). A route that is not here is not registered.
 */
export const DEMANDS: Readonly<Record<string, Demand | 'anyone'>> = {
  'GET /api/alive': 'anyone',
  'GET /api/health': 'anyone',
  'GET /api/openapi.json': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'GET /api/session/left': 'anyone',
  'GET /api/login': 'anyone',
  'GET /api/login/callback': 'anyone',
  'POST /api/logout': 'anyone',
  'POST /api/logout/back-channel': 'anyone',

  'GET /api/owner': PUBLIC,
  'GET /api/units': PUBLIC,
  'GET /api/areas': PUBLIC,
  'GET /api/metrics': PUBLIC,
  'GET /api/dimensions': PUBLIC,
  'GET /api/definitions': PUBLIC,
  'GET /api/plan-questions': PUBLIC,
  'GET /api/law': PUBLIC,
  'GET /api/limits': PUBLIC,
  'GET /api/settings': PUBLIC,
  'GET /api/quality': PUBLIC,
  'GET /api/breaks': PUBLIC,
  'GET /api/plan': PUBLIC,
  'GET /api/plan/changes': PUBLIC,
  'GET /api/plan/export': PUBLIC,
  'GET /api/plan/calendar.ics': PUBLIC,
  'GET /api/plan/actions/:code': PUBLIC,
  'GET /api/plan/actions/:code/design': PUBLIC,
  'GET /api/plan/actions/:code/evaluation': PUBLIC,
  'GET /api/plan/actions/:code/incentive': PUBLIC,
  'GET /api/plan/incentive': PUBLIC,
  'POST /api/plan/incentive': PUBLIC,
  'GET /api/plan/incentive/export': PUBLIC,
  'GET /api/tables': PUBLIC,
  'GET /api/tables/template/:file': PUBLIC,
  'GET /api/reported/template': PUBLIC,
  'GET /api/dataset-versions': PUBLIC,
  'GET /api/dataset-versions/:day': PUBLIC,
  'GET /api/kept-figures': PUBLIC,
  'GET /api/kept-figures/:id': PUBLIC,
  'GET /api/kept-figures/:id/today': PUBLIC,
  'GET /api/study-leave': PUBLIC,
  // Drafts are left out for whoever may not see them.
  'GET /api/reports': PUBLIC,
  'GET /api/reports/:id': PUBLIC,
  'GET /api/reports/:id/html': PUBLIC,
  'GET /api/reports/:id/files/:form': PUBLIC,

  'GET /api/figure': FIGURES,
  'GET /api/control': FIGURES,
  'GET /api/revisions': FIGURES,
  'GET /api/turnover': FIGURES,
  'GET /api/bridge': FIGURES,
  'GET /api/compare': FIGURES,
  'GET /api/reported/beside': FIGURES,
  'GET /api/compare/key-metrics': FIGURES_OF_OWNER,
  'GET /api/status': FIGURES_OF_OWNER,
  'GET /api/challenges': FIGURES_OF_OWNER,
  'GET /api/around': FIGURES_OF_OWNER,
  'GET /api/leaders/:part': FIGURES_OF_OWNER,
  'GET /api/shortage-index': FIGURES_OF_OWNER,
  'GET /api/schools': FIGURES_OF_OWNER,
  'GET /api/schools/:unit': FIGURES_OF_UNIT,
  'GET /api/schools/:unit/similar': FIGURES_OF_UNIT,
  'GET /api/withheld-reasons': forOwner('withheld-reasons'),

  'GET /api/figure/export': PUBLIC,
  'GET /api/control/export': PUBLIC,
  'GET /api/bridge/export': PUBLIC,
  'GET /api/compare/export': PUBLIC,
  'GET /api/compare/key-metrics/export': PUBLIC,
  'GET /api/around/export': PUBLIC,
  'GET /api/leaders/export': PUBLIC,
  'GET /api/shortage-index/export': PUBLIC,
  'GET /api/schools/export': PUBLIC,

  'GET /api/tasks': { may: 'cases', for: 'any' },
  'GET /api/appointments/:id': CASE,
  'GET /api/fulfilment-plans/:id': CASE,
  'POST /api/fulfilment-plans': KEEP_CASE,
  'POST /api/fulfilment-plans/:id': KEEP_CASE,
  'POST /api/fulfilment-plans/:id/undo': KEEP_CASE,
  'POST /api/fulfilment-plans/:id/redo': KEEP_CASE,
  'GET /api/coverage-proposal': { ...CASE, unit: 'query' },
  'GET /api/coverage-proposal/export': { ...CASE, unit: 'query' },
  'GET /api/requirement-cases': { may: 'cases', for: 'any' },
  'GET /api/requirement-cases/:id': CASE,
  'POST /api/requirement-cases': { may: 'keep-cases', for: 'any', unit: 'body' },
  'POST /api/requirement': { may: 'candidate-check', for: 'any' },

  'GET /api/deliveries': forOwner('deliveries'),
  'GET /api/deliveries/:id': forOwner('deliveries'),
  'GET /api/unplaced': forOwner('deliveries'),
  'GET /api/placings': forOwner('deliveries'),
  'GET /api/mappings': forOwner('deliveries'),
  'POST /api/deliveries': forOwner('take-in'),
  'POST /api/deliveries/:id/withdraw': forOwner('take-in'),
  // First rows and words of a file are for whoever delivers it.
  'GET /api/jobs/:id': forOwner('take-in'),
  'POST /api/placings': forOwner('placings'),
  'POST /api/mappings/rename': forOwner('mappings'),
  'POST /api/mappings/remove': forOwner('mappings'),
  'GET /api/sources-compared': forOwner('sources-compared'),
  'GET /api/reported': forOwner('reported-figures'),
  'POST /api/breaks': forOwner('breaks'),
  'POST /api/breaks/:id/withdraw': forOwner('breaks'),
  'POST /api/breaks/:id/restore': forOwner('breaks'),
  'POST /api/plan/actions/:code/status': AREA_PLAN,
  'POST /api/plan/actions/:code': AREA_PLAN,
  'POST /api/plan/meetings/:code': forOwner('plan'),
  'POST /api/plan/focus-areas/:code': forOwner('plan'),
  'POST /api/plan/focus-areas/:code/undo': forOwner('plan'),
  'POST /api/plan/focus-areas/:code/redo': forOwner('plan'),
  'POST /api/plan/meetings/:code/undo': forOwner('plan'),
  'POST /api/plan/meetings/:code/redo': forOwner('plan'),
  'POST /api/plan/actions/:code/undo': AREA_PLAN,
  'POST /api/plan/actions/:code/design': AREA_PLAN,
  'POST /api/plan/actions/:code/design/fix': AREA_PLAN,
  'POST /api/plan/actions/:code/design/undo': AREA_PLAN,
  'POST /api/plan/actions/:code/design/redo': AREA_PLAN,
  'POST /api/plan/actions/:code/incentive': AREA_PLAN,
  'POST /api/plan/actions/:code/incentive/undo': AREA_PLAN,
  'POST /api/plan/actions/:code/incentive/redo': AREA_PLAN,
  'POST /api/plan/actions/:code/redo': AREA_PLAN,
  'POST /api/reports': forOwner('reports'),
  'GET /api/report-makings/:id': forOwner('reports'),
  'GET /api/reports/:id/check': forOwner('report-approval'),
  'GET /api/reports/:id/difference': forOwner('report-approval'),
  'POST /api/reports/:id/approve': forOwner('report-approval'),
  'POST /api/reports/:id/approve/take-back': forOwner('report-approval'),
  'POST /api/reports/:id/except': forOwner('reports'),
  'POST /api/reports/:id/except/take-back': forOwner('reports'),
  'POST /api/reports/:id/edit': forOwner('reports'),
  'POST /api/reports/:id/publish': forOwner('reports'),
  'POST /api/reports/:id/withdraw': forOwner('reports'),
  'POST /api/kept-figures': forOwner('kept-figures'),
  'POST /api/kept-figures/:id/put-away': forOwner('kept-figures'),
  'POST /api/settings': forOwner('settings'),
  'POST /api/limits': forOwner('limits'),
  'GET /api/retention': PUBLIC,
  'POST /api/retention': forOwner('retention'),
  'POST /api/retention/try': forOwner('retention'),
  'POST /api/retention/run': forOwner('retention'),
  'GET /api/roles': PUBLIC,
  'GET /api/users': forOwner('users-seen'),
  'POST /api/users': forOwner('users'),
  'POST /api/users/:id/training': forOwner('users'),
  'POST /api/users/:id/person': forOwner('users'),
  'POST /api/users/:id/grants': forOwner('users'),
  'POST /api/users/:id/end-sessions': forOwner('users'),
  'POST /api/grants/:id/take-back': forOwner('users'),
  'POST /api/grants/:id/put-again': forOwner('users'),
  'GET /api/look-up-log': forOwner('look-up-log'),
  'GET /api/look-up-log/check': forOwner('look-up-log'),
  'GET /api/look-up-log/export': forOwner('look-up-log'),
  'GET /api/temporary-access': OWN_PAGE,
  'POST /api/temporary-access': forOwner('emergency-access'),
  'POST /api/temporary-access/:id/end': OWN_PAGE,
  'GET /api/emergencies': forOwner('emergency-told'),
  'POST /api/emergencies/:id/seen': forOwner('emergency-told'),
  'POST /api/look-as': forOwner('look-as'),
  'GET /api/me': OWN_PAGE,
  'GET /api/me/look-ups': OWN_PAGE,
  'POST /api/me/delegations': OWN_PAGE,
  'POST /api/me/delegations/:id/take-back': OWN_PAGE,
  'POST /api/me/end-sessions': OWN_PAGE,
  'GET /api/look-ups': { may: 'own-look-ups', for: 'any' },
};
