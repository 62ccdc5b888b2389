import type { AskedTable, Judged } from '../../../plans/index.ts';
import type { StatusMaking } from '../../answers/status/naming.ts';
import type { BoundNumber, ReportFact, ReportParagraph } from '../../api/contract/index.ts';
import { REPORT_TEXTS, type ReportTexts } from '../../language/index.ts';
import { type Bindable, bindText, printedValue } from './bind.ts';
import { bindablesOf } from './figures-used.ts';
import type { TertialTemplate } from './template.ts';

/** What every paragraph is written with: a language, words, and the facts its texts have told so far. */
export interface Pen {
  readonly making: Pick<StatusMaking, 'language' | 'catalogue'>;
  readonly tables: readonly AskedTable[];
  readonly texts: ReportTexts;
  readonly facts: Map<string, ReportFact>;
}

/** A report while it is written: what it is made from, and the facts its texts have told so far. */
export interface Writing extends Pen {
  readonly making: StatusMaking;
  readonly template: TertialTemplate;
}

export function beginWriting(making: StatusMaking, tables: readonly AskedTable[], template: TertialTemplate): Writing {
  return { making, tables, template, texts: REPORT_TEXTS[making.language], facts: new Map() };
}

/** A stretch of a paragraph with what its numbers may be. */
export interface Stretch {
  readonly text: string;
  readonly of: readonly Bindable[];
}

/** A paragraph written by rules. A number that no cell explains is a fact of the paragraph, and held against it later. */
export function paragraph(writing: Pen, id: string, stretches: readonly Stretch[]): ReportParagraph {
  const { language } = writing.making;
  const said = stretches.filter(({ text }) => text !== '');
  let unexplained = 0;
  const pieces = said.flatMap(({ text, of }, i) => {
    const otherwise = (shown: string) => {
      unexplained++;
      return told(writing, `${id}.${unexplained}`, { shown, label: writing.texts.reason });
    };
    return bindText(i === 0 ? text : ` ${text}`, of, { language, otherwise }).pieces;
  });
  return { id, pieces, editedBy: null };
}

/** A number that is no cell of a figure, noted as a fact. */
export function told(
  { facts, making }: Pick<Pen, 'facts' | 'making'>,
  id: string,
  { shown, label }: { readonly shown: string; readonly label: string },
): BoundNumber | null {
  const value = printedValue(shown, making.language);
  if (value === null) return null;
  facts.set(id, { id, value, label });
  return { kind: 'number', shown, as: Number.isInteger(value) ? 'count' : 'number', of: { from: 'fact', fact: id } };
}

/** What a sentence about a figure may tell: the figure now, and in its second half the years it is compared with. */
export function toldOf({ tables, making }: Writing, judged: Judged, of: 'now' | 'before'): readonly Bindable[] {
  const { reading, now, yearBefore, base } = judged;
  const points = of === 'now' ? [now] : [yearBefore?.earlier, base?.earlier].flatMap((point) => point ?? []);
  return points.flatMap((point) => bindablesOf(tables, { reading, point }, making.language));
}
