import type { InEach } from '../../language.ts';

/**
 * Sentences of figures of advertised posts, by alias: {value}, {numerator}, {denominator}, {share}, {posts} («stillinger for
 * lærere»), {thePosts} («stillingene for lærere»), {place}, {period}; `*` encloses the figure itself.
 */
export const RECRUITMENT_PHRASES: InEach<Readonly<Record<string, string>>> = {
  nb: {
    posts: 'stillinger',
    postsFor: 'stillinger for {noun}',
    thePosts: 'stillingene',
    thePostsFor: 'stillingene for {noun}',
    'qualified-applicants':
      'Halvparten av de utlyste {thePosts} {place} hadde *{value} eller flere kvalifiserte søkere* ({period}).',
    'few-qualified-applicants':
      '*{numerator} av {denominator} ({share})* utlyste {posts} {place} hadde ingen eller bare én kvalifisert søker ({period}).',
    'no-qualified-applicants':
      '*{numerator} av {denominator} ({share})* utlyste {posts} {place} hadde ingen kvalifiserte søkere ({period}).',
    'applicants-per-post': 'Halvparten av de utlyste {thePosts} {place} hadde *{value} eller flere søkere* ({period}).',
    'time-to-fill':
      'Halvparten av {thePosts} {place} var besatt innen *{value} dager* etter at de først ble lyst ut ({period}).',
    'offer-acceptance': '*{numerator} av {denominator} ({share})* tilbud om {posts} {place} ble tatt imot ({period}).',
    're-advertised':
      '*{numerator} av {denominator} ({share})* utlyste {posts} {place} ble lyst ut mer enn én gang ({period}).',
    'local-recruitment':
      '*{numerator} av {denominator} ({share})* som tok imot {posts} {place}, bodde i kommunen eller en nabokommune da de søkte ({period}).',
    'internal-principals':
      '*{numerator} av {denominator} ({share})* ansatte rektorer {place} kom fra egne mellomledere ({period}).',
    'middle-leaders-applying':
      '*{numerator} av {denominator} ({share})* søknader på rektorstillinger {place} kom fra egne mellomledere ({period}).',
  },
  nn: {
    posts: 'stillingar',
    postsFor: 'stillingar for {noun}',
    thePosts: 'stillingane',
    thePostsFor: 'stillingane for {noun}',
    'qualified-applicants':
      'Halvparten av dei utlyste {thePosts} {place} hadde *{value} eller fleire kvalifiserte søkjarar* ({period}).',
    'few-qualified-applicants':
      '*{numerator} av {denominator} ({share})* utlyste {posts} {place} hadde ingen eller berre éin kvalifisert søkjar ({period}).',
    'no-qualified-applicants':
      '*{numerator} av {denominator} ({share})* utlyste {posts} {place} hadde ingen kvalifiserte søkjarar ({period}).',
    'applicants-per-post':
      'Halvparten av dei utlyste {thePosts} {place} hadde *{value} eller fleire søkjarar* ({period}).',
    'time-to-fill':
      'Halvparten av {thePosts} {place} var fylte innan *{value} dagar* etter at dei først blei lyste ut ({period}).',
    'offer-acceptance':
      '*{numerator} av {denominator} ({share})* tilbod om {posts} {place} blei tekne imot ({period}).',
    're-advertised':
      '*{numerator} av {denominator} ({share})* utlyste {posts} {place} blei lyste ut meir enn éin gong ({period}).',
    'local-recruitment':
      '*{numerator} av {denominator} ({share})* som tok imot {posts} {place}, budde i kommunen eller ein nabokommune då dei søkte ({period}).',
    'internal-principals':
      '*{numerator} av {denominator} ({share})* tilsette rektorar {place} kom frå eigne mellomleiarar ({period}).',
    'middle-leaders-applying':
      '*{numerator} av {denominator} ({share})* søknader på rektorstillingar {place} kom frå eigne mellomleiarar ({period}).',
  },
  en: {
    posts: 'posts',
    postsFor: 'posts for {noun}',
    thePosts: 'posts',
    thePostsFor: 'posts for {noun}',
    'qualified-applicants':
      'Half of the advertised {thePosts} {place} had *{value} or more qualified applicants* ({period}).',
    'few-qualified-applicants':
      '*{numerator} of {denominator} ({share})* advertised {posts} {place} had none or only one qualified applicant ({period}).',
    'no-qualified-applicants':
      '*{numerator} of {denominator} ({share})* advertised {posts} {place} had no qualified applicant ({period}).',
    'applicants-per-post': 'Half of the advertised {thePosts} {place} had *{value} or more applicants* ({period}).',
    'time-to-fill':
      'Half of the {thePosts} {place} were filled within *{value} days* of being first advertised ({period}).',
    'offer-acceptance': '*{numerator} of {denominator} ({share})* offers of {posts} {place} were accepted ({period}).',
    're-advertised':
      '*{numerator} of {denominator} ({share})* advertised {posts} {place} were advertised more than once ({period}).',
    'local-recruitment':
      '*{numerator} of {denominator} ({share})* who accepted {posts} {place} lived in the municipality or next to it when they applied ({period}).',
    'internal-principals':
      '*{numerator} of {denominator} ({share})* principals hired {place} came from the owner’s own middle leaders ({period}).',
    'middle-leaders-applying':
      '*{numerator} of {denominator} ({share})* applications for principal posts {place} came from the owner’s own middle leaders ({period}).',
  },
};
