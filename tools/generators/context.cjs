// Nx loads generators with require(); ours are ES modules, as all tools are.
module.exports = async (tree, options) => (await import('./context.mjs')).context(tree, options);
