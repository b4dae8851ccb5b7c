import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { QueryOutcome } from '@parvis/contract';
import { graph } from './graph';

const document = { kind: 'Document', definitions: [] } as unknown as TypedDocumentNode<
  { town: string },
  Record<string, never>
>;
const answering = (outcome: QueryOutcome<unknown>) => ({ query: async () => outcome });
const refusal = (code: string, reference?: string) =>
  answering({ data: null, errors: [{ message: 'x', extensions: { code, reference } }] });

describe('what a loader asks', () => {
  it('is given as it came', async () => {
    expect(await graph(answering({ data: { town: 'Cahors' } })).query(document)).toEqual({ town: 'Cahors' });
  });

  it.each([
    ['UNAUTHENTICATED', 401, { kind: 'signedOut' }],
    ['FORBIDDEN', 403, { kind: 'forbidden' }],
    ['NOT_FOUND', 404, { kind: 'notFound' }],
    ['BAD_USER_INPUT', 400, { kind: 'invalid', reference: undefined }],
    ['UNAVAILABLE', 503, { kind: 'unavailable', reference: undefined }],
    ['UNKNOWN_DOCUMENT', 409, { kind: 'outdated' }],
    ['ANYTHING_ELSE', 500, { kind: 'server', reference: undefined }],
  ])('%s becomes a page with status %d', async (code, status, data) => {
    await expect(graph(refusal(code)).query(document)).rejects.toMatchObject({ init: { status }, data });
  });

  it('keeps the reference that an operator can look up', async () => {
    expect(await graph(refusal('INTERNAL', 'A1B2')).ask(document)).toEqual({
      ok: false,
      trouble: { kind: 'server', reference: 'A1B2' },
    });
  });

  it('is never half shown: errors win over partial data', async () => {
    const half = answering({ data: { town: 'Cahors' }, errors: [{ message: 'x' }] });
    expect(await graph(half).ask(document)).toMatchObject({ ok: false });
    expect(await graph(answering({ data: null })).ask(document)).toMatchObject({ ok: false });
  });
});
