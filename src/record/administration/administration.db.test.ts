import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { BJORKA, FURULY, hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../../../test/deliveries.ts';
import { textFile } from '../../../test/sources/synthetic.ts';
import { dayOf, OPEN_END } from '../../terms/index.ts';
import { ACTION, NO_REASON } from '../action-plan/__data__/plans.ts';
import { ALWAYS } from '../index.ts';
import { openRecord } from './index.ts';

describe.each(databases())('administration on $name', (database) => {
  test('keeps choices that are allowed, and says why others are not', async () => {
    const { administration, close } = await openRecord(await database.place());
    const answers = [
      await administration.changeSetting('owner-name', ' Fjordvik kommune '),
      await administration.changeSetting('fewest-persons', '1'),
      await administration.changeSetting('fewest-persons', '0'),
      await administration.changeSetting('colour', 'blue'),
      await administration.changeSetting('reference-day', '02-29'),
      await administration.changeSetting('fewest-persons', '2'),
      await administration.changeSetting('owner-kind', 'real'),
      await administration.changeSetting('fewest-persons', '1'),
      await administration.changeSetting('owner-colour', '#FFD700'),
      await administration.changeSetting('owner-colour', '#8A1538'),
    ];
    const settings = await administration.settings();
    await close();
    expect(answers.map((answer) => (answer.ok ? answer.value : answer.reason))).toEqual([
      'Fjordvik kommune',
      '1',
      'below-floor',
      'unknown-key',
      'bad-value',
      'below-floor',
      'real',
      'only-invented',
      'low-contrast',
      '#8a1538',
    ]);
    expect(settings).toMatchObject({ ownerName: 'Fjordvik kommune', ownerKind: 'real', fewestPersons: 3 });
  });

  test('tells by another text that what public answers rest on has changed, and by the same that it has not', async () => {
    const { administration, close } = await openRecord(await database.place());
    const seen: string[] = [];
    const look = async () => seen.push(await administration.changes());
    await look();
    const [report] = await takeIn(administration, [
      MAPPING,
      hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]),
    ]);
    await look();
    await administration.changeSetting('owner-name', 'Fjordvik kommune');
    await look();
    const action = { part: 'action', code: '2.2' } as const;
    const says = (title: string) => ({ part: 'action' as const, says: { ...ACTION, title } });
    const telling = { from: dayOf(2024, 1, 10), seen: null, change: NO_REASON, content: says('Før') };
    const first = await administration.plan.tell(action, telling, 'test');
    await look();
    const change = { ...NO_REASON, reason: 'ny tittel' };
    await administration.plan.tell(action, { ...telling, seen: 1, change, content: says('Ny') }, 'test');
    await look();
    await administration.plan.undo(action, 'test');
    await look();
    await administration.withdraw(report?.id ?? '', 'test');
    await look();
    const same = await administration.changes();
    await close();
    expect(new Set(seen).size).toBe(seen.length);
    expect([first.ok, same]).toEqual([true, seen.at(-1)]);
  });

  test('the kind of owner stands fast once persons are in', async () => {
    const { administration, close } = await openRecord(await database.place());
    await takeIn(administration, [MAPPING, hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')])]);
    const answer = await administration.changeSetting('owner-kind', 'real');
    const same = await administration.changeSetting('owner-kind', 'invented');
    await close();
    expect(answer).toMatchObject({ ok: false, reason: 'has-deliveries' });
    expect(same).toMatchObject({ ok: true });
  });

  test('tells what has no place, with what it may be, until a person places it', async () => {
    const { administration, close } = await openRecord(await database.place());
    const extract = hrFile('a.csv', [
      teacher(KARI, 'Bjørka skole', '01.08.2020'),
      `${OLA};Navn;Bjørka barneskole;9999;Skoleassistent;50;Fast;01.08.2021;`,
    ]);
    const [report] = await takeIn(administration, [MAPPING, extract]);
    const before = await administration.unplaced();
    const refused = await administration.place(
      { workplaces: { X: '974760681' }, positions: { '9999': 'chief' } },
      null,
      'test',
    );
    const placed = await administration.place(
      { workplaces: { 'Bjørka barneskole': BJORKA }, positions: { '9999': 'skoleassistent' } },
      dayOf(2026, 8, 1),
      'test',
    );
    const after = await administration.unplaced();
    const placings = await administration.placings();
    await close();
    expect(before).toEqual({
      positions: [{ position: '9999', title: 'Skoleassistent', rows: 1, suggestion: 'skoleassistent' }],
      workplaces: [{ workplace: 'Bjørka barneskole', rows: 1, suggestions: [{ unit: BJORKA, name: 'Bjørka skole' }] }],
    });
    expect(report?.unplaced).toEqual(before);
    expect(refused.refused).toEqual([
      { key: 'X', reason: 'unknown-unit-number' },
      { key: '9999', reason: 'unknown-subgroup' },
    ]);
    expect(placed).toEqual({ workplaces: 1, positions: 1, refused: [] });
    expect(after).toEqual({ positions: [], workplaces: [] });
    expect(placings.positions).toContainEqual({
      position: '9999',
      subgroup: 'skoleassistent',
      from: dayOf(2026, 8, 1),
      to: OPEN_END,
    });
  });

  test('a mapping gives way to what a person has placed, and replaces what a mapping has', async () => {
    const { administration, close } = await openRecord(await database.place());
    await takeIn(administration, [MAPPING]);
    await administration.place({ workplaces: { 'Bjørka skole': FURULY }, positions: {} }, null, 'test');
    const mapping = {
      source: 'hr-extract',
      columns: {},
      workplaces: { 'Bjørka skole': BJORKA, 'Furuly skole': BJORKA },
      positions: {},
    } as const;
    await takeIn(administration, [], { mapping: { name: 'ny', mapping } });
    const { workplaces } = await administration.placings();
    const mappings = await administration.mappings();
    const renamed = await administration.renameMapping('ny', 'HR', 'test');
    const taken = await administration.renameMapping('HR', 'kobling.json', 'test');
    const removed = await administration.removeMapping('kobling.json', 'test');
    const unknown = await administration.removeMapping('kobling.json', 'test');
    const left = await administration.mappings();
    await close();
    expect([renamed, taken, removed, unknown]).toEqual(['done', 'name-taken', 'done', 'unknown']);
    expect(left).toEqual([{ name: 'HR', mapping }]);
    expect(workplaces).toEqual([
      { workplace: 'Bjørka skole', unit: FURULY, from: ALWAYS, to: OPEN_END },
      { workplace: 'Furuly skole', unit: BJORKA, from: ALWAYS, to: OPEN_END },
    ]);
    expect(mappings.map((one) => one.name)).toEqual(['ny', 'kobling.json']);
  });

  test('a table with columns of its own is asked for once, and known again by them', async () => {
    const { administration, close } = await openRecord(await database.place());
    const children = (year: string) => textFile(`barn-${year}.csv`, `Sted;År;Unger;Annet\nBjørka;${year};12;x\n`);
    const mapping = {
      source: 'care-places',
      columns: { unit: 'Sted', day: 'År', children: 'Unger' },
      workplaces: { Bjørka: BJORKA },
      positions: {},
      header: ['Sted', 'År', 'Unger', 'Annet'],
    } as const;
    const [asked] = await takeIn(administration, [children('2024-25')]);
    const [told] = await takeIn(administration, [children('2024-25')], { mapping: { name: 'Barn', mapping } });
    const [known] = await takeIn(administration, [children('2025-26')]);
    const placings = await administration.placings();
    await close();
    expect(asked).toMatchObject({ status: 'not-recognised', mappingNeeded: { header: mapping.header, named: null } });
    expect(told).toMatchObject({ status: 'taken-in', source: 'care-places', mapping: 'Barn' });
    expect(known).toMatchObject({ status: 'taken-in', mapping: 'Barn', rows: { kept: 1 } });
    expect(known?.asRead?.rows).toEqual([['2025-10-01', BJORKA, '12']]);
    expect(placings.workplaces).toEqual([]);
  });

  test('the fingerprint changes with deliveries, withdrawals, placings and settings, and with nothing else', async () => {
    const place = await database.place();
    const { administration, close } = await openRecord(place);
    const seen = [await administration.fingerprint()];
    await takeIn(administration, [MAPPING, hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')])]);
    seen.push(await administration.fingerprint());
    await administration.place({ workplaces: { 'Bjørka skole': FURULY }, positions: {} }, null, 'test');
    seen.push(await administration.fingerprint());
    await administration.changeSetting('fewest-persons', '7');
    seen.push(await administration.fingerprint());
    await administration.withdraw('d000001', 'test');
    seen.push(await administration.fingerprint());
    const look = { at: place.now(), who: 'a', role: 'hr-analyst', unit: null, what: 'A1' };
    await administration.logLookUp(look);
    const last = await administration.fingerprint();
    const looks = await administration.lookUps({ most: 10, seenBy: 'everyone' });
    const summaries = await administration.deliveries();
    await close();
    expect(new Set(seen).size).toBe(5);
    expect(last).toBe(seen[4]);
    expect(looks).toMatchObject([look]);
    expect(summaries).toMatchObject([
      { id: 'd000001', withdrawnAt: place.now(), takenInAt: place.now(), takenInBy: 'test' },
    ]);
  });
});
