export { chartPictures } from './chart-pictures.ts';
