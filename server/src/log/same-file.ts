import { rmSync, statSync, writeFileSync } from 'node:fs';

// More than what the system may have left over in a block that is begun.
const ROOM_BYTES = 64 * 1024;

/** Watches that a database still is the file at its path, and that the disk below it has room. */
export interface FileWatch {
  /** Which file it is, whatever its path. */
  readonly identity: string;
  /** Why what is written to the database does not reach the file; `null` while it does. */
  lost(): string | null;
  /** Why nothing more can be written beside it; `null` while something can. */
  full(): string | null;
}

/**
 * Watches a file that is open now, or the one that `known` says it was. A file that was deleted or replaced takes what is
 * written, and nobody sees it again.
 */
export function watchFile(file: string, known: string | null = null): FileWatch {
  const identity = (): string => {
    const { dev, ino } = statSync(file);
    return `${dev}:${ino}`;
  };
  const opened = known ?? identity();
  return {
    identity: opened,
    lost() {
      try {
        return identity() === opened ? null : `${file} was replaced while the server uses it; start the server again`;
      } catch {
        return `${file} was deleted or moved while the server uses it; put it back, or start the server again`;
      }
    },
    full() {
      const beside = `${file}.room`;
      try {
        writeFileSync(beside, Buffer.alloc(ROOM_BYTES));
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      } finally {
        rmSync(beside, { force: true });
      }
    },
  };
}
