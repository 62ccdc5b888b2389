import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RECORDED, RIGHT } from '../checked/__data__/reports.ts';
import { checkReport } from '../checked/index.ts';
import { reportFromDocx } from './read-docx.ts';
import { fillTemplate } from './template.ts';

/** An owner's template with some lines. */
function templateWith(...lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((text) => new Paragraph(text));
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}

const ALL = [
  'Brevhode 2026',
  '{{title}}',
  '{{notices}}',
  '{{summary}}',
  '{{section:leavers}}',
  '{{method}}',
  '{{sources}}',
];

describe("the owner's own template", () => {
  test('has every style that its paragraphs name, also those that the template lacked', async () => {
    const { docx } = await fillTemplate(RIGHT, await templateWith(...ALL));
    const files = unzipSync(docx ?? new Uint8Array());
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const all = (xml: string, pattern: RegExp) => new Set([...xml.matchAll(pattern)].map(([, id]) => id));
    const named = all(part('word/document.xml'), /<w:pStyle w:val="(\w+)"/g);
    expect([...named]).toContain('TableText');
    expect([...named].filter((id) => !all(part('word/styles.xml'), /w:styleId="(\w+)"/g).has(id))).toEqual([]);
  });

  test('is filled where its places stand, and keeps what it has', async () => {
    const { docx, problems } = await fillTemplate(RIGHT, await templateWith(...ALL));
    expect(problems).toEqual([]);
    const text = strFromU8(unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Brevhode 2026');
    expect(text).toContain(RIGHT.title);
    expect(text).toContain('Hvem som slutter');
    expect(text).not.toContain('{{');
  });

  test('filled in is let through by the checklist, letterhead and all', async () => {
    const { docx } = await fillTemplate(RIGHT, await templateWith(...ALL, '{{glossary}}'));
    const read = reportFromDocx(docx ?? new Uint8Array());
    if (!read.ok) throw new Error(read.where);
    expect(await checkReport({ report: read.report, told: read.told }, RECORDED)).toEqual([]);
  });

  test('takes one figure where it is named', async () => {
    const { docx } = await fillTemplate(RIGHT, await templateWith('{{ figure:F2 }}'));
    const text = strFromU8(unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Tabell 1. Andel som sluttet, etter stillingsgruppe');
    expect(text).not.toContain('Figur 1.');
  });

  test('with a place that does not exist is not filled, and told which there are', async () => {
    const { docx, problems } = await fillTemplate(RIGHT, await templateWith('{{title}}', '{{tittel}}'));
    expect(docx).toBeNull();
    expect(problems.map(({ kind, place }) => [kind, place])).toEqual([['unknown', 'tittel']]);
    expect(problems[0]?.message).toContain('{{section:leavers}}');
  });

  test('without a place for what a reader needs is filled, and told what is left out', async () => {
    const { docx, problems } = await fillTemplate(RIGHT, await templateWith('{{title}}', '{{sections}}'));
    expect(docx).not.toBeNull();
    expect(problems.map(({ place }) => place)).toEqual(['summary', 'notices', 'method', 'sources']);
  });

  test('without any place is told of', async () => {
    const { docx, problems } = await fillTemplate(RIGHT, await templateWith('Brevhode'));
    expect([docx, problems.map(({ kind }) => kind)]).toEqual([null, ['no-places']]);
  });

  test('that is no Word file is told of', async () => {
    const { problems } = await fillTemplate(RIGHT, new TextEncoder().encode('hei'));
    expect(problems.map(({ kind }) => kind)).toEqual(['not-template']);
  });
});
