export { BarsDrawing, type BarsDrawingProps } from './bars-drawing.tsx';
export { type Cut, cutsOf, stretchesOf } from './break-layout.ts';
export { BreakMarks, labelBand } from './break-marks.tsx';
export type {
  ChartBreak,
  ChartPoint,
  ChartSeries,
  ChartWords,
  LineMarks,
  PeriodKind,
} from './chart-data.ts';
export { DotsDrawing, type DotsDrawingProps } from './dots-drawing.tsx';
export { LineDrawing, type LineDrawingProps } from './line-drawing.tsx';
export { type LineLayout, layOutLines, spacedLabels, spread, valueSpan } from './line-layout.ts';
export { PointLabels, Strokes } from './line-strokes.tsx';
export { fitted, layOutRows, type RowLayout } from './row-layout.ts';
export { wrapped } from './wrapped.ts';
