import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { precompress } from './vite-precompress';
import { sharedParts } from './vite-shared-parts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * One file, two builds: `vite build` makes the browser's files (with a manifest the server reads to
 * preload the right chunks), `vite build --ssr` makes the module the API process renders pages with.
 */
const settings = (isSsrBuild: boolean | undefined, command: 'build' | 'serve'): UserConfig => ({
  root: at('.'),
  publicDir: isSsrBuild ? false : at('./public'),
  plugins: [react(), ...(isSsrBuild ? [] : [precompress()])],
  resolve: {
    alias: [
      { find: '@parvis/ui/styles.css', replacement: at('../../libs/ui/src/styles/index.css') },
      { find: '@parvis/ui/share-picture', replacement: at('../../libs/ui/src/paving/share-picture.tsx') },
      { find: '@parvis/ui/style-guide', replacement: at('../../libs/ui/src/style-guide/index.ts') },
      { find: /^@parvis\/([a-z-]+)$/, replacement: at('../../libs') + '/$1/src/index.ts' },
    ],
  },
  // React and the rest go into the server's module too: one file to load, and always React's production build.
  ssr: { noExternal: command === 'build' ? true : undefined },
  define: command === 'build' ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  build: {
    outDir: at(isSsrBuild ? '../../dist/web/server' : '../../dist/web/client'),
    emptyOutDir: true,
    target: isSsrBuild ? 'node20' : 'es2022',
    manifest: isSsrBuild ? false : 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: isSsrBuild
        ? at('./src/app/entry-server.tsx')
        : [at('./src/app/entry-client.tsx'), at('./src/app/entry-boot.ts')],
    },
  },
});

export default defineConfig(async ({ isSsrBuild, command }) => {
  const config = settings(isSsrBuild, command);
  if (isSsrBuild || command !== 'build') return config;
  const codeSplitting = await sharedParts({ ...config, plugins: [react()] });
  const rollupOptions = { ...config.build?.rollupOptions, output: { codeSplitting } };
  return { ...config, build: { ...config.build, rollupOptions } };
});
