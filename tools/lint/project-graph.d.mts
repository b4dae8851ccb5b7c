interface ProjectGraphLike {
  nodes: Record<string, { data: { root: string; tags?: string[] } }>;
}

export function projectFolders(root: string): string[];
export function graphFaults(graph: ProjectGraphLike | null, folders: string[]): string[];
export function requireProjectGraph(root: string): Promise<void>;
