import { patiently } from '@letter/server/log/patiently';
import { isOfAJob } from '@letter/server/log/postgres-rows';
import { failed } from '@letter/server/log/rows';
import type { Answer, Job } from '@letter/server/log/rows';
import { writeTogether } from '@letter/server/log/write-batch';
import { expect, test } from 'vitest';

const jobs = [1, 2, 3].map((at): Job => ({ kind: 'pulse', at }));
const refusal = (code: string): Error => Object.assign(new Error(code), { code });
const done: Answer = { ok: true, value: 0 };

test.each([
  ['a value that it cannot keep: the others are written', refusal('22021'), 4, [done, failed('bad'), done]],
  ['time that ran out', new Error('Query read timeout'), 1, jobs.map(() => failed('bad'))],
  ['a connection that broke', refusal('ECONNRESET'), 1, jobs.map(() => failed('bad'))],
  ['a statement that took too long', refusal('57014'), 1, jobs.map(() => failed('bad'))],
])('a batch that the database refuses for %s', async (_why, error, tries, answers) => {
  let asked = 0;
  const write = (some: readonly Job[]): Promise<readonly Answer[]> => {
    asked += 1;
    const isBad = some.some((job) => job.kind === 'pulse' && job.at === 2);
    return isBad ? Promise.reject(error) : Promise.resolve(some.map(() => done));
  };
  expect(await writeTogether(write, () => failed('bad'), jobs, isOfAJob)).toEqual(answers);
  expect(asked).toBe(tries);
});

test.each([
  ['time that ran out', new Error('Query read timeout'), 4, 'begun'],
  ['a database that is just starting', refusal('57P03'), 4, 'begun'],
  ['a pooler without a free connection', refusal('08P01'), 4, 'begun'],
  ['a wrong password', refusal('28P01'), 1, '28P01'],
  ['nobody there', refusal('ECONNREFUSED'), 1, 'ECONNREFUSED'],
])('a start that meets %s', async (_what, error, tries, outcome) => {
  let asked = 0;
  const start = (): Promise<string> => (++asked < 4 ? Promise.reject(error) : Promise.resolve('begun'));
  const began = patiently(start, { mostMs: 60_000, pauseMs: 0 }).catch((failure: Error) => failure.message);
  expect(await began).toBe(outcome);
  expect(asked).toBe(tries);
});

test('a start that meets a database which never has time gives up with what it said last', async () => {
  const start = (): Promise<string> => Promise.reject(new Error('Query read timeout'));
  await expect(patiently(start, { mostMs: 0, pauseMs: 0 })).rejects.toThrow('Query read timeout');
});
