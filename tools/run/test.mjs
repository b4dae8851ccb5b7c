/** `npm test`; `npm run check` is `--fast`; `-- --only db` runs some of it. */
import { refuseOldNode } from './launch/node-version.mjs';

refuseOldNode();
const { runAsProgram } = await import('./launch/program.mjs');
const { runTests } = await import('./tests/run-tests.mjs');
await runAsProgram(() => runTests(process.argv.slice(2)));
