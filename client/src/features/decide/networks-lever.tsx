import { CORRIDORS, NETWORKS_CHIPS, NETWORKS_MODES } from '@letter/shared/play';
import type { OrderOf } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useHand, useSend } from '../../state/use-table.ts';
import { useIsOpen, useOffered } from '../../state/use-options.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { LeverFrame } from './lever-block.tsx';
import { ClosedLines, EffectLine, RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { labelledWords } from '../../text/formats.ts';

type Networks = OrderOf<'fund-networks'>;

/** How many chips go to the firms of which corridor, and for whom the firms work. */
export function NetworksLever({ view, words, isNameless = false }: Spoken & { readonly isNameless?: boolean }) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const send = useSend();
  const offered = useOffered('fund-networks');
  const isOpen = useIsOpen();
  const order = docket['fund-networks'];
  if (!isOpen('fund-networks')) return null;
  const now: Networks =
    order?.kind === 'fund-networks'
      ? order
      : { kind: 'fund-networks', chips: 0, corridor: 'border', mode: 'state-run' };
  const find = (wished: Networks) =>
    offered.find(
      ({ order: one }) => one.chips === wished.chips && one.corridor === wished.corridor && one.mode === wished.mode,
    );
  const chosen = find(now);
  const isShut = (wished: Networks) => (find(wished)?.rejection ?? null) !== null;
  return (
    <LeverFrame kind="fund-networks" view={view} words={words} isNameless={isNameless}>
      <div className="networks">
        <Segmented
          label={t('networks.chips')}
          options={NETWORKS_CHIPS.map((chips) => ({
            value: chips,
            label: String(chips),
            spoken: words.t('cost.chips', { count: chips }),
            isDisabled: chips !== now.chips && isShut({ ...now, chips }),
          }))}
          value={now.chips}
          onChange={(chips) => void send({ ...now, chips })}
          steppers={{
            less: labelledWords(t('networks.chips'), t('scale.less')),
            more: labelledWords(t('networks.chips'), t('scale.more')),
          }}
        />
        <Segmented
          label={t('networks.corridor')}
          options={CORRIDORS.map((corridor) => ({ value: corridor, label: words.marks(`corridor.${corridor}`) }))}
          value={now.corridor}
          onChange={(corridor) => void send({ ...now, corridor })}
        />
        <Segmented
          label={t('networks.mode')}
          options={NETWORKS_MODES.map((mode) => ({ value: mode, label: words.t(`option.mode.${mode}`) }))}
          value={now.mode}
          onChange={(mode) => void send({ ...now, mode })}
        />
      </div>
      {chosen === undefined ? null : <EffectLine offered={chosen} isChosen view={view} words={words} />}
      <ClosedLines
        choices={offered.filter(
          ({ order: one }) => one.corridor === now.corridor && one.mode === now.mode && one.chips > now.chips,
        )}
        words={words}
      />
      <RefusalLine place="fund-networks" words={words} />
    </LeverFrame>
  );
}
