import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RoomAddress } from '../../../features/meetings/follow-room/use-room';
import { graph } from '../../../shared/graph/graph';
import { data, type LoaderFunctionArgs } from '../../../shared/router';

const NUMBER = /^[1-9]\d{0,8}$/;

/** The room of an address, as one of the three screens asks for it, or « not found ». */
export async function readRoom<R>(
  { context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>,
  document: TypedDocumentNode<{ room: R | null }, RoomAddress>,
): Promise<R> {
  const number = params['number'] ?? '';
  if (!NUMBER.test(number)) throw data({ kind: 'notFound' }, { status: 404 });
  const { room } = await graph(context).query(document, {
    ...{ assembly: 'body', slug: params['body'] ?? '', number: Number(number) },
  });
  if (!room) throw data({ kind: 'notFound' }, { status: 404 });
  return room;
}
