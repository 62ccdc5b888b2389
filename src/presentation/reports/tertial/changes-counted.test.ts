import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../disclosure/index.ts';
import { reading, seen, standingWith, untold, yearly } from '../../../plans/standing/__data__/readings.ts';
import { HEADLINE_KINDS, TELLERS } from '../../language/index.ts';
import { paragraphText } from '../checked/index.ts';
import { changeBlocks, lead, unknownBlocks } from './frame.ts';
import { tertialTemplate } from './template.ts';
import { toldHeadline } from './told-parts.ts';
import { beginWriting } from './writing.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, '');

/** A report in which nothing but these readings is known. */
function writingOf(readings: Parameters<typeof standingWith>[0], version: string | null = null) {
  const template = tertialTemplate(version);
  if (template === null) throw new Error('the template is there');
  const standing = standingWith(readings, { base: { schoolYear: 2016, chosen: true } });
  const making = { standing, group: 'Total', owner: 'Fjordvik', catalogue: catalogue(), language: 'nb' } as const;
  return beginWriting(making, [], template);
}

/** Of a count or a share: seven calm years, and one far from them. */
const VALUES = [0.12, 0.121, 0.12, 0.121, 0.12, 0.121, 0.12, 0.4];
const grown = (kind: (typeof HEADLINE_KINDS)[number]) => {
  const { metric, line } = TELLERS[kind];
  const values = VALUES.map((value) => (kind === 'size' ? value * 1000 : value));
  const points = yearly(2015, values).map((point) => ({ ...point, numerator: 4, denominator: 10 }));
  return reading(metric, points, { line });
};

/** Of these the newest round alone is asked for: nothing is said of a change. */
const OF_THE_NEWEST: readonly string[] = ['balance', 'reasons', 'satisfaction', 'belonging'];

describe('what a sentence calls larger than usual', () => {
  test.each(HEADLINE_KINDS.filter((kind) => !OF_THE_NEWEST.includes(kind)))(
    'is counted by the first sentence and told among the changes: %s',
    (kind) => {
      const writing = writingOf([grown(kind)]);
      const said = toldHeadline(writing, 'x', { tell: kind, group: 'Total' });
      expect(said === null ? '' : paragraphText(said)).toContain('er større enn vanlige svingninger.');
      expect(paragraphText(lead(writing))).toContain('Én endring det siste året er større enn vanlige svingninger.');
      expect(changeBlocks(writing).map((block) => (block.kind === 'list' ? block.items.length : block.kind))).toEqual([
        'paragraph',
        1,
      ]);
    },
  );

  test('was not counted of headcounts in the first templates, which reports are made again by', () => {
    expect(paragraphText(lead(writingOf([grown('size')], '3')))).toContain('Ingen endringer det siste året');
  });
});

test('the changes are told in a line each, after how many figures were compared', () => {
  const [first, list] = changeBlocks(writingOf([grown('leavers'), reading('A4', [untold('2026-08-31', 'withheld')])]));
  expect(first?.kind === 'paragraph' ? plain(paragraphText(first.paragraph)) : '').toBe(
    'Vi har sammenlignet 1 tall for stillingsgrupper, områder og skoleslag med tidligere år. Disse har endret seg mer enn vanlige svingninger:',
  );
  expect(list?.kind === 'list' ? list.items.map((item) => plain(paragraphText(item))) : []).toEqual([
    'Alle ansatte, sluttet hos skoleeieren: 40,0 prosent. Ett år før var det 12,0 prosent.',
  ]);
});

describe('a group without anybody', () => {
  const nobody = [reading('A1', [seen('2026-08-31', 0)])];
  const size = { tell: 'size', group: 'Total' } as const;

  test('is left out', () => {
    expect(toldHeadline(writingOf(nobody), 'x', size)).toBeNull();
  });

  test('was told of in the first templates', () => {
    expect(toldHeadline(writingOf(nobody, '3'), 'x', size)).not.toBeNull();
  });
});

test('who has what is not delivered is told in the middle of a sentence, acronyms as they are', () => {
  const [list] = unknownBlocks(writingOf([]));
  const texts = list?.kind === 'list' ? list.items.map((item) => paragraphText(item)) : [];
  expect(texts).toContain('Hendelser med vold og trusler: ikke levert. Kilden er HMS-systemet, hos HMS-ansvarlig.');
  expect(texts).toContain(
    'Hvem som får veiledning og kurs, og karriereveier: ikke levert. Kilden er veiledningsregister og kurssystem, hos HR og rektorene.',
  );
});
