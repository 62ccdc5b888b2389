import { expect, test } from 'vitest';
import { formReader, readForm } from './form.ts';

test.each([
  ['Fast', 'permanent', 'ordinary'],
  ['Fast ansatt', 'permanent', 'ordinary'],
  ['Midlertidig', 'temporary', 'ordinary'],
  ['Vikar', 'temporary', 'ordinary'],
  ['Vikariat', 'temporary', 'ordinary'],
  ['Engasjement', 'temporary', 'ordinary'],
  ['Åremål', 'temporary', 'ordinary'],
  ['Ikke fast', 'temporary', 'ordinary'],
  ['Timelønn', 'unknown', 'hourly'],
  ['Timelønnet vikar', 'temporary', 'hourly'],
  ['Tilkallingsvikar', 'temporary', 'hourly'],
  ['Lærling', 'unknown', 'apprentice'],
  ['Pensjonistvilkår', 'unknown', 'pensioner'],
  ['Innleid', 'unknown', 'loan-in'],
  ['', 'unknown', 'unknown'],
])('«%s» is %s on %s terms', (text, contract, terms) => {
  expect(readForm(text)).toEqual({ contract, terms, known: true });
});

test('a text we do not understand is unknown and said to be', () => {
  expect(readForm('Kategori 7')).toEqual({ contract: 'unknown', terms: 'unknown', known: false });
});

test('a column called «Fast» or «Midlertidig» may hold yes and no', () => {
  expect(formReader('Fast')('Ja').contract).toBe('permanent');
  expect(formReader('Fast stilling')('nei').contract).toBe('temporary');
  expect(formReader('Midlertidig')('x').contract).toBe('temporary');
  expect(formReader('Midlertidig')('0').contract).toBe('permanent');
  expect(formReader('Fast/midlertidig')('Midlertidig').contract).toBe('temporary');
});
