import { describe, expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { ReportedAnswer, ReportedBesideAnswer } from './contract/index.ts';

const { app } = testApp();

async function sessionOf(role: string): Promise<string> {
  const body = JSON.stringify({ role, unit: null });
  const response = await app.request('/api/session', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  return response.headers.get('set-cookie') ?? '';
}

describe('figures told before', () => {
  test('are listed for those who keep the data, as they were told', async () => {
    const { reported } = (await (await app.request('/api/reported?lang=nb')).json()) as ReportedAnswer;
    expect(reported).toMatchObject([
      {
        publisher: 'Fjordvik kommune',
        publishedOn: '2025-03-01',
        metric: { id: 'B2', name: 'Sluttet hos skoleeieren' },
        definition: { code: 'same-as-ours', label: 'samme som vår' },
        group: { code: 'teacher', label: 'Lærere' },
        place: { code: 'Total', label: 'skoleeieren' },
        valueText: '9,2\u00a0%',
        knownOn: '2026-09-01',
        withdrawnOn: null,
      },
    ]);
  });

  test('are listed for nobody else', async () => {
    const cookie = await sessionOf('council-reader');
    expect((await app.request('/api/reported', { headers: { cookie } })).status).toBe(403);
  });

  test('stand beside ours, with what is the matter in words', async () => {
    const path = '/api/reported/beside?metric=owner-turnover&lang=en';
    const { reported } = (await (await app.request(path)).json()) as ReportedBesideAnswer;
    expect(reported).toMatchObject([
      { valueText: '9.2%', now: { state: 'withheld', value: null, text: 'withheld' }, difference: null, bridge: null },
    ]);
    expect(reported[0]?.sentences).toEqual(['Our figure is withheld, so the difference is not worked out.']);
  });

  test('are refused whom whole figures are refused', async () => {
    const cookie = await sessionOf('council-reader');
    const response = await app.request('/api/reported/beside?metric=B2&audience=internal', { headers: { cookie } });
    expect(response.status).toBe(403);
  });

  test('have an empty table to fill in, which spreadsheets open', async () => {
    const response = await app.request('/api/reported/template');
    expect(response.headers.get('content-disposition')).toContain('oppgitte-tall.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^utgiver;tittel;publisert;nøkkeltall;.*;merknad\r\n$/);
  });
});
