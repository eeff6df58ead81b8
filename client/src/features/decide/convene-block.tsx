import { useTranslation } from 'react-i18next';
import { useSend } from '../../state/use-table.ts';
import { useOffered } from '../../state/use-options.ts';
import { Button } from '../../ui/button.tsx';
import { LeverFrame } from './lever-block.tsx';
import { EffectLine, RefusalLine } from '../../kit/orders/lever-notes.tsx';
import type { Settled } from '../../kit/words/spoken.ts';

/** China's meeting of the US and Pyongyang: takes effect at once, not sealed. */
export function ConveneBlock({ view, words, isNameless = false }: Settled & { readonly isNameless?: boolean }) {
  const { t } = useTranslation('decide');
  const send = useSend();
  const [offered] = useOffered('convene');
  if (offered === undefined) return null;
  return (
    <LeverFrame kind="convene" view={view} words={words} isNameless={isNameless}>
      {view.public.convenedIn === view.public.round ? (
        <p className="small">{t('convene.done')}</p>
      ) : (
        <Button size="small" disabled={offered.rejection !== null} onClick={() => void send(offered.order)}>
          {t('convene.do')}
        </Button>
      )}
      {offered.rejection === null ? (
        <EffectLine offered={offered} isChosen={false} view={view} words={words} />
      ) : (
        <p className="small closed-line">{words.refusal(offered.rejection)}</p>
      )}
      <RefusalLine place="convene" words={words} />
    </LeverFrame>
  );
}
