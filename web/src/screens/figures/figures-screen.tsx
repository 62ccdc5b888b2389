import { useRef } from 'react';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { figureLead, figureTitle, fill } from '../../../../src/presentation/language/index.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { PictureLinks } from '../../charts/picture/picture-links.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Answer, Narrowed } from './answer.tsx';
import { AskPanel } from './ask-panel.tsx';
import { type Asked, addressOf, asOffered, readAsked, type View, viewsFor } from './asked.ts';
import { Audience } from './audience.tsx';
import { Breakdown } from './breakdown.tsx';
import { BridgeSection } from './bridges/bridge-section.tsx';
import { NearestLink } from './explained/nearest-link.tsx';
import { WhyWithheld } from './explained/why-withheld.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { BlocksTable } from './in-lines/blocks-table.tsx';
import { inBlocks } from './in-lines/lines.ts';
import { MatrixTable } from './in-lines/matrix-table.tsx';
import { ChangedSince } from './known/changed-since.tsx';
import { breaksIn } from './over-time/breaks.ts';
import { QuotedView } from './reported/quoted-view.tsx';
import { ReportedBefore } from './reported/reported-before.tsx';
import { Toolbar } from './toolbar.tsx';
import { periodOf, useFigures } from './use-figures.ts';
import { type Shown, useShown } from './use-shown.ts';

/** The view that is shown: the one asked for if it suits the metric, else the first that does. */
function suitingView(asked: Asked, metric: LiveMetric): View {
  const suiting = viewsFor(metric, asked.by);
  return suiting.find((view) => view === asked.view) ?? suiting[0] ?? 'table';
}

export function FiguresScreen({ query }: { readonly query: URLSearchParams }) {
  const { metrics, owner } = useLaget();
  const read = readAsked(query);
  const live = metrics.metrics.filter((one) => one.status === 'live');
  const metric = live.find((one) => one.alias === read.metric || one.id === read.metric) ?? live[0];
  if (owner.horizon === null || metric === undefined) return <NoFigures />;
  const asked = asOffered({ ...read, metric: metric.alias }, metric);
  if (metric.kernel === 'reported') return <QuotedView asked={asked} metric={metric} live={live} />;
  return <FigureView asked={asked} metric={metric} live={live} />;
}

function NoFigures() {
  const { figures } = useLaget().texts;
  useTitle(figures.title);
  return (
    <>
      <h1>{figures.emptyTitle}</h1>
      <p className="lead">{figures.emptyText}</p>
      <p>
        <Link href="/data">{figures.emptyLink}</Link>
      </p>
    </>
  );
}

interface ViewProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly live: readonly LiveMetric[];
}

interface ToldProps {
  readonly shown: Shown;
  readonly change: (to: Partial<Asked>) => void;
}

/** The sentence, the picture and the table of one answered question. */
function Told({ shown, change }: ToldProps) {
  const { asked, metric, figures, title } = shown;
  const { answer } = figures.main;
  if (answer === null) return null;
  if (metric.kernel === 'flow-matrix') {
    return (
      <>
        <Answer asked={asked} metric={metric} figures={figures} />
        <MatrixTable answer={answer} by={figures.question.by ?? 'staff-group'} title={title} />
        <WhyWithheld question={figures.question} answer={answer} />
        <ChangedSince asked={asked} question={figures.question} change={change} />
        <ReportedBefore shown={shown} />
      </>
    );
  }
  return (
    <>
      <Answer asked={asked} metric={metric} figures={figures} />
      <NearestLink asked={asked} nearest={answer.nearest} />
      <FigurePicture shown={shown} change={change} />
      {inBlocks(metric.kernel, figures.question.by) ? (
        <BlocksTable asked={asked} metric={metric} figures={figures} change={change} />
      ) : (
        <Breakdown asked={asked} metric={metric} figures={figures} change={change} />
      )}
      <WhyWithheld question={figures.question} answer={answer} />
      <ChangedSince asked={asked} question={figures.question} change={change} />
      <BridgeSection asked={asked} metric={metric} period={periodOf(answer)} change={change} />
      <ReportedBefore shown={shown} />
    </>
  );
}

/** The picture with the ways to save it; there is none where only the table is asked for. */
function FigurePicture({ shown, change }: ToldProps) {
  const { texts, owner } = useLaget();
  const { asked, metric, figures, title } = shown;
  const holder = useRef<HTMLDivElement>(null);
  const view = suitingView(asked, metric);
  if (view === 'table') return null;
  const version = owner.dataset.replace('sha256:', '').slice(0, 12);
  return (
    <div ref={holder}>
      <FigureChart asked={asked} view={view} metric={metric} figures={figures} title={title} change={change} />
      <PictureLinks
        of={holder}
        name={`laget-${metric.alias}`}
        title={title}
        lines={[`${owner.name} · ${fill(texts.shell.dataset, { version })}`]}
        internal={asked.audience === 'internal'}
      />
    </div>
  );
}

function FigureView({ asked, metric, live }: ViewProps) {
  const { language, texts, owner } = useLaget();
  const title = figureTitle(metric, asked.group, language);
  useTitle(title);
  const figures = useFigures(asked, metric);
  const { main, question } = figures;
  const shown = useShown({ asked, metric, figures, title });
  const view = suitingView(asked, metric);
  const change = (to: Partial<Asked>) => go(addressOf({ ...asked, ...to }), 'push');
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{figureLead(metric, owner.name, language)}</p>
        </div>
        <Toolbar question={question} metric={metric} answered={main.loading ? undefined : main.answer?.period} />
      </div>
      <div className="figure-grid">
        <AskPanel asked={asked} view={view} metric={metric} live={live} figures={figures} change={change} />
        <div className="middle" aria-busy={shown === null || shown.figures !== figures}>
          <Audience asked={asked} change={change} />
          <Narrowed asked={asked} change={change} />
          {main.problem ? <Trouble problem={main.problem} again={main.again} /> : null}
          {shown === null ? <p className="loading">{texts.shell.loading}</p> : <Told shown={shown} change={change} />}
        </div>
        <FigureNotes
          asked={shown?.asked ?? asked}
          metric={shown?.metric ?? metric}
          answer={shown?.figures.main.answer ?? null}
          breaks={shown === null ? [] : breaksIn(shown.figures)}
        />
      </div>
    </>
  );
}
