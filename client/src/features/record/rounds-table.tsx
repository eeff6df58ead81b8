import { halfYearOf, PUBLIC_ERROR, RECORDED_TRADE_ERROR } from '@letter/shared/play';
import type { PublicRound } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure, formatMillions, formatShare } from '../../text/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { usePhone } from '../../kit/shell/use-media.ts';
import { entryNumber, rowWords, sentenceWords } from '../../text/formats.ts';

/** The public figures of every round. */
export function RoundsTable({ record }: { readonly record: readonly PublicRound[] }) {
  const { t } = useTranslation('record');
  const { t: play } = useTranslation('play');
  const scenario = useScenario();
  const { halfYear } = useStory();
  // Seven columns fit a phone only if the half-year is shown by its round number alone.
  const isPhone = usePhone();
  const test = ({ test: kind, testSuccess }: PublicRound) =>
    testSuccess === false ? t('rounds.failed', { test: play(`test.${kind}`) }) : play(`test.${kind}`);
  const reputations = record.flatMap(({ reputation }) => (reputation === undefined ? [] : [formatFigure(reputation)]));
  return (
    <Section title={t('rounds.title')} level={2}>
      {record.length === 0 ? (
        <p className="note">{t('rounds.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('rounds.caption')}
            isCaptionHidden
            rows={record}
            rowKey={(round) => round.round}
            columns={[
              {
                id: 'round',
                head: t('rounds.round'),
                cell: (round) =>
                  isPhone
                    ? round.round
                    : sentenceWords([entryNumber(round.round), halfYear(halfYearOf(scenario, round.round))]),
              },
              { id: 'test', head: t('rounds.test'), cell: test },
              {
                id: 'tension',
                head: t('rounds.tension'),
                cell: (round) => formatFigure(round.tension),
                isNumeric: true,
              },
              { id: 'unity', head: t('rounds.unity'), cell: (round) => formatFigure(round.unity), isNumeric: true },
              {
                id: 'price',
                head: t('rounds.price'),
                cell: (round) => formatFigure(round.staplePrice),
                isNumeric: true,
              },
              {
                id: 'rate',
                head: t('rounds.rate'),
                cell: (round) => formatFigure(round.exchangeRate),
                isNumeric: true,
              },
              {
                id: 'trade',
                head: t('rounds.trade'),
                cell: (round) =>
                  round.recordedTrade === null ? t('rounds.noTrade') : formatMillions(round.recordedTrade),
                isNumeric: true,
              },
            ]}
          />
          {reputations.length === 0 ? null : (
            <p className="note">{t('rounds.reputation', { values: rowWords(reputations) })}</p>
          )}
          <p className="note">
            {t('rounds.error', {
              points: formatFigure(PUBLIC_ERROR['exchange-rate']),
              share: formatShare(RECORDED_TRADE_ERROR),
            })}
          </p>
        </>
      )}
    </Section>
  );
}
