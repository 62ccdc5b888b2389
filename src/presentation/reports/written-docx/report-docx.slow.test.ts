import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RECORDED, RIGHT } from '../checked/__data__/reports.ts';
import { checkReport, paragraphText, placedParagraphs } from '../checked/index.ts';
import { zipped } from './inside.ts';
import { reportFromDocx } from './read-docx.ts';
import { reportDocx } from './report-docx.ts';

/** What is found in a Word file whose text was changed by hand. */
async function foundAfter(from: string, to: string, part = 'word/document.xml') {
  const files = unzipSync(await reportDocx(RIGHT));
  const xml = strFromU8(files[part] ?? new Uint8Array());
  expect(xml).toContain(from);
  const read = reportFromDocx(zipped({ ...files, [part]: strToU8(xml.replace(from, to)) }));
  return read.ok ? checkReport({ report: read.report, told: read.told }, RECORDED) : [];
}

const checks = (findings: readonly { readonly check: string }[]) => [...new Set(findings.map(({ check }) => check))];

describe('a report as a Word file', () => {
  test('gives back the report, and says the same in its paragraphs', async () => {
    const read = reportFromDocx(await reportDocx(RIGHT));
    if (!read.ok) throw new Error(read.where);
    expect(read.report).toEqual(RIGHT);
    const told = Object.fromEntries(read.told.texts.map(({ place, text }) => [place, text]));
    const expected = placedParagraphs(RIGHT).map(({ paragraph }) => [paragraph.id, paragraphText(paragraph)] as const);
    expect(told).toMatchObject(Object.fromEntries(expected));
    expect(told).toMatchObject({
      title: RIGHT.title,
      'caption/F1': 'Andel lærere som sluttet',
      'heading/leavers': 'Hvem som slutter',
    });
  });

  test('is let through by the checklist as it was written', async () => {
    const read = reportFromDocx(await reportDocx(RIGHT));
    if (!read.ok) throw new Error(read.where);
    expect(await checkReport({ report: read.report, told: read.told }, RECORDED)).toEqual([]);
  });

  test('has real headings, a repeated table head, contents, page numbers and its language', async () => {
    const files = unzipSync(await reportDocx(RIGHT));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:pStyle w:val="Caption"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toMatch(/TOC [^<]*\\o/);
    expect(
      Object.entries(files).filter(
        ([name, xml]) => name.startsWith('word/footer') && strFromU8(xml).includes('NUMPAGES'),
      ),
    ).toHaveLength(1);
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="nb-NO"');
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-09-07T00:00:00Z');
  });

  test('shows a picture with its alternative, and asks nothing from outside', async () => {
    const picture = { png: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), width: 640, height: 300 };
    const docx = await reportDocx(RIGHT, new Map([['F1', picture]]));
    const read = reportFromDocx(docx);
    if (!read.ok) throw new Error(read.where);
    expect(read.told.charts).toEqual([{ figure: 'F1', altText: RIGHT.figures[0]?.altText }]);
    const relations = Object.entries(unzipSync(docx)).filter(([name]) => name.endsWith('.rels'));
    expect(relations.map(([, xml]) => strFromU8(xml)).join()).not.toContain('TargetMode="External"');
  });

  test('has lists with bullets, a caption over the table under a picture, and columns of unlike widths', async () => {
    const picture = { png: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), width: 640, height: 300 };
    const files = unzipSync(await reportDocx(RIGHT, new Map([['F1', picture]])));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(strFromU8(files['word/numbering.xml'] ?? new Uint8Array())).toContain('w:val="bullet"');
    expect(document).toContain('Tabell til figur 1');
    expect(document).not.toContain('PAGEREF');
    expect(new Set(document.match(/<w:tcW[^>]*>/g)).size).toBeGreaterThan(2);
  });

  test('has headings in the owner’s colour', async () => {
    const files = unzipSync(await reportDocx({ ...RIGHT, owner: { ...RIGHT.owner, colour: '#8a1538' } }));
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    expect(styles.match(/w:val="8A1538"/g)).toHaveLength(4);
    expect(styles).not.toContain('16304F');
  });

  test('is the same bytes for the same report', async () => {
    expect(await reportDocx(RIGHT)).toEqual(await reportDocx(RIGHT));
  });
});

describe('a Word file that somebody has changed', () => {
  test('with another number in a sentence is found', async () => {
    expect(checks(await foundAfter('11,8\u00a0prosent', '12,8\u00a0prosent'))).toEqual(['numbers']);
  });

  test('with another number in a table is found', async () => {
    expect(checks(await foundAfter('30,1\u00a0%*', '31,1\u00a0%*'))).toEqual(['numbers']);
  });

  test('with a number for a withheld cell is found', async () => {
    expect(checks(await foundAfter('>:<', '>4<'))).toEqual(['disclosure']);
  });

  test('with a provisional star taken away is found', async () => {
    expect(checks(await foundAfter('30,1\u00a0%*', '30,1\u00a0%'))).toEqual(['freshness']);
  });

  test('with another year in the head of a table is found', async () => {
    expect(checks(await foundAfter('2021\u2060–\u206022', '2020\u2060–\u206021'))).toEqual(['numbers']);
  });

  test('without the line on a break is found', async () => {
    expect(checks(await foundAfter('Brudd: nytt HR-system', 'I fjor: nytt HR-system'))).toEqual(['breaks']);
  });

  test('without its definition is found', async () => {
    expect(checks(await foundAfter('Sluttet er andelen som ikke lenger er ansatt', 'Noen er ansatt'))).toEqual([
      'definitions',
    ]);
  });

  test('without the notice that numbers are provisional is found', async () => {
    expect(checks(await foundAfter('Tallene for det siste året er foreløpige. ', ''))).toEqual(['freshness']);
  });

  test('with a sentence of numbers added is found', async () => {
    const added = '<w:p><w:r><w:t>Fraværet var 7,9 prosent.</w:t></w:r></w:p><w:sectPr';
    expect(checks(await foundAfter('<w:sectPr', added))).toEqual(['numbers']);
  });

  test('with another figure in the report inside is found', async () => {
    expect(checks(await foundAfter('"numerator":28', '"numerator":29', 'customXml/item90.xml'))).toContain('numbers');
  });

  test('is told of when it is not one of ours', () => {
    expect(reportFromDocx(new Uint8Array([1, 2, 3]))).toEqual({ ok: false, where: '.docx' });
    expect(reportFromDocx(zipped({ 'word/document.xml': strToU8('<w:document/>') }))).toEqual({
      ok: false,
      where: 'customXml',
    });
  });
});
