import { RULES_VERSION } from '@letter/shared/authority';
import { assertNever } from '@letter/shared/play';
import type { FileFault } from '@letter/shared/protocol';

/** The sentence that says why a table's file was refused; `round` is the one it was to be branched from. */
export function fileFaultWords(fault: FileFault, round: string | undefined): string {
  switch (fault) {
    case 'cut-off':
      return 'The file is cut off: its last line, the digest, is missing.';
    case 'edited':
      return 'The file was edited: its content does not come to its digest.';
    case 'not-a-table':
      return 'The file is not a table of this game, or of a later release.';
    case 'newer-rules':
      return `The game has rules of a later release; this program knows version ${RULES_VERSION} at most.`;
    case 'older-rules':
      return `The game has older rules than version ${RULES_VERSION}, which alone can be played again here.`;
    case 'unknown-world':
      return 'The data of its world is not what it names, or not that of a world.';
    case 'not-a-game':
      return 'The events of the file do not make a game.';
    case 'unknown-round':
      return `Round ${round ?? '?'} never opened in this game.`;
    case 'too-large':
      return 'The file is larger than a game can be.';
    default:
      return assertNever(fault);
  }
}
