import { isCriterion, isTheme } from '@parvis/contract';
import { demoIdeas, demoNeighbourhoods, demoPastProjects, demoProposals } from './demo-data';

describe('the demonstration', () => {
  it('has 24 proposals, each with a text, a known theme and neighbourhood', () => {
    const places = new Set(demoNeighbourhoods().map(({ slug }) => slug));
    const proposals = demoProposals();
    expect(proposals).toHaveLength(24);
    for (const proposal of proposals) {
      expect(proposal.body.length).toBeGreaterThan(20);
      expect(isTheme(proposal.theme)).toBe(true);
      expect(proposal.neighbourhood === null || places.has(proposal.neighbourhood)).toBe(true);
      if (proposal.refusedOn) expect(isCriterion(proposal.refusedOn[0])).toBe(true);
      expect(proposal.verdict === 'recevable').toBe(proposal.reason === null);
    }
  });

  it('says of each invented proposer that it is fictional', () => {
    const names = [...demoProposals(), ...demoIdeas()].map(({ proposer }) => proposer);
    expect(names.filter((name) => !/fictif|fictive/.test(name))).toEqual([]);
  });

  it('puts everything on the schematic map', () => {
    const points = [...demoProposals(), ...demoIdeas(), ...demoPastProjects(), ...demoNeighbourhoods()];
    for (const { mapX, mapY } of points) {
      expect(mapX === null).toBe(mapY === null);
      if (mapX !== null)
        expect(Math.min(mapX, mapY ?? -1, 600 - mapX, 600 - (mapY ?? 601))).toBeGreaterThanOrEqual(0);
    }
  });
});
