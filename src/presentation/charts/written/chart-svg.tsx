import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BarsDrawing } from '../bars-drawing.tsx';
import { DotsDrawing } from '../dots-drawing.tsx';
import { LineDrawing } from '../line-drawing.tsx';
import { breaksOf, type DrawnFigure, linesOf, marksOf, rowsOf, wholeOf, wordsOf } from './chart-of-figure.ts';
import { chartStyle, LIGHT } from './chart-style.ts';
import { kindOf } from './period-kind.ts';

/** Attributes of places and sizes; one decimal is finer than anybody sees, and the same on every machine. */
const MEASURES = /\b(x|y|x1|x2|y1|y2|cx|cy|r|d|dx|dy|width|height|transform|viewBox)="([^"]*)"/g;

/** A chart of a report as the inside of a page: colours come from the page's style. */
export function chartOnPage(drawn: DrawnFigure, width: number): string {
  const markup = renderToStaticMarkup(drawing(drawn, width))
    .replace(MEASURES, (_, name: string, value: string) => `${name}="${shortened(value)}"`)
    .replace(/ aria-label="[^"]*"/, '');
  const id = `chart-${drawn.figure.id}`;
  const told = `<title id="${id}">${escaped(drawn.figure.caption)}</title><desc id="${id}-alt">${escaped(drawn.figure.altText)}</desc>`;
  return markup.replace(
    /^<svg role="img"([^>]*)>/,
    (_, rest: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${id} ${id}-alt"${rest}>${told}`,
  );
}

/** A chart of a report that stands alone: light, text stays text, no script and nothing from outside. */
export function chartSvg(drawn: DrawnFigure, width: number): string {
  const style = chartStyle((name) => LIGHT[name]);
  return chartOnPage(drawn, width).replace('<title', `<style>${style}</style><title`);
}

function drawing(drawn: DrawnFigure, width: number): ReactElement {
  const words = wordsOf(drawn);
  if (drawn.chart.kind === 'line') {
    const series = linesOf(drawn);
    const breaks = breaksOf(drawn, series);
    const kind = kindOf(drawn.figure.answer);
    return <LineDrawing {...{ series, words, breaks, kind, width }} marks={marksOf(drawn)} />;
  }
  const points = rowsOf(drawn);
  if (drawn.chart.kind === 'dots') return <DotsDrawing {...{ points, words, width }} whole={wholeOf(drawn)} />;
  const bars = points.map((point) => ({ ...point, beside: '' }));
  if (drawn.figure.by !== null) return <BarsDrawing points={bars} words={words} width={width} />;
  const overTime = { breaks: breaksOf(drawn, linesOf(drawn)), kind: kindOf(drawn.figure.answer) };
  return <BarsDrawing points={bars} words={words} width={width} overTime={overTime} />;
}

function shortened(value: string): string {
  return value.replace(/[-\d.e]+/g, (text) => {
    const number = Number(text);
    return text.includes('.') && Number.isFinite(number) ? String(Number(number.toFixed(1))) : text;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
