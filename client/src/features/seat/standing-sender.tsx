import { BASKETS, EFFORTS, VOTES } from '@letter/shared/play';
import type { StandingOrders } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';

/** Props of the fields of standing orders. */
export interface StandingFieldsProps {
  readonly orders: StandingOrders;
  readonly onChange: (orders: StandingOrders) => void;
}

const ADVISOR = 'advisor';
const ANSWERS = [ADVISOR, 'yes-if-exemptions', ...VOTES] as const;

/** A sender's standing orders: effort on each basket, and the vote. */
export function StandingSender({ orders, onChange }: StandingFieldsProps) {
  const { t } = useTranslation('seat');
  const { t: play } = useTranslation('play');
  const { t: marks } = useTranslation('marks');
  return (
    <div className="standing-fields">
      {BASKETS.map((basket) => (
        <SelectField
          key={basket}
          label={marks(`basket.${basket}`)}
          value={String(orders.effort[basket] ?? ADVISOR)}
          options={[
            { value: ADVISOR, label: t('standing.advisor') },
            ...EFFORTS.map((effort) => ({
              value: String(effort),
              label: t('standing.step', { effort, word: play(`effortWord.${effort}`) }),
            })),
          ]}
          onChange={(value) => {
            const effort = EFFORTS.find((step) => String(step) === value) ?? null;
            onChange({ ...orders, effort: { ...orders.effort, [basket]: effort } });
          }}
        />
      ))}
      <SelectField
        label={t('standing.vote')}
        value={orders.vote}
        options={ANSWERS.map((vote) => ({ value: vote, label: t(`standing.votes.${vote}`) }))}
        onChange={(value) => onChange({ ...orders, vote: ANSWERS.find((vote) => vote === value) ?? ADVISOR })}
      />
    </div>
  );
}
