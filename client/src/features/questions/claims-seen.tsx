import type { ClaimSeen } from '@letter/shared/session';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { Section } from '../../ui/layout.tsx';
import './questions.css';

/** The essay's claims beside what a class's games show, each with its sample; never called proof. */
export function ClaimsSeen({ claims, games }: { readonly claims: readonly ClaimSeen[]; readonly games: number }) {
  const { t } = useTranslation('questions');
  const told = claims.flatMap((one) => (isTold(one.id) ? [{ ...one, id: one.id }] : []));
  return (
    <Section title={t('claims.title')} level={2}>
      <p className="note">{told.length === 0 ? t('claims.none') : t('claims.note', { count: games })}</p>
      <ul className="claims-seen">
        {told.map(({ id, seen }) => (
          <li key={id}>
            <a href={`/model#${id}`} className="link">
              {id}
            </a>
            <div>
              <p>{t(`claims.says.${id}`)}</p>
              <p className="small">
                <Seen id={id} seen={seen} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ClaimId = keyof (typeof import('../../text/en/questions.json'))['claims']['says'];

// The record names claims as plain strings; one without words yet is left out.
const isTold = (id: string): id is ClaimId => i18next.exists(`questions:claims.says.${id}`);

function Seen({ id, seen }: { readonly id: ClaimId; readonly seen: ClaimSeen['seen'] }) {
  const { t } = useTranslation('questions');
  const words = t(`claims.seen.${id}`);
  switch (seen.kind) {
    case 'share':
      return t('claims.share', { words, count: seen.share.count, of: seen.share.of });
    case 'shares':
      return t('claims.shares', {
        words,
        count: seen.one.count,
        of: seen.one.of,
        otherCount: seen.other.count,
        otherOf: seen.other.of,
      });
    case 'groups':
      return t('claims.groups', {
        words,
        one: formatFigure(seen.one.figure),
        tables: seen.one.tables,
        other: formatFigure(seen.other.figure),
        otherTables: seen.other.tables,
      });
    case 'too-few':
      return t('claims.tooFew', { words, tables: seen.tables, needed: seen.needed });
  }
}
