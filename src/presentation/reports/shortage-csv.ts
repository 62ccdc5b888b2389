import type { ShortageAnswer } from '../api/contract/index.ts';
import { LABELS, type Language, SCREEN_TEXTS, SURFACE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import type { SheetCell } from './sheet.ts';
import { SIGNS } from './signs.ts';

type Cell = ShortageAnswer['rows'][number]['cells'][number];

/** The shortage index as anyone is told it, as CSV: the index, each part with how far it is from the mean, and what it rests on. */
export function shortageCsvOf(
  { by, parts, rows, lacks, dataset }: ShortageAnswer,
  { owner, language }: { readonly owner: string; readonly language: Language },
): string {
  const texts = SCREEN_TEXTS[language].shortage;
  const labels = SURFACE_TEXTS[language].provenance;
  const head = [texts.dimensions[by], texts.index, texts.count, ...parts.flatMap(({ name }) => [name, texts.fromMean])];
  const lines = rows.map(({ label, index, of, cells }): SheetCell[] => [
    ...[label, index ?? '', of],
    ...cells.flatMap((cell): SheetCell[] => [cell.text ?? signOf(cell.state), cell.standardised ?? '']),
  ]);
  const notes = [texts.how, texts.notRanked, lacks].map((note) => [labels.notes, note]);
  const rest = [
    [labels.dataset, dataset],
    [labels.audience, LABELS[language].audiences.public],
  ];
  return csvText([head, ...lines, [], [owner], ...notes, ...rest]);
}

function signOf(state: Cell['state']): string {
  if (state === 'withheld') return SIGNS.withheld;
  return state === 'not-delivered' ? SIGNS['not-delivered'] : SIGNS['not-applicable'];
}
