import { describe, expect, test } from 'vitest';
import { ownFiles } from '../__data__/own-files.ts';
import { type } from '../__data__/typing.ts';

const { fileOf } = ownFiles();

const STAFF = `school,outcome,n
s1,left,20
s1,moved,0
s1,stayed,0
s2,left,7
s2,moved,6
s2,stayed,30
s3,left,9
s3,moved,12
s3,stayed,44
`;
const PAY = 'firm,kroner,first,second\na,1060,600,400\nb,9000,3000,3000\nc,12000.5,4000,4000\n';
const CONTRIBUTIONS = `firm,contributor,kroner
a,x,600
a,y,400
a,z,60
b,p,3000
b,q,3000
b,r,3000
c,p,4000
c,q,4000
c,s,4000.5
`;

const asked = (...more: readonly string[]) => type(['protect', fileOf('t.csv', STAFF), '--value', 'n', ...more]);
/** With each contribution in a file of its own, the table has no columns for the two largest. */
const paid = (...more: readonly string[]) => {
  const text = more.includes('--contributors') ? PAY.replaceAll(/,\w+,\w+$/gm, '') : PAY;
  return type(['protect', fileOf('pay.csv', text), '--value', 'kroner', '--amounts', ...more]);
};

describe('rules of laget protect', () => {
  test('sensitive codes: without them everything is told, with them not that everybody left', async () => {
    expect((await asked()).out).not.toContain('true');
    const { out, exit } = await asked('--sensitive', 'outcome=left', '--audit');
    expect(exit).toBe(0);
    expect(out).toContain('s1,left,,true,true,group-disclosure');
    expect(out).toMatch(/s1,(moved|stayed),,false,true,protects-another/);
  });

  test('few units behind a sum', async () => {
    const { out } = await asked('--few-units', 'school=3');
    expect(out).toContain('Total,moved,,true,true,few-units');
    expect((await asked('--few-units', 'school=2')).out).not.toContain('true');
  });

  test('what cannot exist is a point, and null in JSON', async () => {
    const impossible = fileOf('impossible.csv', 'school\ns1\n');
    const counted = await asked('--impossible', impossible, '--lang', 'en');
    expect([counted.exit, counted.err.split('\n')[0]]).toEqual([
      4,
      'impossible.csv, line 2: the cell s1 · left is said to be impossible, but somebody is counted in it.',
    ]);
    const one = fileOf('one.csv', 'school,outcome\ns1,moved\n');
    expect((await asked('--impossible', one)).out).toContain('s1,moved,.,false,false,');
    const json = JSON.parse((await asked('--impossible', one, '--format', 'json')).out);
    expect(json.rows.find((row: { impossible?: boolean }) => row.impossible)).toMatchObject({ school: 's1', n: null });
  });

  test('amounts: by the two largest, or by every contribution; to the same answer', async () => {
    const columns = await paid('--largest', 'first', '--second', 'second', '--p-percent', '15', '--audit');
    const each = await paid('--contributors', fileOf('who.csv', CONTRIBUTIONS), '--p-percent', '15', '--audit');
    expect([columns.exit, each.exit]).toEqual([0, 0]);
    expect(columns.out.split('\n').slice(0, 3)).toEqual([
      'firm,kroner,primary,withheld,reason',
      'Total,22060.5,false,false,',
      'a,,true,true,p-percent',
    ]);
    expect(each.out).toBe(columns.out);
    expect((await paid('--largest', 'first', '--second', 'second', '--p-percent', '9')).out).not.toContain('true');
  });

  test('contributions that do not add up are told', async () => {
    const wrong = fileOf('wrong.csv', 'firm,contributor,kroner\na,x,600\nd,x,1\n');
    const { exit, err } = await paid('--contributors', wrong, '--lang', 'en');
    expect(exit).toBe(4);
    expect(err).toContain('wrong.csv, line 3: the table has no row d.');
    expect(err).toContain('The contributions to a come to 600, but its amount is 1060.');
  });

  test.each([
    ['--sensitive', 'outcome'],
    ['--few-units', 'school=many'],
    ['--small-base', '5'],
    ['--p-percent', '10'],
    ['--amounts'],
    ['--amounts', '--largest', 'n', '--second', 'n', '--sensitive', 'outcome=left'],
    ['--amounts', '--largest', 'n', '--second', 'n', '--dominance', '2'],
  ])('wrong use: %s %s', async (...typed) => {
    expect((await asked(...typed)).exit).toBe(2);
  });

  test.each([
    ['--sensitive', 'outcme=left', 'The table has no column “outcme” to divide by.'],
    ['--sensitive', 'outcome=lft', 'The code “lft” is not in column “outcome”, nor a sum of it.'],
    ['--few-units', 'scool=3', 'The table has no column “scool” to divide by.'],
  ])('names that are not there: %s %s', async (option, text, said) => {
    const { exit, err } = await asked(option, text, '--lang', 'en');
    expect([exit, err.split('\n')[0]]).toEqual([4, said]);
  });
});

