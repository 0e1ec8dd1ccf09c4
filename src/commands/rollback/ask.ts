import { readRollbackTo, type RollbackTo } from '../../core/rollback/rollback-to.js';
import type { ShownHistory } from '../../core/rollback/shown-history.js';

/** Whoever answers. `ask` gives undefined when there will be no answer. */
export interface Person {
  ask(question: string): Promise<string | undefined>;
  write(text: string): void;
}

/**
 * Asks where one application goes back to; an answer that is none is explained, and asked for again. The proposal is pinned
 * to its id, so that what is done is what was agreed to. Undefined for somebody who would rather not.
 */
export async function askForTarget(history: ShownHistory, person: Person): Promise<RollbackTo | undefined> {
  const { proposed } = history;
  for (;;) {
    const answer = await person.ask(`Roll back to${proposed === undefined ? '' : ` [${proposed}]`}: `);
    const word = answer?.trim().toLowerCase();
    if (word === undefined || word === 'q' || word === 'quit') return undefined;
    const read = readAnswer(word, history);
    if (typeof read !== 'string') return read;
    person.write(`${read}\n`);
  }
}

/** Asks until the answer is yes or no; empty is no. */
export async function askToContinue(person: Person): Promise<boolean> {
  for (;;) {
    const answer = (await person.ask('Continue? [y/N] '))?.trim().toLowerCase();
    if (answer === 'y' || answer === 'yes') return true;
    if (answer === undefined || ['', 'n', 'no', 'q', 'quit'].includes(answer)) return false;
    person.write('Answer y or n.\n');
  }
}

/** The target, or what to tell about an answer that is none. */
function readAnswer(word: string, { rows, proposed }: ShownHistory): RollbackTo | string {
  if (word === '') return proposed === undefined ? `Nothing is proposed: ${howToAnswer}` : { kind: 'id', id: proposed };
  const digits = /^(?:id:)?(\d{1,9})$/.exec(word)?.[1];
  const row = digits === undefined ? undefined : rows.find(({ id }) => id === Number(digits));
  if (row?.isLive === true) return `${row.id} is what is live.`;
  if (row !== undefined) return { kind: 'id', id: row.id };
  const isCommit = digits !== undefined && !word.startsWith('id:') && digits.length >= 7;
  if (digits !== undefined && !isCommit) return `The history has no id ${digits}; it has ${rows.map(({ id }) => id).join(', ')}.`;
  return readRollbackTo(word) ?? `That is none of them: ${howToAnswer}`;
}

const howToAnswer = 'answer with an id of the table, a commit (7 digits or more), steps:N, or q to leave everything as it is.';
