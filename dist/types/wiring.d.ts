import type { ArgocdAuth } from './adapters/http-argocd-auth.js';
import type { HttpTransportOptions } from './adapters/http.js';
import type { HttpTransport } from './adapters/http-types.js';
import type { Terminal } from './adapters/terminal.js';
import type { Clock } from './core/clock.js';
import type { Json } from './core/json.js';
import type { Problem } from './core/problem.js';
import type { CustomHandler } from './engine/custom-handler.js';
import type { GitPort, Ports } from './engine/ports.js';
import type { Settings } from './settings.js';
/** The process as the commands see it; tests and library users give their own. */
export interface Host {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    /** Folder that `working-directory` counts from. */
    readonly folder: string;
    /** Handlers that a library user adds. */
    readonly handlers?: readonly CustomHandler[];
    /** Spares memory from now on, where the process is ours. */
    readonly spareMemory?: () => Promise<void>;
    /** Whom to ask; absent where nobody sits there. */
    readonly terminal?: Terminal;
}
/** The real process: its environment and clock. Interrupting it aborts the signal, once. */
export declare function createHost(): Host & {
    readonly release: () => void;
};
/** Milliseconds that processors have worked for this process. They tell of work that was done, however busy the machine is. */
export declare function processorMs(): number;
/** This process, for locks: one that is gone holds none. */
export declare const thisProcess: {
    id: number;
    /** Undefined where the system has no such numbers. */
    user: number | undefined;
    isRunning: (id: number) => boolean;
};
/** A working directory that is not there, before anything is looked for in it. */
export declare function checkFolder(settings: Pick<Settings, 'workingDirectory'>, host: Host): readonly Problem[];
/** What programs of the machine need to work, and nothing that tells of a CI system or of secrets. */
export declare function machineEnvironment(): Host['env'];
/** Where the command works: `working-directory` below the host's folder. Absolute. */
export declare function workspaceRoot(settings: Pick<Settings, 'workingDirectory'>, { folder }: Host): string;
/** Top folder of the repository that holds a folder; the folder itself outside of any. Paths in problems count from it. */
export declare function repositoryRoot(folder: string): string;
/** GitHub's event payload; undefined where there is none that can be read. */
export declare function readEvent(env: Host['env']): Json | undefined;
/** Where workflow files are looked for when no input names one, in the order of preference. */
export declare const workflowFolders: readonly ['.github', '.osop', '.'];
/** Workflow files where they are looked for when no input names one, in the order of preference. */
export declare function findWorkflowFiles(root: string): readonly string[];
/** The ports of a real run, and how to let go of their connections. */
export interface Connected {
    readonly ports: Ports;
    readonly close: () => void;
}
/** Makes the ports of a real run. An address or certificate that cannot be used is a problem. Adapters are loaded here and not before. */
export declare function connectPorts(settings: Settings, host: Host, root: string): Promise<Connected | {
    readonly problem: Problem;
}>;
/** An address or a file of the inputs that cannot be used; anything else is thrown again. */
export declare function connectionProblem(error: unknown): Problem;
/** The repository to push to and its token; undefined for the checkout's own remote with its own credentials. */
export declare function configRemote({ configRepository, configToken, githubToken }: Settings, { checkout, env }: {
    readonly checkout: GitPort;
    readonly env: Host['env'];
}): Promise<{
    readonly url: string;
    readonly token: string | undefined;
} | undefined>;
/** How Argo CD is reached: its authority, the client's certificate, the proxy. */
export declare function argocdTransportOptions({ argocd, secrets }: Settings, { clock, env }: Host): HttpTransportOptions;
/** The credential that the inputs give. */
export declare function argocdAuth({ argocd }: Settings, env: Host['env'], transport: HttpTransport): ArgocdAuth;
/** Settings that make a connection less safe than it could be. */
export declare function warnAboutConnection({ argocd, allowHttp }: Settings): readonly Problem[];
/** Inputs that a plan which reaches Argo CD cannot do without; `env` is where a CI system offers its identity token. */
export declare function checkConnection({ argocd }: Settings, env?: Host['env']): readonly Problem[];
