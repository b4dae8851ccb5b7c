import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';

export const PAGE = 20;

/** The list of 20, with what a line shows. */
export const LIST = `query Page($edition: String!) {
  proposals(edition: $edition, first: ${PAGE}) {
    totalItems
    items { number title state costCents proposerName submittedAt neighbourhood { slug name } }
  }
}`;

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** For `product.cjs`. */
export const benchDocuments = { [hashOf(LIST)]: LIST };

/** The hash and the text of a document of the web. @param {string} name of its operation */
export function webDocument(name) {
  const path = join(projectRoot, 'dist/node/libs/contract/src/trusted-documents.json');
  const known = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
  const found = known.find(([, text]) => new RegExp(`query ${name}\\b`).test(text));
  if (!found) throw new Error(`the web has no query ${name}`);
  return { hash: found[0], text: found[1] };
}

const post = (body) => ({ path: '/graphql', method: 'POST', body: JSON.stringify(body) });

/** As the pages send it: the hash alone. */
export const byHash = (hash, variables) =>
  post({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

export const listByHash = (variables) => byHash(hashOf(LIST), variables);
export const listByText = (variables) => post({ query: LIST, variables });
