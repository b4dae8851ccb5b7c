import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../postgres/places.mjs';

/** Clock ticks a second of Linux's process accounting (USER_HZ). */
const TICKS = 100;

/** Starts a program that prints `PARVIS_READY http://…:port` and answers on it. `flags`: of Node itself. */
export async function startServer(file, env, flags = []) {
  const child = spawn(process.execPath, [...flags, join(projectRoot, file)], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: '0',
      PARVIS_LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      PARVIS_TEXT_DOCUMENTS: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${file} was not ready within 30 s`)), 30_000);
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const port = /PARVIS_READY \S+:(\d+)/.exec(text)?.[1];
      if (!port) return;
      clearTimeout(late);
      resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  /** As a power cut would. */
  const kill = () =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { url, stop, kill, pid: child.pid, cpuSeconds: () => cpuSecondsOf(child.pid) };
}

/** User and system time of a process and its threads, from /proc (Linux). */
function cpuSecondsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
