import { readFileSync } from 'node:fs';

const HERTZ = 100;

/** Seconds of processor time that processes have used, all threads of theirs; 0 where the system does not say. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / HERTZ;
}

function ticksOf(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}
