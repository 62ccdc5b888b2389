import { beforeEach, describe, expect, test, vi } from 'vitest';
import { testApp } from '../../__data__/test-app.ts';
import type {
  Problem,
  ReportAnswer,
  ReportChecked,
  ReportEdited,
  ReportMaking,
  ReportsAnswer,
} from '../../contract/index.ts';
import { reportCheckedSchema, reportSchema, reportsSchema } from '../../schemas/report/reports.ts';

let { app } = testApp();
let cookie = '';
beforeEach(() => {
  ({ app } = testApp());
  cookie = '';
});

const ask = (path: string) => app.request(path, { headers: { cookie } });

async function get<T>(path: string): Promise<T> {
  return (await (await ask(path)).json()) as T;
}

async function post<T = Problem>(path: string, body: unknown = {}) {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as T };
}

async function lookAs(role: string) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role, unit: null });
  const response = await app.request('/api/session', { method: 'POST', headers, body });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('who sees what', () => {
  test('whoever makes reports sees the draft and by whom it was made, with the tertials that are over', async () => {
    const answer = await get<ReportsAnswer>('/api/reports?lang=nb');
    expect(reportsSchema.safeParse(answer).error).toBeUndefined();
    expect(answer.reports.map(({ id, state, by }) => [id, state.code, by])).toEqual([
      ['tertial-draft', 'draft', 'Ada (u000002) (HR-analytiker)'],
      ['tertial-out', 'published', 'Ada (u000002) (HR-analytiker)'],
    ]);
    expect(answer.tertials.map(({ code }) => code)).toEqual([
      '2026-2',
      '2026-1',
      '2025-3',
      '2025-2',
      '2025-1',
      '2024-3',
    ]);
  });

  test('a reader sees what is published, by role and not by name, and no draft by any way', async () => {
    await lookAs('council-reader');
    const { reports } = await get<ReportsAnswer>('/api/reports?lang=nb');
    expect(reports.map(({ id, by }) => [id, by])).toEqual([['tertial-out', 'HR-analytiker']]);
    const ways = ['', '/html', '/files/json', '/check', '/difference'].map((way) => `/api/reports/tertial-draft${way}`);
    const statuses = await Promise.all(ways.map(async (way) => (await ask(way)).status));
    expect(statuses).toEqual([404, 404, 404, 403, 403]);
  });

  test('leadership approves and lets out, the data protection officer approves only', async () => {
    await lookAs('data-protection-officer');
    expect((await post('/api/reports/tertial-draft/approve')).status).toBe(200);
    expect((await post('/api/reports/tertial-draft/publish', { corrects: null, reason: '' })).status).toBe(403);
    await lookAs('owner-leadership');
    expect((await post('/api/reports/tertial-draft/approve')).status).toBe(200);
    const { approvals } = await get<ReportAnswer>('/api/reports/tertial-draft');
    expect(approvals.given.map(({ counts, isMine }) => [counts, isMine])).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe('one report', () => {
  test('is answered as its schema says, with figures that are drawn, tables as texts, and captions', async () => {
    const answer = await get<ReportAnswer>('/api/reports/tertial-out?lang=nn');
    expect(reportSchema.safeParse(answer).error).toBeUndefined();
    expect(answer.shown.length).toBeGreaterThan(answer.report.figures.length - 1);
    expect(answer.captions[0]?.text).toMatch(/^(Figur|Tabell) 1\. /);
  });

  test('as a page lets in its own style by hash, and no script or frame', async () => {
    const response = await ask('/api/reports/tertial-out/html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; font-src data:; .*sandbox/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script(?! type="application\/json")|\sstyle="/);
  });

  test('as a file is the one that was kept, or is written; an unknown form is told of', async () => {
    expect(await (await ask('/api/reports/tertial-out/files/pdf')).text()).toBe('%PDF');
    const csv = await ask('/api/reports/tertial-out/files/zip');
    expect([csv.status, csv.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="tertial-out.zip"',
    ]);
    const none = await ask('/api/reports/tertial-out/files/exe');
    expect([none.status, ((await none.json()) as Problem).detail]).toEqual([
      404,
      'Rapporten kan ikke hentes som «exe».',
    ]);
  });
});

describe('what is done with a report', () => {
  test('it is held against the record, asked for until it is done, and not published while anything is found', async () => {
    const early = await post('/api/reports/tertial-draft/publish', { corrects: null, reason: '' });
    expect([early.status, early.answer.code]).toEqual([409, 'not-checked']);
    await vi.waitFor(async () => {
      const { comparing } = await get<ReportChecked>('/api/reports/tertial-draft/check');
      expect(comparing.state).toBe('done');
    });
    const checked = await get<ReportChecked>('/api/reports/tertial-draft/check');
    expect(reportCheckedSchema.safeParse(checked).error).toBeUndefined();
    expect(checked.checks.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    await post('/api/reports/tertial-draft/approve');
    await vi.waitFor(async () => {
      const { answer } = await post('/api/reports/tertial-draft/publish', { corrects: null, reason: '' });
      expect(answer.code).toBe('findings');
    });
  });

  test('it is approved once by each, and an approval is taken back', async () => {
    expect((await post('/api/reports/tertial-draft/approve')).status).toBe(200);
    expect((await post('/api/reports/tertial-draft/approve/take-back')).status).toBe(200);
    const { approvals } = await get<ReportAnswer>('/api/reports/tertial-draft');
    expect(approvals.given.map(({ counts }) => counts)).toEqual([false]);
  });

  test('a paragraph is changed, a number without a source is told at once, the approval no longer counts, and it is undone', async () => {
    await post('/api/reports/tertial-draft/approve');
    const wish = { paragraph: 'staff.level', text: 'Skolene hadde 6 402 lærere.' };
    const { status, answer } = await post<ReportEdited>('/api/reports/tertial-draft/edit', wish);
    expect([status, answer.unbound, answer.paragraph.editedBy?.who]).toEqual([200, ['6\u00a0402'], 'HR-analytiker']);
    const { approvals } = await get<ReportAnswer>('/api/reports/tertial-draft');
    expect(approvals.given.map(({ counts }) => counts)).toEqual([false]);
    const undone = await post<ReportEdited>('/api/reports/tertial-draft/edit', { ...wish, text: null });
    expect(undone.answer.paragraph.editedBy).toBeNull();
    const none = await post('/api/reports/tertial-draft/edit', { ...wish, paragraph: 'none' });
    expect([none.status, none.answer.code]).toEqual([404, 'unknown-paragraph']);
    expect((await post('/api/reports/tertial-out/edit', wish)).answer.code).toBe('already-published');
  });

  test('it is withdrawn with a reason that its readers see, and not without', async () => {
    const none = await post('/api/reports/tertial-out/withdraw', { reason: ' ' });
    expect([none.status, none.answer.code]).toEqual([400, 'words-missing']);
    expect((await post('/api/reports/tertial-out/withdraw', { reason: 'Feil skole' })).status).toBe(200);
    await lookAs('council-reader');
    const { item } = await get<ReportAnswer>('/api/reports/tertial-out');
    expect([item.state.code, item.reason]).toEqual(['withdrawn', 'Feil skole']);
  });

  test('one is made of a tertial that is over, and the making tells why there is none', async () => {
    const early = await post('/api/reports', { tertial: '2026-3', language: 'nb' });
    expect([early.status, early.answer.code]).toEqual([400, 'unknown-tertial']);
    const begun = await post<ReportMaking>('/api/reports', { tertial: '2026-2', language: 'nb' });
    expect(begun.status).toBe(202);
    const again = await post<ReportMaking>('/api/reports', { tertial: '2026-2', language: 'nb' });
    expect(again.answer.id).toBe(begun.answer.id);
    await vi.waitFor(async () => {
      const { state } = await get<ReportMaking>(`/api/report-makings/${begun.answer.id}`);
      expect(['done', 'failed']).toContain(state);
    });
    expect((await ask('/api/report-makings/unknown')).status).toBe(404);
  });

  test.each([
    ['unknown-year', { kind: 'equality', year: '25', about: null }],
    ['period-not-over', { kind: 'equality', year: '2026', about: null }],
    ['unknown-unit', { kind: 'school', year: '2025', about: '1' }],
    ['unknown-action', { kind: 'action', year: null, about: '99' }],
  ])('a sheet that cannot be made is refused: %s', async (code, sheet) => {
    const refused = await post('/api/reports', { tertial: null, sheet, language: 'nb' });
    expect([refused.status, refused.answer.code]).toEqual([400, code]);
  });

  test('a statement of equality is begun, and called by its name and year while it is made', async () => {
    const sheet = { kind: 'equality', year: '2025', about: null };
    const begun = await post<ReportMaking>('/api/reports', { tertial: null, sheet, language: 'nb' });
    expect([begun.status, begun.answer.label]).toEqual([202, 'Redegjørelse for likestilling, 2025']);
  });
});
