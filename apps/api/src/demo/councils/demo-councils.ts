import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BodyDocumentKind } from '../../contexts/councils/tables/body-document.entity';
import type { BodyKind } from '../../contexts/councils/tables/body.entity';
import type { DeclaredSex, Designation } from '../../contexts/councils/tables/membership.entity';

export interface DemoMember {
  readonly college: string;
  readonly name: string;
  readonly organisation: string;
  readonly sex: DeclaredSex | null;
  readonly namePublic: boolean;
  readonly designation: Designation;
  readonly source: string;
  readonly reserveRank: number | null;
}

export interface DemoBody {
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly territory: string;
  readonly mission: string;
  readonly hostName: string;
  readonly hostText: string;
  readonly members: readonly DemoMember[];
  readonly documents: readonly {
    readonly kind: BodyDocumentKind;
    readonly version: number;
    readonly daysAgo: number;
    readonly note: string;
    readonly text: string;
  }[];
}

const read = (name: string): string => readFileSync(join(__dirname, '..', 'data', name), 'utf8');

type Told = Omit<DemoBody, 'members'>;
interface Councils {
  readonly terreRouge: Told & { names: readonly string[]; unpublished: readonly number[] };
  readonly steering: Told & { members: readonly (Partial<DemoMember> & Pick<DemoMember, 'college'>)[] };
}

/** The conseil citoyen of Terre-Rouge, from the table of the source documents; and a committee with other colleges. */
export function demoCouncils(): DemoBody[] {
  const { terreRouge, steering } = JSON.parse(read('councils.json')) as Councils;
  const { names, unpublished, ...council } = terreRouge;
  const { members, ...committee } = steering;
  return [
    { ...council, members: residentsAndActors(names, new Set(unpublished)) },
    {
      ...committee,
      members: members.map((member) => ({ ...NOBODY, ...member, namePublic: Boolean(member.name) })),
    },
  ];
}

const NOBODY = {
  name: '',
  organisation: '',
  sex: null,
  namePublic: false,
  designation: 'appointed',
  source: '',
  reserveRank: null,
} as const;

/** Columns of the source: no, college, sexe, mode_designation, qualite; our names stand in its order. */
function residentsAndActors(names: readonly string[], unpublished: ReadonlySet<number>): DemoMember[] {
  const rows = parse(read('demo_conseil_citoyen_membres.csv'), {
    columns: true,
    skip_empty_lines: true,
  }) as Record<string, string>[];
  const reserve = rows.filter(({ qualite }) => qualite === 'complémentaire').map(({ no }) => no);
  return rows.map(({ no = '', college = '', sexe, mode_designation: mode = '' }) => {
    const [way = '', from = ''] = mode.replaceAll("'", '’').split(' - ');
    const drawn = way === 'tirage au sort';
    const rank = reserve.indexOf(no);
    return {
      college: college === 'Collège habitants' ? 'residents' : 'local_actors',
      name: names[Number(no) - 1] ?? '',
      organisation: drawn ? '' : capital(from),
      sex: sexe === 'F' || sexe === 'M' ? sexe : null,
      namePublic: drawn && !unpublished.has(Number(no)),
      designation: drawn ? 'draw' : 'appointed',
      source: drawn ? from : '',
      reserveRank: rank < 0 ? null : rank + 1,
    };
  });
}

const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());
