import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './vite-precompress';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The service worker: one classic script at the root of the site, beside the browser's files. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [precompress((name) => name === 'sw.js')],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: at('../../dist/web/client'),
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    rollupOptions: {
      input: at('./src/offline-worker/worker.ts'),
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
