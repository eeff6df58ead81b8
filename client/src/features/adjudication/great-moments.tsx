import type { Moment, PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useMomentWords } from '../../kit/words/moment-words.ts';
import { MomentPicture } from './moment-picture.tsx';
import { Reactions } from './reactions.tsx';

/** Props of GreatMoments. */
export interface GreatMomentsProps {
  readonly leads: readonly Moment[];
  readonly table: PublicView;
  readonly view: SeatView | null;
}

/** The one or two things that matter most of a round, large, each with its picture, and then who reacted. */
export function GreatMoments({ leads, table, view }: GreatMomentsProps) {
  const { t } = useTranslation('moments');
  const words = useMomentWords({
    rollCalls: table.rollCalls,
    agreements: [...(view?.agreements ?? []), ...table.agreements],
  });
  const [first] = leads;
  if (first === undefined) return <p className="moment-title">{t('quiet')}</p>;
  return (
    <section className="moments" aria-label={t('label')}>
      {leads.map((moment) => {
        const { title, more } = words(moment);
        return (
          <article key={moment.key} className="moment">
            <div className="moment-picture">
              <MomentPicture moment={moment} table={table} />
            </div>
            <div className="moment-words">
              <h3 className="moment-title">{title}</h3>
              {more.map((line) => (
                <p key={line} className="narrative second">
                  {line}
                </p>
              ))}
            </div>
          </article>
        );
      })}
      <Reactions leads={leads} table={table} view={view} />
    </section>
  );
}
