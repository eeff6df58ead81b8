import { SEATS } from '@letter/shared/play';
import type { PostId } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';
import { useHost } from '../../state/session-desk.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** The posts of this session: the delegations, and the roles that it offers. */
export function usePosts(): readonly PostId[] {
  const roles = useHost(({ host }) => host.settings.roles);
  return [...SEATS, ...roles];
}

/** Props of TableField. */
export interface TableFieldProps<T extends string> {
  readonly label: string;
  readonly value: string;
  /** A first choice that is no table. */
  readonly none: { readonly value: T; readonly label: string };
  readonly onChange: (value: string) => void;
}

/** One of the session's tables, or something that is none. */
export function TableField<T extends string>({ label, value, none, onChange }: TableFieldProps<T>) {
  const { t } = useTranslation('dashboard');
  const cards = useHost(({ host }) => host.cards);
  return (
    <SelectField
      label={label}
      options={[
        none,
        ...cards.map(({ number }) => ({ value: String(number), label: t('table.title', { table: number }) })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

/** Props of PostField. */
export interface PostFieldProps {
  readonly value: PostId | 'all';
  readonly onChange: (value: PostId | 'all') => void;
  /** Words for the whole table, where that can be chosen. */
  readonly all?: string;
}

/** A delegation or role of a table. */
export function PostField({ value, onChange, all }: PostFieldProps) {
  const { t } = useTranslation('dashboard');
  const { post } = usePostWords();
  return (
    <SelectField<PostId | 'all'>
      label={t('message.part')}
      options={[
        ...(all === undefined ? [] : [{ value: 'all' as const, label: all }]),
        ...usePosts().map((one) => ({ value: one, label: post(one) })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
