import { startApi, type TestApi } from './support/api';
import { aBusyFamily } from './support/samples/busy-family';
import { eraseEverywhere, type ErasureReport } from './support/privacy/erase-everywhere';

const ERASE = `mutation Erase($name: String!) { eraseMe(name: $name) { __typename ... on Problem { code } } }`;
type Answered = { eraseMe: { __typename: string; code?: string } };

describe('a person leaves', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  describe('after being in every table, file and queue', () => {
    let report: ErasureReport;
    beforeAll(async () => {
      report = await eraseEverywhere(api);
    });

    it('and none of her identifiers stands anywhere, save where a legal ground says so', () => {
      expect(report.placesBefore).toBeGreaterThan(report.seededTables);
      expect(report.unseeded).toEqual([]);
      expect(report.strays).toEqual([]);
      expect(report.keptIdentifiers).toEqual([]);
    });

    it('and her export held a row of every table that is hers, and nothing of her neighbour', () => {
      expect(report.exported.tables).toBeGreaterThan(15);
      expect(report.exported.ofNeighbour).toEqual([]);
    });

    it('and nothing of her neighbour is touched', () => {
      expect(report.neighbourLost).toBe(0);
    });

    it('and the lists that the law wants stay, without her', () => {
      expect(report.keptRows).toMatchObject({ 'roll_entry: roll_until_appeal_ends': 1 });
      expect(report.erased.delete).toBeGreaterThan(10);
    });

    it('and the chain of the audit still verifies', () => {
      expect(report.chain).toMatchObject({ brokenAt: null, alteredDetails: [] });
      expect(report.chain.erasedDetails).toBeGreaterThan(0);
    });
  });

  it('only under her own name, and once when asked twice at once', async () => {
    const { caller } = await api.signedIn('resident', { displayName: 'Élodie d’Essai' });
    const wrong = await caller.data<Answered>(ERASE, { name: 'Elodie' });
    expect(wrong.eraseMe).toMatchObject({ __typename: 'InvalidInput' });
    const twice = await Promise.all(
      [1, 2].map(() => caller.graphql<Answered>(ERASE, { name: ' élodie D’Essai ' })),
    );
    expect(twice.filter(({ data }) => data?.eraseMe?.__typename === 'AccountErased')).toHaveLength(1);
    expect((await caller.graphql('{ myData { subject } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('and what rested on her yes for a child ends at once, and the child is told', async () => {
    const guardian = await api.signedIn('resident', { displayName: 'Mère d’Essai' });
    await aBusyFamily(api, [900], guardian.personId);
    const { caller } = guardian;
    const left = await caller.data<Answered>(ERASE, { name: 'Mère d’Essai' });
    expect(left.eraseMe.__typename).toBe('AccountErased');
    const [consent] = await api.source.query(
      `SELECT consent.ended_because, guardianship.guardian_id, guardianship.guardian_name,
              (SELECT count(*)::int FROM outbox_event WHERE payload -> 'notice' ->> 'personId' = person.id::text) AS told
         FROM consent JOIN guardianship ON guardianship.id = guardianship_id JOIN person ON person.id = child_id
        WHERE person.display_name = 'Merle 900'`,
    );
    const nobody = { guardian_id: null, guardian_name: null };
    expect(consent).toEqual({ ended_because: 'guardian_left', told: 1, ...nobody });
  });

  it('not while she acts for the town, nor as its last administrator', async () => {
    const refusalOf = async (role: 'facilitator' | 'administrator') => {
      const { caller } = await api.signedIn(role, { displayName: 'Agent' });
      return (await caller.data<Answered>(ERASE, { name: 'Agent' })).eraseMe.code;
    };
    expect(await refusalOf('facilitator')).toBe('roles_to_hand_over');
    expect(await refusalOf('administrator')).toBe('last_administrator');
    expect(await refusalOf('administrator')).toBe('roles_to_hand_over');
  });
});
