import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellNumber, paragraph, RIGHT } from '../checked/__data__/reports.ts';
import { reportPptx } from './report-pptx.ts';

const REPORT = {
  ...RIGHT,
  summary: [
    paragraph('summary.aks', 'I AKS sluttet ', cellNumber('30,1\u00a0prosent', 'per-cent', 'F2', 1), '.'),
    paragraph('summary.leavers', 'Andelen lærere er ', cellNumber('11,8\u00a0prosent', 'per-cent', 'F1', 3), '.'),
  ],
};

async function slides(...asked: Parameters<typeof reportPptx>): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await reportPptx(...asked));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a report as slides', () => {
  test('has a title and a slide for each sentence of the summary', async () => {
    const found = await slides(REPORT);
    expect(Object.keys(found).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
    expect(found['ppt/slides/slide1.xml']).toContain('Skolen som arbeidsplass');
    expect(found['ppt/slides/slide2.xml']).toContain('I AKS sluttet 30,1\u00a0prosent.');
  });

  test('shows the table a sentence is told from, with withheld cells as they are', async () => {
    const found = await slides(REPORT);
    expect(found['ppt/slides/slide2.xml']).toContain('<a:t>30,1\u00a0%*</a:t>');
    expect(found['ppt/slides/slide2.xml']).toContain('<a:t>:</a:t>');
  });

  test('shows a picture with its alternative where one is drawn', async () => {
    const picture = { png: new Uint8Array([137, 80, 78, 71]), width: 640, height: 300 };
    const found = await slides(REPORT, new Map([['F1', picture]]));
    expect(found['ppt/slides/slide3.xml']).toContain(`<a:t>${REPORT.figures[0]?.caption}</a:t>`);
    expect(found['ppt/slides/slide3.xml']).toContain('descr="Linjediagram over andelen lærere som sluttet hvert år.');
  });

  test('has headings that are headings, in the owner’s colour', async () => {
    const found = await slides({ ...REPORT, owner: { ...REPORT.owner, colour: '#8a1538' } });
    const all = Object.entries(found).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(all.map(([, xml]) => /<p:ph\s[^>]*type="title"/.test(xml))).toEqual([true, true, true]);
    expect(Object.values(found).join('')).toContain('8A1538');
  });

  test('tells on one slide what is told of no single figure', async () => {
    const alone = paragraph('summary.lead', 'Færre slutter enn året før.');
    const found = await slides({ ...REPORT, summary: [alone, ...REPORT.summary, { ...alone, id: 'summary.plan' }] });
    expect(Object.keys(found).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(4);
    expect(found['ppt/slides/slide2.xml']?.match(/Færre slutter enn året før\./g)).toHaveLength(2);
  });

  test('lays of a table with periods beside one another the last, and of one with groups all of them', async () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const [first] = REPORT.figures;
    if (first === undefined) throw new Error('the report has a figure');
    const [row] = first.answer.rows;
    if (row === undefined) throw new Error('the figure has a row');
    const crossed = codes.map((code) => ({
      ...row,
      dims: { 'staff-group': { code: 'teacher', label: 'Lærere' }, 'age-band': { code, label: `alder ${code}` } },
    }));
    const years = codes.flatMap((code) =>
      codes.map((year, i) => ({
        ...row,
        period: `${2010 + i}-10-01`,
        dims: { 'staff-group': { code, label: `${code}${year}` } },
      })),
    );
    const laid = async (rows: typeof crossed | typeof years) => {
      const figures = [{ ...first, answer: { ...first.answer, rows } }, ...REPORT.figures.slice(1)];
      const summary = [paragraph('summary.leavers', 'Andelen er ', cellNumber('11,8', 'per-cent', 'F1', 0), '.')];
      const xml = (await slides({ ...REPORT, figures, summary }))['ppt/slides/slide2.xml'] ?? '';
      return xml.match(/<a:gridCol /g)?.length;
    };
    expect([await laid(crossed), await laid(years)]).toEqual([1 + codes.length, 1 + 7]);
  });

  test('has sources and breaks in the notes, and is marked as a draft', async () => {
    const found = await slides(REPORT);
    expect(found['ppt/notesSlides/notesSlide3.xml']).toContain('Nytt HR-system');
    expect(found['ppt/slides/slide3.xml']).toContain('UTKAST');
  });
});
