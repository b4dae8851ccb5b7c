import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnswerTo, ThreadMessage, ThreadProgress, ThreadTask } from './thread-task';

export interface ThreadLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
  readonly onProgress?: (progress: ThreadProgress) => void;
  /** Stops the thread, for instance because the server stops. */
  readonly signal?: AbortSignal;
}

/** Why a thread gave no answer. `stopped`: somebody asked for it, nothing is wrong with the work. */
export class ThreadStopped extends Error {
  constructor(
    readonly reason: 'too_long' | 'out_of_memory' | 'crashed' | 'stopped',
    cause?: unknown,
  ) {
    super(`the thread gave no answer: ${reason}`, { cause });
  }
}

/** Compiled, the thread's file is JavaScript beside this one; under a test runner both are TypeScript. */
const EXTENSION = extname(__filename);
const FILE = join(__dirname, `budget.thread${EXTENSION}`);

function startThread(task: ThreadTask, memoryMegabytes: number): Worker {
  const loader = process.env['PARVIS_WORKER_REQUIRE'];
  return new Worker(FILE, {
    workerData: task,
    execArgv: EXTENSION === '.ts' && loader ? ['--require', loader] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
}

/**
 * Does long work beside the event loop, within limits of time and memory.
 * @throws ThreadStopped when a limit is reached, the thread breaks, or `signal` is aborted
 */
export function runInThread<T extends ThreadTask>(task: T, limits: ThreadLimits): Promise<AnswerTo<T>> {
  if (limits.signal?.aborted) return Promise.reject(new ThreadStopped('stopped'));
  const thread = startThread(task, limits.memoryMegabytes);
  return new Promise<AnswerTo<T>>((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new ThreadStopped('too_long'))), limits.seconds * 1000);
    const onAbort = (): void => end(() => reject(new ThreadStopped('stopped')));
    let ended = false;
    const end = (settle: () => void): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
      settle();
      void thread.terminate();
    };
    limits.signal?.addEventListener('abort', onAbort);
    thread.on('message', (message: ThreadMessage) => {
      if ('progress' in message) limits.onProgress?.(message.progress);
      else end(() => resolve(message.answer as AnswerTo<T>));
    });
    thread.on('error', (error) => end(() => reject(whyBroken(error))));
    thread.on('exit', () => end(() => reject(new ThreadStopped('crashed'))));
  });
}

const whyBroken = (error: unknown): ThreadStopped =>
  new ThreadStopped(
    (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out_of_memory' : 'crashed',
    error,
  );
