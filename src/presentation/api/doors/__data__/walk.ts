import type { Asker } from '../../../../access/index.ts';
import type { App } from '../../parts.ts';
import { DEMANDS, type Demand } from '../demands.ts';
import { isGranted, STANDINGS, TARGET } from './granted.ts';

/** Cases at the school asked about. */
export interface CaseIds {
  readonly plan: string;
  readonly kept: string;
  readonly appointment: string;
  /** A plan as it can be written. */
  readonly written: object;
}

interface Ask {
  readonly route: string;
  readonly demand: Demand;
  readonly audience: 'public' | 'internal';
  readonly path: string;
  readonly body: object | null;
}

/** One answer that is not what the table grants. */
export interface Offence {
  readonly route: string;
  readonly audience: string;
  readonly role: string;
  readonly stand: string;
  readonly placed: string;
  readonly status: number;
}

const QUESTIONS: Readonly<Record<string, string>> = {
  '/api/figure': 'metric=A1&by=contract',
  '/api/control': 'metric=A1&by=contract&code=permanent&grain=month',
  '/api/revisions': 'metric=A1&as-known-on=2026-09-14',
  '/api/turnover': 'from=2024-10-01&to=2025-10-01',
  '/api/bridge': 'first=owner&second=school',
  '/api/compare': 'metric=A1&a=contract%3Dpermanent&b=contract%3Dtemporary',
  '/api/reported/beside': 'metric=A1',
  '/api/shortage-index': 'by=school-type',
  '/api/coverage-proposal': `unit=${TARGET}`,
  '/api/coverage-proposal/export': `unit=${TARGET}&format=csv`,
};

const KEEP = { unit: TARGET, post: 'Lærer', reference: '26/1', purpose: 'hiring', assessedBy: 'Rektor', evidence: [] };
export const KEPT_CHECK = { ...KEEP, facts: { person: { routes: ['PPU'] }, position: { level: '8-10' } } };

function bodyOf(route: string, { appointment, written }: CaseIds): object {
  if (route === 'POST /api/requirement-cases') return KEPT_CHECK;
  if (route === 'POST /api/fulfilment-plans') return { appointment, plan: written };
  if (route === 'POST /api/reports') return { tertial: '1999-1', language: 'nb' };
  return route === 'POST /api/fulfilment-plans/:id' ? { plan: written } : {};
}

function pathOf(route: string, { plan, kept, appointment }: CaseIds): string {
  const [, pattern = ''] = route.split(' ');
  const [, , about = ''] = pattern.split('/');
  const known = new Map([
    ['fulfilment-plans', plan],
    ['requirement-cases', kept],
    ['appointments', appointment],
  ]);
  return pattern
    .replace(':unit', TARGET)
    .replace(':id', known.get(about) ?? 'unknown-1')
    .replace(':day', '2026-09-02')
    .replace(':part', 'pipeline')
    .replace(':file', 'absence.csv')
    .replace(':form', 'html')
    .replace(':code', '1.1');
}

/** Every way to ask every route: as anyone, and for whole figures where it gives them. */
export function asksOf(ids: CaseIds): readonly Ask[] {
  return Object.entries(DEMANDS).flatMap(([route, demand]) => {
    if (demand === 'anyone') return [];
    const path = pathOf(route, ids);
    const body = route.startsWith('POST') ? bodyOf(route, ids) : null;
    const query = `${QUESTIONS[path] ?? 'metric=A1'}&where=unit%3D${TARGET}&purpose=follow-up`;
    const asked: Ask = { route, demand, audience: 'public', path: `${path}?${query}`, body };
    if (demand.whole === undefined) return [asked];
    return [asked, { ...asked, audience: 'internal', path: `${asked.path}&audience=internal` }];
  });
}

/**
 * Walks every route (or those that are meant) as every role from every place; gives what was answered otherwise than the table
 * grants.
 */
export async function walk(app: App, as: (asker: Asker) => void, ids: CaseIds, meant = /./) {
  const offences: Offence[] = [];
  let walked = 0;
  for (const { route, demand, audience, path, body } of asksOf(ids).filter((ask) => meant.test(ask.route))) {
    for (const standing of STANDINGS) {
      as(standing.asker);
      const headers = { 'content-type': 'application/json' };
      const sent = body === null ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
      const { status } = await app.request(path, sent);
      walked += 1;
      const { asker, stand, placed } = standing;
      if ((status !== 403) === isGranted(standing, demand, audience) && status < 500) continue;
      offences.push({ route, audience, role: asker.role, stand, placed, status });
    }
  }
  return { walked, offences };
}
