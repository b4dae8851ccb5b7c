// @nx/enforce-module-boundaries silently does nothing when no project graph is cached. So the graph is
// made here, before any file is linted, and a missing or partial graph stops the lint with a sentence.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that must be projects: every folder of apps/ and libs/ that holds something. */
export function projectFolders(root) {
  return ['apps', 'libs'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, parent, entry.name)).length > 0)
      .map((entry) => `${parent}/${entry.name}`),
  );
}

/** What is wrong with this graph: no graph, a folder it does not know, or a project without a type tag. */
export function graphFaults(graph, folders) {
  if (!graph || Object.keys(graph.nodes ?? {}).length === 0) return ['the Nx project graph is absent'];
  const byRoot = new Map(Object.values(graph.nodes).map((node) => [node.data.root, node]));
  return folders.flatMap((folder) => {
    const project = byRoot.get(folder);
    if (!project) return [`${folder} has no project.json, so no rule holds it`];
    const types = (project.data.tags ?? []).filter((tag) => tag.startsWith('type:'));
    return types.length === 1 ? [] : [`${folder}/project.json needs exactly one "type:" tag`];
  });
}

/** Makes the graph, offline, and throws when the boundary rule would skip anything. */
export async function requireProjectGraph(root) {
  process.env.NX_DAEMON = 'false';
  process.env.NX_NO_CLOUD = 'true';
  const { createProjectGraphAsync, readCachedProjectGraph } = await import('@nx/devkit');
  const explain = (faults) =>
    new Error(`Boundaries cannot be checked: ${faults.join('; ')}. See docs/rules/boundaries-and-floors.md`);
  if (!existsSync(join(root, 'nx.json'))) throw explain(['nx.json is missing']);
  try {
    await createProjectGraphAsync({ exitOnError: false });
  } catch (error) {
    throw explain([`the Nx project graph could not be made (${error.message})`]);
  }
  const faults = graphFaults(readCachedProjectGraph(), projectFolders(root));
  if (faults.length > 0) throw explain(faults);
}
