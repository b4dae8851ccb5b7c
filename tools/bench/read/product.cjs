/**
 * The built server, with the benches' documents among those of the web: they are then read in production's way
 * (named by their hash, compiled), through every guard. Nothing else is changed.
 */
const { join } = require('node:path');

const built = join(__dirname, '..', '..', '..', 'dist', 'node');
const { trustedDocuments } = require(join(built, 'libs/contract/src/trusted-documents.js'));
Object.assign(trustedDocuments, JSON.parse(process.env.PARVIS_BENCH_DOCUMENTS ?? '{}'));
require(join(built, 'apps/api/src/main.js'));
