import type { ParticipantCard } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';
import { useHost } from '../../state/session-desk.ts';
import { groupCode } from '../../net/table-code.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Menu } from '../../ui/menu.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useHead } from '../../ui/use-head.ts';
import type { Opening } from './opening.ts';
import { useActs } from './use-acts.ts';

/** Everybody of the session: where they sit, whether they are there, and what a host may do for them. */
export function Roster({ onOpen }: { readonly onOpen: (opening: Opening) => void }) {
  const { t } = useTranslation('dashboard');
  const words = usePostWords();
  const people = useHost(({ host }) => host.people);
  const asksRealName = useHost(({ host }) => host.settings.asksRealName);
  const code = useHost(({ info }) => info.code);
  const [sought, setSought] = useState('');
  const found = people.filter((one) => hasName(one, sought));
  const { rows, hidden, more } = useHead(found);
  if (people.length === 0) return <EmptyState>{t('roster.empty', { code: groupCode(code) })}</EmptyState>;
  return (
    <div className="dash-roster">
      <TextField className="dash-search" label={t('roster.search')} value={sought} onChange={setSought} />
      {found.length === 0 ? (
        <p className="note">{t('roster.none')}</p>
      ) : (
        <DataTable
          caption={t('roster.caption')}
          isCaptionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', head: t('roster.name'), cell: ({ name }) => <bdi>{name}</bdi> },
            ...(asksRealName
              ? [{ id: 'real', head: t('roster.realName'), cell: (one: ParticipantCard) => <bdi>{one.realName}</bdi> }]
              : []),
            { id: 'where', head: t('roster.where'), cell: ({ place }) => words.place(place) },
            { id: 'state', head: t('roster.state'), cell: ({ presence }) => t(`roster.presence.${presence}`) },
            { id: 'acts', head: t('roster.acts'), cell: (one) => <Acts one={one} onOpen={onOpen} /> },
          ]}
        />
      )}
      {hidden === 0 ? null : (
        <Button look="link" onClick={more}>
          {t('roster.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

const search = new Intl.Collator(undefined, { sensitivity: 'base', usage: 'search' });

/** Whether a name begins with what is sought, or one of its words does, whatever the case and the accents. */
const hasName = ({ name, realName }: ParticipantCard, sought: string): boolean =>
  [name, realName]
    .flatMap((one) => [one, ...one.split(/\s+/u)])
    .some((word) => search.compare(word.slice(0, sought.length), sought) === 0);

function Acts({ one, onOpen }: { readonly one: ParticipantCard; readonly onOpen: (opening: Opening) => void }) {
  const { t } = useTranslation('dashboard');
  const { act } = useActs();
  const { id: person, presence } = one;
  const name = personWords(one.name);
  const label = t('roster.spoken', { act: t('roster.acts'), name });
  if (presence === 'removed') {
    return (
      <Menu
        trigger={t('roster.acts')}
        label={label}
        acts={[{ id: 'restore', label: t('roster.restore') }]}
        onAct={() => void act([{ name: 'host.restore', body: { person } }], t('done.restored', { name }))}
      />
    );
  }
  const isAbsent = presence === 'absent';
  const mark = (on: boolean) => [{ name: 'host.absent', body: { person, on } } as const];
  return (
    <Menu
      trigger={t('roster.acts')}
      label={label}
      acts={[
        { id: 'move', label: t('roster.move') },
        { id: 'message', label: t('roster.message') },
        { id: 'code', label: t('roster.code') },
        { id: 'extra-time', label: t('roster.extraTime') },
        { id: 'rename', label: t('roster.rename') },
        { id: 'absent', label: t(isAbsent ? 'roster.present' : 'roster.absent') },
        { id: 'remove', label: t('roster.remove') },
      ]}
      onAct={(chosen) => {
        if (chosen === 'absent')
          void act(mark(!isAbsent), t(isAbsent ? 'done.present' : 'done.absent', { name }), mark(isAbsent));
        else if (chosen === 'message') onOpen({ kind: 'message', to: { kind: 'person', person } });
        else onOpen({ kind: chosen, person });
      }}
    />
  );
}
