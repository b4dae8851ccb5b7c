import type { WebModule } from '@parvis/contract';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { WebBundle } from './web-bundle';

/** Vite inside this process: sources served one by one, replaced while one types. Never part of a production start. */
export async function startVite(server: Server): Promise<ViteDevServer> {
  // Its settings are TypeScript in a CommonJS package: Vite warns at each start that this will change one day.
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] ??= 'true';
  const { createServer } = await import('vite');
  return createServer({
    configFile: join(process.cwd(), 'apps/web/vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  });
}

export async function developmentBundle(vite: ViteDevServer, url: string): Promise<WebBundle> {
  const module = (await vite.ssrLoadModule('/src/app/entry-server.tsx')) as WebModule;
  const page = await vite.transformIndexHtml(url, '<head></head>');
  const head = /<head>([\s\S]*)<\/head>/.exec(page)?.[1] ?? '';
  return {
    ...module,
    assets: {
      development: { scripts: ['/src/app/entry-client.tsx'], styles: ['/src/app/app.css'], head },
    },
  };
}
