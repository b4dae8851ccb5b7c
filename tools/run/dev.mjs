/** `npm run dev`: the product with its pages through Vite, and the server restarted when its sources change. */
import { refuseOldNode } from './launch/node-version.mjs';

refuseOldNode();
const { runAsProgram } = await import('./launch/program.mjs');
const { develop } = await import('./launch/watch-product.mjs');
await runAsProgram(() => develop(process.argv.slice(2)));
