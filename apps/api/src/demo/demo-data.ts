import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const read = (name: string): string => readFileSync(join(__dirname, 'data', name), 'utf8');
const rows = (name: string): Record<string, string>[] =>
  parse(read(name), { columns: true, skip_empty_lines: true }) as Record<string, string>[];

/** A line of the fictional proposals of 2027, with the text that the demonstration adds to it. */
export interface DemoProposal {
  number: number;
  title: string;
  /** Null: the whole town. */
  neighbourhood: string | null;
  theme: string;
  costEuros: number;
  proposer: string;
  /** Column `recevabilite` of the source. */
  verdict: 'recevable' | 'irrecevable' | 'a_preciser' | 'fusionne';
  body: string;
  place: string | null;
  mapX: number | null;
  mapY: number | null;
  /** Criterion that is not met, or not known to be, with the answer. */
  refusedOn: [criterion: string, answer: 'no' | 'unknown'] | null;
  reason: string | null;
  costNote: string | null;
}

const THEME_OF: Record<string, string> = {
  'cadre de vie': 'living_environment',
  'jeunesse et jeux': 'youth_and_play',
  sport: 'sport',
  tranquillité: 'tranquillity',
  environnement: 'environment',
  solidarités: 'solidarity',
  culture: 'culture',
  mobilités: 'mobility',
  numérique: 'digital',
};

/** The table of the source documents (its notes for developers left out) joined with our texts, by number. */
export function demoProposals(): DemoProposal[] {
  const texts = JSON.parse(read('proposals-2027.json')) as Record<string, Omit<DemoProposal, 'number'>>;
  return rows('demo_bp_propositions.csv').map((row) => ({
    ...(texts[row['no'] ?? ''] as DemoProposal),
    number: Number(row['no']),
    title: (row['titre'] ?? '').replaceAll("'", '’').replaceAll(' :', '\u00a0:'),
    neighbourhood: row['quartier'] === 'agglo' ? null : (row['quartier'] ?? null),
    theme: THEME_OF[row['thematique'] ?? ''] ?? 'living_environment',
    costEuros: Number(row['cout_estime_eur_ttc']),
    proposer: fictional(row['porteur_fictif'] ?? ''),
    verdict: row['recevabilite'] as DemoProposal['verdict'],
  }));
}

export interface DemoIdea {
  title: string;
  theme: string;
  neighbourhood: string | null;
  body: string;
  place: string | null;
  mapX: number | null;
  mapY: number | null;
  proposer: string;
}

export const demoIdeas = (): DemoIdea[] => JSON.parse(read('ideas-2028.json')) as DemoIdea[];

export interface DemoPastProject {
  number: number;
  title: string;
  theme: string;
  neighbourhood: string | null;
  costEuros: number;
  mapX: number | null;
  mapY: number | null;
  body: string;
}

export const demoPastProjects = (): DemoPastProject[] =>
  JSON.parse(read('projects-2026.json')) as DemoPastProject[];

/** Places on the schematic map (600 × 600). Drawn by hand around the loop of the Lot; never surveyed. */
const ON_THE_MAP: Record<string, readonly [x: number, y: number]> = {
  'terre-rouge': [420, 204],
  'sainte-valerie': [216, 250],
  'croix-de-fer': [126, 196],
  badernes: [330, 372],
  centre: [300, 330],
  cabessut: [404, 344],
  'plaine-de-la-barre': [310, 230],
  'saint-georges': [300, 474],
  cabazat: [160, 300],
  regourd: [270, 146],
  pradines: [50, 76],
  'les-escales': [90, 116],
};

/** The neighbourhoods of Cahors and its neighbour Pradines; the two further villages of the source are left out. */
export const demoNeighbourhoods = () =>
  rows('demo_quartiers.csv').flatMap((row, position) => {
    const slug = row['slug'] ?? '';
    const place = ON_THE_MAP[slug];
    if (!place) return [];
    const name = (row['nom'] ?? '').replace(' - ', ' – ');
    return [{ slug, name, municipality: row['commune'] ?? '', mapX: place[0], mapY: place[1], position }];
  });

/** « Aïssata D. (habitante, fictif) »: one pair of brackets. */
function fictional(name: string): string {
  if (/fictif|fictive/.test(name)) return name;
  return name.endsWith(')') ? `${name.slice(0, -1)}, fictif)` : `${name} (fictif)`;
}
