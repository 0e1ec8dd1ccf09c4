import { requireEndpoint } from './adapters/http-policy.js';
import { AdapterError } from './core/adapter-error.js';
import type { GitlabJob } from './core/gitlab/job.js';
import { readProxyRules } from './core/net/proxy.js';
import { forGitlab } from './core/report/gitlab-markdown.js';
import { createRedactor, type Redactor } from './core/report/redact.js';
import type { CommentPort } from './engine/surfaces.js';
import type { Patience } from './github-surfaces.js';
import type { Settings } from './settings.js';
import type { Host } from './wiring.js';

function inert(text: string | undefined, redact: Redactor): string | undefined {
  return text === undefined ? undefined : forGitlab(redact(text));
}

/** Throws where the variables of the job name another server than the inputs: whoever starts a pipeline can set them. */
function requireOwnServer(apiUrl: string, { gitlabUrl, allowHttp }: { readonly gitlabUrl: string | undefined; readonly allowHttp: boolean }): void {
  if (gitlabUrl === undefined) return;
  const [own, api] = [requireEndpoint(gitlabUrl, { input: 'gitlab-url', allowHttp }), requireEndpoint(apiUrl, { input: 'CI_API_V4_URL', allowHttp })];
  // Behind one host there may be others beside a GitLab that has a root path.
  if (own.origin === api.origin && `${api.pathname}/`.startsWith(`${own.pathname.replace(/\/+$/, '')}/`)) return;
  throw new AdapterError('refused', 'CI_API_V4_URL is no address of the server that gitlab-url names: gitlab-token is not sent there.', { hint: 'look who set CI_API_V4_URL for this pipeline, or correct gitlab-url' });
}

/** Connects to the GitLab of the job. What leaves is made inert there, and looked through for secrets once more. Throws AdapterError. */
export async function connectNotes({ surfaces: { gitlabToken: token, gitlabUrl }, secrets, allowHttp }: Settings, { clock, env }: Host, { job, deadlineMs, signal }: Patience & { readonly job: GitlabJob }): Promise<{ readonly port: CommentPort; readonly close: () => void }> {
  if (token === undefined) throw new AdapterError('unauthenticated', 'There is no token for GitLab.', { hint: 'set gitlab-token' });
  requireOwnServer(job.apiUrl, { gitlabUrl, allowHttp });
  const [{ createHttpTransport }, { createGitlabNotes }] = await Promise.all([import('./adapters/http.js'), import('./adapters/gitlab/notes.js')]);
  const redact = createRedactor(secrets);
  const transport = createHttpTransport({ clock, redact, proxy: readProxyRules(env) });
  const port = createGitlabNotes({ transport, clock, apiUrl: job.apiUrl, project: job.project, projectUrl: job.projectUrl, token, allowHttp, deadlineMs, signal });
  return {
    port: { ...port, showComment: async (request) => await port.showComment({ ...request, edit: (before) => inert(request.edit(before), redact) }) },
    close: () => { transport.close(); },
  };
}
