import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { syntheticNumber } from '../../../../../test/deliveries.ts';
import { takenInOwner } from '../../../../../test/taken-in-owner.ts';
import { type } from '../../__data__/typing.ts';

const env = {
  LAGET_DATA: takenInOwner(),
  LAGET_TODAY: '2026-09-15',
  PWD: mkdtempSync(join(tmpdir(), 'laget-privacy-')),
};
const typed = (...argv: string[]) => type(argv, env);
const DECIDED = ['--reason', 'Arkivplan 4.2', '--by', 'Kommunedirektøren'];

describe('laget retention', () => {
  test('lists every kind with our proposal, and that nothing has been decided', async () => {
    const { out } = await typed('retention', '--lang', 'en');
    expect(out).toContain('Employees who have left: everything about them');
    expect(out).toContain('Proposal: 60 months.');
    expect(out.match(/The owner has decided nothing/g)).toHaveLength(7);
  });

  test.each([
    [['retention', 'decide', 'persons-who-left', '--months', '24', ...DECIDED], 'dokumentasjonsplanen'],
    [['retention', 'decide', 'persons-who-left', '--months', '0', '--plan-allows', 'yes', ...DECIDED], '1 til 1200'],
    [['retention', 'decide', 'personer', '--months', '24', '--plan-allows', 'yes', ...DECIDED], 'persons-who-left'],
    [
      ['retention', 'decide', 'delivered-files', '--months', '24', '--plan-allows', 'yes', ...DECIDED],
      'egen innstilling',
    ],
    [['retention', 'decide', 'look-up-log', '--months', '24', '--plan-allows', 'yes', '--by', 'X'], 'hvorfor'],
    [['retention', 'decide', 'look-up-log', '--months', '24', '--plan-allows', 'no', '--reason', 'X'], 'hvem'],
    [['retention', 'person'], 'persons-who-left'],
  ])('refuses %j', async (argv, words) => {
    const { exit, err } = await typed(...argv);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });

  test('keeps a decision with its history, and tries what it would delete', async () => {
    await typed('retention', 'decide', 'persons-who-left', '--months', '60', '--plan-allows', 'no', ...DECIDED);
    await typed('retention', 'decide', 'persons-who-left', '--months', '12', '--plan-allows', 'yes', ...DECIDED);
    const { out } = await typed('retention', 'persons-who-left');
    expect(out.replaceAll('\u00a0', ' ')).toContain(
      'Bestemt: 12 måneder fra 15. september 2026. Kommunedirektøren: Arkivplan 4.2.',
    );
    expect(out).toContain('Andre bestemmelser:');
    const tried = JSON.parse((await typed('retention', 'run', '--try', '--format', 'json')).out);
    expect(tried).toMatchObject({
      tried: true,
      kinds: expect.arrayContaining([expect.objectContaining({ kind: 'look-up-log' })]),
    });
    expect((await typed('retention', 'run', '--try')).out).toContain('Bare prøvd.');
  });
});

