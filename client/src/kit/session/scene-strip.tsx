import { ok } from '@letter/shared/play';
import { SCENES, type SceneId } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knownKey } from '../../net/host-keys.ts';
import { screenAddress } from '../../net/session-address.ts';
import { useHost, useHostDesk } from '../../state/session-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useSessionRefusal } from './use-session-refusal.ts';
import './scene-strip.css';

/** What the projector shows, from every page of a host: it follows the session, or stays on a scene of a table or of all. */
export function SceneStrip() {
  const { t } = useTranslation('screen');
  const desk = useHostDesk();
  const sayRefusal = useSessionRefusal();
  const scene = useHost(({ host }) => host.scene);
  const isPinned = useHost(({ host }) => host.isPinned);
  const tables = useHost(({ info }) => info.tables);
  const code = useHost(({ info }) => info.code);
  const [note, setNote] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const pin = async (wanted: SceneId | 'follow', table: number | null) => {
    const answer = await desk.ask('host.scene', { scene: wanted === 'follow' ? null : { scene: wanted, table } });
    setNote(answer.ok ? null : sayRefusal(answer.error));
  };
  const open = async () => {
    // A fresh key would close the projector that may be open elsewhere, so this device's own is used while it has one.
    const known = knownKey('screen', code);
    const answer = known === null ? await desk.ask('host.projector', {}) : ok({ key: known });
    if (!answer.ok) {
      setNote(sayRefusal(answer.error));
      return;
    }
    const address = screenAddress(window.location.origin, code, answer.value.key);
    const isOpen = window.open(address, `screen-${code}`) !== null;
    setLink(isOpen ? null : address);
    setNote(t(isOpen ? 'sceneStrip.opened' : 'sceneStrip.blocked'));
  };
  const now = t(`scene.${scene.scene}`);
  return (
    <section className="scene-strip" aria-label={t('sceneStrip.title')}>
      <b>{t('sceneStrip.title')}</b>
      <div className="scene-strip-choice">
        <Segmented<SceneId | 'follow'>
          label={t('sceneStrip.label')}
          value={isPinned ? scene.scene : 'follow'}
          onChange={(wanted) => void pin(wanted, wanted === 'join' || wanted === 'delegations' ? null : scene.table)}
          options={(['follow', ...SCENES] as const).map((value) => ({ value, label: t(`scene.${value}`) }))}
        />
      </div>
      {tables < 2 ? null : (
        <SelectField
          label={t('sceneStrip.table')}
          layout="bare"
          value={scene.table === null ? 'all' : `${scene.table}`}
          onChange={(value) => void pin(scene.scene, value === 'all' ? null : Number(value))}
          options={[
            { value: 'all', label: t('class') },
            ...Array.from({ length: tables }, (_, at) => ({
              value: `${at + 1}`,
              label: t('table', { number: at + 1 }),
            })),
          ]}
        />
      )}
      <span className="small">
        {scene.table === null
          ? t('sceneStrip.now', { scene: now })
          : t('sceneStrip.nowTable', { scene: now, table: scene.table })}
      </span>
      <Button size="small" onClick={() => void open()}>
        {t('sceneStrip.open')}
      </Button>
      <p className="small scene-strip-note" role="status">
        <span>{note ?? t('sceneStrip.secrets')}</span>{' '}
        {link === null ? null : (
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        )}
      </p>
    </section>
  );
}
