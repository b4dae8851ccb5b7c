import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = new Set(['.js', '.css', '.svg', '.json', '.txt']);

/** Writes a `.br` and a `.gz` beside each text file of the build, so that the server never compresses an asset twice. */
export function precompress(wanted: (name: string) => boolean = () => true): Plugin {
  let folder = '';
  return {
    name: 'parvis-precompress',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    // Not `closeBundle`: it also runs after a build that failed, and would hide why.
    writeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!WORTH_IT.has(extname(name)) || name === 'manifest.json' || !wanted(name)) continue;
        const path = join(folder, name);
        const bytes = readFileSync(path);
        if (bytes.length < 512) continue;
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        );
      }
    },
  };
}
