import { assertNever, countVotes, headlineEffect, VOTES_NEEDED } from '@letter/shared/play';
import type { Agreement, Headline, Lean, Moment, RollCall } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { clauseWords, listWords } from '../../text/formats.ts';
import { useScenario } from '../../state/use-table.ts';
import { movedWords } from './moved-words.ts';
import { useStory, type Story } from './use-story.ts';
import { useTermWords, type TermWords } from './use-term-words.ts';

/** A moment in words: one sentence, and what there is to add. */
export interface MomentWords {
  readonly title: string;
  readonly more: readonly string[];
}

/** What the words of a moment look up: texts that were voted on, and agreements that the reader knows. */
export interface MomentFacts {
  readonly rollCalls: readonly RollCall[];
  readonly agreements: readonly Agreement[];
}

/** The function that says a moment in words. */
export function useMomentWords(facts: MomentFacts): (moment: Moment) => MomentWords {
  const { t } = useTranslation('moments');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const story = useStory();
  const terms = useTermWords();
  const { t: roles } = useTranslation('roles');
  const scenario = useScenario();
  const texts = {
    t,
    marks,
    play,
    story,
    terms,
    pressMoved: (lean: Lean) => movedWords(roles, headlineEffect(scenario, lean)),
  };
  return (moment) => {
    const words = toldWords(texts, facts, moment);
    const again = moment.running > 1 && countsItself(moment) ? [t('again', { count: moment.running })] : [];
    return { ...words, more: [...words.more, ...again] };
  };
}

interface Texts {
  readonly t: TFunction<'moments'>;
  readonly marks: TFunction<'marks'>;
  readonly play: TFunction<'play'>;
  readonly story: Story;
  readonly terms: TermWords;
  /** What a headline of the Press moved. */
  readonly pressMoved: (lean: Lean) => string;
}

/** Events of which it matters that they happen again; the sentence of a treaty says itself how long it has held. */
const countsItself = ({ told }: Moment): boolean =>
  told.kind === 'public' && (told.line.kind === 'test' || told.line.kind === 'breach' || told.line.kind === 'finding');

function toldWords(texts: Texts, facts: MomentFacts, { told }: Moment): MomentWords {
  const { t, story, terms } = texts;
  switch (told.kind) {
    case 'public':
      return lineWords(texts, facts, told.line);
    case 'kept': {
      const { agreement, rounds, isOver } = told;
      const values = { parties: story.seats(agreement.parties), rounds };
      return {
        title: t(isOver ? 'kept.over' : 'kept.holds', values),
        more: [clauseWords(agreement.terms.map(terms.whole))].map((words) => t('kept.terms', { terms: words })),
      };
    }
    case 'milestone':
      return { title: t('milestone.title'), more: [t('milestone.more')] };
    case 'routes':
      return {
        title: t('routes.title', { count: told.names.length, names: listWords(told.names.map(story.firm)) }),
        more: [t('routes.more')],
      };
    default:
      return assertNever(told);
  }
}

function lineWords(texts: Texts, facts: MomentFacts, line: Headline): MomentWords {
  const { t, story, terms } = texts;
  switch (line.kind) {
    case 'text': {
      const roll = facts.rollCalls.find(({ text }) => text.id === line.text);
      return roll === undefined ? { title: story.headline(line), more: [] } : rollWords(texts, roll);
    }
    case 'agreement': {
      const agreement = facts.agreements.find(({ id }) => id === line.agreement);
      if (agreement === undefined || agreement.terms.length === 0) return { title: story.headline(line), more: [] };
      return {
        title: t('signed.title', {
          parties: story.seatsStart(line.parties),
          count: agreement.until - agreement.from + 1,
        }),
        more: [t('signed.terms', { terms: clauseWords(agreement.terms.map(terms.whole)) })],
      };
    }
    case 'finding':
      return {
        title: story.headline(line),
        more: line.gap === undefined ? [] : [t('gap.round', { round: line.gap.round })],
      };
    case 'press':
      return { title: story.headline(line), more: [texts.pressMoved(line.lean)] };
    default:
      return { title: story.headline(line), more: [] };
  }
}

function rollWords(texts: Texts, roll: RollCall): MomentWords {
  const { t, story } = texts;
  const yes = countVotes(roll, 'yes');
  const values = { yes, needed: VOTES_NEEDED, by: story.holders(roll.vetoedBy) };
  const asks = changesOf(texts, roll);
  return {
    title: t(`roll.title.${roll.outcome}`, values),
    more: asks.length === 0 ? [] : [t(`roll.asked.${roll.outcome}`, { yes, asks: clauseWords(asks) })],
  };
}

/** What a text asked for, as clauses. */
function changesOf({ t, marks, play }: Texts, { text: { blanks } }: RollCall): readonly string[] {
  return [
    ...blanks.changes.map(({ basket, level }) =>
      t('roll.change', { basket: marks(`basketWithin.${basket}`), level: play(`letterWord.${level}`) }),
    ),
    ...(blanks.commonList ? [t('roll.list')] : []),
    ...(blanks.procedure ? [t('roll.procedure')] : []),
    ...(blanks.panel === true ? [t('roll.panel')] : []),
  ];
}
