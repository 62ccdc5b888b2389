import { describe, expect, test } from 'vitest';
import { neverKeptIn } from './never-kept.ts';

describe('a field that must not be', () => {
  test.each([
    ['Diagnose', 'health'],
    ['DIAGNOSEKODE (ICD-10)', 'health'],
    ['Sykmeldingsgrad', 'health'],
    ['Fraværsårsak', 'health'],
    ['Fravaersarsak', 'health'],
    ['helseOpplysning', 'health'],
    ['health_status', 'health'],
    ['Etnisitet', 'ethnicity'],
    ['Etnisk bakgrunn', 'ethnicity'],
    ['race', 'ethnicity'],
    ['Innvandrerbakgrunn', 'ethnicity'],
    ['Fagforening', 'union-membership'],
    ['fagforeningskontingent', 'union-membership'],
    ['Trade union', 'union-membership'],
    ['union_member', 'union-membership'],
    ['Religion', 'religion'],
    ['Tro', 'religion'],
    ['Livssyn', 'belief'],
    ['Funksjonsnedsettelse', 'disability'],
    ['Uføregrad', 'disability'],
    ['disabled', 'disability'],
    ['Seksuell orientering', 'sexual-orientation'],
    ['Politisk tilhørighet', 'political-opinion'],
    ['Parti', 'political-opinion'],
  ])('%s would hold %s', (name, kind) => {
    expect(neverKeptIn(name)).toBe(kind);
  });
});

describe('a field that may be', () => {
  test.each([
    'Fødselsnummer',
    'Stilling',
    'legemeldt_1_16',
    'sykefravær',
    'Politiattest sett',
    'Tilsynsorgan',
    'trace',
    'Mat og helse',
    'union-representative',
    'Antall søkere',
    'parttime',
    'Kontrakt',
    'Helsesykepleier',
    'comparison',
    '',
  ])('%s holds none of it', (name) => {
    expect(neverKeptIn(name)).toBeNull();
  });

  test('is not excused by standing beside one that may', () => {
    expect(neverKeptIn('Mat og helse diagnose')).toBe('health');
    expect(neverKeptIn('union-representative union')).toBe('union-membership');
  });
});
