import { useTranslation } from 'react-i18next';
import { knownRejoin } from '../../net/rejoin-code.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { RejoinForm } from '../../kit/lobby/rejoin-form.tsx';
import { useRejoin } from '../../kit/lobby/use-rejoin.ts';

/** Props of MovedNote. */
export interface MovedNoteProps {
  readonly code: string;
  readonly onAgain: () => void;
}

/**
 * Says that the person continued on another device, and takes the seat back with the code stored here or a typed one.
 */
export function MovedNote({ code, onAgain }: MovedNoteProps) {
  const { t } = useTranslation('seat');
  const { state, rejoin } = useRejoin(code, onAgain);
  const known = knownRejoin(code);
  return (
    <>
      <ErrorNote
        what={t('moved.what')}
        safe={t('moved.safe')}
        remedy={t('moved.remedy')}
        action={
          known === null ? null : (
            <Button look="primary" size="large" disabled={state.kind === 'asking'} onClick={() => void rejoin(known)}>
              {t('moved.here')}
            </Button>
          )
        }
      />
      {state.kind === 'refused' ? <LobbyNote refusal={state.refusal} code={code} /> : null}
      <Disclosure title={t('rejoin.title')} level={2} isOpenAtFirst={known === null}>
        <RejoinForm table={code} onDone={onAgain} />
      </Disclosure>
    </>
  );
}
