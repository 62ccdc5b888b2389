import { describe, expect, test } from 'vitest';
import { COMPOSED } from '../../reports/__data__/composed.ts';
import { breaksOf, type DrawnFigure, linesOf, rowsOf } from './chart-of-figure.ts';
import { chartPng, chartSvg, unpackedFonts } from './index.ts';

const [LEAVERS, STAFF] = COMPOSED.figures;
if (LEAVERS === undefined || STAFF === undefined) throw new Error('The report has too few figures.');
const LINE: DrawnFigure = {
  figure: LEAVERS,
  chart: { kind: 'line', base: '2022-10-01/2023-10-01', usual: { low: 0.104, high: 0.131 } },
  language: 'nb',
};
const BARS: DrawnFigure = { figure: STAFF, chart: { kind: 'bars', base: null, usual: null }, language: 'nb' };

describe('a figure of a report as a drawing', () => {
  test('binds each point to its row, shares as per cent', () => {
    const [line] = linesOf(LINE);
    expect(line).toMatchObject({ key: 'teacher', colour: 'group-teacher' });
    expect(line?.points.map(({ text, cell }) => [text, cell])).toEqual([
      ['11,0', 'F1/0/value'],
      ['12,9', 'F1/1/value'],
      ['12,3', 'F1/2/value'],
      ['11,8', 'F1/3/value'],
      ['12,4', 'F1/4/value'],
    ]);
  });

  test('says that a cell is withheld and draws no value for it', () => {
    expect(rowsOf(BARS).at(-1)).toMatchObject({ key: 'administration', value: null, text: 'skjermet' });
  });

  test('leaves out a break of another metric', () => {
    const others = LEAVERS.answer.breaks.map((one) => ({ ...one, metrics: ['staff'] }));
    const figure = { ...LEAVERS, answer: { ...LEAVERS.answer, breaks: others } };
    expect(breaksOf(LINE, linesOf(LINE))).toHaveLength(1);
    expect(breaksOf({ ...LINE, figure }, linesOf(LINE))).toEqual([]);
  });
});

describe('a chart as SVG', () => {
  const svg = chartSvg(LINE, 640);

  test('names itself, keeps text as text, and runs nothing', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img"/);
    expect(svg).toContain(`>${LEAVERS.altText}</desc>`);
    expect(svg).toContain('planens utgangspunkt');
    expect(svg).toContain('Vanlige svingninger 10,4–13,1');
    expect(svg).not.toMatch(/<script|var\(--|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test('has at most one decimal in its places, and is the same again', () => {
    expect(svg).not.toMatch(/ (x|y|cx|cy|d|width|height)="[^"]*\d\.\d\d/);
    expect(chartSvg(LINE, 640)).toBe(svg);
  });
});

test('a chart as PNG is as wide as is asked', () => {
  const png = Buffer.from(chartPng(chartSvg(BARS, 640), 900));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(900);
});

test('the letters unpack to TrueType or OpenType files', () => {
  expect(unpackedFonts().map((font) => font.readUInt32BE(0))).toEqual([0x00010000, 0x00010000, 0x00010000, 0x00010000]);
});
