import type { InEach } from '../../language.ts';

/** The line under the title of a figure of advertised posts, by alias. */
export const RECRUITMENT_LEADS: InEach<Readonly<Record<string, string>>> = {
  nb: {
    'qualified-applicants': 'Kvalifiserte søkere til hver utlyst stilling, den i midten',
    'few-qualified-applicants': 'Stillinger der det ikke er noen kvalifiserte å velge mellom',
    'no-qualified-applicants': 'Stillinger som ingen kvalifisert søkte på',
    'applicants-per-post': 'Søkere til hver utlyst stilling, kvalifiserte eller ikke, den i midten',
    'time-to-fill': 'Dager fra første utlysning til noen har tatt imot, den i midten',
    'offer-acceptance': 'Tilbud som ble tatt imot, av dem som ble gitt',
    're-advertised': 'Stillinger som ikke ble besatt første gang',
    'local-recruitment': 'Ansatte som bodde i kommunen eller en nabokommune da de søkte',
    'internal-principals': 'Nye rektorer som var mellomledere i kommunen fra før',
    'middle-leaders-applying': 'Søknader på rektorstillinger fra kommunens egne mellomledere',
    'hires-by-channel': 'Hvor de som ble ansatt, fant stillingen',
  },
  nn: {
    'qualified-applicants': 'Kvalifiserte søkjarar til kvar utlyst stilling, den i midten',
    'few-qualified-applicants': 'Stillingar der det ikkje er nokon kvalifiserte å velje mellom',
    'no-qualified-applicants': 'Stillingar som ingen kvalifisert søkte på',
    'applicants-per-post': 'Søkjarar til kvar utlyst stilling, kvalifiserte eller ikkje, den i midten',
    'time-to-fill': 'Dagar frå første utlysing til nokon har teke imot, den i midten',
    'offer-acceptance': 'Tilbod som blei tekne imot, av dei som blei gjevne',
    're-advertised': 'Stillingar som ikkje blei fylte første gongen',
    'local-recruitment': 'Tilsette som budde i kommunen eller ein nabokommune då dei søkte',
    'internal-principals': 'Nye rektorar som var mellomleiarar i kommunen frå før',
    'middle-leaders-applying': 'Søknader på rektorstillingar frå eigne mellomleiarar i kommunen',
    'hires-by-channel': 'Kvar dei som blei tilsette, fann stillinga',
  },
  en: {
    'qualified-applicants': 'Qualified applicants for each advertised post, the middle one',
    'few-qualified-applicants': 'Posts with nobody qualified to choose between',
    'no-qualified-applicants': 'Posts for which nobody qualified applied',
    'applicants-per-post': 'Applicants for each advertised post, qualified or not, the middle one',
    'time-to-fill': 'Days from the first advertisement until somebody has accepted, the middle one',
    'offer-acceptance': 'Offers accepted, of those made',
    're-advertised': 'Posts not filled the first time',
    'local-recruitment': 'Those hired who lived in the municipality or the next one when they applied',
    'internal-principals': 'New principals who were middle leaders of the municipality before',
    'middle-leaders-applying': 'Applications for posts as principal from the municipality’s own middle leaders',
    'hires-by-channel': 'Where those who were hired found the post',
  },
};
