import { LineDrawing, type LineDrawingProps } from '../../../src/presentation/charts/index.ts';
import { useWidth } from './use-width.ts';

/** Values over time, drawn as wide as there is room. */
export function LineChart(props: Omit<LineDrawingProps, 'width'>) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-line">
      {width > 0 ? <LineDrawing {...props} width={width} /> : null}
    </div>
  );
}
