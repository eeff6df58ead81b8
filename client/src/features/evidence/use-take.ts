import type { Scenario } from '@letter/shared/play';
import type { EvidenceFile } from '@letter/shared/protocol';
import type { Redaction } from '@letter/shared/session';
import { useCallback, useState } from 'react';
import { saveText } from '../../lib/save-text.ts';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { asSent, takeEvidence } from '../../net/take-evidence.ts';
import { useScenario } from '../../state/use-table.ts';
import { savedName, typeOf } from './files.ts';

/** How the latest download stands. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly file: EvidenceFile }
  | { readonly kind: 'saved'; readonly file: EvidenceFile; readonly as: string }
  | { readonly kind: 'refused'; readonly file: EvidenceFile; readonly refusal: LobbyRefusal };

const REPLAYS: Readonly<Partial<Record<EvidenceFile, Redaction>>> = {
  'replay-public.json': 'public',
  'replay-class.json': 'class',
  'replay-host.json': 'host',
};

/** Fetches one file at a time and has the browser save it; a replay is made into a page first. */
export function useTake(code: string): readonly [Taking, (file: EvidenceFile) => Promise<void>] {
  const scenario = useScenario();
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const take = useCallback(
    async (file: EvidenceFile) => {
      setTaking({ kind: 'busy', file });
      const answer = await takeEvidence(code, file);
      if (!answer.ok) return setTaking({ kind: 'refused', file, refusal: answer.error });
      const text = REPLAYS[file] === undefined ? asSent(file, answer.value) : await pageOf(answer.value, scenario);
      if (text === null) return setTaking({ kind: 'refused', file, refusal: { code: 'not-understood' } });
      const as = savedName(code, file);
      saveText(text, as, typeOf(as));
      setTaking({ kind: 'saved', file, as });
    },
    [code, scenario],
  );
  return [taking, take];
}

/** The page of a replay; `null` if it cannot be made, as where the server no longer has the module for it. */
async function pageOf(text: string, scenario: Scenario): Promise<string | null> {
  try {
    const { makeReplay } = await import('./replay/make-replay.tsx');
    return await makeReplay(text, scenario);
  } catch {
    return null;
  }
}
