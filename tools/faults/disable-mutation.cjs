/**
 * Loaded before the server by disabled-mutations.mjs (`node --require`): the mutation named by PARVIS_FAULT_DISABLE
 * throws instead of working. Nothing in the product knows of this. Each call is noted in PARVIS_FAULT_LOG, so that a
 * journey that failed before it came there is not taken for one that notices.
 */
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const name = process.env['PARVIS_FAULT_DISABLE'];
const log = process.env['PARVIS_FAULT_LOG'];
const load = Module._extensions['.js'];

if (name && log)
  Module._extensions['.js'] = (module, filename) => {
    load(module, filename);
    if (filename.endsWith('.resolver.js')) for (const found of Object.values(module.exports)) disable(found);
  };

function disable(resolver) {
  const works = typeof resolver === 'function' && resolver.prototype?.[name];
  if (!works || !Object.hasOwn(resolver.prototype, name)) return;
  const fails = function disabled() {
    appendFileSync(log, `${name}\n`);
    throw new Error(`${name} is disabled by a fault test`);
  };
  // What the decorators said of the method (its access above all) is said of the one in its place.
  for (const key of Reflect.getMetadataKeys(works)) {
    Reflect.defineMetadata(key, Reflect.getMetadata(key, works), fails);
  }
  resolver.prototype[name] = fails;
}
