import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../postgres/places.mjs';

const run = promisify(execFile);

/** A short run of a command whose whole run takes minutes: it builds its server by hand, and must keep to its parts. */
async function report(name: string, ...options: string[]): Promise<unknown> {
  const command = [join(projectRoot, 'tools/run/faults.mjs'), name, ...options, '--json'];
  const { stdout } = await run(process.execPath, command, { cwd: projectRoot, timeout: 200_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

describe('npm run faults', () => {
  it('mail: messages leave, none is lost when the process is killed', async () => {
    expect(await report('mail', '--messages', '8', '--kills', '1')).toMatchObject({
      messages: 8,
      delivered: 8,
      lost: 0,
      unsettled: 0,
    });
  });

  it('kill-between: signatures stay equal to ballots', async () => {
    expect(await report('kill-between', '--kills', '2')).toMatchObject({
      kills: 2,
      lost: 0,
      doubled: 0,
      unequal: 0,
    });
  });
});
