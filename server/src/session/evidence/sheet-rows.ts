import type { SessionState } from '@letter/shared/authority';

/** One answer of one participant to one question. */
export interface SheetRow {
  readonly session: string;
  readonly participant: string;
  readonly name: string;
  readonly real_name: string;
  readonly sheet: string;
  readonly question: string;
  readonly text: string;
  readonly claims: string;
  readonly answer: string | number;
}

/** Every answer on the forms of a session, as they were handed in. */
export function sheetRows(session: SessionState): readonly SheetRow[] {
  const known = new Map(session.people.map((person) => [person.id, person]));
  return session.handedIn.flatMap(({ person, sheet, answers }) =>
    answers.map(({ question, value }) => {
      const asked = session.sheets[sheet].find(({ id }) => id === question);
      const choice = asked?.kind === 'choice' && typeof value === 'number' ? asked.choices[value] : undefined;
      return {
        session: session.code,
        participant: person,
        name: known.get(person)?.name ?? '',
        real_name: known.get(person)?.realName ?? '',
        sheet,
        question,
        text: asked?.text ?? '',
        claims: asked?.claims.join(' ') ?? '',
        answer: choice ?? value,
      };
    }),
  );
}
