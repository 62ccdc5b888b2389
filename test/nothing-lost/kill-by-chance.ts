import { spawn } from 'node:child_process';

/** Kills per database; the long tier asks for more. */
export const KILLS = Number(process.env['LAGET_KILLS'] ?? '2');
/** Of what is done seldom. */
export const FEWER_KILLS = Math.ceil(KILLS / 2);

/** Starts the child, waits for some acknowledgements, then kills it at once or a little later. What it acknowledged. */
export function actAndDie(
  args: readonly string[],
  acknowledgements: number,
  laterMs: number,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let faults = '';
    child.stderr.on('data', (bytes: Buffer) => {
      faults += bytes.toString();
    });
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.split('\n').length - 2 >= acknowledgements) setTimeout(() => child.kill('SIGKILL'), laterMs);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = said.split('\n').slice(0, -1);
      if (code !== null) reject(new Error(`the child ended by itself: ${faults}`));
      else resolve(lines);
    });
  });
}
