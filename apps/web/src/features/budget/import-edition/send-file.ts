import { PABULIB_PROBLEM_CODES } from '@parvis/pabulib';
import type { Election } from '@parvis/tally';

/** What the server read in a file. */
export interface Summary {
  instance: string;
  description: string;
  unit: string;
  country: string;
  budgetCents: number;
  currency: string;
  projects: number;
  ballots: number;
  voteType: Election['voteType'];
  officialRule: string;
  suggestedRule: RuleChoice;
  dates: { begin: string; end: string };
}

export interface RuleChoice {
  rule: string;
  satisfaction: string;
  completion: string;
  tieBreak: string;
  overflow: string;
}

export const FILE_CODES = [
  ...PABULIB_PROBLEM_CODES,
  'finer_than_cent',
  'negative_points',
  'no_file',
  'disk_full',
  'offline',
  'server',
] as const;
export type FileCode = (typeof FILE_CODES)[number];

export interface FileProblem {
  code: FileCode;
  line: number;
  field: string;
  value: string;
  limit?: number;
}

export type Sent = { uploadId: string; summary: Summary } | { problem: FileProblem };

const problem = (code: FileCode): Sent => ({ problem: { code, line: 0, field: '', value: '' } });

const isFileCode = (code: unknown): code is FileCode => FILE_CODES.some((one) => one === code);

function readAnswer(status: number, text: string): Sent {
  try {
    const body = JSON.parse(text) as Partial<FileProblem> & { uploadId?: string; summary?: Summary };
    if (status === 200 && body.uploadId && body.summary)
      return { uploadId: body.uploadId, summary: body.summary };
    if (isFileCode(body.code))
      return {
        problem: { line: 0, field: '', value: '', ...body, code: body.code },
      };
  } catch {
    // Not our JSON: a proxy in between answered.
  }
  return problem('server');
}

/** Sends a file to be read. `onProgress` hears the part sent, 0 to 1. Never throws. */
export function sendFile(
  file: File,
  encoding: 'utf-8' | 'latin1',
  onProgress: (part: number) => void,
): Promise<Sent> {
  return new Promise((settle) => {
    // XMLHttpRequest: fetch cannot tell how much of a request has left.
    const request = new XMLHttpRequest();
    request.open('POST', encoding === 'latin1' ? '/files/pabulib?encoding=latin1' : '/files/pabulib');
    request.setRequestHeader('x-parvis', '1');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => settle(readAnswer(request.status, request.responseText));
    request.onerror = () => settle(problem('offline'));
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}
