import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '@letter/shared/play';
import type { FileFault } from '@letter/shared/protocol';
import { importTable } from '../../net/lobby.ts';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { openSavedGame } from '../../net/saved-game.ts';
import type { SavedGame as Game } from '../../net/saved-game.ts';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { Button } from '../../ui/button.tsx';
import { SelectOnDemand } from '../../ui/select-on-demand.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import type { LobbyRequest } from '../../kit/lobby/use-lobby-request.ts';

/** Props of SavedGame. */
export interface SavedGameProps {
  readonly request: LobbyRequest;
  readonly run: <T>(id: string, ask: () => Promise<Result<T, LobbyRefusal>>, then: (value: T) => void) => Promise<void>;
  /** Called when the person chooses another file or round, to clear an earlier refusal. */
  readonly onEdit: () => void;
  readonly onOpened: (code: string) => void;
}

type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'bad'; readonly fault: FileFault }
  | { readonly kind: 'game'; readonly game: Game };

const WHERE_IT_STOOD = 'stood';

/** A small line that opens a form to make a new table from the file of an earlier game. */
export function SavedGame(props: SavedGameProps) {
  const { t } = useTranslation('landing');
  const form = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <p>
        <Button
          look="link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? form : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('saved.open')}
        </Button>
      </p>
      {isOpen ? <SavedGameForm id={form} {...props} /> : null}
    </>
  );
}

// The line that opens the form is at the foot of the window.
const bringIntoView = (element: HTMLElement | null) => {
  element?.scrollIntoView({ block: 'nearest' });
};

function SavedGameForm({ id, request, run, onEdit, onOpened }: SavedGameProps & { readonly id: string }) {
  const { t } = useTranslation('landing');
  const field = useId();
  const [choice, setChoice] = useState<Choice>({ kind: 'none' });
  const [from, setFrom] = useState(WHERE_IT_STOOD);
  const isOpening = request.kind === 'waiting' && request.id === 'import';
  const latest = useRef<File | null>(null);
  const choose = async (file: File | null) => {
    onEdit();
    latest.current = file;
    setFrom(WHERE_IT_STOOD);
    setChoice(file === null ? { kind: 'none' } : { kind: 'reading' });
    if (file === null) return;
    const read = await openSavedGame(file);
    // Another file may have been chosen while this one was being read.
    if (latest.current !== file) return;
    setChoice(read.ok ? { kind: 'game', game: read.value } : { kind: 'bad', fault: read.error });
  };
  const open = () => {
    if (choice.kind !== 'game' || request.kind === 'waiting') return;
    const round = from === WHERE_IT_STOOD ? null : Number(from);
    void run('import', () => importTable(choice.game.text, round), onOpened);
  };
  return (
    <form
      ref={bringIntoView}
      id={id}
      className="saved-game landing-wide"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <p className="note">{t('saved.words')}</p>
      <label htmlFor={field}>{t('saved.file')}</label>
      <input
        id={field}
        type="file"
        accept=".jsonl,.ndjson,.json,.txt,application/x-ndjson"
        disabled={isOpening}
        onChange={({ target }) => void choose(target.files?.[0] ?? null)}
      />
      <p className="note" role="status">
        {choice.kind === 'reading' ? t('saved.reading') : choice.kind === 'game' ? <Told game={choice.game} /> : null}
      </p>
      {choice.kind === 'bad' ? <LobbyNote refusal={{ code: 'bad-file', reason: choice.fault }} code="" /> : null}
      {choice.kind === 'game' ? (
        <div className="saved-game-from" ref={bringIntoView}>
          <SelectOnDemand
            label={t('saved.from')}
            value={from}
            options={[
              { value: WHERE_IT_STOOD, label: t(choice.game.isOver ? 'saved.ended' : 'saved.stood') },
              ...choice.game.rounds.map((round) => ({ value: String(round), label: t('saved.round', { round }) })),
            ]}
            onChange={(value) => {
              onEdit();
              setFrom(value);
            }}
          />
          <Button type="submit" size="large" aria-disabled={isOpening}>
            {t('saved.go')}
          </Button>
        </div>
      ) : null}
      <p className="note" role="status">
        {isOpening ? t(request.seconds < 2 ? 'saved.wait' : 'saved.slow', { count: request.seconds }) : null}
      </p>
      {request.kind === 'refused' && request.id === 'import' ? (
        <div ref={bringIntoView}>
          <LobbyNote refusal={request.refusal} code="" />
        </div>
      ) : null}
    </form>
  );
}

function Told({ game }: { readonly game: Game }) {
  const { t } = useTranslation('landing');
  const world = useWorldWords()(game.world);
  const count = game.rounds.length;
  return t(game.isOver ? 'saved.toldOver' : 'saved.told', { world: world.name, count });
}
