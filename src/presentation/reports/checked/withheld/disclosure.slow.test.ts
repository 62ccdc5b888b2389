import { describe, expect, test } from 'vitest';
import { changed, checks, foundAlone, withFigure, withParagraph } from '../__data__/mutated.ts';
import { cellNumber, RIGHT, shareRow } from '../__data__/reports.ts';

describe('disclosure', () => {
  const withheld = { 'staff-group': 'leader' };
  const year = '2024-10-01/2025-10-01';
  const withRow = (row: Parameters<typeof shareRow>[2], state: Parameters<typeof shareRow>[3]) =>
    withFigure('F2', (figure) => ({
      ...figure,
      answer: { ...figure.answer, rows: figure.answer.rows.with(2, shareRow(withheld, year, row, state)) },
    }));

  test('a withheld row that has got a number is found', async () => {
    expect(checks(await foundAlone(withRow([4, 60], 'withheld')))).toContain('disclosure');
  });

  test('a row that the record withholds and the report shows is found', async () => {
    expect(checks(await foundAlone(withRow([4, 60], 'shown')))).toContain('disclosure');
  });

  test('two withheld rows that share what is left of the total are not worked out', async () => {
    expect(await foundAlone(RIGHT)).toEqual([]);
  });

  test('a withheld row is worked out when another figure of the report tells its neighbour', async () => {
    const [, groups] = RIGHT.figures;
    if (groups === undefined) throw new Error('the report has two figures');
    const rows = [shareRow({ 'staff-group': 'other' }, year, [11, 80])];
    const telling = { ...groups, id: 'F3', answer: { ...groups.answer, rows } };
    const report = { ...RIGHT, figures: [...RIGHT.figures, telling] };
    const findings = (await foundAlone(report)).filter(({ check }) => check === 'disclosure');
    expect(findings.map(({ place, message }) => [place, message.includes('resten av rapporten')])).toContainEqual([
      'F2',
      true,
    ]);
  });

  const withTotal = (numerator: number, metric = 'B2') =>
    withFigure('F2', (figure) => {
      const rows = figure.answer.rows.with(
        4,
        shareRow({ 'staff-group': 'Total' }, year, [numerator, 1093], 'provisional'),
      );
      return { ...figure, answer: { ...figure.answer, metric: { ...figure.answer.metric, id: metric }, rows } };
    });
  const EVERYBODY = 76 + 28 + 1093 - 642 - 93;

  test('withheld rows that can only be nobody are let through, as the gate tells nobody', async () => {
    expect(checks(await foundAlone(withTotal(76 + 28)))).not.toContain('disclosure');
  });

  test('one more than nobody, shared by two withheld rows, is let through too', async () => {
    expect(checks(await foundAlone(withTotal(76 + 28 + 1)))).not.toContain('disclosure');
  });

  test('posts that can only all have had few qualified are found', async () => {
    expect(checks(await foundAlone(withTotal(EVERYBODY, 'C2')))).toContain('disclosure');
  });

  test('all posts but one, which may be in either of two withheld rows, are let through', async () => {
    expect(checks(await foundAlone(withTotal(EVERYBODY - 1, 'C2')))).not.toContain('disclosure');
  });

  test('everybody of staff is let through, as the gate tells everybody', async () => {
    expect(checks(await foundAlone(withTotal(EVERYBODY)))).not.toContain('disclosure');
  });

  test('a withheld row is worked out with a report that was published before', async () => {
    const [, groups] = RIGHT.figures;
    if (groups === undefined) throw new Error('the report has two figures');
    const rows = [shareRow({ 'staff-group': 'other' }, year, [11, 80])];
    const before = { ...RIGHT, figures: [{ ...groups, answer: { ...groups.answer, rows } }] };
    const findings = await foundAlone(RIGHT, { earlier: [before] });
    expect(checks(findings)).toEqual(['disclosure']);
    expect(findings[0]?.message).toContain('publisert før');
  });

  test('and also where that report was counted from data that ended on another day', async () => {
    const [, groups] = RIGHT.figures;
    if (groups === undefined) throw new Error('the report has two figures');
    const rows = [shareRow({ 'staff-group': 'other' }, year, [11, 80])];
    const settings = { ...groups.answer.settings, horizon: '2025-12-31' };
    const before = { ...RIGHT, figures: [{ ...groups, answer: { ...groups.answer, settings, rows } }] };
    expect(checks(await foundAlone(RIGHT, { earlier: [before] }))).toEqual(['disclosure']);
  });

  test('a number that was corrected since is another one', async () => {
    const [, groups] = RIGHT.figures;
    if (groups === undefined) throw new Error('the report has two figures');
    const rows = [shareRow({ 'staff-group': 'other' }, year, [11, 80])];
    const before = { ...RIGHT, figures: [{ ...groups, answer: { ...groups.answer, dataset: 'sha256:older', rows } }] };
    expect(await foundAlone(RIGHT, { earlier: [before] })).toEqual([]);
  });

  test('what the report gives away by itself is found also beside an earlier one whose total was corrected since', async () => {
    const [, groups] = RIGHT.figures;
    if (groups === undefined) throw new Error('the report has two figures');
    const told = groups.answer.rows.with(3, shareRow({ 'staff-group': 'other' }, year, [11, 80], 'provisional'));
    const report = withFigure('F2', (figure) => ({ ...figure, answer: { ...figure.answer, rows: told } }));
    const rows = groups.answer.rows.with(4, shareRow({ 'staff-group': 'Total' }, year, [108, 1000], 'provisional'));
    const before = { ...RIGHT, figures: [{ ...groups, answer: { ...groups.answer, dataset: 'sha256:older', rows } }] };
    const [alone, beside] = [await foundAlone(report), await foundAlone(report, { earlier: [before] })];
    expect(alone.filter(({ message }) => message.includes('resten av rapporten'))).toHaveLength(1);
    expect(beside).toEqual(alone);
  });

  test('what earlier reports give away by themselves is not laid to this one', async () => {
    const [, groups] = RIGHT.figures;
    if (groups === undefined) throw new Error('the report has two figures');
    const rows = groups.answer.rows.with(3, shareRow({ 'staff-group': 'other' }, year, [11, 80]));
    const before = { ...RIGHT, figures: [{ ...groups, answer: { ...groups.answer, rows } }] };
    expect(await foundAlone({ ...RIGHT, figures: RIGHT.figures.slice(0, 1) }, { earlier: [before] })).toEqual([]);
  });

  test('an internal figure is found', async () => {
    expect(checks(await foundAlone(changed('"audience":"public"', '"audience":"internal"')))).toContain('disclosure');
  });

  test('a sentence that tells a withheld cell is found', async () => {
    const findings = await foundAlone(withParagraph('Av lederne sluttet ', cellNumber('4', 'count', 'F2', 2), '.'));
    expect(checks(findings)).toContain('disclosure');
  });
});
