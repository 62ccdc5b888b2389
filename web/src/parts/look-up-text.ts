import { codeLabel, columnLabel, type Language } from '../../../src/presentation/language/index.ts';

/** What the log says of a look-up: a metric, its breakdown, and its filters («B6 by unit where staff-group=teacher»). */
const PART = / (by|where) (\S+)/g;

/** A look-up in words: «Personalbalanse · Enhet · Lærere». What is not understood is shown as the log has it. */
export function lookUpText(
  what: string,
  language: Language,
  named: { readonly metric: (id: string) => string; readonly unit: (unit: string) => string },
): string {
  const metric = what.split(' ')[0] ?? '';
  const parts = [...what.matchAll(PART)].flatMap(([, kind, text = '']) =>
    kind === 'by' ? text.split(',').map((dimension) => columnLabel(dimension, language)) : filterText(text),
  );
  function filterText(text: string): readonly string[] {
    const [dimension = '', codes = ''] = text.split('=');
    return codes
      .split(',')
      .map((code) => (dimension === 'unit' ? named.unit(code) : codeLabel(dimension, code, language)));
  }
  return [named.metric(metric), ...parts].join(' · ');
}
