import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { runTool } from './tool.ts';
import { type Check, type Problem, readEnough } from './verdict.ts';

const LINE = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/;
/** The journeys run partly inside the page, so they know the browser's words; nothing else of ours does but web/. */
const PROJECTS = ['tsconfig.json', 'test/journeys/tsconfig.json', 'web/tsconfig.json'];

/** The compiler lives for seconds: throwing away memory on the way takes it twice the time, and it needs under 2 GB. */
const HASTE = { GOGC: 'off', GOMEMLIMIT: '4GiB' };

/** The compiler's own verdict on the product, its tests (type tests among them), the scripts and the screens. */
export const compiler: Check = async (root) => {
  const projects = PROJECTS.filter((project) => existsSync(join(root, project)));
  const runs = await Promise.all(projects.map((project) => compile(root, project)));
  const files = filesBelow(root, ['src', 'test', 'scripts', 'web/src'], /\.tsx?$/);
  const typeTests = files.filter((file) => /\.test-d\.ts$/.test(file.path)).length;
  return {
    read: `${projects.join(', ')}; ${files.length} files, ${typeTests} of type tests`,
    problems: [...readEnough('compiler-reads-projects', projects.length, 1), ...runs.flat()],
  };
};

async function compile(root: string, project: string): Promise<Problem[]> {
  const run = await runTool(
    'typescript/bin/tsc',
    ['-p', project, '--noEmit', '--pretty', 'false', '--checkers', '2', ...remembering(project)],
    root,
    { env: HASTE },
  );
  const lines = run.out.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  const problems = lines.map(problemOf);
  if (run.code !== 0 && problems.length === 0)
    return [{ rule: 'types', place: project, what: run.err || 'tsc failed' }];
  return run.code === 0 ? [] : problems;
}

/** What did not change since the last run is not read again. */
function remembering(project: string): string[] {
  return ['--incremental', '--tsBuildInfoFile', `.check/${project.replaceAll('/', '-')}.tsbuildinfo`];
}

function problemOf(line: string): Problem {
  const [, path, row, code, message] = LINE.exec(line) ?? [];
  if (path === undefined) return { rule: 'types', place: '.', what: line };
  return { rule: code ?? 'types', place: `${path}:${row}`, what: message ?? '' };
}
