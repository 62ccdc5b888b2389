import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf, prefixedTagsOf, tagsOf, withoutElements } from './tags.ts';

test('tags are found by their whole name, empty ones too', () => {
  expect(tagsOf('<xf a="1"/><xfs><xf>t</xf><xf\n b="2">', 'xf')).toEqual(['<xf a="1"/>', '<xf>', '<xf\n b="2">']);
});

test('a prefix does not hide a tag where prefixes are allowed', () => {
  expect(prefixedTagsOf('<x:sheets><x:sheet name="A"/><sheet name="B"/></x:sheets>', 'sheet')).toEqual([
    '<x:sheet name="A"/>',
    '<sheet name="B"/>',
  ]);
});

test('elements tell what is inside them, and the text goes on without them', () => {
  const xml = '<r><t>Nes</t></r><rPh sb="0"><t>x</t></rPh><r/><r><t>by</t></r>';
  expect(elementsOf(xml, 'r').map(({ inside }) => inside)).toEqual(['<t>Nes</t>', '', '<t>by</t>']);
  expect(withoutElements(xml, 'rPh')).toBe('<r><t>Nes</t></r><r/><r><t>by</t></r>');
});

test('what is never closed ends the search', () => {
  expect(elementsOf('<t>a</t><t>b', 't').map(({ inside }) => inside)).toEqual(['a']);
  expect(tagsOf('<t>a<t ', 't')).toEqual(['<t>']);
});

test('well-formed pieces are found as a pattern finds them', () => {
  const piece = fc.oneof(
    fc.constantFrom('<t>', '</t>', '<t a="1">', '<tt>', '</tt>', '<t/>'),
    fc.stringMatching(/^[a-z ]{0,5}$/),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const xml = pieces.join('');
      expect(tagsOf(xml, 't')).toEqual(xml.match(/<t(?:[\s/][^>]*)?>/g) ?? []);
    }),
    { seed: 20_261_128, numRuns: 300 },
  );
});
