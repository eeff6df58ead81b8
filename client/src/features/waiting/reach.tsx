import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReachableOrigin } from '../../kit/lobby/use-reachable-origin.ts';
import { chooseAddress } from '../../net/own-addresses.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** After this long with nobody from another machine the usual causes are shown unasked. */
const SOON_MS = 45_000;
const CAUSES = ['network', 'guest', 'firewall', 'permission'] as const;

/** Under an invitation: at which address others reach this machine, and what to do if they do not. */
export function Reach({ reach }: { readonly reach: ReachableOrigin }) {
  const { t } = useTranslation('waiting');
  const isLate = useIsLate(reach.isAtOwnMachine && !reach.isReached);
  if (!reach.isAtOwnMachine) return <p className="small">{t('qrNote')}</p>;
  const { addresses, chosen } = reach;
  if (chosen === null) return <p className="small">{t('qrOnlyHere')}</p>;
  return (
    <>
      <p className="small">{t('qrNote')}</p>
      {addresses.length === 1 ? null : (
        <SelectField
          label={t('address.label')}
          options={addresses.map(({ origin, kind }) => ({
            value: origin,
            label: t(`address.${kind}`, { address: new URL(origin).host }),
          }))}
          value={chosen.origin}
          onChange={chooseAddress}
        />
      )}
      {chosen.kind === 'network' ? null : <p className="note">{t(`address.doubt.${chosen.kind}`)}</p>}
      {reach.isReached ? null : (
        <Disclosure key={String(isLate)} title={t('reach.title')} isOpenAtFirst={isLate}>
          <p>{t(isLate ? 'reach.nobody' : 'reach.words', { address: chosen.origin })}</p>
          <ol className="reach-causes">
            {CAUSES.map((cause) => (
              <li key={cause}>{t(`reach.${cause}`)}</li>
            ))}
          </ol>
          <p>{t('reach.else')}</p>
        </Disclosure>
      )}
    </>
  );
}

/** Whether something has gone on for so long that it is worth a word. */
function useIsLate(isGoingOn: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = window.setTimeout(() => setIsLate(true), SOON_MS);
    return () => window.clearTimeout(timer);
  }, [isGoingOn]);
  return isGoingOn && isLate;
}
