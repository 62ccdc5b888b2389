import { FULL_POSITION, FULL_TIME_FROM, inYears, SIXTY } from '../../terms/index.ts';
import { ageInYears, positionSize, tenureInDays } from '../kernels/amounts.ts';
import type { Lens } from '../kernels/axis.ts';
import type { Cube } from '../kernels/cube.ts';
import { medianOnDay } from '../kernels/median-on-day.ts';
import { personShareOn, temporaryShareOn } from '../kernels/share-on-day.ts';
import { headcountOn, positionsOn } from '../kernels/stock.ts';
import { AGE, FULL_TIME, type Metric, POSITION_SIZE, SIXTY_AND_OVER, TEMPORARY } from '../metrics/metric.ts';
import type { View } from '../read-model/view.ts';
import type { Measure } from './measure.ts';
import { furtherDayMeasure } from './measures/further-day.ts';
import { count, inUnits, share } from './measures/on-day.ts';
import { shareIf } from './measures/teaching.ts';

/** What a metric of one day counts. */
export function dayMeasure(view: View, lens: Lens, metric: Metric, day: number): Measure {
  const { numerator, counted, variant } = metric;
  if (variant !== undefined) return shareIf(view, lens, variant, day);
  const further = furtherDayMeasure(view, lens, numerator, day);
  if (further !== null) return further;
  if (metric.kernel === 'median') return count(medianOf(view, lens, numerator, day));
  if (numerator === TEMPORARY) return share(temporaryShareOn(view, lens, day));
  if (numerator === FULL_TIME) {
    const size = positionSize(view, day);
    return share(personShareOn(view, lens, day, { part: (person) => size(person) >= FULL_TIME_FROM }));
  }
  if (numerator === SIXTY_AND_OVER) {
    const age = ageInYears(view, day);
    return share(personShareOn(view, lens, day, { part: (person) => age(person) >= SIXTY }));
  }
  return count(counted === 'position-shares' ? positionsOn(view, lens, day) : headcountOn(view, lens, day));
}

/** Years of age as they are; position size in per cent; tenure in years of 365.25 days with one decimal. */
function medianOf(view: View, lens: Lens, numerator: string, day: number): Cube {
  if (numerator === AGE) return medianOnDay(view, lens, day, ageInYears(view, day));
  if (numerator === POSITION_SIZE) {
    const cube = medianOnDay(view, lens, day, positionSize(view, day));
    return inUnits(cube, (hundredths) => (hundredths * 100) / FULL_POSITION);
  }
  const cube = medianOnDay(view, lens, day, tenureInDays(view, day));
  return inUnits(cube, inYears);
}
