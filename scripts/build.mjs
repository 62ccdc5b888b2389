#!/usr/bin/env node
import { needBuild } from './steps/build.mjs';
import { needNode, needPackages } from './steps/packages.mjs';
import { say, stop } from './steps/say.mjs';

needNode();
await needPackages();
const done = await needBuild({ force: process.argv.includes('--force') });
if (!done) stop('The build failed.', 'Read the first error above; `npm run check -- types` shows it alone.');
say('Built: dist/ and web/dist/ are as the sources.');