describe('what has been published before', () => {
  const small = 'school,n\ns0,3\ns1,12\ns2,20\ns3,30\n';
  const beside = (text: string) =>
    type([
      'protect',
      fileOf('small.csv', small),
      '--value',
      'n',
      '--lang',
      'en',
      '--audit',
      '--published',
      fileOf('spring.csv', text),
    ]);

  test('is never withheld, and known to whoever tries', async () => {
    const { out, exit } = await beside('school,n\ns1,12\nTotal,65\n');
    expect(exit).toBe(0);
    expect(out).toContain('s1,12,false,false,\ns2,,false,true,protects-another');
  });

  test('what it gives away ends with code 4', async () => {
    const { err, exit } = await beside('school,n\ns1,12\ns2,20\ns3,30\nTotal,65\n');
    expect(exit).toBe(4);
    expect(err).toContain('1 cells are given away by what has been published before.');
    const known = await beside('school,n\ns0,3\n');
    expect(known.err).toContain('1 cells that should have been withheld have been published before.');
  });

  test('an earlier answer can be given as it stands, and comes back as it was', async () => {
    const first = await asked('--sensitive', 'outcome=left');
    const again = await asked('--sensitive', 'outcome=left', '--published', fileOf('first.csv', first.out), '--audit');
    expect([again.exit, again.out]).toEqual([0, first.out]);
  });

  test('a figure that is another now, a cell that is not there, a column that is missing', async () => {
    const { err, exit } = await beside('school,n\ns1,13\ns9,4\n');
    expect(exit).toBe(4);
    expect(err).toContain('spring.csv, line 2: 13 was published, but the table gives 12.');
    expect(err).toContain('spring.csv, line 3: the table has no cell s9.');
    expect((await beside('skole,n\ns1,13\n')).err).toContain('spring.csv must have the columns school, n.');
    expect((await beside('school,n\ns1,many\n')).err).toContain('spring.csv: Column “n” must hold numbers.');
  });
});

describe('the best choice', () => {
  test('is looked for in small tables, and told of', async () => {
    const { out, err, exit } = await asked('--sensitive', 'outcome=left', '--optimal', '--lang', 'en');
    expect([exit, err.includes('No other choice withholds fewer cells.')]).toEqual([0, true]);
    expect(out).toContain('s1,left,,true,true,group-disclosure');
  });

  test('is refused in larger ones', async () => {
    const rows = Array.from({ length: 220 }, (_, i) => `s${i},${i}\n`).join('');
    const large = fileOf('large.csv', `school,n\n${rows}`);
    const { err, exit } = await type(['protect', large, '--value', 'n', '--optimal', '--lang', 'en']);
    expect([exit, err.startsWith('The table has 221 cells')]).toEqual([4, true]);
  });
});
