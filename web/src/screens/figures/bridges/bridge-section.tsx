import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { DefinitionsAnswer, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import type { Asked } from '../asked.ts';
import { AS_KNOWN_NOW, type Definition, type Explained } from './bridge-path.ts';
import { BridgeView } from './bridge-view.tsx';
import { ReferenceView } from './reference-view.tsx';
import { SideBySide } from './side-by-side.tsx';

interface SectionProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  /** The two days, or the days, of the figure above. */
  readonly period: string;
  readonly change: (to: Partial<Asked>) => void;
}

/** Metrics that are a definition of turnover, by alias. */
const OF_TURNOVER: readonly string[] = ['owner-turnover', 'school-turnover', 'exit-rate'];

/** Under a turnover figure: why it differs from another of the same word, line by line. */
export function BridgeSection(props: SectionProps) {
  const { language } = useLaget();
  const isTurnover = OF_TURNOVER.includes(props.metric.alias) && props.period.includes('/');
  const { answer } = useAnswer<DefinitionsAnswer>(isTurnover ? `/api/definitions?lang=${language}` : null);
  const own = answer?.definitions.find(({ metric }) => metric === props.metric.alias);
  if (answer === null || own === undefined) return null;
  return <Explanation {...props} definitions={answer} own={own} />;
}

interface ExplanationProps extends SectionProps {
  readonly definitions: DefinitionsAnswer;
  readonly own: Definition;
}

function Explanation({ asked, period, change, definitions, own }: ExplanationProps) {
  const { texts, language } = useLaget();
  const text = texts.bridges;
  const explained: Explained = { asked, period, language };
  const others = definitions.definitions.filter(({ id }) => id !== own.id);
  const asKnownNow = asked.knownOn !== '' && asked.compare === AS_KNOWN_NOW;
  const other = asKnownNow ? own : others.find(({ id }) => id === asked.compare);
  const reference = definitions.references.find(({ id }) => id === asked.compare);
  const compare = (id: string) => change({ compare: id });
  return (
    <section className="bridge">
      <h2>{text.title}</h2>
      <Field className="field no-print">
        <Label>{text.choose}</Label>
        <Select
          value={asKnownNow ? AS_KNOWN_NOW : (other?.id ?? reference?.id ?? '')}
          onChange={(event) => compare(event.target.value)}
        >
          <Select.Option value="">{text.nothing}</Select.Option>
          {asked.knownOn === '' ? null : <Select.Option value={AS_KNOWN_NOW}>{text.now}</Select.Option>}
          <Select.Optgroup label={text.own}>
            {others.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select.Optgroup>
          <Select.Optgroup label={text.others}>
            {definitions.references.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select.Optgroup>
        </Select>
      </Field>
      {other === undefined ? null : <BridgeView explained={explained} compared={{ own, other }} />}
      {reference === undefined ? null : (
        <ReferenceView
          reference={reference}
          nearest={others.find(({ id }) => id === reference.nearest) ?? null}
          compare={compare}
        />
      )}
      <SideBySide explained={explained} own={own} references={definitions.references} change={change} />
    </section>
  );
}
