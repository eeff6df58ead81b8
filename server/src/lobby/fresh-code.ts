import type { TablePorts } from '../table/table.ts';

const MAX_TRIES = 50;

/** Draw a code that no table bears, running or archived; `null` if the store cannot be asked. */
export async function freshCode(
  { ids, log }: Pick<TablePorts, 'ids' | 'log'>,
  isTaken: (code: string) => Promise<boolean>,
): Promise<string | null> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const code = ids.code();
    if (await isTaken(code)) continue;
    const found = await log.findByCode(code);
    if (!found.ok) return null;
    if (found.value === null) return code;
  }
  return null;
}
