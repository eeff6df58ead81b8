import { HEADLINE_CHARACTERS, LEANS } from '@letter/shared/play';
import type { Lean, RecordLine } from '@letter/shared/play';
import { cutText } from '@letter/shared/protocol';
import { isFields, useDraft } from '../../state/drafts.ts';

/** A headline in the making. */
export interface OpenHeadline {
  readonly lean: Lean | null;
  readonly words: string;
  readonly about: RecordLine | null;
}

const NOTHING: OpenHeadline = { lean: null, words: '', about: null };

function parseDraft(input: unknown): OpenHeadline | null {
  if (!isFields(input) || typeof input['words'] !== 'string') return null;
  const about = input['about'];
  return {
    lean: LEANS.find((lean) => lean === input['lean']) ?? null,
    words: cutText(input['words'], HEADLINE_CHARACTERS),
    about:
      isFields(about) && typeof about['round'] === 'number' && typeof about['line'] === 'number'
        ? { round: about['round'], line: about['line'] }
        : null,
  };
}

/** The headline in the making, which outlives pages and reloads; null drops it. */
export function useHeadlineDraft(): readonly [OpenHeadline, (next: OpenHeadline | null) => void] {
  const [draft, setDraft] = useDraft('headline', parseDraft);
  return [draft ?? NOTHING, (next) => setDraft(() => next)];
}
