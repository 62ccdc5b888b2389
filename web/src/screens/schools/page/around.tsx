import type { AroundAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { AROUND_PATH } from '../../../app/places.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { type PartProps, Section } from './section.tsx';

/** What stands around the school: living conditions where it lies, and what is agreed on working time there. */
export function Around(part: PartProps) {
  const { texts, language } = useLaget();
  const { around } = texts;
  const { school } = part.answer;
  const { answer } = useAnswer<AroundAnswer>(`/api/around?lang=${language}`);
  if (answer === null) return null;
  const places = [school.subArea, school.area].flatMap((place) => (place === null ? [] : [place.code]));
  const living = places.flatMap((code) => answer.living.filter(({ area }) => area.code === code));
  const agreements = answer.agreements.filter(
    ({ units }) => units.length === 0 || units.some(({ code }) => code === school.unit),
  );
  return (
    <Section title={around.around} part={part}>
      {living.length + agreements.length === 0 ? <p className="quiet">{around.noneHere}</p> : null}
      <dl className="ruled around">
        {living.map(({ area, name, year, text }) => (
          <div key={`${area.code} ${name}`}>
            <dt>
              {name === '' ? around.livingShort : name}, {area.label}
            </dt>
            <dd>
              {text} ({year})
            </dd>
          </div>
        ))}
        {agreements.map(({ group, kind, since, text }) => (
          <div key={`${group?.code} ${kind.code} ${since} ${text}`}>
            <dt>
              {kind.label}, {(group?.label ?? around.everyGroup).toLowerCase()}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="small no-print">
        <Link href={AROUND_PATH}>{around.link}</Link>
      </p>
    </Section>
  );
}
