import type { Core } from '../core.ts';
import type { LogFault } from '../ports.ts';

/** Report that the log did not take what a table wrote; what another process has stops here at once, whoever else has not told so yet. */
export function reportWrite({ ports, settings }: Core, what: string, fault: LogFault): void {
  ports.reporter.fault(what, fault);
  if (fault.code === 'lost-lease') ports.isElsewhere?.(settings.meta.id);
}
