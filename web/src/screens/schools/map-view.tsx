import { useRef, useState } from 'react';
import type { AreasAnswer, SchoolItem, SchoolsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AreaMap, type MapPoint } from '../../charts/map/area-map.tsx';
import { PictureLinks } from '../../charts/picture/picture-links.tsx';
import { useAnswer } from '../../server/use-answer.ts';
import { type AskedSchools, schoolAddress, schoolsAddress } from './asked-schools.ts';
import { matches } from './school-rows.ts';

interface MapProps {
  readonly asked: AskedSchools;
  readonly answer: SchoolsAnswer;
}

/** The schools as points on the owner's areas. Areas say nothing of figures: only living conditions are hatched. */
export function MapView({ asked, answer }: MapProps) {
  const { texts, language } = useLaget();
  const text = texts.schools;
  const { answer: delivered } = useAnswer<AreasAnswer>(answer.hasAreas ? `/api/areas?lang=${language}` : null);
  const [chosen, choose] = useState<string | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const points = answer.schools.flatMap((one) => pointOf(one, asked));
  const missing = answer.schools.length - points.length;
  const school = answer.schools.find(({ unit }) => unit === chosen);
  if (!answer.hasAreas || points.length === 0) return <NoMap asked={asked} hasAreas={answer.hasAreas} />;
  const areas = (delivered?.areas ?? []).map((area) => ({
    code: area.code,
    name: area.name,
    whole: area.level === 'area',
    hatched: area.livingConditions.code === 'exposed',
    shape: area.geometry,
  }));
  const hatched = areas.some((area) => area.hatched);
  return (
    <section aria-label={text.mapTitle}>
      <p className="map-said" aria-live="polite">
        {school === undefined ? <span className="quiet">{text.mapPick}</span> : <Said school={school} asked={asked} />}
      </p>
      <div ref={holder}>
        {delivered === null ? null : (
          <AreaMap
            areas={areas}
            points={points}
            description={`${text.mapTitle}. ${text.mapHelp}`}
            chosen={chosen}
            choose={choose}
            open={(href) => go(href)}
          />
        )}
      </div>
      <div className="after-table">
        {hatched ? <p>{text.mapKey}</p> : null}
        <p className="no-print">{text.mapHelp}</p>
        {missing > 0 ? <p>{fill(text.mapMissing, { count: formatNumber(missing, language) })}</p> : null}
        <p className="no-print">
          <Link href={schoolsAddress({ ...asked, view: 'list' })}>{text.mapAsList}</Link>
        </p>
      </div>
      <PictureLinks
        of={holder}
        name="laget-kart"
        title={text.mapTitle}
        lines={hatched ? [text.mapKey] : []}
        internal={false}
      />
    </section>
  );
}

function pointOf(school: SchoolItem, asked: AskedSchools): MapPoint[] {
  const { unit, name, latitude, longitude } = school;
  if (latitude === null || longitude === null) return [];
  return [{ key: unit, name, href: schoolAddress(unit, asked), latitude, longitude, pale: !matches(school, asked) }];
}

function Said({ school, asked }: { readonly school: SchoolItem; readonly asked: AskedSchools }) {
  const { texts, language } = useLaget();
  const { value } = school.headcount;
  const staff =
    value === null
      ? texts.schools.one.staffWithheld
      : fill(texts.schools.one.staff, { count: formatNumber(value, language) });
  return (
    <>
      <Link href={schoolAddress(school.unit, asked)}>{school.name}</Link>
      {` · ${school.schoolType.label} · ${school.area?.label ?? ''} · ${staff}`}
    </>
  );
}

function NoMap({ asked, hasAreas }: { readonly asked: AskedSchools; readonly hasAreas: boolean }) {
  const text = useLaget().texts.schools;
  return (
    <section className="notice" aria-label={text.mapTitle}>
      <p>
        <strong>{hasAreas ? text.mapNoPoints : text.mapEmpty}</strong> {hasAreas ? '' : text.mapEmptyWhat}
      </p>
      <p>
        <Link href="/data">{useLaget().texts.figures.emptyLink}</Link>
        {' · '}
        <Link href={schoolsAddress({ ...asked, view: 'list' })}>{text.mapAsList}</Link>
      </p>
    </section>
  );
}
