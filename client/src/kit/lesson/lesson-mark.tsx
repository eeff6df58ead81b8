import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { MARKS, useLesson } from './use-lesson.ts';
import type { Lesson, MarkId, MarkPlace } from './use-lesson.ts';
import './lesson.css';

/** The note of a first game at one control, if it is its turn; it can be sent away with all that follow. */
export function LessonMark({ place }: { readonly place: MarkPlace }) {
  const lesson = useLesson();
  const id = lesson?.markAt(place) ?? null;
  return lesson === null || id === null ? null : <Note lesson={lesson} id={id} />;
}

function Note({ lesson, id }: { readonly lesson: Lesson; readonly id: MarkId }) {
  const { t } = useTranslation('lesson');
  return (
    <aside className="lesson-mark" aria-label={t('place', { number: MARKS.indexOf(id) + 1, count: MARKS.length })}>
      <p>{t(`mark.${id}`)}</p>
      {lesson.isFirst ? null : (
        <Button look="link" onClick={lesson.hide}>
          {t('hide')}
        </Button>
      )}
    </aside>
  );
}
