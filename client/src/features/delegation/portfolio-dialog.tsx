import type { LeverId } from '@letter/shared/play';
import { portfolioOf } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeverWords } from '../../kit/delegation/lever-words.ts';
import type { OwnDelegation } from '../../kit/delegation/use-delegation.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useActions, useScenario } from '../../state/use-table.ts';
import { asSentence, personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const NOBODY = 'nobody';

/** Props of PortfolioDialog. */
export interface PortfolioDialogProps {
  readonly own: OwnDelegation;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The levers of the delegation, each with whoever decides on it; its head gives them out. */
export function PortfolioDialog({ own, isOpen, onClose }: PortfolioDialogProps) {
  const { t } = useTranslation('delegation');
  const sayRefusal = useRefusal();
  const words = useLeverWords();
  const scenario = useScenario();
  const actions = useActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  const give = async (lever: LeverId, person: string | null) => {
    const answer = await actions.assignLever(lever, person);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  const options = [
    ...own.people
      .filter(({ isAdviser }) => !isAdviser)
      .map(({ id, name }) => ({ value: id, label: personWords(name) })),
    { value: NOBODY, label: t('who.nobody') },
  ];
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('who.assignTitle')}
      over={t('who.assignOver')}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('who.close')}
        </Button>
      }
    >
      {portfolioOf(scenario, own.seat).map((lever) => (
        <SelectField
          key={lever}
          layout="inline"
          label={asSentence(words(lever))}
          options={options}
          value={own.owners[lever] ?? NOBODY}
          onChange={(value) => void give(lever, value === NOBODY ? null : value)}
        />
      ))}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </Dialog>
  );
}
