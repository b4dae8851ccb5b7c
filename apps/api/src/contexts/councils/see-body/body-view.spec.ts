import type { BodyRow, MemberRow } from './body-rows';
import { bodyView, documentsView } from './body-view';

const member = (id: string, wanted: Partial<MemberRow> = {}): MemberRow => ({
  ...{ id, collegeId: 'a', name: null, organisation: '', designation: 'draw', source: '', sex: null },
  ...{ state: 'active', reserve: false, mandateEnd: null },
  ...wanted,
});
const body = (members: MemberRow[]): BodyRow => ({
  ...{
    id: 'b',
    slug: 's',
    name: 'N',
    kind: 'citizen_council',
    territory: 'T',
    mission: '',
    hostName: '',
    hostText: '',
  },
  colleges: [
    { id: 'a', name: 'A', seats: 10, leastShare: 50 },
    { id: 'z', name: 'Z', seats: 6, leastShare: null },
  ],
  members,
  documents: [],
});

describe('a body as everyone sees it', () => {
  it('counts those in office alone, and gives the share of each college', () => {
    const shown = bodyView(
      body([
        member('1', { sex: 'F', mandateEnd: '2029-05-01' }),
        member('2', { sex: 'M', state: 'recognised', mandateEnd: '2029-06-01' }),
        member('3', { collegeId: 'z' }),
        member('4', { state: 'accepted' }),
        member('5', { state: 'accepted', reserve: true }),
        member('6', { state: 'proposed', reserve: true }),
      ]),
    );
    expect(shown).toMatchObject({
      inOffice: 3,
      women: 1,
      men: 1,
      awaited: 1,
      reserve: 2,
      mandatesEnd: '2029-06-01',
    });
    expect(shown.colleges.map(({ share, members }) => [share, members.map(({ id }) => id)])).toEqual([
      [66.7, ['1', '2']],
      [33.3, ['3']],
    ]);
  });

  it('shows no sex, no state and no day of one person', () => {
    const [seat] = bodyView(body([member('1', { sex: 'F' })])).colleges[0]?.members ?? [];
    expect(Object.keys(seat ?? {}).sort()).toEqual(['designation', 'id', 'name', 'organisation', 'source']);
  });

  it('has no share while nobody is in office', () => {
    expect(bodyView(body([])).colleges[0]).toMatchObject({ share: null });
  });

  it('names the newest version of each document', () => {
    const version = (id: string, title: string, number: number) => ({
      ...{ id, kind: 'other' as const, title, version: number, datedOn: '2027-01-01', note: '', text: 'x' },
      ...{ fileId: null, fileName: null, fileBytes: null },
    });
    const shown = documentsView([version('1', 'A', 2), version('2', 'A', 1), version('3', 'B', 1)]);
    expect(shown.map(({ id, current }) => [id, current])).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
    ]);
  });
});
