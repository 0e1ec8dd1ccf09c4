import type { JsonObject } from '../json.js';
import type { WorkflowNode } from './document.js';
/** What is known about the run before anything happens; the plan depends on nothing else. */
export interface PlanContext {
    /** The config repository's names, `owner/name` in lower case; empty when not known, `any` where it does not matter. */
    readonly repositories: readonly string[] | 'any';
    /** The branch that the run is for; undefined when not known (a detached checkout). */
    readonly branch: string | undefined;
    /** What the run is for where that is no branch, such as `refs/tags/v1`. */
    readonly otherRef?: string | undefined;
    /** `inputs.*`: the `workflow-inputs` map, or a parent workflow's `workflow_inputs`. */
    readonly inputs: JsonObject;
    /** Names and values of the `variables` input: `{{NAME}}` and `env.NAME`. */
    readonly variables: Readonly<Record<string, string>>;
    /** True when an input binds `{{SLACK_WEBHOOK_URL}}`. */
    readonly slackBound: boolean;
    /** Scheme, host and port of the servers that checks may ask; none where absent, `any` where nothing is asked. */
    readonly allowedOrigins?: readonly string[] | 'any';
    readonly allowCommands: boolean;
    /** The `prune` input: asks every sync to prune. */
    readonly prune: boolean;
    /** Handlers of library users, asked before the built-in ones. */
    readonly customHandlers: readonly {
        readonly name: string;
        readonly matches: (node: WorkflowNode) => boolean;
    }[];
    /** Text of a workflow file of the repository by its path; undefined when there is none. */
    readonly readWorkflow: (path: string) => string | undefined;
}
