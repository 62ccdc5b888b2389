import type { InEach } from '../../language.ts';

/**
 * Sentences of figures of advertised posts and of hires, by alias: {value}, {numerator}, {denominator}, {share}, {posts} («stillinger
 * for lærere»), {thePosts} («stillingene for lærere»), {place}, {period}; `*` encloses the figure itself.
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
    'local-hires-staying':
      '*{numerator} av {denominator} ({share})* som bodde i kommunen eller en nabokommune da de ble ansatt i {posts} {place}, var der fortsatt tre år senere (ansatt {period}).',
    'other-hires-staying':
      '*{numerator} av {denominator} ({share})* som bodde et annet sted da de ble ansatt i {posts} {place}, var der fortsatt tre år senere (ansatt {period}).',
    'practice-students-hired':
      '*{numerator} av {denominator} ({share})* studenter som fullførte praksis {place}, ble ansatt der innen 24 måneder (praksis {period}).',
    'apprentices-hired':
      '*{numerator} av {denominator} ({share})* lærlinger {place} var ansatt i AKS eller skolen på den andre dagen ({period}).',
    'mid-year-hires':
      '*{numerator} av {denominator} ({share})* som begynte i {posts} {place} for første gang, gjorde det fra 1. oktober til 30. juni ({period}).',
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
    'local-hires-staying':
      '*{numerator} av {denominator} ({share})* som budde i kommunen eller ein nabokommune då dei vart tilsette i {posts} {place}, var der framleis tre år seinare (tilsette {period}).',
    'other-hires-staying':
      '*{numerator} av {denominator} ({share})* som budde ein annan stad då dei vart tilsette i {posts} {place}, var der framleis tre år seinare (tilsette {period}).',
    'practice-students-hired':
      '*{numerator} av {denominator} ({share})* studentar som fullførte praksis {place}, vart tilsette der innan 24 månader (praksis {period}).',
    'apprentices-hired':
      '*{numerator} av {denominator} ({share})* lærlingar {place} var tilsette i AKS eller skulen på den andre dagen ({period}).',
    'mid-year-hires':
      '*{numerator} av {denominator} ({share})* som byrja i {posts} {place} for første gong, gjorde det frå 1. oktober til 30. juni ({period}).',
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
    'local-hires-staying':
      '*{numerator} of {denominator} ({share})* who lived in the municipality or next to it when hired for {posts} {place} were still there three years later (hired {period}).',
    'other-hires-staying':
      '*{numerator} of {denominator} ({share})* who lived elsewhere when hired for {posts} {place} were still there three years later (hired {period}).',
    'practice-students-hired':
      '*{numerator} of {denominator} ({share})* students who finished their practice {place} were hired there within 24 months (practice {period}).',
    'apprentices-hired':
      '*{numerator} of {denominator} ({share})* apprentices {place} were employed in AKS or the school on the second day ({period}).',
    'mid-year-hires':
      '*{numerator} of {denominator} ({share})* who began in {posts} {place} for the first time did so from 1 October to 30 June ({period}).',
  },
};
