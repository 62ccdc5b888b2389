export { authorisedPostsFile } from './authorised-posts.ts';
export { carePlacesFile } from './care-places.ts';
export { qualifiedHoursFile } from './qualified-hours.ts';
export { specialGroupsFile } from './special-groups.ts';
export { teachingHoursFile } from './teaching-hours.ts';
