import { describe, expect, test } from 'vitest';
import { ownFiles } from '../__data__/own-files.ts';
import { type } from '../__data__/typing.ts';

const { fileOf, pathOf } = ownFiles();

const TABLE = 'skole;antall;gruppe\ns1;3;lærer\ns2;12;lærer\ns3;20;lærer\ns1;9;leder\ns2;8;leder\ns3;0;leder\n';
const TREE = 'column,code,parent\nskole,s1,nord\nskole,s2,nord\nskole,nord,Total\n';

describe('laget protect', () => {
  test('writes every node of every crossing, columns as the file has them, a withheld value blank', async () => {
    const asked = [fileOf('t.csv', TABLE), '--value', 'antall', '--hierarchy', fileOf('h.csv', TREE)];
    const { out, exit, err } = await type(['protect', ...asked, '--lang', 'en']);
    expect(exit).toBe(0);
    expect(out.split('\n')).toEqual([
      'skole,antall,gruppe,primary,withheld,reason',
      'Total,52,Total,false,false,',
      'Total,17,leder,false,false,',
      'Total,35,lærer,false,false,',
      'nord,32,Total,false,false,',
      'nord,17,leder,false,false,',
      'nord,15,lærer,false,false,',
      's1,12,Total,false,false,',
      's1,,leder,false,true,protects-another',
      's1,,lærer,true,true,few-persons',
      's2,20,Total,false,false,',
      's2,,leder,false,true,protects-another',
      's2,,lærer,false,true,protects-another',
      's3,20,Total,false,false,',
      's3,0,leder,false,false,',
      's3,20,lærer,false,false,',
      '',
    ]);
    expect(err).toBe('15 cells. Withheld: 1 by the rules, and 3 to protect them.\n');
  });

  test('audits on request: intervals of an outsider, and who comes too close', async () => {
    const asked = [fileOf('t.csv', TABLE), '--value', 'antall', '--audit', '--format', 'json'];
    const { out, exit } = await type(['protect', ...asked]);
    const { rows, audit } = JSON.parse(out);
    expect(exit).toBe(0);
    expect(rows.find((row: { reason: string }) => row.reason === 'few-persons')).toEqual({
      skole: 's1',
      gruppe: 'lærer',
      antall: null,
      primary: true,
      withheld: true,
      reason: 'few-persons',
      interval: { low: 0, high: 12 },
    });
    expect(
      audit.attackers.map((one: { attacker: string; tooClose: string[] }) => [one.attacker, one.tooClose]),
    ).toEqual([
      ['outsider', []],
      ['insider', []],
      ['rule-aware', []],
    ]);
  });

  test('gives an independent audit the true values', async () => {
    const { out } = await type(['protect', fileOf('t.csv', TABLE), '--value', 'antall', '--for-audit']);
    expect(out.split('\n').slice(0, 2)).toEqual(['skole,gruppe,n,primary,suppressed', 'Total,Total,52,FALSE,FALSE']);
    expect(out).toContain('s1,lærer,3,TRUE,TRUE');
  });

  test('says what is wrong with the table and its trees, with the line', async () => {
    const table = fileOf('wrong.csv', 'skole;antall\ns1;3\ns1;4\ns2;-1\nTotal;9\n');
    const tree = fileOf('wrong-tree.csv', 'column,code,parent\nskole,s9,nord\nskole,nord,sør\nskole,sør,nord\n');
    const asked = ['protect', table, '--value', 'antall', '--hierarchy', tree];
    const { exit, err } = await type([...asked, '--lang', 'en']);
    expect(exit).toBe(4);
    expect(err.trim().split('\n')).toEqual([
      'Line 3 has the same codes as line 2. Make them one row.',
      'Line 4: the value must be a whole number, not below zero.',
      'Line 5 is a sum (Total). The table holds inner cells only; the sums are made here.',
      'wrong-tree.csv: the code “s9” is not in column “skole”.',
      'wrong-tree.csv: the code “nord” stands below itself.',
      'wrong-tree.csv: the code “sør” stands below itself.',
    ]);
    const json = await type([...asked, '--format', 'json']);
    expect(JSON.parse(json.out).findings).toHaveLength(6);
    expect(JSON.parse(json.err.split('\n')[0] ?? '')).toMatchObject({ kind: 'finding', code: 'repeated-row' });
  });

  test('wrong use is told apart from a file that cannot be used', async () => {
    const table = fileOf('t.csv', TABLE);
    expect((await type(['protect', table])).exit).toBe(2);
    expect((await type(['protect', table, '--value', 'antall', '--fewest', '0'])).exit).toBe(2);
    expect((await type(['protect', table, '--value', 'persons'])).exit).toBe(4);
    expect((await type(['protect', fileOf('one.csv', 'antall\n3\n'), '--value', 'antall'])).exit).toBe(4);
    expect((await type(['protect', pathOf('none.csv'), '--value', 'antall'])).exit).toBe(4);
    const noTree = fileOf('no-tree.csv', 'kode,over\na,b\n');
    expect((await type(['protect', table, '--value', 'antall', '--hierarchy', noTree])).exit).toBe(4);
  });
});
