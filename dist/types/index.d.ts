/**
 * The library: plan and carry out OSOP deployment workflows with Argo CD from a program of your own.
 * `deploy` does everything that the action does; the rest are its parts.
 */
export { deploy, type DeployOptions } from './deploy.js';
export { readSettings, type RawInputs, type Settings } from './settings.js';
export { affectedApplications, type Affected, type AffectedApplication, type GitChange } from './core/gitops/affected.js';
export type { RepositoryFacts } from './core/gitops/model-applications.js';
export { planWorkflow, type Plan, type Planning } from './core/workflow/plan.js';
export type { PlanContext } from './core/workflow/plan-context.js';
export { parseWorkflow } from './core/workflow/parse.js';
export type { WorkflowDocument, WorkflowEdge, WorkflowNode } from './core/workflow/document.js';
export { runPlan, type RunRequest } from './engine/run-plan.js';
export type { CustomHandler } from './engine/custom-handler.js';
export type { EngineSettings, Handler, RunFacts, StepContext, StepResult } from './engine/handlers/context.js';
export type { Ports } from './engine/ports.js';
export { assess, type Assessment, type Expectation, type Observation } from './core/argocd/assess.js';
export { formatLocation, hasErrors, type Location, type Problem } from './core/problem.js';
export { problemCodes, type ProblemCode } from './core/problem-codes.js';
export { exitCodes, type AppReport, type ExitCode, type NodeRecord, type PlannedRollback, type ResultWord, type RunEvent, type RunRecord } from './core/run-record.js';
export { jobSummary } from './core/report/summary.js';
export { workflowMermaid } from './core/report/mermaid.js';
export { osoplogYaml } from './core/report/osoplog.js';
export { AdapterError } from './core/adapter-error.js';
export type { Clock } from './core/clock.js';
export { version } from './version.js';
