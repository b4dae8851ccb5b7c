import { readFileSync } from 'node:fs';

/** The most memory a process has held, in megabytes, from /proc (Linux). @param {number | 'self'} pid */
export function peakMegabytes(pid) {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
