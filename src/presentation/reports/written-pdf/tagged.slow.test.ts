import { beforeAll, describe, expect, test } from 'vitest';
import type { ComposedReport, ReportBlock } from '../../api/contract/index.ts';
import { COMPOSED } from '../__data__/composed.ts';
import { figureTable } from '../figure-tables/index.ts';
import { inOrder, structTree, type Tagged } from './__data__/struct-tree.ts';
import { reportPdf } from './index.ts';

const ENGLISH: ComposedReport = { ...COMPOSED, template: { id: 'tertial', version: '4' }, language: 'en' };
let pdf = '';
let tree: readonly Tagged[] = [];

beforeAll(async () => {
  pdf = Buffer.from(await reportPdf(ENGLISH)).toString('latin1');
  tree = inOrder(structTree(pdf));
}, 60_000);

const tagged = (tag: string) => tree.filter((one) => one.tag === tag);
const blocks = ENGLISH.sections.flatMap((section): readonly ReportBlock[] => section.blocks);
const figureOf = (block: ReportBlock) =>
  'figure' in block ? ENGLISH.figures.filter(({ id }) => id === block.figure) : [];

describe('the tags of a report as PDF', () => {
  test('say its language', () => {
    expect(pdf).toContain('/Lang (en)');
  });

  test('have one level of headings, one for each part, the contents first', () => {
    const headings = tree.filter(({ tag }) => /^H\d?$/.test(tag)).map(({ tag }) => tag);
    const parts = [ENGLISH.summary, ENGLISH.method, ENGLISH.sources, ENGLISH.glossary].filter((one) => one.length > 0);
    expect(headings).toEqual(Array.from({ length: 1 + ENGLISH.sections.length + parts.length }, () => 'H1'));
    const first = (tag: string) => tree.findIndex((one) => one.tag === tag);
    expect(first('H1')).toBeLessThan(first('TOC'));
  });

  test('have for each figure the words of the report, in the order they are drawn', () => {
    const drawn = blocks.filter(({ kind }) => kind === 'chart').flatMap(figureOf);
    expect(drawn.length).toBeGreaterThan(0);
    expect(tagged('Figure').map(({ alt }) => alt)).toEqual(drawn.map(({ altText }) => altText));
  });

  test('have for each table its heads, each of its column, and a line for each of its lines', () => {
    const laid = blocks.flatMap(figureOf).map((figure) => figureTable(figure, ENGLISH));
    const seen = tagged('Table').map((table) => {
      const all = inOrder(table);
      const heads = all.filter(({ tag }) => tag === 'TH');
      return [
        heads.length,
        heads.every(({ scope }) => scope === 'Column'),
        all.filter(({ tag }) => tag === 'TR').length,
      ];
    });
    expect(laid.length).toBeGreaterThan(0);
    expect(seen).toEqual(laid.map(({ head, rows }) => [head.length, true, rows.length + 1]));
  });

  test('have a name for each figure and table', () => {
    expect(tagged('Caption')).toHaveLength(tagged('Table').length + tagged('Figure').length);
  });
});
