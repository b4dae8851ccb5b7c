import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { configSchema } from '../../apps/api/src/platform/config/config.schema';

const ROOT = join(__dirname, '..', '..');
const DOCKER = join(ROOT, 'docker');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const settings = new Set(Object.keys(configSchema.shape));

interface Service {
  image?: string;
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, unknown>;
  command?: string[];
  read_only?: boolean;
  cap_drop?: string[];
}
const text = read('docker', 'compose.yaml');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);

/** Instructions of the Dockerfile, comments left out and continued lines joined. */
const instructions = read('docker', 'Dockerfile')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.trim().split(/\s+/));
const all = (name: string) => instructions.filter(([first]) => first === name).map(([, ...rest]) => rest);
const last = (name: string) => all(name).at(-1)?.join(' ') ?? '';

describe('the production image', () => {
  it('runs on Node 24, both to build and to serve', () => {
    expect(all('FROM').map(([image]) => image)).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
  });

  it('copies only what is there', () => {
    const made = ['node_modules', 'dist'];
    const copied = all('COPY').flatMap((words) =>
      words.filter((word) => !word.startsWith('--')).slice(0, -1),
    );
    const paths = copied.map((path) => path.replace(/^\/parvis\//, ''));
    expect(paths.length).toBeGreaterThan(6);
    expect(paths.filter((path) => !made.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('sends no secret, history or build of this machine to the builder', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', 'node_modules', 'dist', '.parvis']));
  });

  it('does not run as root, with a first process that passes signals on', () => {
    expect(last('USER')).toBe('node');
    expect(instructions.findIndex(([first]) => first === 'USER')).toBeLessThan(
      instructions.findIndex(([first]) => first === 'CMD'),
    );
    expect(last('ENTRYPOINT')).toBe('["tini", "--"]');
    expect(last('STOPSIGNAL')).toBe('SIGTERM');
  });

  it('says whether it is ready, at a door that exists for everyone', () => {
    const path = /127\.0\.0\.1:\$\{process\.env\.PORT\}(\/[a-z/]+)/.exec(last('HEALTHCHECK'))?.[1];
    expect(read('docs', 'access.md')).toContain(`| \`GET ${path}\` | public |`);
  });

  it('leaves what only tests and tools need behind', () => {
    expect(last('RUN')).toContain('/var/lib/parvis');
    const build = all('RUN').map((words) => words.join(' '));
    expect(build.some((run) => /npm run build.*npm prune --omit=dev/.test(run))).toBe(true);
  });

  it('sets only settings of the server', () => {
    const names = all('ENV').flatMap((words) => words.map((word) => word.split('=')[0] ?? ''));
    expect(names.filter((name) => name !== 'NODE_ENV' && !settings.has(name))).toEqual([]);
  });

  it('starts a file that the build makes', () => {
    const started = /dist\/node\/(\S+)\.js/.exec(last('CMD'))?.[1];
    expect(existsSync(join(ROOT, `${started}.ts`))).toBe(true);
  });

  it('knows only instructions that Docker knows', () => {
    const known = 'FROM WORKDIR COPY RUN ENV VOLUME USER EXPOSE STOPSIGNAL HEALTHCHECK ENTRYPOINT CMD'.split(
      ' ',
    );
    expect(instructions.map(([first]) => first).filter((first) => !known.includes(first ?? ''))).toEqual([]);
  });
});

describe('the compose file', () => {
  it('starts a database, the migrations, the server, then the proxy', () => {
    expect(services.map(([name]) => name)).toEqual(['database', 'migrate', 'server', 'proxy']);
    const waits = services.map(([, service]) => Object.keys(service.depends_on ?? {}));
    expect(waits).toEqual([[], ['database'], ['migrate'], ['server']]);
  });

  it('gives no secret a default, and asks for each once in .env.example', () => {
    expect(text).not.toMatch(/\$\{\w+:?-/);
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? ''));
    const example = [...read('docker', '.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(example.map(([, name]) => name).sort()).toEqual([...asked].sort());
    expect(example.filter(([, , value]) => value !== '')).toEqual([]);
    const unexplained = [...asked].filter((name) => !text.includes(`\${${name}:?`));
    expect(unexplained).toEqual([]);
  });

  it('tells the server and the migrations only settings of the schema, and every one a public server needs', () => {
    const told = [compose.services['server'], compose.services['migrate']].flatMap((service) =>
      Object.keys(service?.environment ?? {}),
    );
    expect(told.filter((name) => !settings.has(name))).toEqual([]);
    const value = {
      PARVIS_SECRET: 'x'.repeat(32),
      SMTP_URL: 'smtp://mail',
      PARVIS_PUBLIC_URL: 'https://parvis.example',
    };
    const environment = {
      ...compose.services['server']?.environment,
      ...value,
      DATABASE_URL: 'postgresql://parvis_app:x@database:5432/parvis',
    };
    expect(configSchema.safeParse(environment)).toMatchObject({ success: true });
  });

  it('connects the server as the role that owns nothing, which roles.sh makes', () => {
    expect(compose.services['server']?.environment?.['DATABASE_URL']).toMatch(/^postgresql:\/\/parvis_app:/);
    const roles = read('docker', 'postgres', 'roles.sh');
    expect(roles).toMatch(/CREATE ROLE parvis_app LOGIN .* NOSUPERUSER NOCREATEDB NOCREATEROLE/);
  });

  it('prepares the database with the extensions that the embedded one has', () => {
    const [, names = ''] =
      /const EXTENSIONS = \[([^\]]*)\]/.exec(read('tools', 'postgres', 'databases.mjs')) ?? [];
    const extensions = [...names.matchAll(/'([a-z_]+)'/g)].map(([, name]) => name ?? '');
    const roles = read('docker', 'postgres', 'roles.sh');
    expect(extensions.length).toBeGreaterThan(2);
    expect(extensions.filter((name) => !roles.includes(`CREATE EXTENSION IF NOT EXISTS ${name};`))).toEqual(
      [],
    );
  });

  it('opens only the proxy to the network', () => {
    const open = services.filter(([, { ports }]) => ports).map(([name]) => name);
    expect(open).toEqual(['proxy']);
  });

  it('pins what it did not build, and hardens what faces people', () => {
    const images = services.flatMap(([, { image }]) => image ?? []);
    expect(images.filter((image) => !/:\d/.test(image))).toEqual([]);
    for (const name of ['server', 'proxy'])
      expect(compose.services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });

  it('names files that exist and volumes that are declared', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    const files = mounted.filter((source) => source.startsWith('.'));
    expect(files.filter((path) => !existsSync(join(DOCKER, path)))).toEqual([]);
    const named = mounted.filter((source) => !source.startsWith('.'));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('runs operations that the API has', () => {
    const [, file, operation] = compose.services['migrate']?.command ?? [];
    const source = read(`${file?.replace('dist/node/', '').replace(/\.js$/, '')}.ts`);
    expect(source).toContain(`command === '${operation}'`);
  });
});

describe('the proxy', () => {
  const caddyfile = read('docker', 'Caddyfile');

  it('passes everything to the server, knows when it is ready, and leaves sockets open', () => {
    expect(caddyfile).toContain('reverse_proxy server:3000');
    expect(caddyfile).toContain('health_uri /health/ready');
    expect(caddyfile).toMatch(/stream_timeout \d+h/);
  });

  it('is told each name that it reads', () => {
    const wanted = [...caddyfile.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name ?? '');
    expect(wanted).toEqual(Object.keys(compose.services['proxy']?.environment ?? {}));
  });

  it('closes each brace', () => {
    expect(caddyfile.match(/\{/g)?.length).toBe(caddyfile.match(/\}/g)?.length);
  });
});
