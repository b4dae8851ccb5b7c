// Nx loads generators with require(); ours are ES modules, as all tools are.
module.exports = async (tree, options) => (await import('./verb.mjs')).verb(tree, options);
