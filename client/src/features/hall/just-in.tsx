import type { ParticipantCard } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { personWords, timeWriter } from '../../text/formats.ts';
import { Section } from '../../ui/layout.tsx';
import { useArrivals } from './use-arrivals.ts';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';

const timeOfDay = timeWriter({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The latest who came, and where they sit. */
export function JustIn({ people, toCome }: { readonly people: readonly ParticipantCard[]; readonly toCome: number }) {
  const { t } = useTranslation('host');
  const words = usePostWords();
  const arrivals = useArrivals(people);
  return (
    <Section title={t('just.title')} aside={t('just.toCome', { count: toCome })} level={2}>
      {arrivals.length === 0 ? <p className="small">{t('just.none')}</p> : null}
      <ul className="just-in">
        {arrivals.map(({ id, at }) => {
          const person = people.find((one) => one.id === id);
          return person === undefined ? null : (
            <li key={id}>
              <span className="small">{timeOfDay(at)}</span>
              <span>{personWords(person.name)}</span>
              <span className="small">{words.place(person.place)}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
