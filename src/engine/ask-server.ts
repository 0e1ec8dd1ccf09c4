import { AdapterError } from '../core/adapter-error.js';
import type { Asked, Right, ServerFacts } from '../core/doctor/facts.js';
import { rightsToAsk, subjectOf, tokenEnd, type RightsSubject } from '../core/doctor/rights.js';
import type { ListedApplication, ServerQuestionsPort } from './doctor-ports.js';
import { inParallel } from './handlers/in-parallel.js';

/** What to ask a server about. */
export interface ServerExamination {
  readonly questions: ServerQuestionsPort;
  /** The token as it was given; undefined for a login, whose token is made for this run. */
  readonly token: string | undefined;
  /** Chooses among the applications that the credential may see. */
  readonly isAsked: (application: ListedApplication) => boolean;
  /** Applications of the repository's files, for those that the credential may not see. */
  readonly known: readonly RightsSubject[];
  readonly signal: AbortSignal;
}

/** Each of them was waited for: with more, whoever waits would wait for minutes. */
const mostUnanswered = 3;

/** Asks everything, whatever fails of it. Without an answer to the first question nothing else is asked. */
export async function askServer({ questions, token, isAsked, known, signal }: ServerExamination): Promise<ServerFacts> {
  const url = questions.serverUrl;
  const version = await answer(questions.version(signal));
  const end: ServerFacts['tokenExpiresMs'] = token === undefined ? { why: 'the token of this login is made for it alone' } : tokenEnd(token);
  if ('why' in version) {
    const why = 'the server does not answer';
    return { url, version, user: { why }, tokenExpiresMs: end, rights: { why }, applications: { why } };
  }
  const user = await answer(questions.user(signal));
  if ('why' in user || user.value === undefined) {
    const why = 'the credential is not taken';
    return { url, version, user, tokenExpiresMs: end, rights: { why }, applications: { why } };
  }
  const applications = await answer(questions.applications(signal));
  const listed = 'why' in applications ? [] : applications.value.filter(isAsked);
  const { asked, leftOut } = rightsToAsk(listed.length > 0 ? listed.map(subjectOf) : known);
  let unanswered = 0;
  const rights = await inParallel(asked, 5, async (right): Promise<Right & { readonly allowed: Asked<boolean> }> => {
    if (unanswered >= mostUnanswered) return { ...right, allowed: { why: 'not asked: the server did not answer the questions before' } };
    const allowed = await answer(questions.mayI(right, signal), ({ retryable }) => { unanswered += retryable ? 1 : 0; });
    return { ...right, allowed };
  });
  return { url, version, user, tokenExpiresMs: end, rights: { value: [...rights, ...leftOut] }, applications };
}

/** An answer, or in a sentence why there is none. */
export async function answer<T>(question: Promise<T>, failed?: (error: AdapterError) => void): Promise<Asked<T>> {
  try {
    return { value: await question };
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code === 'cancelled') throw error;
    failed?.(error);
    return { why: error.message };
  }
}
