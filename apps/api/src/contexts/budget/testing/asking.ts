import { type FieldNode, parse } from 'graphql';
import { type Asked, askedFields } from '../../../platform/graphql/asked-fields';

/** What a caller asks, written as in a document: `asking('{ items { number } totalItems }')`. */
export function asking(selection: string): Asked {
  const [definition] = parse(`{ it ${selection} }`).definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('not a selection');
  return askedFields({ fieldNodes: definition.selectionSet.selections as FieldNode[], fragments: {} });
}
