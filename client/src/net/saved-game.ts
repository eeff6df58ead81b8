import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { FILE_VERSION, LIMITS } from '@letter/shared/protocol';
import type { FileFault } from '@letter/shared/protocol';

/** What a page can say about a game in a file before the server has looked at it. */
export interface SavedGame {
  /** The whole file, as it is sent. */
  readonly text: string;
  /** Id of the world it is played in, according to the file. */
  readonly world: string;
  /** The rounds that were opened in it, in order. */
  readonly rounds: readonly number[];
  readonly isOver: boolean;
}

/** Reads a file that the person chose; finds only those faults that can be told without its rules. */
export async function openSavedGame(file: File): Promise<Result<SavedGame, FileFault>> {
  if (file.size > LIMITS.fileBytes) return err('too-large');
  return readSavedGame(await file.text());
}

/**
 * Reads the text of a file: a line with the table, a line with its answers, a line for each event, and one with the
 * digest.
 */
export function readSavedGame(text: string): Result<SavedGame, FileFault> {
  const lines = text.trimEnd().split('\n');
  const head = fieldsOf(lines[0]);
  if (head === null || head['letter'] !== FILE_VERSION || !isFields(head['record']) || !isFields(head['scenario']))
    return err('not-a-table');
  if (typeof fieldsOf(lines.at(-1))?.['digest'] !== 'string') return err('cut-off');
  const events = lines.slice(2, -1).map(fieldsOf);
  const rounds = events.flatMap((event) =>
    event?.['kind'] === 'round-opened' && typeof event['round'] === 'number' ? [event['round']] : [],
  );
  // A table that had not begun has nothing to continue from.
  if (rounds.length === 0) return err('not-a-game');
  const world = head['scenario']['id'];
  return ok({
    text,
    world: typeof world === 'string' ? world : '',
    rounds,
    isOver: events.some((event) => event?.['kind'] === 'game-ended'),
  });
}

function fieldsOf(line: string | undefined): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
