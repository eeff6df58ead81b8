import type { LogFault } from './ports.ts';

/** A fault of the log in words, for an operator. */
export function faultWords(fault: LogFault): string {
  switch (fault.code) {
    case 'conflict':
      return `another process wrote first, ${fault.actual} events are there`;
    case 'unknown-table':
      return 'the table is not there';
    case 'lost-lease':
      return 'another process owns the table now';
    case 'damaged':
    case 'store-failed':
      return fault.reason;
  }
}
