import type { SeatId } from '@letter/shared/play';
import type { ClassFinding, ClassQuestion, ClassStep, FanCause } from '@letter/shared/session';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatChange, formatFigure, formatMean } from '../../../text/format-figure.ts';
import { asSentence, rowWords } from '../../../text/formats.ts';

/** The words of a step over all tables. */
export interface ClassWords {
  readonly t: TFunction<'screen'>;
  /** One or two sentences that say what the tables show. */
  readonly title: (step: ClassStep) => readonly string[];
  /** What is drawn below, in which unit and over which time. */
  readonly sub: (step: ClassStep) => string;
  readonly question: (question: ClassQuestion) => string;
  readonly cause: (cause: FanCause) => string;
}

/** The words of the led debrief, from the catalogues. */
export function useClassWords(): ClassWords {
  const { t } = useTranslation('screen');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return useMemo(() => {
    const seat = (id: SeatId): string => play(`seatThe.${id}`);
    const short = (id: SeatId): string => marks(`seatShort.${id}`);
    return {
      t,
      title: (step) => titleWords(t, step),
      sub: (step) => subWords(t, step),
      question: (question) => questionWords(t, seat, question),
      cause: (cause) => causeWords(t, short, cause),
    };
  }, [t, marks, play]);
}

function titleWords(t: TFunction<'screen'>, { step, finding, tables }: ClassStep): readonly string[] {
  if (tables === 0 && step !== 'what-if' && step !== 'so-what') return [t('none')];
  switch (step) {
    case 'what-if':
      return [t('title.whatIf')];
    case 'so-what':
      return [t('title.soWhat')];
    case 'why':
      return [t('title.histories', { count: tables }), ...findingWords(t, finding)];
    case 'paid':
      return finding.kind === 'none' ? [t('title.noPaid')] : findingWords(t, finding);
    case 'happened':
    case 'knew':
      return findingWords(t, finding);
  }
}

function findingWords(t: TFunction<'screen'>, finding: ClassFinding): readonly string[] {
  switch (finding.kind) {
    case 'none':
      return [];
    case 'endings':
      return [
        asSentence(
          rowWords(
            finding.counts.map(({ ending, tables: count }, at) =>
              at === 0 ? t(`ended.${ending}`, { count }) : t(`endedNext.${ending}`, { count }),
            ),
          ),
        ),
      ];
    case 'gap':
      return [t('title.gap', { said: formatMean(finding.said) }), t('title.gapDid', { did: formatMean(finding.did) })];
    case 'paid': {
      const { citizens, circle, programme } = finding.middle;
      return [
        t('title.paid', {
          citizens: formatChange(citizens),
          circle: formatChange(circle),
          programme: formatChange(programme),
        }),
      ];
    }
    case 'apart': {
      const which = finding.letters ? (finding.spirits ? 'both' : 'letters') : finding.spirits ? 'spirits' : 'neither';
      return [t(`title.apart.${which}`)];
    }
  }
}

function subWords(t: TFunction<'screen'>, { step, picture }: ClassStep): string {
  if (picture.kind === 'fan') {
    const last = Math.max(1, ...picture.fan.lines.map(({ values }) => values.length));
    return t(`sub.${picture.figure}`, { last });
  }
  return step === 'happened' || step === 'why' ? '' : t(`sub.${step}`);
}

function questionWords(t: TFunction<'screen'>, seat: (id: SeatId) => string, question: ClassQuestion): string {
  switch (question.kind) {
    case 'parted': {
      const { table, other, round } = question;
      return t('question.parted', { table, other, round });
    }
    case 'endings':
      return t('question.endings', {
        table: question.table,
        ending: t(`ending.${question.ending}`),
        most: t(`ending.${question.most}`),
      });
    case 'misjudged':
      return t(question.off < 0 ? 'question.misjudgedLow' : 'question.misjudgedHigh', {
        table: question.table,
        by: seat(question.by),
        points: formatFigure(Math.round(Math.abs(question.off))),
      });
    case 'held':
      return t('question.held', {
        table: question.table,
        round: question.round,
        by: seat(question.by),
        about: seat(question.about),
      });
    case 'broke':
      return t('question.broke', { table: question.table, round: question.round, by: seat(question.by) });
    case 'citizens':
    case 'spared':
      return t(`question.${question.kind}`, {
        table: question.table,
        points: formatFigure(Math.round(question.points)),
      });
    case 'turning':
      return t('question.turning', { table: question.table, round: question.round });
    case 'one-thing':
    case 'assumption':
    case 'counterpart':
      return t(`question.${question.kind}`);
  }
}

/** The fact beside a table; delegations have their short names, since it stands in a narrow column. */
function causeWords(t: TFunction<'screen'>, seat: (id: SeatId) => string, cause: FanCause): string {
  switch (cause.kind) {
    case 'held-finding':
      return t('cause.held-finding', { about: seat(cause.about), round: cause.round });
    case 'pact-broken':
      return t(cause.isSeen ? 'cause.pact-broken.seen' : 'cause.pact-broken.unseen', {
        by: seat(cause.by),
        count: cause.held,
        from: Math.round(cause.from),
        to: Math.round(cause.to),
      });
    case 'pact-kept':
      return t('cause.pact-kept', { by: seat(cause.by), count: cause.rounds });
    case 'common-list':
      return t('cause.common-list', { round: cause.round });
    case 'looked':
      return t('cause.looked', { count: cause.rounds });
    case 'said-more':
      return t('cause.said-more', {
        by: seat(cause.by),
        said: formatMean(cause.said),
        did: formatMean(cause.did),
      });
    case 'did-most':
      return t('cause.did-most', { by: seat(cause.by), did: formatMean(cause.did) });
    case 'fell':
    case 'rose':
      return t(`cause.${cause.kind}`, {
        by: seat(cause.by),
        from: formatMean(cause.from),
        to: formatMean(cause.to),
        round: cause.round,
      });
    case 'no-text':
      return t('cause.no-text');
  }
}
