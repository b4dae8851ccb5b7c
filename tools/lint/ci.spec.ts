import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isNodeSupported } from '../run/launch/node-version.mjs';

const ROOT = join(__dirname, '..', '..');
const text = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8');
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
const workflow = parse(text) as {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { 'timeout-minutes'?: number; strategy: { matrix: { node: number[] } }; steps: Step[] }
  >;
};
const [job] = Object.values(workflow.jobs);

describe('the verification of a proposal of change', () => {
  it('runs what runs on any machine, and nothing else', () => {
    expect(job?.steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
    expect(() => accessSync(join(ROOT, '.ci/run'), constants.X_OK)).not.toThrow();
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
  });

  it('runs it on the oldest and the newest Node that the product supports', () => {
    expect(job?.strategy.matrix.node).toEqual([20, 24]);
    expect([20, 24].every((major) => isNodeSupported(`${major}.99.0`))).toBe(true);
  });

  it('may read the code and nothing more, for a bounded time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(job?.['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(text).not.toMatch(/pull_request_target|secrets\./);
    const checkout = job?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'persist-credentials': false });
  });

  it('pins each action by its commit, with its version beside', () => {
    const used = [...text.matchAll(/uses: (.+)$/gm)].map(([, line]) => line ?? '');
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((line) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});
