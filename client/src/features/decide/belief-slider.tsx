import { slot } from '@letter/shared/play';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useInHand, useSend } from '../../state/use-table.ts';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';

/** A sender's estimate of how much of the restricted flow leaks: kept for the debrief, never scored in play. */
export const BeliefSlider = memo(function BeliefSlider({ view, words }: Settled) {
  const { t } = useTranslation('decide');
  const send = useSend();
  const order = useInHand(slot('file-belief'));
  const filed = order?.kind === 'file-belief' ? order.leakage : view.beliefs.at(-1)?.leakage;
  const [held, setHeld] = useState<number | null>(null);
  const value = held ?? filed ?? 50;
  const last = view.beliefs.findLast(({ round }) => round < view.public.round);
  return (
    <div className="belief">
      <Slider
        value={value}
        minValue={0}
        maxValue={100}
        step={1}
        onChange={(next) => setHeld(next)}
        onChangeEnd={(next) => void send({ kind: 'file-belief', leakage: next }).then(() => setHeld(null))}
      >
        <Label className="section-head">{words.t('lever.file-belief.name')}</Label>
        <SliderTrack className="belief-track">
          {last === undefined ? null : <span className="belief-last" style={{ left: `${last.leakage}%` }} />}
          <SliderThumb className="belief-thumb" />
        </SliderTrack>
        <div className="belief-scale">
          <span>{t('belief.least')}</span>
          <SliderOutput className="belief-value" style={{ left: `${Math.min(86, Math.max(14, value))}%` }}>
            {filed === undefined && held === null ? t('belief.unfiled') : t('belief.value', { value })}
          </SliderOutput>
          <span>{t('belief.most')}</span>
        </div>
      </Slider>
      <p className="small">{last === undefined ? t('belief.note') : t('belief.noteLast', { value: last.leakage })}</p>
      <RefusalLine place="file-belief" words={words} />
    </div>
  );
});
