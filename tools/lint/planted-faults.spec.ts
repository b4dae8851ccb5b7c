import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { graphFaults } from './project-graph.mjs';

interface Outcome {
  file: string;
  expect: string | null;
  reported: string[];
}

// One child process for all fixtures: the configuration is an ES module, which Jest cannot load.
const outcomes: Outcome[] = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, 'planted-faults.mjs')], {
    encoding: 'utf8',
    cwd: join(__dirname, '..', '..'),
  }),
);
const wrong = outcomes.filter((outcome) => outcome.expect !== null);
const right = outcomes.filter((outcome) => outcome.expect === null);

describe('planted faults', () => {
  it('has wrong files and clean twins to try', () => {
    expect(wrong.length).toBeGreaterThan(30);
    expect(right.length).toBeGreaterThan(20);
  });

  it.each(wrong)('$file is reported by $expect', ({ expect: rule, reported }) => {
    expect(reported).toContain(rule);
  });

  it.each(right)('$file is clean', ({ reported }) => {
    expect(reported).toEqual([]);
  });
});

describe('the project graph, without which the boundary rule skips in silence', () => {
  const project = (root: string, ...tags: string[]) => ({ data: { root, tags } });
  const folders = ['libs/kernel', 'libs/tally'];

  it('stops the lint when it is absent or empty', () => {
    expect(graphFaults(null, folders)).toEqual(['the Nx project graph is absent']);
    expect(graphFaults({ nodes: {} }, folders)).toEqual(['the Nx project graph is absent']);
  });

  it('stops the lint when a folder is not a project, or has no type', () => {
    const nodes = { kernel: project('libs/kernel', 'type:kernel') };
    expect(graphFaults({ nodes }, folders)).toEqual(['libs/tally has no project.json, so no rule holds it']);
    const untagged = { ...nodes, tally: project('libs/tally') };
    expect(graphFaults({ nodes: untagged }, folders)).toEqual([
      'libs/tally/project.json needs exactly one "type:" tag',
    ]);
  });

  it('is silent when every folder is a project with one type', () => {
    const nodes = {
      kernel: project('libs/kernel', 'type:kernel'),
      tally: project('libs/tally', 'type:rule'),
    };
    expect(graphFaults({ nodes }, folders)).toEqual([]);
  });
});
