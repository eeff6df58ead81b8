import { SESSION_LIMITS } from '@letter/shared/session';
import type { PostId } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { MessageTo } from './opening.ts';
import { PostField, TableField } from './post-field.tsx';
import { useActs } from './use-acts.ts';

/** Props of MessageDialog. */
export interface MessageDialogProps {
  readonly to: MessageTo;
  readonly onClose: () => void;
}

/** Writes to everybody, a table, a delegation or one person; it opens on their pages at once. */
export function MessageDialog({ to, onClose }: MessageDialogProps) {
  const { t } = useTranslation('dashboard');
  const { act } = useActs();
  const person = useHost(({ host }) =>
    to.kind === 'person' ? host.people.find(({ id }) => id === to.person) : undefined,
  );
  const [table, setTable] = useState(
    to.kind === 'table' ? String(to.table) : to.kind === 'post' ? String(to.place.table) : 'all',
  );
  const [post, setPost] = useState<PostId | 'all'>(to.kind === 'post' ? to.place.post : 'all');
  const [text, setText] = useState('');
  const left = SESSION_LIMITS.messageCharacters - text.length;
  const send = async () => {
    const words = text.trim();
    if (words === '') return;
    const done = await act([{ name: 'host.message', body: { to: aim(to, table, post), text: words } }], t('done.sent'));
    if (done) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('message.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('message.cancel')}</Button>
          <Button look="primary" disabled={text.trim() === ''} onClick={() => void send()}>
            {t('message.send')}
          </Button>
        </>
      }
    >
      {to.kind === 'person' ? (
        <p className="note">{t('message.person', { name: personWords(person?.name ?? '') })}</p>
      ) : (
        <div className="dash-fields">
          <TableField
            label={t('message.to')}
            value={table}
            none={{ value: 'all', label: t('message.hall') }}
            onChange={setTable}
          />
          {table === 'all' ? null : <PostField value={post} onChange={setPost} all={t('message.postAll')} />}
        </div>
      )}
      <TextArea
        label={t('message.label')}
        placeholder={t('message.placeholder')}
        rows={4}
        value={text}
        onChange={setText}
        fit={(words) => words.slice(0, SESSION_LIMITS.messageCharacters)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <p className="small">{t('message.left', { count: left })}</p>
    </Dialog>
  );
}

function aim(to: MessageTo, table: string, post: PostId | 'all'): MessageTo {
  if (to.kind === 'person') return to;
  if (table === 'all') return { kind: 'all' };
  const number = Number(table);
  return post === 'all' ? { kind: 'table', table: number } : { kind: 'post', place: { table: number, post } };
}
