import { createServer } from 'node:net';
import type { Config } from './config.ts';
import { SetupFault } from './lib/setup-fault.ts';

const NEXT_PORTS = 20;

/**
 * The port to listen on: the one that was asked for, or without a wish the usual one or the next that is free. Throws a
 * `SetupFault` if that cannot be.
 */
export async function choosePort({ port, isPortAsked, host }: Config): Promise<number> {
  if (port === 0) return 0;
  const last = isPortAsked ? port : Math.min(port + NEXT_PORTS - 1, 65_535);
  for (let wanted = port; wanted <= last; wanted++) {
    const fault = await tryPort(wanted, host);
    if (fault === null) return wanted;
    if (fault !== 'EADDRINUSE') throw new SetupFault(sentence(fault, wanted, host));
  }
  throw new SetupFault(
    isPortAsked
      ? `Another program listens on port ${port}, perhaps another server of this game. End it, or set PORT to another one.`
      : `The ports ${port} to ${last} are all taken. Set PORT to another one.`,
  );
}

/** Why a port cannot be listened on, as the system calls it; `null` if it can. */
function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

function sentence(fault: string, port: number, host: string): string {
  if (fault === 'EACCES') return `The system lets this program not listen on port ${port}. Set PORT to one above 1023.`;
  if (fault === 'EADDRNOTAVAIL' || fault === 'ENOTFOUND' || fault === 'EAI_AGAIN')
    return `The setting LETTER_HOST cannot be used as "${host}": this machine has no such address. Correct it, or remove it to listen on all of them.`;
  return `The server cannot listen on port ${port} of ${host}: ${fault}. Set PORT or LETTER_HOST to others.`;
}
