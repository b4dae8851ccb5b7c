import type { TestApi } from './api';
import type { Caller } from './caller';

export interface IsolationReport {
  requests: number;
  /** Answers that held somebody else, or nobody, or an error. */
  wrong: number;
  seconds: number;
}

interface Seen {
  viewer: { id: string; displayName: string } | null;
  again: { id: string } | null;
}

const WHO = '{ viewer { id displayName permissions } town { neighbourhoods { slug } } again: viewer { id } }';

/** Whom an answer must show; undefined for somebody without a session. */
interface Person {
  caller: Caller;
  id: string | null;
  name: string | null;
}

/**
 * Two people, and a third without a session, ask who they are, `each` times a person, `atOnce` at a time and in turns,
 * of one process. Each answer must show the one who asked, at both places of the call.
 */
export async function countMixedUp(
  api: TestApi,
  { each, atOnce }: { each: number; atOnce: number },
): Promise<IsolationReport> {
  const people: Person[] = [
    await signedIn(api, 'Personne Alpha', 'resident'),
    await signedIn(api, 'Personne Bêta', 'facilitator'),
  ];
  const nobody: Person = { caller: api.anonymous(), id: null, name: null };
  const began = Date.now();
  const report: IsolationReport = { requests: 0, wrong: 0, seconds: 0 };
  let turn = 0;
  const worker = async (): Promise<void> => {
    while (turn < each * people.length) {
      const now = turn++;
      // One in ten times a stranger comes between: nothing of a session may be left for her.
      if (now % 10 === 9) await ask(nobody, report);
      await ask(people[now % people.length]!, report);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  report.seconds = Math.round((Date.now() - began) / 1000);
  return report;
}

async function signedIn(
  api: TestApi,
  displayName: string,
  role: 'resident' | 'facilitator',
): Promise<Person> {
  const { caller, personId } = await api.signedIn(role, { displayName });
  return { caller, id: personId, name: displayName };
}

async function ask({ caller, id, name }: Person, report: IsolationReport): Promise<void> {
  const { data, errors } = await caller.graphql<Seen>(WHO);
  report.requests += 1;
  const { viewer, again } = data ?? { viewer: undefined, again: undefined };
  const right =
    errors.length === 0 &&
    (viewer?.id ?? null) === id &&
    (viewer?.displayName ?? null) === name &&
    (again?.id ?? null) === id &&
    viewer !== undefined;
  if (!right) report.wrong += 1;
}
