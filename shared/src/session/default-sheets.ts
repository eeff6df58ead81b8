import type { Question, SheetId } from './sheets.ts';

// What is asked unless a host writes other questions. The questions before and after are the same, so that answers can be
// set side by side; nothing in them has a right answer that the game proves. A question that is reworded so that it means
// something else gets another id: answers are kept under the id.

const CONCEPTS: readonly Question[] = [
  {
    id: 'adopted-is-done',
    text: 'Once the Security Council has adopted a sanction, countries carry it out.',
    kind: 'agree',
    choices: [],
    claims: ['C33', 'C34'],
  },
  {
    id: 'pain-to-concession',
    text: 'If sanctions hurt an economy enough, its leaders give in.',
    kind: 'agree',
    choices: [],
    claims: ['C6', 'C7', 'C27'],
  },
  {
    id: 'who-loses',
    text: 'When almost all trade with a country is cut, who loses most?',
    kind: 'choice',
    choices: ['Its leaders and those around them', 'Its ordinary citizens', 'Its weapons programme', 'Nobody much'],
    claims: ['C4', 'C8', 'C21'],
  },
  {
    id: 'leave-it-to-others',
    text: 'A country that joins in sanctions is best off if the others do the enforcing.',
    kind: 'agree',
    choices: [],
    claims: ['C35'],
  },
  {
    id: 'aim-at-elite',
    text: 'Sanctions aimed at the goods of the leaders can work better than a ban on all trade.',
    kind: 'agree',
    choices: [],
    claims: ['C22', 'C23', 'C25'],
  },
];

/** The questions of each form as it comes: five about concepts, before and after, and an exit ticket of three. */
export const DEFAULT_SHEETS: Readonly<Record<SheetId, readonly Question[]>> = {
  before: CONCEPTS,
  after: CONCEPTS,
  ticket: [
    {
      id: 'decision',
      text: 'Which decision at your table mattered most? Say whose it was, and in which round.',
      kind: 'words',
      choices: [],
      claims: ['C32', 'C33'],
    },
    {
      id: 'broken-link',
      text: 'Where did the way from economic pain to a concession break at your table?',
      kind: 'choice',
      choices: [
        'Little was withheld: goods still came through',
        'Citizens bore it, and not the leaders',
        'The leaders were hurt, and held on',
        'It did not break: there was a concession',
      ],
      claims: ['C5', 'C6', 'C18'],
    },
    {
      id: 'doubt',
      text: 'Which assumption of the game do you doubt most, and why?',
      kind: 'words',
      choices: [],
      claims: [],
    },
  ],
};
