import { Details } from '@digdir/designsystemet-react';
import type { ReportAnswer, ReportBlock, ReportChecked } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, REPORT_FORM_TEXTS } from '../../../../../src/presentation/language/index.ts';
import type { Doing } from '../page/doing.ts';
import { Paragraph } from './paragraph.tsx';
import { ReportDrawing } from './report-drawing.tsx';
import { ReportTable } from './report-table.tsx';
import { placeId } from './show-place.ts';

interface BlockProps {
  readonly block: ReportBlock;
  readonly answer: ReportAnswer;
  readonly caption: string;
  readonly check: ReportChecked | null;
  readonly doing: Doing | null;
}

/** A paragraph, a list, a chart with its table, or a table. */
export function Block({ block, answer, caption, check, doing }: BlockProps) {
  if (block.kind === 'paragraph') return <Paragraph paragraph={block.paragraph} check={check} doing={doing} />;
  if (block.kind === 'list') {
    return (
      <ul className="paper-list">
        {block.items.map((one) => (
          <li key={one.id}>
            <Paragraph paragraph={one} check={check} doing={doing} />
          </li>
        ))}
      </ul>
    );
  }
  const { language, figures } = answer.report;
  const shown = answer.shown.find((one) => one.figure === block.figure);
  if (shown === undefined) return null;
  const id = placeId({ kind: 'figure', id: block.figure });
  if (block.kind === 'table') {
    return (
      <div className="paper-figure" id={id} tabIndex={-1}>
        <ReportTable shown={shown} caption={caption} />
      </div>
    );
  }
  const figure = figures.find((one) => one.id === block.figure);
  const number = /\d+/.exec(caption)?.[0] ?? '';
  const label = fill(REPORT_FORM_TEXTS[language].tableOf, { number });
  return (
    <figure className="paper-figure" id={id} tabIndex={-1}>
      <figcaption>{caption}</figcaption>
      {figure === undefined ? null : (
        <ReportDrawing drawn={{ figure, chart: block.chart, language }} time={shown.time} />
      )}
      <Details className="paper-table">
        <Details.Summary>{label}</Details.Summary>
        <Details.Content>
          <ReportTable shown={shown} caption={label} />
        </Details.Content>
      </Details>
    </figure>
  );
}
