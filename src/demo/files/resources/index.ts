export { authorisedPostsFile } from './authorised-posts.ts';
export { carePlacesFile } from './care-places.ts';
export { teachingHoursFile } from './teaching-hours.ts';
