import { LUXURY_FAMILIES, opensIn } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useOffered } from '../../state/use-options.ts';
import { useScenario, useSend } from '../../state/use-table.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';

/** The common list of luxury goods: six families, whose exporters bear the cost, and which are ticked. */
export function CommonList({ view, words }: Spoken) {
  const { t } = useTranslation('texts');
  const scenario = useScenario();
  const offered = useOffered('tick-family');
  const send = useSend();
  const { ticks, progress, adopted, coverage } = view.public.commonList;
  if (opensIn(scenario, 'tick-family') > view.public.round) return null;
  const ticked = LUXURY_FAMILIES.filter((family) => ticks[family] === true).length;
  const first = offered[0];
  return (
    <Disclosure
      title={t('list.title')}
      aside={adopted ? t('list.adopted') : t('list.state', { ticked, of: LUXURY_FAMILIES.length, progress })}
    >
      <p className="small">{t('list.what', { coverage: Math.round(coverage.luxury * 100) })}</p>
      <ul className="families">
        {LUXURY_FAMILIES.map((family) => {
          const { owner } = scenario.families[family];
          const own = offered.find(({ order }) => order.family === family);
          const isTicked = ticks[family] === true;
          return (
            <li key={family}>
              <Checkbox
                className="family-tick"
                isSelected={isTicked}
                isDisabled={own === undefined || own.rejection !== null}
                onChange={() => own !== undefined && void send(own.order)}
              >
                {words.t(`family.${family}`)}
              </Checkbox>
              <span className="small family-owner">
                <SeatName seat={owner} size={11} length="short" />{' '}
                <span>
                  {own === undefined || own.rejection === null ? t(`list.pays.${owner}`) : words.refusal(own.rejection)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {first === undefined || first.expected.length === 0 ? null : (
        <p className="small">{t('list.effect', { effect: words.expectations(first.expected) })}</p>
      )}
      <RefusalLine place="tick-family" words={words} />
    </Disclosure>
  );
}
