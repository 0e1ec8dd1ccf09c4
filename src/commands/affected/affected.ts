import { affectedApplications } from '../../core/gitops/affected.js';
import { createLocator } from '../../core/gitops/locate-definition.js';
import type { Problem } from '../../core/problem.js';
import { affectedReport, matrixProblems, type AffectedReport } from '../../core/report/affected-report.js';
import { redactTexts } from '../../core/report/redact-record.js';
import { createRedactor } from '../../core/report/redact.js';
import type { Settings } from '../../settings.js';
import { checkFolder, type Host } from '../../wiring.js';
import { repositoryFacts } from '../repository-facts.js';
import { askServer } from './ask-server.js';
import { readChange } from './read-change.js';

/** What `affected` found, or why it could not begin. Exit code 2 stands for a list that may not be whole. */
export type AffectedOutcome =
  | { readonly kind: 'told'; readonly report: AffectedReport; readonly exitCode: 0 | 2 }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** `affected`: the applications that a change touches, from the files of the repository, and what only a server can tell where one is given. Changes nothing. */
export async function affected(settings: Settings, host: Host): Promise<AffectedOutcome> {
  const nowhere = checkFolder(settings, host);
  if (nowhere.length > 0) return { kind: 'invalid-input', problems: nowhere };
  const redact = createRedactor(settings.secrets);
  const read = await readChange(settings, host);
  if ('problem' in read) return { kind: 'invalid-input', problems: redactTexts([read.problem], redact) };
  const asked = await askServer(read, await repositoryFacts(settings, host), { settings, host });
  if ('problems' in asked) return { kind: 'invalid-input', problems: redactTexts(asked.problems, redact) };
  const { facts } = asked;
  const found = affectedApplications(read.change, facts);
  const told = affectedReport(found, { head: read.head, base: read.base, locate: createLocator(read.change), addressKnown: facts.addresses.length > 0 });
  const report = redactTexts({ ...told, problems: [...told.problems, ...(settings.command === 'affected' ? matrixProblems(told) : [])] }, redact);
  return { kind: 'told', report, exitCode: report.result === 'unknown' ? 2 : 0 };
}
