import { useEffect, useRef } from 'react';
import type { DeliveryAnswer, DeliveryItem } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { FindingList } from './finding-list.tsx';

/** The findings of one delivery, opened under the list. */
export function DeliveryFindings({ delivery }: { readonly delivery: DeliveryItem }) {
  const { texts, language } = useLaget();
  const asked = useAnswer<DeliveryAnswer>(`/api/deliveries/${encodeURIComponent(delivery.id)}?lang=${language}`);
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another delivery is opened
  useEffect(() => head.current?.focus(), [delivery.id]);
  return (
    <div className="fate">
      <h3 ref={head} tabIndex={-1}>
        {fill(texts.data.findingsIn, { files: delivery.files.join(', ') })}
      </h3>
      {asked.problem ? <Trouble problem={asked.problem} again={asked.again} /> : null}
      {asked.answer === null ? (
        <p className="loading">{texts.shell.loading}</p>
      ) : (
        <>
          <p className="small">
            {texts.data.grade}: <strong>{asked.answer.quality.label}</strong>. {asked.answer.quality.text}
          </p>
          <FindingList key={delivery.id} findings={asked.answer.findings} />
        </>
      )}
    </div>
  );
}
