// Run by check.spec.ts: the committed types and trusted documents are what the schema and the documents say.
process.argv.push('--check');
await import('./generate.mjs');
