import { expect, test } from 'vitest';
import { decodeText, looksBinary } from './text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = Uint8Array.from([0x46, 0xf8, 0x64, 0x74, 0x20, 0x80]);

test('UTF-8 is read with or without its mark', () => {
  expect(decodeText(utf8('Født')).text).toBe('Født');
  expect(decodeText(utf8('\uFEFFFødt'))).toEqual({ text: 'Født', encoding: 'utf-8', broken: 'no' });
});

test('bytes that are not UTF-8 are read as Windows-1252', () => {
  expect(decodeText(windows1252)).toEqual({ text: 'Født €', encoding: 'windows-1252', broken: 'no' });
});

test('UTF-16 is read by its mark and, without one, by its zeros', () => {
  const little = Uint8Array.from([0xff, 0xfe, 0x46, 0, 0xf8, 0]);
  const unmarked = Uint8Array.from([0, 0x46, 0, 0xf8, 0, 0x64]);
  expect(decodeText(little).text).toBe('Fø');
  expect(decodeText(unmarked).text).toBe('Fød');
});

test('letters that were encoded twice are put right again', () => {
  expect(decodeText(utf8('FÃ¸dselsnummer;Ã…rstall'))).toEqual({
    text: 'Fødselsnummer;Årstall',
    encoding: 'utf-8',
    broken: 'mended',
  });
});

test('letters that are lost for good are said to be', () => {
  expect(decodeText(utf8('F\uFFFDdselsnummer')).broken).toBe('lost');
});

test('a text cut in the middle of a letter is still UTF-8', () => {
  expect(decodeText(utf8('Skolegård å').subarray(0, 12)).encoding).toBe('utf-8');
});

test('a picture is binary and a text is not', () => {
  expect(looksBinary(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]))).toBe(true);
  expect(looksBinary(utf8('a;b\n1;2\n'))).toBe(false);
});
