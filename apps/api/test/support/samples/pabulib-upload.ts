import type { Caller } from '../caller';

export interface Upload {
  status: number;
  body: {
    uploadId?: string;
    summary?: Record<string, unknown> & { suggestedRule: Record<string, string> };
    code?: string;
    line?: number;
    field?: string;
    value?: string;
    limit?: number;
  };
}

/** Sends a file as the import page does. */
export async function sendPabulib(
  caller: Caller,
  bytes: Uint8Array | string,
  encoding?: 'latin1',
): Promise<Upload> {
  const form = new FormData();
  form.set('file', new Blob([bytes as BlobPart]), 'election.pb');
  const query = encoding ? `?encoding=${encoding}` : '';
  const response = await caller.fetch(`/files/pabulib${query}`, { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as Upload['body'] };
}

export interface RuleInput {
  rule: string;
  satisfaction: string;
  completion?: string;
  tieBreak?: string;
  overflow?: string;
}

interface Imported {
  importEdition: {
    __typename: string;
    slug?: string;
    name?: string;
    code?: string;
    faults?: { field: string; rule: string }[];
  };
}

export async function importEdition(
  caller: Caller,
  input: { uploadId: string; name: string; countingRule: RuleInput },
): Promise<Imported['importEdition']> {
  const data = await caller.data<Imported>(
    `mutation Import($input: ImportEditionInput!) { importEdition(input: $input) {
       __typename ... on EditionImported { slug name } ... on Problem { code } ... on InvalidInput { faults { field rule } } } }`,
    { input },
  );
  return data.importEdition;
}

/** Waits until the job queue has counted an edition (or failed to). */
export async function counted(caller: Caller, edition: string): Promise<string> {
  const deadline = performance.now() + 45_000;
  for (;;) {
    const { countProgress } = await caller.data<{ countProgress: { state: string } }>(
      'query P($edition: String!) { countProgress(edition: $edition) { state } }',
      { edition },
    );
    if (countProgress.state === 'DONE' || countProgress.state === 'FAILED') return countProgress.state;
    if (performance.now() > deadline) throw new Error(`still ${countProgress.state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
