import { useState } from 'react';
import type { FigureAnswer, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { figureLead } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { type Asked, addressOf } from '../asked.ts';
import { type FigureQuestion, figurePath } from '../figure-path.ts';
import { KnownOn } from '../known-on.tsx';
import { MetricChoice, metricName } from '../metric-choice.tsx';
import { Toolbar } from '../toolbar.tsx';
import { QuotedNotes } from './quoted-notes.tsx';
import { QuotedSentence } from './quoted-sentence.tsx';
import { QuotedTable } from './quoted-table.tsx';

interface ViewProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly live: readonly LiveMetric[];
}

/** Earlier than anything that is quoted. */
const EARLIEST = '2000-01-01';

/** A metric that others have counted: no groups and no units of ours, every year that is reported. */
export function QuotedView({ asked, metric, live }: ViewProps) {
  const { language, texts, owner } = useLaget();
  useTitle(metric.name);
  const whole = { ...asked, group: 'Total', where: [], audience: 'public' } as const;
  const question: FigureQuestion = {
    asked: whole,
    metric: metric.alias,
    by: null,
    period: '',
    series: { from: EARLIEST, to: owner.today, grain: 'year' },
    language,
  };
  const { answer, loading, problem, again } = useAnswer<FigureAnswer>(figurePath(question));
  const change = (to: Partial<Asked>) => go(addressOf({ ...asked, ...to }), 'push');
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{metric.name}</h1>
          <p>{figureLead(metric, owner.name, language)}</p>
        </div>
        <Toolbar question={question} metric={metric} answered={answer?.period} />
      </div>
      <div className="figure-grid">
        <QuotedAsk asked={asked} metric={metric} live={live} change={change} />
        <div className="middle" aria-busy={loading}>
          {problem ? <Trouble problem={problem} again={again} /> : null}
          {answer === null ? null : (
            <>
              <QuotedSentence answer={answer} />
              <QuotedTable answer={answer} />
            </>
          )}
          {answer === null && loading ? <p className="loading">{texts.shell.loading}</p> : null}
        </div>
        <QuotedNotes metric={metric} answer={answer} />
      </div>
    </>
  );
}

interface AskProps extends ViewProps {
  readonly change: (to: Partial<Asked>) => void;
}

/** Which metric, and as known on which day: there is nothing else to ask of what is quoted. */
function QuotedAsk({ asked, metric, live, change }: AskProps) {
  const { texts } = useLaget();
  const text = texts.figures;
  const [open, setOpen] = useState(false);
  return (
    <form
      className={open ? 'ask' : 'ask folded'}
      aria-label={text.question}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className="ask-line">
        {metricName(metric, texts)}{' '}
        <button type="button" className="as-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.close : text.change}
        </button>
      </p>
      <div className="ask-fields">
        <MetricChoice asked={asked} live={live} change={change} />
        <KnownOn value={asked.knownOn} choose={(knownOn) => change({ knownOn })} />
      </div>
    </form>
  );
}
