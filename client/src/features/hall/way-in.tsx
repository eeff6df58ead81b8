import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReachableOrigin } from '../../kit/lobby/use-reachable-origin.ts';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { chooseAddress } from '../../net/own-addresses.ts';
import { hostAddress, screenAddress, sessionAddress } from '../../net/session-address.ts';
import { groupCode } from '../../net/table-code.ts';
import { useHost } from '../../state/session-desk.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Segmented } from '../../ui/segmented.tsx';

/** Props of WayIn. */
export interface WayInProps {
  readonly act: HostAct;
  readonly onRoster: () => void;
  readonly onCards: () => void;
}

/** How people come in: code, QR, address, links for projector and co-hosts, the class list, and the door. */
export function WayIn({ act, onRoster, onCards }: WayInProps) {
  const { t } = useTranslation('host');
  const { t: waiting } = useTranslation('waiting');
  const code = useHost(({ info }) => info.code);
  const isLocked = useHost(({ info }) => info.isLocked);
  const stage = useHost(({ info }) => info.stage);
  const reach = useReachableOrigin();
  const [note, setNote] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const link = sessionAddress(reach.origin, code);
  const tell = (words: string) => {
    setNote(words);
    announce(words);
  };
  const copy = async (text: string, words: string) => {
    // The clipboard is not available to pages on a plain-http network; then the link is shown for copying by hand.
    try {
      await navigator.clipboard.writeText(text);
      setShown(null);
      tell(words);
    } catch {
      setShown(text);
      tell(t('way.copyFailed'));
      window.setTimeout(() => field.current?.select(), 0);
    }
  };
  const openScreen = async () => {
    const reply = await act.ask('host.projector', {});
    if (reply === null) return;
    const address = screenAddress(window.location.origin, code, reply.key);
    // A browser that blocks the window still gives the link, to be opened by hand.
    if (window.open(address, '_blank') === null)
      await copy(screenAddress(reach.origin, code, reply.key), t('way.screenCopied'));
    else tell(t('way.screenOpened'));
  };
  const invite = async () => {
    const reply = await act.ask('host.invite', {});
    if (reply !== null) await copy(hostAddress(reach.origin, code, reply.key), t('way.hostCopied'));
  };
  return (
    <div className="way-in">
      <h2 className="section-head">{t('way.title')}</h2>
      <QrCode className="way-qr" text={link} label={t('way.qr', { code: groupCode(code) })} />
      <p
        className="way-code"
        translate="no"
        aria-label={t('way.codeSpoken', { letters: Array.from(code).join(' ') })}
        data-session-code={code}
      >
        {groupCode(code)}
      </p>
      {reach.addresses.length === 0 ? (
        <p className="way-address">{new URL(reach.origin).host}</p>
      ) : (
        <fieldset className="way-addresses">
          <legend className="visually-hidden">{waiting('address.label')}</legend>
          {reach.addresses.map(({ origin, kind }) => (
            <label key={origin} aria-label={new URL(origin).host}>
              <input
                type="radio"
                name="way-address"
                checked={origin === reach.origin}
                onChange={() => chooseAddress(origin)}
              />
              <span>
                <b>{new URL(origin).host}</b>
                <small>{t(`way.kind.${kind}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="way-acts">
        <Button size="small" onClick={() => void copy(link, t('way.copied'))}>
          {t('way.link')}
        </Button>
        <Button size="small" onClick={() => void openScreen()}>
          {t('way.screen')}
        </Button>
        <Button size="small" onClick={onCards}>
          {t('way.cards')}
        </Button>
        <Button size="small" onClick={onRoster}>
          {t('way.roster')}
        </Button>
        <Button size="small" onClick={() => void invite()}>
          {t('way.host')}
        </Button>
      </div>
      {shown === null ? null : (
        <input ref={field} className="way-shown" readOnly value={shown} aria-label={t('way.byHand')} />
      )}
      <p className="small">{note}</p>
      <Section title={t('door.title')} level={2}>
        <Segmented
          label={t('door.title')}
          options={[
            { value: 'open', label: t('door.open') },
            { value: 'locked', label: t('door.locked') },
          ]}
          value={isLocked ? 'locked' : 'open'}
          onChange={(is) => void act.ask('host.lock', { on: is === 'locked' })}
        />
        <p className="note way-door">
          {isLocked ? t('door.lockedWords') : t(stage === 'hall' ? 'door.openWords' : 'door.lateWords')}
        </p>
      </Section>
    </div>
  );
}
