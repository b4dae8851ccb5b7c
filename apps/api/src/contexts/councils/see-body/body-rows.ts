import type { BodyDocumentKind } from '../tables/body-document.entity';
import type { BodyKind } from '../tables/body.entity';
import type { DeclaredSex, Designation, MembershipState } from '../tables/membership.entity';

export interface CollegeRow {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly leastShare: number | null;
}

export interface MemberRow {
  readonly id: string;
  readonly collegeId: string;
  readonly name: string | null;
  readonly organisation: string;
  readonly designation: Designation;
  readonly source: string;
  readonly sex: DeclaredSex | null;
  readonly state: MembershipState;
  readonly reserve: boolean;
  readonly mandateEnd: string | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly kind: BodyDocumentKind;
  readonly title: string;
  readonly version: number;
  readonly datedOn: string;
  readonly note: string;
  readonly text: string;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly fileBytes: number | null;
}

/** A body as one statement reads it. */
export interface BodyRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly territory: string;
  readonly mission: string;
  readonly hostName: string;
  readonly hostText: string;
  readonly colleges: readonly CollegeRow[];
  readonly members: readonly MemberRow[];
  readonly documents: readonly DocumentRow[];
}