describe('laget privacy', () => {
  test('writes the record and the drafts, for their owner to read only, and never over another file', async () => {
    const { err } = await typed('privacy', 'record', '--out', 'protokoll.html');
    expect(err).toContain('protokoll.html');
    const path = join(env.PWD, 'protokoll.html');
    expect(readFileSync(path, 'utf8')).toContain('Utkast: Protokoll over behandlingsaktiviteter');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = await typed('privacy', 'record', '--out', 'protokoll.html');
    expect([again.exit, again.err]).toEqual([2, expect.stringContaining('overskrives ikke')]);
    expect((await typed('privacy', 'dpia', '--lang', 'nn')).out).toMatch(
      /^# Utkast: Vurdering av personvernkonsekvensar/,
    );
    expect((await typed('privacy', 'risk', '--lang', 'en')).out).toMatch(/^# Draft: Risk assessment/);
    expect((await typed('privacy', 'risk', '--out', 'risk.pdf')).exit).toBe(2);
  });

  test('takes the number from standard input or a file, never from the command line', async () => {
    const number = syntheticNumber(5, 5);
    const spoken = await type(['privacy', 'person', 'export', number], env);
    expect([spoken.exit, spoken.err]).toEqual([2, expect.stringContaining('kommandolinjen')]);
    expect(spoken.err).not.toContain(number);
    const unknown = await type(['privacy', 'person', 'export'], env, `${number}\n`);
    expect([unknown.exit, unknown.err]).toEqual([4, expect.stringContaining('Laget har ingen med det nummeret')]);
    const toFile = await type(['privacy', 'person', 'export', '--out', 'innsyn.html'], env, `${number}\n`);
    expect([toFile.exit, existsSync(join(env.PWD, 'innsyn.html'))]).toEqual([4, false]);
    writeFileSync(join(env.PWD, 'nummer.txt'), `${number}\n`);
    writeFileSync(join(env.PWD, 'nummer.md'), 'fylt inn');
    // A file that cannot be written is told before anything is read of the person, or noted as given.
    const over = await type(['privacy', 'person', 'export', '--out', 'nummer.md'], env, `${number}\n`);
    expect([over.exit, readFileSync(join(env.PWD, 'nummer.md'), 'utf8')]).toEqual([2, 'fylt inn']);
    expect((await typed('privacy', 'person', 'export', '--number-file', 'nummer.txt')).exit).toBe(4);
    expect((await typed('privacy', 'person', 'export', '--number-file', 'borte.txt')).exit).toBe(2);
    expect((await type(['privacy', 'person', 'export'], env, '')).err).toContain('standard inn');
    expect((await typed('privacy', 'person')).err).toContain('export, note, correct, restrict');
  });

  test.each([
    [['note'], 'tall'],
    [['note', 'X99'], 'verken et tall'],
    [['note', 'D5', '--on', '2026-09-01', '--says', 'Greit', '--by', 'HR'], 'hvem som ble involvert'],
    [
      ['note', 'D5', '--involved', 'HTV', '--on', '2026-09-16', '--says', 'Greit', '--by', 'HR'],
      'i dag eller tidligere',
    ],
    [['note', 'D5', '--involved', 'HTV', '--on', '2026-09-01', '--by', 'HR'], 'hva de sa'],
    [
      ['note', 'D5', '--involved', `HTV ${syntheticNumber(5, 5)}`, '--on', '2026-09-01', '--says', 'Ja', '--by', 'HR'],
      'uten',
    ],
    [['take-back'], 'involvement-000003'],
    [['liste'], 'note eller take-back'],
  ])('refuses involvement %j', async (argv, words) => {
    const { exit, err } = await typed('privacy', 'involvement', ...argv);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });

  test('notes who was involved, lists it beside what is switched on, and takes it back with a reason', async () => {
    const said = [
      '--involved',
      'HTV, Utdanningsforbundet',
      '--on',
      '2026-09-01',
      '--says',
      'Ingen innvendinger',
      '--by',
      'HR',
    ];
    const noted = await typed('privacy', 'involvement', 'note', 'fulfilment-plans', ...said, '--format', 'json');
    expect(JSON.parse(noted.out)).toEqual({ id: 'involvement-000001', switchedOn: [] });
    expect((await typed('privacy', 'involvement', 'note', 'survey-results', ...said)).out).toContain(
      'involvement-000002',
    );
    const back = ['take-back', 'involvement-000002', '--reason', 'Gjaldt noe annet', '--by', 'HR'];
    expect((await typed('privacy', 'involvement', ...back)).exit).toBe(0);
    const again = await typed('privacy', 'involvement', ...back);
    expect([again.exit, again.err]).toEqual([4, expect.stringContaining('tatt tilbake fra før')]);
    const listed = (await typed('privacy', 'involvement', 'list')).out.replaceAll('\u00a0', ' ');
    expect(listed).toContain('Skoleeieren er oppdiktet');
    expect(listed).toMatch(/siden dere begynte .*: A1, A2, .*D5/);
    expect(listed).toContain(
      'involvement-000001 om D5 Lærere uten kravet oppfylt som har plan: HTV, Utdanningsforbundet',
    );
    expect(listed).toContain('Tatt tilbake 15. september 2026 av HR: Gjaldt noe annet');
  });

  test('lists requests, and says so where there are none', async () => {
    expect((await typed('privacy', 'requests')).out).toBe('Ingen krav er notert.\n');
    const { exit, err } = await typed('privacy', 'answer', 'request-000001', '--outcome', 'met', '--says', 'Gjort');
    expect([exit, err]).toEqual([4, expect.stringContaining('noe krav')]);
    expect((await typed('privacy', 'answer', 'request-000001', '--outcome', 'extended', '--says', 'x')).exit).toBe(2);
  });
});
