import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { DayField } from '../../../parts/day-field.tsx';

interface OwnDatesProps {
  /** What a period of the figure is. */
  readonly time: LiveMetric['time'];
  readonly choose: (period: string) => void;
}

/** Days that are in no list: one for a figure of a day, two for all others. */
export function OwnDates({ time, choose }: OwnDatesProps) {
  const { texts } = useLaget();
  const text = texts.figures.ownDates;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState(false);
  const one = time === 'day';
  const isComplete = one ? to !== '' : from !== '' && to !== '' && from < to;
  const days = { help: texts.figures.knownWrong, wrong: texts.figures.knownWrong };
  const use = () => {
    setAsked(true);
    if (isComplete) choose(one ? to : `${from}/${to}`);
  };
  return (
    <details className="own-dates">
      <summary>{text.title}</summary>
      {one ? null : <DayField label={text.from} {...days} settle={setFrom} />}
      <DayField label={one ? text.day : text.to} {...days} settle={setTo} />
      {asked && !isComplete ? (
        <p className="help wrong" role="alert">
          {one ? text.needsDay : text.needsBoth}
        </p>
      ) : null}
      <Button variant="secondary" data-size="sm" type="button" onClick={use}>
        {text.use}
      </Button>
    </details>
  );
}
