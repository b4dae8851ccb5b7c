/** Branded identifiers: a `ProposalId` cannot be handed where a `PersonId` is expected. */
export type Id<Name extends string> = string & { readonly __id: Name };

export type PersonId = Id<'Person'>;
export type EditionId = Id<'Edition'>;
export type ProposalId = Id<'Proposal'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text form of a UUID (RFC 9562). Checked before the database sees an id, so that a bad one is "not found", not an error. */
export const isUuid = (text: string): boolean => UUID.test(text);
