import { useTranslation } from 'react-i18next';
import { sentenceWords } from '../../../text/formats.ts';
import { Section } from '../../../ui/layout.tsx';
import { useParticipant } from '../../../state/session-desk.ts';
import { ClassPicture } from './class-picture.tsx';
import { ClassTable } from './class-table.tsx';
import { useClassWords } from './use-class-words.ts';

/** What stands on the projector, on a participant's own device: their table stands out in it. Nothing outside a led debrief. */
export function ClassPart() {
  const { t } = useTranslation('screen');
  const { title, sub, question } = useClassWords();
  const shown = useParticipant(({ info }) => info.shown ?? null);
  const table = useParticipant(({ you }) => you.place?.table ?? null);
  if (shown === null) return null;
  return (
    <Section title={t('led.classTitle')} level={2}>
      <p className="narrative">{sentenceWords(title(shown))}</p>
      <p className="small">{sub(shown)}</p>
      <ClassPicture step={shown} look="page" own={table} />
      <ClassTable step={shown} />
      {shown.question === null ? null : <p className="narrative">{question(shown.question)}</p>}
    </Section>
  );
}
