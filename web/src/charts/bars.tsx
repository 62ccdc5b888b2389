import { BarsDrawing, type BarsDrawingProps } from '../../../src/presentation/charts/index.ts';
import { useWidth } from './use-width.ts';

/** Lying bars, drawn as wide as there is room. */
export function Bars(props: Omit<BarsDrawingProps, 'width'>) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart">
      {width > 0 ? <BarsDrawing {...props} width={width} /> : null}
    </div>
  );
}
