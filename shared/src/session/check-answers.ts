import type { Answer, Question } from './sheets.ts';
import { SESSION_LIMITS } from './terms.ts';

/** The steps of `agree`, from not at all to fully. */
export const AGREE_STEPS = [1, 2, 3, 4, 5] as const;

/** Whether an answer is one that its question can have. */
export function fits({ kind, choices }: Question, value: Answer['value']): boolean {
  switch (kind) {
    case 'agree':
      return AGREE_STEPS.some((step) => step === value);
    case 'choice':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < choices.length;
    case 'words':
      return typeof value === 'string' && value.trim() !== '' && value.length <= SESSION_LIMITS.answerCharacters;
  }
}

/** Answers as they are kept, in the order of the questions; `null` if one is of no question, twice there or unfit, or if there is none. */
export function tidyAnswers(questions: readonly Question[], answers: readonly Answer[]): readonly Answer[] | null {
  const ids = new Set(answers.map(({ question }) => question));
  if (answers.length === 0 || ids.size < answers.length) return null;
  const kept = questions.flatMap((question) => {
    const answer = answers.find((one) => one.question === question.id);
    if (answer === undefined || !fits(question, answer.value)) return [];
    const value = typeof answer.value === 'string' ? answer.value.trim() : answer.value;
    return [{ question: question.id, value }];
  });
  return kept.length === answers.length ? kept : null;
}

/** Questions that may be asked: ids of their own, words in each, and choices where, and only where, there is a choice. */
export const areAskable = (questions: readonly Question[]): boolean =>
  new Set(questions.map(({ id }) => id)).size === questions.length &&
  questions.every(
    ({ text, kind, choices }) =>
      text.trim() !== '' &&
      (kind === 'choice'
        ? choices.length >= 2 && choices.every((choice) => choice.trim() !== '')
        : choices.length === 0),
  );

/** How a form was answered: for each question how many gave which answer, and the words. */
export interface Tally {
  readonly question: Question;
  readonly answered: number;
  /** For `agree` from 1 to 5, for `choice` by choice; empty for words. */
  readonly counts: readonly number[];
  readonly words: readonly string[];
}

/** Counts the answers to a form; answers to questions that are not asked any more are passed over. */
export const tallyOf = (questions: readonly Question[], handedIn: readonly (readonly Answer[])[]): readonly Tally[] =>
  questions.map((question) => {
    const values = handedIn.flatMap((answers) =>
      answers.flatMap((one) => (one.question === question.id && fits(question, one.value) ? [one.value] : [])),
    );
    const options = question.kind === 'agree' ? AGREE_STEPS : question.choices.map((_, index) => index);
    return {
      question,
      answered: values.length,
      counts: question.kind === 'words' ? [] : options.map((option) => values.filter((one) => one === option).length),
      words: values.filter((one) => typeof one === 'string'),
    };
  });
