/**
 * `npm run bench -- files --json`: what the upload of a photo of 12 megapixels costs the server (CPU and most memory held),
 * beside the same re-encoding by sharp alone, in the same run on the same machine.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../postgres/places.mjs';
import { peakMegabytes } from './files/memory.mjs';
import { aPhoto } from './files/photo.mjs';
import { startServer } from './read/server.mjs';
import { inFilledDatabase } from './read/town.mjs';

const UPLOADS = 8;
const AT_ONCE = 4;

/** @param {{ json: boolean }} options */
export default async function files({ json }) {
  const token = randomBytes(32).toString('base64url');
  const report = await inFilledDatabase(
    (client) => aSignedInPerson(client, token),
    ({ runtime }) => measure(runtime, token),
  );
  if (json) console.log(JSON.stringify(report, null, 2));
  else
    console.log(
      `A photo of ${report.photoMegabytes} MB costs ${report.cpuToAlone} times sharp alone (${report.alone.cpuMs} ms CPU); ` +
        `the server held ${report.peak.idle} MB at rest, ${report.peak.oneAtATime} MB one at a time, ${report.peak.fourAtOnce} MB four at once.`,
    );
}

async function measure(url, token) {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
  const server = await startServer('dist/node/apps/api/src/main.js', {
    DATABASE_URL: url,
    PARVIS_FILES_DIR: folder,
  });
  try {
    const photo = await aPhoto();
    const send = () => upload(server.url, token, photo);
    await send();
    const idle = peakMegabytes(server.pid);
    const before = server.cpuSeconds();
    for (let turn = 0; turn < UPLOADS; turn += 1) await send();
    const cpuMs = Math.round(((server.cpuSeconds() - before) * 1000) / UPLOADS);
    const oneAtATime = peakMegabytes(server.pid);
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    const alone = JSON.parse(
      execFileSync(process.execPath, [join(projectRoot, 'tools/bench/files/alone.mjs'), String(UPLOADS)], {
        encoding: 'utf8',
      }),
    );
    return {
      photoMegabytes: Math.round(photo.length / 1e5) / 10,
      upload: { cpuMs },
      alone,
      cpuToAlone: Math.round((cpuMs / alone.cpuMs) * 100) / 100,
      peak: { idle, oneAtATime, fourAtOnce: peakMegabytes(server.pid) },
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function upload(url, token, photo) {
  const form = new FormData();
  form.append('file', new Blob([photo]), 'photo.jpg');
  const headers = { cookie: `parvis_session=${token}`, 'x-parvis': '1' };
  const response = await fetch(`${url}/files/photos`, { method: 'POST', body: form, headers });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
}

async function aSignedInPerson(client, token) {
  const id = randomUUID();
  await client.query(
    `INSERT INTO person (id, display_name, email, language, created_at)
     VALUES ($1, 'Fictional Person', 'bench@example.org', 'fr', now())`,
    [id],
  );
  await client.query(
    `INSERT INTO session (token_hash, person_id, created_at, expires_at)
     VALUES ($1, $2, now(), now() + interval '1 day')`,
    [createHash('sha256').update(token).digest('hex'), id],
  );
}
