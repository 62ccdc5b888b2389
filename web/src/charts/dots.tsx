import { DotsDrawing, type DotsDrawingProps } from '../../../src/presentation/charts/index.ts';
import { useWidth } from './use-width.ts';

/** Dots with their intervals, drawn as wide as there is room. */
export function Dots(props: Omit<DotsDrawingProps, 'width'>) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart">
      {width > 0 ? <DotsDrawing {...props} width={width} /> : null}
    </div>
  );
}
