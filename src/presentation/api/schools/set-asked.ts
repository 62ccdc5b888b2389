import { type Criterion, DEFAULT_WEIGHTS, LARGEST_WEIGHT, type Weights } from '../../../disclosure/index.ts';

/** By what schools are chosen, and how many. */
export interface SetAsked {
  readonly weights: Weights;
  readonly most: number;
}

export const STANDARD_SET: SetAsked = { weights: DEFAULT_WEIGHTS, most: 6 };

/** Reads `size:3,school-type:2`: whole numbers from 0 to 3; what is not named, or is no such number, counts by standard. */
export function readSet(weights = '', beside = ''): SetAsked {
  const written = new Map(
    weights
      .split(',')
      .map((part) => part.split(':'))
      .map(([name = '', number = '']) => [name, number]),
  );
  const read = (criterion: Criterion) => {
    const number = /^\d$/.test(written.get(criterion) ?? '') ? Number(written.get(criterion)) : Number.NaN;
    return number <= LARGEST_WEIGHT ? number : DEFAULT_WEIGHTS[criterion];
  };
  const most = Number(beside);
  return {
    weights: {
      'school-type': read('school-type'),
      size: read('size'),
      'living-conditions': read('living-conditions'),
      'special-school': read('special-school'),
    },
    most: most > 0 ? most : STANDARD_SET.most,
  };
}
