import { CIRCLE_CHIPS, CITIZENS_CHIPS, PROGRAMME_CHIPS } from '@letter/shared/play';
import type { StandingOrders } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { StandingFieldsProps } from './standing-sender.tsx';

type Fund = keyof StandingOrders['chips'];

const FUNDS: readonly Fund[] = ['circle', 'programme', 'citizens'];
const LEVELS: { readonly [F in Fund]: readonly NonNullable<StandingOrders['chips'][F]>[] } = {
  circle: CIRCLE_CHIPS,
  programme: PROGRAMME_CHIPS,
  citizens: CITIZENS_CHIPS,
};
const ADVISOR = 'advisor';

/** Pyongyang's standing orders: what the circle, the programme and the citizens get, and whether to test. */
export function StandingPyongyang({ orders, onChange }: StandingFieldsProps) {
  const { t } = useTranslation('seat');
  return (
    <div className="standing-fields">
      {FUNDS.map((fund) => (
        <SelectField
          key={fund}
          label={t(`standing.chips.${fund}`)}
          value={String(orders.chips[fund] ?? ADVISOR)}
          options={[
            { value: ADVISOR, label: t('standing.advisor') },
            ...LEVELS[fund].map((chips) => ({ value: String(chips), label: t('standing.chipsOf', { count: chips }) })),
          ]}
          onChange={(value) => {
            const chips = LEVELS[fund].find((level) => String(level) === value) ?? null;
            onChange({ ...orders, chips: { ...orders.chips, [fund]: chips } });
          }}
        />
      ))}
      <Checkbox
        className="standing-check"
        isSelected={orders.neverTest}
        onChange={(neverTest) => onChange({ ...orders, neverTest })}
      >
        {t('standing.neverTest')}
      </Checkbox>
    </div>
  );
}
