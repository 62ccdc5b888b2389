import type { InEach } from '../../language.ts';

/** Sentences of posts and hours; `*` encloses the figure itself. */
export interface ResourcePhrases {
  /** {place}, {day}, {stages}: pupils per teacher of each stage. */
  readonly norm: string;
  readonly limits: string;
  /** {place}, {day}, {stages}: full-time equivalents lacking on each stage. */
  readonly gap: string;
  /** {count}, {stage}: of the first stage that is told, and of the others. */
  readonly pupilsFirst: string;
  readonly lackingFirst: string;
  readonly onStage: string;
  /** {share}, {authorised}, {noun}, {place}, {day}. */
  readonly vacancies: string;
  /** {vacant}, {temporary}: full-time equivalents of both parts. */
  readonly vacancyParts: string;
}

export const RESOURCE_PHRASES: InEach<ResourcePhrases> = {
  nb: {
    norm: 'I ordinær undervisning {place} var det {stages} {day}.',
    limits: 'Normen er høyst 15 på 1.–4. trinn og 20 på 5.–7. og 8.–10. trinn, ved hver skole.',
    gap: 'Til lærernormen manglet det {stages} {place} {day}. Bare skoler under normen er regnet med.',
    pupilsFirst: '*{count} elever per lærer* på {stage}',
    lackingFirst: '*{count} årsverk* på {stage}',
    onStage: '{count} på {stage}',
    vacancies:
      '*{share}* av {authorised} årsverk i hjemler for {noun} {place} var ubesatt, eller besatt midlertidig fordi ingen kvalifisert søkte, {day}.',
    vacancyParts: '{vacant} årsverk var ubesatt og {temporary} midlertidig besatt.',
  },
  nn: {
    norm: 'I ordinær undervisning {place} var det {stages} {day}.',
    limits: 'Norma er høgst 15 på 1.–4. trinn og 20 på 5.–7. og 8.–10. trinn, ved kvar skule.',
    gap: 'Til lærarnorma mangla det {stages} {place} {day}. Berre skular under norma er rekna med.',
    pupilsFirst: '*{count} elevar per lærar* på {stage}',
    lackingFirst: '*{count} årsverk* på {stage}',
    onStage: '{count} på {stage}',
    vacancies:
      '*{share}* av {authorised} årsverk i heimlar for {noun} {place} var ubesette, eller besette mellombels fordi ingen kvalifisert søkte, {day}.',
    vacancyParts: '{vacant} årsverk var ubesette og {temporary} mellombels besette.',
  },
  en: {
    norm: 'In ordinary teaching {place} there were {stages} on {day}.',
    limits: 'The norm is at most 15 in grades 1–4 and 20 in grades 5–7 and 8–10, at each school.',
    gap: 'To meet the teacher norm {stages} were lacking {place} on {day}. Only schools below the norm are counted.',
    pupilsFirst: '*{count} pupils per teacher* in {stage}',
    lackingFirst: '*{count} full-time equivalents* in {stage}',
    onStage: '{count} in {stage}',
    vacancies:
      '*{share}* of {authorised} authorised full-time equivalents for {noun} {place} were vacant, or filled temporarily because nobody qualified applied, on {day}.',
    vacancyParts: '{vacant} were vacant and {temporary} filled temporarily.',
  },
};
