import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileDifference } from './file-differences.ts';

const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('files that are the same to the byte have no difference', () => {
  expect(fileDifference('html', strToU8('<p>A</p>'), strToU8('<p>A</p>'))).toBeNull();
});

test('the line of a page that is another is told with what stands there now', () => {
  const was = strToU8('<h1>Æ</h1>\n<p>76 av 642</p>\n');
  expect(fileDifference('html', was, strToU8('<h1>Æ</h1>\n<p>77 av 642</p>\n'))).toEqual({
    kind: 'line',
    line: 2,
    text: '<p>77 av 642</p>',
  });
});

test('the parts of a package that are others, too many or too few are told by name', () => {
  const was = packed({ 'word/document.xml': 'a', 'word/styles.xml': 's', 'word/media/1.png': 'p' });
  const is = packed({ 'word/document.xml': 'b', 'word/styles.xml': 's', 'word/media/2.png': 'p' });
  expect(fileDifference('docx', was, is)).toEqual({
    kind: 'parts',
    parts: ['word/document.xml', 'word/media/1.png', 'word/media/2.png'],
  });
});

test('a package that was cut short is told by the first byte that lacks', () => {
  const was = packed({ a: 'a' });
  expect(fileDifference('xlsx', was, was.slice(0, 20))).toEqual({ kind: 'byte', byte: 20 });
});

test('a PDF is told by its first byte that is another', () => {
  expect(fileDifference('pdf', strToU8('%PDF-1.7'), strToU8('%PDF-2.0'))).toEqual({ kind: 'byte', byte: 5 });
});
