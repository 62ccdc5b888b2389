/**
 * Loaded before dependency-cruiser (`node --import`): its swc parser reads every file as plain TypeScript and breaks on
 * the screens' JSX. Here swc is told which files hold it. Without this the import rules would not reach web/.
 */
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const parseFile = swc.parseFileSync;
swc.parseFileSync = (path, options) => parseFile(path, { ...options, tsx: path.endsWith('.tsx') });
