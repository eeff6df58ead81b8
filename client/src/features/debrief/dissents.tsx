import type { Dissent } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { useAskedWords } from '../../kit/delegation/use-asked-words.ts';
import { SeatName } from '../../marks/seat-sign.tsx';
import { personWords } from '../../text/formats.ts';
import { Section } from '../../ui/layout.tsx';

/** Who dissented from what their delegation did; nothing where nobody did. */
export function Dissents({ dissents }: { readonly dissents: readonly Dissent[] }) {
  const { t } = useTranslation('delegation');
  const words = useAskedWords();
  const sentence = ({ from, name, round }: Dissent): string => {
    const told = { name: personWords(name), round };
    if (from === 'docket') return t('debrief.docket', told);
    return t('debrief.from', { ...told, what: words(from) });
  };
  return (
    <Section title={t('debrief.title')} level={2}>
      <ul className="promise-list">
        {dissents.map((one) => (
          <li key={`${one.seat} ${sentence(one)}`}>
            <SeatName seat={one.seat} length="short" size={11} />
            <span>{sentence(one)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
