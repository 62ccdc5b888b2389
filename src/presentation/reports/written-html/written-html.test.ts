import { describe, expect, test } from 'vitest';
import { COMPOSED } from '../__data__/composed.ts';
import { isAsWritten, reportFromHtml, reportHtml } from './index.ts';

const HTML = reportHtml(COMPOSED);

describe('a report as HTML', () => {
  test('is the same bytes for the same report', () => {
    expect(reportHtml(structuredClone(COMPOSED))).toBe(HTML);
  });

  test('asks for nothing outside itself and runs nothing', () => {
    expect(HTML).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(HTML.match(/<script[^>]*>/g)).toEqual(['<script type="application/json" id="laget-report">']);
  });

  test('gives the report back as it was composed', () => {
    expect(JSON.parse(reportFromHtml(HTML).json ?? '')).toEqual(COMPOSED);
    expect(isAsWritten(HTML, COMPOSED)).toBe(true);
  });

  test('has one title and no heading that skips a level', () => {
    const levels = reportFromHtml(HTML).told.headings.map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(new Set(levels)).toEqual(new Set([1, 2]));
  });

  test('has the owner’s colour on headings, and without one the page that it had before there were any', () => {
    const coloured = { ...COMPOSED, owner: { ...COMPOSED.owner, colour: '#8a1538' } };
    expect(reportHtml(coloured)).toContain(':root{--owner:#8a1538}');
    expect(isAsWritten(reportHtml(coloured), coloured)).toBe(true);
    expect(HTML).not.toContain('--owner');
  });

  test('is set closer from a template on, and by those before to the byte as it was', () => {
    const of = (version: string) => reportHtml({ ...COMPOSED, template: { id: 'tertial', version } });
    const sheetOf = (html: string) => /<style>[\s\S]*<\/style>/.exec(html)?.[0] ?? '';
    expect(sheetOf(of('3'))).toBe(sheetOf(HTML));
    expect(sheetOf(of('4')).startsWith(sheetOf(HTML).replace('</style>', ''))).toBe(true);
    expect(sheetOf(of('4'))).toContain('details caption{');
  });

  test('marks the draft, the break, and heads of tables', () => {
    const { told } = reportFromHtml(HTML);
    expect(told).toMatchObject({ language: 'nb', isDraft: true });
    expect(told.breaks).toEqual([{ figure: 'F1', day: '2022-10-01' }]);
    expect(told.tables.every(({ hasHead }) => hasHead)).toBe(true);
  });

  test('a published one is not marked as a draft', () => {
    const published = { kind: 'published', on: '2026-09-18', corrects: null, reason: null } as const;
    expect(reportFromHtml(reportHtml({ ...COMPOSED, standing: published })).told.isDraft).toBe(false);
  });
});

describe('a file that somebody changed', () => {
  test('tells the number that stands in the text, not the one in the report', () => {
    const changed = HTML.replace('>742</data>', '>743</data>');
    const { json, told } = reportFromHtml(changed);
    expect(told.cells).toContainEqual({ figure: 'F1', row: 3, field: 'numerator', shown: '743', in: 'text' });
    expect(told.texts.find(({ place }) => place === 'leavers.teacher.level')?.text).toContain('743 av');
    expect(JSON.parse(json ?? '')).toEqual(COMPOSED);
    expect(isAsWritten(changed, COMPOSED)).toBe(false);
  });

  test('tells a withheld cell that has got a number', () => {
    const changed = HTML.replace(/(<td data-cell="F2\/3\/value">)[^<]+/, '$17');
    expect(reportFromHtml(changed).told.cells).toContainEqual({
      figure: 'F2',
      row: 3,
      field: 'value',
      shown: '7',
      in: 'table',
    });
  });

  test('tells a chart whose words for those who cannot see it are gone', () => {
    const changed = HTML.replace(/<desc id="chart-F1-alt">[^<]*<\/desc>/, '');
    expect(reportFromHtml(changed).told.charts[0]).toEqual({ figure: 'F1', altText: '' });
  });

  test('without a report in it is told as such, and so is one that is no JSON', () => {
    expect(reportFromHtml('<p>Hei</p>').json).toBeNull();
    expect(reportFromHtml('<script id="laget-report">{</script>').json).toBe('{');
  });
});

test('markup in an owner’s words is text on the page', () => {
  const owner = { name: '</style><script>alert(1)</script>', isInvented: true };
  const html = reportHtml({ ...COMPOSED, owner, title: '<b>&"\'</b></script>' });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(reportFromHtml(html).told.texts[0]).toEqual({ place: 'title', text: '<b>&"\'</b></script>' });
  expect(JSON.parse(reportFromHtml(html).json ?? '')).toMatchObject({ owner });
});
