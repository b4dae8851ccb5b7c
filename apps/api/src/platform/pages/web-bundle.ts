import type { AssetManifest, PageAssets, WebModule } from '@parvis/contract';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the host takes from the web's build. */
export interface WebBundle extends WebModule {
  assets: PageAssets;
}

/** Loads the module that renders pages: an ES module, hence `import()` even from CommonJS. */
export async function loadBundle(webDir: string): Promise<WebBundle> {
  const manifest = JSON.parse(readFileSync(join(webDir, 'client', 'manifest.json'), 'utf8')) as AssetManifest;
  const url = pathToFileURL(resolve(webDir, 'server', 'entry-server.mjs')).href;
  const module = (await import(url)) as WebModule;
  return { ...module, assets: { manifest } };
}
