import { AdapterError } from '../../core/adapter-error.js';
import { createGitTree, treeBefore } from '../../core/gitops/git-tree.js';
import { modelApplications, ownership, type ExpandedSet, type RepositoryFacts } from '../../core/gitops/model-applications.js';
import type { ServerAnswer, ServerAnswers } from '../../core/gitops/server-answers.js';
import { entryQuestions, generatorQuestions, refused, type ServerQuestion } from '../../core/gitops/server-questions.js';
import type { GitChange } from '../../core/gitops/affected.js';
import { oneLine } from '../../core/one-line.js';
import type { Problem } from '../../core/problem.js';
import { readTrigger } from '../../core/trigger.js';
import { inParallel } from '../../engine/handlers/in-parallel.js';
import type { ArgocdPort } from '../../engine/ports.js';
import type { Settings } from '../../settings.js';
import { checkConnection, connectPorts, readEvent, workspaceRoot, type Host } from '../../wiring.js';
import type { ReadChange } from './read-change.js';

/** Questions that are asked at a time. */
const atOnce = 5;

interface Asking {
  readonly settings: Settings;
  readonly host: Host;
}

/**
 * Has the server that the inputs name tell what only one can about the ApplicationSets of a change: it generates Applications and
 * keeps none. Unless the commit is the one on a branch of this repository that the event is for, it is asked about what the base
 * has too: a generator of a pull request would have the server send its credentials wherever it says. Throws AdapterError
 * (`cancelled`) only.
 */
export async function askServer({ change, head }: Pick<ReadChange, 'change' | 'head'>, facts: RepositoryFacts, { settings, host }: Asking): Promise<{ readonly facts: RepositoryFacts } | { readonly problems: readonly Problem[] }> {
  if (settings.argocd.server === undefined) return { facts };
  const trigger = readTrigger(host.env, readEvent(host.env));
  const landed = trigger.sha === head && !trigger.proposed;
  const own = ownership(facts);
  const first = modelSets(change, facts);
  const questions = generatorQuestions(first.all, own);
  const wholes = entryQuestions(first.all, own);
  if (questions.length === 0 && wholes.length === 0) return { facts };
  const wrong = checkConnection(settings, host.env);
  if (wrong.length > 0) return { problems: wrong };
  const connected = await connectPorts(settings, host, workspaceRoot(settings, host));
  if ('problem' in connected) return { problems: [connected.problem] };
  try {
    const ask = async (asked: readonly ServerQuestion[], known: readonly ServerQuestion[]): Promise<ServerAnswers> => await answersTo(asked, { known, landed, argocd: connected.ports.argocd, signal: host.signal });
    const parameters = await ask(questions, generatorQuestions(first.earlier, own));
    const second = modelSets(change, { ...facts, answers: parameters });
    const applications = await ask(entryQuestions(second.all, own, parameters), entryQuestions(second.earlier, own));
    return { facts: { ...facts, answers: new Map([...parameters, ...applications]) } };
  } finally {
    connected.close();
  }
}

/** The sets before and after a change; `earlier` are those that were there before it as they are. */
function modelSets(change: GitChange, facts: RepositoryFacts): { readonly all: readonly ExpandedSet[]; readonly earlier: readonly ExpandedSet[] } {
  const tree = createGitTree(change.paths, change.read);
  const now = modelApplications(tree, facts).sets;
  const before = modelApplications(treeBefore(tree, change.before), facts, [...change.before].flatMap(([path, text]) => (text === undefined ? [] : [path]))).sets;
  return { all: [...now, ...before], earlier: [...before, ...now.filter(({ definition }) => !change.before.has(definition.file))] };
}

async function answersTo(
  asked: readonly ServerQuestion[],
  { known, landed, argocd, signal }: { readonly known: readonly ServerQuestion[]; readonly landed: boolean; readonly argocd: ArgocdPort; readonly signal: AbortSignal },
): Promise<ServerAnswers> {
  const trusted = new Set(known.map(({ key }) => key));
  const may = ({ key, harmless }: ServerQuestion): boolean => harmless || landed || trusted.has(key);
  const allowed = [...new Map(asked.filter(may).map((question) => [question.key, question])).values()];
  const answers = await inParallel(allowed, atOnce, async (question) => [question.key, await answerTo(question, argocd, signal)] as const);
  return new Map([...refused(asked.filter((question) => !may(question))), ...answers]);
}

async function answerTo({ applicationSet, read }: ServerQuestion, argocd: ArgocdPort, signal: AbortSignal): Promise<ServerAnswer> {
  try {
    return read(await argocd.generate(applicationSet, signal)) ?? { unanswered: 'the server generated other Applications than were asked for' };
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code === 'cancelled') throw error;
    return { unanswered: `the server did not tell: ${oneLine(error.message, 300)}` };
  }
}
