import { DELEGATION_RULES } from '@letter/shared/play';
import type { DelegationRule } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../state/use-table.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useRefusal } from '../words/use-refusal.ts';
import './lobby.css';

const BY_SIZE = 'bySize';
const CHOICES = [BY_SIZE, ...DELEGATION_RULES] as const;

/** How several people in one delegation decide: who made the table chooses it, others read it. */
export function RuleField({ info, isHost }: { readonly info: TableInfo; readonly isHost: boolean }) {
  const { t } = useTranslation('delegation');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [refusal, setRefusal] = useState<string | null>(null);
  const now = info.rule ?? BY_SIZE;
  const change = async (rule: DelegationRule | null) => {
    const answer = await actions.setRule(rule);
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  return (
    <div className="pace-field">
      {isHost ? (
        <SelectField
          label={t('rule.label')}
          options={CHOICES.map((one) => ({ value: one, label: t(`rule.${one}`) }))}
          value={now}
          onChange={(value) => void change(value === BY_SIZE ? null : value)}
        />
      ) : (
        <p>{t(`rule.${now}`)}</p>
      )}
      <p className="note" aria-live="polite">
        {t(`rule.${now}Words`)}
      </p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}

/** Whether the rule concerns anybody: several people may share a delegation among friends, in a session or on paper. */
export const hasSharedSeats = ({ kind, seats }: TableInfo): boolean =>
  kind === 'friends' && Object.values(seats).some(({ names }) => names.length > 1);
