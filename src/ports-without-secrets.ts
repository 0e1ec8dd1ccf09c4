import type { Application } from './core/argocd/application.js';
import type { ObjectEvent, TreeNode } from './core/argocd/diagnosis.js';
import { redactMessages } from './core/argocd/redact-messages.js';
import type { JsonObject } from './core/json.js';
import { escapeSlack } from './core/messages/slack-text.js';
import { createRedactor, redactJsonObject, type Redactor } from './core/report/redact.js';
import type { ArgocdPort, Ports, PullRequestPort } from './engine/ports.js';
import type { ApplicationsPort } from './engine/preview/ports.js';

/**
 * The ports without the run's secrets, both ways. What comes in is looked through whole where it enters, for the engine cuts it
 * later: texts of Argo CD here, what failed answers, git and programs say where their adapters are made (`redact` of
 * `createHttpTransport`, `createGit` and `createRenderer`, which none of them can be made without). What leaves for others, a
 * message or a commit's text, is looked through once more.
 */
export function portsWithoutSecrets(secrets: readonly string[], ports: Ports): Ports {
  return redactedPorts(outgoingRedactor(secrets), ports);
}

/** Takes secrets out of what leaves for others. */
export function outgoingRedactor(secrets: readonly string[]): Redactor {
  return createRedactor([...secrets, ...secrets.map(escapeSlack)]);
}

/** `portsWithoutSecrets` with a redactor that is made already. */
export function redactedPorts(redact: Redactor, ports: Ports): Ports {
  const { pullRequests, applications } = ports;
  return {
    ...ports,
    ...(pullRequests === undefined ? {} : { pullRequests: { ...pullRequests, open: async (request) => await pullRequests.open({ ...request, title: redact(request.title), body: redact(request.body) }) } satisfies PullRequestPort }),
    argocd: argocdWithoutSecrets(ports.argocd, redact),
    ...(applications === undefined ? {} : { applications: applicationsWithoutSecrets(applications, redact) }),
    configRepository: { ...ports.configRepository, commit: async (state, change) => await ports.configRepository.commit(state, { ...change, message: redact(change.message) }), tag: async (request) => await ports.configRepository.tag({ ...request, message: redact(request.message) }) },
    ...messagesWithoutSecrets(ports, redact),
    redact,
  };
}

/** What containers write, what the cluster says, and the messages of Applications; what is judged stays as it is. */
function argocdWithoutSecrets(argocd: ArgocdPort, redact: Redactor): ArgocdPort {
  const redactEvent = (event: ObjectEvent): ObjectEvent => (event.message === undefined ? event : { ...event, message: redact(event.message) });
  return {
    ...argocd,
    get: async (...asked) => redactMessages(await argocd.get(...asked), redact),
    sync: async (...asked) => redactMessages(await argocd.sync(...asked), redact),
    rollback: async (...asked) => redactMessages(await argocd.rollback(...asked), redact),
    list: async (...asked) => (await argocd.list(...asked)).map((application) => redactMessages(application, redact)),
    watch: (...asked) => watchedWithoutSecrets(argocd.watch(...asked), redact),
    resourceTree: async (...asked) => (await argocd.resourceTree(...asked)).map((node) => redactNode(node, redact)),
    applicationSet: async (...asked) => {
      const set = await argocd.applicationSet(...asked);
      return set.error === undefined ? set : { ...set, error: redact(set.error) };
    },
    events: async (...asked) => (await argocd.events(...asked)).map(redactEvent),
    applicationEvents: async (...asked) => (await argocd.applicationEvents(...asked)).map(redactEvent),
    liveObject: async (...asked) => redactJsonObject(await argocd.liveObject(...asked), redact),
    logs: async (...asked) => {
      const log = await argocd.logs(...asked);
      return { ...log, lines: log.lines.map(redact), ...(log.refusal === undefined ? {} : { refusal: redact(log.refusal) }) };
    },
  };
}

async function* watchedWithoutSecrets(watched: AsyncIterable<Application>, redact: Redactor): AsyncIterable<Application> {
  for await (const application of watched) yield redactMessages(application, redact);
}

/** What Argo CD shows beside an object is text of others too: the reason of a pod. */
function redactNode(node: TreeNode, redact: Redactor): TreeNode {
  return {
    ...node,
    ...(node.health?.message === undefined ? {} : { health: { ...node.health, message: redact(node.health.message) } }),
    ...(node.info === undefined ? {} : { info: node.info.map(({ name, value }) => ({ name, value: redact(value) })) }),
  };
}

function applicationsWithoutSecrets(applications: ApplicationsPort, redact: Redactor): ApplicationsPort {
  return {
    ...applications,
    create: async (...asked) => redactMessages(await applications.create(...asked), redact),
    update: async (...asked) => redactMessages(await applications.update(...asked), redact),
  };
}

function messagesWithoutSecrets({ messages, slack, webhooks }: Ports, redact: Redactor): Pick<Ports, 'messages' | 'slack' | 'webhooks'> {
  const clean = (body: JsonObject): JsonObject => redactJsonObject(body, redact);
  return {
    messages: { post: async (url, body, signal) => { await messages.post(url, clean(body), signal); } },
    ...(slack === undefined ? {} : {
      slack: {
        post: async (message, options) => await slack.post(clean(message), options),
        update: async (place, message, signal) => { await slack.update(place, clean(message), signal); },
      },
    }),
    ...(webhooks === undefined ? {} : { webhooks: { ...webhooks, send: async (receiver, event, signal) => { await webhooks.send(receiver, clean(event), signal); } } }),
  };
}
