/** `npm start`: from a clone to an open product. `-- --empty` without the demo, `-- --demo` with it anywhere. */
import { refuseOldNode } from './launch/node-version.mjs';

refuseOldNode();
const { runAsProgram } = await import('./launch/program.mjs');
const { start } = await import('./launch/start-product.mjs');
await runAsProgram(() => start(process.argv.slice(2)));
