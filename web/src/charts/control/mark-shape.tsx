import type { ReactNode } from 'react';

interface ShapeProps {
  readonly mark: 'outside' | 'pattern';
  readonly x: number;
  readonly y: number;
  /** Provisional. */
  readonly hollow: boolean;
  readonly children?: ReactNode;
}

/** A diamond outside the limits, a square in a pattern: told apart without colour. */
export function MarkShape({ mark, x, y, hollow, children }: ShapeProps) {
  const className = hollow ? 'hollow' : 'solid';
  if (mark === 'pattern') {
    return (
      <rect className={className} x={x - 4.5} y={y - 4.5} width={9} height={9}>
        {children}
      </rect>
    );
  }
  return (
    <path className={className} d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`}>
      {children}
    </path>
  );
}
