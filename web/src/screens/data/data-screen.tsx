import { useState } from 'react';
import type {
  BreaksAnswer,
  DeliveriesAnswer,
  LookUpsAnswer,
  MappingsAnswer,
  PlacingsAnswer,
  QualityAnswer,
  ReportedAnswer,
  SourcesComparedAnswer,
  UnplacedAnswer,
} from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { Breaks } from './breaks/break-list.tsx';
import { Templates } from './columns/templates.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { DropZone } from './drop-zone.tsx';
import { KeptTables } from './kept-tables.tsx';
import { MendPlaces } from './mend-places.tsx';
import { Newcomer, TrySelf } from './newcomer.tsx';
import { Outcomes } from './outcomes.tsx';
import { Progress } from './progress.tsx';
import { Quality } from './quality.tsx';
import { Reported } from './reported/reported-list.tsx';
import { SourcesCompared } from './sources/sources-compared.tsx';
import { type TakingIn, useTakeIn } from './use-take-in.ts';
import { Versions } from './versions/versions.tsx';

/** What is taken in, what was found, and what can be mended; new files are dropped here. */
export function DataScreen({ query }: { readonly query: URLSearchParams }) {
  const { texts, language, owner, session, refresh } = useLaget();
  const { data } = texts;
  useTitle(data.title);
  const allowed = (capability: string, path: string) => (session.may.includes(capability) ? path : null);
  const deliveries = useAnswer<DeliveriesAnswer>(allowed('deliveries', `/api/deliveries?lang=${language}`));
  const unplaced = useAnswer<UnplacedAnswer>(allowed('deliveries', `/api/unplaced?lang=${language}`));
  const placings = useAnswer<PlacingsAnswer>(allowed('deliveries', `/api/placings?lang=${language}`));
  const mappings = useAnswer<MappingsAnswer>(allowed('deliveries', `/api/mappings?lang=${language}`));
  const lookUps = useAnswer<LookUpsAnswer>(`/api/look-ups?lang=${language}`);
  const compared = useAnswer<SourcesComparedAnswer>(
    allowed('sources-compared', `/api/sources-compared?lang=${language}`),
  );
  const quality = useAnswer<QualityAnswer>(`/api/quality?lang=${language}`);
  const breaks = useAnswer<BreaksAnswer>(`/api/breaks?lang=${language}`);
  const reported = useAnswer<ReportedAnswer>(allowed('reported-figures', `/api/reported?lang=${language}`));
  const [round, setRound] = useState(0);
  const changed = () => {
    for (const asked of [deliveries, placings, mappings, lookUps, compared, quality, breaks, reported]) asked.again();
    refresh();
  };
  const takeIn = useTakeIn(language, changed);
  const clear = () => {
    takeIn.clear();
    unplaced.again();
    setRound(round + 1);
  };
  return (
    <>
      <h1>{data.title}</h1>
      <p className="lead">{data.lead}</p>
      {owner.empty ? <Newcomer /> : null}
      <section className="section">
        <h2>{data.addHead}</h2>
        {takeIn.now.state === 'done' ? (
          <Outcomes {...takeIn.now} send={takeIn.send} clear={clear} changed={changed} />
        ) : (
          <Adding takeIn={takeIn} unplaced={unplaced.answer} round={round} changed={changed} />
        )}
      </section>
      {deliveries.problem ? <Trouble problem={deliveries.problem} again={deliveries.again} /> : null}
      {deliveries.answer === null || deliveries.answer.deliveries.length === 0 ? null : (
        <>
          <DeliveryList
            deliveries={deliveries.answer.deliveries}
            quality={quality.answer}
            sought={query.get('delivery')}
            changed={changed}
          />
          <Quality deliveries={deliveries.answer.deliveries} quality={quality.answer} />
          <SourcesCompared answer={compared.answer} changed={changed} />
        </>
      )}
      <Breaks answer={breaks.answer} changed={changed} />
      {session.keepsData ? (
        <Reported answer={reported.answer} deliveries={deliveries.answer?.deliveries ?? null} changed={changed} />
      ) : null}
      <Versions dataset={owner.dataset} />
      <Templates />
      <KeptTables placings={placings.answer} mappings={mappings.answer} lookUps={lookUps.answer} changed={changed} />
    </>
  );
}

interface AddingProps {
  readonly takeIn: TakingIn;
  readonly unplaced: UnplacedAnswer | null;
  /** Changes when the list of what lacks a place is to be started anew. */
  readonly round: number;
  readonly changed: () => void;
}

/** The drop zone, what is being read, and what still lacks a place. */
function Adding({ takeIn, unplaced, round, changed }: AddingProps) {
  const { owner } = useLaget();
  const { now } = takeIn;
  return (
    <>
      <DropZone busy={now.state === 'sending' || now.state === 'running'} send={takeIn.send} />
      <Progress now={now} />
      {now.state === 'failed' ? <Trouble problem={now.problem} /> : null}
      {owner.kind === 'invented' && owner.tryFolder !== null ? <TrySelf folder={owner.tryFolder} /> : null}
      {unplaced === null ? null : <MendPlaces key={round} unplaced={unplaced} changed={changed} />}
    </>
  );
}
