import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCKER = join(__dirname, '..', '..', 'docker');
const dockerfile = readFileSync(join(DOCKER, 'Dockerfile'), 'utf8');
const compose = readFileSync(join(DOCKER, 'compose.yaml'), 'utf8');
const instructions = dockerfile
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.trim().split(/\s+/));
const last = (name: string) =>
  instructions
    .filter(([first]) => first === name)
    .at(-1)
    ?.slice(1)
    .join(' ');

/** Top-level keys of one block of the compose file, by indentation. */
function keysUnder(block: string): string[] {
  const after = compose.slice(compose.indexOf(`\n${block}:\n`) + block.length + 3);
  const body = after.split(/\n(?=\S)/)[0] ?? '';
  return [...body.matchAll(/^ {2}([a-z]+):/gm)].map(([, key]) => key ?? '');
}

describe('the production image', () => {
  it('runs on Node 24, both to build and to serve', () => {
    const images = instructions.filter(([first]) => first === 'FROM').map(([, image]) => image);
    expect(images).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
  });

  it('does not run as root, and says whether it is ready', () => {
    expect(last('USER')).toBe('node');
    expect(last('HEALTHCHECK')).toContain('/health/ready');
  });

  it('knows only instructions that Docker knows', () => {
    const known = 'FROM WORKDIR COPY RUN ENV VOLUME USER EXPOSE HEALTHCHECK CMD'.split(' ');
    expect(instructions.map(([first]) => first).filter((first) => !known.includes(first ?? ''))).toEqual([]);
  });
});

describe('the compose file', () => {
  it('starts a database, the migrations, then the server', () => {
    expect(keysUnder('services')).toEqual(['database', 'migrate', 'server']);
    expect(keysUnder('volumes')).toEqual(['database', 'files']);
  });

  it('gives no secret a default, and opens no port to the network', () => {
    expect(compose).not.toMatch(/\$\{\w+:-/);
    const ports = [...compose.matchAll(/ports: \['([^']+)'\]/g)].map(([, port]) => port);
    expect(ports).toEqual(['127.0.0.1:3000:3000']);
  });

  it('names files that exist and never uses tabs', () => {
    expect(compose).not.toContain('\t');
    const mounted = [...compose.matchAll(/- (\.\/\S+?):/g)].map(([, path]) => path ?? '');
    expect(mounted).toHaveLength(1);
    expect(mounted.filter((path) => !existsSync(join(DOCKER, path)))).toEqual([]);
  });
});
