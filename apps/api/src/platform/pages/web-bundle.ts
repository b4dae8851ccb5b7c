import type { AssetManifest, PageAssets, Render } from '@parvis/contract';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The two things the host takes from the web's build. */
export interface WebBundle {
  render: Render;
  assets: PageAssets;
}

/** Loads the module that renders pages: an ES module, hence `import()` even from CommonJS. */
export async function loadBundle(webDir: string): Promise<WebBundle> {
  const manifest = JSON.parse(readFileSync(join(webDir, 'client', 'manifest.json'), 'utf8')) as AssetManifest;
  const url = pathToFileURL(resolve(webDir, 'server', 'entry-server.mjs')).href;
  const { render } = (await import(url)) as { render: Render };
  return { render, assets: { manifest } };
}
